"""A second, independent reading of an edit, by the dependency parse."""

from policygen.comparing.second.reading import SecondReading, second_reading

__all__ = ["SecondReading", "second_reading"]

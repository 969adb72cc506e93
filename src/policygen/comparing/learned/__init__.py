"""The third reading of an edit: what labelled edits with like words have done to protection."""

from policygen.comparing.learned.reading import ThirdReading, third_reading

__all__ = ["ThirdReading", "third_reading"]

"""Checks one policy against the required elements of a law."""

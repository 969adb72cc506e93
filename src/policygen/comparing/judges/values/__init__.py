"""Judges of one value for another in the same place: scale values, modals, things, bounds."""

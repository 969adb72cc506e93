"""Judges of how many and how much: counts, quantifiers, ordinals, ages, sums, parts of a paper."""

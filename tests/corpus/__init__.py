"""Labelled pairs of provisions, made so that each label follows from how its pair was built."""

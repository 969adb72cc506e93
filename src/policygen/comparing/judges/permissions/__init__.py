"""Judges of what may be done: leaves, limits, bans that came or went, duties that became advice."""

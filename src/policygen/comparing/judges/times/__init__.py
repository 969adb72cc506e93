"""Judges of when: deadlines, the events they run from, phases, spans, and the acts that share a time."""

"""Judges of who: actors, recipients, approvals, persons who changed places."""

"""Judges of words that one text alone has: stretches, list items, whole passages, and what nobody can place."""

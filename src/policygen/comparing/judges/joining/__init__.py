"""Judges of what joins clauses and items: "and", "or", openers, exceptions and their denials."""

"""Assembles a policy from clauses, each tied to the elements of the law that it meets."""

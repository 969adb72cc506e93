"""Permissions and prohibitions in one normal form: who may do what, and within which limits."""

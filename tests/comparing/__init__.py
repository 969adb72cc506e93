"""Tests of compare, reading by reading and fault by fault."""

"""Proofs that a difference in words is none in substance, each of one kind; what they prove is settled or dropped."""

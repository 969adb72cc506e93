"""Findings in words: the passages concerned, the sentence, the situation, what falls away."""

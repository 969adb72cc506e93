"""The law as dated, cited data: the nouns, the law of a day, agreement, proof, and tables of it."""

"""The judges of small edits that every other judge passed over: what small words change, and what is said in one text alone."""

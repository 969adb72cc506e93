"""The judges of small edits that all others passed over: what small words change, what one text alone says."""

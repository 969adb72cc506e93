"""What a sentence does: defines, permits, prohibits, obliges, or none of these; and about what."""

"""What can be said in several forms, brought to one: each module knows one such turn of English."""

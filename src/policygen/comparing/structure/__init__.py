"""A provision as units in places: scopes that open and close, signs, and counterparts of two readings."""

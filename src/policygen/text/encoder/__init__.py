"""A small encoder of English that reads two texts of one provision beside each other."""

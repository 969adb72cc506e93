"""Bad input through the command line: each ends with what, where and what to do."""

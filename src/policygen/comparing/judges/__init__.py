"""Judges of one kind of difference each: what it does that one text has, lacks or says otherwise."""

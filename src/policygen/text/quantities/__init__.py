"""Numbers, units and bounds: times, lengths, dates, ages, grades, shares and rates."""

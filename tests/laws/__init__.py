"""The laws of the house: properties that hold for every text, rule and format."""

"""The static site on the laws of 51 jurisdictions: data in, pages as bytes by their path out."""

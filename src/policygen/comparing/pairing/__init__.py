"""Which provisions of two documents belong together, and how each of them is to be read."""

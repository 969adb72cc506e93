"""`python -m policygen` does what the command `policygen` does."""

from __future__ import annotations

from policygen.cli import main

if __name__ == "__main__":
    main()

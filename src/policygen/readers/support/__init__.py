"""What the readers of packed formats share and lean on; no reader stands here."""

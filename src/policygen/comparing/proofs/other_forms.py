"""Settles, before anything is judged, sentences whose other form is known to say the same."""

from __future__ import annotations

from policygen.comparing.proofs.as_we import settle_we
from policygen.comparing.proofs.open_to import settle_open_to
from policygen.comparing.proofs.plain_places import drop_plain_places
from policygen.comparing.proofs.risks_said import settle_risks
from policygen.comparing.proofs.whichever import settle_whichever
from policygen.comparing.proofs.who_named import settle_who
from policygen.comparing.structure.items import Matching


def settle_other_forms(matching: Matching) -> None:
    """Settle "shall be open to inspection by", "whichever occurs first", "we" for the school, "a safe location"."""
    settle_we(matching)
    settle_risks(matching)
    settle_who(matching)
    settle_open_to(matching)
    settle_whichever(matching)
    drop_plain_places(matching)

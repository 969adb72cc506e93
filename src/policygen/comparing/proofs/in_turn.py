"""The proofs that words of one text alone change nothing, each in its turn."""

from __future__ import annotations

from policygen.comparing.proofs.again import drop_again
from policygen.comparing.proofs.announcing import drop_announcers
from policygen.comparing.proofs.as_we import drop_speaking_we
from policygen.comparing.proofs.at_once import drop_at_once
from policygen.comparing.proofs.carriers import only_form_is_left
from policygen.comparing.proofs.company import settle_equals
from policygen.comparing.proofs.exclusions_turned import drop_turned_exclusions
from policygen.comparing.proofs.falling_under import drop_falling_under
from policygen.comparing.proofs.fit_practices import drop_fit_nouns
from policygen.comparing.proofs.getting import settle_getting
from policygen.comparing.proofs.in_practice import drop_practice_clauses
from policygen.comparing.proofs.never_left import drop_never
from policygen.comparing.proofs.performed import drop_performing
from policygen.comparing.proofs.purposes_brought_about import drop_brought_about
from policygen.comparing.proofs.reasons_named import settle_named_reasons
from policygen.comparing.proofs.repeated import drop_repeated
from policygen.comparing.proofs.stated_contents import drop_stating, settle_stating
from policygen.comparing.proofs.then_again import drop_afterwards
from policygen.comparing.proofs.training_contents import settle_training_contents
from policygen.comparing.proofs.transfers import settle_transfers
from policygen.comparing.structure.items import Matching
from policygen.text.lexicon import Lexicon


def drop_what_is_equal(matching: Matching, lexicon: Lexicon) -> None:
    """Leave out of a matching what is proved to say the same, or nothing."""
    drop_turned_exclusions(matching)
    settle_getting(matching)
    settle_transfers(matching)
    settle_training_contents(matching)
    settle_named_reasons(matching)
    drop_repeated(matching)
    drop_again(matching)
    drop_speaking_we(matching)
    drop_announcers(matching)
    drop_fit_nouns(matching)
    drop_at_once(matching)
    drop_afterwards(matching)
    drop_brought_about(matching)
    drop_never(matching)
    drop_falling_under(matching)
    drop_practice_clauses(matching)
    settle_stating(matching)
    drop_stating(matching)
    settle_equals(matching, lexicon)
    if only_form_is_left(matching):
        for side in (0, 1):
            matching.drop(side, matching.content_left(side))
    else:
        drop_performing(matching)

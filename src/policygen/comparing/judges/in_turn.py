"""The judges of what is left after the proofs, each in its turn: what one has judged, the next don't see."""

from __future__ import annotations

from policygen.change import Difference
from policygen.comparing.judges.amounts.another_one import another_differences
from policygen.comparing.judges.amounts.determiners import determiner_differences
from policygen.comparing.judges.amounts.ordinals import ordinal_differences
from policygen.comparing.judges.amounts.portions import portion_differences
from policygen.comparing.judges.amounts.prices import price_differences
from policygen.comparing.judges.in_so_many_words import said_in_so_many_words
from policygen.comparing.judges.joining.breadth import breadth_differences
from policygen.comparing.judges.joining.connecting import connective_differences
from policygen.comparing.judges.joining.duals import dual_differences
from policygen.comparing.judges.joining.duties_as_conditions import condition_for_duty_differences
from policygen.comparing.judges.joining.jointly import joint_ban_differences
from policygen.comparing.judges.joining.joints import joint_differences
from policygen.comparing.judges.joining.not_both import not_both_differences
from policygen.comparing.judges.joining.openers import opener_differences
from policygen.comparing.judges.people.fewer_told import recipient_differences
from policygen.comparing.judges.people.independence import independence_differences
from policygen.comparing.judges.people.joint_leave import joint_leave_differences
from policygen.comparing.judges.people.one_more import one_more_differences
from policygen.comparing.judges.people.one_of_them import without_shares_of_actors
from policygen.comparing.judges.permissions.advice import advice_differences
from policygen.comparing.judges.permissions.embedding import embedding_differences
from policygen.comparing.judges.permissions.kept_ready import readiness_differences
from policygen.comparing.judges.permissions.limits import limit_differences
from policygen.comparing.judges.permissions.short_of_the_act import short_of_act_differences
from policygen.comparing.judges.permissions.softened import softened_differences
from policygen.comparing.judges.times.anchors import anchor_differences
from policygen.comparing.judges.times.bare_clauses import bare_clause_differences
from policygen.comparing.judges.times.beside_openers import beside_opener_differences
from policygen.comparing.judges.times.delays import delay_differences
from policygen.comparing.judges.times.finishing import finishing_differences
from policygen.comparing.judges.times.next_moments import next_moment_differences
from policygen.comparing.judges.times.phases import phase_differences
from policygen.comparing.judges.times.shared_amounts import shared_amount_differences
from policygen.comparing.judges.times.soon import soon_differences
from policygen.comparing.judges.times.whichever_lost import lost_moment_differences
from policygen.comparing.judges.values.contrary_manners import contrary_manner_differences
from policygen.comparing.judges.values.in_writing import written_differences
from policygen.comparing.judges.values.narrowed_things import narrowed_differences
from policygen.comparing.judges.values.ordered import ordered_differences
from policygen.comparing.judges.values.qualified import qualified_differences
from policygen.comparing.judges.values.scales import scale_differences
from policygen.comparing.judges.values.things import thing_differences
from policygen.comparing.proofs.covered_values import drop_covered_values
from policygen.comparing.structure.items import Matching
from policygen.text.lexicon import Lexicon


def judged_in_turn(
    matching: Matching, lexicon: Lexicon
) -> tuple[list[Difference], list[Difference]]:
    """What the judges find, in their order; and those of it that contrary openers make ("before" for "after")."""
    found = said_in_so_many_words(matching)
    found += lost_moment_differences(matching)
    found += condition_for_duty_differences(matching)
    found += written_differences(matching) + contrary_manner_differences(matching)
    found += narrowed_differences(matching)
    found += embedding_differences(matching) + short_of_act_differences(matching)
    found += phase_differences(matching)
    found += finishing_differences(matching) + delay_differences(matching)
    found += soon_differences(matching)
    found += softened_differences(matching)
    found += beside_opener_differences(matching, lexicon)
    found += shared_amount_differences(matching)
    found += price_differences(matching) + portion_differences(matching)
    found += readiness_differences(matching)
    found += recipient_differences(matching)
    found += advice_differences(matching) + independence_differences(matching)
    found += ordered_differences(matching, lexicon)
    found += bare_clause_differences(matching)
    contrary = opener_differences(matching)
    found += contrary + anchor_differences(matching)
    found += qualified_differences(matching, lexicon)
    found += next_moment_differences(matching)
    found += without_shares_of_actors(scale_differences(matching, lexicon), matching)
    drop_covered_values(found, matching, lexicon)
    found += thing_differences(matching, lexicon)
    found += limit_differences(matching)
    found += ordinal_differences(matching) + breadth_differences(matching)
    found += determiner_differences(matching)
    found += one_more_differences(matching) or another_differences(matching)
    found += not_both_differences(matching) + joint_leave_differences(matching)
    found += dual_differences(matching)
    found += (
        joint_ban_differences(matching)
        or connective_differences(matching)
        or joint_differences(matching)
    )
    return found, contrary

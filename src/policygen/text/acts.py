"""Verbs of what schools do, in their plain form, as a duty or an order has them."""

from __future__ import annotations

# Verbs alone: no noun of the same form.
ONLY_VERBS = frozenset(
    """
    accompany add admit advise allow apply arrange ask assess assign assist assure attach attempt attend avoid
    begin bring calm carry choose clean collect communicate compile complete conduct confirm consider consult
    continue convene correct create deliver describe destroy determine develop discuss distribute email enable
    encourage ensure enter escort establish evaluate examine explain file find follow forward furnish gather
    give identify implement improve include inform inspect instruct investigate invite keep let listen maintain
    make measure meet mail notify obey observe obtain offer prepare present preserve prevent protect provide
    publish put reassure receive recommend reduce refer remain remind remove renew repair replace reply
    request require respond resume retain return revise say secure see seek select send separate set share
    sign speak stay store submit summarize summon supply take talk teach tell treat try undergo update use
    verify write
    """.split()
)
# Verbs that are nouns too.
ACTS = ONLY_VERBS | frozenset(
    """
    address alert answer call check contact copy date debrief document end guard hand help hold hug leave list
    log monitor move name note notice open order pause phone place plan post record release repeat report
    review search show staff start state step stop study supervise support telephone text time train visit
    wait watch work
    """.split()
)
# Other plain forms that a clause with a plural subject may have.
OTHER_VERBS = frozenset(
    """
    act agree appear arise become believe cause come cry decide do end fail fear feel fight get go harm have hear
    hit hurt injure know last live lose need occur pose pull push reach refuse restrain run scream seclude
    seem strike suffer think throw turn want wish
    """.split()
)

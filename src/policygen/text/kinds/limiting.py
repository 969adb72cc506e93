"""Forms of sentences that limit a practice to certain cases, or to a time."""

from __future__ import annotations

import re

# "The school shall reserve seclusion for ...": a permission, limited to what follows.
RESERVES = re.compile(
    r"\b(?:shall|must|will|should) (?:only )?(?:reserve|limit|restrict|confine) (?:the use of |all |any |its use of )*"
    r"(?:physical |mechanical )?(?:seclusion|isolation|restraints?|holds?)\b.* (?:for|to)\b"
)


# "Seclusion shall last no more than ten minutes": no duty, but a leave up to a limit.
LASTS_AT_MOST = re.compile(
    r"\b(?:shall|must|will|should) (?:last|persist|continue|be (?:held|kept|restrained|secluded|isolated|confined)"
    r"(?: \w+){0,6}?)(?: for)? (?:no more than|not more than|no longer than|not longer than|at most|up to"
    r"|a maximum of)\b",
    re.IGNORECASE,
)


# "Seclusion is permitted only in ..., and shall not last longer than ...": a leave with two limits.
LIMITS_A_LEAVE = re.compile(
    r"^[^.;]*?\b(?:is|are) (?:only )?(?:permitted|allowed|authorized|permissible)\b[^.;]*, and "
    r"(?:shall|must|may|will) (?:not|never|in no (?:event|case)|at no time|under no circumstances?)\b[^,;]*? "
    r"(?:exceed|last|continue|persist|extend|go on|be (?:used|extended|renewed|held|kept))\b"
)

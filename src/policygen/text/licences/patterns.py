"""What the forms of permissions and prohibitions share, as patterns of English."""

from __future__ import annotations

import re

ALLOWED = (
    r"(?:permitted|allowed|lawful|permissible|authorized|acceptable|"
    r"available(?= (?:only |solely )?(?:if|when|where|in|during)\b)|"
    r"to be (?:used|applied)(?= (?:only|solely|exclusively)\b))"
)
BARRED = (
    r"(?:prohibited|forbidden|banned|unlawful|barred|impermissible|"
    r"(?:an? |in )?(?:violation|breach) of (?:this|the|these|our) \w+|against (?:this|the|our) \w+)"
)
BE = r"(?:is|are|shall be|must be|will be)"
FIRMLY = r"(?:(?:strictly|absolutely|expressly|hereby|always|also|therefore) )?"
NOT = r"(?P<not>(?:not|never) )?"
VERB = r"\b(?:may|can|shall|must|(?<!'s )(?<!’s )(?<!own )(?<!free )will|should|is|are|requires?)\b"
PLAIN = rf"(?:(?!{VERB})[^;:])+?"
CLAUSED = rf"(?:(?!{VERB})[^;:])+? (?:that|which|who|whose|whom)\b[^;:]+?"
SUBJECT = rf"(?P<subject>{PLAIN}|{CLAUSED})"
DONE = rf"(?P<subject>to [^;:,]+?|{PLAIN}|{CLAUSED})"
NOBODY = r"(?:nobody|no one|no person|none)"
DENIES = re.compile(
    r"\b(?:neither|no|nobody|none|nothing)\b(?! (?:more|longer|later|less|fewer)\b)", re.IGNORECASE
)

"""Recognizes a sentence that has records destroyed: whatever its modal, it gives leave to do away with them."""

from __future__ import annotations

import re

_KEPT = (
    r"(?:records?|recordings?|videos?|footage|tapes?|logs?|files?|forms?|notes?|reports?|documents?|documentation|e-?mails?|"
    r"data|copies|photographs?|messages?)"
)
_DESTROY = r"(?:destroy|discard|delete|erase|shred|purge|overwrite|overwritten|wipe|throw away|thrown away|dispose)"
_OTHER_CLAUSE = r"\b(?:before|until|if|when|unless|after|once|that|which|who|not|no|never|keep|keeps|preserve|retain)\b"
# "Logs are discarded after a year", "the school destroys the file once ...".
DOES_AWAY = re.compile(
    rf"^\s*(?:(?!{_OTHER_CLAUSE})[\w'’-]+ ){{0,6}}?{_KEPT}\b(?:(?!{_OTHER_CLAUSE})[^.;,]){{0,60}} "
    rf"(?:is|are|shall be|must be|will be|should be|to be) (?:then |later |\w+ly )?{_DESTROY}(?:e?d)?\b|"
    rf"^(?:(?!{_OTHER_CLAUSE})[^.;,]){{2,60}}?\b(?:shall |must |will |should )?{_DESTROY}(?:e?s)? (?:of )?"
    r"(?!no |none |neither )"
    rf"(?:the |its |all |any |such |these |those |each )*(?:\w+ ){{0,2}}{_KEPT}\b"
)

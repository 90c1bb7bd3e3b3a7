"""A page that says it is not there, though its server said that all is well ("Page not found").

in: the title and the text that were found    out: whether it is such a page, or one that lets nobody in
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MOST = 400  # characters; such a page has next to no text
_THING = r"(?:page|article|story|document|file|link|content)"
_SORRY = r"\W{0,3}(?:(?:oops|sorry|error|uh[- ]oh|http)\W{1,4}){0,3}"
_ENDS = r"(?=\W{0,3}$)"  # "File not found – police lose papers" is news
# No news is called "Error 404", whatever hangs on it; "404 – the number that sank a lottery" is some.
_SITED = r"(?=\W{0,3}$|\s{0,3}\|\s.{1,40}$|(?<=error 404)\s{0,3}[–—-]\s.{1,40}$)"
_UNFOUND = re.compile(
    _SORRY + r"(?:(?:error )?404(?: error)?(?:\W{1,4}(?:(?:" + _THING + r" )?not found|error|oops\b.{0,80}))?" + _SITED + r"|"
    r"(?:the |this |that |your )?(?:requested )?"
    + _THING
    + r" (?:(?:was|is|could|can|has) ?not (?:be |been )?found|not found|(?:does not|doesn['’]t|no longer) exists?|"
    r"(?:is )?no longer available|(?:is )?unavailable)" + _ENDS + r"|"
    r"(?:we (?:are sorry,? (?:but )?)?)?(?:could not|couldn['’]t|cannot|can not|can['’]t) find (?:the|that|this|your) "
    r"(?:requested )?" + _THING + r"(?: you.{0,40})?" + _ENDS + r"|"
    r"(?:die )?seite (?:wurde )?nicht gefunden" + _ENDS + r"|page (?:introuvable|non trouvée)" + _ENDS + r"|"
    r"página no encontrada" + _ENDS + r"|pagina non trovata" + _ENDS + r"|not found\W{0,3}$)",
    re.I,
)


# Open the first line of such a page.
_NOT_HERE = re.compile(
    _SORRY + r"(?:404\W{1,4})?(?:the|this) page (?:that )?you (?:were|are|[’']re|have|requested|tried)\b.{0,60}"
    r"\b(?:not (?:be )?found|no longer|does(?: not|n[’']t) exist|moved|unavailable)",
    re.I,
)
# Open the first line of a page that a server shows to programs, or to those it doesn't want.
_SHUT = re.compile(
    _SORRY + r"(?:403\W{1,4})?(?:you (?:don[’']t|do not) have permission to (?:access|view) this\b|"
    r"access to this (?:page|site|resource) (?:has been|is|was) (?:denied|forbidden|blocked)|"
    r"your (?:request|access) (?:has been|was) blocked|(?:please )?enable javascript and cookies to continue|"
    r"(?:please )?(?:verify|confirm)(?:ing)? (?:that )?you are (?:a )?human)",
    re.I,
)


def says_unfound(title: str | None, paragraphs: Sequence[str]) -> bool:
    """Whether a page with next to no text says nothing but that it was not found."""
    if not _is_little(paragraphs):
        return False
    return bool(_UNFOUND.match((title or "").strip()[:200]) or (paragraphs and _NOT_HERE.match(paragraphs[0][:200])))


def says_shut(paragraphs: Sequence[str]) -> bool:
    """Whether a page with next to no text says nothing but that its reader is not let in."""
    return bool(paragraphs) and _is_little(paragraphs) and _SHUT.match(paragraphs[0][:200]) is not None


def _is_little(paragraphs: Sequence[str]) -> bool:
    return sum(map(len, paragraphs)) <= _MOST

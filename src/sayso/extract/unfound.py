"""A page that says it is not there, though its server said that all is well ("Page not found").

in: the title that was found, how much text    out: whether it is such a page
"""

from __future__ import annotations

import re

_MOST = 400  # characters; such a page has next to no text
_THING = r"(?:page|article|story|document|file|link|content)"
_SORRY = r"\W{0,3}(?:(?:oops|sorry|error|uh[- ]oh|http)\W{1,4}){0,3}"
_ENDS = r"(?=\W{0,3}$)"  # "File not found – police lose papers" is news
_UNFOUND = re.compile(
    _SORRY + r"(?:(?:error )?404(?: error)?(?:\W{1,4}(?:(?:" + _THING + r" )?not found|error|oops\b.{0,80}))?" + _ENDS + r"|"
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


def says_unfound(title: str | None, size: int) -> bool:
    """Whether a page's title says nothing but that it was not found, above next to no text. size: characters of that."""
    return size <= _MOST and _UNFOUND.match((title or "").strip()[:200]) is not None

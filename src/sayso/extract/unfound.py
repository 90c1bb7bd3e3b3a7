"""A page that says it is not there, though its server said that all is well ("Page not found").

in: the title that was found, the page's markup or text, how many words of text it gave    out: whether it is such a page
"""

from __future__ import annotations

import re

_MOST_WORDS = 60  # such a page has next to no text
_HEAD = 20_000  # characters of a page in which its window's title stands
_WINDOW = re.compile(r"<title\b[^<>]{0,200}>([^<]{1,200})", re.I)
_THING = r"(?:page|article|story|document|file|link|content)"
_SORRY = r"\W{0,3}(?:(?:oops|sorry|error|uh[- ]oh|http)\W{1,4}){0,3}"
_ENDS = r"(?=\W{0,3}$|\s?[|–—·]|\s-\s)"
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


def says_unfound(title: str | None, content: str, words: int) -> bool:
    """Whether a page's title, or its window's, says that it was not found and there is next to no text under it."""
    if words > _MOST_WORDS:
        return False
    window = _WINDOW.search(content[:_HEAD])
    return any(_UNFOUND.match(said.strip()[:200]) for said in (title, window and window[1]) if said)

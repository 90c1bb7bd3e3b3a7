"""Unaware: what somebody said that his side did not know of, or had not received, which it admits in a later report.

in: an admission, the earlier reports    out: the words that deny it: "said he was not aware of any such letter", of a letter that
"the airline had received". A body's spokesman and its chief, who admits what "the airline" did, are of one side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.changes.done import Teller
from sayso.compare.clauses.words import rarity, stem
from sayso.model import Attribution, Span, telling_words

_UNAWARE = re.compile(
    r"\b(?:(?:(?:was|were|is|are|been) not|(?:wasn|weren|isn|aren)[’']t) aware of|(?:was|were|is|are|been) unaware of|"
    r"(?:had|has|have) (?:no|never had any) (?:knowledge|record|trace) of|(?:knew|knows|know) nothing (?:of|about)|"
    r"(?:did|does|do)(?: not|n[’']t) know (?:of|about)|"
    r"(?:had|has|have)(?: never|(?: not|n[’']t)(?: ever)?) (?:received|seen|got|heard of|been (?:sent|given|shown|told of))|"
    r"(?:had|has|have) (?:received|seen|got|been (?:sent|given|shown)) no) "
    r"(?P<what>(?:[\w’'-]+ ){0,4}?[\w’'-]+)(?=[.,;:!?”\"]|$| (?:of|from|about|in|on|that|to|which|until|with|by|at|for|before)\b)",
    re.I,
)
_HINTS = (
    "aware",
    "knowledge",
    "record",
    "trace",
    "know",
    "knew",
    "received",
    "seen",
    "got",
    "heard of",
    "sent",
    "given",
    "shown",
    "told of",
)
_OF_A_BODY = re.compile(
    r"\W*(?:that )?(?:the|its|his|her|their) (?P<body>[a-z]{3,20}) (?:had|has|have|was|were|is|did|knew|could)\b", re.I
)
_RARE = 0.5  # of a word that shows by itself that two statements are of one thing
_MOST = 60  # statements of a report that are looked at


def unaware_of_it(teller: Teller, own: frozenset[str]) -> Iterator[tuple[Attribution, str]]:
    """The statements of a report that somebody knew nothing of what is admitted: each with all its words. own: the stems of what
    is admitted."""
    for d in [d for d in teller.statements.values() if d.source and d.content][:_MOST]:
        words = " ".join(s.of(teller.text) for s in d.content)
        if not any(hint in words.lower() for hint in _HINTS) or (m := _UNAWARE.search(words)) is None:
            continue
        thing = stem(m["what"].split()[-1].lower())
        if thing in own and rarity(thing) >= _RARE:
            told = (*d.source, *d.cue, *d.content)
            whole = Span(min(s.start for s in told), max(s.end for s in told))
            yield d, " ".join(whole.of(teller.text).split())


def body_of(content: str) -> str | None:
    """The body that an admission is about: "airline" of "that the airline had received a letter"."""
    m = _OF_A_BODY.match(content)
    return m["body"].lower() if m else None


def speaks_for(d: Attribution, body: str, tellers: Sequence[Teller]) -> bool:
    """Whether whoever made a statement is called that body's spokesman in one of the reports."""
    last = next((w for w in reversed((d.speaker or "").split()) if w.lower() in telling_words(d.speaker or "")), None)
    if last is None:
        return False
    called = re.compile(
        rf"\b{re.escape(body)}(?:[’']s)? (?:chief )?spokes\w+,? (?:[\w’'-]+ ){{0,2}}{re.escape(last)}\b|"
        rf"\b{re.escape(last)}, (?:an?|the) (?:{re.escape(body)}(?:[’']s)? spokes\w+|spokes\w+ (?:for|of) the {re.escape(body)})\b",
        re.I,
    )
    return any(body in t.low and called.search(t.text) for t in tellers)

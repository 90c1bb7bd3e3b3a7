"""Raised: what a later report has as raised to more than an earlier one had: a preliminary inquiry that became a formal one, the
one aircraft that was withdrawn and then all five.

in: the earlier and the later reports    out: a `Change` for each, at the words that tell it, with those of before
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.changes.done import NOT_SO, Teller
from sayso.model import Change, Clause, Span

_RAISED = re.compile(
    r"\b(?:raised|upgraded|turned|widened|converted|elevated|expanded) (?:its|their|his|her|the|an?) "
    r"(?P<was>[a-z-]{4,20}) (?P<thing>[a-z]{4,20}) (?:in)?to an? [a-z-]{4,20}(?: one\b| (?P=thing)\b)",
    re.I,
)
_ALL = re.compile(
    r"\b(?:grounded|withdrew|withdrawn|recalled|halted) all (?:\w+ )?(?:of )?(?:its|their|the) (?:[\w-]+ ){0,3}?"
    r"(?P<thing>aircraft|planes|jets|helicopters|trains|trams|buses|ferries|ships|lifts|cars)\b",
    re.I,
)
_ONE = re.compile(
    r"\b(?:grounded|withdrew|withdrawn|recalled|halted) (?:the|that|one) (?P<thing>aircraft|plane|jet|helicopter|train|tram|bus|"
    r"ferry|ship|lift|car)\b",
    re.I,
)
_HINTS = (" to a", " into a", " all ")
_LONGEST = 320  # signs of a sentence that is shown whole
_STEM = 4  # letters by which one and several of a thing are known
_NAME = re.compile(r"\b[A-Z][\w’'-]{3,}")


def raised(earlier: Sequence[Teller], later: Sequence[Teller]) -> Iterator[Change]:
    """What the later reports have raised to more than the earlier told; each thing once."""
    taken: set[str] = set()
    for t in later:
        for sentence in [s for s in t.sentences if any(hint in s.of(t.text) for hint in _HINTS)]:
            for m, before in (_to_another(t, sentence, earlier), _to_all(t, sentence, earlier)):
                if m is None or before is None or m["thing"].lower() in taken or NOT_SO.search(t.text[sentence.start : m.start()]):
                    continue
                taken.add(m["thing"].lower())
                span = sentence if sentence.end - sentence.start <= _LONGEST else Span(sentence.start, m.end())
                yield Change(kind="turned", claim=None, report=t.report.id, span=span, published=t.report.published, before=before)


def _to_another(t: Teller, sentence: Span, earlier: Sequence[Teller]) -> tuple[re.Match[str] | None, str | None]:
    """What is told as raised from one kind to another, with the words that had it as the first."""
    m = _RAISED.search(t.text, sentence.start, sentence.end)
    if m is None:
        return None, None
    told = f"{m['was']} {m['thing']}".lower()
    return m, next((_bare(e, c) for e in reversed(earlier) if told in e.low for c in e.clauses if told in c.span.of(e.low)), None)


def _to_all(t: Teller, sentence: Span, earlier: Sequence[Teller]) -> tuple[re.Match[str] | None, str | None]:
    """What is told as done with all of a thing, with the words that had it done with one, by one of the same name."""
    m = _ALL.search(t.text, sentence.start, sentence.end)
    if m is None:
        return None, None
    names = set(_NAME.findall(t.text[sentence.start : m.end()]))
    for e in reversed(earlier):
        for c in e.clauses:
            one = _ONE.search(e.text, c.span.start, c.sentence.end)
            if one is None or one["thing"].lower()[:_STEM] != m["thing"].lower()[:_STEM] or c.negation or c.condition:
                continue
            if names & set(_NAME.findall(c.sentence.of(e.text))):
                return m, " ".join(e.text[c.sentence.start : one.end()].split())
    return m, None


def _bare(teller: Teller, clause: Clause) -> str:
    return " ".join(clause.span.of(teller.text).split())

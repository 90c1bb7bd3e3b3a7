"""What somebody who takes part must do by the terms of an accord or plan: "Under the agreement | the company must hand over its
records by 30 November".

in: a report, who takes part    out: `Condition`s, with who must act
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from sayso.compare.process.connectors import cut
from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import sentences_of
from sayso.compare.process.state import clause_at
from sayso.compare.process.words import ACCORDS, BODIES
from sayso.model import Condition, Member, Span

_TERMS = re.compile(
    r"\b(?:under|by) (?:the|its|their) (?:terms of (?:the|its) )?(?:[\w-]{1,20} ){0,2}?"
    rf"(?:{ACCORDS}|(?:peace|truce|draft) plan|draft|terms)\b",
    re.I,
)
_MUST = re.compile(
    r" (?:(?:will|would) )?(?:must|ha(?:s|ve) to|had to|is to|are to) (?:also |first |now )?(?!be\b|have\b)"
    r"[\w’'-]+ [^,;:.“”\"\n]{3,120}?(?=[,;:.“”\"\n]| and (?:the )?\w+ (?:must|ha[sd] to|is to|are to)\b|$)"
)
_BODY = re.compile(rf"\b(?:the|both) (?:[\w-]{{1,20}} )?(?:{BODIES})(?= )", re.I)
_MOST = 5  # bodies of a sentence
_HAS = re.compile(r"\bmust|\bha[sd] to|\bhave to|\bis to|\bare to")
_THE = len("the ")


def due_by(member: Member, names: Collection[str]) -> Iterator[Condition]:
    """What a report has it that one of these must do under an accord, in the order of the text."""
    text, mentions = member.report.text, Mentions(member)
    for sentence in sentences_of(member):
        if not _HAS.search(text, sentence.start, sentence.end) or not _TERMS.search(text, sentence.start, sentence.end):
            continue
        named = [(s, a.name) for s, a in mentions.inside(sentence) if a.id in names]
        bodies = ((Span(*b.span()), b.group()) for b in islice(_BODY.finditer(text, sentence.start, sentence.end), _MOST))
        own = [b for b in bodies if not any(b[0].touches(s) for s, _ in named)]
        for s, who in sorted((*named, *own)):
            m = _MUST.match(text, s.end, sentence.end)
            start = s.start - _THE if text[max(0, s.start - _THE) : s.start].lower() == "the " else s.start
            needs = cut(text, Span(start, m.end())) if m else None
            clause = clause_at(member, needs) if needs else None
            if needs is None or clause is None or clause.negation or clause.hedge or is_denied(member, clause):
                continue
            terms = _TERMS.search(text, needs.start, needs.end)
            needs = cut(text, Span(needs.start, terms.start())) if terms else needs
            if needs is not None:
                yield Condition(report=member.report.id, span=needs, needs=needs, must_act=who)

"""On what terms somebody is left free before a trial: "released on bail | on condition that she hand in her passport", "granted him
bail but | barred him from leaving the country", "under the terms of his bail | he must report to the police".

in: a report, who is accused    out: `Condition`s, with the court that set them and who must keep them
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from sayso.compare.process.connectors import cut
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import sentences_of
from sayso.model import Condition, Member, Span

_ONE = r"(?:him|her|them|both|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
_GIVEN = r"(?:set|fixed|granted|allowed|renewed|extended|continued)"
_SUM = r"(?: of [\w,.]+(?: (?:million|thousand))?(?: [a-z]{4,}s\b)?)?"
_ON_BAIL = rf" on (?:[\w’'-]+ ){{0,3}}?bail\b{_SUM}| pending (?:the |his |her )?trial\b"
_NEAR = r"(?=[^.;]{0,70}\b(?:bail|suret(?:y|ies)|conditions?|put up|tag)\b)"
# Somebody free, or let free: "was released on bail of 200,000 crowns", "remains free pending trial", "granted her bail".
_FREE = re.compile(
    r"\b(?:(?:(?:is|was|were|be|been|being|remain(?:s|ed)?|stay(?:s|ed)?|walk(?:s|ed)|set) )?"
    rf"(?:freed|free|at liberty|released|out)\b(?: {_ONE})?(?:{_ON_BAIL}|{_NEAR})|"
    rf"(?:gave|given|posted|{_GIVEN})(?: {_ONE})?(?: [\w’'-]+){{0,2}}? bail\b|"
    r"(?:was|is|are|were|been|remain(?:s|ed)?) (?:out )?on (?:[\w’'-]+ )?bail\b|bailed\b)|"
    rf"\b[Bb]ail (?:was |is |ha[sd] been )?{_GIVEN}(?: at (?:[^,.;]|[,.](?=\d)){{1,40}}(?=[,.;]))?\b"
)
_WHOSE = r"(?:his|her|their|the|[A-Z][\w’'-]+[’']s?)"
# The terms themselves: "the conditions of her bail | require her to …", "her bail conditions | bar her from …".
_TERMS = re.compile(
    rf"\b(?:(?:the |these |those |strict )?(?:conditions|terms) (?:of|for) (?:{_WHOSE} )?(?:bail|release)\b|"
    rf"{_WHOSE} (?:strict )?bail(?: conditions| terms|(?= (?:require|bar|ban|oblige|forbid)))|(?<!\w )bail conditions\b)",
    re.I,
)
_LISTED = re.compile(r" (?=(?:include|require|bar|ban|oblige|forbid|forbade|prohibit|are that)(?:s|e?d|red|ned)?\b)", re.I)
_TERM = re.compile(
    r"\b(?:(?:on|under|with) (?:the |strict |several |two |three )?conditions? "
    r"(?:that|of(?! anonymity)|(?:includ|requir|barr)ing)\b|"
    rf"(?:(?:ordered|told|required|obliged|instructed|forced)|(?:requir|oblig|order|instruct|tell)ing)(?: {_ONE})? (?:not )?to\b|"
    rf"(?:barr|bann|forbidd|prohibit)(?:ed|ing|en)(?: {_ONE})? (?:from|to)\b|forbade {_ONE} (?:from|to)\b|"
    r"with (?:strict |the )?(?:orders?|instructions?|an obligation|a duty) (?:not )?to\b|"
    r"subject to (?:a |an |the )?(?:[\w-]+ ){0,2}?(?:curfew|tag|ban|order|conditions)\b|"
    r"(?:must|(?:may|can) not|cannot|ha[sd] to|have to|(?:is|was) not (?:allowed|permitted) to)\b)",
    re.I,
)
# The sentence behind goes on about the one who is free: "He must …", "She was also ordered to …".
_GOES_ON = re.compile(
    r"\W{0,3}(?:He|She|They|(?:Under|Among|By) (?:the|these|those|its) (?:conditions|terms)|(?:The|These) (?:conditions|terms)|"
    r"(?:The|A) (?:[\w-]+ ){0,2}?(?:judge|court|magistrates?|bench))\b"
)
# Bail that is asked for, or is not given, sets nothing.
_NOT_GIVEN = re.compile(
    r"\b(?:den(?:y|ied|ies)|refus\w+|reject\w*|revok\w+|sought|seek\w*|ask(?:s|ed|ing)?|appl(?:y|ied)|request\w*|oppos\w+|would|could|might|"
    r"if|whether|unless|urged|argu\w+|not|never|no)\b|n[’']t\b",
    re.I,
)
_BENCH = (
    r"(?:(?:[Tt]he |[Aa]n? )(?:[\w’'-]+ ){0,3}?(?:judge|court|magistrates?|tribunal|bench)\b|"
    r"(?:Judge|Justice|Magistrate)(?: [A-Z][\w’'-]+){1,3})"
)
_SETS = (
    r"(?:(?:has|had|also|later|then|on [A-Z]\w+day) )*"
    r"(?:grant|releas|freed|order|set|allow|let|barr|impos|told|requir|bann|forb|bail|renew|extend|agreed)"
)
# The court as who sets them, and not as where it is told ("a court spokeswoman said").
_COURT = re.compile(rf"\b(?P<does>{_BENCH})(?= {_SETS})|\bby (?P<by>{_BENCH})(?! \w+(?:man|woman|person)\b)")
_STOP = re.compile(
    r"[;:“”\"()]|\.(?=\s|$)|, (?:who|which|while|but|though|although|as|after|said|and said)\b|"
    r",? (?:he|she|they) said\b|, (?:[A-Z][\w’'-]+|(?:the|an?|his|her)(?: [\w-]+){1,4}?) (?:said|heard|told)\b"
)
_LOOSE = re.compile(r"(?:[,;]|\b(?:and|but|was|were|is|has been|also|later|then|he|she|they))$", re.I)
_LONGEST = 260  # characters of what must be kept
_LEAST_WORDS = 4  # of a term: "must report to police"
_MOST_TERMS = 3  # of a sentence


def bail_conditions(member: Member, accused: Sequence[str]) -> Iterator[Condition]:
    """The terms on which a report has somebody free before a trial, in the order of the text.

    accused: names of the people who are a party to the trial; where a report names nobody beside its terms, they are the one's.
    """
    text = member.report.text
    freed, whole = None, Span(0, 0)
    for sentence in sentences_of(member):
        if now := _freed(text, sentence):
            freed, whole = now, sentence
        elif freed and "\n\n" not in text[whole.end : sentence.start] and _GOES_ON.match(text, sentence.start):
            whole = Span(whole.start, sentence.end)
        else:
            freed = None
            continue
        for needs in _terms(text, freed, sentence):
            span = Span(min(needs.start, freed.start), max(needs.end, freed.end))
            held_by, must_act = _court(text, whole), _who(member, whole, accused)
            yield Condition(report=member.report.id, span=span, needs=needs, then=freed, held_by=held_by, must_act=must_act)


def _freed(text: str, sentence: Span) -> Span | None:
    """Where a sentence has somebody free, or speaks of the terms of it; None where that is only asked for or refused."""
    for pattern in (_TERMS, _FREE):
        m = pattern.search(text, sentence.start, sentence.end)
        if m and not _NOT_GIVEN.search(text, sentence.start, m.start()):
            return Span(*m.span())
    return None


def _terms(text: str, freed: Span, sentence: Span) -> Iterator[Span]:
    """What must be kept, each term to where the next begins."""
    after = max(freed.end, sentence.start)
    listed = _LISTED.match(text, freed.end, sentence.end)
    found = _TERM.finditer(text, after, sentence.end)
    starts = [listed.end()] if listed else [m.start() for m in islice(found, _MOST_TERMS)]
    if not starts:
        return
    stop = _STOP.search(text, starts[-1], sentence.end)
    for start, end in pairwise([*starts, stop.start() if stop else sentence.end]):
        needs = cut(text, Span(start, min(end, start + _LONGEST)))
        while needs and (loose := _LOOSE.search(needs.of(text))):
            needs = cut(text, Span(needs.start, needs.start + loose.start()))
        if needs and len(needs.of(text).split()) >= _LEAST_WORDS:
            yield needs


def _court(text: str, told: Span) -> str | None:
    """The court that set the terms, where it is told beside them."""
    m = _COURT.search(text, told.start, told.end)
    return (m["does"] or m["by"]) if m else None


def _who(member: Member, told: Span, accused: Sequence[str]) -> str | None:
    """Who must keep the terms: the one accused who is named beside them, or else the only one whom the story accuses."""
    named = {actor.name for _, actor in Mentions(member).inside(told)}
    beside = [name for name in accused if name in named or any(name.endswith(f" {n}") for n in named)]
    return beside[0] if len(beside) == 1 else accused[0] if len(accused) == 1 else None

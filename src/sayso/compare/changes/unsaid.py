"""Unsaid: what a later report says was wrong, by the word of who had said it or of one who speaks for them: "withdrew a statement
by his spokesman that …", "took back its assurance that …", "said he had been wrong", "her statement was wrong, the company said".

in: the earlier and the later reports    out: a `Change` for each, at the words that say so. Who calls another's word wrong takes
nothing back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.changes.done import Teller, is_not_so
from sayso.model import Attribution, Change, Span, may_be_one, telling_words

_SAID = (
    r"(?:statements?|claims?|accounts?|accusations?|allegations?|testimony|remarks?|assertions?|suggestions?|assurances?|denials?|"
    r"insistence|versions?|estimates?|figures?|descriptions?|explanations?|comments?|stor(?:y|ies)|promises?|reports?|words)"
)
_TAKES_BACK = re.compile(
    r"\b(?:withdr(?:ew|awn)|retract(?:ed|s)|recanted|disowned|t(?:ook|aken) back|walked back|backed away from|"
    r"rowed back (?:on|from)|corrected) (?:his|her|its|their|an?|the|all|[\w’-]+[’']s?) "
    rf"(?:(?!(?:from|to|and|or|in|for)\b)[\w-]+ ){{0,3}}?{_SAID}\b(?! of (?:interest|intent))",
    re.I,
)
_WRONG = (
    r"(?:wrong|mistaken|untrue|incorrect|inaccurate|not true|not correct|false|a mistake|an error|misleading|in error|"
    r"no longer (?:true|valid|tenable))"
)
_HAD_BEEN = r"(?:had |have |has )(?:been (?:wrong|mistaken|in error)|made (?:a mistake|an error)|got (?:it|that|this) wrong)"
_NOT_SAYING = (
    r"(?! (?:to (?!say|claim|deny|state|tell|suggest|call)|in (?!saying|claiming|denying|stating)|not to|"
    r"about (?:him|her|them)|by))"
)
# The source's own: "said he had been wrong", "conceded that its figure was incorrect"; "it was false" is another's.
_OWN = re.compile(
    rf"^\W*(?:that )?(?:(?:he|she|it|they|we|I) {_HAD_BEEN}\b{_NOT_SAYING}|"
    rf"(?:his|her|its|their|my|our) (?:(?:first|earlier|original|initial|own|previous) )?{_SAID}\b[^.;]{{0,80}}? "
    rf"(?:was|were|had been|is|are) {_WRONG}\b)",
    re.I,
)
# The same in one's own words: "What I told the public was not true".
_I_WAS = re.compile(
    rf"^\W*(?:what (?:I|we) (?:had )?(?:told|said|wrote|claimed)\b[^.;]{{0,80}}? (?:was|were) {_WRONG}\b|"
    rf"(?:I|we) (?:was|were) {_WRONG} (?:to say|when I said|when we said)\b|"
    rf"(?:I|we) (?:said|told|passed on|repeated)\b[^.;]{{0,60}}?\b(?:and|but) (?:it|that|this) was {_WRONG}\b|"
    rf"my statement\b[^.;]{{0,60}}? was {_WRONG}\b)",
    re.I,
)
# Another's, whose side the speaker must be of.
_OF_ONE = re.compile(
    rf"^\W*(?:that )?(?P<who>[^.;,]{{2,60}}?)[’']s? {_SAID}\b[^.;]{{0,120}}? (?:was|were|had been) {_WRONG}\b", re.I
)
_SAYING = r"(?:having )?(?:said|claimed|stated|told|denied|suggested|saying|claiming|stating|denying|suggesting)"
_SORRY = re.compile(
    rf"\bapologi[sz]ed for (?:{_SAYING}|(?:his|her|its|their) (?:false|wrong|misleading|incorrect) {_SAID})\b|"
    r"\bmisspoke(?:n)?\b|\bspoke(?:n)? in error\b",
    re.I,
)
_OFFICE = re.compile(
    r"\b(?:spokes\w+|director|head|chief|minister|president|manager|secretary|officer|chair\w*|boss|executive|engineer|doctor|"
    r"captain|commander|owner|founder|deputy|of)\b",
    re.I,
)
# One of these stands in whatever takes anything back.
_HINTS = (
    "withdr", "retract", "recant", "disown", " back", "away from", "corrected", "wrong", "mistak", "true", "correct", "error",
    "inaccurate", "false", "mislead", "apolog", "misspoke", "no longer",
)  # fmt: skip
_NEAR = 80  # signs between a name and that of whom it speaks for
_MOST = 40


def unsaid(earlier: Sequence[Teller], later: Sequence[Teller]) -> Iterator[Change]:
    """What the later reports tell as taken back or put right by its source or one of its side."""
    for teller in later:
        if not any(hint in teller.low for hint in _HINTS):
            continue
        spans = [*_plainly(teller), *_by_statement(teller, earlier)]
        for span in sorted(dict.fromkeys(spans))[:_MOST]:
            yield Change(kind="withdrawn", claim=None, report=teller.report.id, span=span, published=teller.report.published)


def _plainly(teller: Teller) -> Iterator[Span]:
    for sentence in teller.sentences:
        m = _TAKES_BACK.search(teller.text, sentence.start, sentence.end) or _SORRY.search(
            teller.text, sentence.start, sentence.end
        )
        if m is not None and not is_not_so(teller.text, sentence, m.start()) and _has_doer(teller, sentence, m):
            yield sentence


def _has_doer(teller: Teller, sentence: Span, m: re.Match[str]) -> bool:
    """Whether somebody takes it back: a quotation has it in no one's mouth."""
    return not any(s.holds(Span(m.start(), m.end())) for a in teller.statements.values() if a.manner == "direct" for s in a.content)


def _by_statement(teller: Teller, earlier: Sequence[Teller]) -> Iterator[Span]:
    """What statements say of what they, or their side, had said."""
    for a in teller.statements.values():
        if not a.cue or not a.content or not a.source or a.stance not in ("stated", "confirmed"):
            continue
        span = Span(min(s.start for s in (*a.source, *a.cue, *a.content)), max(s.end for s in (*a.source, *a.cue, *a.content)))
        sentence = next((s for s in teller.sentences if s.touches(a.cue[0])), None)
        content = a.content[0].of(teller.text)
        if sentence is None or not sentence.holds(span) or is_not_so(teller.text, sentence, a.cue[0].start):
            continue
        if _I_WAS.search(content):
            yield span
        if a.manner == "direct":
            continue
        m = _OF_ONE.search(content)
        if _OWN.search(content) or (m is not None and _of_one_side(m["who"], a, teller, earlier)):
            yield span


def _of_one_side(who: str, a: Attribution, teller: Teller, earlier: Sequence[Teller]) -> bool:
    """Whether a speaker is whose statement it was, or that one's body: a report calls them so, "Lind's director, Ada Moe"."""
    speaker, names = telling_words(a.speaker or ""), telling_words(who)
    if may_be_one(a.speaker or "", who):
        return True
    if not speaker or not names:
        return False
    for t in (*earlier, teller):
        for sentence in t.sentences:
            words = sentence.of(t.text)
            low = words.lower()
            at = [low.find(n) for n in names if n in low]
            own = [low.find(n) for n in speaker if n in low]
            near = [(i, j) for i in at for j in own if abs(i - j) <= _NEAR]
            if any(_OFFICE.search(words[min(p) : max(p)]) and "," in words[min(p) : max(p) + 20] for p in near):
                return True
    return False

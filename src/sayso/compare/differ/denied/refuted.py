"""Refuted: claims that a sentence tells only to say that they are not so: "said accusations that she had misled the council were
false", "disputed a report saying that the pump had failed", "his baseless claims that the vote was rigged", "denied that he had met
the bankers, as the dossier claimed", "we made no concessions, despite some saying that we made concessions".

in: the clauses of a sentence, in its order    out: a `Dispute`, or None. What is claimed and what denies it stand in the sentence;
so does whose claim it was, or it is nobody's ("claims", "speculation"). Who calls it false is who speaks, or the outlet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.alike import PRONOUNS, is_told
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied, denied_plainly, is_denial
from sayso.compare.differ.grounds.denying import DENIES, REJECTS
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Attribution, Span, may_be_one

_CLAIM = r"(?:claim|allegation|accusation|suggestion|assertion|contention|insinuation|rumou?r|charge|report)s?"
CLAIMS = rf"(?:{_CLAIM}|speculation|talk)"
LIE = (
    r"(?:false|untrue|baseless|groundless|unfounded|bogus|nonsense|fabricat(?:ed|ions?)|invented|made up|fictions?|lies?|"
    r"hoax(?:es)?|smears?)"
)
ABSURD = r"(?:ridiculous|absurd|preposterous|ludicrous|laughable)"
FALSE = (
    rf"(?P<mark>(?:[“\"‘'])?(?:an? )?(?:\w{{1,20}}ly |outright |complete |total |pure |just |simply |utter )?(?:{LIE}|{ABSURD})|"
    r"(?:not|never) (?:true|correct)|without (?:any )?(?:merit|foundation|substance|basis))"
    r"(?=[,.;:!?”\"’')]|\s*$| and\b| but\b)"
)
NAME = r"(?:[\w.-]+ ){0,4}?[\w.-]+"
_WHOSE = rf"(?:(?P<of>{NAME})(?:[’']s|(?<=s)[’']) )?"
_BY = r"(?: (?:by|from) (?P<by>[^,;:“”\"]{2,50}?)| (?:on|in) [\w ]{2,30}?)?"
_CALLS = r"\b(?:call|brand|describ|label|denounc|dismiss|reject|characteri[sz])(?:s|es|ed|ing|e)?"
_ANY = r"(?:the |an? |any |all |those |these |such )?"
_SAID_FALSE = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b{_WHOSE}(?P<noun>{CLAIMS}){_BY} that (?P<what>[^;:!?]{{8,240}}?),? "
        rf"(?:is|are|was|were|has been|have been|proved|proved to be|proven|turned out to be) {FALSE}",
        rf"{_CALLS} {_ANY}{_WHOSE}(?P<noun>{CLAIMS}){_BY} that (?P<what>[^;:!?]{{8,240}}?),? (?:as )?{FALSE}",
    )
)
_PAPER = r"(?:report|story|article|ad|advert|advertisement|study|post|tweet|video|statement|claim|rumour|rumor|allegation)s?"
_SAYING = r"(?:claiming|saying|alleging|suggesting|asserting|stating)"
_SAID = r"(?:claim|alleg|suggest|assert|stat|report)(?:s|es|ed)|says|said"
_OF_A_REPORT = re.compile(
    rf"(?P<denies>{DENIES}|{REJECTS}|\bpush(?:es|ed|ing)? back (?:[A-Z]\w+day )?(?:against|on|at))"
    rf" (?P<paper>(?:an?|the|those|these|recent|new|media|press|[A-Z][\w.-]*) (?:[\w’'.-]+ ){{0,4}}?{_PAPER})"
    r"(?: [^,;:“”\"]{2,50}?)?"
    rf"(?: {_SAYING}|,? (?:which|that) (?:had )?(?:{_SAID})|,? (?:where|in which) (?P<who>[^,;:“”\"]{{2,40}}?) [“\"]?(?:{_SAID}))"
    r" (?:that )?[“\"‘]?",
    re.I,
)
_OWN_VERDICT = re.compile(
    rf"\b(?P<of>(?:(?-i:[A-Z])[\w.-]+ ){{0,3}}(?-i:[A-Z])[\w.-]+)(?:[’']s|(?<=s)[’']) (?:\w+ )?"
    r"(?P<mark>(?:false|baseless|debunked|discredited|bogus|unfounded|groundless|disproved|disproven|untrue)"
    rf"(?: and \w+)? {_CLAIM}|lies?)(?: [\w ]{{2,30}}?)? that ",
    re.I,
)
_AS_CLAIMED = re.compile(
    r",? (?P<shown>as (?P<who>[^,;:“”\"]{2,60}?) (?:(?:had|has|have|once|first|also) ){0,2}"
    r"(?:claim|alleg|report|suggest|assert|contend)(?:s|ed))\b",
    re.I,
)
_CONTRARY = re.compile(
    rf",? (?P<shown>(?P<how>contrary to|contradicting|despite) (?:(?:the )?(?P<of>{NAME})(?:[’']s|(?<=s)[’']) (?:\w+ )?{CLAIMS}|"
    rf"(?:the |an? |any )?(?:\w+ )?(?:{CLAIMS}|statements?|accounts?|announcements?|remarks?) (?:by|from|made by|made in|in) "
    r"(?P<by>[^,;:“”\"]{2,60}?)|"
    r"what (?P<who>[^,;:“”\"]{2,50}?) (?:had |has )?(?:claimed|said|alleged|reported|suggested)))"
    r"(?P<that> that [^,;:“”\"]{4,160}?)?"
    r"(?: (?:in|on|at|during|last|earlier|this)\b[^,;:]{2,60}?)?(?=[,.;]|\W*$)",
    re.I,
)
_OPENS = re.compile(
    rf"\W*(?P<shown>(?P<how>contrary to|despite) (?:(?:the )?(?P<of>{NAME})(?:[’']s|(?<=s)[’']) (?:\w+ )?{CLAIMS}|"
    rf"(?P<none>(?:[\w-]+ ){{0,2}}?{CLAIMS})(?: (?:in|on|from|by) [^,;:]{{2,40}}?)?|"
    r"what (?P<who>[^,;:“”\"]{2,50}?) (?:had |has )?(?:claims?|claimed|says?|said|alleges?|alleged|suggests?|suggested))), ",
    re.I,
)
_DESPITE = re.compile(
    rf"\bdespite (?P<who>[^,;:“”\"]{{2,60}}?)(?: {_SAYING}|[’']s? (?:\w+ )?{CLAIMS}|[’']s? {_SAYING}) (?:that )?[“\"‘]?", re.I
)
_GOES_ON = re.compile(
    r", (?:[a-z]{2,12}ing|and|which|who|as|while|though|adding|but)\b| but\b| [-–—]{1,2} |[;—–]|, (?:he|she|they|it) |"
    r",[”\"]? [^,;:“”\"]{2,60} (?:said|says|reported|reports|recalled|recalls|wrote|writes)\W*$|[.?!]?[”\"]?$",
    re.I,
)
_NOT = re.compile(r"\b(?:not|never|no|neither|nor|cannot|nobody|if|whether|refus\w+|declin\w+|fail\w*)\b|n[’']t\b", re.I)
_DENIED = re.compile(DENIES, re.I)
_NEAR = 12  # characters between where what is claimed should begin and where its clause does
_BEFORE = 30  # characters before a denial in which a "not" takes it back
REFUTES = (
    r"\b(?:false|untrue|bogus|debunked|discredited|disprov\w+|hoax(?:es)?|smears?|lies?|made up|contrary|contradicting|despite|"
    r"push\w*|without|"
    r"ridiculous|absurd|preposterous|ludicrous|laughable)\b"
)
"""Words of which one stands in what is told here, beside those of denial."""
_SUBJECT = re.compile(
    r"\W*(?:(?:but|and|while|although|though) )?(?P<who>[^,;:“”\"]{2,60}?)(?:, [^,]{2,120},)?"
    r"(?: (?:has|have|had|also|later|since|still|is|are|was|were|been|[A-Z]\w+day|\w{1,20}ly)){0,4} $"
)


def refuted(own: Sequence[Unit]) -> Dispute | None:
    """What a sentence says is claimed and not so, the plainest way first."""
    return next((found for way in _WAYS if (found := way(own)) is not None), None)


def _said_false(own: Sequence[Unit]) -> Dispute | None:
    """ "Accusations that she had misled the council were false", by who speaks."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    for pattern in _SAID_FALSE:
        m = pattern.search(sentence)
        if m is None or taken_back(sentence, m.start()) or ("“" in m["what"] and "”" not in m["what"]):
            continue
        unit = clause_at(own, start + m.start("what"))
        if unit is None:
            continue
        by = m["by"] or m["of"] or m["noun"]
        speaker = _speaker(unit)
        if unit.attribution is not None and (speaker is None or may_be_one(speaker, by)):
            continue
        what = Span(start + m.start("what"), start + m.end("what"))
        mark = Span(start + m.start("mark"), start + m.end("mark"))
        return refuted_by(unit, by, speaker, what, Span(start + m.start(), mark.end), mark)
    return None


def _of_a_report(own: Sequence[Unit]) -> Dispute | None:
    """ "Disputed a Courier report saying that the pump had failed"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = _OF_A_REPORT.search(sentence)
    unit = clause_at(own, start + m.end()) if m else None
    if m is None or unit is None or taken_back(sentence, m.start()):
        return None
    who = _SUBJECT.match(sentence, 0, m.start())
    denier = who["who"] if who and who["who"].lower() not in PRONOUNS else _speaker(unit)
    by = m["who"] or m["paper"]
    if denier is None or may_be_one(denier, by):
        return None
    first = start if who else start + m.start()
    shown = Span(first, start + m.end("paper"))
    what = as_far_as_it_goes(sentence, m.end(), start)
    return refuted_by(unit, by, denier, what, shown, Span(start + m.start("denies"), shown.end))


def _own_verdict(own: Sequence[Unit]) -> Dispute | None:
    """ "Brandt's false claims that the vote was rigged", in the outlet's own voice."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = _OWN_VERDICT.search(sentence)
    unit = clause_at(own, start + m.end()) if m else None
    if m is None or unit is None or _in_marks(sentence, m.start()):
        return None
    speaker = _speaker(unit)
    if speaker is not None and not may_be_one(speaker, m["of"]):  # whose word "false" is, nobody knows
        return None
    mark = Span(start + m.start("mark"), start + m.end("mark"))
    what = as_far_as_it_goes(sentence, m.end(), start)
    found = refuted_by(unit, m["of"], None, what, Span(start + m.start("of"), mark.end), mark)
    return replace(found, sure=False)  # told by the way, and no account of the claim


def _as_claimed(own: Sequence[Unit]) -> Dispute | None:
    """ "Denied that he had met the bankers, as the dossier claimed"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    for unit in own:
        a = unit.attribution
        cue = [s for s in (a.cue if a else ()) if unit.clause.sentence.holds(s)]
        m = _AS_CLAIMED.search(sentence, max(0, unit.span.start - start))
        plainly = is_denial(unit) and cue and _DENIED.search(sentence, cue[0].start - start, cue[-1].end - start)
        if m is None or not plainly or not unit.speakers or m["who"].lower() in EMPTY | {"it", "he", "she", "they"}:
            continue
        if may_be_one(unit.speakers[0], m["who"]) or taken_back(sentence, cue[0].start - start):
            continue
        sources = [s for s in (a.source if a else ()) if unit.clause.sentence.holds(s)]
        shown = Span(min(s.start for s in (*sources, *cue)), max(s.end for s in cue))
        if shown.end > unit.span.start:
            continue
        end = max(unit.span.end, start + m.end("shown"))
        return refuted_by(unit, m["who"], unit.speakers[0], Span(unit.span.start, end), shown, cue[0])
    return None


def _contrary(own: Sequence[Unit]) -> Dispute | None:
    """ "Said he had never met the envoy, contrary to Lind's claims": what one says, and whose word it is against."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = _CONTRARY.search(sentence)
    if m is None:
        return None
    at = start + m.start("shown")
    unit = next((u for u in reversed(own) if u.span.start < at and is_told(u) and not u.clause.hedge), None)
    by = m["of"] or m["by"] or m["who"]
    if m["how"].lower() == "despite" and (unit is None or not denied_plainly(unit)):
        return None  # what is done despite somebody's claims may leave these as they are
    if unit is None or by.lower() in PRONOUNS or (unit.attribution and not unit.speakers):
        return None
    if any(may_be_one(name, by) for name in unit.speakers):
        return None
    shown = Span(at, start + max(m.end("shown"), m.end("that")))
    claim = replace(unit, attribution=_source(by, shown), speakers=(by,))
    told = Span(unit.span.start, min(unit.span.end, at))
    denial = replace(unit, n=-1 - unit.n, clause=replace(unit.clause, negation=(shown,)))
    return Dispute(
        (claim, denial), "polarity", ("said", "denied"), ((shown,), ()), (shown, _without_mark(told, sentence, start)), sure=True
    )


def _opens(own: Sequence[Unit]) -> Dispute | None:
    """ "Contrary to reports, the two never met, an aide said"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = _OPENS.match(sentence)
    held = [u for u in own if m and u.span.start <= start + m.end() < u.span.end]
    unit = max(held, key=lambda u: (u.span.start, -u.span.end), default=None)
    if m is None or unit is None or not is_told(unit) or unit.clause.hedge or (unit.attribution and not unit.speakers):
        return None
    if m["how"].lower() == "despite" and not denied_plainly(unit):
        return None
    by = m["of"] or m["none"] or m["who"]
    if by.lower() in PRONOUNS or any(may_be_one(name, by) for name in unit.speakers):
        return None
    shown = Span(start + m.start("shown"), start + m.end("shown"))
    claim = replace(unit, n=-1 - unit.n, attribution=_source(by, shown), speakers=(by,))
    told = Span(max(unit.span.start, start + m.end()), unit.span.end)
    return Dispute((claim, unit), "polarity", ("said", "denied"), ((shown,), ()), (shown, told), sure=m["none"] is None)


def _despite(own: Sequence[Unit]) -> Dispute | None:
    """ "We made no concessions, despite some saying that we made concessions": the same deed, with and without a "no"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = _DESPITE.search(sentence)
    said = clause_at(own, start + m.end()) if m else None
    if m is None or said is None or denied(said):
        return None
    before = [u for u in own if u.span.start < start + m.start() and denied(u) and _one_deed(u, said)]
    if not before or any(may_be_one(name, m["who"]) for name in before[-1].speakers):
        return None
    denial, who = before[-1], m["who"]
    claim = replace(said, attribution=_source(who, said.span), speakers=(who,))
    told = Span(denial.span.start, min(denial.span.end, start + m.start()))
    spans = said.span, _without_mark(told, sentence, start)
    marks = tuple(s for s in denial.clause.negation if told.holds(s))
    return Dispute((claim, denial), "polarity", ("said", "denied"), ((), marks), spans, sure=True)


_WAYS: tuple[Callable[[Sequence[Unit]], Dispute | None], ...] = (
    _said_false, _of_a_report, _own_verdict, _as_claimed, _contrary, _opens, _despite,
)  # fmt: skip


def _one_deed(a: Unit, b: Unit) -> bool:
    """Whether two clauses have one verb, and the same done to, or by, as far as both tell."""
    if a.predicate != b.predicate:
        return False
    return any(heads(a, role) & heads(b, role) - EMPTY for role in ("object", "attribute")) or a.predicate not in ("be", "have")


def clause_at(own: Sequence[Unit], at: int) -> Unit | None:
    """The clause that begins where something is told, and says that it is so."""
    near = [u for u in own if abs(u.span.start - at) <= _NEAR and u.span.end > at and "?" not in u.sentence]
    return min(near, key=lambda u: (abs(u.span.start - at), u.key), default=None)


def as_far_as_it_goes(sentence: str, at: int, start: int) -> Span:
    """What is told from a place in a sentence, up to where the sentence goes on to something else."""
    m = _GOES_ON.search(sentence, at)
    return Span(start + at, start + (m.start() if m else len(sentence)))


def _speaker(unit: Unit) -> str | None:
    return unit.speakers[-1] if unit.speakers else None


def taken_back(sentence: str, at: int) -> bool:
    return _NOT.search(sentence, max(0, at - _BEFORE), at) is not None


def _in_marks(sentence: str, at: int) -> bool:
    before = sentence[:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _source(who: str, span: Span) -> Attribution:
    return Attribution(id="", content=(span,), manner="indirect", speaker=who)


def _without_mark(span: Span, sentence: str, start: int) -> Span:
    """A stretch of a sentence without the comma that ends it."""
    words = sentence[span.start - start : span.end - start]
    return Span(span.start, span.start + len(words.rstrip(" ,;–—-")))


def refuted_by(unit: Unit, by: str, denier: str | None, what: Span, shown: Span, mark: Span) -> Dispute:
    """What is claimed, on the word of whose claim it is, and the words that say that it is not so."""
    start = unit.clause.sentence.start
    claim = replace(
        unit, attribution=_source(by, what), speakers=(by,),
        clause=replace(unit.clause, negation=tuple(s for s in unit.clause.negation if what.holds(s))),
    )  # fmt: skip
    own = replace(_source(denier, shown), stance="denied") if denier else None
    denial = replace(
        unit, n=-1 - unit.n, key=(unit.key[0], shown.start, shown.end), text=unit.sentence[shown.start - start : shown.end - start],
        attribution=own, clause=replace(unit.clause, span=shown, negation=(mark,)), speakers=(denier,) if denier else (),
    )  # fmt: skip
    values = ("said", unit.sentence[mark.start - start : mark.end - start])
    return Dispute((claim, denial), "polarity", values, ((), (mark,)), (what, shown), sure=True)

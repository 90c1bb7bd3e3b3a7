"""Asides: what a sentence tells, and says in the same breath that somebody else disputes: "the chief said the exits were open, a
claim the survivors dispute"; "the mayor rejected Labour's claim that the bridge was unsafe"; "he is accused of taking bribes, which
he denies".

in: the units of a story    out: a `Dispute` each. What is contested is in the words of the sentence, and so is whose it is: nobody
is guessed at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from sayso.compare.clauses.alike import PRONOUNS, cue_of, is_told, named_as
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit, with_denial
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.denied.dismissed import dismissed
from sayso.compare.differ.denied.refuted import REFUTES, refuted
from sayso.compare.differ.denied.told_of import as_told_of
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.denying import DENIES, FALSE, REJECTS, naming
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Attribution, Span, may_be_one, words_of

_LONGEST = 900  # characters of a sentence that is looked at
_ON = 3  # sentences on within which who denies a claim may deny more of it
_FIRST = 8  # characters of a sentence within which it begins with a denial
_SHOWN = 300  # characters of a sentence's beginning that are shown
_NOUN = (
    r"(?:claim|charge|allegation|accusation|contention|assertion|suggestion|notion|idea|view|argument|criticism|conclusion|"
    r"finding|account|theory|rumou?r|assessment|characteri[sz]ation|version|insinuation|insistence|comment|remark|statement)s?"
)
_ALLEGED = (  # by nobody named
    r"(?:claims|allegations|accusations|suggestions|rumou?rs|speculation|reports|insinuations|fears|concerns|warnings)"
)
# Who dismisses these may only say that it is not grave; or nobody made the suggestion.
_FEARED = re.compile(r"\b(?:fears|concerns|warnings)$|^(?:suggestion|claim|allegation|accusation|insinuation)$", re.I)
_HAS = (
    r"(?:(?:has|have|had|also|both|all|itself|himself|herself|themselves|always|long|since|now|still|later) ){0,3}"
    r"(?:\w{1,20}ly ){0,2}"
)
_DISPUTES = rf"(?:{DENIES}|{REJECTS}|disagree[sd]?(?: with)?|challeng(?:es|ed)|says? (?:is|are|was|were) {FALSE}|calls? {FALSE})\b"
# ", a claim the survivors dispute", ", which he denies"
_APPOSED = re.compile(
    rf"(?:,[”\"’']?| [-–—]{{1,2}}) (?:(?:something|(?:an? |the |that |those |one |all )?(?:\w+ )?(?:{_NOUN}|points?))"
    rf"(?: that| which| on which| with which)?|(?P<which>which))"
    rf" (?P<who>[^,;:“”\"]{{2,60}}?) {_HAS}(?P<no>{_DISPUTES})(?:\W*$|[,;])",
    re.I,
)
# ", a claim denied by the ministry", "an accusation that was rejected by her office"
_APPOSED_BY = re.compile(
    rf"(?:,[”\"’']?| [-–—]{{1,2}}) (?:an? |the |that |those )?(?:\w+ )?(?:{_NOUN}|points?)(?: (?:that|which))?"
    r"(?: (?:has|have|had|was|were|is|are) (?:been )?)? ?(?:\w{1,20}ly )?"
    r"(?P<no>(?:denied|rejected|disputed|dismissed|refuted|contradicted|contested) by) (?P<who>[^,;:“”\"]{2,60}?)"
    r"(?=\W*$|[,;]| (?:who|which|and|but|in|on|at|after|when|since|during)\b)",
    re.I,
)
# What is claimed denied "by the army until Monday", or rejected "as filed too late", may be so.
_NOT_WHOLLY = re.compile(r"\b(?:until|as)\b", re.I)
_PROPOSED = re.compile(r"\b(?:suggestion|notion|idea|view|argument)s?\b", re.I)
_ACCUSED = re.compile(r"\b(?:accus(?:es?|ed|ing)|alleg(?:es?|ed|edly)|suspected of|charged with|blam(?:es?|ed) for)\b", re.I)
_ACCUSES = re.compile(r"\b(?:accus\w+|alleg\w+|suspected|blam(?:es?|ed)|charged with|claim(?:s|ed))\b", re.I)
_AGAINST = rf"(?:{DENIES}|{REJECTS}|contrary to|belie[sd]|disprov(?:e[sd]?|ing))"
_ARTICLE = r"(?:the |any |all |those |these |such )?"
_WHOSE = re.compile(
    rf"\b{_AGAINST} (?:(?:an? )?{_ARTICLE}(?:\w+ )?(?:{_NOUN} (?:by|from)|(?:reports?|story|stories|articles?) (?:by|from|in)) "
    r"(?P<by>[^,;:“”\"]{2,60}?)|"
    rf"(?!as )(?P<of>[^,;:“”\"’']{{2,50}}?)(?:[’']s|(?<=s)[’']) (?:\w+ )?{_NOUN}|(?P<party>(?-i:[A-Z])[\w-]+ {_NOUN})|"
    rf"{_ARTICLE}(?P<none>(?:[\w-]+ )?{_ALLEGED}|(?<=any )(?:suggestion|claim|allegation|accusation|insinuation)|"
    r"the (?:allegation|accusation)|an? (?:claim|allegation|accusation|rumou?r)|(?<=debunked )the claim)"
    r"(?: on \w+ \w+)?)(?: on [A-Z]\w+day)?(?: that)? [“\"‘]?$",
    re.I,
)
_SUBJECT = re.compile(r"\W*(?P<who>[^,;:“”\"]{2,60}?)(?: (?:has|have|had|also|later|since|\w{1,20}ly)){0,3} ")
_OPENING = re.compile(r"\W*[A-Za-z]{2,12}ing\b")  # a sentence that begins so has who does it behind it
_THAT = re.compile(r"\bthat\W*$", re.I)
_GOES_ON = re.compile(r", (?:[a-z]{2,12}ing|and)\b|,? but\b|[;—–]|, (?:which|who|as|while|though)\b")
_HAVING = re.compile(r" (?:has|have|had|is|are|was|were) ")
_DENIES = re.compile(DENIES, re.I)
_THIS = re.compile(r"\W*(?:that )?(?:this|that|it|there|these|those)(?:[’']s| (?:is|was|are|were|has|have|had|did|does))\b", re.I)
_NO_EVIDENCE = re.compile(r"\bno (?:\w+ )?(?:evidence|proof|indication)\b", re.I)
_BUT = re.compile(r"\b(?:but|though|although|while|whereas)\b", re.I)
_WHILE = re.compile(r"\W*(?:while|although|though|whereas)\b", re.I)
_NOT = re.compile(
    r"\b(?:not|never|neither|nor|cannot|no|nobody|refus\w+|declin\w+|fail\w*|could|would|might|may|should|if|whether|to)\b|n[’']t\b",
    re.I,
)
_ONES = frozenset({"he", "she", "they"})
_DENYING = frozenset(map(stem, ("deny", "dispute", "reject", "refute", "allegation", "claim", "accusation")))
_HINT = re.compile(rf"{DENIES}|{REJECTS}|no truth|disagree|challenge|contrary to|belie[sd]|{FALSE}|{REFUTES}", re.I)
# One of these stands in each that it finds.
_WORDS = (
    "deny", "denie", "disput", "refut", "rebut", "contradict", "reject", "dismiss", "contest", "push", " down", "hit back",
    "hits back", "hitting back", "issue with", "scoff", "disagree", "challenge", "contrary", "belie", "false", "untrue", "baseless",
    "groundless", "unfounded", "nonsense", "fabricat", "invent", "lie", "not true", "not so", "correct", "the case", "never true",
    "never so", "bogus", "debunked", "discredited", "disprove", "made up", "despite", "without", "ridiculous", "absurd",
    "preposterous", "ludicrous", "laughable", "debunk", "repudiat", "rubbish", "squash", "quash", "scotch", "brush", "laugh", "wav",
    "pour", "no truth", "hoax", "disprov", "smear", "misleading", "inaccurate",
)  # fmt: skip


def asides(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What a sentence tells and says to be disputed, once a sentence."""
    by_sentence: dict[tuple[int, Span], list[Unit]] = defaultdict(list)
    by_place: dict[tuple[int, int], list[Unit]] = defaultdict(list)
    for unit in having(units, _WORDS):
        by_sentence[unit.report, unit.clause.sentence].append(unit)
    for unit in units:
        by_place[unit.report, unit.place].append(unit)
    for told in by_sentence.values():
        sentence = told[0].sentence
        if len(sentence) <= _LONGEST and _HINT.search(sentence):
            own = sorted(told, key=lambda u: u.key)
            whose = next((d for u in own if (d := _whose(u, own)) is not None), None)
            found = _apposed(own) or (_replied(as_told_of(whose), by_place) if whose else None) or _against(own)
            if found is None and (told_false := refuted(own) or dismissed(own)) is not None:
                found = _replied(as_told_of(told_false), by_place)
            if found is not None:
                yield found


def _apposed(own: Sequence[Unit]) -> Dispute | None:
    """What a sentence says, and that another disputes it: "…, a claim the union denies". What is alleged of somebody whom no source
    is named for will do."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = next(
        (
            m
            for p in (_APPOSED, _APPOSED_BY)
            for m in p.finditer(sentence)
            if not _NOT.search(m["who"]) and not _only_turned_down(m)
        ),
        None,
    )
    which = m is not None and m.groupdict().get("which") is not None
    if m is None or (which and not _DENIES.match(m["no"])):
        return None
    before = [u for u in own if u.span.start < start + m.start() and is_told(u)]
    who = Span(start + m.start("who"), start + m.end("who"))
    said = [u for u in before if u.attribution is not None and u.attribution.cue and not _names(u, m["who"])]
    told = next(iter(reversed(said or [u for u in before if _ACCUSES.search(u.text)])), None)
    if told is None or (which and not _ACCUSED.search(f"{cue_of(told)} {told.text}")):
        return None
    content = told.attribution.content if told.attribution and told.attribution.cue else ()
    whole = Span(min([told.span.start, *(s.start for s in content if own[0].clause.sentence.holds(s))]), start + m.start())
    shown = Span(start + m.start() + len(m[0]) - len(m[0].lstrip(",”\"’' -–—")), max(start + m.end("no"), who.end))
    named = _HAVING.split(m["who"], maxsplit=1)[0]
    denier = None if named.lower() in PRONOUNS else named
    mark = Span(who.end + 1, shown.end) if who.end < shown.end else Span(start + m.start("no"), start + m.end("no"))
    return _dispute(told, denier, whole, shown, mark if denier else shown)


def _only_turned_down(m: re.Match[str]) -> bool:
    """Whether what is said is turned down or denied for a while only: "an idea rejected by the council", "denied by the army until
    Monday"."""
    by = m["no"].lower().endswith(" by")
    proposed = _PROPOSED.search(m[0], 0, m.start("no") - m.start()) is not None and not _DENIES.match(m["no"])
    return by and (proposed or _NOT_WHOLLY.search(m["who"]) is not None)


def _names(unit: Unit, who: str) -> bool:
    """Whether who disputes a statement is who makes it."""
    return any(may_be_one(name, who) for name in unit.speakers)


def _whose(unit: Unit, own: Sequence[Unit]) -> Dispute | None:
    """A claim that the sentence denies, by whose it is: "the mayor rejected Labour's claim that …"."""
    sentence, start = unit.sentence, unit.clause.sentence.start
    at = unit.span.start - start
    m = _WHOSE.search(sentence, max(0, at - 160), at) or (_WHOSE.search(sentence, max(0, at - 160), at + 5))
    if m is None or _NOT.search(sentence, max(0, m.start() - 25), m.start()):
        return None
    if unit.attribution is None and not _THAT.search(sentence, m.start(), m.end()) and not (m["by"] or m["of"]):
        return None  # "dismissed the accusations before …"
    by = m["by"] or m["of"] or m["none"] or m["party"]
    denier = _behind(unit, own) if _OPENING.match(sentence) and m.start() < _FIRST else unit.speakers[-1:]
    if not denier or may_be_one(denier[0], by):
        subject = _SUBJECT.fullmatch(sentence, 0, m.start())  # who hits back at a claim is no source of it
        if subject is None or may_be_one(subject["who"], by):
            return None
        denier = (subject["who"],)
    end = start + m.start() + len(m[0].rstrip(' “"‘').removesuffix(" that"))
    source = Attribution(id="", content=(unit.span,), manner="indirect", speaker=by)
    first = start if end - start <= _SHOWN else start + m.start()
    found = _dispute(
        replace(unit, attribution=source, speakers=(by,)),
        denier[0],
        _told_whole(unit),
        Span(first, end),
        Span(start + m.start(), end),
    )
    return replace(found, sure=_FEARED.search(by) is None)


def _behind(unit: Unit, own: Sequence[Unit]) -> tuple[str, ...]:
    """Who speaks in the rest of a sentence that begins with what they do: "Dismissing claims that …, the minister said …"."""
    return next((u.speakers[-1:] for u in own if u.span.start > unit.span.end and u.speakers), ())


def _replied(found: Dispute, by_place: Mapping[tuple[int, int], Sequence[Unit]]) -> Dispute:
    """A claim with what who denies it says to it in the sentence after, where that says no: "denied reports that they had been
    swapped", and then "“this is not a swap,” he said"."""
    told, denial = found.told
    if not denial.speakers:
        return found
    near = (u for k in range(1, _ON + 1) for u in sorted(by_place.get((told.report, told.place + k), ()), key=lambda u: u.key))
    after = [u for u in near if u.speakers and _is_denier(u, denial.speakers[0])]
    next_to_it = (u for u in after if u.place == told.place + 1 and (_says_no(u) or _finds_nothing(u)))
    more = (u for u in after if is_denial(u) and naming(u.text) is None and _is_of_claim(u, told))
    reply = next(next_to_it, None) or next(more, None)
    if reply is None:
        return found
    marks = tuple(s for s in reply.clause.negation if reply.clause.sentence.holds(s))
    said = found.spans[0] if found.spans else told.span
    shown = _whole(reply) if _finds_nothing(reply) else with_denial(reply)
    return Dispute((told, reply), "polarity", ("said", "denied"), ((), marks), (said, shown), sure=found.sure)


def _is_denier(unit: Unit, denier: str) -> bool:
    """Whether who denies speaks, by name or as the page calls them there: "the company", whose spokesman denied it."""
    return any(name and may_be_one(name, denier) for name in (unit.speakers[0], named_as(unit)))


def _is_of_claim(denial: Unit, told: Unit) -> bool:
    """Whether what somebody goes on to deny has a word of the claim, or tells of who makes it ("denied he was a target")."""
    own = {s for name in denial.speakers for w in words_of(name) for s in stems_of(w.lower())}
    shared = {k for k in denial.weights.keys() & told.around.keys() if k[0] not in "~@#%"}
    return bool(shared - own - _DENYING) or bool(heads(denial, "subject") & _ONES)


def _finds_nothing(unit: Unit) -> bool:
    """Whether a clause is that there is no evidence of something, as a reply may say."""
    return denied(unit) and _NO_EVIDENCE.search(unit.text) is not None


def _whole(unit: Unit) -> Span:
    """A clause with what its statement goes on to say in the sentence."""
    sentence = unit.clause.sentence
    ends = (s.end for s in (unit.attribution.content if unit.attribution else ()) if s.start < sentence.end)
    end = min(max([unit.span.end, *ends]), sentence.end) - sentence.start
    words = unit.sentence[unit.span.start - sentence.start : end]
    return Span(unit.span.start, unit.span.start + len(words.rstrip(' .,;”"')))


def _says_no(unit: Unit) -> bool:
    """Whether a clause says no to "this" or "that", or that there is none of it, and so to what was said before it."""
    return naming(unit.text) is not None or (denied(unit) and _THIS.match(unit.text) is not None)


def _told_whole(unit: Unit) -> Span:
    """A claim as far as it goes, up to what is said of its denial ("…, saying that")."""
    a, sentence = unit.attribution, unit.clause.sentence
    ends = [s.end for s in (a.content if a else ()) if s.start <= unit.span.start < s.end]
    end = min(max([unit.span.end, *ends]), sentence.end)
    rest = _GOES_ON.search(unit.sentence, unit.span.end - sentence.start, end - sentence.start)
    return Span(unit.span.start, sentence.start + rest.start() if rest else end)


def _against(own: Sequence[Unit]) -> Dispute | None:
    """What one says in a sentence, and another, behind a "but", denies: "sources said she was freed in a swap, but the authorities
    denied doing a deal"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    said = [u for u in own if u.attribution is not None and u.attribution.cue and u.speakers and is_told(u)]
    for last, denial in pairwise(said):
        a, b = last.attribution, denial.attribution
        if a is None or b is None or a.id == b.id or b.stance != "denied" or a.stance == "denied" or not apart(last, denial):
            continue
        between = sentence[last.span.end - start : max(last.span.end, denial.span.start) - start]
        plainly = any(_DENIES.search(sentence, s.start - start, s.end - start) for s in b.cue if denial.clause.sentence.holds(s))
        if plainly and (_BUT.search(between) or _WHILE.match(sentence)):
            told = max((u for u in said if u.speakers == last.speakers and u.key < denial.key), key=lambda u: (u.norm, u.key))
            words = tuple(s for s in b.cue if denial.clause.sentence.holds(s))
            first = min([denial.span.start, *(s.start for s in (*b.source, *words) if denial.clause.sentence.holds(s))])
            shown = Span(first, max([denial.span.end, *(s.end for s in words)]))
            return Dispute((told, denial), "polarity", ("said", "denied"), ((), words), (told.span, shown), sure=True)
    return None


def _dispute(told: Unit, denier: str | None, said: Span, shown: Span, mark: Span) -> Dispute:
    """What is told, and the words of its sentence that say that it is denied, as an account of their own. denier: None where the
    outlet says that somebody does."""
    start = told.clause.sentence.start
    words = told.sentence[shown.start - start : shown.end - start]
    own = Attribution(id="", content=(shown,), manner="indirect", speaker=denier, stance="denied") if denier else None
    denial = replace(
        told, n=-1 - told.n, key=(told.key[0], shown.start, shown.end), text=words, attribution=own,
        clause=replace(told.clause, span=shown, negation=(mark,)), speakers=(denier,) if denier else (),
    )  # fmt: skip
    values = ("said", told.sentence[mark.start - start : mark.end - start])
    return Dispute((told, denial), "polarity", values, ((), (mark,)), (said, shown), sure=True)

"""Answers: a denial that only names what it denies ("the minister rejected that claim"), beside the statement that it answers.

in: the units of a story, little ones too    out: a `Dispute` each. What is answered is the nearest statement of another source, two
sentences back at most; or, where the denial says whose claim it was, that source's nearest; or, where that only tells of the claim,
what was alleged of who denies, a little further back. A bare "denied that" answers the sentence right before it in its paragraph,
whatever that says no to, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from msgspec.structs import replace

from sayso.compare.clauses.alike import cue_of, is_told, named_as, words
from sayso.compare.clauses.having import having
from sayso.compare.clauses.one_source import may_be_one_as_told
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import apart, does_it, said_by_report
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of, stems_of_name, words_of_name
from sayso.compare.differ.denied.accusations import accused_in
from sayso.compare.differ.grounds.denials import denied, denied_plainly, is_denial
from sayso.compare.differ.grounds.denying import DENIAL_WORDS, may_deny, naming
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Attribution, Span, known_by, may_be_one, surely_one, words_of

_BACK = 2  # sentences
_FURTHER = 5  # sentences back within which what was alleged of who denies is looked for
_AT_LENGTH = 12  # sentences back within which a reply of more than a word finds what it answers
_TELLING = 0.4  # what the words weigh by which it does
_MARKS = 4  # characters of quotation marks and stops about a statement
_LONGEST = 300  # characters of a statement, above which only its clause is shown
# A clause that only tells when, where or of whom, is not what is denied where there is another; nor what it is said in view of.
_SIDE_CLAUSE = re.compile(
    r"\W*(?:(?:[\w-]+ ){0,3}?(?:after|before|since|until)|when|while|as soon as|once|who|whom|whose|which|where|in which|"
    r"citing|noting|pointing|quoting)\b",
    re.I,
)
# What the outlet adds to a statement, of others than who speaks: "…, the chief said, though some of the victims dispute that".
_ASIDE = re.compile(r"\W*(?:(?:even )?though|although|but|while|whereas) ", re.I)
_BUT = re.compile(r"[,;—–-] ?(?:but|though|although|while|whereas) $", re.I)
_ACCUSES = re.compile(r"\b(?:accus(?:es?|ed|ing)|alleg\w+|blam(?:es?|ed|ing)|threaten(?:s|ed|ing)?|illegal\w*)\b", re.I)
_OF_A_CLAIM = re.compile(r"\b(?:claims?|allegations?|accusations?|charges?|criticisms?|complaints?)\b", re.I)
_SUITS = frozenset({"complaint", "lawsuit", "suit", "filing", "indictment", "petition", "plaintiff", "plaintiffs", "prosecutors"})
_ARGUES = re.compile(r"\b(?:argu|alleg|accus|contend|claim)", re.I)
_DOING = re.compile(r"\W*[a-z]{2,12}ing\b")
_WHO = re.compile(
    r"\W*(?:(?:even )?(?:though|although|but|while|whereas) )?(?P<who>[^,;:“”\"]{2,80}?)(?:, [^,]{2,120},)?"
    r"(?: (?:has|have|had|also|is|are|was|were|always|long|since|now|still|later|actually|\w{1,20}ly)){0,4} $",
    re.I,
)
# Who denies, behind "refuted by": up to what is told of it besides.
_ENDS = r"(?:in|on|at|as|since|after|during|when|who|which|that|and|but|because)"
_AGENT = re.compile(
    rf"\W*(?:well, )?(?P<who>(?:(?!{_ENDS} )[^\s,;:.!?()“”\"—–]+ ){{0,7}}?[\w’'-]+)(?=\W*$|[,;:.!?)”\"—–]| {_ENDS}\b)"
)
# Who disagrees, or dismisses "that criticism", need not say that it is not so.
_LOOSE = re.compile(r"^disagree|\b(?:criticisms?|arguments?)\b", re.I)
_RELATIVE = re.compile(r"\W*(?:on|with|about|in|from) which\b", re.I)  # "a point on which they disagree" is an aside, read as such
_POLL = re.compile(r"\b(?:agree|percent|per cent|polls?|polled|surveys?|respondents)\b|%", re.I)
# "If tests show otherwise", "in June the quays told a different story".
_AT_ANOTHER_TIME = re.compile(r"\W*(?:if|unless|until|whether|when|should|in|by|since|after|before)\b", re.I)
_OTHERWISE = re.compile(r"otherwise|different", re.I)
_OWN = re.compile(r"\W*(?:his|her|their|its)\b", re.I)  # "her new book tells a different story": hers, too
_MANY = frozenset({"many", "some", "several", "others"})
_OF_WHAT = re.compile(r"\W*(?:that|which|who) (?:also )?(?:say|suggest|show|indicate)", re.I)  # who does, stands before it
_THAT = re.compile(r"\W{0,3}that (?!(?:is|was|were|are|had|has|have|the \w+ says?)\b)", re.I)
_ONE = frozenset({"he", "she"})
_FIRM = re.compile(
    r"(?:the|its|their) (?:[a-z-]+ )?(?:company|firm|group|operator|owner|employer|airline|bank|manufacturer|builder)(?:[’']s)?",
    re.I,
)
_NO_FIRM = re.compile(
    r"\b(?:union|alliance|federation|ministry|police|council|association|government|party|court|commission|inspectorate|agency|"
    r"league|service|office|department|authority|board|university|hospital|committee)\b",
    re.I,
)
_STOPS = " .,;:!?\"'“”‘’()[]…–—-"  # what may stand behind the last word of a clause
_NOTS = (" not", "n't", "n’t")


def answers(units: Sequence[Unit], texts: Sequence[str]) -> Iterator[Dispute]:
    """The denials of a story's reports that answer what another source said before them. texts: those of the reports, in order."""
    said, seen = {told[0].report: told for told in said_by_report(units)}, set()
    for unit in map(_as_told, _denying(units)):
        found, sentence = _named(unit), (unit.report, unit.clause.sentence)
        if found is not None and sentence not in seen:
            told = said.get(unit.report, ())
            answered = _answer(unit, found, told, texts[unit.report])
            if answered is not None:
                seen.add(sentence)
                mark = Span(unit.span.start + found.start(), unit.span.start + found.end())
                values = ("said", words(unit, mark))
                said_before = _without(_statement(answered), unit.span, texts[unit.report])
                denial, shown = _by_name(unit, found)
                pair, parts = (answered, denial), found.groupdict()
                loose = parts.get("whose") is None and _LOOSE.search(found[0]) is not None
                nobodys = parts.get("by") is not None and not denial.speakers  # "has been refuted by", and nobody known
                sure = not loose and not nobodys and not _accuses_another(*pair)
                yield Dispute(pair, "polarity", values, ((), (mark,)), (said_before, shown), sure=sure)


def _denying(units: Sequence[Unit]) -> list[Unit]:
    """The units that may deny something, by their words."""
    worded = {u.n for u in having(units, DENIAL_WORDS)}
    return [u for u in units if u.n in worded or u.text.rstrip(_STOPS).lower().endswith(_NOTS)]


def _accuses_another(told: Unit, denial: Unit) -> bool:
    """Whether a statement accuses by name, and nobody whose name who denies has a word of."""
    accused = accused_in(told)
    own = {w.lower() for name in (*denial.speakers, named_as(denial)) for w in words_of(name)}
    return bool(accused) and not accused & own and not accused & {w.lower() for w in words_of(denial.sentence)}


def _by_name(denial: Unit, found: re.Match[str]) -> tuple[Unit, Span]:
    """A denial that the outlet tells of, as the word of whom it names: "some of the victims dispute that", "that has been denied by
    the ministry"; and what is shown of it."""
    span, start = denial.span, denial.clause.sentence.start
    if denial.attribution is not None:
        who = None
    elif found.groupdict().get("by") is not None:
        who = _AGENT.match(denial.sentence, span.start - start + found.end())
        span = Span(span.start, max(span.end, start + who.end())) if who else span
    else:
        who = _WHO.match(denial.text, 0, found.start())
    if who is None or who["who"].lower().split()[-1] in EMPTY | {"not"}:
        return denial, span
    own = Attribution(id="", content=(span,), manner="indirect", speaker=who["who"], stance="denied")
    return replace(denial, attribution=own, speakers=(who["who"],)), span


def _answer(denial: Unit, found: re.Match[str], told: Sequence[Unit], text: str) -> Unit | None:
    """What a denial answers, by how it names that."""
    parts = found.groupdict()
    if parts.get("bare") is not None:
        return _just_said(denial, told, text)
    if parts.get("liar") is not None:
        return _said_by(denial, told, stems_of(parts["liar"].split()[-1].lower()))
    if parts.get("suit") is not None:
        return _sued_for(denial, told)
    return _answered(denial, told, parts.get("whose"))


def _as_told(unit: Unit) -> Unit:
    """A unit; what the outlet adds to a statement, of others than who speaks, as the outlet's own."""
    if unit.attribution is None or not may_deny(unit.text) or not _is_aside(unit):
        return unit
    found = naming(unit.text)
    by = found is not None and found.groupdict().get("by") is not None
    who = heads(unit, "subject") - EMPTY or _another_by_pronoun(unit)
    if not (who or by) or does_it((*unit.speakers, named_as(unit)), unit):
        return unit
    return replace(unit, attribution=None, speakers=())


def _another_by_pronoun(unit: Unit) -> bool:
    """Whether the pronoun of an aside can't be who speaks: "neighbours said …, although he denies this"."""
    kind = unit.attribution.source_kind if unit.attribution else None
    return bool(heads(unit, "subject") & _ONE) and kind in ("group", "organisation", "document")


def _is_aside(unit: Unit) -> bool:
    """Whether a clause is set against the statement before it, and not within quotation marks."""
    before = unit.sentence[: unit.span.start - unit.clause.sentence.start]
    if _ASIDE.match(unit.text):
        return True
    return _BUT.search(before) is not None and before.count("“") <= before.count("”") and before.count('"') % 2 == 0


def _without(told: Span, aside: Span, text: str) -> Span:
    """A statement without the aside that ends it, nor the mark or "but" between them."""
    if not told.start < aside.start < told.end:
        return told
    kept = text[told.start : aside.start]
    but = _BUT.search(kept)
    return Span(told.start, told.start + len(kept[: but.start() if but else None].rstrip(" ,;–—")))


def _named(unit: Unit) -> re.Match[str] | None:
    """Where a clause denies what it only names, and whose word it is does so and no other; the outlet may tell who did."""
    found = None if unit.clause.modality else naming(unit.text)
    if found is None or _OF_WHAT.match(unit.text) or _says_which(unit, found):
        return None
    parts = found.groupdict()
    if _OTHERWISE.search(parts.get("bare") or "") and (_AT_ANOTHER_TIME.match(unit.sentence) or _OWN.match(unit.sentence)):
        return None
    if parts.get("bare") is not None and (_POLL.search(unit.sentence) or _RELATIVE.match(unit.text)):
        return None
    if parts.get("by") is None and any(parts.get(name) is not None for name in ("liar", "suit", "thing")):
        return found if unit.attribution is not None and unit.speakers else None
    subjects = heads(unit, "subject") - EMPTY
    if unit.attribution is None:
        return found if subjects or parts.get("by") is not None or (_is_aside(unit) and heads(unit, "subject") & _ONE) else None
    return found if not subjects or does_it((*unit.speakers, named_as(unit)), unit) else None


def _says_which(unit: Unit, found: re.Match[str]) -> bool:
    """Whether the sentence goes on to tell which claim it is: "rejected the claim that it had ignored a call"."""
    rest = unit.span.end - unit.clause.sentence.start
    return not unit.text[found.end() :].strip(_STOPS) and _THAT.match(unit.sentence, rest) is not None


def _answered(denial: Unit, told: Sequence[Unit], whose: str | None) -> Unit | None:
    """The statement that a denial is of."""
    named = known_by(whose) if whose else None
    answered = [u for u in told if u.key < denial.key and _may_be_answered(u, denial, by_name=named is not None)]
    before = [u for u in answered if not denied(u)] or answered
    said = [u for u in before if (any(known_by(name) & named for name in u.speakers) if named else _near(u, denial, _BACK))]
    nearest = max(said, key=lambda u: (u.place, not _SIDE_CLAUSE.match(u.text), u.norm, u.key), default=None)
    if named is None and (meant := _answered_at_length(denial, told, before, nearest)) is not None:
        return meant
    if nearest is None or (not _SIDE_CLAUSE.match(nearest.text) and not _OF_A_CLAIM.search(nearest.text)):
        return nearest
    # What only tells of the claim, or in view of what it is made, is not the claim.
    better = [u for u in before if u.speakers == nearest.speakers and nearest.place - u.place <= _FURTHER and _alleges(u, denial)]
    return max(better, key=lambda u: (u.place, u.norm, u.key), default=nearest)


def _answered_at_length(denial: Unit, told: Sequence[Unit], before: Sequence[Unit], nearest: Unit | None) -> Unit | None:
    """What a denial is of by what is said in the sentence after it: "rejected the accounts. The boxes had been opened, he said",
    of "the boxes had padlocks on them", whatever else was said since. None where the nearest statement will do as well."""
    replies = [u for u in told if u.report == denial.report and u.place == denial.place + 1 and not u.little]
    if not replies:
        return None
    near = [u for u in before if denial.place - u.place <= _AT_LENGTH]
    best = max(near, key=lambda u: (_shared(u, replies), u.place, u.norm, u.key), default=None)
    if best is None or _shared(best, replies) < _TELLING or (nearest is not None and _shared(nearest, replies) > 0):
        return None
    return best


def _shared(told: Unit, replies: Sequence[Unit]) -> float:
    """How much a statement's nouns and names have in common with what is said in reply, at most."""
    nouns = {head for _, head in told.roles} - EMPTY | told.names
    return max(sum(w for key, w in u.weights.items() if key in nouns) for u in replies)


def _may_be_its_own(told: Unit, denial: Unit) -> bool:
    """Whether who denies, by name, may be the body that the statement is told of without one: "the company said", "Holm Ridge has
    rejected the accusation"; not "the Nurses' Union"."""
    if not told.speakers or not denial.speakers or not all(_FIRM.fullmatch(name) for name in told.speakers):
        return False
    kind = denial.attribution.source_kind if denial.attribution is not None else None
    named = denial.speakers[0]
    return kind != "named_person" and named[:1].isupper() and not _NO_FIRM.search(named)


def _may_be_answered(told: Unit, denial: Unit, *, by_name: bool = False) -> bool:
    """Whether a statement is another's, told as so, and no mere denial itself. by_name: whether the denial says whose it is of."""
    says_not = denied(told) and not (denied_plainly(told) and not is_denial(told) and _near(told, denial, 1))
    if says_not or _merely_denies(told) or (told.little and not _is_all(told, denial)):
        return False
    paper = told.attribution is not None and told.attribution.source_kind == "document"  # whoever wrote it is somebody else
    if _may_be_its_own(told, denial):
        return False
    return is_told(told) and _is_anothers(told, denial) and (paper or by_name or not may_be_one_as_told(told, denial))


def _merely_denies(unit: Unit) -> bool:
    """Whether a statement only denies another; that somebody lied is a statement of its own, too."""
    found = naming(unit.text)
    return found is not None and found.groupdict().get("liar") is None


def _near(told: Unit, denial: Unit, sentences: int) -> bool:
    return denial.place - told.place <= sentences


def _alleges(told: Unit, denial: Unit) -> bool:
    """Whether a statement alleges something, and does not only tell that something was alleged; and of who denies, if it names any
    ("the governor's lieutenant", who denies as "the lieutenant governor")."""
    if _OF_A_CLAIM.search(told.text) or _SIDE_CLAUSE.match(told.text):
        return False
    own = frozenset[str]().union(*map(words_of_name, (*denial.speakers, named_as(denial))))
    return _ACCUSES.search(told.text) is not None or bool(own & {w.lower() for w in words_of(told.text)})


def _said_by(denial: Unit, told: Sequence[Unit], who: frozenset[str]) -> Unit | None:
    """The nearest statement of those of whom it is said that they lie."""
    said = [u for u in told if u.key < denial.key and _near(u, denial, _BACK) and not u.little and is_told(u)]
    by = [u for u in said if any(stems_of(w.lower()) & who for name in u.speakers for w in words_of(name)) and apart(u, denial)]
    return max(by, key=lambda u: (u.place, u.norm, u.key), default=None)


def _sued_for(denial: Unit, told: Sequence[Unit]) -> Unit | None:
    """What a lawsuit says, or who brings it, that somebody says is without merit."""
    before = [u for u in told if u.key < denial.key and _near(u, denial, _FURTHER) and _may_be_answered(u, denial)]
    by = [u for u in before if _SUITS & {w.lower() for name in (*u.speakers, named_as(u)) for w in words_of(name)}]
    argued = [u for u in before if _near(u, denial, _BACK) and u.attribution is not None and _ARGUES.search(cue_of(u))]
    return max(by or argued, key=lambda u: (u.place, not _SIDE_CLAUSE.match(u.text), u.norm, u.key), default=None)


def _just_said(denial: Unit, told: Sequence[Unit], text: str) -> Unit | None:
    """The statement of another that stands right before a denial which only says "that": in its sentence, or else in the one before
    in its paragraph. What it says no to itself may be denied ("said there was no warning. The service denied that")."""
    near = [
        u
        for u in told
        if u.key < denial.key and denial.place - u.place <= 1 and "\n\n" not in text[u.span.start : denial.span.start]
    ]
    last = max((u.place for u in near), default=None)
    said = [
        u
        for u in near
        if u.place == last and (not u.little or _is_all(u, denial)) and is_told(u) and _is_anothers(u, denial) and not is_denial(u)
        if not any(surely_one(x, y) for x, y in product(u.speakers, denial.speakers))
    ]
    return max(said, key=lambda u: (not _SIDE_CLAUSE.match(u.text), u.norm, u.key), default=None)


def _is_all(told: Unit, denial: Unit) -> bool:
    """Whether a short clause, just before, is all that its source says: "the boat was full, the mayor said. He denied it"."""
    content = told.attribution.content if told.attribution else ()
    whole = sum(s.end - s.start for s in content) <= told.span.end - told.span.start + _MARKS
    return whole and bool(told.roles) and denial.place - told.place == 1


def _is_anothers(told: Unit, denial: Unit) -> bool:
    """Whether a statement is somebody else's than who denies; where the outlet tells of the denial, by who does it. Of "many", who
    are no source, it is where one sentence sets it against theirs."""
    if denial.attribution is None:
        does = _DOING.match(denial.text) is not None and told.place == denial.place  # "…, calling the story misleading"
        return not does and not does_it(told.speakers, denial)
    many = told.speakers[:1] and told.speakers[0].lower() in _MANY and denial.attribution.source_kind == "named_person"
    return apart(told, denial) or _speaks_of(told, denial) or bool(many and told.place == denial.place)


def _speaks_of(told: Unit, denial: Unit) -> bool:
    """Whether a statement is about who denies, whom the report calls by an office and who so is not its speaker: "Kerr said the
    envoy had taken gifts", and then "the envoy denied the claim"."""
    if any(may_be_one(x, y) for x, y in product(told.speakers, denial.speakers)) or not denial.speakers:
        return False
    who = stems_of_name(denial.speakers[0])
    return bool(who & (heads(told, "subject") | heads(told, "object")) - EMPTY)


def _statement(unit: Unit) -> Span:
    """The whole statement that a clause is part of, where it is short."""
    content = unit.attribution.content if unit.attribution else ()
    whole = Span(min([unit.span.start, *(s.start for s in content)]), max([unit.span.end, *(s.end for s in content)]))
    return whole if whole.end - whole.start <= _LONGEST else unit.span

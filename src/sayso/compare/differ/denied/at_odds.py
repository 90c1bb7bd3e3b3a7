"""At odds: what one says, and a sentence that tells of another that they contradict it, with what they say: "the deckhand
contradicted him: nobody had touched the boats, he said"; "a person close to the rival said the opposite: …"; "the farmer tells it
differently"; "that is not what the drivers said".

in: the units of a story, little ones too, the texts, and what was found    out: a `Dispute` each, of a sentence that is in none of
those. Who is contradicted is whom the sentence names, or who speaks right before it; sure where nobody else may be.
Who is told of as contradicting says what follows, whomever the "he" of a closing "he said" was taken for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.alike import is_told, named_as
from sayso.compare.clauses.having import having
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Attribution, Span, may_be_one, words_of

_BACK = 3  # sentences back within which whom the sentence names has spoken
_LONGEST = 500  # characters of a sentence that is looked at
_WHOLE = 300  # characters of a statement, above which only its clause is shown
_GAP = 160  # characters of a sentence without a clause of its own
_MARK = 4  # characters of marks between that and a statement
_MARKS = " ,;:–—\n"  # around a statement
_PERSON = frozenset({"named_person", "anonymous_person"})
_SETS_IN = (
    r"(?:^\W*(?:(?:but|yet|however|still),? )?(?:(?:in|at|from) [^,;:“”\"\d]{2,50}, )?|"
    r"[,;] (?:but|while|though|although|whereas) )"
)
_WHO = r"(?P<who>[^,;:“”\"]{2,70}?(?:, [^,;:“”\"]{2,70},)?)(?: however,)?"
_ADVERBS = r"(?:(?:has|have|had|also|later|then|promptly|soon|since|both|all|\w{1,20}ly) ){0,3}"
_STORY = r"(?:story|stories|accounts?|versions?|tale|picture|recollections?)"
_VERY = r"(?:very |quite |rather |somewhat |wholly |completely |entirely |starkly |radically )?"
_UNLIKE = rf"{_VERY}(?:different|conflicting|contrary|opposite)"
_ITS = r"(?:it|this|that|things|events|the (?:story|events|scene|night|day|incident|moment))"
_OF = rf"(?: of (?:{_ITS}|what (?:had )?happened))?(?! of\b)"
_AT_ODDS = (
    r"contradict(?:s|ed) (?P<whom>him|her|them|that|this|it|(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+){0,3}|"
    r"the [\w-]+(?: [\w-]+)?)|"
    r"sa(?:id|ys?) (?:just |exactly |quite |precisely |almost |much )?the (?:exact |very |direct )?(?:opposite|reverse|contrary)|"
    rf"(?:tells?|told|remember(?:s|ed)?|recall(?:s|ed)?|saw|describ(?:es?|ed)) {_ITS} {_VERY}differently|"
    r"(?:tells?|told|gives?|gave|offer(?:s|ed)?|ha[ds]|have|recount(?:s|ed)?) "
    r"(?:(?:police|reporters|investigators|the \w+|us|me) )?"
    rf"(?:(?P<story>an? {_UNLIKE}|{_UNLIKE}) {_STORY}|another (?:story|tale|version)){_OF}|"
    r"(?:sa(?:id|ys?)|insist(?:s|ed)?|maintain(?:s|ed)?) otherwise|beg(?:s|ged)? to differ|"
    r"(?:is|are|was|were|would) ha(?:ving|ve) none of (?:it|that|this)|"
    r"(?:disput(?:es?|ed)|den(?:y|ies|ied)|contest(?:s|ed)?) (?:that|this|it)"
)
_ENDS = (
    r"(?=\W*$|[:;.–—]|, (?:saying|telling|insisting|claiming|adding|testifying)\b|,? (?:in|on|at|to|before|under) [^,;:.]{2,40}"
    r"(?:\W*$|[:;.]|, (?:saying|insisting|claiming)\b))"
)
_CONTRADICTS = re.compile(rf"{_SETS_IN}{_WHO} {_ADVERBS}(?P<no>{_AT_ODDS}){_ENDS}", re.I)
# "That is not what the drivers said."
_NOT_WHAT = re.compile(
    r"^\W*(?:but )?(?P<no>(?:that|this|it) (?:is|was)(?: not|n[’']t) (?:what|how) )(?P<who>[^,;:“”\"]{2,60}?) "
    r"(?:sa(?:id|ys?)|t(?:ell|old)|saw|remember(?:s|ed)?|recall(?:s|ed)?|(?:tells?|told|describ(?:es|ed)|recounts?) it)\b",
    re.I,
)
_WORDS = (
    "contradict", "the opposite", "exact opposite", "very opposite", "direct opposite", "reverse", "contrary", "differently",
    "different ", "conflicting", "another ", "opposite ", "otherwise", "to differ", "none of", "disput", "deny", "denie", "contest",
)  # fmt: skip
_NAME = re.compile(r"(?:[A-Z][\w.’'-]+ )+[A-Z][\w’'-]+")
_OWN = re.compile(r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) [^A-Z]*$")  # "her new book tells a different story": hers, too
_MANY = re.compile(r"(?:[A-Z]?[^A-Z]*s|(?:the )?police|some|many|others)")
_NOBODY = re.compile(
    r"(?:he|she|it|they|we|i|you|who|which|that|this|there|what|nobody|no ?one|neither|none|few|nothing)(?: |$)|no |"
    r".*\b(?:not|never|if|whether|unless|when|said|says|told|would|could|might|may|can)\b",
    re.I,
)
_PRONOUN = frozenset({"he", "she", "they", "it"})
_MILD = re.compile(r"to differ|none of|contest", re.I)  # who does so may only be of another mind
_SOMEBODY = frozenset({"him", "her", "them"})
_ANY = frozenset({"that", "this", "it"})


class _Said(Struct, frozen=True):
    """A sentence that says that somebody contradicts another. units: its own.  after: those of the sentence behind it."""

    report: int
    place: int
    start: int
    text: str
    units: tuple[Unit, ...]
    after: tuple[Unit, ...]
    found: re.Match[str]

    @property
    def who(self) -> str:
        """Who contradicts, by name where that stands beside: "his agent, Paul Renn"."""
        first, _, more = self.found["who"].partition(",")
        name = _NAME.fullmatch(more.strip(" ,"))
        return name[0] if name is not None and not _NAME.search(first, 1) else first.strip()

    @property
    def whom(self) -> str | None:
        """Whom they contradict, where the sentence says it."""
        return self.found.groupdict().get("whom")

    @property
    def of_many(self) -> bool:
        """Whether several contradict, of whom one may say how: "residents tell a different story"."""
        return _MANY.fullmatch(self.found["who"]) is not None

    @property
    def end(self) -> int:
        """Where what says so ends, in its report."""
        return self.start + self.found.end()


def at_odds(units: Sequence[Unit], texts: Sequence[str], told: Iterable[Dispute] = ()) -> Iterator[Dispute]:
    """What a sentence says to contradict what was said before it, each sentence once. told: what is found already."""
    seen = {(u.report, u.clause.sentence) for d in told for u in d.told[1:]}
    for said, before in _sentences(units, texts):
        if said.units and (said.report, said.units[0].clause.sentence) in seen:
            continue
        denial = _denial(said, [u for k in range(1, _BACK + 1) for u in before.get(said.place - k, ())])
        answered = _answered(said, before) if denial is not None else None
        if denial is None or answered is None or (denial.report, denial.clause.sentence) in seen:
            continue
        one, sure = answered
        if set(one.speakers) & set(
            denial.speakers
        ):  # "until Wednesday he had denied it. He said that …": nobody contradicts himself
            continue
        sure = sure and not _MILD.search(said.found["no"]) and (not said.of_many or _goes_on(denial, said.who))
        mark = Span(said.start + said.found.start("no"), said.start + said.found.end("no"))
        own = (mark,) if denial.clause.sentence.holds(mark) else ()
        spans = (_statement(one, end=said.start + said.found.start()), _statement(denial, start=said.end))
        yield Dispute((one, denial), "polarity", ("said", "said otherwise"), ((), own), spans, sure=sure)


def _sentences(units: Sequence[Unit], texts: Sequence[str]) -> Iterator[tuple[_Said, Mapping[int, Sequence[Unit]]]]:
    """The sentences that say so, each with the clauses of its report by their places."""
    wanted = {(u.report, u.place) for u in having(units, _WORDS)}
    missing = {r for r, text in enumerate(texts) if "not what " in text or "not how " in text}
    if not wanted and not missing:
        return
    reports = {r for r, _ in wanted} | missing
    by_place: dict[int, dict[int, list[Unit]]] = defaultdict(lambda: defaultdict(list))
    for u in units:
        if u.report in reports:
            by_place[u.report][u.place].append(u)
    for report, places in sorted(by_place.items()):
        for place in sorted(places):
            places[place].sort(key=lambda u: u.key)
            said = _read(places, report, place) if (report, place) in wanted else None
            if said is None and report in missing:
                said = _between(places, report, place, texts[report])
            if said is not None:
                yield said, places


def _read(places: Mapping[int, Sequence[Unit]], report: int, place: int) -> _Said | None:
    """A sentence, where it says that somebody contradicts another."""
    own = tuple(places[place])
    text = own[0].sentence.replace("\n", " ")
    found = _CONTRADICTS.search(text) if len(text) <= _LONGEST else None
    if found is None or _NOBODY.match(found["who"]) or (found["story"] and _OWN.match(found["who"])):
        return None
    return _Said(report, place, own[0].clause.sentence.start, text, own, tuple(places.get(place + 1, ())), found)


def _between(places: Mapping[int, Sequence[Unit]], report: int, place: int, text: str) -> _Said | None:
    """A sentence without a clause of its own, before the one at a place: "That is not what the drivers said"."""
    before = places.get(place - 2)
    if place - 1 in places or not before:
        return None
    start, end = before[0].clause.sentence.end, places[place][0].clause.sentence.start
    found = _NOT_WHAT.match(text[start:end].replace("\n", " ")) if end - start <= _GAP else None
    if found is None or _NOBODY.match(found["who"]):
        return None
    return _Said(report, place - 1, start, text[start:end], (), tuple(sorted(places[place], key=lambda u: u.key)), found)


def _denial(said: _Said, before: Iterable[Unit]) -> Unit | None:
    """What who contradicts says: behind that in the sentence, or in the next one as theirs. before: what was said before."""
    own = next((u for u in said.units if _stands_behind(u, said) and u.attribution is not None and is_told(u)), None)
    if own is not None:
        return _as_said_by(own, said.who)
    for u in said.after:
        if u.attribution is not None and is_told(u) and not _holds_cue(u):
            if _goes_on(u, said.who):
                return _as_said_by(u, u.speakers[0] if u.speakers else said.who)
            if said.of_many and not any(may_be_one(x, y) for o in before for x in o.speakers for y in u.speakers):
                return u
    return None


def _stands_behind(unit: Unit, said: _Said) -> bool:
    """Whether a clause stands behind what says that they contradict, of which it may have the end: "the opposite: every lamp was
    lit"."""
    begins = said.start + said.found.start("no")
    return unit.span.start >= said.end or (unit.span.start > begins and unit.span.end > said.end + _MARK)


def _holds_cue(unit: Unit) -> bool:
    """Whether a clause is that somebody says it."""
    return unit.attribution is not None and any(unit.span.holds(cue) for cue in unit.attribution.cue)


def _goes_on(unit: Unit, who: str) -> bool:
    """Whether a statement behind the sentence is theirs who contradict: by name, by a pronoun, or as one of several."""
    if not unit.speakers or any(may_be_one(x, who) for x in unit.speakers):
        return True
    named = named_as(unit)
    return named is not None and (named.lower() in _PRONOUN or may_be_one(named, who))


def _as_said_by(unit: Unit, who: str) -> Unit:
    """A statement as the word of who is said to contradict."""
    if any(may_be_one(x, who) for x in unit.speakers):
        return unit
    a = unit.attribution or Attribution(id="", content=(unit.span,), manner="indirect")
    return replace(unit, attribution=replace(a, speaker=who), speakers=(who,), persons=frozenset(), others=frozenset())


def _answered(said: _Said, places: Mapping[int, Sequence[Unit]]) -> tuple[Unit, bool] | None:
    """What is contradicted, and whether nothing else may be."""
    at = said.start + said.found.start()
    rows = [(p, u) for p in range(said.place - _BACK, said.place + 1) for u in places.get(p, ()) if u.span.end <= at + 1]
    told = [(p, u) for p, u in rows if _may_be_contradicted(u, said.who)]
    if said.whom is not None and said.whom.lower() not in _ANY:
        named = said.whom.lower() not in _SOMEBODY
        told = [(p, u) for p, u in told if (_is_called(u, said.whom) if named else _is_one(u, said.whom.lower()))]
        if not told:
            return None
        nearest = _last(told)
        return nearest, named or len({u.speakers for _, u in told}) == 1
    if not told:
        return None
    nearest = _last(told)
    between = [u for p, u in rows if p > nearest.place]
    if any(u.speakers != nearest.speakers for u in between):
        return None
    theirs = {u.speakers for p, u in told if p == nearest.place}
    return nearest, len(theirs) == 1 and said.place - nearest.place <= 1


def _last(told: Sequence[tuple[int, Unit]]) -> Unit:
    """The clause of the last sentence that says most."""
    return max(told, key=lambda x: (x[0], not x[1].little, x[1].norm, x[1].key))[1]


def _may_be_contradicted(unit: Unit, who: str) -> bool:
    """Whether a clause is another's statement."""
    if unit.attribution is None or not unit.speakers or not is_told(unit) or _holds_cue(unit):
        return False
    return not any(may_be_one(x, who) for x in unit.speakers)


def _is_called(unit: Unit, whom: str) -> bool:
    """Whether who says it is whom the sentence names: "Hessen", "the minister"."""
    if any(may_be_one(x, whom) for x in unit.speakers):
        return True
    last = stems_of(whom.split()[-1].lower())
    names = (w.lower() for x in (*unit.speakers, named_as(unit) or "") for w in words_of(x))
    return any(x & last for x in map(stems_of, names)) or bool(last & unit.called)


def _is_one(unit: Unit, whom: str) -> bool:
    """Whether who says it may be "him" or "her", who is a person, or "them"."""
    kind = unit.attribution.source_kind if unit.attribution else None
    return (kind in _PERSON) if whom != "them" else True


def _statement(unit: Unit, *, start: int = 0, end: int | None = None) -> Span:
    """The statement that a clause is part of in its sentence, where it is short. start, end: between which it stands."""
    sentence = unit.clause.sentence
    content = [s for s in (unit.attribution.content if unit.attribution else ()) if sentence.holds(s)]
    first, last = min([unit.span.start, *(s.start for s in content)]), max([unit.span.end, *(s.end for s in content)])
    first = max(first, start)
    if last - first > _WHOLE or last <= first or (end is not None and last > end):
        return unit.span
    words = unit.sentence[first - sentence.start : last - sentence.start]
    return Span(first + len(words) - len(words.lstrip(_MARKS)), first + len(words.rstrip(_MARKS)))

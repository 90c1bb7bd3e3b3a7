"""What became of what was announced: whether a later report tells it as done, or says that it did not come.

in: what was announced, the other happenings or the later reports    out: it, with the words that say what came of it
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.timeline.ahead import is_called_off
from sayso.compare.timeline.bearing import is_to_be
from sayso.compare.timeline.by_claims import Known
from sayso.compare.timeline.coming import calls_off, is_short, tells_it_done
from sayso.compare.timeline.doers import is_body
from sayso.compare.timeline.happenings import Happening, in_order, weight
from sayso.compare.timeline.one_happening import ALIKE, is_another_deed, is_open, is_same, is_where, on_one_day, share_words
from sayso.compare.timeline.tellings import are_apart, place
from sayso.compare.timeline.words import CALENDAR, CAME_AS, COMING, OF_ONE_SUBJECT, TALKS
from sayso.model import Clause, Member, Stretch, TimelineEntry, by_moment, dated, day_of, surely_before

_RARE = 0.65  # rarity from which one word shows that two clauses are of one thing: "dam", "bridge", not "court" or "minister"
_ROOT = 3  # letters by which a verb is known in its forms
_PRESENT = {
    "found": "find",
    "won": "win",
    "went": "go",
    "met": "meet",
    "told": "tell",
    "held": "hold",
    "gave": "give",
    "took": "take",
}  # forms that begin otherwise
_NOTHING = Known()
_LEAST_ALIKE = 2  # words that what hangs on others must share with what was announced
_LETTERS = re.compile(r"[a-z]+")
_AWAITING = frozenset(("exp", "due", "sch", "pla", "sla", "set", "be"))  # how the verbs of what is awaited begin
_UNTIL = re.compile(r"\b(?:until|till)\b", re.I)
_PUT_IT_OFF = re.compile(r"\b(?:put|puts|call|calls|called) (?:[\w’'-]+ ){1,4}off\b", re.I)
_COURT = r"\b(?:courts?|tribunal|judges?)\b"
_WILL_RULE = re.compile(
    rf"{_COURT}[^.;:]{{0,40}}? (?:will|would|(?:is|was|are|were) (?:due |set |expected |scheduled )?to) (?:decide|rule)\b", re.I
)
_RULED = re.compile(
    rf"{_COURT}[^.;:]{{0,40}}? (?:ruled|ordered|refused|declined|granted|upheld|rejected|dismissed|banned|barred|blocked|found|"
    r"decided|overturned|halted)\b",
    re.I,
)
_OF_A_STRIKE = re.compile(r"\b(?:strike|walkout|stoppage|industrial action|back to work|picket\w*)\b", re.I)
_ENDS = frozenset(("end", "conclude", "finish"))
_MEETINGS = frozenset(["talk", "talks", "negotiation", "negotiations", "round", "rounds", "meeting", "session", "summit"])
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w-]+")
_TITLES = frozenset(("judge", "justice", "sir", "lord", "lady", "dr", "mr", "mrs", "ms", "professor", "bishop", "general", "the"))
_TO_MEET = re.compile(r"\b(?:meet|meetings?|sit down|talks|negotiations|summit|session|rounds?)\b", re.I)
_WITHOUT = re.compile(r"\bwithout\b|\bno (?:deal|agreement|accord|result|breakthrough)\b", re.I)
_TO = re.compile(r"(?: on \w{6,9})? to ", re.I)
_YET = re.compile(r"\byet\b", re.I)


def in_time(h: Happening, found: Sequence[Happening], word: Corrections = UNSAID) -> Happening:
    """What was to be done by a day, with the later report that says it was done by then. word: a person's."""
    e = h.entry
    if e.status != "planned" or e.came is not None:
        return h
    found = found if word.none else [o for o in found if not are_apart(h, o, word)]
    if not is_open(e):
        return _as_told_then(h, found)
    alike = [o for o in found if o is not h and share_words(o.words, h.words) and not is_another_deed(h, o)]
    told = [o.entry for o in found if o in alike or (o is not h and _is_bare(h) and _deeds(h, o))]
    for other in sorted(told, key=in_order):
        done = other.status == "happened" and other.first is not None and other.first <= (e.last or date.max)
        done = done and not is_short(other.text)
        if done and surely_before(e.told, other.told):
            return replace(h, entry=replace(e, came=True, came_report=other.report, came_span=other.span))
    return h


def _as_told_then(h: Happening, found: Sequence[Happening]) -> Happening:
    """What was announced by its noun for a day, with the later report that tells it of that day by its verb: a verdict, and then
    "was found guilty"."""
    e = h.entry
    on_its_day = [o for o in found if o is not h and o.entry.status == "happened" and (on_one_day(e, o.entry) or _at_its_end(h, o))]
    told = sorted((o for o in on_its_day if surely_before(e.told, o.entry.told)), key=lambda o: in_order(o.entry))
    own = [
        o
        for o in told
        if _is_that_deed(h, o)
        or _is_ruled(h, o)
        or (_is_moved(h) and tells_it_done(h, o))
        or _is_told_beside(h, o)
        or _is_their_end(h, o)
    ]
    if not own and _is_bare(h):  # "a verdict is expected": whose is plain where there is but one
        alike = [o for o in told if _deeds(h, o)]
        own = alike if len(alike) == 1 else []
    for other in (o.entry for o in own[:1]):
        return replace(h, entry=replace(e, came=True, came_report=other.report, came_span=other.span))
    return h


def _is_ruled(h: Happening, other: Happening) -> bool:
    """Whether a court does what it was to rule on, of one name, or on the same thing: "a judge is due to rule on the walkout", and
    then "the court refused to ban the strike"."""
    if not (_WILL_RULE.search(h.entry.text) and _RULED.search(other.entry.text)):
        return False
    if h.doer and other.doer:
        return bool(h.doer & other.doer)
    if _OF_A_STRIKE.search(h.entry.text) and _OF_A_STRIKE.search(other.entry.text):
        return True
    rare = {w for w in h.words & other.words if rarity(w) >= _RARE}
    return bool(rare - {stem(w) for w in ("rule", "judge", "court", "decide")})


def _is_their_end(h: Happening, other: Happening) -> bool:
    """Whether the talks for which two are to meet ended on that day: "the two sides are due to meet under a judge, Ada Holm", and
    then "talks led by Ada Holm ended without agreement"; of one name that is more than where they are."""
    if h.clause is None or other.clause is None or other.clause.predicate not in _ENDS or not _TO_MEET.search(h.entry.text):
        return False
    if other.clause.negation and not _WITHOUT.search(other.entry.text):
        return False
    if not {head for role, head in other.clause.roles if role == "subject"} & _MEETINGS:
        return False
    told = {w.lower() for w in _NAME.findall(other.entry.text)}
    names = {n for n in {*h.clause.proper} & told if not is_body(n) and n not in _TITLES}
    return any(not (is_where(n, h.entry.text) and is_where(n, other.entry.text)) for n in names)


def _is_told_beside(h: Happening, other: Happening) -> bool:
    """Whether words that hang on others tell that what was announced was done: "the report, which was published on Wednesday"."""
    alike = len(h.words & other.words) >= _LEAST_ALIKE
    return not other.stands and alike and not is_short(other.entry.text) and is_same(h, other, _NOTHING)


def _at_its_end(h: Happening, other: Happening) -> bool:
    """Whether something was done on the day until which something was to last: "will stay closed until Thursday"."""
    e, o = h.entry, other.entry
    return e.last is not None and e.first != e.last == o.first == o.last and _UNTIL.search(e.text) is not None


def _is_moved(h: Happening) -> bool:
    """Whether what is announced was put off to its day."""
    return h.clause is not None and is_called_off(h.entry.text, h.clause)


def _is_bare(h: Happening) -> bool:
    """Whether what is announced is a noun and nothing more: "a verdict is expected", not "a decision on the wage rise"."""
    if h.clause is None or h.clause.proper:
        return False
    heads = {head for _, head in h.clause.roles if not any(noun.fullmatch(head) for noun, _ in CAME_AS)}
    terms = {t for t in h.clause.terms if not any(noun.fullmatch(t) for noun, _ in CAME_AS)}
    return not {w for w in heads | terms if w[:_ROOT] not in _AWAITING and w not in CALENDAR and not w.isdigit()}


def _is_that_deed(announced: Happening, told: Happening) -> bool:
    """Whether a clause tells by its own verb what another announces by a noun, and of the same one or the same thing: two courts
    find two people guilty on one day."""
    return any(_shares(announced, told, noun, m.re) for noun, m in _deeds(announced, told))


def _deeds(announced: Happening, told: Happening) -> list[tuple[re.Pattern[str], re.Match[str]]]:
    """The nouns of what is announced, each with the verb that tells it as done."""
    pairs = [(noun, m) for noun, deed in CAME_AS if noun.search(announced.entry.text) for m in deed.finditer(told.entry.text)]
    return [(noun, m) for noun, m in pairs if told.clause is not None and _is_its_verb(m, told.clause, told.entry.text)]


def _is_its_verb(deed: re.Match[str], clause: Clause, text: str) -> bool:
    """Whether what was found is the verb of a clause, or decides on it ("decided to close"), not a word beside it ("the convicted
    banker", "who ruled for nine years")."""
    verbs = {_PRESENT.get(w, w)[:_ROOT] for w in _LETTERS.findall(deed.group().lower())}
    governs = _TO.match(text, deed.end()) is not None and any(term[:_ROOT] in verbs for term in clause.terms)
    return clause.predicate[:_ROOT] in verbs or governs


def _shares(announced: Happening, told: Happening, noun: re.Pattern[str], deed: re.Pattern[str]) -> bool:
    """Whether two clauses share a name that is more than where both are, or a rare word beside the noun and the verb."""
    if announced.clause is None or told.clause is None:
        return False
    names = {n for n in {*announced.clause.proper} & {*told.clause.proper} if not is_body(n)}
    if any(not (is_where(n, announced.entry.text) and is_where(n, told.entry.text)) for n in names):
        return True
    if names and TALKS.search(announced.entry.text) and TALKS.search(told.entry.text):
        return True
    if (noun, deed) in OF_ONE_SUBJECT and _is_its_subject(announced, told):
        return True
    both = {*announced.clause.terms} & {*told.clause.terms}
    return any(rarity(stem(w)) >= _RARE and not noun.search(w) and not deed.search(w) for w in both)


def _is_its_subject(announced: Happening, told: Happening) -> bool:
    """Whether what is announced and what is told have one subject: one that the page names, or else one word, which is not that of
    any body."""
    if announced.doer and told.doer:
        return bool(announced.doer & told.doer)
    roles = announced.clause.roles if announced.clause else ()
    subjects = {head for role, head in roles if role == "subject" and not is_body(head)}
    return any(re.search(rf"\b{re.escape(head)}\b", told.entry.text, re.I) for head in subjects)


def _gives_up(clause: Clause, member: Member) -> bool:
    """Whether a clause says that something is put off or given up, "it" too."""
    words = clause.span.of(member.report.text)
    return is_called_off(words, clause) or _PUT_IT_OFF.search(words) is not None


def _terms(clause: Clause, member: Member) -> Iterator[str]:
    """The words of a clause; of one that calls something off, with those of what its subject was to do: "which was to publish"."""
    yield from clause.terms
    if _PUT_IT_OFF.search(clause.span.of(member.report.text)):
        yield from (t for c in _within(clause, member) for t in c.terms)


def _was_to_be(words: frozenset[str], clause: Clause, member: Member) -> bool:
    """Whether a clause says within it that its subject was to do what was announced."""
    return any(weight(words & {*map(stem, c.terms)}) >= ALIKE * weight(words) > 0 for c in _within(clause, member))


def _was_due_then(words: frozenset[str], clause: Clause, entry: TimelineEntry, member: Member) -> bool:
    """Whether what a clause puts off, and that names something of what was announced, was due on its very day: "the shareholders'
    meeting, which was to take place on 22 June, was put off" is their vote on 22 June."""
    if entry.first is None or entry.first != entry.last or not words & {*map(stem, clause.terms)}:
        return False
    times = (member.reading.times[k] for c in _within(clause, member) for k in c.times)
    return any(t.first == t.last == entry.first for t in times)


def _within(clause: Clause, member: Member) -> Iterator[Clause]:
    """What hangs on the subject of a clause, and was to be done."""
    text = member.report.text
    inner = (c for c in member.reading.clauses if clause.span != c.span and clause.span.holds(c.span))
    return (c for c in inner if is_to_be(c.span.of(text), c))


def _did_not_come(clause: Clause, entry: TimelineEntry, member: Member) -> bool:
    """Whether a later report says that what was announced was called off, or, once its day has passed, that it was not done."""
    if _gives_up(clause, member) and not clause.negation:
        return True
    day = day_of(dated(member.report))
    if clause.modality == "planned":  # "will not resign" speaks of what is ahead, on the day itself too
        return False
    denies = any(n.of(member.report.text).lower() != "without" for n in clause.negation)
    if not denies or day is None or entry.last is None or _YET.search(clause.span.of(member.report.text)):
        return False
    return day > entry.last or (day == entry.last and entry.first == entry.last)


def came_of(entry: TimelineEntry, words: frozenset[str], members: Sequence[Member], word: Corrections = UNSAID) -> TimelineEntry:
    """What was announced, with the words of a later report that say that it did not come, where there are any. word: a person's."""
    if entry.status != "planned" or entry.came is not None:
        return entry
    for member in sorted(members, key=lambda m: (by_moment(dated(m.report)), m.report.id)):
        # Of one day, whatever hour: what is called off was announced before.
        off_only = not surely_before(entry.told, dated(member.report))
        if member.report.id == entry.report or surely_before(dated(member.report), entry.told):
            continue
        for clause in member.reading.clauses:
            of_its_day = False
            if _gives_up(clause, member):
                of_its_day = _was_due_then(words, clause, entry, member)
                if not of_its_day and not calls_off(clause, words) and not _was_to_be(words, clause, member):
                    continue
            elif off_only:
                continue
            shared = weight(words & frozenset(map(stem, _terms(clause, member))))
            about = of_its_day or shared >= ALIKE * weight(words) > 0 or _is_its_coming(words, clause, entry, member)
            told = Stretch(member.report.id, clause.span)
            if about and not word.speaks_of(place(entry), told) and _did_not_come(clause, entry, member):
                return replace(entry, came=False, came_report=member.report.id, came_span=clause.span)
    return entry


def _is_its_coming(words: frozenset[str], clause: Clause, entry: TimelineEntry, member: Member) -> bool:
    """Whether a clause tells by its verb alone whether what was announced came: "the rain forecast for Tuesday did not come"; its
    subject is that of the words, its day the entry's, and no one with a name."""
    subjects = {head for role, head in clause.roles if role == "subject"}
    one_day = any(
        t.first is not None and (t.first, t.last) == (entry.first, entry.last)
        for t in member.reading.times
        if clause.span.holds(t.span)
    )
    own = bool(subjects) and not subjects & set(clause.proper) and all(stem(head) in words for head in subjects)
    return clause.predicate in COMING and own and one_day

"""The timeline: what happened when, in the reports' own words.

in: a story    out: entries, earliest first. A happening is a clause with a day, month or year of its own and a verb that tells of
something done; what several reports tell alike stands once, and most telling is what several tell, to the day, of named ones. Each
says when it was told first, by whom; what was announced also says whether a later report has it that it came. A person's word goes
before all rules: what was set apart is of two things, and what says one thing differs in nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.clauses.numbers import dimension, one_thing, standing
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.timeline.by_claims import Known, came_by_claims
from sayso.compare.timeline.coming import calls_off, decided_since, is_one_deed, is_short, tells_it_done
from sayso.compare.timeline.doers import is_body
from sayso.compare.timeline.happenings import Happening, happenings, in_order, is_called_off, weight
from sayso.compare.timeline.words import CAME_AS, COMING, MISHAPS, OF_ONE_SUBJECT, OPPOSED, PRONOUNS, STEPS, TALKS
from sayso.model import (
    Claim,
    Clause,
    Member,
    OtherNumber,
    Quantity,
    Story,
    Stretch,
    TimelineEntry,
    by_moment,
    dated,
    day_of,
    surely_before,
)  # fmt: skip

MOST = 20  # entries; more than a screen is no overview
_KEPT = 300  # happenings that are weighed against each other; a story has dozens
# How alike two happenings must be to be one: the share of the shorter one's words, the rare ones weighing more, that both hold.
# Read off 27 stories: at .4 neighbours on one day ("fired a missile", "tested a missile") fall together, from .6 doubles stay.
_ALIKE = 0.5
_RARE = 0.65  # rarity from which one word shows that two clauses are of one thing: "dam", "bridge", not "court" or "minister"
_MUCH = 3  # words in common that are more than whom and where a thing is about
_ONE_COUNT = 0.7  # from here two numbers of one happening count one thing: prisoners, or people and prisoners
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
_LETTERS = re.compile(r"[a-z]+")
_AWAITING = frozenset(("exp", "due", "sch", "pla", "sla", "set", "be"))  # how the verbs of what is awaited begin
_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)
_HOURS = re.compile(r"\b(?:morning|evening)\b", re.I)
_STATE = re.compile(r"\b(?:is|are|was|were) (?:still )?[a-z]{2,}ing\b", re.I)  # what goes on, and may go on with more or fewer
_UNTIL = re.compile(r"\b(?:until|till)\b", re.I)
_YET = re.compile(r"\byet\b", re.I)


_NOTHING = Known()


def timeline(story: Story, claims: Sequence[Claim] = ()) -> tuple[TimelineEntry, ...]:
    """What happened when, earliest first: at most `MOST` happenings, each in the words of the report that tells it best. claims: of
    the story, which know of tellings in other words."""
    word, known = Corrections.of(story), Known(claims, story)
    found = once(happenings(story), word, known)
    own = [m for m in story.members if m.report.copy_of is None]
    became = [_became(h, found, word, claims, story, own) for h in sorted(found, key=lambda h: -h.telling)[:MOST]]
    return tuple(sorted(map(known.with_tellers, became), key=in_order))


def _became(
    h: Happening, found: Sequence[Happening], word: Corrections, claims: Sequence[Claim], story: Story, own: Sequence[Member]
) -> TimelineEntry:
    """The entry of a happening; of what was announced, with what came of it by any of its tellings."""
    for told in (h, *h.also):
        other = in_time(told, found, word)
        (entry,) = came_by_claims([came_of(other.entry, other.words, own, word)], claims, story)
        if entry.came is not None:
            return replace(h.entry, came=entry.came, came_report=entry.came_report, came_span=entry.came_span)
        for m in sorted(own, key=lambda m: (by_moment(dated(m.report)), m.report.id)):
            if surely_before(told.entry.told, dated(m.report)) and h.entry.status == "planned" and (at := decided_since(told, m)):
                return replace(h.entry, came=True, came_report=m.report.id, came_span=at)
    return h.entry


def once(found: Sequence[Happening], word: Corrections = UNSAID, known: Known = _NOTHING) -> list[Happening]:
    """The happenings without doubles: the most telling of each, the more so the more reports tell it; what was announced and then
    done is both. word: a person's."""
    return [h for g in tellings(found, word, known) for h in _steps(g, word)]


def _steps(group: Sequence[Happening], word: Corrections) -> Iterator[Happening]:
    """What a group tells: where its most telling words say that it was done, and an earlier report announced it, both."""
    best = _best(group, word)
    yield best
    if best.entry.status != "happened" or best.clause is None or _never_came(best.entry, best.clause):
        return
    announced = [h for h in group if h.entry.status == "planned" and surely_before(h.entry.told, best.entry.told)]
    if announced:
        done = [h for h in group if h.entry.status == "happened"]
        yield _best([*announced, *done], word)


def tellings(found: Sequence[Happening], word: Corrections = UNSAID, known: Known = _NOTHING) -> list[list[Happening]]:
    """The happenings in groups, each the tellings of one thing, the most telling first. word: a person's.  known: by claims."""
    groups: list[list[Happening]] = []
    for h in sorted(found, key=lambda h: (-h.telling, h.entry.report, h.entry.span))[:_KEPT]:
        home = _home(h, groups, word, known)
        if home is None:
            groups.append([h])
        else:
            home.append(h)
    return groups


def _home(h: Happening, groups: Sequence[list[Happening]], word: Corrections, known: Known) -> list[Happening] | None:
    """The group that a happening is told in: where a person said so, or else the first that has its like; none with what a person
    set it apart from."""
    free = groups if word.none else [g for g in groups if not any(_are_apart(h, other, word) for other in g)]
    said = () if word.none else (g for g in free if any(_are_one(h, other, word) for other in g))
    return next(chain(said, (g for g in free if _is_of_its_days(h, g[0]) and any(_same(h, other, known) for other in g))), None)


def _is_of_its_days(h: Happening, first: Happening) -> bool:
    """Whether a happening can be another telling of the first of a group: of its days, or in its very words. What the company
    "confirmed on Wednesday" had warned in August is told by others as a warning in August, not as what it confirmed."""
    own = h.entry.report == first.entry.report and h.entry.span.touches(first.entry.span)
    return own or _overlap(h.entry, first.entry)


def _best(group: Sequence[Happening], word: Corrections = UNSAID) -> Happening:
    first = group[0]
    group = [h for h in group if h.entry.status == "happened"] if first.entry.status == "happened" else group
    alike = [h for h in group if h is first or word.one_thing(_place(h.entry), _place(first.entry)) or _tells_that(h, first)]
    tellers = {h.entry.report: h.entry.told for h in alike}
    in_turn = sorted(tellers, key=lambda report: (by_moment(tellers[report]), report))
    entry = replace(first.entry, reports=tuple(in_turn), told=tellers[in_turn[0]], otherwise=tuple(_otherwise(first, group, word)))
    later = [h for h in group if h.entry.status == "happened" and _behind(h.entry.told, first.entry) and not is_short(h.entry.text)]
    if first.entry.status == "planned" and later:
        off = next((h for h in later if h.clause is not None and _never_came(h.entry, h.clause)), None)
        told = (off or later[0]).entry
        entry = replace(entry, came=off is None, came_report=told.report, came_span=told.span)
    also = tuple(h for h in group if h is not first and h.entry.status == "planned") if entry.status == "planned" else ()
    return replace(first, entry=entry, also=also, telling=first.telling + 0.8 * (len({h.entry.report for h in group}) - 1))


def _tells_that(h: Happening, first: Happening) -> bool:
    """Whether a telling tells what the first does, and not another hour for it, or something of before it."""
    if h.entry.report == first.entry.report:
        return True
    day, start = day_of(h.entry.told), first.entry.first
    if "happened" == h.entry.status == first.entry.status and day is not None and start is not None and day < start:
        return False
    return not (h.clause is not None and first.clause is not None and _at_other_hours(h.clause, first.clause))


def _at_other_hours(a: Clause, b: Clause) -> bool:
    """Whether two clauses both tell the time of the day, and none of one is any of the other's."""
    hours, others = ([q for q in c.quantities if q.unit == "clock"] for c in (a, b))
    return bool(hours and others) and all(standing(p, q) == "apart" for p in hours for q in others)


def _otherwise(first: Happening, group: Sequence[Happening], word: Corrections) -> Iterator[OtherNumber]:
    """The number or hour of each report in a group that has another one than the first telling, of the same thing; none of a
    report that has the first's too, nor of one that says one thing with it by a person's word."""
    mine = [q for q in first.clause.quantities if first.entry.span.holds(q.span)] if first.clause else []
    counted: dict[str, list[Quantity]] = {}
    for h in group:
        if (
            h.entry.report != first.entry.report
            and h.clause is not None
            and not word.one_thing(_place(h.entry), _place(first.entry))
        ):
            counted.setdefault(h.entry.report, []).extend(h.clause.quantities)
    for report in sorted(counted):
        pairs = [(a, b) for a in mine for b in counted[report] if one_thing(a, b) >= _ONE_COUNT or a.unit == b.unit == "clock"]
        agreed = {a.span for a, b in pairs if standing(a, b) != "apart"}
        apart = next((b for a, b in pairs if a.span not in agreed), None)
        if apart is not None:
            yield OtherNumber(report=report, span=apart.span)


def in_time(h: Happening, found: Sequence[Happening], word: Corrections = UNSAID) -> Happening:
    """What was to be done by a day, with the later report that says it was done by then. word: a person's."""
    e = h.entry
    if e.status != "planned" or e.came is not None:
        return h
    found = found if word.none else [o for o in found if not _are_apart(h, o, word)]
    if not _open(e):
        return _as_told_then(h, found)
    alike = [o for o in found if o is not h and _one_thing(o.words, h.words) and not _another_deed(h, o)]
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
    on_its_day = [
        o for o in found if o is not h and o.entry.status == "happened" and (_on_one_day(e, o.entry) or _at_its_end(h, o))
    ]
    told = sorted((o for o in on_its_day if surely_before(e.told, o.entry.told)), key=lambda o: in_order(o.entry))
    own = [o for o in told if _is_that_deed(h, o) or (_is_moved(h) and tells_it_done(h, o))]
    if not own and _is_bare(h):  # "a verdict is expected": whose is plain where there is but one
        alike = [o for o in told if _deeds(h, o)]
        own = alike if len(alike) == 1 else []
    for other in (o.entry for o in own[:1]):
        return replace(h, entry=replace(e, came=True, came_report=other.report, came_span=other.span))
    return h


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
    return not {w for w in heads | terms if w[:_ROOT] not in _AWAITING and w not in _MONTHS and not w.isdigit()}


def _on_one_day(a: TimelineEntry, b: TimelineEntry) -> bool:
    return a.first is not None and a.first == a.last == b.first == b.last


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
    governs = text[deed.end() :].startswith(" to ") and any(term[:_ROOT] in verbs for term in clause.terms)
    return clause.predicate[:_ROOT] in verbs or governs


def _shares(announced: Happening, told: Happening, noun: re.Pattern[str], deed: re.Pattern[str]) -> bool:
    """Whether two clauses share a name that is more than where both are, or a rare word beside the noun and the verb."""
    if announced.clause is None or told.clause is None:
        return False
    names = set(announced.clause.proper) & set(told.clause.proper)
    if any(not (_is_where(n, announced.entry.text) and _is_where(n, told.entry.text)) for n in names):
        return True
    if names and TALKS.search(announced.entry.text) and TALKS.search(told.entry.text):
        return True
    subjects = {head for role, head in announced.clause.roles if role == "subject" and not is_body(head)}
    if (noun, deed) in OF_ONE_SUBJECT and any(re.search(rf"\b{re.escape(head)}\b", told.entry.text, re.I) for head in subjects):
        return True
    both = {*announced.clause.terms} & {*told.clause.terms}
    return any(rarity(stem(w)) >= _RARE and not noun.search(w) and not deed.search(w) for w in both)


def _is_where(name: str, text: str) -> bool:
    """Whether a text only says that something is in a place of that name: "a court in Capel"."""
    if name.lower() not in text.lower():
        return False
    return re.search(rf"\b(?:in|at|near|from|off|outside) (?:\w+ )?{re.escape(name)}\b", text, re.I) is not None


def _behind(told: str | None, entry: TimelineEntry) -> bool:
    """Whether a report was written when the day of an entry had come."""
    day = day_of(told)
    if entry.first is None:
        return surely_before(entry.told, told)
    return day is not None and day >= entry.first


def _never_came(entry: TimelineEntry, clause: Clause) -> bool:
    """Whether an entry's clause says that something did not come; who met "without result" met."""
    start = entry.span.start
    denies = any(entry.text[n.start - start : n.end - start].lower() != "without" for n in clause.negation if entry.span.holds(n))
    return denies or is_called_off(entry.text, clause)


def _did_not_come(clause: Clause, entry: TimelineEntry, member: Member) -> bool:
    """Whether a later report says that what was announced was called off, or, once its day has passed, that it was not done."""
    if is_called_off(clause.span.of(member.report.text), clause) and not clause.negation:
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
            if is_called_off(clause.span.of(member.report.text), clause):
                if not calls_off(clause, words):
                    continue
            elif off_only:
                continue
            shared = weight(words & frozenset(map(stem, clause.terms)))
            about = shared >= _ALIKE * weight(words) > 0 or _is_its_coming(words, clause, entry, member)
            told = Stretch(member.report.id, clause.span)
            if about and not word.speaks_of(_place(entry), told) and _did_not_come(clause, entry, member):
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


def _place(entry: TimelineEntry) -> Stretch:
    """Where the words of an entry stand."""
    return Stretch(entry.report, entry.span)


def _are_apart(a: Happening, b: Happening, word: Corrections) -> bool:
    """Whether two tellings are of two things by a person's word."""
    return word.two_things(_place(a.entry), _place(b.entry))


def _are_one(a: Happening, b: Happening, word: Corrections) -> bool:
    """Whether two tellings say one thing by a person's word; what was announced and what was done are two steps of it."""
    return a.entry.status == b.entry.status and word.one_thing(_place(a.entry), _place(b.entry))


def _same(a: Happening, b: Happening, known: Known) -> bool:
    """Whether two tellings are of one happening: their days overlap and they share most of the shorter one's words, or a claim has
    both."""
    if a.entry.report == b.entry.report and a.entry.span.touches(b.entry.span):
        return a.entry.status == b.entry.status or _overlap(a.entry, b.entry)  # "announced on Monday | that it would start in May"
    if not _overlap(a.entry, b.entry) or _open(a.entry) != _open(b.entry) or _opposed(a, b):
        return False
    if _at_odds_in_hours(a, b) or _another_state(a, b) or _another_deed(a, b):
        return False
    if _only_when(a, b) or _only_when(b, a) or (_may_be_by_claims(a, b) and known.one_thing(a.entry, b.entry)):
        return True
    return (_one_thing(a.words, b.words) and _shares_more_than_a_noun(a, b)) or _one_mishap(a, b) or _one_step(a, b)


def _may_be_by_claims(a: Happening, b: Happening) -> bool:
    """Whether two tellings may be of one thing in other words, which a claim then knows: both announced, or both done in one verb
    or with much in common ("a train derailed", "a train left the station" are two)."""
    if a.entry.status != b.entry.status or a.clause is None or b.clause is None:
        return False
    return a.entry.status == "planned" or is_one_deed(a.clause, b.clause) or len(a.words & b.words) >= _MUCH


def _another_deed(a: Happening, b: Happening) -> bool:
    """Whether one was announced, and the other tells of something else that was done on that day."""
    if a.entry.status == b.entry.status:
        return False
    announced, told = (a, b) if a.entry.status == "planned" else (b, a)
    if told.clause is not None and _never_came(told.entry, told.clause):
        return False
    return not tells_it_done(announced, told)


def _shares_more_than_a_noun(a: Happening, b: Happening) -> bool:
    """Whether two clauses of one day share a verb or more than one word: "was sentenced" and "resigned as" share but the mayor."""
    both = a.words & b.words
    if len(both) != 1 or a.clause is None or b.clause is None or a.words == b.words:
        return True
    return bool(both & {stem(a.clause.predicate), stem(b.clause.predicate)})


def _at_odds_in_hours(a: Happening, b: Happening) -> bool:
    """Whether one tells of the morning and the other of the evening of one day; the night may be either's."""
    return _on_one_day(a.entry, b.entry) and {_hours(a), _hours(b)} == {"morning", "evening"}


def _hours(h: Happening) -> str:
    """The part of its day that a happening is told of, or ""."""
    found = {m.group().lower() for m in _HOURS.finditer(h.entry.text)}
    return found.pop() if len(found) == 1 else ""


def _another_state(a: Happening, b: Happening) -> bool:
    """Whether two tell how many were doing something, and the numbers are not one: six ships were waiting, seven were. Of what was
    done once, other numbers are another account of it."""
    if a.clause is None or b.clause is None or a.clause.predicate != b.clause.predicate:
        return False
    if not (_STATE.search(a.entry.text) and _STATE.search(b.entry.text)):
        return False
    pairs = [(p, q) for p in a.clause.quantities for q in b.clause.quantities]
    return any(dimension(p) == "count" and one_thing(p, q) == 1.0 and standing(p, q) == "apart" for p, q in pairs)


def _opposed(a: Happening, b: Happening) -> bool:
    """Whether one tells that something was done whose opposite the other tells: "passed its inspection", "failed it"."""
    return a.clause is not None and b.clause is not None and frozenset((a.clause.predicate, b.clause.predicate)) in OPPOSED


def _one_mishap(a: Happening, b: Happening) -> bool:
    """Whether two tell of one mishap in other words, of one named thing on one day: "ran aground", "hit rocks"."""
    if not _on_one_day(a.entry, b.entry) or a.clause is None or b.clause is None:
        return False
    names = {
        n for n in set(a.clause.proper) & set(b.clause.proper) if not (_is_where(n, a.entry.text) and _is_where(n, b.entry.text))
    }
    return bool(names) and any(p.search(a.entry.text) and p.search(b.entry.text) for p in MISHAPS)


def _only_when(a: Happening, b: Happening) -> bool:
    """Whether one only says of "it" when that is to begin or end, and the other tells of the same days what that is."""
    one, other = a.entry, b.entry
    if a.clause is None or a.clause.predicate not in COMING or one.status != "planned" or other.status != "planned":
        return False
    terms = {t for t in a.clause.terms if t != a.clause.predicate and t not in _MONTHS and not t.isdigit()}
    return one.text.split()[0].lower() in PRONOUNS and not terms and (one.first, one.last) == (other.first, other.last)


def _one_step(a: Happening, b: Happening) -> bool:
    """Whether two tell of one step on one day in other words, done by one of the same name or by nobody named: "walked out", "the
    strike began"."""
    if not _on_one_day(a.entry, b.entry) or a.clause is None or b.clause is None:
        return False
    one, other = (_acting(h) for h in (a, b))
    return (not one or not other or bool(one & other)) and any(p.search(a.entry.text) and p.search(b.entry.text) for p in STEPS)


def _acting(h: Happening) -> set[str]:
    """The names in a telling that are more than where it was, its subject among them where that is one."""
    if h.clause is None:
        return set()
    subjects = {head for role, head in h.clause.roles if role == "subject" and head.capitalize() in h.entry.text.split()}
    return {n for n in {*h.clause.proper, *subjects} if not _is_where(n, h.entry.text)}


def _open(entry: TimelineEntry) -> bool:
    """Whether an entry only says by when: what was done on a day within it is an entry of its own."""
    return entry.first is None and entry.last is not None


def _one_thing(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two tellings share most of the shorter one's words."""
    fewer = min(weight(a), weight(b))
    return weight(a & b) >= _ALIKE * fewer > 0


def _overlap(a: TimelineEntry, b: TimelineEntry) -> bool:
    return (a.first or date.min) <= (b.last or date.max) and (b.first or date.min) <= (a.last or date.max)

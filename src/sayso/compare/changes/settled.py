"""Settled: what had been left open in an earlier report and is not any more: who had not decided now accepts or rejects, what a
body refused or had not yet done is done.

in: the earlier and the later reports    out: a `Change` for each, with the words by which it was open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from msgspec import Struct

from sayso.compare.changes.done import NOT_SO, PRONOUNS, Teller, heads, is_done, is_nobody, names_in, who_of
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.timeline.words import CALENDAR
from sayso.model import Change, Clause, Span, known_by, telling_words, words_of

_MIND = r"(?:decided|determined|made up (?:its|his|her|their) minds?|voted|ruled)"
_VIEW = r"(?:reached|taken|made|come to|formed) (?:an?|any|its|their) (?:\w+ )?(?:decision|view|position)"
_UNDECIDED = re.compile(
    rf"\b(?:undecided|(?:ha[sd]|have|is|are|was|were)(?: not|n[’']t)(?: yet)? (?:{_MIND}|{_VIEW})|(?:yet|still has|still had) to "
    r"(?:decide|vote|rule|take an? (?:decision|position|view))|(?:consider|examin|weigh|study|review|debat|discuss)ing|"
    r"no decision|decision [^.;]{0,80}?\bha[sd] not (?:yet )?been (?:taken|made|reached))\b",
    re.I,
)
_NOT_YET = re.compile(
    r"\b(?:ha[sd]|have)(?: not|n[’']t)(?: yet)? (?!been\b)\w+ed\b|\b(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)) to \w+", re.I
)
_NO_MATTER_LIST = "decide decision view position consider examine weigh study review debate discuss vote reach take make form yet"
_NO_MATTER = frozenset(_NO_MATTER_LIST.split())
_NO_DEED_LIST = "be have do say tell comment give answer speak talk discuss elaborate name see know respond change"
_NO_DEED = frozenset(_NO_DEED_LIST.split())
_DECIDES_LIST = """
    accept reject refuse approve back vote decide agree ban rule support oppose endorse sign turn clear block allow permit grant
    veto choose drop join
"""
_DECIDES = frozenset(_DECIDES_LIST.split())
_WHETHER = re.compile(
    r"\bwhether (?:or not )?(?:to|(?:it|they|he|she|the \w+) (?:would|will|should|can|could)) (?P<verb>\w+)", re.I
)
_DECIDED_TO = re.compile(r"\b(?:decid|agree|vot|resolv|ch[o]se)\w*(?: on \w+)? (?:not )?to\b", re.I)
# General knowledge, not tuned on any set.
_SAME_LIST = """
    end/cancel/terminate/quit/leave release/publish/disclose suspend/bar/ban/dismiss close/shut buy/acquire hand/give/surrender
    open/begin/launch/start
"""
_SAME_DEED = tuple(frozenset(verbs.split("/")) for verbs in _SAME_LIST.split())
_ROOT = 4  # letters by which a verb is found in its clause
_RARE = 0.35
_MOST = 120  # of a story
_ALIKE = 0.5  # what the words that both have must weigh where the doers are not plainly one


class _Open(Struct, frozen=True):
    """What is left open: in which words, by whom, of what; decides: it is a decision, else a deed that is refused or not yet
    done; ahead: it is planned, or was promised or threatened; by: whose word it was."""

    teller: Teller
    span: Span
    who: frozenset[str]
    names: frozenset[str]
    matter: frozenset[str]
    deed: str
    decides: bool
    ahead: bool = False
    by: frozenset[str] = frozenset()


def settled(earlier: Sequence[Teller], later: Sequence[Teller], first: date | None) -> Iterator[Change]:
    """What the later reports settle that was open in the earlier."""
    found = list(islice((o for t in earlier for o in _open_in(t)), _MOST))
    if not found:
        return
    done = [[(t, c) for c in t.clauses if _tells(t, c, first)] for t in later]
    before = [(t, c) for t in earlier for c in t.clauses if is_done(t, c, first)]
    taken: set[tuple[str, Span]] = set()
    for o in found:
        if any(_settles(t, c, o) for t, c in before if t is not o.teller):
            continue
        for t, c in ((t, c) for told in done for t, c in told):
            if (t.report.id, c.span) not in taken and _settles(t, c, o):
                taken.add((t.report.id, c.span))
                was = " ".join(o.span.of(o.teller.text).split())
                yield Change(
                    kind="came" if o.ahead else "settled",
                    claim=None,
                    report=t.report.id,
                    span=c.span,
                    published=t.report.published,
                    before=None if o.ahead else was,
                )
                break


def _open_in(teller: Teller) -> Iterator[_Open]:
    for clause in teller.clauses:
        words = clause.span.of(teller.text)
        undecided = _UNDECIDED.search(words)
        m = undecided or _NOT_YET.search(words)
        if m is None and (o := _ahead(teller, clause)) is not None:
            yield o
        if m is None or clause.condition is not None or ((said := teller.said_in(clause)) is not None and said.stance == "denied"):
            continue
        inner = [c for c in teller.clauses if c.sentence == clause.sentence and c.span.start >= clause.span.start + m.start()]
        part = [clause, *(c for c in inner if c is not clause)]
        end = max(c.span.end for c in part) if undecided else clause.span.end
        terms = {t for c in part for t in c.terms}
        who = heads(clause, "subject") or (heads(clause, "object") if undecided else frozenset())
        names = frozenset(w for w in names_in(clause) if w in words[: m.start()].lower())
        if said is not None and said.speaker and not (who - {"decision"}):
            source = " ".join(s.of(teller.text) for s in said.source)
            names |= known_by(said.speaker) | telling_words(source)
            who |= frozenset(words_of(said.speaker))
        deed = ""
        if undecided is None:
            deed = clause.predicate if clause.predicate not in ("refuse", "decline") else _first_after(teller, clause, m)
            if not deed or deed in _NO_DEED:
                continue
        else:
            asked = _WHETHER.search(teller.text, clause.span.start, end)
            deed = asked["verb"].lower() if asked and asked["verb"].lower() not in _NO_DEED else ""
        named = frozenset(w for c in part for w in names_in(c)) - names - who
        matter = named | frozenset(stem(t) for t in terms if t not in _NO_MATTER and t not in who)
        by = known_by(said.speaker) if said is not None and said.speaker else frozenset()
        yield _Open(
            teller, Span(clause.span.start, end), frozenset(who) - {"decision"}, names, matter, deed, undecided is not None, by=by
        )


def _ahead(teller: Teller, clause: Clause) -> _Open | None:
    """What somebody will do, promises or threatens to do, to something."""
    done_to = heads(clause, "object") - CALENDAR
    if clause.modality != "planned" or clause.negation or clause.hedge or not done_to or clause.predicate in _NO_DEED:
        return None
    who = who_of(teller, clause, "subject")
    names = frozenset(w for w in names_in(clause) if w in who)
    matter = frozenset(map(stem, done_to))
    return _Open(teller, clause.span, who, names, matter, clause.predicate, False, True) if who else None


def _first_after(teller: Teller, clause: Clause, m: re.Match[str]) -> str:
    """The verb of what is refused."""
    word = m.group().rsplit(" ", 1)[-1].lower()
    for c in teller.clauses:
        if c.sentence == clause.sentence and c.predicate[:3] == word[:3]:
            return c.predicate
    return next((t for t in clause.terms if t[:3] == word[:3]), "")


def _tells(teller: Teller, clause: Clause, first: date | None) -> bool:
    """Whether a clause tells a deed as done, or that one will not take what is offered, by its own word."""
    if is_done(teller, clause, first):
        words = teller.text[max(clause.sentence.start, clause.span.start - 50) : clause.span.start]
        return NOT_SO.search(words) is None
    said = teller.said_in(clause)
    if clause.hedge or clause.condition is not None or clause.modality != "planned":
        return False
    if _DECIDED_TO.search(clause.span.of(teller.text)) and said is None:
        return True
    told = said is not None and said.stance in ("stated", "confirmed") and not is_nobody(said)
    return told and clause.predicate in ("accept", "support", "back", "approve", "sign", "join", "oppose", "reject")


def _settles(teller: Teller, clause: Clause, o: _Open) -> bool:
    """Whether a clause tells what had been open, by the same one, or the same deed done to the same thing."""
    of_deed = bool(o.deed) and clause.modality is None and _one_verb(clause.predicate, o.deed)
    if not of_deed and not o.decides:
        return False
    decides = o.decides and (clause.predicate in _DECIDES or _DECIDED_TO.search(clause.span.of(teller.text)) is not None)
    if not of_deed and not decides:
        return False
    own, names = who_of(teller, clause, "subject"), names_in(clause)
    if o.names and (doers := _names_before(clause, teller.text)) and not doers & (o.names | o.who):
        return False
    shared = {w for w in o.matter & _told_of(teller, clause, own, whole=o.decides) if rarity(w) >= _RARE}
    one = bool(own & (o.who | o.names) or names & o.names & own)
    if decides and one and (shared or not o.matter) and _by_its_own(teller, clause, o):
        return True
    if not of_deed:
        return False
    done_to = shared - {stem(o.deed)}
    if one:
        return bool(done_to)
    apart = bool(own & names and o.names)
    nobody = not own or not o.who
    return (o.decides or nobody) and not o.ahead and not apart and sum(map(rarity, done_to)) >= _ALIKE


def _told_of(teller: Teller, clause: Clause, own: frozenset[str], *, whole: bool) -> frozenset[str]:
    """The words of what a clause tells, but for who does it. whole: with what stands behind it in its sentence."""
    told = set(clause.terms)
    if whole:
        told.update(
            t for c in teller.clauses if c.sentence == clause.sentence and c.span.start >= clause.span.start for t in c.terms
        )
    return (frozenset(map(stem, told)) | names_in(clause)) - frozenset(map(stem, own)) - own


def _names_before(clause: Clause, text: str) -> frozenset[str]:
    """The words of the names that stand before the verb of a clause: its doer's."""
    words = clause.span.of(text).lower().split()
    verb = next((k for k, w in enumerate(words) if w.startswith(clause.predicate[:_ROOT])), 0)
    return frozenset(w.strip(".,;:").removesuffix("'s").removesuffix("’s") for w in words[:verb]) & names_in(clause)


def _by_its_own(teller: Teller, clause: Clause, o: _Open) -> bool:
    """Whether what somebody will do is told by the one who had not decided, or their own: another may only think so."""
    said = teller.said_in(clause)
    if clause.modality is None or said is None:
        return True
    of_itself = any(role == "subject" and head in PRONOUNS for role, head in clause.roles)
    return of_itself or bool(o.by & known_by(said.speaker or ""))


def _one_verb(a: str, b: str) -> bool:
    return stem(a) == stem(b) or any(a in verbs and b in verbs for verbs in _SAME_DEED)

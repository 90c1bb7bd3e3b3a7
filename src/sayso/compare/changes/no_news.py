"""No news: of what moved, what is none: a charge that another report has not been brought, an accord that others do not have, a
denial of all by one who had pleaded not guilty, a quotation or a condition that an earlier report has.

in: the changes that were found, the process, the earlier and the later reports    out: yes or no of each
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.compare.changes.done import Teller
from sayso.compare.changes.told_again import same_words, told_again
from sayso.compare.clauses.numbers import magnitude, one_thing
from sayso.compare.clauses.words import stem
from sayso.model import Change, Clause, Condition, Process, Span, by_moment, dated, telling_words, words_of

_TURNS = ("settled", "deed", "came")
# Said of all that one is charged with.
_OF_ALL = re.compile(
    r"\b(?:wrongdoing|any (?:guilt|crime|involvement)|(?:the |all |any |these |those |such )?(?:\w+ )?"
    r"(?:charges|accusations?|allegations?)|everything)\b(?! (?:that|of|about)\b)",
    re.I,
)
_OF_MORE = re.compile(r"\bthat\b|\b(?:having|taking|meeting|being|ever)\b", re.I)
_BEFORE = re.compile(
    r"\bplea(?:ded)? (?:of )?not guilty\b|\bden(?:y|ies|ied|ying)\b|\b(?:is|was|be) innocent\b|\binnocence\b|"
    r"\b(?:reject|dismiss)\w* (?:the |all |any )?(?:charges|accusations?|allegations?|claims)\b",
    re.I,
)
_PLEA = re.compile(r"\bplea(?:d|ds|ded)? (?:of )?not guilty\b", re.I)
_LARGE, _ONE = 100, 0.5  # of a number that no two things share by chance; how surely it must count one thing
_NEAR = 1  # sentences about a denial in which its doer is named
_QUOTED = re.compile(r"[“\"]([^“”\"\n]{20,300})[”\"]")
_LEAST_QUOTED = 5  # words of a quotation by which it is known again
_NO = re.compile(r"\b(?:no|not|never|yet to|den(?:y|ies|ied)|without)\b|n[’']t\b", re.I)
_ROOT = 6  # letters by which an office is known: "prosecutors", "the prosecutor's office"
_NOT_THEIRS = frozenset(("have", "said", "been", "that", "with"))
# What sides bargain over, each matter in the words that reports have for it.
_MATTERS = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        r"guns?|tanks?|artillery|weapons?|troops?|soldiers?|arm(?:y|ies)|forces|guns|howitzers?|armour",
        r"prisoners?|captives?|hostages?|guards?|sailors?|fisher(?:man|men)|detainees?|people|men|crews?",
        r"blockade|port|ships|vessels|strait",
        r"sanctions|funds|assets|money",
        r"observers?|monitors?|peacekeepers",
        r"wages?|pay|per cent|raise|rise",
        r"rosters?|shifts?|hours",
    )
)

# What is told again in quite other words: that somebody was away, who began, who was pulled out, whose plan it is; each asks for
# another thing that both have: a name, or of whom it is told.
_SAME = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        r"abroad|overseas|out of the country|(?:hundreds|thousands) of (?:miles|kilometres|kilometers) away|in another country",
        r"(?:opened fire|fired|shot|struck|attacked) first|started it|began it|fired the first|without (?:provocation|warning)|"
        r"(?:it was|were) [\w’'-]{1,20} that (?:started|began)",
        r"(?:put off|postpon\w+|delay\w+|deferr\w+) [^.;]{0,60}?\b(?:inspections?|survey|repairs?|checks?|maintenance)\b|"
        r"\b(?:inspections?|survey|repairs?|checks?|maintenance)\b[^.;]{0,60}?\b(?:put off|postponed|delayed|deferred)",
        r"(?:pull|free|sav|rescu|dug|dig|drag)\w* [^.;]{0,50}?\b(?:rubble|ruins|debris|wreckage|collapsed|alive)",
    )
)
# What needs no name to be known as one thing in one story: that nobody had been warned.
_UNWARNED = re.compile(
    r"\b(?:no|any|without) (?:\w+ )?(?:warning|alarm|siren)\b|\b(?:nobody|no one|never|not) (?:had |was |been |were )?warned\b|"
    r"\bsirens? (?:\w+ )?(?:stayed|remained|were|was) silent\b",
    re.I,
)
_WHOM = re.compile(r"\b(?:girl|boy|baby|child|toddler|woman|man|couple|dog|miner|worker|driver|minister|mayor)s?\b", re.I)
_NAMED = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]{4,}")
_PRONOUN = re.compile(r"\W*(?:it|its|he|she|they|their|his|her)\b", re.I)
_NAME_ROOT = 5  # letters by which a people is known as a state's


class News:
    """What tells of each change whether it is news."""

    def __init__(self, dealt: Process | None, earlier: Sequence[Teller], later: Sequence[Teller]) -> None:
        self._earlier, self._later = earlier, later
        self._by = {t.report.id: t for t in (*earlier, *later)}
        self._dealt = dealt

    def is_news(self, c: Change) -> bool:
        """Whether a change moves anything."""
        teller = self._by.get(c.report)
        if teller is None:
            return True
        if c.kind in _TURNS:
            return not (self._is_disputed(c) or self._is_gainsaid(c, teller))
        if c.kind == "denial":
            return not self._is_denied_before(c, teller)
        if c.kind == "number":
            return not self._is_counted_before(c, teller)
        if c.kind == "turned":
            return not (c.before and same_words(c.before, c.span.of(teller.text)))
        return c.kind != "new" or not self._is_known(c, teller)

    def _is_known(self, c: Change, teller: Teller) -> bool:
        """Whether an earlier report has what is told as new."""
        if self._is_quoted_before(c, teller) or self._is_asked_before(c) or self._is_told_before(c, teller):
            return True
        return self._is_plea_before(c, teller) or told_again(c.span, teller, self._earlier)

    def _is_counted_before(self, c: Change, teller: Teller) -> bool:
        """Whether an earlier report has the large number already that another did not have."""
        clauses = [x for x in teller.clauses if c.span.touches(x.span)]
        own = [q for x in clauses for q in x.quantities if q.span.of(teller.text) in (c.after or "")]
        told = [p for t in self._earlier for x in t.clauses for p in x.quantities] if own else []
        return bool(own) and all(
            magnitude(q) >= _LARGE and any(magnitude(p) == magnitude(q) and one_thing(q, p) >= _ONE for p in told) for q in own
        )

    def _is_plea_before(self, c: Change, teller: Teller) -> bool:
        """Whether somebody pleads not guilty who denied it before."""
        if not _PLEA.search(c.span.of(teller.text)):
            return False
        who = _who(teller, _sentence_of(teller, c.span)) or _who(teller, c.span)
        return bool(who) and any(_denied_in(t, who) for t in self._earlier)

    def _is_disputed(self, c: Change) -> bool:
        """Whether it tells of an accord that other reports do not have."""
        states = self._dealt.state if self._dealt else ()
        return any(s.disputed and s.value == "agreed" and s.report == c.report and s.span.touches(c.span) for s in states)

    def _is_gainsaid(self, c: Change, teller: Teller) -> bool:
        """Whether another report of that day or later has it that it was not done: "had not charged any other of the family"."""
        own = [x for x in teller.clauses if c.span.holds(x.span) or x.span.holds(c.span)]
        deed = next((x for x in own if x.modality is None and not x.negation), None)
        if deed is None:
            return False
        when = by_moment(dated(teller.report))
        others = (t for t in self._later if t is not teller and by_moment(dated(t.report)) >= when)
        return any(_says_not(t, x, deed, teller) for t in others for x in t.clauses)

    def _is_denied_before(self, c: Change, teller: Teller) -> bool:
        """Whether all that one is charged with is denied by one who denied it before: "pleaded not guilty"."""
        words = c.span.of(teller.text)
        if not _OF_ALL.search(words) or _OF_MORE.search(words):
            return False
        who = _who(teller, c.span)
        return bool(who) and any(_denied_in(t, who) for t in self._earlier)

    def _is_quoted_before(self, c: Change, teller: Teller) -> bool:
        """Whether it stands in a quotation whose very words an earlier report has."""
        sentence = next((s for s in teller.sentences if s.touches(c.span)), c.span)
        whole = Span(min(sentence.start, c.span.start), max(sentence.end, c.span.end) + 1)
        quoted = [_plain(m.group(1)) for m in _QUOTED.finditer(whole.of(teller.text))]
        long = [q for q in quoted if len(q.split()) >= _LEAST_QUOTED]
        return bool(long) and all(any(q in _plain(t.text) for t in self._earlier) for q in long)

    def _is_told_before(self, c: Change, teller: Teller) -> bool:
        """Whether an earlier report tells in other words that somebody was away, who began, who was pulled out."""
        if _UNWARNED.search(c.span.of(teller.text)) and any(_UNWARNED.search(t.text) for t in self._earlier):
            return True
        told = _with_before(teller, c.span)
        if not any(same.search(c.span.of(teller.text)) for same in _SAME):
            return False
        return any(_tell_one_thing(told, _with_before(t, s), s.of(t.text)) for t in self._earlier for s in t.sentences)

    def _is_asked_before(self, c: Change) -> bool:
        """Whether it is a condition that an earlier report has of the same sides and of one matter."""
        told = self._dealt.conditions if self._dealt else ()
        before = {t.report.id for t in self._earlier}
        own = [o for o in told if o.report == c.report and o.span.touches(c.span)]
        return any(_asks_the_same(o, p, self._by) for o in own for p in told if p.report in before)


def _sentence_of(teller: Teller, span: Span) -> Span:
    return next((s for s in teller.sentences if s.touches(span)), span)


def _with_before(teller: Teller, span: Span) -> str:
    """A stretch with its sentence and the one before, which name of whom it is."""
    at = next((k for k, s in enumerate(teller.sentences) if s.touches(span)), None)
    if at is None:
        return span.of(teller.text)
    back = at > 0 and _PRONOUN.match(teller.sentences[at].of(teller.text)) is not None
    return Span(teller.sentences[at - back].start, max(span.end, teller.sentences[at].end)).of(teller.text)


def _tell_one_thing(told: str, around: str, sentence: str) -> bool:
    """Whether two stretches tell one of those things, of one named, or of one kind of person."""
    for k, same in enumerate(_SAME):
        if not (same.search(told) and same.search(sentence)):
            continue
        whom, other = ({w.lower() for w in _WHOM.findall(t)} for t in (told, sentence))
        named, others = ({w[:_NAME_ROOT] for w in _NAMED.findall(t)} for t in (told, around))
        if (whom & other) if k == len(_SAME) - 1 else (named & others):
            return True
    return False


def _says_not(teller: Teller, clause: Clause, deed: Clause, other: Teller) -> bool:
    """Whether a clause says that a deed was not done, by or to the same ones."""
    sentence = clause.sentence.of(teller.text)
    root = stem(deed.predicate)
    if (
        root not in {stem(t) for t in clause.terms}
        or not _NO.search(sentence)
        or not (clause.negation or _is_denied(teller, clause))
    ):
        return False
    roots = {
        w[:_ROOT] for w in words_of(deed.sentence.of(other.text)) if len(w) >= _ROOT and w not in _NOT_THEIRS and stem(w) != root
    }
    return any(w[:_ROOT] in roots for w in words_of(sentence) if stem(w) != root)


def _is_denied(teller: Teller, clause: Clause) -> bool:
    said = teller.said_in(clause)
    return (said is not None and said.stance == "denied") or "yet to" in clause.span.of(teller.text)


def _who(teller: Teller, span: Span) -> frozenset[str]:
    """The words of the names of people in a stretch, or, where it begins with a pronoun, of those who speak in it."""
    low = set(words_of(span.of(teller.text)))
    named = {w for w in teller.people if w in low}
    if named:
        return frozenset(named)
    told = [a for a in teller.statements.values() if any(s.touches(span) for s in (*a.content, *a.cue)) and a.speaker]
    return frozenset(w for a in told for w in telling_words(a.speaker or ""))


def _denied_in(teller: Teller, who: frozenset[str]) -> bool:
    """Whether a report has it that one of these denied it: in a sentence that names one, or stands right behind one that does, or
    by the word of a lawyer."""
    for k, s in enumerate(teller.sentences):
        words = s.of(teller.text)
        if not _BEFORE.search(words):
            continue
        own = {w for w in teller.people if w in set(words_of(words))}
        if own & who or (_LAWYER.search(words) and teller.people & who):
            return True
        before = teller.sentences[k - _NEAR].of(teller.text) if k else ""
        if not own and set(words_of(before)) & who:
            return True
    return False


_LAWYER = re.compile(r"\b(?:his|her|their|defen[cs]e) (?:\w+ )?(?:lawyers?|attorneys?|counsel)\b", re.I)


def _plain(text: str) -> str:
    """A text in small letters without its marks."""
    return " ".join(words_of(text))


def _asks_the_same(one: Condition, other: Condition, by: Mapping[str, Teller]) -> bool:
    """Whether two conditions are set by one side and ask another for one matter."""
    if one.held_by is None or one.held_by != other.held_by or one.must_act is None or one.must_act != other.must_act:
        return False
    asked = [c.needs.of(by[c.report].text) for c in (one, other)]
    return any(all(map(matter.search, asked)) for matter in _MATTERS)

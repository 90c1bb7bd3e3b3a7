"""Sides told: the sentences that tell one side of a matter of yes and no, each with of whom or what it does.

in: a matter, the units of a story, little ones too    out: `Telling`s. A wish, a condition, a question, what will or may be and
what is denied tells no side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.having import having
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.states.opposed_who import PRONOUN, Whom, of_antecedent, whom
from sayso.compare.differ.states.opposed_words import Matter, Wording
from sayso.model import Span, TimeExpression

_LONGEST = 600  # characters of a sentence that is looked at
_EACH = 2  # times that a wording is looked for in a sentence
_BACK = 2  # sentences in which a pronoun may find whom it means
_SHOWN = 60  # characters before what tells it that may be wish or condition
# Behind these something begins that has a subject of its own.
_BREAKS = re.compile(
    r"[,;:—–(“”\"]|\b(?:that|which|who|whom|and|but|when|while|because|after|before|although|though|where|if|whether|until|since|so|"
    r"sa(?:id|ys?|ying)|insist(?:s|ed)?|claim(?:s|ed)?|added|adds|confirmed|reported|reports|warned|announced|argued|argues|testified|"
    r"showed|shows|told (?:the |its |this )?(?:[\w’'-]+))\b",
    re.I,
)
_AUXILIARY = re.compile(
    r"(?:\s+|^)(?:has|have|had|is|are|was|were|be|been|still|also|already|now|not|never|finally|reportedly|apparently|since|then|"
    r"later|only|just|itself|himself|herself|themselves|even|clearly|repeatedly)$",
    re.I,
)
_RELATIVE = re.compile(r"(?:which|who|that)$", re.I)
_JOINS = re.compile(r"(?:and|but)$", re.I)
_NEGATED = re.compile(r"(?:\b(?:not|never|no longer|cannot|to|hardly|barely|nearly|almost)|n[’']t)(?: \w+)?\s*$", re.I)
# What is wished, supposed, to come or may be is not told as so.
_UNREAL = re.compile(
    r"\b(?:will|would|could|might|(?-i:may)|must|should|shall|cannot|can|if|unless|whether|until|once|suppose|to be|as if|"
    r"as though|den(?:y|ied|ies|ying)(?= (?:that|having|being|it|he|she|they|\w+ing)\b)|untrue|false|not true|rumou?rs?|alleg\w+|"
    r"accus\w+|suspected|demand\w*|want(?:s|ed)?|"
    r"(?:knows?|knew|decides?|decided|asks?|asked|wonders?|wondered|find out|learn|determine|shows?|see) (?:which|who|what)|"
    r"ask(?:s|ed)? (?:for|that)|ask(?:ed)? why|doubt\w*|how|why|unclear|not known|not clear|no evidence|likely)\b",
    re.I,
)
_HAD = re.compile(r"^\W*(?:had|were) (?:the |he |she |it |they |[A-Z])")
_IF_BEHIND = re.compile(r"^[^.;]{0,12},? (?:only )?(?:if|unless|provided)\b", re.I)
_TALE = re.compile(r"[?]")

_UNDER = re.compile(
    r"\W*(?:after|before|when|while|because|as|since|if|although|though|until|once|that|which|who|whose|where|how|why|whether)\b",
    re.I,
)
_NOBODY = re.compile(r"\W*(?:I|we|you|there|nobody|nothing|no one|what|this|that|these|those|one|some|many|most|who|which)\b", re.I)
_OWN = re.compile(r"\W*(?:his|her|its|their) ", re.I)
_AGE = re.compile(r"\d{1,3}")
_OWNED_BY = {"he": ("his",), "she": ("her",)}
_SEVERAL = re.compile(r"(?:[^s]s|men|women|people|children|police|troops)\W*$", re.I)
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ][\w-]{2,}")
_FULL_NAME = re.compile(
    r"(?<!\bin )(?<!\bat )(?<!\bnear )(?<!\boff )(?<!\bthe )(?<!\bon )\b((?:Mr|Ms|Mrs|Dr) [A-ZÀ-Þ][\w-]+|"
    r"(?!(?:The|An?|But|And|In|On|At|His|Her|Its|Their|Then|When|While|As)\b)[A-ZÀ-Þ][a-zà-þ’-]+ [A-ZÀ-Þ][\w-]+)"
)
_VERB_FIRST = re.compile(
    r"(?:\w+ed|was|were|is|are|has|had|have|fell|hit|sank|ran|left|drove|struck|took|went|came|broke|burst|lost|made|held|lives?|"
    r"works?|shot|flew|led|caught|met|set|cut|told)\b"
)
_BODIES_LIST = "army ministry government company firm police agency party navy force council staff court service office"
_BODIES = frozenset(map(one_word, _BODIES_LIST.split()))


class Telling(Struct, frozen=True):
    """A sentence that tells a side. unit: its clause.  mark: the words that tell it.  who, what: of whom and what, as far as it
    says; lo: where that begins.  times: the days and hours of its sentence."""

    matter: str
    side: str
    unit: Unit
    mark: Span
    who: Whom | None
    what: Whom | None
    lo: int
    times: tuple[TimeExpression, ...] = ()


class Sentences:
    """The sentences of a story's reports, each with its clauses."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._by_place: dict[tuple[int, int], list[Unit]] = defaultdict(list)
        for unit in units:
            self._by_place[unit.report, unit.place].append(unit)
        self.proper = frozenset(w for u in units for w in u.clause.proper)
        for told in self._by_place.values():
            told.sort(key=lambda u: (u.span.start, u.span.end))

    def of(self, unit: Unit) -> list[Unit]:
        """The clauses of a clause's sentence."""
        return self._by_place[unit.report, unit.place]

    def before(self, unit: Unit, k: int) -> list[Unit]:
        """Those of the k-th sentence before it."""
        return self._by_place.get((unit.report, unit.place - k), [])

    def all_before(self, unit: Unit, most: int) -> Iterator[list[Unit]]:
        """Those of the sentences before it, the nearest first, as far as there are clauses of each."""
        for k in range(1, most + 1):
            if not (told := self.before(unit, k)):
                return
            yield told


def tellings(matter: Matter, units: Sequence[Unit], sentences: Sentences) -> Iterator[Telling]:
    """What tells a side of a matter, sentence by sentence."""
    seen = set[tuple[int, int]]()
    for unit in having(units, matter.hints):
        place = (unit.report, unit.clause.sentence.start)
        if place not in seen and len(unit.sentence) <= _LONGEST and not _TALE.search(unit.sentence):
            seen.add(place)
            yield from _of_sentence(matter, sentences.of(unit), sentences)


def _of_sentence(matter: Matter, clauses: Sequence[Unit], sentences: Sentences) -> Iterator[Telling]:
    sentence, taken = clauses[0].sentence, list[tuple[int, int]]()
    low = sentence.lower()
    found = [
        (m, side, wording)
        for side, wordings in matter.sides
        for wording in wordings
        if wording.words.may_be_in(low)
        for m in islice(wording.words.pattern.finditer(sentence), _EACH)
    ]
    for m, side, wording in sorted(found, key=lambda f: (f[0].start(), -f[0].end(), f[1])):
        if any(m.start() < end and start < m.end() for start, end in taken):
            continue  # "has not been charged" is no "been charged"
        taken.append(m.span())
        if (told := _telling(matter, side, wording, m, clauses, sentences)) is not None:
            yield told


def _telling(
    matter: Matter, side: str, wording: Wording, m: re.Match[str], clauses: Sequence[Unit], sentences: Sentences
) -> Telling | None:
    """What the words that were found tell, and of whom; None where they tell nothing as so."""
    lo, subject = _subject(m.string, m.start()) if wording.subject else (m.start(), "")
    if _is_unreal(m.string, lo, m, negated=wording.subject != ""):
        return None
    unit = next((u for u in clauses if _holds(u, m.start())), None) or min(clauses, key=lambda u: _distance(u, m.start()))
    told = _whom_told(m, unit, sentences)
    if wording.subject and wording.subject not in told:
        if not (subject := subject or _shared_subject(clauses, m.start())):
            return None
        told[wording.subject] = _named(subject, lo, sentences.proper, unit, sentences)
    if any(x.none for x in told.values()):
        if matter.flips is None or side not in matter.flips:
            return None
        side = matter.flips[1] if side == matter.flips[0] else matter.flips[0]
    start, times = unit.clause.sentence.start, tuple(t for u in clauses for t in u.times)
    mark = Span(start + m.start(), start + m.end())
    return Telling(matter.name, side, unit, mark, told.get("who"), told.get("what"), start + lo, times)


def _whom_told(m: re.Match[str], unit: Unit, sentences: Sentences) -> dict[str, Whom]:
    """Who and what stand among the words that were found."""
    found = {name: m.groupdict().get(name) for name in ("who", "what")}
    return {
        name: whom(text, sentences.proper, opens=m.start(name) == 0)
        if name == "what" and not PRONOUN.match(text)
        else _named(text, m.start(name), sentences.proper, unit, sentences)
        for name, text in found.items()
        if text
    }


def _is_unreal(sentence: str, lo: int, m: re.Match[str], *, negated: bool) -> bool:
    """Whether what is told is no fact: wished, supposed, to come, denied."""
    before = sentence[:lo]
    stretch = re.split(r"[;:“”\"]|, and |,? but ", sentence[max(0, lo - _SHOWN) : m.start()])[-1]
    if _UNREAL.search(stretch) or _HAD.match(sentence[lo : m.start()]) or _IF_BEHIND.match(sentence[m.end() :]):
        return True
    return negated and _NEGATED.search(before[-20:] + sentence[lo : m.start()]) is not None


def _holds(unit: Unit, at: int) -> bool:
    start = unit.span.start - unit.clause.sentence.start
    return start <= at < start + len(unit.text)


def _distance(unit: Unit, at: int) -> int:
    start = unit.span.start - unit.clause.sentence.start
    return min(abs(at - start), abs(at - start - len(unit.text)))


def _subject(sentence: str, at: int) -> tuple[int, str]:
    """Where what stands before a verb as its subject begins, and its words; "" where another clause has it."""
    end = _without_auxiliaries(sentence[:at])
    breaks = list(_BREAKS.finditer(sentence, 0, end))
    lo = breaks[-1].end() if breaks else 0
    words = sentence[lo:end].strip()
    if words and breaks and _RELATIVE.match(breaks[-1][0]) and _VERB_FIRST.match(words):
        return _subject(sentence, len(sentence[: breaks[-1].start()].rstrip(" ,")))  # "the bus that left the road was"
    if words:
        return _start(sentence, lo), words
    if not breaks:
        return at, ""
    last = breaks[-1]
    if last[0] == ",":
        return _before_aside(sentence, [b for b in breaks if b[0] == ","], breaks)
    if _RELATIVE.match(last[0]):
        return _subject(sentence, len(sentence[: last.start()].rstrip(" ,")))
    return at, ""


def _before_aside(sentence: str, commas: Sequence[re.Match[str]], breaks: Sequence[re.Match[str]]) -> tuple[int, str]:
    """The subject before what stands between two commas, with that where it names it: "the head of the board, Rolf Simm,"."""
    if len(commas) < 2:
        return commas[-1].end(), ""
    opening = commas[-2]
    earlier = [b for b in breaks if b.end() <= opening.start()]
    lo = _start(sentence, earlier[-1].end() if earlier else 0)
    lead, aside = sentence[lo : opening.start()].strip(), sentence[opening.end() : commas[-1].start()].strip()
    if _AGE.fullmatch(lead):  # "the driver Karl Osen, 47, who was hit by a car,"
        return _before_aside(sentence, commas[:-1], earlier)
    names = re.match(r"(?:[A-ZÀ-Þ]|(?:the |an? )?[a-z]+ (?:of|at|for|in)\b)", aside) is not None
    return lo, f"{lead}, {aside}" if names else lead


def _start(sentence: str, lo: int) -> int:
    return lo + len(sentence[lo:]) - len(sentence[lo:].lstrip())


def _without_auxiliaries(before: str) -> int:
    told = before.rstrip()
    while (m := _AUXILIARY.search(told)) is not None:
        told = told[: m.start()].rstrip()
    return len(told)


def _shared_subject(clauses: Sequence[Unit], at: int) -> str:
    """The subject of the clause before in its sentence: "he denied the charges but entered no plea"."""
    earlier = [u for u in clauses if u.span.start - u.clause.sentence.start < at and not _UNDER.match(u.text)]
    return next((lead for u in reversed(earlier) if (lead := lead_of(u)) and not _holds_only(u, at)), "")


def _holds_only(unit: Unit, at: int) -> bool:
    return unit.span.start - unit.clause.sentence.start >= at


def lead_of(unit: Unit, things: Collection[str] = ()) -> str:
    """The words of a clause up to the noun that it is about. things: the stems of that, where it is known."""
    subject = set(things) or {head for role, head in unit.roles if role == "subject"}
    about = subject or {head for role, head in unit.roles if role == "object"}
    for word in re.finditer(r"[\w’'-]+", unit.text):
        if stems_of(re.sub(r"[’']s?$", "", word[0])) & about:
            behind = re.match(r"(?: (?:of|in|at) (?:the )?[A-Z][\w’'-]+)?(?:,? [A-ZÀ-Þ][\w’'-]+)*", unit.text[word.end() :])
            return unit.text[: word.end() + (behind.end() if behind else 0)]
    return ""


def _named(text: str, lo: int, proper: frozenset[str], unit: Unit, sentences: Sentences) -> Whom:
    """What words name; of a pronoun, or what belongs to one, with whom it means."""
    words = _last_pronoun(text)
    if PRONOUN.match(words) or _OWN.match(words):
        meant = _antecedent(words, lo + len(text) - len(words), unit, sentences)
        found = of_antecedent(words, meant) if meant is not None else None
        return found or Whom(text=text, vague=meant is None and PRONOUN.match(words) is not None)
    told = whom(words, proper, opens=lo <= 1)
    near = frozenset(w.lower() for u in sentences.before(unit, 1)[:1] for w in _CAPITAL.findall(u.sentence))
    return told if told.names or told.owners else replace(told, near=near)


def _last_pronoun(text: str) -> str:
    """A subject, or the pronoun that ends it: "told the court she"."""
    last = text.split()[-1:]
    return last[0] if last and PRONOUN.match(last[0]) else text


def _antecedent(words: str, lo: int, unit: Unit, sentences: Sentences) -> Whom | None:
    """Whom a pronoun likely means: who says it, where that stands before it in its sentence; or whom the sentence before is of."""
    own, at = sentences.of(unit), unit.clause.sentence.start + lo
    said = next((who for u in own if (who := _speaker_before(u, at, sentences.proper)) is not None), None)
    if said is not None and _agrees(words, said):
        return said
    earlier = [u for u in own if u.span.start < at and not _holds(u, lo) and not _UNDER.match(u.text)]
    for told in (earlier[::-1], *sentences.all_before(unit, _BACK)):
        for u in told:
            lead = _lead(u)
            if lead is not None and _agrees(words, lead):
                return replace(lead, doubtful=_names_another(u.sentence, lead))
    return None


def _names_another(sentence: str, meant: Whom) -> bool:
    """Whether a sentence names somebody else by a full name."""
    known = {*meant.names, *meant.owners}
    return any(known.isdisjoint(m[1].lower().split()) for m in _FULL_NAME.finditer(sentence))


def _lead(unit: Unit) -> Whom | None:
    """Whom a clause is about by name or noun; where that is a pronoun, who says it."""
    words = lead_of(unit)
    if _NOBODY.match(words):
        return None
    if words and not PRONOUN.match(words):
        return whom(words, frozenset(unit.clause.proper), opens=True)
    return _speaker_before(unit, unit.span.start)


def _speaker_before(unit: Unit, at: int, proper: frozenset[str] = frozenset()) -> Whom | None:
    """Who says a clause, with what stands beside the name, where that stands before a place of its sentence. proper: the words of
    the story's names."""
    a, sentence = unit.attribution, unit.clause.sentence
    cue = next((s for s in (a.cue if a else ()) if sentence.holds(s) and s.end <= at), None)
    if a is None or cue is None or not any(sentence.holds(s) and s.end <= at for s in a.source):
        return None
    lo, words = _subject(unit.sentence, cue.start - sentence.start)
    if PRONOUN.match(words):
        return None
    if not words:
        return whom(a.speaker, frozenset(a.speaker.lower().split())) if a.speaker else None
    known = proper | frozenset(unit.clause.proper) | frozenset((a.speaker or "").lower().split())
    return whom(words, known, opens=lo <= 1)


def _agrees(words: str, meant: Whom) -> bool:
    """Whether a pronoun may mean somebody: "it" no person by full name, "he" no country, "they" nothing that is one."""
    pronoun = words.strip().split()[0].lower()
    several = len(meant.names) < 2 and _SEVERAL.search(meant.text.split(",")[0].split(" of ")[0]) is not None
    if pronoun in ("he", "she") and (own := _OWN.match(meant.text)) is not None:
        return own[0].strip().lower() not in _OWNED_BY[pronoun]  # "his lawyer said he"
    if pronoun in ("he", "she", "his", "her", "him"):
        return not several and not (meant.named and _BODIES & meant.nouns)
    if pronoun in ("it", "its"):
        return not several and not (meant.named and len(meant.names) > 1 and not meant.nouns - _BODIES)
    return True

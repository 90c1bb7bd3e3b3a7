"""What the texts of a story say of a name beside it: its titles and what is set behind it, in whichever report that stands.

in: the reports of a story    out: of a name, the words of its descriptions ("Tedra Ghebre, the health body's chief" is of a body
and its chief); of a document, the names that stand where its maker does. Each is worked out when it is asked for, and kept.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice

from sayso.compare.clauses.bodies_meant import Bodies
from sayso.model import Actor, Member, Span, one_person, telling_words

_MENTIONS = 12  # of a name in a report, beside which a description is looked for
_BEFORE, _AFTER = 70, 100  # characters beside a name
_ENDS = re.compile(r"[.;:!?“”\"()\n—–](?:\s|$)|\n")
# A description before a name begins behind one of these at the latest.
_OPENS = re.compile(
    r"\b(?:said|says|told|tells|that|and|with|by|to|from|after|when|as|but|who|whom|which|is|was|were|are|has|had|have|against|than|"
    r"asked|met|over|about|like|including|because|while|whether|if|between|called|names?)\b",
    re.I,
)
_SET_BEHIND = re.compile(
    r"(?:, (?:who (?:is|was) )?(?=(?:an? |the |its |their |his |her |former |[A-Z][\w.&’'-]*[’']s? |"
    r"(?!(?:who|which|and|but|or|as|in|on|at|after|while|with) |\w+(?:ing|ed) )[a-z-]+(?: [a-z-]+){0,3} (?:of|for|at) |"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,4} (?:of|for|at) ))"
    r"|(?= (?:of|from|at|for) (?:the )?[A-Z]))([^,;:“”\"()\n—–]{3,100})"
)
# Right before a name: whose officer it is, the body that was named before.
_ITS = re.compile(r"\bits (?P<office>(?:[a-z-]+ ){0,3}[a-z-]+),? $")
_ANTECEDENT = 250  # characters before "its" in which the body stands
# Behind the body's name and before "its": another that may be meant.
_ANOTHER_BODY = re.compile(
    r"\b(?:union|company|firm|party|ministry|government|board|council|agency|group|commission|committee|court|police|office|club|"
    r"association|federation|authority|bank|paper|newspaper|country|state|city|town|army|team|rival|parent|subsidiary)\b|\n\n.*\n\n",
    re.I | re.S,
)
_APPOSITIVE = re.compile(r"^, (?:the|an?) [^,.;]{3,60},")
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]|\.(?=[A-Z]\b))*")
_SMALL_LIST = """
    a an the of in at for and or who his her its their our to by from with on as is was were are has had have be been he she it that
    this not no also
"""
_SMALL = frozenset(_SMALL_LIST.split())
_MAKER = 120  # characters before a document, in its sentence, in which its maker stands
# Before a document, whoever stands before one of these has made it, as has whose it is.
_MAKES = re.compile(
    r"\b(?:fil|issu|releas|publish|send|sent|sign|wr[io]t|br(?:ing|ought)|su(?:e|ed|ing)\b|announc|submit|unveil|introduc|draft|post|"
    r"produc|commission|compil|launch|put|ran?\b|pass|adopt|approv|conduct|obtain|mak|made)|[’']s?(?: [\w-]+){0,3} $",
    re.I,
)
_BY = re.compile(r"[^.;!?\n]{0,30}?\b(?:by|from|of)((?: (?:the|and|an?))*(?: [A-Z][\w&’'-]*){1,6})")
_NAMES = re.compile(r"\b[A-Z][\w&’'-]*\b")
_AGAINST = re.compile(r"\b(?:against|accus\w+|suing|sued|targeting)\b.*", re.S)
_LIKE = 4  # letters that a state's name and its people's share: "Kareth", "Karethian"
_OF_STATES = frozenset({"united", "state", "kingdom", "republic", "north", "south", "new", "island"})
_DOCUMENTS = 40  # mentions of one kind of document in a report


def one_of(word: str) -> str:
    """A word as it is held against others here: lower case, one of many, without its genitive."""
    low = word.replace("’", "'").removesuffix("'s").removesuffix("'").replace(".", "").casefold()
    return low[:-3] + "y" if low.endswith("ies") else low.removesuffix("s") if len(low) > 3 and not low.endswith("ss") else low


def words_told(text: str) -> frozenset[str]:
    """The words of a description that tell anything, each as `one_of` has it."""
    return frozenset(one_of(w) for w in _WORD.findall(text) if w.casefold() not in _SMALL)


class Described:
    """The descriptions that a story's reports give."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._members = members
        self._descriptions: dict[str, tuple[frozenset[str], ...]] = {}
        self._led: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
        self._makers: dict[frozenset[str], frozenset[str]] = {}

    @cached_property
    def bodies(self) -> Bodies:
        """Which bodies the story has, by whatever the reports call them."""
        return Bodies(self._members)

    def outlet(self, report: int) -> str | None:
        """Whose report it is."""
        return self._members[report].report.outlet

    def text(self, report: int) -> str:
        """The words of a report."""
        return self._members[report].report.text

    def descriptions(self, name: str) -> tuple[frozenset[str], ...]:
        """The words of each description of whoever bears a name, as `one_of` has them."""
        if name not in self._descriptions:
            own = words_told(name)
            told = dict.fromkeys(words_told(words) - own for text, actor in self._borne(name) for words in _told(text, actor))
            self._descriptions[name] = tuple(told)
        return self._descriptions[name]

    def beside(self, name: str) -> frozenset[str]:
        """The words of all descriptions of whoever bears a name."""
        return frozenset().union(*self.descriptions(name))

    def led(self, name: str) -> tuple[tuple[str, frozenset[str]], ...]:
        """The bodies whose officer a person is told as by "its", with the words of that: of "Delmar said …", "its finance director,
        Juno Stell": ("Delmar", {"finance", "director"})."""
        if name not in self._led:
            told = (found for text, actor in self._borne(name) for found in self._led_in(text, actor))
            self._led[name] = tuple(dict.fromkeys(told))
        return self._led[name]

    def _led_in(self, text: str, actor: Actor) -> Iterator[tuple[str, frozenset[str]]]:
        bodies = [
            a for m in self._members if m.report.text is text for a in m.reading.actors if a.kind == "organisation" and a.named
        ]
        for span in actor.mentions[:_MENTIONS]:
            m = _ITS.search(text, max(0, span.start - _BEFORE), span.start)
            if m is None:
                continue
            before = ((s.end, a.name) for a in bodies for s in a.mentions if m.start() - _ANTECEDENT <= s.end <= m.start())
            end, body = max(before, default=(0, ""))
            if body and not _ANOTHER_BODY.search(_APPOSITIVE.sub("", text[end : m.start()])):
                yield body, words_told(m["office"])

    def people_in(self, report: int, where: Span) -> frozenset[str]:
        """The people who are named in a stretch of a report."""
        people = (a for a in self._members[report].reading.actors if a.kind == "person" and a.named)
        return frozenset(a.name for a in people if any(where.holds(s) for s in a.mentions))

    def makers(self, kinds: frozenset[str]) -> frozenset[str]:
        """The words of the names that stand where the maker of such a document does, in any report."""
        if kinds not in self._makers:
            self._makers[kinds] = frozenset(w for m in self._members for w in _makers(m.report.text, kinds))
        return self._makers[kinds]

    def is_state(self, name: str) -> bool:
        """Whether a name is a state's in some report."""
        return words_told(name) in self._states_named

    def states(self, words: frozenset[str]) -> frozenset[str]:
        """Of the words of a description those that are of a state that the reports name: "Karethian"."""
        named = frozenset().union(*self._states_named) - _OF_STATES
        return frozenset(w for w in words if any(w[:_LIKE] == c[:_LIKE] for c in named))

    @cached_property
    def _states_named(self) -> frozenset[frozenset[str]]:
        return frozenset(words_told(a.name) for m in self._members for a in m.reading.actors if a.kind == "country")

    def joined(self, one: str, other: str) -> bool:
        """Whether some report names a source by both words."""
        return any(one in words and other in words for words in self._sources)

    @cached_property
    def _sources(self) -> frozenset[frozenset[str]]:
        return frozenset(words_told(a.speaker) for m in self._members for a in m.reading.attributions if a.speaker)

    def _borne(self, name: str) -> Iterator[tuple[str, Actor]]:
        """The actors of a name with the text that each stands in."""
        own = telling_words(name)
        seen: set[int] = set()
        for word in own:
            for text, actor in self._named.get(word, ()):
                if id(actor) not in seen:
                    seen.add(id(actor))
                    if one_person(name, actor.name) if actor.kind == "person" else telling_words(actor.name) == own:
                        yield text, actor

    @cached_property
    def _named(self) -> dict[str, list[tuple[str, Actor]]]:
        """By each telling word of a name, the actors that have it, with the text that each stands in."""
        found: dict[str, list[tuple[str, Actor]]] = defaultdict(list)
        for m in self._members:
            for actor in m.reading.actors:
                if actor.named and actor.kind != "place":
                    for word in telling_words(actor.name):
                        found[word].append((m.report.text, actor))
        return found


def _told(text: str, actor: Actor) -> Iterator[str]:
    """How a text describes an actor, at each mention by name."""
    last = actor.name.split()[-1]
    spans = [s for s in actor.mentions if s.of(text).endswith(last)]
    for span in spans[:_MENTIONS]:
        yield span.of(text)
        behind = _SET_BEHIND.match(text, span.end, span.end + _AFTER)
        if behind:
            yield _ENDS.split(behind[1])[0]
        led = text[max(0, span.start - _BEFORE) : span.start]
        if led.endswith(", ") and text.startswith(",", span.end):  # "the chief, Tedra Ghebre, said"
            led = led[:-2]
        yield _OPENS.split(_ENDS.split(led)[-1].rsplit(",", 1)[-1])[-1]


def _makers(text: str, kinds: frozenset[str]) -> Iterator[str]:
    """The words of the names before a document in its sentence, and of those that it is said to be by."""
    found = re.compile(rf"\b(?:{'|'.join(sorted(kinds))})s?\b", re.I)
    for m in islice(found.finditer(text), _DOCUMENTS):
        before = _ENDS.split(text[max(0, m.start() - _MAKER) : m.start()])[-1]
        by = _BY.match(text, m.end())
        making = list(_MAKES.finditer(before := _AGAINST.sub("", before)))
        told = (before[: making[-1].start()] if making else "") + (by[1] if by else "")
        yield from (one_of(w) for w in _NAMES.findall(told) if w.casefold() not in _SMALL)

"""Roles across texts: who is called "the Free Kestria leader" here and "Dara Moskova, the leader of Free Kestria" there.

in: a story's readings, the checked text's among them    out: the people who are called by words for a speaker, set beside their
names in any of the texts ("its leader, Dara Moskova, said", "Prime Minister Hanna Voss", "Jon Aster, the mayor of Tarn")
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from sayso.compare.check.people import FAMILIES
from sayso.compare.clauses.units import Unit
from sayso.model import Actor, Reading, telling_words, words_of

ROLES = FAMILIES.keys() | {
    "leader",
    "commander",
    "deputy",
    "speaker",
    "treasurer",
    "marshal",
    "commissioner",
    "admiral",
    "coordinator",
}
"""Words for what somebody is."""
_LEAD = 70  # characters before a name within which its role stands
_BEFORE = re.compile(
    r"(?:^|[.;:!?,“”\"(\n] ?|\b(?:and|that|by|as|said|told) )((?:the |an? |its |his |her |their )?(?:[\w’'-]+ ){0,7}[\w’'-]+),? $",
    re.I,
)
_BEHIND = re.compile(r", (?:who (?:is|was) )?((?:the |an? |its |his |her |their )?(?:[\w’'-]+ ){0,7}[\w’'-]+)(?=[,.;:)]|$)")
_BEYOND = 90  # characters behind a name in which its description ends
# Who stands in for the holder of an office, or held it once, is another than who holds it.
_NOT_QUITE = frozenset({"deputy", "acting", "vice", "assistant", "former", "ex", "interim", "late", "elect", "shadow"})


class Roles:
    """What the people of a story are called beside their names."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._of: dict[tuple[str, ...], set[frozenset[str]]] = {}
        self._named: dict[tuple[str, ...], str] = {}
        for reading in readings:
            for actor in reading.actors:
                if actor.named and actor.kind == "person" and words_of(actor.name):
                    self._named[words_of(actor.name)] = actor.name
                    self._note(actor, reading.article.text)

    def _note(self, actor: Actor, text: str) -> None:
        for span in actor.mentions:
            if not telling_words(span.of(text)):
                continue
            before = _BEFORE.search(text[max(0, span.start - _LEAD) : span.start])
            behind = _BEHIND.match(text, span.end, span.end + _BEYOND)
            told = (frozenset(words_of(m[1])) - set(words_of(actor.name)) for m in (before, behind) if m)
            self._of.setdefault(words_of(actor.name), set()).update(t for t in told if t & ROLES)

    def holders(self, source: str) -> tuple[tuple[str, ...], ...]:
        """The people whom the texts call by words for a speaker, all of these words; none where the words tell no role."""
        told = frozenset(words_of(source))
        if not told & ROLES:
            return ()
        return tuple(who for who, roles in self._of.items() if any(told <= role for role in roles))

    def by_name(self, units: Iterable[Unit]) -> Iterator[Unit]:
        """Clauses with the names of their speakers, where one person alone is called what a speaker is called: "the hospital
        director" is Emil Sandor, where a text has "hospital director Emil Sandor"."""
        known: dict[str, tuple[str, ...]] = {}
        for unit in units:
            for speaker in unit.speakers:
                if speaker not in known:
                    holders = self.holders(speaker)
                    known[speaker] = (self._named[holders[0]],) if len(holders) == 1 else ()
            names = tuple(name for s in unit.speakers for name in known[s] if name not in unit.speakers)
            yield replace(unit, speakers=(*unit.speakers, *names)) if names else unit

    def by_surname(self) -> dict[str, frozenset[str]]:
        """For each surname that one person alone has, the words of what that person is called."""
        full = Counter(who[-1] for who in self._named if len(who) > 1)
        words: dict[str, frozenset[str]] = {}
        for who, roles in self._of.items():
            words[who[-1]] = words.get(who[-1], frozenset()).union(*roles)
        return {name: told for name, told in words.items() if full[name] <= 1}

    def is_another(self, source: str, name: tuple[str, ...]) -> bool:
        """Whether words for a speaker tell a role that others have and a person by name has not, or that somebody stands in for
        an office who is told to hold it."""
        holders = self.holders(source)
        if holders:
            return name not in holders
        told = frozenset(words_of(source))
        own = [role for role in self._of.get(name, ()) if role >= told - _NOT_QUITE]
        return bool(told & ROLES and told & _NOT_QUITE and own)

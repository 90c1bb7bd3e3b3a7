"""Whose word is whose in a story, where a person said who is who: in the whole library, not only in the story's reports.

in: a story    out: the same, with its actors whom a person said to be one, and to be two
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from sqlalchemy import Connection

from sayso.library.who import keys_of, names_of, people_of, told_of
from sayso.link import Person, Ref, Told
from sayso.model import Mouth, Story

_Side = tuple[Mouth, ...]


def with_mouths(c: Connection, story: Story) -> Story:
    """The story with what a person said of its people, in the place of what it had."""
    told = told_of(c)
    people = _people_of(c, story, told)
    here = {Ref(m.report.id, a.id) for m in story.members for a in m.reading.actors}
    whose = {tie.ref: n for n, p in enumerate(people) if p.sure for tie in p.ties}
    known = [(t, whose[t.one], whose[t.other]) for t in told if t.one in whose and t.other in whose]
    ones = dict.fromkeys(one for t, one, other in known if t.same and one == other)
    twos = dict.fromkeys((one, other) for t, one, other in known if not t.same and one != other)
    sides = {n: _side(people[n], here) for n in {*ones, *(n for pair in twos for n in pair)}}
    return replace(
        story,
        one_person=tuple(sides[n] for n in ones if len(sides[n]) > 1),
        other_people=tuple((sides[one], sides[other]) for one, other in twos if sides[one] and sides[other]),
    )


def _people_of(c: Connection, story: Story, told: Sequence[Told]) -> tuple[Person, ...]:
    """Those of whom a person said who they are, and who may be in a story, by their names there or elsewhere."""
    if not told:
        return ()
    named = {key for m in story.members for a in m.reading.actors if a.named for key in keys_of(a.name)}
    names = names_of(c, [ref for t in told for ref in (t.one, t.other)])
    keys = {name: keys_of(name) for name in dict.fromkeys(names.values())}
    meant = dict.fromkeys(key for own in keys.values() if not named.isdisjoint(own) for key in own)
    return people_of(c, list(meant), {}) if meant else ()


def _side(person: Person, here: set[Ref]) -> _Side:
    return tuple(Mouth(*tie.ref) for tie in person.ties if tie.ref in here)

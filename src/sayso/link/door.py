"""The door of link: appearances of one name, or of many, become people.

    appearances | faces: those of which the pages tell the same | parted into people | a person's corrections | people

The result hangs on what is given, and not on its order: an appearance that comes later is weighed with all that were there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain

from sayso.link.corrected import corrected
from sayso.link.faces import Face, faces_of
from sayso.link.grounds import SAME_STORY, UNKNOWN, Ground
from sayso.link.grouped import Group, grouped
from sayso.link.values import Appearance, Person, Ref, Tie, Told

_ROLES = 4  # of one person that are told


def link(given: Iterable[Appearance], told: Sequence[Told] = ()) -> tuple[Person, ...]:
    """The people and bodies behind appearances, the most often seen first; told: a person's corrections, which win."""
    seen = sorted({a.ref: a for a in given}.values(), key=lambda a: a.ref)
    groups = list(chain.from_iterable(_with_stories(grouped(block)) for block in _blocks(faces_of(seen))))
    tied = {a.ref: (n, ground) for n, group in enumerate(groups) for a, ground in group.ties()}
    tied, sure = corrected(tied, [group.sure for group in groups], told)
    return _people({a.ref: a for a in seen}, tied, sure)


def _blocks(faces: Sequence[Face]) -> list[list[Face]]:
    """Faces that may have to do with each other: people of one surname with what is called by it alone, bodies of one name or
    initials."""
    parent = list(range(len(faces)))

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    first: dict[str, int] = {}
    for n, face in enumerate(faces):
        for key in face.keys:
            other = root(first.setdefault(key, n))
            parent[max(root(n), other)] = min(root(n), other)
    blocks: dict[int, list[Face]] = defaultdict(list)
    for n, face in enumerate(faces):
        blocks[root(n)].append(face)
    return list(blocks.values())


def _with_stories(groups: list[Group]) -> list[Group]:
    """What is not known to be whose, tied where its story has exactly one person that it can be."""
    sure = [g for g in groups if g.sure]
    by_story: dict[str, set[int]] = defaultdict(set)
    for n, g in enumerate(sure):
        for story in g.stories():
            by_story[story].add(n)
    left = []
    for g in (g for g in groups if not g.sure):
        rest = []
        for a, ground in g.ties():
            fits = [n for n in sorted(by_story.get(a.story or "", ())) if sure[n].takes(a)]
            if len(fits) == 1:
                sure[fits[0]].add(a, SAME_STORY)
            else:
                rest.append((a, ground))
        if rest:
            left.append(Group.unsure(rest))
    return [*sure, *left]


def _people(seen: dict[Ref, Appearance], tied: dict[Ref, tuple[int, Ground]], sure: Sequence[bool]) -> tuple[Person, ...]:
    by_person: dict[int, list[tuple[Appearance, Ground]]] = defaultdict(list)
    for ref in sorted(tied):
        n, ground = tied[ref]
        by_person[n].append((seen[ref], ground))
    found = [_person(ties, sure=sure[n]) for n, ties in by_person.items()]
    return tuple(sorted(found, key=lambda p: (-len(p.ties), p.name, p.ties[0].ref)))


def _person(ties: Sequence[tuple[Appearance, Ground]], *, sure: bool) -> Person:
    seen = [a for a, _ in ties]
    days = sorted(a.day for a in seen if a.day)
    names = Counter(a.name for a in seen)
    return Person(
        name=max(names, key=lambda n: (min(len(n.split()), 2), names[n], len(n), n)),
        kind=seen[0].kind,
        sure=sure,
        roles=_commonest(a.role for a in seen)[:_ROLES],
        countries=_commonest(a.country for a in seen),
        sides=_commonest(a.side for a in seen)[:_ROLES],
        first=days[0] if days else None,
        last=days[-1] if days else None,
        ties=tuple(Tie(ref=a.ref, name=a.name, score=g.score if sure else UNKNOWN.score, ground=g.words) for a, g in ties),
    )


def _commonest(values: Iterable[str | None]) -> tuple[str, ...]:
    counted = Counter(v for v in values if v)
    return tuple(sorted(counted, key=lambda v: (-counted[v], v)))

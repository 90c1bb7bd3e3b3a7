"""The faces of a block, parted into people: those told most of first, each weaker face with the one that it can be.

    1. whole names with a walk of life and a country    together where both agree
    2. whole names of which less is told                with the only one that something agrees with, else the only one there is
    3. surnames alone and initials                      with the only one of that name with whom more than the name agrees
    4. what could be several people's                   of nobody: kept apart as not known

Two of one name whose walks of life or countries differ stay two, also where a third, of whom less is told, could be either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sayso.link.faces import Face, faces_of
from sayso.link.grounds import (
    ALONE,
    BODY,
    COUNTRY,
    NAME,
    ROLE,
    ROLE_AND_COUNTRY,
    SHORT,
    SHORTER_COUNTRY,
    SHORTER_ROLE,
    SHORTER_SIDE,
    SIDE,
    UNKNOWN,
    Ground,
)
from sayso.link.names import could_be_one
from sayso.link.values import Appearance

_AGE = 730  # days between two sightings from which a name alone no longer makes them one: namesakes follow each other in office
_MOST = 2_000  # faces of one block that are weighed against each other; those told least of are behind them, and stay not known
_TOO_SHORT = 2  # letters: "DC" and "Democratic Caucus" have nothing to do with each other
_WELL_KNOWN = frozenset(("us", "uk", "eu", "un"))
_WITHOUT_KNOWN = {ROLE: SHORTER_ROLE, ROLE_AND_COUNTRY: SHORTER_ROLE, COUNTRY: SHORTER_COUNTRY, SIDE: SHORTER_SIDE}


class Group:
    """One person in the making. sure: False for what isn't known to be whose.  number: which of its block."""

    def __init__(self, face: Face | None = None, number: int = -1) -> None:
        self.sure = face is not None
        self.number = number
        self.faces: list[Face] = []
        self._ties: list[tuple[Appearance, Ground]] = []
        if face is not None:
            self.join(face, _of_itself(face) if len(face.seen) > 1 else ALONE)

    @classmethod
    def unsure(cls, ties: Sequence[tuple[Appearance, Ground]]) -> Group:
        """Those of whom it isn't known which they are."""
        group = cls()
        group._ties.extend(ties)
        return group

    def join(self, face: Face, ground: Ground) -> None:
        """Take a face in."""
        self.faces.append(face)
        self._ties.extend((a, ground) for a in face.seen)

    def add(self, a: Appearance, ground: Ground) -> None:
        """Take one appearance in, without what is told of it."""
        self._ties.append((a, ground))

    def ties(self) -> Iterator[tuple[Appearance, Ground]]:
        """Each appearance with its ground."""
        yield from self._ties

    def stories(self) -> set[str]:
        """The stories that it stands in."""
        return {a.story for f in self.faces for a in f.seen if a.story}

    def takes(self, a: Appearance) -> bool:
        """Whether an appearance may be of it, by its name and by what is told."""
        return any(self.may_be(face) for face in faces_of([a]))

    def may_be(self, face: Face) -> bool:
        """Whether a face may be its: no given name, middle initial, walk of life or country that differs."""
        return all(_named_alike(face, own) for own in self.faces) and not (
            _differ(face.fields, {f for own in self.faces for f in own.fields})
            or _differ((face.country,) if face.country else (), {own.country for own in self.faces if own.country})
        )

    def agrees(self, face: Face) -> Ground | None:
        """What more than the name speaks for a face being its."""
        field = any(set(face.fields) & set(own.fields) for own in self.faces)
        country = face.country is not None and any(face.country == own.country for own in self.faces)
        if field:
            return ROLE_AND_COUNTRY if country else ROLE
        if country:
            return COUNTRY
        return SIDE if face.side and any(face.side == own.side for own in self.faces) else None

    def is_called_as(self, face: Face) -> bool:
        """Whether it holds the very office: of two of one surname, one of them a former president, the other may be the
        "secretary" of that name, and hardly its "president"."""
        held = {a.role.split()[-1] for own in self.faces for a in own.seen if a.role}
        return any(a.role is not None and a.role.split()[-1] in held for a in face.seen)

    def near(self, face: Face) -> bool:
        """Whether a face is seen in about the same years; where either gives no day, that can't be told and doesn't part them."""
        days = [own.days for own in self.faces if own.days]
        return face.days is None or not days or any(_gap(face.days, d) <= _AGE for d in days)


def grouped(block: Sequence[Face]) -> list[Group]:
    """The people of a block, and what is not known to be whose."""
    groups: list[Group] = []
    by_name: dict[str, dict[int, Group]] = {}  # people and bodies by given name, and by all of the name
    unknown: list[Face] = list(block[_MOST:])
    for face in block[:_MOST]:
        if face.kind == "body":
            found = _of_body(face, groups)
        elif face.whole:
            able = {n: g for key in _handles(face) for n, g in by_name.get(key, {}).items()}
            found = _of_whole_name(face, [able[n] for n in sorted(able)])
        else:
            found = _of_part(face, groups)
        if found is None:
            unknown.append(face)
            continue
        group = found[0] or Group(face, len(groups))
        if found[0] is None:
            groups.append(group)
        else:
            group.join(face, found[1])
        for key in _handles(face):
            by_name.setdefault(key, {})[group.number] = group
    left = [Group.unsure([(a, UNKNOWN) for a in face.seen]) for face in unknown]
    return [*groups, *_pooled(left)]


def _handles(face: Face) -> tuple[str, str]:
    """By what a person with a whole name is found: two who can be one share one of them."""
    return f"{face.name.given} {face.name.last}", face.name.key


Found = tuple[Group | None, Ground] | None
"""With whom and why; with nobody: somebody of its own; None: not known with whom."""


def _of_whole_name(face: Face, groups: Sequence[Group]) -> Found:
    able = [g for g in groups if _is_person(g) and g.may_be(face)]
    named = [g for g in groups if _is_person(g) and any(_named_alike(face, own) for own in g.faces)]
    agreeing = [(g, why) for g in able if (why := g.agrees(face))]
    if len(agreeing) == 1:
        return agreeing[0]
    if len(agreeing) > 1 and face.fields and face.country:
        return max(agreeing, key=lambda found: found[1].score) if _one_best(agreeing) else None
    if agreeing:
        return None
    if not named:
        return None, ALONE
    if len(named) == 1 and able and able[0].near(face):
        return able[0], NAME
    return (None, ALONE) if not able or not _tells_nothing(face) else None


def _of_part(face: Face, groups: Sequence[Group]) -> Found:
    """A surname alone, or with an initial: never by itself where a whole name could be behind it."""
    able = [g for g in groups if _is_person(g) and g.may_be(face)]
    agreeing = [(g, _WITHOUT_KNOWN[why]) for g in able if (why := g.agrees(face))]
    if len(agreeing) == 1 and (len(able) == 1 or agreeing[0][0].is_called_as(face)):
        return agreeing[0]
    whole = [g for g in groups if any(own.kind == "person" and own.whole and own.name.last == face.name.last for own in g.faces)]
    if agreeing or whole:
        return None
    same = [g for g in groups if any(own.name.key == face.name.key for own in g.faces)]
    able = [g for g in same if g.may_be(face)]
    if not same:
        return None, ALONE
    if len(same) == 1 and able and able[0].near(face):
        return able[0], NAME
    return (None, ALONE) if not able or not _tells_nothing(face) else None


def _of_body(face: Face, groups: Sequence[Group]) -> Found:
    same = [g for g in groups if any(own.name.key == face.name.key for own in g.faces)]
    able = [g for g in same if g.may_be(face)]
    if face.name.plain:
        able = [g for g in able if g.agrees(face)]
        return (able[0], BODY) if len(able) == 1 else (None, ALONE) if face.country or face.side else None
    if len(able) == 1:
        return able[0], BODY
    if same:
        return None if able else (None, ALONE)
    short = face.name.short
    if not short:
        return None, ALONE
    alike = [g for g in groups if _is_body(g) and any(_are_initials(face, own) for own in g.faces)]
    if len(alike) == 1 and alike[0].may_be(face):
        return alike[0], SHORT
    return None if alike else (None, ALONE)


def _of_itself(face: Face) -> Ground:
    """Why the appearances of one face are one's: by what all of them tell."""
    if face.kind == "body":
        return BODY
    if face.fields:
        return ROLE_AND_COUNTRY if face.country else ROLE
    return COUNTRY if face.country else SIDE if face.side else NAME


def _named_alike(face: Face, own: Face) -> bool:
    if face.kind != own.kind:
        return face.name.key == own.name.key
    if face.kind == "person":
        return could_be_one(face.name, own.name)
    return face.name.key == own.name.key or _are_initials(face, own)


def _are_initials(one: Face, other: Face) -> bool:
    """Whether one body's name is the acronym that the other's initials are."""
    a, b = one.name, other.name
    telling = len(a.short) > _TOO_SHORT or a.short in _WELL_KNOWN
    return telling and a.short == b.short and (a.key == a.short) != (b.key == b.short)


def _is_person(group: Group) -> bool:
    return any(face.kind == "person" for face in group.faces)


def _is_body(group: Group) -> bool:
    return any(face.kind == "body" for face in group.faces)


def _one_best(agreeing: Sequence[tuple[Group, Ground]]) -> bool:
    best = max(why.score for _, why in agreeing)
    return sum(why.score == best for _, why in agreeing) == 1


def _tells_nothing(face: Face) -> bool:
    return not face.fields and not face.country and not face.side


def _differ(told: Sequence[str], known: set[str]) -> bool:
    return bool(told) and bool(known) and not known & set(told)


def _gap(one: tuple[str, str], other: tuple[str, str]) -> int:
    (a, b), (c, d) = ((date.fromisoformat(x), date.fromisoformat(y)) for x, y in (one, other))
    return max((c - b).days, (a - d).days, 0)


def _pooled(left: Sequence[Group]) -> list[Group]:
    """What is not known to be whose, by name."""
    by_name: dict[tuple[str, str], list[tuple[Appearance, Ground]]] = {}
    for group in left:
        for a, ground in group.ties():
            face = faces_of([a])[0]
            by_name.setdefault((face.kind, face.name.key), []).append((a, ground))
    return [Group.unsure(by_name[key]) for key in sorted(by_name)]

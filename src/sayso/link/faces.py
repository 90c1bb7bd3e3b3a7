"""Faces: appearances under one name of which the pages tell the same, so that a name with a thousand appearances is weighed once.

in: appearances    out: faces, in an order of their own
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sayso.link.names import Name, is_whole, name_of
from sayso.link.values import Appearance, Kind


@dataclass(frozen=True)
class Face:
    """One name with one set of things told of it. seen: where."""

    name: Name
    kind: Kind
    fields: tuple[str, ...]
    country: str | None
    side: str | None
    seen: tuple[Appearance, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """What its block is found by."""
        return tuple(dict.fromkeys(k for k in (self.name.key, self.name.last, self.name.short) if k))

    @property
    def whole(self) -> bool:
        """Whether the name tells a person by itself: with a given name, or as a body's own."""
        return is_whole(self.name) if self.kind == "person" else not self.name.plain

    @cached_property
    def order(self) -> tuple[object, ...]:
        """What tells most first; the rest only makes the order one."""
        known = (bool(self.fields) and bool(self.country), bool(self.fields), bool(self.country), bool(self.side))
        return (
            not self.whole,
            -len(self.name.given),
            tuple(not k for k in known),
            *(self.kind, self.name.key, self.fields, self.country or "", self.side or "", self.name.middle),
        )

    @property
    def days(self) -> tuple[str, str] | None:
        """From when to when it is seen."""
        days = [a.day for a in self.seen if a.day]
        return (min(days), max(days)) if days else None


def faces_of(seen: Iterable[Appearance]) -> list[Face]:
    """The faces of appearances that have a name, those first of which most is told."""
    held: dict[tuple[object, ...], list[Appearance]] = defaultdict(list)
    names: dict[tuple[object, ...], Name] = {}
    for a in seen:
        name = name_of(a.name, a.kind)
        if name is None:
            continue
        plain = Name(name.key, name.last, name.given, name.middle, name.short, plain=name.plain)
        office = (
            a.role.split()[-1] if a.role and a.kind == "person" and not is_whole(name) else None
        )  # it may tell whose a surname is
        key = (plain.key, plain.middle, a.kind, plain.short, a.fields, a.country, a.side, office)
        held[key].append(a)
        names[key] = plain
    found = [Face(names[k], k[2], k[4], k[5], k[6], tuple(v)) for k, v in held.items()]  # type: ignore[arg-type]
    return sorted(found, key=lambda f: (f.order, f.seen[0].ref))


def face_id(a: Appearance) -> str | None:
    """The id of the face that an appearance shows, the same whenever it is asked."""
    name = name_of(a.name, a.kind)
    if name is None:
        return None
    told = (a.kind, name.key, name.last, name.given, name.middle, name.short, *a.fields, a.country or "", a.side or "")
    return "p-" + hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:16]

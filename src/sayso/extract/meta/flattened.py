"""State that was made flat before it was sent, as Nuxt does ("devalue"): a list in which what holds others names their places.

in: the list    out: the value that it stands for; what stands in it twice is there once
"""

from __future__ import annotations

from typing import Any

_BOXED = frozenset(("Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef", "Object"))
_PLAIN = frozenset(("Date", "BigInt", "URL", "RegExp"))
_MOST = 200_000  # values
_DEEPEST = 10  # boxes in boxes


def is_flat(value: Any) -> bool:
    """Whether a value is such a list: what it begins with names the place of another."""
    if not isinstance(value, list) or not 1 < len(value) <= _MOST or not value[0]:
        return False
    first = value[0]
    if isinstance(first, list):
        return first[0] in _BOXED and len(first) == 2 and isinstance(first[1], int) if isinstance(first[0], str) else False
    return isinstance(first, dict) and all(type(v) is int and v < len(value) for v in first.values())


def whole(values: list[Any]) -> Any:
    """The value that a flat list stands for."""
    made: list[Any] = [{} if isinstance(v, dict) else [] if isinstance(v, list) else v for v in values]

    def at(place: Any) -> Any:
        for _ in range(_DEEPEST):
            if type(place) is not int or not 0 <= place < len(values):
                return None
            value = values[place]
            if not (isinstance(value, list) and len(value) == 2 and isinstance(value[0], str)):
                return made[place]
            if value[0] in _PLAIN:
                return value[1]
            if value[0] not in _BOXED:
                return made[place]
            place = value[1]
        return None

    for value, shell in zip(values, made, strict=True):
        if isinstance(value, dict):
            shell.update((name, at(place)) for name, place in value.items())
        elif isinstance(value, list):
            shell.extend(at(place) for place in value if type(place) is int)
    return at(0)

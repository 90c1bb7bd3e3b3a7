"""Why an appearance is somebody's, and how sure that makes it: chances as the author puts them, no measured ones; they order."""

from __future__ import annotations

from typing import NamedTuple


class Ground(NamedTuple):
    """A reason in words, and how sure it is."""

    words: str
    score: float


ROLE_AND_COUNTRY = Ground("the same name, walk of life and country", 0.97)
ROLE = Ground("the same name and walk of life", 0.9)
COUNTRY = Ground("the same name and country", 0.85)
SIDE = Ground("the same name and side", 0.85)
NAME = Ground("the same name, and nobody else of it is known", 0.75)
BODY = Ground("the same name of a body", 0.9)
SHORT = Ground("its initials, and no other body of them is known", 0.8)
SHORTER_ROLE = Ground("the surname, with the same walk of life", 0.8)
SHORTER_COUNTRY = Ground("the surname, with the same country", 0.75)
SHORTER_SIDE = Ground("the surname, with the same side", 0.75)
SAME_STORY = Ground("the only one of that name in the same story", 0.85)
ALONE = Ground("the first of that name with what the page tells", 1.0)
TOLD = Ground("a person said so", 1.0)
TOLD_APART = Ground("a person said that it is somebody else", 1.0)
UNKNOWN = Ground("it isn't known whose of that name it is", 0.3)

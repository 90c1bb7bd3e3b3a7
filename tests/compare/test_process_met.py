"""Where they meet, where that is a house; and how, where reports have that otherwise."""

from __future__ import annotations

from sayso.compare import compare
from sayso.model import Process

from .told import Told, story

TALKS = (
    "The Reform Party walked out of coalition talks with the Green Union on Monday night. The two parties have been negotiating "
    "for three weeks through Piet Samsa, a former judge, at Linden House in the capital. He has been carrying papers between them. "
    "The Green Union had offered the Reform Party three posts."
)
APART = (
    "Outside Linden House, where the talks were held, a dozen tractors stood. Coalition talks between the Reform Party and the "
    "Green Union broke off on Monday. The Green Union would come back to the negotiations only if the Reform Party apologised."
)
OPPOSITE = (
    "The Reform boss had sat opposite Mr Orme for two hours before she left the coalition talks. The Green Union raised its offer "
    "to the Reform Party in the negotiations on Monday."
)
NEVER = OPPOSITE.replace("had sat opposite Mr Orme for two hours", "has never sat opposite Mr Orme")


def _process(*told: Told) -> Process:
    found = next(compare([story(*told)])).process
    assert found is not None
    return found


def test_the_house_by_its_name() -> None:
    assert _process(("Bay Wire", TALKS), ("Horn", APART)).place == "Linden House"


def test_indirect_is_disputed_where_another_has_them_face_to_face() -> None:
    assert _process(("Bay Wire", TALKS), ("Post", APART), ("Horn", OPPOSITE)).channel == "indirect (disputed)"
    assert _process(("Bay Wire", TALKS), ("Post", APART), ("Horn", NEVER)).channel == "indirect"
    assert _process(("Bay Wire", TALKS), ("Horn", APART)).channel == "indirect"

"""A report's own outlet is no source that it names."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.compare import all_as_meant
from sayso.model import Reading

from .told import story

TEXT = "The plane may have had a smoke warning, according to a mechanic. Oudervliet Vandaag said it could not confirm this."


def speakers(outlet: str) -> list[str | None]:
    """The named speakers of a report, its second statement read as a person's."""
    reading = story((outlet, TEXT)).members[0].reading
    (meant,) = all_as_meant([_as_a_person(reading)])
    return [a.speaker for a in meant.attributions if a.source_kind == "named_person"]


def _as_a_person(reading: Reading) -> Reading:
    told = (replace(a, source_kind="named_person") if a.speaker == "Oudervliet Vandaag" else a for a in reading.attributions)
    return replace(reading, attributions=tuple(told))


def test_a_paper_in_itself_is_nobody_who_is_named() -> None:
    assert speakers("Oudervliet Vandaag") == []


def test_one_of_that_name_elsewhere_is() -> None:
    assert speakers("Coast Radio") == ["Oudervliet Vandaag"]

"""Letters behind a name are no body: what they say the person says."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.link import appearances
from sayso.link.letters import letters_as_people
from sayso.model import Article


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Julian Akers KC, for the defence, told jurors that Ms Rask believed the firm to be genuine.", "Julian Akers"),
        ("The KC told jurors that Ms Rask believed the firm to be genuine.", None),
    ],
)
def test_a_barrister_is_who_says_it(text: str, speaker: str | None) -> None:
    reading = next(iter(annotate([Article(id="a", text=text, text_sha256="")])))
    meant = letters_as_people(reading)
    if speaker is not None:
        assert [a.speaker for a in meant.attributions] == [speaker]
        assert "KC" not in [a.name for a in appearances(reading)]
    else:
        assert meant is reading

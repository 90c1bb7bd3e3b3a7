"""Which language a text is in."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sayso.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that the bridge was closed on Friday and that it has not been opened since.", "en"),
        ("Der Bürgermeister sagte am Freitag, die Brücke sei geschlossen und bleibe es bis auf Weiteres.", "de"),
        ("Le maire a déclaré vendredi que le pont était fermé et le resterait jusqu'à nouvel ordre.", "fr"),
        ("El alcalde dijo el viernes que el puente estaba cerrado y que así seguiría por ahora.", "es"),
        ("Norwend government imposed blockades in Lahrun, Rawal, Mulden and Fassbad.", "en"),
        ("Too few words", None),
        ("", None),
    ],
)
def test_language_of(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_plain_english_loads_no_model() -> None:
    code = (
        "import sys; from sayso.language import language_of; "
        "language_of('The mayor said that it was in the bag for him and his.'); sys.exit('py3langid' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""spaCy is imported without its commands, and has them all the same."""

from __future__ import annotations

import subprocess
import sys

_LEAN = """
import sys
from sayso.language.lean import lean_spacy
spacy = lean_spacy()
assert not [m for m in sys.modules if m.startswith(("spacy.cli", "weasel", "httpx"))], "the commands came along"
assert spacy.blank("en")("Two words").text == "Two words"
"""
_AFTER = (
    "import spacy.cli\nassert callable(spacy.cli.download)\nassert spacy.info(silent=True)['spacy_version'] == spacy.__version__\n"
)
_BEFORE = (
    "import spacy.cli\nfrom sayso.language.lean import lean_spacy\nassert lean_spacy() is spacy and callable(spacy.cli.download)\n"
)


def _run(code: str) -> None:
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_spacy_comes_without_its_commands_and_works() -> None:
    _run(_LEAN)


def test_who_asks_for_the_commands_afterwards_has_them() -> None:
    _run(_LEAN + _AFTER)


def test_who_had_spacy_already_keeps_it_whole() -> None:
    _run(_BEFORE)

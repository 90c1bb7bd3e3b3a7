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
_LOADED = """
from sayso.language import parser
from sayso.language.lean import lean_spacy, load_lean
folder = parser._folder(parser._installed()[0])
lean, whole = load_lean(folder), lean_spacy().load(folder)
assert len(lean.tokenizer.rules) > 1000, "the special cases are missing"
assert lean.tokenizer.to_bytes() == whole.tokenizer.to_bytes()
text = "Mr. O'Neill can't say it'll cost $5.4bn (see https://example.org/a), U.N. aides said at 10:30 a.m."
assert [(t.text, t.tag_, t.dep_, t.lemma_, t.ent_type_) for t in lean(text)] == [
    (t.text, t.tag_, t.dep_, t.lemma_, t.ent_type_) for t in whole(text)
]
assert load_lean(folder).pipe_names == whole.pipe_names, "a second time"
"""


def _run(code: str) -> None:
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_spacy_comes_without_its_commands_and_works() -> None:
    _run(_LEAN)


def test_who_asks_for_the_commands_afterwards_has_them() -> None:
    _run(_LEAN + _AFTER)


def test_who_had_spacy_already_keeps_it_whole() -> None:
    _run(_BEFORE)


def test_the_pipeline_with_a_tokenizer_built_once_is_the_same() -> None:
    _run(_LOADED)

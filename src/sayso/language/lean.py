"""spaCy without its command line: importing it brings a downloader, an HTTP client and progress bars, a tenth of the time from a
shell's prompt to five compared files.

in: nothing, or the folder of a pipeline    out: the `spacy` package, or the pipeline. Where a program has imported spaCy already,
it is left as it is; and what spaCy's commands are is there as soon as somebody asks for it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

_EMPTY = "sayso.EmptyTokenizer.v1"
_COMMANDS = ("spacy.cli", "spacy.cli.info")


def lean_spacy() -> ModuleType:
    """The `spacy` package, imported without its commands where nobody has imported it yet."""
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    for name in _COMMANDS:
        stand_in = ModuleType(name)
        stand_in.__path__ = []
        stand_in.__dict__["info"] = _info
        sys.modules[name] = stand_in
    try:
        import spacy
    finally:
        for name in _COMMANDS:
            sys.modules.pop(name, None)
    if "cli" in vars(spacy):
        del spacy.cli  # `import spacy.cli` brings the real one
    return sys.modules["spacy"]


def load_lean(folder: Path) -> Any:
    """The pipeline in `folder`, whose tokenizer is built once.

    `spacy.load` makes the language's tokenizer, with its 1,347 special cases, and then fills it with the same from the folder:
    a thirtieth of the start of `sayso add`. Here it begins empty; what it holds in the end is the same to the byte.
    """
    spacy = lean_spacy()
    if not spacy.registry.has("tokenizers", _EMPTY):
        from spacy.tokenizer import Tokenizer

        spacy.registry.tokenizers.register(_EMPTY, func=lambda: lambda nlp: Tokenizer(nlp.vocab))
    return spacy.load(folder, config={"nlp": {"tokenizer": {"@tokenizers": _EMPTY}}})


def _info(*given: Any, **named: Any) -> Any:
    """`spacy.info`, from the real commands."""
    from spacy.cli.info import info

    return info(*given, **named)

"""spaCy without its command line: importing it brings a downloader, an HTTP client and progress bars, a tenth of the time from a
shell's prompt to five compared files.

in: nothing    out: the `spacy` package. Where a program has imported spaCy already, it is left as it is; and what spaCy's commands
are is there as soon as somebody asks for it.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

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


def _info(*given: Any, **named: Any) -> Any:
    """`spacy.info`, from the real commands."""
    from spacy.cli.info import info

    return info(*given, **named)

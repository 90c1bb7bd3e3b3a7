"""Parses kept between runs, so that tuning an annotator does not wait for the parser each time."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Sequence
from pathlib import Path

import sayso.language.parser
from sayso.language import Parsed, model_version, parse

FOLDER = Path(__file__).resolve().parents[2] / ".cache" / "parses"


def parses(texts: Sequence[str]) -> list[Parsed]:
    """The parse of each text, from the cache where it is there."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    code = hashlib.sha256(Path(sayso.language.parser.__file__).read_bytes()).hexdigest()
    files = [FOLDER / hashlib.sha256(f"{model_version()}\n{code}\n{t}".encode()).hexdigest() for t in texts]
    missing = [(f, t) for f, t in zip(files, texts, strict=True) if not f.exists()]
    for (file, _), parsed in zip(missing, parse([t for _, t in missing]), strict=True):
        file.write_bytes(pickle.dumps(parsed))
    return [pickle.loads(f.read_bytes()) for f in files]

"""Golden files, readable by eye; written anew with ``SAYSO_GOLDEN=write`` and then read by a person before they are committed."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "golden" / "export"


def golden(name: str, made: str) -> str:
    """What the golden file holds; written first where that is asked for."""
    path = FOLDER / name
    if os.environ.get("SAYSO_GOLDEN") == "write":
        path.write_text(made, encoding="utf-8")
    return path.read_text(encoding="utf-8")

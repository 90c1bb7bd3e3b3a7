"""A model's files are the pinned ones or nothing runs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sayso.language import checked
from sayso.model import LanguageError


def test_the_pinned_bytes_come_back(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"weights")
    assert checked(tmp_path, {"a": hashlib.sha256(b"weights").hexdigest()}) == {"a": b"weights"}


def test_a_changed_file_is_told_by_name(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"other weights")
    with pytest.raises(LanguageError, match=r"not the pinned one: .*a") as error:
        checked(tmp_path, {"a": hashlib.sha256(b"weights").hexdigest()})
    assert error.value.hint


def test_a_missing_file_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match=r"missing: .*a"):
        checked(tmp_path, {"a": ""})

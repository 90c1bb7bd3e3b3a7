"""The error tree, and how an error becomes a value."""

from __future__ import annotations

import pytest

from sayso.model import Failure, FetchError, InputError, LanguageError, ReadError, SaysoError, UsageError


@pytest.mark.parametrize("kind", [UsageError, ReadError, FetchError, InputError, LanguageError])
def test_every_error_is_ours_and_has_a_cause(kind: type[SaysoError]) -> None:
    error = kind("no such thing")
    assert isinstance(error, SaysoError)
    assert error.cause
    assert str(error) == "no such thing"


def test_a_failure_tells_what_the_error_said() -> None:
    error = FetchError("no answer in 20 s", cause="timeout", hint="try again later")
    assert Failure.of(error, "https://vale.example/1", "read") == Failure(
        source="https://vale.example/1", stage="read", cause="timeout", message="no answer in 20 s", hint="try again later"
    )

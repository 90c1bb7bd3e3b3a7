"""Named beside: who a statement's source is by the words about it."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.named_beside import is_a_body, is_own_outlet, name_behind, nearer_body
from sayso.model import Attribution, Span


def said(text: str, source: str, speaker: str, kind: str) -> Attribution:
    at = text.rfind(source)
    return Attribution(
        id="q1", source=(Span(at, at + len(source)),), content=(), manner="indirect", speaker=speaker, source_kind=kind
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The talks failed, according to the mediator, retired diplomat Jens Holl.", "the mediator", "Jens Holl"),
        ("The roof was sound, its architect, Mr Arne Lindqvist, said.", "its architect", "Arne Lindqvist"),
        ("The talks failed, according to the mediator, who met Jens Holl.", "the mediator", None),
        ("The talks failed, said the mediator, and Jens Holl left.", "the mediator", None),
        ("The talks failed, said the mediator.", "the mediator", None),
    ],
)
def test_who_is_named_right_behind_is_no_unnamed_source(text: str, source: str, name: str | None) -> None:
    assert name_behind(text, said(text, source, source, "anonymous_person")) == name


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("It was the health ministry, they say, that ordered it. The ministry denies that.", "the health ministry"),
        ("It was the justice ministry that ordered it. The ministry denies that.", None),
        ("It was the health ministry that ordered it.\n\nThe ministry denies that.", None),
        ("It was the Justice Ministry that ordered it. The ministry denies that.", None),
        ("It was the other ministry that ordered it. The ministry denies that.", None),
    ],
)
def test_a_body_is_the_nearest_of_its_paragraph(text: str, body: str | None) -> None:
    told = f"The justice ministry said nothing.\n\n{text}"
    assert nearer_body(told, said(told, "The ministry", "the justice ministry", "organisation")) == body


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("The mine is run by Sundal, a private company. Sundal denied it.", "Sundal", True),
        ("Sundal's chief executive, Ada Lund, left.", "Sundal", True),
        ("Pia Lund, the union's secretary, spoke.", "Pia Lund", False),
        ("Pia Lund, the head of the company, spoke.", "Pia Lund", False),
        ("Mr Sundal, a company man, spoke.", "Sundal", False),
        ("Sundal's spokesman spoke.", "Sundal", False),
    ],
)
def test_what_is_a_company_is_no_person(text: str, name: str, body: bool) -> None:
    assert is_a_body(text, name) == body


@pytest.mark.parametrize(
    ("outlet", "source", "own"),
    [
        ("Daily Comet", "the Comet", True),
        ("Daily Comet", "Daily Comet", True),
        ("Daily Comet", "the Herald", False),
        (None, "x", False),
    ],
)
def test_the_reports_own_outlet_is_no_source(outlet: str | None, source: str, own: bool) -> None:
    assert (
        is_own_outlet(
            outlet,
            said(f"They will go, {source} can reveal.", source, source, "organisation"),
            f"They will go, {source} can reveal.",
        )
        == own
    )

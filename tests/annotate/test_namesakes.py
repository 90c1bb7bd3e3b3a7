"""A surname that two have, a firm by its first word, a board by its last: who is meant, and where nobody can know."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.language import parse

from .heard import said

TWO = (
    "The harbour master, Ida Brandt, said on Monday that fees would rise. Brandt said the quay was rotten.\n\n"
    "Her cousin, the fisherman Ole Brandt, said he would not pay."
)


def speakers(text: str) -> list[str | None]:
    return [speaker for speaker, _, _ in said(text)]


def test_a_surname_is_the_ones_who_alone_is_named_so_far() -> None:
    assert speakers(TWO) == ["Ida Brandt", "Ida Brandt", "Ole Brandt"]


def test_behind_both_it_may_be_eithers() -> None:
    assert speakers(f"{TWO}\n\nBrandt said the quay was sound.") == ["Ida Brandt", "Ida Brandt", "Ole Brandt", None]


def test_she_is_no_state() -> None:
    text = (
        "Velland's delegation left the talks with Morvane on Tuesday. Velland's foreign minister, Ida Holm, said that the crews "
        'must be freed. Holm said Velland had never agreed to the line. "We have signed nothing," she said.'
    )
    assert speakers(text)[-1] == "Ida Holm"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Oyen Foods will close a plant. Oyen said on Monday it had no choice. Oyen denied a report.",
            "Oyen Foods",
            "organisation",
        ),
        ("The Harbour Board met. The Board said on Monday it would rule in May.", "Harbour Board", "organisation"),
        ("The mediator, Luz Amado, said both had agreed.", "Luz Amado", "person"),
    ],
)
def test_who_it_is(text: str, name: str, kind: str) -> None:
    assert [(a.name, a.kind) for a in find_actors(next(parse([text])))] == [(name, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Oyen Foods will close a plant. Its founder, Tom Oyen, said he was sad.",
        "The Harbour Board and the School Board met. The Board said it would rule.",
    ],
)
def test_what_may_be_two_is_not_put_together(text: str) -> None:
    assert len(find_actors(next(parse([text])))) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Nearly three quarters of Oyen's shareholders voted for the sale on Monday.",
        "The judge, Leon Holm, admitted the recordings that the defence had asked for.",
    ],
)
def test_a_vote_and_what_is_let_in_are_no_statements(text: str) -> None:
    assert said(text) == []


def test_a_confession_is_one() -> None:
    assert [speaker for speaker, _, _ in said("The mayor, Leon Holm, admitted that the logs were false.")] == ["Leon Holm"]


KALENGAS = (
    "The town had been warned, army spokesman Colonel Juma Kalenga said.\n\n"
    'The talks are open, Foreign Minister Esther Kalenga insisted. "We sat there," she told the paper.\n\n'
)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Mrs Kalenga – no relation to the colonel – said the deal was not dead.", "Esther Kalenga"),
        ("Ms Kalenga said the deal was not dead.", "Esther Kalenga"),
        ("Mr Kalenga said the strike had been lawful.", "Juma Kalenga"),
        ("Colonel Kalenga said the strike had been lawful.", "Juma Kalenga"),
        ("Foreign Minister Kalenga said the deal was not dead.", "Esther Kalenga"),
        ("Kalenga said the deal was not dead.", None),
        ("Dr Kalenga said the deal was not dead.", None),
    ],
)
def test_the_title_decides_whose_a_surname_is(text: str, whom: str | None) -> None:
    assert speakers(KALENGAS + text)[-1] == whom


def test_she_is_the_one_whom_the_title_told() -> None:
    text = "Mrs Kalenga – no relation to the colonel – said the deal was not dead. But she repeated that nobody would be freed."
    assert speakers(KALENGAS + text)[-2:] == ["Esther Kalenga", "Esther Kalenga"]


def test_he_behind_a_surname_that_may_be_eithers_is_nobody() -> None:
    text = (
        "The mayor, Leon Holm, came. The fisherman Ole Holm, his cousin, came too.\n\n"
        "Holm said the quay was rotten. He repeated that nobody would pay."
    )
    assert speakers(text) == [None, None]


def test_a_surname_is_the_ones_who_alone_is_named_before_it_in_its_paragraph() -> None:
    text = f"{TWO}\n\nIda Brandt came back on Friday. Brandt said the quay was sound."
    assert speakers(text)[-1] == "Ida Brandt"


@pytest.mark.parametrize(
    "text",
    [
        "Their father, Rolf Brandt, supports the sale, and the younger Brandt said it was time.",
        "Rolf Brandt supports the sale. The younger Brandt said it was time.",
        "The clerk came with his wife, Ida Brandt. Brandt said it was time.",
        "Ida Brandt came. Ole Brandt left. Brandt said it was time.",
    ],
)
def test_beside_another_a_surname_may_be_eithers(text: str) -> None:
    assert speakers(f"The fisherman Ole Brandt spoke. His daughter, Ida Brandt, came.\n\n{text}")[-1] is None


def test_she_is_not_mr_paddock() -> None:
    text = (
        "Eric Paddock and Stephen Paddock moved away.\n\n"
        "A resident, Priscilla Marsh, told the paper that Mr. Paddock had kept to himself. He had left years ago, she said."
    )
    assert speakers(text)[-1] == "Priscilla Marsh"

"""Posts and quotations in paragraphs of their own, lists of headlines, and names that are bodies'."""

from __future__ import annotations

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import find_attributions
from sayso.language import parse


def _said(text: str) -> list[tuple[str | None, str]]:
    parsed = next(parse([text]))
    found, _ = find_attributions(parsed, find_actors(parsed), "fast")
    return [(a.speaker, " … ".join(s.of(text) for s in a.content)) for a in found]


def _kinds(text: str) -> dict[str, str]:
    return {a.name: a.kind for a in find_actors(next(parse([text])))}


def test_a_signed_post_is_the_signers() -> None:
    text = "President Anna Lindqvist spoke.\n\nThe bridge opens again today. — Anna Lindqvist (@alind) March 3, 2026\n\nRain fell."
    assert _said(text) == [("Anna Lindqvist", "The bridge opens again today.")]


def test_a_post_signed_by_nobody_the_page_knows_has_no_speaker() -> None:
    said = _said("The Porter Zoo was closed.\n\nA sad day at our zoo. — Harbour Zoo (@harbourzoo) May 2, 2026\n\nRain fell.")
    assert [speaker for speaker, _ in said] in ([None], ["Harbour Zoo"])


def test_an_announced_paragraph_is_of_the_one_before_the_colon() -> None:
    text = "Minister Anna Lindqvist resigned.\n\nLindqvist wrote on her page:\n\nThe bridge was closed. I am sorry for it.\n\nRain."
    assert ("Anna Lindqvist", "The bridge was closed. I am sorry for it.") in _said(text)


def test_a_list_under_a_colon_is_not_one_voice() -> None:
    assert _said("The guide said:\n\n- bring a coat and a good pair of boots.\n\n- leave early.") == []


def test_related_headlines_are_no_statements() -> None:
    assert _said("The road was closed.\n\nRelated Stories Bridge to close for a year, minister says Rain to last all week") == []
    assert _said("Related stories were told by others, the minister said.") != []


def test_who_is_the_spokeswoman_not_the_ministry() -> None:
    text = "Irena Dolan, a spokeswoman for the defence ministry, who called the charge an excuse, left."
    assert {speaker for speaker, _ in _said(text)} <= {"Irena Dolan"}


def test_bodies_by_head_noun_and_apposition() -> None:
    text = "The relief society Red Lantern gave blankets.\n\nThe hall belongs to Marrick Estates, and Red Lantern rents it."
    kinds = _kinds(text)
    assert kinds["Red Lantern"] == "organisation"
    assert kinds["Marrick Estates"] == "organisation"


def test_an_honorific_makes_a_person_and_is_no_part_of_the_name() -> None:
    assert _kinds("A spokesman, Mallam Tunde Abara, came. Abara left at noon.").get("Tunde Abara") == "person"

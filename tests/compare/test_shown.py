"""A page and its JSON show a claim under the same heading."""

from __future__ import annotations

import msgspec

from sayso.compare import compare
from sayso.export.labels import section_of

from .told import STRIKE, TALKS, story


def test_the_page_and_json_agree() -> None:
    for told in (STRIKE, TALKS):
        claims = next(compare([story(*told)])).claims
        assert claims
        assert [section_of(c) for c in claims] == [msgspec.to_builtins(c)["shown"] for c in claims]


_ASIDE = " The mill has stood by the river for a century and its owners have often changed since then."


def _mouths(one: str, other: str) -> set[str | None]:
    told = story(("Bay Wire", one + _ASIDE), ("Daily Horn", other))
    return {c.shown for c in next(compare([told])).claims if c.differs_in == ("source",)}


def test_a_quotation_that_two_are_given_stands_where_a_reader_looks() -> None:
    one = "The mill's owner, Edda Brolin, said the gates were open. “A wage is not a birthday present,” she told reporters."
    other = "“A wage is not a birthday present,” go-between Piet Samsa told the pair, according to a source in the room."
    assert _mouths(one, other) <= {"may_differ", "differ"}
    assert _mouths(one, other)


def test_the_same_mouth_by_half_a_name_is_no_other() -> None:
    one = "The mill's owner, Edda Brolin, said the gates were open. “A wage is not a birthday present,” she told reporters."
    other = "“A wage is not a birthday present,” Brolin told the pair, according to a source in the room."
    assert not _mouths(one, other) & {"may_differ", "differ"}


def test_a_quotation_stands_within_a_longer_sentence() -> None:
    one = "The inspector, Ravi Nandak, had warned the board. “This was a tragedy waiting to happen,” said Nandak."
    other = "Residents gathered at the quay, where Joan Ferrow told a crowd that “this was a tragedy waiting to happen” on Monday."
    assert _mouths(one, other) & {"may_differ", "differ"}


def test_a_few_words_within_a_sentence_are_anybodys() -> None:
    one = "The inspector, Ravi Nandak, had warned the board. “A tragedy,” said Nandak of the collapse at the quay."
    other = "Residents gathered at the quay, where Joan Ferrow spoke of “a tragedy” at the quay after the collapse."
    assert not _mouths(one, other) & {"may_differ", "differ"}

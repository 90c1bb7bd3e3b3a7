"""What stands beside a noun, and whether it shows two of its kind."""

from __future__ import annotations

import pytest

from sayso.compare.differ.grounds.beside import Beside, beside, of_others


def _beside(text: str, word: str) -> Beside:
    start = text.index(word)
    return beside(text, start, start + len(word))


@pytest.mark.parametrize(
    ("one", "other", "word", "two"),
    [
        ("The verdict in the bribery case of Sorva is due", "The verdict in the murder case of Sorva is due", "verdict", True),
        ("backed the bonus of the finance director", "opposed the bonus of the chief", "bonus", True),
        ("will hold talks with Orin Rail on Thursday", "will hold talks with the ministry on Saturday", "talks", True),
        ("backed the training budget", "opposed the sales budget", "budget", True),
        ("backed the sale of the mill in Marr", "opposed the sale of the mill", "sale", False),
        ("The verdict on Sorva is due on 20 March", "The verdict is due on 5 April", "verdict", False),
        ("The funeral of Sorva will be on Thursday", "The funeral of Sorva, who was 80, is on Friday", "funeral", False),
    ],
)
def test_other_words_beside_a_noun_show_two(one: str, other: str, word: str, two: bool) -> None:
    assert of_others(_beside(one, word), _beside(other, word)) == two

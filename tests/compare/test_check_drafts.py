"""Lines as one writes them from reports: right ones in other words, and wrong ones that have the reports' own words in another's
place, a part as all, the other order, or what nobody said."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Check

from .told import story

QUARRY = (
    (
        "Selby Herald",
        "Two of the five pumps at the Marl quarry had been out of order since May, an electrician said. Inspector Jonas Vell "
        "conceded that not all pumps had worked. The drivers' union accepted the company's offer to inspect the west pit, "
        "according to the mediator, Judge Ada Morn. The head of Brock Stone, Nils Egger, said that the company had warned the "
        "council in writing in September.",
    ),
    (
        "Vale Post",
        "Mayor Petra Lund said a mine buried in the track had stopped the first truck. But Olaf Renn, who drove it, said that "
        "there was no mine. Under the accord, the army must withdraw from the Tarn crossing within 72 hours, and the Front must "
        "then reopen the road to Selm. Forty prisoners will be freed on condition that the Front first hands over 12 captured "
        "guards.",
    ),
    (
        "Radio Norden International",
        "The number of people killed by the slide has risen to five after two men died of their injuries on Friday. The government "
        "has so far released 38 of the union's workers. Of the 640 delegates who took part, 61 percent voted in favour. Egger said "
        "he was ready to put the pledge in writing, but not to apologise. The two sides could meet again on Thursday, Judge Morn "
        "said. The company says the delay was ordered by the energy ministry.",
    ),
    (
        "Daily Torch",
        "“Nobody heard a siren. They never went off,” said Dora Hamm, 34. The mine's owner said that the sirens had sounded within "
        "a minute. “I didn't see one guard, not one,” sobbed mum-of-two Lena Pell, 31. The energy minister, Ms Ines Farr, offered "
        "her resignation. The prime minister declined to accept it.",
    ),
)
WRONG = (
    "All five pumps had been out of order since May, an electrician said.",
    "Inspector Jonas Vell said all the pumps had worked.",
    "The company accepted the union's offer to inspect the west pit.",
    "The council warned Brock Stone in September.",
    "Mayor Petra Lund said there was no mine in the track.",
    "The Front must withdraw from the Tarn crossing within 72 hours.",
    "The government will free the prisoners before the Front hands over the 12 captured guards.",
    "The government has released all of the union's workers.",
    "All 640 delegates voted in favour.",
    "Egger said he was ready to apologise.",
    "The delay was ordered by the company.",
)
RIGHT = (
    "Judge Ada Morn said the union had agreed to the company's offer.",
    "Olaf Renn said there was no mine.",
    "Olaf Renn said there was no mine in the track.",
    "Two more men died on Friday, bringing the number of dead to five.",
    "The army must leave the Tarn crossing within 72 hours.",
    "Nils Egger said the council had been warned in writing in September.",
    "Dora Hamm said no siren had sounded.",
    "Lena Pell said she had not seen a single guard.",
    "Ines Farr offered to resign, but the prime minister did not accept it.",
    "The government has released 38 union workers, Radio Norden reported.",
)


def found(text: str) -> Check:
    """What the check finds in a text."""
    return check(next(annotate([Article(id="text", text=text, text_sha256="", published="2026-03-14")])), story(*QUARRY))


@pytest.mark.parametrize("line", WRONG)
def test_the_reports_words_in_the_wrong_place_fail(line: str) -> None:
    assert found(line).failed


@pytest.mark.parametrize("line", RIGHT)
def test_the_same_in_other_words_does_not_fail(line: str) -> None:
    assert not [(f.kind, f.verdict, f.why) for f in found(line).failed]


def test_what_may_come_told_as_sure_is_to_look_at() -> None:
    assert [f.why for f in found("The two sides will meet again on Thursday, Judge Morn said.").to_look_at] == [
        "the reports have it as possible, the text as sure to come"
    ]


def test_a_claim_that_nothing_stands_beside_is_to_look_at() -> None:
    told = found("Workers from the road company were ready for the crossing.")
    assert told.failed or told.to_look_at


def test_who_speaks_is_no_claim() -> None:
    assert not [f for f in found("Fire chief Marta Quill said.").findings if f.kind == "claim"]

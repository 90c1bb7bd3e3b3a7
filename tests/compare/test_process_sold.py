"""A takeover, and what must be sold for it: what is sold, and who bids for that, is no party; but it is where the sale is all."""

from __future__ import annotations

from sayso.compare import compare

from .told import Told, story

WIRE = (
    "Harbour Ledger",
    "Norvane has agreed to buy Castelair for 2.1 billion crowns, the airline said on Monday. The takeover of Castelair by Norvane"
    " would be cleared only if the two carriers sold Castelair's regional arm, Petrel, the Competition Office said. The merger"
    " would make the largest airline of the north.",
)
LOCAL = (
    "Coast Radio",
    "Norvane's bid for Castelair hangs on the sale of Petrel, the Competition Office said on Monday. Skane would bid for Petrel if "
    "it was for sale, the freight group said. Castelair's shareholders will vote on the merger in June. The takeover may yet fail.",
)
ALONE = (
    (
        "Harbour Ledger",
        "Skane has agreed to buy Petrel, the airline said on Monday. The takeover of Petrel by Skane must be cleared by the"
        " Competition Office first. The merger would make the largest airline of the north. The sale of Petrel brings in billions.",
    ),
    (
        "Coast Radio",
        "The sale of Petrel was agreed on Monday. Skane's bid for Petrel beat two others. Petrel's shareholders will vote on the"
        " merger in June. The takeover would be closed if they accepted it.",
    ),
)


def parties(*told: Told) -> set[str]:
    """Who takes part in the process that reports tell."""
    dealt = next(compare([story(*told)])).process
    assert dealt is not None
    return {p.name for p in dealt.parties if p.role == "party"}


def test_what_must_be_sold_is_no_party_nor_is_who_bids_for_it() -> None:
    assert parties(WIRE, LOCAL) == {"Norvane", "Castelair"}


def test_where_one_is_sold_and_no_others_merge_it_is_a_party() -> None:
    assert parties(*ALONE) == {"Skane", "Petrel"}

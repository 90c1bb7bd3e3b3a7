"""The trial of somebody who is charged, and the talks of others that its reports tell beside it: no side, state, step or condition
of the one is of the other. A case between two who sue each other may end in talks of theirs."""

from __future__ import annotations

from sayso.compare.process.door import process
from sayso.model import Process

from .told import story

TRIAL = (
    "The trial of Ivo Brandl, the former treasurer of Halmer, opened on Tuesday at the city's regional court. Prosecutors "
    "accuse him of taking 240,000 crowns from the building firm Kestrel Works. Brandl pleaded not guilty. Judge Petra Lund "
    "adjourned the hearing until Thursday.",
    "Former Halmer treasurer Ivo Brandl denied bribery as his trial began on Tuesday. The prosecution says that Brandl steered "
    "contracts to Kestrel Works. Prosecutors would drop the second charge if Brandl admitted the first, the prosecutor, Mila "
    "Staal, told the court. He has been charged with bribery.",
)
BESIDE = (
    " Separately, Kestrel Works and the city of Halmer are in talks over a settlement of a civil claim for 3 million crowns. "
    "The talks between Kestrel Works and Halmer are mediated by the retired mayor Arno Feld. A deal would need the approval of "
    "the council.",
    " Kestrel Works is also negotiating with Velt Insurance over who pays for the repairs. Velt Insurance said it would sign "
    "only if Kestrel Works cut its price. The talks between Velt Insurance and Kestrel Works will resume on Monday.",
)


def _found(*texts: str) -> Process:
    found = process(story(*((f"Outlet {k}", text) for k, text in enumerate(texts)), published="2026-03-04"))
    assert found is not None
    return found


def test_talks_of_others_are_no_part_of_a_trial() -> None:
    alone, beside = _found(*TRIAL), _found(*(t + b for t, b in zip(TRIAL, BESIDE, strict=True)))
    assert [(p.name, p.role) for p in beside.parties] == [("Ivo Brandl", "party"), ("prosecutors", "party")]
    assert [c.needs for c in beside.conditions] == [c.needs for c in alone.conditions]
    assert [c.must_act for c in alone.conditions] == ["Ivo Brandl"]
    assert [(s.value, s.of) for s in beside.state] == [(s.value, s.of) for s in alone.state]
    assert {s.text for s in beside.steps} == {s.text for s in alone.steps}


def test_talks_of_two_who_sue_each_other_are_theirs() -> None:
    found = _found(
        "Nokia sued Ericsson on Tuesday over three patents. The lawsuit was filed in a federal court in Texas. A judge will "
        "hold a hearing in June. Nokia would drop the suit only if Ericsson paid, it said.",
        "Nokia has filed a lawsuit against Ericsson. The trial may begin next year. Settlement talks between Nokia and Ericsson "
        "broke down on Monday.",
    )
    assert {p.name for p in found.parties} == {"Nokia", "Ericsson"}
    assert ("ended", "talks") in [(s.value, s.of) for s in found.state if s.report == "r1"]

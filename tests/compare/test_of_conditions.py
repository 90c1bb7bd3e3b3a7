"""A condition that reports have in words of their own is neither only one's, nor left out by one of them."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.claims.material import material_of
from sayso.compare.claims.of_conditions import Conditions
from sayso.model import Story

from .told import over_days

_WIRE = (
    "HARROWMERE, Nov 11 (NPA) - Three patients died after fire broke out on a ward of St Brannoc's Hospital in the early "
    "hours of Wednesday, the fire service said, and police opened an investigation.\n\n"
    "The fire started at about 1.40 a.m. on Ward 7, on the second floor of the hospital's east block, according to Wexmoor "
    "Fire and Rescue Service. Sixty-one patients were taken out of the block and 14 people were treated for the effects of "
    "smoke.\n\n"
    "The fire was brought under control at 4.15 a.m., the service said.\n\n"
    "Investigators from the Health Estates Safety Board said the cause had not been established. A faulty oxygen concentrator "
    "may have been the source, a person familiar with the inquiry said.\n\n"
    "The ward, which dates from 1974, had no sprinklers, chief fire officer Dara Quillan told reporters.\n\n"
    'Calder Vale Health, the private company that runs the hospital, said it was "devastated" by the deaths. Its chief '
    "executive, Ingrid Tolland, apologised to the families on Wednesday afternoon and said the company would cooperate fully "
    "with police.\n\n"
    "The Nurses' Alliance, which represents about 900 staff at the hospital, said it would ballot its members on a strike "
    "unless the company handed over the log of the fire alarm. Calder Vale said it would release the log once police had "
    "agreed.\n\n"
    "The two sides are due to meet at Harrowmere city hall on Friday under a mediator from the Health Arbitration Service, "
    "Judge Alwyn Sorrel, the service said.\n\n"
    "Detective Superintendent Lena Harcourt said it was too early to say whether anyone would be charged."
)
_ECHO = (
    "Families gathered outside St Brannoc's Hospital on Lantern Road this morning, leaving flowers for the three patients who "
    "died in the fire on Ward 7.\n\n"
    "The blaze began shortly after 3am on Wednesday, neighbours and hospital porters told the Echo. Grace Imbert, who lives "
    "opposite, said she saw smoke pouring from the windows and heard people shouting.\n\n"
    "Callum Reeve, regional organiser of the Nurses' Alliance, stood at the gates with about 40 nurses. \"A sprinkler head "
    'would have held this fire to one bed," he told the crowd.\n\n'
    "Mr Reeve said putting sprinklers in across the east block had been priced at £3.6m, and that the company had chosen to "
    "spend the money on a new reception hall.\n\n"
    'Calder Vale Health, the private company that runs the hospital, said it was "devastated" by the deaths. Its chief '
    "executive, Ingrid Tolland, apologised to the families on Wednesday afternoon and said the company would cooperate fully "
    "with police.\n\n"
    "The Nurses' Alliance, which represents about 900 staff at the hospital, said it would ballot its members on a strike "
    "unless the company handed over the log of the fire alarm. Calder Vale said it would release the log once police had "
    "agreed.\n\n"
    "Firefighters finally left the site at around 6.30am after putting out the last pockets of flame, watch manager Jude "
    "Ferris said.\n\n"
    "Visiting has been suspended in the east block. Outpatient appointments will go ahead as normal, and the maternity unit "
    "is not affected."
)
_COURANT = (
    "The company that runs St Brannoc's Hospital in Harrowmere insisted last night that its fire alarm had worked, as "
    "grieving relatives of the three patients who died in Wednesday's blaze demanded to know why nobody had been able to "
    "reach them.\n\n"
    "Piers Maddock, a spokesman for Calder Vale Health, said that the alarm sounded on Ward 7 two minutes after the first "
    "smoke was seen. He said the alarm panel had been tested on Monday, less than two days before the fire, and that no fault "
    "was found.\n\n"
    "That account was not shared by the fire service. Owen Pask, the station commander who led the first crew into the "
    "building, said that the hospital's own logbook recorded no test of the panel since August. He would not be drawn on "
    "whether the alarm had been audible on the ward.\n\n"
    'Mr Maddock denied that the company had received any warning about the alarm. "No letter from the fire service ever '
    'reached us," he said.\n\n'
    "Moira Fenwick, general secretary of the Nurses' Alliance, said her members had lost confidence in the management and "
    "called on Ms Tolland to resign. The union has given the company until Friday evening to produce the alarm log, failing "
    "which it will ballot for strike action. Calder Vale said it had accepted an invitation from the Health Arbitration "
    "Service to talks; the union had not replied by last night.\n\n"
    "Police have questioned a maintenance contractor, aged 51, as a witness. He has not been arrested.\n\n"
    "The Health Estates Safety Board, which is leading the technical inquiry, is expected to publish its first findings in "
    "December."
)
_BLAST = (
    "Four patients perished in the inferno at St Brannoc's in Harrowmere early on Wednesday.\n\n"
    "The Nurses' Alliance said the alarm on the ward never went off.\n\n"
    'Widow Joan Tarrant, 81, whose husband Len was among the dead, said: "I want to know who is to blame."'
)
_IN_OWN_WORDS = "If the firm does not cough up the alarm records, nurses will vote on a walkout."
_TALKS = "The union will sit down with bosses on Monday for crunch talks at city hall with Judge Alwyn Sorrel in the chair."


def _of_four(condition: str) -> Story:
    return over_days(
        ("2026-11-11", "Wire", _WIRE),
        ("2026-11-12", "Echo", _ECHO),
        ("2026-11-12", "Courant", _COURANT),
        ("2026-11-12", "Blast", f"{_BLAST}\n\n{_TALKS} {condition}"),
    )


def _left_out(story: Story, report: str) -> list[str]:
    found = next(compare([story]))
    by_id = {c.id: c.claim for c in found.claims}
    return [by_id[c] for o in found.omissions if o.report == report for c in o.claims]


def _others_like(condition: str) -> set[str]:
    """The reports that have a condition like the one that the last has in these words."""
    story = _of_four(condition)
    m = material_of(story)
    conditions = Conditions(next(compare([story])).process, m.told, m.reports)
    own = [u for u in m.told if u.report == len(m.reports) - 1 and u.text in condition]
    assert own
    return {m.reports[k].id for u in own for k in range(len(m.reports) - 1) if conditions.like(u, k)}


def test_who_has_it_in_other_words_does_not_leave_it_out() -> None:
    assert not _left_out(_of_four(_IN_OWN_WORDS), "r3")


def test_who_has_none_leaves_it_out() -> None:
    assert _left_out(_of_four("If the firm does not repair the kitchens, cooks will leave."), "r3")


def test_others_have_it_in_other_words() -> None:
    assert _others_like(_IN_OWN_WORDS) == {"r0", "r1", "r2"}  # the last of them by a "failing which"


@pytest.mark.parametrize(
    "condition",
    [
        "If the firm does not repair the kitchens, nurses will vote on a walkout.",  # another thing
        "If the police do not give up the alarm records, nurses will vote on a walkout.",  # another must act
        "The firm will test the alarm records in spring.",  # no condition
    ],
)
def test_another_condition_is_not_like_it(condition: str) -> None:
    assert not _others_like(condition)

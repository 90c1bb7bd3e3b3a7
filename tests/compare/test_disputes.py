"""What two sources of one report contradict each other in: found, and where they do not, left alone."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare
from sayso.model import Claim

from .told import story

REST = "The cannery packed herring and mackerel for export. The mayor has cancelled the spring parade."


def differing(lead: str) -> list[Claim]:
    """The claims of a report with this lead that differ."""
    (found,) = compare([story(("Ellory Post", f"{lead} {REST}"))])
    return [c for c in found.claims if c.relation == "differ"]


@pytest.mark.parametrize(
    ("lead", "kind", "values"),
    [
        (
            "The ministry said the strike had hit an arms depot. Residents said it had hit a bakery.",
            "polarity",
            {"depot", "bakery"},
        ),
        (
            "The mayor said the bridge had been inspected last year. An engineer told the council that no inspection had taken "
            "place.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "Olga Reed, who speaks for the bank, said all customers had been told. Customers said nobody had informed them.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "Norland's foreign minister said his country had agreed to the truce. A spokesman for the front said no truce had been "
            "agreed.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "The council said the old hospital would be sold. The mayor said it would not be sold.",
            "polarity",
            {"said", "denied"},
        ),
        ("The coach said the player was fit. The club said he was injured.", "polarity", {"fit", "injured"}),
        (
            "The owner said the fire doors were open. Firefighters said the doors had been locked.",
            "polarity",
            {"open", "locked"},
        ),
        (
            "The minister said the decision was taken on Monday. Two officials said it had been taken a week earlier.",
            "time",
            {"Monday", "a week earlier"},
        ),
        ("The airline said the plane was carrying 170 people. But the union said it was carrying 190.", "number", {"170", "190"}),
        (
            "The union said 40 workers of the cannery were dismissed. The manager said only 12 workers of the cannery had lost "
            "their jobs.",
            "number",
            {"40", "12"},
        ),
        (
            "Some 8,000 people marched on Sunday, according to police, and 25,000, according to the organisers.",
            "number",
            {"Some 8,000", "25,000"},
        ),
        (
            "The drivers' union said 90 percent of its members had joined the walkout. Veld Rail put the figure at 55 percent.",
            "number",
            {"90 percent", "55 percent"},
        ),
        (
            "Sunline said the coach had passed its last safety inspection in May. The ministry said it had last been inspected in "
            "November 2023.",
            "time",
            {"May", "November 2023"},
        ),
        (
            "Prosecutors said Hald knew where the money came from. His lawyer, Petra Simm, said he had no idea.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "A first ship with grain left Hesk on Sunday, port officials said. Sorrel's navy said that no ship had left yet.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "Envoy Carl Aage accused Sorrel of walking out. Sorrel's delegation said that it had not walked out.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "The party's leader, Hanne Ost, said she had not known of the payments. Two former aides told the court that they had "
            "informed her in 2020.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "The ferry was overloaded, the harbour master, Jon Pell, told the Echo. Strait Lines, which runs the service, denied "
            "that.",
            "polarity",
            {"said", "denied that"},
        ),
        (
            "Organisers said that 80,000 people took part. Police put the number at 25,000.",
            "number",
            {"80,000", "25,000"},
        ),
        (
            "Residents said that they had received no warning. The ministry said that it had issued three warnings.",
            "polarity",
            {"said", "denied"},
        ),
        (
            "Carl Obst, who owns 11 percent, said he had backed the deal from the start. A person close to the board said Obst had "
            "opposed it until last week.",
            "polarity",
            {"backed", "opposed"},
        ),
    ],
)
def test_what_two_sources_of_a_report_contradict_each_other_in(lead: str, kind: str, values: set[str]) -> None:
    (claim,) = differing(lead)
    assert claim.differs_in == (kind,)
    assert {a.value for a in claim.accounts} == values
    assert claim.independent == 2 or claim.independent is None


@pytest.mark.parametrize(
    ("lead", "answer"),
    [
        (
            "Verel, the envoy of Norland, accused Solvania of moving guns to the border. Irena Holt, Solvania's minister, rejected "
            "the accusation as pure invention.",
            "rejected the accusation",
        ),
        (
            "The union's leader, Rolf Stein, said the works had been emptied at night. The company has had no orders since May. "
            "Nobody was at the gate. It was raining. The owner, Ann Lee, disputed Stein's account.",
            "disputed Stein's account",
        ),
        (
            "The chief of police said the victims had come late to the station. The mayor, Ulla Brenn, disputed that.",
            "disputed that",
        ),
        (
            "The purser said the ship had left port without a radio. The captain, Bruno Keel, denied it.",
            "denied it",
        ),
        (
            "The Herald reported on Monday that the mill would close. The owner, Jon Tarn, called the report misleading.",
            "called the report misleading",
        ),
        (
            "The lawsuit says the mill poisoned the river. Tarn Paper said the suit was without merit.",
            "the suit was without merit",
        ),
        (
            "While many have speculated that the palace offered him the post, Mr. Bauer said that was never the case.",
            "that was never the case",
        ),
        (
            "A guard said he had seen the boat leave. The captain said the guard was lying.",
            "the guard was lying",
        ),
        (
            "Critics said the dam was cracked, but the claims have been denied by the builder.",
            "the claims have been denied by",
        ),
        (
            "Lind said the letters do not speak for all the bishops, a point on which the conference disagrees.",
            "disagrees",
        ),
        (
            "Kerr said the envoy had taken gifts from a bank. The envoy pushed back against that accusation.",
            "pushed back against that accusation",
        ),
    ],
)
def test_a_denial_that_only_names_what_it_denies_stands_beside_it(lead: str, answer: str) -> None:
    (claim,) = [c for c in differing(lead) if c.differs_in == ("polarity",)]
    assert [a.value for a in claim.accounts] == ["said", answer]
    assert claim.accounts[1].marks


@pytest.mark.parametrize(
    "lead",
    [
        "The army said its soldiers had fired into the air. Witnesses said many people ran away.",
        "The mayor said the bridge would be open on Monday. The governor said the tunnel would be closed on Monday.",
        "The union said 40 workers were dismissed. The manager said 12 workers had been hired in May.",
        "The bank said its profits rose by 4 per cent. The insurer said its costs fell by 2 per cent.",
        "Olga Reed supports the plan. Rolf Stein opposes the plan.",
        "The ministry said the strike had hit an arms depot. Residents said it had also hit a bakery.",
        "The ministry said the strike had hit an arms depot. The ministry said it had hit a bakery.",
        "Police said the driver was not hurt. The fire service said two passengers were hurt.",
        "The minister said the hospital would be sold. The mayor said it should not be sold before June.",
        "Ann Lee said the works had been emptied at night. The owner urged the court to reject that claim.",
        "Ann Lee said the works had been emptied at night. The owner did not dispute that.",
        "Ann Lee said the works had been emptied at night. The owner denied the claim that Tarn was bought.",
        "Rolf Stein said the company had lost its licence. Olga Reed said she had lost her job.",
        "Police said the driver was injured. Ann Lee said she was fit.",
        "Rolf Stein said the workers had resigned. Olga Reed said she had not resigned.",
        "The ministry said the army had destroyed a tank. Residents said they had destroyed a house.",
        "The council said the bridge was unsafe. Nobody disputes that claim, the mayor said.",
        "The council said the bridge was unsafe. The mayor said no one had disputed that claim.",
        "The council said the bridge was unsafe. Few dispute that, engineers said.",
        "The council said the bridge was unsafe. The mayor, Ann Lee, left without disputing that claim, she said.",
        "The union said the works had been emptied at night. The mayor said the owner had rejected that claim.",
        "Prosecutors said Rolf Stein had stolen three boats. The court said a judge had dismissed the charge.",
        "The council said the budget for schools would be cut. The union said its members had rejected it.",
        "The EU envoy said he had offered a truce. The rebels said they had rejected it.",
        "The union said 40 workers were on strike. The manager said only 12 workers had been hired.",
        "The hospital said 40 patients were treated. The clinic said just 12 patients were waiting.",
        "Police said the man had fired a gun. The lawyer said the man had fired his agent.",
        "The police chief said the men had come late. The chief of police, Ulla Brenn, disputed that.",
        "The official said the men had come late. The mayor, Ulla Brenn, disputed that.",
        "The union said police had arrested a driver. The governor said police had arrested a baker.",
        "The mayor said the bridge was safe. Asked about the report, Ann Lee said she did not disagree.",
        "The lawsuit says the mill poisoned the river. Tarn Paper said the suit had merit.",
        "The poll says 62% back the ban. The pollster, Ann Lee, said 17% strongly disagree.",
        "Ann Lee said the works had been emptied. The owner rejected the offer as ridiculous.",
        "The union said the works had been emptied at night. The ministry rejected the claim that it had ignored a fax.",
        "Ann Lee said the clinic had never paid for night shifts. The clinic said it had paid for uniforms.",
        "A farmer said no ambulance had come to his house. The ambulance service said ambulances had come to the stadium.",
    ],
)
def test_what_is_no_contradiction_is_none(lead: str) -> None:
    assert differing(lead) == []


def test_one_contradiction_is_one_claim_headed_by_what_is_contested() -> None:
    lead = "The council said the bridge was safe for lorries. The engineer, Ann Lee, said it was not safe and rejected that claim."
    (claim,) = differing(lead)
    assert claim.claim == "the bridge was safe for lorries"


def test_a_reprint_contradicts_itself_no_second_time() -> None:
    lead = "The council said the old hospital would be sold. The mayor said it would not be sold."
    (found,) = compare([story(("Ellory Post", lead), ("Coast Courier", lead), copy_of={1: 0})])
    assert [c.differs_in for c in found.claims if c.relation == "differ"] == [("polarity",)]


def test_why_a_contradiction_is_one_is_told() -> None:
    lead = "The council said the old hospital would be sold. The mayor said it would not be sold."
    (found,) = compare([story(("Ellory Post", lead))], CompareOptions(explain=True))
    (claim,) = [c for c in found.claims if c.relation == "differ"]
    assert [e.relation for e in found.explained if e.claim == claim.id]


def test_the_subject_of_a_clause_that_the_parse_left_bare_is_read_off_its_words() -> None:
    claims = differing(
        '"The north gate was open all morning," said Ann Lee, a spokeswoman for Ellory Docks. '
        "Marek Tillin of the Dockers' Union said the north gate was closed."
    )
    assert [{a.value for a in c.accounts} for c in claims] == [{"open", "closed"}]


def test_a_denial_that_stands_in_words_of_its_own_elsewhere_is_told_once() -> None:
    told = story(
        (
            "Ellory Post",
            "Rolf Stein, the head of the union, said the docks had told drivers to cross the picket line. Ellory Docks denied "
            "this. The gate is shut. It has rained since Monday.",
        ),
        (
            "Coast Courier",
            "Ellory Docks denied that it had told drivers to cross the picket line. The strike at the docks is in its second week.",
        ),
    )
    (found,) = compare([told])
    denials = [c for c in found.claims if "polarity" in c.differs_in]
    assert len(denials) == 1


def test_a_bare_denial_answers_the_sentence_before_it() -> None:
    lead = (
        "The railway said the line to Ellory would stay closed until Friday.\n\nMayor Ann Lee said the town had received no "
        "warning before the storm. The weather service denied that. It said a warning was sent to all towns."
    )
    denied = [c for c in differing(lead) if "denied that" in {a.value for a in c.accounts}]
    assert [[a.speaker for a in c.accounts] for c in denied] == [["Ann Lee", "The weather service"]]


@pytest.mark.parametrize(
    "lead",
    [
        "The railway said the line to Ellory would stay closed until Friday.\n\nThe weather service denied that.",
        "The railway said the line to Ellory would stay closed until Friday. Rain fell on the town all night. The weather service "
        "denied that.",
    ],
)
def test_a_bare_denial_answers_nothing_that_stands_apart(lead: str) -> None:
    assert differing(lead) == []


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        (
            "Dawn Quill, a councillor, said on Saturday that the lieutenant governor had threatened to hold back aid. On Sunday "
            "Quill said that prosecutors had interviewed her about her accusation. The lieutenant governor, Kim Aldo, denied the "
            "allegations.",
            "the lieutenant governor had threatened to hold back aid",
        ),
        (
            "Moss Yale accused the cabinet of scaremongering. Citing the treaty with Sorrel and the strength of the army, he said "
            "there was no danger. The premier, Benno Nett, rejected Mr. Yale's criticism as politics.",
            "Moss Yale accused the cabinet of scaremongering",
        ),
    ],
)
def test_what_is_denied_is_the_accusation_and_not_what_tells_of_it(lead: str, said: str) -> None:
    (claim,) = [c for c in differing(lead) if c.differs_in == ("polarity",)]
    assert lead_of(claim, lead) == said


def lead_of(claim: Claim, lead: str) -> str:
    return lead[claim.accounts[0].span.start : claim.accounts[0].span.end]


@pytest.mark.parametrize(
    ("answer", "speaker"),
    [
        (". That claim has since been denied by the builder of the dam.", "the builder of the dam"),
        (", but they have been refuted by... well, other rumours.", "other rumours"),
        (". Those claims were disputed by the union on Monday.", "the union"),
    ],
)
def test_who_denies_stands_behind_by(answer: str, speaker: str) -> None:
    (claim,) = differing("Critics said the dam was cracked in two places" + answer)
    assert claim.accounts[1].speaker == speaker
    assert claim.sure


def test_a_denial_by_nobody_known_is_not_sure() -> None:
    assert not any(c.sure for c in differing("Critics said the dam was cracked in two places. That has been refuted by it."))


def test_who_denies_is_named_where_the_outlet_tells_of_it() -> None:
    (claim,) = differing("Ann Lee said the mill would close in May, but the owner disagreed.")
    assert [a.speaker for a in claim.accounts] == ["Ann Lee", "the owner"]
    assert claim.why == "said (Ann Lee) against disagreed (the owner)"

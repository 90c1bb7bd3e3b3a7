"""Claims that a sentence tells only to say that they are not so; what somebody is accused of in one report and denies in another;
phrases that one uses and another denies."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story


def denied(*texts: str) -> list[Claim]:
    (found,) = compare([story(*((f"Paper {k}", text) for k, text in enumerate(texts)))])
    return [c for c in found.claims if c.relation == "differ" and "polarity" in c.differs_in]


def sides(*texts: str) -> list[tuple[str | None, str]]:
    """Who says what, of the only contradiction of some reports, which is a sure one; what is contested first."""
    (claim,) = denied(*texts)
    assert claim.sure
    return [(a.speaker, texts[int(a.report[1:])][a.span.start : a.span.end]) for a in claim.accounts]


@pytest.mark.parametrize(
    ("text", "said", "no"),
    [
        (
            "The inspector, Lena Corr, told the committee that accusations that she had misled the council were false.",
            ("accusations", "she had misled the council"),
            ("Lena Corr", "accusations that she had misled the council were false"),
        ),
        (
            "Speculation that the port and the city are reading private letters is false, harbour officials told the Courier.",
            ("Speculation", "the port and the city are reading private letters"),
            ("harbour officials", "Speculation that the port and the city are reading private letters is false"),
        ),
        (
            "The minister called Labour's claim that the bridge was unsafe “absurd”.",
            ("Labour", "the bridge was unsafe"),
            ("The minister", "called Labour's claim that the bridge was unsafe “absurd"),
        ),
        (
            "The firm disputes a Courier report released Monday, where an unnamed source “said the leaks involved the same pump.”",
            ("an unnamed source", "the leaks involved the same pump"),
            ("The firm", "The firm disputes a Courier report"),
        ),
        (
            "The union pushed back Friday on a report claiming it was dropping its opposition to the cuts.",
            ("a report", "it was dropping its opposition to the cuts"),
            ("The union", "The union pushed back Friday on a report"),
        ),
        (
            "Varga denied that he had met the bankers, as the dossier claimed.",
            ("the dossier", "he had met the bankers, as the dossier claimed"),
            ("Varga", "Varga denied"),
        ),
        (
            "Mr Otto said he had never discussed the raids with the envoy, contrary to Mr Lind's claims in a letter.",
            ("Mr Lind", "contrary to Mr Lind's claims"),
            ("Otto", "he had never discussed the raids with the envoy"),
        ),
        (
            "Mr Otto acknowledged that the plan would not cost pensioners more, despite the claim in a recent party ad.",
            ("a recent party ad", "despite the claim in a recent party ad"),
            ("Otto", "the plan would not cost pensioners more"),
        ),
        (
            "“We have made no concessions, despite some of the papers saying that I've made concessions,” Brandt said.",
            ("some of the papers", "I've made concessions"),
            ("Brandt", "We have made no concessions"),
        ),
    ],
)  # fmt: skip
def test_a_sentence_tells_a_claim_and_that_it_is_not_so(text: str, said: tuple[str, str], no: tuple[str | None, str]) -> None:
    assert sides(text) == [said, no]


@pytest.mark.parametrize(
    "text",
    [
        "Holt did not say that claims that the dam had leaked were false.",
        "The union adopted the motion, despite claims from members that the measure is a ploy.",
        "The mill was not closed in May, as the firm had said.",
        "Ann Lee said Anders Brandt's false claims that the ballot was rigged had hurt the party.",
        "The paper ran a report saying the pump had failed, and the firm pushed back its opening.",
        "The council voted for the bridge despite the mayor saying that the council should wait.",
        "A report by the auditors said the claim that the fund was safe had been made in May.",
    ],
)
def test_what_nobody_calls_false_is_no_contradiction(text: str) -> None:
    assert not denied(text)


ACCUSED = "Critics of Tomas Varga have accused him of leaking the harbour contract to a rival bidder. The council meets on Friday."
RACISM = "The league adopted a motion condemning “racist elements” in the Harbour Front. The league met in Ellory on Tuesday."


@pytest.mark.parametrize(
    ("one", "other", "said", "no"),
    [
        (
            "Mira Sand has accused Tomas Varga of being influenced by the breweries. The vote is on Friday.",
            "Tomas Varga spoke in Ellory. He was cheered. “I have never been influenced in a vote by anyone,” Varga said.",
            "Mira Sand has accused Tomas Varga of being influenced by the breweries",
            "“I have never been influenced in a vote by anyone",
        ),
        (
            RACISM,
            "The league met in Ellory on Tuesday. Harbour Front organisers disputed claims of racism.",
            "condemning “racist elements” in the Harbour Front",
            "Harbour Front organisers disputed claims of racism",
        ),
        (
            "The harbour union is suing the Corr campaign over alleged collusion with the port.",
            "Lena Corr wrote that there was no collusion.",
            "The harbour union is suing the Corr campaign over alleged collusion with the port",
            "there was no collusion",
        ),
    ],
)
def test_an_accusation_of_one_report_stands_beside_the_denial_of_another(one: str, other: str, said: str, no: str) -> None:
    assert [words for _, words in sides(one, other)] == [said, no]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # somebody else's denial; of something else; of what nobody is accused of
        (ACCUSED, "Irena Holt said her office had never leaked a contract."),
        (ACCUSED, "Tomas Varga said he had never been to the mill."),
        (RACISM, "The Harbour Front said there were no plans for a march."),
        # the accusation is only told of, or looked into
        (
            "Irena Holt said she was saddened by the league's claim that Harbour Front marchers are racists.",
            "Harbour Front organisers said there was no racism in their ranks.",
        ),
        (
            "Opponents say Lena Corr tried to hold up the investigation into alleged collusion.",
            "Lena Corr wrote that there was no collusion.",
        ),
    ],
)
def test_another_denial_is_not_put_beside_an_accusation(one: str, other: str) -> None:
    assert not denied(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The chairman, Ivo Dravec, called the dispute over the canal “a war of the president's choosing.”",
            "Dravec was criticised on Friday. The dispute was not ‘a war of the president’s choosing’, Kroll wrote.",
        ),
        (
            "The space station Vela has been completely out of control for months.",
            "The space station is not out of control, a leading engineer said.",
        ),
    ],
)
def test_a_phrase_and_its_denial_contradict(one: str, other: str) -> None:
    assert len(sides(one, other)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill in Tarn has been out of danger for months.", "The bridge is not out of danger, an engineer said."),
        ("The space station is not out of control, the agency said.", "The station is not out of control, an engineer said."),
        (
            "The strike was in the interest of the town, Lena Corr said.",
            "The sale is not in the interest of the town, Ivo Dravec said.",
        ),
    ],
)
def test_a_phrase_of_another_thing_is_not_denied(one: str, other: str) -> None:
    assert not any(c.sure for c in denied(one, other))


FAIR = "Nine people died in Ellory when a van drove into the fair. "


def test_an_attack_that_a_group_has_for_its_own_and_officials_do_not() -> None:
    one = FAIR + "The Red Dawn group claimed responsibility for the attack on the fair, saying the driver was one of its men."
    other = FAIR + "The driver had no connections to any international terrorist groups, police said on Monday."
    again = " Two officials said that no evidence suggested a connection between the driver and any militant group."
    assert [words for _, words in sides(one, other + again)] == [
        "The Red Dawn group claimed responsibility for the attack on the fair",
        "The driver had no connections to any international terrorist groups",
    ]


@pytest.mark.parametrize(
    "other",
    [
        "The driver was known to the police for theft, but had no links to the town.",
        "No group has claimed responsibility. The mayor said the fair had no ties to any armed group.",
    ],
)
def test_other_links_are_no_word_on_whose_attack_it_was(other: str) -> None:
    one = FAIR + "No group has claimed responsibility for the attack on the fair."
    assert not denied(one, FAIR + other)


def test_claims_are_denied_without_a_that() -> None:
    assert sides("The operator denied claims the plant had leaked.") == [
        ("claims", "the plant had leaked"),
        ("The operator", "The operator denied claims"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor dismissed concerns the dam could burst in the spring.",
        "The mayor rejected any suggestion that the tender had been fixed.",
        "The vote was a test of Anders Brandt's false claims that the ballot in Ellory had been rigged.",
    ],
)
def test_what_is_told_by_the_way_may_be_a_contradiction(text: str) -> None:
    (claim,) = denied(text)
    assert not claim.sure


def test_a_reply_that_there_is_no_evidence_stands_beside_what_a_report_says() -> None:
    text = (
        "The firm disputes a Courier report released Monday, where an unnamed source “said the leaks involved the same pump.” "
        "The firm adds that an auditor found no evidence that the two leaks were related."
    )
    assert [words for _, words in sides(text)] == [
        "the leaks involved the same pump",
        "an auditor found no evidence that the two leaks were related",
    ]


CHARGED = "Tomas Varga, the harbour master of Ellory, was charged with taking bribes from a builder. The council meets on Friday."


@pytest.mark.parametrize(
    ("one", "other", "no"),
    [
        (
            CHARGED,
            "The council of Ellory meets on Friday to hear from the builder. Varga has pleaded not guilty.",
            "Varga has pleaded not guilty",
        ),
        (
            CHARGED,
            "The council of Ellory meets on Friday to hear from the builder. Tomas Varga maintains his innocence, said Corr, a "
            "lawyer.",
            "Tomas Varga maintains his innocence",
        ),
        (
            "Varga’s critics have accused him of leaking the harbour contract. The council of Ellory meets on Friday.",
            "The council of Ellory meets on Friday. “My office does not leak a contract,” Tomas Varga said.",
            "My office does not leak a contract",
        ),
    ],
)
def test_a_charge_of_one_report_stands_beside_the_plea_of_another(one: str, other: str, no: str) -> None:
    assert sides(one, other)[-1][1] == no


@pytest.mark.parametrize(
    ("charge", "sure"),
    [
        ("Tomas Varga is accused of taking bribes from a builder.", False),
        ("Tomas Varga, the harbour master, stands accused of taking bribes from a builder.", False),
        ("The town accuses Tomas Varga of taking bribes from a builder.", True),
        ("Tomas Varga was accused by the town of taking bribes from a builder.", True),
        ("Tomas Varga was charged with taking bribes from a builder.", True),
        ("Tomas Varga is accused of taking bribes from a builder, prosecutors said.", True),
    ],
)
def test_that_somebody_is_accused_is_no_word_against_the_plea_but_where_an_accuser_stands_by_it(charge: str, sure: bool) -> None:
    plea = "The council of Ellory meets on Friday to hear from the builder. Varga has pleaded not guilty."
    (found,) = compare([story(("Post", f"{charge} The council of Ellory meets on Friday."), ("Gazette", plea))])
    assert [c.sure for c in found.claims if c.relation == "differ"] == [sure]


@pytest.mark.parametrize(
    "other",
    [
        "The council of Ellory meets on Friday to hear from the builder. The builder has pleaded not guilty.",
        "The council of Ellory meets on Friday. Tomas Varga denied a role in the move of the market.",
        "The council of Ellory meets on Friday. Varga’s brother maintains his innocence, said Lena Corr, a lawyer.",
    ],
)
def test_another_plea_is_not_put_beside_a_charge(other: str) -> None:
    assert not denied(CHARGED, other)


def test_a_denial_that_is_told_of_another_body_is_not_sure() -> None:
    accusation = "Varga’s critics have accused him of leaking the harbour contract. The council of Ellory meets on Friday."
    own = "The council of Ellory meets on Friday. “My office does not leak a contract,” Tomas Varga said."
    bodys = "The council of Ellory meets on Friday. “The bureau does not leak a contract,” Tomas Varga said."

    def sure(other: str) -> list[bool]:
        (found,) = compare([story(("Post", accusation), ("Gazette", other))])
        return [c.sure for c in found.claims if c.relation == "differ"]

    assert (sure(own), sure(bodys)) == ([True], [False])

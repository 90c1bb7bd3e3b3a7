"""Claims that a sentence names by a noun and dismisses in the same breath, and claims denied in words that name them."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story


def contradictions(*texts: str) -> list[Claim]:
    outlets = ("Ellory Post", "Coast Radio")
    (found,) = compare([story(*zip(outlets, texts, strict=False))])
    return [c for c in found.claims if "polarity" in c.differs_in]


def sides(text: str) -> list[tuple[str | None, str]]:
    """Who says what, of the only contradiction of a text, which is sure; what is contested first."""
    (claim,) = contradictions(text)
    assert claim.sure
    return [(a.speaker, text[a.span.start : a.span.end]) for a in claim.accounts]


@pytest.mark.parametrize(
    ("text", "said", "no"),
    [
        (
            "The premier dismissed as nonsense claims that he had promised the island a referendum.",
            ("claims", "he had promised the island a referendum"),
            ("The premier", "The premier dismissed as nonsense claims"),
        ),
        (
            "The army rejected as baseless Reach's allegation that its soldiers had shelled a clinic.",
            ("Reach", "its soldiers had shelled a clinic"),
            ("The army", "The army rejected as baseless Reach's allegation"),
        ),
        (
            "Joan Abbot, who leads the union, said there was no truth to reports that the strike had been called off.",
            ("reports", "the strike had been called off"),
            ("Joan Abbot", "Joan Abbot, who leads the union, said there was no truth to reports"),
        ),
        (
            "Senator Paul Reyes has denied accusations of fraud from his former partner Mia Holm.",
            ("his former partner Mia Holm", "accusations of fraud from his former partner Mia Holm"),
            ("Paul Reyes", "Senator Paul Reyes has denied accusations of fraud from his former partner Mia Holm"),
        ),
        (
            "Actor Ben Cole quashed rumours that he had married in secret.",
            ("rumours", "he had married in secret"),
            ("Ben Cole", "Actor Ben Cole quashed rumours"),
        ),
        (
            "The archbishop repudiated the allegation that he had protected a priest.",
            ("the allegation", "he had protected a priest"),
            ("The archbishop", "The archbishop repudiated the allegation"),
        ),
        (
            "Rebels said they had shot down a helicopter, a claim denied by the defence ministry.",
            ("Rebels", "they had shot down a helicopter"),
            ("the defence ministry", "a claim denied by the defence ministry"),
        ),
        (
            "Prosecutors allege that the banker Leo Strand hid the losses, which he has repeatedly denied.",
            ("Prosecutors", "the banker Leo Strand hid the losses"),
            (None, "which he has repeatedly denied"),
        ),
        (
            "Neighbours said the landlord had cut the water off, although he denies this.",
            ("Neighbours", "the landlord had cut the water off"),
            (None, "although he denies this"),
        ),
        (
            "The company says the dam is safe. But engineers say otherwise.",
            ("The company", "the dam is safe"),
            ("engineers", "engineers say otherwise"),
        ),
        (
            "Residents said the siren did not sound before the flood. But the fire service said that was not the case.",
            ("Residents", "the siren did not sound before the flood"),
            ("the fire service", "that was not the case"),
        ),
        (
            "Minister Olga Petrov said the ship had sunk. The coast guard said Petrov was mistaken.",
            ("Olga Petrov", "the ship had sunk"),
            ("The coast guard", "Petrov was mistaken"),
        ),
        (
            'Critics say the reform will close hospitals. "Nothing could be further from the truth," the minister, Ian Moss, said.',
            ("Critics", "the reform will close hospitals"),
            ("Ian Moss", '"Nothing could be further from the truth," the minister, Ian Moss, said'),
        ),
        (
            "The mayor said she left the party at nine. Two guests told a different story.",
            ("The mayor", "she left the party at nine"),
            ("Two guests", "Two guests told a different story"),
        ),
        (
            'Luca Dorn, a waiter, said the manager pushed him. "That\'s not what happened," the manager, Tom Falk, said.',
            ("Luca Dorn", "the manager pushed him"),
            ("Tom Falk", '"That\'s not what happened," the manager, Tom Falk, said'),
        ),
        (
            "The operator of the ferry rejected a claim that the crew were drunk.",
            ("a claim", "the crew were drunk"),
            ("The operator of the ferry", "The operator of the ferry rejected a claim"),
        ),
        (
            "The company said reports that its founder had died were a hoax.",
            ("reports", "its founder had died"),
            ("The company", "reports that its founder had died were a hoax"),
        ),
        (
            "Phone records disprove the minister's claim that she never called the banker.",
            ("the minister", "she never called the banker"),
            ("Phone records", "Phone records disprove the minister's claim"),
        ),
        (
            "Police accuse Rolf Brandt of setting fire to the barn. His lawyer, Eva Kern, said her client had never been there.",
            ("Police", "Police accuse Rolf Brandt of setting fire to the barn"),
            ("Eva Kern", "her client had never been there"),
        ),
    ],
)
def test_a_claim_stands_beside_the_words_that_dismiss_it(text: str, said: tuple[str, str], no: tuple[str, str]) -> None:
    assert sides(text) == [said, no]


@pytest.mark.parametrize(
    "text",
    [
        "The agency denied claims of 300 veterans who had been poisoned in the war.",
        "A judge dismissed charges of fraud against the mayor, Lena Fry.",
        "The union could not deny rumours of a strike in June.",
        "The regulator rejected complaints about the advert.",
        "The club did not dismiss as nonsense claims that the striker would leave.",
        "The papers were published in May. The Kremlin of the opera dismissed the accusations before the papers were released.",
        "The landlord said he had cut the water off, although he denied it in May.",
        "Police accuse Rolf Brandt of setting fire to the barn. His lawyer, Eva Kern, said the judge had not read the file.",
        "Police accuse Rolf Brandt of setting fire to the barn. Mia Holm's lawyer, Eva Kern, said she had never been there.",
        "The mayor named four cases that suggest otherwise.",
        "The two films tell a different story of the war, the critic Ola Berg said.",
        "The premier brushed aside concerns of the banks.",
    ],
)
def test_what_only_sounds_like_a_denial_is_no_contradiction(text: str) -> None:
    assert [c for c in contradictions(text) if c.sure] == []


def test_the_accuser_s_own_words_stand_before_the_bare_name_of_a_claim() -> None:
    one = "The league accused the Harbour Front of racism. Harbour Front organisers disputed claims of racism."
    (claim,) = contradictions(one)
    assert one[claim.accounts[0].span.start : claim.accounts[0].span.end] == "The league accused the Harbour Front of racism"


@pytest.mark.parametrize(
    ("said", "no"),
    [
        ("Police said Osen stole the van from a garage.", "Driver Karl Osen denied stealing the van."),
        ("Human rights groups accuse the police of beating protesters.", "The police denied beating protesters at the station."),
        (
            "Leo Strand met the envoy twice in Vienna, hotel records show.",
            "The banker Leo Strand denied ever having met the envoy.",
        ),
        ("Osen allegedly stole the van from a garage in March.", "Karl Osen denies stealing the van."),
    ],
)
def test_who_denies_a_deed_and_who_has_them_do_it(said: str, no: str) -> None:
    (claim,) = contradictions(no, said)
    assert claim.sure
    assert len(claim.accounts) == 2


@pytest.mark.parametrize(
    ("said", "no"),
    [
        ("Karl Osen stole a bicycle from a shop, police said.", "Driver Karl Osen denied stealing the van."),  # another thing
        ("Osen's brother stole the van, police said.", "Driver Karl Osen denied stealing the van."),  # another one
        ("Karl Osen stole the van, police said.", "The judge denied bail to Karl Osen."),
        ("Karl Osen has not stolen the van, a witness said.", "Driver Karl Osen denied stealing the van."),
        ("Karl Osen bought the van in May.", "Driver Karl Osen denied stealing the van."),  # another deed
    ],
)
def test_another_deed_or_doer_is_not_what_is_denied(said: str, no: str) -> None:
    assert [c for c in contradictions(no, said) if c.sure] == []


def test_what_who_denies_a_claim_goes_on_to_deny_stands_beside_it() -> None:
    text = (
        "The agency has hit back at allegations by the presenter Tom Carl that it is spying on him. He said a source had told "
        "him so. The agency denied he was a target."
    )
    assert sides(text) == [("the presenter Tom Carl", "it is spying on him"), ("The agency", "denied he was a target")]


def test_another_report_that_has_the_claim_leaves_the_contradiction_sure() -> None:
    one = "The bank hit back at allegations by Tess Corda that it had hidden losses of 4 million crowns."
    (claim,) = contradictions(one, "Tess Corda said on Monday that the bank had hidden losses of 4 million crowns.")
    assert claim.sure


@pytest.mark.parametrize(
    ("said", "no"),
    [
        (
            "The bank Norvik sold its customers' data to an insurer, documents show.",
            "Norvik denied that it had sold its customers' data.",
        ),
        (
            "The senator, Kim Dahl, met the lobbyist Leo Strand twice, emails show.",
            "Senator Kim Dahl said she had never met the lobbyist Leo Strand.",
        ),
        ("The coach Dan Pryce has resigned, a person close to the club said.", '"I have not resigned," the coach Dan Pryce said.'),
    ],
)
def test_who_says_that_they_did_not_do_it_and_who_says_that_they_did(said: str, no: str) -> None:
    (claim,) = contradictions(said, no)
    assert claim.sure


@pytest.mark.parametrize(
    ("said", "no"),
    [
        (
            "The senator, Kim Dahl, met the lobbyist Leo Strand twice, emails show.",
            "Senator Ola Berg said she had never met the lobbyist Leo Strand.",
        ),
        ("The bank Norvik sold its tower to an insurer, documents show.", "Norvik denied that it had sold its customers' data."),
        ("The coach Dan Pryce has resigned, a person close to the club said.", '"I have not resigned," the coach Jon Bell said.'),
    ],
)
def test_another_one_s_denial_or_that_of_another_thing_is_not_sure(said: str, no: str) -> None:
    assert [c for c in contradictions(said, no) if c.sure] == []


@pytest.mark.parametrize(
    "text",
    ["Police denied rumours of a second gunman at the station.", "The palace said reports of the king's death were false."],
)
def test_what_nobody_alleges_by_name_may_differ(text: str) -> None:
    (claim,) = contradictions(text)
    assert not claim.sure


@pytest.mark.parametrize(
    ("no", "said"),
    [
        ("Driver Karl Osen denied stealing the van of the baker.", "Osen stole the van of the butcher in 2019, police said."),
        ("Karl Osen denied stealing the van.", "Mia Osen stole the van, police said."),
        ("Karl Osen denied driving the van while drunk.", "Karl Osen drove the van to Brenn, a witness said."),
        ("The dealer Leo Strand denied knowingly selling stolen paintings.", "Leo Strand sold stolen paintings, the police said."),
        ("Kim Dahl denied meeting the lobbyist in the hotel.", "Kim Dahl met the lobbyist in the ministry, records show."),
        ("The army denied opening fire on the convoy first.", "The army opened fire on the convoy, the UN said."),
        ("Karl Osen denied stealing the van.", "Prosecutors dropped a charge that Osen stole the van."),
        ("Karl Osen denied stealing the van.", "In a new film about the harbour Osen stole the van, the director said."),
        ("Karl Osen denied stealing the van.", "In the film Osen stole the van, the director said."),
        ("The ministry denied funding to the theatre.", "The ministry funded the theatre with 3 million crowns until 2019."),
        ("The council of Osk denied building permits for the tower.", "The council built the tower in 1970."),
        ("The court denied hearing the case of Leo Strand.", "The court heard the case of Leo Strand in 2019."),
        ("Senator Kim Dahl said she had never met Leo Strand before the trip.", "Senator Kim Dahl met Leo Strand on the trip."),
        (
            "Norvik denied that it had sold its customers' data to Kestria.",
            "Norvik sold its customers' data to Solvania, papers show.",
        ),
        ("Ben Cole did not deny that he had met the banker.", "Ben Cole met the banker, a witness said."),
        ("The minister could not deny that the dam leaked.", "The dam leaked, engineers said."),
        ("The landlord Leo Strand denied raising rents.", "Leo Strand raised rents in 2010, tenants said."),
        ("Senator Kim Dahl denied supporting the bill.", "Senator Kim Dahl supported the earlier bill."),
        ("Leo Strand denied hiding the losses.", "The bank falsely accused Leo Strand of hiding the losses, a court found."),
        ("Karl Osen denied stealing the van.", "Karl Osen tried to steal the van, police said."),
        ("Norvik denied that it alone had caused the crash.", "Norvik caused the crash together with Aurel, a report found."),
    ],
)
def test_a_denial_of_a_part_or_of_another_piece_is_not_sure(no: str, said: str) -> None:
    assert [c for c in contradictions(no, said) if c.sure] == []


@pytest.mark.parametrize(
    "said",
    [
        "His lawyer, Eva Kern, said he did not dispute it.",
        "His lawyer, Eva Kern, said he was not well.",
        "His lawyer, Eva Kern, said he had not slept for days.",
    ],
)
def test_a_lawyer_who_says_no_to_something_else_denies_nothing(said: str) -> None:
    text = f"Police accuse Rolf Brandt of setting fire to the barn. {said}"
    assert [c for c in contradictions(text) if c.sure] == []


def test_her_lawyer_may_be_that_of_who_accuses() -> None:
    text = "Mia Holm accuses Rolf Brandt of rape. Her lawyer, Eva Kern, said she did not want money."
    assert [c for c in contradictions(text) if c.sure] == []


@pytest.mark.parametrize(
    "more", ["The ministry denied entry to two reporters.", "Rain fell all day. The ministry denied that it would cut pensions."]
)
def test_what_a_denier_goes_on_to_deny_of_another_matter_is_no_reply(more: str) -> None:
    text = f"The ministry rejected Reach's allegation that its soldiers had shelled a clinic. {more}"
    assert sides(text)[1] == ("The ministry", "The ministry rejected Reach's allegation")


@pytest.mark.parametrize(
    "text",
    [
        "Rebels said they had shot down a helicopter, a claim denied by the army until Monday, when it confirmed the loss.",
        "The mayor said the city would sell the tower, an idea rejected by the council.",
        "The shopkeeper said the flood cost him 400 crowns, a claim rejected by the insurer as filed too late.",
    ],
)
def test_what_is_turned_down_or_was_denied_for_a_while_is_no_contradiction(text: str) -> None:
    assert [c for c in contradictions(text) if c.sure] == []


@pytest.mark.parametrize(
    "text",
    [
        "The premier dismissed as old news reports that he had sold the port in 1999.",
        "The palace dismissed as premature speculation that the king would abdicate.",
        "The lawyer asked the jury to dismiss as nonsense claims that his client had fled.",
        "The premier dismissed as nonsense claims that he had sold the port, but admitted on Tuesday that it was true.",
        "The insurer rejected claims of about 400 crowns by shopkeepers.",
        "The council rejected the neighbours' complaints about noise from the bar.",
        "The minister, who denied accusations of theft from the museum he robbed, was jailed in 2002.",
        "The heirs denied claims of ownership by the museum.",
        "Kestria rejected claims of asylum by two sailors.",
        "The minister pushed back on talk of tax cuts by her party.",
        "The mayor said the bridge is old. Her new book tells a different story.",
        "The singer said the song is short. The band offered a different version.",
        '"I was told there would be a vote," the mayor said. "That\'s not what happened," she said.',
        "A year ago Ben Cole would have denied accusations of fraud from his former partner Mia Holm.",
        "Ben Cole stopped denying accusations of fraud from his former partner Mia Holm.",
        "After years in which he denied accusations of fraud from Mia Holm, Ben Cole confessed on Monday.",
        "The company says the dam is safe. If tests show otherwise, it will be drained.",
        "The mayor said the harbour was full in May. In June the quays told a different story.",
    ],
)
def test_what_is_dismissed_as_something_else_or_denied_no_more_is_not_sure(text: str) -> None:
    assert [c for c in contradictions(text) if c.sure] == []


def test_nonsense_claims_are_not_the_word_of_nonsense() -> None:
    text = "In 1998 the premier dismissed as nonsense claims that the port was to be sold."
    assert "nonsense" not in [a.speaker for c in contradictions(text) for a in c.accounts]


def test_who_dismisses_a_claim_by_another_one_s_word() -> None:
    text = "Mia Holm said Ben Cole dismissed as nonsense claims that the dam leaked."
    assert "Ben Cole" in [a.speaker for c in contradictions(text) for a in c.accounts]


@pytest.mark.parametrize(
    "text",
    [
        "Mia Holm said Ben Cole dismissed as nonsense claims that the dam leaked.",
        "According to Mia Holm, Ben Cole dismissed as nonsense claims that the dam leaked.",
        "Ben Cole, Mia Holm recalled, dismissed as nonsense claims that the dam leaked.",
        "Ben Cole dismissed as nonsense claims that the dam leaked, Mia Holm said.",
        "Mia Holm told the inquiry that Ben Cole had denied accusations of fraud from his partner Jo Lind.",
        "Mia Holm remembered how Ben Cole rejected the auditor's allegations of bribery.",
        "Mia Holm said Ben Cole denied the engineer's report saying that the dam leaked.",
        "Mia Holm said Ben Cole called the engineer's claims that the dam leaked false.",
    ],
)
def test_a_denial_that_another_tells_of_is_the_denier_s_and_not_sure(text: str) -> None:
    (claim,) = contradictions(text)
    assert not claim.sure
    assert claim.accounts[1].speaker == "Ben Cole"


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for the premier said that she dismissed as nonsense the engineer's claims that the dam leaked.",
        "The premier said that there was no truth in the engineer's claims that the dam leaked.",
        "The army rejected as baseless Reach's allegation that its soldiers had shelled a clinic, its spokesman said.",
        "Varga denied that he had met the bankers, as the dossier claimed.",
    ],
)
def test_a_denial_by_ones_own_mouth_stays_sure(text: str) -> None:
    (claim,) = contradictions(text)
    assert claim.sure


@pytest.mark.parametrize(
    ("no", "said"),
    [
        ("The club denied Osen entering the club.", "Karl Osen entered the club at midnight, police said."),
        ("Karl Osen denied the firm using his name.", "Karl Osen used his name for the firm, papers show."),
        ("The council of Osk denied traders selling fish on the quay.", "Traders sold fish on the quay, the inspector said."),
        ("The prison denied Karl Osen seeing a doctor.", "Karl Osen saw a doctor twice, a guard said."),
    ],
)
def test_who_may_not_be_let_do_it_is_not_surely_denied_to_have_done_it(no: str, said: str) -> None:
    assert [c for c in contradictions(no, said) if c.sure] == []


@pytest.mark.parametrize(
    ("no", "said"),
    [
        ("Karl Osen denied stealing the front wheel.", "Karl Osen stole the rear wheel, police said."),
        ("Leo Strand denied forging the countess's will.", "Leo Strand forged the general's will, police said."),
        ("Leo Strand denied meeting the Kestrian envoy.", "Leo Strand met the Sudran envoy in May, records show."),
        ("The army denied shelling the northern market.", "The army shelled the southern market, witnesses said."),
        ("Norvik denied that it had sold the upper tower.", "Norvik sold the lower tower to an insurer, documents show."),
        ("Leo Strand denied that he had met the Kestrian envoy.", "Leo Strand met the Sudran envoy in May, records show."),
    ],
)
def test_the_denied_deed_is_of_the_thing_that_is_told(no: str, said: str) -> None:
    assert [c for c in contradictions(no, said) if c.sure] == []


@pytest.mark.parametrize(
    ("no", "said"),
    [
        ("The army denied shelling the market.", "The army shelled the hospital and the market, witnesses said."),
        ("Karl Osen denied stealing the van.", "Karl Osen stole a delivery van, police said."),
        ("Norvik denied that it had sold its customers' data.", "Norvik sold customer data to insurers, papers show."),
        (
            "Senator Kim Dahl said she had never met the lobbyist Leo Strand.",
            "The senator, Kim Dahl, met the tobacco lobbyist Leo Strand twice, emails show.",
        ),
    ],
)
def test_more_words_for_the_thing_leave_it_one(no: str, said: str) -> None:
    (claim,) = contradictions(no, said)
    assert claim.sure

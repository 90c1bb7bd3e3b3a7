"""Said not to be so, beside told to be so: two reports, or two sources of one, as news words it, and neighbours that are no
conflict."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .not_so_more import APART, REAL
from .told import over_days

DAY, NEXT = "2026-10-06", "2026-10-07"
REST = "The case has been in the news in Marn for weeks, and shops in Marn closed early."
SURE, MAY, EITHER = "sure", "may", "either"

# What is told, of two reports of one day: how surely (either: at least as what may be).
BETWEEN = (
    (
        "never met, met twice by a pronoun",
        EITHER,
        "The finance chief of Solvex, Petra Lund, told the judges that the payments were booked as surveys. She said she had never "
        "met Halvard.",
        "Petra Lund was next in the box. She told the court she met Halvard twice in a hotel bar. The fourth witness was a clerk.",
    ),
    (
        "never met, a dinner at which they spoke",
        EITHER,
        "Former minister Olav Renn said he had never met the arms dealer Tibor Kasz. The trial in Marn goes on on Monday.",
        "At the trial in Marn two waiters said that Renn had spoken with Kasz for an hour in the back room.",
    ),
    (
        "did not look inside, opened the zip",
        EITHER,
        "The courier, Jan Molt, testified that he had carried a bag to the villa. He said he did not look inside.",
        "Courier Jan Molt, 44, said he opened the zip at a crossing and saw bundles of fifties.",
    ),
    (
        "no hospital struck, clinic hit",
        EITHER,
        "The clinic in Sarnov was hit by at least two shells, its director said. The maternity ward was destroyed.",
        "General Ilk told the radio that his forces had not struck any hospital or clinic in Sarnov.",
    ),
    (
        "nobody else charged, brother charged",
        EITHER,
        "Prosecutors have charged his brother Emil, a lawyer, with helping to hide the money.",
        "The prosecutor's office said it had not brought charges against any other member of the family.",
    ),
    (
        "nobody told him, warned twice",
        EITHER,
        "The mine's manager, Karel Dunn, said nobody had told him about the gas in shaft four.",
        "An internal log shows that Dunn was warned twice about the gas in shaft four, in March and in May.",
    ),
    (
        "there was no meeting, met",
        EITHER,
        "A spokesman for Governor Hale said there had been no meeting with the builder Orm.",
        "Hale met Orm at a hunting lodge in March, two guests told the paper.",
    ),
    (
        "no weapon found, pistol found",
        EITHER,
        "Police stopped the van of Anton Viss on the bridge. No weapon was found in the van, his lawyer said.",
        "Officers found a loaded pistol under the driver's seat of the van of Anton Viss, police said.",
    ),
    (
        "not in the building, seen there",
        EITHER,
        "Lena Ost was not in the building when the fire broke out, her lawyer said.",
        "Lena Ost was seen in the building minutes before the fire broke out, a caretaker told police.",
    ),
    (
        "no order, ordered them to fire",
        EITHER,
        "No order to fire was given, Colonel Brandt told the inquiry into the shooting at Tolm.",
        "Three soldiers told the inquiry that Brandt had ordered them to fire on the crowd at Tolm.",
    ),
    (
        "denied that any had, two had",
        EITHER,
        "The army denied that any of its soldiers had crossed the river Sarn.",
        "Two dozen soldiers crossed the river Sarn before dawn, villagers said.",
    ),
    (
        "none of the guards, two of the guards",
        EITHER,
        "None of the guards was drunk on the night of the escape, the prison's director said.",
        "Two of the guards were drunk on the night of the escape, according to an inmate.",
    ),
    (
        "without a warrant, had a warrant",
        EITHER,
        "Police searched the newsroom of the Courier without a warrant, its editor said.",
        "A police spokeswoman said officers had a warrant when they searched the newsroom of the Courier.",
    ),
    (
        "no passengers were hurt, two were",
        EITHER,
        "A tram jumped the rails in Osk on Tuesday. No passengers were hurt, the operator said.",
        "Two passengers were hurt when a tram jumped the rails in Osk on Tuesday, firefighters said.",
    ),
    (
        "nothing stolen, jewels gone",
        EITHER,
        "Burglars broke into the villa of the singer Mara Dell on Sunday. Nothing was stolen, her manager said.",
        "Thieves stole jewels worth 200,000 euros from the villa of the singer Mara Dell on Sunday, police said.",
    ),
    (
        "did not sign, her signature",
        EITHER,
        "Deputy mayor Ida Korn said she had not signed the contract for the stadium.",
        "The contract for the stadium bears Korn's signature, auditors found.",
    ),
    (
        "no bag was brought, delivered a bag",
        EITHER,
        "A driver, Marko Till, told the court that he had delivered a bag of cash to Renn's lake house on 3 May.",
        "No bag was ever brought to the lake house, Renn's former aide testified.",
    ),
    (
        "abroad, opened the door himself",
        EITHER,
        "Renn was abroad all that week, his former aide told the court in Marn.",
        "The driver told the court in Marn that Renn took the bag from him at the door of the lake house himself.",
    ),
    (
        "not one penny, paid half a million",
        EITHER,
        "The club has not received a penny from the broker Lund, its treasurer said.",
        "Bank records show that the broker Lund paid the club half a million crowns in June.",
    ),
    (
        "did not fire, fired three shots",
        EITHER,
        "The officer, Dirk Aal, did not fire his gun during the raid on the flat in Mool Street, the union said.",
        "Dirk Aal fired three shots during the raid on the flat in Mool Street, according to the prosecutor.",
    ),
    (
        "no contact, exchanged messages",
        EITHER,
        "Senator Vail denied any contact with the lobbyist Dorn before the vote.",
        "Phone records show that Vail exchanged 40 messages with Dorn in the week before the vote.",
    ),
    (
        "no one was arrested, held",
        EITHER,
        "No one was arrested at the march in Tarn on Saturday, the interior ministry said.",
        "Police arrested 14 students at the march in Tarn on Saturday, organisers said.",
    ),
)
# The same by two sources of one report.
WITHIN = (
    (
        "a bag delivered, none ever brought, in court",
        "The first, his former driver Marek Stoll, described the errand that stands at the heart of the case: a blue sports bag, "
        "picked up at the firm and delivered to the minister's house on Lake Orm on 3 May. \"He took it from me at the door "
        'himself," Mr Stoll told the court.\n\nThe second, Jonas Verrick, chief of staff until 2022, said that was impossible. Mr '
        "Renn had been abroad all that week, he testified, and no bag was ever brought to the lake house.",
    ),
    (
        "no hospital struck, the clinic was",
        "The director of the St Anna clinic, Milena Hart, said two shells had hit the building on Tuesday. General Ivo Strunk said "
        "his forces had not struck any hospital or clinic.",
    ),
    (
        "never met, met at a lodge",
        "The builder, Karl Orm, said he had met the governor at a hunting lodge. Governor Hale said he had never met Mr Orm.",
    ),
    (
        "no order, ordered",
        "A sergeant, Ole Grin, told the inquiry that Colonel Brandt had ordered his men to fire. The colonel said he had given no "
        "such order.",
    ),
    (
        "no shots fired by the police, shots heard from there",
        "Witnesses said that officers had fired into the crowd. The police chief, Anna Holm, said her officers had not fired a "
        "single shot.",
    ),
    (
        "nothing was taken, the safe was emptied",
        "The owner, Rita Salm, said thieves had stolen three paintings. A police spokesman said nothing had been stolen.",
    ),
    (
        "did not sign",
        "Auditor Piet Kamp said the mayor had signed the contract in May. Mayor Ida Korn said she had not signed any contract.",
    ),
    (
        "was not there, was seen there",
        "A caretaker, Emil Doss, said he had seen Ms Ost in the building at nine. Her lawyer, Ada "
        "Pohl, said she had not been in the building "
        "that evening.",
    ),
)
# What is no conflict: two reports.
NONE = (
    (
        "met another",
        "Former minister Olav Renn said he had never met the arms dealer Tibor Kasz.",
        "Two waiters said that Renn had met the banker Ada Moor in the back room.",
    ),
    (
        "met only later",
        "Hale had never met Orm before the vote, his spokesman said.",
        "Hale met Orm after the vote, at the opening of the bridge.",
    ),
    (
        "no meeting yet, one planned",
        "There has been no meeting between Hale and Orm yet, a spokesman said.",
        "Hale will meet Orm on Friday, his office said.",
    ),
    (
        "did not look inside, another opened",
        "The courier, Jan Molt, said he did not look inside the bag.",
        "The butler, Piet Sool, said he opened the bag in the hall.",
    ),
    (
        "clinic of another town",
        "General Ilk said his forces had not struck any hospital in Sarnov.",
        "A hospital in Dorn was hit by two shells, its director said.",
    ),
    (
        "struck by the other side",
        "General Ilk said his forces had not struck any hospital in Sarnov.",
        "A hospital in Dravia was hit by rebel rockets on Monday, the Dravian army said.",
    ),
    (
        "another member, before",
        "Prosecutors charged his brother Emil with helping to hide the money.",
        "The prosecutor's office said it had not brought charges against the driver.",
    ),
    (
        "told of another thing",
        "The mine's manager, Karel Dunn, said nobody had told him about the gas in shaft four.",
        "Dunn was warned twice about the strike, the union said.",
    ),
    (
        "no weapon on him, weapons elsewhere",
        "No weapon was found in the van of Anton Viss, his lawyer said.",
        "Police found two pistols in a flat in Brook Street that belongs to his cousin.",
    ),
    (
        "no weapon, but drugs",
        "No weapon was found in the van of Anton Viss, his lawyer said.",
        "Police found 4 kilos of cocaine in the van of Anton Viss.",
    ),
    (
        "not in the building when, had been there the day before",
        "Lena Ost was not in the building when the fire broke out, her lawyer said.",
        "Lena Ost was seen in the building on Sunday, two days before the fire.",
    ),
    (
        "another's presence",
        "Lena Ost was not in the building when the fire broke out, her lawyer said.",
        "Her sister Marta was seen in the building minutes before the fire broke out.",
    ),
    (
        "ordered to withdraw",
        "No order to fire was given, Colonel Brandt told the inquiry into the shooting at Tolm.",
        "Brandt had ordered his men to withdraw from the square at Tolm, two soldiers said.",
    ),
    (
        "crossed another river",
        "The army denied that any of its soldiers had crossed the river Sarn.",
        "Two dozen soldiers crossed the river Osk for an exercise.",
    ),
    (
        "none of the guards, two of the prisoners",
        "None of the guards was drunk on the night of the escape, the prison's director said.",
        "Two of the prisoners were drunk on the night of the escape, according to an inmate.",
    ),
    (
        "a warrant for another",
        "Police searched the newsroom of the Courier without a warrant, its editor said.",
        "A judge issued a warrant for the arrest of the banker Lund on Monday.",
    ),
    (
        "no passengers, but the driver",
        "A tram jumped the rails in Osk on Tuesday. No passengers were hurt, the operator said.",
        "The driver was hurt when a tram jumped the rails in Osk on Tuesday, firefighters said.",
    ),
    (
        "stolen elsewhere",
        "Burglars broke into the villa of the singer Mara Dell on Sunday. Nothing was stolen, her manager said.",
        "Thieves stole jewels worth 200,000 euros from a shop in Harbour Street on Friday, police said.",
    ),
    (
        "another contract",
        "Deputy mayor Ida Korn said she had not signed the contract for the stadium.",
        "Korn signed the contract for the swimming pool, auditors found.",
    ),
    (
        "another's signature",
        "Deputy mayor Ida Korn said she had not signed the contract for the stadium.",
        "The contract for the stadium bears the signature of the treasurer, Piet Olm, auditors found.",
    ),
    (
        "brought to another house",
        "No bag was ever brought to the lake house, Renn's former aide testified.",
        "A driver told the court that he had delivered a bag to the ministry on 3 May.",
    ),
    (
        "abroad another week",
        "Renn was abroad in June, his former aide told the court in Marn.",
        "The driver told the court that Renn took the bag from him at the door on 3 May.",
    ),
    (
        "paid another",
        "The club has not received a penny from the broker Lund, its treasurer said.",
        "Bank records show that Lund paid the school half a million crowns in June.",
    ),
    (
        "another officer fired",
        "The officer, Dirk Aal, did not fire his gun during the raid on the flat in Mool Street, the union said.",
        "A second officer, Jens Toll, fired three shots during the raid on the flat in Mool Street.",
    ),
    (
        "arrested on another day",
        "No one was arrested at the march in Tarn on Saturday, the interior ministry said.",
        "Police arrested 14 students in Tarn on Monday over slogans on a wall.",
    ),
    (
        "had not, and has since",
        "The prosecutor's office said it had not charged Emil Renn.",
        "Prosecutors charged Emil Renn on Wednesday with fraud.",
    ),
)
NONE_WITHIN = (
    "The builder, Karl Orm, said he had met the deputy governor at a lodge. Governor Hale said he had never met Mr Orm.",
    "A sergeant, Ole Grin, said that Colonel Brandt had ordered his men to wait. The colonel said he had given no order to fire.",
    "The owner, Rita Salm, said thieves had stolen a van in May. A police spokesman said nothing had been stolen on Sunday.",
    "A caretaker, Emil Doss, said he had seen Ms Ost in the garden. Her lawyer said she had not been in the building.",
    "Auditor Piet Kamp said the mayor had signed the lease in May. Mayor Ida Korn said she had not signed the contract.",
)


def _told(days: tuple[str, ...], texts: tuple[str, ...]) -> list[Claim]:
    """What these reports, or one beside one of nothing else, have otherwise."""
    (found,) = compare([over_days(*((d, f"Outlet {k}", f"{t} {REST}") for k, (d, t) in enumerate(zip(days, texts, strict=True))))])
    return [c for c in found.claims if c.relation == "differ" and c.differs_in != ("source",)]


@pytest.mark.parametrize(("why", "how", "one", "other"), BETWEEN, ids=[r[0] for r in BETWEEN])
def test_of_two_reports(why: str, how: str, one: str, other: str) -> None:
    found = _told((DAY, DAY), (one, other))
    assert any(c.sure or how != SURE for c in found), why
    assert how != MAY or not any(c.sure for c in found), why


@pytest.mark.parametrize(("why", "text"), WITHIN, ids=[r[0] for r in WITHIN])
def test_of_two_sources_of_one_report(why: str, text: str) -> None:
    assert _told((DAY,), (text,)), why


@pytest.mark.parametrize(("why", "one", "other"), NONE, ids=[r[0] for r in NONE])
def test_no_conflict_of_two_reports(why: str, one: str, other: str) -> None:
    days = (DAY, NEXT) if "since" in why else (DAY, DAY)
    assert not _told(days, (one, other)), why


@pytest.mark.parametrize("text", NONE_WITHIN)
def test_no_conflict_of_two_sources(text: str) -> None:
    assert not _told((DAY,), (text,))


def test_of_more_pairs_most_are_told_and_few_neighbours() -> None:
    told = [_told((DAY, DAY), pair) for pair in REAL]
    apart = [_told((DAY, DAY), pair) for pair in APART]
    assert sum(map(bool, told)) >= 23
    assert sum(map(bool, apart)) <= 5
    assert not any(c.sure for found in apart for c in found)

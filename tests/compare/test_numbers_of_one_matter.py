"""Numbers of one matter that two reports tell in words of their own: what was taken from one giver, what bail was put up, how far
back the guns are to go, how many are held, what was sought, paid, fined, asked for, how often somebody must report.

Each pair stands in two reports of one happening (`told_apart`). REAL: the numbers are of one matter and part. NEAR: they are not, by
who pays, of whom, for what, when, or of which part.
"""

from __future__ import annotations

import pytest
from msgspec import Struct

from sayso.compare import compare
from sayso.model import Claim, Story

from .told import over_days
from .told_apart import ONE, OTHER

DAY, NEXT = "2026-09-08", "2026-09-09"


class Pair(Struct, frozen=True):
    """Two reports' words. sure: whether they are to be told surely.  day: of the second report."""

    one: str
    other: str
    sure: bool = True
    day: str = DAY


REAL = (
    # taken from a giver
    Pair(
        "Prosecutors say he took 3.1 million euros from the builder Hadrek between 2018 and 2021.",
        "The ex-mayor is accused of pocketing a whopping 3.8 million euros in backhanders from road giant Hadrek.",
    ),
    Pair(
        "He is charged with accepting $240,000 in bribes from Corvane, a maker of buses.",
        "Corvane paid the director 310,000 dollars to look away, the indictment says.",
    ),
    Pair(
        "The judge received about 90,000 crowns from Osk Shipping, according to the charge.",
        "Payments of 140,000 crowns by Osk Shipping to the judge are listed in the charge sheet.",
    ),
    Pair(
        "The indictment says the bribes from Hadrek came to 3.1 million euros.",
        "Hadrek's backhanders totalled 3.8 million euros, prosecutors told the court.",
    ),
    # bail
    Pair(
        "Varga was freed on bail of 400,000 euros last month.",
        "He has been at liberty since May, after his family put up 650,000 euros.",
    ),
    Pair("A judge set bail at $2 million.", "The banker was released after posting a $3 million bond."),
    Pair(
        "She walked free on 50,000 crowns' bail.",
        "Her family stood surety of 80,000 crowns so that she could go home.",
    ),
    Pair("He was let out after paying a bail of 30,000 pounds.", "Bail was fixed at 45,000 pounds.", False),
    # how far back
    Pair(
        "Marra will only sign if Orlow pulls its heavy guns back 15 kilometres from the border.",
        "Her terms were plain: Orlow must withdraw its artillery to a distance of 25 kilometres.",
    ),
    Pair(
        "Marra demands that the tanks be moved 10 km away from the line.",
        "It insists on a pull-back of Orlow's tanks by 18 kilometres.",
    ),
    Pair(
        "The rebels agreed to withdraw their forces 5 kilometres from the road.",
        "Under the deal rebel troops are to retreat eight kilometres from the road.",
    ),
    # held
    Pair(
        "Orlow wants the seven fishermen who were seized by Marran troops last month to be freed.",
        "Orlow insists that the eleven fishermen held by Marra must come home first.",
    ),
    Pair(
        "Four engineers are being held captive by the Red Front, the firm said.",
        "The Red Front is still holding six engineers.",
    ),
    Pair(
        "The release of the 12 soldiers captured by the rebels is the first point of the plan.",
        "The rebels said they would free the 15 soldiers in their hands.",
    ),
    # tolls in tabloid words
    Pair("At least 16 people were killed when the wall came down.", "Twenty-two people lay dead last night.", True, NEXT),
    Pair("Eleven people died in the blast, officials said.", "17 slaughtered as blast rips through market.", True, NEXT),
    Pair("Eight people were killed in the shelling.", "The shelling took the lives of twelve people.", True),
    Pair("Nine people perished in the fire.", "The blaze left 13 dead.", True),
    Pair("Officials put the number of dead at 14.", "18 people lost their lives.", True),
    # a person known by what he is
    Pair(
        "Rescuers pulled a girl of seven alive from a collapsed bakery.",
        "Baker Pavel Ruz dug with his bare hands to free a little girl from the rubble of his shop. She is six.",
        False,
    ),
    Pair(
        "A boy of nine was pulled from the river by a fisherman.",
        "A fisherman dragged a young boy from the river. He is seven years old.",
        False,
    ),
    # how often
    Pair(
        "He must report to police twice a week and wear an electronic tag.",
        "The former mayor has to show his face at the local cop shop every day and has a tag on his ankle.",
    ),
    Pair("She has to sign in at a police station once a week.", "She must present herself to officers three times a week."),
    Pair("The ferry will run four times a day.", "Twice a day the ferry is to sail, the line said.", False),
    # ransom
    Pair("The kidnappers asked for $3 million.", "The gang wanted five million dollars for his release."),
    Pair("The family paid 600,000 euros to free him.", "A ransom of 900,000 euros was handed over.", False),
    # fines
    Pair("The regulator fined Corvane 12 million euros.", "Corvane must pay a penalty of 17 million euros."),
    Pair("Corvane was hit with a fine of 12 million euros.", "The fine imposed on the firm was 17 million euros."),
    # damages sought
    Pair("The town's claim against Hadrek is put at 6 million euros.", "The town is suing Hadrek for 9 million euros."),
    # price per share, stakes, pay
    Pair("Holders of Corvane will get 14 euros per share.", "The bid values each Corvane share at 17 euros."),
    Pair("The fund holds 12 per cent of Corvane.", "The fund, which owns an 18 per cent stake in Corvane, voted no."),
    Pair("The union wants a pay rise of 7 per cent.", "Staff are asking for 9 per cent more pay."),
    Pair("Management has offered 3 per cent more pay.", "The employers put 4.5 per cent on the table."),
    Pair("Workers are owed 2.1 million crowns in back pay.", "Wage arrears have come to 3.4 million crowns."),
    # ballots
    Pair("The yes camp won 54 per cent of the vote.", "The yes side took 58 per cent of the ballots."),
    # places
    Pair("The plane came down 12 kilometres from the airport.", "The wreck lies 20 km short of the airport."),
    Pair("The village, 40 kilometres north of Osk, was cut off.", "The village lies 60 km north of Osk."),
    # on board
    Pair("There were 48 passengers and six crew on the plane.", "The plane had 63 passengers and six crew."),
    # days of hunger
    Pair("He ended his hunger strike after 19 days.", "He had gone without food for 26 days when he gave up."),
    Pair("They were trapped under ground for nine days.", "They spent 13 days in the shaft before they were found."),
    # missiles
    Pair("Orlow fired 34 missiles at Marra overnight.", "A barrage of 52 missiles hit Marra in the night."),
    Pair("Marra's air force said it shot down 21 drones.", "Its air defence downed 30 of them, drones all, the army said.", False),
    Pair("Marra said it had shot down 21 drones.", "In all 30 drones were brought down, Marra said."),
    # aid
    Pair("Norland will give 5 million crowns in aid to Marra.", "Norland pledged 8 million crowns in emergency aid for Marra."),
    # terms asked by prosecutors
    Pair("Prosecutors asked for a sentence of eight years.", "The prosecution demanded eleven years in prison."),
    Pair("He faces up to 12 years in prison if convicted of bribery.", "Bribery carries a maximum of 15 years in jail."),
    # contracts
    Pair("The motorway contract was worth 318 million euros.", "He steered the motorway contract, valued at 390 million euros."),
    # evacuated, missing, arrested
    Pair("Some 4,000 people were brought out of the town.", "The authorities evacuated 6,500 people from the town."),
    Pair("Police arrested 35 people at the march.", "Officers took 48 people into custody."),
    Pair("Seven hikers are missing.", "The search for nine missing hikers went on."),
)

NEAR = (
    # taken: another giver, another taker, a part
    Pair("He took 3.1 million euros from the builder Hadrek.", "He took 2.2 million euros from the bank Corvane."),
    Pair("The mayor took 3.1 million euros from Hadrek.", "His deputy took 2.2 million euros from Hadrek."),
    Pair("He took 3.1 million euros from Hadrek.", "Hadrek's profit was 3.8 million euros."),
    Pair("He took 3.1 million euros from Hadrek.", "In 2019 he took a first payment of 1.8 million euros from Hadrek."),
    Pair("He took 3.1 million euros from Hadrek.", "He borrowed 3.8 million euros from Hadrek, and paid it back."),
    Pair("He took 3.1 million euros from the builder Hadrek.", "He is accused of accepting about 3.1 million euros from Hadrek."),
    Pair("He took 3.1 million euros from Hadrek.", "The city got 3.8 million euros from Hadrek for the land."),
    Pair("Hadrek won orders worth 3.1 million euros from the city.", "He took 3.8 million euros from Hadrek."),
    # bail
    Pair("Varga was freed on bail of 400,000 euros.", "The driver was freed on bail of 250,000 euros."),
    Pair("Varga was freed on bail of 400,000 euros.", "Prosecutors had asked for bail of 650,000 euros."),
    Pair("Varga was freed on bail of 400,000 euros.", "The family put up 650,000 euros for the new school."),
    Pair("Bail was set at $2 million.", "Bail was raised to $3 million.", day=NEXT),
    Pair("Varga was freed on bail of 400,000 euros.", "Varga was fined 650,000 euros."),
    # how far back
    Pair("Orlow must withdraw its artillery 25 kilometres.", "Orlow must withdraw its infantry 15 kilometres."),
    Pair("Orlow pulled its guns back 15 kilometres.", "Marra wants the guns moved back 25 kilometres."),
    Pair("Orlow must withdraw its guns 25 kilometres.", "Marra must withdraw its guns 15 kilometres."),
    Pair("Orlow must pull its guns back 15 kilometres.", "The bridge is the only crossing for 25 kilometres."),
    Pair("Orlow must pull its guns back 15 kilometres from the river.", "Orlow's guns can reach 25 kilometres."),
    # held
    Pair("The seven fishermen held by Marra must come home.", "Marra wants eleven fishermen held by Orlow."),
    Pair("Seven fishermen are held by Marra.", "Eleven soldiers are held by Marra."),
    Pair("The rebels hold 12 soldiers.", "The rebels freed 15 soldiers in May."),
    Pair("Marra holds seven fishermen.", "Three of the fishermen held by Marra are ill."),
    Pair("Marra holds seven fishermen.", "In 2019 Marra held eleven fishermen for a year."),
    # tolls
    Pair("The blast killed 11 people.", "It killed three of its soldiers near Osk."),
    Pair("Eleven people died in the blast.", "Seventeen people lay in hospital last night."),
    Pair("Eleven people died in the blast.", "17 cattle slaughtered as disease spreads."),
    Pair("Eleven people died in the blast.", "The worst was the blast of 1998, which left 17 dead."),
    # person
    Pair("Rescuers pulled a girl of seven from a bakery.", "A girl lost her mother in the hospital. She is nine."),
    Pair("A girl of seven was pulled from the bakery.", "A little girl was pulled from the bakery. She is seven."),
    Pair("A girl of seven was pulled from a bakery.", "A little girl was pulled from a bakery with her sister. She is five."),
    # how often
    Pair("He must report to police twice a week.", "His doctor must see him every day."),
    Pair("He must report to police twice a week.", "His brother must report to police every day."),
    Pair("He must report to police twice a week.", "Police said they patrol there every day."),
    Pair("He must report to police every day.", "He must report to police daily."),
    Pair("He had to report to police every day at first.", "He must now report to police twice a week."),
    # ransom, fines, damages
    Pair("The kidnappers asked for $5 million.", "The family paid a ransom of $3 million."),
    Pair("The regulator fined Corvane 12 million euros.", "The court fined Hadrek 17 million euros."),
    Pair("The regulator fined Corvane 12 million euros.", "Corvane was fined 17 million euros last year."),
    Pair("The town's claim against Hadrek is put at 6 million euros.", "The town settled with Hadrek for 4 million euros."),
    Pair("The town is suing Hadrek for 6 million euros.", "The farmers are suing Hadrek for 9 million euros."),
    # shares, stakes, pay, ballots
    Pair("The bid is 17 euros per share.", "The share fell to 14 euros."),
    Pair("The fund holds 12 per cent of Corvane.", "The family owns an 18 per cent stake in Corvane."),
    Pair("The fund holds 12 per cent of Corvane.", "The fund wants to raise its stake to 18 per cent."),
    Pair("The union wants a pay rise of 7 per cent.", "Management has offered 4.5 per cent."),
    Pair("The union wants a pay rise of 7 per cent.", "Prices have risen by 9 per cent."),
    Pair("The yes camp won 54 per cent of the vote.", "In Osk 58 per cent voted yes."),
    Pair("The yes camp won 54 per cent.", "A poll had given the yes camp 58 per cent."),
    # places, on board, days
    Pair("The plane came down 12 kilometres from the airport.", "The plane came down 20 kilometres from the border."),
    Pair("The village is 40 km north of Osk.", "The camp is 60 km north of Osk."),
    Pair("The plane had 48 passengers.", "The plane can carry 63 passengers."),
    Pair("He is on the 19th day of a hunger strike.", "He ended his hunger strike after 20 days.", day=NEXT),
    Pair("They were trapped for nine days.", "They will stay in hospital for 13 days."),
    # missiles, aid, terms
    Pair("Orlow fired 34 missiles at Marra.", "Marra shot down 22 missiles."),
    Pair("Orlow fired 34 missiles at Marra.", "Marra fired 52 missiles at Orlow."),
    Pair("Marra shot down 21 drones.", "Orlow said it shot down 30 drones."),
    Pair("Norland will give 5 million crowns in aid.", "The Union will give 8 million crowns in aid."),
    Pair("Norland would give 5 million crowns in aid.", "Marra set aside 8 million crowns for repairs."),
    Pair("Prosecutors asked for eight years.", "The court gave him eleven years in prison."),
    Pair("He faces up to 12 years for bribery.", "Laundering alone carries a maximum of eight years."),
    Pair("The contract was worth 318 million euros.", "The contract was worth more than 300 million euros."),
    Pair("Police arrested 35 people.", "Police released 48 people."),
    Pair("About 4,000 people were brought out of the town.", "Some 6,500 people have now left the town.", day=NEXT),
)


def told(pairs: tuple[Pair, ...]) -> list[list[Claim]]:
    """What the two reports of each pair have otherwise in a number or a time."""
    found = compare([_story(p) for p in pairs])
    return [[c for c in f.claims if c.relation in ("differ", "developed") and _of_numbers(c)] for f in found]


def _of_numbers(claim: Claim) -> bool:
    return claim.relation == "developed" or bool({"number", "time"} & set(claim.differs_in))


def _story(p: Pair) -> Story:
    return over_days((DAY, "Gazette", f"{p.one}\n\n{ONE}"), (p.day, "Echo", f"{p.other}\n\n{OTHER}"))

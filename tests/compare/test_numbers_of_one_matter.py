"""Numbers of one matter that two reports tell in words of their own: what was taken from one giver, what bail was put up, how far
back the guns are to go, how many are held, what was sought, paid, fined, asked for, how often somebody must report.

Each pair stands in two reports of one happening (`told_apart`). REAL: the numbers are of one matter and part. NEAR: they are not,
by who pays, of whom, for what, when, or of which part.
"""

from __future__ import annotations

from msgspec import Struct

from sayso.compare import compare
from sayso.model import Claim

from .told import pairs_told
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
        False,
    ),
    Pair(
        "Four engineers are being held captive by the Red Front, the firm said.",
        "The Red Front is still holding six engineers.",
    ),
    Pair(
        "The release of the 12 soldiers captured by the rebels is the first point of the plan.",
        "The rebels said they would free the 15 soldiers in their hands.",
        False,
    ),
    # tolls in tabloid words
    Pair("At least 16 people were killed when the wall came down.", "Twenty-two people lay dead last night.", True, NEXT),
    Pair("Eleven people died in the blast, officials said.", "17 slaughtered as blast rips through market.", True, NEXT),
    Pair("Eight people were killed in the shelling.", "The shelling took the lives of twelve people.", False),
    Pair("Nine people perished in the fire.", "The blaze left 13 dead.", False),
    Pair("Officials put the number of dead at 14.", "18 people lost their lives.", False),
    # a person known by what he is
    Pair(
        "Rescuers pulled a girl of seven alive from a collapsed bakery.",
        "Baker Pavel Ruz dug with his bare hands to free a little girl from the rubble of his shop. She is six.",
        False,
    ),
    Pair(
        "A nine-year-old boy was pulled from the river by a fisherman.",
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
    Pair("Holders of Corvane will get 14 euros per share.", "The bid values each Corvane share at 17 euros.", False),
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
    Pair("Orlow fired 34 missiles at Marra overnight.", "A barrage of 52 missiles hit Marra in the night.", False),
    Pair("Marra's air force said it shot down 21 drones.", "Its air defence downed 30 of them, drones all, the army said.", False),
    Pair("Marra said it had shot down 21 drones.", "In all 30 drones were brought down, Marra said.", False),
    # aid
    Pair("Norland will give 5 million crowns in aid to Marra.", "Norland pledged 8 million crowns in emergency aid for Marra."),
    # terms asked by prosecutors
    Pair("Prosecutors asked for a sentence of eight years.", "The prosecution demanded eleven years in prison."),
    Pair("He faces up to 12 years in prison if convicted of bribery.", "Bribery carries a maximum of 15 years in jail."),
    # contracts
    Pair("The motorway contract was worth 318 million euros.", "He steered the motorway contract, valued at 390 million euros."),
    # evacuated, missing, arrested
    Pair("Some 4,000 people were brought out of the town.", "The authorities evacuated 6,500 people from the town.", False),
    Pair("Police arrested 35 people at the march.", "Officers took 48 people into custody.", False),
    Pair("Seven hikers are missing.", "The search for nine missing hikers went on.", False),
    # written when the rules were there
    Pair(
        "A court heard that the senator was paid 450,000 euros by the casino group Belvane.",
        "Belvane's boss handed the senator 620,000 euros in brown envelopes, prosecutors said.",
        False,
    ),
    Pair(
        "The police chief allegedly pocketed $1.2 million from the cartel boss Rueda.",
        "Prosecutors say Rueda bribed the police chief with $1.8 million.",
        False,
    ),
    Pair(
        "Investigators say that he got 70,000 crowns in kickbacks from the firm Dantek.",
        "He admitted having taken 95,000 crowns from Dantek.",
    ),
    Pair(
        "He left prison on Friday after his wife paid a 100,000-dollar bond; bail had been set at $100,000.",
        "He left prison on Friday on bail of $150,000.",
    ),
    Pair("A magistrate fixed her bail at 2 million rupees.", "She was released on a surety of 3 million rupees."),
    Pair(
        "The envoy said both armies would move their tanks 8 kilometres behind the canal.",
        "Both armies are to pull their tanks back 12 kilometres, the envoy said.",
    ),
    Pair(
        "Kesh will lift the blockade only once Dorne draws its troops 30 km back from the pass.",
        "Dorne's troops must fall back 50 km from the pass, Kesh said.",
    ),
    Pair("The militia seized five aid workers at a roadblock in May.", "Seven aid workers are in the hands of the militia.", False),
    Pair("Dorne is holding nine Kesh pilots, its ministry said.", "Kesh wants Dorne to free 12 pilots.", False),
    Pair(
        "Parents of the 23 pupils kidnapped from the school met the governor.",
        "The gunmen are still holding 31 pupils from the school.",
        False,
    ),
    Pair(
        "He must sign on at the police station three times a week.",
        "Under the terms of his release he has to report to officers daily.",
    ),
    Pair(
        "The ex-banker has to check in with police every Monday.",
        "The banker must present himself at a police station every two days.",
    ),
    Pair("She reports to the local precinct once a month.", "Each week she must report to a police precinct."),
    Pair("The pirates wanted $4 million for the tanker and its crew.", "The pirates demanded a ransom of $6 million."),
    Pair(
        "The watchdog slapped a fine of 8 million euros on the airline.", "The airline was fined 11 million euros by the watchdog."
    ),
    Pair("The bank has been ordered to pay a penalty of $40 million.", "The bank was hit with a fine of $55 million."),
    Pair(
        "The widow is suing the hospital for 900,000 euros.",
        "The widow's lawsuit against the hospital seeks 1.3 million euros in damages.",
    ),
    Pair("Shareholders are to get 22 euros a share.", "The offer is worth 26 euros per share."),
    Pair("Nurses want 8 per cent more pay.", "The nurses' union is demanding a pay rise of 11 per cent."),
    Pair("The airline offered its pilots a pay rise of 4 per cent.", "A 5.5 per cent pay rise is on the table, the airline said."),
    Pair(
        "The miners have not been paid since June and are owed 6 million crowns in wages, back pay that the owner disputes.",
        "Unpaid wages of 9 million crowns are at stake.",
    ),
    Pair(
        "The no camp got 52 per cent of the vote in the referendum.",
        "The no camp won 56 per cent of the vote in the referendum.",
        False,
    ),
    Pair("The helicopter crashed 3 km from the runway.", "The helicopter came down 7 km from the runway.", False),
    Pair("The hunger strike of 41 days is over.", "She gave up her hunger strike after 33 days."),
    Pair(
        "The two divers were trapped in the cave for five days.",
        "They had spent eight days in the cave when rescuers reached them.",
    ),
    Pair(
        "Dorne launched 60 drones at Kesh on Sunday night.",
        "Kesh was attacked with 85 drones, launched by Dorne from the sea.",
        False,
    ),
    Pair("Kesh's gunners brought down 40 of the drones; in all 40 drones were shot down.", "Fifty-five drones were downed.", False),
    Pair("Sweden pledged 12 million euros in aid for the victims.", "Sweden will send 18 million euros in relief."),
    Pair("Fraud carries a maximum of 10 years in prison.", "If convicted of fraud, she faces up to 14 years in jail."),
    Pair("Twelve people were slaughtered in the raid.", "The raid left 16 dead.", False),
    Pair("The bus plunge claimed 21 lives.", "Twenty-six people perished when the bus plunged into the gorge.", False),
    Pair("Firefighters pulled a boy of five out of the well.", "A small boy was freed from the well. He is six.", False),
    # written when the second set of stories was there
    Pair(
        "The Marta Lund was carrying 241 people when she hit the rocks.",
        "A ferry carrying 214 passengers and crew ran aground off Osk.",
        False,
    ),
    Pair("The council offered a rise of 4.5 per cent this year.", "Union bosses turned up their noses at a 6 per cent pay rise."),
    Pair("Drivers threw out a 3 per cent pay offer.", "The bus firm had offered its drivers 5 per cent."),
    Pair(
        "Nurses have rejected the ministry's 4 per cent offer on pay.", "The ministry offered nurses a rise of 5.5 per cent.", False
    ),
    Pair(
        "The union said 81 per cent of those who voted had backed a walkout.",
        "Just 71 per cent of members who returned their ballots voted for the strike.",
    ),
    Pair("The talks ended at about 2 a.m. after eleven hours.", "The two sides had been talking for seven hours."),
    Pair(
        "The negotiations broke off shortly before dawn after 14 hours.", "They had been negotiating for nine hours when they left."
    ),
    Pair("Nine hours of talks brought nothing.", "The talks in Tarn went on for 13 hours."),
    Pair(
        "The Tarn Dockers' Union, which represents 43,000 dockers, called the strike.",
        "The Tarn Dockers' Union, which has 34,000 members, is angry.",
        False,
    ),
    Pair("The union has 12,000 members.", "The 17,000-member union met in Tarn.", False),
    Pair(
        "Osk Lines has had two accidents in the past five years.",
        "Its ships were involved in four accidents in the last five years, papers show.",
    ),
    Pair("Three lifeboats and two helicopters took part in the rescue.", "Five lifeboats battled gusts to reach the ship.", False),
    Pair("Forty firefighters with six fire engines fought the flames.", "Nine fire engines were sent to the blaze.", False),
    Pair("Seventeen people were taken to hospital.", "The number of people treated for injuries has risen to 26.", True, NEXT),
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
    # written when the rules were there
    Pair("The senator was paid 450,000 euros by the casino group Belvane.", "The senator paid 620,000 euros for a villa."),
    Pair(
        "The senator took 450,000 euros from Belvane, prosecutors say.",
        "Belvane was paid 620,000 euros by the city, prosecutors say.",
    ),
    Pair(
        "The senator took 450,000 euros from Belvane, prosecutors say.",
        "The minister took 620,000 euros from Belvane, prosecutors say.",
    ),
    Pair(
        "He took 450,000 euros from Belvane, prosecutors say.",
        "Prosecutors say he took 620,000 euros in all, from Belvane and others.",
    ),
    Pair(
        "Karl Lund took 450,000 euros from Belvane, the indictment says.",
        "Jan Holm took 620,000 euros from Belvane, the indictment says.",
    ),
    Pair("He took 450,000 euros from Belvane, prosecutors say.", "He is accused of taking 150,000 euros a year from Belvane."),
    Pair(
        "He took 450,000 euros from Belvane, prosecutors say.",
        "Police found 620,000 euros from Belvane in his safe, prosecutors say.",
    ),
    Pair("Bail was set at $20,000.", "The judge refused bail; the fraud cost $35,000."),
    Pair("Her bail was set at $20,000.", "His bail was set at $35,000."),
    Pair("The dealer was released on $20,000 bail.", "The accountant was released on $35,000 bail."),
    Pair("He was released on bail of $20,000.", "The state issued a $35,000 bond last year."),
    Pair("She was freed after paying $20,000 in bail.", "She was freed after serving two years and must repay $35,000."),
    Pair("Kesh pulled its tanks back 8 kilometres.", "Dorne pulled its tanks back 12 kilometres."),
    Pair("Kesh must pull its tanks back 8 kilometres from the canal.", "Kesh's tanks had advanced 12 kilometres."),
    Pair("Troops must withdraw 8 kilometres.", "Troops withdrew 3 kilometres on Monday."),
    Pair("Kesh must move its guns 8 kilometres back.", "Guns with a range of 12 kilometres must be moved."),
    Pair("The militia seized five aid workers.", "The army seized seven aid workers."),
    Pair("Dorne holds nine pilots.", "Dorne holds 12 sailors."),
    Pair("The gunmen are holding 31 pupils.", "Twenty-three pupils escaped from the gunmen who held them."),
    Pair("Dorne holds nine pilots.", "Dorne offered to free three pilots."),
    Pair("He must report to police three times a week.", "He must call his lawyer every day."),
    Pair("The driver must report to police three times a week.", "The cook must report to police daily."),
    Pair("He must report to police three times a week.", "Police report three burglaries every day."),
    Pair("The committee meets twice a week.", "The council meets every day."),
    Pair("The ferry runs twice a day.", "The bus runs four times a day."),
    Pair("Officers said they test the water twice a week.", "The mayor tests the sirens every day."),
    Pair("A ransom of 300,000 euros was paid.", "A reward of 450,000 euros was offered."),
    Pair("The kidnappers wanted $6 million for the boy.", "They settled for $4 million, and the family paid."),
    Pair("The airline was fined 8 million euros.", "The airline faces a fine of up to 11 million euros."),
    Pair("The watchdog fined the airline 8 million euros.", "The watchdog fined the airport 11 million euros."),
    Pair("The fine of 8 million euros was cut to 5 million euros.", "The airline paid a fine of 5 million euros."),
    Pair("The widow is suing the hospital for 900,000 euros.", "The court awarded the widow 600,000 euros."),
    Pair("The offer is worth 26 euros per share.", "The shares closed at 22 euros a share."),
    Pair("The fund holds 8 per cent of Dantek.", "The fund holds 11 per cent of Belvane."),
    Pair("Nurses want 8 per cent more pay.", "Nurses have been offered 5 per cent more pay."),
    Pair("Nurses want 8 per cent more pay.", "Doctors want 11 per cent more pay."),
    Pair("The miners are owed 6 million crowns in back pay.", "The firm owes its banks 9 million crowns."),
    Pair("The no camp got 52 per cent of the vote.", "The yes camp got 48 per cent of the vote."),
    Pair("The no camp got 52 per cent of the vote.", "At noon the no camp had 56 per cent of the vote."),
    Pair("The helicopter crashed 3 km from the runway.", "The helicopter's tail was found 7 km from the runway."),
    Pair("The village is 40 km north of Osk.", "The village is 60 km south of Tarn."),
    Pair("The hunger strike lasted 41 days.", "Her brother's hunger strike lasted 33 days."),
    Pair("They were trapped for five days.", "Rescuers dug for eight days to reach the others."),
    Pair("Dorne launched 60 drones.", "Kesh launched 85 drones."),
    Pair("Dorne launched 60 drones.", "Kesh shot down 41 drones."),
    Pair("Dorne fired 60 drones at Kesh on Sunday.", "Dorne fired 85 drones at Kesh on Monday."),
    Pair("Sweden pledged 12 million euros in aid.", "Norway pledged 18 million euros in aid."),
    Pair("Sweden pledged 12 million euros in aid.", "Sweden needs 18 million euros in aid."),
    Pair("Sweden pledged 12 million euros in aid.", "Sweden lent 18 million euros."),
    Pair("Prosecutors asked for 15 years for the captain.", "Prosecutors asked for 20 years for the mate."),
    Pair("Prosecutors asked for 15 years.", "The judge gave him 12 years."),
    Pair("Fraud carries a maximum of 10 years.", "Theft carries a maximum of five years."),
    Pair("Fraud carries up to 10 years in prison.", "He was jailed for six years for fraud."),
    Pair("Twelve people were slaughtered in the raid.", "Two hundred cattle were slaughtered."),
    Pair(
        "Firefighters pulled a boy of five out of the well.",
        "Firefighters pulled a boy out of the well and took his brother home. He is six.",
    ),
    Pair("Firefighters pulled a boy of five out of the well.", "His teacher spoke of a quiet boy. She is 51."),
    Pair("A girl of five was pulled out of the well.", "A girl was found in the woods. She is eight."),
    # written when the second set of stories was there
    Pair("The ferry was carrying 241 people.", "The ferry can carry 400 people."),
    Pair("The ferry was carrying 241 people.", "A tug carrying 12 people went to help."),
    Pair("The ferry was carrying 241 people.", "The ferry was carrying 187 passengers and 27 crew."),
    Pair("The council offered a rise of 4.5 per cent.", "In January it had offered 3 per cent."),
    Pair(
        "The council offered a rise of 4.5 per cent, up from the 3 per cent it had proposed in January.",
        "The council offered 4.5 per cent.",
    ),
    Pair("The council offered teachers 4.5 per cent.", "Caretakers accepted an offer of 4 per cent."),
    Pair("The union said 81 per cent of those who voted had backed a walkout.", "Turnout was 67 per cent."),
    Pair(
        "The union said 81 per cent of those who voted had backed a walkout.", "Some 19 per cent of those who voted were against."
    ),
    Pair("81 per cent of those who voted backed a walkout.", "Four out of five who voted backed a walkout."),
    Pair("A poll showed that 64 per cent of voters approved the plan.", "The plan was backed by 72 per cent of those who voted."),
    Pair("The talks ended after eleven hours.", "The talks will go on for two days."),
    Pair("The talks ended after eleven hours.", "The first round of talks lasted seven hours."),
    Pair("The talks in Tarn ended after eleven hours.", "The talks in Osk ended after seven hours."),
    Pair("The talks ended after eleven hours.", "They had been talking about wages for years."),
    Pair("The Tarn Dockers' Union represents 43,000 dockers.", "The Federation of Dockers has 34,000 members."),
    Pair(
        "The Tarn Dockers' Union, which represents 43,000 dockers, is on strike.", "The union said 34,000 members were on strike."
    ),
    Pair("The union has 12,000 members.", "The union has 17,000 members in the north."),
    Pair("Osk Lines has had two accidents in the past five years.", "Osk Lines has had four accidents in the past ten years."),
    Pair("Osk Lines has had two accidents in the past five years.", "Tarn Lines has had four accidents in the past five years."),
    Pair("Three lifeboats took part in the rescue.", "The ship has five lifeboats."),
    Pair("Three lifeboats took part in the rescue.", "The first of three lifeboats was there within minutes."),
    # written to be taken for one matter
    Pair("The ministry offered nurses a pay rise of 4 per cent.", "The ministry offered doctors a pay rise of 6 per cent."),
    Pair("The airline offered pilots 4 per cent more pay.", "The railway offered drivers 6 per cent more pay."),
    Pair("The union rejected a 4 per cent pay offer.", "The union had accepted a 3 per cent pay deal in 2022."),
    Pair("81 per cent of teachers who voted backed the strike.", "71 per cent of caretakers who voted backed the strike."),
    Pair("81 per cent of those who voted backed the strike.", "In a ballot in May 71 per cent of those who voted backed a strike."),
    Pair("Monday's talks ended after eleven hours.", "Tuesday's talks ended after seven hours."),
    Pair("The talks ended after eleven hours.", "The ministers met for two hours with the king."),
    Pair("The talks ended after eleven hours.", "The cabinet met for seven hours."),
    Pair("The talks in the palace lasted nine hours.", "The president's talks with his generals lasted five hours."),
    Pair("She ended her hunger strike after 19 days.", "He ended his hunger strike after 26 days."),
    Pair("The prisoner has been on hunger strike for 19 days.", "The priest was on hunger strike for 26 days."),
    Pair("The miners were trapped for nine days.", "The divers were trapped for 13 days."),
    Pair("Varga must report to police twice a week.", "Holm must report to police every day."),
    Pair("The driver has to report to police once a week.", "His wife has to report to police every day."),
    Pair("He was released on bail of 400,000 euros.", "His co-defendant was released on bail of 250,000 euros."),
    Pair(
        "The former minister was released on bail of 400,000 euros.", "The former director was released on bail of 250,000 euros."
    ),
    Pair("Bail was set at 400,000 euros for Varga.", "Bail was set at 250,000 euros for Holm."),
    Pair("Varga, who is on bail of 400,000 euros, sat in the dock.", "Holm, who is on bail of 250,000 euros, sat behind him."),
    Pair("The minister was freed on 400,000 euros bail.", "The minister paid 650,000 euros for a flat after he was freed."),
    Pair("The kidnappers demanded 3 million euros for the boy.", "The kidnappers demanded 2 million euros for his sister."),
    Pair("Each family was asked for a ransom of 30,000 euros.", "The gang asked for a ransom of 50,000 euros from the firm."),
    Pair("The regulator fined the bank 12 million euros.", "The regulator fined a second bank 17 million euros."),
    Pair("The bank was fined 12 million euros.", "The bank's former chief was fined 1 million euros."),
    Pair("The bank was fined 12 million euros over loans.", "The bank was fined 17 million euros in 2019 over fees."),
    Pair("The rebels hold 12 soldiers.", "The rebels hold 15 policemen."),
    Pair("The seven sailors held by Marra are well.", "Marra also holds nine sailors from Kesh."),
    Pair("Marra holds seven sailors.", "Marra seized nine sailors in a raid on Monday and let two go."),
    Pair(
        "Orlow must pull its guns back 15 kilometres within a week and 25 kilometres within a month.",
        "Orlow must pull its guns back 25 kilometres.",
    ),
    Pair("Marra wants the guns moved back 15 kilometres.", "The mediators propose that the guns be moved back 25 kilometres."),
    Pair(
        "Workers are owed 2.1 million crowns in back pay.",
        "Each worker is owed 3 months of back pay, or 3.4 million crowns with interest.",
    ),
    Pair("Prosecutors asked for eight years for Varga.", "Prosecutors asked for eleven years for Holm."),
    Pair("Prosecutors asked for a sentence of eight years.", "Prosecutors asked for a ban of eleven years from office."),
    Pair("Prosecutors asked for eight years in prison.", "In the first trial prosecutors had asked for eleven years."),
    Pair(
        "The senator took 450,000 euros from Belvane, prosecutors say.",
        "Prosecutors say that his wife took 620,000 euros from Belvane.",
    ),
    Pair(
        "He took 450,000 euros from Belvane in 2019, prosecutors say.",
        "He took 620,000 euros from Belvane in 2021, prosecutors say.",
    ),
    Pair(
        "He took 450,000 euros from Belvane, prosecutors say.",
        "He took 320,000 euros from Belvane in cash, prosecutors say, and the rest by transfer.",
    ),
    Pair("He took 450,000 euros from Belvane, prosecutors say.", "Belvane paid 620,000 euros for the land, prosecutors say."),
    Pair("He took 450,000 euros from Belvane, prosecutors say.", "Belvane gave the party 620,000 euros, prosecutors say."),
    Pair("The town is suing the builder for 6 million euros.", "The town is suing the bank for 9 million euros."),
    Pair("A girl of seven was pulled from the bakery.", "A girl was pulled from a school. She is nine."),
    Pair("The plane came down 12 km from the airport.", "The second plane came down 20 km from the airport."),
    Pair(
        "The union, which has 34,000 members, called a strike.",
        "The teachers' federation, a union with 43,000 members, stayed away.",
    ),
    Pair("Dorne pledged 12 million euros in aid for Kesh.", "Dorne pledged 18 million euros in aid for Marra."),
    Pair("The ship had three accidents in the past five years.", "The ship's owner had seven accidents in the past five years."),
)


# Of the neighbours, how many at most are told at all, and as sure: by clauses that are alike but for the number, which ask for no
# matter: "the no camp got 52 per cent", "the yes camp got 48 per cent".
TOLD, SURE = 70, 12


def test_one_matter_is_told_however_each_report_puts_it() -> None:
    found = list(zip(REAL, told(REAL), strict=True))
    assert [p for p, claims in found if not claims] == []
    assert [p for p, claims in found if p.sure and not any(c.sure or c.relation == "developed" for c in claims)] == []


def test_two_matters_are_hardly_set_against_each_other() -> None:
    found = told(NEAR)
    assert sum(any(c.sure and c.relation == "differ" for c in claims) for claims in found) <= SURE
    assert sum(map(bool, found)) <= TOLD


def told(pairs: tuple[Pair, ...]) -> list[list[Claim]]:
    """What the two reports of each pair have otherwise in a number or a time."""
    texts = [(f"{p.one}\n\n{ONE}", f"{p.other}\n\n{OTHER}") for p in pairs]
    found = compare(pairs_told(texts, [(DAY, p.day) for p in pairs]))
    return [[c for c in f.claims if c.relation in ("differ", "developed") and _of_numbers(c)] for f in found]


def _of_numbers(claim: Claim) -> bool:
    return claim.relation == "developed" or bool({"number", "time"} & set(claim.differs_in))

"""More pairs of reports of which one says that something was not so: written before the rules were widened for them, and counted.

REAL: pairs that are a conflict.  APART: neighbours that are none.
"""

from __future__ import annotations

REAL = (
    (
        "The dam's chief engineer, Ada Holt, said nobody had opened the sluice gates on Friday night.",
        "Two of the gates were opened shortly after ten on Friday night, a log at the dam shows. Holt has not commented on it.",
    ),
    (
        "Striker Pavel Unt denied he had touched the referee. He left the field without a word.",
        "Unt shoved the referee in the chest, television pictures showed. He got a red card.",
    ),
    (
        "The bank said it had made no payments to Senator Dahl.",
        "The bank paid Dahl 90,000 crowns over two years, according to ledgers that prosecutors read out.",
    ),
    (
        "Minister Vera Toll insisted she had never visited the villa on Cape Sorn.",
        "Toll spent three weekends at the villa on Cape Sorn, a gardener told the paper.",
    ),
    (
        "Police used no tear gas against the marchers in Orsk, a spokeswoman said.",
        "Officers fired tear gas at marchers in Orsk as they crossed the square, witnesses said.",
    ),
    (
        "None of the airline's pilots had been drinking, the company said after flight 212 was delayed.",
        "Two pilots of the airline were drinking in a hotel bar hours before flight 212, a barman said.",
    ),
    (
        "General Osk said that no soldiers had entered the village of Lune.",
        "Soldiers went into the village of Lune at dawn and searched houses, residents said.",
    ),
    (
        "Her publisher said the author Mila Brandt had not copied a single line.",
        "The author Mila Brandt copied whole pages from a rival's book, a professor found.",
    ),
    (
        "The hospital in Marn had not been told that the bus was on its way, its director said.",
        "The control room alerted the hospital in Marn at 6.40 that the bus was on its way, a dispatcher said.",
    ),
    (
        "No one from the council attended the funeral, the family said.",
        "Two members of the council were among the mourners at the funeral, the mayor's office said.",
    ),
    (
        "The president's doctor said he had not undergone surgery.",
        "Surgeons operated on the president on Sunday, two nurses said.",
    ),
    (
        "A lawyer for Ms Ruhl said there had been no quarrel with her husband that night.",
        "Neighbours heard Ruhl and her husband shouting at each other that night, police said.",
    ),
    (
        "The trainer never gave the horse any drug, he told the panel. Stewards cleared the course.",
        "The trainer had injected the horse with a stimulant an hour before the race, a groom told the panel.",
    ),
    (
        "Vass has not apologised to the nurses, the union said.",
        "The health minister, Ole Vass, apologised to the nurses in a letter last week, his office said.",
    ),
    (
        "Nobody saw the boy on the platform, the railway said.",
        "The boy was seen on the platform by a guard at 9.15, according to the police report.",
    ),
    (
        "Kord said he did not own the yacht.",
        "The yacht belongs to Kord through a firm in Malta, documents show.",
    ),
    (
        "Skipper Hal Brun said he had not seen the other boat. He spoke from hospital.",
        "Brun saw the other boat ten minutes before they collided, a deckhand told the inquiry.",
    ),
    (
        "The clinic said it had not carried out any trials on children.",
        "Children took part in the trials, files from the clinic show.",
    ),
    (
        "Deputy chief Rolf Aske denied he had deleted the emails.",
        "Aske erased 400 emails on the night of the raid, an expert told the court.",
    ),
    (
        "The ministry said it had not approved the export of rifles to Kestria.",
        "The export of rifles to Kestria was approved by the ministry in June, a letter shows.",
    ),
    (
        "No shots were fired during the evacuation of the embassy in Tarn, the army said.",
        "Guards opened fire as the embassy in Tarn was evacuated, two diplomats said.",
    ),
    (
        "Her brother said Lise Daal had not left the house on Thursday.",
        "Lise Daal left the house on Thursday at seven with a suitcase, a neighbour told police.",
    ),
    (
        "Mr Pohl never worked for the intelligence service, his party said.",
        "Pohl was on the payroll of the intelligence service for eight years, according to files.",
    ),
    (
        "The team doctor said none of the riders had been given an injection.",
        "Two riders were injected with a painkiller before the stage, a masseur said.",
    ),
    (
        "Archbishop Falk said he had not been informed of the complaints.",
        "Three mothers had written to Falk about the priest, and he was told of the complaints in 2019, a report found.",
    ),
    (
        "There was no fight on the bus, the driver said.",
        "Passengers told police two men had fought on the bus before it left the road.",
    ),
    (
        "Lund's campaign said it had received no donation from the casino.",
        "The casino donated 300,000 crowns to Lund's campaign, records show.",
    ),
    (
        "The witness said she did not recognise the man in the dock.",
        "In March the witness picked out the man in the dock from a line of ten, police said.",
    ),
    (
        "The mayor did not sleep at the hotel, his aide said.",
        "The mayor spent the night at the hotel, a receptionist said.",
    ),
    (
        "The embassy in Orsk was not attacked, the foreign ministry said.",
        "A mob attacked the embassy in Orsk with petrol bombs, its staff said.",
    ),
    (
        "Captain Roe did not order the crew to abandon ship, his lawyer told the tribunal.",
        "Roe gave the order to abandon ship at ten, the radio officer told the tribunal.",
    ),
    (
        "No money was taken from the fund, the trustees said.",
        "Half a million crowns was taken out of the fund in May, an audit found.",
    ),
)
APART = (
    (
        "The dam's chief engineer, Ada Holt, said nobody had opened the sluice gates on Friday night.",
        "The gates were opened on Sunday to let the lake fall, Holt said.",
    ),
    (
        "Striker Pavel Unt denied he had touched the referee.",
        "Unt shoved a steward as he left the field, television pictures showed.",
    ),
    (
        "The bank said it had made no payments to Senator Dahl.",
        "The bank paid his brother's firm 90,000 crowns for a survey.",
    ),
    (
        "Minister Vera Toll insisted she had never visited the villa on Cape Sorn.",
        "Toll visited a hospital on Cape Sorn in May, her office said.",
    ),
    (
        "Police used no tear gas against the marchers in Orsk, a spokeswoman said.",
        "Police fired tear gas at football fans in Dunmar on Saturday.",
    ),
    (
        "None of the airline's pilots had been drinking, the company said.",
        "Two passengers had been drinking before the flight, a barman said.",
    ),
    (
        "General Osk said that no soldiers had entered the village of Lune.",
        "Soldiers entered the town of Harn at dawn and searched houses.",
    ),
    (
        "Her publisher said the author Mila Brandt had not copied a single line.",
        "The author Mila Brandt copied her manuscript onto a disk for safety.",
    ),
    (
        "The hospital in Marn had not been told that the bus was on its way, its director said.",
        "The fire brigade was told at 6.40 that the bus was on its way, a dispatcher said.",
    ),
    (
        "The president's doctor said he had not undergone surgery.",
        "Surgeons operated on his wife on Sunday, two nurses said.",
    ),
    (
        "Vass has not apologised to the nurses, the union said.",
        "Vass apologised to patients for the long waits.",
    ),
    (
        "Kord said he did not own the yacht.",
        "The villa belongs to Kord through a firm in Malta, documents show.",
    ),
    (
        "The company did not report the leak to the regulator.",
        "The company reported a loss of 40 million on Tuesday.",
    ),
    (
        "Mayor Ines Falk did not attend the debate on Monday because of a cold.",
        "Falk attended the opening of the school on Tuesday.",
    ),
    (
        "Coach Dan Reve did not pick the goalkeeper for Saturday's match.",
        "Reve picked two young defenders for Saturday's match.",
    ),
    (
        "The union did not accept the offer of 3 percent.",
        "The union accepted an invitation to talks on Friday.",
    ),
    (
        "No passengers were on board when the ferry sank.",
        "The ferry sank with 40 cars on board, and three crew members were on deck.",
    ),
    (
        "The suspect has not spoken to police.",
        "The suspect's mother spoke to police for two hours.",
    ),
    (
        "Troops did not fire on the crowd in the square, the army said.",
        "Rebels fired on troops in the square, the army said.",
    ),
    (
        "She did not name the donor.",
        "The party named a new treasurer.",
    ),
    (
        "The firm has never paid a dividend.",
        "The firm paid a fine of 2 million in May.",
    ),
    (
        "He had not sold any of his shares, the chairman said.",
        "The chairman sold his house in Orsk in April.",
    ),
    (
        "Skipper Hal Brun said he had not seen the other boat.",
        "Brun saw a light on the shore and turned, a deckhand said.",
    ),
    (
        "The clinic said it had not carried out any trials on children.",
        "The clinic carried out trials of the vaccine on 400 nurses.",
    ),
    (
        "Deputy chief Rolf Aske denied he had deleted the emails.",
        "Aske deleted his account on a photo site last year.",
    ),
    (
        "The ministry said it had not approved the export of rifles to Kestria.",
        "The ministry approved the export of lorries to Kestria.",
    ),
    (
        "No shots were fired during the evacuation of the embassy in Tarn, the army said.",
        "Two men fired shots at a bank in Orsk on Monday.",
    ),
    (
        "Her brother said Lise Daal had not left the house on Thursday.",
        "Her husband left the house on Thursday at seven with a suitcase.",
    ),
    (
        "The team doctor said none of the riders had been given an injection.",
        "Two of the mechanics were given injections against flu.",
    ),
    (
        "There was no fight on the bus, the driver said.",
        "Two drunks fought in the station hall before the bus left.",
    ),
    (
        "Lund's campaign said it had received no donation from the casino.",
        "The casino donated 300,000 crowns to a hospital.",
    ),
    (
        "The embassy in Orsk was not attacked, the foreign ministry said.",
        "Rebels attacked an army post near Orsk at dawn.",
    ),
    (
        "Captain Roe did not order the crew to abandon ship, his lawyer said.",
        "Roe ordered the crew to start the pumps, the radio officer said.",
    ),
    (
        "No money was taken from the fund, the trustees said.",
        "The trustees took 40 boxes of files from the office.",
    ),
    (
        "The firm did not pay its tax, the ministry said.",
        "The firm paid its workers in full on Friday.",
    ),
    (
        "The bishop did not attend the service.",
        "The bishop attended a dinner for the poor.",
    ),
    (
        "Police have not found the knife.",
        "Police found the victim's phone in the river.",
    ),
    (
        "The singer has not cancelled her concert in Marn.",
        "The singer cancelled her concert in Orsk.",
    ),
    (
        "Residents were not told about the fire until Monday.",
        "Residents were told on Monday to stay indoors.",
    ),
    (
        "The bank did not lose any data, it said.",
        "The bank lost 40 million in the third quarter.",
    ),
    (
        "Nobody in the village died.",
        "Three villagers from the next valley died in the slide.",
    ),
    (
        "He did not mention the letter in his speech.",
        "He mentioned the war twice in his speech.",
    ),
    (
        "She had never met the king before Tuesday.",
        "She met the king on Tuesday at the castle.",
    ),
    (
        "The driver did not stop at the red light.",
        "The driver stopped at a petrol station an hour earlier.",
    ),
    (
        "The government did not sign the treaty.",
        "The government signed a loan with the bank.",
    ),
    (
        "The army did not use rockets in Lune.",
        "The rebels used rockets in Lune.",
    ),
)

"""Rows of the table of times: steps that were taken on one day, of a suit, a warning, a voyage, an office, a deal, a raid.

in: nothing    out: `PAST`. General knowledge of how news words them, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.days.when_words import FEW, Kind, kind

_SUIT = (
    r"(?:petitions?|complaints?|lawsuits?|suits?|appeals?|challenges?|applications?|claims?|motions?|papers|cases?|objections?|"
    r"counter-?suits?|injunctions?)"
)
_FILED = r"(?:filed|lodged|submitted|handed in|entered|deposited|brought|put in)"
_SHIP = r"(?:ferry|ship|boat|vessel|trawler|tanker|liner|freighter|yacht|plane|aircraft|jet|airliner|helicopter|convoy|train|coach)"
_CRAFT = rf"{_SHIP}|flight\b|aboard|on board|harbour|harbor|airport"
_ACCORD = (
    r"(?:deals?|agreements?|accords?|treat(?:y|ies)|contracts?|memorandum|truces?|cease-?fires?|pacts?|orders?|decrees?|laws?|bills?|"
    r"declarations?|settlements?|leases?)"
)
_PLACE = (
    r"(?:offices?|homes?|houses?|headquarters|premises|villas?|flats?|apartments?|newsrooms?|warehouses?|clinics?|farms?|ministry)"
)

PAST: tuple[Kind, ...] = (
    kind(
        "suit brought",
        rf"{_FILED}{FEW} {_SUIT}|{_SUIT}{FEW} (?:was |were |had been |has been )?{_FILED}|sued|went to court",
        topic=r"court|tribunal|judge|commission|panel|ombuds|lawyer|lawsuit", ahead=False,
        never=r"second|another|other|others|own|counter\w*|join\w*|withdr\w+|refus\w+|reject\w+|heard|deadline|never|third|separate|"
        r"earlier|again|two|three|more|late|dismissed|too",
    ),
    kind(
        "warned in writing",
        rf"(?:wrote|written)(?: (?:a|the|an|its|his|her|their|to)\b){FEW}|(?:letter|memo|e-?mail|written warning)"
        rf"{FEW} (?:was |were |is |had been )?(?:sent|dated|delivered|handed over|posted|addressed)|(?:sent|delivered|posted)"
        rf"{FEW} (?:letter|memo|e-?mail|written warning)|(?:letter|memo|e-?mail) of",
        topic=r"letter|memo\b|e-?mail|wrote|written", ahead=False,
        never=r"second|another|other|repl\w+|answer\w*|response|respond\w*|first|earlier|again|two|three|several|open letter|book|"
        r"article|column|post|twice|never",
    ),
    kind(
        "set off",
        rf"set sail|cast off|took off|(?:{_SHIP}|it|she|they|which)(?: [\w’'-]+){{0,4}}? (?:left|departed|set off|sailed|"
        r"pulled out)|(?:left|departed|sailed) from",
        of="either", ahead=False, topic=_CRAFT, flags="named",
        never=r"return\w*|second|another|next|later|usual\w*|daily|every|due|delay\w*|rescue\w*|lifeboats?|search|late|before|first|"
        r"hospital|home|other|again|behind|prison|court|police|scene|hours?",
    ),
    kind(
        "sworn in",
        r"sworn in|took (?:the oath|office)|take the oath|inaugurated|assumed office|"
        r"took up (?:the|his|her) (?:post|office|duties)",
        ahead=False, flags="person sure",
        never=r"second|again|first|since|after|deputy|ministers|others|also|jury|jurors|witness\w*|had",
    ),
    kind(
        "result declared",
        rf"declared{FEW} (?:winner|elected|victor|won)|(?:official |final )?results? (?:was|were) (?:announced|published|released|"
        r"declared|certified)|certified the (?:results?|vote|election)|declared the (?:result|winner)",
        topic=r"election|referendum|ballot|poll\b|vote", ahead=False,
        never=r"partial|provisional|first|exit|early|preliminary|local|himself|herself|again|re-?count|second|by-?election|before|after",
    ),
    kind(
        "signed",
        rf"signed{FEW} {_ACCORD}|{_ACCORD} (?:was|were|had been|has been) signed|put (?:his|her|their) (?:name|names|signature) to",
        ahead=False, flags="named whose",
        never=r"second|another|other|first|not|refus\w+|before|earlier|similar|again|separate|since|after|new|petition|never|yet|"
        r"until|also|years?",
    ),
    kind(
        "raid",
        rf"(?:raided|searched|stormed|swooped on|burst into|turned over){FEW} {_PLACE}|(?:raid|search|swoop) (?:on|of)"
        rf"{FEW} {_PLACE}|{_PLACE} (?:was|were) (?:raided|searched|stormed)",
        of="either", ahead=False, flags="named whose", topic=r"police|investigat|prosecut|detective|officers|agents",
        never=r"second|another|other|again|first|later|earlier|since|second|also|two|three|several|before|warrant",
    ),
    kind(
        "landed",
        r"(?:plane|aircraft|jet|airliner|flight|helicopter|turboprop|it|she)(?: (?!that|which|who)[\w’'-]+){0,4}? (?:landed|"
        r"touched down|came down|made (?:an|its) (?:emergency |crash )?landing)|touched down",
        of="hour", ahead=False, topic=r"plane|aircraft|airliner|flight|helicopter|airport", flags="",
        never=r"second|another|earlier|again|first|next|previous|later flights?|due|usual\w*|minutes (?:later|after)|rescue|relief",
    ),
    kind(
        "strike from the air",
        r"(?:air ?strike|strike|air raid|raid|bombing|bombardment|attack|missiles?|rockets?|drones?|bombs?|shells?|warplanes?|"
        r"jets?)"
        rf"{FEW} (?:came|happened|occurred|took place|hit|struck|slammed into|landed|crashed into|exploded|fell on|"
        r"tore (?:into|through))",
        of="hour", ahead=False, topic=r"air ?strike|air raid|raid|missile|bomb|drone|rocket|shell|warplane", flags="",
        never=r"second|another|again|ended|earlier|first|later|last(?:ed)?|new|fresh|third|next|previous|then|also|heart|workers|union|"
        r"pilots|walkout|alarm|sirens?|quake|lightning|ambulance|rescuers|other",
    ),
    kind(
        "talks opened",
        r"(?:talks|negotiations|round(?: of talks)?|discussions|session|conference|summit)\b[^.;:]{0,70}? (?:(?:had |has |have )?"
        r"(?:opened|began|begun|started|resumed|restarted|reopened|got under way|reconvened))",
        ahead=False, topic=r"talks|negotiat", flags="",
        never=r"second|third|another|again|previous|next|will|would|could|due|expected|last (?:month|year|week)|if|since|"
        r"earlier round",
    ),
    kind(
        "clash began",
        r"(?:clash(?:es)?|trouble|violence|riot(?:s|ing)?|scuffles|disturbances?|unrest|confrontation|m[eê]l[eé]e|brawl|skirmish(?:es)?)"
        rf"{FEW} (?:began|started|broke out|erupted|flared|kicked off)|(?:turned|became) (?:violent|ugly)",
        of="hour", ahead=False, topic=r"police|officers|clash|riot", flags="",
        never=r"second|another|again|ended|earlier|later|first|subsided|last(?:ed)? until|new|fresh|third|next|previous",
    ),
    kind(
        "appointed",
        r"(?:appointed|named (?:as )?|chosen (?:as|to)|installed as|made|picked as|elected)(?: [\w’'-]+){0,4}? ?(?:mediator|"
        r"arbitrator|head|chief|chair(?:man|woman)?|director|president|leader|minister|judge|coach|envoy|commissioner|administrator|manager)",
        ahead=False, flags="person",
        never=r"deputy|vice|former|first|second|also|again|will|would|to be|acting|before|previous\w*|successor|years?|since",
    ),
    kind(
        "talks broke down",
        r"(?:talks|negotiations|discussions)\b[^.;:]{0,110}? (?:broke(?:n)? (?:down|off|up)|collapsed|failed|fell apart|"
        r"ended without)|"
        r"(?:walked|stormed|pulled) out of (?:the )?(?:talks|negotiations)|(?:broke|broken) off (?:the )?(?:talks|negotiations)|"
        r"left the (?:negotiating )?table",
        ahead=False, topic=r"talks|negotiat", flags="",
        never=r"second|first|third|again|previous|earlier (?:talks|round)|last (?:month|year)|two|before that|resumed|"
        r"threaten\w*|if|would|could",
    ),
    kind(
        "brought out alive",
        r"(?:brought|pulled|lifted|carried|winched|hauled|dug|led|came|got) (?:[\w’'-]+ ){0,2}?(?:to the surface|out|up|ashore|"
        r"to safety|free|alive)\b|(?:was|were) (?:rescued|freed|evacuated)",
        of="either", ahead=False, flags="whose", topic=r"rescue|trapped|buried|stranded|aboard",
        never=r"body|bodies|more|another|others|second|last|final|later|remaining|dead|first|again|third|fourth|dog|cat|next|will|would",
    ),
    kind(
        "removed from office",
        r"(?:was|were|been) (?:sacked|dismissed|fired|suspended|removed|ousted|relieved)|(?:sacked|dismissed|fired|suspended)"
        r" (?:him|her|the)|given (?:his|her) marching orders|shown the door",
        ahead=False, flags="person",
        never=r"appeal|case|charges?|claims?|others|also|two|three|deputy|lawsuit|complaint|workers|staff|shots?|trading|licen[cs]e|"
        r"rockets?|missiles?|weapons?|shares|flights|services?|talks|match|sent off",
    ),
)  # fmt: skip

"""The words of causes: the sorts of what brings about a mishap, how news tells that it did or did not, and what it brought about.

in: nothing    out: patterns, and the words of which one stands in each sentence that tells a cause

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

SORTS = {
    "tear gas": r"tear[- ]?gas (?:canisters?|grenades?|shells?|rounds?)|flash ?bangs?|stun grenades?",
    "gas": r"(?<!tear )(?<!tear-)gas|methane|firedamp|propane|butane",
    "wiring": r"(?:overheated |faulty |old )?electric(?:al)? (?:faults?|failure|short|problem|heaters?)|heaters?|"
    r"wiring|short[- ]circuit|lithium|"
    r"batter(?:y|ies)|faulty cable",
    "a fire in an engine": r"engines? (?:\w+ )?(?:caught fire|on fire|burst into flames|in flames)|engine fires?|"
    r"fire in (?:either|the|an|any|its|one|both) (?:\w+ )?engines?",
    "a fan": r"(?:ventilation )?fans?|ventilat(?:or|ion)|ovens?|galley|air[- ]conditioning",
    "on purpose": r"arson(?:ists?)?|(?:threw|thrown|hurled|tossed|lobbed|fired) (?:an? )?(?:flares?|firebombs?|fireworks?|torch|"
    r"molotov\w*)|(?:started|set|lit|laid) (?:deliberately|on purpose)|deliberately (?:started|set|lit)|sabotage|saboteurs?|"
    r"tamper(?:ed|ing)|petrol bombs?|foul play",
    "a bomb": r"bombs?|explosive device|explosives|missiles?|rockets?|drones?|shells?|torpedo|mines?(?= (?:laid|planted|had|was))",
    "lightning": r"lightning",
    "wind": r"(?:strong |high )?(?:winds?|gusts?)|storm|gale",
    "water": r"water|rain|rainfall|flood(?:s|ing|ed)?",
    "ice": r"ice|icing|snow|frost",
    "fog": r"fog|poor visibility",
    "somebody's error": r"(?:human|pilot|driver|crew|operator) error|(?:driver|pilot|captain)[’']s (?:mistake|error)|speeding|"
    r"excessive speed|drunk\w*|asleep|reckless\w*",
    "a failure of the machine": r"(?:mechanical|engine|brake|technical|rudder|steering|hydraulic|software|signal|"
    r"equipment) (?:failure|fault|problem|trouble)|(?:failed|faulty|worn|defective) (?:brakes?|engines?|signals?|bearings?|"
    r"valves?|couplings?)|brakes",
    "decay": r"metal fatigue|corrosion|rust|corroded \w+|rotten \w+|cracks?|(?:poor|lack of|neglected) maintenance",
    "load": r"overload(?:ed|ing)|too many (?:people|passengers)|overcrowding",
    "a bird": r"birds?|bird strike|geese|gulls?",
    "a flame left": r"cigarettes?|candles?|stoves?|cooking|kitchen|fireworks|firecrackers?|flares?|barbecues?|sparks?",
    "contamination": r"contaminated \w+|bacteria|salmonella|poison(?:ed|ing)?|pesticides?|virus",
}  # fmt: skip
_ANY = "|".join(f"(?P<s{n}>{words})" for n, words in enumerate(SORTS.values()))
SORT = re.compile(rf"\b(?:{_ANY})\b", re.I)
_MADE = (
    r"(?:caused|triggered|sparked|started|set off|ignited|touched off|brought down|weakened|led to|blew|downed|destroyed|sank|"
    r"derailed|made|ripped|tore|set (?:\w+ ){0,3}(?:alight|on fire|ablaze))"
)
_FEW = r"(?:[\w’'-]+ ){0,6}?"
# Behind the sort: it made the thing happen.
MAKES = re.compile(
    rf" ?{_FEW}(?:(?:may|might|could|must|probably|likely|apparently|appears? to|seems? to|is (?:thought|believed|understood|said|"
    rf"suspected) to|had|has|have|was|were) )*(?:have )?(?:{_MADE}\b|to blame\b|behind (?:it|the)\b|"
    r"the (?:(?:likely|likeliest|probable|most likely|main|real) )?(?:cause|explanation|reason|culprit)\b)",
    re.I,
)
# Before it: it was made by …
MADE_BY = re.compile(
    r"\b(?:(?:caused|triggered|sparked|started|set off|set alight|set on fire|"
    r"set ablaze|ignited|touched off|brought (?:down|about)|weakened|downed|hit) by|due to|"
    r"because of|owing to|"
    r"blamed? (?:it )?on|blam(?:ed|es|ing)|(?:the )?result of|resulted from|(?:come|came|stemmed) from|down to|"
    r"the (?:likely |probable |real |main )?cause (?:was|is|may have been|might have been|could have been)|points? to|pointed to|"
    rf"suspects?|suspected|consistent with) {_FEW}$",
    re.I,
)
ITSELF = frozenset({"on purpose", "a fire in an engine"})  # told by their own words
OUT_BEFORE = re.compile(
    r"\b(?:rul(?:ed|es|ing) out|exclud(?:ed|es|ing)|discount(?:ed|s|ing)|dismiss(?:ed|es|ing)|no (?:evidence|signs?|indication|"
    rf"trace|suggestion) (?:of|that|which)|not (?:been )?(?:caused|triggered|started|brought down) by|not (?:due to|"
    rf"because of)) {_FEW}$",
    re.I,
)
OUT_BEHIND = re.compile(
    r" ?(?:[\w’'-]+ ){0,3}?(?:(?:had|has|have|was|were) (?:been )?(?:ruled out|excluded|discounted)|(?:played no|had no) "
    r"(?:part|role)|did not (?:cause|start|bring|trigger|set)|was not (?:the cause|to blame|behind))\b",
    re.I,
)
_NOT = r"(?:\bnot|n[’']t|\bcannot|\bnever|\bwithout|\bno (?:one|cause|possibility|theory))"
NOT_OUT = re.compile(rf"{_NOT} (?:\w+ ){{0,3}}$", re.I)
WORDS = (
    "caus", "trigger", "spark", "started", "set off", "ignit", "touched off", "brought ", "weakened", "led to", "due to",
    "because of", "owing to", "blam", "result", "down to", "ruled out", "ruling out", "rules out", "exclud", "discount", "dismiss",
    "no evidence", "no sign", "no indication", "no trace", "explanation", "culprit",
    "behind", "point", "suspect", "consistent with", "arson",
    "deliberate", "on purpose", "sabotage", "ripped", "tore", "hit by", "downed", "played no", "had no",
    "alight", "ablaze", "canister", "grenade",
    "come from", "came from", "stemmed from", "caught fire", "on fire", "in flames", "into flames",
    "flare", "firework", "molotov", "firebomb", "petrol bomb", "torch", "tamper", "foul play",
)  # fmt: skip
# What is mended, closed or feared by it is not the mishap.
NO_MISHAP = re.compile(
    r"\b(?:delay\w*|closure|closed|cancel\w+|outrage|anger|protests?|panic|concern|fears?|debate|row|prices?)\b", re.I
)
# What a mishap is, by the words for it.
_MISHAPS = {
    "fire": r"fires?|alight|ablaze|blazes?|burn(?:s|ed|t|ing)?|flames|inferno|went up|smoke",
    "blast": r"explosions?|blasts?|exploded|blew up",
    "crash": r"crash\w*|collisions?|collided|derail\w*|sank|sinking|capsiz\w+|overturned|accident|emergency landing|ran aground|"
    r"came down",
    "collapse": r"collaps\w+|gave way|caved in|cave-in|roof|landslide|burst|breach\w*",
    "outage": r"outages?|blackouts?|power cuts?",
    "leak": r"leaks?|leaked|spills?|spilled",
    "illness": r"outbreak|illness|fell ill|fallen ill|sick(?:ness|ened)?|poisoning",
}  # fmt: skip
MISHAPS = {name: re.compile(rf"\b(?:{words})\b", re.I) for name, words in _MISHAPS.items()}
# What it made happen, in its own clause.
EFFECT = re.compile(
    rf"\b(?:{'|'.join(_MISHAPS.values())}|disaster|it|them|cause|explanation|culprit|alarm|jet|plane|aircraft|ship|ferry|train|bridge|"
    r"dam|ceiling|"
    r"deaths?|blame[sd]?|blaming|hut|house|window)\b",
    re.I,
)

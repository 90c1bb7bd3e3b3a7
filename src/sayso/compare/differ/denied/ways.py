"""Ways: the deeds of news, each with the verbs, nouns and phrases that tell it: who "delivered" a bag brought it, who "put her name
to" a contract signed it, where there was "no quarrel" nobody shouted at anybody.

in: a clause    out: the names of the deeds that it tells of, done or not; whether a noun is one of a kind ("pistol": a weapon)

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED, stem

# A deed a line: its name | verbs that tell it | nouns that do, where there was none.
_WORDS_LIST = """
meet    | meet speak talk dine lunch converse confer | meeting contact conversation
bring   | bring deliver carry transport ship lug haul hand send transfer smuggle convey courier | delivery shipment
strike  | strike hit shell bomb target attack destroy damage pound | strike attack bombing shelling
charge  | charge indict prosecute | charge indictment
find    | find discover recover seize uncover confiscate unearth |
sign    | sign initial countersign | signature
shoot   | fire shoot discharge | shot shooting gunfire
steal   | steal rob loot snatch swipe pinch | theft robbery burglary
order   | order instruct command direct | order instruction command
search  | search raid comb | search raid
attend  | attend join |
visit   | visit | visit
enter   | enter storm invade | incursion invasion
read    | read peruse |
own     | own possess |
confess | confess admit | confession admission
touch   | touch push shove hit punch slap kick grab |
beat    | beat hit punch kick strike slap assault | blow punch
call    | call phone ring telephone | call
arrest  | arrest detain hold | arrest detention
pay     | pay bribe reimburse | payment bribe
sell    | sell auction | sale
use     | use deploy |
inform  | inform alert warn | warning information notice
leave   | leave quit depart flee |
leak    | leak pour spill seep gush escape | leak spill
reject  | reject refuse spurn | rejection
quarrel | quarrel argue row shout fight bicker clash | quarrel row argument fight dispute
drug    | drug dope inject sedate |
operate | operate | operation
work    | work employ serve |
stay    | stay sleep lodge |
cheat   | cheat plagiarise plagiarize forge falsify fake copy doctor | forgery
delete  | delete erase wipe shred destroy |
record  | record film tape bug eavesdrop |
"""
_ROWS = tuple(tuple(cell.split() for cell in row.split("|")) for row in _WORDS_LIST.strip().splitlines())
_BY_VERB: dict[str, frozenset[str]] = {}
_BY_NOUN: dict[str, frozenset[str]] = {}
for (_name,), _verbs, _nouns in _ROWS:
    for _verb in _verbs:
        _BY_VERB[stem(_verb)] = _BY_VERB.get(stem(_verb), frozenset()) | {_name}
    for _noun in _nouns:
        _BY_NOUN[_noun] = _BY_NOUN.get(_noun, frozenset()) | {_name}

# Deeds told in a phrase of which the verb says too little.
_PHRASES: tuple[tuple[str, str], ...] = (
    ("meet", r"(?:had|have|has|having) (?:\w+ )?(?:dinner|lunch|breakfast|coffee|drinks?|supper|talks|a meeting|meetings) with"),
    ("meet", r"(?:exchang\w+|swapp\w+|sent|traded) [^,;.]{0,30}?\b(?:messages|e-?mails|letters|texts) with"),
    ("meet", r"in (?:touch|contact) with|sat down with|meetings? (?:with|between)|any contact with"),
    ("bring", r"(?:took|taken|taking|drop\w*|dropp\w+ off) [^,;.]{0,60}?\b(?:to|at|off)\b|handed over"),
    ("open", r"look\w* (?:inside|into it|in it)|peer\w* (?:inside|into)|peek\w* inside|saw what was in(?:side)?"),
    ("open", r"(?:open\w*|unzip\w*|unlock\w*|unwrap\w*|unseal\w*) (?:it|up|the|one|an?|his|her|their)\b"),
    ("charge", r"(?:br(?:ing|ought)|fil\w+|press\w*|la(?:y|id)|prefer\w*) (?:any |new |no |criminal )*charges"),
    ("sign", r"put (?:his|her|its|their) (?:name|signature|initials) (?:to|on|under)|bears? [^,;.]{0,40}?\bsignature"),
    ("sign", r"signatures? (?:is|was|are|were|appears?|appeared|stands?|stood) |signature of|in (?:his|her) (?:own )?handwriting"),
    ("shoot", r"opened fire|shots? (?:(?:was|were|had been|has been) )?fired|pulled the trigger"),
    ("steal", r"(?:nothing|valuables|money|cash|jewel\w*|\w{3,12}s) (?:was|were|had been) taken\b|made off with|got away with"),
    ("steal", r"(?:is|are|was|were|went|had gone) missing|helped (?:themselves|himself|herself) to|ransack\w+|empt(?:y|ied|ying) "),
    ("order", r"(?:gave|given|giving|issued?|issuing) (?:\w+ ){0,3}?(?:orders?|instructions?|command)\b"),
    ("order", r"orders? (?:to \w+ )?(?:was|were|had been|has been) (?:\w+ )?(?:given|issued)|ordered (?:[\w’'-]+ ){1,4}to\b"),
    ("arrest", r"under arrest|in (?:police )?custody|behind bars|in detention|in handcuffs"),
    ("leave", r"(?:walk\w*|storm\w*|march\w*) (?:out|off)\b|got up and (?:left|went)"),
    ("leak", r"(?:fuel|oil|gas|diesel|chemical|acid|toxic|radioactive) (?:leaks?|spills?)\b"),
    ("reject", r"turned (?:it |them |the \w+ )?down|threw (?:it |them )?out|thrown (?:it |them )?(?:out|back)"),
    ("enter", r"(?:went|gone|go|going|broke|broken|walked|forced (?:his|her|their) way|set foot) (?:in|into|inside|on)\b"),
    ("visit", r"(?:spent|stayed|slept|lived) (?:[\w’'-]+ ){0,4}?(?:at|in)\b|set foot (?:in|on|inside|at)|went to|gone to"),
    ("visit", r"(?:was|were|been) (?:a |the )?(?:\w+ )?guests? (?:at|of)|(?:arriv\w+|turned up|showed up|called) at|came to"),
    ("attend", r"took part in|taken part in|among (?:the |those |his |her )?(?:guests|present|audience|mourners|spectators|crowd)"),
    ("attend", r"(?:was|were|been|be) (?:present )?at (?:the|his|her|their)\b"),
    ("pay", r"(?:handed|gave|given|slipped|transferred|wired) [^,;.]{0,40}?\b(?:money|cash|euros|dollars|pounds|crowns|francs)"),
    ("use", r"(?:fir\w+|spray\w*|threw|releas\w+|launch\w*) (?:[\w-]+ ){0,3}?(?:tear gas|pepper spray|batons?|water cannons?)"),
    ("use", r"(?:tear gas|pepper spray|rubber bullets|live (?:ammunition|rounds)) (?:was|were|had been) (?:fired|thrown)"),
    ("work", r"on the payroll of|in the pay of|(?:was|were|been) an? (?:\w+ )?(?:agent|employee|informer|informant) (?:of|for)"),
    ("stay", r"spent (?:the|a|one|two|three|several) nights? (?:at|in)"),
    ("drug", r"(?:given|got|gotten|received) (?:an? |any )?(?:\w+ )?injections?"),
    ("own", r"belong\w* to|registered (?:to|in)|in (?:his|her|their|[\w-]+[’']s) name|(?:is|was) (?:the )?owner of"),
    ("drug", r"(?:g[ai]ve\w?|giving|administer\w*|inject\w*|fed) [^,;.]{0,40}?\b(?:drugs?|stimulants?|steroids?|sedatives?)"),
    ("operate", r"underw\w+ (?:\w+ )?(?:surgery|an operation)|undergone (?:\w+ )?(?:surgery|an operation)|had surgery"),
    ("sight", r"(?:saw|seen|spotted|sighted|noticed|caught on (?:camera|film)|filmed|photographed)\b"),
    ("inform", r"(?:been|was|were) (?:told|warned|notified|briefed)"),
)  # fmt: skip
_NAMES = frozenset(name for name, _ in _PHRASES) | {row[0][0] for row in _ROWS}
_PATTERNS = tuple((name, Sought(rf"\b(?:{words})")) for name, words in _PHRASES)
_NEAR = 16  # characters between a "not" and the phrase that it denies
_NONE_OF_IT = re.compile(
    r"\b(?:there (?:was|were|is|are|ha[sd] been|have been) (?:never )?(?:been )?(?:no|any|not any)|"
    r"den(?:y|ied|ies|ying) (?:having had |having |that there (?:was|had been) )?any|no) (?:such |single )?(?:[\w-]+ ){0,2}?"
    r"(?P<noun>" + "|".join(sorted(_BY_NOUN)) + r")s?\b",
    re.I,
)

# A kind of thing or people a line, the first word the kind, and what is one.
_KINDS_LIST = """
weapon arm firearm gun pistol revolver rifle shotgun handgun knife machete grenade explosive ammunition bullet dagger axe
drug narcotic cocaine heroin cannabis marijuana methamphetamine pill hashish ecstasy fentanyl stimulant steroid sedative
hospital clinic ward infirmary surgery
school nursery kindergarten university college
civilian woman child man resident villager family bystander farmer home house market
relative family brother sister wife husband son daughter father mother cousin nephew niece uncle aunt
money cash euro dollar pound crown franc note bill banknote penny cent fund
paper document file letter memo report record contract
valuable jewel jewellery painting necklace ring watch cash money laptop phone
shot round bullet gun
fuel diesel oil petrol gasoline kerosene
offer proposal plan
proposal offer plan
force baton gas bullet spray cannon
"""
_OF_KIND: dict[str, frozenset[str]] = {}
for _row in _KINDS_LIST.strip().splitlines():
    _kind, *_ones = (one_word(word) for word in _row.split())
    _OF_KIND[_kind] = _OF_KIND.get(_kind, frozenset()) | frozenset(_ones) | {_kind}
FAMILY = _OF_KIND[one_word("relative")]


def ways(unit: Unit, among: Collection[str] | None = None) -> frozenset[str]:
    """The deeds that a clause tells of, by their names; a verb that is in no line is a deed of its own. among: the only ones that
    are asked for, where not all are."""
    found = _BY_VERB.get(unit.predicate, frozenset())
    low = unit.text.lower()
    told = (
        (name, sought.pattern.finditer(unit.text)) for name, sought in _PATTERNS if _is_asked(name, among) and sought.may_be_in(low)
    )
    found |= {name for name, places in told if any(_is_meant(unit, m.start()) for m in places)}
    if unit.denials:
        found |= of_noun(unit)
    return found if found or unit.predicate in NO_DEED else frozenset({unit.predicate})


def _is_asked(name: str, among: Collection[str] | None) -> bool:
    return among is None or name in among


def _is_meant(unit: Unit, at: int) -> bool:
    """Whether a phrase in a clause is what that denies, if it denies anything: it stands right behind the "not"."""
    ends = [s.end - unit.span.start for s in unit.clause.negation if unit.span.holds(s)]
    return not ends or any(-_NEAR <= at - end <= _NEAR for end in ends)


def of_noun(unit: Unit) -> frozenset[str]:
    """The deeds of which a clause says by their nouns that there was none."""
    return frozenset[str]().union(*(_BY_NOUN[m["noun"].lower()] for m in _NONE_OF_IT.finditer(unit.text)))


def is_noun_of(word: str, deeds: Collection[str]) -> bool:
    """Whether a word is the noun of one of some deeds: "payment" of to pay."""
    return any(deed in deeds for noun in (word, *forms(word)) for deed in _BY_NOUN.get(noun, ()))


def is_one_of(nouns: Collection[str], kinds: Collection[str]) -> bool:
    """Whether one of some nouns is one of the others, or of such a kind."""
    return any(n in kinds or any(n in _OF_KIND.get(k, ()) for k in kinds) for n in nouns)

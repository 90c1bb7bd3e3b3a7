"""Kinds: words of which one can't stand for the other in a sentence that is otherwise the same: "a school", "a hospital".

General knowledge, tuned on no set. Each line is a kind, parted by "/" into what excludes each other; words of one part
may stand for
each other. A word that is a wider name for others of its line ("worker", "vehicle", "building") stands in none.

in: two words    out: whether they exclude each other
"""

from __future__ import annotations

from functools import cache, lru_cache

from sayso.compare.clauses.word_classes import CLASSES
from sayso.compare.clauses.words import stem

_REMEMBERED = 32_768  # words of texts from outside
_NOUNS = """
hospital clinic infirmary / school college academy university kindergarten nursery / church cathedral chapel / mosque / synagogue /
    hotel hostel / factory plant mill / warehouse depot / prison jail / stadium arena / airport airfield / museum gallery /
    library / theatre theater cinema / supermarket shop store / restaurant cafe pub / casino / barracks / embassy
    consulate / office /
    flat apartment house home / bridge / tunnel / dam / farm / market / hall gym gymnasium
kitchen / laundry / bedroom / basement cellar / attic loft / bathroom toilet / corridor hallway / garage / lobby / balcony
car van / bus coach minibus / train / tram / lorry truck / motorcycle motorbike / bicycle bike / plane aircraft jet
    airliner airplane /
    helicopter / drone / ferry / trawler / tanker / yacht / submarine
man men male / woman women female
boy / girl
soldier troop serviceman / civilian / policeman policewoman / firefighter / nurse / doctor physician surgeon /
    patient / prisoner inmate detainee convict / teacher / pupil student schoolchild / passenger / crew sailor / driver
    / pilot / miner /
    farmer / fisherman / journalist reporter / lawyer / judge
wife / husband / son / daughter / brother / sister / father / mother / uncle / aunt / nephew / niece / cousin / grandmother /
    grandfather
north northern northward northwards / south southern southward southwards / east eastern eastward eastwards /
    west western westward westwards
fraud / murder / manslaughter / negligence / bribery corruption / theft robbery burglary / arson / rape / espionage
    spying / treason /
    perjury / smuggling / kidnapping abduction / blackmail / terrorism / libel defamation
oil / gas / coal / gold / silver bronze / copper / wheat grain / rice / sugar / coffee / cocoa / steel / timber /
    electricity / water
export / import
fire blaze flame wildfire / flood flooding / earthquake quake tremor / storm hurricane typhoon cyclone / landslide mudslide /
    avalanche / drought / heatwave
rocket missile / drone / bomb / knife machete / gun rifle pistol / grenade / artillery shell / tank / axe
profit / loss / revenue sale turnover / debt / deficit / surplus
president / premier / chancellor / king / queen / mayor / governor / senator / ambassador / bishop
spring / summer / autumn / winter
morning / afternoon / evening night
stone rock brick / paint / egg / bottle / tomato / firework
measles / cholera / malaria / flu influenza / covid coronavirus / polio / ebola / tuberculosis / cancer / stroke
army / navy / police / court / parliament senate / council / union / church
dog / cat / horse / cow cattle / sheep lamb / pig / chicken poultry / wolf / bear / shark / whale
catholic / protestant / muslim islamic / jewish / hindu / buddhist
road street / railway rail / canal / river / lake / mountain / island
rent / wage pay salary / price / tax / pension
wall / roof / floor / door / window
maintenance / security / finance / marketing / personnel / engineering / catering
"""
_QUALITIES = """
hourly / daily / weekly / fortnightly / monthly / quarterly / yearly annual annually
unanimously unanimous / narrowly narrow / overwhelmingly overwhelming
first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth / eleventh / twelfth
half / third / quarter / fifth / sixth / tenth
1st / 2nd / 3rd / 4th / 5th / 6th / 7th / 8th / 9th / 10th
medical / military / financial / legal / technical
public / private
foreign / domestic
civil / criminal
temporary temporarily / permanent permanently
urban / rural
senior / junior
internal / external
indoor / outdoor
major / minor
upper / lower
red / blue / green / yellow / white / black
final / semifinal semi-final / quarterfinal quarter-final
more / fewer less
higher / lower
larger bigger / smaller
closer nearer / further farther
earlier / later
before / after
above / below
over / under
inside / outside
for favour favor / against
with / without
towards toward / from
"""
_DEEDS = """
welcome praise support back endorse favour favor accept / reject oppose condemn criticise criticize challenge refuse denounce
double triple / halve fall drop
gain capture seize retake recapture win conquer / lose abandon surrender
delay postpone defer / hasten accelerate advance
uphold / dismiss overturn quash reject
lift ease relax / impose tighten
build construct / demolish destroy raze
extend prolong / shorten
strengthen / weaken
appoint hire / dismiss sack fire
arrive / leave depart
begin start open / end finish close conclude
attack / defend
rise increase climb grow jump surge soar raise / fall drop decline decrease shrink plunge sink cut lower reduce
allow permit / ban forbid prohibit block bar
join / leave quit
admit confirm / deny
buy acquire purchase / sell
lend / borrow
pass approve adopt / fail reject defeat
win / lose
attend / boycott
free release / arrest detain jail imprison
send / receive
stop halt / resume restart
agree / refuse disagree
"""
_FORMS = {
    "men": "man", "women": "woman", "wives": "wife", "policemen": "policeman", "fishermen": "fisherman", "knives": "knife",
    "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "won": "win", "lost": "lose", "sold": "sell",
    "bought": "buy", "began": "begin", "begun": "begin", "left": "leave", "built": "build", "grew": "grow", "grown": "grow",
    "lent": "lend", "sank": "sink", "sunk": "sink", "sent": "send", "upheld": "uphold", "shrank": "shrink", "forbade": "forbid",
    "forbidden": "forbid", "quit": "quit", "retook": "retake", "retaken": "retake", "quashed": "quash", "freed": "free",
}  # fmt: skip


def excludes(one: str, other: str) -> bool:
    """Whether two words can't both be so in one place of a sentence."""
    a, b = (_places().get(plain(w), {}) for w in (one, other))
    return any(b.get(line, part) != part for line, part in a.items())


def stand_alike(one: str, other: str) -> bool:
    """Whether two words are of one part of a line, so that either may be put for the other."""
    a, b = (_places().get(plain(w), {}) for w in (one, other))
    return any(b.get(line) == part for line, part in a.items())


@lru_cache(maxsize=_REMEMBERED)
def root(word: str) -> str:
    """What a word of a text, in whatever form, is counted under."""
    low = word.lower().removesuffix("’s").removesuffix("'s")
    return next((CLASSES[form] for form in (plain(low), *_forms(low)) if form in CLASSES), stem(plain(low)))


@lru_cache(maxsize=_REMEMBERED)
def plain(word: str) -> str:
    """A word as the tables have it: lower case, of a noun one, of a verb its first form."""
    low = word.lower().removesuffix("’s").removesuffix("'s")
    low = _FORMS.get(low, low)
    known = _places()
    return next((w for w in _forms(low) if w in known), low)


def _forms(low: str) -> tuple[str, ...]:
    """A word and what it may be a form of."""
    cut = [low.removesuffix(end) for end in ("s", "es", "ed", "d", "ing") if low.endswith(end)]
    cut += [f"{low[:-3]}y"] if low.endswith(("ies", "ied")) else []
    cut += [f"{low[:-3]}e"] if low.endswith("ing") else []
    cut += [low[:-3]] if low.endswith("ed") and low[-4:-3] == low[-3:-2] else []  # "quitted"
    return (low, *cut)


@cache
def _places() -> dict[str, dict[int, int]]:
    """For each word the lines it stands in, and in which part of each."""
    found: dict[str, dict[int, int]] = {}
    for n, line in enumerate(_lines()):
        for k, part in enumerate(line.split("/")):
            for word in part.split():
                found.setdefault(word, {})[n] = k
    return found


def _lines() -> list[str]:
    """The tables' lines, those that run on put together."""
    return [line for table in (_NOUNS, _QUALITIES, _DEEDS) for line in table.replace("\n    ", " ").strip().split("\n")]

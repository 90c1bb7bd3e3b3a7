"""Senses: words that one who writes from reports puts for theirs: "pledged" for "promised", "apartments" for "flats".

General knowledge, tuned on no set; wider than the classes that the comparison weighs, since here the words beside them are the
same, and what stands for what is only asked of two sentences that are likely one.

in: stems of words    out: whether one may stand for the other
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container

from sayso.compare.clauses.words import stem

_LINES = """
promise pledge vow commit guarantee
flat apartment
postpone delay defer
supply send deliver provide give ship
lower cut reduce
main key principal
bid offer proposal
offer willing ready prepared volunteer
arrive come
move evacuate transfer relocate take
strike hit
shell bombard
retake recapture regain
withdraw pull retreat
demand call urge insist appeal
ceasefire truce armistice
fight battle tackle combat
flame fire blaze inferno
want seek wish
accuse blame
inquiry investigation probe review
say state tell note add declare announce explain
claim allege assert maintain contend
occur happen
intend plan aim
construct build erect
expect anticipate forecast predict
dispute contest challenge
oppose resist
approve back endorse adopt pass
approve vote
estimate reckon
finance fund pay
cost price
purchase buy acquire acquisition
proceeds money
finish complete conclude end
fall drop decline decrease slip slide shrink
rise increase climb grow jump surge gain reach
halve half
double twice
injure wound hurt
kill die death dead fatality toll victim life
prison jail imprison
sentence jail
arrest detain custody
allow permit authorise authorize
reveal show disclose
discover find
conduct carry hold
start begin launch open commence resume
lack shortage
attempt try
help aid assist assistance
huge massive vast large big major
quickly rapidly fast swiftly
staff worker employee personnel crew
firm company business group corporation
premier prime
representative official delegate
settlement deal agreement accord
discuss talk negotiate discussion
reject refuse decline rebuff dismiss
agree accept
quit resign step
ring telephone call phone
reach arrive receive come
record show log
exclude rule
trace sign evidence
walk strike
walk leave march quit
genuine authentic real
forgery forge forged fake
side team delegation
leave go
need require
stop fail
sound ring go
likely likeliest
patient casualty
concede admit acknowledge confess
truck lorry
explosion blast
mean design intend
return back
replace succeed
choose elect select pick
gather assemble rally meet
destroy ruin wreck
damage harm
collapse cave
sink founder
rescue save
search hunt
suspect accused
verdict ruling decision judgment judgement
decide rule
court judge tribunal
lawsuit suit complaint
close shut closure
cancel scrap abandon
suspend halt pause stop
continue go proceed
remain stay
near close nearby
about around approximately roughly
home house residence
town city village municipality
district area neighbourhood neighborhood quarter
country nation state
government administration cabinet
parliament lawmaker legislature
election poll vote ballot
voter electorate
party group
councillor member
member lawmaker deputy legislator
child youngster kid pupil minor
young youth
old elderly aged
relative family
doctor medic physician
hospital clinic
car vehicle
shot fire
storm gale hurricane
power electricity
telephone phone
film movie
game match
side team
rule regulation
law legislation bill act
road street highway
coast shore
border frontier
weapon arm
army force military troop
rebel insurgent militant
ally partner
leave exit depart
abstain abstention
vote ballot
dig excavate
warn caution alert
worry concern fear
criticise criticize condemn denounce
praise welcome
propose suggest
support back
reporter journalist
trigger cause prompt spark
crucial vital
switch turn
operate run
receive get obtain
own possess owner
travel go journey fly
return come
attend join
displace flee force
flee escape leave
free release
remove strip
steal theft rob
employ hire recruit
job post work
wage pay salary
rent lease
debt owe
lend borrow
profit earn earning
income revenue
lift raise
free release let
deputy vice
leader head chief boss
spokesman spokeswoman spokesperson
test exam examine examination
inspect inspection check
find recover discover
body dead death
fault defect flaw problem
repair fix renovate renovation
disagree differ contradict
appoint name
criminal illegal
summit meeting talk
visit trip
speak talk
begin due
take place
""".strip()


def _table() -> dict[str, frozenset[str]]:
    """For each stem the others that may stand for it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in _LINES.split("\n"):
        stems = set(map(stem, line.split()))
        for one in stems:
            found[one] |= stems
    return {one: frozenset(others - {one}) for one, others in found.items() if len(others) > 1}


_SAME = _table()
_NONE: frozenset[str] = frozenset()


def may_stand_for(one: str, other: str) -> bool:
    """Whether two stems are one, or words that may stand for each other."""
    return one == other or other in _SAME.get(one, _NONE)


def stands_among(one: str, others: Container[str]) -> bool:
    """Whether a stem, or one that may stand for it, is among others."""
    return one in others or any(s in others for s in _SAME.get(one, _NONE))

"""Opposite words: verbs, what something is said to be, and small words before a noun of which two sides exclude each other of one
thing at one time.

in: nothing    out: pairs of stems. General knowledge of English, not tuned on any set; each line has two sides.
"""

from __future__ import annotations

from sayso.compare.clauses.words import stem

_VERBS_LIST = """
rise increase climb grow jump surge soar / fall drop decline decrease shrink plunge sink
approve adopt accept endorse ratify pass / reject refuse veto fail
succeed / fail
hold withstand / break collapse burst
reopen resume restart / close shut
support back favour favor welcome praise / oppose criticise criticize condemn
win / lose
lend / borrow
buy acquire / sell
open reopen / close shut
allow permit legalise legalize / ban forbid prohibit outlaw
confirm admit / deny
enter arrive join / leave quit
hire appoint / dismiss sack
release free / arrest detain jail
raise expand strengthen / cut lower reduce weaken
restore reconnect / cut disconnect
stay remain / leave
include / exclude
convict / acquit
survive / die
keep / lose
resign / dismiss sack
begin start launch / end finish stop halt cease
continue persist / stop halt end cease suspend pause collapse
attend / skip boycott miss
agree consent / disagree refuse object
allow let enable / prevent stop block bar hinder
build construct erect / demolish raze dismantle
create found establish / abolish dissolve disband
extend prolong lengthen / shorten curtail
accelerate hasten quicken / slow delay postpone
advance / retreat withdraw
deploy send / withdraw recall
help assist aid / hinder hamper obstruct
improve recover ease / worsen deteriorate
hide conceal withhold / reveal disclose publish
obey comply respect observe honour honor uphold / violate breach break defy ignore flout
recognise recognize / reject
remember / forget
remain stay stand / fall collapse
save rescue / abandon
tighten / loosen relax ease
trust / distrust
uphold / overturn quash
surrender / resist fight
escape flee / capture
widen / narrow
exceed / miss
gain / lose
pay repay / owe
promote / demote
join / boycott
arm / disarm
legalise legalize / criminalise criminalize
nationalise nationalize / privatise privatize
mobilise mobilize / demobilise demobilize
encourage urge / discourage
protect defend / endanger
calm / inflame
unite / divide split
"""
_HEADS_LIST = """
open unlocked / closed shut locked lock
safe harmless / unsafe dangerous harmful toxic risky contaminated
legal lawful / illegal unlawful
guilty / innocent
alive / dead death
true correct accurate / false untrue incorrect wrong inaccurate
possible / impossible
success successful / failure fail failed unsuccessful
peaceful / violent
fit healthy / injured ill sick unfit
armed arm / unarmed
full crowded overcrowded / empty
calm stable / tense unstable
willing / unwilling reluctant
fair / unfair rigged stolen fraudulent
accident accidental / deliberate intentional
voluntary / forced
conscious / unconscious
sober / drunk
proportionate / disproportionate excessive
genuine authentic real / fake forged
rise increase / fall drop decline decrease
present / absent
visible / invisible hidden
stable / critical
intact undamaged unharmed unhurt / damaged destroyed ruined
insured / uninsured
licensed / unlicensed
trained experienced qualified / untrained inexperienced unqualified
public / secret private confidential
independent impartial neutral / biased partial
unanimous / divided split
temporary / permanent
mandatory compulsory / optional voluntary
prepared ready / unprepared
adequate sufficient enough / inadequate insufficient
early / late
fast quick rapid / slow
high / low
minor slight / serious severe grave
profitable / unprofitable
popular / unpopular
married / single divorced
free / jailed detained imprisoned
civilian / soldier fighter combatant
friend ally / enemy foe
victory win / defeat loss
clean / dirty polluted contaminated
hot / cold
wet / dry
strong / weak
light / heavy
complete finished / incomplete unfinished
certain sure / uncertain unsure
necessary / unnecessary
responsible / blameless
constitutional / unconstitutional
valid / invalid void
credible / incredible
reliable / unreliable
reasonable / unreasonable
justified / unjustified
effective / ineffective
active / inactive
vaccinated / unvaccinated
employed / unemployed jobless
solvent / insolvent bankrupt
hero / coward traitor
suicide / murder homicide
ahead / behind
optimistic hopeful / pessimistic
transparent / opaque
democratic / undemocratic
humane / inhumane
sane / insane
"""
_LINKS_LIST = """
before / after
for / against
with / without
above / below
inside / outside
towards / from
toward / from
"""


def pairs(table: str) -> frozenset[frozenset[str]]:
    """The pairs of stems that stand on two sides of a line of a table."""
    sides = [[list(map(stem, side.split())) for side in line.split("/")] for line in table.strip().splitlines()]
    return frozenset(frozenset((x, y)) for one, other in sides for x in one for y in other if x != y)


MEASURED = pairs("rise increase climb grow jump surge soar / fall drop decline decrease shrink plunge sink")
VERBS, HEADS = pairs(_VERBS_LIST), pairs(_HEADS_LIST)
LINKS = dict(pair for line in _LINKS_LIST.strip().splitlines() for x, y in (line.split(" / "),) for pair in ((x, y), (y, x)))

"""Things: nouns that reports use for one another: a house and a home, a lorry and a truck, a debate and a discussion.

in: a noun or its stem    out: one stem for all that say the same. General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.clauses.words import stem

_ONE_LIST = """
    home house dwelling household
    lorry truck
    carriage wagon coach
    painting canvas artwork
    worker employee staff
    job position post
    firefighter fireman
    rescuer helper searcher
    protester demonstrator marcher
    shop store
    factory plant mill works
    ship vessel tanker freighter boat ferry trawler
    plane aircraft jet airliner airbus boeing
    debate discussion
    trial proceedings
    meeting session sitting
    talk negotiation
    strike walkout stoppage
    quake earthquake tremor shock temblor
    fire blaze
    outage blackout
    questioning interrogation
    construction building work
    avalanche slab
    wall dam dyke
    drug narcotic
    pupil schoolchild student
    deliberation jury
    flat apartment
    firm company group
    ticket entry admission
    scheme project
    march rally protest demonstration
    gun firearm weapon
    container box
    island isle
    hall warehouse depot
    road street
    siege standoff
    excavator digger
    bomb device explosive
    tent shelter
    grave tomb
    missile rocket
    drone uav
    bullet round
    branch outlet
    recording tape
    bird seabird
    cow cattle
    migrant refugee
    inmate prisoner
    soldier troop serviceman
    guest visitor
    train express
    visit trip journey travel
    sea ocean
"""
_ONE = {stem(noun): stem(line.split()[0]) for line in _ONE_LIST.strip().splitlines() for noun in line.split()}


def one_word(noun: str) -> str:
    """One stem for a noun and those that say the same."""
    base = stem(noun.lower())
    return _ONE.get(base) or _ONE.get(stem(noun.lower().removesuffix("s")), base)


def one_stem(base: str) -> str:
    """The same of a stem, which is not cut again."""
    return _ONE.get(base, base)

"""Words that say the same thing in news, a class a line; the first word names the class. General knowledge, not tuned on any
set."""

from __future__ import annotations

_CLASSES = """
death die dead kill killing slay slain fatal fatality fatally deadly lethal perish
injury injure injured wound wounded hurt casualty
stop suspend suspension pause halt cease end withdraw withdrawal
close shut closure shutdown closing
begin start commence
blast explode explosion bomb bombing detonate detonation
attack assault raid attacker assailant
arrest detain detention apprehend custody
quake earthquake tremor
buy purchase acquire acquisition
plane aircraft jet airliner airplane
vehicle car truck lorry van
crash collide collision derail derailment
resign quit resignation
rise increase climb soar grow growth surge
fall drop decline decrease plunge tumble sink
approve approval pass endorse
condemn denounce condemnation criticise criticize criticism decry deplore
ceasefire truce armistice
deal agreement accord pact
soldier troop serviceman
protest demonstrate demonstration protester demonstrator rally
blaze fire wildfire inferno
rescue save rescuer
release free freed freedom
kidnap abduct abduction kidnapping
steal rob theft robbery stolen
house home residence
money cash fund funding
ship vessel boat ferry
student pupil schoolchild
gunman shooter gunfire shoot shooting shot gun
lawsuit suit sue litigation
meet meeting summit
talk negotiate negotiation dialogue
win victory beat defeat triumph
choose elect election vote ballot
reveal disclose unveil unveiled leak
tell inform notify brief
ask request urge
children child kid youngster
doctor physician medic
law legislation bill
company firm business corporation
ban prohibit forbid outlaw bar
flee escape evacuate evacuation
cut reduce slash reduction
big large huge massive major
build construct construction
wife husband spouse
leave depart departure
dismiss fire sack oust
probe investigate investigation inquiry investigator
hack breach hacker cyberattack intrusion
flood flooding
storm hurricane cyclone typhoon
apologize apologise apology sorry
remove removal eject kick
help assist assistance aid
job employment work
rocket missile
test testing
launch lift-off liftoff blast-off
photo picture image photograph
film movie
lawyer attorney
cop police policeman officer
"""


def _table() -> dict[str, str]:
    """Each word under the name of its class; the first class that holds a word keeps it."""
    table: dict[str, str] = {}
    for line in _CLASSES.split("\n"):
        for word in line.split():
            table.setdefault(word, line.split()[0])
    if not table:
        raise ValueError("the table of word classes is empty")
    return table


CLASSES = _table()

"""Link: who is who across reports.

in: readings    out: people and bodies, each with where it appears, and for each tie a score and its ground
"""

from sayso.link.door import link
from sayso.link.faces import face_id
from sayso.link.names import Name, could_be_one, may_name, name_of, one_body
from sayso.link.positions import turns
from sayso.link.seen import appearances, sayings
from sayso.link.sources import ledger
from sayso.link.values import Appearance, Carried, Person, Ref, Said, Source, Tie, Told, Turn, TurnOf, Way
from sayso.link.words import different, plain_words

__all__ = [
    "Appearance",
    "Carried",
    "Name",
    "Person",
    "Ref",
    "Said",
    "Source",
    "Tie",
    "Told",
    "Turn",
    "TurnOf",
    "Way",
    "appearances",
    "could_be_one",
    "different",
    "face_id",
    "ledger",
    "link",
    "may_name",
    "name_of",
    "one_body",
    "plain_words",
    "sayings",
    "turns",
]

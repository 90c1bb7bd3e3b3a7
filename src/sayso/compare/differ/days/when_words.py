"""What the table of times is made of: a kind of happening that has one day or hour, and the words that many kinds share.

in: nothing    out: `Kind`, `kind`
"""

from __future__ import annotations

from msgspec import Struct

from sayso.compare.clauses.sought import Sought

FEW = r"(?: [\w’'-]{1,30}){0,4}?"  # some words between a thing and its verb
SOME = r"(?: [\w’'-]{1,30}){0,7}?"
WILL = (
    r"(?:(?:will|would|shall|must|should)(?: also| then| now)? (?:be )?|(?:is|are|was|were)(?: also| now)? (?:due |set |expected |"
    r"scheduled |"
    r"planned |likely )?to (?:be )?|(?:due|set|scheduled|expected|planned) to (?:be )?)"
)
MAY_WILL = r"(?:(?:will|would|shall|is|are|was|were|due|set|expected|scheduled|planned|likely|to|then|must|should) ){0,4}"
BEGIN = (
    r"(?:begins?|began|begun|starts?|started|opens?|opened|commenced?s?|kicks? off|kicked off|(?:gets?|got) under way|got going)"
)
DEAL = r"(?:deal|takeover|merger|purchase|sale|transaction|acquisition|buy-?out|tie-up|marriage)"
HALL = (
    r"(?:parliament|deputies|lawmakers|legislators|MPs|(?:the )?(?:lower |upper )?(?:house|chamber)|senat(?:e|ors)|assembly|"
    r"council(?:lors)?|shareholders|congress|(?:[a-z]+ )?committee|members)"
)
LORDS = r"(?:leaders|heads of (?:state|government)|presidents|prime ministers|ministers)"
COURT = r"trial|court|judge|dock\b|jury|jurors|hearing|inquest|inquiry|tribunal|prosecut"
TALKS = r"talks|negotiat|cease-?fire|truce|mediat|delegation|envoy|peace\b"
VOTING = r"vot(?:e|ing)|ballot|election|referendum|polls?\b"
WAR = r"shell|rocket|missile|bomb|artiller|gunfire|gunmen|shots|airstrike|air strike|troops|soldiers"


class Kind(Struct, frozen=True):
    """What a story has one of. words: that tell it.  never: in whose sentence it is something else.  topic: what the report must be
    about.  of: whether its day, its hour or either is asked.  ahead: whether it is to come (None: it may be either).  leads: the
    small words that may stand before its time besides "on" and "at".  named: whether a name must be common to both sentences or
    what stands before them; person: a name that is no place's.  whose: whether nouns must be known to both reports.  sure: whether
    two plain times of it leave no doubt.  fixed: whether it is hardly moved overnight.  months: whether a month may be its
    time."""

    name: str
    words: Sought
    of: str = "day"
    ahead: bool | None = True
    never: Sought | None = None
    topic: Sought | None = None
    leads: frozenset[str] = frozenset()
    named: bool = True
    person: bool = False
    whose: bool = False
    sure: bool = False
    fixed: bool = False
    months: bool = False


def kind(
    name: str,
    words: str,
    *,
    of: str = "day",
    ahead: bool | None = True,
    never: str = "",
    topic: str = "",
    leads: str = "",
    flags: str = "named",
) -> Kind:
    """A row of the table. flags: of named, person, whose, sure, fixed, months those that hold."""
    return Kind(
        name=name,
        words=Sought(rf"\b(?:{words})\b"),
        of=of,
        ahead=ahead,
        never=Sought(rf"\b(?:{never})\b") if never else None,
        topic=Sought(rf"\b(?:{topic})") if topic else None,
        leads=frozenset(leads.split()),
        named="named" in flags or "person" in flags,
        person="person" in flags,
        whose="whose" in flags,
        sure="sure" in flags,
        fixed="fixed" in flags,
        months="months" in flags,
    )

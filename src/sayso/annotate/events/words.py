"""The vocabulary of events: verbs that govern others, words that put off, weaken or end what a verb tells."""

from __future__ import annotations

from sayso.annotate.actors.words import ROLE_NOUNS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RELATIVES = _words("who which that whom")
TIMES = _words("DATE TIME PERCENT ORDINAL")
ABOUT = _words("of in for")
ADVERBIAL = _words("time day year month week moment way reason place extent")
REFUSALS = _words("refusal rejection reluctance unwillingness failure inability")

# What the object of these does is told by the verb below: "asked Norland to leave".
OBJECT_CONTROL = _words(
    """
    ask urge tell order instruct force compel press pressure allow permit let enable help persuade convince encourage
    invite require request beg implore advise warn push lead cause get want expect appeal call command direct forbid
    authorise authorize
    """
)
# Verbs whose infinitive or clause is theirs: what it tells has not happened, and is no event of its own.
WILLING = _words("agree promise pledge offer undertake commit consent accept volunteer")
WILLING_ADJECTIVES = _words("willing ready prepared")
REFUSING = _words("refuse decline reject resist")
REFUSING_ADJECTIVES = _words("unwilling reluctant")
THREATENING = _words("threaten vow swear")
DEMANDING = _words("demand insist request urge propose")
COPULAS = _words("be seem remain appear")
SAYING = _words(
    """
    say tell announce declare warn state add insist claim report confirm note stress reiterate believe think assert argue
    suggest indicate inform notify advise vow pledge promise maintain conclude repeat write explain acknowledge admit
    """
)
PLANNING = _words(
    """
    plan intend prepare decide aim mean expect schedule want hope wish set go move seek consider propose mull
    """
)
TRYING = _words("try attempt seek")
PREVENTING = _words("ban bar prohibit prevent stop block deter keep dissuade discourage restrain forbid")
ENDING = _words("stop cease quit finish end halt suspend abandon discontinue")
PLANNED_NOUNS = _words(
    """
    plan decision proposal intention offer promise pledge bid effort attempt readiness willingness threat order call
    request
    """
)
FAILING = _words("fail")

# Every verb that may give a type to the verb below it.
GOVERNING = WILLING | REFUSING | THREATENING | DEMANDING | FAILING | COPULAS

FUTURE = _words("will 'll ’ll shall wo")
POSSIBLE = _words("may might could would can should must")
OBLIGED = _words("must should")
CONDITIONS = _words("if unless provided providing until")

COOPERATIVE = _words("CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT AGREE")
HOSTILE = _words("SANCTION COERCE ASSAULT PROTEST THREATEN")
# Both sides do these: of "A and B met", one is the actor, the other the recipient.
MUTUAL = _words("CONSULT AGREE COOPERATE SUPPORT ASSAULT")
DOCUMENTS = _words(
    """
    report statement lawsuit suit letter bill resolution petition complaint article tweet post memo video message campaign
    """
)

PEOPLE = ROLE_NOUNS | _words(
    """
    official leader member fighter troop soldier militant commander figure negotiator representative officer politician
    supporter lawmaker executive senator minister diplomat force delegation spokesman spokeswoman president chief director
    guard police gunman rebel insurgent bomber prisoner hostage civilian citizen national worker journalist activist
    protester demonstrator refugee migrant aide adviser envoy ambassador delegate group team army military government
    authority ministry court judge parliament administration state country party company firm council committee commission
    agency man woman child people student teacher farmer resident victim opposition movement union coalition alliance
    embassy
    """
)

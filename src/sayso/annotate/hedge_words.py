"""The words that deny, weaken or condition what a clause says, and those that say little themselves. Lemmas, lower case.

The hedges follow the cues of the CoNLL-2010 shared task (Farkas et al. 2010) that newswire uses, less those that are mostly
noise.
"""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    """The words of a table."""
    found = frozenset(table.split())
    if not found:
        raise ValueError("a table of words is empty")
    return found


# Adverbs and adjectives that weaken the clause they stand in.
HEDGES = _words("""
    reportedly allegedly apparently possibly perhaps maybe probably likely unlikely presumably supposedly purportedly
    seemingly potentially conceivably ostensibly alleged suspected presumed purported supposed reputed rumored rumoured
    potential unconfirmed unclear uncertain unverified doubtful possible probable unsure
""")
# Verbs under which what follows is weaker than a statement of fact.
HEDGING_VERBS = _words("""
    believe think suspect fear suggest speculate assume presume hope expect anticipate guess doubt wonder estimate imagine
    rumor rumour suppose appear seem
""")
# "It is believed that", "is thought to have fallen": passives that hedge (participles).
HEDGING_PASSIVES = _words("""
    believed thought feared suspected expected presumed rumored rumoured alleged said supposed assumed
""")
# Nouns whose clause or phrase is no more than doubt: "casting doubt on", "rumours that".
HEDGING_NOUNS = _words("doubt rumour rumor speculation suspicion possibility chance likelihood uncertainty")
POSSIBLE = _words("may might could")
OBLIGED = _words("must should ought shall")
FUTURE = _words("will 'll ’ll wo")
# Governors that make what hangs on them a plan: "is planning to close", "decided to leave", "is expected to vote".
PLANNING = _words("""
    plan intend aim prepare consider vow pledge promise agree decide want hope propose threaten seek offer schedule expect set
""")
NEGATIONS = _words("not n't n’t never no nobody none nothing neither nor nowhere without hardly barely scarcely cannot")
# Verbs that say of what hangs on them that it is not so.
DENYING = _words("deny reject refute dispute disprove rebut contradict dismiss debunk discount doubt retract recant disavow")
FAILING = _words("fail refuse decline")
CONDITIONALS = _words("if unless until provided providing once")
# Verbs whose open complement is what happens: in "began to leave" it is the leaving.
OPEN = _words("""
    begin start continue try plan decide want intend agree refuse fail decline stop expect appear seem believe think say report
    set vow pledge promise seek hope prepare need have go use manage be allow help force ask order
""")
# Verbs that say little themselves.
LIGHT = _words("""
    be have do get make go take come give put let keep seem appear begin start continue use want try need become happen may
    might can could will would shall should must
""")
# Words that say nothing of what a clause is about.
NO_TERMS = _words("""
    more most least also just only even then now here there still very much many other such own same so too well back again
    about around away up down out off however ago later earlier last next first second new old year day week month time people
    man woman way thing mr mrs ms today yesterday tomorrow one long
""")
# Names of days and months: times, not names.
DAY_NAMES = _words("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
""")

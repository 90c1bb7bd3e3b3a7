"""How much the texts of a mail have in common: parts of one article share their words, stories hardly do.

in: the lines of some texts    out: the share of their words that two have in common, or whether they are of different things
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from sayso.read.letters import Line
from sayso.read.mailwords import leads_on, without_addresses

# Share of the words of two texts. Of the shared articles, parted in three to five at their paragraphs, one in a hundred has less;
# of as many parts of different articles nine in ten have.
_ALIKE, MUCH_ALIKE = 0.08, 0.15
_COMPARED = 12  # texts of a mail that are compared
_READ = 2_000  # characters of a paragraph whose words are compared
_LEAST_TERMS = 12  # words of a part that say something; fewer compare with nothing
TERM = re.compile(r"[^\W\d_]{4,}")
# Words that any two stories share.
_COMMON_LIST = """
    that this with from have been were will would could should their there they them then than when what which while about
    after again against also among another around because before being between both called came come does down during each
    early even every first found four five from given going good great half here high hours into just know last late later
    least less like little long made make making many monday tuesday wednesday thursday friday saturday sunday more most
    much must near need never next number once only other over part people percent place public several since some still
    such take taken tell than that third three through time times today told tomorrow took toward under until upon very want
    week weeks well went where whether whose within without work working year years yesterday your said says saying
    according added spokesman spokeswoman statement reported january february march april june july august september october
    november december million billion local news read here full story
"""
_COMMON = frozenset(_COMMON_LIST.split())


def apart(parts: Sequence[Sequence[Line]]) -> bool:
    """Whether texts are of different things."""
    shared = alike(parts)
    return shared is not None and shared < _ALIKE


def alike(parts: Sequence[Sequence[Line]]) -> float | None:
    """Which share of their words any two texts have in common, on the average; None where most are too short to tell."""
    said = [t for t in map(terms, parts) if len(t) >= _LEAST_TERMS]
    if len(said) < 2 or 2 * len(said) < len(parts):
        return None
    shares = [len(a & b) / min(len(a), len(b)) for a, b in combinations(said[:_COMPARED], 2)]
    return sum(shares) / len(shares)


def terms(part: Sequence[Line]) -> set[str]:
    """The words of a text that say what it is about, cut to six letters so that forms of a word meet."""
    own = (line.text.removeprefix(line.run_in or "") for line in part if not leads_on(line.text))
    texts = (without_addresses(text[:_READ]) for text in own)
    return {w[:6] for text in texts for w in map(str.casefold, TERM.findall(text)) if w not in _COMMON}

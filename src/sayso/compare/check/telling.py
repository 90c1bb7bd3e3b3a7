"""Words by what they tell of a clause: those that tell nobody of a name, those that tell hardly anything, and verbs of saying.

General knowledge, tuned on no set.
"""

from __future__ import annotations

from sayso.compare.clauses.words import stem

_TITLES_LIST = """
mr mrs ms miss dr sir lord lady prof professor president prime minister premier chancellor king queen mayor governor senator
general colonel captain inspector judge justice councillor chief secretary party council city court house state ministry
department st saint bank group union central north south east west northern southern eastern western new united nations
university school hospital monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december
"""
# Verbs and small words that one teller has and another leaves out: "is expected to remain closed", "will be closed".
_BRIDGING_LIST = """
expect remain stay continue plan intend mean go begin start become make take lead say tell announce report note add know
current still also currently around roughly approximately usual set due later back early only just
"""
_PALE_LIST = """
total overall number people
person event incident situation matter case part thing way time day week month year place follow include accord base concern
relate respective several various different additional further recent late new own other same such well while during amid
among approximate alleged reported initial main key nearby local state describe call give get come use see look need turn
involve affect happen occur
"""
_SAYING_LIST = """
say tell add note state urge call ask warn accuse deny claim announce promise vow pledge demand insist argue declare confirm
reply answer explain write report suggest believe think be have do
"""
TITLES = frozenset(_TITLES_LIST.split())
"""Of a name these tell nobody."""
BRIDGING = frozenset(map(stem, _BRIDGING_LIST.split()))
"""Stems that one teller of a thing has and another leaves out."""
PALE = BRIDGING | frozenset(map(stem, _PALE_LIST.split()))
"""Stems that tell hardly anything of a clause."""
SAYING = frozenset(map(stem, _SAYING_LIST.split()))
"""Stems of verbs of which who says so is a matter of the statement, with those that say little."""

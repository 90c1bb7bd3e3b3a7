"""In what accounts of one thing part, and how surely.

`grounds`: what every look rests on.  `pairs`: the accounts of one claim, slot by slot.  `numbers`, `denied`, `days`, `states`: what
reports tell of one thing wherever their sentences stand, by the words that tell it.
"""

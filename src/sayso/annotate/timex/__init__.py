"""Time expressions, as a grammar over word classes.

in: a parse, the day it was published    out: `TimeExpression`s. The way through: lexer (text to classed lexemes) | grammar (rules
over the classes) | rules_* (what each form means) | calendar (the days it covers).
"""

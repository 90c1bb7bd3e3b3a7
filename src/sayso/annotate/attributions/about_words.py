"""The words that tell of a source's number, anonymity, nearness and side, and of the occasion of a statement. Lower case.

All patterns are alternatives of fixed words: none repeats what it can also skip.
"""

from __future__ import annotations

import re

from sayso.annotate.attributions import sources_words as words

# Nouns that are counted as sources; a measure ("60 percent of voters") or a document is not.
COUNTED = words.PERSONS | words.GROUPS | words.ORGANISATIONS | words.OUTLETS
COUNTED -= words.words_of("percent half third lot minority majority electorate population public world side")
ONE = words.words_of("a an one another")
AT_LEAST = re.compile(r"\b(?:at least|more than|over|upwards of|no fewer than)\s+$", re.IGNORECASE)
INEXACT = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|approximately|up to|fewer than|less than|at most|as many as)\s+$", re.IGNORECASE
)

# A source is not named: the words that say so.
_SPEAKING = r"(?:(?:speaking|spoke|speaks|talking|talked|commenting|briefing|briefed reporters)\s+)?"
_NOT_NAMED = r"(?:named|identified|quoted(?:\s+by\s+name)?)"
ANONYMITY = re.compile(
    rf"\b(?:{_SPEAKING}(?:only\s+)?(?:on|under)\s+(?:the\s+)?(?:condition|guarantee)\s+(?:of\s+(?:strict\s+)?anonymity"
    rf"|(?:that\s+)?(?:he|she|they|it|their\s+names?|his\s+name|her\s+name)\s+(?:would\s+)?not\s+be\s+{_NOT_NAMED})"
    rf"|{_SPEAKING}anonymously"
    rf"|(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|prefer(?:red|ring|s)?|wish(?:ed|ing|es)?|want(?:ed|ing|s)?|insist(?:ed|ing|s)?)"
    rf"\s+(?:not\s+to\s+be\s+{_NOT_NAMED}|to\s+(?:remain|stay|be)\s+(?:anonymous|unnamed|unidentified)|(?:on\s+|for\s+)?anonymity)"
    rf"|(?:declin(?:ed|ing|es)|refus(?:ed|ing|es))\s+to\s+be\s+{_NOT_NAMED}"
    r"|(?:was|were|been|is|are)\s+granted\s+anonymity)\b",
    re.IGNORECASE,
)
# "an unnamed official"
NAMELESS = words.words_of("unnamed anonymous unidentified nameless")
# Why it is not named, where the page says no more than this.
REASON = re.compile(
    r"\b(?:not\s+(?:been\s+|officially\s+|publicly\s+|yet\s+){0,2}(?:authori[sz]ed|allowed|permitted|cleared)\s+"
    r"to\s+(?:speak|discuss|comment|talk|brief|be\s+quoted|make\s+(?:public\s+)?(?:statements|comments)|give|release|disclose|share)"
    r"|(?:lacked|lacks|lacking|without)\s+(?:the\s+)?authori[sz]ation\s+to\s+(?:speak|discuss|comment|talk|brief))\b",
    re.IGNORECASE,
)
# How a reason goes on behind the words that say the source is not named.
BECAUSE = re.compile(
    r",?\s+(?=(?:because|since|as\s+(?:he|she|they)|due\s+to|citing|owing\s+to|given\s+the|for\s+(?:fear|security|safety|reasons)"
    r"|fearing|(?:in\s+order\s+)?to\s+(?!(?:an?|the|his|her|their|reporters|journalists)\b)[a-z]+)\b)",
    re.IGNORECASE,
)
# Subjects of a sentence that takes up the source just told: "They spoke on condition of anonymity."
SAME_AGAIN = words.words_of("he she they both all")

# How a source comes to know. The phrase goes on to the end of what hangs on its last word.
_HOW = r"(?:(?:directly|closely|intimately|deeply|personally|fully|regularly)\s+)?"
_KNOWING = r"(?:(?:direct|first-?hand|detailed|intimate|inside|close|personal|some)\s+)?knowledge"
NEARNESS = re.compile(
    rf"\b{_HOW}(?:familiar\s+with|briefed\s+(?:on|about)|acquainted\s+with|privy\s+to|knowledgeable\s+(?:about|of)"
    rf"|(?:with|has|have|had|having)\s+{_KNOWING}\s+(?:of|about)|involved\s+(?:in|with)|aware\s+of|informed\s+(?:about|of|on)"
    r"|with\s+(?:close\s+)?(?:links|ties|connections)\s+to|close\s+to(?!\s+(?:\d|a\s|one\s|two\s|half\s)))\b",
    re.IGNORECASE,
)

# With these a country's plain name tells what they know or deal with, not whose they are: "a China expert", "the Iran envoy".
TOPICAL = words.words_of("""
    expert analyst envoy scholar correspondent specialist watcher editor adviser advisor researcher negotiator historian
    professor economist hawk desk reporter bureau representative coordinator strategist observer veteran study report talk
    policy deal summit paper embassy ambassador review
    """)
# Before a word for a country these make another of it: "East German", "White America".
OTHER_COUNTRY = words.words_of("east west north south white black")
# Labels of names that a source can belong to.
SIDES = frozenset(("NORP", "ORG", "GPE"))

# Occasions and media of speaking: "at a news conference", "in a statement", "on Twitter".
OCCASIONS = words.words_of("""
    conference briefing meeting rally summit speech interview statement hearing ceremony debate forum event call broadcast
    address appearance session testimony sermon lecture webcast podcast programme program show segment panel discussion
    letter email e-mail tweet post message memo article column editorial op-ed essay blog report note text release communique
    communiqué telegram video recording announcement remark comment filing affidavit court telephone phone television tv radio
    twitter facebook instagram instagram telegram youtube weibo parliament visit luncheon dinner vigil funeral trip tour stop
""")
IN_PLACE = words.words_of("in at from outside near inside aboard")
ON_OCCASION = words.words_of("in at during on by via over through from")
# Of the media, those that go with "on", "by", "via", "over" and "through".
MEDIA_OF = words.words_of("""
    telephone phone television tv radio twitter facebook instagram telegram youtube weibo show program programme call email
    e-mail broadcast podcast visit trip tour stop message text blog
""")
# With these the place at the head of a sentence is where the finding holds: "In Norway, a survey found".
FINDING = words.words_of("find show suggest indicate reveal report")
PLACES = frozenset(("GPE", "LOC", "FAC"))
# Those who hear something said, beside the nouns for sources.
HEARERS = words.SPEAKING - words.DOCUMENTS - words.MEDIA | words.words_of("gathering audience listener viewer conference mourner")
HEARER_NAMES = frozenset(("PERSON", "ORG", "NORP"))
HEARER_PRONOUNS = words.words_of("him her them us me you")
# Occasions that are held with the hearer: "in an interview with", not "at a forum with".
WITH_HEARER = words.words_of("interview call telephone phone meeting email e-mail")
SPOKEN = words.words_of("speak talk")

# What a time must hold to say when: a day, a month, a year or a part of the day; "for years" says how long.
DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|(?:this|last|next)\s+(?:week|month|year|spring|summer"
    r"|autumn|fall|winter|night)|january|february|march|april|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.|may\s+\d|(?:in|of)\s+may|(?:19|20)\d\d|ago|this\s+(?:morning|afternoon|evening|weekend))\b",
    re.IGNORECASE,
)
HABIT = re.compile(r"\b(?:every|each|once|since|until|for|through|daily|weekly)\b", re.IGNORECASE)
ON_DAY = words.words_of("on in at during late early earlier")

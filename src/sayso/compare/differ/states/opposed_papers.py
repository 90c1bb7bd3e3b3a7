"""Matters of papers and votes: a permit that ran out or is valid still, a document that is genuine or forged, whom somebody told
members to vote for.

in: nothing    out: `PAPERS`. Each with many wordings, of many reports. General knowledge, not tuned on any set. None is sure: which
permit, which pages, which vote it is, stands often in another sentence.
"""

from __future__ import annotations

from sayso.compare.differ.states.opposed_words import ADV, BEEN, HAS_NOT, HAVE, NOT_BEEN, Clash, Matter, hints_of, nouns, worded

_RAN_OUT = (
    worded(rf"{HAVE}(?:{ADV} )?(?:expired|lapsed|run out|ran out)(?! of| until| till)"),
    worded(rf"{BEEN}(?:out of date|no longer valid|invalid|void|long expired)"),
    worded(rf"{NOT_BEEN}(?:valid|in force|renewed|extended)"),
)
_VALID = (
    worded(rf"{HAVE}(?:runs?|ran|lasts?|lasted|holds? good|extends?|extended|is good|was good) (?:until|till|through|into)"),
    worded(rf"(?:is|are|was|were|remains?|remained|stays?|stayed) (?:{ADV} )?(?:valid|in force|in order|up to date)"),
    worded(rf"{HAS_NOT}(?:expired?|lapsed?|run out)"),
    worded(r"(?:does|did|do)(?: not|n[’']t) (?:expire|lapse|run out) (?:until|till|before)"),
)
_PERMITS = nouns(
    "permit licence license lease visa passport contract mandate insurance warranty certificate authorisation authorization "
    "concession registration accreditation patent policy ticket"
)

_GENUINE = (
    worded(rf"{BEEN}(?:{ADV} |perfectly |entirely |indeed )?(?:genuine|authentic|its own|no (?:forger(?:y|ies)|fakes?))"),
    worded(rf"{NOT_BEEN}(?:an? )?(?:forger(?:y|ies)|fakes?|forged|faked|fabricated|doctored|hoax)"),
)
_FORGED = (
    worded(
        rf"{BEEN}(?:(?:all |an? |complete |crude |clumsy )*)(?:forger(?:y|ies)|fakes?|forged|faked|fabricated|doctored|hoax|"
        r"fabrications?|inventions?)"
    ),
    worded(rf"{NOT_BEEN}(?:genuine|authentic)"),
)
_PAPERS = nouns(
    "page document memo memorandum letter email e-mail recording video tape photo photograph picture image draft paper file list "
    "signature note message transcript footage screenshot clip contract will text leak"
)

_TOLD = (
    r"(?:recommended|urged|advised|asked|told|encouraged|called on|wants?|wanted|appealed to)(?: that)?"
    r"(?: (?!to\b|not\b)[\w’'-]+){0,4}"
)
_VOTE_FOR = (worded(rf"{HAVE}{_TOLD} (?:to )?(?:vote|voting|say|saying|back|support|accept|approve)(?: (?:in favou?r|yes|for))\b"),)
_VOTE_AGAINST = (
    worded(rf"{HAVE}{_TOLD} (?:not to (?:vote for|accept|back)|(?:to )?(?:vote|voting) (?:against|no)\b|to (?:reject|vote down))"),
)

PAPERS = (
    Matter(
        "a permit",
        (("valid", _VALID), ("ran out", _RAN_OUT)),
        (Clash("valid", "ran out", "second", sure=False),),
        hints_of("expire,lapse,run out,ran out,valid,out of date,void,until,till,in force,renew,extend,good,in order"),
        heads=_PERMITS,
        lasts=True,
    ),
    Matter(
        "a paper",
        (("genuine", _GENUINE), ("forged", _FORGED)),
        (Clash("genuine", "forged", sure=False),),
        hints_of("genuine,authentic,forge,fake,fabricat,doctored,hoax,invention,its own"),
        heads=_PAPERS,
        lasts=True,
    ),
    Matter(
        "how to vote",
        (("for", _VOTE_FOR), ("against", _VOTE_AGAINST)),
        (Clash("for", "against", sure=False),),
        hints_of("vote,voting,reject,accept,back,support,approve"),
    ),
)

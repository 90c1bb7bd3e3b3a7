"""The vocabulary of processes between parties: what one is told by, who takes which part in it, how it stands. Data only."""

from __future__ import annotations

import re

from msgspec import Struct


class Kind(Struct, frozen=True):
    """A kind of process. nouns: what names it.  needs: where given, words one of which must stand in the story too, as the nouns
    alone may mean something else (an air strike, a trial flight)."""

    name: str
    nouns: tuple[str, ...]
    needs: tuple[str, ...] = ()


NEGOTIATION, LABOUR, MERGER, TRIAL, COALITION = "negotiation", "labour dispute", "merger", "trial", "coalition"
KINDS = (
    Kind(NEGOTIATION, (
        "talks", "negotiation", "negotiations", "negotiator", "negotiators", "negotiating", "mediation", "mediator", "mediators",
        "mediate", "mediating", "mediated", "ceasefire", "cease-fire", "truce", "armistice", "peace process", "peace deal",
        "peace plan", "peace agreement", "negotiating table", "summit", "dialogue", "diplomacy",
    )),
    Kind(LABOUR, (
        "strike", "walkout", "picket", "pickets", "collective bargaining", "industrial action", "lockout", "stoppage",
    ), (
        "union", "unions", "workers", "employees", "staff", "members", "crews", "drivers", "nurses", "teachers", "guild",
        "brotherhood", "shop steward", "on strike", "strike called", "picket line", "picket lines", "industrial action", "walkout",
    )),
    Kind(MERGER, (
        "merger", "takeover", "acquisition", "buyout", "merge", "tie-up", "offered to buy", "offer to buy", "agreed to buy",
        "to acquire", "bid for", "a share",
    ), ("shareholders", "shares", "company", "firm")),
    Kind(TRIAL, (
        "trial", "lawsuit", "suit", "court case", "plea", "verdict", "sentencing", "indictment", "appeal", "hearing", "prosecution",
    ), ("judge", "court", "jury", "prosecutors", "plaintiffs", "plaintiff", "defendants")),
    Kind(COALITION, ("coalition talks", "coalition negotiations", "exploratory talks", "coalition deal")),
)  # fmt: skip

# What two sides come to, which is that of their talks where somebody goes between them.
DEALS = ("the deal", "a deal", "the agreement", "an agreement", "the accord", "deal struck", "mediates", "go-between")
GOES_BETWEEN = re.compile(
    r"\bmediat(?:e|es|ed|ing|or|ors|ion)\b|\bgo-between\b|\bshuttl(?:ed|es|ing) between\b|\bbroker(?:ed|ing)\b|\bgood offices\b|"
    r"\bunder the auspices\b"
)

# What the go-between's work and the parties' meetings are called: for steps, states and conditions, in any kind of process.
MATTERS = (
    r"talks|negotiat\w+|mediat\w+|ceasefire|cease-fire|truce|armistice|peace|deal|agreement|accord|pact|treaty|summit|meetings?|"
    r"dialogue|process|efforts?|strike|walkout|contract|merger|takeover|acquisition|bid|offer(?:s|ed)?|pay rise|trial|"
    r"hearing|lawsuit|suit|case|appeal|plea(?:d\w*)?|guilty|convict\w*|acquit\w*|sentenc\w*|the court|verdict|proposal|plan|"
    r"commitments?|rounds?|the table"
)
# What sides bargain over: it makes a condition one of the process, though it names no talks.
STAKES = (
    r"troops|hostages?|prisoners?|blockade|sanctions|offensive|weapons|arms|siege|withdraw\w*|roster|shifts|wages?|pay|stake|shares|"
    r"releas(?:e|es|ed)|frees?|freed|disarm\w*|extradit\w*|testif\w*|jobs|layoffs|redundanc\w+|dismissals?|sell|price|detainees|captives|"
    r"return to work|pickets?|walk(?:s|ed)? out|stop(?:s|ped)? work|charges|"
    r"(?:drop\w*|withdr[ae]w\w*) (?:\w+ ){1,3}charge|"
    r"(?:regulators?|watchdog) (?:ha[sd] |have )?(?:clear|approv|allow|agree|block)\w*"
)
# The matters that can be suspended, resumed or broken off.
RUNNING = (
    r"talks|negotiations?|mediation|mediating|mediation efforts|efforts? to mediate|peace process|peace efforts|ceasefire|"
    r"cease-fire|truce|dialogue|summit|strike|walkout|merger|takeover|trial|hearing|lawsuit|proceedings"
)
ACCORDS = r"deal|agreement|accord|pact|treaty|truce|ceasefire|cease-fire|contract|settlement|compromise"

# Those who take part, without their names.
BOTH = (
    r"(?:both|the two|the warring|the rival) (?:sides|parties|countries|governments|states|delegations|leaders|companies)|"
    r"the parties|the (?:two )?delegations|(?:either|neither) side"
)

# Verbs whose clause is a step though it names no day.
_DECISIVE = """
    stop suspend pause halt resume restart sign agree reject accept walk withdraw pull announce open close postpone adjourn
    call cancel propose offer approve ratify vote sue file plead convict acquit sentence appeal settle strike merge acquire buy
"""
DECISIVE = frozenset(_DECISIVE.split())
# Verbs of dealings between parties: with two of them named the clause is a step, though it names no talks.
_DEALINGS = """
    open ask host visit expel recognise recognize invite accuse attack leave bring meet send release free hand exchange threaten
    demand warn tell inform request grant refuse allow return urge press condemn deploy shell bomb invade
"""
DEALINGS = DECISIVE | frozenset(_DEALINGS.split())

WILLING = (
    r"will|would|won[’']t|wouldn[’']t|can|cannot|can[’']t|could|couldn[’']t|shall|may|must|ready|willing|prepared|refuse[sd]?|"
    r"(?:is|was|be) (?:still )?possible|"
    r"agree[sd]?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)?|insist(?:s|ed)?|demand(?:s|ed)?"
)

# Bodies that act without a name, and sides that do.
BODIES = (
    r"authority|authorities|regulators?|watchdog|courts?|judges?|jury|parliament|senate|assembly|cabinet|government|shareholders|"
    r"owners?|union|unions|board|company|companies|firm|firms|members|workers|ministers?|ministry|sides?|parties|governments|"
    r"lawmakers|legislators|management|mps|prosecutors|police|committee|council|commission|rebels|militants|army|military|bank|banks|lenders|"
    r"creditors|investors"
)

# Whose approval something waits for, where it is one body's: "the approval of the competition authority".
APPROVAL_BY = (
    r"\b(?:approval|consent|clearance|ratification) (?:by|of|from) "
    r"(?P<whose>(?:the )?[\w’'-]{1,30}(?: (?!and\b)[\w’'-]{1,30}){0,3}?)"
    r"(?=$|[,.;]| (?:and|before|after|in|which|that|to|by|until|within)\b)"
)

# By what means parties speak with each other; only where a sentence tells of their speaking, and not of an interview.
MEANS = (
    r"\b(?:by|via|over|through) (?:(?:an?|the|secure|encrypted|written|satellite) ){0,2}"
    r"(?:video[- ]?(?:link|conference|call)s?|telephone|phone|letters?|intermediar(?:y|ies)|couriers?|messengers?|"
    r"back[- ]?channels?|e-?mails?|radio|hotline|text messages?)\b"
)
SPEAKING = (
    r"talks|negotiat\w+|(?:both|two|the) sides|delegations?|messages?|exchang\w+|(?:spoke|spoken|speaking) (?:to|with|by)|"
    r"meetings?|sessions?|rounds?|in contact|communicat\w+|envoys?"
)
INTERVIEWED = r"interview\w*|reporters|journalists|reached|told (?:the )?[A-Z][\w’'-]+ (?:[A-Z][\w’'-]+ )?(?:by|over|via)"
# A go-between who has no name.
UNNAMED_GO_BETWEEN = (
    r"\bmediat(?:ed|ion) by (?P<who>(?:the|an?) (?:[a-z-]+ ){0,3}?(?:arbitrator|mediator|conciliator|commission|court|church|"
    r"envoys?|ombudsman|agency|service|judge|diplomats?|bishops?|elders?))\b(?!,? [A-Z])"
)
# The same by their country alone: "Swiss diplomats are brokering a new ceasefire".
UNSEEN_GO_BETWEEN = (
    r"\b(?!(?:The|Its|Their|His|Her|Both|Two|Some|Many|But|And|When|While) )(?P<who>[A-Z][a-z]{3,20} "
    r"(?:diplomats|mediators|envoys|officials|negotiators)) (?:(?:are|were|have been|had been|have|had) )?(?:trying to )?"
    r"(?:mediat(?:e|ed|ing)\b|broker(?:ed|ing)? (?:[\w-]{1,20} ){0,3}?(?:truce|ceasefire|deal|agreement|accord|talks)\b|"
    r"shuttl(?:e|ed|ing) between\b)"
)
# What parties speak through, the tellingest first.
CHANNELS = (
    r"\b(?:a |the )?(?:[\w-]+ )?(?:back[- ]?channel|channels? of communication|hotline)\b",
    r"\b(?:indirect|direct|face-to-face|closed-door|shuttle|back-channel|high-level) (?:talks|negotiations|diplomacy)\b",
    r"\b(?:(?<!court of )arbitration|court-supervised mediation|federal mediation|conciliation)\b",
)

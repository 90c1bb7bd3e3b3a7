"""The patterns that tell who takes which part in a process, over sentences whose names are masked as numbers ("§1§ will stop trying
to mediate between §2§ and §3§"). Data only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.sought import Sought
from sayso.compare.process.words import LABOUR, MERGER, NEGOTIATION, TRIAL

Role = Literal["party", "mediator", "host"]
# A name with its article and up to two words about it ("the §1§ government"); one that begins what is caught; words that are none.
_N = r"(?:the |both )?(?:[\w-]{1,30} ){0,2}?§(\d+)§(?:[’']s?)?"
_WHO = r"§(\d+)§(?:[’']s?)?"
_AGED = r"(?:, \d{1,3},)?"  # "Daniel Ferro, 46, denies"
_WHOEVER = rf"§(\d+)§(?:[’']s?)?{_AGED},?"  # also behind an apposition: "Victor Lahm, pleaded", where only one can be meant
_W = r"(?:(?!§)(?:[\w’'-]{1,30}|\d{1,3}[.,]\d{1,3}) )"
_V = r"(?:[\w-]{1,30} )"
_AND = r"(?:,? (?:[\w-]{1,30} ){0,2}?and )"
_TALKS = (
    r"(?:talks|negotiations?|mediat\w+|ceasefire|cease-fire|truce|dialogue|deal|agreement|accord|treaty|pact|peace|merger|dispute|"
    r"conflict|war|fighting|standoff|summit|contract)"
)
_MEETING = r"(?:talks|negotiations?|negotiat\w+|dialogue|deal|agreement|truce|ceasefire|summit|meet|met)"
_TAKING_UP = r"(?:open\w*|start\w*|resum\w+|restart\w*|hold|held|begin|began|continu\w+|sign\w*|reach\w*|agree\w*|negotiat\w+)"
_SENT = r"(?:negotiators|delegations?|delegates|envoys|representatives|diplomats|mediators)"
_TRUCE = r"(?:talks|negotiations?|truce|ceasefire|cease-fire|armistice|treaty|accord|agreement)"
_LEAVING = (
    r"(?:br(?:oke|eaks?|oken) off|walk(?:ed|s) (?:out of|away from)|pull(?:ed|s) out of|left|quit|withdrew from|suspended|resumed|"
    r"returned to|ended)"
)
_HEADS = r"(?:leaders|presidents|prime ministers|foreign ministers|ministers|envoys|governments|delegations)"
_AT_ODDS = (
    r"(?:traded (?:blame|fire|accusations)|(?:accus|blam)(?:ed?|es|ing) (?:each other|one another)|exchanged (?:fire|shots)|"
    r"clashed|have been at war|are at war|fought)"
)
_BREAKING, _BROKEN = r"(?:breaking|violating|breaching|undermining)", r"(?:broken?|violated|breached)"
_AGREEING, _HANGING = r"(?:agree to|sign|accept|join|enter)", r"(?:if|unless|until|once)"
_TRADES = r"(?:workers|union|members|employees|staff|drivers|nurses|teachers|pilots|crews)"
_BUYING = r"(?:buy|acquire|take over|merge with|takeover of|acquisition of|bid for|offer for|merger with)"
_DEAL = r"(?:takeover|acquisition|purchase|buyout)"
# What a watchdog does with a takeover of others: it is no party to it.
_DECIDING = (
    r"(?:approv\w+|clear(?:s|ed)?|block\w*|review\w*|veto\w*|prohibit\w*|oppos\w+|examin\w+|investigat\w+|decid\w+|rul(?:es|ed))"
)
_STRIKING = r"(?:call(?:s|ed) off|end(?:s|ed)|call(?:s|ed)|went on|began|suspend(?:s|ed)|threaten\w*)"
_EMPLOYER = r"(?:employer|operator|management|owner|company|airline|railway|carmaker|firm)"
_BOSS = r"(?:managing director|chief executive|chief operating officer|finance director|personnel director|head of personnel)"
_SACKING = (
    r"(?:withdr[ae]w\w*|revers\w+|dismiss\w*|sack(?:s|ed)?|fire[sd]?|laid off|lays off|reinstat\w+|tak(?:es?|en) back|took back)"
)
_TAKING_BACK = r"(?:reinstate|re-?hire|take (?:[\w’'-]{1,20} ){1,4}?back)\b"
_STOPPED = (
    r"(?:walked (?:out|off)|down(?:ed)? tools|stopped work|went on strike|(?:began|begin|started|launched|staged) "
    r"(?:an? |their )(?:[\w-]{1,20} ){0,2}?(?:strike|walkout|stoppage)|voted to strike)\b"
)
_ANSWERING = r"(?:rejected|turned down|accepted|rebuffed|approved)"
# Behind a name: it only says whose somebody is ("the trial of Tarn mayor Jan Holt").
_NOT_ITS_OWN = (
    r"(?![’']s? | (?:\w+ ){0,2}?(?:mayor|minister|president|governor|leader|officials?|officers?|police|man|woman|couple|teacher|"
    r"doctor|banker|businessman|businesswoman|lawmaker|senator|councillor|judge)\b)"
)
_BEFORE_COURT = r"(?:pleaded|pled|was convicted|was acquitted|was sentenced|stands trial|went on trial)"
_JOINED = rf"(?:{_AND}{_N})?"  # one more of them
_ASIDE, _LONG_ASIDE = (rf"(?: [\w§’'-]{{1,30}},?){{0,{most}}}?" for most in (8, 12))  # an apposition
# "hosted a summit on fisheries" is no host of talks on a truce
_OF_NO_OTHER = rf"(?! (?:on|about|over) (?!(?:an? |the )?(?:[\w-]{{1,30}} ){{0,3}}?{_TALKS}))"
_APPOSED = r"(?:,? [\w§’'-]{1,30}(?: [\w§’'-]{1,30}){0,3},)?"  # ", Karin Moe,"
_ENVOYS = (
    r"(?:(?:foreign |prime |special )?(?:envoys?|diplomats?|officials|mediators?|negotiators?|ministers?|ministry|government))"
)
_BETWEEN_THEM = r"(?:go-between|mediator|intermediary|facilitator|arbitrator|conciliator)"
_TELLS = rf"(?!and ){_W}{{0,3}}?(?:told|informed|notified)"
_NO_MORE = rf"(?:that )?{_W}{{1,8}}?mediat"


class Pattern(Struct, frozen=True):
    """What a pattern says of the names it catches, in order, and how surely. None leaves a name without a role.

    spots: whether a town or region may take part: it may sue, but "talks between Oslo and Bergen" name where.  kind: the one kind
    of process it holds for, None for all.  court: whether it tells of a case before a court, and not of talks or work or purchases.
    """

    regex: Sought
    roles: tuple[Role | None, ...]
    weight: float
    spots: bool = False
    kind: str | None = None
    court: bool = False


def _p(regex: str, roles: Sequence[Role | None], weight: float, spots: bool = False, kind: str | None = None) -> Pattern:
    return Pattern(Sought(regex), tuple(roles), weight, spots, kind)


_TWO: tuple[Role, ...] = ("party", "party")
_BETWEEN: tuple[Role, ...] = ("mediator", "party", "party")
# Repetition is bounded throughout, so that no text makes them slow.
_OUT_OF_COURT = (
    # parties
    _p(rf"\b{_TALKS}(?: [\w-]{{1,30}}){{0,4}}? between {_N}(?: [\w-]{{1,30}}){{0,2}}?{_AND}{_N}", _TWO, 3.0),
    _p(rf"\bbetween {_N}{_AND}{_N}(?: [\w-]{{1,30}}){{0,3}}? {_TALKS}\b", _TWO, 2.0),
    _p(rf"{_N} and {_N} {_V}{{0,6}}?{_TAKING_UP} {_V}{{0,4}}?{_TALKS}\b", _TWO, 2.0),
    _p(rf"§(\d+)§[-–]§(\d+)§ {_V}{{0,2}}?{_TALKS}\b", _TWO, 1.5),
    _p(rf"{_N} {_V}{{0,5}}?{_MEETING} with {_N}", _TWO, 1.0),
    _p(rf"\b{_SENT} (?:from|of) {_N}{_AND}{_N}", _TWO, 2.0, kind=NEGOTIATION),
    _p(rf"{_N} and {_N} (?:(?:have|had) )?(?:both |now )?agreed (?:to|on)\b", _TWO, 2.0, kind=NEGOTIATION),
    _p(rf"{_N} {_W}?(?:delegations?|negotiators?|negotiating team)\b", ("party",), 1.0, kind=NEGOTIATION),
    _p(rf"§(\d+)§, §(\d+)§ (?:to )?{_TAKING_UP} {_V}{{0,4}}?{_TALKS}\b", _TWO, 1.5, kind=NEGOTIATION),
    _p(
        rf"{_N} (?:would|will) {_V}{{0,2}}?{_AGREEING} {_V}{{0,3}}?{_TALKS} {_V}{{0,3}}?{_HANGING} {_N}",
        _TWO,
        1.5,
        kind=NEGOTIATION,
    ),
    _p(rf"{_N} {_W}{{0,4}}?(?:offer|propos|invit)\w* {_W}{{0,8}}?{_MEETING} {_W}{{0,6}}?(?:with|to) {_N}", _TWO, 1.5),
    _p(
        rf"{_WHO} (?:would|will) {_W}{{0,2}}?(?:return to|resume|reopen|break off|continue) (?:the )?(?:talks|negotiations)\b",
        ("party",),
        1.0,
    ),
    _p(rf"{_N} {_V}{{0,3}}?{_LEAVING} {_V}{{0,3}}?{_TRUCE} with {_N}", _TWO, 2.0, kind=NEGOTIATION),
    _p(rf"{_WHO} (?:has |had )?{_LEAVING} (?:the )?{_V}{{0,2}}?(?:talks|negotiations)\b", ("party",), 1.0, kind=NEGOTIATION),
    _p(rf"{_N} {_V}{{0,4}}?accus(?:ed|es|ing) {_N} of {_BREAKING} {_V}{{0,3}}?{_TRUCE}\b", _TWO, 2.0, kind=NEGOTIATION),
    _p(rf"{_WHO} (?:has |had )?{_BROKEN} {_V}{{0,3}}?{_TRUCE}\b", ("party",), 1.0, kind=NEGOTIATION),
    _p(rf"\b(?:truce|ceasefire|armistice|peace treaty) with {_N}", ("party",), 1.0, kind=NEGOTIATION),
    # sides that fight, of whom a go-between brings word
    _p(rf"\b{_HEADS} (?:of|from) {_N}{_AND}{_N}", _TWO, 2.0, kind=NEGOTIATION),
    _p(rf"{_N}{_AND}{_N} {_V}{{0,3}}?{_AT_ODDS}\b", _TWO, 2.0, kind=NEGOTIATION),
    _p(rf"{_WHO} {_V}{{0,5}}?accus(?:ed|es|ing) {_N} of\b", _TWO, 1.0, kind=NEGOTIATION),
    _p(
        rf"\b(?:clash|clashes|fighting|war) (?:with|between) (?:neighbou?ring )?{_N}{_JOINED}",
        _TWO,
        1.0,
        kind=NEGOTIATION,
    ),
    # go-betweens
    _p(rf"{_WHO} {_W}{{0,7}}?(?:mediat(?:e|es|ed|ing|ion)|broker(?:s|ed|ing)?)\b", ("mediator",), 1.5),
    _p(rf"§(\d+)§[’']s? {_V}{{0,3}}?(?:mediation|mediating|mediator|role as (?:a |the )?mediator)", ("mediator",), 2.0),
    _p(rf"{_WHO} {_W}{{0,8}}?(?:its|their|his|her) {_V}{{0,2}}?(?:mediation|role as (?:a )?mediator)", ("mediator",), 2.0),
    _p(rf"{_WHO} {_W}{{0,5}}?facilitat\w+ {_V}{{0,3}}?(?:talks|negotiations?|deal)", ("mediator",), 2.0),
    _p(rf"\b(?:mediat(?:ed|ion|ors)|brokered|facilitated) (?:by|from|including|such as|like) {_N}", ("mediator",), 2.5),
    _p(
        r"\b(?:mediat(?:ed|ion|ors)|brokered|facilitated) (?:by|from) (?:the )?§\d+§ and (?:the )?§(\d+)§"
        r"(?=[.,;]|$| (?:in|on|at|since|met|have|has|were|was|are|is|to|will|would|between)\b)",
        ("mediator",),
        2.5,
    ),
    _p(
        rf"{_WHO},?{_ASIDE} (?:(?:was |been )?(?:appointed|named)(?: as)?|as) (?:a |the )?mediator\b",
        ("mediator",),
        2.0,
        kind=LABOUR,
    ),
    _p(rf"\bmediat(?:ed|ion) by (?:the |an? )?{_V}{{0,4}}?[\w’'-]{{1,30}}, §(\d+)§", ("mediator",), 2.5),
    _p(r"§(\d+)§(?: and §(\d+)§)?[ -](?:mediated|brokered|mediators?)\b", ("mediator", "mediator"), 2.0),
    _p(rf"{_WHO} {_W}{{0,4}}?mediat\w+ {_V}{{0,5}}?between {_N}{_AND}{_N}", _BETWEEN, 3.0),
    _p(rf"{_WHO} {_TELLS} {_N} and {_N} {_NO_MORE}", ("mediator", None, None), 3.0),
    _p(rf"{_WHO} {_TELLS} {_N} and {_N} {_NO_MORE}", (None, "party", "party"), 1.0),  # who is told may be an onlooker
    _p(rf"§(\d+)§,{_ASIDE} (?:who is |and is )?mediat(?:es|ed|ing)\b(?! by\b)", ("mediator",), 3.0),
    _p(rf"§(\d+)§,?{_LONG_ASIDE} (?:act|serv)(?:s|es|ed|ing) as (?:a |an |the )?{_BETWEEN_THEM}\b", ("mediator",), 3.0),
    _p(
        rf"{_WHOEVER} {_W}{{0,2}}?(?:offer(?:s|ed)?|agreed|volunteer(?:s|ed)) to (?:act|serve) as (?:an? |the )?{_BETWEEN_THEM}\b",
        ("mediator",),
        2.0,
    ),
    _p(rf"\b{_BETWEEN_THEM},? §(\d+)§", ("mediator",), 2.0),
    _p(rf"\b{_BETWEEN_THEM}, (?:a |the )?{_V}{{1,4}}?§(\d+)§", ("mediator",), 2.0),
    _p(rf"§(\d+)§, (?:the |an? )(?:[\w-]{{1,30}} ){{0,4}}?{_BETWEEN_THEM}\b", ("mediator",), 2.0),
    _p(rf"\b(?:ask\w*|invit\w*) {_W}{{0,4}}?§(\d+)§ to (?:act|serve) as (?:a |an |the )?{_BETWEEN_THEM}\b", ("mediator",), 2.0),
    _p(rf"\b(?:let|allow|accept|have) {_W}{{0,3}}?§(\d+)§ (?:to )?(?:mediate|as (?:a |the )?mediator)\b", ("mediator",), 2.0),
    _p(r"§(\d+)§,? (?:who )?(?:had |has )?(?:went|gone|goes) between (?:the|both|them)\b", ("mediator",), 2.0),
    _p(rf"§(\d+)§,?{_ASIDE} carr(?:ies|ied|ying) messages between\b", ("mediator",), 2.0),
    _p(
        rf"§(\d+)§,?{_ASIDE} (?:{_W}{{0,2}}?shuttl(?:es|ed|ing)|(?:carr(?:ies|ied|ying)|pass(?:es|ed|ing)|relay(?:s|ed|ing)|"
        rf"convey(?:s|ed|ing)|brought) {_W}{{0,2}}?(?:messages|notes|proposals|letters)) {_W}{{0,3}}?(?:between|among)\b",
        ("mediator",),
        2.5,
        kind=NEGOTIATION,
    ),
    _p(r"§(\d+)§, (?:which|who) [^,;.§]{3,90}, (?:has |had )?(?:offer(?:s|ed)|agreed) to mediate\b", ("mediator",), 2.0),
    _p(rf"{_WHOEVER} {_W}{{0,2}}?(?:offer(?:s|ed)?|agreed|volunteer(?:s|ed)) to mediate\b", ("mediator",), 2.0),
    # who is at it now: "Norway is brokering a new ceasefire", "Swiss diplomats have been mediating in the dispute"
    _p(
        rf"{_WHO}(?: {_ENVOYS})?(?:, [^,§]{{1,60}},)? (?:is|are|was|were|ha[sd] been|have been) (?:\w+ly )?"
        rf"(?:(?:trying to )?mediat(?:ing|e)\b|(?:trying to )?broker(?:ing)? (?:{_V}{{0,4}}?){_TRUCE}\b)",
        ("mediator",),
        2.0,
    ),
    _p(rf"{_WHO}(?: {_ENVOYS})? (?:ha[sd] |have )?brokered (?:{_V}{{0,4}}?){_TRUCE}\b", ("mediator",), 2.0, kind=NEGOTIATION),
    # whose envoy goes between them: "Norway's envoy, Karin Moe, has been shuttling between the two capitals"
    _p(
        rf"{_WHO} {_W}{{0,3}}?{_ENVOYS},?{_APPOSED} (?:(?:is|are|was|were|ha[sd] been|have been) )?"
        rf"(?:shuttl(?:es|ed|ing) {_W}{{0,3}}?between|mediat(?:es|ed|ing))\b",
        ("mediator",),
        2.0,
        kind=NEGOTIATION,
    ),
    _p(
        rf"\b{_TALKS}\b[^.;§]{{0,60}}? under the (?:auspices|aegis|mediation|good offices) of (?:the )?§(\d+)§",
        ("mediator",),
        2.0,
    ),
    _p(rf"\b{_TALKS}\b[^.;§]{{0,60}}? under §(\d+)§(?:[’']s?)? (?:auspices|aegis|mediation|good offices)\b", ("mediator",), 2.0),
    # hosts
    _p(
        rf"\b(?:talks|negotiations?|meeting|session|round) {_V}{{0,3}}?(?:hosted|chaired|led|moderated|presided over) by "
        rf"(?:the |an? )?{_V}{{0,3}}?(?:[\w’'-]{{1,30}}, )?{_WHO}",
        ("host",),
        2.0,
        kind=LABOUR,
    ),
    _p(rf"\bmeet {_W}{{0,3}}?under (?:the |an? )?{_V}{{0,3}}?(?:[\w’'-]{{1,30}}, )?{_WHO}", ("host",), 2.0, kind=LABOUR),
    _p(
        rf"{_WHO} {_W}{{0,3}}?host(?:s|ed|ing)? {_V}{{0,3}}?(?:talks|negotiations?|summit|rounds?)\b{_OF_NO_OTHER}",
        ("host",),
        2.0,
    ),
    _p(rf"\b(?:talks|negotiations?|summit) {_V}{{0,3}}?hosted by {_N}", ("host",), 2.0),
    # work disputes: who strikes, and against whom
    _p(rf"\b{_TRADES} (?:at|of|for) {_N}", ("party",), 1.0),
    _p(rf"{_N} {_V}{{0,3}}?{_TRADES} {_V}{{0,4}}?(?:strike|struck|walk\w* (?:out|off)|picket\w*)", ("party",), 2.0),
    _p(rf"\b(?:strike|walkout|stoppage|picket\w*) (?:at|against|by) {_N}", ("party",), 1.5, kind=LABOUR),
    _p(rf"\bdispute {_V}{{0,5}}?(?:with|between|at) {_N}", ("party",), 1.5, kind=LABOUR),
    _p(
        rf"{_WHOEVER} {_W}{{0,3}}?(?:offer(?:s|ed)?|improv(?:es|ed)|withdr[ae]w\w*|propos(?:es|ed)|agreed to|rejected) {_W}{{0,5}}?"
        r"(?:pay|per cent|percent|raise|rise|wages?|contract|deal|roster|offer|demands?|terms|plan|bonus(?:es)?|crowns)\b",
        ("party",),
        1.5,
        kind=LABOUR,
    ),
    _p(
        rf"{_WHOEVER} {_W}{{0,3}}?{_STRIKING} {_W}{{0,4}}?"
        r"(?:strike|walkout|stoppage)\b",
        ("party",),
        1.5,
        kind=LABOUR,
    ),
    _p(
        rf"{_WHOEVER} {_W}{{0,6}}?(?:rais|improv|increas|withdr[ae]w)(?:e|es|ed|ing|s)? (?:its|their) {_V}{{0,2}}?offer\b",
        ("party",),
        1.5,
        kind=LABOUR,
    ),
    _p(rf"{_WHO} (?:has |had )?put (?:down )?{_W}{{1,4}}?(?:on the table|figures|offer)\b", ("party",), 1.0, kind=LABOUR),
    _p(rf"{_WHO} said {_W}{{0,4}}?(?:that )?its {_W}{{0,2}}?offer\b", ("party",), 1.5, kind=LABOUR),
    _p(rf"{_N} and {_N} (?:have |had )?met\b", _TWO, 1.0, kind=LABOUR),
    # whose people stopped work: "cut its timetable after drivers walked out", "as its pilots began a strike"
    _p(rf"{_WHO} {_W}{{1,9}}?(?:as|after|when) (?:its|their) {_W}{{1,3}}?{_STOPPED}", ("party",), 1.5, kind=LABOUR),
    _p(rf"{_WHO} {_W}{{1,9}}?(?:as|after|when) [a-z]+s {_STOPPED}", ("party",), 1.0, kind=LABOUR),
    _p(rf"{_WHO} (?:has |had )?offer(?:s|ed) to {_TAKING_BACK}", ("party",), 1.0, kind=LABOUR),
    # whom a report calls the employer or the operator, beside the name; who sacks people and takes them back
    _p(rf"(?<!\bfor the )(?<!\bof the )(?<!\bat the )\b{_EMPLOYER},? §(\d+)§", ("party",), 1.5, kind=LABOUR),
    _p(rf"{_WHO}, (?:the |its |their )?{_V}{{0,3}}?{_EMPLOYER}\b", ("party",), 1.5, kind=LABOUR),
    _p(
        rf"{_WHO} (?:has |had |would |will )?{_SACKING} {_W}{{0,3}}?(?:dismiss\w+|sacking|sacked|firing|workers|staff|"
        r"employees|\w+ers|\w+ors)\b",
        ("party",),
        1.0,
        kind=LABOUR,
    ),
    _p(rf"§(\d+)§[’']s? {_BOSS}\b", ("party",), 1.5, kind=LABOUR),
    _p(rf"\b{_BOSS} (?:of|at) (?:the )?§(\d+)§", ("party",), 1.5, kind=LABOUR),
    _p(r"§(\d+)§[’']s? (?:latest |new |pay )?(?:offer|roster|management|board)\b", ("party",), 1.0, kind=LABOUR),
    # mergers
    _p(rf"{_N} (?!{_V}{{0,4}}?{_DECIDING}\b)(?:[\w.-]{{1,30}} ){{0,5}}?{_BUYING} {_V}?{_N}", _TWO, 2.0),
    _p(rf"\b{_DEAL} of {_N} by {_N}", _TWO, 3.0, kind=MERGER),
    _p(rf"§(\d+)§[’']s? {_V}{{0,3}}?{_DEAL} of {_N}", _TWO, 3.0, kind=MERGER),
    _p(
        rf"{_N} {_V}{{0,3}}?{_ANSWERING} {_V}{{0,4}}?(?:offer|bid|takeover) {_V}{{0,8}}?(?:from|by) {_N}",
        _TWO,
        2.0,
        kind=MERGER,
    ),
    _p(rf"§(\d+)§[’']s? {_V}{{0,4}}?(?:offer|bid) (?:for|to buy) {_N}", _TWO, 2.0, kind=MERGER),
    _p(rf"\bmerger of {_N}{_AND}{_N}", _TWO, 3.0, kind=MERGER),
    _p(r"§(\d+)§[’']s? (?:board|shareholders)\b", ("party",), 0.5, kind=MERGER),
)
# Who stands before a court, be it as accused or as one who sues.
_BEFORE_COURTS = (
    _p(
        rf"{_N}{_JOINED} {_V}{{0,3}}?(?:sued|sues|sue|is suing|are suing|filed {_V}{{0,8}}?against) {_N}",
        ("party", "party", "party"),
        3.0,
        spots=True,
    ),
    _p(rf"\b(?:lawsuit|suit|charges?|case|complaint|indictment|verdict) {_V}{{0,3}}?against {_N}", ("party",), 1.5),
    _p(
        rf"\b(?:lawsuit|suit|complaint) {_V}{{0,3}}?(?:brought|filed) by {_V}{{0,4}}?{_N}{_JOINED}",
        _TWO,
        2.0,
        spots=True,
        kind=TRIAL,
    ),
    _p(rf"\b(?:lawsuit|suit|complaint) from {_N}{_JOINED}", _TWO, 2.0, spots=True, kind=TRIAL),
    _p(rf"{_N}{_JOINED} {_V}{{0,3}}?fil(?:ed|es|ing) {_V}{{0,4}}?(?:lawsuit|suit|complaint)", _TWO, 1.5, spots=True, kind=TRIAL),
    _p(rf"{_WHOEVER} {_W}{{0,3}}?{_BEFORE_COURT}", ("party",), 2.0),
    _p(
        rf"\b(?:trial|prosecution|conviction|acquittal|sentencing|indictment) of {_V}{{0,4}}?{_N}{_NOT_ITS_OWN}",
        ("party",),
        2.0,
        kind=TRIAL,
    ),
    _p(r"§(\d+)§[’']s? (?:\w+ )?(?:trial|indictment|plea|lawyers?|attorneys?|defen[cs]e)\b", ("party",), 1.0, kind=TRIAL),
    _p(
        rf"\b(?:accus(?:e|es|ed)|charg(?:e|es|ed)|indict(?:s|ed)?|convict(?:s|ed)?|sentenced?|acquitt(?:s|ed)) {_N}",
        ("party",),
        1.5,
        kind=TRIAL,
    ),
    _p(
        rf"{_WHO} {_W}{{0,4}}?(?:accused of|charged with|indicted|den(?:ies|ied) {_W}{{1,3}}?(?:charges?|accusations?))",
        ("party",),
        1.5,
        kind=TRIAL,
    ),
    _p(rf"{_WHO}{_AGED} den(?:ies|ied)\b", ("party",), 1.0, kind=TRIAL),
    _p(rf"{_WHO}{_AGED} faces? {_W}{{0,6}}?(?:prison|jail|years)\b", ("party",), 1.5, kind=TRIAL),
)
PATTERNS = (*_OUT_OF_COURT, *(replace(p, court=True) for p in _BEFORE_COURTS))

"""The sayings by which a report tells how a process stands, each with what it says and how surely. Data only."""

from __future__ import annotations

from typing import Literal

from sayso.compare.clauses.sought import Sought
from sayso.compare.process.words import ACCORDS, RUNNING

Standing = Literal["open", "paused", "ended", "agreed", "disputed"]

TALKING = r"talks|negotiations|mediation|dialogue"
# What goes on beside talks, or after them: "talks broke down and the strike will go on".
_OTHER = (
    r"\b(?:strikes?|walkout|war|fighting|shelling|attacks?|protests?|although|which|who|whose|broke|collapsed|failed|ended|if|"
    r"unless|until|union|workers|troops|service)\b"
)
TALKERS = r"delegations|negotiators|envoys|both sides|the (?:two )?sides|the two delegations"

_GAP = r"(?:[\w’'-]+ ){0,5}?"
_LONG_GAP = r"(?:[\w’'-]+ ){0,12}?"  # "talks to end ten months of fighting between A and B collapsed"


# "talks aimed at ending a nine-week strike by ferry crews in the north of Varland failed": what they are meant to end goes on.
_MEANT = r"(?:to|aimed at|meant to|intended to) (?:end|avert|stop|settle|resolve|halt|prevent)(?:ing)? (?:[\w’'-]+ ){1,20}?"
_ASIDE = r"(?:[\w’'-]+ ){0,5}?[\w’'-]+, (?:[\w’'-]+ ){0,5}?[\w’'-]+, "  # "the trial of Edith Brolin, a librarian, began"
# "talks between the families and the builder, Harrod Textiles, broke off", and no "resumed after the bank, its largest, collapsed"
_AND_ONE_CALLED = (
    r"(?:(?!(?:after|as|when|while|because|before|since|although|and then)\b)[\w’'-]+ ){1,6}?[\w’'-]+, "
    r"(?:[\w’'-]+ ){0,5}?[\w’'-]+, "
)
# "talks between the company and the union, mediated by a judge at the city hall, ended"
_AND_MEDIATED = (
    r"(?:(?!(?:after|as|when|while|because|before|since|although|and then)\b)[\w’'-]+ ){0,9}?[\w’'-]+, "
    r"(?:mediated|chaired|hosted|led|moderated|brokered|overseen) by (?:[\w’'-]+ ){0,9}?[\w’'-]+, "
)


def _verbs(text: str) -> str:
    """Verbs in the forms they are written in: "paus-e|es|ed|ing" is pause, pauses, paused, pausing."""
    forms = []
    for verb in text.split():
        root, _, endings = verb.partition("-")
        forms.append(f"{root}(?:{endings})" if endings else root)
    return f"(?:{'|'.join(forms)})"


_PAUSE = _verbs(
    "suspend-|s|ed|ing paus-e|es|ed|ing halt-|s|ed|ing freez-e|es|ing froze postpon-e|es|ed|ing adjourn-|s|ed interrupt-|s|ed"
)
_PAUSED = r"(?:suspended|paused|halted|frozen|postponed|adjourned|on hold|stalled|deadlocked|at an impasse)"
_OF_ITSELF = (  # "the strike halted most trains" halts something else
    r"(?=$|[,.;:”\"]| (?:on|after|until|till|for|by|in|at|since|following|amid|indefinitely|again|when|because|over|and|but|while|"
    r"as|to)\b)"
)
_START = _verbs(
    "resum-e|es|ed|ing restart-|s|ed continu-e|es|ed|ing begin-|s began start-|s|ed open-|s|ed hold-|s held reopen-|s|ed"
)
_ENDED = r"ended(?! (?:it|this|that|the|an?|their|its)\b)"  # "the truce that ended the war" goes on
_OVER = r"(?:is|are|was|were) over(?=$|[,.;:”\"]| (?:after|and|but|now|for good|at|as|in|on [A-Z])\b)"  # not "is over pay"
_FAIL = rf"(?<!-)(?:collapsed?|broke down|broken down|broke off|failed|fell apart|fallen apart|{_ENDED}|{_OVER})"
_END = r"(?:(?<!-)(?<!\ban )(?<!\bthe )(?<!\bany )(?<!\bno )end(?:s|ed|ing)?)"  # not "an end to the strike"
_BREAK_OFF = rf"(?:{_END}|broke off|breaks? off|call(?:s|ed) off|cancel(?:s|ed|led)?|abandon(?:s|ed)?|quits?)"
_LEAVE = r"(?:(?:walk|storm)(?:s|ed)? (?:out|away)|pull(?:s|ed)? out|withdr[ae]w\w*|back(?:s|ed)? out)"
_NO_TIME = r"(?<!start )(?<!beginning )(?<!outset )(?<!day )(?<!week )"  # who "walked out at the start of a strike" left no strike
_OFFERS = r"offers?|bids?|proposals?|terms"
_TURN_DOWN = r"(?:reject|turn(?:s|ed)? down|spurn|rebuff|refuse|dismiss)(?:s|ed|es|d)?"
_TURNED_DOWN = r"(?:rejected|turned down|spurned|rebuffed|refused|dismissed)"
_WILL_NOT = r"(?:(?:will|would|could|can) (?:not|never)|cannot|won[’']t|wouldn[’']t|refuse(?:s|d) to)"
# Who agreed to talk has agreed on nothing yet, nor who agreed to think an offer over.
_TO_TALK = (
    r"(?:hold|open|resume|reopen|restart|start|begin|continue|enter|attend|join|return|come back|go back|meet|talk|negotiate|"
    r"discuss|consider|study|let|allow|seek|send|host|mediate)\b"
)
# Who accepts that has agreed on nothing: "the offer of mediation".
_OF_TALKS = r"(?! (?:of|to|for) (?:[\w’'-]+ ){0,2}?(?:mediat\w+|talks?|negotiat\w+|meet\w*|help|dialogue)\b)"
_DAY_OF = r"(?:(?<=th )|(?<=st )|(?<=nd )|(?<=rd ))(?:day|week|month)"
_AGREE = _verbs("reach-es|ed sign-s|ed agree-s|d clinch-es|ed struck seal-s|ed approv-es|ed ratif-y|ies|ied")
_SETTLED = r"(?:reached|signed|agreed|sealed|struck|ratified|approved)"
_PLANNED = (
    r"(?:now |also )?(?:planned|scheduled|set|arranged|expected|fixed)"
    r"(?= (?:for|on|to (?:begin|start|open|resume|be held|take place))\b)"
)
_IN_FORCE = r"(?:took effect|takes effect|took hold|came into force|went into effect)"

# What says how it stands, and how surely: a plain end or accord is surer than that talks continue.
_SAYINGS: tuple[tuple[Standing, float, str], ...] = (
    ("paused", 3.0, rf"\b{_PAUSE} {_GAP}(?:{RUNNING})\b"),
    ("paused", 3.0, rf"\b(?:{RUNNING}) {_GAP}{_PAUSED}{_OF_ITSELF}"),
    ("paused", 3.0, rf"\b(?:{RUNNING}) {_LONG_GAP}(?:was|were|has been|have been|had been) (?:put )?{_PAUSED}\b"),
    ("paused", 2.5, r"\b(?:stopped|suspended|paused) (?:talking|negotiating)\b"),
    (
        "paused",
        2.5,
        r"\bsuspend(?:s|ed|ing) (?:its|their) (?:part|participation)"
        r"(?= in (?:the |all |any )?(?:[\w-]+ )?(?:talks|negot|dialog)|[.,;]|$)",
    ),
    ("paused", 3.0, rf"\b(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed)|put on hold) {_GAP}(?:mediat\w+|(?:{RUNNING})\b)"),
    # Who "will not negotiate with a gun to the head" refuses in principle, and stops nothing.
    ("paused", 2.0, r"\b(?:cannot|can[’']t|not|no longer) (?:continue to )?mediate\b"),
    (
        "paused",
        2.0,
        r"\b(?:no longer (?:be )?negotiat(?:e|ing)|(?:cannot|can[’']t|not) (?:continue|go on|keep on?) (?:to )?"
        r"negotiat(?:e|ing))\b",
    ),
    (
        "paused",
        2.0,
        r"\b(?:cannot|can[’']t|will not|won[’']t|would not) negotiate (?:(?!while\b)[\w’'-]+ ){0,6}?"
        r"(?:any longer|any more|anymore|further)\b",
    ),
    ("ended", 3.0, rf"\b(?:{RUNNING}) {_LONG_GAP}{_FAIL}\b"),
    ("ended", 3.0, rf"\b(?:{RUNNING}) {_MEANT}{_FAIL}\b"),
    ("ended", 3.0, rf"\b(?:{TALKING}) (?:(?:on|over) (?:[\w’'-]+ ){{1,3}}?)?(?:between|with) {_AND_ONE_CALLED}{_FAIL}\b"),
    ("ended", 3.0, rf"\b(?:{TALKING}) {_AND_MEDIATED}{_FAIL}\b"),
    ("ended", 3.0, rf"\b{_BREAK_OFF} {_GAP}(?:{RUNNING})\b(?! (?:threats?|ballots?|votes?|plans?|notices?|calls?)\b)"),
    ("ended", 3.0, rf"\b(?:brought|brings|put|puts) an end to {_GAP}(?:{RUNNING})\b"),
    ("paused", 2.5, rf"\b{_LEAVE} {_GAP}{_NO_TIME}(?:of|from) {_GAP}(?:{RUNNING})\b"),
    ("ended", 2.5, rf"\b{_LEAVE} (?:of|from) {_GAP}(?:{ACCORDS})\b"),
    ("ended", 2.4, rf"\b(?:court|judges?|jury) {_GAP}(?:sentenced|convicted|acquitted|jailed|cleared)\b"),
    (
        "ended",
        2.4,
        r"\b(?:was convicted|was acquitted|was sentenced|was jailed|were jailed|found guilty)\b",  # a plea ends no trial
    ),
    ("ended", 2.4, r"\b(?:siege|stand-?off|hijacking) (?:[\w’'-]+ ){0,5}?(?:ended|came to an end|(?:is|was) over)\b"),
    ("ended", 2.4, rf"\b(?:(?:voted|agreed|decided) {_GAP}to return to work|(?:returned|went back) to work)\b"),
    # Who rejects an offer ends nothing alone: another party may yet take it.
    ("disputed", 2.0, rf"\b{_TURN_DOWN} {_GAP}(?:{ACCORDS}|{_OFFERS}|plan)\b"),
    ("disputed", 2.0, rf"\b(?:{ACCORDS}|{_OFFERS}) {_LONG_GAP}(?:was|were|been|being) {_TURNED_DOWN}\b"),
    (
        "disputed",
        2.0,
        rf"\b(?:turn(?:s|ed)|threw) (?:the|its|their|his|her|that|this) (?:[\w’'-]+ ){{0,2}}?(?:{_OFFERS}) (?:down|out)\b",
    ),
    # An accord in principle is none yet: what it is about is still talked of.
    ("open", 1.7, rf"\b(?:accept(?:s|ed)|agree(?:s|d)|backed|approved) {_GAP}in principle\b"),
    ("disputed", 2.0, rf"\b{_WILL_NOT} (?:accept|sign|back|support) {_GAP}(?:{ACCORDS}|{_OFFERS})\b"),
    ("disputed", 2.0, rf"\b(?:will|would) (?:vote against|oppose) {_GAP}(?:{ACCORDS}|{_OFFERS}|takeover|merger)\b"),
    ("agreed", 2.4, rf"\b(?:accept(?:s|ed)|(?:voted|agreed|decided) {_GAP}to accept) {_GAP}(?:{ACCORDS}|{_OFFERS})\b{_OF_TALKS}"),
    ("agreed", 2.4, r"\b(?:offer|bid|proposal)\b[^.;:“”\"]{1,60}? accepted it\b"),
    ("agreed", 2.4, rf"\brecommend(?:s|ed) {_GAP}(?:offer|bid|takeover|merger)\b"),
    ("agreed", 3.0, rf"\b{_AGREE} (?!(?:[\w’'-]+ )?to {_TO_TALK}){_GAP}(?:{ACCORDS})\b"),
    ("agreed", 3.0, rf"\b(?:{ACCORDS}) {_GAP}(?:was|has been|is|were|been) {_SETTLED}\b"),
    ("agreed", 3.0, rf"\b(?:{ACCORDS}) {_LONG_GAP}{_IN_FORCE}\b"),
    ("disputed", 4.0, rf"\b(?:had|has|have|did) not (?:yet )?(?:agreed?|accept(?:ed)?|sign(?:ed)?) {_GAP}(?:{ACCORDS})\b"),
    ("agreed", 3.0, rf"\b(?:approv(?:es|ed)|clear(?:s|ed)|authori[sz](?:es|ed)) {_GAP}(?:takeover|merger|acquisition)\b"),
    ("ended", 2.4, rf"\b(?:block(?:s|ed)|prohibit(?:s|ed)|veto(?:es|ed)) {_GAP}(?:takeover|merger|acquisition)\b"),
    ("agreed", 2.0, r"\bagree(?:s|d) (?:on \w+ )?to (?:a |the )?(?:merge|buy|acquire)\b"),
    ("agreed", 2.0, r"\b(?:is|are) to (?:merge with|buy|acquire|take over)\b"),
    ("agreed", 2.0, r"\bwill (?:buy|acquire|take over|pay (?:\S{1,30} ){1,8}?for)\b"),
    ("agreed", 2.0, rf"\bagreed (?:on |to )?(?:an? |the |their ){_GAP}(?:takeover|merger)\b"),
    ("disputed", 5.0, rf"\bden(?:y|ies|ied) {_GAP}(?:{RUNNING}) {_GAP}(?:{_FAIL}|{_PAUSED})\b"),
    ("disputed", 5.0, rf"\b(?:{RUNNING}) (?:had|have|has|were|was) not (?:been )?(?:broken off|{_FAIL}|{_PAUSED})\b"),
    ("disputed", 2.0, rf"\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)) {_GAP}(?:{ACCORDS}|talks|negotiat\w+)\b"),
    ("disputed", 2.0, r"\bden(?:y|ies|ied) (?:on \w+ )?that (?:[\w’'-]+ ){1,4}?in (?:[\w-]+ )?(?:talks|negotiations)\b"),
    ("open", 1.5, rf"\b{_START} {_GAP}(?:{RUNNING})\b"),
    ("open", 1.8, rf"\b(?:agreed to|are to|will) (?:take|pick) up {_GAP}(?:{TALKING})\b"),
    (
        "paused",
        2.0,
        rf"\bno (?:new |other )?(?:dates?|time|day) (?:has|have|had|was|were|is) (?:yet )?(?:been )?(?:fixed|set|agreed|named) "
        rf"for {_GAP}(?:{TALKING}|meetings?|rounds?)\b",
    ),
    (
        "paused",
        2.0,
        rf"\bno (?:new|further|more|other) (?:(?:rounds? of )?(?:{TALKING})|meetings?) (?:is|are|was|were|has been|have been) "
        r"(?:\w+ )?(?:planned|scheduled|set|arranged|agreed|in sight)\b",
    ),
    (
        "open",
        1.5,
        rf"\b(?:{RUNNING}) {_LONG_GAP}(?:{_START}|(?:go|goes|went) on|under way|underway|ongoing|are due|will take place|are to)\b",
    ),
    ("open", 1.5, rf"\b(?:{RUNNING}) (?:of|between|with) {_ASIDE}(?:began|opened|resumed|started)\b"),
    (
        "open",
        1.6,
        rf"\b(?:{TALKING})\b(?:(?!{_OTHER})[^.;\n]){{1,90}}? (?:will|would|(?:is|are|was|were) to) "
        r"(?:go on|continue|resume|be resumed)\b",
    ),
    (
        "open",
        1.6,
        rf"\b(?:{TALKING}) (?:is|are|was|were) [“\"]?(?:[\w’'-]+,? ){{0,5}}?(?:alive|not (?:yet )?(?:dead|over|hopeless))\b",
    ),
    ("open", 1.5, rf"\b(?:{TALKERS}) (?:is|are) (?:still )?(?:sitting|meeting|talking|negotiating)\b"),
    ("open", 1.5, r"\b(?:is|are|was|were|been) (?:\w+ )?in (?:[\w-]+ )?talks\b"),
    ("open", 1.5, rf"\b(?:{TALKING}) {_GAP}(?:is|are|were|was|have been) {_PLANNED}\b"),
    ("open", 1.5, rf"\b(?:{TALKING}) {_LONG_GAP}(?:will|would|are to) go ahead\b"),
    (
        "paused",
        2.0,
        rf"\bleft (?:the )?(?:[\w-]+ ){{0,2}}?(?:{TALKING})"
        r"(?= (?:in protest|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)",
    ),
    (
        "open",
        1.5,
        r"\b(?:both sides|the (?:two )?(?:sides|delegations)) (?:(?:will|would|are (?:due )?to) )?return to the "
        r"(?:negotiating )?table\b",
    ),
    ("open", 1.5, rf"\b(?:met|meets?) {_GAP}for {_GAP}(?:talks|negotiations)\b"),
    ("open", 1.5, r"\boffer(?:s|ed) to (?:buy|acquire|take over|merge)\b"),
    ("open", 1.5, rf"\b(?:made|launched|raised|improved|increased) (?:an?|its|their|his|her) {_GAP}(?:bid|offer)\b"),
    ("open", 1.5, r"\b(?:willing|ready|prepared|agreed) to (?:talk|negotiate|hold talks|meet)\b"),
    ("open", 1.5, rf"\bagree(?:s|d) (?:[\w’'-]+ )?to (?:let|allow|accept) {_GAP}mediat(?:e|or|ion)\b"),
    (
        "open",
        1.5,
        rf"\b(?:return(?:s|ed)|c[ao]mes? back|went back|goes back) to {_GAP}(?:talks|negotiations|(?:negotiating )?table)\b",
    ),
    (
        "open",
        1.5,
        r"\b(?:has|have|had) not (?:yet )?(?:decided|said) whether (?:it (?:will|would) |to )(?:sell|accept|back|sign|join)\b",
    ),
    ("open", 1.6, rf"{_DAY_OF} of (?:the|a|an|their|its) {_GAP}(?:strike|walkout|trial|talks|negotiations)\b"),
    ("open", 2.0, rf"\b(?:sue[sd]?|is suing|filed (?:a |the )?{_GAP}(?:lawsuit|suit|complaint))\b"),
    ("open", 2.0, r"\b(?:plead(?:s|ed)|pled) (?:not guilty|innocent)\b"),
    ("open", 2.0, r"\b(?:went on trial|goes on trial|stands trial|strike began|on strike)\b"),
    (
        "open",
        2.0,
        r"\b(?:walk(?:s|ed)? (?:out(?! (?:of|on (?:him|her|it|me|them|us|you)|unaided|alive|safe|safely|unhurt|unharmed|free)\b)|"
        r"off the job)|down(?:s|ed) tools|"
        r"(?:joined|began|launched) (?:a |the )?(?:[\w-]+ )?(?:strike|walkout))\b",
    ),
    ("open", 2.0, rf"\b(?:strike|walkout) {_LONG_GAP}(?:entered|enters|went into|goes into) (?:its|an?)\b"),
)
PATTERNS = tuple((value, weight, Sought(saying)) for value, weight, saying in _SAYINGS)

"""Whose word a clause is: a source's, or the outlet's own, where the clause tells what somebody does, wants or is asked.

in: a clause, the statement that it stands in, and all of its report's    out: the innermost statement whose source says what the
clause tells; None where that is the outlet's own telling. It is the one door for whose word anything is: claims and differences,
voices, the process, what moved. Vocabulary is general, with what was read off 300 accounts of the development stories.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.put_in import is_put_in
from sayso.compare.clauses.remarks import is_remark
from sayso.compare.clauses.words import stem
from sayso.model import BY_A_PERSON, Attribution, Clause, Reading, overlap

_NESTED = 4  # statements inside each other that are looked at
# Words of saying, writing and thinking, and of judging in words. What opens with none of them is no statement but a deed, a wish, a
# state of mind, which the outlet tells.
_SAYING = (
    r"(?:sa(?:y|id)|t(?:ell|old)|tweet|post(?:s|ed|ing)?\b|wr(?:ite|ote|it(?:ten|ing))|according|announc|report|claim|warn|"
    r"add(?:s|ed|ing)?\b|confirm|den(?:y|ie)|insist|argu|alleg|assert|declar|stat(?:e|es|ed|ing)\b|not(?:e|es|ed|ing)\b|"
    r"explain|suggest|acknowledg|admit|quot|describ|call(?:s|ed|ing)?\b(?! an?\b| off\b| in\b)|dub|consider|believ|think|"
    r"thought|(?<!to )(?<!will )(?<!would )(?<!also )see(?:s|ing)?\b|saw\b|view|expect|predict|estimat|accus|blam|condemn|"
    r"denounc|criti|prais|exhort|urg|vow|pledg|promis|threat|demand|ask|repl|respon|testif|conclud|f(?:ind|ound)(?:s|"
    r"ing)?\b|list(?!en)|reveal|show|indicat|express|hail|slam|caution|recall|remark|repeat|reiterat|stress|emphasi|underscor|"
    r"conced|answer|maintain|(?:dis)?agree|(?:re)?affirm|reject|dismiss|rul(?:e|es|ed|ing)(?: \w+)? that|rebuff|refut|rebut|laud|"
    r"liken|compar|commend|applaud|welcom|blast|hammer|bash|chid|berat|mock|jok|scoff|grumbl|insinuat|thunder|exclaim|opin|"
    r"comment|mention|referenc|recount|apologi|endors|defend|congratulat|brand|label|corrected|marvel|remind|inform|notif|"
    r"recommend|propos|outlin|detail|disclos|project|anticipat|speculat|forecast|judg|admonish|lambast|clarif|decr[iy]|"
    r"deplor|derid|disparag|ridicul|rebuk|boast|brag|gush|lament|complain|contend|retort|snap|quip|signal|hint|alert|point|"
    r"cit(?:e|es|ed|ing)\b|stipulat|learned\b|brush|assail|identif|push(?:es|ed|ing)? back|hit back|fir(?:es|ed|"
    r"ing) back|la(?:id|ys?|ying) out|ma[dk](?:e|es|ing) (?:it )?clear|sound(?:s|ed|ing)? the alarm|cr(?:y|ies|ied|"
    r"ying) foul|sp(?:eak|oke)\w* (?:out|of)\b|c[ao]m(?:e|ing) out\b|weigh(?:s|ed|ing)? in\b|t(?:ake|ook|aking)s? (?:aim|"
    r"to [A-Z])|read(?:s|ing)?\b|walk\w* back|singl\w* out|consensus)"
)
# Giving somebody words: "issued a stark warning".
_GIVING = (
    r"(?:issu|releas|deliver|rais|voic|offer|reserv|renew|giv|gave|mak|made|spread|publish|lavish|heap)\w*(?: [^\s,;]+){0,4}? "
    r"(?:warning|statement|threat|call|critici|allegation|accusation|claim|apolog|rebuke|denial|doubt|concern|support|objection|"
    r"prais|scorn|prediction|assessment|advisory|alarm|comment|remark|answer|opinion)"
)
# What may stand before them in a cue: "has also repeatedly", "appeared to".
_LEADING = (
    r"(?:(?:\w+ly|also|has|have|had|having|is|are|was|were|be|been|being|will|would|could|can|may|might|did|does|do|to|not|n[’']t|"
    r"never|ha[sd]n[’']t|didn[’']t|later|since|then|first|once|even|again|still|now|soon|just|often|by|who|which|what|one|in|an?|the|"
    r"as|(?:on|last|this) \w+|appear(?:s|ed)?|seem(?:s|ed)?|continu(?:e|es|ed)|began|begun|start(?:s|ed)?|went on|s(?:eek|ought)s?|"
    r"tr(?:ied|ies|ying)|afraid|quick),? ){0,6}"
)
_TELLS = re.compile(rf"\W*{_LEADING}(?:{_SAYING}|{_GIVING}|\w+ that$)", re.I)
# Showing a picture is no saying: "revealed pictures of the rocket".
_PICTURES = re.compile(
    rf"\W*{_LEADING}(?:tweet|post|reveal|show|releas|publish|shar)\w* (?:(?:an?|the|his|her|its|their|new|first|more|several|two|"
    r"three|four|\d{1,3}) ){0,3}(?:photo(?:graph)?|picture|image|video|footage|clip|trailer|selfie)s?\b",
    re.I,
)
# Nor does a picture say how many pounds an animal weighs: "the 400-pound bear climbed the wall, as the video showed".
_PICTURE = re.compile(r"\b(?:photo(?:graph)?|picture|image|video|footage|clip)s?\b", re.I)
_BEHIND = 60  # characters of a cue and what follows it that are looked at for a picture
# What is in somebody's mind stays theirs, where it stands in a clause of its own: "are worried [that the dam may break]".
_MIND = re.compile(
    r"\b(?:worr|fear|hop(?:e|ing)|want|wish|feel|felt|sens|doubt|suspect|concern|confiden|convinc|certain|sure|"
    r"determin|s[ck]eptic|interpret|underst|like|intend|intent|plan|aim|desir|dream|need|guess|wonder|optimis|unhapp)",
    re.I,
)
# Who is asked, blamed or described says nothing: "was criticized for", "were told to".
_UNDERGONE = re.compile(
    r"\b(?:is|are|was|were|been|being|be|gets?|got) (?:(?:\w+ly|also|not|first|now|then|once|often|still|again) ){0,2}"
    r"(?:(?:ask|urg|order|instruct|direct|invit|critici[sz]|accus|blam|condemn|denounc|prais|hail|warn|question|mock|ridicul|blast|"
    r"attack|rebuk|chid|remind|inform|notifi|brief|declar|nam|call|consider|describ|not)ed|told|said|seen|thought|known|shown)\b"
    r"(?! (?:by|with)\b)",
    re.I,
)
# To ask somebody is a deed that the outlet tells, where it is all that a clause tells: "asked the director to end the inquiry".
_ASKS = re.compile(r"\b(?:ask(?:s|ed|ing)?|(?:order|instruct|direct|summon|invit|challeng)(?:e?s|ed|ing))\b", re.I)
_BEFORE = 90  # characters before a statement in which the sentence may say that there is no sign of it
_DOUBTED = re.compile(
    r"\b(?:no|not|never|without|nor)\b[^,;.!?]{0,40}? (?:signs?|indications?|evidence|proof|suggestions?|word|confirmation|"
    r"records?) (?:yet |so far )?that \W*$",
    re.I,
)
_TURNS_DOWN = re.compile(r"\W*(?:[\w’']+ ){0,4}?(?:reject|dismiss|rebuff|refus)\w*\W*$", re.I)
# What is put before somebody to take or to vote on.
_OFFER = re.compile(
    r"(?:an?|the|its|their|his|her|that|this|both|all|any|(?:[A-Z][\w’'-]*[’']s?)) (?:(?!of\b|that\b|for\b)[\w’'-]+ ){0,3}?"
    r"(?:offers?|bids?|deals?|motions?|bills?|amendments?|resolutions?|petitions?|applications?|settlements?|agreements?|contracts?|"
    r"compromises?|ceasefires?|truces?|ultimatums?|invitations?|nominations?|pay rises?|referendums?)\b",
    re.I,
)
_JOINED = 8  # characters before a clause in which an "and" joins it
_AND = re.compile(r",? (?:and|but) $")
_NONE = re.compile(r"(?:(?:so far|yet),? )?(?:no|none|nobody|nothing|there (?:is|was|has been) no)\b", re.I)
_LEAST = 12  # characters of a clause before what its source calls a thing
_NEXT = 25  # characters between a source and its cue, or before a clause, that are looked at
_WHAT = re.compile(r"\bwhat (?:the |its |his |her |some |many |\w+ )?$", re.I)
_SHOULD = re.compile(r"\b(?:should|must|ought to)\b", re.I)
_SHOWS = re.compile(
    r"(?:(?:has|have|had|also|\w{1,20}ly) ){0,2}(?:show(?:s|ed|n|ing)?|demonstrat\w+|prov(?:e|es|ed|en|ing))\b", re.I
)
_BUT = re.compile(r"[,;] (?:but|though|although|while|and)(?: \w{1,12})? $", re.I)
_UNSAID = frozenset({"denied", "no_comment"})
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_FARTHEST = 60  # words of a clause among which its verb is sought


def whose_word(a: Attribution | None, clause: Clause, statements: Mapping[str, Attribution], text: str) -> Attribution | None:
    """The innermost statement, of one that a clause stands in and those around it, whose source says what the clause tells."""
    for _ in range(_NESTED):
        if a is None or not told_by_outlet(a, clause, text):
            return a
        a = statements.get(a.inside or "")
    return None


def word_of(clause: Clause | None, reading: Reading) -> Attribution | None:
    """`whose_word` of a clause of a reading, by the innermost statement it stands in."""
    if clause is None or clause.attribution is None:
        return None
    statements = {a.id: a for a in reading.attributions}
    return whose_word(statements.get(clause.attribution), clause, statements, reading.article.text)


def told_by_outlet(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether a clause that stands in a statement, or holds it, tells no more than what its source does or undergoes, so that it
    is another's word. Whom a person named is not asked."""
    if a.made_by == BY_A_PERSON or not a.cue or not a.source:
        return False
    if any(is_own(a, clause, text) for is_own in _OWN):
        return True
    holds = clause.span.holds(a.cue[0])
    if (a.manner != "direct" or (holds and not _tells(clause.predicate))) and _says_nothing(a, clause, text):
        return True
    if holds:
        return _only_asks(a, text) or _is_deed_beside(a, clause, text)
    return _is_occasion(a, clause, text)


def _says_nothing(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether what was taken for a statement is what its source does, or what is said of it."""
    if a.made_by == "learned" and not any(_tells(cue.of(text)) and not _shows(text, cue.start) for cue in a.cue):
        return clause.span.holds(a.cue[0]) or not any(_MIND.search(cue.of(text)) for cue in a.cue)
    if a.made_by == "as-told" and any(_PICTURE.search(source.of(text)) for source in a.source):
        return True
    return a.source[-1].end <= a.cue[0].start and any(_UNDERGONE.search(cue.of(text)) for cue in a.cue)


def _is_doubted(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether there is no sign that somebody said it: "there was no evidence that the firm had promised to pay"."""
    first = min(a.source[0].start, a.cue[0].start)
    sentence = clause.sentence
    return sentence.start < first < sentence.end and _DOUBTED.search(text, max(sentence.start, first - _BEFORE), first) is not None


def _is_beside_denied(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether a clause goes on with a "no" from a claim that is denied, and so is none of that: "rejected claims that they
    had lied, [and no proof has been given]"."""
    if a.made_by != "noun" or a.stance != "denied":
        return False
    before = text[max(clause.sentence.start, clause.span.start - _JOINED) : clause.span.start]
    return _AND.search(before) is not None and _NONE.match(text, clause.span.start, clause.span.end) is not None


def _is_by_its_name(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether a clause tells a deed, and gives one thing in it by what its source calls that: "the fleet began what
    Norland says is its largest exercise"."""
    first = a.source[0].start
    what = _WHAT.search(text, max(clause.span.start, first - _LEAST), first)
    return what is not None and first < a.cue[0].start and what.start() - clause.span.start >= _LEAST


def _is_only_due(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether it is told that somebody should say or think it: "nor should people live in fear that"."""
    first, last = a.source[0].start, a.source[-1].end
    between = text[last : a.cue[0].start] if last <= a.cue[0].start <= last + _NEXT else ""
    before = text[max(clause.sentence.start, first - _JOINED) : first]
    return _SHOULD.search(between) is not None or _SHOULD.search(before) is not None


def _is_shown(a: Attribution, _: Clause, text: str) -> bool:
    """Whether a person shows it, by a deed: "he stayed calm, showing that he can wait"."""
    person = a.source_kind == "named_person" or a.source[0].of(text).lower() in ("he", "she")
    return person and _SHOWS.match(a.cue[0].of(text)) is not None


def _is_beside_silence(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether a clause goes on with a "but" from what somebody did not say: "did not say when, but [the ferry leaves in May]"."""
    if a.stance != "no_comment" or clause.span.start <= a.cue[-1].end:
        return False
    return _BUT.search(text[max(clause.sentence.start, clause.span.start - _NEXT) : clause.span.start]) is not None


def _is_turned_down(a: Attribution, _: Clause, text: str) -> bool:
    """Whether an offer, a deal or a motion is turned down: to do so is a deed, and denies no word ("members rejected an offer of 3
    per cent")."""
    turned_down = a.stance == "denied" and a.manner == "indirect" and any(_TURNS_DOWN.match(cue.of(text)) for cue in a.cue)
    return turned_down and _OFFER.match(text, a.content[0].start, a.content[0].end) is not None


_OWN = (
    is_remark,
    is_put_in,
    _is_turned_down,
    _is_doubted,
    _is_beside_denied,
    _is_by_its_name,
    _is_only_due,
    _is_shown,
    _is_beside_silence,
)


def _is_occasion(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether a clause only tells at what its source spoke: "[Receiving the envoy at the port], the mayor repeated her offer"."""
    start = clause.span.start
    if a.manner == "direct" or start not in (clause.sentence.start, a.content[0].start) or start > a.cue[0].start:
        return False
    word = _WORD.match(text, start)
    if word is None or not word[0].endswith("ing") or stem(clause.predicate) not in forms(word[0]):
        return False
    part = next((c for c in a.content if c.start <= start < c.end), None)
    return part is not None and part.end <= clause.span.end + 1 and part.end <= a.source[0].start


@lru_cache(maxsize=1 << 12)
def _tells(cue: str) -> bool:
    """Whether the words that open a statement say, write, think or judge."""
    return _TELLS.match(" ".join(cue.split())) is not None


def _shows(text: str, start: int) -> bool:
    return _PICTURES.match(text, start, start + _BEHIND) is not None


def _only_asks(a: Attribution, text: str) -> bool:
    """Whether somebody was asked or ordered, and nothing is told in so many words."""
    if a.manner != "indirect" or a.stance != "asked":
        return False
    return _ASKS.search(text, *a.cue[0]) is not None


def _is_deed_beside(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether the verb of a clause, and most of it, stand beside the statement that it holds: "posted three photos, writing
    that …"; or its verb is what is done with a noun of saying: "has not carried out its threat to …"."""
    if a.stance in _UNSAID or (a.manner == "direct" and not a.cue[0].of(text).endswith("ing")):
        return False
    verb, words = stem(clause.predicate), _WORD.finditer(text, *clause.span)
    found = next((m.start() for _, m in zip(range(_FARTHEST), words, strict=False) if verb in forms(m[0])), None)
    if found is None or any(s.start <= found < s.end for s in a.content):
        return False
    if any(s.start <= found < s.end for s in a.cue):
        return a.made_by == "noun" and _TELLS.match(text, found, found + _BEHIND) is None
    if 2 * sum(overlap(clause.span, c) for c in a.content) >= clause.span.end - clause.span.start:
        return False
    return _TELLS.match(text, found, found + _BEHIND) is None or _shows(text, found)

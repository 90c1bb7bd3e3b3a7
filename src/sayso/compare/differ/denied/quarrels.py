"""Who stands against whom, and by which words what one side says is set against what another does.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from sayso.compare.clauses.sought import Sought

# Each line two sides of which one answers the other.
_SIDES_LIST = (
    (
        r"democrats?|democratic (?:lawmakers|leaders|senators|aides|officials|party)|liberals?|progressives",
        r"republicans?|republican (?:lawmakers|leaders|senators|aides|officials|party)|conservatives|"
        r"(?:the )?gop(?: (?:lawmakers|leaders|aides))?",
    ),
    (
        r"(?:labour|labor|left-wing|opposition)(?: (?:mps?|politicians|leaders|lawmakers))?",
        r"(?:the )?(?:conservatives|tories|coalition|ruling party)",
    ),
    (r"supporters|proponents|backers|advocates|defenders|allies|sponsors", r"critics|opponents|detractors|s[ck]eptics|foes"),
    (
        r"(?:the )?(?:white house|government|administration|ministry|police|army|military|authorities)|(?:[\w-]+ )?officials|"
        r"ministers",
        r"critics|opponents|(?:the )?opposition|rebels|protesters|activists|republicans|democrats|(?:human )?rights groups|"
        r"witnesses|residents|villagers",
    ),
    (
        r"(?:the )?(?:prosecutors|plaintiffs|prosecution)",
        r"(?:the )?(?:defen[cs]e|defen[cs]e lawyers|defendants?)|(?:his|her|their) (?:lawyers?|attorneys?)",
    ),
    (
        r"(?:the )?(?:company|management|airline|employers|firm|operator)",
        r"(?:the )?(?:unions?|workers|staff|employees|plaintiffs|passengers|residents)",
    ),
    (r"(?:some|many)(?: \w+){0,4}?", r"others|other \w+|critics|opponents"),
)
_CLAIMS = (
    r"(?:says?|said|argue[sd]?|insist(?:s|ed)?|contend(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?|believe[sd]?|hail(?:s|ed)?|praise[sd]?|"
    r"tout(?:s|ed)?|celebrated|defend(?:s|ed)?|blast(?:s|ed)?|calls?|called|charged?|denounc(?:es?|ed)|condemn(?:s|ed)?|"
    r"critici[sz]e[sd]?|blame[sd]?|counter(?:s|ed)?|derided?|see|warn(?:s|ed)?|disagreed?|respond(?:s|ed)|dispute[sd]?|reject(?:s|ed)?|"
    r"decried|slam(?:s|med)?|stress(?:ed)?|view(?:ed)?)"
)
_ADVERB = r"(?: \w{2,15}ly| have| has| had| also)?"
_BUT = r"(?:\bwhile\b|\bbut\b|\bwhereas\b|\bthough\b|\balthough\b|;)(?: \w+){0,3}? ?"
_OPENS = r"\W*(?:(?:but|yet|however|still|in contrast|by contrast),? )?"
# Who answers with one of these says that it is otherwise.
ANSWERS = re.compile(
    r"\W*(?:but|yet|however,?|still,) (?P<who>(?:[\w.’'-]+ ){1,5}?)(?:(?:has|have|had|also|\w{2,15}ly) ){0,2}"
    r"(?P<no>insist(?:s|ed)?|counter(?:s|ed)|disput(?:es?|ed)|disagree[sd]?|maintain(?:s|ed)?|stress(?:es|ed)?|reject(?:s|ed)?|"
    r"push(?:es|ed)? back|contend(?:s|ed)?|dismiss(?:es|ed)?|challeng(?:es?|ed)|rebut(?:s|ted)?|refut(?:es?|ed))\b",
    re.I,
)
# What one says is set against what another says: "A says it is for peace, but B has said it could be for war".
AGAINST = re.compile(r"(?:(?:,|[”\"’']|[-–—]) ?(?P<but>but|yet|though|although|even though|whereas)|(?<=\w )(?P<bare>but)) ", re.I)
THOUGH = re.compile(r"\W*(?:though|although|while|even though|whereas) [^;]{10,250}?(?P<but>, )", re.I)
# Who does not say how it is says nothing that another could say otherwise.
SAYS_NOT = re.compile(
    r"(?:n[’']t|\bnot|\bnever)(?: \w+)? "
    r"(?:reveal|specify|say|announce|mention|disclose|give|name|identify|comment|elaborate|explain)|"
    r"\b(?:announced|gave|reported|offered) no\b|\bdeclined to\b|"
    # who only cautions that it is not settled says nothing else
    r"(?:n[’']t|\bnot|\bcannot)(?: yet)?(?: been| be)? ruled? out\b|\btoo (?:early|soon) to\b",
    re.I,
)
OPENING = re.compile(r"\W*(?:but|yet|however|in fact|actually|in reality)\b", re.I)
# Who is told of in a part of a sentence as saying or seeing something, where nobody was read as its speaker.
TELLS = re.compile(
    r"\W*(?:(?:the|some|many|most|several|other|others|a few|a|an) )?"
    r"(?!(?:he|she|they|it|we|i|you|which|who|that|this|there|also|then|when|what|both|all) )"
    r"(?:(?!(?:is|are|was|were|be|been|he|she|they|it|to) )[\w’'-]+ ){0,5}?(?:[\w’'-]*s|others|many|some|people|police) "
    rf"(?:(?:has|have|had|also|\w{{2,15}}ly) ){{0,2}}(?:{_CLAIMS[3:-1]}|cit(?:es?|ed)|see|view|urg(?:es?|ed)|"
    r"oppos(?:es?|ed)|welcomed|favou?rs?|support(?:s|ed)?) ",
    re.I,
)
SOME_AND_OTHERS = re.compile(
    r"\bsome (?:[\w’'-]+ ){0,4}?[a-z]{3,12}ing [^.;]{8,200}?(?P<but>,? (?:and|while|but) )others (?:\w{2,15}ly )?[a-z]{3,12}ing ",
    re.I,
)
# What somebody says against what was just told of the same things: "but countries around said the launch was a failure".
BUT_SAID = re.compile(
    r"\W*(?:but|yet|however,?) (?P<who>(?:[\w.’',-]+ ){1,9}?)(?:(?:has|have|had|also|\w{2,15}ly) ){0,2}"
    r"(?:say|says|said|argue[sd]?|believe[sd]?|claim(?:s|ed)?|call(?:s|ed)|describ(?:es?|ed)|predict(?:s|ed)) ",
    re.I,
)
CLASHES = re.compile(
    r"\W*(?:this|that|the (?:claim|statement|account|report|figure|remarks?|comments?)) "
    r"(?:clash(?:es|ed)|conflict(?:s|ed)|contrast(?:s|ed)|contradict(?:s|ed)|is at odds|was at odds|runs? counter|ran counter|"
    r"(?:is|was|are|were) (?:in contrast|inconsistent|contradicted))\b",
    re.I,
)
ANSWER_WORDS = (
    "but ", "yet ", "this ", "that ", "the claim", "the statement", "the account", "the report", "the figure", "the remark",
    "in fact", "actually", "in reality", "however", "still,", "others", "other ", "critics", "opponents", "opposition",
    "democrat", "republican", "gop", "conservatives", "liberal", "progressives", "detractors", "sceptics", "skeptics",
    "foes", "supporters", "proponents", "backers", "advocates", "defenders", "allies", "sponsors", "labour", "labor",
    "tories", "coalition", "ruling party", "left-wing", "white house", "government", "administration", "ministry", "police",
    "army", "military", "authorities", "officials", "ministers", "rebels", "protesters", "activists", "rights groups",
    "witnesses", "residents", "villagers", "prosecut", "plaintiffs", "defence", "defense", "defendant", "lawyer", "attorney",
    "company", "management", "airline", "employers", "firm", "operator", "union", "workers", "staff", "employees",
    "passengers", "though ", "while ", "whereas ",
)  # fmt: skip


class Sides:
    """Two sides, the first of which may speak first. both: in one sentence.  first, second: in one, and at the head of the next."""

    def __init__(self, one: str, other: str) -> None:
        a, b = (rf"(?P<{name}>\b(?:{side})\b){_ADVERB} (?P<{name}_says>{_CLAIMS})\b" for name, side in (("a", one), ("b", other)))
        self.both = Sought(rf"{a}[^.;]{{5,200}}?(?P<but>{_BUT}){b}")
        self.first, self.second = Sought(a), Sought(f"{_OPENS}(?:the )?{b}")
        self._one, self._other = Sought(rf"\b(?:{one})\b"), Sought(rf"\b(?:{other})\b")

    def may_be_in(self, low: str, behind: str) -> bool:
        """Whether one side may be named in a text, and the other in the same or another, both in lower case."""
        return self._one.may_be_in(low) and self._other.may_be_in(behind)


SIDES = tuple(p for one, other in _SIDES_LIST for p in (Sides(one, other), Sides(other, one)))
PLAINLY = re.compile(r"says?|said|see|believe[sd]?|warn(?:s|ed)?|claim(?:s|ed)?", re.I)  # what both say so may just be two things
SET_AGAINST = re.compile(r"\W*(?:but|yet|however|still|in contrast|by contrast|though|although|whereas)\b|\W*others?\b", re.I)
# Who turns down what was proposed does not say that it was not.
PROPOSES = re.compile(r"\b(?:propos|offer|invit|request|demand)\w*|\basked\b", re.I)
SETS_APART = re.compile(
    r"\b(?:while|but|whereas|though|although)\b|;", re.I
)  # one of these stands between both sides of a sentence

"""Cue words: the vocabulary that introduces statements, by the construction each word takes, and the stance it puts on them.

Lemmas, lower case. A verb stands in a construction's table only where that construction was an attribution in at least about half
of its occurrences in the training part of PolNeAR, or where no other reading is possible ("reiterate that").
"""

from __future__ import annotations

from sayso.model.reading import Stance


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Verbs of saying proper: they take clauses, quotations, and stand between or behind what is said ("X, she said").
SAYING = _words("""
    say tell add announce claim warn insist argue report note explain deny state suggest declare acknowledge admit confirm
    allege assert contend write tweet retweet post vow pledge promise predict conclude reveal testify reply respond answer
    continue recall remark reiterate repeat stress emphasize emphasise underline underscore complain concede caution joke
    quip observe mention maintain advise inform brief boast brag declare disclose divulge estimate exclaim gripe guess hint
    imply indicate lament marvel mumble murmur muse opine proclaim profess propose rant reckon recount rejoin relay retort
    scoff shout signal snap sneer sniff speculate stipulate tout urge utter volunteer whisper wonder yell cry counter
    counsel charge assure remind plead protest intone blurt chant theorize theorise posit attest certify clarify elaborate
    email e-mail text tell summarize summarise swear warn demand recommend request instruct order rule insinuate interject
    object offer agree reaffirm affirm decree dispute question fume rail thunder tease beg implore summon enthuse reassure
    conclude crow decry bemoan deadpan chime explain ask inquire
    """)

# "that"-clause is enough for an attribution.
CLAUSAL = (SAYING - _words("order offer request summon beg tout plead")) | _words("""
    point believe think hope fear suspect find conclude show demonstrate determine feel worry expect realize realise
    recognize recognise
    """)

# Infinitives of finding out: "to determine whether…" tells a purpose, not a finding.
SEEKING = _words("determine find decide learn see show prove know demonstrate question ask understand")

# Followed by a finite verb these can mean nothing else, whatever the parse says.
PLAINLY = _words("say")

# With a thing and a number: "put the toll at 24", "gave the number as 24".
COUNTING = _words("put give set place")
COUNTED = _words("toll number figure count total estimate cost value share loss size turnout price age damage")

# What may stand between commas or behind the statement: "The deal is off, officials said."
PARENTHETICAL = SAYING - _words("""
    ask order request offer inquire demand urge agree brief question dispute charge instruct summon mention propose post
    retweet continue object tout beg plead
    """) | _words("point ask continue believe think show find agree hope demonstrate")

# "As the union demanded" tells that somebody wanted it, and not that they said it was done.
WANTING = _words("""
    demand ask want request urge order require instruct wish recommend advise propose desire
    """)

# Beside a quotation, these are cues as well.
QUOTING = SAYING | _words("""
    begin laugh smile sigh read call describe ask put think believe criticize slam blast declare conclude exhort praise
    denounce condemn thank demand quote cite caption title sing grumble growl bark groan gush rave respond hiss mutter start
    point confess beam echo fire wrap mouth scream boast gloat report opine write sign
    finish close end label dub greet congratulate welcome open sum pray apologize caution shrug nod
    """)

# With people these are cues beside a quotation; things go their course without saying it ("The confusion continued:").
COURSE = _words("continue begin start finish close end open")

# "vowed to retaliate", "threatened to leave".
INFINITIVE = _words("""
    vow pledge promise threaten swear offer demand claim profess propose ask request call beg urge volunteer hope
    """)

# "asked not to be named" is how the page came by it, not what is said.
NAMED = _words("name identify quote remain stay")

# Somebody is asked or told to do something: "urged both sides to stop".
COMMANDING = _words("""
    ask urge tell order call request beg implore instruct demand encourage exhort press warn advise remind invite challenge
    recommend command direct counsel appeal
    """)

# Of whom this is done, it is others who speak: "was criticised for".
JUDGING = _words("criticise criticize praise applaud mock ridicule condemn denounce hail slam blast lambast know regard consider")
# And what somebody is the aim of: "is facing calls for his resignation", "drew criticism for".
DRAWING = _words("face draw take receive get attract spark meet")
DRAWN = _words("criticism call praise backlash scrutiny condemnation applause ridicule")

# "promised her to stay": who promises will stay; with other verbs it is the one who is told.
OWN_DOING = _words("promise vow threaten use take need have")

# With a noun phrase as content: "condemned the test", "announced a drill".
NOMINAL = _words("""
    announce deny denounce condemn criticize criticise describe dismiss claim report promise pledge confirm mention declare
    question acknowledge dispute demand predict praise blast slam decry lament reiterate stress emphasize note cite propose
    vow tout mock ridicule applaud hail bemoan explain express recall allege voice accuse blame defend suggest recommend
    characterize characterise portray assail lambast lambaste
    """)

# What is done by a vote, a law or a signature says nothing by itself: "parliament voted to ban bags", "the law bans bags".
ACTS = _words("vote pass approve adopt enact ratify repeal ban outlaw prohibit forbid abolish veto impeach")
# What a body turns down is such an act as well, but for what was said: "rejected the bill", not "rejected the claim".
TURNING_DOWN = _words("reject dismiss")

# "The paper quoted a sailor as saying": who is quoted says it.
PASSING_ON = _words("quote cite")

# "denied it", "disputes that": what was said before.
DENYING = _words("deny dispute")
SAID_BEFORE = _words("it this that")

# "claimed a victory": what is taken, not told.
WON = _words("victory win loss life seat vote percent title delegate bid prize crown scalp")

# "the records show a rise": with a document as subject the object is what it says.
DOCUMENTING = _words(
    "show find document detail depict summarize summarise identify reveal describe outline list note cite report state"
)

# "accused them of lying".
ACCUSING = {
    "accuse": ("of",),
    "blame": ("for", "on"),
    "criticize": ("for", "over"),
    "criticise": ("for", "over"),
    "denounce": ("as", "for"),
    "condemn": ("as", "for"),
    "describe": ("as",),
    "portray": ("as",),
    "characterize": ("as",),
    "characterise": ("as",),
    "dismiss": ("as",),
    "depict": ("as",),
    "hail": ("as",),
    "praise": ("for", "as"),
    "thank": ("for",),
    "charge": ("with",),
    "reject": ("as",),
    "cite": ("as",),
    "slam": ("for", "as"),
    "blast": ("for", "as"),
    "refer": ("to",),
    "congratulate": ("on", "for"),
    "ridicule": ("as", "for"),
    "mock": ("as", "for"),
    "decry": ("as",),
}

# "called for a truce", "warned of attacks".
PREPOSITIONAL = {
    "call": ("for", "on", "upon"),
    "warn": ("of", "about", "against"),
    "complain": ("about", "of"),
    "boast": ("about", "of"),
    "brag": ("about",),
    "refer": ("to",),
    "point": ("to",),
    "allude": ("to",),
    "appeal": ("for", "to"),
    "apologize": ("for",),
    "apologise": ("for",),
    "advocate": ("for",),
    "hint": ("at",),
    "insist": ("on", "upon"),
    "comment": ("on",),
    "write": ("about",),
    "joke": ("about",),
    "argue": ("for", "against"),
    "vouch": ("for",),
    "muse": ("about",),
    "testify": ("about",),
}

# "denied knowing her"
GERUND = _words("deny admit report recall acknowledge suggest recommend propose remember describe mention")

# "did not dispute the figures" tells what "disputed the figures" does.
NEGATABLE = _words("dispute deny question")

# "is seen as a test"
SEEN_AS = _words("see view regard consider interpret perceive")

# "called it a mistake": an object and what is said of it.
NAMING = _words("call dub label brand declare deem term pronounce")

# "is believed to have…", "was reported to…", "it is thought that…": nobody is named who thinks so.
HEDGED = _words("""
    believe think report say suspect allege fear understand see view rumor rumour estimate presume assume regard claim
    """)

# The verb phrase is the content: "declined to comment", "did not respond".
REFUSING = _words("decline refuse")
COMMENTING = _words(
    "comment respond answer say discuss reply confirm provide disclose elaborate speak identify specify offer reveal talk name"
)
# What is let in by who admits it, and no fault that is owned up to.
LET_IN = _words("log record recording document evidence exhibit testimony witness patient pupil student member refugee visitor")
COMMENTS = _words("comment interview request question inquiry call message email phone")
SPEAKING = _words("comment interview question inquiry")
PRESS = _words("reporter journalist press media newspaper broadcaster correspondent outlet newsroom")
SILENT = _words("respond comment reply answer elaborate return say specify disclose confirm explain")

# Nouns that carry a statement: "the claim that…", "issued a warning that…".
STATING_NOUNS = _words("""
    case claim warning statement assertion allegation accusation announcement suggestion argument belief fear hope concern promise
    pledge vow threat insistence conclusion admission complaint contention denial estimate prediction report revelation rumor
    rumour notion view opinion speculation testimony acknowledgement acknowledgment assurance declaration demand
    suspicion charge comment remark
    """)
# "reports from Norland that…": with a name behind "from" these tell where they come from, not who makes them.
FROM_SOMEWHERE = _words("report rumor rumour news speculation")
# "her demand to raise the tax": the infinitive is what is said.
WANTING_NOUNS = _words("demand promise pledge vow threat offer request call order refusal appeal")
LIGHT_VERBS = _words("make issue give release send voice express publish repeat raise have offer deliver receive")

# "made clear that…", "made it clear that…".
CLEAR = _words("clear plain known certain obvious explicit")

# Who hears it, not who says it: "told reporters that".
HEARING = _words("tell inform advise assure remind brief warn notify ask email text")

ACCORDING = "according"

STANCES: dict[Stance, frozenset[str]] = {
    "claimed": _words("""
        claim allege accuse charge assert contend insist maintain blame boast brag insinuate accusation allegation claim assertion
        contention argue portray depict profess complain criticize criticise denounce slam blast decry protest
        """),
    "confirmed": _words("""
        confirm verify corroborate acknowledge admit concede acknowledgement acknowledgment admission confirmation
        """),
    "denied": _words("deny reject dispute refute rebut dismiss disavow denial disclaim doubt"),
    "believed": _words("""
        believe think feel hope fear suspect assume expect consider worry understand know reckon guess hold see view
        suppose imagine belief fear hope suspicion view opinion speculation notion rumor rumour presume realize realise deem
        regard judge decide want recognize recognise speculate regret
        """),
    "asked": _words("""
        ask urge call request beg implore demand appeal plead wonder inquire question order instruct exhort press invite
        encourage recommend demand command
        """),
    "threatened": _words("threaten threat"),
    "promised": _words("promise pledge vow swear assure promise vow assurance volunteer"),
    "no_comment": _words("decline refuse"),
}  # fmt: skip
STANCE_OF: dict[str, Stance] = {lemma: stance for stance, lemmas in STANCES.items() for lemma in lemmas}

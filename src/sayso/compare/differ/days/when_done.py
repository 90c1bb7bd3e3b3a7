"""What was on one day or hour, or may have been, and the words by which news tells it: mishaps, attacks, arrests, deaths.

in: nothing    out: `DONE`. A kind is told by any of its words, by whichever verb or noun; what stands in its sentence tells when.
General knowledge, not tuned on any set.
"""

from __future__ import annotations

from sayso.compare.differ.days.when_words import BEGIN, COURT, FEW, MAY_WILL, SOME, WAR, WILL, Kind, kind

DONE: tuple[Kind, ...] = (
    kind(
        "hearing began",
        rf"(?:hearing|trial|session|sitting|proceedings|inquiry|inquest|things|it all|day in court){FEW} {BEGIN}|(?:opened|"
        rf"started|"
        r"began) (?:the |his |her )?(?:hearing|trial|session|proceedings)|took (?:the bench|their seats)",
        of="hour", ahead=False, topic=COURT, flags="",
        never=r"after (?:lunch|the break)|gallery|public|doors|queue\w*|afternoon|second|resumed|next|will|would|minutes (?:later|"
        r"after)|hours (?:later|"
        r"after)",
    ),
    kind(
        "attack began",
        r"(?:shelling|bombardment|bombing|barrage|attack|assault|raid|shooting|fighting|battle|clash(?:es)?|gunfire|offensive|"
        r"firefight|"
        rf"artillery (?:fire|duel)){FEW} (?:began|begun|started|broke out|erupted|opened|commenced|got under way)|(?:guns|"
        rf"artillery|"
        r"gunners|batteries|gunmen|troops) (?:opened (?:up|fire)|began (?:firing|to fire|shelling))|opened fire|(?:turned into|"
        r"gave way "
        r"to|erupted into|escalated into|exploded into|boiled over into) (?:an? |the |open )?(?:[\w-]+ ){0,2}?(?:duel|battle|war|"
        r"fire|"
        r"fight(?:ing)?|bombardment|firefight|shelling|gunfire|rockets|barrage)|first (?:shells?|rockets?|shots?|missiles?|bombs?) "
        r"(?:fell|hit|landed|struck|rang out|came|were (?:heard|fired)|crashed)|(?:shells|rockets|missiles|bombs) (?:began|"
        r"started) "
        r"(?:to )?(?:fall|falling|rain|raining|land|landing)",
        of="hour", ahead=False, topic=WAR, flags="",
        never=r"second|ended|returned fire|stopped|again|resumed|police|officers?|counter-?attack|lasted until|another",
    ),
    kind(
        "alarm",
        rf"alarms?{FEW} (?:raised|went off|sounded|rang|triggered)|(?:first )?(?:emergency|distress|999|911|112|"
        rf"first) calls? (?:came|was|"
        rf"were|reached)|(?:fire (?:brigade|service)|firefighters|crews|rescuers|coastguard|emergency services){FEW} (?:called|"
        rf"alerted|"
        r"summoned|scrambled)|raised the alarm|(?:called|rang|dialled) (?:the )?(?:fire brigade|999|911|112)|may ?day",
        of="hour", ahead=False, never=r"false alarm|again|second|another|arrived|back ?up|reinforcements", flags="",
    ),
    kind(
        "crash",
        r"(?:(?:came|ran|slid|skidded|veered) off|left|jumped|overshot) the (?:rails?|tracks?|road|runway)|derailed|"
        r"overturned|capsized|went over|(?:keeled|tipped|"
        r"rolled|turned) over|went under|collided|(?:plane|aircraft|jet|airliner|helicopter|it|flight) (?:crashed|went down|"
        r"came down)|crashed|(?:ran|run) aground|(?:hit|struck|rammed|ploughed into|smashed into) (?:the |an? )?[\w’'-]{3,}|"
        r"smashed into|ploughed "
        r"into|slammed into|rammed|(?:accident|crash|collision|derailment|disaster|impact)(?: [\w’'-]+){0,3}? (?:happened|"
        r"occurred|took "
        r"place|came)",
        of="hour", ahead=False, topic=r"(?:train|bus|coach|car|lorry|truck|plane|ferry|boat|ship|tram|carriage|wagon)s?\b",
        never=r"second|another|earlier|reached|arrived|called|alerted|shares|market|storm|quake|earthquake|bomb\w*|missiles?|"
        r"bullets?|shot|blast|deal|strike|hit by|lightning", flags="",
    ),
    kind(
        "quake",
        r"(?:ground|earth|buildings|houses|walls) (?:began|started) (?:to )?(?:shak\w+|tremble|trembling|mov\w+|sway\w*)|"
        r"(?:earthquake|quake|"
        r"tremor|temblor|it) (?:struck|hit|shook|came|was felt|jolted)|shaking (?:began|started)|shook",
        of="hour", ahead=False, topic=r"earthquake|quake|tremor", never=r"aftershocks?|second|again|another|foreshocks?|"
        r"shook hands",
        flags="sure",
    ),
    kind(
        "collapse",
        r"(?:building|(?:foot)?bridge|viaduct|overpass|roof|dam|tower|stand|wall|hall|block|stage|crane|mine|tunnel|house|ceiling|"
        r"factory)(?: [\w’'-]+){0,4}? "
        r"(?:collapsed|gave way|caved in|came down|crumbled|fell in)|(?:the )?(?:collapse|(?:roof )?fall|cave-in|rockfall|"
        r"landslide) (?:happened|occurred|came|struck)|"
        r"(?:dam|dyke|dike|levee|embankment|reservoir)(?: (?!that|which|and|was|will)[\w’'-]+){0,4}? "
        r"(?:burst|broke|failed|breached|ruptured)",
        of="either", ahead=False, never=r"second|another|earlier|nearly|almost|fear\w*|had collapsed", flags="whose",
    ),
    kind(
        "arrest",
        r"arrested|detained|taken (?:her|him|them) from (?:her|his|their) (?:home|house|flat|office|bed)|"
        r"(?:taken|took)(?: [\w’'-]+){0,3}? into custody|(?:led|"
        r"taken)(?: [\w’'-]+){0,3}?(?: away)? in handcuffs|under "
        r"arrest|handcuffed|(?:took|taken)(?: [\w’'-]+){1,3}? away|picked up by (?:the )?(?:police|officers|agents)",
        of="either", ahead=False, flags="person sure",
        never=r"released|re-?arrested|charged|freed|by order|judge|remand\w*|(?:hours|days?|weeks?) after|others|protesters|"
        r"people|migrants|also|again|more|former arrest|hundreds|"
        r"dozens|since|"
        r"demonstrators|suspects|two|three|four|five|six|seven|eight|nine|ten|\d+ (?:people|men|women)",
    ),
    kind(
        "death",
        r"died|passed away|breathed (?:his|her) last|succumbed",
        of="day", ahead=False, flags="person sure",
        never=r"people|others|toll|men|women|soldiers|declared|pronounced|found|anniversary|children|who died|two|three|four|five|"
        r"six|seven|"
        r"eight|nine|ten|dozens|hundreds|victims|when|after|his|both|had died|patients|parents?|mother|father|brother|sister|wife|"
        r"husband|son|"
        r"daughter",
    ),
    kind(
        "last seen",
        r"last seen|(?:nobody|no one|no-one)(?: [\w’'-]+){0,3}? (?:seen|heard from)|(?:not|n[’']t) been (?:seen|heard from)|"
        r"went missing|"
        r"vanished|disappeared|(?:has|have|had) been missing",
        of="day", ahead=False, leads="since", flags="person", never=r"reported|radar|contact|before|weeks|months|from view",
    ),
    kind(
        "evacuation ordered",
        rf"(?:ordered|told|asked|urged){SOME} (?:to (?:leave|evacuate|flee|get out)|out)|evacuation{FEW} (?:came|ordered|issued|"
        rf"given|"
        r"announced|went out)|ordered (?:the |an )?evacuation|(?:was|were) evacuated",
        of="day", ahead=False, flags="named whose", never=r"lifted|return|schools?|embass\w+|diplomats|families|second|more|"
        r"hospital|again",
    ),
    kind(
        "shut since",
        rf"(?:closed|shut|sealed off|blocked|out of (?:action|service|use)|impassable|off limits){SOME} since|no (?:car|cars|"
        rf"train|trains|"
        rf"ship|ships|lorry|lorries|traffic|plane|planes|flights?|vehicle|vehicles)(?: has| have| had)? (?:crossed|passed|used|"
        rf"run|left|"
        rf"landed|sailed){SOME} since|(?:was|were) (?:closed|shut|sealed off)",
        of="day", ahead=False, leads="since", flags="named whose", never=r"reopen\w*|also|again|before|until|markets?|shares|too",
    ),
    kind(
        "resigned",
        r"resigned|stepped down|stood down|handed in (?:his|her) (?:resignation|notice)|threw in the towel|quit|(?:announced|"
        r"tendered) "
        r"(?:his|her) resignation",
        of="day", ahead=False, flags="person", never=r"others|ministers|also|two|three|since|who|had|deputy|calls? for",
    ),
    kind(
        "explosion",
        r"exploded|blew up|went off|went up|(?:blast|explosion|detonation|bomb)(?: [\w’'-]+){0,4}? (?:happened|occurred|came|tore|"
        r"ripped|hit|"
        r"shook|rocked|went off|took place|was heard)",
        of="hour", ahead=False, topic=r"blast|explo|bomb|detonat", flags="",
        never=r"first|second|third|another|again|later|alarm|small|earlier|sirens?|prices|tempers?",
    ),
    kind(
        "doors opened",
        rf"(?:doors|gates|turnstiles){FEW} (?:opened|unlocked|open)|(?:fans|crowd|visitors|spectators|"
        rf"people) (?:were )?(?:let in|admitted)",
        of="hour", ahead=None, flags="", never=r"closed|locked|stage|second|embassy|prison|polling|polls|border|dam|lock",
    ),
    kind(
        "to close for good",
        rf"{WILL}(?:close|shut|shut down|closed|cease|stop) |(?:closes|shuts)(?: for good| its doors| down)?|last (?:car|ship|"
        rf"shift|lorry|"
        rf"tonne|truck|edition|train) (?:will |is to )",
        topic=r"plant|factory|works|mine|mill|yard|station|branch|store|hospital|newspaper|reactor",
        never=r"higher|lower|roads?|bridge|polls?|polling|markets?|until|temporar\w+|deal|takeover|schools?|election|eyes|at \d",
        leads="by", flags="months named whose",
    ),
    kind(
        "to start again",
        rf"(?:lessons|classes|schools?|teaching|pupils|children|flights|trains|services?|ferries|production|work|play|sailings|"
        rf"deliveries|"
        rf"trading|fans){SOME} (?:resume|restart|starts? again|begins? again|go back|back|return|reopen|run again|re-open|"
        rf"resumes|open again)",
        never=r"first|primary|secondary|nursery|goods|freight|until|not|no|some|if|could|may|fully|partly|limited|three|two",
        flags="named",
    ),
    kind(
        "power out since",
        r"without (?:power|electricity|water|heating|gas)|in the dark|lights went out|blacked out|(?:power|electricity) (?:failed|"
        r"went|was cut)",
        of="day", ahead=False, leads="since", flags="named", never=r"restored|back|again|second|also|others|storm hit",
    ),
    kind(
        "sentence to come",
        rf"{WILL}sentenced|(?:sentence|sentencing)(?: [\w’'-]+){{0,4}}? (?:is|due|set|will|expected|scheduled)|(?:hand down|pass|"
        rf"pronounce|"
        r"give|deliver|announce) (?:the |its |his |her )?sentence|(?:learns?|know|hear) (?:his|her|their) (?:fate|sentence)",
        topic=COURT, never=r"appeal|verdict|other|brother|wife|separately|second|already", flags="person sure fixed",
    ),
    kind(
        "verdict to come",
        rf"(?:verdict|ruling|judgment|judgement){FEW} (?:is|due|expected|will|set|given|delivered|handed down)|(?:give|deliver|"
        rf"hand down|"
        r"announce|return|reach) (?:its |the |a |their |his |her )?(?:verdict|ruling|judgment|judgement)|(?:will|is to|"
        r"are to) (?:rule|give "
        r"judgment)",
        topic=COURT, never=r"appeal|sentence|after|before|injunction|bail|costs|second|another|other", flags="fixed",
    ),
    kind(
        "body found",
        r"(?:body|remains|corpse|wreck|wreckage)(?: [\w’'-]+){0,6}? (?:found|recovered|discovered|pulled|retrieved|located|"
        r"spotted|brought)|"
        r"(?:found|recovered|discovered|pulled|retrieved|located|spotted|brought)(?: [\w’'-]+){0,4}? (?:the |his |her )(?:body|"
        r"remains|corpse|"
        r"wreck|wreckage)",
        of="day", ahead=False, flags="person", never=r"bodies|second|another|more|two|three|parts?|identified|buried|brother|"
        r"sister|friend",
    ),
    kind(
        "visit to come",
        rf"{WILL}(?:travel|visit|fly|arrive|go|come|land|head)|(?:arrives|flies|lands|travels|visits)(?: in| to| at)?",
        never=r"court|trial|polls|troops|planes?|ships?|flights?|trains?|storm|hurricane|team|leave|home|force|effect|back|strike|"
        r"aid|"
        r"into|vote|sale|deputy|envoy|minister of|delegation|jail|prison|hospital|public|train",
        flags="person",
    ),
    kind(
        "sits at",
        rf"(?:session|debate|sitting|ceremony|service|procession|vigil|parade|press conference|address|speech|"
        rf"meeting) {MAY_WILL}(?:begins?|"
        r"starts?|gets under way|opens?)|(?:senators|deputies|members|lawmakers|ministers|mourners|leaders) (?:gather|meet|"
        r"convene|sit)",
        of="hour", ahead=True, flags="named", never=r"second|another|first|again|until|doors|evening session|morning session",
    ),
    kind(
        "exchange to come",
        rf"{WILL}(?:exchange|swap|hand over|release|free|exchanged|swapped|handed over|released|freed)|(?:exchange|swap|"
        rf"handover){FEW} "
        rf"{MAY_WILL}(?:takes? place|happens?|begins?|starts?|go ahead|be)|(?:exchange|swap|handover) (?:is )?(?:set|planned|due)",
        topic=r"prisoner|hostage|captive|prison|jail|detain",
        never=r"report|figures|data|statement|album|film|names|results|video|first|second|another|more|others|three|two|if|gas|"
        r"fire",
        flags="named whose",
    ),
    kind(
        "came free",
        r"(?:was|were|been|has|have)? ?(?:freed|released|let go|set free)|let (?:them|him|her) go|walked free|"
        r"walked out of (?:prison|jail|"
        r"custody)|regained (?:his|her|their) freedom",
        of="day", ahead=False, flags="named whose", topic=r"hostage|captive|prison|jail|detain|captors|kidnap|seized|custody",
        never=r"report|figures|data|statement|album|film|names|results|video|footage|first|second|another|more|others|driver|bail|"
        r"before|after|"
        r"who|had been|later|again|statement|image|photos?|pictures?|documents?|some|also|apart|\d+ (?:people|hostages|prisoners)",
    ),
    kind(
        "wedding",
        rf"{WILL}(?:marry|wed|tie the knot|married)|wedding|say (?:[\w’'-]+ )?I do",
        never=r"after|second|since|anniversary|rehearsal|reception", flags="person sure",
    ),
    kind(
        "march to come",
        rf"{WILL}(?:march|rally|demonstrate|take to the streets)|(?:march|demonstration|rally|protest){FEW} (?:will|planned|set|"
        rf"called|due|take "
        r"place)|(?:call(?:s|ed)|plans?|planned)(?: [\w’'-]+){0,5}? (?:march|demonstration|rally|protest)",
        never=r"strike|second|another|last|after|banned|counter\w*|also|weekend", flags="named whose",
    ),
    kind(
        "execution",
        rf"{WILL}(?:executed|put to death|hanged|shot)|execution(?: [\w’'-]+){{0,4}}? (?:is|set|scheduled|due|planned)",
        topic=r"execut|death row|put to death|hanged", never=r"stay|another|second|others", flags="person sure fixed",
    ),
    kind(
        "election day",
        rf"{WILL}(?:go to the polls|elect|choose)|go(?:es)? to the polls|(?:election|vote|referendum|"
        rf"ballot) {MAY_WILL}(?:be )?(?:held|takes? "
        r"place|set|due|scheduled|called)|(?:votes|elects|chooses)(?: [\w’'-]+){0,4}?",
        topic=r"election|referendum",
        never=r"second|run-?off|first|local|primary|by-?election|parliament|senate|house|committee|deputies|after|last|since|"
        r"leadership|abroad",
        flags="named fixed",
    ),
    kind(
        "court appearance",
        rf"{WILL}(?:appear|appear in court|appear before|face (?:a|the) (?:judge|court|magistrate)|arraigned|brought before|"
        rf"in the dock|in "
        r"court)|(?:first|next) (?:court )?appearance|due (?:in court|before)",
        topic=COURT, never=r"appeal|television|debate|congress|parliament|committee|co-\w+|others|witness\w*", flags="person",
    ),
    kind(
        "law in force",
        rf"(?:law|ban|rule|rules|tariffs?|tax|levy|act|sanctions|duties|it|they|which) {MAY_WILL}(?:comes? into (?:force|effect)|"
        rf"takes? "
        r"effect|enters? into force|applies|apply|kicks? in|start|starts)|under the (?:new )?(?:law|ban|rules|act)",
        topic=r"law\b|ban\b|rules?\b|tariff|tax\b|act\b|sanctions|duties",
        never=r"truce|ceasefire|first|second|until|passed|signed|some|others|also|talks|curfew|strike", leads="from",
        flags="months named whose",
    ),
)  # fmt: skip

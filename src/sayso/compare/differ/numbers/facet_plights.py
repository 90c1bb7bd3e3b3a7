"""More facets of accidents and ordeals: where it came down, who was on board, how long they were shut in or went without food.

General knowledge of how news puts them, not tuned on any set. Whose it is, or who gave it, is the noun of the facet wherever it is
named; who is told to be another there is no one matter.
"""

from __future__ import annotations

from sayso.compare.differ.numbers.facet_frames import facet

_CRASHED = (
    r"(?:came down|crashed|went down|crash site|wreck(?:age)?|debris|plunged|hit the ground|ditched|derailed|"
    r"exploded|capsized|sank|ran aground)"
)
_AWAY = (
    r" (?:[a-z-]+ )?(?:from|short of|off|outside|away from|of|(?:to the )?(?:north|south|east|"
    r"west)[a-z-]* of) (?:the )?(?:[a-z-]+ )?(?P<noun>[\w-]{3,30})"
)
_HUNGER = r"(?:hunger[- ]strike|fast)"

FACETS_OF_PLIGHTS = (
    facet(
        "where it came down",
        "length",
        ((rf"{_CRASHED}(?: [a-z-]+){{0,5}}?", _AWAY),),
        never=r"road (?:distance|from)|radius|scattered|spread|altitude|high|deep|flight|journey|every",
        unique=False,
        owned=True,
        far=2.0,
        hints="down crash wreck debris plunge hit ditched derail explode capsiz sank aground",
    ),
    facet(
        "how far it is from there",
        "length",
        (
            (
                r"(?P<thing>village|town|city|island|prison|camp|base|plant|mine|airport|border|valley|port|school|"
                r"farm)s?,?(?: (?:that|which|is|are|lies|"
                r"stands|sits|situated|located|which lies|which is))*",
                r" (?:(?:to the )?(?:north|south|east|west)[a-z-]* of|"
                r"from) (?:the )?(?:[a-z-]+ )?(?P<noun>(?-i:[A-ZÀ-Þ])[\w-]{2,30}|capital|border|coast)",
            ),
        ),
        never=r"road|by (?:car|rail|air)|drive|radius|front line",
        unique=False,
        past=True,
        deep=True,
        apiece=True,
        whose=True,
        far=1.8,
        hints="north south east west from",
    ),
    facet(
        "passengers beside the crew",
        "count",
        (
            (
                r"(?:(?:there )?(?:were|was)|carrying|carried|carries|with|had)",
                r" passengers and (?:an? crew of )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
                r"(?:crew|members|stewards|pilots|sailors|attendants)",
            ),
        ),
        never=r"injur\w+|hurt|wound\w+|kill\w*|died?|dead|missing|rescued|saved|survivors?|capacity",
        least=5,
        owned=True,
        hints="passengers",
    ),
    facet(
        "days without food",
        "time",
        (
            (rf"{_HUNGER} (?:of|for|lasting|that lasted)", ""),
            (rf"(?:ended|ends|broke|gave up|called off|abandoned) (?:his|her|their|the|a) {_HUNGER} after", ""),
            (
                r"(?:refus(?:ed|ing) (?:all )?food|(?:gone|went|going) without food|not eaten|eaten nothing|"
                r"taken no food)(?: for)?",
                "",
            ),
            ("", rf"(?:-long)?[- ]{_HUNGER}"),
            ("", r" without (?:food|eating)"),
        ),
        never=r"breakfast|fasting month|another|threat\w*|each|every|record",
        apiece=True,
        lacking=True,
        past=True,
        anywhere=True,
        hints="hunger food fast eat",
    ),
    facet(
        "how long they were shut in",
        "time",
        (
            (
                r"(?:trapped|buried|stuck|entombed|stranded|cut off|adrift|marooned|lost)(?: (?:in|under|below|at|on|"
                r"inside|beneath) "
                r"(?:the )?[a-z]+)?(?: (?:ground|sea))? for",
                "",
            ),
            (
                r"(?:spent|spending|passed)",
                r" (?:trapped|buried|stuck|adrift|in the (?:shaft|mine|cave|rubble|lift|pit|tunnel|snow)|under(?: the|"
                r"[ -]?ground)|at sea)",
            ),
            (
                r"after",
                r" (?:trapped|buried|adrift|in the (?:shaft|mine|cave|rubble|lift|pit|tunnel|snow)|"
                r"under the (?:rubble|snow|ruins)|under ?ground|at sea|below ground)",
            ),
        ),
        never=r"hospital|could|may|might|enough|supplies|another|each",
        apiece=True,
        far=2.0,
        anywhere=True,
        hints="trapped buried stuck entombed stranded cut adrift marooned lost spent spending passed after",
    ),
)

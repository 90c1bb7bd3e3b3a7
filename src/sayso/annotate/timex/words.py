"""The words that times are made of, by class. Data only: what a form means stands in the rules."""

from __future__ import annotations

MONTHS = {
    m: k
    for k, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep",
         "october oct", "november nov", "december dec"), 1)
    for m in names.split()
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
UNITS = (
    "second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "season", "year", "decade",
    "century", "millennium",
)  # fmt: skip
PLURALS = {f"{u}s": u for u in UNITS} | {"centuries": "century", "millennia": "millennium"}
# ISO 8601 duration designators; "T" units stand behind a T. Decades, centuries and millennia are written out in years.
DESIGNATORS = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "N", "week": "W", "fortnight": "W",
               "month": "M", "quarter": "Q", "year": "Y", "decade": "Y", "century": "Y", "millennium": "Y"}  # fmt: skip
SCALE = {"fortnight": 2, "decade": 10, "century": 100, "millennium": 1000}
VAGUE_DESIGNATORS = DESIGNATORS | {"decade": "E", "century": "C", "millennium": "L"}

DAYPARTS = {"overnight": "NI", "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV"}
DAYWORDS = {"today": 0, "yesterday": -1, "tomorrow": 1}
HOURS = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
FREQUENCIES = {"hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
               "annually": "P1Y", "yearly": "P1Y"}  # fmt: skip

# Which part of the period that follows; "early" stands alone ("early March"), "beginning" before "of".
PARTS = {"early": "early", "mid": "mid", "late": "late", "middle": "mid"}
PART_NOUNS = {"beginning": "early", "start": "early", "outset": "early", "middle": "mid", "midpoint": "mid", "end": "late",
              "close": "late"}  # fmt: skip
# Where a relative word leads: back, here or on; and from where: the day of publication, or the time told last.
PUBLISHED, TOLD = "published", "told"
RELATIVES = {
    "last": (-1, PUBLISHED), "past": (-1, PUBLISHED), "previous": (-1, TOLD), "preceding": (-1, TOLD), "prior": (-1, TOLD),
    "latest": (-1, PUBLISHED), "this": (0, PUBLISHED), "current": (0, PUBLISHED), "present": (0, PUBLISHED), "that": (0, TOLD),
    "same": (0, TOLD), "next": (1, PUBLISHED), "coming": (1, PUBLISHED), "upcoming": (1, PUBLISHED), "following": (1, TOLD),
    "ensuing": (1, TOLD), "subsequent": (1, TOLD), "first": (0, TOLD), "recent": (-1, PUBLISHED), "these": (0, PUBLISHED),
}  # fmt: skip
BACK = {"last", "past", "previous", "preceding", "prior", "latest"}
ON = {"next", "coming", "upcoming", "following"}
REFERENCES = {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
              "recently": "PAST_REF"}  # fmt: skip

NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
VAGUE = {"several", "few", "many", "some", "countless", "numerous"}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}  # fmt: skip
DECADE_NAMES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
                "nineties": 90}  # fmt: skip

ABOUT = {"about", "around", "nearly", "almost", "roughly", "approximately", "over", "under"}
# Words of comparison that need "than", "least", "most" or "to" behind them.
ABOUT_PAIRS = {
    ("more", "than"),
    ("less", "than"),
    ("fewer", "than"),
    ("at", "least"),
    ("at", "most"),
    ("up", "to"),
    ("close", "to"),
}
LATER_THAN_SAID = {"nearly", "almost", "under", "less", "fewer", "barely"}  # "nearly a year ago" lies later than a year ago
EARLIER_THAN_SAID = {"more", "over"}

BEFORE_WORDS = {"earlier"}
AFTER_WORDS = {"later", "afterward", "afterwards"}
PREPOSITIONS = {
    "in", "on", "at", "by", "since", "until", "till", "from", "to", "before", "after", "during", "through", "throughout", "between",
    "for", "of", "within", "over", "than", "as", "around", "about", "into", "lasting", "last", "lasted", "took",
    "spent", "against",
}  # fmt: skip
# Time zones that stand behind a clock time.
ZONES = {"gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "bst", "cet", "cest", "ist", "jst", "msk"}

# "Sunday Times", "Monday Night Football": a weekday before one of these is part of a name.
NAME_AFTER_WEEKDAY = {
    "times", "telegraph", "mirror", "express", "mail", "herald", "independent", "post", "star", "world", "tribune", "people",
    "sport", "politics", "agreement", "agenda", "prayer", "prayers", "club", "mass", "school", "league", "football", "roast",
}  # fmt: skip
NAME_BEFORE_WEEKDAY = {"good", "black", "ash", "bloody", "maundy", "shrove", "palm", "fat", "cyber", "giving"}

# Words of matches that are played in quarters.
SPORT = {
    "touchdown", "touchdowns", "quarterback", "yard", "yards", "rebounds", "playoff", "playoffs", "scored", "scoring", "kickoff",
    "halftime", "coach", "referee", "innings",
}  # fmt: skip

# Holidays that every English paper names: (month, day), or (month, weekday, which), or days from Easter.
HOLIDAYS: dict[str, tuple[int, ...]] = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "new year's day": (1, 1),
    "new year's eve": (12, 31), "halloween": (10, 31), "valentine's day": (2, 14), "independence day": (7, 4), "may day": (5, 1),
    "veterans day": (11, 11), "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1), "easter sunday": (0,), "easter monday": (1,), "good friday": (-2,), "easter": (0,),
}  # fmt: skip

"""The words that make numbers: cardinals, magnitudes, units, currencies, and what bounds a number."""

from __future__ import annotations

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
MAGNITUDES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

# What an indefinite number is at least: "dozens" are two dozen upwards.
INDEFINITE = {
    "tens": 20.0,
    "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "billions": 2e9, "trillions": 2e12,
    "several": 3.0,
}  # fmt: skip

AT_LEAST = (
    "at least", "more than", "over", "above", "upwards of", "no fewer than", "no less than", "not less than", "in excess of",
    "exceeding", "a minimum of", "greater than", "as few as", "well over", "just over", "a little over", "little more than",
)  # fmt: skip
AT_MOST = (
    "up to", "at most", "fewer than", "less than", "under", "below", "as many as", "as much as", "no more than", "not more than",
    "a maximum of", "at the most", "as high as", "as large as", "just under",
)  # fmt: skip
ABOUT = (
    "about", "around", "roughly", "approximately", "nearly", "almost", "some", "close to", "an estimated", "estimated", "circa",
    "near", "virtually", "an average of", "probably", "likely", "perhaps", "like",
)  # fmt: skip
NEAR_A_CLOCK = ("just before", "just after", "shortly after", "shortly before", "after", "before", "by")

CURRENCIES = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "HK$": "HKD", "NZ$": "NZD", "S$": "SGD",
    "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "Rs ": "INR", "Rs.": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
}  # fmt: skip

# Spelling -> the unit's one name.
UNITS = {
    "%": "percent", "percent": "percent", "per cent": "percent", "pc": "percent", "percentage points": "point",
    "percentage point": "point", "points": "point",
    "mm": "mm", "millimetres": "mm", "millimeters": "mm", "cm": "cm", "centimetres": "cm", "centimeters": "cm",
    "m": "m", "metre": "m", "meter": "m", "metres": "m", "meters": "m",
    "km": "km", "kilometre": "km", "kilometer": "km", "kilometres": "km", "kilometers": "km", "kms": "km",
    "mile": "mile", "miles": "mile", "foot": "foot", "feet": "foot", "ft": "foot", "inch": "inch", "inches": "inch",
    "yard": "yard", "yards": "yard", "acre": "acre", "acres": "acre", "hectare": "hectare", "hectares": "hectare",
    "kg": "kg", "kilogram": "kg", "kilograms": "kg", "kilo": "kg", "kilos": "kg", "pound": "pound", "pounds": "pound",
    "lb": "pound", "lbs": "pound", "ton": "ton", "tons": "ton", "tonne": "tonne", "tonnes": "tonne", "ounces": "ounce",
    "litre": "litre", "liter": "litre", "litres": "litre", "liters": "litre", "gallon": "gallon", "gallons": "gallon",
    "barrel": "barrel", "barrels": "barrel", "mph": "mph", "kph": "kph", "km/h": "kph", "kmh": "kph",
    "kilometres per hour": "kph", "kilometers per hour": "kph", "kilometres an hour": "kph", "kilometers an hour": "kph",
    "km per hour": "kph", "km an hour": "kph", "miles per hour": "mph", "miles an hour": "mph", "degrees": "degree",
    "second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour",
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
    "year": "year", "years": "year", "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    "dollars": "USD", "euros": "EUR", "pesos": "MXN", "rupees": "INR", "yen": "JPY", "yuan": "CNY", "roubles": "RUB",
    "rubles": "RUB", "shekels": "ILS", "cents": "cent", "pence": "penny",
}  # fmt: skip

_MONTHS = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
"""
MONTHS = frozenset(_MONTHS.split())
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth last"
ORDINAL_WORDS = frozenset(_ORDINALS.split())

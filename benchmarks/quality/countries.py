"""Countries to swap: (code, kind, names, adjective, people, capital). Those of one kind stand in for each other."""

from __future__ import annotations

from typing import NamedTuple


class Country(NamedTuple):
    """A country's words, in an order that all share, so that each form finds its like."""

    code: str
    kind: str
    names: tuple[str, ...]
    adjective: str
    people: str
    capital: str

    def forms(self) -> tuple[str, ...]:
        """Every form, longest names first."""
        return (*self.names, self.people, self.adjective, self.capital)


def _one(code: str, kind: str, name: str, adjective: str, people: str, capital: str) -> Country:
    names = tuple(name.split("|"))
    return Country(code, kind, (names * 3)[:3], adjective, people, capital)


COUNTRIES = (
    _one("USA", "power", "United States|US|U.S.", "American", "Americans", "Washington"),
    _one("GBR", "power", "United Kingdom|UK|U.K.", "British", "Britons", "London"),
    _one("QAT", "gulf", "Qatar", "Qatari", "Qataris", "Doha"),
    _one("OMN", "gulf", "Oman", "Omani", "Omanis", "Muscat"),
    _one("BHR", "gulf", "Bahrain", "Bahraini", "Bahrainis", "Manama"),
    _one("KWT", "gulf", "Kuwait", "Kuwaiti", "Kuwaitis", "Kuwait City"),
    _one("ISR", "other", "Israel", "Israeli", "Israelis", "Jerusalem"),
    _one("EGY", "other", "Egypt", "Egyptian", "Egyptians", "Cairo"),
    _one("TUR", "other", "Turkey", "Turkish", "Turks", "Ankara"),
    _one("IRN", "other", "Iran", "Iranian", "Iranians", "Tehran"),
    _one("IRQ", "other", "Iraq", "Iraqi", "Iraqis", "Baghdad"),
    _one("AFG", "other", "Afghanistan", "Afghan", "Afghans", "Kabul"),
    _one("LBN", "other", "Lebanon", "Lebanese", "Lebanese", "Beirut"),
    _one("UKR", "other", "Ukraine", "Ukrainian", "Ukrainians", "Kyiv"),
    _one("RUS", "other", "Russia", "Russian", "Russians", "Moscow"),
    _one("PRK", "other", "North Korea", "North Korean", "North Koreans", "Pyongyang"),
    _one("JOR", "other", "Jordan", "Jordanian", "Jordanians", "Amman"),
    _one("DZA", "other", "Algeria", "Algerian", "Algerians", "Algiers"),
    _one("KEN", "other", "Kenya", "Kenyan", "Kenyans", "Nairobi"),
    _one("SRB", "other", "Serbia", "Serbian", "Serbians", "Belgrade"),
    _one("SDN", "other", "Sudan", "Sudanese", "Sudanese", "Khartoum"),
    _one("GHA", "other", "Ghana", "Ghanaian", "Ghanaians", "Accra"),
    _one("ARM", "other", "Armenia", "Armenian", "Armenians", "Yerevan"),
    _one("NPL", "other", "Nepal", "Nepalese", "Nepalese", "Kathmandu"),
    _one("PER", "other", "Peru", "Peruvian", "Peruvians", "Lima"),
    _one("COL", "other", "Colombia", "Colombian", "Colombians", "Bogota"),
    _one("CUB", "other", "Cuba", "Cuban", "Cubans", "Havana"),
    _one("ETH", "other", "Ethiopia", "Ethiopian", "Ethiopians", "Addis Ababa"),
    _one("SOM", "other", "Somalia", "Somali", "Somalis", "Mogadishu"),
    _one("ZMB", "other", "Zambia", "Zambian", "Zambians", "Lusaka"),
    _one("MNG", "other", "Mongolia", "Mongolian", "Mongolians", "Ulaanbaatar"),
    _one("KOR", "other", "South Korea", "South Korean", "South Koreans", "Seoul"),
)

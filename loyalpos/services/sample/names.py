"""Names of sample customers in the five languages of the shops, common ones only.

Every combination is made up by chance; the diacritics are there to be searched for.
"""

from __future__ import annotations

from typing import NamedTuple


class Region(NamedTuple):
    """What a language brings: names, a country's mobile numbers, and how often it is met."""

    language: str
    country_code: str
    mobile_starts: tuple[str, ...]
    mobile_digits: int  # after the start
    share: int
    given: tuple[str, ...]
    family: tuple[str, ...]


REGIONS = (
    Region(
        "nl", "+31", ("61", "62", "63", "64", "65", "68"), 7, 50,
        ("Sanne", "Daan", "Anouk", "Thijs", "Femke", "Joris", "Lotte", "Bram", "Eline", "Ruben",
         "Maaike", "Sjoerd", "Noor", "Jesse", "Fleur", "Gijs", "Marijke", "Henk", "Willemijn",
         "Zoë", "Daniël", "Chloë", "Renée", "Joëlle", "Cees", "Ineke", "Pepijn", "Saskia"),
        ("de Vries", "Jansen", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Boer",
         "Mulder", "de Groot", "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker",
         "Brouwer", "van der Meer", "van 't Hoff", "Schouten", "Hoekstra", "Wiersma"),
    ),
    Region(
        "de", "+49", ("151", "160", "170", "171", "175"), 8, 16,
        ("Jürgen", "Käthe", "Björn", "Uwe", "Anneliese", "Jörg", "Heike", "Matthias", "Sören",
         "Ulrike", "Günther", "Lukas", "Hannah", "Leonie", "Felix", "Mareike", "Dörte", "Max"),
        ("Groß", "Müller", "Schröder", "Weiß", "Schäfer", "Köhler", "Krüger", "Böhm", "Jäger",
         "Fischer", "Wagner", "Becker", "Hoffmann", "Strauß", "Lüdtke", "Vogel", "Kühn"),
    ),
    Region(
        "nb", "+47", ("40", "41", "46", "47", "48", "90", "91", "92"), 6, 14,
        ("Åse", "Bjørn", "Ingrid", "Øystein", "Solveig", "Håkon", "Kjersti", "Lars", "Torbjørn",
         "Marit", "Sigrid", "Eirik", "Åshild", "Jøran", "Silje", "Trond", "Gunnhild"),
        ("Bjørnstad", "Sæther", "Hansen", "Ødegård", "Nilsen", "Bråthen", "Lund", "Haugen",
         "Grønvold", "Myhre", "Strøm", "Bakke", "Tangen", "Næss", "Aasen", "Kjær"),
    ),
    Region(
        "pt", "+351", ("91", "92", "93", "96"), 7, 12,
        ("Inês", "João", "Márcia", "Luís", "Beatriz", "Tomás", "Conceição", "Gonçalo", "Sofia",
         "Andréia", "Simão", "Catarina", "Mário", "Leonor", "Hélder", "Patrícia"),
        ("Gonçalves", "Conceição", "Simões", "Araújo", "Magalhães", "Pereira", "Santos", "Leitão",
         "Fonseca", "Guimarães", "Sá", "Brandão", "Coutinho", "Assunção", "Lopes"),
    ),
    Region(
        "en", "+44", ("7400", "7710", "7720", "7780", "7850", "7890"), 6, 8,
        ("Emma", "Oliver", "Siân", "Jack", "Niamh", "Harry", "Zoë", "George", "Róisín", "Amelia",
         "Łukasz", "Agnieszka", "Chloe", "Thomas", "Priya", "Samir"),
        ("Smith", "Jones", "O'Brien", "Wójcik", "Taylor", "Evans", "Patel", "Ó Murchú", "Brontë",
         "Walker", "MacLeod", "Hughes", "Żak", "Clarke"),
    ),
)  # fmt: skip

USUAL_ORDERS = (
    "oat milk, no sugar",
    "double espresso",
    "flat white to take away",
    "cappuccino with cinnamon",
    "black, extra hot",
    "chai latte",
    "own cup",
)

"""The columns of a table of scores: what people and survey tools write above them, in both languages."""

from collections.abc import Iterable

from bot.journey.separated import folded

COLUMNS: dict[str, tuple[str, ...]] = {
    "score": (
        "score",
        "cijfer",
        "rating",
        "waardering",
        "beoordeling",
        "rapportcijfer",
        "tevredenheid",
        "klanttevredenheid",
        "satisfaction",
        "nps",
        "nps-score",
        "nps score",
        "csat",
        "sterren",
        "stars",
        "group",
        "groep",
    ),
    "on": ("date", "datum", "day", "dag", "tijdstempel", "timestamp", "ingevuld op", "submitted at", "on"),
    "persona": ("persona", "klanttype", "customer type"),
    "step": ("step", "stap"),
    "comment": (
        "comment",
        "comments",
        "opmerking",
        "opmerkingen",
        "toelichting",
        "reden",
        "reason",
        "feedback",
    ),
    "reference": ("id", "response id", "respons-id", "reactie-id", "reference", "kenmerk"),
    "month": ("month", "maand", "period", "periode"),
    "responses": (
        "responses",
        "number of responses",
        "aantal",
        "aantal reacties",
        "reacties",
        "respons",
        "n",
    ),
    "average": ("average", "gemiddelde", "gemiddeld", "mean", "avg"),
    "promoters": ("promoters", "promotors", "promotoren", "% promoters", "% promotors"),
    "passives": ("passives", "passieven", "neutralen", "neutraal", "% passives", "% passieven"),
    "detractors": ("detractors", "criticasters", "detractoren", "% detractors", "% criticasters"),
}
"""What each field of an `Entry` is called above a column."""
_NAMES = {name: field for field, names in COLUMNS.items() for name in names}
_BRACKETS = ("(", "[")


def field_of(heading: str) -> str | None:
    """Tell which field a heading means, whatever stands between brackets behind it; None for one that we don't know."""
    plain = folded(heading.replace("_", " ").strip("\ufeff *:?"))
    for bracket in _BRACKETS:
        before = plain.split(bracket)[0].strip()
        plain = before or plain
    return _NAMES.get(plain)


def fields_of(headings: Iterable[str]) -> dict[str, int]:
    """Tell in which column each field stands: of two of the same name the first."""
    found: dict[str, int] = {}
    for place, heading in enumerate(headings):
        field = field_of(heading)
        if field is not None:
            found.setdefault(field, place)
    return found


def has_scores(fields: Iterable[str]) -> bool:
    """Tell whether these fields make a table of scores, or of months as a whole."""
    return bool({"score", "average", "promoters"} & set(fields))

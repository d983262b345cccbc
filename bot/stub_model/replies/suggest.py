"""What the model for trying out suggests: for each question a few things, with the team's own words in them."""

from typing import Any

_IDEAS: dict[str, dict[str, list[tuple[str, str, str | None]]]] = {
    "nl": {
        "goal": [("goal", "Van elke 10 klanten raden er 8 ons binnen een halfjaar aan", None)],
        "steps": [
            ("step", "Vraagt een collega hoe die het oploste", None),
            ("step", "Laat een ander meekijken voor het besluit", None),
            ("step", "Vertelt een ander wat het opleverde", None),
        ],
        "phase": [
            ("information_need", "Wie heeft dit voor mij al eens gedaan?", None),
            ("conversion_point", "Vraagt zelf naar een volgende afspraak", None),
        ],
        "personas": [
            ("persona", "De twijfelaar, heeft eerder een verkeerde keuze gemaakt", None),
            ("persona", "De haastige, wil het vandaag geregeld hebben", None),
        ],
        "persona": [
            ("question", "Wat als het tegenvalt?", None),
            ("pain", "Moet zelf bijhouden hoe het ervoor staat", None),
        ],
        "touchpoint": [
            ("touchpoint", "Belt met een korte vraag", "telefoon"),
            ("touchpoint", "Vraagt een bekende hoe het daar ging", "mond-tot-mondreclame"),
            ("question", "Ben ik hier aan het goede adres?", None),
        ],
        "fix": [
            ("fix", "Bel tien klanten op de dag zelf en vraag wat er nog onduidelijk is", None),
            ("fix", "Stuur vooraf één bericht met wat er gebeurt en wanneer", None),
            ("fix", "Kijk mee terwijl een klant dit doet, en haal weg waar die blijft hangen", None),
        ],
    },
    "en": {
        "goal": [("goal", "Of every 10 customers 8 recommend us within half a year", None)],
        "steps": [
            ("step", "Asks a colleague how they solved it", None),
            ("step", "Lets somebody else look along before deciding", None),
            ("step", "Tells somebody what it brought", None),
        ],
        "phase": [
            ("information_need", "Who has done this before for somebody like me?", None),
            ("conversion_point", "Asks for a next appointment without being asked", None),
        ],
        "personas": [
            ("persona", "The doubter, chose wrongly before", None),
            ("persona", "The hurried one, wants it arranged today", None),
        ],
        "persona": [
            ("question", "What if it disappoints?", None),
            ("pain", "Has to keep track of how things stand", None),
        ],
        "touchpoint": [
            ("touchpoint", "Calls with a short question", "phone"),
            ("touchpoint", "Asks a friend how it went there", "word of mouth"),
            ("question", "Have I come to the right place?", None),
        ],
        "fix": [
            ("fix", "Call ten customers on the day itself and ask what is still unclear", None),
            ("fix", "Send one message beforehand with what happens and when", None),
            ("fix", "Watch a customer do this, and take away what holds them up", None),
        ],
    },
}
_SAID = {
    "nl": {"text": "Dit zou hier kunnen passen.", "why": "Dat past bij hoe klanten bij “{about}” verdergaan.", "about": "deze stap", "rest": "Kies iets kleins, probeer het met drie klanten en kijk wat er gebeurt."},
    "en": {"text": "This might fit here.", "why": "That fits how customers go on at “{about}”.", "about": "this step", "rest": "Choose something small, try it with three customers and see what happens."},
}  # fmt: skip


def reply(material: dict[str, Any], language: str) -> dict[str, Any]:
    """Give suggestions that fit the question."""
    topic, _, part_id = str(material.get("question", "")).partition(":")
    said = _SAID[language]
    journey = material.get("journey") or {}
    ideas = _IDEAS[language].get("fix" if topic == "fixes" else topic, [])
    about = _about(journey, part_id) or said["about"]
    pains = journey.get("pains") or []
    fixed = {pain_id for fix in journey.get("fixes", []) for pain_id in fix["pain_ids"]}
    open_pain = next((pain["id"] for pain in pains if pain["id"] not in fixed), None)
    suggestions = [
        {
            "kind": kind,
            "text": text,
            "why": said["why"].format(about=about),
            "about_id": open_pain if topic == "fixes" else None,
            "channel": channel,
            "impact": 4 if kind == "fix" else None,
            "effort": 2 if kind == "fix" else None,
        }
        for kind, text, channel in ideas
    ]
    return {"text": said["text"] if suggestions else said["rest"], "suggestions": suggestions}


def _about(journey: dict[str, Any], part_id: str) -> str:
    parts = [
        *journey.get("steps", []),
        *journey.get("pains", []),
        *journey.get("phases", []),
        *journey.get("personas", []),
    ]
    return next(
        (str(part.get("text") or part.get("name")) for part in parts if part_id and part["id"] == part_id), ""
    )

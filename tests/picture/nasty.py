"""Journeys that nobody should type: endless words, every script, emoji, markup and code, and far too much of it."""

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

from bot.journey.language import Language
from bot.journey.model import Formula, Journey, Kind
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH, Evidence, FixStatus, InsightKind

LONG = (
    "Arbeidsongeschiktheidsverzekeringsmaatschappij",
    "Aansprakelijkheidswaardevaststellingsveranderingen",
    "hottentottententententoonstelling",
    "Kindercarnavalsoptochtvoorbereidingswerkzaamheden",
    "https://www.voorbeeld.nl/een/heel/lang/pad/zonder/spaties?utm_source=nieuwsbrief&utm_campaign=najaar2026",
    "naam.achternaam@bedrijfsnaam-nederland.nl",
    "counterproductive-thinking",
    "angstschreeuw",
    "Wohlfühlmomentsammlungen",
    "WWWWWWWWWWWWWWWWWWWW",
    "mmmmmmmmmmmmmmmmmmmm",
    "IIIIIIIIIIIIIIIIIIII",
    "1234567890123456789",
    "€1.234.567.890,12",
    "____________________",
    "--------------------",
    "/" * 40,
)
SCRIPTS = (
    "🎉🚀 Blij! 👩‍💻👍🏽 ☎️ ✅ ❤️ ⚠️ ⭐",
    "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
    "🇳🇱 🏳️‍🌈 1️⃣ №™©",
    "مرحبا بالعالم، هذا اختبار",
    "مرحبابالعالمهذااختبارطويل",
    "שלום עולם",
    "客户旅程地图测试文字换行客户旅程地图",
    "ひらがなカタカナ",
    "한국어고객여정지도테스트",
    "हिन्दी ग्राहक यात्रा",
    "தமிழ் வாடிக்கையாளர்",
    "ภาษาไทยลูกค้าเดินทาง",
    "বাংলা গ্রাহক",
    "Ελληνικά и русский",
    "Ünïcødé façade naïve Œuvre Łódź Štěpán",
    "ZA̡͊͠͝LGO҉̸̢ t̴̨͘e̷x̶t̵̡͝",
    "→ ≥ ≤ ± × ÷ € £ √ ∞ ½ ² ³ ° ′ ″",
)
HOSTILE = (
    '#eval("1+1") $x^2$ *vet* _cur_ `code` [a] \\n <b> @ref //c /*d*/',
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0"',
    '"}]} \\u0000 {"a":1} \'; DROP TABLE',
    "<script>alert(1)</script><img src=file:///etc/passwd>",
    "{{7*7}} ${7*7} %s %n ../../../etc/passwd",
    "= Kop - lijst + num / term: x",
    "~~~ --- ... '' \"\" -? \\ ",
    '#panic("boem") #{while true {}}',
    "<!channel> &amp; *_~`",
)
PLAIN = (
    "de",
    "klant",
    "offerte",
    "en",
    "samenwerking",
    "verantwoordelijkheid",
    "communicatie",
    "een",
    "e-mail",
)
_ENDLESS = ("A" * 10_000, "#" * 10_000, "woord " * 2_000, "客" * 10_000, "🎉" * 5_000)
_WORDS: tuple[str, ...] = (*LONG, *SCRIPTS, *HOSTILE, *PLAIN, *PLAIN)


def text(random: Random, most: int = LINE_LENGTH, words: int = 6) -> str:
    """Give a text of some words, now and then without end, that is never empty."""
    chosen = random.choice(_ENDLESS) if random.random() < 0.03 else " ".join(random.choices(_WORDS, k=words))
    return chosen[:most].strip() or "x"


def journey(random: Random, steps: int | None = None) -> Journey:
    """Give a journey with everything in it that a journey may hold."""
    count = random.choice((1, 2, 3, 5, 8, 13, 15, 22, 30)) if steps is None else steps
    personas = [f"p{number}" for number in range(random.choice((0, 1, 2, 2, 3, 4, 6)))]
    phases = [f"h{number}" for number in range(random.choice((0, 1, 3, 5, 10)))]
    places = sorted(random.choices(range(len(phases)), k=count)) if phases else []
    step_ids = [f"s{number}" for number in range(count)]
    touchpoints = [
        _touchpoint(random, f"t{step}{number}", step_id, personas)
        for step, step_id in enumerate(step_ids, start=1)
        for number in range(random.choice((0, 1, 2, 2, 4, 7)))
    ]
    insights = _insights(random, [one["id"] for one in touchpoints], personas, phases)
    return Journey(
        title=text(random, 150),
        offering=text(random),
        customer_group=text(random),
        kind=random.choice(list(Kind)),
        language=random.choice(list(Language)),
        goal=text(random),
        goal_score=random.choice((None, 0, 7.55, 8, 10)),
        formula=random.choice(list(Formula)),
        phases=[_phase(random, phase_id) for phase_id in phases],
        steps=[
            {
                "id": step_id,
                "text": text(random, words=random.randint(1, 5)),
                "phase_id": _phase_at(phases, places, place),
            }
            for place, step_id in enumerate(step_ids)
        ],
        personas=[_persona(random, persona_id) for persona_id in personas],
        touchpoints=touchpoints,
        insights=insights,
        fixes=[_fix(random, number, step_ids, personas) for number in range(random.choice((0, 1, 6, 25)))],
        results=_results(random, random.choice((0, 1, 6, 40))),
    )


def _phase_at(phases: Sequence[str], places: Sequence[int], place: int) -> str | None:
    return phases[places[place]] if phases else None


def _phase(random: Random, phase_id: str) -> dict[str, Any]:
    return {
        "id": phase_id,
        "name": text(random, words=random.randint(1, 3)),
        "information_need": text(random, TEXT_LENGTH),
        "conversion_point": text(random, TEXT_LENGTH),
        "entered": random.choice((None, 0, 400, 1_000_000_000)),
        "moved_on": random.choice((None, 0, 399, 1_000_000_000)),
        "conversion_target": random.choice((None, 0, 50, 100)),
    }


def _persona(random: Random, persona_id: str) -> dict[str, Any]:
    long = {
        name: text(random, TEXT_LENGTH)
        for name in ("who", "needs", "goals", "channels", "quote", "known_from")
    }
    return {"id": persona_id, "name": text(random, words=2), **long}


def _touchpoint(random: Random, touchpoint_id: str, step_id: str, personas: Sequence[str]) -> dict[str, Any]:
    return {
        "id": touchpoint_id,
        "step_id": step_id,
        "persona_id": random.choice((None, *personas)),
        "channel": random.choice(("email", "linkedin", "", "../../fonts/x", text(random, words=2))),
        "online": random.choice((None, True, False)),
        "owner": text(random, words=2),
        "doing": text(random, TEXT_LENGTH),
        "thinking": text(random, TEXT_LENGTH, random.randint(1, 12)),
        "emotion": random.choice((None, -2, -1, 0, 1, 2)),
        "metric": text(random, TEXT_LENGTH),
        "moment_of_truth": random.random() < 0.3,
        "evidence": random.choice((None, *Evidence)),
    }


def _insights(
    random: Random, touchpoints: Sequence[str], personas: Sequence[str], phases: Sequence[str]
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for kind in InsightKind:
        for owner, ids in (("touchpoint_id", touchpoints), ("persona_id", personas)):
            for one in ids:
                for _ in range(random.choice((0, 1, 2, 6))):
                    phase = random.choice(phases) if phases and owner == "persona_id" else None
                    said = text(random, TEXT_LENGTH, random.randint(1, 8))
                    found.append(
                        {"id": f"i{len(found)}", "kind": kind, "text": said, owner: one, "phase_id": phase}
                    )
    return found


def _fix(random: Random, number: int, steps: Sequence[str], personas: Sequence[str]) -> dict[str, Any]:
    return {
        "id": f"f{number}",
        "text": text(random),
        "step_id": random.choice((None, *steps)),
        "persona_id": random.choice((None, *personas)),
        "impact_votes": random.choices(range(1, 6), k=random.randint(0, 3)),
        "effort_votes": random.choices(range(1, 6), k=random.randint(0, 3)),
        "reach": random.choice((None, 0, 120, 1_000_000_000)),
        "confidence": random.choice((None, 0, 80, 100)),
        "owner": text(random, words=2),
        "due": random.choice((None, date(2026, 12, 31))),
        "status": random.choice(list(FixStatus)),
    }


def _results(random: Random, count: int) -> list[dict[str, Any]]:
    months = sorted(random.sample(range(60), count))
    return [
        {
            "id": f"r{number}",
            "month": date(2022 + month // 12, month % 12 + 1, 1),
            "average": random.uniform(0, 10),
            "responses": random.choice((0, 3, 40, 1_000_000_000)),
            "at_goal": random.choice((None, 0, 55.5, 100)),
        }
        for number, month in enumerate(months)
    ]

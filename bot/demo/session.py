"""The scripted session: three people design the 13-step journey in a thread, and walk it for three months.

Twice the bot is killed on the way, and started again.
"""

import os
import sys
import traceback
from collections.abc import Awaitable, Callable

from bot.cli.terminal import terminal_language
from bot.demo import coaching, months, reporting, story, with_model
from bot.demo.checking import check_journey, exported_journey
from bot.demo.parts import Parts
from bot.demo.team import CHANNEL, PATIENCE, Team
from bot.playground.client import PlaygroundClient
from prompts.catalogue import Catalogue, catalogue

Chapter = Callable[[Team, Parts], Awaitable[None]]


async def play(parts: Parts) -> int:
    """Play the session, telling what happens; gives 0 when every step came out right, else 1."""
    say = catalogue(terminal_language(os.environ))
    async with PlaygroundClient(parts.url) as playground:
        team, chapters = Team(playground), chapters_of(parts)
        if parts.model is not None:
            print(say("demo-no-real-model"))
        for number, (name, chapter) in enumerate(chapters, start=1):
            print(f"[{number}/{len(chapters)}] {say(f'demo-chapter-{name}')} …", end=" ", flush=True)
            team.begin(name)
            try:
                await chapter(team, parts)
            except Exception:  # noqa: BLE001  # whatever went wrong, the session failed here
                print("✗")
                traceback.print_exc(file=sys.stdout)
                return 1
            effort = team.efforts[name]
            print("✓ ", say("demo-effort", messages=effort.messages, clicks=effort.clicks))
        violations = parts.playground.world.violations
        if violations:
            print("✗", say("demo-limits-broken"), violations)
            return 1
        _tell_effort(team, say)
    return 0


async def _start(team: Team, _parts: Parts) -> None:
    await team.commands("anna", "/klantreis start")
    await team.sends_in(
        "anna",
        {
            "title": story.TITLE,
            "offering": story.OFFERING,
            "customer_group": story.GROUP,
            "language": "nl",
            "phase_set_b2b": "b2b",
        },
    )
    team.card = await team.person("anna").wait_for(story.TITLE, CHANNEL, timeout=PATIENCE)


async def _scope(team: Team, _parts: Parts) -> None:
    await team.sees("bo", "Van waar tot waar")
    await team.says("bo", story.BOUNDS)
    await team.clicks("anna", "Bewaar", story.END)
    await team.sees("anna", "Waar staat jullie organisatie voor")
    await team.says("anna", story.STRATEGY)
    await team.clicks("bo", "Bewaar", "vast gezicht")
    await team.sees("cas", "Wat weten jullie al")
    await team.says("cas", "\n".join(story.SOURCES))
    await team.clicks("cas", "Bewaar 2 bronnen", "Zes telefoongesprekken")


async def _goal(team: Team, _parts: Parts) -> None:
    await team.sees("anna", "Waar moet de klant aan het eind")
    await team.says("anna", story.GOAL)
    await team.clicks("bo", "Bewaar", "8 of hoger")


async def _steps(team: Team, _parts: Parts) -> None:
    await team.sees("anna", "Welke stappen zet je klant")
    await team.says("anna", story.PASTED)
    await team.sees("cas", "Gehoord: 9 stappen")
    await team.says("cas", story.CHATTER)
    await team.says("bo", story.ADDED)
    await team.sees("anna", f"Gehoord: {story.STEP_COUNT} stappen")


async def _phases(team: Team, _parts: Parts) -> None:
    await team.sees("bo", "Voorstel: 5 fasen")
    await team.clicks("bo", "Bewaar 5 fasen", "Voorstel")
    for name, need, conversion in story.NEEDS:
        await team.sees("anna", f"Wat wil de klant weten in “{name.replace('&', '&amp;')}”")
        await team.says("anna", f"informatie: {need}\nconversie: {conversion}")
        await team.clicks("bo", "Bewaar", need)


async def _restart(team: Team, parts: Parts) -> None:
    """Cut the power while a question is open and a draft is not kept yet."""
    await team.says("anna", story.PERSONAS)
    await team.sees("bo", "Gehoord: 2 persona's")
    await parts.kill_bot()
    await parts.start_bot()


async def _personas(team: Team, _parts: Parts) -> None:
    await team.clicks("bo", "Bewaar 2 persona's", "Gehoord: 2 persona's")
    for name, about in story.ABOUT.items():
        await team.sees("cas", f"Vertel eens meer over {name}")
        await team.says("cas", about)
        await team.clicks("anna", "Bewaar", f"Gehoord over {name}")


async def _touchpoints(team: Team, _parts: Parts) -> None:
    await team.sees("anna", "Stap 1 van 13")
    for name, (first, last) in story.SHARES.items():
        await team.says(name, f"ik doe {first} t/m {last}")
    await team.sees("anna", "Verdeeld: Anna 1–4, Bo 5–9, Cas 10–13")
    for offset in range(5):
        for name, (first, last) in story.SHARES.items():
            number = first + offset
            if number <= last:
                line = story.TOUCHPOINTS[number - 1]
                await team.says(name, line)
                await team.clicks(name, "Bewaar", f"Gehoord bij stap {number} ·")
                await team.sees(name, f"✓ Stap {number}: 1 contactmoment")


async def _take_back(team: Team, _parts: Parts) -> None:
    """Somebody takes the last touchpoint back, sees it open again, and keeps it after all."""
    await team.clicks("cas", "Ongedaan maken", "Stap 13: 1 contactmoment")
    await team.clicks("cas", "Bewaar", "Gehoord bij stap 13 ·")
    await team.sees("cas", "✓ Stap 13: 1 contactmoment")


async def _fixes(team: Team, _parts: Parts) -> None:
    """Answer the pain points that hurt most."""
    for pain, answer in story.FIXES:
        await team.sees("bo", f"zodat dit niet meer gebeurt: “{pain}”")
        await team.says("bo", answer)
        await team.clicks("anna", f"Bewaar {_fixes_in(answer)}", f"bij “{pain}”")


def _fixes_in(answer: str) -> str:
    count = len(answer.split("\n"))
    return f"{count} verbeterpunt" + ("en" if count > 1 else "")


async def _summary(team: Team, _parts: Parts) -> None:
    await team.commands("bo", "/klantreis samenvatting")
    await team.clicks_alone("bo", "Alles lezen", "Alleen jij ziet dit")
    bo = team.person("bo")
    await bo.wait_for(story.TOLD_LAST, CHANNEL, timeout=PATIENCE)
    shown = "\n".join(message.text for message in await bo.messages(CHANNEL) if message.is_ephemeral)
    for text in (story.STRATEGY, *story.SOURCES, story.GOAL, "Sanne de Wit", "Mark Özdemir"):
        assert text in shown, f"the summary lacks {text!r}"
    await team.commands("anna", "/klantreis export json")
    check_journey(await exported_journey(team), team.taken)


async def _reports(team: Team, _parts: Parts) -> None:
    await reporting.vote(team)
    await reporting.post_reports(team)
    await reporting.take_along(team)


_TO_PHASES: tuple[tuple[str, Chapter], ...] = (
    ("start", _start),
    ("scope", _scope),
    ("goal", _goal),
    ("steps", _steps),
    ("look", coaching.look),
    ("phases", _phases),
)
_TO_FIXES: tuple[tuple[str, Chapter], ...] = (
    ("fixes", _fixes),
    ("ideas", coaching.ideas),
    ("rhythm", months.rhythm),
)
_COACH: tuple[tuple[str, Chapter], ...] = (
    ("notes", coaching.notes),
    ("play", coaching.play),
    ("questions", coaching.questions),
    ("words", coaching.words),
)
CHAPTERS: tuple[tuple[str, Chapter], ...] = (
    *_TO_PHASES,
    ("restart", _restart),
    ("personas", _personas),
    ("touchpoints", _touchpoints),
    ("undo", _take_back),
    *_TO_FIXES,
    ("summary", _summary),
    ("reports", _reports),
    *_COACH,
    *months.CHAPTERS,
)
"""The session without a language model."""
WITH_MODEL: tuple[tuple[str, Chapter], ...] = (
    ("allow", with_model.allow),
    *_TO_PHASES,
    ("outage", with_model.outage),
    ("back", with_model.back),
    ("personas", _personas),
    ("touchpoints", _touchpoints),
    *_TO_FIXES,
    *_COACH,
    ("usage", with_model.usage),
)
"""The session with a language model for trying out, up to where the months begin."""


def chapters_of(parts: Parts) -> tuple[tuple[str, Chapter], ...]:
    """Give the chapters that are played, by whether there is a model."""
    return CHAPTERS if parts.model is None else WITH_MODEL


def _tell_effort(team: Team, say: Catalogue) -> None:
    to_steps = [team.efforts[name] for name in ("start", "scope", "goal", "steps", "look")]
    messages, clicks = sum(e.messages for e in to_steps), sum(e.clicks for e in to_steps)
    touchpoints = team.efforts["touchpoints"]
    print(say("demo-ease-steps", messages=messages, clicks=clicks))
    print(
        say(
            "demo-ease-touchpoints",
            steps=story.STEP_COUNT,
            messages=touchpoints.messages,
            clicks=touchpoints.clicks,
        )
    )

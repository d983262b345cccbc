"""Makes the pictures of the README from the running product: `make pictures`.

The demo runs, its people type, and a browser without a screen takes the pictures.
"""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from bot.demo import story
from bot.demo.parts import running
from bot.demo.team import CHANNEL, Team
from bot.playground.client import PlaygroundClient

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
_WIDE = {"width": 1280, "height": 900}
_QUIET = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


async def make_pictures() -> None:
    """Take every picture that the README shows."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        sys.exit("The pictures need a Chromium.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        async with (
            running(Path(folder) / "pictures.db") as parts,
            PlaygroundClient(parts.url) as playground,
            async_playwright() as driver,
        ):
            browser = await driver.chromium.launch(executable_path=chromium, args=_QUIET)
            await _take(browser, Team(playground), parts.url)
            await browser.close()


async def _take(browser: Browser, team: Team, url: str) -> None:
    team.begin("pictures")
    dana = team.person("dana")
    await dana.command(CHANNEL, "/journey start")
    await dana.modal()
    await _shoot(browser, f"{url}/?as=dana&channel=klantreis", "start-en")
    await dana.close_modal()
    card = await _to_the_steps(team)
    await _shoot(browser, f"{url}/?as=anna&channel=klantreis&thread={card}", "thread-nl")
    await team.clicks("anna", f"Bewaar {story.STEP_COUNT} stappen", "Is tevreden en geeft een 8+")
    await team.clicks("bo", "Bewaar 5 fasen", "Voorstel")
    await team.clicks("anna", "Voor alle fasen overnemen", "Wat wil de klant weten")
    await team.sees("anna", "Wie maakt deze reis?")
    await team.says("anna", story.PERSONAS)
    await team.clicks("bo", "Bewaar 2 persona's", "Gehoord: 2 persona's")
    for name in story.ABOUT:
        await team.sees("cas", f"Vertel eens meer over {name}")
        await team.says("cas", "overslaan")
    await team.sees("anna", "Stap 1 van 13")
    await team.says("anna", f"10: {story.TOUCHPOINTS[9]}")
    await team.sees("anna", "Gehoord bij stap 10")
    await _shoot(browser, f"{url}/?as=anna&channel=klantreis&thread={card}", "touchpoint-nl")
    await team.clicks("anna", "Bewaar", "Gehoord bij stap 10")
    await team.commands("anna", "/klantreis status")
    await team.person("anna").wait_for("Wat nog ontbreekt", CHANNEL)
    await _shoot(browser, f"{url}/?as=anna&channel=klantreis", "status-nl")


async def _to_the_steps(team: Team) -> str:
    """Answer all questions up to the draft of the steps; gives the card's timestamp."""
    await team.commands("anna", "/klantreis start")
    values = {
        "title": story.TITLE,
        "offering": story.OFFERING,
        "customer_group": story.GROUP,
        "phase_set_b2b": "b2b",
    }
    await team.sends_in("anna", values)
    team.card = await team.person("anna").wait_for(story.TITLE, CHANNEL)
    answers = [
        ("bo", "Van waar tot waar", story.BOUNDS, "Gehoord: begin en eind"),
        ("anna", "Waar staat jullie", story.STRATEGY, "vast gezicht"),
        ("cas", "Wat weten jullie al", story.SOURCES[0], "Gehoord: 1 bron"),
        ("anna", "Waar moet de klant", story.GOAL, "Gehoord als einddoel"),
    ]
    for name, question, answer, draft in answers:
        await team.sees(name, question)
        await team.says(name, answer)
        await team.clicks("bo", "Bewaar 1 bron" if "bron" in draft else "Bewaar", draft)
    await team.sees("anna", "Welke stappen zet je klant")
    await team.says("anna", story.PASTED)
    await team.says("cas", story.CHATTER)
    await team.says("bo", story.ADDED)
    await team.sees("anna", f"Gehoord: {story.STEP_COUNT} stappen")
    return team.card.ts


async def _shoot(browser: Browser, url: str, name: str) -> None:
    page = await browser.new_page(viewport=_WIDE)
    await page.goto(url)
    await page.wait_for_load_state("load")
    # The thread scrolls to its end and fonts come in after the page is there.
    await page.evaluate("document.fonts.ready")
    await page.wait_for_timeout(600)
    await page.screenshot(path=FOLDER / f"{name}.png")
    await page.close()


if __name__ == "__main__":
    asyncio.run(make_pictures())

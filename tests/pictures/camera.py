"""A browser without a screen that takes pictures of the playground, and where they are kept."""

import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, async_playwright

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
_QUIET = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")


class Camera:
    """Takes pictures of pages."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    async def shoot(
        self, address: str, name: str, *, width: int = 1280, height: int = 900, only: str = ""
    ) -> None:
        """Open a page of the playground, and keep a picture of the window, or `only` of one message of it.

        `width` and `height` are those of the window in pixels, `only` is a message's timestamp.
        """
        page = await self._browser.new_page(viewport={"width": width, "height": height})
        await page.goto(address)
        await page.wait_for_load_state("load")
        # The thread scrolls to its end, and fonts and pictures come in, after the page is there.
        await page.evaluate("document.fonts.ready")
        await page.wait_for_timeout(600)
        shown = page.locator(f'.message[data-ts="{only}"]') if only else page
        await shown.screenshot(path=FOLDER / f"{name}.png")
        await page.close()


@asynccontextmanager
async def camera() -> AsyncIterator[Camera]:
    """Start the browser until the context ends; ends the program where there is none."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        sys.exit("The pictures need a Chromium.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=chromium, args=_QUIET)
        yield Camera(browser)
        await browser.close()

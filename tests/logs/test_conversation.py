"""A whole conversation, with all loggers of ours at DEBUG: the log tells what happened, and not one word of it."""

import io
import json
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress

import pytest

from bot.logs.set_up import FORMATS, set_up_logging
from bot.playground.client import Person, PlaygroundClient
from tests.slack.stories import CHANNEL, FILLED_IN, start, thread_of
from tests.web.conftest import Served, served
from tests.web.test_over_http import post

MARK = "zqx"
"""Stands in every word that a person types in this story."""


@pytest.fixture(params=FORMATS)
def log(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """Write the log where the test can read it, in each form, and say as much as can be said."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up_logging("DEBUG", request.param, stream=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
async def web(sqlite_url: str, log: io.StringIO) -> AsyncIterator[Served]:
    """Serve a bot over HTTP, with a worker's sweep as it is in one process."""
    async with served(sqlite_url) as running:
        yield running


async def test_no_word_no_name_and_no_secret_is_in_the_log(web: Served, log: io.StringIO) -> None:
    """Titles, answers, names, forms, reports, files, mentions, errors, refused requests and scores."""
    async with PlaygroundClient(web.playground.world.url) as slack:
        person = await slack.add_user(f"{MARK}anna", f"Anna {MARK}ova", "nl-NL")
        await slack.invite(f"{MARK}anna", CHANNEL)
        await converse(slack, person)
        await trouble(web, slack, person)
        await slack.settled()
    text = log.getvalue()
    assert "keep" in text
    assert "Traceback" in text
    found = [line for line in text.splitlines() if MARK in line.lower()]
    assert found == []
    credentials = web.playground.credentials
    for secret in (
        credentials.bot_token,
        credentials.app_token,
        credentials.signing_secret,
        "rgs_",
        "hunter2",
    ):
        assert secret not in text
    if text.startswith("{"):
        lines = [json.loads(line) for line in text.splitlines()]
        dealt = [line for line in lines if line["message"] == "dealt with"]
        assert {"click", "command", "window", "event"} <= {line["kind"] for line in dealt}
        assert any(line.get("journey") for line in dealt)
        assert all(line["workspace"] for line in dealt if line["kind"] == "click")


async def converse(slack: PlaygroundClient, person: Person) -> None:
    """Let somebody do what people do."""
    thread = await start(
        person, f"Reis {MARK}titel", offering=f"{MARK}advies", customer_group=f"{MARK}klanten"
    )
    await thread.says(person, f"van {MARK}begin tot {MARK}eind")
    await thread.click(person, "Bewaar", "Gehoord")
    await thread.click(person, "Formulier", "Waar staat jullie organisatie")
    await person.submit({"strategy": f"{MARK}gewoon"})
    await thread.says(person, f"- {MARK}onderzoek\n- gesprekken {MARK}")
    await thread.click(person, "Bewaar", "Gehoord: 2")
    await thread.says(person, f"een {MARK}klant die een 8 geeft")
    await thread.click(person, "Bewaar", "Gehoord als einddoel")
    await thread.says(person, f"1. Leest {MARK}stap\n2. Belt {MARK}")
    await thread.click(person, "Bewaar 2 stappen")
    await thread.card_now(person, "Stappen (2)")
    for word in ("status", "samenvatting", "geschiedenis", f"onzin{MARK}", f"kaart {MARK}"):
        await person.command(CHANNEL, f"/klantreis {word}")
    await person.open_home()
    await slack.settled()


async def trouble(web: Served, slack: PlaygroundClient, person: Person) -> None:
    """Let what can go wrong go wrong."""
    # The same title again, a database that breaks in the middle of an action, and a Slack that does not answer.
    await person.command(CHANNEL, "/klantreis start")
    await person.submit(FILLED_IN | {"title": f"Reis {MARK}titel"})
    with web.bot.database.transaction() as session:
        session.connection().exec_driver_sql("ALTER TABLE draft RENAME TO draft_away")
    thread = await thread_of(person, f"{MARK}titel")
    await thread.says(person, f"3. Tekent {MARK}")
    await slack.settled()
    await person.command(CHANNEL, f"/klantreis 3. Tekent {MARK}")
    with web.bot.database.transaction() as session:
        session.connection().exec_driver_sql("ALTER TABLE draft_away RENAME TO draft")
    await slack.fault("drop", "chat.*", times=3)
    await thread.says(person, f"3. Tekent {MARK}")
    await slack.settled()
    for body in (f'{{"event": "{MARK}"}}', f"payload={MARK}", MARK):
        await post(web, body)
    await post(web, f'{{"type": "{MARK}", "event": {{"type": "{MARK}"}}}}')
    with suppress(OSError):
        headers = {"Authorization": "Bearer rgs_" + "a" * 43, "Content-Type": "application/json"}
        for content in (f'{{"comment": "{MARK}"}}', f"{MARK}"):
            await web.http.post(f"{web.url}/api/scores?key=hunter2", data=content, headers=headers)

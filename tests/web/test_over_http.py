"""What Slack posts over HTTP is taken when it is signed, once, and answered in time; all else is turned away."""

import hashlib
import hmac
import json
import time
from collections.abc import AsyncIterator
from io import BytesIO
from urllib.parse import urlencode

import pytest

from bot.playground.client import Person, PlaygroundClient
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, cards, start, take_in
from tests.web.conftest import Served

EVENT = json.dumps({"type": "url_verification", "challenge": "abc"})


async def post(
    web: Served,
    body: str | bytes,
    *,
    signed_at: float | None = None,
    secret: str | None = None,
    **headers: str,
) -> tuple[int, str]:
    """Post something to where Slack posts, signed at a moment, with the secret of the app or with another one."""
    content = body.encode() if isinstance(body, str) else body
    if signed_at is not None:
        key = (secret or web.playground.credentials.signing_secret).encode()
        stamp = str(int(signed_at))
        digest = hmac.new(key, f"v0:{stamp}:".encode() + content, hashlib.sha256).hexdigest()
        headers |= {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
    headers.setdefault("Content-Type", "application/json")
    async with web.http.post(f"{web.url}/slack/events", data=content, headers=headers) as response:
        return response.status, await response.text()


async def test_a_conversation_goes_over_http(anna: Person) -> None:
    """A command, a window, a message in the thread and a click: the card follows."""
    thread = await start(anna)
    await thread.says(anna, "van een bericht tot een blije klant")
    await thread.click(anna, "Bewaar", "Gehoord")
    await thread.kept(anna, "een bericht", "Anna")


async def test_what_slack_sends_again_counts_once(slack: PlaygroundClient, anna: Person) -> None:
    """An event with the marks of a retry, and a click that was posted twice."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. Belt ons")
    await thread.shows(anna, "Gehoord: 2 stappen")
    assert (await slack.redeliver("message"))["acknowledged"]
    await thread.click(anna, "Bewaar 2 stappen", times=2)
    await thread.card_now(anna, "Stappen (2)")
    assert (await slack.redeliver("block_actions"))["acknowledged"]
    assert len(await cards(anna, CHANNEL)) == 1


async def test_slack_can_check_that_the_address_is_ours(web: Served) -> None:
    """It asks for the challenge back when somebody enters the address in the app's settings."""
    status, text = await post(web, EVENT, signed_at=time.time())
    assert (status, json.loads(text)) == (200, {"challenge": "abc"})


async def test_what_slack_did_not_sign_is_turned_away(web: Served) -> None:
    """Without a signature, with that of another secret, of another body, or of a request that is overheard and replayed."""
    now = time.time()
    stamp = {"X-Slack-Request-Timestamp": str(int(now)), "X-Slack-Signature": "v0=" + "0" * 64}
    assert [
        (await post(web, EVENT))[0],
        (await post(web, EVENT, signed_at=now, secret="guessed"))[0],
        (await post(web, EVENT, **stamp))[0],
        (await post(web, EVENT, signed_at=now - 600))[0],
    ] == [401] * 4
    assert await web.figure('reisgids_deliveries_total{kind="unsigned",name="",status="401"}') == 4


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "application/json"),
        (b"{", "application/json"),
        (b"[1]", "application/json"),
        (b'{"event": 1, "team": [], "user": 3}', "application/json"),
        (b'{"type": "block_actions", "actions": []}', "application/json"),
        (b"\xff\xfe", "application/json"),
        (b"payload=%7B", "application/x-www-form-urlencoded"),
        (b"payload=[]", "application/x-www-form-urlencoded"),
        (
            urlencode({"payload": json.dumps({"type": "view_submission", "view": None})}).encode(),
            "text/plain",
        ),
    ],
)
async def test_nonsense_is_no_error_of_ours(web: Served, body: bytes, kind: str) -> None:
    """Anybody may post anything to an address on the internet; the log is no place for it."""
    status, _ = await post(web, body, **{"Content-Type": kind})
    assert status in {400, 401}


async def test_what_slack_signed_and_we_do_not_know_is_no_error(web: Served) -> None:
    """Slack may have new kinds of events before we do."""
    status, _ = await post(
        web, json.dumps({"type": "event_callback", "event": {"type": "new"}}), signed_at=time.time()
    )
    assert status == 404


async def test_nobody_fills_our_memory(web: Served) -> None:
    """More than Slack ever posts is not read to its end, whether its length is told or not."""

    async def parts() -> AsyncIterator[bytes]:
        for _ in range(48):
            yield b"x" * 65_536

    for content in (BytesIO(b"x" * 3_000_000), parts()):
        async with web.http.post(f"{web.url}/slack/events", data=content) as response:
            assert response.status == 413


async def test_only_posts_are_taken(web: Served) -> None:
    """Somebody who opens the address in a browser sees nothing of us."""
    status, _ = await web.get("/slack/events")
    assert (status, (await web.get("/"))[0]) == (405, 404)

"""Lists of fixes, posted or private, follow what people do elsewhere."""

import pytest

from bot.playground.client import Person, PlaygroundClient
from bot.slack import report_posts
from tests.slack.fixing import (
    CALL,
    LIST,
    PRICES,
    asks_for_list,
    chooses,
    filters,
    fix_id,
    now,
    posts,
    two_look,
    with_fixes,
)
from tests.slack.stories import CHANNEL, take_in, told


async def test_a_posted_list_follows_what_people_do(
    anna: Person, bo: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everybody works from it; who filters it gets an answer of their own."""
    monkeypatch.setattr(report_posts, "LIST_PAUSE", 0.2)
    await take_in(anna, with_fixes())
    await anna.click("Plaats in een kanaal", in_message=await asks_for_list(anna))
    assert not (await anna.submit({})).is_open
    posted = await posts(bo, f"*1. {PRICES}*")
    await bo.click("Stem", in_message=posted)
    modal = await bo.modal("Stem")
    marks = {f"{kind}:{fix_id(modal, CALL)}": "4" for kind in ("impact", "effort")}
    assert not (await bo.submit(marks)).is_open
    await posts(anna, "1 van 2 stemden")
    await filters(bo, "Nog van niemand (2)", seen=posted)
    await told(bo, CALL)
    await chooses(bo, CALL, "Begin eraan", seen=posted)
    await posts(anna, f"▸ *2. {CALL}*")


async def test_a_click_in_a_posted_list_can_be_undone(anna: Person, bo: Person) -> None:
    """What is done leaves the posted list; only whoever clicked is told so, with a button to take it back."""
    await take_in(anna, with_fixes())
    await anna.click("Plaats in een kanaal", in_message=await asks_for_list(anna))
    assert not (await anna.submit({})).is_open
    posted = await posts(bo, f"*1. {PRICES}*")
    await chooses(bo, PRICES, "Begin eraan", seen=posted)
    await chooses(bo, PRICES, "Klaar", seen=await posts(bo, f"▸ *1. {PRICES}*"))
    told_so = await bo.wait_for(f"✓ “{PRICES}” is klaar.", CHANNEL)
    assert told_so.is_ephemeral
    assert not [seen for seen in await anna.messages(CHANNEL) if "is klaar" in seen.text]
    await posts(anna, f"*1. {CALL}*")
    await bo.click("Ongedaan maken", in_message=told_so)
    assert (await posts(anna, f"▸ *1. {PRICES}*")).ts == posted.ts


async def test_a_list_is_shown_anew_as_often_as_slack_allows(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """Five times after each click; what came later is there at the next click."""
    await two_look(anna, bo)
    await filters(bo, "Alles (2)")
    for choice, told_so in (
        ("Begin eraan", "Jullie zijn bezig met “{fix}”"),
        ("Klaar", "“{fix}” is klaar"),
        ("Heropen", "“{fix}” staat weer open"),
    ) * 2:
        await chooses(bo, PRICES, choice)
        await now(bo, f"✓ {told_so.format(fix=PRICES)}")
    answers = await slack.traffic("response_url")
    assert {entry["status"] for entry in answers} == {"200"}
    await filters(anna, "Alles (2)")
    await now(anna, f"○ *1. {PRICES}*")


async def test_a_list_follows_what_happens_in_the_thread(anna: Person, bo: Person) -> None:
    """A fix that is kept there, and what somebody takes back, shows in the lists that others have open."""
    thread = await two_look(anna, bo)
    await thread.click(bo, "Formulier", "wachtmuziek")
    assert not (await bo.submit({"lines0": "Terugbelafspraak"})).is_open
    await now(anna, "Terugbelafspraak")
    await bo.command(CHANNEL, "/klantreis ongedaan")
    await anna.wait_for(
        lambda seen: seen.is_ephemeral and LIST in seen.text and "Terugbelafspraak" not in seen.text, CHANNEL
    )

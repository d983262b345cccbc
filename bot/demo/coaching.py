"""Chapters in which the team asks the coach something: by rules, or of a language model where there is one."""

from html import unescape

from bot.demo import story
from bot.demo import story_of_coach as told
from bot.demo.coached import Place, about, change, coached, judge, leave, proposed, take
from bot.demo.parts import Parts
from bot.demo.team import CHANNEL, DIRECT_MESSAGES, PATIENCE, Team
from bot.playground.client import SeenMessage


async def look(team: Team, parts: Parts) -> None:
    """Have the coach look at the draft of the steps; one of its wordings is taken, and then all are kept."""
    draft = f"Gehoord: {story.STEP_COUNT} stappen"
    await team.clicks("bo", "Kijk mee", draft)
    seen = await coached(team, parts, "anna", "Meegekeken", _thread(team))
    wording = about(seen, told.ITS_NUMBER)
    assert wording.words == told.REWORDED, f"this is not the customer's step: {wording.text}"
    await take(team, "anna", seen, wording)
    await team.sees_draft_without("anna", told.LOOKED_AT)
    await team.clicks("anna", "Neem over", draft)
    await team.sees_draft_without("anna", told.ANOTHER)
    await team.clicks("cas", f"Bewaar {story.STEP_COUNT} stappen", "Is tevreden en geeft een 8+")


async def ideas(team: Team, parts: Parts) -> None:
    """Ask for ideas for the pain point that is next: one is taken, one changed, one waved away; two are kept as fixes."""
    await team.clicks("bo", "Coach", story.NEXT_PAIN)
    seen = await coached(team, parts, "anna", f"gebeurt: “{story.NEXT_PAIN}”", _thread(team))
    first, second, third, *_ = proposed(seen)
    assert "schatting: impact" in first.text, f"the estimate is missing: {first.text}"
    team.taken = unescape(first.words)
    seen = await take(team, "cas", seen, first)
    seen = await change(team, "bo", seen, second, told.OWN_WORDS)
    await leave(team, "anna", seen, third)
    await team.clicks("anna", "Bewaar 2 verbeterpunten", story.NEXT_PAIN)
    await team.clicks("cas", "Alle pijnpunten later", told.PAIN_AFTER)


async def notes(team: Team, parts: Parts) -> None:
    """Cas pastes an interview, Bo hands in notes by the window; what is found is taken or waved away."""
    await team.says("cas", told.INTERVIEW)
    offer = await team.sees("cas", "Dat lijken aantekeningen")
    assert offer.is_ephemeral, "all see the offer that is for Cas"
    await team.clicks("cas", "Lees ze", "Dat lijken aantekeningen")
    seen = await coached(team, parts, "anna", "Gelezen: bericht van Cas", _thread(team))
    # Five proposals are shown; the others follow when these are dealt with.
    while all(told.AT_WEBSITE not in one.text for one in proposed(seen)):
        seen = await leave(team, "bo", seen, proposed(seen)[0])
    found = about(seen, told.AT_WEBSITE)
    assert found.quote in told.INTERVIEW, f"nobody said so: {found.text}"
    seen = await take(team, "anna", seen, found)
    await team.clicks("cas", "Bewaar", "Gehoord bij stap 4 ·")
    await team.commands("bo", "/klantreis aantekeningen")
    await team.person("bo").modal("Aantekeningen lezen", timeout=PATIENCE)
    await team.sends_in("bo", {"notes": told.NOTES, "source": told.NOTES_FROM})
    seen = await coached(team, parts, "bo", f"Gelezen: {told.NOTES_FROM}", _thread(team))
    quotes = [unescape(one.quote) for one in proposed(seen) if one.quote]
    assert quotes, f"nothing was found: {seen.text}"
    for quote in quotes:
        assert quote in told.NOTES, f"the notes do not say so: {quote}"


async def play(team: Team, _parts: Parts) -> None:
    """Anna walks with Sanne in her own conversation, takes a pain point that Sanne ran into, and asks her something."""
    anna = team.person("anna")
    await anna.say(DIRECT_MESSAGES, told.PLAY)
    number, seen = 1, await _spoken(team, 1)
    while not proposed(seen):
        await anna.click("Volgende stap", in_message=seen)
        number, seen = number + 1, await _spoken(team, number + 1)
    await take(team, "anna", seen, proposed(seen)[0])
    await anna.say(DIRECT_MESSAGES, told.ASKED_SANNE)
    answer = await _spoken(team, number, after=seen)
    assert told.SANNE_THINKS in answer.text, f"Sanne does not tell what she thought: {answer.text}"
    await anna.click("Stop", in_message=answer)
    await anna.wait_for(
        lambda now: now.ts == answer.ts and all(one.label != "Stop" for one in now.controls),
        DIRECT_MESSAGES,
        timeout=PATIENCE,
    )


async def questions(team: Team, parts: Parts) -> None:
    """Ask the coach something in the channel, where all read along, and alone; what no map tells it does not know."""
    asked = await team.person("cas").say(CHANNEL, f"@reisgids {told.LOSING}")
    answer = await coached(team, parts, "bo", f"Cas vroeg: “{told.LOSING}”", Place(CHANNEL, asked))
    assert told.WORST_STEP in answer.text, f"the worst step is not named: {answer.text}"
    asked = await team.person("bo").say(DIRECT_MESSAGES, told.FIRST)
    answer = await coached(team, parts, "bo", told.FIRST, Place(DIRECT_MESSAGES, asked))
    assert story.FIXES_KEPT[0][0] in answer.text, f"the first fix is not named: {answer.text}"
    asked = await team.person("bo").say(DIRECT_MESSAGES, told.NOT_TOLD)
    answer = await coached(team, parts, "bo", told.NOT_TOLD, Place(DIRECT_MESSAGES, asked))
    assert any(text in answer.text for text in told.UNKNOWN), f"it claims to know: {answer.text}"
    if parts.model is not None:
        assert await team.playground.traffic("chat.appendStream"), "no answer came piece by piece"


async def words(team: Team, parts: Parts) -> None:
    """Have the summary told in words, below the card."""
    await team.commands("bo", "/klantreis samenvatting")
    await team.clicks_alone("bo", "In woorden", "Alleen jij ziet dit")
    seen = await coached(team, parts, "anna", "De klantreis in woorden", _thread(team))
    for text in (f"{story.STEP_COUNT} stappen", story.GOAL, told.WORST_STEP):
        assert text in seen.text, f"the words lack {text!r}: {seen.text}"
    if parts.model is not None:
        await judge(team, "anna", seen)


async def _spoken(team: Team, number: int, *, after: SeenMessage | None = None) -> SeenMessage:
    """Wait until Sanne has spoken at a step: what she said last has the buttons to go on."""
    return await team.person("anna").wait_for(
        lambda seen: (
            f"stap {number} van {story.STEP_COUNT}" in seen.text
            and any(one.label == "Stop" for one in seen.controls)
            and (after is None or seen.ts > after.ts)
        ),
        DIRECT_MESSAGES,
        timeout=PATIENCE,
    )


def _thread(team: Team) -> Place:
    return Place(CHANNEL, team.card)

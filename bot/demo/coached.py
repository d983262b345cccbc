"""How the team of the scripted session deals with messages of the coach: it takes, changes and waves away proposals."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.demo import story_of_coach as story
from bot.demo.parts import Parts
from bot.demo.team import CHANNEL, PATIENCE, Team
from bot.playground.client import SeenMessage

_TAKE, _CHANGE, _LEAVE = "coach_take:", "coach_change:", "coach_leave:"
_MADE_BY = {
    False: (story.BY_RULES, story.SAID_BY_RULES),
    True: (story.BY_MODEL, story.SAID_BY_MODEL),
}
"""What stands below what the coach says, by whether a model made it."""


@dataclass(frozen=True)
class Proposed:
    """A proposal as it stands in a message: its id, and what is to be read of it."""

    id: str
    read: tuple[str, ...]

    @property
    def text(self) -> str:
        """All that is to be read."""
        return "\n".join(self.read)

    @property
    def words(self) -> str:
        """What would be taken over: it stands below the heading."""
        return self.read[0].partition("\n")[2]

    @property
    def quote(self) -> str:
        """The words that it came from; empty where it came from none."""
        found = next((line for text in self.read[1:] for line in text.split("\n") if line[0] == "“"), "")
        return found[1 : found.rindex("”")] if found else ""


@dataclass(frozen=True)
class Place:
    """Where the coach answers: in a thread, or in somebody's own conversation with the bot."""

    channel: str = CHANNEL
    thread: SeenMessage | None = None


async def coached(
    team: Team, parts: Parts, name: str, title: str, place: Place, *, by_model: bool | None = None
) -> SeenMessage:
    """Wait until the coach has answered under this title, and says below it who did: rules or a model."""
    labels = _MADE_BY[parts.model is not None if by_model is None else by_model]
    return await team.person(name).wait_for(
        lambda seen: title in seen.text and any(label in seen.text for label in labels),
        place.channel,
        thread=place.thread,
        timeout=PATIENCE,
    )


def proposed(seen: SeenMessage) -> list[Proposed]:
    """Read the proposals of a message that can be taken."""
    return list(_proposed(seen))


def about(seen: SeenMessage, text: str) -> Proposed:
    """Give the first proposal with this text in it; raises `AssertionError` where there is none."""
    found = next((one for one in proposed(seen) if text in one.text), None)
    assert found is not None, f"the coach proposes nothing about {text!r}: {seen.text}"
    return found


async def take(team: Team, name: str, seen: SeenMessage, proposal: Proposed) -> SeenMessage:
    """Let somebody take a proposal as it is; gives the message, which says that they did."""
    await _click(team, name, f"{_TAKE}{proposal.id}", seen)
    return await _taken(team, name, seen, proposal.words)


async def change(team: Team, name: str, seen: SeenMessage, proposal: Proposed, words: str) -> SeenMessage:
    """Let somebody take a proposal in other words; gives the message, which says that they did."""
    await _click(team, name, f"{_CHANGE}{proposal.id}", seen)
    window = await team.person(name).modal("Voorstel aanpassen", timeout=PATIENCE)
    assert proposal.words in str(window.values), f"the window lacks the proposal: {window.values}"
    await team.sends_in(name, {"text": words})
    return await _taken(team, name, seen, words)


async def leave(team: Team, name: str, seen: SeenMessage, proposal: Proposed) -> SeenMessage:
    """Let somebody wave a proposal away; gives the message without it."""
    await _click(team, name, f"{_LEAVE}{proposal.id}", seen)
    return await _again(team, name, seen, lambda now: "weggelegd" in now.text)


async def judge(team: Team, name: str, seen: SeenMessage, *, good: bool = True) -> None:
    """Let somebody say whether an answer was of use, and see that it is counted."""
    await _click(team, name, "Nuttig" if good else "Niet nuttig", seen)
    counted = "Nuttig: 1 · niet nuttig: 0" if good else "Nuttig: 0 · niet nuttig: 1"
    await _again(team, name, seen, lambda now: counted in now.text)


async def _click(team: Team, name: str, control: str, seen: SeenMessage) -> None:
    team.efforts[team.stage].clicks += 1
    await team.person(name).click(control, in_message=seen)


async def _taken(team: Team, name: str, seen: SeenMessage, words: str) -> SeenMessage:
    who = f"door {name.capitalize()}: {words[:80]}"
    return await _again(team, name, seen, lambda now: who in now.text)


async def _again(
    team: Team, name: str, seen: SeenMessage, wanted: Callable[[SeenMessage], bool]
) -> SeenMessage:
    """Wait until a message reads so; `seen` is how it was."""
    thread = seen.thread if seen.raw.get("thread_ts") else None
    return await team.person(name).wait_for(
        lambda now: now.ts == seen.ts and wanted(now), seen.channel, thread=thread, timeout=PATIENCE
    )


def _proposed(seen: SeenMessage) -> Iterator[Proposed]:
    read: list[str] = []
    for block in seen.blocks:
        if block["type"] == "section":
            read = [block["text"]["text"]]
        elif block["type"] == "context":
            read += [str(element.get("text", "")) for element in block["elements"]]
        elif block["type"] == "actions":
            ids = [str(element.get("action_id", "")) for element in block["elements"]]
            found = next((one.removeprefix(_TAKE) for one in ids if one.startswith(_TAKE)), "")
            if found:
                yield Proposed(found, tuple(read))
            read = []

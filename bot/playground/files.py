"""Files: what they are, whether Slack has finished processing them, and who may see them.

Slack takes in an upload at once but processes it (looks for malware, makes thumbnails) a little later. Until
then ``files.info`` tells no type and an image block that names the file is refused.
Source: https://docs.slack.dev/messaging/working-with-files/
"""

import asyncio
import mimetypes
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.playground.limits.checks import Problem, Problems, walk
from bot.playground.model import File, Json, Message
from bot.playground.world import World

# The first bytes by which Slack knows a kind of file, whatever its name says.
_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"%PDF-": "application/pdf",
}
UNKNOWN_TYPE = "application/octet-stream"
# Source: https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object
IN_BLOCKS = frozenset({"image/png", "image/jpeg", "image/gif"})


@dataclass
class Processing:
    """How long Slack takes to process an upload, from its completion: by default no time at all.

    ``seconds`` are on the playground's clock. ``checks`` is how often a file is still found unfinished, by
    ``files.info`` or by a block that names it. ``later`` runs what must wait for that.
    """

    world: World
    seconds: float = 0.0
    checks: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def begin(self, file: File) -> None:
        """Complete an upload: from now on the file is processed."""
        file.ready_at = self.world.clock.now() + self.seconds
        file.checks_left = self.checks

    def later(self, what: Callable[[], object]) -> None:
        """Do something once files that are completed now have been processed: at once if that takes no time."""
        if not self.seconds:
            what()
            return

        async def wait() -> None:
            await self.world.clock.sleep(self.seconds)
            what()

        task = asyncio.get_running_loop().create_task(wait())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def forget(self) -> None:
        """Process at once from now on, and give up what still waited."""
        self.seconds, self.checks = 0.0, 0
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def new_file(world: World, user_id: str, name: str, length: int, *, alt_text: str = "") -> File:
    """Announce a file: it has a name and a length in bytes, no content yet."""
    file = File(
        id=world.new_id("F"),
        name=name,
        title=name,
        mimetype=mimetypes.guess_type(name)[0] or UNKNOWN_TYPE,
        user_id=user_id,
        created=int(world.clock.now()),
        length=length,
        alt_text=alt_text,
    )
    world.files[file.id] = file
    return file


def take_content(file: File, content: bytes) -> None:
    """Give a file its content, which also decides what kind of file it is."""
    file.content = content
    file.uploaded = True
    file.mimetype = _kind(content, file.mimetype)


def _kind(content: bytes, named: str) -> str:
    found = next((kind for start, kind in _SIGNATURES.items() if content.startswith(start)), None)
    if found:
        return found
    return UNKNOWN_TYPE if named in _SIGNATURES.values() else named


def delete_file(world: World, file: File) -> None:
    """Take a file's content away; where it was shown only its trace is left."""
    file.deleted = True
    file.content = b""
    world.emit({"type": "file_deleted", "file_id": file.id, "event_ts": world.clock.stamp()})
    world.touch()


def check_processed(world: World, file: File) -> bool:
    """Look whether a file has been processed; each look counts."""
    if not is_complete(file):
        return False
    if file.checks_left > 0:
        file.checks_left -= 1
        world.touch()
        return False
    return is_processed(world, file)


def is_complete(file: File) -> bool:
    """Whether a file's upload was completed and it was not deleted since."""
    return file.ready_at is not None and not file.deleted


def is_processed(world: World, file: File) -> bool:
    """Whether Slack knows what kind of file it is by now."""
    return file.ready_at is not None and file.checks_left == 0 and world.clock.now() >= file.ready_at


def file_problems(world: World, payload: Json) -> Problems:
    """Yield a problem for every image whose file cannot be shown: unknown, not the app's, no image, not ready."""
    for place, pointer in _slack_files(payload, ""):
        file = named_file(world, place)
        if file is None or not _app_may_show(world, file) or not _is_image(world, file):
            yield Problem("invalid slack file", pointer)


def named_file(world: World, slack_file: Json) -> File | None:
    """Return the file that a block names by its id, or by its address in this workspace."""
    if "id" in slack_file:
        return world.files.get(slack_file["id"])
    address = str(slack_file.get("url", ""))
    if not address.startswith(f"{world.url}/files/"):
        return None
    return world.files.get(address.removeprefix(f"{world.url}/files/").split("/")[0])


def may_open(world: World, file: File, user_id: str) -> bool:
    """Whether a user sees a file: their own, one shared where they can read, or one in a picture they are shown."""
    if file.deleted:
        return False
    if file.user_id == user_id:
        return True
    channels = (world.channels.get(channel_id) for channel_id in file.channel_ids)
    if any(channel and world.may_see(user_id, channel) for channel in channels):
        return True
    return any(named_file(world, place) is file for place in _shown_to(world, user_id))


def _shown_to(world: World, user_id: str) -> list[Json]:
    """Return the files named in all blocks that a user has on screen or can scroll back to."""
    readable = [channel.id for channel in world.channels.values() if world.may_see(user_id, channel)]
    messages: list[Message] = [
        message
        for channel_id in readable
        for message in world.messages.get(channel_id, ())
        if not message.deleted and message.ephemeral_to in {None, user_id}
    ]
    blocks = [part for message in messages for part in (message.blocks, message.attachments)]
    blocks += [view.blocks for view in world.views() if view.user_id == user_id]
    return list(walk(blocks, "slack_file"))


def _is_image(world: World, file: File) -> bool:
    return check_processed(world, file) and file.mimetype in IN_BLOCKS


def _app_may_show(world: World, file: File) -> bool:
    channels = (world.channels.get(channel_id) for channel_id in file.channel_ids)
    shared = any(channel and world.bot_user_id in channel.members for channel in channels)
    return shared or file.user_id == world.bot_user_id


def _slack_files(node: object, pointer: str) -> list[tuple[Json, str]]:
    """Return every ``slack_file`` at any depth with the JSON pointer to it."""
    if isinstance(node, list):
        return [
            found for number, item in enumerate(node) for found in _slack_files(item, f"{pointer}/{number}")
        ]
    if not isinstance(node, dict):
        return []
    own = [(node["slack_file"], f"{pointer}/slack_file")] if isinstance(node.get("slack_file"), dict) else []
    return own + [found for name, item in node.items() for found in _slack_files(item, f"{pointer}/{name}")]

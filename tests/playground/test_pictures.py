"""Pictures and other files: uploaded, processed, shown in blocks, shared and deleted."""

import io

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import PlaygroundClient, Refused
from bot.playground.playground import Playground
from bot.playground.server import serve
from tests.playground.conftest import manifest
from tests.playground.echo_app import text_block
from tests.playground.pictures import PDF, PNG
from tests.playground.refusals import refusal, refused

Json = dict[str, object]
INVALID = "invalid slack file [json-pointer:/blocks/1/slack_file]"


def picture(file_id: str) -> Json:
    """Return an image block with a file."""
    return {"type": "image", "slack_file": {"id": file_id}, "alt_text": "A map"}


async def uploaded(slack: AsyncWebClient, content: bytes = PNG, name: str = "map.png") -> Json:
    """Upload a file that stays the app's own."""
    return dict((await slack.files_upload_v2(filename=name, content=content))["file"])


async def post(slack: AsyncWebClient, file_id: object, channel: str = "#general") -> object:
    """Post a message with a picture in its second block."""
    return await slack.chat_postMessage(
        channel=channel, text="The map", blocks=[text_block("The map"), picture(str(file_id))]
    )


async def test_a_picture_is_shown_without_being_shared(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """The app's own file, shared nowhere, can be seen by who sees a message with it, and by nobody else."""
    file = await uploaded(slack)
    await post(slack, file["id"], "#klantreis")
    dana = people.user("dana")
    seen = await dana.wait_for("The map", "#klantreis")
    assert (seen.images[0].alt_text, seen.files) == ("A map", [])
    assert await dana.read_file(seen.images[0]) == PNG
    hidden = await uploaded(slack)
    with pytest.raises(Refused, match="no such file"):
        await dana.read_file(hidden)


async def test_a_picture_in_a_whisper_is_seen_by_one(
    slack: AsyncWebClient, people: PlaygroundClient, playground: Playground
) -> None:
    """Only whom an ephemeral message was meant for may open the picture in it."""
    anna = playground.world.user_named("anna")
    assert anna is not None
    file = await uploaded(slack)
    blocks = [picture(str(file["id"]))]
    channel = playground.world.channel_named("klantreis")
    assert channel is not None
    await slack.chat_postEphemeral(channel=channel.id, user=anna.id, text="The map", blocks=blocks)
    seen = await people.user("anna").wait_for(lambda m: bool(m.images), "#klantreis")
    assert await people.user("anna").read_file(seen.images[0]) == PNG
    with pytest.raises(Refused, match="no such file"):
        await people.user("bo").read_file(seen.images[0])


async def test_a_block_names_a_file_by_its_address_too(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """``url`` is the private address or the permalink of a file in this workspace."""
    file = await uploaded(slack)
    block = picture("") | {"slack_file": {"url": file["url_private"]}}
    await slack.chat_postMessage(channel="#general", text="The map", blocks=[block])
    seen = await people.user("anna").wait_for(lambda m: bool(m.images), "#general")
    assert seen.images[0].file_id == file["id"]
    elsewhere = picture("") | {"slack_file": {"url": f"https://files.example.com/files/{file['id']}/map.png"}}
    posted = slack.chat_postMessage(channel="#general", text="The map", blocks=[elsewhere])
    assert await refused(posted) == "invalid_blocks"


@pytest.mark.parametrize("kind", ["unknown", "of Anna", "no image", "no content", "not completed", "deleted"])
async def test_a_block_shows_only_pictures_that_are_there(
    slack: AsyncWebClient, people: PlaygroundClient, kind: str
) -> None:
    """Any other file is refused with Slack's words, and its place by a JSON pointer."""
    file_id: object = "F0NOWHERE01"
    if kind == "of Anna":
        file_id = await people.user("anna").upload_file("map.png", PNG)
    elif kind == "no image":
        file_id = (await uploaded(slack, b"not what its name says"))["id"]
    elif kind == "deleted":
        file_id = (await uploaded(slack))["id"]
        await slack.files_delete(file=str(file_id))
    elif kind in {"no content", "not completed"}:
        announced = await slack.files_getUploadURLExternal(filename="map.png", length=len(PNG))
        file_id = announced["file_id"]
        if kind == "not completed":
            async with aiohttp.ClientSession() as web:
                await web.post(str(announced["upload_url"]), data=PNG)
    answer = await refusal(post(slack, file_id))
    assert (answer["error"], answer["errors"]) == ("invalid_blocks", [f"[ERROR] {INVALID}"])
    assert answer["response_metadata"] == {"messages": [f"[ERROR] {INVALID}"]}
    assert (await people.violations())[-1]["problems"] == [INVALID]


async def test_a_file_of_somebody_can_be_shown_where_the_app_saw_it(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """What Anna shared in a channel of the app may stand in its blocks."""
    shared = await people.user("anna").upload("#general", "map.png", PNG)
    await post(slack, shared.files[0]["id"])
    await people.user("bo").wait_for("The map", "#general")


async def test_a_picture_can_be_shown_once_slack_has_processed_it(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """Before that the file has no type, and a block with it is refused."""
    await people.file_processing(seconds=30)
    file = await uploaded(slack)
    assert (file["mimetype"], file["filetype"]) == ("", "")
    assert await refused(post(slack, file["id"])) == "invalid_blocks"
    await people.move_clock(31)
    known = (await slack.files_info(file=str(file["id"])))["file"]
    assert (known["mimetype"], known["filetype"], known["pretty_type"]) == ("image/png", "png", "PNG")
    await post(slack, file["id"])


async def test_a_file_is_found_unfinished_so_many_times(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """A test can let an app look twice before the file is ready."""
    await people.file_processing(checks=2)
    file_id = str((await uploaded(slack))["id"])
    found = [(await slack.files_info(file=file_id))["file"]["mimetype"] for _ in range(3)]
    assert found == ["", "", "image/png"]


async def test_a_shared_file_comes_when_it_has_been_processed(
    slack: AsyncWebClient, people: PlaygroundClient, playground: Playground
) -> None:
    """The call is answered before the message is there; what is said meanwhile stands above it."""
    await people.file_processing(seconds=30)
    channel = playground.world.channel_named("klantreis")
    assert channel is not None
    await slack.files_upload_v2(channel=channel.id, filename="map.png", content=PNG)
    await slack.chat_postMessage(channel=channel.id, text="There it is")
    assert [m.text for m in await people.user("anna").messages("#klantreis")] == ["There it is"]
    await people.move_clock(31)
    shared = await people.user("anna").wait_for(lambda m: bool(m.files), "#klantreis")
    assert shared.files[0]["mimetype"] == "image/png"
    assert [bool(m.files) for m in await people.user("anna").messages("#klantreis")] == [False, True]


async def test_several_files_come_in_one_message(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """In the thread that was named, with the comment; ``files.info`` knows where each is shared."""
    anna = people.user("anna")
    said = await anna.say("#general", "everything please")
    both = [
        {"filename": "map.png", "content": PNG, "title": "The map"},
        {"filename": "map.pdf", "content": PDF},
    ]
    sent = await slack.files_upload_v2(
        channel=said.channel, thread_ts=said.ts, initial_comment="Here", file_uploads=both
    )
    shared = await anna.wait_for("Here", "#general", thread=said)
    assert shared.raw["subtype"] == "file_share"
    kinds = [(file["title"], file["mimetype"]) for file in shared.files]
    assert kinds == [("The map", "image/png"), ("map.pdf", "application/pdf")]
    assert await anna.read_file(shared.files[1]) == PDF
    known = (await slack.files_info(file=sent["files"][0]["id"]))["file"]
    assert known["channels"] == [said.channel]
    share = known["shares"]["public"][said.channel][0]
    assert (share["ts"], share["thread_ts"]) == (shared.ts, said.ts)


async def test_a_file_shared_in_private_is_listed_as_such(
    slack: AsyncWebClient, people: PlaygroundClient, playground: Playground
) -> None:
    """A direct conversation counts among ``ims`` and private shares; Bo cannot open what is Anna's."""
    anna = playground.world.user_named("anna")
    assert anna is not None
    opened = await slack.conversations_open(users=anna.id)
    sent = await slack.files_upload_v2(channel=opened["channel"]["id"], filename="map.png", content=PNG)
    known = (await slack.files_info(file=sent["file"]["id"]))["file"]
    assert (known["ims"], known["channels"], known["is_public"]) == ([opened["channel"]["id"]], [], False)
    assert list(known["shares"]) == ["private"]
    with pytest.raises(Refused, match="no such file"):
        await people.user("bo").read_file(known)


async def test_files_cannot_be_shared_just_anywhere(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """A user's id is no channel, a foreign channel no place, and a lost thread no thread."""
    file = await uploaded(slack)
    plans = await people.create_channel("#plans")
    general = (await slack.conversations_list())["channels"][0]["id"]
    files = [{"id": str(file["id"])}]
    codes = [
        await refused(slack.files_completeUploadExternal(files=files, channel_id="U0ANNA00001")),
        await refused(slack.files_completeUploadExternal(files=files, channel_id=plans)),
        await refused(
            slack.files_completeUploadExternal(files=files, channel_id=general, thread_ts="1.000001")
        ),
        await refused(slack.files_completeUploadExternal(files=[{"id": "F0NOWHERE01"}])),
    ]
    assert codes == ["channel_not_found", "not_in_channel", "thread_not_found", "file_not_found"]


async def test_uploads_have_limits(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """An empty or huge file, a huge snippet, and words for a picture beyond a thousand characters."""
    announce = slack.files_getUploadURLExternal
    codes = [
        await refused(announce(filename="a.png", length=0)),
        await refused(announce(filename="a.png", length=1_000_000_001)),
        await refused(announce(filename="a.py", length=1_000_001, snippet_type="python")),
        await refused(announce(filename="a.png", length=1, alt_txt="x" * 1001)),
    ]
    assert codes == [
        "missing_argument",
        "file_upload_size_restricted",
        "snippet_too_large",
        "alt_txt_too_large",
    ]
    assert [v["problems"] for v in await people.violations()] == [["alt_txt over 1000 characters"]]


async def test_the_content_is_posted_raw_or_in_a_form(slack: AsyncWebClient) -> None:
    """Both arrive whole; content of another length than announced is refused."""
    async with aiohttp.ClientSession() as web:
        for data in (PNG, {"file": io.BytesIO(PNG)}):
            announced = await slack.files_getUploadURLExternal(filename="map.png", length=len(PNG))
            async with web.post(str(announced["upload_url"]), data=data) as answer:
                assert (answer.status, await answer.text()) == (200, f"OK - {len(PNG)}")
        announced = await slack.files_getUploadURLExternal(filename="map.png", length=5)
        async with web.post(str(announced["upload_url"]), data=PNG) as answer:
            assert answer.status == 400


async def test_a_deleted_file_leaves_a_trace(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """The message stays; the content is gone, and the app cannot delete the file of somebody else."""
    anna = people.user("anna")
    said = await anna.upload("#general", "mine.txt", b"mine")
    assert await refused(slack.files_delete(file=said.files[0]["id"])) == "cant_delete_file"
    sent = await slack.files_upload_v2(channel=said.channel, filename="old.txt", content="old")
    await slack.files_delete(file=sent["file"]["id"])
    shared = await anna.wait_for(lambda m: m.author == "Echo", "#general")
    assert shared.files == [{"id": sent["file"]["id"], "mode": "tombstone"}]
    assert await refused(slack.files_info(file=sent["file"]["id"])) == "file_deleted"
    with pytest.raises(Refused, match="no such file"):
        await anna.read_file(shared.files[0])


async def test_the_app_hears_of_shared_files_if_it_asked_to() -> None:
    """``file_shared`` comes beside the message, for files of people and of the app itself."""
    wanting = manifest()
    wanting["settings"]["event_subscriptions"]["bot_events"].append("file_shared")
    async with serve(wanting) as playground, PlaygroundClient(playground.world.url) as people:
        shared = await people.user("anna").upload("#general", "map.png", PNG)
        told = await people.wait_for_traffic("file_shared")
        event = told[0]["request"]["event"]
        assert (event["file_id"], event["channel_id"]) == (shared.files[0]["id"], shared.channel)


async def test_pictures_are_checked_wherever_blocks_go(
    slack: AsyncWebClient, people: PlaygroundClient, playground: Playground
) -> None:
    """In the App Home too a file must be there; the home shows it to its user."""
    anna = playground.world.user_named("anna")
    assert anna is not None
    home: Json = {"type": "home", "blocks": [text_block("Home"), picture("F0NOWHERE01")]}
    answer = await refusal(slack.views_publish(user_id=anna.id, view=home))
    assert answer["errors"] == [f"[ERROR] {INVALID}"]
    file = await uploaded(slack)
    await slack.views_publish(user_id=anna.id, view=home | {"blocks": [picture(str(file["id"]))]})
    seen = (await people.user("anna").home()).images
    assert await people.user("anna").read_file(seen[0]) == PNG

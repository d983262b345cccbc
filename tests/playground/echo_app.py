"""The app with which the playground is tried: it does a little of everything that Slack offers."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

Json = dict[str, Any]


def register(app: AsyncApp) -> None:
    """Register the listeners."""
    app.message("hello")(answer_in_thread)
    app.event("message")(ignore)
    app.event("app_mention")(answer_mention)
    app.event("app_home_opened")(publish_home)
    app.event("channel_deleted")(ignore)
    app.event("channel_archive")(ignore)
    app.command("/echo")(echo)
    app.command("/aloud")(echo_aloud)
    app.command("/form")(open_form)
    app.command("/whisper")(whisper)
    app.command("/broken")(break_limits)
    app.shortcut("open_form")(open_form)
    app.shortcut("quote")(quote)
    app.action("count")(count)
    app.action("dismiss")(dismiss)
    app.action("more")(push_form)
    app.action("choice")(ignore_action)
    app.view("form")(take_form)
    app.view("second")(take_second)
    app.view_closed("form")(say_closed)


async def ignore(event: Json) -> None:
    """Take note of nothing."""


async def ignore_action(ack: AsyncAck) -> None:
    """Acknowledge and do nothing."""
    await ack()


async def answer_in_thread(event: Json, say: AsyncSay) -> None:
    """Answer a greeting in its thread."""
    await say(text=f"echo: {event['text']}", thread_ts=event.get("thread_ts", event["ts"]))


async def answer_mention(event: Json, say: AsyncSay) -> None:
    """Answer a mention in its thread."""
    await say(text="you called?", thread_ts=event["ts"])


async def publish_home(event: Json, client: AsyncWebClient) -> None:
    """Show a home."""
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "*Welcome home*"}}]
    await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})


async def echo(ack: AsyncAck, command: Json) -> None:
    """Answer in the acknowledgement, to the one who asked."""
    await ack(f"echo: {command['text']}")


async def echo_aloud(ack: AsyncAck, command: Json) -> None:
    """Answer in the acknowledgement, to everyone."""
    await ack(text=command["text"], response_type="in_channel")


async def whisper(ack: AsyncAck, respond: AsyncRespond) -> None:
    """Answer through the response_url with a button."""
    await ack()
    await respond(text="psst", blocks=[text_block("psst"), button_block("dismiss", "Go away")])


async def break_limits(ack: AsyncAck) -> None:
    """Answer with what Slack refuses."""
    await ack(text="too long", blocks=[text_block("x" * 3001)])


async def open_form(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    """Open the form."""
    await ack()
    await client.views_open(trigger_id=body["trigger_id"], view=form())


async def quote(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    """Quote a message in its thread."""
    await ack()
    message = body["message"]
    await client.chat_postMessage(
        channel=body["channel"]["id"], thread_ts=message["ts"], text=f"> {message['text']}"
    )


async def count(ack: AsyncAck, action: Json, body: Json, client: AsyncWebClient) -> None:
    """Count clicks in the message itself."""
    await ack()
    clicks = int(action["value"]) + 1
    message = body["message"]
    await client.chat_update(channel=body["channel"]["id"], ts=message["ts"], **counter(clicks))


async def dismiss(ack: AsyncAck, respond: AsyncRespond) -> None:
    """Take an ephemeral message away."""
    await ack()
    await respond(delete_original=True)


async def push_form(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    """Put a second form on the first."""
    await ack()
    await client.views_push(trigger_id=body["trigger_id"], view=form(callback_id="second", title="Second"))


async def take_form(ack: AsyncAck, view: Json, body: Json, client: AsyncWebClient) -> None:
    """Refuse "bad", ask further for "more", change for "again", and tell everything else in #general."""
    word = view["state"]["values"]["word"]["input"]["value"]
    if word == "bad":
        await ack(response_action="errors", errors={"word": "Not that word."})
    elif word == "lost":
        await ack(response_action="errors", errors={"nowhere": "Never shown."})
    elif word == "more":
        await ack(response_action="push", view=form(callback_id="second", title="Second"))
    elif word == "again":
        await ack(response_action="update", view=form(title="Once more"))
    else:
        await ack()
        await client.chat_postMessage(channel="#general", text=f"<@{body['user']['id']}> chose {word}")


async def take_second(ack: AsyncAck) -> None:
    """Close both forms."""
    await ack(response_action="clear")


async def say_closed(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
    """Tell that the form was closed."""
    await ack()
    await client.chat_postMessage(channel=body["user"]["id"], text="You closed the form.")


def counter(clicks: int) -> Json:
    """Return a message with a button that counts."""
    return {
        "text": f"{clicks} clicks",
        "blocks": [text_block(f"{clicks} clicks"), button_block("count", "Count", str(clicks))],
    }


def text_block(text: str) -> Json:
    """Return a section."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button_block(action_id: str, label: str, value: str = "x") -> Json:
    """Return a row with one button."""
    button = {"type": "button", "action_id": action_id, "text": {"type": "plain_text", "text": label}}
    return {"type": "actions", "elements": [button | {"value": value}]}


def form(callback_id: str = "form", title: str = "Form") -> Json:
    """Return a modal with one required and one optional field and a button."""
    word = {"type": "plain_text_input", "action_id": "input", "max_length": 10}
    options = [
        {"text": {"type": "plain_text", "text": name}, "value": name.lower()} for name in ("Red", "Blue")
    ]
    colour = {"type": "static_select", "action_id": "choice", "options": options}
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": {"type": "plain_text", "text": title},
        "submit": {"type": "plain_text", "text": "Send"},
        "notify_on_close": True,
        "blocks": [
            {
                "type": "input",
                "block_id": "word",
                "label": {"type": "plain_text", "text": "Word"},
                "element": word,
            },
            {
                "type": "input",
                "block_id": "colour",
                "optional": True,
                "dispatch_action": True,
                "label": {"type": "plain_text", "text": "Colour"},
                "element": colour,
            },
            button_block("more", "More"),
        ],
    }

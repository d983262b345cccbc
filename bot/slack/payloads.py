"""What Slack tells us, read into plain values. The only place that knows the shape of Slack's JSON."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Sender:
    """Who did something, and where: the raw ids of Slack.

    At `response_url` they can be answered for half an hour, also where we are no member. `name` is what Slack
    calls them along the way, for where it does not tell more when asked.
    """

    workspace_id: str
    user_id: str
    channel_id: str = ""
    response_url: str = ""
    name: str = ""


@dataclass(frozen=True)
class Command:
    """A slash command: what was typed behind it, and the ticket that opens a window within 3 seconds."""

    sender: Sender
    name: str
    text: str
    trigger_id: str


@dataclass(frozen=True)
class ThreadMessage:
    """A message in a thread, or its new text after an edit (`edited`), or its removal (`deleted`)."""

    sender: Sender
    delivery: str
    thread_ts: str
    ts: str
    text: str
    edited: bool = False
    deleted: bool = False
    files: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class Click:
    """A click on a button or menu, perhaps in a message that only the sender sees (`is_private`).

    `name` and `argument` are the two halves of its action id; `values` is what stands in the window, by block id.
    """

    sender: Sender
    name: str
    argument: str
    value: str
    trigger_id: str
    delivery: str
    message_ts: str = ""
    is_private: bool = False
    view: dict[str, Any] | None = None
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Submission:
    """A form that was sent in: what was typed, by block id, and what we noted in it when it opened."""

    sender: Sender
    form: str
    private: str
    values: dict[str, Any] = field(default_factory=dict)
    delivery: str = ""
    view_id: str = ""
    trigger_id: str = ""


def read_command(body: dict[str, Any]) -> Command:
    """Read a slash command."""
    sender = Sender(
        body["team_id"],
        body["user_id"],
        body["channel_id"],
        response_url=body.get("response_url") or "",
        name=body.get("user_name") or "",
    )
    return Command(sender, body["command"], body.get("text") or "", body.get("trigger_id") or "")


def read_message(body: dict[str, Any]) -> ThreadMessage | None:
    """Read a message of a person in a thread, its edit or its deletion; None for any other message."""
    event = body["event"]
    subtype = event.get("subtype")
    if subtype == "message_changed":
        message, edited, deleted = event["message"], True, False
        if message.get("subtype") == "tombstone":
            message, edited, deleted = event["previous_message"], False, True
        elif message.get("text") == event.get("previous_message", {}).get("text"):
            return None  # a link that unfolded, or a reply that was counted
    elif subtype == "message_deleted":
        message, edited, deleted = event.get("previous_message") or {}, False, True
    elif subtype in {None, "file_share", "thread_broadcast"}:
        message, edited, deleted = event, False, False
    else:
        return None
    thread_ts, user_id = message.get("thread_ts"), message.get("user")
    is_reply = thread_ts and thread_ts != message.get("ts")
    if not is_reply or not user_id or message.get("bot_id"):
        return None
    return ThreadMessage(
        sender=Sender(team_of(body), user_id, event["channel"]),
        delivery=f"event:{body['event_id']}",
        thread_ts=thread_ts,
        ts=message["ts"],
        text=message.get("text") or "",
        edited=edited,
        deleted=deleted,
        files=tuple(message.get("files") or ()),
    )


def read_click(body: dict[str, Any]) -> Click:
    """Read a click. A choice from a menu of actions reads as a click on a button of that name."""
    action = body["actions"][0]
    name, _, argument = action["action_id"].partition(":")
    value = chosen(action)
    if action["type"] == "overflow":
        # What the menu is about stands in its action id, unless the choice says so itself.
        target = argument
        name, _, argument = value.partition(":")
        value = argument or target
    container = body.get("container") or {}
    channel_id = (body.get("channel") or {}).get("id") or container.get("channel_id") or ""
    return Click(
        sender=Sender(
            team_of(body),
            body["user"]["id"],
            channel_id,
            response_url=body.get("response_url") or "",
            name=body["user"].get("name") or "",
        ),
        name=name,
        argument=argument,
        value=value,
        trigger_id=body.get("trigger_id") or "",
        delivery=f"click:{action.get('action_ts')}:{body['user']['id']}:{action['action_id']}",
        message_ts=container.get("message_ts") or "",
        # In our own conversation with somebody nobody else looks on either.
        is_private=bool(container.get("is_ephemeral")) or channel_id.startswith("D"),
        view=body.get("view"),
        values=_values_of(body.get("view") or {}),
    )


def read_submission(body: dict[str, Any]) -> Submission:
    """Read a form that was sent in, or closed."""
    view = body["view"]
    return Submission(
        sender=Sender(team_of(body), body["user"]["id"], name=body["user"].get("name") or ""),
        form=view["callback_id"],
        private=view.get("private_metadata") or "",
        values=_values_of(view),
        delivery=f"form:{view['id']}:{view.get('hash')}",
        view_id=view["id"],
        trigger_id=body.get("trigger_id") or "",
    )


def team_of(body: dict[str, Any]) -> str:
    """Tell which workspace something comes from."""
    team = body.get("team")
    if isinstance(team, dict):
        return str(team["id"])
    return str(body.get("team_id") or (body.get("user") or {}).get("team_id") or team or "")


def chosen(element: dict[str, Any]) -> str:
    """Give the value of an element: of a button its own, of a menu the chosen one."""
    option = element.get("selected_option") or {}
    for value in (
        option.get("value"),
        element.get("selected_conversation"),
        element.get("selected_channel"),
        element.get("selected_user"),
        element.get("selected_date"),
        element.get("selected_time"),
        element.get("value"),
    ):
        if value:
            return str(value)
    return ""


def _values_of(view: dict[str, Any]) -> dict[str, Any]:
    return {
        block_id: _typed(next(iter(elements.values()))) if elements else None
        for block_id, elements in (view.get("state") or {}).get("values", {}).items()
    }


def _typed(element: dict[str, Any]) -> Any:
    if "selected_options" in element:
        return [option["value"] for option in element["selected_options"]]
    if "selected_users" in element:
        return element["selected_users"]
    if "files" in element:
        return element["files"]
    return chosen(element)

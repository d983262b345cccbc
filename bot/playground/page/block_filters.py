"""What the block templates need to know about Block Kit's JSON."""

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from bot.playground.files import named_file
from bot.playground.model import File, Json
from bot.playground.page.mrkdwn import Names, is_safe, mrkdwn, plain

ALWAYS_DISPATCH = {"actions", "section", "context_actions"}
"""Blocks whose elements tell the app of each change at once; those of an input block only when it asks to."""


@pass_context
def text(context: Context, text_object: Json | str | None) -> Markup:
    """Render a text object, or a bare string as mrkdwn."""
    names: Names = context["names"]
    if isinstance(text_object, str):
        return mrkdwn(text_object, names)
    if not text_object:
        return Markup()
    content = str(text_object.get("text", ""))
    return mrkdwn(content, names) if text_object.get("type") == "mrkdwn" else plain(content)


def text_only(text_object: Json | None) -> str:
    """Return a text object's characters, for places where no markup is possible."""
    return plain(str(text_object.get("text", ""))).unescape() if text_object else ""


@pass_context
def element_id(context: Context, element: Json) -> str:
    """Return the HTML id of an element: the same across updates, so that what is typed in it stays."""
    return f"{context['scope']}-{context['block'].get('block_id', '')}-{element.get('action_id', '')}"


@pass_context
def attributes(context: Context, block: Json, element: Json) -> Markup:
    """Return the attributes by which the script knows an element, and screen readers its label and error."""
    own_id = element_id(context, element)
    dispatches = block.get("type") in ALWAYS_DISPATCH or block.get("dispatch_action", False)
    values = {
        "id": own_id,
        "data-block-id": block.get("block_id", ""),
        "data-action-id": element.get("action_id", ""),
        "data-type": element.get("type", ""),
        "data-dispatch": _dispatch_on(element) if dispatches else "",
    }
    if block.get("type") == "input":
        values["aria-labelledby"] = f"{own_id}-label"
        values["aria-describedby"] = f"{own_id}-error {own_id}-hint {own_id}-count"
        if block.get("block_id") in (context.get("errors") or {}):
            values["aria-invalid"] = "true"
    elif element.get("type") not in {"button", "overflow"}:
        values["aria-label"] = text_only(element.get("placeholder")) or str(element.get("action_id", ""))
    return Markup(" ").join(Markup('{}="{}"').format(name, value) for name, value in values.items())


def _dispatch_on(element: Json) -> str:
    """Return when an element tells the app of a change: "change", or for text "enter" or "character"."""
    if not str(element.get("type", "")).endswith("input"):
        return "change"
    triggers = element.get("dispatch_action_config", {}).get("trigger_actions_on", ["on_enter_pressed"])
    return "character" if "on_character_entered" in triggers else "enter"


def chosen(element: Json, block: Json, entered: Json | None) -> list[str]:
    """Return the values that an element shows: those entered in the view, else its initial ones."""
    state = (entered or {}).get(block.get("block_id", ""), {}).get(element.get("action_id"))
    prefixes = ("selected_", "value") if state is not None else ("initial_",)
    source = element if state is None else state
    values: list[str] = []
    for key, value in source.items():
        if key.startswith(prefixes) and value is not None:
            items = value if isinstance(value, list) else [value]
            values += [str(item.get("value", "") if isinstance(item, dict) else item) for item in items]
    return values


def option_groups(element: Json) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return a static select's options as (label, [(value, text)]), with one nameless group where it has none."""
    groups = element.get("option_groups") or [{"options": element.get("options", [])}]
    return [
        (
            text_only(group.get("label")),
            [(option.get("value", ""), text_only(option.get("text"))) for option in group["options"]],
        )
        for group in groups
    ]


def safe_url(url: str) -> str:
    """Return an address that can be followed without running a script, or "#"."""
    return url if is_safe(url) else "#"


@pass_context
def image_url(context: Context, image: Json) -> str:
    """Return where the browser finds an image: on the web, or among the files of the workspace."""
    if slack_file := image.get("slack_file"):
        file = named_file(context["world"], slack_file)
        return file_address(context, file) if file else "#"
    return safe_url(image.get("image_url", ""))


@pass_context
def file_address(context: Context, file: File) -> str:
    """Return where the browser gets a file, as the viewer."""
    return f"/page/files/{file.id}?as={context['viewer'].id}"


@pass_context
def picture_in_canvas(context: Context, address: str) -> str:
    """Return where the browser finds a picture of a canvas, by the address that the app gave."""
    file = named_file(context["world"], {"url": address})
    return file_address(context, file) if file else safe_url(address)


def lines(content: str) -> Markup:
    """Keep the line breaks of a text in which nothing else means anything."""
    return Markup("<br>").join(content.split("\n"))

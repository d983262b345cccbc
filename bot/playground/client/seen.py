"""Messages and views as somebody sees them on a screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.playground.blocks import elements
from bot.playground.model import Json


@dataclass(frozen=True)
class Control:
    """One thing to click: an element, or one option of it (``value`` is then the option's)."""

    label: str
    action_id: str
    block_id: str
    value: str | None = None


@dataclass(frozen=True)
class SeenImage:
    """A picture in a block. ``file_id`` is empty for one from the web, which has a ``url``."""

    alt_text: str
    file_id: str = ""
    url: str = ""


@dataclass(frozen=True)
class SeenCanvas:
    """A canvas at the moment it was looked at."""

    raw: Json

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.raw["id"])

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return str(self.raw["title"])

    @property
    def text(self) -> str:
        """What is in it, as Markdown."""
        return str(self.raw["markdown"])


@dataclass(frozen=True)
class SeenMessage:
    """A message at the moment it was looked at. ``raw`` is Slack's JSON of it."""

    raw: Json

    @property
    def ts(self) -> str:
        """Its timestamp, which is its name within the channel."""
        return str(self.raw["ts"])

    @property
    def channel(self) -> str:
        """The id of its channel."""
        return str(self.raw["channel"])

    @property
    def thread(self) -> str:
        """The timestamp of the thread it is in, or that it would start."""
        return str(self.raw.get("thread_ts") or self.ts)

    @property
    def author(self) -> str:
        """The visible name of who wrote it."""
        return str(self.raw["author"])

    @property
    def blocks(self) -> list[Json]:
        """Its blocks, those in attachments included."""
        attached = [block for item in self.raw.get("attachments", []) for block in item.get("blocks", [])]
        return [*self.raw.get("blocks", []), *attached]

    @property
    def text(self) -> str:
        """What can be read on the screen: its blocks if it has any, or else its text."""
        return "\n".join(texts(self.blocks)) if self.blocks else str(self.raw["text"])

    @property
    def is_ephemeral(self) -> bool:
        """Whether only the one who looks sees it."""
        return bool(self.raw["ephemeral"])

    @property
    def is_streaming(self) -> bool:
        """Whether it still grows."""
        return self.raw.get("streaming_state") == "in_progress"

    @property
    def files(self) -> list[Json]:
        """The files shared with it."""
        return list(self.raw.get("files", []))

    @property
    def images(self) -> list[SeenImage]:
        """The pictures in its blocks; those shared with it are among its ``files``."""
        return list(images(self.blocks))

    @property
    def controls(self) -> list[Control]:
        """What can be clicked in it."""
        return list(controls(self.blocks))


@dataclass(frozen=True)
class SeenView:
    """A modal or home at the moment it was looked at. ``raw`` is Slack's JSON of it."""

    raw: Json

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.raw["id"])

    @property
    def title(self) -> str:
        """What stands on top of it."""
        return str(self.raw["title"]["text"])

    @property
    def text(self) -> str:
        """What can be read in it, labels and hints included."""
        return "\n".join(texts(self.raw["blocks"]))

    @property
    def errors(self) -> dict[str, str]:
        """The remarks under its fields, by block id."""
        return dict(self.raw["errors"])

    @property
    def is_open(self) -> bool:
        """Whether it is still open after what was done with it."""
        return bool(self.raw["is_open"])

    @property
    def values(self) -> dict[str, Any]:
        """What is entered, by label of the field: option values, texts, ids."""
        entered = {}
        for block, element in elements(self.raw["blocks"]):
            state = self.raw["state"]["values"].get(block["block_id"], {}).get(element["action_id"])
            if state is not None:
                label = block.get("label", {}).get("text") or element["action_id"]
                entered[label] = _plain(next(v for k, v in state.items() if k != "type"))
        return entered

    @property
    def images(self) -> list[SeenImage]:
        """The pictures in it."""
        return list(images(self.raw["blocks"]))

    @property
    def controls(self) -> list[Control]:
        """What can be clicked in it."""
        return list(controls(self.raw["blocks"]))


def texts(node: Any) -> Iterator[str]:
    """Yield every text in blocks in reading order."""
    if isinstance(node, list):
        for item in node:
            yield from texts(item)
    elif isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node["text"]
        for name, value in node.items():
            if name != "confirm":
                yield from texts(value)


def images(node: Any) -> Iterator[SeenImage]:
    """Yield every picture in blocks: image blocks, accessories and those in a context."""
    if isinstance(node, list):
        for item in node:
            yield from images(item)
    elif isinstance(node, dict):
        if node.get("type") == "image":
            file = node.get("slack_file", {})
            file_id = file.get("id") or next(iter(file.get("url", "").split("/")[-2:]), "")
            yield SeenImage(node["alt_text"], file_id, node.get("image_url", ""))
        for value in node.values():
            yield from images(value)


def controls(blocks: list[Json]) -> Iterator[Control]:
    """Yield everything that can be clicked in blocks: buttons, and the options of the other elements."""
    for block, element in elements(blocks):
        place = (element["action_id"], block["block_id"])
        if element["type"] == "button":
            yield Control(element["text"]["text"], *place)
            continue
        yield Control(_label(block, element), *place)
        for option in _options(element):
            yield Control(option["text"]["text"], *place, option["value"])


def find_control(among: list[Control], name: str) -> Control | None:
    """Find what somebody means by ``name``: an exact label or action id, else the start of a label or id."""
    exact = (c for c in among if name in {c.label, c.action_id})
    beginning = (c for c in among if c.label.startswith(name) or c.action_id.startswith(name))
    return next(exact, None) or next(beginning, None)


def _label(block: Json, element: Json) -> str:
    shown = block.get("label") or element.get("placeholder") or element.get("text") or {}
    return str(shown.get("text") or element["action_id"])


def _options(element: Json) -> list[Json]:
    if element["type"] == "feedback_buttons":
        return [element["positive_button"], element["negative_button"]]
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    return [*element.get("options", []), *grouped]


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value["value"] if isinstance(value, dict) and "value" in value else value

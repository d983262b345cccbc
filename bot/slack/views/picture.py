"""Pictures in messages: files that Slack has, each with what it shows in words."""

from dataclasses import dataclass

from bot.slack.views.blocks import Block, clip

_ALT_TEXT = 2000
_MOST_PAGES = 10


@dataclass(frozen=True)
class Picture:
    """A picture that Slack has: one file for each of its pages; `text` tells at length what it shows."""

    file_ids: tuple[str, ...]
    alt_text: str
    text: str


def picture_blocks(picture: Picture, title: str) -> list[Block]:
    """Show the pages of a picture below each other, described for who does not see them."""
    blocks: list[Block] = []
    for number, file_id in enumerate(picture.file_ids[:_MOST_PAGES]):
        blocks.append(
            {
                "type": "image",
                "slack_file": {"id": file_id},
                # Only the first tells it all: nobody wants to hear it for every page.
                "alt_text": clip(picture.alt_text if number == 0 else title, _ALT_TEXT) or title,
            }
        )
    return blocks

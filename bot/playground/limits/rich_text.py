"""Rich text: sections, lists, quotes and code made of styled pieces.

Source: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

from bot.playground.limits.checks import (
    Check,
    Fields,
    Required,
    boolean,
    integer,
    list_of,
    one_of,
    record,
    string,
    typed,
)
from bot.playground.limits.objects import IDENTIFIER, URL

_STYLE = record(
    {
        "bold": boolean,
        "italic": boolean,
        "strike": boolean,
        "code": boolean,
        "underline": boolean,
    }
)
_MENTION_STYLE = record(
    {
        "bold": boolean,
        "italic": boolean,
        "strike": boolean,
        "highlight": boolean,
        "client_highlight": boolean,
        "unlink": boolean,
    }
)


def _piece(fields: Fields) -> Check:
    return record({"type": Required(string())} | dict(fields))


_date: Fields = {
    "timestamp": Required(integer(0, 9_999_999_999)),
    "format": Required(string()),
    "url": URL,
    "fallback": string(),
}
_PIECES: dict[str, Check] = {
    "text": _piece({"text": Required(string()), "style": _STYLE}),
    "link": _piece({"url": Required(URL), "text": string(), "unsafe": boolean, "style": _STYLE}),
    "emoji": _piece({"name": Required(string()), "unicode": string(), "skin_tone": integer(1, 6)}),
    "user": _piece({"user_id": Required(string()), "style": _MENTION_STYLE}),
    "channel": _piece({"channel_id": Required(string()), "style": _MENTION_STYLE}),
    "usergroup": _piece({"usergroup_id": Required(string()), "style": _MENTION_STYLE}),
    "broadcast": _piece({"range": Required(one_of("here", "channel", "everyone"))}),
    "color": _piece({"value": Required(string())}),
    "date": _piece(_date),
}
_pieces = list_of(typed(_PIECES, "a piece of rich text"), 1, None)
# Code is shown as it is: only plain pieces and links may stand in it.
_code_pieces = list_of(typed({kind: _PIECES[kind] for kind in ("text", "link")}, "a piece of code"), 1, None)
_section = _piece({"elements": Required(_pieces)})
_list: Fields = {
    "elements": Required(list_of(typed({"rich_text_section": _section}, "a list item"), 1, None)),
    "style": Required(one_of("bullet", "ordered")),
    "indent": integer(0, 8),
    "offset": integer(0, 10_000),
    "border": integer(0, 1),
}
_preformatted: Fields = {
    "elements": Required(_code_pieces),
    "border": integer(0, 1),
    "language": string(),
}
_ELEMENTS: dict[str, Check] = {
    "rich_text_section": _section,
    "rich_text_list": _piece(_list),
    "rich_text_quote": _piece({"elements": Required(_pieces), "border": integer(0, 1)}),
    "rich_text_preformatted": _piece(_preformatted),
}

RICH_TEXT: Check = record(
    {
        "type": Required(one_of("rich_text")),
        "block_id": IDENTIFIER,
        "elements": Required(list_of(typed(_ELEMENTS, "rich text"), 1, None)),
    }
)

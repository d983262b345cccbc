"""The names by which buttons and menus are known."""

import re


def named(*names: str) -> re.Pattern[str]:
    """Match action ids of these names, with or without an argument behind a colon."""
    return re.compile(f"^({'|'.join(names)})(:.*)?$")

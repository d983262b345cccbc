"""How one setting is read from the environment, and what makes it fit to be used."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit


class SettingError(Exception):
    """A setting is missing or wrong; the catalogue's sentence `key` says which, and what to do."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def read(environment: Mapping[str, str], name: str) -> str:
    """Give a setting without white space around it; empty where there is none."""
    return environment.get(name, "").strip()


def is_address(url: str) -> bool:
    """Tell whether a text is the address of a server."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or True)
    except ValueError:
        return False
    return bool(usable) and not parts.query and not parts.fragment


def is_plain(secret: str) -> bool:
    """Tell whether a secret can be sent. A pasted … or a line break would only fail later, as a header."""
    return secret.isascii() and secret.isprintable() and " " not in secret

"""Reading the prompts: what stands in front of a text, and the text itself, each with its hash."""

import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import frontmatter
import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

FOLDER = Path(__file__).parent
FRAME = "frame"
"""The prompt in which all others are set: the rules that hold for every task."""
_PARTS = re.compile(r"^## (system|user)[ \t]*\n", re.MULTILINE)
_DIGEST_LENGTH = 12


class PromptError(Exception):
    """A prompt is not there, is not written as a prompt, or lacks a value: a mistake of ours."""


class _Front(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str
    version: int = Field(ge=1)
    output: str
    max_output_tokens: int = Field(ge=0)
    temperature: float | None = Field(default=None, ge=0, le=2)


@dataclass(frozen=True)
class Prompt:
    """A prompt as its file has it, its two parts still to be filled in.

    `output` names what comes back: a schema, or `text`. `digest` is the beginning of a hash of all that is said,
    the frame included; `sha256` is the hash of the file alone.
    """

    id: str
    version: int
    output: str
    max_output_tokens: int
    temperature: float | None
    system: str
    user: str
    sha256: str
    digest: str


def names() -> list[str]:
    """Give the ids of all prompts, the frame included."""
    return sorted(file.stem for file in FOLDER.glob("*.md"))


@cache
def load(prompt_id: str) -> Prompt:
    """Give a prompt, read once; raises `PromptError`."""
    text = _text(prompt_id)
    frame = text if prompt_id == FRAME else _text(FRAME)
    try:
        read = frontmatter.loads(text)
        front = _Front.model_validate(read.metadata)
    except (yaml.YAMLError, ValidationError) as error:
        raise PromptError(f"{prompt_id}: what stands in front of it is wrong: {error}") from error
    if front.id != prompt_id:
        raise PromptError(f"{prompt_id}.md says that its id is {front.id}")
    before, *parts = _PARTS.split(read.content + "\n")
    if before.strip() or parts[::2] != ["system", "user"]:
        raise PromptError(f"{prompt_id} needs a part `## system`, then a part `## user`, and nothing else")
    return Prompt(
        **front.model_dump(),
        system=parts[1].strip(),
        user=parts[3].strip(),
        sha256=_hash(text),
        digest=_hash(frame + text)[:_DIGEST_LENGTH],
    )


def _text(prompt_id: str) -> str:
    file = FOLDER / f"{prompt_id}.md"
    if not prompt_id.isidentifier() or not file.is_file():
        raise PromptError(f"there is no prompt {prompt_id!r}")
    return file.read_text("utf-8")


def _hash(text: str) -> str:
    # What git does to line ends, and an editor to the last of them, changes nothing that is said.
    return sha256(text.replace("\r\n", "\n").rstrip().encode()).hexdigest()

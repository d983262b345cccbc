"""What a model says, made fit for Slack: nobody is called, nothing leads anywhere, and nothing is hidden in it."""

import html
import re
import unicodedata
from functools import lru_cache

_MOST_ROUNDS = 10
_TIMES_LONGER, _SPARE = 8, 2_000
_GONE = "…"
"""What stands where a link was: a reader sees that something is left out."""

# Look-alikes of the signs that make links, mentions and markup.
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | str.maketrans(
    "。｡․﹒∕⁄⧸：﹕꞉∶﹫﹤﹥\u00a0", "....///::::@<> "
)
# Marks that show nothing, or turn the direction of reading; ZWJ and variation selectors make emoji, and stay out too.
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})

_MARKUP = (
    # Slack's own: <@U1>, <#C1|name>, <!channel>, <https://…|words>; whatever it says, nothing of it stays.
    (re.compile(r"<[@#!][^<>]*>?"), " "),
    (re.compile(r"<(?:https?|mailto|tel|slack)[^<>]*>?", re.IGNORECASE), _GONE),
    # HTML.
    (re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE), " "),
    (re.compile(r"<!--.*?(?:-->|$)", re.DOTALL), " "),
    # Markdown's pictures and links keep their words; fences and ticks go.
    (re.compile(r"!?\[([^\[\]]*)\]\s?\([^()]*\)"), r"\1"),
    (re.compile(r"!?\[([^\[\]]+)\]\[[^\[\]]*\]"), r"\1"),
    (re.compile(r"^[ \t]*\[[^\[\]]+\]:[ \t]*\S+.*$", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*(?:```|~~~)[\w-]*[ \t]*$", re.MULTILINE), ""),
    (re.compile(r"`+"), ""),
    (re.compile(r"^[ \t]*#{1,6}[ \t]+", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*>+[ \t]?", re.MULTILINE), ""),
    (re.compile(r"^([ \t]*)[-*+][ \t]+", re.MULTILINE), r"\1• "),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1"), r"\2"),
)
# Repetitions that may begin anywhere have an end: whatever a model says, cleaning it takes no time.
_LINKS = (
    (re.compile(r"(?:mailto|\b(?:tel|sms|skype)):/*", re.IGNORECASE), ""),
    # An address with a scheme, also one that is written so as not to be one.
    (re.compile(r"[a-z][a-z0-9+.-]{0,30}:/+\S*", re.IGNORECASE), _GONE),
    (re.compile(r"(?:https?|hxxps?|javascript|vbscript|\b(?:ftp|wss?|slack)):\S*", re.IGNORECASE), _GONE),
    (re.compile(r"\b(?:file|data):\S+", re.IGNORECASE), _GONE),
    (re.compile(r"\bwww\d?\.\S*", re.IGNORECASE), _GONE),
    (re.compile(r"\S{0,80}\w@\w[\w.-]{0,250}\.\w\S*"), _GONE),
    (re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\S*)?\b"), _GONE),
    # Something.ending without a space: a domain, unless a sentence begins there or it is the name of a file.
    (re.compile(r"(?<=[^\W\d_]{2}\.)(?=[^\W\d_a-z])"), " "),
    (
        re.compile(
            r"\b(?:[\w-]{1,63}\.){1,8}(?!(?:js|ts|csv|xlsx?|pdf|docx?|pptx?|png|jpe?g|svg|txt|json|html?)\b(?!\.\w|[/:]\w))"
            r"(?:[^\W\d_]{2,}|xn--[\w-]+)(?:[:/]\S*)?(?<![.,;])"
        ),
        _GONE,
    ),
)
_CALLS = (
    (re.compile(r"@(?=[^\W_])"), ""),
    (re.compile(r"@+"), " "),
    # Channels by their names; a number sign stays.
    (re.compile(r"(?<!#)#+(?=[^\W\d_])"), ""),
    # Ids of people, channels, teams and groups: capitals and figures, at least one of each.
    (re.compile(r"(?<![^\W_])[UWCDGTBS](?=[A-Z]*\d)[A-Z0-9]{7,}(?![^\W_])"), _GONE),
)
# Nobody writes so by hand: something in code, such as our own instructions.
_CODED = (
    (
        re.compile(
            r"(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]{0,200}[A-Z])(?=[A-Za-z0-9+/]{0,200}[a-z])(?=[A-Za-z0-9+/]{0,200}\d)[A-Za-z0-9+/]{40,}={0,2}"
        ),
        _GONE,
    ),
)
_REST = (("](", "] ("), ("->", "→"), ("=>", "⇒"), ("<-", "←"), ("<", "‹"), (">", "›"), ("://", " "))


def clean(text: str, most: int, *, lines: bool = False) -> str:
    """Give a text of at most `most` characters, cut at a word; with `lines` it keeps its lines, else it is one."""
    # What is far longer is not looked through to its end: that would hold up everybody.
    text = text[: _TIMES_LONGER * most + _SPARE]
    for _ in range(_MOST_ROUNDS):
        # Cut within, lest a cut leaves something that a longer text did not have.
        before, text = text, cut(_folded(_once(text), lines=lines), most)
        if text == before:
            break
    return text


def cut(text: str, most: int) -> str:
    """Give a text of at most `most` characters, cut at a word, with an ellipsis where it was."""
    if len(text) <= most:
        return text
    if most <= 1:
        return text[:most]
    short = text[: most - 1]
    at_word = re.match(r"(?s).*(?=\s)", text[:most])
    if at_word and len(at_word[0]) > most // 2:
        short = at_word[0]
    return short.rstrip(" \n,;:–-") + "…"


def leaks(text: str, prompt_text: str, canary: str = "") -> bool:
    """Tell whether an answer repeats our instructions: their reference, a run of their words, or a whole sentence."""
    if canary and _letters(canary) in _letters(text):
        return True
    runs, sentences = _telltale(prompt_text)
    theirs = _words(text)
    if any(tuple(theirs[at : at + RUN]) in runs for at in range(len(theirs) - RUN + 1)):
        return True
    said = f" {' '.join(theirs)} "
    return any(sentence in said for sentence in sentences)


RUN = 12
"""So many words in a row, the same as in the instructions, are no coincidence ..."""
_SENTENCE = 7
"""... nor is a whole sentence of so many."""


@lru_cache(maxsize=64)
def _telltale(prompt_text: str) -> tuple[frozenset[tuple[str, ...]], tuple[str, ...]]:
    """Give the runs of words and the shorter sentences by which instructions are known. A stream asks for each piece."""
    ours = _words(prompt_text)
    runs = frozenset(tuple(ours[at : at + RUN]) for at in range(len(ours) - RUN + 1))
    sentences = map(_words, re.split(r"(?<=[.!?:;])\s+|\n+", prompt_text))
    return runs, tuple(f" {' '.join(words)} " for words in sentences if _SENTENCE <= len(words) < RUN)


def _once(text: str) -> str:
    text = html.unescape(text).translate(_PLAIN)
    text = "".join(
        sign if sign in "\n\t" or unicodedata.category(sign) not in _HIDDEN else _instead(sign)
        for sign in text
    )
    for replaced in (_MARKUP, _LINKS, _CALLS, _CODED):
        for pattern, by in replaced:
            text = pattern.sub(by, text)
    for sign, by in _REST:
        text = text.replace(sign, by)
    return text


def _instead(sign: str) -> str:
    # Line ends of another kind part words; all else is as if it never stood there.
    return "\n" if unicodedata.category(sign) in {"Zl", "Zp"} or sign in "\r\v\f\x85" else ""


def _folded(text: str, *, lines: bool) -> str:
    if not lines:
        return " ".join(text.split())
    folded = "\n".join(" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", folded).strip()


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _letters(text: str) -> str:
    return "".join(_words(text))

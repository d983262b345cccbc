"""In which language whoever sends a request reads."""

from bot.journey.language import Language


def preferred(accepted: str) -> Language:
    """Give the language that an `Accept-Language` header prefers, of those that we have; English without one."""
    best, weight = Language.EN, 0.0
    for choice in accepted.split(","):
        name, _, options = choice.partition(";")
        wanted = _weight(options)
        for language in Language:
            if name.strip().lower().partition("-")[0] == language.value and wanted > weight:
                best, weight = language, wanted
    return best


def _weight(options: str) -> float:
    name, _, value = options.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0

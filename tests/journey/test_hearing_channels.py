"""The built-in channels, found in what people type."""

import pytest

from bot.journey.channels import built_in_channels, channel_named, find_channel
from bot.journey.language import Language


def test_every_channel_is_found_by_its_name_in_both_languages() -> None:
    """What the list shows can also be typed."""
    for channel in built_in_channels():
        for language in Language:
            assert find_channel(channel.name(language)) == channel


def test_keys_and_names_are_unique() -> None:
    """A name means one channel; a key is stored for good."""
    channels = built_in_channels()
    assert len({channel.key for channel in channels}) == len(channels)
    names = [name for c in channels for name in {c.nl.casefold(), c.en.casefold(), *c.synonyms}]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("webiste", "website"),
        ("krijgt een mailtje", "email"),
        ("via LinkedIn", "linkedin"),
        ("de verbouwing van een vriend", "word_of_mouth"),
        ("belt met de helpdesk", "phone"),
        ("Whatsapp", "whatsapp"),
        ("trade fair", "event"),
        ("tekent het contract", "contract"),
    ],
)
def test_a_channel_is_found_in_a_sentence_or_with_a_typo(text: str, key: str) -> None:
    """People rarely type a channel's exact name."""
    channel = find_channel(text)
    assert channel is not None
    assert channel.key == key


def test_only_a_bare_name_counts_as_naming_a_channel() -> None:
    """A sentence about one speaks of it, but does not name it."""
    assert channel_named("de website") is not None
    assert channel_named("kijkt op de website") is None
    assert find_channel("denkt erover na") is None


def test_reviews_and_friends_are_indirect() -> None:
    """Contact that others have about the organisation counts too (rule 14)."""
    direct = {channel.key: channel.direct for channel in built_in_channels()}
    assert not direct["review_site"]
    assert not direct["word_of_mouth"]
    assert direct["phone"]

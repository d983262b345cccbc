"""What the model for trying out plays, answers and writes is good enough to be taken, over the real protocol."""

import pytest

from bot.coach.answering import by_stream
from bot.coach.model.openai_model import OpenAIModel
from bot.coach.model.settings import ModelSettings
from bot.coach.playing import by_model as play
from bot.coach.requests import Answer, Known, Play, Write
from bot.coach.writing import by_model as write
from bot.coach.writing import facts_of_journey
from bot.journey.language import Language
from bot.stub_model.server import MODEL, serve
from tests.coach.golden.maps import TODAY, journey

QUESTIONS = {
    Language.NL: ("Waar verliezen we klanten?", "Wat moeten we eerst doen?", "Hoe tevreden zijn klanten?", "Wat weten we van Sanne?", "Wat voor weer wordt het?"),
    Language.EN: ("Where do we lose customers?", "What should we do first?", "How satisfied are they?", "What do we know of Mark?", "How is the weather?"),
}  # fmt: skip


@pytest.mark.parametrize("language", list(Language))
async def test_all_three_over_the_wire(language: Language) -> None:
    """Each step is played, each question answered piece by piece, and the summary written: nothing falls back."""
    told = journey(f"example-{language}")
    async with serve() as stub:
        model = OpenAIModel(ModelSettings(api_key="stub", base_url=stub.url, model=MODEL))
        for step in told.steps:
            for persona in (None, *(one.id for one in told.personas)):
                assert (await play(model, Play(told, language, step.id, persona), ("Lisa",))).text
        for asked in QUESTIONS[language]:
            pieces: list[str] = []

            async def keep(text: str, pieces: list[str] = pieces) -> None:
                pieces.append(text)

            request = Answer((Known(1, told),), language, asked, TODAY)
            coached = await by_stream(model, request, ("Lisa",), keep)
            assert "".join(pieces).strip() == coached.text
            assert coached.named or coached.unknown
        coached = await write(
            model, Write(told.title, language, facts_of_journey(told, TODAY)), ("Lisa", "Mark")
        )
        assert "Lisa" in coached.text
        assert [call.prompt for call in coached.calls] == ["write"]
        await model.close()

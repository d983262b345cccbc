"""Answers what somebody says to the customer, by rules: finds what the map tells of it, and says so when it tells nothing."""

import re
from collections.abc import Sequence
from functools import cache

from bot.coach.cleaning import cut
from bot.coach.finding import find, telling_words
from bot.coach.playing.scene import Aspect, Fact, Scene, facts_elsewhere, facts_here, facts_of_self
from bot.coach.playing.telling import Told, feeling, low, my_own, said_by_me, tell
from bot.journey.hearing.words import words_of
from prompts.catalogue import Catalogue, catalogue

_MOST_FACTS = 3
_MOST_SAID = 200
_CLEARLY_BEST = 0.75
"""A text that speaks of less of what was asked than this share of the best one is left out."""

_FEELINGS = r"boos|blij|tevreden|ontevreden|gefrustreerd|geirriteerd|teleurgesteld|angry|happy|unhappy|satisfied|dissatisfied|frustrated|annoyed|disappointed|upset|mad|sad"

# The order counts: "what do you like about it" is no question about what somebody does.
_ASKS: tuple[tuple[Aspect, str], ...] = (
    (Aspect.FEELING, r"(?:did|do) you (?:really |actually )?(?:enjoy|like|love) (?:it|this|that)(?: here)?$|(?:vond|vind)(?:t)? (?:je|jij|u) (?:het|dat|dit)(?: \w+)? (?:leuk|fijn|prettig|goed|mooi)(?: hier)?$|beviel (?:het|dat)|(?:was|is) (?:it|that) (?:nice|fun|good|ok|okay|pleasant)$|(?:was|is) (?:het|dat) (?:leuk|fijn|goed|prettig)$"),
    (Aspect.THINKING, rf"(?:waarom|hoezo|why|how come)(?=.*\b(?:{_FEELINGS})\b)"),
    (Aspect.CHANNELS, r"prefer\w* (?:\w+ ){0,3}?contact\w*|contact (?:je|u|jou|you)|(?:we|i) (?:best )?(?:contact|reach|get hold of) you|get in touch with you|hoe (?:kunnen|kan|mogen) (?:we|wij|ik) (?:je|u|jou) (?:bereiken|bellen|mailen)|bereikbaar|bereik(?:en)? (?:ik |we |wij )?(?:je|jou)|reach you|liefst (?:contact|bereikt)|voorkeurskana\w*|prefer\w* channel\w*|welke kanalen|which channels|what channels"),
    (Aspect.WISH, r"(?:zou|zouden|kan|kunnen|kun|had|hadden|moet|moeten) (?:\w+ ){0,4}?(?:helpen|schelen|beter|anders|liever|verbeteren)|liever|wat wens|wensen|wens je|(?:would|could|can|should) (?:\w+ ){0,4}?(?:help|better|differently|improve|rather)|rather|wish|instead"),
    (Aspect.PAIN, r"(?:ging|gingen|gaat|gaan|liep|loopt) (?:\w+ ){0,2}?(?:mis|fout)|went wrong|misging|aan de hand|scheelt er|wat is er(?: loos| mis)?$|gaat er mis|mis met|the matter|what's up|beter|better|verbeter\w*|improve\w*|veranderen|anders doen|change|struggl\w*|trouble|tegenval\w*|valt tegen|viel tegen|waar loop je (?:tegenaan|op vast)|stuck|kwa(?:ad|de)|complain\w*|klagen|klaag\w*|frustratie\w*|stoort?|storen|erger\w*|irriteer\w*|irritant|vervelend\w*|baal|dwars|pijn\w*|lastig\w*|tegenzit|tegen|mis(?:gaat|loopt)|beter kan|klacht\w*|annoy\w*|bother\w*|irritat\w*|frustrat\w*|frustreer\w*|pains?|hurts?|wrong|dislike\w*|hate|problems?|probleem|problemen|hinder\w*|moeilijk\w*|difficult\w*|upset\w*"),
    (Aspect.GAIN, r"vond\w* (?:\w+ )?(?:leuk|fijn|prettig|mooi)|love|loved|appreciate\w*|waardeer\w*|(?:het )?beste?(?: aan| deel)?|the best|best|favou?rite|prettig\w*|fijn\w*|leuk\w*|blij van|goed (?:aan|bij|gaat)|bevalt|waarde\w*|like about|do you like|enjoy\w*|pleas\w*|delight\w*|nice about|good about|what helps|mooi\w*|best about"),
    (Aspect.FEELING, r"make you feel|made you feel|hoe ging het|hoe was (?:het|dat)(?= )|sta je erin|ervaar\w*|beleef\w*|voel\w*|gevoel\w*|emotie\w*|stemming|humeur|feel\w*|mood|emotions?|happy|blij|boos|angry|tevreden|satisfied|hoe is het voor jou|how is it for you"),
    (Aspect.QUESTION, r"(?:vraag|vragen) (?:je|jij)|vragen heb|vraag heb|welke vragen|wil(?:t)? (?:je|jij) weten|onduidelijk|questions?|wonder\w*|want to know|unclear|benieuwd"),
    (Aspect.GOALS, r"geslaagd|succes\w*|success\w*|wat wil je (?:eigenlijk|uiteindelijk)|hoop je|do you hope|get out of|ideaal|ideal\w*|droom\w*|dream\w*|wat is voor (?:jou|u) belangrijk|waar gaat het (?:jou|u) om|mission|bereiken|je doel\w*|jouw doel\w*|achieve|your goals?|doelen|goals?|waar ga je voor|streef\w*"),
    (Aspect.NEEDS, r"nodig|behoefte\w*|verwacht\w*|need\w*|expect\w*|zoek je (?:eigenlijk|precies)?$|looking for"),
    (Aspect.CHANNEL, r"kanaal|channel|waarmee|hoe (?:heb|krijg|neem) je contact|via (?:wat|welk)|by which|through what|how do you (?:get in touch|contact)"),
    (Aspect.WHO, r"over (?:jezelf|uzelf|jou)|tell me (?:\w+ ){0,3}?about (?:you|yourself)|who am i (?:talking|speaking) to|met wie (?:spreek|praat)|je werk|uw werk|your job|je beroep|for a living|what's your background|wie (?:ben|bent) (?:je|jij|u)|who are you|vertel (?:iets|eens|wat) over jezelf|about yourself|introduce yourself|stel je voor|stel jezelf"),
    (Aspect.QUOTE, r"quote van jou|typische uitspraak|uitspraak|wat zeg je vaak|what do you often say|motto|lijfspreuk"),
    (Aspect.THINKING, r"denk\w*|gedacht\w*|vind(?:t)? (?:je|jij|u)|waarom|think\w*|thought\w*|why|opinion|your view|mening|hoezo|how come"),
    (Aspect.DOING, r"(?:wat|what) (?:doe je|ga je doen|do you do|are you doing|did you do|gebeurde|happened|is happening)|gebeurt|happens|vertel (?:verder|meer|op|maar|eens)?$|tell me(?: more)?$|ga (?:door|verder)|go on|en toen|and then what"),
)  # fmt: skip
_POLITE = (
    "dank dankjewel bedankt dankje je wel thanks thank you thx ok oke okay prima top fijn goed duidelijk helder leuk mooi super great "
    "nice good fine clear ja yes nee no hoi hey hi hallo hello en and hmm aha snap ik get it sorry cool"
)
_MORE = r"(?:en )?(?:vertel|tell me|ga|go|kun je|can you)(?: (?:eens|maar|dan|me|meer|more|verder|door|on|ahead|about it|iets|wat|a bit))*|(?:loop|walk) (?:maar )?(?:verder|door|on)|meer|more|nog eens|again|begin(?: maar)?|start(?: maar)?"
_NEXT = r"(?:(?:ok|oke|okay|ja|yes|en|and|nu|now|dan|then|door|verder|ga|go|on|to|naar|prima|de|the|show|me) )*(?:volgende|next)(?: stap| step| one)?(?: please| graag| dan| maar| aub)?|(?:en )?(?:daarna|hierna|dan|verder|vervolgens)|wat (?:komt|gebeurt er|volgt) (?:er )?(?:daarna|hierna|dan|erna)|(?:de )?volgende stap|(?:and )?then|what(?: comes|'s| is| happens| do you do)? (?:next|after(?: this| that)?|then)|next step"
_BEFORE = r"(?:what |wat )?(?:happened|gebeurde er|was er|came|kwam er|was) (?:before(?: this| that| it)?|hiervoor|daarvoor|ervoor|eerder)|(?:en )?hiervoor|daarvoor|ervoor|vorige stap|what came before|before this|previous step|what happened before|wat gebeurde er (?:hiervoor|eerder)"
_HELLO = r"(?:(?:(?:can|could) you )?(?:talk|walk|take) (?:me|us) through(?: \w+){0,3}|neem (?:me|ons) (?:eens )?mee(?: \w+){0,3}|(?:en |and )?(?:hoe ging (?:dat|het)|how did (?:it|that|this) go)(?: \w+){0,2}|(?:waarmee )?kan ik (?:je|u) (?:ergens mee )?helpen|(?:how )?(?:can|may) i help(?: you)?|wat is er gebeurd|what(?:'s| is) (?:happening|going on)|(?:hoe gaat het|how are you|how's it going|hoe is het)(?: \w+){0,3}|gaat het|(?:is )?alles (?:\w+ )?(?:goed|in orde|naar wens|gelukt|oke|ok)(?: \w+){0,2}|(?:is )?(?:all|everything) (?:sorted|good|set|done|well|ok|okay|alright|fine)(?: \w+){0,2}|gelukt|hoi|hallo|hello|hi|hey|hee|hé|dag|goede?(?:morgen|middag|navond|dag)|good (?:morning|afternoon|evening)|yo|moin|salut|ello|hiya)(?: \w+)?"
_AGAIN = r"(?:begin(?:nen)?|start|loop|vertel|walk|tell)\b.*(?:opnieuw|nog (?:eens|een keer)|again|maar|stap|step)?"


def reply(scene: Scene, said: str, turn: int = 0) -> Told:
    """Answer what somebody said at the step. What the map does not tell is said plainly, and never made up."""
    say = catalogue(scene.language)
    folded = " ".join(words_of(said))
    if _fits(_HELLO, folded):
        return tell(scene, turn)
    if _fits(_NEXT, folded):
        return _neighbour(scene, say, 1)
    if _fits(_BEFORE, folded):
        return _neighbour(scene, say, -1)
    if _fits(_MORE, folded):
        return tell(scene, turn)
    if words_of(said) and all(word in _POLITE.split() for word in words_of(said)):
        return Told([say("play-listening")])
    here, self_, elsewhere = facts_here(scene), facts_of_self(scene), facts_elsewhere(scene)
    aspect, subject = _asked(folded)
    if subject:
        found = _by_words(subject, here) or _by_words(subject, self_) or _by_words(subject, elsewhere)
        found = _preferring(aspect, found)
        if found:
            return _told(scene, say, found, turn)
        if aspect is None or len(subject.split()) > 1 or _names_something(subject, aspect):
            return Told([say("play-unknown")], unknown=[cut(said.strip(), _MOST_SAID)])
    if aspect is None:
        return (
            tell(scene, turn)
            if not telling_words(said)
            else Told([say("play-unknown")], unknown=[cut(said.strip(), _MOST_SAID)])
        )
    own = [fact for fact in (*here, *self_) if fact.aspect is aspect]
    if aspect in {Aspect.PAIN, Aspect.GAIN, Aspect.WISH, Aspect.QUESTION}:
        own = [fact for fact in here if fact.aspect is aspect] or own
    if not own:
        unknown = say(f"play-unknown-{aspect}")
        return Told([unknown], unknown=[unknown])
    return _told(scene, say, own[:_MOST_FACTS], turn)


def _asked(folded: str) -> tuple[Aspect | None, str]:
    """Tell which aspect is asked for, and give the words that tell of what."""
    aspect = None
    for asked, pattern in _asks():
        if pattern.search(folded):
            aspect, folded = asked, pattern.sub(" ", folded)
            break
    return aspect, " ".join(telling_words(re.sub(rf"\b(?:{_FEELINGS})\b", " ", folded)))


def _names_something(subject: str, aspect: Aspect) -> bool:
    return aspect not in {Aspect.WHO, Aspect.NEEDS, Aspect.GOALS, Aspect.CHANNELS, Aspect.QUOTE} and bool(
        subject
    )


def _by_words(subject: str, facts: Sequence[Fact]) -> list[Fact]:
    told = [fact for fact in facts if fact.aspect is not Aspect.FEELING]
    # At another step its own words count, since somebody who asks of it calls it so.
    texts = [f"{fact.text} {fact.channel} {fact.step.text if fact.step else ''}" for fact in told]
    found = find(subject, texts)
    best = found[0].share if found else 0.0
    return [told[one.place] for one in found if one.share >= best * _CLEARLY_BEST][:_MOST_FACTS]


def _preferring(aspect: Aspect | None, found: list[Fact]) -> list[Fact]:
    """Keep those that tell what was asked of it, where there are any."""
    return [fact for fact in found if fact.aspect is aspect] or found


def _told(scene: Scene, say: Catalogue, facts: Sequence[Fact], turn: int) -> Told:
    told = Told()
    for place, fact in enumerate(facts):
        line = _sentence(scene, say, fact, turn + place)
        if fact.step is not None:
            number = scene.journey.step_number(fact.step.id)
            line = say("play-at-step", number=number, step=fact.step.text, told=low_sentence(line))
            told.named.append(fact.step.id)
        told.lines.append(line)
        told.named.append(fact.id)
    told.named = list(dict.fromkeys(told.named))
    return told


def low_sentence(line: str) -> str:
    """Write a sentence so that it goes on behind a colon; it keeps its full stop."""
    return low(line) + ("." if line.endswith(".") else "")


def _sentence(scene: Scene, say: Catalogue, fact: Fact, turn: int) -> str:
    text = " ".join(fact.text.split())
    if fact.aspect is Aspect.FEELING:
        text = feeling(int(fact.text), say, turn)
    elif fact.aspect is Aspect.DOING:
        text = said_by_me(text, scene.language)
    elif fact.aspect in {Aspect.PAIN, Aspect.GAIN, Aspect.WISH, Aspect.CHANNEL}:
        text = low(said_by_me(text, scene.language))
    elif fact.aspect in {Aspect.NEEDS, Aspect.GOALS, Aspect.CHANNELS}:
        text = my_own(text, scene.language) + "."
    return say(f"play-fact-{fact.aspect}", text=text)


def _neighbour(scene: Scene, say: Catalogue, way: int) -> Told:
    place = scene.number - 1 + way
    if not 0 <= place < len(scene.journey.steps):
        none = say("play-comes-none" if way > 0 else "play-previous-none")
        return Told([none], unknown=[none])
    step = scene.journey.steps[place]
    said = say("play-comes-next" if way > 0 else "play-previous", number=place + 1, step=step.text)
    return Told([said], named=[step.id])


def _fits(pattern: str, folded: str) -> bool:
    return re.fullmatch(rf"(?:{pattern})", folded) is not None


@cache
def _asks() -> tuple[tuple[Aspect, re.Pattern[str]], ...]:
    return tuple((aspect, re.compile(rf"\b(?:{words})(?!\w)")) for aspect, words in _ASKS)

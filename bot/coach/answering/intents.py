"""What a question about journeys asks for, by its words, in Dutch and English together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.coach.finding import telling_words
from bot.coach.requests import Known
from bot.journey.hearing.words import fold, words_of


class Intent(StrEnum):
    """What is asked for. Where a question asks for several, the earlier ones here are answered first."""

    LATE = "late"
    LOOSE = "loose"
    """Pain points without a fix."""
    NOBODY = "nobody"
    """What nobody has in hand."""
    OWNS = "owns"
    LOSE = "lose"
    FIRST = "first"
    SATISFIED = "satisfied"
    SUMMARY = "summary"
    ASSUMED = "assumed"
    MISSING = "missing"
    COUNT = "count"
    MOMENTS = "moments"
    WORST = "worst"
    WELL = "well"
    DONE = "done"
    OPEN = "open"
    GOAL = "goal"
    SOURCES = "sources"


_WORDS: tuple[tuple[Intent, str], ...] = (
    (Intent.LATE, r"over de datum|datum heen|past (?:its|their|the) (?:due )?dates?|na de datum|deadlines? (?:\w+ ){0,3}?gemist|gemiste deadlines?|miss(?:ed|ing)? (?:\w+ ){0,2}?deadlines?|uitgelopen|vertraagd|delayed|slipping|slipped|op schema|op koers|on schedule|on track|te laat|over tijd|overtijd|overdue|past due|achter op|achter met|achterlop\w*|achterop|deadlines?|verlopen|running late|late|achterstallig\w*|behind schedule|behind on"),
    (Intent.LOOSE, r"(?:zonder|(?:nog )?geen) (?:verbeterpunt|oplossing|fix)\w*|(?:without|no) (?:a |any )?(?:fix|solution)\w*|unsolved|onopgelost\w*"),
    (Intent.NOBODY, r"(?:don't|doesn't|do not|does not|haven't|hasn't|without) (?:\w+ ){0,2}?owners?(?: yet)?|(?:nog )?(?:niet|door niemand) (?:opgepakt|toegewezen|verdeeld)|not (?:yet )?(?:assigned|picked up|taken)|up for grabs|unclaimed|nog te verdelen|niemand|zonder eigenaar|geen eigenaar|nobody|no one|no-one|without an owner|no owner|unowned|unassigned|niet belegd|on?belegd"),
    (Intent.OWNS, r"met wie (?:moet|kan|mag)|bij wie (?:moet|kan)|wie kan ik|who (?:should|do|can) (?:i|we)|is er (?:al )?iemand|heeft iemand|doet iemand|is (?:there )?(?:anyone|anybody|someone|somebody)|has (?:anyone|anybody)|iemand (?:al )?(?:mee )?bezig|wie z'n|wiens|wie (?!zijn (?:onze|de|jullie) klanten)(?:doet|doen|gaat|pakt|heeft|is|zijn|werkt|neemt|let|regelt|moet|zorgt|trekt|beheert)\b|eigena\w+|verantwoordelijk\w*|van wie is|bij wie ligt|who(?! are (?:our|the|your) customers)(?:'s| is| are| does| owns?| takes?| has| works?| looks| handles?| should| runs)\b|whose|owners?|responsible|in charge|wat doet \w+|waar werkt \w+ aan|wat ligt er bij|what does \w+ (?:do|own|have)|what is \w+ working on|belegd"),
    (Intent.LOSE, r"(?:welk|what|which) percentage|hoeveel procent|percentage|(?:people|customers|members|users|visitors) (?:quit|leave|stop)|opstappen|how many (?:\w+ )?(?:stay|remain|buy|move on)|hoeveel (?:\w+ )?(?:blijven|kopen|gaan verder|gaan door)|(?:welke|which|what) (?:fase|phase)(?=.*\b(?:zwak|slecht|weak|worst|bad))|(?:bereik\w*|halen|haalt|redden|reach|make it to) (?:\w+ ){0,2}?(?:einde|eind|end|finish)|komen er doorheen|make it through|gaa[nt]+ (?:\w+ ){0,4}?(?:weg|verloren)|lop?en (?:\w+ ){0,4}?weg|raken (?:\w+ ){0,5}?kwijt|verlie(?:s|zen|st|zing)\w*|kwijt\w*|haken? \w* ?\w* ?\w* ?af|haakt|afhak\w*|afgehaakt|weglop\w*|lopen \w+ weg|lekken?|lekt|uitval\w*|valt? \w* ?uit|drop ?-?offs?|drop-off\w*|drop out|dropping|los(?:e|es|ing)|lost|churn|leak\w*|conversie(?!punt)\w*|conversion(?! points?)\w*|vertrek\w*|leav(?:e|es|ing)|funnel|stoppen (?:klanten|mensen)|give up|trechter"),
    (Intent.MOMENTS, r"belangrijkste? (?:contact)?moment\w*|contactmoment(?:en)? (?:is|zijn) (?:het )?belangrijkst|most important (?:touchpoint|moment)s?|momente?n? van de waarheid|moments? of truth"),
    (Intent.FIRST, r"(?:only|maar|slechts|just) (?:\w+ ){0,2}?(?:one|1|een|één)(?: ding| thing)?|one thing|een ding|waar begin(?:nen|t)? (?:we|je|ik)|where (?:do|should|must|can|could|shall|would|will|to|did) (?:\w+ ){0,3}?(?:start|begin)|where (?:am|are) (?:i|we) (?:going |supposed )?to (?:start|begin)|meeste (?:op|effect|impact)\w*|biggest (?:impact|win|bang)\w*|most impact|urgent\w*|dringend\w*|waar moeten we op letten|hoogste scores?|hoogst scorend\w*|highest scor\w*|focus\w*|concentrat\w*|concentreren|richten|(?:als )?eerste?(?: doen| aanpakken| oppakken| verbeteren)?|nu doen|aanpakken|oppakken|prioriteit\w*|prioriteren|belangrijkste?(?: \w+)?|beginnen|begin(?:nen)? we|volgende (?:actie|stap zetten)|wat nu|moeten we (?:nu |verder )?(?:doen|verbeteren)|zullen we doen|kunnen we (?:nu )?(?:doen|verbeteren)|wat raad je|advies|tackle|priorit\w+|do (?:first|next|now)|fix first|first|start with|most important|should we (?:do|fix|improve|work)|next action|recommend|snelste winst|quick wins?|laaghangend fruit|low-hanging fruit"),
    (Intent.SATISFIED, r"csat|customer satisfaction|(?:hit|hitting|on|meet|meeting|reach|reaching) (?:\w+ ){0,2}?targets?|halen we (?:onze|de|het) (?:norm|target|streefcijfer)|omhoog of omlaag|omlaag of omhoog|up or down|trend|zijn (?:\w+ ){1,3}?content|goede kant op|de goede richting|vooruitgang|right direction|are we improving|improving|getting better|making progress|vinden (?:de |onze )?(?:klanten|mensen|ze) (?:van )?ons|think of us|tevreden(?:heid\w*)?|klanttevreden\w*|cijfers?|rapportcijfer|nps|scoren we|scores?|satisf\w+|happy are|ratings?|beoordelen (?:ze|klanten|onze klanten)|halen we (?:ons|het) (?:eind)?doel|gemiddelde|average|reach(?:ed|ing)? (?:our|the) goal|on target|meet(?:ing)? (?:our|the) goal|doen we het|how (?:well )?are we doing|hoe staan we|how do we stand"),
    (Intent.SUMMARY, r"vat (?:\w+ ){0,4}?samen|samenvatting|samengevat|summar\w+|stand van zaken|hoe staa[nt]+ (?:\w+ ){0,3}?ervoor|overview of (?:this|the|our) journey|in het kort|in short"),
    (Intent.ASSUMED, r"aannames?|onderbouwd|onderbouwing|bewijs|bewezen|assum\w+|evidence|proof|proven"),
    (Intent.MISSING, r"(?:geen|zonder|no|without) (?:a |an |een )?(?:touchpoint|contactmoment|owner|eigenaar|persona|conversie\w*|conversion point)\w*|has no|heeft geen|ontbre\w+|mist|missen|mis(?:sen)? we|gaten|leeg|lege|onvolledig|incompleet|(?:niet|nog niet) (?:weten|bekend|af|klaar|ingevuld)|weten we (?:nog )?niet|onbekend|missing|lacks?|lacking|gaps?|empty|incomplete|unknown|don't (?:we )?know|(?:not|isn't) (?:done|finished|complete)|unfinished|nog te doen|left to fill|left to do"),
    (Intent.COUNT, r"wie zijn (?:onze|de|jullie) klanten|who are (?:our|the|your) customers|voor wie is|hoeveel (?:klantreizen|reizen|stappen|fasen|fases|persona's|personas|contactmomenten|verbeterpunten|pijnpunten)|how many (?:journeys|steps|phases|personas|touchpoints|fixes|pain points|pains)|welke (?:klant)?reizen|which (?:customer )?journeys|what journeys|wat voor klantreizen|overzicht van (?:de |alle |onze )?(?:klant)?reizen|list (?:of )?(?:all |the |our )?journeys|(?:welke|which|what) personas?(?:'s)?(?: hebben| have| zijn| are| do)?|welke fas(?:en|es)|which phases|welke stappen|which steps (?:are|do|does)|what steps|what are the (?:steps|phases)"),
    (Intent.WORST, r"kwa(?:ad|de)|woedend|furious|upset|(?:what's|whats|what is) (?:up|the matter|the deal|the trouble) with|aan de hand(?: met)?|wat scheelt|trouble\w*|ruzie|grootste ergernis\w*|tegenvall\w*|tegenvalt|hekel\w*|hates?|dislike\w*|beef|dwars|stoor\w*|laagst\w*|lowest|slecht\w*|ergst\w*|erger\w*|erg|pijn\w*|mis(?:gaat|lopen|loopt)|gaa[nt]+ (?:\w+ ){0,4}?(?:mis|fout|verkeerd)|mis gaa?t|fout|knelpunt\w*|zwak\w*|worst|wrong|hurts?|bottlenecks?|weak\w*|pains?|problems?|probleem|problemen|stuk|kapot\w*|broken|dieptepunt\w*|low point|emotie\w*|emotions?|ontevreden|unhappy|frustra\w*|annoy\w*|irrita\w*|storen|stoort|stroef|friction|complain\w*|klagen|klaagt|klacht\w*|boos|angry|verbeter(?:d|en)|issues?|knelt|wringt|misgaan|struggl\w*|badly|bad|difficult|lastig\w*|moeilijk\w*"),
    (Intent.WELL, r"highlights?|enjoy\w*|appreciat\w*|waarder\w*|happy with|blij mee|blij met|prettigst\w*|do (?:our |the )?(?:people|customers|they|members|clients) (?:really |most )?(?:like|love|enjoy)|vinden (?:onze |de )?(?:klanten|ze|mensen) (?:\w+ )?(?:fijn|leuk|prettig|goed)|fijnst\w*|leukst\w*|gaa[nt]+ (?:\w+ ){0,4}?goed|goed gaa[nt]+|goed verloopt|doen (?:\w+ ){0,3}?goed|loopt goed|lopen goed|blij\w*|het best\w*|sterk\w*|goes? (?:\w+ ){0,2}?well|going (?:\w+ ){0,2}?well|do(?:ing|es)? (?:\w+ ){0,2}?(?:well|right)|done well|works? well|working well|delight\w*|happiest|like (?:about|best)|love|pluspunten|hoogtepunt\w*|high points?|best|enthousiast|trots|proud|strengths?|strong"),
    (Intent.DONE, r"did (?:we|you|they) (?:finish|complete|do)|hebben we (?:af|gedaan)|afgerond|afgemaakt|gedaan|klaar|opgelost|(?<!be )done|(?<!be )finished|completed|solved|achieved|bereikt"),
    (Intent.OPEN, r"wanneer (?:is|zijn|komt|komen|wordt|worden|gaat|gaan|krijgen|staat|kunnen)|when (?:will|is|are|do|does|can)|hoe ver (?:zijn|staan)|how far|op de planning|planned|deze maand|this month|open(?:staa\w+)?|staat er nog|outstanding|verbeterpunt(?:en)?|actiepunt(?:en)?|acties|actions?|fix(?:es)?|improvements?|verbeteringen|in progress|lopen(?:de)?|bezig(?: met| mee| zijn)?|todo's?|to do list|experiment(?:en|s)?|working on|being done|aan gedaan|ertegen|mee bezig"),
    (Intent.GOAL, r"(?:wat|wat is) (?:is )?(?:het|ons|je|jullie) (?:eind)?doel|einddoel|waar willen we naartoe|waar gaat (?:deze|de|het) (?:klant)?reis over|what(?:'s| is)? (?:the|our|your) goal|aiming (?:at|for)|what is (?:this|the) journey about"),
    (Intent.SOURCES, r"bronnen?|sources?|hoe weten we|how do we know|waar(?: \w+)? op gebaseerd|based on what|onderzoek\w*|research"),
)  # fmt: skip
_STEP_NUMBER = re.compile(r"\b(?:stap|step|nummer|number) ?(?:nummer |number |nr )?(\d{1,2})\b")


@dataclass(frozen=True)
class Question:
    """A question taken apart. `subject` are the words that tell what it is about, beside what it asks for."""

    text: str
    intents: tuple[Intent, ...]
    subject: str
    step_number: int | None = None


def read_question(text: str, known: Sequence[Known] = ()) -> Question:
    """Take a question apart. The titles of journeys are no part of what is asked, where it names one."""
    folded = " ".join(words_of(text))
    intents = tuple(intent for intent, pattern in _patterns() if pattern.search(folded))
    rest = folded
    for _, pattern in _patterns():
        rest = pattern.sub(" ", rest)
    for one in known:
        rest = rest.replace(" ".join(words_of(one.journey.title)), " ")
    number = _STEP_NUMBER.search(folded)
    return Question(
        text=text.strip(),
        intents=intents,
        subject=" ".join(telling_words(_STEP_NUMBER.sub(" ", rest))),
        step_number=int(number[1]) if number else None,
    )


def journeys_meant(text: str, known: Sequence[Known]) -> list[int]:
    """Give the places of the journeys that a question names by title; all of them where it names none."""
    folded = fold(text)
    by_title = [place for place, one in enumerate(known) if fold(one.journey.title) in folded]
    if by_title:
        return by_title
    words = set(telling_words(text))
    own = [set(telling_words(one.journey.title)) for one in known]
    scores = []
    for place, mine in enumerate(own):
        others = set().union(*(other for at, other in enumerate(own) if at != place))
        scores.append(len((mine - others) & words) / max(1, len(mine - others)))
    best = max(scores, default=0.0)
    if best < _MOST_OF_A_TITLE or scores.count(best) != 1:
        return list(range(len(known)))
    return [scores.index(best)]


_MOST_OF_A_TITLE = 0.5
"""This share of the words that a title has to itself names it."""


@cache
def _patterns() -> tuple[tuple[Intent, re.Pattern[str]], ...]:
    return tuple((intent, re.compile(rf"\b(?:{words})(?![\w'])")) for intent, words in _WORDS)

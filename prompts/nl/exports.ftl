# Wat in de bestanden staat: tabellen, berichtenplan, Asana en Markdown.

table-about = Over deze klantreis
table-steps = Stappen
table-touchpoints = Contactmomenten
table-fixes = Verbeterpunten
table-personas = Persona's
table-results = Klanttevredenheid
table-messages = Berichtenplan
table-steps-about = wat de klant doet, in volgorde, met de fase
table-touchpoints-about = waar de klant contact heeft, en wat die dan denkt en voelt
table-fixes-about = wat er beter moet, met bovenaan wat het eerst aan de beurt is
table-personas-about = de typen klanten die de reis maken
table-results-about = het cijfer per maand, en het deel dat het einddoel haalt
export-rows =
    { $count ->
        [one] { $count } regel: { $about }
       *[other] { $count } regels: { $about }
    }
export-formula = Zo is de volgorde van de verbeterpunten berekend: { $formula }. Bij een gelijke score gaat voor wat het meeste pijn doet.
export-formula-impact-effort = impact × (6 − moeite)
export-formula-ice = impact × zekerheid × (6 − moeite)
export-formula-rice = bereik × impact × zekerheid ÷ moeite
export-take-in = Stappen, contactmomenten en verbeterpunten kun je hier wijzigen en weer inlezen. Laat de kolom “id” staan: daaraan herkennen we welke regel het is. Een nieuwe regel heeft geen id; wat je weghaalt, blijft in de klantreis staan.
export-persona = Persona: { $name }
export-only-persona = Alleen de reis van { $name }: wat alleen voor anderen geldt, is weggelaten.
export-no-phase = zonder fase
export-file-map = kaart
export-file-canvas = canvas
export-untitled = Klantreis
export-yes = ja
export-no = nee

# De koppen van de kolommen

column-number = stapnummer
column-step = stap
column-phase = fase
column-touchpoints = aantal contactmomenten
column-lowest-emotion = laagste emotie
column-id = id
column-persona = persona
column-channel = kanaal
column-online = online of offline
column-direct = direct of indirect
column-owner = eigenaar
column-doing = doet
column-thinking = denkt
column-emotion = emotie
column-pains = pijnpunten
column-gains = pluspunten
column-questions = vragen
column-metric = metriek
column-moment-of-truth = moment van de waarheid
column-evidence = onderbouwd of aanname
column-known-from = bron
column-place = volgorde
column-fix = verbeterpunt
column-status = status
column-score = score
column-impact = impact
column-effort = moeite
column-impact-votes = stemmen op impact
column-effort-votes = stemmen op moeite
column-reach = bereik per maand
column-confidence = zekerheid in %
column-due = streefdatum
column-finished-on = afgerond op
column-notes = notities
column-experiment = experiment
column-trying = wat we proberen
column-expected = wat we verwachten
column-measured-by = gemeten op
column-outcome = wat eruit kwam
column-satisfaction-before = cijfer vooraf
column-satisfaction-after = cijfer achteraf
column-emotion-before = emotie vooraf
column-emotion-after = emotie achteraf
column-who = wie
column-needs = behoeften
column-goals = doelen
column-channels = kanalen
column-quote = citaat
column-month = maand
column-average = gemiddeld cijfer
column-responses = reacties
column-at-goal = haalt het einddoel (%)
column-offering = aanbod
column-customer-group = klantgroep
column-starts-at = begin
column-ends-at = eind
column-goal = einddoel
column-goal-score = streefcijfer
column-strategy = strategie
column-made-on = gemaakt op
column-sources = bronnen
column-information-need = informatiebehoefte
column-conversion-point = conversiepunt
column-moved-on = ging verder
column-target = doel
column-moment = moment
column-message = boodschap
column-trigger = aanleiding

# Het berichtenplan

messages-heading = Berichtenplan · { $title }
messages-about = Wie krijgt wanneer welke boodschap, en langs welk kanaal. Alles komt van de kaart; waar “vul in” staat, weet de kaart het nog niet. Stel hiermee je programma voor e-mailcampagnes in.
messages-none = Er is nog geen stap met een kanaal om een bericht langs te sturen. Zet bij de contactmomenten het kanaal, en of het online is.
message-fill-in = (vul in)
message-need = Beantwoord: { $text }
message-question = Beantwoord de vraag: { $text }
message-gain = Vertel: { $gain } (neemt weg: { $pain })
message-pain = Neem weg: { $text }
message-moment = Stap { $number }: { $step }
message-after = Na stap { $number }: { $step }

# Asana

asana-owner = Eigenaar: { $name }
asana-step = Stap { $number }: { $step }
asana-pains = Pijnpunten:
asana-score = Score { $score } (impact { $impact }, moeite { $effort })
asana-experiment = Experiment: { $text }
asana-expected = Verwachting: { $text }
asana-journey = Uit de klantreis “{ $title }”.
asana-reference = Kenmerk voor Reisgids, laat dit staan: { $reference }
asana-why-no-owner = “{ $fix }” is niet doorgezet: er is nog geen eigenaar.
asana-why-no-due-date = “{ $fix }” is niet doorgezet: er is nog geen datum waarop het klaar is.
asana-why-no-score = “{ $fix }” is niet doorgezet: er is nog geen score, want de stemmen of het bereik ontbreken.
asana-why-finished = “{ $fix }” is niet doorgezet: het is al klaar of vervallen.
asana-why-gone = Dit verbeterpunt is er niet meer.
asana-why-under-way = “{ $fix }” wordt op dit moment al doorgezet. Kijk over een paar minuten nog eens.
asana-why-unauthorised = “{ $fix }” is niet doorgezet: Asana aanvaardt de token niet. Wie de bot beheert, zet een nieuwe in ASANA_TOKEN.
asana-why-forbidden = “{ $fix }” is niet doorgezet: met deze token mogen we niet in het project van ASANA_PROJECT, of dat project is er niet.
asana-why-rate-limited = “{ $fix }” is niet doorgezet: Asana heeft het te druk. Probeer het over een paar minuten nog eens.
asana-why-unreachable = “{ $fix }”: Asana antwoordt niet, dus het is niet zeker of de taak er staat. Probeer het over een paar minuten nog eens; we kijken dan eerst of hij er al is.
asana-why-refused = “{ $fix }” is niet doorgezet. Asana zegt: { $said }

# Tabellen inlezen

import-problem-unreadable = { $file } is niet te lezen als CSV of als werkmap van Excel.
import-problem-too-large = { $file } is te groot: hooguit { $allowed } regels in een tabel, en { $megabytes } MB in een bestand.
import-problem-unknown-table = { $file }: aan de koppen is niet te zien welke tabel dit is. Stappen hebben een kolom “stap”, verbeterpunten een kolom “verbeterpunt”, contactmomenten “stap” en “kanaal” of “doet”.
import-problem-table-twice = { $file } is een tweede tabel met hetzelfde: zet alles in één bestand.
import-problem-heading-twice = { $file }: de kolom “{ $column }” staat er twee keer in.
import-problem-missing = { $file }, regel { $line }: “{ $column }” is leeg.
import-problem-number = { $file }, regel { $line }: “{ $typed }” bij “{ $column }” is geen getal.
import-problem-whole = { $file }, regel { $line }: “{ $typed }” bij “{ $column }” is geen heel getal.
import-problem-range = { $file }, regel { $line }: “{ $typed }” bij “{ $column }” valt buiten { $allowed }.
import-problem-day = { $file }, regel { $line }: “{ $typed }” bij “{ $column }” is niet als datum te lezen. Schrijf 2026-12-31.
import-problem-choice = { $file }, regel { $line }: “{ $typed }” bij “{ $column }” ken ik niet. Het kan zijn: { $allowed }.
import-problem-votes = { $file }, regel { $line }: “{ $typed }” bij “{ $column }” zijn geen stemmen van 1 tot en met 5, zoals “3, 4, 5”.
import-problem-too-long = { $file }, regel { $line }: “{ $column }” is te lang, er passen { $allowed } tekens in.
import-problem-step = { $file }, regel { $line }: de stap “{ $typed }” is er niet.
import-problem-pain = { $file }, regel { $line }: het pijnpunt “{ $typed }” is er niet. Zet het eerst bij een contactmoment of een persona.
import-problem-twice = { $file }, regel { $line }: id “{ $typed }” staat er twee keer in.
import-problem-too-many-steps = { $file }: er passen hooguit { $allowed } stappen in een klantreis.
error-unreadable-tables =
    { $count ->
        [one] Er is niets ingelezen, want één regel klopt niet. { $first }
       *[other] Er is niets ingelezen, want { $count } regels kloppen niet. De eerste: { $first }
    }
action-import = een ingelezen tabel

# Exporteren vanaf de opdrachtregel

command-export-format = het soort bestand: { $formats } (gewoonlijk json)
command-export-persona = alleen deze persona, bij haar of zijn naam
command-unknown-persona = Er is geen persona “{ $name }”. Wel: { $names }.
command-no-personas = De klantreis heeft geen persona's, dus ook geen “{ $name }”.
command-needs-output = Dit zijn bestanden die niet in een terminal te tonen zijn: geef met --output aan waar ze komen.
command-several-files = Dit worden { $count } bestanden: geef met --output aan waar het eerste komt, de andere komen ernaast.
command-picture-failed = Het tekenen is niet gelukt. Probeer het nog eens, of met één persona (--persona).
command-no-folder = De map { $folder } is er niet. Maak hem eerst, of kies een andere bij --output.

setting-asana-token-wrong = ASANA_TOKEN is geen token: kopieer een persoonlijke toegangstoken van Asana (“My apps” in de developer console), zonder spaties.
setting-asana-project-missing = ASANA_TOKEN is er, maar ASANA_PROJECT niet: zet er het nummer van het project in, dat in het adres van Asana achter /project/ staat.
setting-asana-project-wrong = ASANA_PROJECT moet het nummer van een project zijn: alleen cijfers, zoals in het adres van Asana achter /project/.
setting-asana-url-wrong = ASANA_API_URL is geen adres: het ziet eruit als https://app.asana.com/api/1.0/; laat het weg om Asana zelf te gebruiken.

# What the demo prints in the terminal.

demo-ready =
    Reisgids draait. Open { $url } in je browser.
    In #{ $empty } kun je beginnen met /klantreis start; in #{ $example } staat een klantreis die af is.
    De klantreis in #{ $example } wordt elke maand gelopen: klik bovenaan op "Jump to the next reminder", en er gaan weken voorbij.
    Stoppen: Ctrl+C.
demo-no-real-model = De coach vraagt hier een nagemaakt taalmodel op deze machine, met vaste antwoorden: er antwoordt geen echt model.
demo-stub =
    { demo-no-real-model }
    Het staat nog uit: typ als { $admin } (beheerder) /klantreis coach, en zet het aan. Probeer dan in #{ $example }:
    /klantreis speel Sanne, /klantreis aantekeningen, @Reisgids waar verliezen we klanten?, of “In woorden” onder /klantreis samenvatting.
demo-bot-ended = De bot is gestopt (code { $code }) en wordt opnieuw gestart.
demo-chapter-start = begin
demo-chapter-scope = afbakening
demo-chapter-goal = doel
demo-chapter-steps = stappen
demo-chapter-look = de coach kijkt mee met het concept
demo-chapter-phases = fasen
demo-chapter-restart = de bot valt uit en start opnieuw
demo-chapter-personas = persona's
demo-chapter-touchpoints = contactmomenten
demo-chapter-undo = ongedaan maken
demo-chapter-fixes = verbeterpunten
demo-chapter-ideas = ideeën van de coach: één overgenomen, één aangepast, één weggelegd
demo-chapter-rhythm = ritme
demo-chapter-december = december: één loopt, één vergeet het; cijfers geplakt, en één gecorrigeerd
demo-chapter-january = januari: nieuwjaar is een feestdag; één stelt uit; cijfers als bestand
demo-chapter-february = februari: pauze
demo-chapter-march = maart: de bot is drie dagen weg, en komt terug
demo-chapter-notes = de coach leest aantekeningen
demo-chapter-play = de coach speelt Sanne, en wijst een pijnpunt aan
demo-chapter-questions = vragen aan de coach, in het kanaal en in een eigen gesprek
demo-chapter-words = de samenvatting in woorden
demo-chapter-allow = een beheerder zet het taalmodel aan
demo-chapter-outage = het taalmodel valt uit: vaste tips, en het gesprek gaat door
demo-chapter-back = het taalmodel is terug
demo-chapter-usage = wat er gebruikt is, en wat er over is
demo-chapter-summary = samenvatting en export
demo-chapter-reports = stemmen, kaart en samenvatting in het kanaal, presentatie
demo-effort = ({ $messages } berichten, { $clicks } klikken)
demo-limits-broken = Grenzen van Slack zijn overschreden:
demo-ease-steps = Tot en met de stappen had het team { $messages } berichten en { $clicks } klikken nodig (streven: 8 en 10).
demo-ease-touchpoints = De contactmomenten van { $steps } stappen kostten { $messages } berichten en { $clicks } klikken (streven: van elk één per stap).
demo-port-taken = Poort { $port } is al in gebruik; misschien draait de demo al. Stop die, of kies een andere poort met --port.

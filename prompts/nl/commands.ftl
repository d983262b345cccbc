# De opdrachten in de terminal: wat elk doet, wat hij zegt, en wat er mis kan gaan.

command-about = De gids die een team door zijn klantreis leidt, in Slack.
command-demo = probeer het zonder Slack: de bot in een eigen speeltuin, in je browser
command-demo-headless = speel in plaats daarvan een vast gesprek in de terminal; faalt als een stap anders uitkwam
command-demo-port = de poort van de speeltuin (gewoonlijk { $port })
command-demo-no-browser = toon alleen het adres, open geen browser
command-demo-with-model-stub = geef de coach een taalmodel om mee te proberen: een nagemaakt model op deze machine, met vaste antwoorden
command-run = verbind met Slack en doe alles in één proces tot je het stopt; werkt eerst de tabellen bij
command-web = neem aan wat Slack over HTTP stuurt, met gezondheid, gereedheid, cijfers en scores; doet geen taken
command-worker = doe taken tot je het stopt: rondes, herinneringen, rapporten
command-jobs = zeg welke taken wachten, lopen, mislukt of gedaan zijn, en welke opnieuw zijn geprobeerd
command-jobs-state = alleen taken in deze staat: { $states }; mag vaker
command-jobs-retry = doe een mislukte taak nog eens; KEY is de sleutel die de lijst laat zien
command-jobs-most = hoeveel hooguit (standaard: { $most })
command-jobs-json = als JSON
command-migrate = werk de tabellen van de database bij
command-doctor = controleer instellingen, tokens, scopes en database, en zeg wat er te herstellen is
command-manifest = toon het app-manifest om in Slack te plakken
command-check = maak opmerkingen bij de stappen van een lijst of van een geëxporteerde klantreis
command-check-file = een lijst met stappen, een per regel, of een geëxporteerde klantreis; - leest de standaardinvoer
command-check-json = toon de opmerkingen als JSON
command-example = toon de voorbeeldreis, zoals `import` die inleest
command-export = neem een klantreis mee als bestand: als JSON, kaart, tabellen of taken; zonder naam: welke er zijn
command-export-name = een geëxporteerde klantreis (een .json-bestand, of - voor de standaardinvoer), of de titel of het nummer van een klantreis in de database
command-export-channel = alleen een klantreis van dit kanaal
command-export-output = schrijf naar dit bestand, of in deze map; zijn het er meer, dan komen de andere ernaast
command-import = zet een geëxporteerde klantreis in een kanaal; de kaart verschijnt zodra de bot draait
command-import-file = een geëxporteerde klantreis; - leest de standaardinvoer
command-import-channel = het kanaal waar hij in komt, zoals C0123456789
command-import-workspace = de werkruimte van het kanaal, zoals T0123456789; niet nodig als de database er maar één kent
command-language = de taal (nl of en)

command-migrated = De tabellen zijn bij.
command-journeys = Klantreizen (nummer, titel, kanaal, werkruimte):
command-no-journeys = In de database staan geen klantreizen.
command-imported = Klantreis { $id } staat in { $channel }; de kaart verschijnt zodra de bot draait.

command-jobs-summary = { $queued } wachten, { $running } lopen, { $failed } mislukt, { $done } gedaan; { $retried } opnieuw geprobeerd.
command-jobs-columns = staat;soort;klantreis;poging;sinds;niet eerder dan;fout;sleutel
command-job-again = De taak { $job } wordt nog eens gedaan.

command-no-such-job = Er is geen mislukte taak { $job }: `reisgids jobs --state failed` laat zien welke er zijn.
command-database-behind = De tabellen zijn niet bij: draai eerst `reisgids migrate`.
command-cannot-listen = Op { $host } poort { $port } kan niet geluisterd worden: { $why }.
command-no-manifest = manifest.json is er niet: draai de opdracht vanuit een kopie van de repository die `make` heeft klaargezet.
command-no-such-journey = Er is geen klantreis “{ $name }”: `reisgids export` zonder naam toont welke er zijn.
command-several-journeys = Meer klantreizen heten “{ $name }”: noem er een bij zijn nummer ({ $ids }).
command-which-workspace = Welke werkruimte? Zet er --workspace bij met het id, zoals T0123456789 (het deel dat met T begint in het adres van Slack in de browser).
command-title-taken = Het kanaal heeft al een klantreis die “{ $title }” heet: geef die in het bestand een andere titel, of kies een ander kanaal.
command-no-journey-in-file = { $file } is geen klantreis die Reisgids heeft geëxporteerd ({ $why }).
command-no-such-file = Het bestand { $file } is er niet.
command-cannot-read = { $file } is niet te lezen: { $why }.
command-cannot-write = { $file } is niet te schrijven: { $why }.
command-not-utf8 = { $file } is geen tekst in UTF-8.
command-database-unusable = De database is niet te gebruiken: { $why }
command-database-newer = De database is van een nieuwere Reisgids: installeer die versie, of gebruik een andere database.
command-unexpected = Er ging iets mis wat we niet hadden voorzien ({ $support }). Draai het nog eens met REISGIDS_DEBUG=1 om te zien wat, en laat het ons weten.

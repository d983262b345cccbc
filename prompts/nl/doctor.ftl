# Wat er mis kan zijn met de instellingen, en wat `reisgids doctor` zegt. `{ $code }` is de foutcode van Slack.

setting-file-unreadable = Het bestand { $file } is niet te lezen: kijk of het een tekstbestand in UTF-8 is dat je mag openen.
setting-bot-token-missing = SLACK_BOT_TOKEN ontbreekt: zet de Bot User OAuth Token van je Slack-app (“OAuth & Permissions”) in .env of in de omgeving.
setting-bot-token-wrong = SLACK_BOT_TOKEN is geen bot-token: kopieer de Bot User OAuth Token, die met xoxb- begint, van “OAuth & Permissions” van je Slack-app.
setting-app-token-missing = SLACK_APP_TOKEN ontbreekt: maak een app-level token met de scope connections:write (“Basic Information” van je Slack-app) en zet die in .env of in de omgeving.
setting-app-token-wrong = SLACK_APP_TOKEN is geen app-level token: kopieer degene die met xapp- begint, van “Basic Information” van je Slack-app.
setting-tokens-swapped = SLACK_BOT_TOKEN en SLACK_APP_TOKEN zijn verwisseld: de bot-token begint met xoxb-, de app-token met xapp-.
setting-clock-url-wrong = CLOCK_URL is geen adres van een klok: het ziet eruit als http://localhost:8420/clock; laat het weg voor de echte tijd.
setting-clock-url-with-slack = CLOCK_URL zet de tijd vooruit en is er alleen om iets uit te proberen, zoals in de demo: vul ook SLACK_API_URL in, of laat CLOCK_URL weg.
setting-api-url-wrong = SLACK_API_URL is geen adres van een Web API: het ziet eruit als http://localhost:8420/api/; laat het weg om Slack zelf te gebruiken.
setting-database-url-wrong = DATABASE_URL is geen adres van een database die Reisgids kent: het ziet eruit als sqlite:///reisgids.db of postgresql://gebruiker:wachtwoord@host/naam.
setting-log-level-wrong = LOG_LEVEL moet een van deze zijn: { $levels }.
setting-signing-secret-missing = SLACK_SIGNING_SECRET ontbreekt: zet de Signing Secret van je Slack-app (“Basic Information”) in .env of in de omgeving. Zonder kan over HTTP iedereen zich voor Slack uitgeven.
setting-signing-secret-wrong = SLACK_SIGNING_SECRET is geen signing secret: kopieer de Signing Secret van “Basic Information” van je Slack-app; het is geen token.
setting-port-wrong = PORT is geen poort: geef een getal tot en met 65535, of laat het weg.
setting-proxies-wrong = FORWARDED_ALLOW_IPS bestaat uit IP-adressen of netwerken met komma’s ertussen, zoals 10.0.0.0/8, of is *.
setting-log-format-wrong = LOG_FORMAT moet een van deze zijn: { $formats }.

doctor-slack = Instellingen: we gebruiken Slack zelf.
doctor-api-url = Instellingen: we gebruiken de Slack-achtige server op { $url }.
doctor-bot-token = Bot-token: aanvaard, als { $bot } in de werkruimte { $workspace }.
doctor-bot-token-refused = Bot-token: geweigerd ({ $code }). Installeer de app opnieuw in je werkruimte (“OAuth & Permissions”) en zet de nieuwe token in SLACK_BOT_TOKEN.
doctor-scopes = Scopes: compleet.
doctor-scopes-missing = Scopes: er ontbreken { $scopes }. Plak de uitvoer van `reisgids manifest` in het “App Manifest” van je Slack-app en installeer de app opnieuw.
doctor-app-token = App-token: aanvaard, Socket Mode kan open.
doctor-app-token-refused = App-token: geweigerd ({ $code }). Kijk of Socket Mode aanstaat, en maak een nieuwe app-level token met de scope connections:write voor SLACK_APP_TOKEN.
doctor-slack-busy = Slack: helpt ons nu niet (status { $status }). Probeer het over een minuut nog eens.
doctor-unreachable = Slack: niet te bereiken. Kijk naar het netwerk, en naar SLACK_API_URL als je die hebt ingesteld.
doctor-no-slack = Slack: wat er antwoordt, is geen Slack. Kijk naar SLACK_API_URL; die eindigt meestal op /api/.
doctor-database = Database: { $kind } gaat open, en de tabellen zijn bij.
doctor-database-behind = Database: { $kind } gaat open, maar de tabellen zijn niet bij. Draai `reisgids migrate`.
doctor-signing-secret = Signing secret: staat er, Slack kan over HTTP bij `reisgids web`.
doctor-no-signing-secret = Signing secret: niet ingesteld. `reisgids run` heeft er geen nodig, `reisgids web` wel.
doctor-no-app-token = App-token: niet ingesteld. `reisgids web` en `reisgids worker` hebben er geen nodig, `reisgids run` wel.
doctor-time-zones = Tijdzones: zijn er.
doctor-no-time-zones = Tijdzones: ontbreken. Installeer het pakket tzdata, of de omgeving opnieuw met `make`.
doctor-jobs = Taken: { $queued ->
        [0] er wacht niets
       *[other] er wachten er { $queued }
    }, { $failed ->
        [0] er is niets mislukt
        [one] 1 is mislukt: `reisgids jobs --state failed`
       *[other] { $failed } zijn mislukt: `reisgids jobs --state failed`
    }.
doctor-nobody-works = Taken: er wachten taken, en niemand doet ze. Start `reisgids worker`, of alles in één met `reisgids run`.

setting-openai-key-wrong = OPENAI_API_KEY is geen sleutel: kopieer hem bij je aanbieder zonder spaties of regeleinden, of laat hem weg voor een eigen server die er geen vraagt.
setting-openai-url-wrong = OPENAI_BASE_URL is geen adres van een server: het ziet eruit als http://localhost:11434/v1, zonder /chat/completions of iets anders erachter; laat het weg voor OpenAI zelf.
setting-openai-model-missing = OPENAI_BASE_URL staat er, maar OPENAI_MODEL niet: zet daarin de naam van het model, zoals die server het noemt.
setting-openai-api-wrong = OPENAI_API moet een van deze zijn: { $apis }. Of laat het weg: chat voor een server op OPENAI_BASE_URL, responses voor OpenAI zelf.
setting-openai-budget-wrong = OPENAI_BUDGET moet een aantal seconden zijn van { $least } tot en met { $most }: zo lang wacht de coach op het model voordat hij zelf helpt, met regels.

doctor-model = Taalmodel: { $model } antwoordt zoals gevraagd, via de API { $api }.
doctor-no-model = Taalmodel: niet ingesteld, en niet nodig. De coach helpt met regels.
doctor-model-unavailable = Taalmodel: niet te bereiken, of het lukt daar niet. Kijk naar het netwerk, en naar OPENAI_BASE_URL als je die hebt ingesteld. Intussen helpt de coach met regels.
doctor-model-misconfigured = Taalmodel: de vraag aan { $model } is geweigerd. Kijk naar OPENAI_API_KEY, OPENAI_MODEL, OPENAI_BASE_URL en OPENAI_API (nu { $api }), en of er tegoed is bij je aanbieder. Intussen helpt de coach met regels.
doctor-model-busy = Taalmodel: te druk, of je tegoed voor nu is op. Probeer het over een minuut nog eens. Intussen helpt de coach met regels.
doctor-model-slow = Taalmodel: geen antwoord binnen { $seconds } seconden. Kies een sneller model, of geef het langer de tijd met OPENAI_BUDGET. Intussen helpt de coach met regels.
doctor-model-invalid = Taalmodel: { $model } antwoordt, maar niet in de vorm die is gevraagd. Probeer OPENAI_API=chat, of een ander model. Waar je niets aan een antwoord hebt, helpt de coach met regels.
doctor-model-cut-off = Taalmodel: { $model } hield midden in een kort antwoord op. Modellen die lang nadenken doen dat soms: kies een ander. Intussen helpt de coach met regels.
doctor-model-refused = Taalmodel: { $model } weigerde een onschuldige vraag. Kijk naar het inhoudsfilter van je aanbieder, of kies een ander model. Intussen helpt de coach met regels.
doctor-model-too-long = Taalmodel: er past te weinig in { $model }: zelfs een korte vraag was te lang. Geef het meer ruimte, of kies een ander model. Intussen helpt de coach met regels.

# Wat er mis kan zijn met de instellingen, en wat `reisgids doctor` zegt. `{ $code }` is de foutcode van Slack.

setting-file-unreadable = Het bestand { $file } is niet te lezen: kijk of het een tekstbestand in UTF-8 is dat je mag openen.
setting-bot-token-missing = SLACK_BOT_TOKEN ontbreekt: zet de Bot User OAuth Token van je Slack-app (“OAuth & Permissions”) in .env of in de omgeving.
setting-bot-token-wrong = SLACK_BOT_TOKEN is geen bot-token: kopieer de Bot User OAuth Token, die met xoxb- begint, van “OAuth & Permissions” van je Slack-app.
setting-app-token-missing = SLACK_APP_TOKEN ontbreekt: maak een app-level token met de scope connections:write (“Basic Information” van je Slack-app) en zet die in .env of in de omgeving.
setting-app-token-wrong = SLACK_APP_TOKEN is geen app-level token: kopieer degene die met xapp- begint, van “Basic Information” van je Slack-app.
setting-tokens-swapped = SLACK_BOT_TOKEN en SLACK_APP_TOKEN zijn verwisseld: de bot-token begint met xoxb-, de app-token met xapp-.
setting-api-url-wrong = SLACK_API_URL is geen adres van een Web API: het ziet eruit als http://localhost:8420/api/; laat het weg om Slack zelf te gebruiken.
setting-database-url-wrong = DATABASE_URL is geen adres van een database die Reisgids kent: het ziet eruit als sqlite:///reisgids.db of postgresql://gebruiker:wachtwoord@host/naam.
setting-log-level-wrong = LOG_LEVEL moet een van deze zijn: { $levels }.

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

# What may be wrong with the settings, and what `reisgids doctor` says. `{ $code }` is Slack's error code.

setting-file-unreadable = The file { $file } cannot be read: check that it is a text file in UTF-8 that you may open.
setting-bot-token-missing = SLACK_BOT_TOKEN is missing: put the Bot User OAuth Token of your Slack app (“OAuth & Permissions”) in .env or the environment.
setting-bot-token-wrong = SLACK_BOT_TOKEN is no bot token: copy the Bot User OAuth Token, which begins with xoxb-, from “OAuth & Permissions” of your Slack app.
setting-app-token-missing = SLACK_APP_TOKEN is missing: make an app-level token with the scope connections:write (“Basic Information” of your Slack app) and put it in .env or the environment.
setting-app-token-wrong = SLACK_APP_TOKEN is no app-level token: copy the one that begins with xapp- from “Basic Information” of your Slack app.
setting-tokens-swapped = SLACK_BOT_TOKEN and SLACK_APP_TOKEN are the wrong way round: the bot token begins with xoxb-, the app token with xapp-.
setting-clock-url-wrong = CLOCK_URL is no address of a clock: it looks like http://localhost:8420/clock, or leave it out for the real time.
setting-clock-url-with-slack = CLOCK_URL moves the time on, and is only for trying things out, as in the demo: set SLACK_API_URL too, or leave CLOCK_URL out.
setting-api-url-wrong = SLACK_API_URL is no address of a Web API: it looks like http://localhost:8420/api/, or leave it out to use Slack itself.
setting-database-url-wrong = DATABASE_URL is no address of a database that Reisgids knows: it looks like sqlite:///reisgids.db or postgresql://user:password@host/name.
setting-log-level-wrong = LOG_LEVEL must be one of { $levels }.
setting-signing-secret-missing = SLACK_SIGNING_SECRET is missing: put the Signing Secret of your Slack app (“Basic Information”) in .env or in the environment. Without it anybody could pass for Slack over HTTP.
setting-signing-secret-wrong = SLACK_SIGNING_SECRET is no signing secret: copy the Signing Secret from “Basic Information” of your Slack app; it is no token.
setting-port-wrong = PORT is no port: give a number up to 65535, or leave it out.
setting-proxies-wrong = FORWARDED_ALLOW_IPS has IP addresses or networks with commas between them, such as 10.0.0.0/8, or is *.
setting-log-format-wrong = LOG_FORMAT must be one of these: { $formats }.

doctor-slack = Settings: Slack itself is used.
doctor-api-url = Settings: the Slack-compatible server at { $url } is used.
doctor-bot-token = Bot token: accepted, as { $bot } in the workspace { $workspace }.
doctor-bot-token-refused = Bot token: refused ({ $code }). Install the app to your workspace again (“OAuth & Permissions”) and copy the new token to SLACK_BOT_TOKEN.
doctor-scopes = Scopes: complete.
doctor-scopes-missing = Scopes: missing { $scopes }. Paste the output of `reisgids manifest` in the “App Manifest” of your Slack app and install the app again.
doctor-app-token = App token: accepted, Socket Mode can be opened.
doctor-app-token-refused = App token: refused ({ $code }). Check that Socket Mode is on, and make a new app-level token with the scope connections:write for SLACK_APP_TOKEN.
doctor-slack-busy = Slack: does not serve us now (status { $status }). Try again in a minute.
doctor-unreachable = Slack: cannot be reached. Check the network, and SLACK_API_URL if you set it.
doctor-no-slack = Slack: what answers is no Slack. Check SLACK_API_URL; it usually ends in /api/.
doctor-database = Database: { $kind } opens, and its tables are up to date.
doctor-database-behind = Database: { $kind } opens, but its tables are not up to date. Run `reisgids migrate`.
doctor-signing-secret = Signing secret: it is there, Slack can reach `reisgids web` over HTTP.
doctor-no-signing-secret = Signing secret: not set. `reisgids run` needs none, `reisgids web` does.
doctor-no-app-token = App token: not set. `reisgids web` and `reisgids worker` need none, `reisgids run` does.
doctor-time-zones = Time zones: they are there.
doctor-no-time-zones = Time zones: missing. Install the package tzdata, or the environment anew with `make`.
doctor-jobs = Jobs: { $queued ->
        [0] none waits
       *[other] { $queued } wait
    }, { $failed ->
        [0] none failed
        [one] 1 failed: `reisgids jobs --state failed`
       *[other] { $failed } failed: `reisgids jobs --state failed`
    }.
doctor-nobody-works = Jobs: some wait, and nobody does them. Start `reisgids worker`, or all in one with `reisgids run`.

setting-openai-key-wrong = OPENAI_API_KEY is no key: copy it from your provider without spaces or line breaks, or leave it out for a server of your own that asks for none.
setting-openai-url-wrong = OPENAI_BASE_URL is no address of a server: it looks like http://localhost:11434/v1, without /chat/completions or anything else behind it; leave it out for OpenAI itself.
setting-openai-model-missing = OPENAI_BASE_URL is there, but OPENAI_MODEL is not: put the name of the model in it, as that server calls it.
setting-openai-api-wrong = OPENAI_API must be one of { $apis }, or leave it out: chat for a server at OPENAI_BASE_URL, responses for OpenAI itself.
setting-openai-budget-wrong = OPENAI_BUDGET must be a number of seconds from { $least } to { $most }: how long the coach waits for the model before it helps by rules.

doctor-model = Language model: { $model } answers as asked, by the API { $api }.
doctor-no-model = Language model: none configured, and none needed. The coach helps by rules.
doctor-model-unavailable = Language model: cannot be reached, or fails. Look at the network, and at OPENAI_BASE_URL if you set it. Meanwhile the coach helps by rules.
doctor-model-misconfigured = Language model: the question to { $model } was refused. Look at OPENAI_API_KEY, OPENAI_MODEL, OPENAI_BASE_URL and OPENAI_API (now { $api }), and whether there is credit with the provider. Meanwhile the coach helps by rules.
doctor-model-busy = Language model: too busy, or your quota is spent. Try again in a minute. Meanwhile the coach helps by rules.
doctor-model-slow = Language model: no answer within { $seconds } seconds. Choose a faster model, or give it longer with OPENAI_BUDGET. Meanwhile the coach helps by rules.
doctor-model-invalid = Language model: { $model } answers, but not in the form that was asked for. Try OPENAI_API=chat, or another model. Where an answer is of no use, the coach helps by rules.
doctor-model-cut-off = Language model: { $model } stopped in the middle of a short answer. Models that think at length may do so: choose another one. Meanwhile the coach helps by rules.
doctor-model-refused = Language model: { $model } refused a harmless question. Look at the content filter of your provider, or choose another model. Meanwhile the coach helps by rules.
doctor-model-too-long = Language model: { $model } takes in too little: even a short question was too long. Give it more room, or choose another model. Meanwhile the coach helps by rules.

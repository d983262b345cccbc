# The commands at the terminal: what each does, what it says, and what can go wrong.

command-about = The guide that takes a team through its customer journey, in Slack.
command-demo = try it without Slack: the bot in a local playground, in your browser
command-demo-headless = play a scripted session in the terminal instead; fails when a step came out wrong
command-demo-port = the port of the playground (default: { $port })
command-demo-no-browser = print the address only, open no browser
command-run = connect to Slack and serve until stopped; brings the tables up to date first
command-migrate = bring the tables of the database up to date
command-doctor = check settings, tokens, scopes and database, and say what to mend
command-manifest = print the app manifest to paste into Slack
command-check = remark on the steps of a list or of an exported journey
command-check-file = a list of steps, one a line, or an exported journey; - reads standard input
command-check-json = print the remarks as JSON
command-example = print the example journey, as `import` takes it
command-export = take a journey out as a file: as JSON, map, tables or tasks; without a name: which there are
command-export-name = an exported journey (a .json file, or - for standard input), or the title or number of a journey in the database
command-export-channel = only a journey of this channel
command-export-output = write to this file, or in this folder; of several files the others come beside it
command-import = put an exported journey in a channel; its card is posted when the bot runs
command-import-file = an exported journey; - reads standard input
command-import-channel = the channel to put it in, such as C0123456789
command-import-workspace = the workspace of the channel, such as T0123456789; not needed when the database knows just one
command-language = the language (nl or en)

command-migrated = The tables are up to date.
command-journeys = Journeys (number, title, channel, workspace):
command-no-journeys = The database has no journeys.
command-imported = Journey { $id } is in { $channel }; its card is posted when the bot runs.

command-no-manifest = manifest.json is not there: run the command from a copy of the repository that `make` has set up.
command-no-such-journey = There is no journey “{ $name }”: `reisgids export` without a name lists which there are.
command-several-journeys = Several journeys are called “{ $name }”: name one by its number ({ $ids }).
command-which-workspace = Which workspace? Add --workspace with its id, such as T0123456789 (the part that begins with T in Slack's address in the browser).
command-title-taken = The channel has a journey called “{ $title }” already: give the one in the file another title, or choose another channel.
command-no-journey-in-file = { $file } is no journey that Reisgids exported ({ $why }).
command-no-such-file = There is no file { $file }.
command-cannot-read = { $file } cannot be read: { $why }.
command-cannot-write = { $file } cannot be written: { $why }.
command-not-utf8 = { $file } is no text in UTF-8.
command-database-unusable = The database cannot be used: { $why }
command-database-newer = The database was made by a newer Reisgids: install that version, or use another database.
command-unexpected = Something went wrong that we did not foresee ({ $support }). Run it again with REISGIDS_DEBUG=1 to see what, and tell us.

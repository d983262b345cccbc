# The commands at the terminal: what each does, what it says, and what can go wrong.

command-about = The guide that takes a team through its customer journey, in Slack.
command-demo = try it without Slack: the bot in a local playground, in your browser
command-demo-headless = play a scripted session in the terminal instead; fails when a step came out wrong
command-demo-port = the port of the playground (default: { $port })
command-demo-no-browser = print the address only, open no browser
command-demo-with-model-stub = give the coach a language model to try out: a make-believe one on this machine, with scripted answers
command-run = connect to Slack and do everything in one process until stopped; brings the tables up to date first
command-web = serve what Slack posts over HTTP, with health, readiness, figures and scores; does no jobs
command-worker = do jobs until stopped: rounds, reminders, reports
command-jobs = tell which jobs are queued, running, failed or done, and which were tried again
command-jobs-state = only jobs in this state: { $states }; can be given several times
command-jobs-retry = do a job that failed once more; KEY is the one that the list shows
command-jobs-most = how many at most (default: { $most })
command-jobs-json = print them as JSON
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

command-jobs-summary = { $queued } queued, { $running } running, { $failed } failed, { $done } done; { $retried } tried again.
command-jobs-columns = state;kind;journey;try;since;not before;error;key
command-job-again = The job { $job } will be done once more.

command-no-such-job = No job { $job } has failed: `reisgids jobs --state failed` lists those that have.
command-database-behind = The tables are not up to date: run `reisgids migrate` first.
command-cannot-listen = { $host } port { $port } cannot be listened on: { $why }.
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

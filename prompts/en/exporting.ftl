# Taking a journey out and reading tables in: the windows, and what people are told about it.

export-title = Export
export-what = *{ $title }* as a file: to show, to edit or to go on working with.
export-submit = Make it
export-which = Say what you would like behind it, as in `export pdf`, `export pptx`, `export xlsx` or `export json`. Or choose it here.
export-choose = Choose a kind of file
export-format = What would you like?
export-group-picture = Map
export-group-drawn = To go on drawing
export-group-tables = Tables
export-group-work = To get going with
export-group-text = Text and backup
export-format-png = Picture (PNG)
export-format-pdf = Poster (PDF, A3)
export-format-svg = Vector picture (SVG)
export-format-canvas = Empty canvas (PDF, A3)
export-format-pptx = Slides (PPTX)
export-format-vsdx = Visio (VSDX)
export-format-xlsx = Excel (XLSX)
export-format-csv = Separate tables (CSV)
export-format-to-asana = Send to Asana
export-format-asana = List for Asana (CSV)
export-format-messages = Message plan (CSV and Markdown)
export-format-md = Markdown
export-format-json = Everything (JSON)
export-help-png = The map, for a message, a wiki or a report.
export-help-pdf = The map, to print and put on the wall.
export-help-svg = The map, sharp at any size, for a designer.
export-help-canvas = The lanes of the map, to fill in by hand in a workshop.
export-help-pptx = Map, personas and fixes on slides that you can edit.
export-help-vsdx = The map in shapes and arrows, for LibreOffice Draw as well.
export-help-xlsx = All tables in one workbook; what you change can be read in again.
export-help-csv = Steps, touchpoints and fixes, to be read in again as well.
export-help-to-asana = Choose which fixes become a task.
export-help-asana = The fixes, to import into Asana yourself.
export-help-messages = Who gets which message when, for setting up e-mails.
export-help-md = The whole journey as readable text, for a wiki.
export-help-json = The whole journey; `/journey import` brings it back unchanged.
export-who = For whom?
export-everybody = All personas
export-language = In which language?
export-where = Where should it go?
export-ours = Our own conversation: only you see it
export-thread = The journey's thread: everybody there sees it
export-making = I am making the file. It will be in our own conversation in a moment.
export-making-for-thread = I am making the file. It will be in the journey's thread in a moment.
export-here = “{ $title }”: { $format }
export-for = Persona: { $name }
export-by = Asked for by { $name }.
export-error-picture = The map could not be drawn just now. Try again in a minute, or choose one persona: that makes the map smaller.
export-error-too-large = The file is larger than your Slack allows. Choose one persona, or a smaller kind of file such as Markdown or CSV.
export-error-no-room = Your Slack has no room left for files. Whoever manages Slack can clear out old files; after that it works again.
export-error-not-allowed = Files are not allowed in your Slack. Ask whoever manages Slack to allow them for Reisgids.
export-error-no-thread = I cannot put a file in the journey's thread: the channel is archived, or I am not a member of it. Choose “our own conversation”.
export-error-no-talk = I cannot send you a file: our own conversation is closed. Choose “the journey's thread”.
export-error-other = Slack did not take the file. Nothing about the journey has changed. Try again; if it keeps failing, pass on this code: { $support }

# To Asana

asana-title = To Asana
asana-lead = Which fixes of *{ $title }* become a task in Asana?
asana-nothing = There is no fix now that can become a task. That takes an owner, a due date and a score.
asana-which = Fixes
asana-which-some = Fixes { $first } to { $last }
asana-about = { $owner } · { $due } · score { $score }
asana-more =
    { $count ->
        [one] There is { $count } more. Send these first, then it is that one's turn.
       *[other] There are { $count } more. Send these first, then it is their turn.
    }
asana-half = Not complete yet
asana-lacks-no-owner = there is no owner yet
asana-lacks-no-due-date = there is no due date yet
asana-lacks-no-score = there is no score yet, because the votes or the reach are missing
asana-there = In Asana already
asana-submit = Send to Asana
asana-close = Close
asana-choose = Choose at least one fix.
asana-gone = Asana is no longer set up, so nothing was sent. With the list for Asana (CSV) you can import the fixes yourself.
asana-sending =
    { $count ->
        [one] I am making { $count } task in Asana.
       *[other] I am making { $count } tasks in Asana.
    }
asana-result = Of the { $all } fixes chosen, { $count } are in Asana now
asana-new = { $fix }: the task was made.
asana-known = { $fix }: the task was there already.

# Reading tables in

import-mixed = Choose one journey (JSON), or only tables (CSV or Excel). They don't go together.
import-none = There is no journey yet that tables could go into. Start one, or choose a journey as a JSON file.
import-where = A journey (JSON): which channel does it go into?
import-journey = Tables (CSV, Excel): of which journey?
import-journey-hint = You see what would change before anything is kept.
import-which-journey = Choose which journey these tables belong to.
import-which-channel = Choose the channel that the journey goes into.
error-unreachable-file = Slack did not give me the file. Nothing was read in. Choose the file once more.
tables-title = Reading tables in
tables-reading-title = Just a moment
tables-reading = I am reading the tables. That takes a few seconds; then you see here what would change.
tables-lead = This is what the tables do to *{ $title }*:
tables-not-yet = Nothing has changed in *{ $title }* yet.
tables-would = What is right would do this:
tables-added = Added: { $parts }.
tables-changed = Changed: { $parts }.
tables-gone = Removed: { $parts }.
tables-part-phases =
    { $count ->
        [one] { $count } phase
       *[other] { $count } phases
    }
tables-part-steps =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
tables-part-personas =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
tables-part-touchpoints =
    { $count ->
        [one] { $count } touchpoint
       *[other] { $count } touchpoints
    }
tables-part-insights =
    { $count ->
        [one] { $count } pain point, gain or question
       *[other] { $count } pain points, gains or questions
    }
tables-part-fixes =
    { $count ->
        [one] { $count } fix
       *[other] { $count } fixes
    }
tables-nothing = They change nothing: everything in the journey reads like this already.
tables-wrong =
    { $count ->
        [one] One thing is not right. Change it and choose the file again; then all of it can go in.
       *[other] { $count } things are not right. Change them and choose the file again; then all of it can go in.
    }
tables-ignored = Not used, because I don't know these columns: { $columns }
tables-undo-hint = It is one change, which you can undo in one go. What is not in the tables stays as it is.
tables-submit = Read in
tables-back = Back
tables-done = The tables were read into “{ $title }”.
tables-same = Nothing changed in “{ $title }”: everything read like that already.

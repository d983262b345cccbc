# The walkthrough: the post in the channel, one person's walk, and what came of it.

walk-well = went well
walk-friction = had friction
walk-broken = was broken
walk-untold = not rated
walk-outdated = no longer so
walk-tally-well = { $count }× well
walk-tally-friction = { $count }× friction
walk-tally-broken = { $count }× broken

# In the channel

round-heading = Walkthrough · { $title }
round-lead =
    { $count ->
        [one] We walk the journey ourselves, as its customer: { $count } step, until { $day } at { $time }.
       *[other] We walk the journey ourselves, as its customer: { $count } steps, until { $day } at { $time }.
    } Whoever walks along gets the steps in a message of their own.
round-opened-by = Started by { $name }.
round-anonymous = This round is anonymous. Nobody sees who said what, and there are no names, also not in the thanks. Who answered is kept only until the round closes, so that you can change your answers; then it is erased. Reminders are seen by you alone.
round-few = With so few people one can sometimes guess who said something.
round-walker = { $name }: { $answered } of { $count }
round-walker-none = { $name }: not started yet
round-walker-done = { $name }: done ({ $answered } of { $count })
round-walker-declined = { $name }: not this time
round-walker-handed = { $name }: handed over
round-walker-gone = { $name }: no longer in the channel
round-somebody = Somebody
round-nobody = Nobody walks along yet.
round-progress = { $done } of { $count } done, { $begun } started
round-join = Walk along
round-results = How is it going?
round-close = Close now
round-close-title = Close this round?
round-close-text = After that nobody can answer or change anything. The summary comes in the thread.
round-over = Closed on { $day }.
round-over-by = Closed on { $day } by { $name }.
round-result = { $walked } of { $invited } walked · steps: { $well } well, { $friction } with friction, { $broken } broken
round-result-nobody = Nobody walked this time.
round-in-thread = What came of it is in the thread.
round-no-steps = “{ $title }” has no steps to walk yet. Add them first with `/journey steps`; then a round can begin.
round-so-far = So far · { $title }
round-so-far-anonymous = In an anonymous round you see the outcome only once it closes: else you could tell who just answered.
round-so-far-nothing = Nothing has been said yet.
round-joined = You walk along. Your steps are in our own conversation.
round-closed-now = The round is closed. The summary is in the thread of the post in <#{ $channel }>.
round-started = The round has begun in <#{ $channel }>. { $link }
round-is-open = A round is open already in <#{ $channel }>, until { $day }. { $link }
round-link = To the post
round-history = Walkthroughs · { $title }
round-history-none = “{ $title }” has not been walked yet. Begin a round with `/journey walk`.
round-history-line = { $day }: { $who } · { $well } well, { $friction } with friction, { $broken } broken
round-history-people =
    { $count ->
        [0] nobody walked
        [one] { $count } person
       *[other] { $count } people
    }

# What came of it

summary-walk-heading = What the walkthrough showed · { $title }
summary-walk-outcome = Of the steps { $well } well, { $friction } with friction, { $broken } broken.
summary-walk-nobody = Nobody got round to it this time. That is fine: another day or fewer people often helps. Choose a day that suits better with `/journey remind`, or begin yourself now with `/journey walk`.
summary-walk-better = Better than last time
summary-walk-worse = Worse than last time
summary-walk-trend-better = ↑ better · step { $number }: { $step } · { $now } (was: { $before })
summary-walk-trend-worse = ↓ worse · step { $number }: { $step } · { $now } (was: { $before })
summary-walk-same = Nothing else got better or worse than last time.
summary-walk-first = This is the first time: the next round shows here what got better or worse.
summary-walk-bad = Friction or broken
summary-walk-step = step { $number }: { $step } · { $how }
summary-walk-pains = What people met
summary-walk-pain = *Step { $number } · { $how }* · “{ $note }”
summary-walk-pain-by = *Step { $number } · { $how }* · { $name }: “{ $note }”
summary-walk-picture = picture
summary-walk-to-fix = Make it a fix
summary-walk-is-fix = ✓ is among the pain points and fixes
summary-walk-outdated = *No longer so*
summary-walk-outdated-line = step { $number }: { $step }
summary-walk-outdated-note = step { $number }: { $step } · “{ $note }”
summary-walk-changed =
    { $count ->
        [one] Since the last round step { $numbers } was changed.
       *[other] Since the last round steps { $numbers } were changed.
    }
summary-walk-stale =
    { $count ->
        [one] Nobody walked step { $numbers } for 60 days.
       *[other] Nobody walked steps { $numbers } for 60 days.
    }
summary-walk-thanks = With thanks to { $names }.
summary-walk-thanks-anonymous =
    { $count ->
        [one] { $count } person walked anonymously, with thanks.
       *[other] { $count } people walked anonymously, with thanks.
    }
summary-walk-rest =
    { $count ->
        [one] { $count } more remark is under “Read everything”.
       *[other] { $count } more remarks are under “Read everything”.
    }
summary-walk-every-step = Every step

# One person's walk

walk-heading = Will you walk along? { $title }, as { $persona } · until { $day }
walk-heading-plain = Will you walk along? { $title } · until { $day }
walk-reminder = Your walkthrough is not done yet: { $answered } of { $count }. You have until { $day }.
walk-lead = Do the steps yourself, as a customer does, and click how it went. You can stop at any time and go on later.
walk-step = Step { $number } of { $count } · { $step }
walk-before = last time: { $how }
walk-before-note = last time: { $how } (“{ $note }”)
walk-before-note-by = last time: { $how } ({ $name }: “{ $note }”)
walk-own = You said: { $how }
walk-own-note = You said: { $how } · “{ $note }”
walk-say-well = Went well
walk-say-friction = Friction
walk-say-broken = Broken
walk-note = Note or picture
walk-note-only = Note
walk-no-longer = No longer so
walk-later = Later …
walk-later-hour = In an hour
walk-later-tomorrow = Tomorrow
walk-later-monday = Monday
walk-back = Back
walk-next = Next
walk-overview = Overview
walk-all = All in one form
walk-hand = Hand over to somebody else
walk-decline = Not this time
walk-as = As { $persona }
walk-finish = Done
walk-go-to = Go to a step …
walk-overview-heading = Overview · { $answered } of { $count }
walk-all-answered = You have been through all steps. Click “Done”, or change something: you can until the round closes.
walk-some-open = You may skip a step. Click “Done” if you go no further.
walk-line = { $number }. { $step } · { $how }
walk-line-open = { $number }. { $step }
walk-snoozed = I will come back to it on { $day } at { $time }.
walk-snoozed-after = By then the round is closed: it lasts until { $closes }.
walk-take-up = Now after all
walk-done = Done, thank you. You rated { $answered } of { $count } steps.
walk-change = Change something
walk-declined = You do not walk along this time.
walk-join-anyway = Walk along after all
walk-handed = You handed this over to { $name }.
walk-gone = You do not walk in this round any more.
walk-over = This round is closed. What came of it is at the post in the channel.
walk-over-thanks = This round is closed. Thank you for walking along; what came of it is at the post in the channel.
walk-nothing-left = This journey has no steps to walk now.

# The windows

walk-form-note-title = What did you see?
walk-form-outdated-title = No longer so
walk-form-outdated-lead = How is it now? That goes into the summary of this round. The step itself you can change right away.
walk-form-to-steps = Change the steps
walk-form-how = How did it go?
walk-form-note = Note
walk-form-note-hint = For instance: no answer for two days
walk-form-file = Picture
walk-form-file-hint = An image, one at most. The file stays in Slack.
walk-form-no-file = An anonymous round has no pictures: Slack shows whose file it is.
walk-form-save = Save
walk-form-not-picture = This is no image. Choose a photo or screenshot (PNG, JPG, GIF, WebP or HEIC).
walk-form-one-picture = Choose one image; your note is still there.
walk-form-all-title = All steps
walk-form-all-lead = Fill in what you like. What you leave empty stays open.
walk-form-notes = Notes
walk-form-notes-hint = On each line the number of the step and what you saw, as in “3: no answer for two days”.
walk-form-notes-wrong = Begin each line with the number of a step, from 1 to { $count }: it is not so at “{ $line }”.
walk-form-notes-long = What is there for step { $number } is too long.
walk-form-hand-title = Hand over
walk-form-hand-who = To whom?
walk-form-hand-hint = They get a message with what you filled in so far.
walk-form-hand-submit = Hand over
walk-form-bot = A bot cannot walk along. Choose somebody else.
walk-form-start-title = Begin a walkthrough
walk-form-start-lead = Everybody who walks along goes through *{ $title }* themselves, as a customer: { $count } steps.
walk-form-who = Who walks along?
walk-form-who-everyone = Everybody in the channel
walk-form-who-chosen = The people that I choose below
walk-form-people = People
walk-form-people-hint = Only who is in the channel of this journey can walk along.
walk-form-days = How long does the round stay open?
walk-form-days-count =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
walk-form-anonymous = Anonymous
walk-form-anonymous-yes = Nobody sees who said what
walk-form-personas = As which personas?
walk-form-personas-hint = Leave empty for all of them in turn.
walk-form-start-submit = Begin
walk-form-pain-title = Add a pain point
walk-form-pain = Pain point
walk-form-pain-where = At which touchpoint of this step?
walk-form-pain-new = A new touchpoint
walk-form-pain-channel = Channel of the new touchpoint
walk-form-pain-channel-hint = For instance: e-mail, website, phone
walk-form-pain-fix = Fix: what would take this away?
walk-form-pain-submit = Add
walk-touchpoint-plain = Touchpoint { $number }
action-walk-pain = a pain point and fix from a walkthrough

error-round-closed = This round is closed, so nothing can be changed in it any more. What came of it is at the post in the channel.
error-nothing-to-walk = This journey has no steps to walk yet. Add them first with `/journey steps`.
error-nobody-can-walk = None of these people can walk along: only who is in the channel of the journey, and no bots. Choose somebody else.
error-cannot-walk =
    { $why ->
        [yourself] This is you. Choose somebody else.
        [walks] { $name } walks along already. Choose somebody else, or close this window and click “Not this time”.
       *[elsewhere] { $name } is not in the channel of this journey. Choose somebody else.
    }

home-walk =
    { $count ->
        [0] Walk the journey yourself
       *[other] Go on walking: { $count } of { $steps } steps done
    }
home-open-walk = Fill in

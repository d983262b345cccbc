# Our own page in Slack, and the settings.

home-how-title = How does it work?
home-how =
    1. *Start a journey in a channel.* I post a card there, and ask one question at a time in the thread below it.
    2. *Just type your answer.* I write along in a draft; only when somebody clicks “Keep” is it settled.
    3. *From pain points to fixes.* You vote, put a name and a date to each and keep track of how it goes.
    4. *Look here* at what waits for you and how far each journey is. Map, summary and files can be asked for here too.
home-seen = Got it
home-settings = Settings

home-waiting =
    { $count ->
        [0] Waiting for you
       *[other] Waiting for you ({ $count })
    }
home-nothing-waits = ✓ Nothing is waiting for you now: no draft, no vote and no fix.
home-no-date = no date yet
home-open-fix = Update
home-draft = Not kept yet: { $what }
home-draft-heard =
    { $count ->
        [one] { $count } line heard
       *[other] { $count } lines heard
    }
home-open-draft = View
home-vote =
    { $count ->
        [one] Vote on { $count } fix
       *[other] Vote on { $count } fixes
    }
home-draft-title = Draft

home-empty = You see no journey here yet. Click “New journey” to start one in a channel of your team. Or ask a colleague to add you to the channel where their journey is.
home-none-here = This channel has no journey that you can see.
home-one-channel = Only this channel …
home-all-channels = All channels
home-stage = { $stage } (part { $number } of { $count })
home-finished = All questions have been asked
home-steps =
    { $count ->
        [one] { $done } of { $count } step filled in
       *[other] { $done } of { $count } steps filled in
    }
home-paused = paused
home-without-model = without the language model
home-fixes =
    { $count ->
        [one] { $count } fix to do
       *[other] { $count } fixes to do
    }
home-first = first date: { $when }
home-go-on = Go on
home-export = Export
home-journey-settings = Settings of this journey
home-where-title = Go on
home-to-thread = To the conversation
home-in-channel = The conversation is in the thread below the card in <#{ $channel }>.
home-told = ✓ The answer comes in the *Messages* tab of this app.
home-saved = ✓ Your settings are saved.
home-journey-saved = ✓ The settings of this journey are saved.

settings-language = Your language
settings-language-hint = What only you see is in this language. A conversation in a channel follows the language of the journey.
settings-automatic = As in my Slack
settings-language-nl = Nederlands
settings-language-en = English
settings-reminders = Reminders
settings-remind = Remind me of my fixes
settings-reminders-hint = Once before the date and once after it.
settings-works-from = I work from
settings-works-until = I work until
settings-hours-hint = Only between these hours I write to you of my own accord, in your time zone as Slack tells it ({ $zone }).
settings-of-journey = For everybody who works on *{ $title }*.
settings-report-channel-hint = Map and summary go here when you post one. May be left empty.
settings-no-channel = Remove the report channel
settings-formula = Order of the fixes
settings-formula-hint = The score of each fix; the highest comes first.

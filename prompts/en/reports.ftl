# Pictures and reports: the map and the summary, posting them in a channel, and the canvas.

card-map = Map

map-heading = { $name } · { $title }
map-in-words = The map of “{ $title }” in words
map-drawing = I am drawing the map, it takes a few seconds.
map-failed = I could not draw the map just now. Please try again in a minute. With `/journey summary` you can read the journey in words.
map-not-shown = Slack does not show the map here.
map-enlarge = Click the picture to see it large.
map-as-file = The map of “{ $title }”, as a file.
look-map = Map
look-map-of = Map of { $name }
look-emotion = Emotion line
look-emotion-compared = Emotion line, then and now
look-trend = Satisfaction by month
look-share = Share at or above the goal
look-matrix = Impact and effort

summary-heading = Summary · { $title }
summary-goal = Goal
summary-no-results = Where we stand: there is no satisfaction score yet.
summary-result =
    { $count ->
        [0] Where we stand: { $average } on average in { $month }.
        [one] Where we stand: { $average } in { $month }, from { $count } customer.
       *[other] Where we stand: { $average } on average in { $month }, from { $count } customers.
    }
summary-below-goal = That is { $by } below the goal of { $goal }.
summary-at-goal = So the goal of { $goal } has been reached.
summary-phases = The phases with the emotion line
summary-moments = Where it hurts most
summary-nothing-hurts = No touchpoint feels bad.
summary-no-emotions = The touchpoints do not say yet how the customer feels.
summary-fixes = What to fix first
summary-no-fixes = There are no fixes yet.
summary-all-done = All fixes are done or dropped.
summary-more-fixes =
    { $count ->
        [one] … and { $count } more fix
       *[other] … and { $count } more fixes
    }
summary-score = score { $score }
summary-no-owner = nobody's yet
summary-no-date = no date
summary-news = Since { $day }: { $news }.
summary-missing = Still to do in the journey: { $what }. `/journey status` shows it piece by piece.
summary-missing-stage =
    { $count ->
        [one] { $count } question in { $stage }
       *[other] { $count } questions in { $stage }
    }
summary-nothing-missing = Nothing is missing.
news-nothing = nothing changed
news-goal-changed = the goal changed
news-results-added =
    { $count ->
        [one] { $count } month's score added
       *[other] { $count } months' scores added
    }
news-fixes-done =
    { $count ->
        [one] { $count } fix done
       *[other] { $count } fixes done
    }
news-fixes-added =
    { $count ->
        [one] { $count } fix added
       *[other] { $count } fixes added
    }
news-steps-added =
    { $count ->
        [one] { $count } step added
       *[other] { $count } steps added
    }
news-steps-removed =
    { $count ->
        [one] { $count } step removed
       *[other] { $count } steps removed
    }
news-steps-changed =
    { $count ->
        [one] { $count } step changed
       *[other] { $count } steps changed
    }
news-touchpoints-added =
    { $count ->
        [one] { $count } touchpoint added
       *[other] { $count } touchpoints added
    }
news-touchpoints-changed =
    { $count ->
        [one] { $count } touchpoint changed
       *[other] { $count } touchpoints changed
    }
news-pains-added =
    { $count ->
        [one] { $count } pain point added
       *[other] { $count } pain points added
    }
news-personas-added =
    { $count ->
        [one] { $count } persona added
       *[other] { $count } personas added
    }

report-summary = The summary
report-fixes = The fixes
report-posted-by = Posted by { $name }.
report-rest-in-thread = The thread holds all that does not fit here.
report-words-in-thread = The thread tells in words what it shows.
report-somebody = somebody of the team

post-title = Post to a channel
post-what = *{ $what }* of “{ $title }” goes to the channel that you choose. Everybody in that channel can read it.
post-where = In which channel?
post-where-hint = A channel that you are in, and I too. You bring me in with /invite @Reisgids.
post-usual = Report channel
post-make-usual = Make this the report channel from now on
post-make-usual-hint = Next time this channel is filled in already, for everybody.
post-usual-is = The report channel of this journey is <#{ $channel }>.
post-forget-usual = No report channel any more
post-submit = Post
post-anyway = Post anyway
post-think-general = <#{ $channel }> is the general channel: everybody in the workspace will see this. Are you sure?
post-think-private = This journey belongs to a private channel. In <#{ $channel }> people read along who are not in it.
post-error-archived = That channel is archived. Choose another channel.
post-error-restricted = Only some people may post in that channel. Choose another channel, or ask an admin to let me write there.
post-later = Slack does not answer right now. I keep trying to post it in <#{ $channel }>.

canvas-there = The journey stands on a canvas in a tab of <#{ $channel }>. I update it when something changes; what you type into it yourself goes then.
canvas-error-plan = The plan of your Slack has no canvas for a channel. With `/journey summary` you can post the journey in the channel instead.
canvas-error-taken = This channel has a canvas already, and your Slack allows only one. Remove that one first, or post the journey with `/journey summary`.
canvas-error-off = Canvases are switched off in your Slack. An admin can switch them on; until then post the journey with `/journey summary`.
canvas-error-scope = I may not make canvases yet. Have an admin install the app again, with the scope `canvases:write`.
canvas-error-restricted = I may not make a canvas in this channel. Ask an admin to allow it.
canvas-error-other = Slack does not make the canvas. Please try again later; if it keeps failing, pass on this code: { $support }
canvas-kept-up-to-date = Reisgids updates this page as soon as the journey changes. What you type here yourself goes then.
canvas-no-goal = There is no goal yet.
canvas-no-steps = There are no steps yet.
canvas-fix = Fix
canvas-score = Score
canvas-owner = Owner
canvas-due = Due
canvas-status = Status

error-no-such-persona =
    I know no journey or persona “{ $name }” here. { $names ->
        [none] This journey has no personas yet.
       *[other] Personas of this journey: { $names }.
    }
error-not-your-channel = You are not in that channel yourself. Join it first, or choose another channel.

# The monthly report.

monthly-heading = Monthly report · { $title } · { $month }
monthly-no-results = There is no satisfaction score for { $month } yet.
monthly-walk = Walkthrough
monthly-no-walk = Nobody has walked the journey yet. Begin with `/journey walk`.
monthly-walk-nobody = In the round that closed on { $day } nobody walked. Begin a new one with `/journey walk`.
monthly-walk-when = { $walked } of { $count } walked, until { $day }.
monthly-walk-trend = Compared with the round before: { $better } better, { $worse } worse.
monthly-walk-steps = How each step went
monthly-walk-now = Walk the journey
monthly-details = With this report
monthly-no-details = There are no scores per persona or step yet, and nobody has walked.
monthly-stale =
    { $count ->
        [one] Not walked or changed for 60 days: step { $numbers }. Is it still so?
       *[other] Not walked or changed for 60 days: steps { $numbers }. Are they still so?
    }
monthly-next = One thing to do now
monthly-add-fix = Add a fix
monthly-post = Post this report
monthly-goes-to = The report goes to <#{ $channel }>; choose another channel with `/journey remind`.
monthly-posted = ✓ The report of { $month } is in <#{ $channel }>.
propose-fix-broken = Step { $number }, “{ $step }”, did not work when you walked it, and nobody is on it. What is the smallest change that helps?
propose-finish-late = “{ $fix }” is late. Finish it, move its date, or drop it: anything will do, as long as it is true.
propose-take-first = “{ $fix }” comes first and has nobody yet, or no date. Agree who does it, and by when.
propose-ask-results = Ask a few customers for a score of { $month }. Ten answers are enough to begin with; type them in with `/journey score`.
propose-ease-worst = Satisfaction is below the goal, and it hurts most at step { $number }, “{ $step }”. Think of one small experiment there.
propose-walk-stale = Walk step { $number }, “{ $step }”, yourself as a customer. With `/journey walk` you do so together.
propose-finish-first = You have it in hand. Finish “{ $fix }” and see what it does.
propose-aim-higher = All is done. A satisfied customer is still neutral: which step could surprise somebody, so that they recommend you?

# The window of the coach: what goes to whom, who allows it, and what was used.

coach-settings-title = Coach
coach-settings-lead = The coach thinks along: it draws steps from notes, takes a critical look and makes proposals. What it proposes is only kept by somebody's click.
coach-settings-no-model = No language model is configured. The coach works by the fixed rules of the method, and nothing leaves.
coach-settings-sent = *What goes to whom.* When this is on, each question to the coach sends the text that it is about (the journey, the draft, pasted notes or the question itself) to the language model *{ $model }* at *{ $host }*. Names of known colleagues, e-mail addresses, phone numbers and mentions are replaced by codes before that, and put back in the answer; other names in your text do go along. Nothing leaves as long as no admin turns this on, and each team can keep its journey out of it in the settings of that journey. When it is off, the coach works by fixed rules.
coach-settings-is-on = ✓ *On:* the coach may ask the language model.
coach-settings-is-off = *Off:* nothing goes to the language model.
coach-settings-other-host = That was for { $host }. Texts would go elsewhere now, so it is off.
coach-settings-nobody = Nobody has chosen about this yet.
coach-settings-decided = Last chosen by { $name } on { $day }.
coach-settings-an-admin = an admin
coach-settings-left =
    { $left ->
        [one] { $left } question left today, of { $daily }.
       *[other] { $left } questions left today, of { $daily }.
    }
coach-settings-spent = Today's { $daily } questions are used up. Until tomorrow the coach helps by fixed rules.
coach-settings-who = Only admins of this Slack workspace can change this.
coach-settings-model = Language model
coach-settings-allow = On: the coach may ask the language model
coach-settings-refuse = Off: the coach works by fixed rules
coach-settings-daily = Questions a day
coach-settings-daily-hint = For the whole workspace, from 1 to 10,000. A new day begins at midnight (UTC). After that the coach helps by fixed rules.
coach-settings-saved-on = ✓ Saved: the coach may ask the language model.
coach-settings-saved-off = ✓ Saved: nothing goes to the language model.

coach-settings-usage = The last 30 days
coach-settings-asked =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
coach-settings-calls =
    { $count ->
        [one] { $count } call
       *[other] { $count } calls
    }
coach-settings-failed = { $count } failed
coach-settings-tokens = { $count } tokens
coach-task-understand = Reading notes
coach-task-coach = Taking a critical look
coach-task-suggest = Giving ideas
coach-task-play = Playing the customer
coach-task-answer = Answering questions
coach-task-write = Summing up

coach-settings-off = Keep this journey away from the language model
coach-settings-off-hint = Then the coach helps here by fixed rules, also when the language model is on in this workspace.

error-not-an-admin = Only an admin of this Slack workspace can choose this. Nothing was changed.
error-not-a-quota = Enter a whole number from 1 to { $most }.

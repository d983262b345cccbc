# The coach: what it says, and the buttons below. The tips themselves stand in the files coach_*.

coach-button = Coach
coach-look = Take a look
coach-words = In words
coach-whole = Have the coach take a look
coach-from-notes = Read notes

coach-title-understand = Read: { $source }
coach-title-understand-plain = From the notes
coach-title-coach = Had a look at: { $question }
coach-title-coach-whole = Had a look at the whole journey
coach-title-suggest = Ideas for: { $question }
coach-title-answer = { $name } asked: “{ $asked }”
coach-title-write-summary = The journey in words
coach-title-write-report = The monthly report in words
coach-title-play = { $persona } · step { $number } of { $count } · { $step }
coach-nobody = A customer
coach-heading = *Coach* · { $what }
coach-text = Coach: { $what }

coach-thinking-understand = I am reading the notes. You can just go on; what I find will appear here.
coach-thinking-coach = I am looking along. You can just go on; what I see will appear here.
coach-thinking-suggest = I am thinking of ideas. You can just go on; they will appear here.
coach-thinking-play = I am getting into character. One moment.
coach-thinking-answer = I am looking it up in the journey. One moment.
coach-thinking-write = I am writing it down. One moment.
coach-status = is looking it up in the journey

coach-kind-step = Step
coach-kind-persona = Persona
coach-kind-touchpoint = Touchpoint
coach-kind-pain = Pain point
coach-kind-gain = Gain
coach-kind-question = Question of the customer
coach-kind-information-need = Information need
coach-kind-conversion-point = Conversion point
coach-kind-metric = Figure to follow
coach-kind-fix = Fix
coach-kind-goal = Goal
coach-kind-wording = Other wording
coach-kind-thought = Thinks and feels
coach-kind-missing = This is missing
coach-proposal = *{ $kind }* · { $about }
coach-proposal-plain = *{ $kind }*
coach-quote = “{ $quote }”
coach-quote-from = “{ $quote }” ({ $source })
coach-estimate = estimate: impact { $impact }, effort { $effort } (of 1 to 5)
coach-take = Take it
coach-change = Change
coach-leave = Dismiss
coach-understood = Got it
coach-take-all =
    { $count ->
        [one] Take it
        [2] Take both
       *[other] Take all { $count }
    }
coach-take-shown =
    { $count ->
        [2] Take these two
       *[other] Take these { $count }
    }
coach-taken = ✓ { $kind } taken by { $name }: { $text }
coach-taken-line = ✓ { $kind } put into the draft by { $name }: { $text }
coach-missing-taken = ✓ What was missing was taken by { $name }: { $text }
coach-missing-taken-line = ✓ What was missing was put into the draft by { $name }: { $text }
coach-nothing-left = The draft was dealt with meanwhile. Nothing is open here any more.
coach-more =
    { $count ->
        [one] One more proposal. It appears here once you have dealt with one.
       *[other] { $count } more proposals. They appear here once you have dealt with these.
    }
coach-left =
    { $count ->
        [one] 1 dismissed
       *[other] { $count } dismissed
    }
coach-nothing = I have nothing to add here.
coach-left-out = Left out: { $what }
coach-unknown = What I don't know: { $what }
coach-handled = { $taken } taken, { $left } dismissed

coach-by-model = Proposed by a language model ({ $model }), which may be wrong. Nothing changes until somebody takes it.
coach-said-by-model = Written by a language model ({ $model }), which may be wrong.
coach-by-rules = Tips from the method. Nothing changes until somebody takes them.
coach-said-by-rules = Drawn from the journey by fixed rules.
coach-instead = The language model gave no usable answer just now; these are the tips from the method.
coach-said-instead = The language model gave no usable answer just now; this is drawn from the journey by fixed rules.
coach-spent = The language model has done enough for today; these are the tips from the method.
coach-said-spent = The language model has done enough for today; this is drawn from the journey by fixed rules.
coach-good = Useful
coach-bad = Not useful
coach-judged = Useful: { $good } · not useful: { $bad }

action-coach = a proposal of the coach

coach-edit-title = Change a proposal
coach-edit-text = How it goes in
coach-edit-submit = Take it

coach-elsewhere = The coach answers in the thread of “{ $title }”. { $link }
coach-link = Go there
error-no-journey-to-ask = There is no journey yet that I may look into here. Type `/journey start` in a channel to begin one.
coach-there-already = Somebody just asked that; the answer is in the thread.

talk-next = Next step
talk-stop = Stop
talk-over = The end of the journey. That was all that the map tells.
talk-how = You can ask me questions: just type them. “Next step” walks on.
talk-how-in-thread = You can ask me questions: mention me with @. “Next step” walks on.
talk-ended = Stopped. With `/journey play` you begin again.
talk-in-direct = I am ready in our own conversation, as { $persona }.

notes-title = Read notes
notes-intro = Paste a talk, an interview or minutes about “{ $title }”. I take steps, personas, touchpoints and pain points out of it, with the words they came from. You choose what goes in.
notes-text = Text
notes-text-hint = At most 3,000 characters. Is it more? Send a file, or paste it in the thread.
notes-file = Or a text file
notes-file-hint = TXT, MD or VTT, at most 40,000 characters in all.
notes-source = Where does it come from?
notes-source-hint = For example: interview with a customer, 3 November.
notes-submit = Read
notes-neither = Paste a text, or choose a file.
notes-offer = These look like notes. Shall I take steps, personas, touchpoints and pain points out of them? What I heard already stays.
notes-read = Read them
notes-from-message = message of { $name }
error-unreadable-notes = I cannot read this file as text. Save it as TXT and try again.

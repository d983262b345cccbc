# What the coach says of notes that somebody pasted: free text, an interview, minutes of a meeting.

coach-understand-found =
    { $count ->
        [one] I found one thing in this. Take it if it is right.
       *[other] I found { $count } things in this. Take what is right.
    }
coach-understand-nothing = I find no steps, customers or annoyances in this. It helps when it says what a customer does or says: “First I searched the website, then I called.”
coach-understand-known = What this tells is on the map already.
coach-understand-evidence = A customer says this.
coach-understand-assumption = This is what you suppose. What would a customer say?
coach-understand-step-first = The journey has no step for this yet: begin with that.
coach-understand-source = pasted notes
coach-understand-about-step = Step { $number }, { $step }
coach-understand-left-out =
    { $count ->
        [one] In one sentence I found nothing for the journey.
       *[other] In { $count } sentences I found nothing for the journey.
    }
coach-understand-too-many =
    { $count ->
        [one] I left out one thing that weighed less.
       *[other] I left out { $count } things that weighed less.
    }
coach-understand-cut = I read the first 40,000 characters. Paste the rest separately.
coach-understand-unread =
    { $count ->
        [one] One part of the text I could not read. Paste it separately.
       *[other] { $count } parts of the text I could not read. Paste those separately.
    }

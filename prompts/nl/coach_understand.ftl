# What the coach says of notes that somebody pasted: free text, an interview, minutes of a meeting.

coach-understand-found =
    { $count ->
        [one] Hier heb ik één ding uit gehaald. Neem over wat klopt.
       *[other] Hier heb ik { $count } dingen uit gehaald. Neem over wat klopt.
    }
coach-understand-nothing = Hier vind ik geen stappen, klanten of ergernissen in. Het helpt als er staat wat een klant doet of zegt: “Eerst zocht ik op de website, toen belde ik.”
coach-understand-known = Wat hierin staat, staat al op de kaart.
coach-understand-evidence = Dit zegt een klant.
coach-understand-assumption = Dit vermoeden jullie zelf. Klopt het volgens een klant?
coach-understand-step-first = In de reis staat hier nog geen stap voor: begin daarmee.
coach-understand-source = geplakte notities
coach-understand-about-step = Stap { $number }, { $step }
coach-understand-left-out =
    { $count ->
        [one] In één zin vond ik niets voor de reis.
       *[other] In { $count } zinnen vond ik niets voor de reis.
    }
coach-understand-too-many =
    { $count ->
        [one] Eén ding dat minder zwaar woog, liet ik weg.
       *[other] { $count } dingen die minder zwaar wogen, liet ik weg.
    }
coach-understand-cut = Ik las de eerste 40.000 tekens. Plak de rest apart.
coach-understand-unread =
    { $count ->
        [one] Eén stuk van de tekst kon ik niet lezen. Plak dat apart.
       *[other] { $count } stukken van de tekst kon ik niet lezen. Plak die apart.
    }

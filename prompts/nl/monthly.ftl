# Het maandrapport.

monthly-heading = Maandrapport · { $title } · { $month }
monthly-no-results = Van { $month } is er nog geen klanttevredenheidscijfer.
monthly-walk = Walkthrough
monthly-no-walk = Nog niemand heeft de klantreis gelopen. Met `/klantreis loop` begin je er een.
monthly-walk-nobody = In de ronde die sloot op { $day } heeft niemand gelopen. Met `/klantreis loop` begin je een nieuwe.
monthly-walk-when = { $walked } van { $count } liepen mee, tot { $day }.
monthly-walk-trend = Vergeleken met de ronde ervoor: { $better } beter, { $worse } slechter.
monthly-walk-steps = Hoe elke stap ging
monthly-walk-now = Loop de klantreis
monthly-details = Bij dit rapport
monthly-no-details = Er zijn nog geen cijfers per persona of stap, en er is nog niet gelopen.
monthly-stale =
    { $count ->
        [one] Al 60 dagen niet gelopen of gewijzigd: stap { $numbers }. Klopt die nog?
       *[other] Al 60 dagen niet gelopen of gewijzigd: stappen { $numbers }. Kloppen die nog?
    }
monthly-next = Eén ding om nu te doen
monthly-add-fix = Voeg een verbeterpunt toe
monthly-post = Plaats dit rapport
monthly-goes-to = Het rapport gaat naar <#{ $channel }>; een ander kanaal kies je met `/klantreis ritme`.
monthly-posted = ✓ Het rapport van { $month } staat in <#{ $channel }>.
propose-fix-broken = Stap { $number }, “{ $step }”, werkte niet toen jullie hem liepen, en niemand is ermee bezig. Wat is de kleinste verandering die helpt?
propose-finish-late = “{ $fix }” is te laat. Maak het af, schuif de datum op, of laat het vervallen: alles mag, als het maar klopt.
propose-take-first = “{ $fix }” staat bovenaan en heeft nog niemand of geen datum. Spreek af wie het doet, en wanneer.
propose-ask-results = Vraag een paar klanten om een cijfer over { $month }. Tien antwoorden zijn genoeg om mee te beginnen; typ ze in met `/klantreis cijfer`.
propose-ease-worst = De tevredenheid ligt onder het doel, en het meest pijn doet het bij stap { $number }, “{ $step }”. Bedenk daar één klein experiment.
propose-walk-stale = Loop stap { $number }, “{ $step }”, zelf een keer als klant. Met `/klantreis loop` doe je dat samen.
propose-finish-first = Jullie hebben het in de hand. Maak “{ $fix }” af en kijk wat het doet.
propose-aim-higher = Alles is gedaan. Een tevreden klant is nog neutraal: welke stap kan iemand verrassen, zodat die jullie aanraadt?

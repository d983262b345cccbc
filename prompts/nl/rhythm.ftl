# Het ritme: wanneer een klantreis wordt doorlopen, door wie, en wat iemand daaraan verandert.

# De vraag in de draad

ask-rhythm = Wanneer lopen jullie de klantreis door, en wie doet dat?
why-rhythm =
    Een klantreis die niemand loopt, veroudert: loop hem minstens één keer per maand zelf door, als klant.
    Vraag daarna om de cijfers van de klanten en leg die naast jullie doel. Soms is de uitkomst dat je nee zegt tegen een klant die je niet goed kunt helpen.
    En houd collega's op de hoogte: iedereen draagt bij.
how-rhythm = Neem het voorstel over, of typ het zoals je het zou zeggen: “laatste vrijdag 14:00, Anna en Bo om de beurt, zonder feestdagen, rapport op de 10e”.
example-rhythm =
    Zakelijk, een marketingbureau:
    • Eerste maandag om 9:30, iedereen, niet op feestdagen
    • Cas weet de cijfers, rapport als de ronde sluit

    Consumenten, een webwinkel:
    • Derde werkdag om 10 uur, Anna, Bo en Cas om de beurt
    • Een week open, rapport op de 15e
ideas-rhythm =
    • Een vast moment vlak na de maandwissel: dan zijn de cijfers van vorige maand er.
    • Loop met twee of drie mensen: ieder ziet iets anders.
    • Laat ook eens iemand lopen die de klant nooit spreekt.
    • Om de beurt: zo loopt ieder één keer per kwartaal.
    • Verandert de dienst, of komen er klachten? Loop dan meteen een extra ronde.
term-rhythm = ritme
explain-rhythm =
    Het ritme is wanneer jullie de klantreis steeds opnieuw zelf doorlopen, minstens één keer per maand, en om de cijfers van de klanten vragen.
    Bijvoorbeeld: elke eerste maandag om 9:30, met iedereen in het kanaal.

rhythm-take-usual = { $when }, iedereen in dit kanaal · eerst { $first }
draft-heard-rhythm = Gehoord: jullie ritme
kept-rhythm = ritme: { $when }
rhythm-unplaced = Dit kon ik niet plaatsen, en wordt niet bewaard: { $words }. Wie ik nog niet ken, noem je met @.

# Hoe een ritme luidt

rhythm-place-1 = eerste
rhythm-place-2 = tweede
rhythm-place-3 = derde
rhythm-place-4 = vierde
rhythm-place-5 = vijfde
rhythm-place-last = laatste
rhythm-when-weekday = { $place } { $weekday }
rhythm-when-day = dag { $number } van de maand
rhythm-when-last-day = laatste dag van de maand
rhythm-when-working-day = werkdag { $number } van de maand
rhythm-when-last-working-day = laatste werkdag van de maand
rhythm-when-weeks =
    { $count ->
        [one] elke week op { $weekday }
       *[other] elke { $count } weken op { $weekday }
    }
rhythm-when-at = { $when }, { $at }
rhythm-everyone = iedereen in het kanaal
rhythm-everyone-in-turn = iedereen in het kanaal om de beurt, ieder één keer per kwartaal
rhythm-in-turn = { $who }, om de beurt
rhythm-others =
    { $count ->
        [one] { $count } ander
       *[other] { $count } anderen
    }
rhythm-line-when = Wanneer: { $when } ({ $zone })
rhythm-line-free = In het weekend en op feestdagen ({ $country }): de volgende werkdag
rhythm-line-weekends = In het weekend: de volgende werkdag; feestdagen tellen gewoon mee
rhythm-line-holidays = Op feestdagen ({ $country }): de volgende werkdag; weekenden tellen gewoon mee
rhythm-line-any-day = Ook in het weekend en op feestdagen
rhythm-line-who = Wie loopt: { $who }
rhythm-line-where =
    { $count ->
        [one] Waar: <#{ $channel }>, { $count } dag open
       *[other] Waar: <#{ $channel }>, { $count } dagen open
    }
rhythm-line-asked = Wie de cijfers van vorige maand weet: { $who }
rhythm-line-report = Rapport: als de ronde sluit
rhythm-line-report-on = Rapport: op dag { $number } van de maand
rhythm-line-anonymous = Anoniem: niemand ziet wie wat opschreef
rhythm-line-dates = Eerstvolgende: { $dates }
rhythm-line-paused = Gepauzeerd: er komt geen ronde tot iemand hem hervat
rhythm-moved-holiday = in plaats van { $meant }: { $holiday }
rhythm-moved-weekend = in plaats van { $meant }, een weekend
card-rhythm-paused = gepauzeerd
card-rhythm-halted = staat stil

# Het formulier

label-when = Wanneer
label-at = Hoe laat
label-time-zone = Tijdzone
label-weekends = Valt het in een weekend?
label-holidays = Geen rondes op de feestdagen van
label-walkers = Wie loopt
label-walker-ids = Wie, als niet iedereen loopt
label-channel-id = Waar rondes worden geplaatst
label-open-days = Hoelang een ronde openstaat
label-asked-ids = Wie weet de cijfers van vorige maand
label-report-on = Wanneer het rapport uitgaat
label-anonymous = Wie ziet wie wat opschreef
label-rhythm = ritme
rhythm-form-other-when = Of typ een andere dag
rhythm-form-other-when-hint = Zoals “vierde werkdag”, “op de 12e” of “elke 5 weken op dinsdag”. Dit gaat voor het menu.
rhythm-form-other-zone = Of typ een andere tijdzone
rhythm-form-other-zone-hint = Een stad of naam, zoals “Lima” of “Asia/Seoul”. Dit gaat voor het menu.
rhythm-form-skip = Dan de volgende werkdag
rhythm-form-keep = Dan gewoon in het weekend
rhythm-form-no-holidays = Feestdagen tellen gewoon mee
rhythm-walkers-everyone = Iedereen in het kanaal
rhythm-walkers-fixed = Steeds dezelfde mensen
rhythm-walkers-rotating = Om de beurt, ieder één keer per kwartaal
rhythm-form-walker-ids-hint = Hoeft bij dezelfde mensen. Om de beurt zonder namen is iedereen in het kanaal.
rhythm-form-asked-ids-hint = Zij krijgen een bericht om ze in te vullen. Leeg: wie het ritme heeft ingesteld.
rhythm-form-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
rhythm-form-report =
    { $count ->
        [0] Als de ronde sluit
       *[other] Op dag { $count } van de maand
    }
rhythm-form-named = Iedereen ziet wie het was
rhythm-form-anonymous = Niemand: rondes zijn anoniem

# Wat er komt, voor wie ernaar vraagt

rhythm-title = Ritme van { $title }
rhythm-none = Deze klantreis heeft nog geen ritme: er komt geen ronde, en niemand wordt om cijfers gevraagd.
rhythm-next = De volgende rondes
rhythm-next-walkers = De eerste keer loopt: { $who }
rhythm-paused-until = Gepauzeerd tot { $day }; daarna gaat het vanzelf verder.
rhythm-halted = Staat stil: in <#{ $channel }> kan ik niets meer plaatsen. Kies een ander kanaal, of nodig mij daar uit en ga verder.
rhythm-skipped = Overgeslagen: { $days }
rhythm-change = Aanpassen
rhythm-skip = Sla de volgende over
rhythm-unskip = Toch lopen op { $day }
rhythm-resume = Hervatten
rhythm-stop = Stoppen
rhythm-stop-title = Stoppen met rondes?
rhythm-stop-text = Er komen geen rondes en rapporten meer, tot iemand opnieuw een ritme kiest. Ongedaan maken kan.
rhythm-stop-yes = Stop
rhythm-pause-button = Pauzeren
rhythm-pause = Pauzeren
rhythm-pause-lead = De rondes van *{ $title }* staan zolang stil. Wat er al ligt, blijft.
rhythm-pause-how = Tot wanneer
rhythm-pause-until = Tot een datum
rhythm-pause-open = Tot iemand hervat
rhythm-pause-date = Datum
rhythm-pause-hint = Op deze dag gaat het vanzelf verder.
rhythm-done-pause = Gepauzeerd, tot iemand hervat.
rhythm-done-paused-until = Gepauzeerd tot { $day }.
rhythm-done-resume = De rondes gaan weer door.
rhythm-done-skip = De ronde van { $day } slaan we over.
rhythm-done-unskip = De ronde van { $day } gaat toch door.
rhythm-done-stop = De rondes zijn gestopt.
rhythm-undone = Ongedaan gemaakt.
rhythm-change-skipped = de ronde van { $day } overgeslagen
rhythm-change-unskipped = de ronde van { $day } gaat toch door

action-answer-rhythm = het ritme
action-rhythm-usual = het voorgestelde ritme
action-rhythm-paused = het ritme gepauzeerd
action-rhythm-resumed = het ritme hervat
action-rhythm-skipped = een ronde overgeslagen
action-rhythm-unskipped = een ronde toch laten doorgaan
action-rhythm-stopped = het ritme gestopt

error-no-rhythm = Deze klantreis heeft nog geen ritme. Typ `/klantreis ritme` om er een te kiezen.
error-not-ahead = Kies een dag die nog komt.
error-not-a-date = “{ $typed }” kan ik niet als datum lezen. Typ bijvoorbeeld `pauzeer tot 1 maart`.
error-not-a-rhythm = Hier kan ik niet uit opmaken wanneer jullie lopen. Typ bijvoorbeeld: eerste maandag, op de 15e, derde werkdag of elke 3 weken op dinsdag.
error-not-a-time-zone = Die tijdzone ken ik niet. Typ een stad of een naam, zoals Lima of Asia/Seoul.
error-nobody-to-walk = Kies wie er lopen, of laat iedereen lopen.

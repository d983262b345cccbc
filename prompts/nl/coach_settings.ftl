# Het venster van de coach: wat er naar wie gaat, wie dat toestaat en wat er gebruikt is.

coach-settings-title = Coach
coach-settings-lead = De coach denkt mee: hij haalt stappen uit notities, kijkt kritisch mee en doet voorstellen. Wat hij voorstelt, bewaart pas iemand met een klik.
coach-settings-no-model = Er is geen taalmodel ingesteld. De coach werkt met de vaste regels van de methode, en er gaat niets naar buiten.
coach-settings-sent = *Wat er naar wie gaat.* Staat dit aan, dan gaat bij elke vraag aan de coach de tekst waar die over gaat (de klantreis, het concept, geplakte notities of de vraag zelf) naar het taalmodel *{ $model }* op *{ $host }*. Namen van bekende collega's, e-mailadressen, telefoonnummers en vermeldingen worden vooraf vervangen door codes en in het antwoord weer teruggezet; andere namen in jullie tekst gaan wel mee. Er gaat niets weg zolang geen beheerder dit aanzet, en elk team kan zijn klantreis erbuiten houden in de instellingen van die klantreis. Staat het uit, dan werkt de coach met vaste regels.
coach-settings-is-on = ✓ *Aan:* de coach mag het taalmodel vragen.
coach-settings-is-off = *Uit:* er gaat niets naar het taalmodel.
coach-settings-other-host = Dat was voor { $host }. De teksten zouden nu ergens anders heen gaan, daarom staat het uit.
coach-settings-nobody = Nog niemand heeft hierover gekozen.
coach-settings-decided = Laatst gekozen door { $name } op { $day }.
coach-settings-an-admin = een beheerder
coach-settings-left =
    { $left ->
        [one] Vandaag nog { $left } vraag van de { $daily }.
       *[other] Vandaag nog { $left } vragen van de { $daily }.
    }
coach-settings-spent = De { $daily } vragen van vandaag zijn op. Tot morgen helpt de coach met vaste regels.
coach-settings-who = Alleen beheerders van deze Slack-werkruimte kunnen dit wijzigen.
coach-settings-model = Taalmodel
coach-settings-allow = Aan: de coach mag het taalmodel vragen
coach-settings-refuse = Uit: de coach werkt met vaste regels
coach-settings-daily = Vragen per dag
coach-settings-daily-hint = Voor de hele werkruimte, van 1 tot 10.000. Een nieuwe dag begint om middernacht (UTC). Daarna helpt de coach met vaste regels.
coach-settings-saved-on = ✓ Bewaard: de coach mag het taalmodel vragen.
coach-settings-saved-off = ✓ Bewaard: er gaat niets naar het taalmodel.

coach-settings-usage = De laatste 30 dagen
coach-settings-asked =
    { $count ->
        [one] { $count } vraag
       *[other] { $count } vragen
    }
coach-settings-calls =
    { $count ->
        [one] { $count } aanroep
       *[other] { $count } aanroepen
    }
coach-settings-failed = { $count } mislukt
coach-settings-tokens = { $count } tokens
coach-task-understand = Notities lezen
coach-task-coach = Kritisch meekijken
coach-task-suggest = Ideeën geven
coach-task-play = De klant spelen
coach-task-answer = Vragen beantwoorden
coach-task-write = Samenvatten

coach-settings-off = Houd deze klantreis weg bij het taalmodel
coach-settings-off-hint = Dan helpt de coach hier met vaste regels, ook als het taalmodel in deze werkruimte aanstaat.

error-not-an-admin = Alleen een beheerder van deze Slack-werkruimte kan dit kiezen. Er is niets gewijzigd.
error-not-a-quota = Vul een heel getal in van 1 tot { $most }.

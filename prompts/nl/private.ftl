# What one person alone gets to see: help, answers to commands, errors.

help =
    Met *Reisgids* loopt je team stap voor stap door jullie klantreis, hier in Slack.
    • `/klantreis start`: begin een klantreis in dit kanaal
    • `/klantreis lijst`: welke klantreizen je kunt zien
    • `/klantreis status`: waar jullie zijn en wat er ontbreekt
    • `/klantreis samenvatting`: doel, pijnlijkste momenten en verbeterpunten, om te plaatsen
    • `/klantreis kaart`: de klantreis als plaatje; met een persona erachter alleen die
    • `/klantreis canvas`: de klantreis in een tabblad van dit kanaal
    • `/klantreis verbeterpunten`: stemmen, oppakken en bijhouden wat beter moet
    • `/klantreis stappen`: stappen verplaatsen, invoegen, anders verwoorden of weghalen
    • `/klantreis terug`, `overslaan`, `pauze`, `verder`: stuur het gesprek
    • `/klantreis geschiedenis`: wie wat wanneer wijzigde, en het ongedaan maken
    • `/klantreis ritme`: wanneer jullie de reis doorlopen; `pauzeer tot 1 maart`, `sla over`, `hervat`, `stop`
    • `/klantreis loop`: loop de reis zelf als klant, met het hele team
    • `/klantreis cijfer 8 "snel antwoord"`: leg een klanttevredenheidscijfer vast; zonder cijfer plak je er meer of lees je een bestand in
    • `/klantreis rapport`: het maandrapport van nu
    • `/klantreis taal en` of `taal nl`: de taal van het gesprek
    • `/klantreis instellingen`: jouw eigen taal en herinneringen
    • `/klantreis aantekeningen`: de coach haalt stappen en pijnpunten uit een gesprek, interview of verslag
    • `/klantreis speel Sanne`: de coach loopt de reis met je door als die klant
    • `/klantreis coach`: wat de coach met jullie tekst doet, en wie dat toestaat
    • `/klantreis export`: als plaatje, dia's, Excel, Visio, berichtenplan of taken; met `pdf` of `pptx` erachter meteen
    • `/klantreis importeer`: een hele klantreis als bestand erin, of tabellen die je hebt bijgewerkt
    • `/klantreis verwijder` en `herstel`: weghalen, en binnen 30 dagen terughalen
    Zijn er meer klantreizen in een kanaal? Zet dan de naam erachter: `/klantreis status van bericht tot klant`.
    Vraag het me ook gewoon, hier of met @Reisgids in een kanaal: “waar verliezen we klanten?”
    In het gesprek typ je gewoon je antwoord. Niets wordt bewaard voordat iemand op “Bewaar” klikt.
help-unknown = “{ $typed }” ken ik niet. Dit kan ik wel:
help-automated = Ik ben een automatische assistent.

list-heading = Jouw klantreizen
list-empty = Er is nog geen klantreis die je kunt zien. Typ `/klantreis start` om er een te beginnen.
list-line = *{ $title }* in <#{ $channel }> · { $stage }
list-line-finished = *{ $title }* in <#{ $channel }> · alle vragen langsgekomen

started = De klantreis staat in <#{ $channel }>. De eerste vraag staat in de draad onder de kaart. { $link }
started-link = Begin hier
imported = “{ $title }” staat in <#{ $channel }>.
import-title = Klantreis inlezen
import-file = Bestand
import-file-hint = Een klantreis (JSON) of tabellen (CSV of Excel) die met exporteren zijn gemaakt, hooguit 5 MB per bestand.
import-submit = Lees in
export-sent = Het bestand staat in ons eigen gesprek.
went-on = Het gesprek gaat verder in de draad van “{ $title }”. { $link }
went-on-link = Ga erheen
paused = “{ $title }” is gepauzeerd. Met “Ga verder” of `/klantreis verder` pak je het weer op.
language-set = Het gesprek over “{ $title }” gaat verder in het Nederlands.
language-which = Kies `taal nl` of `taal en`.
undone = Ongedaan gemaakt: { $what }.
delete-title = Klantreis verwijderen?
delete-text = “{ $title }” verdwijnt voor iedereen. Tot 30 dagen daarna kun je hem terughalen met “Terughalen” of `/klantreis herstel`.
delete-yes = Verwijder
delete-no = Toch niet
restored = “{ $title }” is terug.
summary-everything = Alles lezen
summary-post = Plaats in een kanaal
taken = Stap { $numbers } staat op jouw naam. Typ je antwoord in de draad, bijvoorbeeld “{ $first }: website: zoekt prijzen; voelt -1”.
posted = Geplaatst in <#{ $channel }>. { $link }
posted-link = Bekijk het bericht
post-away = Haal weg
post-gone = Het bericht in <#{ $channel }> is weg, met wat ik eronder zette.
post-gone-already = Dat bericht is al weg.
post-kept = Slack laat mij dat bericht niet weghalen. Een beheerder kan het wel.
only-you = Alleen jij ziet dit.

history-heading = Laatste wijzigingen van “{ $title }”
history-empty = Er is nog niets gewijzigd.
history-line = { $when } · *{ $who }* · { $what }
history-of-itself = vanzelf
history-undone = (ongedaan gemaakt)
history-undo = Ongedaan maken
history-more = … en nog { $count }
action-answer-bounds = begin en eind
action-answer-strategy = strategie
action-answer-sources = bronnen
action-answer-goal = einddoel
action-answer-steps = stappen
action-answer-phases = fasen
action-answer-phase = een fase
action-answer-personas = persona's
action-answer-persona = een persona
action-answer-touchpoint = contactmomenten
action-form = een wijziging in het formulier
action-remark = een overgenomen opmerking
action-dismiss = een terzijde gelegde opmerking
action-language = de taal
action-usual = het gebruikelijke bij de fasen
action-undo = iets ongedaan gemaakt
change-added = + { $text }
change-removed = − { $text }
change-changed = “{ $before }” werd “{ $after }”
change-moved = “{ $text }” staat ergens anders
change-field = { $field }: “{ $before }” werd “{ $after }”
change-field-set = { $field }: “{ $after }”

status-heading = Hoe “{ $title }” ervoor staat
status-now = Open vraag: { $question }
status-missing = Wat nog ontbreekt
status-missing-phase = Wat de klant wil weten en het conversiepunt, bij: { $names }
status-missing-persona = Meer over: { $names }
status-missing-touchpoint = Contactmomenten bij stap { $names }
status-nothing-missing = Er ontbreekt niets.
status-skipped = overgeslagen: { $question }
status-answer = Beantwoord nu
status-remarks = Opmerkingen
status-remarks-count =
    { $count ->
        [one] { $count } opmerking
       *[other] { $count } opmerkingen
    }
status-no-remarks = Geen opmerkingen.
status-fill-in = Vul in
status-more = … en nog { $count }.

error-no-such-journey = Zo'n klantreis ken ik niet. Met `/klantreis lijst` zie je welke er zijn.
error-no-journey-here = Dit kanaal heeft nog geen klantreis. Typ `/klantreis start` om er een te beginnen.
error-which-journey = Dit kanaal heeft meer klantreizen. Zet de naam erachter: { $titles }.
error-title-taken = Dit kanaal heeft al een klantreis die “{ $title }” heet. Kies een andere naam.
error-too-long = Dat is te lang: { $length } tekens, en er passen er hoogstens { $most }. Wat je typte, staat er nog; maak het korter of knip het in stukken.
error-too-many = Meer dan { $most } stappen passen niet in één klantreis. Maak er twee klantreizen van, of voeg stappen samen.
error-nothing-to-keep = Er staat niets om te bewaren.
error-already-done = Dit was al afgehandeld. De draad laat zien hoe het nu is.
error-cannot-undo = Dit is niet meer ongedaan te maken: er is daarna iets aan gewijzigd of aan toegevoegd. Alles staat er nog zoals het stond.
error-nothing-to-restore = In dit kanaal is de laatste 30 dagen geen klantreis verwijderd.
error-no-such-line = Die regel staat niet in een concept dat nu open is. Wat al bewaard is, wijzig je met `/klantreis stappen`.
error-no-such-step = Stap { $number } is er niet.
error-unreadable-document = Dat bestand is geen klantreis uit Reisgids. { $where } { $why }
error-not-in-channel = Ik zit niet in dat kanaal. Typ daar `/invite @Reisgids` en probeer het opnieuw.
error-file-needed = In deze draad lees ik getypte antwoorden, geen bestanden. Een klantreis lees je in met `/klantreis importeer`.
error-slack = Wat je deed, is bewaard, maar Slack neemt het bericht erover niet aan. Kijk of het kanaal er nog is en of ik er lid van ben. Geef zo nodig deze code door: { $support }
error-unexpected = Hier ging bij ons iets mis. Wat je typte, is niet verloren. Probeer het nog eens; blijft het misgaan, geef dan deze code door: { $support }
error-not-a-score = Vul een cijfer in van 0 tot 10.
error-empty-title = Vul een naam in.


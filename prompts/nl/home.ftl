# Onze eigen pagina in Slack, en de instellingen.

home-how-title = Hoe werkt het?
home-how =
    1. *Begin een klantreis in een kanaal.* Ik plaats daar een kaart, en stel in de draad eronder steeds één vraag.
    2. *Typ gewoon je antwoord.* Ik schrijf mee in een concept; pas als iemand op “Bewaar” klikt, staat het vast.
    3. *Van pijnpunten naar verbeterpunten.* Jullie stemmen, zetten er een naam en datum bij en houden bij hoe het gaat.
    4. *Kijk hier* wat er op jou wacht en hoe ver elke klantreis is. Kaart, samenvatting en bestanden vraag je hier ook op.
home-seen = Begrepen
home-settings = Instellingen

home-waiting =
    { $count ->
        [0] Wacht op jou
       *[other] Wacht op jou ({ $count })
    }
home-nothing-waits = ✓ Er wacht nu niets op jou: geen concept, geen stem en geen verbeterpunt.
home-no-date = nog geen datum
home-open-fix = Werk bij
home-draft = Nog niet bewaard: { $what }
home-draft-heard =
    { $count ->
        [one] { $count } regel gehoord
       *[other] { $count } regels gehoord
    }
home-open-draft = Bekijk
home-vote =
    { $count ->
        [one] Stem op { $count } verbeterpunt
       *[other] Stem op { $count } verbeterpunten
    }
home-draft-title = Concept

home-empty = Je ziet hier nog geen klantreis. Klik op “Nieuwe klantreis” om er een te beginnen in een kanaal van je team. Of vraag een collega om je toe te voegen aan het kanaal waar hun klantreis staat.
home-none-here = In dit kanaal is geen klantreis die je kunt zien.
home-one-channel = Alleen dit kanaal …
home-all-channels = Alle kanalen
home-stage = { $stage } (deel { $number } van { $count })
home-finished = Alle vragen zijn langsgekomen
home-steps =
    { $count ->
        [one] { $done } van { $count } stap ingevuld
       *[other] { $done } van { $count } stappen ingevuld
    }
home-paused = gepauzeerd
home-without-model = zonder taalmodel
home-fixes =
    { $count ->
        [one] { $count } verbeterpunt te doen
       *[other] { $count } verbeterpunten te doen
    }
home-first = eerste datum: { $when }
home-go-on = Ga verder
home-export = Exporteren
home-journey-settings = Instellingen van deze klantreis
home-where-title = Ga verder
home-to-thread = Naar het gesprek
home-in-channel = Het gesprek staat in de draad onder de kaart in <#{ $channel }>.
home-told = ✓ Het antwoord komt in het tabblad *Berichten* van deze app.
home-saved = ✓ Je instellingen zijn bewaard.
home-journey-saved = ✓ De instellingen van deze klantreis zijn bewaard.

settings-language = Jouw taal
settings-language-hint = Wat alleen jij ziet, staat in deze taal. Een gesprek in een kanaal volgt de taal van de klantreis.
settings-automatic = Zoals mijn Slack
settings-language-nl = Nederlands
settings-language-en = English
settings-reminders = Herinneringen
settings-remind = Herinner mij aan mijn verbeterpunten
settings-reminders-hint = Eén keer voor de datum en één keer erna.
settings-works-from = Ik werk vanaf
settings-works-until = Ik werk tot
settings-hours-hint = Alleen binnen deze uren krijg je uit mijzelf een bericht, in jouw tijdzone volgens Slack ({ $zone }).
settings-of-journey = Voor iedereen die meewerkt aan *{ $title }*.
settings-report-channel-hint = Kaart en samenvatting gaan hierheen als je er een plaatst. Leeg laten mag.
settings-no-channel = Rapportkanaal weghalen
settings-formula = Volgorde van de verbeterpunten
settings-formula-hint = De score van elk verbeterpunt; de hoogste staat bovenaan.

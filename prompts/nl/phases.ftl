# The built-in phase sets (rule 9), and per phase a usual information need and conversion point (rule 11).

phase-set-funnel = Trechter (5 fasen)
phase-set-funnel-about = Van bewustwording tot aanbeveling: de klassieke trechter van marketing.
phase-set-service = Dienstverlening (5 fasen)
phase-set-service-about = Van bewustwording tot loyaliteit; in levering & gebruik blijkt wat klanten echt van je vinden.
phase-set-ambassador = Van behoefte tot ambassadeur (10 fasen)
phase-set-ambassador-about = De hele weg in kleine stukken, van een behoefte die nog sluimert tot een klant die je aanraadt.
phase-set-b2b = Zakelijke dienstverlening (5 fasen)
phase-set-b2b-about = Van eerste bericht tot tevreden klant, met 13 voorbeeldstappen.
phase-set-empty = Leeg
phase-set-empty-about = Je bedenkt de fasen helemaal zelf.

# Funnel and service

phase-awareness = Bewustwording
phase-awareness-need = Herkent iemand mijn probleem, en is er iets aan te doen?
phase-awareness-conversion = Bezoekt de website of reageert op een bericht.

phase-consideration = Overweging
phase-consideration-need = Welke mogelijkheden zijn er, wat kosten ze en wat past bij mij?
phase-consideration-conversion = Vraagt een offerte, proefversie of gesprek aan.

phase-purchase = Aankoop
phase-purchase-need = Hoe bestel ik, hoe betaal ik en wat gebeurt er daarna?
phase-purchase-conversion = De bestelling is geplaatst of de overeenkomst is getekend.

phase-retention = Behoud
phase-retention-need = Haal ik eruit wat mij beloofd is, en bij wie kan ik terecht?
phase-retention-conversion = Koopt opnieuw, verlengt, of geeft een 8 of hoger.

phase-advocacy = Aanbeveling
phase-advocacy-need = Hoe laat ik anderen weten dat dit werkt, en wat levert dat op?
phase-advocacy-conversion = Schrijft een beoordeling of brengt een nieuwe klant aan.

phase-decision-purchase = Beslissing & aankoop
phase-decision-purchase-need = Kan ik erop vertrouwen dat dit de goede keuze is?
phase-decision-purchase-conversion = De bestelling is geplaatst of de overeenkomst is getekend.

phase-delivery-use = Levering & gebruik
phase-delivery-use-need = Wanneer krijg ik het, hoe gebruik ik het en wie helpt mij als het hapert?
phase-delivery-use-conversion = Gebruikt het zelf, en geeft er een cijfer voor.

phase-loyalty-advocacy = Loyaliteit & aanbeveling
phase-loyalty-advocacy-need = Wat heb ik eraan om te blijven, en wie help ik door dit te vertellen?
phase-loyalty-advocacy-conversion = Koopt opnieuw of brengt een nieuwe klant aan.

# Need to ambassador

phase-latent-need = Latente behoefte
phase-latent-need-need = Kan het beter dan hoe ik het nu doe?
phase-latent-need-conversion = Zegt of zoekt voor het eerst iets over het probleem.

phase-concrete-need = Concrete behoefte
phase-concrete-need-need = Wat heb ik precies nodig, en wanneer?
phase-concrete-need-conversion = Zoekt gericht naar een oplossing.

phase-orientation = Oriëntatie
phase-orientation-need = Welke soorten oplossingen bestaan er, en welke past bij mij?
phase-orientation-conversion = Bekijkt pagina's over één soort oplossing, of vraagt ernaar.

phase-supplier-choice = Afweging
phase-supplier-choice-need = Welke aanbieder vertrouw ik, en waarin verschillen ze?
phase-supplier-choice-conversion = Vraagt bij ons een offerte of gesprek aan.

phase-decision = Besluit
phase-decision-need = Wat overtuigt mij, en wie moet er nog meer ja zeggen?
phase-decision-conversion = Zegt ja tegen het voorstel.

phase-delivery = Levering
phase-delivery-need = Waar blijft het, en wat kan ik intussen doen?
phase-delivery-conversion = Heeft ontvangen wat er is afgesproken.

phase-use = Gebruik
phase-use-need = Hoe haal ik er het meeste uit, en wie helpt mij als het hapert?
phase-use-conversion = Gebruikt het na een maand nog steeds.

phase-loyalty = Loyaliteit
phase-loyalty-need = Wat heb ik eraan om te blijven?
phase-loyalty-conversion = Koopt opnieuw of verlengt.

phase-ambassador = Ambassadeur
phase-ambassador-need = Hoe help ik een ander met wat voor mij werkte?
phase-ambassador-conversion = Brengt een nieuwe klant aan.

# B2B services

phase-b2b-discover = Ontdekken
phase-b2b-discover-need = Wie zijn jullie, en waarom zou ik hier tijd aan besteden?
phase-b2b-discover-conversion = Is met ons in gesprek via e-mail of LinkedIn.

phase-b2b-explore = Verkennen
phase-b2b-explore-need = Wat doen jullie, voor wie, en wat kost het ongeveer?
phase-b2b-explore-conversion = Er staat een kennismaking in de agenda.

phase-b2b-qualify = Kwalificeren
phase-b2b-qualify-need = Passen wij bij elkaar, en hebben jullie dit eerder gedaan?
phase-b2b-qualify-conversion = Voldoet aan de criteria en wil verder praten.

phase-b2b-convince = Overtuigen
phase-b2b-convince-need = Wat krijg ik, wat kost het en hoe overtuig ik mijn collega's?
phase-b2b-convince-conversion = Heeft de offerte gelezen en zegt mondeling ja.

phase-b2b-sign-grow = Tekenen & groeien
phase-b2b-sign-grow-need = Wat gebeurt er nu, en levert het op wat mij beloofd is?
phase-b2b-sign-grow-conversion = Geeft een 8 of hoger en raadt ons aan.

# The steps of the B2B example journey, as a team may take them over

b2b-step-1 = Krijgt een bericht
b2b-step-2 = Reageert op het bericht
b2b-step-3 = Praat verder via e-mail of LinkedIn
b2b-step-4 = Kijkt rond op de website
b2b-step-5 = Boekt een kennismaking
b2b-step-6 = Is geïnteresseerd
b2b-step-7 = Voldoet aan de criteria
b2b-step-8 = Krijgt meer informatie
b2b-step-9 = Bespreekt de informatie
b2b-step-10 = Krijgt een offerte met prijzen
b2b-step-11 = Tekent digitaal
b2b-step-12 = Is klant geworden
b2b-step-13 = Is tevreden en geeft een 8 of hoger

# Routekaarten, maatregelen, dekking en prioriteiten.
# Opgehaald wanneer een beeld ze voor het eerst toont.

## Data, niet nauwkeuriger dan ze zijn gepubliceerd

within-year = in { $year }
within-half = { $half ->
    [1] in de eerste helft van { $year }
   *[other] in de tweede helft van { $year }
}
within-quarter = { $quarter ->
    [1] in het eerste kwartaal van { $year }
    [2] in het tweede kwartaal van { $year }
    [3] in het derde kwartaal van { $year }
   *[other] in het vierde kwartaal van { $year }
}
within-month = in { $month } { $year }
within-day = op { $day } { $month } { $year }
until-year = eind { $year }
when-regularly = regelmatig, zonder vaste datum
when-regularly-from = regelmatig, vanaf { $date }
when-not-stated = geen datum gepubliceerd
when-by = tegen { $date }
when-no-later = uiterlijk { $date }
when-by-middle = tegen medio { $year }
when-expected = verwacht { $date }
when-expected-early = verwacht begin { $year }
when-from = vanaf { $date }
when-again = { $every }; laatst verwacht { $last }, eerstvolgend { $next }
when-again-first = { $every }; voor het eerst { $next }
when-again-last = { $every }; laatst verwacht { $last }
every-years = { $count ->
    [1] elk jaar
    [2] om de twee jaar
    [3] om de drie jaar
   *[other] om de { $count-text } jaar
}
every-months = { $count ->
    [1] elke maand
   *[other] om de { $count-text } maanden
}
span-days = { $count ->
    [one] 1 dag
   *[other] { $count-text } dagen
}
span-months = { $count ->
    [one] 1 maand
   *[other] { $count-text } maanden
}

## Hoever iets is

state-proposed = voorgesteld
state-planned = gepland
state-running = loopt
state-done = gedaan
state-withdrawn = ingetrokken
state-unknown = uitkomst onbekend
state-past = datum verstreken, uitkomst onbekend
state-past-running = loopt, datum verstreken
state-last-unknown = uitkomst van het laatste onbekend
state-now = nu verwacht
state-now-running = loopt, nu verwacht
cover-none = geen maatregel
cover-planned = gepland
cover-unknown = uitkomst onbekend
cover-running = loopt
cover-done = gedaan
level-range = { $from } tot en met { $to }
level-from = { $from } en hoger
level-to = tot en met { $to }
level-trl = TRL { $level }
level-iea = IEA-gereedheid { $level }
level-mrl = MRL { $level }
band-neutral = neutraal: gebruik nog open
band-emerging = gebruik wordt duidelijk
band-defined = gebruik is duidelijk
late-short = begint voordat iets waarop het wacht af is
late-short-perhaps = begint misschien voordat iets waarop het wacht af is
late-certain = eindigt { $span } te laat
late-perhaps = eindigt misschien tot { $span } te laat

## Wat maatregelen, onderdelen, lacunes en instrumenten zijn

measure-kind-plain = maatregel
measure-kind-further = officiële maatregel
measure-kind-part = deel van een maatregel
measure-kind-commitment = toezegging in de tekst
measure-kind-milestone = mijlpaal
measure-kind-option = mogelijke maatregel
measure-kind-target = streefcijfer
measure-kind-example = voorbeeld uit een casus
strand-promote = bouwt eigen kracht op
strand-protect = beschermt wat er is
strand-partner = werkt met partners
item-activity = activiteit
item-milestone = mijlpaal
item-marker = datum voor alle banen
item-plain = onderdeel van de routekaart
instrument-programme = programma
instrument-policy = beleid
gap-kind = { $kind ->
    [skills] vaardigheden
    [data] gegevens
    [hardware] hardware
    [testing] testen
    [capacity] capaciteit
    [materials] materialen
   *[other] { $kind }
}
gap-existing = bestaat al
gap-foreseeable = te voorzien
gap-current = Gereedheid bereikt
gap-target = Gereedheid gewenst
gap-until = Gewenst tegen
cause-cause = onderliggende oorzaak
cause-aggravator = verergert afhankelijkheden
cause-handicap = staat in de weg
cause-driver = drijft oorzaken aan
actor-kind = { $kind ->
    [institution] instelling
    [member-states] lidstaten
    [body] orgaan
    [agency] agentschap
    [bank] bank
    [network] netwerk
    [industry] industrie
    [research] onderzoek
    [users] gebruikers
    [partner] partner
   *[other] { $kind }
}

## Bladzijden van een plan

plan-answered = Wat eraan wordt gedaan
plan-gap = lacune
plan-actor = speler
plan-when = Wanneer
plan-state = Stand
plan-levels = Gereedheid
plan-room = Speling
plan-critical = geen: ligt op de weg die het einde bepaalt
plan-slack = { $span } voordat het einde verschuift
plan-use-civil = civiel
plan-use-defence = defensie
plan-use-space = ruimtevaart
plan-use-dual = tweeërlei gebruik
plan-scope = Voor
plan-place = In de bron
plan-section = punt { $place }
plan-open-to = Open voor
plan-role = Doet
plan-since = Sinds
plan-not-stated = niet vermeld
plan-who = Wie handelt
plan-with = Samen met
plan-by = Met welk instrument
plan-about = Gaat over
plan-answers = Beantwoordt deze lacunes
plan-causes = Werkt op deze oorzaken
plan-aimed-at = Gericht op
plan-changes = Richt op of wijzigt
plan-concerns = Betreft
plan-part-of = Deel van
plan-parts = Onderdelen
plan-belongs = Hoort bij
plan-waits-for = Wacht op
plan-needed-for = Nodig vóór
plan-felt-at = Gevoeld bij
plan-why = Waardoor
plan-causes-gaps = Lacunes die eruit volgen
plan-measures = Maatregelen
plan-no-measure = In deze dataset is geen maatregel gekoppeld.
plan-carries = Voert uit
plan-no-carried = Geen maatregel in deze dataset noemt het.
plan-changed-by = Opgericht of gewijzigd door
plan-run-by = Beheerd door
plan-responsible-for = Verantwoordelijk voor
plan-partner-in = Partner in
plan-about-it = Maatregelen die dit betreffen
plan-runs = Beheert
plan-gaps-here = Lacunes hier
plan-milestones = Op de routekaart
plan-elsewhere = In andere datasets
plan-in-dataset = { $id } in { $dataset }
plan-there-same = is daar hetzelfde
plan-there-part = is daar een deel van
plan-there-concerns = gaat daarover
plan-said-twice = staat twee keer in het document
plan-dependency = { $from } voor { $to }
plan-effect = { $code ->
    [adds-capacity] voegt capaciteit toe
    [data] gegevens
    [follows] volgt eruit
    [part-of] deel ervan
    [protects] beschermt het
    [raises-trl] verhoogt de gereedheid
    [recycles] spaart en hergebruikt
    [reduces-share] verlaagt het grootste aandeel
    [sets-up] richt het op
    [skills] vaardigheden
   *[other] { $code }
}
plan-effect-size = { $effect }: { $size } { $unit }
plan-cover-none = Geen maatregel in deze dataset is erop gericht.
plan-cover-planned = { $count ->
    [one] Eén maatregel is gepland of voorgesteld.
   *[other] { $count-text } maatregelen zijn gepland of voorgesteld.
}
plan-cover-unknown = { $count ->
    [one] Eén maatregel is aangekondigd; geen bron zegt hoever die is.
   *[other] { $count-text } maatregelen zijn aangekondigd; geen bron zegt hoever die zijn.
}
plan-cover-running = { $count ->
    [one] Eén maatregel loopt.
   *[other] Van { $count-text } maatregelen loopt er ten minste één.
}
plan-cover-done = { $count ->
    [one] Eén maatregel is gedaan.
   *[other] Van { $count-text } maatregelen is er ten minste één gedaan.
}
done-about = voor: { $name }
done-none = Niets waarvan deze dataset weet: er is geen maatregel gekoppeld.
done-planned = { $count ->
    [one] Eén maatregel is gepland of voorgesteld.
   *[other] { $count-text } maatregelen zijn gepland of voorgesteld.
}
done-unknown = { $count ->
    [one] Eén maatregel is aangekondigd; geen bron zegt hoever die is.
   *[other] { $count-text } maatregelen zijn aangekondigd; geen bron zegt hoever die zijn.
}
done-running = { $count ->
    [one] Eén maatregel loopt.
   *[other] Van { $count-text } maatregelen loopt er ten minste één.
}
done-done = { $count ->
    [one] Eén maatregel is gedaan.
   *[other] Van { $count-text } maatregelen is er ten minste één gedaan.
}
answer-due = Verwacht: { $when }.
answer-due-again = Verwacht: { $again }.
answer-no-date = Er is geen datum bepaald.
answer-runs = Loopt { $when }.
answer-who = Verantwoordelijk: { $who }.
answer-who-with = Verantwoordelijk: { $who }, samen met { $with }.
answer-late = { $count ->
    [one] Het begint voordat iets waarop het wacht af is.
   *[other] Het begint voordat { $count-text } dingen waarop het wacht af zijn.
}
answer-late-perhaps = { $count ->
    [one] Volgens de gepubliceerde datum begint het misschien voordat iets waarop het wacht af is.
   *[other] Volgens de gepubliceerde datum begint het misschien voordat { $count-text } dingen waarop het wacht af zijn.
}
answer-gap-at = Gevoeld bij { $name }.
answer-open = Open voor: { $uses }.
answer-open-unknown = Waarvoor het openstaat, wordt niet vermeld.
answer-budget = { $label }: { $money }.{ $more ->
    [0] {""}
    [one] {" "}Er is nog één cijfer gepubliceerd.
   *[other] {" "}Er zijn nog { $more-text } cijfers gepubliceerd.
}
answer-carries = { $count ->
    [0] Geen maatregel in deze dataset noemt het.
    [one] Het voert één maatregel uit.
   *[other] Het voert { $count-text } maatregelen uit.
}
answer-actor = { $responsible ->
    [0] {""}
    [one] Verantwoordelijk voor één maatregel.
   *[other] Verantwoordelijk voor { $responsible-text } maatregelen.
}{ $partner ->
    [0] {""}
    [one] {" "}Partner in één.
   *[other] {" "}Partner in { $partner-text }.
}
answer-actor-none = Geen maatregel in deze dataset noemt het.

## Budgetten, nooit opgeteld

budget-total = Budget
budget-yearly = Per jaar
budget-ceiling = Hoogstens
budget-yearly-ceiling = Hoogstens, per jaar
budget-share = Aandeel
budget-no-period = jaren niet vermeld
budget-sum = Samen
budget-sum-none = niet opgeteld
budget-never-added = Ze gaan over andere perioden of zijn van een andere soort.
money-billion = { $amount } miljard { $currency }
money-million = { $amount } miljoen { $currency }
money = { $amount } { $currency }

## Lijst en tabel

plan-headline = { $count ->
    [one] Eén actie
   *[other] { $count-text } acties
}{ $official ->
    [0] {""}
    [one] {""}, waarvan één officiële maatregel
   *[other] {""}, waarvan { $official-text } officiële maatregelen
}; { $dated ->
    [0] er is geen datum gepubliceerd.
    [one] één heeft een datum.
   *[other] { $dated-text } hebben een datum.
}
plan-headline-past = { $past ->
    [0] Op { $day } is geen datum verstreken zonder bron die de uitkomst meldt.
    [one] Op { $day } is één datum verstreken, en geen bron meldt de uitkomst.
   *[other] Op { $day } zijn { $past-text } data verstreken, en geen bron meldt de uitkomst.
}
plan-markers = Data voor alle banen
plan-count = { $count ->
    [one] 1 onderdeel
   *[other] { $count-text } onderdelen
}
plan-dated = { $count ->
    [0] geen datum
    [one] 1 met datum
   *[other] { $count-text } met datum
}
plan-list-count = { $shown ->
    [one] 1 onderdeel
   *[other] { $shown-text } onderdelen
}{ $left_out ->
    [0] {""}
   *[other] , { $left_out-text } weggelaten
}
plan-table-caption = { $title }: { $shown-text } van { $total-text } onderdelen van de routekaart

## Naast de routekaart

lanes = Banen
lanes-usual = Wat de meeste onderdelen hebben
lanes-area = Technologiegebied
lanes-technology = Technologie
lanes-actor = Wie handelt
lanes-instrument = Programma of beleid
lanes-capability = Van vermogen tot middel
scale = Tijd
scale-usual = Naar de ruimte op de pagina
scale-decade = Decennia
scale-year = Jaren
scale-half = Halve jaren
scale-quarter = Kwartalen
cursor = Verwachte stand op
cursor-off = Geen dag
cursor-slider = Maand
cursor-roadmap = Routekaart tonen
expected-map = Op de kaart tonen
cursor-hint = Trekt een lijn op die dag en laat onder het beeld zien wat de keten tegen die tijd mag verwachten.
# Tijdas
axis-decade = { $year }
axis-half = H{ $half }
axis-quarter = K{ $quarter }

# Routekaart
roadmap-name =
    { $count ->
        [one] { $title }: een routekaart van één punt
       *[other] { $title }: een routekaart van { $count-text } punten
    }
roadmap-empty = Deze dataset heeft geen maatregelen en geen routekaart.
roadmap-subtitle = { $edition } · routekaart
roadmap-label = { $name } · { $more }
roadmap-sentence = { $words }.
roadmap-count =
    { $count ->
        [one] 1 punt
       *[other] { $count-text } punten
    }
roadmap-lane-name =
    { $count ->
        [one] { $name }, 1 punt
       *[other] { $name }, { $count-text } punten
    }
roadmap-lane =
    { $lane ->
        [capability] Vermogens
        [application] Toepassingen
        [technology] Technologieën
        [resource] Middelen
       *[measure] Maatregelen
    }
roadmap-foresight = Aan de horizon: nog geen leveranciers
roadmap-no-lane =
    { $lanes ->
        [area] Geen technologiegebied genoemd
        [technology] Niet over één technologie
        [actor] Niemand als verantwoordelijke genoemd
        [instrument] Geen instrument genoemd
       *[other] Al het overige
    }
roadmap-undated-title = Zonder datum
roadmap-folded-undated =
    { $count ->
        [one] 1 punt zonder datum
       *[other] { $count-text } punten zonder datum
    }
roadmap-marker = { $name }, { $date }
roadmap-as-of = Stand van { $date }
roadmap-today = Vandaag, { $date }
roadmap-at = Op { $date }

# Wanneer iets moet
roadmap-span = Van { $start } tot en met { $end }
roadmap-from = Vanaf { $start }; een einde is niet bekendgemaakt
roadmap-undated = Geen datum bekendgemaakt
roadmap-regularly = Regelmatig, zonder data
roadmap-years =
    { $count ->
        [one] elk jaar
       *[other] om de { $count-text } jaar
    }
roadmap-months =
    { $count ->
        [one] 1 maand
       *[other] { $count-text } maanden
    }
roadmap-every-months =
    { $count ->
        [one] elke maand
       *[other] om de { $count-text } maanden
    }
roadmap-months-range =
    { $count ->
        [one] { $least } tot 1 maand
       *[other] { $least } tot { $count-text } maanden
    }
roadmap-cycle = { $every }: laatst verschuldigd { $last }, opnieuw { $next }
roadmap-cycle-first = { $every }, voor het eerst { $next }
roadmap-cycle-plain = { $every }
roadmap-state =
    { $state ->
        [done] Gedaan, volgens de bron
        [running] Loopt
        [past] De datum is voorbij; geen bron vertelt de uitkomst
        [withdrawn] Ingetrokken
       *[planned] Gepland
    }
roadmap-level =
    { $scale ->
        [iea] TRL { $level } (IEA)
        [mrl] MRL { $level }
       *[trl] TRL { $level }
    }
roadmap-levels =
    { $scale ->
        [iea] TRL { $from } tot en met { $to } (IEA)
        [mrl] MRL { $from } tot en met { $to }
       *[trl] TRL { $from } tot en met { $to }
    }

# Wat op wat wacht
roadmap-waits =
    { $count ->
        [one] Wacht op 1 ander punt
       *[other] Wacht op { $count-text } andere punten
    }
roadmap-critical = Op de weg die het einde bepaalt: geen speling
roadmap-slack =
    { $months ->
        [one] Kan tot een maand uitlopen zonder dat het einde verschuift
       *[other] Kan tot { $months-text } maanden uitlopen zonder dat het einde verschuift
    }
roadmap-late =
    { $count ->
        [one] ‘{ $name }’ heeft ‘{ $on }’ nodig, dat 1 maand later moet
       *[other] ‘{ $name }’ heeft ‘{ $on }’ nodig, dat { $count-text } maanden later moet
    }
roadmap-late-range =
    { $count ->
        [one] ‘{ $name }’ heeft ‘{ $on }’ nodig, dat { $least } tot 1 maand later moet
       *[other] ‘{ $name }’ heeft ‘{ $on }’ nodig, dat { $least } tot { $count-text } maanden later moet
    }
roadmap-late-perhaps =
    { $count ->
        [one] ‘{ $name }’ heeft ‘{ $on }’ nodig, dat tot een maand later kan moeten
       *[other] ‘{ $name }’ heeft ‘{ $on }’ nodig, dat tot { $count-text } maanden later kan moeten
    }

# Wat is verschoven sinds een eerdere editie
slip-new = nieuw
slip-gone = er niet meer
slip-dated = heeft nu een datum
slip-undated = heeft geen datum meer
slip-later = { $months } later
slip-earlier = { $months } vervroegd
slip-open = datum anders geschreven

# Legenda en opmerkingen
roadmap-legend-state =
    { $state ->
        [done] Gedaan
        [running] Loopt
        [past] Datum voorbij, uitkomst onbekend
        [withdrawn] Ingetrokken
       *[planned] Gepland
    }
roadmap-legend-sign =
    { $sign ->
        [decision] Besluit of document
        [demonstration] Demonstratie
        [capability] Vermogen beschikbaar
       *[external] Gebeurtenis elders
    }
roadmap-legend-deadline = Laatste dag
roadmap-legend-band =
    { $band ->
        [neutral] TRL 1 tot en met 4, neutraal: bereikt
        [emerging] TRL 5 en 6, gebruik tekent zich af: bereikt
       *[defined] TRL 7 en hoger, gebruik duidelijk: bereikt
    }
roadmap-legend-band-planned =
    { $band ->
        [neutral] TRL 1 tot en met 4: gepland
        [emerging] TRL 5 en 6: gepland
       *[defined] TRL 7 en hoger: gepland
    }
roadmap-legend-ghost = Datum in de eerdere editie
roadmap-legend-critical = Op de weg die het einde bepaalt
roadmap-legend-day =
    { $day ->
        [edition] Stand van de dataset
        [today] Vandaag
       *[marker] Datum voor alle banen
    }
roadmap-note-undated =
    { $count ->
        [one] 1 van { $total-text } punten heeft geen datum en staat apart.
       *[other] { $count-text } van { $total-text } punten hebben geen datum en staan apart.
    }
roadmap-note-levels = Gereedheidsniveaus zijn gelijkmatig getekend tussen begin en einde: wanneer die ertussen worden bereikt, is niet bekendgemaakt.
roadmap-note-since =
    { $count ->
        [0] Niets is verschoven sinds editie { $edition }.
        [one] 1 punt is verschoven sinds editie { $edition }.
       *[other] { $count-text } punten zijn verschoven sinds editie { $edition }.
    }
roadmap-note-gone = Niet meer op de routekaart: { $names }.

# Bestanden om mee te nemen: tabel, agenda, schema.
take-plan = Het plan meenemen
take-acted = Neem mee wat er gedaan wordt
take-coverage = Matrix (CSV)
take-uncovered = Afhankelijkheden zonder lopende maatregel (CSV)
take-priorities = Rangorde (CSV)
take-csv = Tabel (CSV)
take-ics = Termijnen (agenda)
take-mermaid = Schema als tekst (Mermaid)
take-edition =
    { $edition ->
        [none] { $day ->
            [none] Uitgave en datum zijn niet vermeld
           *[other] Stand van { $day }
        }
       *[other] { $day ->
            [none] Uitgave: { $edition }
           *[other] Uitgave: { $edition }, stand van { $day }
        }
    }
take-licence = Licentie: { $licence } · Markering: { $marking } · Gemaakt met Ketenkaart
take-day = Datum zoals gepubliceerd: { $date }
take-days = Datum zoals gepubliceerd: { $date }, dus een dag van { $first } tot en met { $last }. Deze afspraak staat op de laatste.
take-start = Begint: { $date }
take-due-on = Bedoeld als: op die datum
take-due-in = Bedoeld als: ergens daarbinnen
take-due-by = Bedoeld als: voordat het voorbij is
take-due-no-later = Bedoeld als: voordat het voorbij is, niet later
take-due-mid-year = Bedoeld als: voor het midden van het jaar
take-due-expected = Bedoeld als: verwacht daarbinnen
take-due-expected-early = Bedoeld als: verwacht aan het begin daarvan
take-due-regularly = Bedoeld als: telkens weer, zonder data
take-status-proposed = Status: voorgesteld
take-status-planned = Status: gepland
take-status-running = Status: loopt
take-status-done = Status: gedaan
take-status-withdrawn = Status: ingetrokken
take-status-unknown = Status: geen bron zegt wat ervan is geworden
take-responsible = Verantwoordelijk: { $who }
take-place = Vermeld in: { $source }, { $place }
take-undated = Niet getekend, want er is geen datum gepubliceerd: { $label } ({ $id })
take-waits = { $id } wacht op { $list }
take-lane-capability = Vermogens
take-lane-application = Toepassingen
take-lane-technology = Technologieën
take-lane-resource = Middelen
take-lane-measure = Maatregelen
take-lane-none = Overig
## Dekking: wat ontbreekt, en wat eraan gedaan wordt.

cover-title = Wat gedekt is
cover-lead = Een maatregel telt alleen waar een gepubliceerde koppeling hem ergens op richt. Niets wordt uit namen geraden, en wat is aangekondigd geldt niet als gedaan.
cover-gaps = { $none ->
    [0] Geen lacune is zonder maatregel
    [one] Aan één van { $all-text } lacunes is geen maatregel gekoppeld
   *[other] Aan { $none-text } van { $all-text } lacunes is geen maatregel gekoppeld
}; { $running ->
    [0] voor geen ervan is bekend dat er een loopt
    [one] voor één loopt er een of is die klaar
   *[other] voor { $running-text } loopt er een of is die klaar
}{ $open ->
    [0] .
    [one] ; voor één is die alleen gepland, of zegt geen bron hoe ver die is.
   *[other] ; voor { $open-text } is die alleen gepland, of zegt geen bron hoe ver die is.
}
cover-causes = { $none ->
    [0] Geen oorzaak is zonder maatregel
    [one] Aan één van { $all-text } oorzaken is geen maatregel gekoppeld
   *[other] Aan { $none-text } van { $all-text } oorzaken is geen maatregel gekoppeld
}; { $running ->
    [0] voor geen ervan is bekend dat er een loopt
    [one] voor één loopt er een of is die klaar
   *[other] voor { $running-text } loopt er een of is die klaar
}{ $open ->
    [0] .
    [one] ; voor één is die alleen gepland, of zegt geen bron hoe ver die is.
   *[other] ; voor { $open-text } is die alleen gepland, of zegt geen bron hoe ver die is.
}
cover-nothing = Deze dataset noemt geen lacunes, oorzaken of maatregelen. Wat hij over leveranciers zegt, staat hieronder.
cover-word = { $cover ->
    [none] geen maatregel
    [planned] gepland
    [unknown] niet bekend
    [running] loopt
   *[done] klaar
}
cover-kind = { $kind ->
    [gap] Lacune
    [cause] Oorzaak
    [stage] Fase
   *[dependency] Afhankelijkheid
}
cover-dependency = { $from } voor { $to }
cover-open = Geen lopende maatregel
cover-open-none = Voor elk ervan loopt een maatregel of is die klaar.
cover-why-none = Er is geen maatregel aan gekoppeld.
cover-why-withdrawn = Alleen ingetrokken: { $names }.
cover-why-planned = Alleen gepland: { $names }.
cover-why-unknown = Aangekondigd, en geen bron zegt hoe ver die is: { $names }.
cover-wanted = Te sluiten vóór of in { $date }.
cover-levels = Gereedheidsniveau { $current }, gewenst { $target }.
cover-by-cause = Voor de oorzaak, { $name }, loopt een maatregel: { $names }.
cover-matrix = Lacunes en oorzaken tegenover maatregelen
cover-matrix-lead = Eén kolom per maatregel, met boven de naam waarmee die wordt uitgevoerd. Een lege cel: geen gepubliceerde koppeling.
cover-column-what = Wat ontbreekt
cover-column-state = Verste maatregel
cover-states = Toon alleen
cover-rows-none = Niets heeft de gekozen stand.

payers-fit = Kan betalen: { $names }{ $open ->
    [0] .
    [one] ; nog één wellicht, voor zover vermeld.
   *[other] ; nog { $open-text } wellicht, voor zover vermeld.
}
payers-open = Kan wellicht betalen, voor zover vermeld: { $names }.
payers-scope = Kan betalen naar bereik, gereedheidsniveaus zijn niet vermeld: { $names }{ $open ->
    [0] .
    [one] ; nog één wellicht, voor zover vermeld.
   *[other] ; nog { $open-text } wellicht, voor zover vermeld.
}
payers-any = Wat hij zou dienen, is niet vermeld, dus geen van de { $count-text } genoemde programma’s is uit te sluiten.
payers-none = Geen van de { $count-text } genoemde programma’s kan betalen.
payers-unlisted = De dataset noemt geen programma’s, dus er is geen te noemen.
payers-caption = Wat betalen vraagt: { $need }. Een programma wordt getoetst aan zijn bereik en zijn gereedheidsniveaus; oproepen en voorwaarden staan niet in de gegevens.
payer-fits = past
payer-open = past wellicht
payer-not = past niet
payer-scope-fits = voor { $scopes }
payer-scope-not = alleen voor { $scopes }
payer-scope-unknown = of het voor civiel gebruik of defensie is, is niet vermeld
payer-scope-of-need-unknown = voor { $scopes }; wie een maatregel zou dienen, is niet vermeld
payer-scope-part = voor { $scopes }, één kant ervan
payer-levels-fit = gereedheidsniveaus { $levels }
payer-levels-not = alleen voor gereedheidsniveaus { $levels }
payer-levels-unknown = gereedheidsniveaus niet vermeld
payer-levels-of-need-unknown = gereedheidsniveaus { $levels }; het niveau hier is niet vermeld
need-scope = { $scope }
need-scope-unknown = gebruik niet vermeld
need-levels = gereedheidsniveau { $levels }
need-levels-unknown = gereedheidsniveau niet vermeld
scope-word = { $scope ->
    [civil] civiel gebruik
    [defence] defensie
    [dual-use] tweeërlei gebruik
    [space] ruimtevaart
   *[not-stated] een gebruik dat niet vermeld is
}

budgets-title = Budgetten
budgets-lead = Zoals gepubliceerd. Ze zijn voor verschillende jaren en van verschillende soort; daarom staan ze naast elkaar en worden ze nooit opgeteld.
budget-column-of = Programma of maatregel
budget-column-amount = Bedrag
budget-column-period = Jaren
budget-column-purpose = Waarvoor
budget-amount = { $kind ->
    [total] { $amount } in totaal
    [yearly] { $amount } per jaar
    [ceiling] ten hoogste { $amount }
    [yearly-ceiling] ten hoogste { $amount } per jaar
   *[share] { $amount }
}

dependencies-title = Afhankelijkheden zonder lopende maatregel
dependencies-open = { $open ->
    [0] Voor elk van { $all-text } afhankelijkheden van leveranciers buiten { $home } loopt een maatregel.
    [one] Voor één van { $all-text } afhankelijkheden van leveranciers buiten { $home } loopt geen maatregel.
   *[other] Voor { $open-text } van { $all-text } afhankelijkheden van leveranciers buiten { $home } loopt geen maatregel.
}
dependencies-all = Afhankelijkheden van leveranciers erbuiten
dependencies-unknown = Deze dataset noemt geen leveranciers en zegt dus niet van wie iets afhangt.
dependencies-unlisted = { $all ->
    [one] Eén afhankelijkheid van leveranciers buiten { $home }. Deze dataset noemt geen maatregelen en zegt dus niet wat eraan wordt gedaan.
   *[other] { $all-text } afhankelijkheden van leveranciers buiten { $home }. Deze dataset noemt geen maatregelen en zegt dus niet wat eraan wordt gedaan.
}
dependencies-lack-both = Deze dataset noemt maatregelen noch programma’s.
dependencies-lack-measures = Deze dataset noemt geen maatregelen.
dependencies-lack-programmes = Deze dataset noemt geen programma’s, zodat niemand te noemen is die zou kunnen betalen.
dependencies-elsewhere = Andere datasets
dependencies-none = Voor zover bekend kan geen leverancier buiten { $home } een doel zo veel kosten door te stoppen.
dependencies-caption = Een afhankelijkheid is een input waarvan de grootste leverancier buiten { $home } door te stoppen minstens één doel { $theta } of meer zou kunnen kosten. De dringendste eerst.
dependencies-more = Toon alle { $count-text }
dependencies-column-who = Hangt af van
dependencies-column-payers = Wie zou kunnen betalen

## Prioriteiten: waar actie het dringendst is.

urgency-title = Waar actie het dringendst is
urgency-headline = { $first ->
    [one] Het dringendst van { $count-text } inputs: { $names }.
   *[other] { $first-text } van { $count-text } inputs kunnen het dringendst zijn: { $names }.
}
urgency-none = Geen van { $count-text } inputs is volgens deze maat dringend: geen grootste leverancier erbuiten kost een doel zo veel, of op alles wordt al ingegrepen.
urgency-nothing = Er is niets te rangschikken: voor geen input is gepubliceerd wie hem levert.
urgency-formula = Urgentie = gevolg × aandeel × wat niet gedekt is. Gevolg: het deel van de doelen dat in het middelste geval { $theta } of meer verliest als de grootste leverancier buiten { $home } stopt. Aandeel: wat die leverancier van het aanbod heeft. Niet gedekt: het deel van de lacunes en oorzaken waarop geen lopende maatregel ingrijpt; een input zonder lacunes telt als niet gedekt tot er een maatregel op gericht is.
urgency-formula-title = Hoe urgentie wordt berekend
urgency-formula-more = Elke factor is een interval van 0 tot 1, en het product ook. Niets wordt gewogen. Een plaats is ook een interval: de beste is één meer dan de inputs die er zeker vóór staan, de slechtste één meer dan alle andere die ervoor kunnen staan. Dit is ons eigen ontwerp, geen formule van de Commissie.
urgency-settings = Instellingen
urgency-theta = Een doel is getroffen als het minstens dit verliest
urgency-theta-sign = %
urgency-home = Niet erbuiten
urgency-home-lead = Leveranciers in deze groepen tellen niet als erbuiten.
urgency-home-reset = Zoals de dataset zegt
urgency-column = { $key ->
    [rank] Plaats
    [name] Input
    [urgency] Urgentie
    [impact] Gevolg
    [share] Grootste aandeel erbuiten
    [uncovered] Niet gedekt
    [criteria] Kritieke technologie
    [who] Leverancier
   *[wanted] Te sluiten in
}
urgency-covered = op { $done-text } van { $all-text } ingegrepen{ $perhaps ->
    [0] {""}
   *[other] {", "}op { $perhaps-text } wellicht
}
urgency-criteria = { $answer ->
    [yes] ja
    [no] nee
   *[open] open
}
urgency-nobody = niemand genoemd
urgency-unknown = { $count ->
    [one] Eén input heeft geen plaats, omdat niemand heeft gepubliceerd wie hem levert. Dat is niet bekend, en niet nul.
   *[other] { $count-text } inputs hebben geen plaats, omdat niemand heeft gepubliceerd wie ze levert. Dat is niet bekend, en niet nul.
}
urgency-unknown-title = Niet bekend
urgency-why = Waar dit op berust
urgency-product = De drie vermenigvuldigd, eind voor eind.
urgency-table = Inputs naar urgentie
urgency-plane-name = { $count-text } inputs naar gevolg en naar het aandeel van de grootste leverancier erbuiten.
urgency-axis-impact = Gevolg: deel van de doelen dat getroffen wordt
urgency-axis-share = Aandeel van de grootste leverancier erbuiten
urgency-legend-certain = zeker; de schijf is zo groot als waarop geen maatregel ingrijpt
urgency-legend-open = wat de cijfers open laten
urgency-legend-covered = op alles wordt ingegrepen, of misschien
urgency-legend-curve = gelijk product van gevolg en aandeel
urgency-unnamed = { $count ->
    [one] Eén punt heeft hier geen naam.
   *[other] { $count-text } punten hebben hier geen naam.
}
urgency-spot = { $name }: plaats { $rank }; gevolg { $impact }; { $who }: { $share }; niet gedekt: { $open }
urgency-hint = Wijs een input aan voor de cijfers; klik om hem te kiezen.
urgency-subtitle = { $edition } · waar actie het dringendst is
urgency-scenario = Het scenario telt hier niet mee: prioriteiten zijn van de keten zoals die gepubliceerd is.
ranks-name = De { $count-text } dringendste inputs met hun plaats.
ranks-more = { $count ->
    [one] Eén andere input is minder dringend en staat niet in de lijst.
   *[other] { $count-text } andere inputs zijn minder dringend en staan niet in de lijst.
}
evidence-hit = Als { $who } stopt, verliezen { $count-text } van { $all-text } doelen { $theta } of meer: { $names }.
evidence-hit-none = Als { $who } stopt, verliest voor zover bekend geen doel { $theta } of meer.
evidence-hit-open = Niet uitgesloten: { $names }.
evidence-nobody = Er is geen leverancier buiten { $home } genoemd.
evidence-not-known = Wat een stop zou kosten, is niet bekend.
evidence-share = aanbod aan { $area }
evidence-share-derived = gelezen uit de fase of de varianten
evidence-no-gap = Hier staat geen lacune, en er is geen maatregel op de input zelf gericht.
evidence-no-measure = geen maatregel
evidence-pair = { $name }: { $said }.
evidence-measure = { $name } ({ $word }{ $counts ->
    [yes] {""}
   *[no] {", telt niet mee"}
})
roadmap-as-list = De routekaart als lijst
roadmap-hint = Wijs iets aan om te lezen wanneer het wordt verwacht. Sleep over de as om te zien wat tegen een dag wordt verwacht.
roadmap-page = Bladzijde { $page-text } van { $pages-text }

## De keten tegen een dag

expected-sentence = Op { $day }, als data worden gehaald: { $due ->
    [one] 1 input heeft
   *[other] { $due-text } inputs hebben
} een maatregel die dan verwacht of gedaan is, { $running-text } een die loopt{ $announced ->
    [0] {""}
   *[other] , { $announced-text } een die is aangekondigd en niet begonnen
}; { $none-text } hebben er geen.
expected-ahead = Deze dag moet nog komen: u ziet wat gepubliceerde data laten verwachten, geen voorspelling.

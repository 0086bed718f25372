## Wat er tussen twee edities verschilt

diff-critical = kritiek
diff-not-critical = niet kritiek
diff-criticality = kritiek naar aanvoerrisico en economisch belang
diff-nothing = Er verschilt niets.
diff-more = { $count ->
    [one] { $count-text } verder verschil staat hier niet.
   *[other] { $count-text } verdere verschillen staan hier niet.
}
diff-others = { $count ->
    [one] nog { $count-text }
   *[other] nog { $count-text }
}
diff-added = Toegevoegd, { $kind }: { $names }.
diff-removed = Weggevallen, { $kind }: { $names }.
diff-renamed = Hernoemd: { $names }.
diff-rated = { $names }: { $indicator } is nu “{ $after }”, eerst “{ $before }”.
diff-moved = { $name }: { $what } ging van { $before } naar { $after }.
diff-figures-came = Cijfers die er eerst niet waren: { $names }.
diff-figures-went = Cijfers die er niet meer zijn: { $names }.
diff-uncertainty = Alleen de zekerheid van cijfers is veranderd: { $names }.
diff-stated = Anders verwoord of anders ingedeeld: { $names }.
diff-source = Dezelfde cijfers uit een andere bron: { $names }.
diff-period = Dezelfde cijfers voor een andere periode: { $names }.
diff-share = het aandeel van { $supplier } ({ $area })
diff-record = levering ({ $area })
diff-world = wereld
diff-supply-risk = aanvoerrisico
diff-importance = economisch belang
diff-imports = invoer van { $reporter } uit { $partner }
diff-exports = uitvoer van { $reporter } naar { $partner }
diff-no-figure = geen cijfer
diff-withheld = niet openbaar
diff-no-date = geen datum
diff-date = de datum
diff-date-start = het begin
diff-date-end = het einde
diff-date-due = de uiterste datum
diff-because-renamed = “{ $later }” heette eerst “{ $earlier }”.
diff-because-split = “{ $later }” was een deel van “{ $earlier }”.
diff-because-merged = “{ $earlier }” is nu een deel van “{ $later }”.
diff-kind-stage = schakels
diff-kind-input = inputs
diff-kind-dependency = afhankelijkheden
diff-kind-supplier = leveranciers
diff-kind-gap = lacunes
diff-kind-cause = onderliggende oorzaken
diff-kind-instrument = programma’s en beleid
diff-kind-actor = spelers
diff-kind-measure = maatregelen
diff-kind-item = onderdelen van de routekaart
diff-kind-source = bronnen

## Wat er verschilt, op de kaart, in lijst en tabel en op de pagina met wijzigingen

since-sign = { $sign ->
    [added] nieuw
    [removed] niet meer aanwezig
    [higher] hoger
    [lower] lager
    [figure] andere cijfers
    [renamed] andere naam
    [dated] andere data
    [source] andere bron
   *[stated] anders omschreven
}
since-hint = Sinds { $edition }: { $word }
since-short = { $what }: { $before } → { $after }
since-nothing = niets
since-further = { $count ->
    [one] nog { $count-text } verschil
   *[other] nog { $count-text } verschillen
}
since-bundle = Sinds { $edition }: { $changed-text } van { $count-text } inputs verschillen
since-caption = Vergeleken met { $edition }.
since-same = geen verschil
since-id = id
since-source = bron
since-source-of = bron van { $what }
since-field = { $field ->
    [label] naam
    [description] omschrijving
    [kind] soort
    [stage] fase
    [family] familie
    [layer] laag
    [scope] civiel of militair gebruik
    [tech_area] technologiegebied
    [trl] gereedheidsniveau
    [status] stand
    [essentiality] of er zonder kan
   *[weight] gewicht
}
diff-date-period = de periode van de cijfers
colour-change = Verandering sinds { $edition }

changes-headline = Wat er veranderde van { $before } naar { $after }
changes-count = { $shown-text } van { $total ->
    [one] { $total-text } verschil
   *[other] { $total-text } verschillen
}

## Edities

edition-status = { $status ->
    [draft] concept
    [withdrawn] ingetrokken
   *[published] gepubliceerd
}
edition-followed = gevolgd door { $edition }
edition-next-due = volgende verwacht: { $date }
edition-overdue = werd verwacht in { $date }, { $span } geleden; hier staat geen latere editie
edition-as-of = stand van { $date }
edition-published-on = gepubliceerd { $date }
edition-of-period = cijfers over { $period }
edition-spoken = { $edition } is in beeld.
edition-spoken-of = { $edition }. { $thing }: { $figure }.

editions = Edities
editions-lead = Wat een editie zegt verandert niet meer na publicatie. De controlesom is die van haar cijfers: dezelfde cijfers hebben dezelfde controlesom, wat er verder ook in een pakket zit.
editions-all = Alle edities
editions-play = Afspelen
editions-pause = Pauze
editions-previous = Vorige editie
editions-next = Volgende editie
editions-pace-label = Hoe lang een editie blijft staan
editions-pace = { $pace ->
    [slow] Langzaam
    [fast] Snel
   *[usual] Normaal
} ({ $seconds } s)
edition-choose = Editie in beeld
edition-digest = SHA-256 van wat deze editie zegt: { $digest }
edition-digest-label = Controlesom
edition-period = Periode
edition-as-of-label = Stand van
edition-published = Gepubliceerd
edition-state = Status
edition-before = Vorige editie
edition-after = Volgende editie
edition-place = Cijfers in
edition-on-screen = in beeld
edition-show = Tonen
edition-show-named = { $edition } tonen
edition-compare = Vergelijken
edition-compare-named = Vergelijken met { $edition }

## Waarmee vergeleken wordt

against-with = Vergelijken met
against-nothing = niets
against-editions = Edities
against-datasets = Andere datasets
against-own = uw bestand
against-file = een eigen bestand …
against-found = { $count ->
    [0] geen verschil
    [one] { $count-text } verschil
   *[other] { $count-text } verschillen
}
against-lost = Dit kon niet worden opgehaald.
against-file-gone = Een link kan uw bestand niet meenemen: kies het opnieuw.
against-changes = Wat er veranderde
against-stop = Met niets vergelijken
changes-all = Alle verschillen
changes-signs = Wat er gebeurde
changes-none-chosen = Kies hierboven een editie om mee te vergelijken.
changes-csv = Verschillen als CSV
changes-what = Wat
changes-change = Wijziging
changes-figure = Waarvan
changes-before = Eerst
changes-after = Nu
changes-reason = Waarom

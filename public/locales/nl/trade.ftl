## Handel: de matrix van producten en partners, stromen, de indicatoren van de Commissie

trade-title = Invoer naar product en partner
trade-lead = Wat van wie komt, naar waarde, zoals { $reporter } het opgeeft. Een partner is het land van oorsprong dat de importeur opgaf. Wie een product kiest ziet waar het vandaan komt; wie een partner kiest, wat daarvandaan komt.
trade-subtitle = Invoer van { $reporter } naar product en partner, { $period }
trade-all-periods = { $first } tot en met { $last } samen
trade-circle = { $id ->
    [EU27_2020] Lidstaten van de EU
    [EEA] EER, buiten de EU
    [CANDIDATES] Kandidaat-lidstaten van de EU
    [NATO] Andere NAVO-leden
    [PARTNERS] Andere gelijkgestemde partners
   *[other] Andere landen
}
trade-within = Uit { $reporter } zelf
trade-amount = { $currency ->
    [EUR] €{" "}
    [USD] USD{" "}
   *[other] { $currency }{" "}
}{ $number }{ $unit ->
    [billion] {" "}miljard
    [million] {" "}miljoen
    [thousand] {" "}duizend
   *[one] {""}
}
trade-amount-short = { $number }{ $unit ->
    [billion] {" "}mld
    [million] {" "}mln
    [thousand] {" "}k
   *[one] {""}
}
trade-silent = { $why ->
    [withheld] niet vrijgegeven
    [zero] niets
   *[unknown] opgegeven zonder bedrag
}
trade-less-than = < { $figure }
trade-endless = ∞
trade-column = { $key ->
    [name] Product
    [total] Van buiten
    [cdi1] CDI1
    [cdi2] CDI2
    [cdi3] CDI3
    [lasts] Jaren
    [dependent] Afhankelijk
    [first] Komt vooral uit
   *[change] Verandering
}
trade-column-long = { $key ->
    [cdi1] CDI1: hoe geconcentreerd de invoer van buiten is; grens 0,4
    [cdi2] CDI2: deel van alle invoer dat van buiten komt; grens 0,5
    [cdi3] CDI3: invoer van buiten gedeeld door uitvoer; grens 1
    [lasts] In hoeveel van de laatste drie jaren geen bekend cijfer tegen een afhankelijkheid spreekt
    [total] Waarde van de invoer van buiten
   *[other] Of alle drie de grenzen zijn overschreden
}
trade-since = Sinds { $period }
trade-since-long = Verandering van CDI1 van { $from } tot { $to }
trade-others = { $count ->
    [one] { $count-text } andere partner
   *[other] Andere partners ({ $count-text })
}
trade-picture-name = { $count ->
    [one] { $count-text } product
   *[other] { $count-text } producten
} en de partners waaruit { $reporter } ze invoert, { $period }
trade-spoken = { $name }: concentratie { $figure }; { $share } uit { $partner }
trade-spoken-none = { $name }: geen invoer opgegeven
trade-class-below = minder dan { $to }
trade-class-between = { $from } tot { $to }
trade-class-above = { $from } of meer
trade-year = { $answer ->
    [yes] jaar waarin alle drie de grenzen zijn overschreden
    [open] jaar waarin geen bekend cijfer nee zegt
    [no] jaar waarin een cijfer nee zegt
   *[none] jaar zonder invoer
}
trade-year-word = { $year }: { $answer ->
    [yes] afhankelijk
    [open] open
    [no] niet afhankelijk
   *[none] geen invoer opgegeven
}
trade-lines = Grenzen van de Commissie: CDI1 boven 0,4, CDI2 boven 0,5, CDI3 boven 1. Een cijfer boven zijn grens staat vet. Een product is een afhankelijkheid als alle drie zijn overschreden; zij houdt aan als dat in twee van de laatste drie jaren zo is.
trade-cells-share = Cellen: deel van elke partner in de invoer van buiten { $reporter }, in %. Een lege cel: er is geen invoer opgegeven.
trade-cells-value = Cellen: waarde van de invoer in { $currency }. Een lege cel: er is geen invoer opgegeven.
trade-no-exports = De uitvoer is niet bekend, en CDI3 dus ook niet; van niets kan met zekerheid worden gezegd dat het een afhankelijkheid is: waar CDI1 en CDI2 hun grens overschrijden blijft het antwoord open.
trade-foreign = { $count ->
    [one] Eén stroom staat in een andere munt dan { $currency } en telt als stroom zonder bedrag.
   *[other] { $count-text } stromen staan in andere munten dan { $currency } en tellen als stromen zonder bedrag.
}
trade-none = Deze dataset bevat geen handel.
trade-rows-none = Er blijft geen product over bij wat is gekozen en gezocht.

## De pagina van de matrix

trade-rises = Van { $from } tot { $to } is de invoer van buiten { $reporter } het meest geconcentreerd geraakt bij { $names }.
trade-rise = { $name } ({ $before } naar { $after }, { $amount })
trade-rises-none = Van { $from } tot { $to } is bij geen product de invoer meer geconcentreerd geraakt.
trade-untold = { $count ->
    [one] Bij één product is de verandering niet bekend, omdat in een van beide perioden geen invoer is opgegeven.
   *[other] Bij { $count-text } producten is de verandering niet bekend, omdat in een van beide perioden geen invoer is opgegeven.
}
trade-counted = { $dependent ->
    [0] { $open ->
        [0] Van { $all-text } producten overschrijdt er in { $period } geen de grenzen.
       *[other] Van { $all-text } producten kunnen er in { $period } { $open-text } afhankelijkheden zijn: elk bekend cijfer overschrijdt zijn grens; maar niet alle cijfers zijn bekend.
    }
   *[other] Van { $all-text } producten zijn er in { $period } { $dependent-text } afhankelijkheden, en kunnen { $open-text } het zijn: niet alle cijfers zijn bekend.
}
trade-settings = Wat de matrix toont
trade-period = Periode
trade-period-previous = Vorige periode
trade-period-next = Volgende periode
trade-against = Vergeleken met
trade-measure = Cellen tonen
trade-measure-share = aandeel in %
trade-measure-value = waarde
trade-columns = Partners met een eigen kolom
trade-reporter = Opgegeven door
trade-step = Stap
trade-step-all = alle stappen
trade-partner = Komt uit
trade-partner-all = alle partners
trade-words = Woorden in namen
trade-clear = Alle producten tonen
trade-shown = { $shown ->
    [one] { $shown-text } van { $all-text } producten
   *[other] { $shown-text } van { $all-text } producten
}
trade-more = { $count ->
    [one] Nog { $count-text } tonen
   *[other] Nog { $count-text } tonen
}
trade-sort = Sorteren op
trade-sort-chain = de volgorde van de keten
trade-sort-by = Sorteren op { $name }
trade-verdict = { $answer ->
    [yes] ja
    [no] nee
    [nothing] geen invoer opgegeven
   *[open] open
}
trade-verdict-why = { $missing ->
    [exports] uitvoer niet bekend
    [within] invoer van binnen niet bekend
    [amounts] bedragen ontbreken
   *[none] {""}
}
trade-lasts = { $count-text } van { $of-text }
trade-distance = { $figure } { $side ->
    [over] boven de grens van { $line }
    [at] op de grens van { $line }
   *[under] onder de grens van { $line }
}
trade-not-known = niet bekend
trade-change-none = { $period }: geen invoer opgegeven
trade-change-unknown = niet bekend
trade-cell = { $name } uit { $partner }: { $figure }
trade-legend = Wat cellen en tekens betekenen
trade-take = Meenemen
trade-take-shown = Deze rijen (CSV)
trade-take-all = Alle rijen en partners (CSV)

## De pagina van de stromen

flow-title = { $name }: waar het vandaan komt
flow-title-partner = { $name }: wat daarvandaan komt
flow-subtitle = { $what }: invoer van { $reporter }, { $period }
flow-everything = { $count ->
    [one] { $count-text } product
   *[other] Alle { $count-text } producten
}
flow-countries = { $count ->
    [one] { $count-text } land
   *[other] { $count-text } landen
}
flow-others = { $count ->
    [one] { $count-text } ander
   *[other] { $count-text } andere
}
flow-products = { $count ->
    [one] { $count-text } ander product
   *[other] { $count-text } andere producten
}
flow-spoken = { $name }: { $value }, { $share }
flow-name = { $name }, { $period }: { $reporter } voert { $total } in
flow-name-partner = { $period }: { $reporter } voert { $total } in uit { $name }
flow-nothing = { $name }: voor { $period } is geen invoer met een bedrag opgegeven
flow-partial = Sommige stromen zijn zonder bedrag opgegeven; sommen zijn minstens zo groot als getoond, en aandelen zijn delen van wat is opgegeven.
flow-no-exports = Waar het naartoe gaat is niet bekend: deze gegevens bevatten geen uitvoer.
flow-narrow = Op een smalle pagina eindigt het beeld bij wie invoert; de tabel eronder vertelt de rest.
flow-legend = invoer van buiten { $reporter }, zo breed als de waarde
flow-legend-within = handel binnen { $reporter }
flow-hint = Wie een partner kiest ziet wat daarvandaan komt; wie een product kiest, waar het vandaan komt.
flow-table = Hetzelfde als tabel, voor elke periode
flow-column-partner = Partner
flow-column-product = Product
flow-column-value = { $period }
flow-column-share = aandeel
flow-total = Samen
flow-outside = Van buiten { $reporter }
flow-step = Kies een product, een stap of een partner
flow-back = Alle producten en partners
flow-more = { $count ->
    [one] Nog { $count-text } tonen
   *[other] Nog { $count-text } tonen
}
flow-indicators = Afhankelijkheid per jaar
flow-take-shown = Deze stromen (CSV)
flow-take-all = Alle stromen (CSV)

## In de gegevens van een product of partner

trade-panel = Handel
trade-panel-sentence = In { $period } voert { $reporter } er voor { $total } van in van buiten, waarvan { $share } uit { $partner }.
trade-panel-none = Voor { $period } is geen invoer van buiten { $reporter } opgegeven.
trade-panel-within = Nog eens { $value } komt uit { $reporter } zelf.
trade-panel-concentration = De concentratie (CDI1) is { $figure }, { $distance }.
trade-panel-change = { $direction ->
    [up] Sinds { $period } is zij met { $difference } gestegen.
    [down] Sinds { $period } is zij met { $difference } gedaald.
   *[same] Zij is gelijk aan die van { $period }.
}
trade-panel-lasts = { $answer ->
    [yes] In { $count-text } van de laatste { $of-text } jaren waren alle drie de grenzen overschreden: de afhankelijkheid houdt aan.
    [no] In te weinig van de laatste jaren waren alle grenzen overschreden: geen blijvende afhankelijkheid.
   *[open] In { $count-text } van de laatste { $of-text } jaren spreekt geen bekend cijfer tegen een afhankelijkheid; of die er is blijft open.
}
trade-panel-partner = In { $period } voert { $reporter } daarvandaan voor { $total } in, { $share } van wat van deze producten van buiten komt.
trade-panel-partner-within = In { $period } blijft voor { $total } van deze producten binnen { $reporter }.
trade-panel-caption = Deel van elke partner in de invoer van buiten
trade-panel-products = Wat vooral daarvandaan komt, { $period }
trade-panel-matrix = In de matrix van producten en partners
trade-panel-flow = Als beeld, met alle partners
trade-panel-flow-partner = Als beeld, met alle producten
trade-row-outside = Van buiten
trade-row-within = Van binnen
trade-row-exports = Uitvoer
trade-row-dependent = Afhankelijkheid

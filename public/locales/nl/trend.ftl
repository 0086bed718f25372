## Cijfers door de tijd

trend-title = Door de tijd
trend-subtitle = { $edition } en de edities ervoor en erna · cijfers door de tijd
trend-lead = Eén grafiek per onderdeel, alle op één schaal. Een lijn is onderbroken waar een cijfer ontbreekt en waar de methode is gewijzigd.
trend-nothing = Deze dataset heeft geen cijfers van twee momenten, zodat er door de tijd niets te volgen is.
trend-nothing-passes = Niets met cijfers door de tijd komt door de filters.
trend-none-of-it = Hiervan is op geen enkel moment een cijfer bekend.
trend-headline = { $figure }: { $count ->
    [one] { $count-text } onderdeel
   *[other] { $count-text } onderdelen
}, { $moments-text } momenten van { $from } tot { $to }.
trend-figure = Cijfer
trend-order = Volgorde
trend-order-chain = zoals in de keten
trend-order-rise = grootste stijging eerst
trend-order-fall = grootste daling eerst
trend-order-newest = hoogste nieuwste cijfer eerst
trend-order-name = op naam
trend-shares = Aandelen van leveranciers
trend-others = overige
trend-points = { $number } procentpunt
trend-line = { $at }: { $class } ({ $source })
trend-line-short = { $at } { $class }
trend-break = vóór { $period }: andere methode, andere schaal
trend-was-called = tot en met { $until }: “{ $name }” genoemd
trend-was-part = tot en met { $until }: beoordeeld als deel van “{ $name }”
trend-was-several = tot en met { $until }: apart beoordeeld ({ $name })
trend-is-called = na { $until }: “{ $name }” genoemd
trend-is-several = na { $until }: apart beoordeeld, als { $name }
trend-is-part = na { $until }: deel van “{ $name }”
trend-chart-name = { $name }: { $figure } door de tijd
trend-plate-title = { $name }: { $figure }
trend-sheet-name = { $figure } door de tijd, { $count ->
    [one] { $count-text } grafiek
   *[other] { $count-text } grafieken
}
trend-sheet-scale = Alle grafieken lopen van { $from } tot { $to } en van 0 tot { $end }. Een lijn is onderbroken waar een cijfer ontbreekt en waar de methode is gewijzigd.
trend-moment = { $moment }: { $values }
trend-of-group = { $value } (beoordeeld voor “{ $group }”)
trend-legend-own = cijfer
trend-legend-group = cijfer van de groep waarmee het is beoordeeld
trend-legend-other = waaruit het is voortgekomen, of wat het is geworden
trend-legend-open = opengelaten door afgeronde of ontbrekende aandelen
trend-legend-gap = geen cijfer
trend-only = alleen { $value } in { $period }
trend-went = { $first } in { $from } → { $last } in { $to } ({ $change })
trend-no-line = geen cijfer volgens de methode waar de grens bij hoort
trend-distance = { $distance } van de grens van { $line }
trend-above = erop of erboven in { $above-text } van { $all-text }
trend-undecided = open in { $count-text }
trend-unknown = geen cijfer in { $count-text }
trend-old-newest = ouder dan twee herzieningen van { $months-text } maanden: { $years } jaar achter op het nieuwste moment
trend-old-today = ouder dan twee herzieningen van { $months-text } maanden: de periode is { $years } jaar geleden geëindigd
trend-event = { $words }.
trend-at = { $value } in { $period }
trend-course = { $figure }: { $values }.
trend-standing = Het nieuwste cijfer ligt { $distance } van de grens van { $line } ({ $source }); { $lasting }.
trend-lasts = Volgens de regel van CEPII is dat blijvend: boven de grens in ten minste twee van de laatste drie jaren.
trend-lasts-not = Volgens de regel van CEPII is dat niet blijvend: boven de grens in minder dan twee van de laatste drie jaren.
trend-lasts-open = Of dat volgens de regel van CEPII blijvend is (boven de grens in ten minste twee van de laatste drie jaren), is open.
trend-critical = Beide grenzen bereikt, zoals voor een kritieke grondstof, in { $above-text } van { $all-text } beoordelingen volgens de methode waar ze bij horen{ $open ->
    [0] { "" }
   *[other] { " (" }open in { $open-text })
}{ $before ->
    [0] { "." }
    [one] { ";" } { $before-text } eerdere is met een andere methode gemaakt en zegt ja noch nee.
   *[other] { ";" } { $before-text } eerdere zijn met een andere methode gemaakt en zeggen ja noch nee.
}
trend-no-share = niet genoemd
trend-negligible = verwaarloosbaar
trend-major = genoemd zonder aandeel
trend-share-open = { $share } ({ $range })
trend-leader-same = { $name }: de grootste leverancier was en is { $who }, met { $first } in { $from } en { $last } in { $to }, wanneer { $named ->
    [one] { $named-text } leverancier
   *[other] { $named-text } leveranciers
} een aandeel { $named ->
    [one] heeft
   *[other] hebben
}.
trend-leader-other = { $name }: de grootste leverancier was { $before } met { $first } in { $from }; in { $to } is dat { $after } met { $last } (in { $from }: { $early }).
trend-column-moment = Editie
trend-column-source = Bron
trend-column-distance = t.o.v. de grens van { $line }
trend-other-method = andere methode
trend-table = { $name }: cijfers van alle momenten
trend-show-edition = Toon de editie { $name }
trend-shown = op het scherm
trend-hint = Wijs een moment aan voor zijn cijfers; klik om die editie te tonen.
trend-hint-plain = Wijs een moment aan voor zijn cijfers.
trend-all = Alle, naast elkaar
trend-before = Vorige
trend-next = Volgende
trend-csv = Cijfers als CSV
trend-open = Door de tijd: grafiek en tabel
trend-small-name = { $figure } door de tijd
trend-details = Bijzonderheden en leveranciers

# De woorden van de beelden.
app-name = Ketenkaart

count-inputs = { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
}

## The map

map-variants = { $count ->
    [one] { $count-text } variant
   *[other] { $count-text } varianten
}
map-other-suppliers = { $count ->
    [one] { $count-text } andere leverancier
   *[other] { $count-text } andere leveranciers
}
map-no-figure = geen cijfer gepubliceerd
map-not-here = niet in deze editie
map-leads = hoofdleverancier van { $count-text }
map-supplies = levert { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
}
map-suppliers = { $count ->
    [one] { $count-text } leverancier genoemd
   *[other] { $count-text } leveranciers genoemd
}
map-no-suppliers = Geen cijfers over leveranciers gepubliceerd
map-bundle = { $inputs } · { $supplier } leidt { $leads-text }
map-supplier = leverancier
map-group = groep
map-box-spoken = { $name }, { $what }. { $detail }. Gevoed door { $needs-text }, voedt { $serves-text }.
map-box-spoken-in = { $name }, { $what }, fase { $stage }. { $detail }. Gevoed door { $needs-text }, voedt { $serves-text }.
map-line = { $from } → { $to }
map-dependencies = { $count ->
    [one] { $count-text } afhankelijkheid
   *[other] { $count-text } afhankelijkheden
}
map-delivery = hoofdleverancier van { $led-text } van { $inputs-text }, grootste aandeel { $share }
map-name = Kaart van de waardeketen: { $title }. { $inputs } in { $stages ->
    [one] { $stages-text } fase
   *[other] { $stages-text } fasen
}.
map-suppliers-header = Leveranciers
map-contains = bevat { $names }
map-weaker-links = { $count ->
    [one] { $count-text } zwakkere verbinding wordt pas getekend als een van de einden is gekozen
   *[other] { $count-text } zwakkere verbindingen worden pas getekend als een van de einden is gekozen
}
map-stage-without-figures = { $count ->
    [one] { $count-text } input, niet beoordeeld
   *[other] { $count-text } inputs, geen beoordeeld
}
map-open = { $name } openen
map-close = { $name } sluiten

kind = { $kind ->
    [material] materiaal
    [tool] gereedschap
    [process] proces
    [component] onderdeel
    [product] product
    [technology] technologie
    [application] toepassing
    [capability] vermogen
    [skill] vaardigheid
    [data] data
    [facility] faciliteit
    [service] dienst
   *[other] { $kind }
}
relation = { $relation ->
    [goes_into] gaat in
    [variant_of] is een variant van
    [enables] maakt mogelijk
   *[other] { $relation }
}

legend-goes-into = gaat in
legend-variant-of = is een variant van
legend-enables = maakt mogelijk
legend-supplies = levert (breedte: aandeel)

## Files

figure-subtitle = { $edition } · gekleurd naar { $indicator }
figure-subtitle-period = { $edition } · cijfers over { $period } · gekleurd naar { $indicator }
figure-legend = Legenda
figure-sources = Bronnen: { $sources }
figure-footer = Licentie: { $licence } · Markering: { $marking } · Getekend met Ketenkaart
licence-not-stated = niet vermeld
marking-unmarked = niet vermeld

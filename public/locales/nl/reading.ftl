# Wat paneel, lijst, tabel en kleine grafieken van de gegevens zeggen.

## Figures

not-assessed = niet beoordeeld
withheld = achtergehouden
range = { $lo } tot { $hi }

## Areas

area-world = de wereldmarkt
area-eu = de Europese Unie
area-eu-short = EU
place = { $code ->
    [ARE] de Verenigde Arabische Emiraten
    [BHS] de Bahama’s
    [CAF] de Centraal-Afrikaanse Republiek
    [COG] de Republiek Congo
    [COD] de Democratische Republiek Congo
    [COM] de Comoren
    [DOM] de Dominicaanse Republiek
    [GBR] het Verenigd Koninkrijk
    [MDV] de Maldiven
    [MHL] de Marshalleilanden
    [NLD] Nederland
    [PHL] de Filipijnen
    [SLB] de Salomonseilanden
    [SYC] de Seychellen
    [USA] de Verenigde Staten
   *[other] { $name }
}
name-with-stage = { $name } ({ $stage })

## Charts

chart-name = Aandelen van de leveranciers: { $bars }.
chart-others = { $count ->
    [one] { $count-text } andere
   *[other] { $count-text } andere
}
chart-unnamed = niet genoemd
chart-limit = Streeplijn: { $share }, het meeste dat één land buiten de EU in 2030 van een strategische grondstof mag leveren (Verordening kritieke grondstoffen, artikel 5).

## Classes and ratings

colour-kind = Soort
class-below = onder { $at }
class-up-to = tot en met { $at }
class-from = { $at } of meer
class-above = boven { $at }
rating-zero = nul
rating-undecided = alleen binnen ruime grenzen bekend
rating-from = { $share } uit { $supplier }
rating-from-stage = { $share } uit { $supplier } (cijfer van de hele fase)
rating-short = { $share } { $supplier }
rating-short-stage = { $share } { $supplier } (fase)
rating-short-only = alleen { $supplier } genoemd
rating-short-named = { $count-text } genoemd, geen aandelen
rating-suppliers-75 = { $count ->
    [one] { $count-text } leverancier voor 75 %
   *[other] { $count-text } leveranciers voor 75 %
}
rating-effective = effectieve leveranciers: { $figure }
rating-none-from = niets uit { $supplier }
rating-only = alleen { $supplier } is genoemd, zonder aandeel
rating-named = { $count ->
    [one] { $count-text } leverancier genoemd, geen aandelen
   *[other] { $count-text } leveranciers genoemd, geen aandelen
}
rating-inconsistent = de gepubliceerde aandelen spreken elkaar tegen
rating-follows-variants = zie de varianten
rating-straddles = { $told }; concentratie { $figure }, aan beide kanten van { $line }
rating-straddles-figure = { $told }, aan beide kanten van { $line }
rating-wide = { $told }; concentratie { $figure }, te ruim voor een klasse
rating-wide-figure = { $told }, te ruim voor een klasse
class-words = { $label } ({ $range })
class-either = { $lo } of { $hi }
class-from-to = alles van { $lo } tot { $hi }
share-of-area = Aandeel van { $area }

## Lists of names

list-and = { $first } en { $last }
list-more = nog { $count-text }

## What a thing is

kind-stage = fase
kind-family = groep van inputs
kind-link = Verbinding
supplier-kind = { $kind ->
    [country] land
    [organisation] organisatie
    [group] groep van landen
    [residual] niet genoemde rest
   *[other] leverancier
}
headquarters-in = hoofdkantoor in { $country }
stage-derived = { $stage } (volgt uit de afhankelijkheden)
no-stage = geen fase vermeld
other-suppliers = Andere leveranciers
use-civil = civiel
use-defence = defensie
use-space = ruimtevaart
use-dual = civiel en defensie

## Answers

answer-main = { $share } van de levering van { $name } aan { $area } komt van { $supplier }; { $more ->
    [0] er is geen andere leverancier genoemd
    [one] er is nog { $more-text } leverancier genoemd
   *[other] er zijn nog { $more-text } leveranciers genoemd
}.
answer-others = Anderen die aan { $area } leveren: { $list }.
answer-other = { $supplier } { $share }
answer-only-unnamed = { $share } van de levering is gepubliceerd zonder een leverancier te noemen.
answer-by-stage = Eigen cijfers zijn niet gepubliceerd. Voor de fase { $stage } als geheel: { $told }
answer-withheld = De aandelen van de leveranciers bestaan, maar zijn niet gepubliceerd.
answer-inconsistent = De gepubliceerde aandelen spreken elkaar tegen: ze tellen op tot { $sum }.
answer-listed = { $count ->
    [one] { $list } is de enige genoemde leverancier; er is geen aandeel gepubliceerd.
   *[other] { $list } zijn als leveranciers genoemd; er zijn geen aandelen gepubliceerd.
}
answer-organisations = Organisaties met hun hoofdkantoor in { $list } leveren het; aandelen van landen zijn niet gepubliceerd.
answer-unplaced = { $count ->
    [one] { $count-text } leverancier uit een onbekend land is genoemd; er is geen aandeel gepubliceerd.
   *[other] { $count-text } leveranciers uit onbekende landen zijn genoemd; er zijn geen aandelen gepubliceerd.
}
answer-follows-variants = Voor het geheel zijn geen cijfers over leveranciers gepubliceerd; de varianten hebben eigen cijfers.
answer-see-variants = De varianten hebben eigen cijfers.
answer-not-in-area = Voor { $area } zijn geen cijfers over leveranciers gepubliceerd; voor andere gebieden wel.
answer-nothing = Voor deze input zijn geen cijfers over leveranciers gepubliceerd.
answer-no-stage-figures = Voor de fase als geheel zijn geen cijfers over leveranciers gepubliceerd.
answer-family = Hoofdleverancier van { $led-text } van { $inputs ->
    [one] { $inputs-text } input
   *[other] { $inputs-text } inputs
}: { $supplier }.
answer-family-partly = Hoofdleverancier van { $led-text } van de { $known ->
    [one] { $known-text } input
   *[other] { $known-text } inputs
} waarvan de hoofdleverancier is gepubliceerd, van { $inputs-text } in totaal: { $supplier }.
answer-family-nothing = { $inputs ->
    [one] { $inputs-text } input; er is geen hoofdleverancier gepubliceerd.
   *[other] { $inputs-text } inputs; voor geen ervan is een hoofdleverancier gepubliceerd.
}
answer-supplies = { $name }: levert { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
} aan { $area } en is hoofdleverancier van { $main ->
    [0] geen ervan
   *[other] { $main-text }
}.
answer-supplies-nothing = { $name }: niet genoemd als leverancier van een input aan { $area }.
answer-residual = { $name }: niet één leverancier, maar de niet genoemde rest in de cijfers van { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
}.
answer-other-suppliers = De kaart voegt leveranciers zonder eigen vak samen. { $count ->
    [one] Hier staat { $count-text } leverancier
   *[other] Hier staan alle { $count-text } leveranciers
}, geordend naar het aantal inputs.
answer-dependency = { $from } { $relation ->
    [goes_into] gaat in
    [variant_of] is een variant van
    [enables] maakt mogelijk:
   *[other] { $relation }
} { $to }.
answer-dependencies = { $count ->
    [one] { $count-text } afhankelijkheid loopt
   *[other] { $count-text } afhankelijkheden lopen
} van { $from } naar { $to }.
answer-delivery = { $share } van de levering van { $name } aan { $area } komt van { $supplier }.
answer-delivery-named = { $supplier } is een leverancier van { $name } aan { $area }: { $said }.
answer-deliveries = { $supplier }: levert { $to } volgens { $count ->
    [one] { $count-text } gepubliceerde rij
   *[other] { $count-text } gepubliceerde rijen
}.

## Single figures

fact-size = Omvang
fact-market = Marktomvang
fact-trl = Technologisch gereedheidsniveau
fact-trl-note = 1 tot 9
fact-use = Gebruik
fact-tech-area = Technologiegebied
fact-assessed-for = beoordeeld voor { $group } als groep
fact-earlier = eerder: { $figures }
fact-earlier-one = { $value } ({ $period })
fact-rounding = afronding van de gedrukte aandelen laat { $range } open
fact-largest-share = Grootste aandeel
fact-weight = Gewicht
fact-weight-basis = Waarvan het gewicht een deel is
fact-essential = Onmisbaar
fact-substitutability = Vervangbaarheid (0 tot 1)

## Connections

relations-needs = Hangt af van
relations-enabled-by = Mogelijk gemaakt door
relations-variants = Varianten
relations-serves = Gaat in
relations-enables = Maakt mogelijk
relations-variant-of = Is een variant van
relations-leaders = Hoofdleveranciers
relations-families = Groepen
relations-inputs = Inputs
relations-other-inputs = Andere inputs
relations-members = Leden
relations-other-stages = Dezelfde groep in andere fasen
relations-supplies-most = Levert het meeste van
relations-supplies-stages = Fasen als geheel
relations-supplies-named = Genoemd zonder aandeel
relations-headquartered = Organisaties met hun hoofdkantoor daar
relations-suppliers = Leveranciers
relations-within = Wat ertussen loopt
link-title = { $from } → { $to }
weight-of-basis = { $share } ({ $basis })
substitutability = vervangbaarheid { $figure }
essential = onmisbaar
non-essential = niet onmisbaar
hardly-needed = nauwelijks nodig
main-supplier-of = { $count ->
    [one] hoofdleverancier van { $count-text } input
   *[other] hoofdleverancier van { $count-text } inputs
}
share-main = { $share }, hoofdleverancier
path-supplies = levert

## Supply records

supply-title = Leveranciers aan { $area }
supply-title-stage = Leveranciers aan { $area }, de fase als geheel
supply-title-organisations = Organisaties die leveren aan { $area }
basis-headquarters = aandelen naar het hoofdkantoor van de leverende bedrijven
basis-site = aandelen naar de plaats van productie
basis-capacity = aandelen van de productiecapaciteit
basis-revenue = aandelen van de omzet
basis-quantity = aandelen van de hoeveelheid
basis-import-origin = aandelen naar de herkomst van de invoer
share-less-than = minder dan { $share }
share-negligible = verwaarloosbaar
share-major = genoemd, geen aandeel
status-estimated = geschat
status-provisional = voorlopig
status-forecast = verwacht
origin-row = { $file }, rij { $row }
note-sum-rounded = De gedrukte aandelen tellen op tot { $sum }: elk is afgerond.
note-sum-rounded-cut = De gedrukte aandelen tellen op tot { $sum }: elk is afgerond, en geen leverancier onder { $smallest } is genoemd.
note-sum-contradicts = De gedrukte aandelen tellen op tot { $sum }, meer dan afronding verklaart. Ze staan er zoals gedrukt; er wordt niets uit afgeleid.
note-sum-short = De gedrukte aandelen tellen op tot { $sum }; de bron zegt niet wie de overige { $missing } levert.
note-sum-short-cut = De gedrukte aandelen tellen op tot { $sum }; de overige { $missing } komt van leveranciers die niet zijn genoemd (geen onder { $smallest }).
note-residual = { $share } is gedrukt voor leveranciers die niet zijn genoemd.
note-groups = { $count ->
    [one] { $count-text } rij is een groep van landen die de bron niet uitsplitst.
   *[other] { $count-text } rijen zijn groepen van landen die de bron niet uitsplitst.
}
note-majors = { $count ->
    [one] { $count-text } leverancier is zonder aandeel genoemd; er wordt geen aandeel verondersteld.
   *[other] { $count-text } leveranciers zijn zonder aandeel genoemd; er wordt geen aandeel verondersteld.
}
note-negligible = { $count ->
    [one] { $count-text } leverancier staat er met minder dan 2 % en zonder precies aandeel.
   *[other] { $count-text } leveranciers staan er met minder dan 2 % en zonder precies aandeel.
}
note-withheld = { $count ->
    [one] { $count-text } aandeel bestaat, maar is niet gepubliceerd.
   *[other] { $count-text } aandelen bestaan, maar zijn niet gepubliceerd.
}
note-not-final = { $count ->
    [one] { $count-text } cijfer is niet definitief (geschat, voorlopig of verwacht).
   *[other] { $count-text } cijfers zijn niet definitief (geschat, voorlopig of verwacht).
}
note-organisations = Organisaties tellen voor het land van hun hoofdkantoor. Het is dezelfde levering als die van de landen en wordt er nooit bij opgeteld.
note-organisations-shares = Aandelen van organisaties zijn alleen voor enkele gedrukt en worden in geen cijfer gebruikt.

## List and table

no-supplier-figures = geen cijfers over leveranciers gepubliceerd
outline-count = { $shown ->
    [one] { $shown-text } input in de lijst
   *[other] { $shown-text } inputs in de lijst
}{ $left_out ->
    [0] {""}
   *[other] , { $left_out-text } weggelaten door filters en woorden
}
outline-stage-supply = fase als geheel: { $told }
outline-leader = { $supplier } leidt { $led-text }
column-name = Naam
column-kind = Soort
column-stage = Fase
column-supplier = Hoofdleverancier
column-supplier-hint = De leverancier met het grootste gepubliceerde aandeel.
table-csv = Deze tabel downloaden (CSV)
table-caption = { $title }: levering aan { $area }, { $shown-text } van { $total ->
    [one] { $total-text } input
   *[other] { $total-text } inputs
}
filter-kind = Soort
filter-stage = Fase
filter-supplier = Leverancier
filter-rating = { $indicator }

## The dataset at a glance

headline-leader = Hoofdleverancier van { $led-text } van de { $known ->
    [one] { $known-text } input
   *[other] { $known-text } inputs
} waarvan de hoofdleverancier aan { $area } is gepubliceerd: { $supplier }.
headline-size = { $inputs } in { $stages ->
    [one] { $stages-text } fase
   *[other] { $stages-text } fasen
}.
honesty = { $parts }.
honesty-assessed = { $assessed-text } van { $total ->
    [one] { $total-text } input beoordeeld
   *[other] { $total-text } inputs beoordeeld
}
honesty-by-stage = { $count-text } naar de cijfers van de fase
honesty-names = { $count-text } met genoemde leveranciers zonder aandelen
honesty-contradict = { $count-text } met aandelen die elkaar tegenspreken
honesty-withheld = { $count-text } achtergehouden
honesty-nothing = { $count-text } zonder enig cijfer over leveranciers
honesty-kinds = { $count-text } van soorten die geen cijfers over leveranciers hebben ({ $kinds })

## Data, niet nauwkeuriger dan ze zijn gepubliceerd; de korte vorm staat in beelden

month-name = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[other] december
}
date-year = { $year }
date-half = { $half ->
    [1] eerste helft van { $year }
   *[other] tweede helft van { $year }
}
date-half-short = H{ $half } { $year }
date-quarter-short = K{ $quarter } { $year }
date-quarter = { $quarter ->
    [1] eerste kwartaal van { $year }
    [2] tweede kwartaal van { $year }
    [3] derde kwartaal van { $year }
   *[other] vierde kwartaal van { $year }
}
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-range = { $from } tot en met { $to }

## De toestand die gepubliceerde data op een dag laten verwachten

colour-expected = Toestand verwacht op { $day }
expected-told = { $title }, volgens gepubliceerde data.
expected-word = { $state ->
    [none] geen maatregel gekoppeld
    [announced] aangekondigd, volgens de data niet begonnen
    [under-way] loopt volgens de data
    [due] dan verwacht; de uitkomst wordt niet geraden
   *[done] gedaan, zegt een bron
}
expected-short = { $state ->
    [none] geen maatregel
    [announced] aangekondigd
    [under-way] loopt
    [due] dan verwacht
   *[done] gedaan
}
expected-note = De uitkomst wordt niet geraden: ‘verwacht’ zegt dat een datum voorbij is, niet dat er iets is gedaan.
expected-note-ahead = Die dag moet nog komen; u ziet dus wat de data laten verwachten en geen voorspelling: ‘verwacht’ zegt dat een datum dan voorbij is, niet dat er dan iets gedaan is.
map-bundle-expected = { $inputs } · { $open ->
    [0] alle met een maatregel
   *[other] { $open-text } zonder maatregel
}

## Delen van een plan in het zoeken

search-measures = Maatregelen
search-items = Op de routekaart
search-gaps = Lacunes
search-causes = Grondoorzaken
search-instruments = Programma’s en beleid
search-actors = Wie handelt

## Wat nog niemand levert

rating-emerging = nog niet geleverd (gereedheidsniveau { $level }); waar het van zal afhangen is niet bekend
rating-emerging-unstated = geen leverancier bekend, gereedheid niet vermeld; waar het van zal afhangen is niet bekend
rating-short-emerging = nog niet geleverd
legend-emerging = nog niet geleverd: geen leverancier bekend, lage gereedheid

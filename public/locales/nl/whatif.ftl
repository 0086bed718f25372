# Wat een lezer veronderstelt: wie stopt, wat verschuift, wat verloren gaat en wat daarbij is
# aangenomen. Verliezen zijn scenario's, geen voorspellingen: "zou" en "kan", nooit "zal".

per-cent = { $number } %

## Losses

loss-up-to = tot { $hi }
loss-none = niets verloren
loss-short = { $loss } verloren
loss-through = { $lost }, door { $binding }
loss-not-assessed = verlies niet beoordeeld
loss-class-none = niets met zekerheid verloren
loss-class-below = minder dan { $at } verloren
loss-class-between = { $range } verloren
loss-class-from = { $at } of meer verloren
map-stops = stopt
map-stops-part = { $part } stopt
map-bundle-loss = { $inputs } · ergst: { $worst }
legend-cracked = gebroken: de leverancier stopt, of de helft of meer gaat verloren
loss-open = dwarslijnen: de cijfers laten meer dan 20 punten open
colour-loss = Verlies in dit scenario, { $rule }

## The scenario

what-if-caption = Scenario, geen voorspelling. { $title }. Getoond: { $rule }, wat met zekerheid verloren gaat.
what-if-part = { $part } van de levering door { $who }
what-if-nothing = Niets stopt
what-if-without = Zonder { $who }
what-if-moved = Verschoven: { $moves }
what-if-without-moved = Zonder { $who }; verschoven: { $moves }
what-if-move = { $input } van { $from } naar { $to }
what-if-move-part = { $part } van { $input } van { $from } naar { $to }
what-if-move-site = { $input } geteld waar het wordt gemaakt: { $part } van { $from } naar { $to }
what-if-move-seat = { $input } geteld waar het bedrijf zetelt: { $part } van { $from } naar { $to }

table-scenario = Scenario, geen voorspelling. { $title }.

## The bar

what-if-bar = Wat als een leverancier stopt
what-if-banner = Scenario, geen voorspelling
what-if-add = Een leverancier laten stoppen
what-if-add-choose = Kies wie stopt
what-if-add-groups = Groepen van landen
what-if-add-countries = Landen
what-if-add-others = Organisaties
what-if-degree = Hoeveel van { $who } stopt, in procenten
what-if-degree-sign = %
what-if-remove = { $who } weer laten leveren
what-if-unmove = Terugnemen: { $step }
what-if-page = Wat stopt
what-if-clear = Scenario beëindigen
what-if-stress = Wat er stopt als één land wegvalt
what-if-compare = Vergelijken
what-if-stop-this = Wat als { $who } stopt?
search-stop = Wat als { $who } stopt?
what-if-resume-this = Weer laten leveren
what-if-stopped = Stopt in dit scenario

## What stops

stops-lead = Wie stopt, en wat daaruit volgt voor alles wat hen nodig heeft. Kies een leverancier om te beginnen.
stops-targets = Waar de keten voor dient
stops-inputs = Wat verder wordt geraakt
stops-column-name = Input
stops-column-middle = Deels vervangbaar
stops-column-linear = Alles naar rato
stops-through = door { $names }
stops-through-market = { $name } (markt: { $market })
stops-before = vóór de verschuiving: { $before }
stops-all = Alle { $count-text } tonen
stops-no-target = Zonder { $who } gaat er niets verloren waar de keten voor dient, voor zover gepubliceerd.
stops-unknown = { $count ->
    [one] Van { $count-text } input heeft niemand gepubliceerd wie levert of wat ervoor nodig is: het verlies is niet bekend, en dat is niet nul.
   *[other] Van { $count-text } inputs heeft niemand gepubliceerd wie levert of wat ervoor nodig is: hun verlies is niet bekend, en dat is niet nul.
}
stops-without-shares = { $count ->
    [one] Voor { $count-text } input zijn leveranciers genoemd zonder aandelen: het verlies ligt tussen niets en alles waar wie stopt er één van meerdere is.
   *[other] Voor { $count-text } inputs zijn leveranciers genoemd zonder aandelen: hun verlies ligt tussen niets en alles waar wie stopt er één van meerdere is.
}
stops-nobody = Niemand is bekend onder de naam { $names }.
stops-not-known = Wat niet bekend is
stops-two-figures = Twee cijfers met "tot" ertussen: het eerste gaat onder deze aannames met zekerheid verloren, het tweede is niet uit te sluiten.

## Sentences

said-stops = Zonder { $who } zou { $name } stilvallen als niets vervangbaar is.
said-loses = Zonder { $who } zou { $loss } van { $name } verloren gaan als niets vervangbaar is.
said-may-lose = Zonder { $who } kan { $most } van { $name } verloren gaan; de gepubliceerde cijfers zeggen niet dat het moet.
said-untouched = Zonder { $who } zou er niets van { $name } verloren gaan, voor zover gepubliceerd.
said-own = { $loss } van de eigen levering stopt.
said-needs = Er is { $binding } voor nodig, waarvan { $loss } stopt.
said-needs-market = Er is { $binding } voor nodig, waarvan { $loss } stopt; die hele markt: { $market }.
said-needs-others = { $count ->
    [one] Hetzelfde geldt voor { $count-text } andere benodigde input.
   *[other] Hetzelfde geldt voor { $count-text } andere benodigde inputs.
}
said-middle = Waar gereedschap en materiaal deels vervangbaar zijn, zou { $loss } verloren gaan.
said-middle-none = Waar gereedschap en materiaal deels vervangbaar zijn, zou er niets verloren gaan.
said-unknown = Niemand heeft gepubliceerd wie { $name } levert of wat ervoor nodig is: het verlies is niet bekend.

## Rules and assumptions

rule-direct = alleen eigen levering
rule-direct-hint = Wat de gestopte leveranciers zelf leveren. Er wordt niets doorgegeven in de keten.
rule-worst = slechtste geval
rule-worst-any = slechtste geval, één soort is genoeg
rule-worst-hint = Alles wat nodig is, is geheel nodig en niets vervangt het: een input verliest zoveel als het schaarste dat ervoor nodig is.
rule-middle = deels vervangbaar
rule-middle-hint = Productiestappen zijn niet vervangbaar; gereedschap en materiaal wel, naar verhouding: ze tellen naar hun gewicht.
rule-linear = alles naar rato
rule-linear-hint = Alles is naar verhouding vervangbaar: alle inputs tellen alleen naar hun gewicht. Te laag waar iets niet vervangbaar is.
formula-direct = De som van de aandelen van wie stopt, maal hoeveel daarvan stopt.
formula-worst = Het grootste van: eigen verlies; het verlies van iets wat nodig is; het verlies van een van de soorten.
formula-worst-any = Als het slechtste geval, maar van de soorten telt alleen de minst geraakte.
formula-middle = Het grootste van: eigen verlies; het verlies van een benodigde stap; de verliezen van gereedschap en materiaal, elk maal zijn gewicht, opgeteld.
formula-linear = Het grootste van: eigen verlies; de verliezen van alles wat nodig is, elk maal zijn gewicht, opgeteld.
formulas = Hoe dit is berekend

assumptions = Aannames
assumptions-lead = Alles waar de cijfers op rusten. Wat "aangenomen" heet, geldt tot u het wijzigt; wijzigingen staan in de link.
assumption-default = aangenomen
assumption-rule = Hoe lopen verliezen door de keten?
assumption-variants = Een input bestaat in soorten. Zijn ze allemaal nodig?
variants-all = elke soort is nodig
variants-all-hint = De zwaarst geraakte soort beslist.
variants-any = één soort is genoeg
variants-any-hint = De minst geraakte soort beslist. Telt alleen voor het slechtste geval.
assumption-capacity = Een stap heeft in de gegevens geen eigen leveranciers. Wie telt dan?
capacity-on = die van zijn fase
capacity-on-hint = Aandelen die voor een hele fase zijn gepubliceerd, gelden voor elk van haar stappen.
capacity-off = niemand
capacity-off-hint = Zo'n stap verliest alleen wat ervoor nodig is.
assumption-published = Tellen gepubliceerde noodzaak en vervangbaarheid mee?
published-on = ja, waar ze zijn gepubliceerd
published-on-hint = Wat als vervangbaar is gepubliceerd geeft minder door; wat niet onmisbaar is telt naar zijn gewicht.
published-off = nee
published-off-hint = Alle afhankelijkheden worden gelijk behandeld.
assumptions-fixed = Altijd aangenomen
assumed-greatest = Eigen verlies en ontbrekende inputs zijn dezelfde ontbrekende productie: het grootste telt, ze worden niet opgeteld.
assumed-weights = Gewichten zijn die welke zijn gepubliceerd; waar die ontbreken, tellen alle inputs even zwaar.
assumed-variant-weights = Soorten van een input tellen naar marktomvang waar elke soort er een heeft, anders even zwaar.
assumed-unknown = Een aandeel dat niet is gepubliceerd, wordt nooit geraden. Het verbreedt de marge tussen wat met zekerheid verloren gaat en wat niet is uit te sluiten.
assumed-residual = Een niet genoemde rest ("diversen") kan wel of niet bij wie stopt horen, tenzij die allen zijn genoemd.
assumed-attribution = Aandelen zijn geteld zoals de uitgever ze telt, meestal naar het hoofdkantoor van het bedrijf, niet naar de plaats van productie.
assumed-time = Tijd speelt geen rol: geen voorraden, geen nieuwe capaciteit, geen prijzen.

## Moves

shift-title = Verschoven in dit scenario
shift-told = { $share } uit { $supplier }, concentratie { $hhi }
shift-before = Voor
shift-after = Na
shift-open = Veronderstel dat deze levering verschuift
shift-dialog = De levering van { $name } verschuiven
shift-lead = Veronderstel dat het aandeel van een leverancier naar een ander gaat, of elders wordt geteld. Wat is gepubliceerd, blijft zoals het is; het scenario wordt met de verschuiving berekend.
shift-from = Van
shift-to = Naar
shift-part = Hoeveel ervan, in procenten
shift-kind = Waar dit voor staat
shift-kind-supplier = een ander levert
shift-kind-site = hetzelfde bedrijf, geteld waar het produceert
shift-kind-seat = hetzelfde bedrijf, geteld bij zijn hoofdkantoor
shift-apply = Veronderstellen
shift-passes = Nieuwe afhankelijkheid: { $measure } is { $figure }, dat is "{ $line }" ({ $source }). Dat was eerst niet zo.
shift-may-pass = { $measure } is { $figure }, dat kan nu "{ $line }" zijn ({ $source }).
shift-unknown-input = Niet verschoven: geen input heet { $id }.
shift-unknown-supplier = Niet verschoven: { $id } is niet bekend.
shift-does-not-supply = Niet verschoven: van { $who } is niet bekend dat het dit levert.
shift-share-not-known = Niet verschoven: het aandeel van { $who } is niet gepubliceerd.
shift-nothing-moves = Niet verschoven: er valt niets te verschuiven.
shift-no-warning = Deze verschuiving overschrijdt geen gepubliceerde grens.
shift-partner = { $who } is een gelijkgezinde partner volgens COM(2022) 61.
shift-member = { $who } is lid van de Europese Unie.
shift-outsider = { $who } is geen lid van de Europese Unie en geen van de in COM(2022) 61 genoemde partners.

## Groups

group-define = Een groep maken
group-dialog = Een eigen groep
group-lead = Een groep stopt als geheel. Ze staat alleen in de link.
group-name = Naam van de groep
group-members = Landen
group-save = Bewaren en laten stoppen
group-yours = Uw groepen
group-drop = Groep { $name } verwijderen
group-fault-name = Geef de groep een naam.
group-fault-members = Kies ten minste één land.
group-fault-taken = { $name } betekent al iets anders. Kies een andere naam.

## Compare

compare-title = Twee scenario's naast elkaar
compare-lead = Bewaar een scenario, wijzig het, en zie wat er verschilt.
compare-first = A
compare-second = B
compare-column = { $side }: { $title }
compare-difference = Van A naar B
compare-less = { $points } punten minder verloren
compare-more = { $points } punten meer verloren
compare-possibly-less = hoogstens { $points } punten minder
compare-possibly-more = hoogstens { $points } punten meer
compare-same = hetzelfde
compare-nothing = In geen van beide scenario's gaat iets verloren dat is gepubliceerd.
compare-headline = { $name }: { $first } in A, { $second } in B.
compare-headline-same = Waar de keten voor dient, wordt gelijk geraakt: { $name }, { $first } in A, { $second } in B.
compare-keep = Als A bewaren en een kopie wijzigen
compare-swap = A en B verwisselen
compare-forget = Het andere scenario laten vallen
compare-edit = Op de kaart openen
compare-target = waar de keten voor dient

## Stress table and countries

stress-title = Wat er stopt als één land wegvalt
stress-caption = Elk land stopt alleen en geheel. Scenario, geen voorspelling. Cijfers: het zwaarst geraakte waar de keten voor dient; daaronder waarom, en wie dat nog meer levert.
columns-explained = Wat de kolommen betekenen
stress-headline = { $count ->
    [one] { $count-text } land kan alleen iets stilleggen waar de keten voor dient, als niets vervangbaar is (95 % of meer verloren): { $names }.
   *[other] { $count-text } landen kunnen elk alleen iets stilleggen waar de keten voor dient, als niets vervangbaar is (95 % of meer verloren): { $names }.
}
stress-headline-home = { $count ->
    [one] Daarvan ligt { $names } zelf in { $area }.
   *[other] Daarvan liggen { $names } zelf in { $area }.
}
stress-outside = Alleen landen buiten { $area }
stress-limit = Alleen landen buiten { $area } staan in de lijst.
stress-others = Anderen: { $list }.
stress-nobody-else = Niemand anders wordt genoemd.
stress-headline-none = Geen land legt alleen iets stil waar de keten voor dient, voor zover gepubliceerd; { $rows ->
    [one] { $rows-text } staat er
   *[other] { $rows-text } staan er
} met wat verloren zou gaan.
stress-country = Zonder
stress-worst = Slechtste geval
stress-middle = Deels vervangbaar
stress-stopped = Inputs die de helft of meer verliezen
stress-hit = Inputs met zekerheid geraakt
stress-open = Het scenario openen: zonder { $who }
without-title = Wat zou stoppen zonder { $who }
without-said = Zonder { $who } { $hit ->
    [0] zou geen input met zekerheid iets verliezen
    [one] zou { $hit-text } input met zekerheid iets verliezen
   *[other] zouden { $hit-text } inputs met zekerheid iets verliezen
}. Het zwaarst geraakt waar de keten voor dient: { $target }, { $worst } verloren als niets vervangbaar is, { $middle } als gereedschap en materiaal dat deels zijn.
without-item = { $worst } · deels vervangbaar: { $middle }
balance-side = { $targets } van de { $total-text } dingen waar de keten voor dient en { $inputs } inputs
balance-said = Twee cijfers die niet tegen elkaar worden weggestreept. De helft of meer zou verloren gaan zonder { $who } van { $partner }; zonder { $area } zelf van { $home }.
held-title = Wat { $area } in handen heeft
held-lead = { $count ->
    [one] { $count-text } input waarvan { $area } de helft of meer van { $market } levert, of dat zou kunnen: niet elk aandeel is gepubliceerd. Daarnaast wat { $who } ervan heeft.
   *[other] { $count-text } inputs waarvan { $area } de helft of meer van { $market } levert, of dat zou kunnen: niet elk aandeel is gepubliceerd. Daarnaast wat { $who } ervan heeft. De grootste aandelen staan vooraan.
}
held-nothing = Voor zover gepubliceerd is er niets waarvan { $area } de helft of meer van { $market } levert.
held-elsewhere = De cijfers op het scherm gaan over de levering aan { $market }: ze zeggen van wie die afhankelijk is. Wat die over anderen in handen heeft, staat bij de levering aan { $world }.
held-item = { $share }; het heeft zelf { $other }
without-open = Dit scenario op de kaart openen

## The way of the worst case

trace-loss = Slechtste weg
in-scenario = In dit scenario
in-scenario-way = Hoe het slechtste geval hier komt
in-scenario-own = De eigen levering: { $loss } stopt.
in-scenario-source = { $loss } ervan stopt
in-scenario-back = Alles wat stopt

# Berekeningen die lang duren
work-title = Wordt berekend
work-progress = { $done } van { $all }
work-stop = Stop met berekenen
work-given-up = U hebt dit gestopt voordat het berekend was.
work-again = Bereken het
work-lost = Wat naast deze pagina rekent, is gestopt. De rest wordt op de pagina zelf berekend; dat kan langer duren.

group-of-dataset = { $name } ({ $count ->
    [one] één land
   *[other] { $count-text } landen
}, zoals deze dataset ze noemt)

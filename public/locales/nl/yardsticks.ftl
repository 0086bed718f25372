# De lijst voor kritieke technologieën, en de normen voor grondstoffen.
# Worden opgehaald als een weergave ze voor het eerst toont.

# De lijst van het EU-waarnemingscentrum voor kritieke technologieën.

criterion-dependency = Geen bron in de EU beschikbaar, en geen onbeperkte toegang tot bronnen elders
criterion-essential = Essentieel voor ruimtevaart, veiligheid, defensie of openbare orde, of voor de groene en digitale transitie van ruimtevaart en defensie
criterion-multi-use = Met meer dan één gebruik of toepassing
criterion-integration = Met een laag tot middelhoog integratieniveau: componenten, apparatuur, subsystemen, materialen, methoden, processen, gereedschap
criterion-function = Met een duidelijk omschreven functie en prestatie

evidence-supply-unknown = De dataset zegt niet wie het levert.
evidence-home-share = Leveranciers in het referentiegebied hebben { $share } van het aanbod.
evidence-home-share-range = Leveranciers in het referentiegebied hebben { $low } tot { $high } van het aanbod.
evidence-access-unknown = De dataset zegt niet of andere leveranciers de toegang beperken.
evidence-restrictions = Een factor boven 1 voor exportbeperkingen is gepubliceerd voor { $restricted-text } van { $foreign-text } leveranciers buiten het referentiegebied ({ $period }).
evidence-scope-defence = Volgens de dataset gebruikt in defensie; of het essentieel is, staat er niet.
evidence-scope-space = Volgens de dataset gebruikt in de ruimtevaart; of het essentieel is, staat er niet.
evidence-scope-dual-use = Volgens de dataset gebruikt in civiel leven en in defensie.
evidence-scope-civil = Volgens de dataset gebruikt in civiel leven.
evidence-scope-none = De dataset zegt niet wie het gebruikt.
evidence-uses = { $count ->
    [0] De dataset noemt niets dat het nodig heeft.
    [one] De dataset noemt { $count-text } ding dat het nodig heeft.
   *[other] De dataset noemt { $count-text } dingen die het nodig hebben.
}
evidence-kind-low = In de dataset een materiaal, gereedschap, proces of component.
evidence-kind-high = In de dataset een toepassing of een vermogen, boven dat niveau.
evidence-kind-open = De soort in de dataset kan aan beide kanten van dat niveau liggen.
evidence-publisher = De uitgever zegt: { $words }
evidence-described = De dataset beschrijft het; of functie en prestatie duidelijk zijn, staat er niet.
evidence-not-described = De dataset beschrijft het niet.

# De normen van de verordening kritieke grondstoffen.

benchmark-extraction = Winning in de EU: ten minste 10 %
benchmark-processing = Verwerking in de EU: ten minste 40 %
benchmark-recycling = Recycling in de EU: ten minste 25 %
benchmark-third-country = Eén derde land: niet meer dan 65 %
benchmark-sourcing-home = Deel van de levering aan de EU dat uit de lidstaten komt. De verordening meet capaciteit in de EU tegen het jaarverbruik, dat deze dataset niet geeft.
benchmark-sourcing-third-country = Grootste deel van de levering aan de EU dat uit één derde land komt, in de fase waar dat het grootst is.
benchmark-no-figure = De dataset zegt niet waar de EU het in deze fase vandaan haalt.
benchmark-no-recycling = De dataset zegt niet hoeveel er in de EU wordt gerecycled.
strategic-battery = Op de lijst van strategische grondstoffen in batterijkwaliteit; de cijfers gaan over alle kwaliteiten.
strategic-metallurgy = Op de lijst van strategische grondstoffen in metallurgische kwaliteit; de cijfers gaan over alle kwaliteiten.
strategic-magnets = Op de lijst van strategische grondstoffen voor permanente magneten; de cijfers gaan over elk gebruik.

# Wat de maatstaven zeggen, elk in één zin.

yardstick-counts = Hoe weinig leveranciers
yardstick-counts-said = { $half ->
    [one] Eén leverancier heeft de helft
   *[other] { $half-text } leveranciers hebben de helft
}, { $most ->
    [one] één heeft 90 %.
   *[other] { $most-text } hebben 90 %.
}
yardstick-counts-half = { $half ->
    [one] Eén leverancier heeft de helft; de genoemde hebben samen minder dan 90 %.
   *[other] { $half-text } leveranciers hebben de helft; de genoemde hebben samen minder dan 90 %.
}
yardstick-counts-row = Leveranciers voor { $part }

yardstick-thresholds = Gepubliceerde grenzen
yardstick-thresholds-said = Het aanbod ligt boven { $above-text } van { $rules-text } gepubliceerde grenzen{ $undecided ->
    [0] .
   *[other] ; bij { $undecided-text } geven de cijfers geen uitsluitsel.
}
yardstick-threshold = { $measure }, { $class }: { $at }
yardstick-above = erboven ({ $figure })
yardstick-below = eronder ({ $figure })
yardstick-undecided = onbeslist ({ $figure })
yardstick-rounding = andere afrondingen van de gedrukte aandelen zouden het onbeslist laten

yardstick-groups = Aandelen van groepen
yardstick-groups-said = { $area } levert er { $share } van.

yardstick-criteria = Kritieke technologie
yardstick-criteria-yes = { $name } voldoet aan alle vijf criteria voor een kritieke technologie.
yardstick-criteria-no = { $name } is geen kritieke technologie: het voldoet niet aan “{ $missed }”.
yardstick-criteria-open = Of { $name } een kritieke technologie is, staat open: { $open ->
    [one] één van vijf vragen is niet beantwoord.
   *[other] { $open-text } van vijf vragen zijn niet beantwoord.
}
answer-yes = ja
answer-no = nee
answer-unknown = niet bekend
answer-yes-yours = ja, het antwoord van de lezer
answer-no-yours = nee, het antwoord van de lezer
answer-yes-stated = ja, zegt de uitgever
answer-no-stated = nee, zegt de uitgever
answer-ask = Uw antwoord
answer-ask-of = Uw antwoord: { $criterion }
answer-give-yes = Ja
answer-give-no = Nee
answer-take-back = Wissen
answers-in-link = Wat u antwoordt staat in de link en nergens anders; de dataset en wat die aanvoert blijven zoals ze zijn.
yardstick-criteria-given = { $count ->
    [one] Een van de antwoorden is van de lezer, niet van de dataset.
   *[other] { $count-text } van de antwoorden zijn van de lezer, niet van de dataset.
}

yardstick-plane = Kritieke grondstof
yardstick-plane-yes = { $name } is een kritieke grondstof volgens de cijfers van { $period }: leveringsrisico en economisch belang halen allebei hun grens.
yardstick-plane-no = { $name } is geen kritieke grondstof volgens de cijfers van { $period }: één ervan blijft onder zijn grens.
yardstick-plane-open = Of { $name } een kritieke grondstof is, staat open: de cijfers van { $period } zijn niet volledig.
yardstick-plane-other-method = Of { $name } een kritieke grondstof is, staat open: de cijfers van { $period } zijn met een eerdere methode gemaakt, waar de grenzen niet bij horen.
yardstick-plane-standing = Afstand tot de grenzen: leveringsrisico { $risk }, economisch belang { $importance }; beide gehaald in { $above-text } van { $all ->
    [one] { $all-text } beoordeling
   *[other] { $all-text } beoordelingen
} met deze methode{ $open ->
    [0] { "." }
   *[other] { "," } open in { $open-text }.
}
yardstick-plane-no-lines = met een eerdere methode, op een andere schaal: geen grenzen
yardstick-plane-figures = leveringsrisico { $risk }, economisch belang { $importance }
yardstick-plane-lines = grenzen bij { $risk } en { $importance }

yardstick-benchmarks = Normen voor 2030
yardstick-benchmarks-said = Van de vier normen { $missed-text } gemist, { $met-text } gehaald, { $open-text } niet bekend.
yardstick-not-strategic = Het staat niet op de lijst van strategische grondstoffen, waarvoor de normen gelden.
yardstick-missed = norm gemist
yardstick-open = onbeslist

yardstick-halts = Wat het zou stilleggen
yardstick-halts-one = { $who } alleen kan { $name } stilleggen.
yardstick-halts-many = Minstens { $count-text } leveranciers moeten samen uitvallen om { $name } stil te leggen.
yardstick-halts-at-most = { $count ->
    [one] Eén leverancier kan { $name } stilleggen
   *[other] { $count-text } leveranciers samen kunnen { $name } stilleggen; minder kan ook
}, want niet alle leveranciers zijn bekend van { $open ->
    [one] één benodigde input.
   *[other] { $open-text } benodigde inputs.
}
yardstick-halts-open = Hoeveel leveranciers { $name } kunnen stilleggen is niet bekend: van { $open ->
    [one] één benodigde input
   *[other] { $open-text } benodigde inputs
} noemen de gegevens niet iedereen.
yardstick-halts-unnamed = Hoeveel leveranciers { $name } kunnen stilleggen is niet bekend: de gegevens noemen niet iedereen die het levert.
yardstick-halts-set = { $count ->
    [one] Eén leverancier
   *[other] { $count-text } leveranciers samen
}
yardstick-halts-itself = iedereen die het levert
yardstick-halts-through = iedereen die { $inputs } levert
yardstick-halts-more = { $count ->
    [one] Eén grotere groep
   *[other] { $count-text } grotere groepen
}
yardstick-chokepoint = Knelpunt
yardstick-chokepoint-no = Er zijn meer leveranciers, en voor geen andere input is het de enige weg.
yardstick-chokepoint-unknown = De gegevens noemen niet iedereen die het levert.
yardstick-chokepoint-targets = nodig voor { $targets-text } van de { $total-text } einden van de keten
yardstick-chokepoint-only = { $count ->
    [0] voor andere niet de enige weg
    [one] de enige weg voor één andere input
   *[other] de enige weg voor { $count-text } andere inputs
}
yardstick-chokepoint-suppliers = { $count ->
    [one] één leverancier
   *[other] { $count-text } leveranciers
}
yardstick-chokepoint-suppliers-open = leveranciers niet allemaal bekend

yardstick-firms = Als dit bedrijf uitvalt
firm-said = Als { $name } uitvalt, gaat { $index } van alle verkopen tussen de { $firms-text } bedrijven verloren; zelf heeft het { $own } daarvan.
firm-index = Deel van alle verkopen dat verloren gaat
firm-own = Eigen deel van alle verkopen
firm-by-goods = Verloren door gebrek aan zijn goederen
firm-by-orders = Verloren door gebrek aan zijn bestellingen
firm-hit = { $name } { $loss }
firm-hit-by-goods = van wat het maakt, door gebrek aan goederen
firm-hit-by-orders = van wat het verkoopt, door gebrek aan bestellingen
firm-unknown = Niet bekend
firm-unknown-what = Verkopen aan en van bedrijven buiten de dataset, voorraden, prijzen, tijd, en wie het zou overnemen. Goederen waarvan niemand zegt of ze nodig zijn, tellen naar hun waarde.
firms-title = Wat verloren gaat als een bedrijf uitvalt
firms-headline = Het grootste verlies volgt op { $name }: { $index } van alle verkopen, waarvan { $own } zijn eigen.
firms-listed = Uitgerekend voor de { $listed-text } bedrijven met de grootste verkopen; er zijn er { $all-text }.
firms-caption = Elk bedrijf valt alleen en geheel uit. Scenario, geen voorspelling.
firms-column-name = Bedrijf
firms-column-sector = Sector
firms-column-own = Eigen verkopen
firms-column-index = Verloren verkopen
firms-column-goods = door gebrek aan goederen
firms-column-orders = door gebrek aan bestellingen
firms-column-hardest = Zwaarst geraakt, met wat het verliest

yardstick-formula-firms = Index van economisch systeemrisico (Diem en anderen 2022). Een bedrijf verliest het grootste van twee: productie door gebrek aan goederen (onmisbare naar hun schaarste, andere naar hun waarde, elk verminderd met wat de rest van de sector nog maakt), en verkopen door gebrek aan bestellingen. De index telt deze verliezen op, elk maal de verkopen, en deelt door alle verkopen.
yardstick-formula-counts = Het kleinste aantal leveranciers, de grootste eerst, waarvan de aandelen samen het deel halen. Een leverancier zonder gedrukt getal telt niet mee.
yardstick-formula-halts = In het ergste geval ligt het stil als iets waar het niet zonder kan al zijn leveranciers verliest. Van deze groepen leveranciers staan er alleen die geen kleinere bevatten. Waar de gegevens een rest niet benoemen, is er geen groep. Een knelpunt heeft één leverancier, of is voor andere inputs de enige weg naar een einde van de keten.
yardstick-formula-thresholds = HHI: elk aandeel in het aanbod in het kwadraat, opgeteld; 1 is één leverancier. Onbeslist: de gepubliceerde cijfers laten waarden aan beide kanten van de grens toe. Elke regel staat op zichzelf.
yardstick-formula-groups = De aandelen van de leden opgeteld. Het hoogste getal geeft een groep ook de niet benoemde rest als een lid daarin kan zitten.
yardstick-formula-criteria = Kritiek: aan alle vijf is voldaan. Niet kritiek: aan één is niet voldaan. Open: anders. Er zijn geen punten.
yardstick-formula-plane = Leveringsrisico: aandelen in het kwadraat × bestuur × handelsfactor, voor de wereld en voor de EU; × (1 − gerecycled) × vervanging. Economisch belang: gebruik per sector × toegevoegde waarde × vervanging. Beide zoals gepubliceerd. Kritiek: beide halen hun grens.
yardstick-formula-benchmarks = Verordening (EU) 2024/1252, artikel 5: delen van het jaarverbruik van de EU in 2030. De cijfers hier gaan over waar de EU de grondstof vandaan haalt en staan daarvoor in de plaats.

## Grondstoffen in het vlak, en de normen.

yardsticks = Maatstaven
yardstick-formula = Formule
plane-open = Alle grondstoffen
plane-title = Leveringsrisico en economisch belang
plane-subtitle = { $edition } · leveringsrisico en economisch belang, en de normen voor 2030
plane-name = { $critical-text } van { $total-text } grondstoffen en groepen zijn kritiek: leveringsrisico en economisch belang halen allebei hun grens.
plane-risk = Leveringsrisico
plane-importance = Economisch belang
plane-risk-line = kritiek vanaf { $at }
plane-importance-line = kritiek vanaf { $at }
plane-line = grens van de Europese Commissie
plane-critical = kritiek: beide grenzen gehaald
plane-not-critical = niet kritiek
plane-group = { $name } ({ $count-text })
plane-spot = { $name }: leveringsrisico { $risk }, economisch belang { $importance } ({ $period })
plane-missing = { $count ->
    [one] Eén grondstof is niet getekend, omdat een cijfer ontbreekt.
   *[other] { $count-text } grondstoffen zijn niet getekend, omdat een cijfer ontbreekt.
}
plane-unnamed = { $count ->
    [one] Voor de naam van één punt is geen plaats; de tabel noemt het.
   *[other] Voor de namen van { $count-text } punten is geen plaats; de tabel noemt ze.
}
plane-hint = Wijs een grondstof aan voor de cijfers; klik om te kiezen.
plane-none = Deze dataset heeft geen cijfers over leveringsrisico en economisch belang.
plane-lead = Kritiek: leveringsrisico van ten minste 1 en economisch belang van ten minste 2,8, volgens de methode van de Europese Commissie.
plane-column-material = Grondstof
plane-column-verdict = Kritiek
plane-column-before = Eerdere beoordelingen
plane-earlier = { $period }: { $risk } / { $importance }
benchmarks-name = { $count-text } strategische grondstoffen en de vier normen voor 2030.
benchmarks-note = Normen voor 2030, Verordening (EU) 2024/1252, artikel 5. Cijfers over waar de EU een grondstof vandaan haalt, staan in voor haar capaciteit; wat de dataset niet zegt is gearceerd.
benchmarks-open = open: de cijfers laten het toe

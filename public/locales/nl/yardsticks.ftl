# De lijst voor kritieke technologieën, en de normen voor grondstoffen.
# Nog geen deel van de app: geen enkele weergave toont ze.

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
evidence-restrictions = Een handelsfactor boven 1, die voor beperkingen staat, is gepubliceerd voor { $restricted-text } van { $foreign-text } leveranciers buiten het referentiegebied ({ $period }).
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
evidence-described = De dataset beschrijft het; of functie en prestatie duidelijk zijn, staat er niet.
evidence-not-described = De dataset beschrijft het niet.

# De normen van de verordening kritieke grondstoffen.

benchmark-extraction = Winning in de EU: ten minste 10 %
benchmark-processing = Verwerking in de EU: ten minste 40 %
benchmark-recycling = Recycling in de EU: ten minste 25 %
benchmark-third-country = Eén derde land: niet meer dan 65 %
benchmark-sourcing-home = Deel van de levering aan de EU dat uit de lidstaten komt. De verordening meet capaciteit in de EU tegen het jaarverbruik, dat deze dataset niet geeft.
benchmark-sourcing-third-country = Grootste deel van de levering aan de EU dat uit één derde land komt, in de fase waar dat het grootst is.
benchmark-no-figure = De dataset zegt niet waar de EU het in deze fase vandaan haalt.
benchmark-no-recycling = De dataset zegt niet hoeveel er in de EU wordt gerecycled.
strategic-battery = Op de lijst van strategische grondstoffen in batterijkwaliteit; de cijfers gaan over alle kwaliteiten.
strategic-metallurgy = Op de lijst van strategische grondstoffen in metallurgische kwaliteit; de cijfers gaan over alle kwaliteiten.
strategic-magnets = Op de lijst van strategische grondstoffen voor permanente magneten; de cijfers gaan over elk gebruik.

# Indicatoren, hun klassen en wie de grenzen ertussen trok.

indicator-hhi = Concentratie van de levering
indicator-hhi-description = Som van de gekwadrateerde aandelen van alle leveranciers (Herfindahl-Hirschman-index): 1 is één leverancier, bij 0 zijn het veel kleine.
indicator-top-share = Grootste aandeel
indicator-top-share-description = Aandeel van de grootste genoemde leverancier.
indicator-suppliers-75 = Leveranciers voor 75 %
indicator-suppliers-75-description = Het kleinste aantal genoemde leveranciers dat samen ten minste 75 % van de levering heeft.
indicator-effective-suppliers = Effectieve leveranciers
indicator-effective-suppliers-description = Het aantal even grote leveranciers dat dezelfde concentratie zou geven.
indicator-reference-share = Aandeel van het referentiegebied
indicator-reference-share-description = Aandeel van de levering uit het referentiegebied van de dataset, zoals de Europese Unie.
indicator-supply-risk = Leveringsrisico (EU)
indicator-supply-risk-description = Leveringsrisico volgens de lijst van kritieke grondstoffen van de Europese Commissie, zoals gepubliceerd.
indicator-economic-importance = Economisch belang (EU)
indicator-economic-importance-description = Economisch belang volgens de lijst van kritieke grondstoffen van de Europese Commissie, zoals gepubliceerd.
indicator-published = { $name }, zoals gepubliceerd

indicator-inconsistent = De gedrukte aandelen tellen op tot { $sum }, meer dan afronding verklaart; er wordt niets uit afgeleid.
indicator-no-numbers = Leveranciers zijn genoemd, maar aandelen zijn niet gepubliceerd.
indicator-named-too-few = De genoemde leveranciers tellen niet zo ver op.

class-concentration-low = niet geconcentreerd
class-concentration-some = enigszins geconcentreerd
class-concentration-high = geconcentreerd
class-concentration-very-high = sterk geconcentreerd
class-top-share-below = tot 65 %
class-top-share-above = meer dan 65 %
class-suppliers-one = één leverancier
class-suppliers-two = twee leveranciers
class-suppliers-three = drie leveranciers
class-suppliers-more = vier of meer leveranciers
class-benchmark-met = norm gehaald
class-below-critical = onder de grens
class-critical = op of boven de grens
class-market-moderate = matig geconcentreerde markt
class-market-high = sterk geconcentreerde markt

line-source-cbs = Centraal Bureau voor de Statistiek (CBS), concentratie van de invoer
line-source-ec-dependency = Europese Commissie, strategische afhankelijkheden, SWD(2021) 352
line-source-us-mergers = Verenigde Staten, ministerie van Justitie en Federal Trade Commission, fusierichtsnoeren 2023 (bedoeld voor fusies van bedrijven)
line-source-crma = Verordening kritieke grondstoffen (EU) 2024/1252, artikel 5
line-source-eto = Emerging Technology Observatory, supply chain explorer
line-source-ec-crm = Europese Commissie, methode voor kritieke grondstoffen

verdict-concentration = Concentratie van het aanbod
verdict-third-country = Grootste aandeel van één land buiten het referentiegebied

# Landengroepen.

group-eu27 = Europese Unie (27)
group-eu27-source = De lidstaten sinds 1 februari 2020, zoals in statistieken (EU27_2020).
group-eu = Europese Unie
group-eu-source = De lidstaten van dat moment, volgens de toetredingsverdragen en het terugtrekkingsakkoord met het Verenigd Koninkrijk.
group-eea = Europese Economische Ruimte
group-eea-source = De lidstaten van de Europese Unie van dat moment met IJsland, Liechtenstein en Noorwegen (EER-overeenkomst).
group-candidates = Kandidaat-lidstaten van de EU
group-candidates-source = Landen met de status van kandidaat, volgens de conclusies van de Europese Raad.
group-partners = Gelijkgestemde partners
group-partners-source = De landen die afdeling 5 van COM(2022) 61 noemt: Canada, Japan, Noorwegen, de Verenigde Staten en Zuid-Korea.
group-nato = NAVO
group-nato-source = De partijen bij het Noord-Atlantisch Verdrag van dat moment.

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

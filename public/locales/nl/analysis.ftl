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
indicator-earlier-method = Het nieuwste cijfer is van { $period }, met een eerdere methode en op een andere schaal.
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

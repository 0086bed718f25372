# Indicators, their classes and who drew the lines between them.

indicator-hhi = Concentration of supply
indicator-hhi-description = Sum of the squared shares of all suppliers (Herfindahl–Hirschman index): 1 is a single supplier, near 0 are many small ones.
indicator-top-share = Largest share
indicator-top-share-description = Share of the largest named supplier.
indicator-suppliers-75 = Suppliers for 75 %
indicator-suppliers-75-description = The smallest number of named suppliers that together have at least 75 % of the supply.
indicator-effective-suppliers = Effective suppliers
indicator-effective-suppliers-description = The number of equally large suppliers that would give the same concentration.
indicator-reference-share = Share of the reference area
indicator-reference-share-description = Share of supply that comes from the reference area of the dataset, such as the European Union.
indicator-supply-risk = Supply risk (EU)
indicator-supply-risk-description = Supply risk of the European Commission’s list of critical raw materials, as published.
indicator-economic-importance = Economic importance (EU)
indicator-economic-importance-description = Economic importance of the European Commission’s list of critical raw materials, as published.
indicator-published = { $name }, as published

indicator-inconsistent = The printed shares add up to { $sum }, more than rounding explains; nothing is derived from them.
indicator-no-numbers = Suppliers are named, but no shares are published.
indicator-earlier-method = The newest figure is of { $period }, by an earlier method and on another scale.
indicator-named-too-few = The named suppliers do not add up that far.

class-concentration-low = not concentrated
class-concentration-some = somewhat concentrated
class-concentration-high = concentrated
class-concentration-very-high = highly concentrated
class-top-share-below = up to 65 %
class-top-share-above = more than 65 %
class-suppliers-one = one supplier
class-suppliers-two = two suppliers
class-suppliers-three = three suppliers
class-suppliers-more = four suppliers or more
class-benchmark-met = benchmark met
class-below-critical = below the line
class-critical = at or above the line
class-market-moderate = moderately concentrated market
class-market-high = highly concentrated market

line-source-cbs = Statistics Netherlands (CBS), concentration of imports
line-source-ec-dependency = European Commission, strategic dependencies, SWD(2021) 352
line-source-us-mergers = United States, Department of Justice and Federal Trade Commission, merger guidelines 2023 (drawn for mergers of firms)
line-source-crma = Critical Raw Materials Act, Regulation (EU) 2024/1252, article 5
line-source-eto = Emerging Technology Observatory, supply chain explorer
line-source-ec-crm = European Commission, methodology for critical raw materials

verdict-concentration = Concentration of supply
verdict-third-country = Largest share of one country outside the reference area

# Groups of countries.

group-eu27 = European Union (27)
group-eu27-source = The member states since 1 February 2020, as statistics publish them (EU27_2020).
group-eu = European Union
group-eu-source = The member states of the day, by the treaties of accession and the withdrawal agreement with the United Kingdom.
group-eea = European Economic Area
group-eea-source = The member states of the European Union of the day with Iceland, Liechtenstein and Norway (agreement on the European Economic Area).
group-candidates = EU candidate countries
group-candidates-source = Countries with the status of candidate, by conclusions of the European Council.
group-partners = Like-minded partners
group-partners-source = The countries named in section 5 of COM(2022) 61: Canada, Japan, Norway, South Korea and the United States.
group-nato = NATO
group-nato-source = The parties to the North Atlantic Treaty of the day.

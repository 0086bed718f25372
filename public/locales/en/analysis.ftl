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

# The checklist of the EU Observatory of critical technologies.

criterion-dependency = No source in the EU is available, and no unrestricted access to sources elsewhere
criterion-essential = Essential for space, security, defence or public order, or for the green and digital transition of space and defence
criterion-multi-use = Of several uses or applications
criterion-integration = Of a low to medium level of integration: components, equipment, subsystems, materials, methods, processes, tools
criterion-function = With a clearly identified function and performance

evidence-supply-unknown = The dataset does not say who supplies it.
evidence-home-share = Suppliers in the reference area have { $share } of the supply.
evidence-home-share-range = Suppliers in the reference area have { $low } to { $high } of the supply.
evidence-access-unknown = The dataset does not say whether other suppliers restrict access.
evidence-restrictions = A trade factor above 1, which stands for restrictions, is published for { $restricted-text } of { $foreign-text } suppliers outside the reference area ({ $period }).
evidence-scope-defence = The dataset marks it as used in defence; whether it is essential is not stated.
evidence-scope-space = The dataset marks it as used in space; whether it is essential is not stated.
evidence-scope-dual-use = The dataset marks it as used in civil life and in defence.
evidence-scope-civil = The dataset marks it as used in civil life.
evidence-scope-none = The dataset does not say who uses it.
evidence-uses = { $count ->
    [0] The dataset names nothing that needs it.
    [one] The dataset names { $count-text } thing that needs it.
   *[other] The dataset names { $count-text } things that need it.
}
evidence-kind-low = The dataset lists it as a material, tool, process or component.
evidence-kind-high = The dataset lists it as an application or a capability, which are above that level.
evidence-kind-open = Its kind in the dataset may be on either side of that level.
evidence-described = The dataset describes it; whether function and performance are clear is not stated.
evidence-not-described = The dataset does not describe it.

# The benchmarks of the Critical Raw Materials Act.

benchmark-extraction = Extraction in the EU: at least 10 %
benchmark-processing = Processing in the EU: at least 40 %
benchmark-recycling = Recycling in the EU: at least 25 %
benchmark-third-country = One third country: not more than 65 %
benchmark-sourcing-home = Part of the supply to the EU that comes from its member states. The Act measures capacity in the EU against annual consumption, which this dataset does not give.
benchmark-sourcing-third-country = Largest part of the supply to the EU that comes from one third country, at the stage where it is largest.
benchmark-no-figure = The dataset does not say where the EU sources it at this stage.
benchmark-no-recycling = The dataset does not say how much is recycled in the EU.
strategic-battery = On the list of strategic raw materials as battery grade; the figures are of all grades.
strategic-metallurgy = On the list of strategic raw materials as metallurgy grade; the figures are of all grades.
strategic-magnets = On the list of strategic raw materials for permanent magnets; the figures are of all uses.

"""Names, steps and concordances of the packages that make.py writes: what is ours in them."""

import csv

STUDY_ATTRIBUTION = (
    "European Commission, Study on the critical raw materials for the EU 2023 – Final Report; "
    "extraction of the tables by E. Emilsson, CC BY 4.0. Names reconciled, concordance added."
)

# Name in the extraction -> id, English, Dutch.
MATERIALS = {
    line.split("|")[0]: tuple(line.split("|")[1:])
    for line in """\
Aggregates|aggregates|Aggregates|Granulaten
Aluminium|aluminium|Aluminium|Aluminium
Antimony|antimony|Antimony|Antimoon
Arsenic|arsenic|Arsenic|Arseen
Baryte|baryte|Baryte|Bariet
Bauxite|bauxite|Bauxite|Bauxiet
Bentonite|bentonite|Bentonite|Bentoniet
Beryllium|beryllium|Beryllium|Beryllium
Bismuth|bismuth|Bismuth|Bismut
Boron|boron|Boron|Boor
Cadmium|cadmium|Cadmium|Cadmium
Chromium|chromium|Chromium|Chroom
Cobalt|cobalt|Cobalt|Kobalt
Coking coal|coking-coal|Coking coal|Cokeskolen
Copper|copper|Copper|Koper
Diatomite|diatomite|Diatomite|Diatomiet
Feldspar|feldspar|Feldspar|Veldspaat
Fluorspar|fluorspar|Fluorspar|Vloeispaat
Gallium|gallium|Gallium|Gallium
Germanium|germanium|Germanium|Germanium
Gold|gold|Gold|Goud
Gypsum|gypsum|Gypsum|Gips
Hafnium|hafnium|Hafnium|Hafnium
Helium|helium|Helium|Helium
HREEs|hree|Heavy rare earths|Zware zeldzame aarden
Hydrogen|hydrogen|Hydrogen|Waterstof
Indium|indium|Indium|Indium
Iron ore|iron-ore|Iron ore|IJzererts
Kaolin clay|kaolin-clay|Kaolin clay|Kaolienklei
Krypton|krypton|Krypton|Krypton
Lead|lead|Lead|Lood
Limestone|limestone|Limestone|Kalksteen
Lithium|lithium|Lithium|Lithium
LREEs|lree|Light rare earths|Lichte zeldzame aarden
Magnesite|magnesite|Magnesite|Magnesiet
Magnesium|magnesium|Magnesium|Magnesium
Manganese|manganese|Manganese|Mangaan
Molybdenum|molybdenum|Molybdenum|Molybdeen
Natural cork|natural-cork|Natural cork|Natuurkurk
Natural graphite|natural-graphite|Natural graphite|Natuurlijk grafiet
Natural Rubber|natural-rubber|Natural rubber|Natuurrubber
Natural Teak wood|teak|Natural teak wood|Teakhout
Neon|neon|Neon|Neon
Nickel|nickel|Nickel|Nikkel
Niobium|niobium|Niobium|Niobium
Perlite|perlite|Perlite|Perliet
PGMs|pgm|Platinum group metals|Platinagroepmetalen
Phosphate rock|phosphate-rock|Phosphate rock|Fosfaatgesteente
Phosphorus|phosphorus|Phosphorus|Fosfor
Potash|potash|Potash|Kalizout
Rhenium|rhenium|Rhenium|Renium
Roundwood|roundwood|Roundwood|Rondhout
Sapele wood|sapele|Sapele wood|Sapelihout
Scandium|scandium|Scandium|Scandium
Selenium|selenium|Selenium|Selenium
Silica sand|silica-sand|Silica sand|Kwartszand
Silicon metal|silicon-metal|Silicon metal|Siliciummetaal
Silver|silver|Silver|Zilver
Strontium|strontium|Strontium|Strontium
Sulphur|sulphur|Sulphur|Zwavel
Talc|talc|Talc|Talk
Tantalum|tantalum|Tantalum|Tantaal
Tellurium|tellurium|Tellurium|Telluur
Tin|tin|Tin|Tin
Titanium|titanium|Titanium|Titanium
Titanium metal|titanium-metal|Titanium metal|Titaniummetaal
Tungsten|tungsten|Tungsten|Wolfraam
Vanadium|vanadium|Vanadium|Vanadium
Xenon|xenon|Xenon|Xenon
Zinc|zinc|Zinc|Zink
Zirconium|zirconium|Zirconium|Zirkonium""".splitlines()
}

# The list of 2011 knows the rare earths, scandium among them, as one material only: the three
# have the same two figures.
RARE_EARTHS_2011 = {("hree", "2011"), ("lree", "2011"), ("scandium", "2011")}

# When the lists were published: COM(2011) 25, COM(2014) 297, COM(2017) 490, COM(2020) 474, and
# the study of 2023.
LISTS = {"2011": "2011-02-02", "2014": "2014-05-26", "2017": "2017-09-13", "2020": "2020-09-03",
         "2023": "2023-03-16"}
LISTS_NL = (
    "Aanvoerrisico en economisch belang van grondstoffen in de beoordelingen van 2011, 2014, 2017, "
    "2020 en 2023, zoals de studie van 2023 ze naast elkaar zet. De methode is in 2017 gewijzigd: "
    "cijfers van ervoor en erna staan niet op één schaal."
)

# What is now a material, in which list it was otherwise, what it was there.
CONCORDANCE = [
    ["hree", "2011", "rare-earths", "Rare earths", "Zeldzame aarden", "split", "study"],
    ["lree", "2011", "rare-earths", "Rare earths", "Zeldzame aarden", "split", "study"],
    ["scandium", "2011", "rare-earths", "Rare earths", "Zeldzame aarden", "split", "study"],
    ["boron", "2014", "borates", "Borates", "Boraten", "renamed", "review-2014"],
    ["aluminium-bauxite", "2020", "aluminium", "Aluminium", "Aluminium", "merged", "study"],
    ["aluminium-bauxite", "2020", "bauxite", "Bauxite", "Bauxiet", "merged", "study"],
]

IMPORTS_NL = (
    "Waarde van de invoer van de 27 lidstaten naar product van de Gecombineerde Nomenclatuur, "
    "partner en jaar. Handel tussen lidstaten staat als één partner. Een partner is het land van "
    "oorsprong dat de importeur opgaf; een grondstof hoeft er niet te zijn gewonnen. Uitvoer hoort "
    "niet bij het uittreksel."
)

# Steps by heading of the nomenclature; ours.
STEPS = [
    ("minerals", "Ores and minerals", "Ertsen en mineralen"),
    ("intermediates", "Mattes and sinters", "Matten en sinters"),
    ("compounds", "Compounds", "Verbindingen"),
    ("elements", "Metals and elements", "Metalen en elementen"),
]

FAMILIES = {
    "cobalt": ("Cobalt", "Kobalt"), "gallium": ("Gallium", "Gallium"),
    "germanium": ("Germanium", "Germanium"), "graphite": ("Graphite", "Grafiet"),
    "hafnium": ("Hafnium", "Hafnium"), "helium": ("Helium", "Helium"),
    "indium": ("Indium", "Indium"), "lithium": ("Lithium", "Lithium"),
    "manganese": ("Manganese", "Mangaan"), "mixed": ("Several metals", "Meerdere metalen"),
    "molybdenum": ("Molybdenum", "Molybdeen"), "nickel": ("Nickel", "Nikkel"),
    "niobium": ("Niobium", "Niobium"), "phosphate": ("Phosphate", "Fosfaat"),
    "potash": ("Potash", "Kalizout"), "rare-earths": ("Rare earths", "Zeldzame aarden"),
    "rhenium": ("Rhenium", "Renium"), "silicon": ("Silicon", "Silicium"),
    "tellurium": ("Tellurium", "Telluur"), "titanium": ("Titanium", "Titanium"),
    "tungsten": ("Tungsten", "Wolfraam"), "vanadium": ("Vanadium", "Vanadium"),
    "zirconium": ("Zirconium", "Zirkonium"),
}

# Code of the Combined Nomenclature | family | our short name in English | in Dutch.
_PRODUCTS = """\
25041000|graphite|Natural graphite, powder or flakes|Natuurlijk grafiet, poeder of vlokken
25049000|graphite|Natural graphite, other|Natuurlijk grafiet, overig
25101000|phosphate|Natural phosphates, unground|Natuurlijke fosfaten, niet gemalen
25102000|phosphate|Natural phosphates, ground|Natuurlijke fosfaten, gemalen
25309040|lithium|Lithium minerals|Lithiummineralen
25309050|rare-earths|Rare-earth minerals|Mineralen van zeldzame aarden
26020000|manganese|Manganese ores|Mangaanertsen
26040000|nickel|Nickel ores|Nikkelertsen
26050000|cobalt|Cobalt ores|Kobaltertsen
26110000|tungsten|Tungsten ores|Wolfraamertsen
26131000|molybdenum|Molybdenum concentrates, roasted|Molybdeenconcentraten, geroost
26139000|molybdenum|Molybdenum ores, not roasted|Molybdeenertsen, niet geroost
26140000|titanium|Titanium ores|Titaanertsen
26151000|zirconium|Zirconium ores|Zirkoniumertsen
26159000|mixed|Niobium, tantalum or vanadium ores|Ertsen van niobium, tantaal of vanadium
28042910|helium|Helium|Helium
28045090|tellurium|Tellurium|Telluur
28046100|silicon|Silicon, at least 99.99 %|Silicium, ten minste 99,99 %
28046900|silicon|Silicon, less than 99.99 %|Silicium, minder dan 99,99 %
28053010|rare-earths|Rare-earth metals, mixed|Metalen van zeldzame aarden, gemengd
28053021|rare-earths|Cerium and lanthanum, at least 95 %|Cerium en lanthaan, ten minste 95 %
28053029|rare-earths|Praseodymium, neodymium and samarium, at least 95 %|Praseodymium, neodymium en samarium, ten minste 95 %
28053031|rare-earths|Gadolinium, terbium and dysprosium, at least 95 %|Gadolinium, terbium en dysprosium, ten minste 95 %
28053039|rare-earths|Other heavy rare-earth metals and yttrium, at least 95 %|Andere zware zeldzame aarden en yttrium, ten minste 95 %
28053040|rare-earths|Scandium, at least 95 %|Scandium, ten minste 95 %
28053080|rare-earths|Rare-earth metals, less than 95 %|Metalen van zeldzame aarden, minder dan 95 %
28201000|manganese|Manganese dioxide|Mangaandioxide
28209010|manganese|Manganese oxide with at least 77 % manganese|Mangaanoxide met ten minste 77 % mangaan
28209090|manganese|Manganese oxides, other|Mangaanoxiden, overig
28220000|cobalt|Cobalt oxides and hydroxides|Kobaltoxiden en -hydroxiden
28252000|lithium|Lithium oxide and hydroxide|Lithiumoxide en -hydroxide
28253000|vanadium|Vanadium oxides and hydroxides|Vanadiumoxiden en -hydroxiden
28256000|mixed|Germanium oxides and zirconium dioxide|Germaniumoxiden en zirkoniumdioxide
28257000|molybdenum|Molybdenum oxides and hydroxides|Molybdeenoxiden en -hydroxiden
28259040|tungsten|Tungsten oxides and hydroxides|Wolfraamoxiden en -hydroxiden
28369100|lithium|Lithium carbonates|Lithiumcarbonaten
28461000|rare-earths|Cerium compounds|Ceriumverbindingen
28469030|rare-earths|Scandium compounds|Scandiumverbindingen
28469040|rare-earths|Lanthanum compounds|Lanthaanverbindingen
28469050|rare-earths|Praseodymium, neodymium or samarium compounds|Verbindingen van praseodymium, neodymium of samarium
28469060|rare-earths|Gadolinium, terbium or dysprosium compounds|Verbindingen van gadolinium, terbium of dysprosium
28469070|rare-earths|Compounds of other heavy rare earths or yttrium|Verbindingen van andere zware zeldzame aarden of yttrium
28469090|rare-earths|Compounds of mixed rare earths|Verbindingen van gemengde zeldzame aarden
28499030|tungsten|Tungsten carbides|Wolfraamcarbiden
28499050|mixed|Carbides of aluminium, chromium, molybdenum, vanadium, tantalum and titanium|Carbiden van aluminium, chroom, molybdeen, vanadium, tantaal en titanium
31042010|potash|Potassium chloride, at most 40 % K2O|Kaliumchloride, ten hoogste 40 % K2O
31042050|potash|Potassium chloride, 40 to 62 % K2O|Kaliumchloride, 40 tot 62 % K2O
31042090|potash|Potassium chloride, more than 62 % K2O|Kaliumchloride, meer dan 62 % K2O
31043000|potash|Potassium sulphate|Kaliumsulfaat
31049000|potash|Crude potassium salts|Ruwe kaliumzouten
75011000|nickel|Nickel mattes|Nikkelmatten
75012000|nickel|Nickel oxide sinters|Nikkeloxidesinters
75021000|nickel|Nickel, unwrought, not alloyed|Nikkel, ruw, niet gelegeerd
81011000|tungsten|Tungsten powders|Wolfraampoeders
81019400|tungsten|Tungsten, unwrought|Wolfraam, ruw
81021000|molybdenum|Molybdenum powders|Molybdeenpoeders
81029400|molybdenum|Molybdenum, unwrought|Molybdeen, ruw
81052000|cobalt|Cobalt mattes, unwrought cobalt, powders|Kobaltmatten, ruw kobalt, poeders
81082000|titanium|Titanium, unwrought, powders|Titanium, ruw, poeders
81123100|hafnium|Hafnium, unwrought, scrap, powders|Hafnium, ruw, resten, poeders
81124190|rhenium|Rhenium, unwrought, powders|Renium, ruw, poeders
81129240|niobium|Niobium, unwrought, powders|Niobium, ruw, poeders
81129281|indium|Indium, unwrought, powders|Indium, ruw, poeders
81129289|gallium|Gallium, unwrought, powders|Gallium, ruw, poeders
81129291|vanadium|Vanadium, unwrought, powders|Vanadium, ruw, poeders
81129295|germanium|Germanium, unwrought, powders|Germanium, ruw, poeders"""


def _step(code):
    """The step of a code, by its chapter and heading."""
    if code[:2] in ("25", "26") or code == "31049000":
        return "minerals"
    if code[:4] == "7501":
        return "intermediates"
    if code[:4] in ("2804", "2805") or code[:2] in ("75", "81"):
        return "elements"
    return "compounds"


# Code -> step, family, English, Dutch.
PRODUCTS = {
    code: (_step(code), family, en, nl)
    for code, family, en, nl in (line.split("|") for line in _PRODUCTS.splitlines())
}

# Partners that are no countries of ISO 3166: code of Comext -> id, kind, name, alpha-3 code.
PARTNERS = {
    "EU27_2020": ("EU27_2020", "group", "Member states of the Union", ""),
    "XC": ("XC", "group", "Ceuta", ""),
    "XK": ("XKX", "country", "Kosovo", "XKX"),
    "XS": ("SRB", "country", "Serbia", "SRB"),
}

# Stages of the raw files -> inputs.
PV_STEPS = {
    "1_mg_silicon": "mg-silicon", "2_polysilicon": "polysilicon", "3_ingot_mono": "ingot-mono",
    "3_ingot_multi": "ingot-multi", "4_wafer": "wafer", "5_cell": "cell",
}
PV_NODES = [
    ("silicon", "Silicon", "Silicium", "stage", ""),
    ("crystals", "Crystals and wafers", "Kristallen en wafers", "stage", ""),
    ("cells", "Cells", "Cellen", "stage", ""),
    ("mg-silicon", "Metallurgical silicon", "Metallurgisch silicium", "material", "silicon"),
    ("polysilicon", "Polysilicon", "Polysilicium", "material", "silicon"),
    ("ingot-mono", "Ingots, monocrystalline", "Ingots, monokristallijn", "component", "crystals"),
    ("ingot-multi", "Ingots, multicrystalline", "Ingots, multikristallijn", "component", "crystals"),
    ("wafer", "Wafers", "Wafers", "component", "crystals"),
    ("cell", "Solar cells", "Zonnecellen", "product", "cells"),
]
PV_EDGES = [
    ("mg-silicon", "polysilicon"), ("polysilicon", "ingot-mono"), ("polysilicon", "ingot-multi"),
    ("ingot-mono", "wafer"), ("ingot-multi", "wafer"), ("wafer", "cell"),
]
PV_COUNTRIES = {
    "Bosnia": "Bosnia", "Korea": "South Korea", "SKorea": "South Korea",
    "SouthAfrica": "South Africa", "Turkey": "Türkiye", "USA": "US", "United States": "US",
    "UnitedKingdom": "UK", "VietNam": "Vietnam",
}
PV_NL = (
    "Aandelen van landen in wat er nodig is voor zonnecellen van kristallijn silicium, van "
    "metallurgisch silicium tot de cel, per jaar. Modules ontbreken: die cijfers mogen niet worden "
    "doorgegeven. Een land zonder rij had geen aandeel, of er is geen genoteerd; de bron schrijft "
    "voor beide nul."
)


def union(raw):
    """The member states, as rows with `code`; Greece is GR as a partner."""
    path = raw / "countries" / "eu-groups" / "eu_countries.csv"
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))

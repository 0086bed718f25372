#!/usr/bin/env python3
"""Raw files -> the packages of public/data that tell of several years. Run by hand; see
docs/data-series.md. Standard library only.

    python3 tools/series/make.py RAW OUT

RAW holds the folders eu-crm-2023, comext-crm, pv-chain and countries; OUT gets one folder per
package, which `ketenkaart convert` then puts into its canonical form.
"""

import csv
import io
import json
import pathlib
import sys
from collections import defaultdict
from decimal import Decimal

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import names  # noqa: E402

STUDY = (
    "Study on the critical raw materials for the EU 2023 – Final Report",
    "https://op.europa.eu/en/publication-detail/-/publication/"
    "57318397-fdd4-11ed-a05c-01aa75ed71a1",
)


def rows_of(path, encoding="utf-8-sig"):
    """The rows of a CSV file. Nothing is taken for a missing value: NA is Namibia."""
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(io.StringIO(file.read())))


def countries(raw):
    """Alpha-3 code and English name by alpha-2 code."""
    known = {}
    for row in rows_of(raw / "countries" / "country-codes.csv"):
        name = row["UNTERM English Short"] or row["CLDR display name"]
        known[row["ISO3166-1-Alpha-2"]] = (row["ISO3166-1-Alpha-3"], row["CLDR display name"] or name)
    return known


def write(out, descriptor, tables):
    """Writes a package. `tables`: name -> (columns, rows)."""
    out.mkdir(parents=True, exist_ok=True)
    resources = []
    for name, (columns, rows) in tables.items():
        with open(out / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(rows)
        resources.append({"name": name, "path": f"{name}.csv"})
    sdp = descriptor.pop("sdp")
    sdp = {"profile": "sdp/1.0", "classification": "PUBLIC", "tlp": "TLP:CLEAR",
           "reference_area": "EU27_2020", "languages": ["en", "nl"], **sdp}
    descriptor = {**descriptor, "sdp": sdp, "resources": resources}
    text = json.dumps(descriptor, ensure_ascii=False, indent=1)
    (out / "datapackage.json").write_text(text + "\n", encoding="utf-8")


def supply_risk(raw, out):
    """Supply risk and economic importance in the five lists since 2011."""
    folder = raw / "eu-crm-2023" / "Data"
    found = {}
    for row in rows_of(folder / "dimension_CRMsOverTime.csv", "cp1252"):
        name = " ".join(row["Material"].split())
        key = names.MATERIALS[name][0]
        # What the study assessed as one in 2023 stands under aluminium in the extraction.
        if key == "aluminium" and row["Year"] == "2023":
            key = "aluminium-bauxite"
        if key == "bauxite" and row["Year"] == "2023":
            continue
        found[(key, row["Year"])] = (row["SR"], row["EI"])
    lists = sorted({year for _, year in found})
    known = {key: (en, nl) for key, en, nl in names.MATERIALS.values()}
    known["aluminium-bauxite"] = ("Aluminium/bauxite", "Aluminium/bauxiet")
    nodes = [["materials", "Raw materials", "Grondstoffen", "stage", "", "", "study"]]
    for key in sorted(known):
        nodes.append([key, *known[key], "material", "materials", "", "study"])
    figures = []
    for (key, year), both in sorted(found.items()):
        for name, value in zip(("SR", "EI"), both):
            if value != "-":
                group = "Rare earths" if (key, year) in names.RARE_EARTHS_2011 else ""
                figures.append([key, name, value, year, group, year, "study"])
    editions = [[year, f"List of {year}", names.LISTS[year],
                 str(int(year) - 3) if year != lists[0] else "",
                 "2026" if year == lists[-1] else "", "published"] for year in lists]
    write(out / "eu-crm-lists", {
        "name": "eu-crm-lists",
        "title": "Critical raw materials for the EU: the five lists",
        "description": "Supply risk and economic importance of raw materials in the assessments "
        "of 2011, 2014, 2017, 2020 and 2023, as the study of 2023 prints them side by side. The "
        "method changed in 2017: figures before and after are not on one scale.",
        "licenses": [{"name": "CC-BY-4.0"}],
        "contributors": [{"title": "European Commission", "roles": ["publisher"]}],
        "sdp": {"edition": lists[-1], "attribution": names.STUDY_ATTRIBUTION,
                "titles": {"nl": "Kritieke grondstoffen voor de EU: de vijf lijsten"},
                "descriptions": {"nl": names.LISTS_NL}},
    }, {
        "nodes": (["node_id", "label_en", "label_nl", "kind", "stage", "family", "source_id"], nodes),
        "edges": (["from_id", "to_id", "relation", "source_id"], []),
        "indicators": (["node_id", "indicator", "value", "ref_period", "assessed_for",
                        "edition_id", "source_id"], figures),
        "concordance": (["node_id", "edition_id", "earlier_id", "label_en", "label_nl",
                         "relation", "source_id"], names.CONCORDANCE),
        "editions": (["edition_id", "label", "published", "supersedes", "next_due", "status"],
                     editions),
        "sources": (["source_id", "title", "publisher", "url", "version", "published", "licence",
                     "classification", "tlp", "method", "table"],
                    [["study", STUDY[0], "European Commission", STUDY[1],
                      "tables extracted by E. Emilsson", "2023", "CC-BY-4.0", "PUBLIC",
                      "TLP:CLEAR", "SR and EI",
                      "Annexes, Annex 4: results of the assessments since 2011"],
                     ["review-2014", "On the review of the list of critical raw materials for the "
                      "EU, COM(2014) 297", "European Commission",
                      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52014DC0297", "",
                      "2014-05-26", "CC-BY-4.0", "PUBLIC", "TLP:CLEAR", "names in the list", ""]]),
    })


def imports(raw, out):
    """Imports of the Union by product and partner, 2022 to 2024."""
    known = countries(raw)
    # As a declarant Greece is EL, as a partner GR; only partners are looked at.
    union = {row["code"] for row in names.union(raw)} - {"EL"} | {"GR"}
    assert len(union) == 27
    values = defaultdict(Decimal)
    for row in rows_of(raw / "comext-crm" / "comext_imports_cn8_2022_2024.csv"):
        assert row["FLOW"] == "1", row
        partner = row["PARTNER_ISO"]
        partner = "EU27_2020" if partner in union else partner
        values[(row["PRODUCT_NC"], row["PERIOD"], partner)] += Decimal(row["VALUE_IN_EUROS"])
    suppliers, ids = [], {}
    for partner in sorted({partner for _, _, partner in values}):
        if partner in names.PARTNERS:
            ids[partner], kind, en, iso3 = names.PARTNERS[partner]
        else:
            (iso3, en), kind = known[partner], "country"
            ids[partner] = iso3
        suppliers.append([ids[partner], kind, en, iso3])
    assert {code for code, _, _ in values} == set(names.PRODUCTS)
    nodes = [[key, en, nl, "stage", "", "", "nomenclature"] for key, en, nl in names.STEPS]
    families = {}
    for code, (stage, family, en, nl) in names.PRODUCTS.items():
        nodes.append([code, en, nl, "material", stage, family, "nomenclature"])
        families[family] = names.FAMILIES[family]
    flows = [[code, ids[partner], "import", "EU27_2020", year, f"{value:f}", "EUR", "comext"]
             for (code, year, partner), value in sorted(values.items())]
    write(out / "eu-imports-crm", {
        "name": "eu-imports-crm",
        "title": "EU imports of critical raw materials 2022–2024",
        "description": "Value of the imports of the 27 member states by product of the Combined "
        "Nomenclature, partner and year. Trade between member states stands as one partner. A "
        "partner is the country of origin that the importer declared; it need not be where a "
        "material was mined. Exports are not part of the extract.",
        "licenses": [{"name": "CC-BY-4.0"}],
        "contributors": [{"title": "Eurostat", "roles": ["publisher"]}],
        "sdp": {"edition": "2026-03", "attribution": "Source: Eurostat, Comext (DS-045409), reused "
                "under Decision 2011/833/EU; summed over the member states. Names of products are "
                "our own short forms.",
                "titles": {"nl": "Invoer van kritieke grondstoffen in de EU 2022–2024"},
                "descriptions": {"nl": names.IMPORTS_NL}},
    }, {
        "nodes": (["node_id", "label_en", "label_nl", "kind", "stage", "family", "source_id"], nodes),
        "families": (["family_id", "label_en", "label_nl"],
                     [[key, *both] for key, both in sorted(families.items())]),
        "edges": (["from_id", "to_id", "relation", "source_id"], []),
        "suppliers": (["supplier_id", "kind", "label_en", "iso3"], suppliers),
        "trade": (["node_id", "partner_id", "flow", "reporter", "ref_period", "value", "currency",
                   "source_id"], flows),
        "editions": (["edition_id", "label", "reference_period", "as_of", "status"],
                     [["2026-03", "Extract of March 2026", "2022/2024", "2026-03", "published"]]),
        "sources": (["source_id", "title", "publisher", "url", "accessed", "licence",
                     "classification", "tlp", "method", "table"],
                    [["comext", "EU trade since 1988 by HS2-4-6 and CN8", "Eurostat",
                      "https://ec.europa.eu/eurostat/comext/newxtweb/", "2026-03", "CC-BY-4.0",
                      "PUBLIC", "TLP:CLEAR", "declared import values, summed over member states",
                      "DS-045409"],
                     ["nomenclature", "Combined Nomenclature", "European Commission",
                      "https://taxation-customs.ec.europa.eu/", "", "CC-BY-4.0", "PUBLIC",
                      "TLP:CLEAR", "codes; short names and steps are ours", ""]]),
    })


def photovoltaics(raw, out):
    """Who makes what along the photovoltaic chain, year by year."""
    known = {name: iso3 for iso3, name in countries(raw).values()}
    shares = defaultdict(dict)
    for row in rows_of(raw / "pv-chain" / "pv_chain_country_share_long.csv"):
        # The figures on modules are derived from BloombergNEF and may not be passed on.
        if row["stage"] not in names.PV_STEPS or float(row["share_pct"] or 0) < 0.005:
            continue
        name = names.PV_COUNTRIES.get(row["country_raw"], row["country_raw"])
        shares[(names.PV_STEPS[row["stage"]], row["year"])][name] = float(row["share_pct"])
    years = sorted({year for _, year in shares})
    used = sorted({name for of in shares.values() for name in of})
    rows = []
    for (node, year), of in sorted(shares.items()):
        for name, share in sorted(of.items()):
            rows.append([node, known[name], f"{share / 100:.4f}", "numeric", "A", "site", "WLD",
                         year, year, "pv-ice"])
    write(out / "pv-chain", {
        "name": "pv-chain",
        "title": "Making photovoltaic cells 2004–2022",
        "description": "Shares of countries in making what crystalline silicon solar cells are "
        "made of, from metallurgical silicon to the cell, by year. Modules are left out: their "
        "figures may not be passed on. A country without a row had no share, or none was noted; "
        "the source writes zero for both.",
        "licenses": [{"name": "BSD-3-Clause"}],
        "contributors": [{"title": "National Renewable Energy Laboratory", "roles": ["publisher"]}],
        "sdp": {"edition": years[-1], "target_nodes": ["cell"],
                "attribution": "PV ICE, Copyright 2020-2024 Alliance for Sustainable Energy, LLC, "
                "BSD 3-Clause licence (LICENSE.txt). Countries named by their codes, zeros left "
                "out.",
                "titles": {"nl": "De productie van zonnecellen 2004–2022"},
                "descriptions": {"nl": names.PV_NL}},
    }, {
        "nodes": (["node_id", "label_en", "label_nl", "kind", "stage", "source_id"],
                  [[*node, "pv-ice"] for node in names.PV_NODES]),
        "edges": (["from_id", "to_id", "relation", "source_id"],
                  [[a, b, "goes_into", "pv-ice"] for a, b in names.PV_EDGES]),
        "suppliers": (["supplier_id", "kind", "label_en", "iso3"],
                      [[known[name], "country", name, known[name]] for name in used]),
        "shares": (["node_id", "supplier_id", "share", "rank_class", "obs_status", "basis",
                    "ref_area", "ref_period", "edition_id", "source_id"], rows),
        "editions": (["edition_id", "label", "reference_period", "supersedes", "status"],
                     [[year, f"Year {year}", year, years[at - 1] if at else "", "published"]
                      for at, year in enumerate(years)]),
        "sources": (["source_id", "title", "publisher", "url", "version", "licence",
                     "classification", "tlp", "method", "table", "share_precision_pp"],
                    # Records add up to between 97.5 and 100.8 %: that is how exact they are.
                    [["pv-ice", "PV ICE, baselines of the carbon layer",
                      "National Renewable Energy Laboratory", "https://github.com/NREL/PV_ICE",
                      "378a012", "BSD-3-Clause", "PUBLIC", "TLP:CLEAR", "shares of production",
                      "input-silicon-CountryMarketshare-*", "0.5"]]),
    })
    text = (raw / "pv-chain" / "LICENSE.md").read_text(encoding="utf-8")
    (out / "pv-chain" / "LICENSE.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = map(pathlib.Path, sys.argv[1:])
    supply_risk(source, target)
    imports(source, target)
    photovoltaics(source, target)

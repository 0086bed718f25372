#!/usr/bin/env python3
"""What the shipped series must say, computed from the raw files without any code of the app.

    python3 tests/oracle/series.py RAW > tests/oracle/series.json

RAW is the folder with eu-crm-2023 and comext-crm. Standard library only. tests/native/trade.rs
compares the app with the output, which is committed.
"""

import csv
import json
import sys
from fractions import Fraction
from pathlib import Path

UNION = set(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)


def gallium(raw):
    """Supply risk and economic importance in each list, and whether both lines are reached."""
    path = raw / "eu-crm-2023" / "Data" / "dimension_CRMsOverTime.csv"
    story = []
    with open(path, encoding="cp1252", newline="") as file:
        for row in csv.DictReader(file):
            if row["Material"] == "Gallium":
                story.append([row["Year"], float(row["SR"]), float(row["EI"])])
    return sorted(story)


def concentration(raw):
    """Value, and the sum of squared shares, of what comes from outside, by code and year."""
    value = {}
    path = raw / "comext-crm" / "comext_imports_cn8_2022_2024.csv"
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["PARTNER_ISO"] not in UNION:
                of = value.setdefault((row["PRODUCT_NC"], row["PERIOD"]), {})
                amount = Fraction(row["VALUE_IN_EUROS"])
                of[row["PARTNER_ISO"]] = of.get(row["PARTNER_ISO"], 0) + amount
    found = {}
    for key, of in value.items():
        total = sum(of.values())
        if total:
            found[key] = (float(total), float(sum((one / total) ** 2 for one in of.values())))
    return found


def main(raw):
    found = concentration(raw)
    rises = []
    for code in {code for code, _ in found}:
        if (code, "2022") in found and (code, "2024") in found:
            before, after = found[(code, "2022")][1], found[(code, "2024")][1]
            rises.append([code, round(before, 9), round(after, 9), round(after - before, 9)])
    rises.sort(key=lambda one: (-one[3], one[0]))
    totals = {f"{code} {year}": [round(total, 3), round(index, 9)]
              for (code, year), (total, index) in sorted(found.items())}
    json.dump({"gallium": gallium(raw), "rises": rises[:5], "extra_eu": totals}, sys.stdout,
              indent=1)
    print()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

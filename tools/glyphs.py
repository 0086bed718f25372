#!/usr/bin/env python3
"""Cut the shipped fonts and write the table of advance widths.

From the original fonts (npm package source-sans, TTF) to
  public/fonts/sans-{latin,latin-rest,greek,cyrillic}-{400,600}.woff2
  style/fonts.css
  src/base/glyphs/table.rs

Only run when the covered characters change; the results are committed:

    python3 -m venv /tmp/glyphs && /tmp/glyphs/bin/pip install fonttools==4.68.0 brotli==1.2.1
    cd /tmp/glyphs && npm pack source-sans@3.52.0 && tar xzf source-sans-3.52.0.tgz
    /tmp/glyphs/bin/python tools/glyphs.py /tmp/glyphs/package/TTF

The licence (OFL 1.1) reserves the name "Source" to the unmodified font, so the
cut fonts carry the family name below.
"""

import pathlib
import subprocess
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Ketenkaart Sans"
ROOT = pathlib.Path(__file__).resolve().parent.parent
WEIGHTS = {400: "Regular", 600: "Semibold"}

# The 24 official languages of the Union and the candidate countries' scripts.
BLOCKS = {
    # What the texts of the app and most names of datasets are written with.
    "latin": [
        (0x20, 0x7E), (0xA0, 0xA0), (0xA7, 0xA7), (0xA9, 0xA9), (0xAB, 0xAB), (0xB0, 0xB1),
        (0xB7, 0xB7), (0xBB, 0xBB), (0xC9, 0xC9), (0xD7, 0xD7), (0xDF, 0xE2), (0xE4, 0xE4),
        (0xE7, 0xEB), (0xEE, 0xEF), (0xF1, 0xF1), (0xF3, 0xF4), (0xF6, 0xF6), (0xF9, 0xFC),
        (0x2013, 0x2014), (0x2018, 0x2019), (0x201C, 0x201D), (0x2026, 0x2026),
        (0x202F, 0x202F), (0x20AC, 0x20AC), (0x2190, 0x2193), (0x2212, 0x2212),
        (0x2264, 0x2265),
    ],
    # The rest of it.
    "latin-rest": [
        (0xA0, 0x17F), (0x218, 0x21B), (0x300, 0x304), (0x306, 0x30C),
        (0x326, 0x328), (0x1E9E, 0x1E9E), (0x2009, 0x2015), (0x2018, 0x201E),
        (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030), (0x2032, 0x2033),
        (0x2039, 0x203A), (0x2044, 0x2044), (0x2070, 0x2070), (0x2074, 0x2079),
        (0x2080, 0x2089), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122),
        (0x2126, 0x2126), (0x2190, 0x2195), (0x21D2, 0x21D2), (0x2206, 0x2206),
        (0x2211, 0x2212), (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2260),
        (0x2264, 0x2265), (0x25A0, 0x25A1), (0x25B2, 0x25B3), (0x25B6, 0x25B7),
        (0x25BC, 0x25BD), (0x25C0, 0x25C1), (0x25C6, 0x25C7), (0x25CB, 0x25CB),
        (0x25CF, 0x25CF), (0x2713, 0x2713), (0x2717, 0x2717),
    ],
    "greek": [(0x384, 0x386), (0x388, 0x3CE)],
    "cyrillic": [(0x400, 0x45F), (0x490, 0x491)],
}

# A gap up to this long costs less than a further range.
GAP = 6


def characters(block):
    """Those of the block that no block before it has."""
    taken = set()
    for name, spans in BLOCKS.items():
        own = {c for first, last in spans for c in range(first, last + 1)} - taken
        if name == block:
            return sorted(own)
        taken |= own
    raise KeyError(block)


def cut(source, weight, block):
    """Writes one woff2 and returns (path, characters it holds)."""
    options = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    # No ligatures and no figure sets: a text is as wide as its characters, less kerning.
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = [0, 13, 14]
    options.recalc_timestamp = False
    font = subset.load_font(source / f"SourceSans3-{WEIGHTS[weight]}.ttf", options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters(block))
    subsetter.subset(font)
    style = WEIGHTS[weight]
    for name_id, text in [
        (1, FAMILY if weight == 400 else f"{FAMILY} {style}"),
        (2, "Regular"),
        (3, f"{FAMILY} {style} {block}"),
        (4, f"{FAMILY} {style}"),
        (6, f"{FAMILY.replace(' ', '')}-{style}"),
        (16, FAMILY),
        (17, style),
    ]:
        font["name"].setName(text, name_id, 3, 1, 0x409)
    path = ROOT / "public" / "fonts" / f"sans-{block}-{weight}.woff2"
    subset.save_font(font, path, options)
    return path, sorted(font.getBestCmap())


def runs(codes, gap):
    """Sorted code points as (first, last) runs; gaps up to `gap` are bridged."""
    found = []
    for code in codes:
        if found and code - found[-1][1] <= gap + 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def font_face(path, weight, codes):
    spans = ", ".join(
        f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}"
        for first, last in runs(codes, 0)
    )
    return f"""@font-face {{
  font-family: "{FAMILY}";
  font-style: normal;
  font-weight: {weight};
  font-display: swap;
  src: url("../fonts/{path.name}") format("woff2");
  unicode-range: {spans};
}}
"""


def rust_table(source, codes):
    advances = {}
    for weight, style in WEIGHTS.items():
        font = TTFont(source / f"SourceSans3-{style}.ttf")
        assert font["head"].unitsPerEm == 1000
        cmap, metrics = font.getBestCmap(), font["hmtx"]
        advances[weight] = lambda code, cmap=cmap, metrics=metrics: (
            str(metrics[cmap[code]][0]) if code in cmap and code in covered else "MISSING"
        )
    covered = set(codes)
    rows = []
    for first, last in runs(codes, GAP):
        span = range(first, last + 1)
        rows.append(
            f"Run {{ first: {first:#06x}, regular: &[{', '.join(map(advances[400], span))}], "
            f"semibold: &[{', '.join(map(advances[600], span))}] }}"
        )
    return f"""//! Advance widths of the shipped font, in thousandths of an em.
//!
//! Written by `tools/glyphs.py`; not to be edited by hand.

/// Marks a character inside a run that the shipped font does not hold.
pub(super) const MISSING: u16 = u16::MAX;

/// Widths of consecutive characters.
pub(super) struct Run {{
    /// Code point of the first character.
    pub(super) first: u32,
    /// Widths at weight 400, one per character.
    pub(super) regular: &'static [u16],
    /// Widths at weight 600, as many.
    pub(super) semibold: &'static [u16],
}}

/// All runs, in order of code points.
pub(super) const RUNS: &[Run] = &[{", ".join(rows)}];
"""


def main():
    source = pathlib.Path(sys.argv[1])
    faces, covered = [], set()
    for block in BLOCKS:
        for weight in WEIGHTS:
            path, codes = cut(source, weight, block)
            covered.update(codes)
            faces.append(font_face(path, weight, codes))
            print(f"{path.name}: {path.stat().st_size} bytes, {len(codes)} characters")
    header = "/* Written by tools/glyphs.py; licence: fonts/OFL.txt. */\n"
    (ROOT / "style").mkdir(exist_ok=True)
    (ROOT / "style" / "fonts.css").write_text(header + "\n".join(faces))
    table = ROOT / "src" / "base" / "glyphs" / "table.rs"
    table.write_text(rust_table(source, sorted(covered)))
    subprocess.run(["rustfmt", "--edition", "2024", table], check=True, cwd=ROOT)


main()

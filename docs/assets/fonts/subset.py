"""Makes this folder's fonts: `python subset.py NODE_MODULES` (needs fonttools and brotli).

NODE_MODULES holds the npm packages @fontsource-variable/literata and
@fontsource-variable/jetbrains-mono.  Each file keeps the signs that the site's texts use, and no
ligatures.  What cannot be seen is left out: outlines finer than 1/256 of the size, kerning under
1.5 % of it, how kerning changes with the weight, and turns of an outline between two weights that
stay within 1.5 units of the grid.
"""

import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
GRID = 256
CYRILLIC = "U+0401,U+0410-044F,U+0451"
LATIN = (
    "U+0020-007E,U+00A0,U+00A7,U+00A9,U+00AB,U+00B7,U+00BB,U+00D7,U+00E9,U+2013,U+2014,U+2018,"
    "U+2019,U+201C-201E,U+2022,U+2026,U+2116,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265"
)
LETTERS = "U+0041-005A,U+0061-007A"
FONTS = [  # the file to make, its source, the weights kept, its signs
    ("literata-cyrillic", "literata/files/literata-cyrillic-wght-normal", (400, 700), CYRILLIC),
    ("literata-latin", "literata/files/literata-latin-wght-normal", (400, 700), LATIN),
    ("literata-italic-cyrillic", "literata/files/literata-cyrillic-wght-italic", 400, CYRILLIC),
    ("literata-italic-latin", "literata/files/literata-latin-wght-italic", 400, LETTERS),
    ("mono-cyrillic", "jetbrains-mono/files/jetbrains-mono-cyrillic-wght-normal", 400, CYRILLIC),
    ("mono-latin", "jetbrains-mono/files/jetbrains-mono-latin-wght-normal", 400, LATIN),
]


def make(name: str, source: Path, weights: int | tuple[int, int], signs: str) -> None:
    """Write `name`.woff2 beside this file."""
    place = HERE / f"{name}.woff2"
    font = instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wght": weights})
    font.flavor = None
    font.save(place)
    subset = [sys.executable, "-m", "fontTools.subset", place, f"--output-file={place}"]
    subset += [f"--unicodes={signs}", "--layout-features=kern,ccmp,locl,mark", "--no-hinting"]
    subset += ["--name-IDs=", "--drop-tables+=STAT,DSIG,vmtx,vhea,VORG"]
    subprocess.run(subset, check=True)
    font = TTFont(place, recalcTimestamp=False)
    if "GPOS" in font:
        simplify_kerning(font, least=font["head"].unitsPerEm * 15 // 1000)
    scale_upem(font, GRID)
    if "gvar" in font:
        simplify_variations(font)
    font.flavor = "woff2"
    font.save(place)


def simplify_variations(font: TTFont) -> None:
    """Leave to interpolation every point that it puts within 1.5 units of its place."""
    for glyph, variations in font["gvar"].variations.items():
        points, outline = font["glyf"]._getCoordinatesAndControls(glyph, font["hmtx"].metrics)
        for variation in variations:
            variation.calcInferredDeltas(list(points), list(outline.endPts))
            variation.roundDeltas()
            variation.optimize(list(points), list(outline.endPts), tolerance=1.5)


def simplify_kerning(font: TTFont, least: int) -> None:
    """Keep one kerning for all weights, and of it what is more than `least` units."""
    tables = [
        getattr(table, "ExtSubTable", table)
        for lookup in font["GPOS"].table.LookupList.Lookup
        for table in lookup.SubTable
    ]
    classes = [table for table in tables if table.LookupType == 2 and table.Format == 2]
    for table in classes:
        for first in table.Class1Record:
            for pair in first.Class2Record:
                round_off(pair.Value1, 0, least)
        table.ValueFormat1 = 4  # a horizontal advance and nothing else
    for table in tables:
        if table.LookupType != 2 or table.Format != 1:
            continue
        kept = {}
        for glyph, pairs in zip(table.Coverage.glyphs, table.PairSet, strict=True):
            pairs.PairValueRecord = [
                pair
                for pair in pairs.PairValueRecord
                if round_off(pair.Value1, class_kerning(classes, glyph, pair.SecondGlyph), least)
            ]
            pairs.PairValueCount = len(pairs.PairValueRecord)
            if pairs.PairValueCount:
                kept[glyph] = pairs
        table.Coverage.glyphs, table.PairSet = list(kept), list(kept.values())
        table.PairSetCount, table.ValueFormat1 = len(kept), 4
    if "GDEF" in font and getattr(font["GDEF"].table, "VarStore", None):
        font["GDEF"].table.VarStore = None
        font["GDEF"].table.Version = 0x00010000


def round_off(value, rest: int, least: int) -> bool:
    """Whether the kerning differs from `rest` by more than `least`; if not, it becomes `rest`."""
    vars(value).pop("XAdvDevice", None)
    differs = abs(value.XAdvance - rest) > least
    if not differs:
        value.XAdvance = rest
    return differs


def class_kerning(tables, first: str, second: str) -> int:
    for table in tables:
        if first in table.Coverage.glyphs:
            record = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)]
            return record.Class2Record[table.ClassDef2.classDefs.get(second, 0)].Value1.XAdvance
    return 0


if __name__ == "__main__":
    for name, source, weights, signs in FONTS:
        path = Path(sys.argv[1], "@fontsource-variable", f"{source}.woff2")
        make(name, path, weights, signs)

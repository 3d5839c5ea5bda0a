#!/usr/bin/env python3
"""Why: in a PDF each drawn run of glyphs says which letters it stands for. A vowel mark that is
drawn at a height of its own is a run of its own, and the letter under it then comes out of the PDF
twice: who copies the text, or has it read aloud, gets other words than were written. So the fonts
for papers in Arabic letters have one shape for each letter together with its marks. This makes such
a font from one that places marks by itself: it asks the shaper where each mark stands over each
form of each letter, makes a shape of the two, and has the font take it in their place.

    pip install fonttools==4.68.0 uharfbuzz==0.57.0
    python3 tests/fonts/join_marks.py FROM.ttf TO.ttf

The fonts in themes/default/fonts/noto-naskh-arabic were made so from those of Debian's package
fonts-noto-core, version 20201225-1, whose letters and dots are one shape already.
"""

import sys

import uharfbuzz as hb
from fontTools.otlLib.builder import buildLigatureSubstSubtable, buildLookup
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

JOINER = "\u200d"
# The letters of Arabic and Urdu.
LETTERS = (
    [chr(code) for code in range(0x0621, 0x063B)]
    + [chr(code) for code in range(0x0641, 0x064B)]
    + list("\u0671\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c0\u06c1\u06c2\u06c3\u06cc\u06d2\u06d3")
)
# Two letters that are drawn as one.
LETTERS += ["\u0644\u0627", "\u0644\u0622", "\u0644\u0623", "\u0644\u0625", "\u0644\u0671"]
VOWELS = [chr(code) for code in range(0x064B, 0x0651)]
DOUBLED = "\u0651"
OTHERS = ["\u0652", "\u0670", "\u0654", "\u0656"]
MARKS = VOWELS + OTHERS + [DOUBLED] + [DOUBLED + vowel for vowel in VOWELS + ["\u0670"]]


def arabic():
    """Each form of each letter with each mark."""
    for letter in LETTERS:
        for mark in MARKS:
            for at in range(1, len(letter) + 1):
                text = letter[:at] + mark + letter[at:]
                yield from (text, JOINER + text, text + JOINER, JOINER + text + JOINER)


def indic(consonants, vowels, nukta, dotted, halant, below, signs, over):
    """Each consonant, alone or with another below it, with each vowel sign and what stands over it."""
    single = consonants + [one + nukta for one in dotted]
    stacked = [one + halant + other for one in consonants for other in below]
    for base in single + stacked + vowels:
        for sign in [""] + signs:
            for top in [""] + over:
                yield base + sign + top
                # A short r before the consonant is a mark above it.
                yield "\u09b0\u09cd" + base + sign + top if nukta == "\u09bc" else base + sign


def letters(first, last):
    return [chr(code) for code in range(first, last + 1)]


GURMUKHI = [one for one in letters(0x0A15, 0x0A39) if one not in "\u0a29\u0a31\u0a34\u0a37"]
BENGALI = [one for one in letters(0x0995, 0x09B9) if one not in "\u09a9\u09b1\u09b3\u09b4\u09b5"]
SCRIPTS = {
    "arab": arabic,
    "gur2": lambda: indic(
        GURMUKHI, letters(0x0A05, 0x0A0A) + ["\u0a0f", "\u0a10", "\u0a13", "\u0a14", "\u0a72", "\u0a73"],
        "\u0a3c", "\u0a38\u0a16\u0a17\u0a1c\u0a2b\u0a32\u0a15", "\u0a4d", ["\u0a30", "\u0a39", "\u0a35"],
        letters(0x0A3E, 0x0A42) + ["\u0a47", "\u0a48", "\u0a4b", "\u0a4c"], ["\u0a02", "\u0a70", "\u0a71"],
    ),
    "bng2": lambda: indic(
        BENGALI, letters(0x0985, 0x098B) + ["\u098f", "\u0990", "\u0993", "\u0994", "\u09ce"],
        "\u09bc", "\u09a1\u09a2\u09af", "\u09cd", BENGALI,
        ["\u09be", "\u09bf", "\u09c0", "\u09c1", "\u09c2", "\u09c3", "\u09c7", "\u09c8", "\u09cb", "\u09cd"], ["\u0981"],
    ),
}
# Where the rule is added: shapers of Indian letters leave ordinary ligatures alone.
FEATURES = {"arab": "liga", "gur2": "blws", "bng2": "psts"}


def drawn(font, names, space, text):
    """Each shape that has a width, with the marks that are drawn on it: name, x, y, from the shape on."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer, {})
    clusters, at = {}, 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions):
        # What stands for a joiner is a space without a width.
        if not (info.codepoint == space and place.x_advance == 0):
            glyph = (names[info.codepoint], at + place.x_offset, place.y_offset, place.x_advance)
            clusters.setdefault(info.cluster, []).append(glyph)
        at += place.x_advance
    for glyphs in clusters.values():
        if buffer.direction == "rtl":
            # It is drawn from the left: marks come before their letter.
            yield glyphs[::-1]
            continue
        group = []
        for glyph in glyphs:
            if glyph[3] > 0 and group:
                yield group
                group = []
            group.append(glyph)
        yield group


def main(source, target):
    shaper = hb.Font(hb.Face(hb.Blob.from_file_path(source)))
    font = TTFont(source)
    names, shapes, metrics = font.getGlyphOrder(), font["glyf"], font["hmtx"]
    space = font.getGlyphID(font.getBestCmap()[0x20])
    ring = font.getBestCmap().get(0x25CC)
    rules = {}
    script = next(script for script in SCRIPTS if script in scripts(font))
    for text in SCRIPTS[script]():
        for glyphs in drawn(shaper, names, space, text):
            key = tuple(name for name, *_ in glyphs)
            # A missing letter, or a sign that stands alone on a dotted ring.
            if len(key) > 1 and names[0] not in key and ring not in key:
                start = glyphs[0][1]
                rules.setdefault(key, [(name, at - start, y) for name, at, y, _ in glyphs])
    taken, ligatures = {}, {}
    for key, parts in sorted(rules.items()):
        name = f"joined{len(taken):04}"
        pen = TTGlyphPen(shapes)
        for part, x, y in parts:
            pen.addComponent(part, (1, 0, 0, 1, x, y))
        taken[name] = (pen.glyph(), metrics[key[0]][0])
        ligatures[key] = name
    font.setGlyphOrder(names + list(taken))
    for name, (glyph, advance) in taken.items():
        shapes[name] = glyph
        glyph.recalcBounds(shapes)
        metrics[name] = (advance, glyph.xMin)
        if "GDEF" in font and font["GDEF"].table.GlyphClassDef:
            font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
    add_last(font, ligatures, FEATURES[script])
    font["maxp"].recalc(font)
    for record in font["name"].names:
        if record.nameID == 5:
            record.string = f"{record.toUnicode()}; letters joined with their marks for Doorstep"
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)
    print(f"{target}: {len(taken)} shapes of a letter with its marks")


def scripts(font):
    return [record.ScriptTag for record in font["GSUB"].table.ScriptList.ScriptRecord]


def add_last(font, ligatures, feature):
    """Adds the rules after all others, to a feature that every text has."""
    gsub = font["GSUB"].table
    lookup = buildLookup([buildLigatureSubstSubtable(ligatures)])
    gsub.LookupList.Lookup.append(lookup)
    gsub.LookupList.LookupCount = len(gsub.LookupList.Lookup)
    number = gsub.LookupList.LookupCount - 1
    found = False
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == feature:
            record.Feature.LookupListIndex.append(number)
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)
            found = True
    if not found:
        raise SystemExit(f"the font has no feature {feature} to add to")


if __name__ == "__main__":
    main(*sys.argv[1:])

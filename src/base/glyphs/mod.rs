//! Turns a text into its extent in px, without a browser: from the advance widths of the
//! shipped font. Also shortens a text to a width and breaks it into lines.
//!
//! Knows nothing of kerning (the sum is up to a few per cent wider than what a browser draws)
//! and nothing of the fonts a browser falls back to: for characters the shipped font lacks
//! it takes [`WIDE`] or [`OTHER`], chosen so that a label rather gets too much room.

mod table;

#[cfg(test)]
mod tests;

/// Width of a character of East Asian scripts and of an emoji, in thousandths of an em.
pub const WIDE: u16 = 1000;
/// Width of any other character that the shipped font lacks, in thousandths of an em.
pub const OTHER: u16 = 620;

const ELLIPSIS: char = '…';
const JOINER: char = '\u{200d}';

/// The two shipped weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// CSS weight 400.
    #[default]
    Regular,
    /// CSS weight 600.
    Semibold,
}

/// How wide `text` is on one line, in px, never negative.
///
/// `size_px`: the font size. Equal on every machine: whole thousandths are summed first.
///
/// ```
/// use ketenkaart::base::glyphs::{Weight, width_px};
/// assert_eq!(width_px("", 16.0, Weight::Regular), 0.0);
/// assert!(width_px("wafer", 16.0, Weight::Semibold) > width_px("wafer", 16.0, Weight::Regular));
/// ```
#[must_use]
pub fn width_px(text: &str, size_px: f64, weight: Weight) -> f64 {
    px(units(text, weight), size_px)
}

/// `text` if it is at most `max_px` wide, else its longest beginning that is so with an
/// ellipsis; empty if not even the ellipsis fits.
///
/// Never splits a letter from its marks, nor a joined emoji. `max_px` and `size_px` in px.
#[must_use]
pub fn fit(text: &str, max_px: f64, size_px: f64, weight: Weight) -> String {
    let fits = |width| px(width, size_px) <= max_px;
    if fits(units(text, weight)) {
        return text.to_owned();
    }
    let mut width = u64::from(advance(ELLIPSIS, weight));
    if !fits(width) {
        return String::new();
    }
    let mut kept = "";
    for (cluster, upto) in clusters(text) {
        width += units(cluster, weight);
        if !fits(width) {
            break;
        }
        kept = text.get(..upto).unwrap_or_default();
    }
    format!("{}{ELLIPSIS}", kept.trim_end())
}

/// `text` in at most `max_lines` lines, each at most `max_px` wide.
///
/// Breaks at white space, after a hyphen and after a slash; a piece that is wider than a line
/// is broken between letters. Runs of white space become one space. What does not fit ends in
/// an ellipsis on the last line. Empty for an empty text, for no lines, and where `max_px`
/// does not hold a single letter.
#[must_use]
pub fn wrap(
    text: &str,
    max_px: f64,
    max_lines: usize,
    size_px: f64,
    weight: Weight,
) -> Vec<String> {
    let fits = |line: &str| width_px(line.trim_end(), size_px, weight) <= max_px;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if fits(&format!("{line}{piece}")) {
            line.push_str(&piece);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if fits(&piece) {
            line = piece;
            continue;
        }
        for (cluster, _) in clusters(&piece) {
            if !line.is_empty() && !fits(&format!("{line}{cluster}")) {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(cluster);
        }
    }
    lines.push(line);
    close(lines, max_px, max_lines, size_px, weight)
}

/// Joins the lines beyond `max_lines` to the last one that stays, and shortens that.
fn close(
    mut lines: Vec<String>,
    max_px: f64,
    max_lines: usize,
    size_px: f64,
    weight: Weight,
) -> Vec<String> {
    let rest = lines.split_off(max_lines.min(lines.len()));
    if let (Some(last), false) = (lines.last_mut(), rest.is_empty()) {
        // Lines were cut at `max_px`, so this never fits and always ends in an ellipsis.
        last.push_str(&rest.concat());
    }
    lines
        .iter()
        .map(|line| fit(line.trim_end(), max_px, size_px, weight))
        .filter(|line| !line.is_empty())
        .collect()
}

/// Words with what may end a line: one space, or the hyphen or slash inside a word.
fn pieces(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in text.split_whitespace() {
        let mut rest = word;
        while let Some(at) = rest.find(['-', '/', '‐', '–']) {
            let end = at + rest.get(at..).and_then(|r| r.chars().next()).map_or(1, char::len_utf8);
            let (piece, after) = rest.split_at(end);
            if after.is_empty() {
                break;
            }
            found.push(piece.to_owned());
            rest = after;
        }
        found.push(format!("{rest} "));
    }
    found
}

/// What must not be torn apart, in order, each with the byte at which it ends.
fn clusters(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        let mut before: Option<char> = None;
        let mut flag_letters = 0;
        let mut len = rest.len();
        for (at, c) in rest.char_indices() {
            let pairs = is_flag_letter(c) && flag_letters == 1;
            let joined = before == Some(JOINER) || is_invisible(c) || pairs;
            if before.is_some() && !joined {
                len = at;
                break;
            }
            flag_letters += usize::from(is_flag_letter(c));
            before = Some(c);
        }
        start += len;
        rest.get(..len).map(|cluster| (cluster, start))
    })
}

fn units(text: &str, weight: Weight) -> u64 {
    text.chars().map(|c| u64::from(advance(c, weight))).sum()
}

/// Thousandths of an em as px. Exact for every text that fits a page: far below 2^53.
fn px(units: u64, size_px: f64) -> f64 {
    f64::from(u32::try_from(units).unwrap_or(u32::MAX)) * size_px.max(0.0) / 1000.0
}

/// Advance width of one character in thousandths of an em: 0 for marks that sit on the letter
/// before them and for invisible characters; the shipped font's width where it has one.
fn advance(c: char, weight: Weight) -> u16 {
    if is_invisible(c) {
        return 0;
    }
    let code = if c.is_whitespace() && !matches!(c, '\u{2009}' | '\u{200a}' | '\u{202f}') {
        u32::from(' ')
    } else {
        u32::from(c)
    };
    match lookup(code, weight) {
        Some(width) if width != table::MISSING => width,
        _ if is_wide(code) => WIDE,
        _ => OTHER,
    }
}

fn lookup(code: u32, weight: Weight) -> Option<u16> {
    let after = table::RUNS.partition_point(|run| run.first <= code);
    let run = table::RUNS.get(after.checked_sub(1)?)?;
    let widths = match weight {
        Weight::Regular => run.regular,
        Weight::Semibold => run.semibold,
    };
    widths.get(usize::try_from(code - run.first).ok()?).copied()
}

/// Combining marks, joiners, direction controls, variation selectors, soft hyphen, controls
/// other than white space.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0x00..=0x08 | 0x0e..=0x1f | 0x7f..=0x84 | 0x86..=0x9f | 0xad
        | 0x300..=0x36f | 0x483..=0x489 | 0x591..=0x5bd | 0x5bf | 0x5c1..=0x5c2 | 0x5c4..=0x5c5
        | 0x610..=0x61a | 0x61c | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6dc | 0x6df..=0x6e4
        | 0x6e7..=0x6e8 | 0x6ea..=0x6ed | 0x93c | 0x941..=0x948 | 0x94d | 0xe31 | 0xe34..=0xe3a
        | 0xe47..=0xe4e | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x200b..=0x200f | 0x202a..=0x202e
        | 0x2060..=0x206f | 0x20d0..=0x20ff | 0x3099..=0x309a | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f
        | 0xfeff | 0x1f3fb..=0x1f3ff | 0xe0000..=0xe01ef)
}

/// East Asian wide characters and emoji.
fn is_wide(code: u32) -> bool {
    matches!(code,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xa960..=0xa97f | 0xac00..=0xd7a3 | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f | 0xff01..=0xff60 | 0xffe0..=0xffe6 | 0x1f000..=0x1faff
        | 0x2_0000..=0x3_fffd)
}

fn is_flag_letter(c: char) -> bool {
    matches!(u32::from(c), 0x1f1e6..=0x1f1ff)
}

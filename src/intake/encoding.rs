//! Bytes → text. UTF-8 with or without a byte-order mark, UTF-16 with one; everything else is
//! refused with the byte that tells, since guessing would change names without a word. Knows
//! no layout.

use std::borrow::Cow;

use crate::base::diagnostic::{Place, Report};
use crate::intake::codes;

/// The text of `bytes`, or `None` after a finding.
pub fn decode<'a>(file: &str, bytes: &'a [u8], report: &mut Report) -> Option<Cow<'a, str>> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
            codes::UTF32.at(Place::row(file, 1)).report(report);
            None
        }
        [0xff, 0xfe, rest @ ..] => utf16(file, rest, u16::from_le_bytes, report),
        [0xfe, 0xff, rest @ ..] => utf16(file, rest, u16::from_be_bytes, report),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(file, rest, report),
        _ => utf8(file, bytes, report),
    }
}

fn utf8<'a>(file: &str, bytes: &'a [u8], report: &mut Report) -> Option<Cow<'a, str>> {
    // Latin text has a NUL in every second byte of UTF-16, and in three of four of UTF-32.
    let seen = bytes.len().min(64);
    let nuls = bytes.iter().take(seen).filter(|byte| **byte == 0).count();
    if seen > 0 && nuls * 4 >= seen {
        let code = if nuls * 8 >= seen * 5 { codes::UTF32 } else { codes::UTF16_UNMARKED };
        code.at(Place::row(file, 1)).report(report);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Cow::Borrowed(text)),
        Err(error) => {
            let (good, bad) = bytes.split_at(error.valid_up_to());
            let row = 1 + good.iter().filter(|byte| **byte == b'\n').count() as u64;
            let found = bad.first().map_or_else(String::new, |byte| format!("0x{byte:02X}"));
            codes::NOT_UTF8.at(Place::row(file, row)).found(&found).report(report);
            None
        }
    }
}

fn utf16<'a>(
    file: &str,
    bytes: &[u8],
    unit: impl Fn([u8; 2]) -> u16,
    report: &mut Report,
) -> Option<Cow<'a, str>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
    match text {
        Ok(text) if rest.is_empty() => Some(Cow::Owned(text)),
        _ => {
            codes::NOT_UTF8.at(Place::file(file)).found("UTF-16").report(report);
            None
        }
    }
}

/// The upper half of Windows-1252 that is not Latin-1: 0x80 to 0x9F.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of `bytes` read as Windows-1252, which always succeeds. Only for layouts that are
/// known to be published that way.
#[must_use]
pub fn windows_1252(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0x80..=0x9f => WINDOWS_1252.get(usize::from(byte - 0x80)).copied().unwrap_or(' '),
        _ => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: Option<&str>, code: Option<&str>) {
        let mut report = Report::default();
        assert_eq!(decode("f.csv", bytes, &mut report).as_deref(), text);
        assert_eq!(report.listed().first().map(|d| d.code), code);
    }

    #[test]
    fn marked_encodings_are_read_and_others_refused() {
        check("\u{feff}a,ü".as_bytes(), Some("a,ü"), None);
        check(&[0xff, 0xfe, b'a', 0, 0xfc, 0], Some("aü"), None);
        check(&[0xfe, 0xff, 0, b'a'], Some("a"), None);
        check(&[b'a', 0, b'b', 0], None, Some("utf16-unmarked"));
        check(&[0xff, 0xfe, 0, 0, b'a', 0, 0, 0], None, Some("utf32"));
        check(&[0xff, 0xfe, 0, 0xd8], None, Some("not-utf8"));
        check(b"a\nb\xfc", None, Some("not-utf8"));
    }

    #[test]
    fn the_byte_and_its_row_are_named() {
        let mut report = Report::default();
        decode("f.csv", b"a\r\nb\r\nT\xfcr", &mut report);
        let listed = report.listed();
        let found = listed.first().map(|d| (d.place.row, d.found.as_str()));
        assert_eq!(found, Some((Some(3), "0xFC")));
    }

    #[test]
    fn windows_1252_has_the_euro_sign() {
        assert_eq!(windows_1252(b"T\xfcrkiye \x80"), "Türkiye €");
    }
}

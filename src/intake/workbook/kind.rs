//! What kind of office file an archive is, and why some are refused before they are read:
//! macros are programs, and other kinds hold no tables that can be read here.

use crate::intake::codes::{self, Code};

/// A rule, and what was found that breaks it.
pub type Refusal = (&'static Code, &'static str);

/// Why the office file with these entries is refused; `kinds`: its list of content types.
#[must_use]
pub fn refusal<'a>(names: impl Iterator<Item = &'a str>, kinds: &[u8]) -> Option<Refusal> {
    let mut is_workbook = false;
    let mentions = |part: &[u8]| kinds.windows(part.len()).any(|window| window == part);
    if mentions(b"macroEnabled") || mentions(b"vnd.ms-office.vbaProject") {
        return Some((codes::WORKBOOK_MACROS, ""));
    }
    for name in names {
        let name = name.to_ascii_lowercase();
        if name.ends_with("vbaproject.bin") || name.contains("/macrosheets/") {
            return Some((codes::WORKBOOK_MACROS, ""));
        }
        if name.ends_with("workbook.bin") {
            return Some((codes::FILE_TYPE, "a binary Excel workbook (.xlsb)"));
        }
        is_workbook |= name.starts_with("xl/");
    }
    (!is_workbook).then_some((codes::FILE_TYPE, "an Office file without sheets"))
}

/// Whether an OLE file (the form of old Office files) holds an encrypted new one.
#[must_use]
pub fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

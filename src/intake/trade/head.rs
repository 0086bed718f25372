//! The first bytes of a file → whether it is a table of trade, and of which layout.

use std::io::Write;

use flate2::write::{DeflateDecoder, GzDecoder};

use crate::base::fold::fold_words;
use crate::intake::marking::scale_of;
use crate::intake::trade::columns::{Column, separator, split};
use crate::intake::trade::{baci, comext, icio};

/// What a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Eurostat's bilateral trade.
    Comext,
    /// CEPII's BACI.
    Baci,
    /// The country codes beside it.
    Countries,
    /// An input-output table in long form.
    InputOutput,
    /// Something else, or not known yet.
    #[default]
    Other,
    /// Something else that is passed over.
    Unread,
}

impl Kind {
    /// The columns that are read of it.
    #[must_use]
    pub const fn columns(self) -> Option<&'static [Column]> {
        match self {
            Self::Comext => Some(comext::COLUMNS),
            Self::Baci => Some(baci::COLUMNS),
            Self::Countries => Some(baci::COUNTRY_COLUMNS),
            Self::InputOutput => Some(icio::COLUMNS),
            Self::Other | Self::Unread => None,
        }
    }
}

/// Columns by which a layout is told, even when others are missing: what is missing is then said.
const TELLING: [(Kind, &[&str], usize); 4] = [
    (
        Kind::Comext,
        &["declarant iso", "partner iso", "product nc", "flow", "period", "value in euros"],
        4,
    ),
    (Kind::Baci, &["t", "i", "j", "k", "v", "q"], 5),
    (Kind::Countries, &["country code", "iso 3digit alpha"], 2),
    (
        Kind::InputOutput,
        &[
            "source country",
            "source region",
            "source industry",
            "source sector",
            "dest country",
            "dest region",
            "dest industry",
            "dest industry or final use",
            "dest sector",
        ],
        3,
    ),
];

/// What the table is whose text begins with `head`.
#[must_use]
pub fn kind_of(head: &[u8]) -> Kind {
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.trim_ascii_start().starts_with(b"{") || line.trim_ascii_start().starts_with(b"[") {
        return Kind::Other;
    }
    let cells = split(line, separator(line)).unwrap_or_default();
    let names: Vec<String> =
        cells.iter().map(|cell| fold_words(&String::from_utf8_lossy(cell))).collect();
    // What has markings is read whole, where every cell of them is looked at.
    if names.iter().any(|name| scale_of(name).is_some()) {
        return Kind::Other;
    }
    let found = TELLING.iter().find(|(_, telling, least)| {
        let is_there = |name: &&&str| names.iter().any(|one| one == **name);
        telling.iter().filter(is_there).count() >= *least
    });
    found.map_or(Kind::Other, |(kind, ..)| *kind)
}

/// Bytes of a file by which it is told what it is.
pub const HEAD: usize = 64 << 10;

/// Whether a file that begins with `head`, packed or not, is a table of trade. Some kilobytes
/// are enough.
#[must_use]
pub fn is_trade(head: &[u8]) -> bool {
    let head = head.get(..HEAD).unwrap_or(head);
    let text = unpacked(head);
    matches!(
        kind_of(text.as_deref().unwrap_or(head)),
        Kind::Comext | Kind::Baci | Kind::InputOutput
    )
}

/// What can be inflated of the beginning of a packed file; `None`: it is not packed.
fn unpacked(head: &[u8]) -> Option<Vec<u8>> {
    // What is cut off cannot be inflated to its end, which is no matter.
    if head.starts_with(b"\x1f\x8b") {
        let mut inflater = GzDecoder::new(Vec::new());
        drop(inflater.write_all(head));
        drop(inflater.flush());
        return Some(inflater.get_ref().clone());
    }
    if head.starts_with(b"PK\x03\x04") {
        let length = |at: usize| {
            let two = head.get(at..)?.first_chunk::<2>()?;
            Some(usize::from(u16::from_le_bytes(*two)))
        };
        let packed = head.get(30 + length(26)? + length(28)?..)?;
        if length(8)? == 0 {
            return Some(packed.to_vec());
        }
        let mut inflater = DeflateDecoder::new(Vec::new());
        drop(inflater.write_all(packed));
        drop(inflater.flush());
        return Some(inflater.get_ref().clone());
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_is_told_by_different_columns() {
        assert_eq!(kind_of(b"\"t\",\"i\",\"j\",\"k\",\"v\",\"q\"\n"), Kind::Baci);
        assert_eq!(kind_of(b"t,t,t,t,t\n"), Kind::Other);
        assert_eq!(kind_of(b"{\"t\",\"i\",\"j\",\"k\",\"v\"}"), Kind::Other);
        assert_eq!(kind_of(b"year,source_region,source_sector,dest_region\r\n"), Kind::InputOutput);
        assert_eq!(kind_of(b"node_id,label_en,kind\n"), Kind::Other);
        assert_eq!(kind_of(b"t,i,j,k,v,q,Classification\n"), Kind::Other, "marked");
        assert!(!is_trade(b"PK\x03\x04") && !is_trade(b"\x1f\x8b") && !is_trade(b""));
    }
}

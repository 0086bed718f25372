//! Archives that no honest program writes: entries of one name, false sizes, bombs, and paths
//! that lead away.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// An entry as it is written, true or not.
pub struct Entry {
    name: Vec<u8>,
    packed: Vec<u8>,
    size: u32,
    sum: u32,
    flags: u16,
    method: u16,
    mode: u32,
}

impl Entry {
    /// An entry that says the truth.
    pub fn new(name: &str, bytes: &[u8]) -> Self {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).expect("writes");
        Self {
            name: name.as_bytes().to_vec(),
            packed: encoder.finish().expect("writes"),
            size: u32::try_from(bytes.len()).expect("small"),
            sum: sum(bytes),
            flags: 0,
            method: 8,
            mode: 0,
        }
    }

    /// An entry that inflates to `megabytes` of zeros.
    pub fn bomb(name: &str, megabytes: usize) -> Self {
        // A block that ends on a byte may be repeated as often as one likes.
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&vec![0; 1 << 20]).expect("writes");
        encoder.flush().expect("writes");
        let block = encoder.get_ref().clone();
        let mut packed = block.repeat(megabytes);
        packed.extend([0x03, 0x00]);
        let size = u32::try_from(megabytes << 20).unwrap_or(u32::MAX - 1);
        Self { packed, size, ..Self::new(name, b"") }
    }

    /// The same with another size stated.
    pub fn of_size(self, size: u32) -> Self {
        Self { size, ..self }
    }

    /// The same with another checksum stated.
    pub fn of_sum(self, sum: u32) -> Self {
        Self { sum, ..self }
    }

    /// The same, said to be encrypted.
    pub fn encrypted(self) -> Self {
        Self { flags: 1, ..self }
    }

    /// The same, packed by a method of this number.
    pub fn by(self, method: u16) -> Self {
        Self { method, ..self }
    }

    /// The same as a link of Unix to where its content says.
    pub fn link(self) -> Self {
        Self { mode: 0o120_777, ..self }
    }
}

/// The checksum of zip (CRC-32), bit by bit.
fn sum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

/// The archive of `entries`, as they are.
pub fn archive(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut list = Vec::new();
    for entry in entries {
        let offset = u32::try_from(bytes.len()).expect("small");
        let length = u32::try_from(entry.packed.len()).expect("small");
        let name = u16::try_from(entry.name.len()).expect("short");
        let mut common = Vec::new();
        common.extend(20_u16.to_le_bytes());
        common.extend(entry.flags.to_le_bytes());
        common.extend(entry.method.to_le_bytes());
        common.extend([0; 4]);
        common.extend(entry.sum.to_le_bytes());
        common.extend(length.to_le_bytes());
        common.extend(entry.size.to_le_bytes());
        common.extend(name.to_le_bytes());
        common.extend([0; 2]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(&entry.name);
        bytes.extend(&entry.packed);
        list.extend(b"PK\x01\x02");
        list.extend((20_u16 | 3 << 8).to_le_bytes());
        list.extend(&common);
        list.extend([0; 6]);
        list.extend((entry.mode << 16).to_le_bytes());
        list.extend(offset.to_le_bytes());
        list.extend(&entry.name);
    }
    let start = u32::try_from(bytes.len()).expect("small");
    let count = u16::try_from(entries.len()).expect("few");
    bytes.extend(&list);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(u32::try_from(list.len()).expect("small").to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

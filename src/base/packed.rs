//! Plain data as bytes, for another thread of the same build: values one after the other,
//! without names and without versions. Reader and writer of a type are made from one list of
//! its fields by [`packed!`](crate::packed). Figures come back exactly as they were.

/// Bytes that are being read.
#[derive(Debug)]
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// All of `bytes`.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }
}

/// Something that can be written as bytes and read back.
pub trait Packed: Sized {
    /// Adds it to `out`.
    fn pack(&self, out: &mut Vec<u8>);
    /// Reads it; `None` when it is not what stands there.
    fn unpack(from: &mut Reader<'_>) -> Option<Self>;
}

/// `value` as bytes.
#[must_use]
pub fn packed<T: Packed>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    value.pack(&mut out);
    out
}

/// The value that `bytes` are; `None`: they are none, or more than one.
#[must_use]
pub fn unpacked<T: Packed>(bytes: &[u8]) -> Option<T> {
    let mut from = Reader::new(bytes);
    let value = T::unpack(&mut from)?;
    from.0.is_empty().then_some(value)
}

macro_rules! numbers {
    ($($type:ty),+) => {
        $(impl Packed for $type {
            fn pack(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }

            fn unpack(from: &mut Reader<'_>) -> Option<Self> {
                Some(Self::from_le_bytes(from.take()?))
            }
        })+
    };
}

numbers!(u8, u32, f64);

/// As 32 bits: nothing here has more places.
impl Packed for usize {
    fn pack(&self, out: &mut Vec<u8>) {
        u32::try_from(*self).unwrap_or(u32::MAX).pack(out);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::try_from(u32::unpack(from)?).ok()
    }
}

impl Packed for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        match u8::unpack(from)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Packed for String {
    fn pack(&self, out: &mut Vec<u8>) {
        self.len().pack(out);
        out.extend_from_slice(self.as_bytes());
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let length = usize::unpack(from)?;
        let (text, rest) = from.0.split_at_checked(length)?;
        from.0 = rest;
        Self::from_utf8(text.to_vec()).ok()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.len().pack(out);
        self.iter().for_each(|item| item.pack(out));
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let count = usize::unpack(from)?;
        // Every item is one byte at least, so that a wrong count asks for no memory.
        let mut items = Self::with_capacity(count.min(from.0.len()));
        for _ in 0..count {
            items.push(T::unpack(from)?);
        }
        Some(items)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.is_some().pack(out);
        if let Some(value) = self {
            value.pack(out);
        }
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        if bool::unpack(from)? { Some(Some(T::unpack(from)?)) } else { Some(None) }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
        self.1.pack(out);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

/// Lets a type be packed: `packed!(struct Interval { lo, hi })` with all its fields,
/// `packed!(enum Step { Begin(stamp, task), End })` with all its variants and a word for each
/// value they hold.
#[macro_export]
macro_rules! packed {
    (struct $type:ty { $($field:ident),+ $(,)? }) => {
        impl $crate::base::packed::Packed for $type {
            fn pack(&self, out: &mut Vec<u8>) {
                let Self { $($field),+ } = self;
                $($crate::base::packed::Packed::pack($field, out);)+
            }

            fn unpack(from: &mut $crate::base::packed::Reader<'_>) -> Option<Self> {
                $(let $field = $crate::base::packed::Packed::unpack(from)?;)+
                Some(Self { $($field),+ })
            }
        }
    };
    (enum $type:ty { $($variant:ident $(($($part:ident),+))?),+ $(,)? }) => {
        impl $crate::base::packed::Packed for $type {
            fn pack(&self, out: &mut Vec<u8>) {
                enum Tag { $($variant),+ }
                match self {
                    $(Self::$variant $(($($part),+))? => {
                        out.push(Tag::$variant as u8);
                        $($($crate::base::packed::Packed::pack($part, out);)+)?
                    })+
                }
            }

            fn unpack(from: &mut $crate::base::packed::Reader<'_>) -> Option<Self> {
                enum Tag { $($variant),+ }
                let tag = <u8 as $crate::base::packed::Packed>::unpack(from)?;
                $(if tag == Tag::$variant as u8 {
                    $($(let $part = $crate::base::packed::Packed::unpack(from)?;)+)?
                    return Some(Self::$variant $(($($part),+))?);
                })+
                None
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    enum Step {
        Begin(u32, Vec<(f64, String)>),
        Rest,
        End(Option<bool>),
    }

    packed!(
        enum Step {
            Begin(stamp, words),
            Rest,
            End(is_last),
        }
    );

    #[test]
    fn every_value_comes_back_and_nothing_else_is_taken_for_one() {
        let words = vec![(0.1 + 0.2, "Łódź".to_owned()), (f64::MIN_POSITIVE, String::new())];
        for step in [Step::Begin(7, words), Step::Rest, Step::End(None), Step::End(Some(true))] {
            let bytes = packed(&step);
            assert_eq!(unpacked::<Step>(&bytes), Some(step));
            assert_eq!(unpacked::<Step>(&[bytes.as_slice(), &[0]].concat()), None, "too long");
            for end in 0..bytes.len() {
                assert_eq!(unpacked::<Step>(&bytes[..end]), None, "too short");
            }
        }
        assert_eq!(unpacked::<Step>(&[3]), None);
        assert_eq!(unpacked::<bool>(&[2]), None);
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = unpacked::<Step>(&bytes);
            let _ = unpacked::<Vec<String>>(&bytes);
        }

        #[test]
        fn figures_come_back_bit_by_bit(bits: Vec<u64>) {
            let figures: Vec<f64> = bits.iter().map(|bits| f64::from_bits(*bits)).collect();
            let back: Vec<f64> = unpacked(&packed(&figures)).expect("what was packed");
            prop_assert_eq!(bits, back.iter().map(|one| one.to_bits()).collect::<Vec<_>>());
        }
    }
}

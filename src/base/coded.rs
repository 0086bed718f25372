//! Enumerations whose variants are published words. Knows none of the words.

/// Declares an enumeration with the word that published files have for each variant:
/// `coded! { /// doc pub enum Strand { /// doc Promote = "promote" } }`. Gives it `ALL`, `code`
/// and `from_code`.
#[macro_export]
macro_rules! coded {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$of:meta])* $variant:ident = $code:literal),+ $(,)? }
    )+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$of])* $variant),+ }

        impl $name {
            /// All of them, in the order of listing.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word used in published files.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// What a published word stands for.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    )+};
}

#[cfg(test)]
mod tests {
    coded! {
        /// Directions, for the test.
        pub enum Side {
            /// Left.
            Left = "left",
            /// Right.
            Right = "right-hand",
        }
    }

    #[test]
    fn words_and_variants_lead_to_each_other() {
        for side in Side::ALL {
            assert_eq!(Side::from_code(side.code()), Some(*side));
        }
        assert_eq!(Side::from_code("Left"), None);
    }
}

//! A text for people, before it is put into words: a key and its arguments. The words are
//! in `public/locales/<language>.ftl`; `i18n` joins the two. Knows no language.

/// A text for people: the key of a sentence and the values that go into it.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Key of the sentence in the language files.
    pub id: &'static str,
    /// Values by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value that goes into a sentence; the language decides how it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A name or a piece of the reader's data, written as it is.
    Text(String),
    /// A whole number; sentences may choose their plural form by it.
    Count(u64),
    /// A number with at most the given count of decimals.
    Number(f64, u8),
    /// A share 0.0..=1.0, written as a per cent figure with at most the given decimals.
    Share(f64, u8),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(u64::from(count))
    }
}

/// Makes a [`Message`]: `msg!("panel-suppliers")`, `msg!("list-rows", rows = 3usize)`.
///
/// A test reads every `msg!` in the source and proves that English has the key and exactly
/// these arguments, so the first argument is always a literal.
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::base::message::Message {
            id: $id,
            args: vec![$((stringify!($name), $crate::base::message::Arg::from($value))),*],
        }
    };
}

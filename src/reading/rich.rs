//! A text of the publisher → paragraphs and lists with emphasis and links: a small part of
//! Markdown, read in one pass. Whatever is not part of it stays the text it is, markup of HTML
//! and images included; nothing here is ever written as HTML. Knows no browser.
//!
//! | written | read |
//! |---|---|
//! | blank line | new paragraph |
//! | `- x`, `* x`, `+ x` | item of a list |
//! | `1. x`, `1) x` | item of a numbered list |
//! | `*x*`, `_x_` | emphasis |
//! | `**x**`, `__x__` | strong emphasis |
//! | `[x](https://host/…)` | link, with the host shown unless the words are it |
//! | `https://host/…`, `<https://host/…>` | link |
//! | `[x](mailto:a@host)` | link, with the address shown |
//! | `\*` | the sign itself |

mod address;
mod inline;

pub use address::Address;

/// A paragraph or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list of items.
    List {
        /// Whether its items are counted.
        is_numbered: bool,
        /// The items.
        items: Vec<Vec<Span>>,
    },
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Words.
    Text(String),
    /// Emphasised words.
    Emphasis(Vec<Span>),
    /// Words of weight.
    Strong(Vec<Span>),
    /// Words that lead somewhere.
    Link {
        /// The words.
        words: Vec<Span>,
        /// Where they lead.
        address: Address,
    },
}

/// The blocks of `text`.
#[must_use]
pub fn read(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<(Mark, String)> = None;
    for line in text.lines().map(str::trim) {
        let (mark, words) = begin(line);
        match &mut open {
            Some((_, gathered)) if mark == Mark::None && !line.is_empty() => {
                gathered.push('\n');
                gathered.push_str(words);
            }
            _ => {
                close(open.take(), &mut blocks);
                open = (!line.is_empty()).then(|| (mark, words.to_owned()));
            }
        }
    }
    close(open, &mut blocks);
    blocks
}

/// How a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Point,
    Number,
}

/// How a line begins, and the words after that.
fn begin(line: &str) -> (Mark, &str) {
    let point = line.strip_prefix(['-', '*', '+']).and_then(|rest| rest.strip_prefix(' '));
    if let Some(words) = point {
        return (Mark::Point, words.trim_start());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..).and_then(|rest| rest.strip_prefix(['.', ')']));
    match rest.and_then(|rest| rest.strip_prefix(' ')) {
        // A year at the beginning of a line numbers nothing.
        Some(words) if (1..=2).contains(&digits) => (Mark::Number, words.trim_start()),
        _ => (Mark::None, line),
    }
}

fn close(open: Option<(Mark, String)>, blocks: &mut Vec<Block>) {
    let Some((mark, words)) = open else { return };
    let spans = inline::spans(&words);
    let numbered = mark == Mark::Number;
    match blocks.last_mut() {
        _ if mark == Mark::None => blocks.push(Block::Paragraph(spans)),
        Some(Block::List { is_numbered, items }) if *is_numbered == numbered => items.push(spans),
        _ => blocks.push(Block::List { is_numbered: numbered, items: vec![spans] }),
    }
}

impl Span {
    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Emphasis(spans) | Self::Strong(spans) | Self::Link { words: spans, .. } => {
                spans.iter().map(Self::words).collect()
            }
        }
    }

    /// What a reader must be told of where this leads: the host or the mail address, unless the
    /// words are the address; `None` for what is no link.
    #[must_use]
    pub fn destination(&self) -> Option<&str> {
        let Self::Link { address, .. } = self else { return None };
        let words = self.words();
        (words != address.target && words != address.shown).then_some(&*address.shown)
    }
}

#[cfg(test)]
mod tests;

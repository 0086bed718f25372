//! The words of one paragraph → spans, in one pass: a mark that is opened is put on a stack,
//! and becomes the sign it is when nothing closes it. The stack is shallow and every look ahead
//! is bounded, so that no text takes longer than its length.

use super::{Address, Span};

/// Marks that may stand within each other.
const DEEPEST: usize = 6;

/// Longest look for the end of an address, in bytes.
const LOOK: usize = 600;

/// What an open mark waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Emphasis(&'static str),
    Strong(&'static str),
    Link,
    /// An image, of which only the words are left.
    Image,
}

impl Kind {
    /// The mark as it was written.
    const fn mark(self) -> &'static str {
        match self {
            Self::Emphasis(mark) | Self::Strong(mark) => mark,
            Self::Link => "[",
            Self::Image => "![",
        }
    }
}

/// The marks that emphasise, longest first.
const EMPHASES: [Kind; 4] =
    [Kind::Strong("**"), Kind::Strong("__"), Kind::Emphasis("*"), Kind::Emphasis("_")];

/// An open mark and what has come since.
struct Open {
    kind: Kind,
    spans: Vec<Span>,
}

/// The spans of `text`.
pub fn spans(text: &str) -> Vec<Span> {
    let mut reader = Reader { text, at: 0, done: Vec::new(), open: Vec::new() };
    while reader.step() {}
    while reader.abandon() {}
    reader.done
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    done: Vec<Span>,
    open: Vec<Open>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn before(&self) -> Option<char> {
        self.text.get(..self.at).and_then(|before| before.chars().next_back())
    }

    /// Takes the next piece; false at the end.
    fn step(&mut self) -> bool {
        let rest = self.rest();
        let Some(letter) = rest.chars().next() else { return false };
        let is_taken = match letter {
            '\\' => self.escaped(),
            '*' | '_' => self.emphasis(),
            '!' if rest.starts_with("![") => self.begin(Kind::Image),
            '[' => self.begin(Kind::Link),
            ']' => self.end_link(),
            'h' | 'H' | '<' => self.bare_address(),
            _ => false,
        };
        if !is_taken {
            self.at += letter.len_utf8();
            let mut own = [0; 4];
            self.push_text(letter.encode_utf8(&mut own));
        }
        true
    }

    fn spans(&mut self) -> &mut Vec<Span> {
        self.open.last_mut().map_or(&mut self.done, |open| &mut open.spans)
    }

    fn push_text(&mut self, text: &str) {
        match self.spans().last_mut() {
            Some(Span::Text(own)) => own.push_str(text),
            _ => self.spans().push(Span::Text(text.to_owned())),
        }
    }

    fn push(&mut self, span: Span) {
        match span {
            Span::Text(text) => self.push_text(&text),
            span => self.spans().push(span),
        }
    }

    /// A sign that means itself.
    fn escaped(&mut self) -> bool {
        let Some(sign) = self
            .rest()
            .get(1..2)
            .filter(|sign| sign.bytes().all(|byte| byte.is_ascii_punctuation()))
        else {
            return false;
        };
        self.at += 2;
        self.push_text(sign);
        true
    }

    /// Opens or closes an emphasis. Between letters or beside spaces its signs are signs: `5*3`,
    /// `node_id`.
    fn emphasis(&mut self) -> bool {
        let (before, rest) = (self.before(), self.rest());
        let Some(kind) = EMPHASES.into_iter().find(|kind| rest.starts_with(kind.mark())) else {
            return false;
        };
        let after = rest.get(kind.mark().len()..).and_then(|after| after.chars().next());
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        let is_space = |letter: Option<char>| letter.is_none_or(char::is_whitespace);
        if !is_space(before) && !is_word(after) && self.close(kind) {
            return true;
        }
        !is_word(before) && !is_space(after) && self.begin(kind)
    }

    fn begin(&mut self, kind: Kind) -> bool {
        let holds_link = |open: &Open| matches!(open.kind, Kind::Link | Kind::Image);
        let is_nested = self.open.iter().any(|open| open.kind == kind)
            || (kind == Kind::Link && self.open.iter().any(holds_link));
        if self.open.len() >= DEEPEST || is_nested {
            return false;
        }
        self.at += kind.mark().len();
        self.open.push(Open { kind, spans: Vec::new() });
        true
    }

    /// Closes the emphasis `kind`, if it is open within the same link.
    fn close(&mut self, kind: Kind) -> bool {
        let position = self.open.iter().rposition(|open| open.kind == kind);
        let Some(position) = position else { return false };
        let inner = self.open.iter().skip(position);
        if inner.into_iter().any(|open| matches!(open.kind, Kind::Link | Kind::Image)) {
            return false;
        }
        while self.open.len() > position + 1 {
            self.abandon();
        }
        let Some(open) = self.open.pop() else { return false };
        self.at += kind.mark().len();
        let span = match kind {
            Kind::Strong(_) => Span::Strong(open.spans),
            _ => Span::Emphasis(open.spans),
        };
        self.push(span);
        true
    }

    /// Makes the innermost open mark the sign it is; false when none is open.
    fn abandon(&mut self) -> bool {
        let Some(open) = self.open.pop() else { return false };
        self.push_text(open.kind.mark());
        open.spans.into_iter().for_each(|span| self.push(span));
        true
    }

    /// Closes a link or an image, if an address follows.
    fn end_link(&mut self) -> bool {
        let is_link = |open: &Open| matches!(open.kind, Kind::Link | Kind::Image);
        let Some(position) = self.open.iter().rposition(is_link) else { return false };
        while self.open.len() > position + 1 {
            self.abandon();
        }
        let inside = self.rest().strip_prefix("](").and_then(enclosed);
        let Some((inside, open)) = inside.and_then(|inside| Some((inside, self.open.pop()?)))
        else {
            self.abandon();
            return false;
        };
        self.at += inside.len() + 3;
        match Address::read(inside).filter(|_| open.kind == Kind::Link) {
            Some(address) => self.push(Span::Link { words: open.spans, address }),
            None => {
                // The words, and where they would have led, as they are.
                open.spans.into_iter().for_each(|span| self.push(span));
                if !inside.is_empty() {
                    self.push_text(&format!(" ({inside})"));
                }
            }
        }
        true
    }

    /// An address that stands for itself.
    fn bare_address(&mut self) -> bool {
        let is_inside = |open: &Open| matches!(open.kind, Kind::Link | Kind::Image);
        if self.before().is_some_and(char::is_alphanumeric) || self.open.iter().any(is_inside) {
            return false;
        }
        let rest = self.rest();
        let (start, is_bracketed) = match rest.strip_prefix('<') {
            Some(inner) => (inner, true),
            None => (rest, false),
        };
        if !start.get(..8).is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://")) {
            return false;
        }
        let is_end = |letter: char| {
            letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | ')' | ']' | '*')
        };
        let end = start.find(is_end).unwrap_or(start.len());
        let taken = start.get(..end).unwrap_or_default();
        let is_closed = start.get(end..).is_some_and(|after| after.starts_with('>'));
        let text = if is_bracketed {
            taken
        } else {
            taken.trim_end_matches(['.', ',', ';', ':', '!', '?'])
        };
        if is_bracketed && !is_closed {
            return false;
        }
        let Some(address) = Address::read(text) else { return false };
        self.at += text.len() + if is_bracketed { 2 } else { 0 };
        self.push(Span::Link { words: vec![Span::Text(text.to_owned())], address });
        true
    }
}

/// What stands before the closing parenthesis, if there is one soon and on the same line.
fn enclosed(text: &str) -> Option<&str> {
    let mut depth = 0;
    for (at, letter) in text.char_indices().take_while(|(at, _)| *at < LOOK) {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return text.get(..at),
            ')' => depth -= 1,
            '\n' => return None,
            _ => {}
        }
    }
    None
}

//! The texts of a workbook that are in no cell: comments, headers and footers, text boxes,
//! properties and labels, names, prompts. Nobody sees them on the map, and a marking may stand
//! in any of them. Knows no marking.

use super::xml::{Broken, Step, Xml};

/// Elements whose text is one text, in however many pieces it is styled.
const BLOCKS: [&str; 5] = ["comment", "threadedComment", "p", "si", "is"];

/// Gathers texts.
#[derive(Debug, Default)]
pub struct Scanner {
    depth_in_block: usize,
    cell: Option<String>,
    text: String,
}

/// A text, and the cell it belongs to, if it belongs to one.
pub type Found<'a> = &'a mut dyn FnMut(&str, Option<&str>);

impl Scanner {
    /// Takes the next step of a part, and hands on the texts that are complete with it.
    pub fn step(&mut self, step: &Step<'_>, found: Found<'_>) {
        match step {
            Step::Open(tag) => {
                let is_block = BLOCKS.contains(&tag.name());
                if is_block && self.depth_in_block == 0 {
                    self.flush(found);
                    self.cell = tag.attribute("ref").map(|cell| cell.into_owned());
                }
                if is_block || self.depth_in_block > 0 {
                    self.depth_in_block += 1;
                } else {
                    self.flush(found);
                }
                let said = |(_, value): &(&str, std::borrow::Cow<'_, str>)| {
                    value.chars().filter(|letter| letter.is_alphabetic()).nth(3).is_some()
                };
                tag.attributes().filter(said).for_each(|(_, value)| {
                    found(&value, self.cell.as_deref());
                });
            }
            Step::Text(text) => self.text.push_str(text),
            Step::Close(name) => {
                self.depth_in_block = self.depth_in_block.saturating_sub(1);
                if self.depth_in_block == 0 {
                    if name.ends_with("Header") || name.ends_with("Footer") {
                        self.text = pages(&self.text).join("\n");
                    }
                    self.flush(found);
                    self.cell = None;
                }
            }
        }
    }

    fn flush(&mut self, found: Found<'_>) {
        let text = std::mem::take(&mut self.text);
        for line in text.split(['\n', '\r']).filter(|line| !line.trim().is_empty()) {
            found(line, self.cell.as_deref());
        }
        if text.contains('\n') {
            found(&text, self.cell.as_deref());
        }
    }
}

/// Hands on the texts of a whole part.
pub fn part(bytes: &[u8], found: Found<'_>) -> Result<(), Broken> {
    let mut scanner = Scanner::default();
    let mut xml = Xml::new(bytes);
    while let Some(step) = xml.next()? {
        scanner.step(&step, found);
    }
    Ok(())
}

/// The left, middle and right part of a page header such as `&L&"Arial,Bold"SECRET&C&P`, without
/// its codes.
fn pages(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let Some(part) = parts.last_mut() else { break };
        if letter != '&' {
            part.push(letter);
            continue;
        }
        match letters.next() {
            Some('&') => part.push('&'),
            Some('L' | 'C' | 'R') => parts.push(String::new()),
            Some('"') => drop(letters.by_ref().find(|other| *other == '"')),
            Some('K') => {
                letters.nth(5);
            }
            Some('0'..='9') => while letters.next_if(char::is_ascii_digit).is_some() {},
            _ => {}
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(xml: &str) -> Vec<(String, Option<String>)> {
        let mut texts = Vec::new();
        let mut add = |text: &str, cell: Option<&str>| {
            texts.push((text.to_owned(), cell.map(str::to_owned)));
        };
        part(xml.as_bytes(), &mut add).expect("well formed");
        texts
    }

    #[test]
    fn a_comment_is_one_text_at_its_cell() {
        let text = "<comments><commentList><comment ref='B3'><text><r><rPr><b/></rPr>\
            <t>RESTREINT </t></r><r><t>UE</t></r></text></comment></commentList></comments>";
        assert_eq!(texts(text), [("RESTREINT UE".to_owned(), Some("B3".to_owned()))]);
    }

    #[test]
    fn properties_and_attributes_are_texts() {
        let text =
            "<Properties><property name='Label'><lpwstr>LIMITE</lpwstr></property></Properties>";
        assert_eq!(texts(text), [("Label".to_owned(), None), ("LIMITE".to_owned(), None)]);
    }

    #[test]
    fn page_headers_are_read_without_their_codes() {
        assert_eq!(
            pages("&L&\"Arial,Bold\"&12SECRET&CA && B&R&K01+000&P"),
            ["", "SECRET", "A & B", ""]
        );
        let text = "<oddHeader>&amp;C&amp;\"Arial\"LIMITE</oddHeader>";
        assert!(texts(text).contains(&("LIMITE".to_owned(), None)));
    }
}

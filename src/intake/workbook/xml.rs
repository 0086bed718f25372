//! A part of a workbook → its elements and texts, one after the other. `quick-xml` finds the
//! marks; what could grow or reach out is refused here: document types, entities of their own,
//! and elements nested without end. Namespaces are taken off. Knows no spreadsheet.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::intake::limits;

/// Why a part cannot be read: a short word on what stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken(pub &'static str);

/// What comes next in a part.
#[derive(Debug)]
pub enum Step<'a> {
    /// An element begins.
    Open(Tag<'a>),
    /// The element of this name ends.
    Close(Cow<'a, str>),
    /// Text, or a piece of it.
    Text(Cow<'a, str>),
}

/// The beginning of an element.
#[derive(Debug)]
pub struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Its name without a prefix.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// The value of an attribute by its name without a prefix.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<Cow<'_, str>> {
        self.attributes().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// All attributes that can be read.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let mut attributes = self.0.attributes();
        attributes.with_checks(false);
        attributes.filter_map(|attribute| {
            let attribute = attribute.ok()?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((attribute.key.local_name().into_inner(), value))
        })
    }

    /// Whether an attribute says yes.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        matches!(self.attribute(name).as_deref(), Some("1" | "true"))
    }
}

/// A part that is read.
#[derive(Debug)]
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Xml<'a> {
    /// The part with these bytes, which must be UTF-8.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut reader = Reader::from_reader(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// What comes next; `None` at the end.
    ///
    /// # Errors
    /// [`Broken`] when the part is cut off, badly formed, nested too deeply, or has a document
    /// type or entities.
    pub fn next(&mut self) -> Result<Option<Step<'a>>, Broken> {
        loop {
            let event = self.reader.read_event().map_err(|_| Broken("badly formed XML"))?;
            return Ok(Some(match event {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > limits::XML_DEPTH {
                        return Err(Broken("XML nested too deeply"));
                    }
                    Step::Open(Tag(tag))
                }
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    Step::Close(Cow::Owned(tag.local_name().into_inner().to_owned()))
                }
                Event::Text(text) => Step::Text(text.xml10_content()),
                Event::CData(text) => Step::Text(text.xml10_content()),
                Event::GeneralRef(reference) => Step::Text(Cow::Owned(letter(&reference)?)),
                Event::DocType(_) => return Err(Broken("a document type (DTD)")),
                Event::Eof if self.depth > 0 => return Err(Broken("XML that is cut off")),
                Event::Eof => return Ok(None),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => continue,
            }));
        }
    }
}

/// The letter that a reference stands for: one of the five of XML, or one by its number.
fn letter(reference: &quick_xml::events::BytesRef<'_>) -> Result<String, Broken> {
    let unknown = Broken("an entity of its own");
    if let Some(letter) = reference.resolve_char_ref().map_err(|_| unknown)? {
        return Ok(letter.to_string());
    }
    match &**reference {
        "amp" => Ok("&".to_owned()),
        "lt" => Ok("<".to_owned()),
        "gt" => Ok(">".to_owned()),
        "quot" => Ok("\"".to_owned()),
        "apos" => Ok("'".to_owned()),
        _ => Err(unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(text: &str) -> Result<String, Broken> {
        let mut xml = Xml::new(text.as_bytes());
        let mut steps = String::new();
        while let Some(step) = xml.next()? {
            steps += &match step {
                Step::Open(tag) => {
                    let pairs: Vec<String> =
                        tag.attributes().map(|(name, value)| format!(" {name}={value}")).collect();
                    format!("<{}{}>", tag.name(), pairs.concat())
                }
                Step::Close(name) => format!("</{name}>"),
                Step::Text(text) => text.into_owned(),
            };
        }
        Ok(steps)
    }

    #[test]
    fn elements_and_texts_come_in_order_without_prefixes() {
        let text =
            "<?xml version=\"1.0\"?><x:a r:id='1 &amp; 2'><b/>A&amp;B &#x20AC;<!-- c --></x:a>";
        assert_eq!(steps(text), Ok("<a id=1 & 2><b></b>A&B €</a>".to_owned()));
        assert_eq!(steps("<a><![CDATA[<b>]]></a>"), Ok("<a><b></a>".to_owned()));
    }

    #[test]
    fn what_could_grow_or_reach_out_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>";
        assert_eq!(steps(bomb), Err(Broken("a document type (DTD)")));
        assert_eq!(steps("<a>&b;</a>"), Err(Broken("an entity of its own")));
        assert_eq!(steps("<a>&#0;</a>"), Err(Broken("an entity of its own")));
        assert_eq!(steps(&"<a>".repeat(65)), Err(Broken("XML nested too deeply")));
        assert_eq!(steps("<a><b>"), Err(Broken("XML that is cut off")));
        assert_eq!(steps("<a></b>"), Err(Broken("badly formed XML")));
    }
}

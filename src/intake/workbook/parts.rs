//! The parts of a workbook beside its sheets: which sheets there are and where they lie, how
//! numbers are shown, and the texts that the sheets share. Knows no table.

use super::value::{self, Format, unescaped};
use super::xml::{Broken, Step, Xml};

/// A sheet as the workbook lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Name on its tab.
    pub name: String,
    /// Id of the relation that leads to its part.
    pub relation: String,
    /// Whether it is hidden from readers of the workbook.
    pub is_hidden: bool,
}

/// The list of sheets.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Book {
    /// The sheets in order.
    pub sheets: Vec<Listed>,
    /// Whether days are counted from 1904.
    pub from_1904: bool,
}

/// Reads the list of sheets.
pub fn book(bytes: &[u8]) -> Result<Book, Broken> {
    let mut book = Book::default();
    let mut xml = Xml::new(bytes);
    while let Some(step) = xml.next()? {
        let Step::Open(tag) = step else { continue };
        match tag.name() {
            "workbookPr" => book.from_1904 = tag.is("date1904"),
            "sheet" => book.sheets.push(Listed {
                // A slash would make two names of one.
                name: tag.attribute("name").unwrap_or_default().replace(['/', '\\'], "_"),
                relation: tag.attribute("id").unwrap_or_default().into_owned(),
                is_hidden: tag.attribute("state").is_some_and(|state| state != "visible"),
            }),
            _ => {}
        }
    }
    Ok(book)
}

/// A relation from one part to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relation {
    /// Its id.
    pub id: String,
    /// Last word of its type, such as `worksheet`.
    pub kind: String,
    /// Path of the part it leads to.
    pub target: String,
}

/// Where the relations of a part are listed.
#[must_use]
pub fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let between = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{between}_rels/{name}.rels")
}

/// Reads the relations of `part`; those that lead out of the workbook are left out.
pub fn relations(bytes: &[u8], part: &str) -> Result<Vec<Relation>, Broken> {
    let mut relations = Vec::new();
    let mut xml = Xml::new(bytes);
    while let Some(step) = xml.next()? {
        let Step::Open(tag) = step else { continue };
        let text = |name: &str| tag.attribute(name).unwrap_or_default().into_owned();
        if tag.name() != "Relationship" || text("TargetMode") == "External" {
            continue;
        }
        relations.push(Relation {
            id: text("Id"),
            kind: text("Type").rsplit('/').next().unwrap_or_default().to_owned(),
            target: resolved(part, &text("Target")),
        });
    }
    Ok(relations)
}

/// The path that `target` means, seen from `part`.
fn resolved(part: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut path: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            step => path.push(step),
        }
    }
    path.join("/")
}

/// How the numbers of each style are shown, by the number of the style.
pub fn formats(bytes: &[u8]) -> Result<Vec<Format>, Broken> {
    let mut own: Vec<(u32, Format)> = Vec::new();
    let mut formats = Vec::new();
    let mut is_of_cells = false;
    let mut xml = Xml::new(bytes);
    while let Some(step) = xml.next()? {
        match step {
            Step::Open(tag) => {
                let id = || tag.attribute("numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                match tag.name() {
                    "numFmt" => {
                        let code = tag.attribute("formatCode").unwrap_or_default();
                        own.push((id(), value::of_code(&code)));
                    }
                    "cellXfs" => is_of_cells = true,
                    "xf" if is_of_cells => {
                        let id = id();
                        let format = own.iter().find(|(known, _)| *known == id);
                        let format = format.map(|(_, format)| *format);
                        formats.push(format.or_else(|| value::built_in(id)).unwrap_or_default());
                    }
                    _ => {}
                }
            }
            Step::Close(name) if name == "cellXfs" => is_of_cells = false,
            Step::Close(_) | Step::Text(_) => {}
        }
    }
    Ok(formats)
}

/// The texts that the sheets share.
pub fn strings(bytes: &[u8]) -> Result<Vec<String>, Broken> {
    let mut strings = Vec::new();
    let mut xml = Xml::new(bytes);
    while let Some(step) = xml.next()? {
        if let Step::Open(tag) = step
            && tag.name() == "si"
        {
            strings.push(text(&mut xml, "si")?);
        }
    }
    Ok(strings)
}

/// The text of an element that has just begun, in whatever pieces it is styled; how it is
/// pronounced is left out.
pub fn text(xml: &mut Xml<'_>, element: &str) -> Result<String, Broken> {
    let mut text = String::new();
    let (mut is_text, mut is_sound) = (false, false);
    while let Some(step) = xml.next()? {
        match step {
            Step::Open(tag) if tag.name() == "t" => is_text = true,
            Step::Open(tag) if tag.name() == "rPh" => is_sound = true,
            Step::Close(name) if name == "t" => is_text = false,
            Step::Close(name) if name == "rPh" => is_sound = false,
            Step::Close(name) if name == element => break,
            Step::Text(piece) if is_text && !is_sound => text.push_str(&piece),
            _ => {}
        }
    }
    Ok(unescaped(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_are_listed_with_what_hides_them() {
        let text = "<workbook xmlns:r='x'><workbookPr date1904='1'/><sheets>\
            <sheet name='in/puts' sheetId='1' r:id='rId3'/>\
            <sheet name='notes' sheetId='2' state='veryHidden' r:id='rId1'/></sheets></workbook>";
        let book = book(text.as_bytes()).expect("well formed");
        let listed = |name: &str, relation: &str, is_hidden| Listed {
            name: name.to_owned(),
            relation: relation.to_owned(),
            is_hidden,
        };
        assert_eq!(book.sheets, [listed("in_puts", "rId3", false), listed("notes", "rId1", true)]);
        assert!(book.from_1904);
    }

    #[test]
    fn targets_are_resolved_within_the_workbook() {
        for (target, path) in [
            ("worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("/xl/a.xml", "xl/a.xml"),
            ("../docProps/core.xml", "docProps/core.xml"),
            ("../../../../a", "a"),
        ] {
            assert_eq!(resolved("xl/workbook.xml", target), path);
        }
        assert_eq!(relations_of("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
        assert_eq!(relations_of(""), "_rels/.rels");
    }

    #[test]
    fn texts_are_joined_and_sounds_left_out() {
        let text = "<sst><si><t>Ore</t></si><si><r><rPr/><t>A &amp; </t></r><r><t>B</t></r>\
            <rPh><t>ei</t></rPh></si><si/></sst>";
        assert_eq!(strings(text.as_bytes()), Ok(["Ore", "A & B", ""].map(str::to_owned).to_vec()));
    }

    #[test]
    fn styles_tell_how_numbers_are_shown() {
        let text = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0%'/></numFmts>\
            <cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>\
            <cellXfs><xf/><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs></styleSheet>";
        let expected = vec![Format::Number, Format::PerCent, Format::Date];
        assert_eq!(formats(text.as_bytes()), Ok(expected));
    }
}

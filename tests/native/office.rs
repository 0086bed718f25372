//! Workbooks made for tests: sheets from rows of texts, and further parts as they are given.

use ketenkaart::base::archive;
use ketenkaart::intake::SourceFile;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook in the making.
pub struct Workbook {
    parts: Vec<(String, String)>,
    sheets: Vec<(String, String)>,
}

impl Workbook {
    /// An empty workbook with three styles: as a number, as a per cent figure, as a day.
    pub fn new() -> Self {
        let styles = format!(
            "<styleSheet xmlns='{MAIN}'><cellXfs><xf/><xf numFmtId='9'/><xf numFmtId='14'/></cellXfs>\
             </styleSheet>"
        );
        Self { parts: vec![("xl/styles.xml".to_owned(), styles)], sheets: Vec::new() }
    }

    /// Adds a sheet of texts, the first row being row 1.
    pub fn sheet(self, name: &str, rows: &[Vec<String>]) -> Self {
        let mut text = String::new();
        for row in rows {
            text += "<row>";
            for cell in row {
                text += &format!("<c t='inlineStr'><is><t>{}</t></is></c>", escaped(cell));
            }
            text += "</row>";
        }
        self.raw_sheet(name, "", &format!("<sheetData>{text}</sheetData>"))
    }

    /// Adds a sheet with these attributes in the list and these elements in its part.
    pub fn raw_sheet(mut self, name: &str, attributes: &str, elements: &str) -> Self {
        let number = self.sheets.len() + 1;
        let listed = format!(
            "<sheet name='{}' sheetId='{number}' r:id='s{number}' {attributes}/>",
            escaped(name)
        );
        let part = format!("xl/worksheets/sheet{number}.xml");
        self.parts
            .push((part.clone(), format!("<worksheet xmlns='{MAIN}'>{elements}</worksheet>")));
        self.sheets.push((listed, part));
        self
    }

    /// Adds any part.
    pub fn part(mut self, path: &str, text: &str) -> Self {
        self.parts.push((path.to_owned(), text.to_owned()));
        self
    }

    /// The file.
    pub fn file(self, name: &str) -> SourceFile {
        let entries = self.entries();
        SourceFile { name: name.to_owned(), bytes: archive::write(&entries).expect("writes") }
    }

    /// The parts of the file.
    pub fn entries(mut self) -> Vec<SourceFile> {
        let listed: String = self.sheets.iter().map(|(listed, _)| listed.as_str()).collect();
        let book = format!(
            "<workbook xmlns='{MAIN}' xmlns:r='{RELATIONS}'><sheets>{listed}</sheets></workbook>"
        );
        let relation = |id: &str, kind: &str, target: &str| {
            format!("<Relationship Id='{id}' Type='{RELATIONS}/{kind}' Target='/{target}'/>")
        };
        let mut relations: Vec<String> = Vec::new();
        for (number, (_, part)) in self.sheets.iter().enumerate() {
            relations.push(relation(&format!("s{}", number + 1), "worksheet", part));
        }
        for (kind, part) in [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")] {
            let part = format!("xl/{part}");
            if self.parts.iter().any(|(known, _)| *known == part) {
                relations.push(relation(kind, kind, &part));
            }
        }
        let mut parts = vec![
            ("[Content_Types].xml".to_owned(), "<Types/>".to_owned()),
            (
                "_rels/.rels".to_owned(),
                listed_of(&[relation("b", "officeDocument", "xl/workbook.xml")]),
            ),
            ("xl/workbook.xml".to_owned(), book),
            ("xl/_rels/workbook.xml.rels".to_owned(), listed_of(&relations)),
        ];
        for (path, text) in self.parts.drain(..) {
            parts.retain(|(known, _)| *known != path);
            parts.push((path, text));
        }
        let entry = |(name, text): (String, String)| SourceFile { name, bytes: text.into_bytes() };
        parts.into_iter().map(entry).collect()
    }
}

fn listed_of(relations: &[String]) -> String {
    format!("<Relationships>{}</Relationships>", relations.concat())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&apos;")
}

//! A table of the format in memory → CSV, JSON rows, and its Table Schema.

use serde_json::{Map, Value, json};

use crate::model::text::Text;
use crate::wire::tables::{Column, FORMULA_SIGNS, Kind, TableSpec};

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, not empty.
    Text(String),
    /// A number.
    Number(f64),
    /// A text in several languages.
    Words(Text),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

/// A table to be written. Only columns with content, and those that must be there.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The table.
    pub spec: &'static TableSpec,
    header: Vec<(String, &'static Column)>,
    rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// A table of `rows`, whose cells stand in the order of the columns of `spec`.
    #[must_use]
    pub fn new(spec: &'static TableSpec, rows: Vec<Vec<Cell>>, languages: &[String]) -> Self {
        let mut header: Vec<(String, &'static Column)> = Vec::new();
        for column in spec.columns {
            match column.kind {
                Kind::Localised => {
                    header.extend(
                        languages.iter().map(|tag| (format!("{}_{tag}", column.name), column)),
                    );
                }
                _ => header.push((column.name.to_owned(), column)),
            }
        }
        let rows: Vec<Vec<Cell>> = rows.into_iter().map(|row| spread(row, languages)).collect();
        let is_kept: Vec<bool> = header
            .iter()
            .enumerate()
            .map(|(position, (name, column))| {
                let is_first =
                    languages.first().is_some_and(|tag| name.ends_with(&format!("_{tag}")));
                let is_demanded =
                    column.is_required && (column.kind != Kind::Localised || is_first);
                let has_content = |row: &Vec<Cell>| row.get(position) != Some(&Cell::Empty);
                is_demanded || rows.iter().any(has_content)
            })
            .collect();
        let keep = |row: Vec<Cell>| row.into_iter().zip(&is_kept).filter(|(_, keep)| **keep);
        let rows = rows.into_iter().map(|row| keep(row).map(|(cell, _)| cell).collect()).collect();
        let header = header.into_iter().zip(&is_kept).filter(|(_, keep)| **keep);
        Self { spec, header: header.map(|(column, _)| column).collect(), rows }
    }

    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table as CSV: commas, line feeds, quotes where they are needed.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut csv = String::new();
        let names: Vec<String> = self.header.iter().map(|(name, _)| quoted(name)).collect();
        csv.push_str(&names.join(","));
        csv.push('\n');
        for row in &self.rows {
            csv.push_str(&line(row));
        }
        csv
    }

    /// The table as a list of rows, the header first.
    #[must_use]
    pub fn data(&self) -> Value {
        let names = self.header.iter().map(|(name, _)| Value::from(name.as_str())).collect();
        let value = |cell: &Cell| match cell {
            Cell::Text(text) => Value::from(text.as_str()),
            Cell::Number(number) => Value::from(*number),
            Cell::Empty | Cell::Words(_) => Value::Null,
        };
        let rows = self.rows.iter().map(|row| row.iter().map(value).collect());
        Value::Array(std::iter::once(Value::Array(names)).chain(rows).collect())
    }
}

/// One cell per language for the texts in several.
fn spread(row: Vec<Cell>, languages: &[String]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for cell in row {
        match cell {
            Cell::Words(text) => cells.extend(languages.iter().map(|tag| {
                let own = text.all().iter().find(|(other, _)| other == tag);
                own.map_or(Cell::Empty, |(_, words)| Cell::from(words))
            })),
            cell => cells.push(cell),
        }
    }
    cells
}

/// A line of CSV.
#[must_use]
pub fn line(cells: &[Cell]) -> String {
    let cells: Vec<String> = cells.iter().map(written).collect();
    format!("{}\n", cells.join(","))
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty | Cell::Words(_) => String::new(),
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) => quoted(&guarded(text)),
    }
}

/// The text with an apostrophe before it if a spreadsheet would take it for a formula, or if
/// it would lose an apostrophe when it is read again.
fn guarded(text: &str) -> String {
    if text.trim_start_matches('\'').starts_with(FORMULA_SIGNS) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn quoted(text: &str) -> String {
    if text.contains([',', ';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// The Table Schema of a sheet; references only to tables that are written as well.
#[must_use]
pub fn schema(sheet: &Sheet, is_written: impl Fn(&str) -> bool) -> Value {
    let has = |name: &str| sheet.header.iter().any(|(other, _)| other == name);
    let fields: Vec<Value> =
        sheet.header.iter().map(|(name, column)| field(name, column)).collect();
    let key: Vec<&str> = sheet.spec.key.iter().copied().filter(|name| has(name)).collect();
    let references: Vec<Value> = sheet
        .header
        .iter()
        .filter(|(_, column)| is_written(column.refers_to) && column.kind != Kind::List)
        .filter_map(|(name, column)| reference(name, column, sheet.spec))
        .collect();
    let mut schema = Map::new();
    schema.insert("fields".to_owned(), Value::Array(fields));
    schema.insert("missingValues".to_owned(), json!(["", ":"]));
    schema.insert("primaryKey".to_owned(), json!(key));
    if !references.is_empty() {
        schema.insert("foreignKeys".to_owned(), Value::Array(references));
    }
    Value::Object(schema)
}

fn reference(name: &str, column: &Column, own: &TableSpec) -> Option<Value> {
    let target = TableSpec::named(column.refers_to)?;
    let field = target.key.first()?;
    let resource = if target.name == own.name { "" } else { target.name };
    Some(json!({"fields": [name], "reference": {"resource": resource, "fields": [field]}}))
}

fn field(name: &str, column: &Column) -> Value {
    let mut constraints = Map::new();
    if column.is_required && !name.starts_with("label_") {
        constraints.insert("required".to_owned(), Value::Bool(true));
    }
    let kind = match column.kind {
        Kind::Text | Kind::Localised | Kind::Date | Kind::Cycle | Kind::List => "string",
        Kind::Word(words) => {
            constraints.insert("enum".to_owned(), json!(words));
            "string"
        }
        Kind::Number(least, most) => {
            if least.is_finite() {
                constraints.insert("minimum".to_owned(), json!(least));
            }
            if let Some(most) = most {
                constraints.insert("maximum".to_owned(), json!(most));
            }
            "number"
        }
        Kind::Whole(least, most) => {
            constraints.insert("minimum".to_owned(), json!(least));
            constraints.insert("maximum".to_owned(), json!(most));
            "integer"
        }
    };
    let mut field = Map::new();
    field.insert("name".to_owned(), Value::from(name));
    field.insert("type".to_owned(), Value::from(kind));
    if !constraints.is_empty() {
        field.insert("constraints".to_owned(), Value::Object(constraints));
    }
    Value::Object(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_look_like_formulas_are_guarded() {
        assert_eq!(written(&Cell::from("=1+1")), "'=1+1");
        assert_eq!(written(&Cell::from("'=1")), "''=1");
        assert_eq!(written(&Cell::from("'t Hof")), "'t Hof");
        assert_eq!(written(&Cell::Number(-3.5)), "-3.5");
        assert_eq!(written(&Cell::from("a;b \"c\"")), "\"a;b \"\"c\"\"\"");
    }
}

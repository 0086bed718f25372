//! `public/schema/sdp-1.0.schema.json` and `docs/data-format.md` say what the code does:
//! the schema is made from the list of tables, and the document names every column.

use ketenkaart::wire::descriptor::PROFILE;
use ketenkaart::wire::tables::{Column, FURTHER, Kind, TABLES, TableSpec};
use serde_json::{Map, Value, json};

use crate::support::root;

const FILE: &str = "public/schema/sdp-1.0.schema.json";

fn cell(column: &Column) -> Value {
    match column.kind {
        Kind::Text | Kind::Localised if column.is_required => {
            json!({"type": "string", "minLength": 1})
        }
        Kind::Text | Kind::Localised | Kind::List => json!({"type": ["string", "null"]}),
        Kind::Date => {
            let date = "[0-9]{4}(-H[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";
            json!({"type": ["string", "null"], "pattern": format!("^({date}(/{date})?)?$")})
        }
        Kind::Cycle => json!({"type": ["string", "null"], "pattern": "^(P[0-9]{1,4}[YM])?$"}),
        Kind::Word(words) if column.is_required => json!({"enum": words}),
        Kind::Word(words) => {
            let mut words: Vec<Value> = words.iter().map(|word| Value::from(*word)).collect();
            words.extend([Value::from(""), Value::Null]);
            json!({ "enum": words })
        }
        Kind::Number(least, most) => {
            let mut schema = json!({"type": ["number", "null"], "minimum": least});
            if let Some(most) = most {
                schema["maximum"] = json!(most);
            }
            schema
        }
        Kind::Whole(least, most) => {
            json!({"type": ["integer", "null"], "minimum": least, "maximum": most})
        }
    }
}

/// A row as an object.
fn row(table: &TableSpec) -> Value {
    let mut properties = Map::new();
    let mut patterns = Map::new();
    let mut required: Vec<String> = Vec::new();
    for column in table.columns {
        if column.kind == Kind::Localised {
            let pattern = format!("^{}_[A-Za-z0-9-]{{2,16}}$", column.name);
            patterns.insert(pattern, json!({"type": ["string", "null"]}));
        } else {
            properties.insert(column.name.to_owned(), cell(column));
            if column.is_required {
                required.push(column.name.to_owned());
            }
        }
    }
    json!({
        "type": "object",
        "properties": properties,
        "patternProperties": patterns,
        "required": required,
        "additionalProperties": table.columns.is_empty(),
    })
}

fn schema() -> Value {
    let tables = || TABLES.iter().chain(&FURTHER);
    let mut defs: Map<String, Value> =
        tables().map(|table| (table.name.to_owned(), row(table))).collect();
    defs.insert("sdp".to_owned(), sdp());
    let inline: Vec<Value> = tables()
        .map(|table| {
            let rows = json!({"$ref": format!("#/$defs/{}", table.name)});
            json!({
                "if": {"properties": {"name": {"const": table.name}}},
                "then": {"properties": {"data": {"items": {"anyOf": [rows, {"type": "array"}]}}}},
            })
        })
        .collect();
    let names: Vec<&str> = tables().map(|table| table.name).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Strategic Dependency Package 1.0",
        "description": "The descriptor datapackage.json, and the rows of its tables in the single-file form.",
        "type": "object",
        "required": ["name", "resources"],
        "properties": {
            "name": {"type": "string", "minLength": 1},
            "title": {"type": "string"},
            "description": {"type": "string"},
            "licenses": {"type": "array", "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "path": {"type": "string"}},
            }},
            "contributors": {"type": "array", "items": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string"},
                    "roles": {"type": "array", "items": {"type": "string"}},
                },
            }},
            "sdp": {"$ref": "#/$defs/sdp"},
            "resources": {"type": "array", "items": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"enum": names},
                    "path": {"type": "string", "pattern": "^[^/:\\\\][^:\\\\]*$"},
                    "hash": {"type": "string", "pattern": "^sha256:[0-9A-Fa-f]{64}$"},
                    "bytes": {"type": "integer", "minimum": 0},
                    "data": {"type": "array"},
                },
                "oneOf": [{"required": ["path"]}, {"required": ["data"]}],
                "allOf": inline,
            }},
        },
        "$defs": defs,
    })
}

fn sdp() -> Value {
    let texts = json!({"type": "object", "additionalProperties": {"type": "string"}});
    json!({
        "type": "object",
        "properties": {
            "profile": {"const": PROFILE},
            "edition": {"type": "string"},
            "reference_area": {"type": "string"},
            "target_nodes": {"type": "array", "items": {"type": "string"}},
            "classification": {"const": "PUBLIC"},
            "tlp": {"const": "TLP:CLEAR"},
            "attribution_basis": {"type": "string"},
            "share_precision_pp": {"type": "number", "minimum": 0},
            "languages": {"type": "array", "items": {"type": "string"}, "minItems": 1},
            "attribution": {"type": "string"},
            "titles": texts,
            "descriptions": texts,
        },
    })
}

/// `GOLDEN=update` writes it anew.
#[test]
fn the_schema_follows_the_tables() {
    let made = serde_json::to_string_pretty(&schema()).expect("JSON") + "\n";
    let file = root().join(FILE);
    if std::env::var("GOLDEN").is_ok_and(|value| value == "update") {
        std::fs::write(&file, &made).expect("written");
    }
    let there = std::fs::read_to_string(&file).expect("the schema");
    assert!(there == made, "{FILE} is not what GOLDEN=update would write");
}

#[test]
fn the_document_names_every_table_and_column() {
    let text = std::fs::read_to_string(root().join("docs/data-format.md")).expect("the document");
    let mut missing = Vec::new();
    for table in TABLES.iter().chain(&FURTHER) {
        let heading = format!("`{}`", table.name);
        if !text.contains(&heading) {
            missing.push(heading);
        }
        for column in table.columns {
            let name = if column.kind == Kind::Localised {
                format!("`{}_en`", column.name)
            } else {
                format!("`{}`", column.name)
            };
            if !text.contains(&name) {
                missing.push(format!("{}.{name}", table.name));
            }
        }
    }
    assert!(missing.is_empty(), "not in docs/data-format.md: {missing:?}");
}

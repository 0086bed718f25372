//! The sentences of a language: Fluent files become pieces that are put together with the
//! values of a message. Of Fluent it knows what our files use: texts, values and choices by a
//! count or a word. The parser and the plural rules are libraries; a test holds what is said
//! here against the whole of Fluent. Knows no message and no way of writing numbers.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;
use unic_langid::subtags;

use crate::base::order;

/// A value of a message, by whose name a sentence asks for it.
pub enum Said {
    /// Words, written as they are.
    Words(String),
    /// A whole number, which chooses a form.
    Count(u64),
}

/// A piece of a sentence.
enum Piece {
    Words(String),
    Value(String),
    Choice(Choice),
}

/// Forms, of which a value chooses one; `usual` is the place of the one for all other values.
struct Choice {
    by: String,
    forms: Vec<(String, Vec<Piece>)>,
    usual: usize,
}

/// The sentences of a language by their keys.
pub struct Sentences {
    /// Sorted by key.
    all: Vec<(String, Vec<Piece>)>,
    plurals: Option<PluralRules>,
}

impl Sentences {
    /// Those of Fluent `files` in the language `tag`; of two with the same key the later holds.
    /// What is not well-formed, or more than this module knows, is left out.
    #[must_use]
    pub fn new(tag: &str, files: &[&str]) -> Self {
        let mut all = Vec::new();
        for file in files {
            let (Ok(resource) | Err((resource, _))) = parse_runtime(*file);
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let Some(pieces) = message.value.as_ref().and_then(pieces) else { continue };
                all.push((message.id.name.to_owned(), pieces));
            }
        }
        // From the last to the first, so that of equal keys the later one comes first and stays.
        all.reverse();
        order::sort_by(&mut all, |(a, _), (b, _)| a.cmp(b));
        all.dedup_by(|(a, _), (b, _)| a == b);
        Self { all, plurals: plurals(tag) }
    }

    /// The sentence `key` with its values; `None` when it is not here or `value` lacks one.
    #[must_use]
    pub fn say(&self, key: &str, value: &dyn Fn(&str) -> Option<Said>) -> Option<String> {
        let at = self.all.binary_search_by(|(own, _)| own.as_str().cmp(key)).ok()?;
        let mut out = String::new();
        self.write(&self.all.get(at)?.1, value, &mut out)?;
        Some(out)
    }

    fn write(
        &self,
        pieces: &[Piece],
        value: &dyn Fn(&str) -> Option<Said>,
        out: &mut String,
    ) -> Option<()> {
        for piece in pieces {
            match piece {
                Piece::Words(words) => out.push_str(words),
                Piece::Value(name) => match value(name)? {
                    Said::Words(words) => out.push_str(&words),
                    Said::Count(count) => out.push_str(&count.to_string()),
                },
                Piece::Choice(choice) => {
                    let said = value(&choice.by)?;
                    let fits = |(form, _): &&(String, Vec<Piece>)| self.fits(form, &said);
                    let chosen = choice.forms.iter().find(fits);
                    let (_, form) = chosen.or_else(|| choice.forms.get(choice.usual))?;
                    self.write(form, value, out)?;
                }
            }
        }
        Some(())
    }

    /// Whether a form named `form` is for `said`: by the word, the number or its plural form.
    fn fits(&self, form: &str, said: &Said) -> bool {
        match said {
            // What begins with a digit is a number, which no word is.
            Said::Words(words) => words == form && !form.starts_with(|c: char| c.is_ascii_digit()),
            Said::Count(count) => {
                form == count.to_string()
                    || self.plurals.as_ref().is_some_and(|rules| {
                        rules.select(*count).is_ok_and(|category| form == name_of(&category))
                    })
            }
        }
    }
}

/// The pieces of a pattern; `None` when there is more in it than this module knows.
fn pieces(pattern: &Pattern<&str>) -> Option<Vec<Piece>> {
    pattern.elements.iter().map(piece).collect()
}

fn piece(element: &PatternElement<&str>) -> Option<Piece> {
    let expression = match element {
        PatternElement::TextElement { value } => return Some(Piece::Words((*value).to_owned())),
        PatternElement::Placeable { expression } => expression,
    };
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Some(Piece::Words(unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Some(Piece::Value(id.name.to_owned()))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut forms = Vec::new();
            for variant in variants {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = &variant.key;
                forms.push(((*key).to_owned(), pieces(&variant.value)?));
            }
            let usual = variants.iter().position(|variant| variant.default)?;
            Some(Piece::Choice(Choice { by: id.name.to_owned(), forms, usual }))
        }
        _ => None,
    }
}

/// The plural rules of the language `tag`; regions are taken as the language they speak.
fn plurals(tag: &str) -> Option<PluralRules> {
    let language = tag.split('-').next().unwrap_or(tag);
    let mut identifier = LanguageIdentifier::default();
    identifier.language = subtags::Language::from_bytes(language.as_bytes()).ok()?;
    PluralRules::create(identifier, PluralRuleType::CARDINAL).ok()
}

const fn name_of(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "plain = A { \"{\" } brace
said = { $name } is { $name }
counted = { $count ->
    [0] none
    [one] one of { $name }
    [few] some
   *[other] { $count } of { $name }
}
kind = { $kind ->
    [tool] a tool
   *[other] { $kind }
}
plain = A later brace
strange = { NUMBER($count) }
broken = { $count ->
";

    fn say(tag: &str, key: &str, count: u64, name: &str) -> Option<String> {
        Sentences::new(tag, &[FILE]).say(key, &|asked| match asked {
            "count" => Some(Said::Count(count)),
            "name" | "kind" => Some(Said::Words(name.to_owned())),
            _ => None,
        })
    }

    #[test]
    fn values_choose_their_forms() {
        let check = |tag, key, count, name, expected: Option<&str>| {
            assert_eq!(
                say(tag, key, count, name).as_deref(),
                expected,
                "{tag} {key} {count} {name}"
            );
        };
        check("en", "plain", 0, "", Some("A later brace"));
        check("en", "said", 0, "it", Some("it is it"));
        check("en", "counted", 0, "x", Some("none"));
        check("en", "counted", 1, "x", Some("one of x"));
        check("en", "counted", 1200, "x", Some("1200 of x"));
        check("pl", "counted", 3, "x", Some("some"));
        check("nl-BE", "counted", 3, "x", Some("3 of x"));
        check("en", "kind", 0, "tool", Some("a tool"));
        check("en", "kind", 0, "spell", Some("spell"));
        check("en", "strange", 1, "", None);
        check("en", "broken", 1, "", None);
        check("en", "absent", 1, "", None);
    }
}

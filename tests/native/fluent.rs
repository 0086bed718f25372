//! What we say is what the whole of Fluent would say: every sentence of every language, with
//! counts and with words, against `fluent-bundle`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use ketenkaart::base::message::{Arg, Message};
use ketenkaart::i18n::Locale;

use crate::support::files;

type Bundle = FluentBundle<FluentResource>;

/// The entries of a file: key and source.
fn entries(file: &str) -> Vec<(&'static str, String)> {
    let mut entries: Vec<(&'static str, String)> = Vec::new();
    for line in file.lines() {
        let begins = line.starts_with(|sign: char| sign.is_ascii_lowercase());
        match (begins, line.split_once(" ="), entries.last_mut()) {
            (true, Some((key, rest)), _) => {
                entries.push((key.to_owned().leak(), format!("{rest}\n")));
            }
            (_, _, Some((_, source))) if !line.starts_with('#') => {
                source.push_str(line);
                source.push('\n');
            }
            _ => {}
        }
    }
    entries
}

/// The words after each `mark` in `source`.
fn words_after(source: &str, mark: char) -> Vec<&str> {
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
    let mut words: Vec<&str> = source
        .split(mark)
        .skip(1)
        .map(|rest| &rest[..rest.find(|sign| !is_part(sign)).unwrap_or(rest.len())])
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn expected(bundle: &Bundle, message: &Message, locale: &Locale) -> Option<String> {
    let mut args = FluentArgs::new();
    for (name, arg) in &message.args {
        match arg {
            Arg::Count(count) => {
                args.set(format!("{name}-text"), locale.number(*count as f64, 0));
                args.set(*name, FluentValue::from(*count));
            }
            Arg::Text(text) => args.set(*name, FluentValue::from(text.clone())),
            _ => unreachable!("counts and words alone are tried"),
        }
    }
    let mut errors = Vec::new();
    let pattern = bundle.get_message(message.id)?.value()?;
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

#[test]
fn every_sentence_is_said_as_fluent_says_it() {
    let mut said = 0;
    for (file, text) in files("public/locales", &[".ftl"]) {
        let tag = file.split('/').rev().nth(1).unwrap();
        let locale = Locale::new(tag, &[&text]);
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(FluentResource::try_new(text.clone()).unwrap());
        for (id, source) in entries(&text) {
            let names: Vec<&'static str> = words_after(&source, '$')
                .into_iter()
                .map(|name| &*name.to_owned().leak())
                .collect();
            let mut tries: Vec<Arg> = [0, 1, 2, 5, 21, 1200].map(Arg::Count).into();
            tries.extend(words_after(&source, '[').into_iter().map(Arg::from));
            tries.push(Arg::from("Łódź {x}"));
            for arg in tries {
                let is_count = matches!(arg, Arg::Count(_));
                // A count brings its own writing.
                let given = |name: &'static str| match name.strip_suffix("-text") {
                    Some(base) if is_count => base,
                    _ => name,
                };
                let args = names.iter().map(|name| (given(name), arg.clone())).collect();
                let message = Message { id, args };
                let expected = expected(&bundle, &message, &locale);
                assert_eq!(Some(locale.say(&message)), expected, "{file}: {id} with {arg:?}");
                said += 1;
            }
        }
    }
    assert!(said > 5_000, "only {said} sentences were said");
}

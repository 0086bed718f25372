//! Every `msg!` in the source has its sentence in English with exactly its arguments, every
//! sentence is used, and other languages keep to the same keys and arguments.

use std::collections::{BTreeMap, BTreeSet};

use ketenkaart::intake::codes::ALL;

use crate::support::{code_of, files};

type Arguments = BTreeMap<String, BTreeSet<String>>;

/// Keys and argument names of the `msg!` calls of the source.
fn used() -> Vec<(String, String, BTreeSet<String>)> {
    let mut used = Vec::new();
    for (file, text) in files("src", &[".rs"]) {
        for call in code_of(&text).split("msg!(").skip(1) {
            let Some(rest) = call.trim_start().strip_prefix('"') else { continue };
            let Some((key, rest)) = rest.split_once('"') else { continue };
            used.push((file.clone(), key.to_owned(), arguments(rest)));
        }
    }
    used
}

/// Names before `=` at the top level of a call's remaining arguments.
fn arguments(rest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut depth = 0;
    let mut word = String::new();
    let mut starts_argument = false;
    let mut signs = rest.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => starts_argument = true,
            '=' if depth == 0 && starts_argument && signs.peek() != Some(&'=') => {
                names.insert(std::mem::take(&mut word).trim().to_owned());
                starts_argument = false;
            }
            _ => {}
        }
        if starts_argument && (sign.is_alphanumeric() || sign == '_') {
            word.push(sign);
        } else if sign != ' ' {
            word.clear();
        }
    }
    names
}

/// Keys of a language with the arguments of their sentences.
fn sentences(language: &str) -> Arguments {
    let mut found = Arguments::new();
    let mut key = String::new();
    for (_, text) in files(&format!("public/locales/{language}"), &[".ftl"]) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let starts = line.chars().next().is_some_and(char::is_alphabetic);
            if let (true, Some((name, _))) = (starts, line.split_once('=')) {
                key = name.trim().to_owned();
                assert!(!found.contains_key(&key), "{language}: {key} stands twice");
                found.insert(key.clone(), BTreeSet::new());
            }
            for part in line.split('$').skip(1) {
                let end = part.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_');
                let name = part.get(..end.unwrap_or(part.len())).unwrap_or_default();
                let name = name.strip_suffix("-text").unwrap_or(name);
                found.entry(key.clone()).or_default().insert(name.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_message_has_its_sentence_and_its_arguments() {
    let english = sentences("en");
    let mut wrong = Vec::new();
    for (file, key, names) in used() {
        match english.get(&key) {
            None => wrong.push(format!("{file}: {key} has no sentence")),
            Some(wanted) if !wanted.is_subset(&names) => {
                wrong.push(format!("{file}: {key} gets {names:?}, its sentence wants {wanted:?}"));
            }
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_finding_has_its_sentence_and_its_hint() {
    let english = sentences("en");
    let mut wrong = Vec::new();
    for code in ALL {
        let names: BTreeSet<String> = code.args.iter().map(|name| (*name).to_owned()).collect();
        let mut wanted = BTreeSet::new();
        for key in [code.message, code.hint] {
            match english.get(key) {
                None => wrong.push(format!("{key} has no sentence")),
                Some(arguments) => wanted.extend(arguments.iter().cloned()),
            }
        }
        if wanted != names {
            wrong.push(format!("{} gives {names:?}, its sentences want {wanted:?}", code.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sentence_is_used() {
    let mut used: BTreeSet<String> = used().into_iter().map(|(_, key, _)| key).collect();
    for code in ALL {
        used.extend([code.message.to_owned(), code.hint.to_owned()]);
    }
    let source: String = files("src", &[".rs"]).into_iter().map(|(_, text)| text).collect();
    let idle: Vec<String> = sentences("en")
        .into_keys()
        .filter(|key| !used.contains(key) && !source.contains(&format!("\"{key}\"")))
        .collect();
    assert!(idle.is_empty(), "sentences that nothing says: {idle:?}");
}

#[test]
fn other_languages_keep_to_the_keys_and_arguments_of_english() {
    let english = sentences("en");
    let mut wrong = Vec::new();
    for language in languages() {
        let own = sentences(&language);
        for (key, names) in &own {
            match english.get(key) {
                None => wrong.push(format!("{language}: {key} is not an English key")),
                Some(wanted) if !names.is_subset(wanted) => {
                    wrong.push(format!("{language}: {key} wants {names:?}, English {wanted:?}"));
                }
                Some(_) => {}
            }
        }
        println!("{language}: {} of {} sentences", own.len(), english.len());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn languages() -> BTreeSet<String> {
    files("public/locales", &[".ftl"])
        .into_iter()
        .filter_map(|(file, _)| file.split('/').nth(2).map(str::to_owned))
        .filter(|language| language != "en")
        .collect()
}

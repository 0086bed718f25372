//! What is seen first of a dataset, drawn for the site that ships it.

use crate::analysis::concentration::{Settings, assess};
use crate::i18n::Locale;
use crate::layout::arrange;
use crate::model::dataset::Dataset;
use crate::reading::choices::choices;
use crate::reading::first::First;
use crate::reading::overview::overview;
use crate::scene::span::Span;
use crate::scene::{Beyond, Scope, chain};
use crate::view::state::ViewState;

/// What is seen first of `dataset`, whose description has this `hash` and on whose reading there
/// were as many `warnings`.
#[must_use]
pub fn first(dataset: &Dataset, hash: &str, warnings: u64, locale: &Locale) -> First {
    let state = ViewState::default();
    let settings = Settings::of(dataset);
    let assessment = assess(dataset, &settings);
    let span = Span::of(dataset, &settings, None);
    let scope = Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale,
        what_if: None,
        clock: None,
        beyond: Beyond { span: span.as_ref(), since: None },
    };
    let sketch = chain::sketch(&scope);
    let placed = arrange(&sketch.request);
    let edition = &dataset.about.edition;
    First {
        language: locale.language().to_owned(),
        title: dataset.about.title.words(locale.language()).to_owned(),
        edition: edition.id.clone(),
        edition_label: edition.label.clone(),
        period: edition.reference_period.clone(),
        hash: hash.to_owned(),
        warnings,
        scene: chain::compose(&scope, &sketch, &placed),
        choices: choices(&scope),
        overview: overview(&scope),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::sample::{Said, Sample};
    use crate::model::input::InputKind;
    use crate::model::record::Subject;

    #[test]
    fn what_is_seen_first_survives_the_way_through_a_file() {
        let mut sample = Sample::new();
        let stage = sample.stage("early");
        let zinc = sample.input("zinc", InputKind::Material, Some(stage));
        sample.record(Subject::Input(zinc), &[("CHN", Said::Percent(60))]);
        let first = first(&sample.finish(), "0123", 3, &Locale::english());
        assert!(!first.scene.groups.is_empty());
        let text = first.to_text();
        let again = First::from_text(&text).expect("as written");
        // Coordinates are those of a painter, so the whole is compared as it is written.
        assert_eq!(again.to_text(), text);
        let names = |first: &First| -> Vec<String> {
            first.scene.groups.iter().map(|group| group.name.clone()).collect()
        };
        assert_eq!(names(&again), names(&first));
        assert_eq!((again.overview, again.choices), (first.overview, first.choices));
        let half: String = text.lines().take(20).map(|line| format!("{line}\n")).collect();
        assert_eq!(First::from_text(&half), None);
        assert_eq!(First::from_text(&format!("{text}more\n")), None);
    }
}

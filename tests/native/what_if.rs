//! What the app says of scenarios: on the published tables, on the datasets that ship, and
//! that missing figures are never taken for none.

use std::collections::BTreeSet;

use ketenkaart::analysis::concentration::Settings;
use ketenkaart::analysis::scenario::{Move, MoveKind};
use ketenkaart::i18n::Locale;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::reading::what_if::assumptions::assumptions;
use ketenkaart::reading::what_if::compare::compare;
use ketenkaart::reading::what_if::country::without;
use ketenkaart::reading::what_if::shift::preview;
use ketenkaart::reading::what_if::stops::{WhatStops, what_stops};
use ketenkaart::reading::what_if::stress::{Asked, stress};
use ketenkaart::reading::what_if::target::in_scenario;
use ketenkaart::scene::Scope;
use ketenkaart::scene::mark::Ink;
use ketenkaart::scene::rating::rate;
use ketenkaart::scene::what_if::Ground;
use ketenkaart::view::check::check;
use ketenkaart::view::permalink::decode;
use ketenkaart::view::state::Sort;
use ketenkaart::view::thing::Thing;

use crate::readings::{load, with_link};
use crate::support::{root, shared};

fn eto(test: &str) -> Option<Dataset> {
    Some(load(&shared(test)?.join("data/eto-chips")))
}

fn chips() -> Dataset {
    load(&root().join("public/data/advanced-chips-defence"))
}

fn materials() -> Dataset {
    load(&root().join("public/data/eu-crm-2023"))
}

fn stops(scope: &Scope<'_>) -> WhatStops {
    what_stops(scope).expect("a scenario")
}

fn ground(dataset: &Dataset) -> Ground {
    Ground::new(
        dataset,
        &Settings::of(dataset),
        &ketenkaart::analysis::scenario::Scenario::default(),
    )
}

/// A text with its no-break spaces as plain ones.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn without_the_netherlands_chips_stop_through_the_scanners() {
    let Some(dataset) = eto("without_the_netherlands_chips_stop") else { return };
    with_link(&dataset, "#/map/x?stop=NLD", |scope| {
        let stops = stops(scope);
        let chip = &stops.targets[0];
        assert_eq!(chip.thing, Thing::Input("N99".into()));
        assert_eq!(plain(&chip.lead), "100 %");
        assert_eq!(plain(&chip.middle), "10 to 22 %");
        let bindings: Vec<&str> = chip.bindings.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(bindings, ["EUV scanners"]);
        assert_eq!(
            plain(&stops.said[0]),
            "Without the Netherlands, Finished logic chip would stop if nothing can be replaced. \
             It needs EUV scanners, of which 100 % stops; that whole market: 3,100 MUSD. Where \
             tools and materials can be replaced in part, 10 to 22 % would be lost.",
        );
        let felt = in_scenario(scope, &chip.thing).expect("an input");
        let way: Vec<String> = felt.ways[0].iter().map(|step| step.thing.to_string()).collect();
        assert_eq!(way.first().map(String::as_str), Some("N20"));
        assert_eq!(way.last().map(String::as_str), Some("N99"));
    });
}

#[test]
fn counting_one_tool_for_singapore_takes_two_thirds_off_the_loss_without_china() {
    let Some(dataset) = eto("counting_one_tool_for_singapore") else { return };
    let lead = |link: &str| {
        with_link(&dataset, link, |scope| {
            let chip = stops(scope).targets[0].clone();
            (plain(&chip.lead), plain(&chip.before))
        })
    };
    assert_eq!(lead("#/map/x?stop=CHN").0, "98 to 100 %");
    let moved = lead("#/map/x?stop=CHN&move=N77.CHN.SGP");
    assert_eq!(moved, ("35 to 100 %".to_owned(), "98 to 100 %".to_owned()));
    with_link(&dataset, "#/map/x", |scope| {
        let step = Move {
            input: "N77".into(),
            from: "CHN".into(),
            to: "SGP".into(),
            part: 1.0,
            kind: MoveKind::Headquarters,
        };
        let shifted = preview(scope, &ground(&dataset), &step);
        assert_eq!(plain(&shifted.before), "98 % from China, concentration 0.96");
        assert_eq!(plain(&shifted.after), "98 % from Singapore, concentration 0.96");
        assert_eq!(shifted.warnings.len(), 1, "a new single country above 65 %: {shifted:?}");
        assert!(shifted.standing.starts_with("Singapore is neither"), "{}", shifted.standing);
        let back = preview(scope, &ground(&dataset), &Move { from: "FRA".into(), ..step });
        assert!(back.after.is_empty() && back.warnings.len() == 1, "{back:?}");
    });
}

#[test]
fn two_scenarios_are_told_apart() {
    let Some(dataset) = eto("two_scenarios") else { return };
    let both = with_link(&dataset, "#/map/x?stop=CHN", |first| {
        with_link(&dataset, "#/map/x?stop=CHN&move=N77.CHN.SGP", |second| compare(first, second))
    });
    assert_eq!(
        plain(&both.headline),
        "Finished logic chip: 98 to 100 % lost in A, 35 to 100 % lost in B."
    );
    assert_eq!(both.rows[0].difference, "63 points less lost");
    let of = |id: &str| both.rows.iter().find(|row| row.thing.to_string() == id).expect("a row");
    assert_eq!(plain(&of("N77").sides[1].loss), "nothing lost");
}

#[test]
fn the_stress_table_names_the_countries_that_can_stop_chips_alone() {
    let Some(dataset) = eto("the_stress_table") else { return };
    with_link(&dataset, "#/stress/x", |scope| {
        let table = stress(scope, &ground(&dataset), &Asked::default());
        let worst: Vec<&str> = table.rows.iter().take(7).map(|row| row.who.as_str()).collect();
        assert_eq!(worst, ["NLD", "DEU", "USA", "CHN", "SWE", "JPN", "AUT"]);
        assert!(table.headline.starts_with("6 countries"), "{}", table.headline);
        let sort = Some(Sort { column: "country".into(), is_descending: false });
        let by_name = Asked { sort, ..Asked::default() };
        let names = stress(scope, &ground(&dataset), &by_name).rows;
        assert!(names.windows(2).all(|pair| pair[0].name <= pair[1].name));
        let found = without(scope, &ground(&dataset), "NLD").expect("something stops");
        assert_eq!(found.scenario, table.rows[0].scenario);
        assert!(found.said.contains("21 inputs"), "{}", found.said);
    });
}

#[test]
fn every_row_of_the_stress_table_is_its_scenario() {
    for dataset in [chips(), materials()] {
        let rows = with_link(&dataset, "#/stress/x", |scope| {
            stress(scope, &ground(&dataset), &Asked::default()).rows
        });
        assert!(rows.len() > 5);
        for row in rows {
            with_link(&dataset, &format!("#/map/x?stop={}", row.who), |scope| {
                let stops = stops(scope);
                if let Some(target) = row.target {
                    assert_eq!(stops.targets[0].name, target.name, "{}", row.who);
                    assert_eq!(stops.targets[0].lead, row.worst, "{}", row.who);
                }
            });
        }
    }
}

#[test]
fn what_nobody_knows_is_not_a_loss_of_zero() {
    for dataset in [chips(), materials()] {
        with_link(&dataset, "#/map/x?stop=CHN", |scope| {
            let what_if = scope.what_if.expect("a scenario");
            let mut seen = BTreeSet::new();
            for input in scope.dataset.inputs.keys() {
                let rating = rate(scope, input);
                let is_known = what_if.loss(input).is_some();
                assert_eq!(rating.ink != Ink::NotAssessed, is_known, "{}", rating.words);
                assert_eq!(rating.key == "zero", matches!(rating.ink, Ink::Zero | Ink::Open(0)));
                seen.insert(is_known);
            }
            assert!(seen.contains(&true));
        });
    }
}

#[test]
fn exactly_one_answer_to_every_assumption_is_on_and_defaults_are_named() {
    let dataset = chips();
    for link in
        ["#/map/x?stop=CHN", "#/map/x?stop=CHN&rule=linear&variants=any&capacity=0&published=0"]
    {
        with_link(&dataset, link, |scope| {
            for assumption in assumptions(scope) {
                let on = assumption.options.iter().filter(|option| option.is_on).count();
                let default = assumption.options.iter().filter(|option| option.is_default).count();
                assert_eq!((on, default), (1, 1), "{}", assumption.title);
                let is_default = assumption.options.iter().all(|one| one.is_on == one.is_default);
                assert_eq!(is_default, !link.contains("rule"), "{}", assumption.title);
            }
        });
    }
}

#[test]
fn names_of_nobody_are_left_out_and_said() {
    let dataset = chips();
    let (state, _) = decode("#/map/x?stop=CHN~Atlantis&move=NOTHING.CHN.USA&group=NATO:CHN");
    let (checked, ignored) = check(&state, &dataset);
    let named: Vec<&str> = ignored.iter().map(|part| part.value.as_str()).collect();
    assert_eq!(named, ["NATO", "Atlantis", "NOTHING.CHN.USA"]);
    assert_eq!(checked.scenario.stops.len(), 1);
}

#[test]
fn a_file_says_that_it_is_a_scenario_and_which() {
    let dataset = chips();
    let locale = Locale::english();
    let picture = |link: &str| {
        ketenkaart::export::figure::draw(&dataset, link, &locale, &Default::default()).svg
    };
    let scenario = picture("#/map/x?stop=CHN:0.5&rule=middle");
    assert!(scenario.contains("Scenario, not a forecast."));
    assert!(plain(&scenario).contains("50 % of the supply from China"));
    assert!(scenario.contains("partly replaceable"));
    assert!(!picture("#/map/x").contains("forecast"));
}

#[test]
fn the_stress_table_sets_members_of_the_union_apart() {
    let dataset = materials();
    let asked = |only_outside| {
        with_link(&dataset, "#/stress/x?area=EU27_2020", |scope| {
            let scenario = &scope.state.scenario;
            let ground = Ground::new(&dataset, &scope.assessment.settings, scenario);
            stress(scope, &ground, &Asked { only_outside, ..Asked::default() })
        })
    };
    let table = asked(false);
    let home = |who: &str| table.rows.iter().find(|row| row.who == who).map(|row| &*row.home);
    assert_eq!(home("ESP"), Some("EU"));
    assert_eq!(home("CHN"), Some(""));
    assert!(
        table.headline.ends_with("Of these, Spain lies in the European Union itself."),
        "{}",
        table.headline
    );
    let outside = asked(true);
    assert!(outside.rows.iter().all(|row| row.home.is_empty()));
    assert!(outside.rows.len() < table.rows.len() && outside.outside == table.outside);
    assert!(outside.headline.ends_with("Only countries outside the European Union are listed."));
    // Why, and who else there is.
    let china = outside.rows.iter().find(|row| row.who == "CHN").expect("China");
    assert!(china.through.is_some(), "{china:?}");
    assert_eq!(
        plain(&china.others),
        "Others: the United Kingdom 1 % and Israel 1 %. Others that supply the world market: the \
         United States 3.4 %, Israel 2.2 %, Brazil 1.8 %, Russia 1.5 % and 2 more."
    );
}

#[test]
fn the_table_shows_and_orders_what_a_scenario_takes() {
    use ketenkaart::reading::table::table;
    let dataset = chips();
    let shown = |link: &str| with_link(&dataset, link, table);
    let ids = |link: &str| -> Vec<String> {
        shown(link).columns.into_iter().map(|column| column.id).collect()
    };
    assert!(!ids("#/table/x").contains(&"linear".to_owned()));
    let with = ids("#/table/x?stop=CHN");
    assert_eq!(with[4..7], ["worst", "middle", "linear"]);
    let sorted = shown("#/table/x?stop=CHN:0.5&sort=-worst");
    assert!(sorted.caption.contains("not a forecast"), "{}", sorted.caption);
    // The figures are those of the scenario's own page, and what nobody knows stands last.
    with_link(&dataset, "#/map/x?stop=CHN:0.5", |scope| {
        let what_if = scope.what_if.expect("a scenario");
        let lows: Vec<Option<f64>> = sorted
            .rows
            .iter()
            .map(|row| {
                let id = row.thing.to_string();
                let input = dataset.input_by_id(&id).expect("an input");
                assert_eq!(row.cells[4].is_missing, what_if.loss(input).is_none(), "{id}");
                what_if.loss(input).map(|loss| loss.worst.lo)
            })
            .collect();
        assert!(lows.windows(2).all(|pair| match (pair[0], pair[1]) {
            (Some(a), Some(b)) => a >= b,
            (None, Some(_)) => false,
            _ => true,
        }));
        let stops = stops(scope);
        let first =
            stops.targets.iter().chain(&stops.inputs).find(|hit| hit.thing == sorted.rows[0].thing);
        assert_eq!(first.expect("it is hit").worst, sorted.rows[0].cells[4].text);
    });
}

#[test]
fn the_table_is_taken_along_as_it_is_on_screen() {
    use ketenkaart::export::shown::file;
    use ketenkaart::reading::table::table;
    let dataset = chips();
    let link = "#/table/x?stop=CHN&sort=-worst&f.kind=tool";
    let (shown, (name, csv)) = with_link(&dataset, link, |scope| {
        (table(scope), file(scope, "https://example.org/#/table/x"))
    });
    assert_eq!(name, "advanced-chips-defence_ED-2026-11_inputs.csv");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), shown.rows.len() + 1);
    for (line, row) in lines[1..].iter().zip(&shown.rows) {
        for said in [&row.cells[0].text, &row.cells[4].text, &row.thing.to_string()] {
            assert!(line.contains(said.as_str()), "{line}");
        }
        assert!(line.contains("Scenario, not a forecast. Without China."), "{line}");
        assert!(line.ends_with("PUBLIC,https://example.org/#/table/x"), "{line}");
    }
}

#[test]
fn a_network_of_firms_is_told_firm_by_firm() {
    use ketenkaart::reading::yardsticks::firms::{table, yardstick};
    const TEXTS: &str = include_str!("../../public/locales/en/yardsticks.ftl");
    let dataset = load(&root().join("tests/data/small/firms"));
    let locale = Locale::new("en", &[TEXTS]);
    with_link(&dataset, "#/stress/x", |scope| {
        let scope = Scope { locale: &locale, ..*scope };
        let found = table(&scope).expect("a network of firms");
        assert_eq!(
            plain(&found.headline),
            "The largest loss follows Aldgate Chemicals: 69.8 % of all sales, of which its own \
             are 9.9 %."
        );
        assert_eq!((found.rows.len(), found.listed.as_str()), (10, ""));
        let first = &found.rows[0];
        assert_eq!(
            (first.name.as_str(), first.sector.as_str()),
            ("Aldgate Chemicals", "Chemicals")
        );
        assert!(plain(&first.hardest).starts_with("Amber Chips 100 %"), "{}", first.hardest);
        let input = dataset.input_by_id("FAB-B").expect("a firm");
        let one = yardstick(&scope, input).expect("a firm");
        assert_eq!(
            plain(&one.sentence),
            "If Birch Chips fails, 41 % of all sales between the 10 firms are lost; its own are \
             24.7 % of them."
        );
        assert!(one.rows.iter().any(|row| row.label == "Not known" && !row.note.is_empty()));
        assert!(one.rows.iter().any(|row| row.note == "of what it sells, for want of orders"));
    });
    let chips = chips();
    assert!(with_link(&chips, "#/stress/x", table).is_none());
}

#[test]
fn what_the_union_holds_is_counted_on_the_world_market_only() {
    let dataset = materials();
    let held = |link: &str, who: &str| {
        with_link(&dataset, link, |scope| {
            let scenario = &scope.state.scenario;
            let ground = Ground::new(&dataset, &scope.assessment.settings, scenario);
            without(scope, &ground, who).expect("something stops").held
        })
    };
    let of_world = held("#/map/x", "CHN").expect("the Union and China");
    assert!(of_world.items.iter().any(|item| item.name.contains("cork")), "{of_world:?}");
    assert!(of_world.balance.contains("without China of"), "{}", of_world.balance);
    assert!(of_world.balance.contains("without the European Union itself of"));
    let of_union = held("#/map/x?area=EU27_2020", "CHN").expect("the Union and China");
    assert!(of_union.items.is_empty() && of_union.balance.is_empty());
    assert!(of_union.note.contains("on whom it depends"), "{}", of_union.note);
    assert_eq!(held("#/map/x", "FRA"), None);
}

#[test]
fn a_dependency_on_one_country_names_who_else_the_world_has() {
    use ketenkaart::reading::details::details;
    let dataset = materials();
    let answer = with_link(&dataset, "#/map/x?area=EU27_2020", |scope| {
        details(scope, &Thing::Input("magnesium-p".into())).expect("magnesium").answer
    });
    assert_eq!(
        plain(&answer),
        "China supplies 97 % of Magnesium to the European Union; 2 more suppliers are listed. \
         Others that supply the world market: the United States 3.4 %, Israel 2.2 %, \
         Brazil 1.8 %, Russia 1.5 % and 2 more."
    );
}

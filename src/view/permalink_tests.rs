//! Links and views: examples, bad parts, and the way there and back for any view.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::analysis::criticality::{Answer, Given};
use crate::analysis::group::OwnGroup;
use crate::analysis::scenario::{Assumptions, Move, MoveKind, Rule, Scenario, Stop, Variants};
use crate::base::date::Day;
use crate::view::given::Answered;
use crate::view::roadmap::{Lanes, RoadmapView, TimeScale};
use crate::view::story::StoryView;
use crate::view::thing::PlanPart;
use crate::view::urgency::UrgencyView;

#[test]
fn the_default_view_is_the_bare_address() {
    assert_eq!(encode(&ViewState::default()), "#/");
    assert_eq!(decode("#/"), (ViewState::default(), vec![]));
    assert_eq!(decode(""), (ViewState::default(), vec![]));
}

#[test]
fn a_link_reads_like_the_view_it_shows() {
    let mut state = ViewState {
        dataset: Some(DatasetRef { id: "eu-crm-2023".into(), edition: Some("2023".into()) }),
        selected: vec![Thing::Input("gallium-p".into())],
        trace: Trace::Both,
        is_isolated: true,
        ..ViewState::default()
    };
    state.filters.insert(FilterField::Kind, ["tool".into(), "material".into()].into());
    let link = encode(&state);
    assert_eq!(link, "#/map/eu-crm-2023@2023?f.kind=material~tool&only=1&sel=gallium-p&trace=both");
    assert_eq!(decode(&link), (state, vec![]));
}

#[test]
fn bad_parts_are_named_and_the_rest_is_kept() {
    let (state, ignored) = decode("#/map/chips?depth=0&zoom=1,2&sel=N20&colour=red&lang=<b>");
    assert_eq!(state.selected, vec![Thing::Input("N20".into())]);
    let keys: Vec<&str> = ignored.iter().map(|part| part.key.as_str()).collect();
    assert_eq!(keys, ["depth", "zoom", "colour", "lang"]);
    let (state, ignored) = decode("#/globe/chips");
    assert_eq!(state.view, ViewKind::Map);
    assert_eq!(ignored.len(), 1);
}

fn thing() -> impl Strategy<Value = Thing> {
    let id = ".{1,8}";
    let end = prop_oneof![
        id.prop_map(Thing::Input),
        id.prop_map(Thing::Stage),
        id.prop_map(Thing::Family),
        id.prop_map(Thing::Supplier),
        Just(Thing::OtherSuppliers),
        (proptest::sample::select(PlanPart::ALL), id).prop_map(|(part, id)| Thing::Plan(part, id)),
    ];
    prop_oneof![4 => end.clone(), 1 => (end.clone(), end).prop_map(|(a, b)| Thing::link(a, b))]
}

fn camera_strategy() -> impl Strategy<Value = Camera> {
    (-5000i32..5000, -5000i32..5000, 50u32..8000).prop_map(|(x, y, scale)| Camera {
        x: f64::from(x),
        y: f64::from(y),
        scale: f64::from(scale) / 1000.0,
    })
}

prop_compose! {
    fn step()(
        ends in ("[^ ]{1,6}", "[^ ]{1,6}"),
        input in ".{1,6}",
        part in 0u32..=10_000,
        kind in proptest::sample::select(
            &[MoveKind::Supplier, MoveKind::Site, MoveKind::Headquarters][..]),
    ) -> Move {
        let (from, to) = (format!("{}1", ends.0), format!("{}2", ends.1));
        Move { input, from, to, part: f64::from(part) / 10_000.0, kind }
    }
}

prop_compose! {
    fn scenario()(
        stops in btree_map(".{1,6}", 0u32..=10_000, 0..3),
        moves in vec(step(), 0..2),
        rule in proptest::sample::select(
            &[Rule::Direct, Rule::Worst, Rule::Middle, Rule::Linear][..]),
        is_any: bool,
        stage_capacity: bool,
        as_published: bool,
    ) -> Scenario {
        let stop = |(who, degree)| Stop { who, degree: f64::from(degree) / 10_000.0 };
        let mut moves: Vec<Move> = moves;
        moves.dedup_by_key(|step| step.input.clone());
        Scenario {
            stops: stops.into_iter().map(stop).collect(),
            moves,
            assumptions: Assumptions {
                rule,
                variants: if is_any { Variants::Any } else { Variants::All },
                stage_capacity,
                as_published,
            },
        }
    }
}

fn groups() -> impl Strategy<Value = Vec<OwnGroup>> {
    let codes = &["NLD", "EST", "CHN", "JPN"][..];
    let members = vec(proptest::sample::select(codes), 1..4);
    btree_map("[^ ]{1,6}", members, 0..3).prop_map(|groups| {
        let group = |(name, codes): (String, Vec<&str>)| OwnGroup::new(&name, codes).ok();
        groups.into_iter().filter_map(group).collect()
    })
}

fn answered() -> impl Strategy<Value = Vec<Answered>> {
    let answers = proptest::sample::select(&[Answer::Yes, Answer::No][..]);
    btree_map(".{1,6}", (0usize..5, answers), 0..3).prop_map(|given| {
        let one = |(input, (at, answer)): (String, (usize, Answer))| {
            let mut given = Given::default();
            given[at] = answer;
            (input, given)
        };
        given.into_iter().map(one).collect()
    })
}

prop_compose! {
    fn chosen()(
        selected in vec(thing(), 0..3),
        opened in btree_set(thing(), 0..3),
        closed in btree_set(thing(), 0..3),
        trace in proptest::sample::select(Trace::ALL),
        depth in option::of(1u32..99),
        is_isolated: bool,
        suppliers in option::of(any::<bool>()),
        all_links: bool,
        camera in option::of(camera_strategy()),
        panel in option::of(proptest::sample::select(Panel::ALL)),
        scenario in scenario(),
        other in scenario(),
        own_groups in groups(),
        given in answered(),
        only_outside: bool,
    ) -> ViewState {
        ViewState {
            selected, opened, closed, trace, depth, is_isolated, suppliers, all_links, camera,
            panel, scenario, other, own_groups, given, only_outside, ..ViewState::default()
        }
    }
}

prop_compose! {
    fn laid_out()(
        lanes in option::of(proptest::sample::select(Lanes::ALL)),
        scale in option::of(proptest::sample::select(TimeScale::ALL)),
        at in option::of(-10_000i32..40_000),
        today in option::of(-10_000i32..40_000),
    ) -> RoadmapView {
        let day = |day: Option<i32>| day.map(Day::from_number);
        RoadmapView { lanes, scale, at: day(at), today: day(today) }
    }
}

prop_compose! {
    fn urgency()(
        threshold in option::of(1_u32..=10_000),
        home in proptest::collection::vec(".{1,6}", 0..3),
    ) -> UrgencyView {
        UrgencyView { threshold: threshold.map(|t| f64::from(t) / 10_000.0), home }
    }
}

fn comparand() -> impl Strategy<Value = Comparand> {
    let edition = ".{1,6}".prop_filter("an edition", |id: &String| !id.contains('@'));
    let other = (".{1,6}", option::of(".{1,6}"))
        .prop_filter("a dataset", |(id, _)| !id.contains('@'))
        .prop_map(|(id, edition)| Comparand::Dataset(DatasetRef { id, edition }));
    prop_oneof![edition.prop_map(Comparand::Edition), other]
}

prop_compose! {
    fn told()(
        id in "[a-z0-9-]{1,12}",
        step in 1u32..=99,
        flags in any::<(bool, bool)>(),
        room in option::of("[a-z0-9]{1,12}"),
    ) -> StoryView {
        let (is_detour, is_staged) = flags;
        StoryView { is_detour, is_staged, room, ..StoryView::at(&id, step) }
    }
}

prop_compose! {
    fn view()(
        chosen in chosen(),
        (roadmap, urgency, since) in (laid_out(), urgency(), option::of(comparand())),
        story in option::of(told()),
        id in ".{1,10}",
        edition in option::of(".{1,6}"),
        view in proptest::sample::select(ViewKind::ALL),
        area in option::of(".{1,6}"),
        colour_by in option::of(".{1,6}"),
        filters in btree_map(
            proptest::sample::select(FilterField::ALL), btree_set(".{1,5}", 1..3), 0..3),
        query in ".{0,10}",
        sort in option::of(("[a-z]{1,6}", any::<bool>())),
        language in option::of("[a-z]{2}"),
        theme in option::of(proptest::sample::select(Theme::ALL)),
    ) -> ViewState {
        ViewState {
            dataset: Some(DatasetRef { id, edition }),
            view, area, colour_by, filters, query, language, theme, roadmap, urgency, since,
            story: story.unwrap_or_default(),
            sort: sort.map(|(column, is_descending)| Sort { column, is_descending }),
            ..chosen
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_view_comes_back_from_its_link(state in view()) {
        let link = encode(&state);
        let (back, ignored) = decode(&link);
        prop_assert_eq!(ignored, vec![]);
        prop_assert_eq!(back, state);
    }

    #[test]
    fn any_text_is_read_without_panic_and_its_view_has_a_stable_link(text in ".{0,200}") {
        let (state, _) = decode(&text);
        let link = encode(&state);
        prop_assert_eq!(encode(&decode(&link).0), link);
    }
}

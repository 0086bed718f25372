//! Supposing, step by step, and what becomes of the rest of the view.

use super::*;
use crate::analysis::scenario::MoveKind;
use crate::view::action::{Action, apply};
use crate::view::permalink::{decode, encode};
use crate::view::state::DatasetRef;

fn on_screen() -> ViewState {
    ViewState {
        dataset: Some(DatasetRef { id: "chips".into(), edition: None }),
        colour_by: Some("SR".into()),
        ..ViewState::default()
    }
}

fn stop(who: &str, degree: f64) -> Action {
    Action::Suppose(Suppose::Stop(Stop { who: who.into(), degree }))
}

#[test]
fn the_first_stop_colours_the_map_and_opens_its_page_and_the_last_one_closes_it() {
    let stopped = apply(&on_screen(), stop("NLD", 1.0));
    assert_eq!(stopped.history, History::Push);
    assert_eq!(stopped.next.colour_by, None);
    assert_eq!(stopped.next.panel, Some(Panel::WhatIf));
    assert_eq!(encode(&stopped.next), "#/map/chips?panel=whatif&stop=NLD");
    let resumed = apply(&stopped.next, Action::Suppose(Suppose::Resume("NLD".into()))).next;
    assert_eq!(encode(&resumed), "#/map/chips");
}

#[test]
fn sliding_rewrites_the_address_and_keeps_within_limits() {
    let stopped = apply(&on_screen(), stop("NLD", 1.0)).next;
    let slide = |degree| Action::Suppose(Suppose::Degree { who: "NLD".into(), degree });
    let half = apply(&stopped, slide(0.51239));
    assert_eq!(half.history, History::Replace);
    assert!(encode(&half.next).ends_with("stop=NLD:0.5124"));
    for (degree, written) in [(7.0, "NLD"), (-1.0, "NLD:0"), (f64::NAN, "NLD")] {
        let link = encode(&apply(&half.next, slide(degree)).next);
        assert!(link.ends_with(&format!("stop={written}")), "{link}");
    }
}

#[test]
fn a_supplier_stops_once() {
    let twice = apply(&apply(&on_screen(), stop("NLD", 1.0)).next, stop("NLD", 0.3)).next;
    assert_eq!(twice.scenario.stops, [Stop { who: "NLD".into(), degree: 0.3 }]);
}

#[test]
fn two_scenarios_change_places_and_a_group_takes_its_stops_along() {
    let group = OwnGroup::new("Benelux", ["BEL", "NLD", "LUX"]).expect("a group");
    let steps = [
        Suppose::Group(group),
        Suppose::Stop(Stop { who: "Benelux".into(), degree: 1.0 }),
        Suppose::Keep,
        Suppose::Only(link::only("CHN")),
        Suppose::Swap,
    ];
    let state = steps
        .into_iter()
        .fold(on_screen(), |state, step| apply(&state, Action::Suppose(step)).next);
    assert_eq!(state.scenario, link::only("Benelux"));
    assert_eq!(state.other, link::only("CHN"));
    let link = "#/map/chips?b.stop=CHN&group=Benelux:BEL.LUX.NLD&panel=whatif&stop=Benelux";
    assert_eq!(encode(&state), link);
    assert_eq!(decode(link), (state.clone(), vec![]));
    let without = apply(&state, Action::Suppose(Suppose::Ungroup("Benelux".into()))).next;
    assert!(without.scenario.is_empty() && without.own_groups.is_empty());
    assert_eq!(without.other, link::only("CHN"));
}

#[test]
fn moves_are_written_with_part_and_kind_and_ids_keep_their_signs() {
    let step = |part, kind| Move {
        input: "a.b~c".into(),
        from: "CHN".into(),
        to: "x:y".into(),
        part,
        kind,
    };
    let mut state = on_screen();
    state.colour_by = None;
    state.scenario.moves = vec![step(0.25, MoveKind::Site)];
    let link = encode(&state);
    assert_eq!(link, "#/map/chips?move=a%252Eb%257Ec.CHN.x%253Ay:0.25:site");
    assert_eq!(decode(&link), (state, vec![]));
}

#[test]
fn bad_parts_of_a_list_are_named_and_the_others_are_kept() {
    let (state, ignored) = decode(
        "#/map/x?stop=NLD:2~CHN~:1~CHN:0.5&move=N1.A~N1.A.A~N1.A.B:9~N1.A.B&group=q:XX&rule=best",
    );
    assert_eq!(state.scenario.stops, [Stop { who: "CHN".into(), degree: 1.0 }]);
    assert_eq!(state.scenario.moves.len(), 1);
    let named: Vec<String> =
        ignored.iter().map(|part| format!("{}={}", part.key, part.value)).collect();
    assert_eq!(
        named,
        [
            "stop=NLD:2",
            "stop=:1",
            "stop=CHN:0.5",
            "move=N1.A",
            "move=N1.A.A",
            "move=N1.A.B:9",
            "group=q:XX",
            "rule=best",
        ],
    );
}

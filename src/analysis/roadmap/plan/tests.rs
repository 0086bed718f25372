//! Worked by hand, and the laws of slack.

use proptest::prelude::*;

use super::*;

#[test]
fn a_plan_by_hand() {
    // 0: days 0–9; 1: days 5–14, waits for 0, so 10–19; 2: days 30–34, waits for 1.
    // 3: days 0–4, nothing waits for it; 4: no dates, waits for 0, is awaited by 2.
    let tasks = [Some((0, 9)), Some((5, 14)), Some((30, 34)), Some((0, 4)), None];
    let links = [(0, 1), (1, 2), (0, 4), (4, 2)];
    let plan = plan(&tasks, &links);
    let slot = |begin, finish, pushed, slack| Some(Slot { begin, finish, pushed, slack });
    assert_eq!(
        plan.slots,
        [slot(0, 9, 0, 10), slot(10, 19, 5, 10), slot(30, 34, 0, 0), slot(0, 4, 0, 30), None]
    );
    assert_eq!((plan.path, plan.end), (vec![2], Some(34)));
}

#[test]
fn the_way_goes_back_to_a_task_that_its_own_date_holds() {
    let tasks = [Some((0, 9)), None, Some((5, 6)), Some((3, 3))];
    let plan = plan(&tasks, &[(0, 1), (1, 2), (3, 2)]);
    assert_eq!((plan.path, plan.end), (vec![0, 2], Some(11)));
}

#[test]
fn what_waits_for_itself_has_no_place() {
    let plan = plan(&[Some((0, 1)), Some((2, 3)), Some((0, 5))], &[(0, 1), (1, 0)]);
    assert_eq!(plan.slots.iter().map(Option::is_some).collect::<Vec<_>>(), [false, false, true]);
    assert_eq!(plan.end, Some(5));
    assert_eq!(super::plan(&[None], &[(0, 7)]), Plan { slots: vec![None], ..Plan::default() });
}

/// Tasks, and links that lead forwards only.
fn any_plan() -> impl Strategy<Value = (Vec<Dates>, Vec<(usize, usize)>)> {
    let task = proptest::option::weighted(0.8, (0_i64..60, 0_i64..20))
        .prop_map(|dates| dates.map(|(begin, length)| (begin, begin + length)));
    proptest::collection::vec(task, 1..9).prop_flat_map(|tasks| {
        let pair = (0..tasks.len(), 0..tasks.len());
        let links = proptest::collection::vec(pair, 0..12).prop_map(|pairs| {
            let forwards = |(a, b): (usize, usize)| (a < b).then_some((a, b));
            pairs.into_iter().filter_map(forwards).collect()
        });
        (Just(tasks), links)
    })
}

proptest! {
    #[test]
    fn links_are_kept_and_nobody_begins_early((tasks, links) in any_plan()) {
        let plan = plan(&tasks, &links);
        for (a, b) in &links {
            if let (Some(a), Some(b)) = (plan.slots[*a], plan.slots[*b]) {
                prop_assert!(a.finish < b.begin);
                prop_assert!(a.slack < b.slack + b.begin - a.finish);
            }
        }
        for (slot, dates) in plan.slots.iter().zip(&tasks) {
            prop_assert_eq!(slot.is_some(), dates.is_some());
            if let (Some(slot), Some((begin, finish))) = (slot, dates) {
                prop_assert!(slot.pushed >= 0 && slot.slack >= 0);
                prop_assert_eq!(slot.begin, begin + slot.pushed);
                prop_assert_eq!(slot.finish - slot.begin, finish - begin);
            }
        }
    }

    #[test]
    fn slack_is_what_a_task_may_slip((tasks, links) in any_plan(), at in any::<prop::sample::Index>()) {
        let before = plan(&tasks, &links);
        let i = at.index(tasks.len());
        let slip = |by: i64| {
            let mut tasks = tasks.clone();
            let by = by + before.slots[i].map_or(0, |slot| slot.pushed);
            tasks[i] = tasks[i].map(|(begin, finish)| (begin + by, finish + by));
            plan(&tasks, &links).end
        };
        if let Some(slot) = before.slots[i] {
            prop_assert_eq!(slip(slot.slack), before.end);
            prop_assert_eq!(slip(slot.slack + 1), before.end.map(|end| end + 1));
        }
    }

    #[test]
    fn the_way_has_no_slack_and_ends_last((tasks, links) in any_plan()) {
        let plan = plan(&tasks, &links);
        let slots: Vec<Slot> = plan.path.iter().filter_map(|i| plan.slots[*i]).collect();
        prop_assert_eq!(slots.len(), plan.path.len());
        prop_assert!(slots.iter().all(|slot| slot.slack == 0));
        prop_assert_eq!(slots.last().map(|slot| slot.finish), plan.end);
        prop_assert!(slots.windows(2).all(|pair| pair[0].finish + 1 == pair[1].begin));
        prop_assert!(slots.first().is_none_or(|slot| slot.pushed == 0));
    }

    #[test]
    fn a_further_link_never_ends_a_plan_earlier((tasks, links) in any_plan()) {
        let fewer = links.get(1..).unwrap_or_default();
        prop_assert!(plan(&tasks, fewer).end <= plan(&tasks, &links).end);
    }
}

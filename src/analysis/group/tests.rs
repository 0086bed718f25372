//! Names of groups, whose they are, and shares of groups within groups.

use proptest::prelude::*;

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::Said::{self, Major, Negligible, Percent};
use crate::analysis::sample::Sample;
use crate::model::dataset::Parts;
use crate::model::record::Subject;
use crate::model::supplier::{CountryGroup, Membership};

fn group(id: &str, members: &[(&str, &str, &str)]) -> CountryGroup {
    let member = |(country, from, to): &(&str, &str, &str)| Membership {
        country: (*country).to_owned(),
        from: (*from).to_owned(),
        to: (*to).to_owned(),
        source: None,
    };
    CountryGroup { id: id.to_owned(), members: members.iter().map(member).collect() }
}

fn dataset() -> Dataset {
    let groups = vec![
        group("EU27", &[("AUT", "", "")]),
        group("BENELUX", &[("BEL", "", ""), ("LUX", "2000", ""), ("NLD", "", "1999-12-31")]),
    ];
    Dataset::new(Parts { groups, ..Parts::default() })
}

#[test]
fn the_dataset_comes_first_and_the_reader_last() {
    let dataset = dataset();
    let own = [
        OwnGroup::new("NATO", ["CHN"]).expect("a group"),
        OwnGroup::new("NLD", ["CHN"]).expect("a group"),
        OwnGroup::new("ours", ["NLD", "BEL"]).expect("a group"),
    ];
    let groups = Groups { own: &own, ..Groups::of(&dataset) };
    assert_eq!(groups.members(EU27).expect("a group"), ["AUT"]);
    assert_eq!(groups.members("EU").expect("a group").len(), 27);
    assert_eq!(groups.members("NATO").expect("a group").len(), 32);
    assert_eq!(groups.members("NLD").expect("a country"), ["NLD"]);
    assert_eq!(groups.members("ours").expect("a group"), ["BEL", "NLD"]);
    assert_eq!(groups.members("theirs"), None);
    let ids: Vec<String> = groups.all().into_iter().map(|group| group.id).collect();
    assert_eq!(ids, ["EU27", "EEA", "CANDIDATES", "PARTNERS", "NATO", "BENELUX", "ours"]);
    assert!(groups.is_taken("NATO") && groups.is_taken("NLD") && !groups.is_taken("ours"));
    assert_eq!(members(&Dataset::default(), "EU27").map(|members| members.len()), Some(27));
    assert!(EU27_MEMBERS.is_sorted());
}

#[test]
fn members_are_those_of_the_day() {
    let dataset = dataset();
    let on = |at| Groups { at, ..Groups::of(&dataset) }.members("BENELUX").expect("a group");
    assert_eq!(on(None), ["BEL", "LUX"]);
    assert_eq!(on(Some("1999-12-31")), ["BEL", "NLD"]);
    assert_eq!(on(Some("2000-01-01")), ["BEL", "LUX"]);
}

proptest! {
    #[test]
    fn a_larger_group_never_has_a_smaller_share(
        rows in proptest::collection::vec((0..4_u8, 0..40_u32), 1..8),
        with_rest in any::<bool>(),
        small in any::<u8>(),
        more in any::<u8>(),
    ) {
        let mut sample = Sample::new();
        let tool = sample.tool("tool");
        let ids: Vec<String> = (0..rows.len()).map(|i| format!("C{i:02}")).collect();
        let mut said: Vec<(&str, Said)> = ids
            .iter()
            .zip(&rows)
            .map(|(id, (kind, percent))| {
                (id.as_str(), match kind { 0 => Major, 1 => Negligible, _ => Percent(*percent) })
            })
            .collect();
        if with_rest {
            said.push(("ROW", Percent(7)));
        }
        sample.record(Subject::Input(tool), &said);
        let dataset = sample.finish();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        let supply = assessment.of(Subject::Input(tool));
        // Some of the suppliers and some country that is not among them.
        let members = |bits: u8| -> Vec<String> {
            let mut members: Vec<String> = ids.iter().enumerate()
                .filter(|(i, _)| bits & (1 << i) != 0)
                .map(|(_, id)| id.clone())
                .collect();
            members.extend((bits & 0x80 != 0).then(|| "ZZZ".to_owned()));
            members
        };
        let (inner, outer) = (supply.share_of(&members(small)), supply.share_of(&members(small | more)));
        if let (Some(inner), Some(outer)) = (inner, outer) {
            prop_assert!(inner.lo <= outer.lo + 1e-12 && inner.hi <= outer.hi + 1e-12);
            prop_assert!(0.0 <= inner.lo && outer.hi <= 1.0);
        }
    }
}

//! That everything lies within its picture, that what is open is drawn as open, and that what is
//! not known is counted and not drawn.

use super::*;
use crate::analysis::concentration::{Settings as Reading, assess};
use crate::analysis::sample::Said::{Major, Percent};
use crate::analysis::sample::Sample;
use crate::i18n::Locale;
use crate::model::dependency::Relation;
use crate::model::record::Subject;
use crate::scene::mark::{Ink, Mark, Role};
use crate::view::permalink::decode;
use proptest::prelude::*;

const TEXTS: &str = include_str!("../../../public/locales/en/plan.ftl");

/// Inputs `T0`, `T1` … that go into one target, each supplied by China to this many per cent;
/// over 100: China is only named; 0: nobody has published who supplies it.
fn chain(shares: &[u32]) -> Dataset {
    let mut sample = Sample::new();
    let target = sample.tool("target");
    for (at, share) in shares.iter().enumerate() {
        let input = sample.tool(&format!("T{at}"));
        sample.link(input, Relation::GoesInto, target);
        let of = Subject::Input(input);
        match *share {
            0 => {}
            101.. => sample.record(of, &[("CHN", Major), ("DEU", Major)]),
            share => sample.record(of, &[("CHN", Percent(share)), ("DEU", Percent(100 - share))]),
        }
    }
    sample.finish()
}

fn with<T>(dataset: &Dataset, link: &str, then: impl FnOnce(&Scope<'_>) -> T) -> T {
    let assessment = assess(dataset, &Reading::of(dataset));
    let (state, locale) = (decode(link).0, Locale::new("en", &[TEXTS]));
    let (assessment, state, locale) = (&assessment, &state, &locale);
    then(&Scope {
        dataset,
        assessment,
        state,
        locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    })
}

fn inks(scene: &Scene, id: &str) -> Vec<Ink> {
    let ink = |mark: &Mark| match mark {
        Mark::Rect { ink, .. } | Mark::Path { ink, .. } | Mark::Text { ink, .. } => *ink,
    };
    scene.group(id).expect("drawn").marks.iter().map(ink).collect()
}

#[test]
fn what_is_not_known_is_counted_and_not_drawn() {
    let dataset = chain(&[80, 0]);
    let scene = with(&dataset, "#/priorities/x", sheet);
    assert!(scene.group("T0").is_some() && scene.group("T1").is_none());
    assert!(scene.notes.iter().any(|note| note.starts_with("2 inputs have no place")), "{scene:?}");
}

#[test]
fn the_chosen_input_has_a_ring_and_its_name() {
    let dataset = chain(&[80; 40]);
    let named = |link: &str| inks(&with(&dataset, link, sheet), "T39");
    assert!(!named("#/priorities/x").contains(&Ink::HandleSign));
    let chosen = named("#/priorities/x?sel=T39");
    assert!(chosen.contains(&Ink::HandleSign) && chosen.contains(&Ink::Label));
}

#[test]
fn theta_and_home_decide() {
    let dataset = chain(&[30]);
    let urgency = |link: &str| {
        with(&dataset, link, |scope| {
            let network = Network::new(&dataset, scope.assessment);
            let stops = Stops::new(&network, true);
            ranking(&dataset, scope.assessment, &stops, scope.state).items[0].priority.urgency
        })
    };
    assert!(urgency("#/priorities/x").hi <= 0.0);
    assert!(urgency("#/priorities/x?theta=0.2").lo > 0.25);
    assert!(urgency("#/priorities/x?theta=0.2&home=EU27~CHN").hi <= 0.0);
    // Nobody is at home in a group that the link does not define.
    assert_eq!(urgency("#/priorities/x?theta=0.2"), urgency("#/priorities/x?theta=0.2&home=EU27"));
}

proptest! {
    #[test]
    fn everything_lies_within_the_picture(
        shares in proptest::collection::vec(0_u32..=102, 1..12),
        width in 280.0..1100.0_f64,
    ) {
        let dataset = chain(&shares);
        let scene = with(&dataset, "#/priorities/x?theta=0.1", |scope| {
            let network = Network::new(&dataset, scope.assessment);
            let stops = Stops::new(&network, true);
            let ranking = ranking(&dataset, scope.assessment, &stops, scope.state);
            plane::draw(scope, &ranking, width)
        });
        for group in scene.groups.iter().filter(|group| group.role == Role::Input) {
            let bounds = group.bounds;
            prop_assert!(bounds.x >= 0.0 && bounds.right() <= scene.size.width);
            prop_assert!(bounds.y >= 0.0 && bounds.bottom() <= scene.size.height);
        }
    }
}

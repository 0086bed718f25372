//! What a view shows, as a still picture of a given extent: the part of the map that the camera
//! of the view looks at, under the names of its stages, or the whole of another picture. For
//! pages and windows that show a view without letting anybody move in it. Knows no browser.

use crate::analysis::concentration::{Settings, assess};
use crate::base::date::Day;
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit};
use crate::export::figure::picture;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::scene::draw::{furniture, text};
use crate::scene::mark::{Anchor, Group, Header, Ink, Mark, Role, Scene};
use crate::scene::span::Span;
use crate::scene::what_if::Supposed;
use crate::scene::{Beyond, Scope};
use crate::view::camera::{self, Window};
use crate::view::state::{ViewKind, ViewState};

/// Height of the band with the names of the stages, px of the picture.
const BAND: f64 = 50.0;
/// Room around what is looked at, px of the picture.
const ROOM: f64 = 16.0;

/// A still picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Still {
    /// Its extent, px of the picture; the groups are moved so that it begins at the origin.
    pub size: Size,
    /// What is drawn.
    pub groups: Vec<Group>,
    /// What it shows, in words.
    pub name: String,
    /// What must be known beside it.
    pub notes: Vec<String>,
    /// Whether it shows a part of the picture.
    pub is_part: bool,
    /// Whether the view is made of words, so that what is drawn is the map of the same choice.
    pub is_of_words: bool,
}

/// What `state` shows of `dataset` in a window of `extent`. The edition that it names is taken
/// where the dataset has it.
#[must_use]
pub fn still(
    dataset: &Dataset,
    state: &ViewState,
    locale: &Locale,
    clock: Option<Day>,
    extent: Size,
) -> Still {
    let named = state.dataset.as_ref().and_then(|of| of.edition.as_ref());
    let other = named.and_then(|id| dataset.at_edition(id));
    let dataset = other.as_ref().unwrap_or(dataset);
    let mut settings = Settings::of(dataset);
    if let Some(area) = &state.area {
        settings.area.clone_from(area);
    }
    let assessment = assess(dataset, &settings);
    let supposed = Supposed::of(dataset, &settings, state);
    let what_if = supposed.as_ref().map(Supposed::look);
    let span = Span::of(dataset, &settings, None);
    let beyond = Beyond { span: span.as_ref(), since: None };
    let scope = Scope { dataset, assessment: &assessment, state, locale, what_if, clock, beyond };
    let scene = picture(&scope, None, Some(extent.width));
    match state.view {
        ViewKind::Roadmap | ViewKind::Plane | ViewKind::Priorities => whole(scene),
        view => {
            let looked_at = looked_at(&scene, state, extent);
            cut(scene, looked_at, view != ViewKind::Map)
        }
    }
}

fn whole(scene: Scene) -> Still {
    Still {
        size: scene.size,
        groups: scene.groups,
        name: scene.name,
        notes: scene.notes,
        is_part: false,
        is_of_words: false,
    }
}

/// What of the map is looked at: where the camera of the view is, else what a reader would see
/// first in such a window, no larger than the picture.
fn looked_at(scene: &Scene, state: &ViewState, extent: Size) -> Rect {
    let window = Window { size: extent, top: 0.0, end: 0.0, readable: camera::READABLE };
    let chosen = state.selected.iter().find_map(|thing| {
        let id = thing.to_string();
        scene.group(&id).filter(|group| group.role != Role::Link).map(|group| group.bounds)
    });
    let looking = state.camera.unwrap_or_else(|| camera::home(scene.size, window, chosen));
    let seen = camera::visible(looking, window);
    let left = seen.x.max(-ROOM);
    let top = seen.y.max(-ROOM);
    let right = seen.right().min(scene.size.width + ROOM).max(left + 1.0);
    let bottom = seen.bottom().min(scene.size.height + ROOM).max(top + 1.0);
    Rect::new(left, top, right - left, bottom - top)
}

fn cut(scene: Scene, seen: Rect, is_of_words: bool) -> Still {
    let all = Rect::new(0.0, 0.0, scene.size.width, scene.size.height);
    let is_part = seen.x > all.x + 1.0
        || seen.y > all.y + 1.0
        || seen.right() < all.right() - 1.0
        || seen.bottom() < all.bottom() - 1.0;
    let band = if scene.headers.is_empty() { 0.0 } else { BAND };
    let by = Point::new(-seen.x, band - seen.y);
    let mut groups: Vec<Group> = scene
        .groups
        .iter()
        .filter(|group| group.bounds.grown(ROOM).overlaps(&seen))
        .map(|group| group.moved(by))
        .collect();
    let size = Size::new(seen.width, seen.height + band);
    if band > 0.0 {
        groups.push(furniture("still:band", names(&scene.headers, seen), size));
    }
    Still { size, groups, name: scene.name, notes: scene.notes, is_part, is_of_words }
}

/// The names of the stages in sight, on a ground of their own.
fn names(headers: &[Header], seen: Rect) -> Vec<Mark> {
    let band = Rect::new(0.0, 0.0, seen.width, BAND - 6.0);
    let mut marks = vec![Mark::Rect { rect: band, radius: 0.0, ink: Ink::Ground }];
    let mut begins: Vec<(f64, &Header)> = headers
        .iter()
        .filter(|header| header.end > seen.x + 40.0 && header.start < seen.right() - 40.0)
        .map(|header| ((header.start - seen.x).max(4.0), header))
        .collect();
    let ends: Vec<f64> = begins.iter().skip(1).map(|(x, _)| *x).chain([seen.width]).collect();
    for ((x, header), end) in begins.drain(..).zip(ends) {
        let room = (end - x - 10.0).max(40.0);
        let label = fit(&header.label, room, 15.0, Weight::Semibold);
        marks.push(text(
            Point::new(x, 18.0),
            &label,
            15.0,
            Weight::Semibold,
            Anchor::Start,
            Ink::Label,
        ));
        let detail = fit(&header.detail, room, 12.0, Weight::Regular);
        marks.push(text(
            Point::new(x, 35.0),
            &detail,
            12.0,
            Weight::Regular,
            Anchor::Start,
            Ink::Detail,
        ));
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::view::permalink::decode;

    fn drawn(link: &str) -> Still {
        let dataset = fixture::read(
            "stage Mining: ore, sand; stage Making: wafer, chip; ore > wafer > chip; sand > wafer; \
             ore: KZ 40%, CN 60%; target chip",
        )
        .dataset
        .unwrap();
        let locale = Locale::new("en", &[]);
        still(&dataset, &decode(link).0, &locale, None, Size::new(600.0, 400.0))
    }

    #[test]
    fn a_map_that_fits_is_shown_whole_under_the_names_of_its_stages() {
        let still = drawn("#/map/x");
        assert!(!still.is_part && !still.is_of_words);
        assert!(still.groups.iter().any(|group| group.id == "still:band"));
        assert!(still.groups.iter().any(|group| group.id == "chip"));
        let list = drawn("#/list/x?sel=ore");
        assert!(list.is_of_words);
    }

    #[test]
    fn a_camera_cuts_out_what_it_looks_at() {
        let whole = drawn("#/map/x");
        let still = drawn("#/map/x?zoom=40,40,4");
        assert!(still.is_part);
        assert!(still.size.width < whole.size.width);
        assert!(still.groups.len() < whole.groups.len());
    }
}

//! What is done when: measures, milestones and readiness in lanes along time.
//!
//! In steps that only add: `item` (what stands on it), `lanes`, `time` (days, axis), `sketch`
//! (what the layout is asked), the layout (places), then marks (`bars`, `heads`, `links`) and
//! words (`words`, `dates`, `legend`). [`draw`] is the entry; [`sheets()`] cuts the same picture
//! into pages.
//!
//! The picture has three parts, so that a page can keep axis and headers in sight: the lanes at
//! the left, the axis above, and the body, all to the same scale. On a narrow page the headers
//! stand in the body instead.

mod bars;
mod heads;
pub mod item;
pub mod lanes;
mod legend;
mod levels;
mod links;
mod sheets;
mod signs;
mod sketch;
mod spots;
mod steps;
mod time;
mod words;

pub use sheets::sheets;

use crate::base::geometry::{Point, Size};
use crate::layout::timeline::window::Window;
use crate::layout::timeline::{Placed, arrange};
use crate::model::dataset::Dataset;
use crate::msg;
use crate::scene::Scope;
use crate::scene::draw::furniture;
use crate::scene::mark::{Group, Scene};
use crate::scene::roadmap::sketch::Sketch;

/// A roadmap in three parts of one scale.
#[derive(Debug, Clone, PartialEq)]
pub struct RoadmapScene {
    /// What stands in the lanes; its legend and notes are those of all.
    pub body: Scene,
    /// The axis above the body, as wide as that.
    pub axis: Scene,
    /// The headers left of the body, as high as that; no width where they stand in the body.
    pub lanes: Scene,
    /// Days and places of the body, for what points at a day.
    pub window: Window,
}

/// Draws the roadmap of the view `width` px wide, or wider where the scale of the view asks for
/// it. `before`: the edition that dates are compared with.
#[must_use]
pub fn draw(scope: &Scope<'_>, before: Option<&Dataset>, width: f64) -> RoadmapScene {
    let sketch = Sketch::new(scope, before, width);
    let placed = arrange(&sketch.request);
    compose(scope, &sketch, &placed)
}

/// Joins a sketch and its places into the finished picture.
fn compose(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> RoadmapScene {
    let height = placed.size.height.max(40.0);
    let size = Size::new(placed.size.width + sketch::MARGIN, height);
    let spots = spots::spots(scope, sketch, placed);
    let mut groups = vec![furniture("roadmap:ground", heads::ground(sketch, placed, size), size)];
    groups.extend(heads::folded(scope, sketch, placed));
    groups.extend(heads::headings(scope, sketch, placed));
    groups.extend(links::links(scope, &sketch.items, &spots.anchors, &sketch.findings));
    let heads = heads::heads(scope, sketch, placed);
    let mut lanes = Scene { size: Size::new(0.0, height), ..Scene::default() };
    if sketch.header > 0.0 {
        lanes.size.width = sketch.header;
        lanes.groups.push(furniture(
            "roadmap:lanes",
            heads::header_ground(sketch, placed),
            lanes.size,
        ));
        lanes.groups.extend(heads);
    } else {
        groups.extend(heads);
    }
    groups.extend(spots.groups);
    let axis_size = Size::new(size.width, sketch.time.axis_height());
    let mut axis = Scene { size: axis_size, ..Scene::default() };
    axis.groups = sketch.time.axis(scope, axis_size);
    axis.groups.extend(heads::aside_title(scope, sketch, axis_size));
    let title = scope.dataset.about.title.words(scope.language());
    let name = msg!("roadmap-name", title = title, count = sketch.items.len());
    let language = scope.language().to_owned();
    let body = Scene {
        size,
        name: scope.locale.say(&name),
        language: language.clone(),
        groups,
        legend: legend::entries(scope, &sketch.items, &sketch.time, &sketch.findings),
        notes: notes(scope, sketch),
        ..Scene::default()
    };
    (axis.language, lanes.language) = (language.clone(), language);
    RoadmapScene { body, axis, lanes, window: sketch.time.window }
}

/// What a reader must know beside the picture.
fn notes(scope: &Scope<'_>, sketch: &Sketch) -> Vec<String> {
    let say = |message| scope.locale.say(&message);
    let mut notes = links::notes(scope, &sketch.items, &sketch.findings);
    if sketch.items.is_empty() {
        notes.push(say(msg!("roadmap-empty")));
    }
    let undated = sketch.items.iter().filter(|item| item.form == item::Form::Undated).count();
    if undated > 0 {
        notes.push(say(msg!("roadmap-note-undated", count = undated, total = sketch.items.len())));
    }
    let has_levels = |item: &item::Item| {
        item.form == item::Form::Bar && item.levels.is_some_and(|l| l.to > l.from)
    };
    if sketch.items.iter().any(has_levels) {
        notes.push(say(msg!("roadmap-note-levels")));
    }
    if let Some(edition) = &sketch.before {
        let moved = |item: &&item::Item| {
            item.slip.is_some_and(|(slip, _)| words::moved(scope, slip).is_some())
        };
        let count = sketch.items.iter().filter(moved).count();
        notes.push(say(msg!("roadmap-note-since", edition = edition, count = count)));
    }
    if !sketch.gone.is_empty() {
        notes.push(say(msg!("roadmap-note-gone", names = sketch.gone.join("; "))));
    }
    notes
}

impl RoadmapScene {
    /// The three parts as one picture, for files.
    #[must_use]
    pub fn whole(&self) -> Scene {
        let (left, top) = (self.lanes.size.width, self.axis.size.height);
        let parts = [
            (&self.axis, Point::new(left, 0.0)),
            (&self.lanes, Point::new(0.0, top)),
            (&self.body, Point::new(left, top)),
        ];
        let moved = |(scene, by): (&Scene, Point)| -> Vec<Group> {
            scene.groups.iter().map(|group| group.moved(by)).collect()
        };
        Scene {
            size: Size::new(left + self.body.size.width, top + self.body.size.height),
            groups: parts.into_iter().flat_map(moved).collect(),
            ..Scene { groups: Vec::new(), ..self.body.clone() }
        }
    }
}

//! The finished picture: groups of marks at fixed places, with roles, states, spoken names; painters
//! only walk it. Knows no screen, no file and no colours: those follow from the roles.

mod same;

use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::Weight;
use std::sync::Arc;

pub use crate::scene::swatch::{LegendEntry, Swatch};

/// A finished picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Extent in px; everything lies within 0, 0 .. size.
    pub size: Size,
    /// What the picture is, in one sentence; its accessible name.
    pub name: String,
    /// Language tag of the texts.
    pub language: String,
    /// Headers of the stages, left to right; they stay in sight while the picture moves.
    pub headers: Vec<Header>,
    /// The groups in painting order: lines first, boxes above them.
    pub groups: Vec<Group>,
    /// What the marks mean, made from what is there.
    pub legend: Vec<LegendEntry>,
    /// What a reader must know beside the picture, such as "12 weaker links not drawn".
    pub notes: Vec<String>,
}

/// The header of a stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Written form of the thing it names, such as `stage:S2`; empty: nothing to choose.
    pub id: String,
    /// Left edge of its columns in px of the picture.
    pub start: f64,
    /// Right edge of its columns.
    pub end: f64,
    /// Name of the stage.
    pub label: String,
    /// What is in it, such as "33 inputs".
    pub detail: String,
    /// Whether its boxes are folded into one.
    pub is_folded: bool,
}

/// Marks that belong together and are chosen together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Written form of the thing (`view::thing`); unique within the scene.
    pub id: String,
    /// What the group stands for.
    pub role: Role,
    /// How it is set off at the moment.
    pub state: State,
    /// What a screen reader says; empty: nothing, the group is only seen.
    pub name: String,
    /// What a pointer resting on it is told, at most five lines.
    pub hint: Vec<String>,
    /// Extent in px, the target of a pointer and of the focus ring.
    pub bounds: Rect,
    /// The marks in painting order; shared: a choice sets off many groups and draws few.
    pub marks: Arc<[Mark]>,
    /// Neighbours for arrow keys: ids of groups.
    pub steps: Steps,
    /// The group that a click on its handle opens or closes.
    pub fold: Option<Fold>,
}

/// What a group stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A box of one input.
    Input,
    /// A box of several inputs: a family, a folded stage, a class with its variants.
    Bundle,
    /// A box of one or several suppliers.
    Supplier,
    /// Something on a roadmap.
    Entry,
    /// The header of a lane of a roadmap.
    Lane,
    /// A line between boxes.
    Link,
    /// Text and frames around the picture in files.
    Furniture,
}

/// How a group is set off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum State {
    /// As it is.
    #[default]
    Plain,
    /// Chosen by the reader.
    Selected,
    /// Connected with what is chosen.
    Related,
    /// Not connected with what is chosen: fainter, still readable.
    Faded,
    /// Left out by a filter: an outline that keeps its place.
    Ghost,
}

/// Ids of the groups that arrow keys lead to; empty: none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Steps {
    /// Along the chain.
    pub next: String,
    /// Against it.
    pub previous: String,
    /// Above in the same stage.
    pub up: String,
    /// Below in the same stage.
    pub down: String,
}

/// The handle of a bundle.
#[derive(Debug, Clone, PartialEq)]
pub struct Fold {
    /// Written form of the thing that opens or closes.
    pub id: String,
    /// Whether it is open now.
    pub is_open: bool,
    /// Where the handle is.
    pub bounds: Rect,
    /// Its accessible name.
    pub name: String,
}

/// One drawn thing.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A rectangle with rounded corners.
    Rect {
        /// Where.
        rect: Rect,
        /// Radius of the corners in px.
        radius: f64,
        /// What it is.
        ink: Ink,
    },
    /// A way of straight and curved pieces.
    Path {
        /// The pieces.
        steps: Vec<Step>,
        /// What it is.
        ink: Ink,
        /// Width of a stroke in px; 0: the ink's own.
        width: f64,
    },
    /// One line of text.
    Text {
        /// Where its baseline starts, is centred or ends.
        at: Point,
        /// The words.
        words: String,
        /// Font size in px.
        size: f64,
        /// Regular or semibold.
        weight: Weight,
        /// Which part of the text stands at `at`.
        anchor: Anchor,
        /// What it is.
        ink: Ink,
    },
}

/// A piece of a way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Go there without drawing.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A quadratic curve: control point, end.
    Curve(Point, Point),
    /// Back to the last `Move`.
    Close,
}

/// Which part of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// What a mark is: the class of the style sheet and, in files, its colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ink {
    /// The ground of the whole picture.
    Ground,
    /// The ground of every second stage.
    Stripe,
    /// The face of a box.
    Face,
    /// The face of a box of something that nobody supplies yet.
    FaceEmerging,
    /// The face of a supplier's box.
    SupplierFace,
    /// A second outline: capabilities, stacked sheets of a bundle.
    Outline,
    /// A class of the indicator, 0 (least) to 4 (most); more classes repeat the last.
    Class(u8),
    /// Outline of a class field, so that pale fields are seen.
    ClassEdge,
    /// The field of something that is not assessed.
    NotAssessed,
    /// Its hatch.
    NotAssessedHatch,
    /// The field of a figure that is known only within limits too wide for a class.
    Undecided,
    /// The field of something that is withheld.
    Withheld,
    /// Its cross.
    WithheldCross,
    /// The field of a figure that is zero.
    Zero,
    /// The field of a loss that is wide open: 0 nothing for certain, 1..=5 its class below a hatch.
    Open(u8),
    /// The hatch of an open field above a pale class.
    OpenHatch,
    /// The hatch of an open field above a strong class.
    OpenHatchStrong,
    /// The field of a state that dates let expect by a day that has come, by how far it is: 0
    /// nothing to 4 done.
    Expected(u8),
    /// The same by a day that is still to come.
    ExpectedAhead(u8),
    /// The strokes of such a field.
    ExpectedStroke,
    /// The edge of such a field by a day that is still to come.
    ExpectedEdge,
    /// A category 0..=3, for kinds.
    Category(u8),
    /// Main words.
    Label,
    /// Lesser words.
    Detail,
    /// Title of a picture in a file.
    Title,
    /// A handle.
    Handle,
    /// Words and signs on a handle.
    HandleSign,
    /// A line: goes into.
    GoesInto,
    /// A line: variant of (dashed).
    VariantOf,
    /// A line: enables (dotted).
    Enables,
    /// A line: supplies.
    Supplies,
    /// The tip of a line.
    Tip,
    /// The crack of a line along which half or more is lost.
    Crack,
    /// The outline of what is not in this edition, or no longer.
    Gone,
    /// The ground of a sign of change.
    Badge,
    /// The sign on it.
    BadgeSign,
    /// A bar of a chart.
    Bar,
    /// The part of a bar that rounding or missing figures leave open.
    BarOpen,
    /// An axis or grid line.
    Axis,
    /// A threshold line.
    Threshold,
    /// A line of figures over time.
    Trace,
    /// The same, of what something came out of or became.
    TraceOther,
}

//! The names that the style sheet knows inks, roles and states by. Knows no colours.

#![expect(clippy::too_many_lines, reason = "one line for each ink")]

use crate::scene::mark::{Ink, Role, State};

impl Ink {
    /// Every ink that a mark can carry once, for tests that hold style sheet and colours
    /// together.
    pub const ALL: [Self; 50] = [
        Self::Ground,
        Self::Stripe,
        Self::Face,
        Self::FaceEmerging,
        Self::SupplierFace,
        Self::Outline,
        Self::Class(0),
        Self::Class(1),
        Self::Class(2),
        Self::Class(3),
        Self::Class(4),
        Self::ClassEdge,
        Self::NotAssessed,
        Self::NotAssessedHatch,
        Self::Undecided,
        Self::Withheld,
        Self::WithheldCross,
        Self::Zero,
        Self::OpenHatch,
        Self::OpenHatchStrong,
        Self::Expected(1),
        Self::Expected(2),
        Self::Expected(3),
        Self::Expected(4),
        Self::ExpectedStroke,
        Self::ExpectedEdge,
        Self::Category(0),
        Self::Category(1),
        Self::Category(2),
        Self::Category(3),
        Self::Label,
        Self::Detail,
        Self::Title,
        Self::Handle,
        Self::HandleSign,
        Self::GoesInto,
        Self::VariantOf,
        Self::Enables,
        Self::Supplies,
        Self::Tip,
        Self::Crack,
        Self::Gone,
        Self::Badge,
        Self::BadgeSign,
        Self::Bar,
        Self::BarOpen,
        Self::Axis,
        Self::Threshold,
        Self::Trace,
        Self::TraceOther,
    ];

    /// The name used in the `data-ink` attribute; classes and categories above the last
    /// repeat it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ground => "ground",
            Self::Stripe => "stripe",
            Self::Face => "face",
            Self::FaceEmerging => "face-emerging",
            Self::SupplierFace => "supplier-face",
            Self::Outline => "outline",
            Self::Class(0) => "class-0",
            Self::Class(1) => "class-1",
            Self::Class(2) => "class-2",
            Self::Class(3) => "class-3",
            Self::Class(_) => "class-4",
            Self::ClassEdge => "class-edge",
            Self::NotAssessed => "not-assessed",
            Self::NotAssessedHatch => "not-assessed-hatch",
            Self::Undecided => "undecided",
            Self::Withheld => "withheld",
            Self::WithheldCross => "withheld-cross",
            Self::Zero => "zero",
            Self::Open(0) => "open-0",
            Self::Open(1) => "open-1",
            Self::Open(2) => "open-2",
            Self::Open(3) => "open-3",
            Self::Open(4) => "open-4",
            Self::Open(_) => "open-5",
            Self::OpenHatch => "open-hatch",
            Self::OpenHatchStrong => "open-hatch-strong",
            Self::Expected(0) => "expected-0",
            Self::Expected(1) => "expected-1",
            Self::Expected(2) => "expected-2",
            Self::Expected(3) => "expected-3",
            Self::Expected(_) => "expected-4",
            Self::ExpectedAhead(0) => "ahead-0",
            Self::ExpectedAhead(1) => "ahead-1",
            Self::ExpectedAhead(2) => "ahead-2",
            Self::ExpectedAhead(3) => "ahead-3",
            Self::ExpectedAhead(_) => "ahead-4",
            Self::ExpectedStroke => "expected-stroke",
            Self::ExpectedEdge => "expected-edge",
            Self::Category(0) => "category-0",
            Self::Category(1) => "category-1",
            Self::Category(2) => "category-2",
            Self::Category(_) => "category-3",
            Self::Label => "label",
            Self::Detail => "detail",
            Self::Title => "title",
            Self::Handle => "handle",
            Self::HandleSign => "handle-sign",
            Self::GoesInto => "goes-into",
            Self::VariantOf => "variant-of",
            Self::Enables => "enables",
            Self::Supplies => "supplies",
            Self::Tip => "tip",
            Self::Crack => "crack",
            Self::Gone => "gone",
            Self::Badge => "badge",
            Self::BadgeSign => "badge-sign",
            Self::Bar => "bar",
            Self::BarOpen => "bar-open",
            Self::Axis => "axis",
            Self::Threshold => "threshold",
            Self::Trace => "trace",
            Self::TraceOther => "trace-other",
        }
    }
}

impl Role {
    /// The class of a group with this role.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Input => "mark-input",
            Self::Bundle => "mark-bundle",
            Self::Supplier => "mark-supplier",
            Self::Entry => "mark-entry",
            Self::Lane => "mark-lane",
            Self::Link => "mark-link",
            Self::Furniture => "mark-furniture",
        }
    }

    /// Whether a reader can choose such a group by keyboard.
    #[must_use]
    pub const fn is_box(self) -> bool {
        matches!(self, Self::Input | Self::Bundle | Self::Supplier | Self::Entry | Self::Lane)
    }
}

impl State {
    /// The class of a group in this state; empty: none.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Selected => "is-selected",
            Self::Related => "is-related",
            Self::Faded => "is-faded",
            Self::Ghost => "is-ghost",
        }
    }
}

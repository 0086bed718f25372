//! The colours of a scene's inks in files, one set per theme. The browser takes the same
//! values from `style/tokens.css`; a test proves that both are equal. Knows no shapes.
//!
//! Classes run from pale to strong in one order of lightness, so that they stay apart in
//! grey and for every kind of colour vision; every field has an edge of at least 3 : 1.

use crate::scene::mark::{Ink, State};
use crate::view::state::Theme;

/// How an ink is painted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paint {
    /// Fill colour or `none`.
    pub fill: &'static str,
    /// Stroke colour or `none`.
    pub stroke: &'static str,
    /// Stroke width in px when the mark states none.
    pub width: f64,
    /// Dash pattern; empty: solid.
    pub dash: &'static str,
}

/// The colour values of one theme, by the name of their role in `style/tokens.css`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colours {
    /// Role and value, such as `("ground", "#ffffff")`.
    pub roles: &'static [(&'static str, &'static str)],
    /// Factor of all stroke widths.
    pub stroke: f64,
}

/// Dark on light.
pub const LIGHT: Colours = Colours {
    roles: &[
        ("ground", "#ffffff"),
        ("stripe", "#f3f6f9"),
        ("face", "#ffffff"),
        ("supplier-face", "#e8f0f8"),
        ("edge", "#5a6b7b"),
        ("label", "#0e1c29"),
        ("detail", "#45566a"),
        ("class-0", "#fff3cf"),
        ("class-1", "#fdcf7c"),
        ("class-2", "#f6953f"),
        ("class-3", "#d8452e"),
        ("class-4", "#8a0a2c"),
        ("class-edge", "#595959"),
        ("not-assessed", "#ffffff"),
        ("not-assessed-hatch", "#7b8794"),
        ("undecided", "#dbe4ee"),
        ("withheld", "#2f3a45"),
        ("zero", "#ffffff"),
        ("category-0", "#0072b2"),
        ("category-1", "#d55e00"),
        ("category-2", "#009e73"),
        ("category-3", "#cc79a7"),
        ("link", "#8494a5"),
        ("link-strong", "#1d4f7c"),
        ("supplies", "#5d87b0"),
        ("accent", "#0a4f8f"),
        ("handle", "#e4eaf0"),
        ("bar", "#2b6ca8"),
        ("bar-open", "#b9d0e6"),
        ("axis", "#8494a5"),
        ("threshold", "#8a0a2c"),
    ],
    stroke: 1.0,
};

/// Light on dark.
pub const DARK: Colours = Colours {
    roles: &[
        ("ground", "#12171d"),
        ("stripe", "#181f27"),
        ("face", "#202934"),
        ("supplier-face", "#1d3145"),
        ("edge", "#8a9bad"),
        ("label", "#f2f6fa"),
        ("detail", "#b6c3d1"),
        ("class-0", "#3b3826"),
        ("class-1", "#6e5c2a"),
        ("class-2", "#a87a28"),
        ("class-3", "#e8762f"),
        ("class-4", "#ff8f85"),
        ("class-edge", "#a3a3a3"),
        ("not-assessed", "#12171d"),
        ("not-assessed-hatch", "#8f9cab"),
        ("undecided", "#34475a"),
        ("withheld", "#d5dde6"),
        ("zero", "#12171d"),
        ("category-0", "#56b4e9"),
        ("category-1", "#e69f00"),
        ("category-2", "#2fc195"),
        ("category-3", "#e19cc2"),
        ("link", "#6d7d8f"),
        ("link-strong", "#9fcbf5"),
        ("supplies", "#5f8fc0"),
        ("accent", "#8cc4f8"),
        ("handle", "#2d3946"),
        ("bar", "#6fb0ec"),
        ("bar-open", "#2f4a64"),
        ("axis", "#6d7d8f"),
        ("threshold", "#ff8f85"),
    ],
    stroke: 1.0,
};

/// Large and strong, for a projector: pure ground, text at 7 : 1 or more.
pub const PROJECTOR: Colours = Colours {
    roles: &[
        ("ground", "#ffffff"),
        ("stripe", "#eef2f6"),
        ("face", "#ffffff"),
        ("supplier-face", "#dde9f5"),
        ("edge", "#25323f"),
        ("label", "#000000"),
        ("detail", "#22303d"),
        ("class-0", "#fff0bf"),
        ("class-1", "#ffc15c"),
        ("class-2", "#f07a1e"),
        ("class-3", "#c22a1c"),
        ("class-4", "#6b0020"),
        ("class-edge", "#333333"),
        ("not-assessed", "#ffffff"),
        ("not-assessed-hatch", "#4d5966"),
        ("undecided", "#c9d8e8"),
        ("withheld", "#101820"),
        ("zero", "#ffffff"),
        ("category-0", "#005a8e"),
        ("category-1", "#b34f00"),
        ("category-2", "#007a59"),
        ("category-3", "#a8507f"),
        ("link", "#55667a"),
        ("link-strong", "#003a6b"),
        ("supplies", "#2f6194"),
        ("accent", "#003a70"),
        ("handle", "#d3dde7"),
        ("bar", "#0f5191"),
        ("bar-open", "#9dbddb"),
        ("axis", "#55667a"),
        ("threshold", "#6b0020"),
    ],
    stroke: 1.6,
};

impl Colours {
    /// The colours of `theme`.
    #[must_use]
    pub const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::Projector => &PROJECTOR,
        }
    }

    /// The value of `role`; black for a role that is not in the set, which a test rules out.
    #[must_use]
    pub fn role(&self, role: &str) -> &'static str {
        self.roles.iter().find(|(name, _)| *name == role).map_or("#000000", |(_, value)| value)
    }

    /// The colour of the frame around a chosen box.
    #[must_use]
    pub fn ring(&self) -> &'static str {
        self.role("accent")
    }

    /// The opacity of a group in `state`; `None`: full.
    #[must_use]
    pub const fn opacity(&self, state: State) -> Option<&'static str> {
        match state {
            State::Faded => Some("0.3"),
            State::Ghost => Some("0.14"),
            State::Plain | State::Selected | State::Related => None,
        }
    }

    /// How `ink` is painted in a group in `state`.
    #[must_use]
    pub fn paint(&self, ink: Ink, state: State) -> Paint {
        let is_strong = matches!(state, State::Selected | State::Related);
        let fill =
            |role: &str| Paint { fill: self.role(role), stroke: "none", width: 0.0, dash: "" };
        let framed = |role: &str, edge: &str| Paint {
            stroke: self.role(edge),
            width: self.stroke,
            ..fill(role)
        };
        let line = |role: &str, width: f64, dash: &'static str| Paint {
            fill: "none",
            stroke: self.role(role),
            width: width * self.stroke,
            dash,
        };
        let strand = |role: &str, width: f64, dash: &'static str| {
            line(if is_strong { "link-strong" } else { role }, width, dash)
        };
        match ink {
            Ink::Ground => fill("ground"),
            Ink::Stripe => fill("stripe"),
            Ink::Face => framed("face", "edge"),
            Ink::FaceEmerging => Paint { dash: "5 4", ..framed("face", "edge") },
            Ink::SupplierFace => framed("supplier-face", "edge"),
            Ink::Outline => Paint { fill: "none", ..framed("face", "edge") },
            Ink::Class(class) => fill(class_role(class)),
            Ink::ClassEdge => Paint { fill: "none", ..framed("face", "class-edge") },
            Ink::NotAssessed => fill("not-assessed"),
            Ink::Undecided => fill("undecided"),
            Ink::NotAssessedHatch => line("not-assessed-hatch", 1.2, ""),
            Ink::Withheld => fill("withheld"),
            Ink::WithheldCross => line("ground", 1.4, ""),
            Ink::Zero => framed("zero", "class-edge"),
            Ink::Open(step) => fill(step.checked_sub(1).map_or("zero", class_role)),
            Ink::OpenHatch => line("class-edge", 1.4, ""),
            Ink::OpenHatchStrong => line("ground", 1.6, ""),
            Ink::Expected(step) => fill(expected_role(step)),
            Ink::ExpectedAhead(step) => fill(if step >= 4 { "accent" } else { "zero" }),
            Ink::ExpectedStroke => line("accent", 1.4, ""),
            Ink::ExpectedEdge => line("class-edge", 1.0, "3 2"),
            Ink::Category(category) => fill(category_role(category)),
            Ink::Label | Ink::Title => fill("label"),
            Ink::Detail => fill("detail"),
            Ink::Handle => framed("handle", "edge"),
            Ink::HandleSign | Ink::Crack => line("label", 1.6, ""),
            Ink::GoesInto => strand("link", 1.4, ""),
            Ink::VariantOf => strand("link", 1.4, "5 3"),
            Ink::Enables => strand("link", 1.4, "1.5 3"),
            Ink::Supplies => strand("supplies", 1.2, ""),
            Ink::Tip => fill(if is_strong { "link-strong" } else { "link" }),
            Ink::Gone => line("edge", 1.2, "4 3"),
            Ink::Badge => framed("label", "ground"),
            Ink::BadgeSign => fill("ground"),
            Ink::Bar => fill("bar"),
            Ink::BarOpen => fill("bar-open"),
            Ink::Axis => line("axis", 1.0, ""),
            Ink::Threshold => line("threshold", 1.2, "4 3"),
            Ink::Trace => line("bar", 2.0, ""),
            Ink::TraceOther => line("bar", 2.0, "6 3"),
        }
    }
}

const fn class_role(class: u8) -> &'static str {
    match class {
        0 => "class-0",
        1 => "class-1",
        2 => "class-2",
        3 => "class-3",
        _ => "class-4",
    }
}

const fn expected_role(step: u8) -> &'static str {
    match step {
        0 => "zero",
        1 => "undecided",
        2 => "bar-open",
        3 => "bar",
        _ => "accent",
    }
}

const fn category_role(category: u8) -> &'static str {
    match category {
        0 => "category-0",
        1 => "category-1",
        2 => "category-2",
        _ => "category-3",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance after WCAG 2.2.
    fn luminance(hex: &str) -> f64 {
        let channel = |from: usize| {
            let byte = hex.get(from..from + 2).and_then(|part| u8::from_str_radix(part, 16).ok());
            let value = f64::from(byte.expect("a colour")) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn texts_and_edges_have_their_contrast() {
        for (name, colours, text) in
            [("light", &LIGHT, 4.5), ("dark", &DARK, 4.5), ("projector", &PROJECTOR, 7.0)]
        {
            for ground in ["ground", "stripe", "face", "supplier-face", "handle"] {
                for ink in ["label", "detail"] {
                    let ratio = contrast(colours.role(ink), colours.role(ground));
                    assert!(ratio >= text, "{name}: {ink} on {ground} is {ratio:.2}");
                }
            }
            for edge in ["edge", "class-edge", "not-assessed-hatch", "accent", "link-strong"] {
                let ratio = contrast(colours.role(edge), colours.role("ground"));
                assert!(ratio >= 3.0, "{name}: {edge} is {ratio:.2}");
            }
        }
    }

    #[test]
    fn classes_grow_steadily_darker_or_lighter() {
        for colours in [&LIGHT, &DARK, &PROJECTOR] {
            let steps: Vec<f64> =
                (0..5).map(|class| luminance(colours.role(class_role(class)))).collect();
            let falls = steps.windows(2).all(|pair| pair[0] > pair[1] * 1.3);
            let rises = steps.windows(2).all(|pair| pair[1] > pair[0] * 1.3);
            assert!(falls || rises, "{steps:?}");
        }
    }

    #[test]
    fn all_sets_name_the_same_roles() {
        let names = |colours: &Colours| colours.roles.iter().map(|role| role.0).collect::<Vec<_>>();
        assert_eq!(names(&LIGHT), names(&DARK));
        assert_eq!(names(&LIGHT), names(&PROJECTOR));
    }
}

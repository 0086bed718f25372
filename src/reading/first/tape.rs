//! Finished pictures as text: one value per line, without names, read back in the order they
//! were written. Reader and writer of a type are made from one list of its fields. A format
//! between two halves of one build, so that it needs no versions; small to read above all.

use std::str::Split;
use std::sync::Arc;

use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::Weight;
use crate::base::number;
use crate::model::input::InputKind;
use crate::reading::choices::{Choice, Choices, FilterChoices};
use crate::reading::first::First;
use crate::reading::overview::Overview;
use crate::scene::mark::{
    Anchor, Fold, Group, Header, Ink, LegendEntry, Mark, Role, Scene, State, Step, Steps, Swatch,
};
use crate::view::state::FilterField;

/// The lines of a text.
pub struct Reader<'a>(Split<'a, char>);

impl<'a> Reader<'a> {
    /// All lines of `text`.
    pub fn new(text: &'a str) -> Self {
        Self(text.split('\n'))
    }

    fn line(&mut self) -> Option<&'a str> {
        self.0.next()
    }

    /// Whether nothing is left to be read.
    pub fn has_ended(&mut self) -> bool {
        self.0.next() == Some("") && self.0.next().is_none()
    }
}

/// Something that can be written to lines and read back.
pub trait Taped: Sized {
    /// Adds it to `out`, every line with its end.
    fn write(&self, out: &mut String);
    /// Reads it; `None` when it is not what stands there.
    fn read(from: &mut Reader<'_>) -> Option<Self>;
}

fn put(line: &str, out: &mut String) {
    out.push_str(line);
    out.push('\n');
}

impl Taped for String {
    fn write(&self, out: &mut String) {
        put(&self.replace('\\', "\\\\").replace('\n', "\\n"), out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let line = from.line()?;
        if !line.contains('\\') {
            return Some(line.to_owned());
        }
        let mut text = Self::new();
        let mut is_escaped = false;
        for sign in line.chars() {
            match (is_escaped, sign) {
                (false, '\\') => is_escaped = true,
                (false, sign) => text.push(sign),
                (true, sign) => {
                    text.push(if sign == 'n' { '\n' } else { sign });
                    is_escaped = false;
                }
            }
        }
        Some(text)
    }
}

macro_rules! written {
    ($($type:ty),+) => {
        $(impl Taped for $type {
            fn write(&self, out: &mut String) {
                put(&self.to_string(), out);
            }

            fn read(from: &mut Reader<'_>) -> Option<Self> {
                from.line()?.parse().ok()
            }
        })+
    };
}

written!(u64, usize, u8, bool);

/// A coordinate, as a picture is written: what a painter cannot draw is not carried along.
impl Taped for f64 {
    fn write(&self, out: &mut String) {
        let text = format!("{self:.2}");
        put(text.trim_end_matches('0').trim_end_matches('.'), out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        number::read(from.line()?)
    }
}

impl<T: Taped> Taped for Vec<T> {
    fn write(&self, out: &mut String) {
        self.len().write(out);
        self.iter().for_each(|item| item.write(out));
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let count = usize::read(from)?;
        let mut items = Self::new();
        for _ in 0..count {
            items.push(T::read(from)?);
        }
        Some(items)
    }
}

impl<T: Taped + Clone> Taped for Arc<[T]> {
    fn write(&self, out: &mut String) {
        self.to_vec().write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Vec::read(from).map(Self::from)
    }
}

impl<T: Taped> Taped for Option<T> {
    fn write(&self, out: &mut String) {
        self.is_some().write(out);
        if let Some(item) = self {
            item.write(out);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        if bool::read(from)? { T::read(from).map(Some) } else { Some(None) }
    }
}

/// A structure, by all of its fields.
macro_rules! taped {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {
        $(impl Taped for $type {
            fn write(&self, out: &mut String) {
                let Self { $($field),+ } = self;
                $($field.write(out);)+
            }

            fn read(from: &mut Reader<'_>) -> Option<Self> {
                $(let $field = Taped::read(from)?;)+
                Some(Self { $($field),+ })
            }
        })+
    };
}

/// A choice, each by its sign and what it holds.
macro_rules! taped_choice {
    ($($type:ident { $($sign:literal $variant:ident $(($($held:ident),+))? $({$($field:ident),+})?),+ $(,)? })+) => {
        $(impl Taped for $type {
            fn write(&self, out: &mut String) {
                match self {
                    $(Self::$variant $(($($held),+))? $({$($field),+})? => {
                        put($sign, out);
                        $($($held.write(out);)+)?
                        $($($field.write(out);)+)?
                    })+
                }
            }

            fn read(from: &mut Reader<'_>) -> Option<Self> {
                Some(match from.line()? {
                    $($sign => {
                        $($(let $held = Taped::read(from)?;)+)?
                        $($(let $field = Taped::read(from)?;)+)?
                        Self::$variant $(($($held),+))? $({$($field),+})?
                    })+
                    _ => return None,
                })
            }
        })+
    };
}

taped! {
    First {
        language, title, edition, edition_label, period, hash, warnings, scene, choices, overview,
    }
    Scene { size, name, language, headers, groups, legend, notes }
    Header { id, start, end, label, detail, is_folded }
    Group { id, role, state, name, hint, bounds, marks, steps, fold }
    Steps { next, previous, up, down }
    Fold { id, is_open, bounds, name }
    LegendEntry { swatch, label, filter, count }
    Point { x, y }
    Size { width, height }
    Rect { x, y, width, height }
    Choices { colour_by, areas, filters, has_plan }
    FilterChoices { field, title, options }
    Choice { value, label, hint, count, is_on }
    Overview { headline, honesty, assessed, attribution, is_non_commercial }
}

taped_choice! {
    Mark {
        "r" Rect { rect, radius, ink },
        "p" Path { steps, ink, width },
        "t" Text { at, words, size, weight, anchor, ink },
    }
    Step { "m" Move(to), "l" Line(to), "c" Curve(by, to), "z" Close }
    Role { "i" Input, "b" Bundle, "s" Supplier, "e" Entry, "n" Lane, "l" Link, "f" Furniture }
    State { "p" Plain, "s" Selected, "r" Related, "f" Faded, "g" Ghost }
    Weight { "r" Regular, "s" Semibold }
    Anchor { "s" Start, "m" Middle, "e" End }
    Swatch { "f" Field(ink), "l" Line(ink), "s" Shape(kind), "d" Drawn(marks) }
    FilterField { "k" Kind, "s" Stage, "u" Supplier, "r" Rating, "c" Cover }
    Ink {
        "a" Ground, "b" Stripe, "c" Face, "d" SupplierFace, "e" Outline, "f" Class(class),
        "g" ClassEdge, "h" NotAssessed, "i" NotAssessedHatch, "j" Undecided, "k" Withheld,
        "l" WithheldCross, "m" Zero, "n" Category(category), "o" Label, "p" Detail, "q" Title,
        "r" Handle, "s" HandleSign, "t" GoesInto, "u" VariantOf, "v" Enables, "w" Supplies,
        "x" Tip, "K" Crack, "L" Gone, "M" Badge, "N" BadgeSign, "y" Bar, "z" BarOpen, "A" Axis, "B" Threshold, "C" Open(class), "D" OpenHatch, "E" OpenHatchStrong,
        "F" Expected(step), "G" ExpectedAhead(step), "H" ExpectedStroke, "I" ExpectedEdge,
        "J" FaceEmerging,
        "O" Trace, "P" TraceOther,
    }
}

/// The code of a kind, which is all that is held as such.
impl Taped for &'static str {
    fn write(&self, out: &mut String) {
        put(self, out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        InputKind::from_code(from.line()?).map(InputKind::code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn words_with_line_ends_and_backslashes_survive() {
        let words = "a\\n\nb\\\\".to_owned();
        let mut text = String::new();
        words.write(&mut text);
        assert_eq!(String::read(&mut Reader::new(&text)), Some(words));
    }
}

//! Records what `plotters` draws as the marks of a scene, so that charts reach the screen and
//! files by the same painters as everything else. Measures texts by the shipped font; asks
//! the machine for none. Knows no data.
//!
//! Plotters places everything on whole px. The recorder counts in hundredths of a px
//! ([`UNIT`]), so that a bar of 93.8 % is not rounded to the next px.

use std::cell::RefCell;
use std::rc::Rc;

use plotters::prelude::{DrawingBackend, FontStyle, FontTransform, RGBColor};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind,
};
use thiserror::Error;

use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, width_px};
use crate::scene::mark::{Anchor, Ink, Mark, Step};

/// Steps of plotters' grid per px.
pub const UNIT: f64 = 100.0;

/// Half the height of a capital letter, in em: from the middle of a line to its baseline.
const HALF_CAPITAL: f64 = 0.33;
/// From the top of a line to its baseline, in em.
const ASCENT: f64 = 0.8;
/// From the baseline to the bottom of a line, in em.
const DESCENT: f64 = 0.2;

/// px as steps of plotters' grid.
#[must_use]
pub fn units(px: f64) -> i32 {
    libm::round(px * UNIT) as i32
}

/// What a chart draws with. Plotters knows colours only, so each pen has a colour of its own
/// that is turned back into an ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pen {
    /// A bar, as far as the figure is certain.
    Bar,
    /// The part of a bar that is open.
    Open,
    /// Axis and grid.
    Grid,
    /// A threshold line.
    Threshold,
    /// Names.
    Name,
    /// Lesser words.
    Detail,
}

impl Pen {
    const ALL: [Self; 6] =
        [Self::Bar, Self::Open, Self::Grid, Self::Threshold, Self::Name, Self::Detail];

    /// The colour that stands for this pen while plotters draws.
    #[must_use]
    pub const fn colour(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }

    const fn ink(self) -> Ink {
        match self {
            Self::Bar => Ink::Bar,
            Self::Open => Ink::BarOpen,
            Self::Grid => Ink::Axis,
            Self::Threshold => Ink::Threshold,
            Self::Name => Ink::Label,
            Self::Detail => Ink::Detail,
        }
    }

    /// The ink of a colour; that of lesser words for a colour that is no pen's.
    fn ink_of(colour: BackendColor) -> Ink {
        let pen = Self::ALL.into_iter().find(|pen| *pen as u8 == colour.rgb.0);
        pen.map_or(Ink::Detail, Self::ink)
    }
}

/// What is asked of the recorder but has no mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unsupported {
    /// Pictures made of pixels.
    #[error("charts have no pixels")]
    Pixels,
    /// Turned text.
    #[error("charts have no turned text")]
    TurnedText,
}

/// What has been drawn since it was last taken.
#[derive(Debug, Clone, Default)]
pub struct Tape(Rc<RefCell<Vec<Mark>>>);

impl Tape {
    /// Takes the marks drawn since the last call, in order.
    #[must_use]
    pub fn take(&self) -> Vec<Mark> {
        self.0.take()
    }
}

/// A surface for plotters that records marks on a [`Tape`].
#[derive(Debug)]
pub struct Recorder {
    size: Size,
    tape: Tape,
}

impl Recorder {
    /// A surface of `size` px that records on `tape`.
    #[must_use]
    pub fn new(size: Size, tape: &Tape) -> Self {
        Self { size, tape: tape.clone() }
    }

    fn record(&self, mark: Mark) {
        self.tape.0.borrow_mut().push(mark);
    }

    fn record_way(
        &self,
        points: impl IntoIterator<Item = BackendCoord>,
        style: &impl BackendStyle,
        is_closed: bool,
    ) {
        let color = style.color();
        let mut steps: Vec<Step> = points
            .into_iter()
            .enumerate()
            .map(
                |(position, at)| {
                    if position == 0 { Step::Move(px(at)) } else { Step::Line(px(at)) }
                },
            )
            .collect();
        if steps.len() < 2 || is_invisible(color) {
            return;
        }
        if is_closed {
            steps.push(Step::Close);
        }
        // Plotters' thinnest stroke stands for the width of the ink itself.
        let width = match style.stroke_width() {
            0 | 1 => 0.0,
            wider => f64::from(wider) / UNIT,
        };
        self.record(Mark::Path { steps, ink: Pen::ink_of(color), width });
    }
}

type Outcome = Result<(), DrawingErrorKind<Unsupported>>;

impl DrawingBackend for Recorder {
    type ErrorType = Unsupported;

    fn get_size(&self) -> (u32, u32) {
        (units(self.size.width).unsigned_abs(), units(self.size.height).unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Outcome {
        Err(DrawingErrorKind::DrawingError(Unsupported::Pixels))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Outcome {
        self.record_way([from, to], style, false);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        self.record_way(path, style, false);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Outcome {
        self.record_way(vert, style, true);
        Ok(())
    }

    /// Whether a rectangle is filled follows from its ink.
    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Outcome {
        let (from, to) = (px(upper_left), px(bottom_right));
        let rect = Rect {
            x: from.x.min(to.x),
            y: from.y.min(to.y),
            width: (to.x - from.x).abs(),
            height: (to.y - from.y).abs(),
        };
        if !is_invisible(style.color()) && rect.width > 0.0 {
            self.record(Mark::Rect { rect, radius: 0.0, ink: Pen::ink_of(style.color()) });
        }
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &T,
        pos: BackendCoord,
    ) -> Outcome {
        if !matches!(style.transform(), FontTransform::None) {
            return Err(DrawingErrorKind::DrawingError(Unsupported::TurnedText));
        }
        let size = style.size() / UNIT;
        let anchor = style.anchor();
        let down = match anchor.v_pos {
            VPos::Top => ASCENT,
            VPos::Center => HALF_CAPITAL,
            VPos::Bottom => -DESCENT,
        };
        let at = px(pos);
        self.record(Mark::Text {
            at: Point { x: at.x, y: at.y + down * size },
            words: text.to_owned(),
            size,
            weight: weight(style.style()),
            anchor: match anchor.h_pos {
                HPos::Left => Anchor::Start,
                HPos::Center => Anchor::Middle,
                HPos::Right => Anchor::End,
            },
            ink: Pen::ink_of(style.color()),
        });
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Unsupported>> {
        let size = style.size() / UNIT;
        let width = width_px(text, size, weight(style.style()));
        Ok((units(width).unsigned_abs(), units(size).unsigned_abs()))
    }

    fn blit_bitmap(&mut self, _: BackendCoord, _: (u32, u32), _: &[u8]) -> Outcome {
        Err(DrawingErrorKind::DrawingError(Unsupported::Pixels))
    }
}

fn px((x, y): BackendCoord) -> Point {
    Point { x: f64::from(x) / UNIT, y: f64::from(y) / UNIT }
}

fn is_invisible(color: BackendColor) -> bool {
    color.alpha <= 0.0
}

const fn weight(style: FontStyle) -> Weight {
    match style {
        FontStyle::Bold => Weight::Semibold,
        FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => Weight::Regular,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plotters::prelude::{Circle, IntoDrawingArea, IntoFont, Rectangle, Text};

    #[test]
    fn every_pen_comes_back_as_its_ink() {
        for pen in Pen::ALL {
            let colour = BackendColor { alpha: 1.0, rgb: (pen.colour().0, 0, 0) };
            assert_eq!(Pen::ink_of(colour), pen.ink());
        }
    }

    #[test]
    fn what_plotters_draws_becomes_marks_with_fractions_of_a_px() {
        let tape = Tape::default();
        let area = Recorder::new(Size { width: 100.0, height: 50.0 }, &tape).into_drawing_area();
        area.draw(&Rectangle::new([(50, 100), (9380, 2100)], Pen::Bar.colour())).unwrap();
        let rect = Rect { x: 0.5, y: 1.0, width: 93.3, height: 20.0 };
        assert_eq!(tape.take(), vec![Mark::Rect { rect, radius: 0.0, ink: Ink::Bar }]);
        let font = ("sans-serif", 12.0 * UNIT).into_font();
        area.draw(&Text::new("94 %", (1000, 0), font)).unwrap();
        let Some(Mark::Text { at, size, words, .. }) = tape.take().pop() else {
            panic!("a text");
        };
        assert_eq!((at.x, size, words.as_str()), (10.0, 12.0, "94 %"));
        assert!(at.y > 8.0 && at.y < 12.0);
    }

    #[test]
    fn what_has_no_mark_is_refused_instead_of_painted_in_pixels() {
        let tape = Tape::default();
        let area = Recorder::new(Size { width: 9.0, height: 9.0 }, &tape).into_drawing_area();
        assert!(area.draw(&Circle::new((500, 500), 300, Pen::Bar.colour())).is_err());
        assert!(tape.take().is_empty());
    }
}

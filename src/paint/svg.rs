//! A scene as the text of an SVG file that stands alone: colours are attributes, because a
//! file has no style sheet. The same scene and theme give the same bytes on every machine.
//! Knows nothing of what is drawn.

use crate::base::geometry::Rect;
use crate::base::glyphs::Weight;
use crate::paint::xml::push_text;
use crate::scene::mark::{Anchor, Group, Mark, Scene, State, Step};
use crate::scene::theme::{Colours, Paint};

/// Fonts in files: the shipped one where it is installed, else what is near it.
const FONTS: &str =
    "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif";

/// Writes `scene` in the colours of `colours`.
#[must_use]
pub fn write(scene: &Scene, colours: &Colours) -> String {
    let mut out = String::with_capacity(512 * scene.groups.len() + 1024);
    let (width, height) = (number(scene.size.width), number(scene.size.height));
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
    out.push_str(&width);
    out.push_str("\" height=\"");
    out.push_str(&height);
    out.push_str("\" viewBox=\"0 0 ");
    out.push_str(&width);
    out.push(' ');
    out.push_str(&height);
    out.push_str("\" role=\"img\" lang=\"");
    push_text(&mut out, &scene.language);
    out.push_str("\" font-family=\"");
    out.push_str(FONTS);
    out.push_str("\">\n<title>");
    push_text(&mut out, &scene.name);
    out.push_str("</title>\n");
    for group in &scene.groups {
        write_group(&mut out, group, colours);
    }
    out.push_str("</svg>\n");
    out
}

fn write_group(out: &mut String, group: &Group, colours: &Colours) {
    out.push_str("<g data-id=\"");
    push_text(out, &group.id);
    out.push('"');
    if let Some(opacity) = colours.opacity(group.state) {
        out.push_str(" opacity=\"");
        out.push_str(opacity);
        out.push('"');
    }
    out.push('>');
    if !group.name.is_empty() {
        out.push_str("<title>");
        push_text(out, &group.name);
        out.push_str("</title>");
    }
    if group.state == State::Selected {
        write_ring(out, group.bounds, colours);
    }
    for mark in group.marks.iter() {
        write_mark(out, mark, group.state, colours);
    }
    out.push_str("</g>\n");
}

/// The frame around a chosen box; lines have none.
fn write_ring(out: &mut String, bounds: Rect, colours: &Colours) {
    let ring = bounds.grown(3.0);
    write_rect(out, ring, 8.0);
    out.push_str(" fill=\"none\" stroke=\"");
    out.push_str(colours.ring());
    out.push_str("\" stroke-width=\"3\"/>");
}

fn write_rect(out: &mut String, rect: Rect, radius: f64) {
    for (name, value) in
        [("<rect x", rect.x), (" y", rect.y), (" width", rect.width), (" height", rect.height)]
    {
        attribute(out, name, value);
    }
    if radius > 0.0 {
        attribute(out, " rx", radius);
    }
}

fn write_mark(out: &mut String, mark: &Mark, state: State, colours: &Colours) {
    match mark {
        Mark::Rect { rect, radius, ink } => {
            write_rect(out, *rect, *radius);
            write_paint(out, &colours.paint(*ink, state), 0.0);
            out.push_str("/>");
        }
        Mark::Path { steps, ink, width } => {
            out.push_str("<path d=\"");
            out.push_str(&path_data(steps));
            out.push('"');
            write_paint(out, &colours.paint(*ink, state), *width);
            out.push_str("/>");
        }
        Mark::Text { at, words, size, weight, anchor, ink } => {
            attribute(out, "<text x", at.x);
            attribute(out, " y", at.y);
            attribute(out, " font-size", *size);
            if *weight == Weight::Semibold {
                out.push_str(" font-weight=\"600\"");
            }
            match anchor {
                Anchor::Start => {}
                Anchor::Middle => out.push_str(" text-anchor=\"middle\""),
                Anchor::End => out.push_str(" text-anchor=\"end\""),
            }
            write_paint(out, &colours.paint(*ink, state), 0.0);
            out.push('>');
            push_text(out, words);
            out.push_str("</text>");
        }
    }
}

fn write_paint(out: &mut String, paint: &Paint, width: f64) {
    out.push_str(" fill=\"");
    out.push_str(paint.fill);
    out.push('"');
    if paint.stroke != "none" {
        out.push_str(" stroke=\"");
        out.push_str(paint.stroke);
        out.push('"');
        attribute(out, " stroke-width", if width > 0.0 { width } else { paint.width });
        if !paint.dash.is_empty() {
            out.push_str(" stroke-dasharray=\"");
            out.push_str(paint.dash);
            out.push('"');
        }
    }
}

fn attribute(out: &mut String, name: &str, value: f64) {
    out.push_str(name);
    out.push_str("=\"");
    out.push_str(&number(value));
    out.push('"');
}

/// The value of a path's `d` attribute.
#[must_use]
pub fn path_data(steps: &[Step]) -> String {
    let mut data = String::new();
    for step in steps {
        match step {
            Step::Move(to) => {
                data.push_str(&format!("M{} {}", number(to.x), number(to.y)));
            }
            Step::Line(to) => data.push_str(&format!("L{} {}", number(to.x), number(to.y))),
            Step::Curve(control, to) => data.push_str(&format!(
                "Q{} {} {} {}",
                number(control.x),
                number(control.y),
                number(to.x),
                number(to.y)
            )),
            Step::Close => data.push('Z'),
        }
    }
    data
}

/// A coordinate with at most two decimals, the same text on every machine.
#[must_use]
pub fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_short_and_never_minus_zero() {
        for (value, text) in [(1.0, "1"), (0.255, "0.26"), (-0.001, "0"), (12.5, "12.5")] {
            assert_eq!(number(value), text);
        }
    }
}

//! One mark of a scene as one element of the page. The style sheet colours by `data-ink`; the
//! brush decides nothing.

use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

use crate::base::geometry::Rect;
use crate::base::glyphs::Weight;
use crate::paint::svg::{number, path_data};
use crate::scene::mark::{Anchor, Group, Mark};

const SVG: &str = "http://www.w3.org/2000/svg";
/// Distance of the frame around a chosen box, as in files.
const RING_GAP: f64 = 3.0;

/// Makes elements for a document.
pub struct Brush {
    document: Document,
}

impl Brush {
    /// A brush for `document`.
    #[must_use]
    pub const fn new(document: Document) -> Self {
        Self { document }
    }

    /// A wide unseen copy of a line, so that a pointer can find it.
    ///
    /// # Errors
    /// When the page refuses an element, which it has no reason to; so for all of these.
    pub fn wide(&self, group: &Group) -> Result<Element, JsValue> {
        let target = self.make("path")?;
        target.set_attribute("class", "mark-wide")?;
        target.set_attribute("aria-hidden", "true")?;
        let way = group.marks.iter().find_map(|mark| match mark {
            Mark::Path { steps, .. } => Some(path_data(steps)),
            _ => None,
        });
        target.set_attribute("d", &way.unwrap_or_default())?;
        Ok(target)
    }

    /// The frame around a chosen box.
    pub fn ring(&self, bounds: Rect) -> Result<Element, JsValue> {
        let ring = self.rect(bounds.grown(RING_GAP), 8.0)?;
        ring.set_attribute("class", "mark-ring")?;
        Ok(ring)
    }

    fn rect(&self, rect: Rect, radius: f64) -> Result<Element, JsValue> {
        let element = self.make("rect")?;
        place(&element, rect, radius)?;
        Ok(element)
    }

    /// The element of a mark.
    pub fn mark(&self, mark: &Mark) -> Result<Element, JsValue> {
        let (element, ink) = match mark {
            Mark::Rect { rect, radius, ink } => (self.rect(*rect, *radius)?, *ink),
            Mark::Path { steps, ink, width } => {
                let element = self.make("path")?;
                element.set_attribute("d", &path_data(steps))?;
                if *width > 0.0 {
                    element.set_attribute("stroke-width", &number(*width))?;
                    element.set_attribute("data-width", "own")?;
                }
                (element, *ink)
            }
            Mark::Text { at, words, size, weight, anchor, ink } => {
                let element = self.make("text")?;
                element.set_attribute("x", &number(at.x))?;
                element.set_attribute("y", &number(at.y))?;
                element.set_attribute("font-size", &number(*size))?;
                if *weight == Weight::Semibold {
                    element.set_attribute("font-weight", "600")?;
                }
                match anchor {
                    Anchor::Start => {}
                    Anchor::Middle => element.set_attribute("text-anchor", "middle")?,
                    Anchor::End => element.set_attribute("text-anchor", "end")?,
                }
                element.set_text_content(Some(words));
                (element, *ink)
            }
        };
        element.set_attribute("data-ink", ink.code())?;
        Ok(element)
    }

    /// An element without anything.
    pub fn make(&self, name: &str) -> Result<Element, JsValue> {
        self.document.create_element_ns(Some(SVG), name)
    }
}

/// Gives `element` the place of `rect`, with rounded corners.
pub fn place(element: &Element, rect: Rect, radius: f64) -> Result<(), JsValue> {
    for (name, value) in
        [("x", rect.x), ("y", rect.y), ("width", rect.width), ("height", rect.height)]
    {
        element.set_attribute(name, &number(value))?;
    }
    if radius > 0.0 {
        element.set_attribute("rx", &number(radius))?;
    }
    Ok(())
}

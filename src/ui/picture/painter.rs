//! A scene into the page: one SVG group per group of the scene, kept by its id, so that a
//! choice that sets off two boxes touches two boxes. The style sheet colours by `data-ink`;
//! the painter decides nothing.

use std::collections::BTreeMap;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, SvgElement};

use crate::base::geometry::Rect;
use crate::base::glyphs::Weight;
use crate::paint::svg::{number, path_data};
use crate::scene::mark::{Anchor, Group, Mark, Role, State};

const SVG: &str = "http://www.w3.org/2000/svg";
/// Distance of the frame around a chosen box, as in files.
const RING_GAP: f64 = 3.0;

/// Keeps the groups of a scene in an element of the page.
pub struct Painter {
    document: Document,
    root: Element,
    shown: Vec<Shown>,
    stop: String,
}

/// A group with its element.
struct Shown {
    group: Group,
    element: Element,
}

impl Painter {
    /// A painter that fills `root`, an empty `<g>` or `<svg>`; `None` for an element that is
    /// in no document.
    #[must_use]
    pub fn new(root: Element) -> Option<Self> {
        let document = root.owner_document()?;
        Some(Self { document, root, shown: Vec::new(), stop: String::new() })
    }

    /// Makes the page show `groups`; returns how many elements were made or changed.
    ///
    /// # Errors
    /// When the page refuses an element, which it has no reason to.
    pub fn paint(&mut self, groups: &[Group]) -> Result<usize, JsValue> {
        let mut before: BTreeMap<String, Shown> =
            self.shown.drain(..).map(|shown| (shown.group.id.clone(), shown)).collect();
        let mut touched = 0;
        let mut after = Vec::with_capacity(groups.len());
        for group in groups {
            let shown = match before.remove(&group.id) {
                Some(shown) if shown.group == *group => shown,
                Some(shown) => {
                    touched += 1;
                    self.renew(shown, group)?
                }
                None => {
                    touched += 1;
                    self.create(group)?
                }
            };
            after.push(shown);
        }
        for gone in before.into_values() {
            gone.element.remove();
        }
        self.shown = after;
        self.order()?;
        self.mark_stop()?;
        Ok(touched)
    }

    /// Makes the group `id` the one that Tab leads to.
    ///
    /// # Errors
    /// As [`Painter::paint`].
    pub fn set_stop(&mut self, id: &str) -> Result<(), JsValue> {
        id.clone_into(&mut self.stop);
        self.mark_stop()
    }

    /// The element of the group `id`.
    #[must_use]
    pub fn element(&self, id: &str) -> Option<SvgElement> {
        let shown = self.shown.iter().find(|shown| shown.group.id == id)?;
        shown.element.clone().dyn_into().ok()
    }

    /// Puts the elements in the order of painting, moving only those that are out of it.
    fn order(&self) -> Result<(), JsValue> {
        let mut cursor = self.root.first_element_child();
        for shown in &self.shown {
            if cursor.as_ref() == Some(&shown.element) {
                cursor = shown.element.next_element_sibling();
            } else {
                self.root.insert_before(&shown.element, cursor.as_deref())?;
            }
        }
        Ok(())
    }

    /// One box has `tabindex` 0: the stop, else the chosen one, else the first.
    fn mark_stop(&mut self) -> Result<(), JsValue> {
        let boxes = || self.shown.iter().filter(|shown| is_reachable(&shown.group));
        let stop = boxes()
            .find(|shown| shown.group.id == self.stop)
            .or_else(|| boxes().find(|shown| shown.group.state == State::Selected))
            .or_else(|| boxes().next());
        let stop = stop.map(|shown| shown.group.id.clone()).unwrap_or_default();
        for shown in boxes() {
            let index = if shown.group.id == stop { "0" } else { "-1" };
            if shown.element.get_attribute("tabindex").as_deref() != Some(index) {
                shown.element.set_attribute("tabindex", index)?;
            }
        }
        Ok(())
    }

    fn create(&self, group: &Group) -> Result<Shown, JsValue> {
        let element = self.make("g")?;
        element.set_attribute("data-id", &group.id)?;
        self.describe(&element, group)?;
        self.fill(&element, group)?;
        Ok(Shown { group: group.clone(), element })
    }

    fn renew(&self, shown: Shown, group: &Group) -> Result<Shown, JsValue> {
        self.describe(&shown.element, group)?;
        let is_same_drawing = shown.group.marks == group.marks
            && shown.group.bounds == group.bounds
            && (shown.group.state == State::Selected) == (group.state == State::Selected);
        if !is_same_drawing {
            while let Some(child) = shown.element.last_child() {
                shown.element.remove_child(&child)?;
            }
            self.fill(&shown.element, group)?;
        }
        Ok(Shown { group: group.clone(), element: shown.element })
    }

    /// Class, role and spoken name of a group.
    fn describe(&self, element: &Element, group: &Group) -> Result<(), JsValue> {
        let class = ["mark", group.role.class(), group.state.class()].join(" ");
        element.set_attribute("class", class.trim_end())?;
        if !is_reachable(group) {
            return element.set_attribute("aria-hidden", "true");
        }
        element.remove_attribute("aria-hidden")?;
        element.set_attribute("role", "link")?;
        element.set_attribute("aria-label", &group.name)?;
        if group.state == State::Selected {
            element.set_attribute("aria-current", "true")
        } else {
            element.remove_attribute("aria-current")
        }
    }

    /// The marks, out of the reach of screen readers, which are told the name instead.
    fn fill(&self, element: &Element, group: &Group) -> Result<(), JsValue> {
        if group.role == Role::Link {
            let target = self.target(group)?;
            element.append_child(&target)?;
        }
        let marks = self.make("g")?;
        marks.set_attribute("aria-hidden", "true")?;
        if group.state == State::Selected {
            let ring = self.ring(group.bounds)?;
            marks.append_child(&ring)?;
        }
        for mark in &group.marks {
            let drawn = self.mark(mark)?;
            marks.append_child(&drawn)?;
        }
        element.append_child(&marks)?;
        Ok(())
    }

    /// A wide unseen copy of a line, so that a pointer can find it.
    fn target(&self, group: &Group) -> Result<Element, JsValue> {
        let target = self.make("path")?;
        target.set_attribute("class", "mark-target")?;
        target.set_attribute("aria-hidden", "true")?;
        let way = group.marks.iter().find_map(|mark| match mark {
            Mark::Path { steps, .. } => Some(path_data(steps)),
            _ => None,
        });
        target.set_attribute("d", &way.unwrap_or_default())?;
        Ok(target)
    }

    fn ring(&self, bounds: Rect) -> Result<Element, JsValue> {
        let ring = self.rect(bounds.grown(RING_GAP), 8.0)?;
        ring.set_attribute("class", "mark-ring")?;
        Ok(ring)
    }

    fn rect(&self, rect: Rect, radius: f64) -> Result<Element, JsValue> {
        let element = self.make("rect")?;
        for (name, value) in
            [("x", rect.x), ("y", rect.y), ("width", rect.width), ("height", rect.height)]
        {
            element.set_attribute(name, &number(value))?;
        }
        if radius > 0.0 {
            element.set_attribute("rx", &number(radius))?;
        }
        Ok(element)
    }

    fn mark(&self, mark: &Mark) -> Result<Element, JsValue> {
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

    fn make(&self, name: &str) -> Result<Element, JsValue> {
        self.document.create_element_ns(Some(SVG), name)
    }
}

/// Whether a reader can get to a group by keyboard: boxes that have a name.
#[must_use]
pub fn is_reachable(group: &Group) -> bool {
    group.role.is_box() && !group.name.is_empty()
}

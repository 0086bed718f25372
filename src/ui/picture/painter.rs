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
    is_still: bool,
}

/// A group with its elements.
struct Shown {
    group: Group,
    /// Holds the marks and what is over them.
    element: Element,
    /// Takes the keyboard and has the spoken name, for boxes. It lies over the marks and not
    /// around them: what is written on a box may be shortened, what is spoken is not.
    target: Option<Element>,
}

impl Painter {
    /// A painter that fills `root`, an empty `<g>` or `<svg>`; `None` for an element that is
    /// in no document.
    #[must_use]
    pub fn new(root: Element) -> Option<Self> {
        let document = root.owner_document()?;
        let (shown, stop) = (Vec::new(), String::new());
        Some(Self { document, root, shown, stop, is_still: false })
    }

    /// A painter of drawings that are only seen: nothing in them can be chosen.
    #[must_use]
    pub fn still(root: Element) -> Option<Self> {
        Self::new(root).map(|painter| Self { is_still: true, ..painter })
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

    /// What takes the keyboard for the group `id`.
    #[must_use]
    pub fn element(&self, id: &str) -> Option<SvgElement> {
        let shown = self.shown.iter().find(|shown| shown.group.id == id)?;
        shown.target.clone()?.dyn_into().ok()
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
    fn mark_stop(&self) -> Result<(), JsValue> {
        let boxes =
            || self.shown.iter().filter_map(|shown| Some((&shown.group, shown.target.as_ref()?)));
        let stop = boxes()
            .find(|(group, _)| group.id == self.stop)
            .or_else(|| boxes().find(|(group, _)| group.state == State::Selected))
            .or_else(|| boxes().next());
        let stop = stop.map(|(group, _)| group.id.as_str()).unwrap_or_default();
        for (group, target) in boxes() {
            let index = if group.id == stop { "0" } else { "-1" };
            if target.get_attribute("tabindex").as_deref() != Some(index) {
                target.set_attribute("tabindex", index)?;
            }
        }
        Ok(())
    }

    fn create(&self, group: &Group) -> Result<Shown, JsValue> {
        let element = self.make("g")?;
        element.set_attribute("data-id", &group.id)?;
        let target = self.fill(&element, group)?;
        describe(&element, target.as_ref(), group)?;
        Ok(Shown { group: group.clone(), element, target })
    }

    fn renew(&self, shown: Shown, group: &Group) -> Result<Shown, JsValue> {
        let Shown { group: before, element, mut target } = shown;
        let is_same_drawing = before.marks == group.marks
            && before.bounds == group.bounds
            && before.name.is_empty() == group.name.is_empty()
            && (before.state == State::Selected) == (group.state == State::Selected);
        if !is_same_drawing {
            // The target is moved, not made anew: it may have the keyboard.
            while let Some(child) = element.first_child() {
                if Some(&child) == target.as_deref() {
                    break;
                }
                element.remove_child(&child)?;
            }
            target = self.refill(&element, target, group)?;
        }
        describe(&element, target.as_ref(), group)?;
        Ok(Shown { group: group.clone(), element, target })
    }

    /// The marks, out of the reach of screen readers, and what lies over them.
    fn fill(&self, element: &Element, group: &Group) -> Result<Option<Element>, JsValue> {
        self.refill(element, None, group)
    }

    /// Puts the marks before `target`, which is brought to its place, or made.
    fn refill(
        &self,
        element: &Element,
        target: Option<Element>,
        group: &Group,
    ) -> Result<Option<Element>, JsValue> {
        let before = target.as_deref();
        if group.role == Role::Link && !self.is_still {
            let wide = self.wide(group)?;
            element.insert_before(&wide, before)?;
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
        element.insert_before(&marks, before)?;
        if self.is_still || !is_reachable(group) {
            if let Some(target) = target {
                target.remove();
            }
            return Ok(None);
        }
        let target = match target {
            Some(target) => target,
            None => self.make("rect")?,
        };
        place(&target, group.bounds, 6.0)?;
        target.set_attribute("class", "mark-target")?;
        target.set_attribute("role", "link")?;
        if target.parent_node().is_none() {
            element.append_child(&target)?;
        }
        Ok(Some(target))
    }

    /// A wide unseen copy of a line, so that a pointer can find it.
    fn wide(&self, group: &Group) -> Result<Element, JsValue> {
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

    fn ring(&self, bounds: Rect) -> Result<Element, JsValue> {
        let ring = self.rect(bounds.grown(RING_GAP), 8.0)?;
        ring.set_attribute("class", "mark-ring")?;
        Ok(ring)
    }

    fn rect(&self, rect: Rect, radius: f64) -> Result<Element, JsValue> {
        let element = self.make("rect")?;
        place(&element, rect, radius)?;
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

/// Class of a group; spoken name and state of what takes the keyboard for it.
fn describe(element: &Element, target: Option<&Element>, group: &Group) -> Result<(), JsValue> {
    let class = ["mark", group.role.class(), group.state.class()].join(" ");
    element.set_attribute("class", class.trim_end())?;
    let Some(target) = target else { return Ok(()) };
    target.set_attribute("aria-label", &group.name)?;
    if group.state == State::Selected {
        target.set_attribute("aria-current", "true")
    } else {
        target.remove_attribute("aria-current")
    }
}

fn place(element: &Element, rect: Rect, radius: f64) -> Result<(), JsValue> {
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

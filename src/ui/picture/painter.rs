//! A scene into the page: one SVG group per group of the scene, kept by its id. What a choice
//! sets off is copied to a layer above ([`Light`]), and the layer below it fades as one, so
//! that a choice touches what it sets off and not the hundreds of others. The style sheet
//! colours by `data-ink`; the painter decides nothing.

use std::collections::BTreeSet;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, SvgElement};

use crate::base::order;
use crate::scene::mark::{Group, Role, State};
use crate::ui::picture::brush::{Brush, place};
use crate::ui::picture::light::Light;

/// Keeps the groups of a scene in an element of the page.
pub struct Painter {
    brush: Brush,
    /// Holds the groups.
    base: Element,
    /// Above it; `None` for drawings that are only seen.
    light: Option<Light>,
    shown: Vec<Shown>,
    /// The box that Tab should lead to.
    stop: String,
    /// The target it does lead to.
    reached: Option<Element>,
    /// Whether Tab leads here at all; else the keyboard comes from a drawing beside it.
    pub has_stop: bool,
}

/// A group with its elements.
struct Shown {
    group: Group,
    /// Holds the marks and what is over them.
    element: Element,
    /// The marks, out of the reach of screen readers.
    marks: Element,
    /// Takes the keyboard and has the spoken name, for boxes. It lies over the marks and not
    /// around them: what is written on a box may be shortened, what is spoken is not.
    target: Option<Element>,
}

impl Painter {
    /// A painter that fills `root`, an empty `<g>` or `<svg>`; `None` for an element that is
    /// in no document.
    #[must_use]
    pub fn new(root: Element) -> Option<Self> {
        let brush = Brush::new(root.owner_document()?);
        let base = brush.make("g").ok()?;
        root.append_child(&base).ok()?;
        let light = Some(Light::new(&brush, &root, &base)?);
        Some(Self { light, ..Self::bare(brush, base) })
    }

    /// A painter of drawings that are only seen: nothing in them can be chosen.
    #[must_use]
    pub fn still(root: Element) -> Option<Self> {
        Some(Self::bare(Brush::new(root.owner_document()?), root))
    }

    fn bare(brush: Brush, base: Element) -> Self {
        let (shown, stop) = (Vec::new(), String::new());
        Self { brush, base, light: None, shown, stop, reached: None, has_stop: true }
    }

    /// Makes the page show `groups`; returns how many elements were made or changed.
    ///
    /// # Errors
    /// When the page refuses an element, which it has no reason to.
    pub fn paint(&mut self, groups: &[Group]) -> Result<usize, JsValue> {
        let shown = self.shown.drain(..).enumerate();
        let mut before =
            order::map_of(shown.map(|(at, shown)| (shown.group.id.clone(), (at, shown))));
        let mut touched = 0;
        let mut after = Vec::with_capacity(groups.len());
        let mut places = Vec::with_capacity(groups.len());
        for group in groups {
            let (place, shown) = match before.remove(&group.id) {
                Some((at, mut shown)) => {
                    touched += usize::from(self.renew(&mut shown, group)?);
                    (Some(at), shown)
                }
                None => {
                    touched += 1;
                    (None, self.create(group)?)
                }
            };
            after.push(shown);
            places.push(place);
        }
        for (_, gone) in before.into_values() {
            gone.element.remove();
        }
        self.shown = after;
        self.order(&places)?;
        self.shine(touched > 0)?;
        self.mark_stop()?;
        Ok(touched)
    }

    /// Lets the groups `near` stand out for as long as something is pointed at; none: all alike.
    ///
    /// # Errors
    /// As [`Painter::paint`].
    pub fn point_out(&mut self, near: BTreeSet<String>) -> Result<(), JsValue> {
        match &mut self.light {
            Some(light) if light.pointed_out != near => light.pointed_out = near,
            _ => return Ok(()),
        }
        self.shine(false)
    }

    /// Brings the light up to date; `is_redrawn`: what is in it may look different.
    fn shine(&mut self, is_redrawn: bool) -> Result<(), JsValue> {
        let Some(light) = &mut self.light else { return Ok(()) };
        let lit = |shown: &&Shown| {
            matches!(shown.group.state, State::Selected | State::Related)
                || light.pointed_out.contains(&shown.group.id)
        };
        let lit: Vec<(&Group, &Element)> =
            self.shown.iter().filter(lit).map(|shown| (&shown.group, &shown.marks)).collect();
        let has_faded = self.shown.iter().any(|shown| shown.group.state == State::Faded);
        let fades = has_faded || !light.pointed_out.is_empty();
        light.show(&self.brush, &self.base, &lit, fades, is_redrawn)
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

    /// Puts the elements in the order of painting, moving as few as possible. `places`: where
    /// each was; `None`: nowhere.
    fn order(&self, places: &[Option<usize>]) -> Result<(), JsValue> {
        let mut next: Option<&Element> = None;
        for (shown, stays) in self.shown.iter().zip(order::longest_rising(places)).rev() {
            if !stays {
                self.base.insert_before(&shown.element, next.map(AsRef::as_ref))?;
            }
            next = Some(&shown.element);
        }
        Ok(())
    }

    /// One box has `tabindex` 0: the stop, else the chosen one, else the first.
    fn mark_stop(&mut self) -> Result<(), JsValue> {
        let boxes =
            || self.shown.iter().filter_map(|shown| Some((&shown.group, shown.target.as_ref()?)));
        let stop = boxes()
            .find(|(group, _)| group.id == self.stop)
            .or_else(|| boxes().find(|(group, _)| group.state == State::Selected))
            .or_else(|| boxes().next())
            .map(|(_, target)| target.clone())
            .filter(|_| self.has_stop);
        if stop != self.reached {
            if let Some(before) = &self.reached {
                before.set_attribute("tabindex", "-1")?;
            }
            if let Some(now) = &stop {
                now.set_attribute("tabindex", "0")?;
            }
            self.reached = stop;
        }
        Ok(())
    }

    fn create(&self, group: &Group) -> Result<Shown, JsValue> {
        let element = self.brush.make("g")?;
        element.set_attribute("data-id", &group.id)?;
        let (marks, target) = self.fill(&element, None, group)?;
        describe(&element, target.as_ref(), group, None)?;
        Ok(Shown { group: group.clone(), element, marks, target })
    }

    /// Brings `shown` up to date; says whether it looks different. Fading does not count: that
    /// is a matter of the whole drawing.
    fn renew(&self, shown: &mut Shown, group: &Group) -> Result<bool, JsValue> {
        let before = &shown.group;
        let is_same_drawing = before.is_drawn_like(group)
            && before.role == group.role
            && before.name.is_empty() == group.name.is_empty();
        let is_touched =
            !is_same_drawing || before.name != group.name || look(before) != look(group);
        if !is_same_drawing {
            // The target is moved, not made anew: it may have the keyboard.
            while let Some(child) = shown.element.first_child() {
                if Some(&child) == shown.target.as_deref() {
                    break;
                }
                shown.element.remove_child(&child)?;
            }
            let (marks, target) = self.fill(&shown.element, shown.target.take(), group)?;
            (shown.marks, shown.target) = (marks, target);
        }
        if is_touched {
            describe(&shown.element, shown.target.as_ref(), group, Some(&shown.group))?;
        }
        shown.group = group.clone();
        Ok(is_touched)
    }

    /// Puts the marks before `target`, which is brought to its place, or made.
    fn fill(
        &self,
        element: &Element,
        target: Option<Element>,
        group: &Group,
    ) -> Result<(Element, Option<Element>), JsValue> {
        let is_still = self.light.is_none();
        let before = target.as_deref();
        if group.role == Role::Link && !is_still {
            let wide = self.brush.wide(group)?;
            element.insert_before(&wide, before)?;
        }
        let marks = self.brush.make("g")?;
        marks.set_attribute("aria-hidden", "true")?;
        for mark in group.marks.iter() {
            let drawn = self.brush.mark(mark)?;
            marks.append_child(&drawn)?;
        }
        element.insert_before(&marks, before)?;
        if is_still || !is_reachable(group) {
            if let Some(target) = target {
                target.remove();
            }
            return Ok((marks, None));
        }
        let target = match target {
            Some(target) => target,
            None => {
                let made = self.brush.make("rect")?;
                made.set_attribute("tabindex", "-1")?;
                made
            }
        };
        place(&target, group.bounds, 6.0)?;
        target.set_attribute("class", "mark-target")?;
        target.set_attribute("role", "link")?;
        if target.parent_node().is_none() {
            element.append_child(&target)?;
        }
        Ok((marks, Some(target)))
    }
}

/// Whether a reader can get to a group by keyboard: boxes that have a name.
#[must_use]
pub fn is_reachable(group: &Group) -> bool {
    group.role.is_box() && !group.name.is_empty()
}

/// The state as far as it is seen: what is faint is so with all the rest.
fn look(group: &Group) -> State {
    if group.state == State::Faded { State::Plain } else { group.state }
}

/// Class of a group; spoken name and state of what takes the keyboard for it. What was so
/// `before` is left alone.
fn describe(
    element: &Element,
    target: Option<&Element>,
    group: &Group,
    before: Option<&Group>,
) -> Result<(), JsValue> {
    let is_ghost = |group: &Group| group.state == State::Ghost;
    if before.is_none_or(|was| was.role != group.role || is_ghost(was) != is_ghost(group)) {
        let state = if is_ghost(group) { State::Ghost.class() } else { "" };
        let class = ["mark", group.role.class(), state].join(" ");
        element.set_attribute("class", class.trim_end())?;
    }
    let Some(target) = target else { return Ok(()) };
    if before.is_none_or(|before| before.name != group.name) {
        target.set_attribute("aria-label", &group.name)?;
    }
    if group.state == State::Selected {
        target.set_attribute("aria-current", "true")
    } else if before.is_some_and(|before| before.state == State::Selected) {
        target.remove_attribute("aria-current")
    } else {
        Ok(())
    }
}

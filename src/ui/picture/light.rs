//! What is set off: copies of its marks in a layer above the drawing, which fades as one. The
//! layer is only seen; keyboard, pointer and screen readers stay with the drawing below.

use std::collections::BTreeSet;

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::scene::mark::{Group, Role, State};
use crate::ui::picture::brush::Brush;

/// The layer.
pub struct Light {
    layer: Element,
    /// What is in it, in the order of painting.
    lit: Vec<(String, State)>,
    /// Ids of groups that stand out although nothing is chosen.
    pub pointed_out: BTreeSet<String>,
}

impl Light {
    /// An empty layer in `root`, above `base`.
    #[must_use]
    pub fn new(brush: &Brush, root: &Element, base: &Element) -> Option<Self> {
        base.set_attribute("class", "picture-base").ok()?;
        let layer = brush.make("g").ok()?;
        layer.set_attribute("class", "picture-light").ok()?;
        layer.set_attribute("aria-hidden", "true").ok()?;
        root.append_child(&layer).ok()?;
        Some(Self { layer, lit: Vec::new(), pointed_out: BTreeSet::new() })
    }

    /// Shows the groups `lit`, each with the element of its marks, and lets `base` fade or not.
    /// The same groups again are left alone unless they are redrawn.
    ///
    /// # Errors
    /// When the page refuses an element, which it has no reason to.
    pub fn show(
        &mut self,
        brush: &Brush,
        base: &Element,
        lit: &[(&Group, &Element)],
        fades: bool,
        is_redrawn: bool,
    ) -> Result<(), JsValue> {
        if fades != base.has_attribute("data-faded") {
            if fades {
                base.set_attribute("data-faded", "")?;
            } else {
                base.remove_attribute("data-faded")?;
            }
        }
        let now = || lit.iter().map(|(group, _)| (group.id.as_str(), group.state));
        let before = self.lit.iter().map(|(id, state)| (id.as_str(), *state));
        if !is_redrawn && before.eq(now()) {
            return Ok(());
        }
        self.layer.set_text_content(None);
        for (group, marks) in lit {
            let copy = brush.make("g")?;
            let class = ["mark", group.role.class(), group.state.class()].join(" ");
            copy.set_attribute("class", class.trim_end())?;
            if group.state == State::Selected && group.role != Role::Link {
                copy.append_child(&brush.ring(group.bounds)?.into())?;
            }
            copy.append_child(&marks.clone_node_with_deep(true)?)?;
            self.layer.append_child(&copy)?;
        }
        self.lit = now().map(|(id, state)| (id.to_owned(), state)).collect();
        Ok(())
    }
}

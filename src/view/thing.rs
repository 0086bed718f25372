//! Names of the things a reader can choose, and their form in links: `N20`, `supplier:CHN`,
//! `stage:S2`, `family:processing.LREE`, `link:N20>N19`, `measure:FM-3-2`. Knows not whether
//! they exist.

use std::fmt;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// Signs that separate parts of a thing's name, and so are encoded within an id.
const RESERVED: AsciiSet = CONTROLS.add(b'%').add(b'~').add(b'>').add(b':').add(b' ');

/// A thing of a dataset, by its published id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// An input.
    Input(String),
    /// A stage of the chain.
    Stage(String),
    /// A family of inputs: its id within the dataset.
    Family(String),
    /// A supplier.
    Supplier(String),
    /// The suppliers that a picture gathers into one box.
    OtherSuppliers,
    /// Something of what is done about dependencies: what it is, and its id.
    Plan(PlanPart, String),
    /// What runs from one thing to another.
    Link(Box<(Thing, Thing)>),
}

crate::coded! {
    /// What of a plan a thing is; its word begins the written form.
    pub enum PlanPart {
        /// A measure.
        Measure = "measure",
        /// An item of the roadmap: an activity, a milestone or a marker.
        Item = "item",
        /// Something that is missing.
        Gap = "gap",
        /// Why there are dependencies.
        Cause = "cause",
        /// A programme or a policy.
        Instrument = "instrument",
        /// Someone who acts.
        Actor = "actor",
        /// A lane of the roadmap that stands for no other thing, by the name of its group.
        Lane = "lane",
    }
}

impl Thing {
    /// The link from `from` to `to`.
    #[must_use]
    pub fn link(from: Self, to: Self) -> Self {
        Self::Link(Box::new((from, to)))
    }

    /// Reads the written form; `None` when it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(ends) = text.strip_prefix("link:") {
            let (from, to) = ends.split_once('>')?;
            return match (Self::parse(from)?, Self::parse(to)?) {
                (Self::Link(_), _) | (_, Self::Link(_)) => None,
                (from, to) => Some(Self::link(from, to)),
            };
        }
        if text == "suppliers:other" {
            return Some(Self::OtherSuppliers);
        }
        match text.split_once(':') {
            None => id(text).map(Self::Input),
            Some(("stage", rest)) => id(rest).map(Self::Stage),
            Some(("family", rest)) => id(rest).map(Self::Family),
            Some(("supplier", rest)) => id(rest).map(Self::Supplier),
            Some((part, rest)) => Some(Self::Plan(PlanPart::from_code(part)?, id(rest)?)),
        }
    }
}

fn id(text: &str) -> Option<String> {
    if text.is_empty() || text.contains(['>', '~', ':']) {
        return None;
    }
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = |id: &str| utf8_percent_encode(id, &RESERVED).to_string();
        match self {
            Self::Input(input) => write!(f, "{}", id(input)),
            Self::Stage(stage) => write!(f, "stage:{}", id(stage)),
            Self::Family(family) => write!(f, "family:{}", id(family)),
            Self::Supplier(supplier) => write!(f, "supplier:{}", id(supplier)),
            Self::OtherSuppliers => write!(f, "suppliers:other"),
            Self::Plan(part, of) => write!(f, "{}:{}", part.code(), id(of)),
            Self::Link(ends) => write!(f, "link:{}>{}", ends.0, ends.1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn readable_ids_stay_readable() {
        let link = Thing::link(Thing::Supplier("CHN".into()), Thing::Input("gallium-p".into()));
        assert_eq!(link.to_string(), "link:supplier:CHN>gallium-p");
        assert_eq!(Thing::parse("link:supplier:CHN>gallium-p"), Some(link));
        assert_eq!(Thing::parse("colour:red"), None);
        assert_eq!(Thing::parse(""), None);
        let measure = Thing::Plan(PlanPart::Measure, "FM-3-2".into());
        assert_eq!(measure.to_string(), "measure:FM-3-2");
        assert_eq!(Thing::parse("measure:FM-3-2"), Some(measure));
        assert_eq!(Thing::parse("measure:"), None);
    }

    proptest! {
        #[test]
        fn every_thing_comes_back(a in ".{1,12}", b in ".{1,12}") {
            for thing in [
                Thing::Input(a.clone()),
                Thing::Stage(a.clone()),
                Thing::Family(b.clone()),
                Thing::Plan(PlanPart::Lane, b.clone()),
                Thing::link(Thing::Plan(PlanPart::Item, a.clone()), Thing::Input(b.clone())),
                Thing::link(Thing::Supplier(a), Thing::Input(b)),
            ] {
                prop_assert_eq!(Thing::parse(&thing.to_string()), Some(thing));
            }
        }
    }
}

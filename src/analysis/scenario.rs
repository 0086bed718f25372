//! What a reader supposes: suppliers that stop, wholly or in part, and supply that moves to
//! other suppliers. Plain data that a link can carry: it names things by their ids and knows
//! no dataset. What follows from it is computed by `loss` and `moved`.

/// Everything supposed. The default supposes nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scenario {
    /// Who stops, in the order the reader named them.
    pub stops: Vec<Stop>,
    /// What moves; carried out one after the other, before anybody stops.
    pub moves: Vec<Move>,
    /// How losses travel along the chain.
    pub assumptions: Assumptions,
}

/// A supplier that stops.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    /// ISO 3166-1 alpha-3 code of a country, id of an organisation, or id of a group of
    /// countries (of the dataset, built in, or the reader's own).
    pub who: String,
    /// How much of its supply stops, `0.0..=1.0`.
    pub degree: f64,
}

/// Supply of one input that moves from one supplier to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// Id of the input.
    pub input: String,
    /// Code or id of who supplies it now.
    pub from: String,
    /// Code or id of who supplies it then.
    pub to: String,
    /// How much of the share of `from` moves, `0.0..=1.0` of that share.
    pub part: f64,
    /// Whether supply moves or is only counted elsewhere.
    pub kind: MoveKind,
}

/// What a [`Move`] stands for; the figures are the same, the words are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum MoveKind {
    /// Somebody else supplies.
    #[default]
    Supplier,
    /// The same firm, counted where it produces instead of where its headquarters are.
    Site,
    /// The same firm, counted where its headquarters are instead of where it produces.
    Headquarters,
}

/// How losses travel along the chain. The default is what docs/methods.md calls the worst
/// case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Assumptions {
    /// Which of the computed losses colours the map and is told first.
    pub rule: Rule,
    /// Whether an input that comes in variants needs them all.
    pub variants: Variants,
    /// Whether a process without suppliers of its own has those of its stage.
    pub stage_capacity: bool,
    /// Whether published essentiality and substitutability of single dependencies count.
    pub as_published: bool,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            rule: Rule::default(),
            variants: Variants::default(),
            stage_capacity: true,
            as_published: true,
        }
    }
}

/// One way losses travel along the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Rule {
    /// Not at all: what the stopped suppliers themselves delivered.
    Direct,
    /// Every input is needed, nothing replaces it (Leontief).
    #[default]
    Worst,
    /// Process steps are needed, tools and materials count by their weight (generalised
    /// Leontief).
    Middle,
    /// All inputs count by their weight only.
    Linear,
}

/// Whether the variants of an input can stand in for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Variants {
    /// Each kind is needed.
    #[default]
    All,
    /// One kind is enough.
    Any,
}

crate::packed!(
    enum Variants {
        All,
        Any,
    }
);

impl Scenario {
    /// Whether nothing is supposed; assumptions alone suppose nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stops.is_empty() && self.moves.is_empty()
    }
}

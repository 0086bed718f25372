//! Who holds how much of which input, as dense lists of numbers, and what is lost at once
//! when some of them stop. Turns the supplies of an assessment into numbers; knows no chain.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::concentration::stopping::{self, Part};
use crate::analysis::concentration::supply::Supply;
use crate::analysis::loss::stopped::Degrees;
use crate::base::order;
use crate::model::value::Interval;
use crate::packed;

/// How the shares of an input are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// Nothing is published, or the variants carry the figures.
    Silent,
    /// The figures contradict each other.
    Contradicting,
    /// Some suppliers have a number.
    Numbered,
    /// Suppliers are named without any number; `true`: everybody who matters.
    Named(bool),
}

/// How a supplier stands in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Share,
    Major,
    Negligible,
}

/// The supply of one input.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Row {
    reading: Reading,
    residual: f64,
    unplaced: usize,
    first_part: usize,
    first_block: usize,
}

/// A share of a group of countries.
#[derive(Debug, Clone, PartialEq)]
struct Block {
    share: f64,
    /// Its own name, when its members are not known.
    who: Option<u32>,
    members: Vec<u32>,
}

/// The supply of all inputs of a network.
#[derive(Debug, Clone, PartialEq, Default)]
pub(in crate::analysis) struct Holdings {
    /// Codes and ids of everybody who is named, sorted.
    names: Vec<String>,
    /// One row for each input, and one more that ends the last.
    rows: Vec<Row>,
    who: Vec<u32>,
    shares: Vec<Interval>,
    classes: Vec<Class>,
    blocks: Vec<Block>,
}

packed!(
    enum Reading {
        Silent,
        Contradicting,
        Numbered,
        Named(is_everybody),
    }
);
packed!(
    enum Class {
        Share,
        Major,
        Negligible,
    }
);
packed!(struct Row { reading, residual, unplaced, first_part, first_block });
packed!(struct Block { share, who, members });
packed!(struct Holdings { names, rows, who, shares, classes, blocks });

impl Holdings {
    /// The holdings of `supplies`, in their order.
    pub fn new(supplies: &[&Supply]) -> Self {
        let names = order::set_of(supplies.iter().flat_map(|supply| named(supply)));
        let mut holdings =
            Self { names: names.into_iter().map(str::to_owned).collect(), ..Self::default() };
        for supply in supplies {
            holdings.add(supply);
        }
        holdings.rows.push(holdings.row(Reading::Silent, 0.0, 0));
        holdings
    }

    fn add(&mut self, supply: &Supply) {
        let reading = if supply.is_empty() || supply.follows_variants {
            Reading::Silent
        } else if supply.is_inconsistent {
            Reading::Contradicting
        } else if supply.has_numbers() {
            Reading::Numbered
        } else {
            Reading::Named(supply.names_everybody())
        };
        self.rows.push(self.row(reading, supply.residual, supply.unplaced));
        for portion in &supply.shares {
            self.part(&portion.id, Interval::exact(portion.share), Class::Share);
        }
        for named in &supply.majors {
            self.part(&named.id, named.range, Class::Major);
        }
        for named in &supply.negligible {
            self.part(&named.id, named.range, Class::Negligible);
        }
        for block in &supply.blocks {
            let members = block.members.iter().filter_map(|id| self.find(id)).collect();
            let who = self.find(&block.portion.id).filter(|_| block.members.is_empty());
            self.blocks.push(Block { share: block.portion.share, who, members });
        }
    }

    const fn row(&self, reading: Reading, residual: f64, unplaced: usize) -> Row {
        let (first_part, first_block) = (self.who.len(), self.blocks.len());
        Row { reading, residual, unplaced, first_part, first_block }
    }

    fn part(&mut self, id: &str, share: Interval, class: Class) {
        if let Some(who) = self.find(id) {
            self.who.push(who);
            self.shares.push(share);
            self.classes.push(class);
        }
    }

    /// The position of a supplier in the list of names; `None`: it is named nowhere.
    pub fn find(&self, id: &str) -> Option<u32> {
        let position = self.names.binary_search_by(|name| name.as_str().cmp(id)).ok()?;
        u32::try_from(position).ok()
    }

    /// How many places are visited when it is asked what is lost at once.
    pub fn size(&self) -> usize {
        self.rows.len() + self.who.len() + self.blocks.len()
    }

    /// Everybody who is named anywhere, sorted.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether a record says who supplies input `i`.
    pub fn is_assessed(&self, i: usize) -> bool {
        self.rows.get(i).is_some_and(|row| row.reading != Reading::Silent)
    }

    /// Whether the record of input `i` names `who`.
    pub fn is_named(&self, i: usize, who: u32) -> bool {
        let range = self.rows[i].first_part..self.rows[i + 1].first_part;
        self.who[range].contains(&who)
    }

    /// Everybody who supplies input `i` and is not negligible, sorted; nobody where nothing is
    /// published. `None`: not everybody is named.
    pub fn everybody(&self, i: usize) -> Option<Vec<u32>> {
        let (row, next) = (self.rows[i], self.rows[i + 1]);
        match row.reading {
            Reading::Silent => return Some(Vec::new()),
            Reading::Contradicting => return None,
            Reading::Numbered if row.residual > 0.0 => return None,
            Reading::Named(is_everybody) if !is_everybody || row.unplaced > 0 => return None,
            Reading::Numbered | Reading::Named(_) => {}
        }
        let supplies = |k: &usize| match self.classes[*k] {
            Class::Share | Class::Major => self.shares[*k].hi > 0.0,
            Class::Negligible => false,
        };
        let parts = (row.first_part..next.first_part).filter(supplies);
        let mut everybody: Vec<u32> = parts.map(|k| self.who[k]).collect();
        for block in &self.blocks[row.first_block..next.first_block] {
            if block.members.is_empty() {
                return None;
            }
            everybody.extend(&block.members);
        }
        order::sort_indices(&mut everybody);
        everybody.dedup();
        Some(everybody)
    }

    /// What is lost at once of every input.
    pub(super) fn direct(&self, stopped: &Degrees) -> Vec<Interval> {
        let mut named_in = vec![usize::MAX; self.names.len()];
        let mut parts = Vec::new();
        let rows = self.rows.windows(2).enumerate();
        rows.map(|(i, pair)| self.loss(stopped, i, [pair[0], pair[1]], &mut named_in, &mut parts))
            .collect()
    }

    /// What is lost at once of input `i` with the row `row`. `named_in`: the last input each
    /// supplier was seen to be named in; `parts`: room to work in.
    fn loss(
        &self,
        stopped: &Degrees,
        i: usize,
        [row, next]: [Row; 2],
        named_in: &mut [usize],
        parts: &mut Vec<Part>,
    ) -> Interval {
        let range = row.first_part..next.first_part;
        let blocks = &self.blocks[row.first_block..next.first_block];
        parts.clear();
        match row.reading {
            Reading::Silent => Interval::exact(0.0),
            Reading::Contradicting if stopped.is_nobody() => Interval::exact(0.0),
            Reading::Contradicting => Interval::new(0.0, 1.0),
            Reading::Named(is_everybody) => {
                parts.extend(range.map(|k| Part {
                    share: self.shares[k],
                    degree: Interval::exact(stopped.of(Some(self.who[k]))),
                }));
                let unplaced = Part {
                    share: Interval::new(0.0, 1.0),
                    degree: Interval::new(0.0, stopped.greatest()),
                };
                parts.extend(std::iter::repeat_n(unplaced, row.unplaced));
                parts.push(stopping::rest(parts, is_everybody));
                stopping::unnumbered(parts)
            }
            Reading::Numbered => {
                for k in range.clone() {
                    named_in[self.who[k] as usize] = i;
                }
                for block in blocks {
                    if let Some(who) = block.who {
                        named_in[who as usize] = i;
                    }
                }
                let unnamed = stopped.greatest_of(|who| named_in[who as usize] != i);
                let mut of_rest = unnamed;
                for k in range {
                    let degree = stopped.of(Some(self.who[k]));
                    let share = match self.classes[k] {
                        Class::Share => self.shares[k],
                        Class::Negligible => Interval::new(0.0, self.shares[k].hi),
                        Class::Major => {
                            of_rest = of_rest.max(degree);
                            continue;
                        }
                    };
                    parts.push(Part { share, degree: Interval::exact(degree) });
                }
                for block in blocks {
                    let degrees = block.members.iter().map(|who| stopped.of(Some(*who)));
                    let own = block.who.map_or(0.0, |who| stopped.of(Some(who)));
                    let degree = stopping::degree_of_group(degrees, own, unnamed);
                    parts.push(Part { share: Interval::exact(block.share), degree });
                }
                let degree = Interval::new(0.0, of_rest);
                parts.push(Part { share: Interval::exact(row.residual), degree });
                stopping::numbered(parts)
            }
        }
    }
}

/// Everybody a supply names: of groups their members, or themselves when these are not known.
fn named(supply: &Supply) -> impl Iterator<Item = &str> {
    let shares = supply.shares.iter().map(|portion| portion.id.as_str());
    let names = supply.majors.iter().chain(&supply.negligible).map(|named| named.id.as_str());
    let members = supply.blocks.iter().flat_map(|block| &block.members).map(String::as_str);
    let unknown = supply.blocks.iter().filter(|block| block.members.is_empty());
    shares.chain(names).chain(members).chain(unknown.map(|block| block.portion.id.as_str()))
}

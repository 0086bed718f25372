//! What if supply moves: the moves of a scenario carried out one after the other make another
//! [`Assessment`], tell which published thresholds are newly passed, and name the moves that
//! cannot be carried out. Knows no words and no chain; what follows along the chain is `loss`.

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::moving::{Much, Transfer};
use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::lines::Side;
use crate::analysis::loss::of_firms;
use crate::analysis::scenario::Move;
use crate::analysis::verdict::{Measure, RULES, Rule, verdicts};
use crate::base::country;
use crate::model::dataset::Dataset;
use crate::model::record::{RankClass, Subject};
use crate::model::supplier::SupplierKind;
use crate::model::value::Interval;
use crate::model::{InputIdx, SupplierIdx};

/// An assessment after moves.
#[derive(Debug, Clone)]
pub struct Moved {
    /// The assessment; inputs that nothing moved for are as they were.
    pub assessment: Assessment,
    /// Thresholds that are newly passed, or newly may be, by input and rule.
    pub passed: Vec<Passed>,
    /// Moves that were left out, in their order.
    pub refused: Vec<Refused>,
}

/// A published threshold that was not passed before the moves.
#[derive(Debug, Clone)]
pub struct Passed {
    /// The input whose supply it is about.
    pub input: InputIdx,
    /// Code of the receiver whose share passes; `None`: the supply as a whole does.
    pub supplier: Option<String>,
    /// The rule.
    pub rule: &'static Rule,
    /// The figure before; `None`: none was known.
    pub before: Option<Interval>,
    /// The figure after.
    pub after: Interval,
    /// Above: it is passed. Undecided: it may be.
    pub side: Side,
}

/// A move that cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Position of the move in the scenario.
    pub at: usize,
    /// Why.
    pub why: Why,
}

/// Why a move cannot be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// No input has this id.
    UnknownInput(String),
    /// No supplier of the dataset has this id, or it is nobody in particular.
    UnknownSupplier(String),
    /// The supplier is not known to supply the input.
    DoesNotSupply(String),
    /// The share of the supplier is not published.
    ShareNotKnown(String),
    /// Giver and receiver are the same, or nothing moves.
    NothingMoves,
}

/// Carries out `moves` on `assessment`, which is of `dataset`.
#[must_use]
pub fn carry_out(dataset: &Dataset, assessment: &Assessment, moves: &[Move]) -> Moved {
    let mut work = Work { dataset, assessment: assessment.clone(), relocated: Vec::new() };
    let (mut touched, mut refused): (Vec<(InputIdx, String)>, Vec<Refused>) = Default::default();
    for (at, one) in moves.iter().enumerate() {
        match work.carry_out(one) {
            Ok(found) if !touched.contains(&found) => touched.push(found),
            Ok(_) => {}
            Err(why) => refused.push(Refused { at, why }),
        }
    }
    let mut passed = Vec::new();
    for (position, (input, code)) in touched.iter().enumerate() {
        let before = assessment.of(Subject::Input(*input));
        let after = work.assessment.of(Subject::Input(*input));
        let home = &assessment.reference_members;
        let is_first = touched.iter().take(position).all(|(other, _)| other != input);
        if is_first {
            passed.extend(passed_by_supply(*input, before, after, home));
        }
        passed.extend(passed_by_receiver(*input, code, before, after, home));
    }
    Moved { assessment: work.assessment, passed, refused }
}

/// Thresholds that the supply as a whole newly passes.
fn passed_by_supply(
    input: InputIdx,
    before: &Supply,
    after: &Supply,
    home: &[String],
) -> Vec<Passed> {
    let former = verdicts(before, home);
    let later = verdicts(after, home).into_iter();
    let later = later.filter(|verdict| verdict.rule.measure == Measure::Concentration);
    let newly = later.filter_map(|verdict| {
        let was = former.iter().find(|one| one.rule.id == verdict.rule.id);
        let side = was.map_or(Side::Below, |was| was.side);
        (verdict.side > side).then(|| Passed {
            input,
            supplier: None,
            rule: verdict.rule,
            before: was.map(|was| was.figure),
            after: verdict.figure,
            side: verdict.side,
        })
    });
    newly.collect()
}

/// Thresholds for one country that the receiver `code` newly passes.
fn passed_by_receiver(
    input: InputIdx,
    code: &str,
    before: &Supply,
    after: &Supply,
    home: &[String],
) -> Vec<Passed> {
    let receiver = [code.to_owned()];
    if home.binary_search_by(|member| member.as_str().cmp(code)).is_ok() {
        return Vec::new();
    }
    let Some(share) = after.share_of(&receiver) else { return Vec::new() };
    let former = before.share_of(&receiver);
    let rules = RULES.iter().filter(|rule| rule.measure == Measure::ThirdCountry);
    let newly = rules.filter_map(|rule| {
        let side = rule.line.side(share);
        let was = former.map_or(Side::Below, |former| rule.line.side(former));
        (side > was).then(|| Passed {
            input,
            supplier: Some(code.to_owned()),
            rule,
            before: former,
            after: share,
            side,
        })
    });
    newly.collect()
}

/// An assessment in which moves are being carried out.
struct Work<'a> {
    dataset: &'a Dataset,
    assessment: Assessment,
    /// Firms that no longer count for the country of their headquarters, by input.
    relocated: Vec<(InputIdx, SupplierIdx)>,
}

impl Work<'_> {
    /// Carries out one move; the input and the code of the receiver.
    fn carry_out(&mut self, one: &Move) -> Result<(InputIdx, String), Why> {
        let input = self.dataset.input_by_id(&one.input);
        let input = input.ok_or_else(|| Why::UnknownInput(one.input.clone()))?;
        let part = if one.part.is_nan() { 0.0 } else { one.part.clamp(0.0, 1.0) };
        let to = self.receiver(&one.to)?;
        let firm = self.firm(&one.from);
        let from = match firm {
            None => one.from.clone(),
            Some(idx) => {
                let country = self.dataset.suppliers[idx].country.clone();
                country.ok_or_else(|| Why::ShareNotKnown(one.from.clone()))?
            }
        };
        if part <= 0.0 || to == from {
            return Err(Why::NothingMoves);
        }
        let supply = self.assessment.of(Subject::Input(input));
        let receiver = self.dataset.supplier_by_id(&to);
        let transfer = |much| Transfer { from: &from, to: &to, receiver, much };
        let moved = match firm {
            None => supply.moved(&transfer(Much::Part(part))),
            Some(idx) if supply.kind == SupplyKind::Derived => self.relocate(input, idx, &to, part),
            Some(idx) => supply.moved(&transfer(self.share_of_firm(input, idx, part)?)),
        };
        let is_known = firm.is_some() || self.is_known(&one.from);
        let moved = moved.ok_or_else(|| match is_known {
            true => Why::DoesNotSupply(one.from.clone()),
            false => Why::UnknownSupplier(one.from.clone()),
        })?;
        self.assessment.replace(input, moved);
        self.relocated.extend(firm.filter(|_| part >= 1.0).map(|idx| (input, idx)));
        Ok((input, to))
    }

    fn is_known(&self, id: &str) -> bool {
        self.dataset.supplier_by_id(id).is_some() || country::by_alpha3(id).is_some()
    }

    /// The code under which shares of countries name the receiver `id`.
    fn receiver(&self, id: &str) -> Result<String, Why> {
        let unknown = || Why::UnknownSupplier(id.to_owned());
        let Some(idx) = self.dataset.supplier_by_id(id) else {
            return country::by_alpha3(id).map(|_| id.to_owned()).ok_or_else(unknown);
        };
        let supplier = &self.dataset.suppliers[idx];
        match supplier.kind {
            SupplierKind::Country => {
                Ok(supplier.country.as_deref().unwrap_or(&supplier.id).to_owned())
            }
            SupplierKind::Organisation => supplier.country.clone().ok_or_else(unknown),
            SupplierKind::Group | SupplierKind::Residual => Err(unknown()),
        }
    }

    fn firm(&self, id: &str) -> Option<SupplierIdx> {
        let idx = self.dataset.supplier_by_id(id)?;
        (self.dataset.suppliers[idx].kind == SupplierKind::Organisation).then_some(idx)
    }

    /// How much of `input` goes when `part` of what the firm `idx` supplies goes.
    fn share_of_firm(&self, input: InputIdx, idx: SupplierIdx, part: f64) -> Result<Much, Why> {
        let firms = of_firms(self.dataset, &self.assessment, input);
        let id = &self.dataset.suppliers[idx].id;
        let portion = firms.shares.iter().find(|portion| portion.id == *id);
        let portion = portion.filter(|_| !firms.is_inconsistent);
        let portion = portion.ok_or_else(|| {
            let names = firms.majors.iter().chain(&firms.negligible);
            match names.into_iter().any(|named| named.id == *id) {
                true => Why::ShareNotKnown(id.clone()),
                false => Why::DoesNotSupply(id.clone()),
            }
        })?;
        let range = Interval::new(portion.range.lo * part, portion.range.hi * part);
        Ok(Much::Share(portion.share * part, range))
    }

    /// The supply of `input`, of which only firms are named, when `part` of what the firm `idx`
    /// supplies counts for the country `to`. `None`: the firm is not named.
    fn relocate(&self, input: InputIdx, idx: SupplierIdx, to: &str, part: f64) -> Option<Supply> {
        let supply = self.assessment.of(Subject::Input(input));
        let rows = &self.dataset.records[supply.record?].shares;
        let row = rows.iter().find(|row| row.supplier == idx)?;
        let is_major = |class| class != RankClass::Negligible;
        let mut moved = supply.clone();
        let country = &self.dataset.suppliers[idx].country;
        let stays = |other: &SupplierIdx| {
            let is_itself = *other == idx && part >= 1.0;
            !is_itself
                && self.dataset.suppliers[*other].country == *country
                && !self.relocated.contains(&(input, *other))
        };
        let staying = rows.iter().filter(|row| stays(&row.supplier)).map(|row| is_major(row.class));
        let left =
            staying.fold(None, |left: Option<bool>, major| Some(major || left == Some(true)));
        let country = country.as_deref()?;
        let is_main = is_major(row.class) || moved.majors.iter().any(|one| one.id == to);
        moved.name_country(country, self.dataset.supplier_by_id(country), left);
        moved.name_country(to, self.dataset.supplier_by_id(to), Some(is_main));
        Some(moved)
    }
}

#[cfg(test)]
mod tests;

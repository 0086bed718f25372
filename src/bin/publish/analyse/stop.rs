//! What is lost when the named suppliers stop: every input for machines, the targets and the
//! hardest hit inputs for people.

use ketenkaart::analysis::loss::{End, Loss, Losses, losses};
use ketenkaart::analysis::scenario::{Scenario, Stop, Variants};
use ketenkaart::i18n::Locale;
use ketenkaart::model::InputIdx;
use ketenkaart::model::value::Interval;
use ketenkaart::msg;
use serde_json::{Map, Value as Json, json};

use super::{Analysis, figures, table};
use crate::print::{self, Align};

/// Inputs that people are told of: the hardest hit.
const TOLD: usize = 25;

fn losses_of(analysis: &Analysis<'_>, stop: &[String]) -> Losses {
    let stops = stop.iter().map(|who| Stop { who: who.clone(), degree: 1.0 }).collect();
    let scenario = Scenario { stops, assumptions: analysis.assumptions, ..Scenario::default() };
    losses(analysis.network, &analysis.groups, &scenario)
}

/// The losses for machines. Inputs that nobody has assessed are left out; an input without a
/// record of its own loses nothing at once.
pub fn document(analysis: &Analysis<'_>, stop: &[String]) -> Json {
    let found = losses_of(analysis, stop);
    let entry = |(input, loss): (InputIdx, Loss)| {
        let entry = json!({
            "binding": binding(analysis, &found, input),
            "direct": figures::interval(loss.direct.unwrap_or(Interval::exact(0.0))),
            "linear": figures::interval(loss.linear),
            "middle": figures::interval(loss.middle),
            "worst": figures::interval(loss.worst),
            "worst_any": figures::interval(loss.worst_any),
        });
        (analysis.dataset.inputs[input].id.clone(), entry)
    };
    let mut members: Vec<String> =
        stop.iter().filter_map(|who| analysis.groups.members(who)).flatten().collect();
    members.sort_unstable();
    members.dedup();
    json!({
        "countries": members,
        "loss": found.entries().map(entry).collect::<Map<_, _>>(),
        "suppliers": stop,
    })
}

/// The inputs that set the certain end of the worst case.
fn binding(analysis: &Analysis<'_>, found: &Losses, input: InputIdx) -> Vec<String> {
    let causes = found.causes(analysis.network, input, Variants::All, End::Low);
    let id = |input: InputIdx| analysis.dataset.inputs[input].id.clone();
    causes.into_iter().map(|cause| id(cause.binding)).collect()
}

/// The losses for people: a sentence per target, then the hardest hit inputs.
pub fn describe(analysis: &Analysis<'_>, stop: &[String]) {
    let found = losses_of(analysis, stop);
    print::answer("");
    print::answer(&analysis.say(&msg!("tool-stop", who = stop.join(", "))));
    for target in analysis.network.targets() {
        if let Some(loss) = found.of(*target) {
            print::answer(&sentence(analysis, &found, *target, &loss));
        }
    }
    let mut hit: Vec<(InputIdx, Loss)> =
        found.entries().filter(|(_, loss)| loss.worst.hi > 0.0).collect();
    hit.sort_by(|(_, a), (_, b)| {
        b.worst.lo.total_cmp(&a.worst.lo).then(b.worst.hi.total_cmp(&a.worst.hi))
    });
    let rest = hit.len().saturating_sub(TOLD);
    let rows: Vec<Vec<String>> =
        hit.iter().take(TOLD).map(|(input, loss)| row(analysis, &found, *input, loss)).collect();
    print::answer("");
    for line in print::table(&header(analysis.locale), &rows) {
        print::answer(&line);
    }
    if rest > 0 {
        print::answer(&analysis.say(&msg!("tool-more", count = rest)));
    }
    print::remark(&analysis.say(&msg!("tool-no-forecast")));
}

fn sentence(analysis: &Analysis<'_>, found: &Losses, target: InputIdx, loss: &Loss) -> String {
    let causes = found.causes(analysis.network, target, Variants::All, End::Low);
    let through: Vec<String> =
        causes.iter().map(|cause| table::name(analysis, cause.binding)).collect();
    let name = table::name(analysis, target);
    let words =
        |interval: Interval| figures::between(interval, |value| analysis.locale.share(value, 0));
    if through.is_empty() {
        return analysis.say(&msg!("tool-loss-none", target = name, worst = words(loss.worst)));
    }
    analysis.say(&msg!(
        "tool-loss",
        target = name,
        worst = words(loss.worst),
        through = through.join(", "),
        middle = words(loss.middle),
    ))
}

fn header(locale: &Locale) -> Vec<(String, Align)> {
    let column = |title: &ketenkaart::base::message::Message| locale.say(title);
    vec![
        (column(&msg!("tool-column-input")), Align::Left),
        (column(&msg!("tool-column-direct")), Align::Right),
        (column(&msg!("tool-column-worst")), Align::Right),
        (column(&msg!("tool-column-worst-any")), Align::Right),
        (column(&msg!("tool-column-middle")), Align::Right),
        (column(&msg!("tool-column-linear")), Align::Right),
        (column(&msg!("tool-column-binding")), Align::Left),
    ]
}

fn row(analysis: &Analysis<'_>, found: &Losses, input: InputIdx, loss: &Loss) -> Vec<String> {
    let words = |interval: Interval| figures::shares(analysis.locale, interval);
    vec![
        table::name(analysis, input),
        loss.direct.map(words).unwrap_or_default(),
        words(loss.worst),
        words(loss.worst_any),
        words(loss.middle),
        words(loss.linear),
        binding(analysis, found, input).join(", "),
    ]
}

//! `analyse`: every indicator of every input and stage, what the suppliers hold over whom, and what
//! is lost when some of them stop. The parts of the answer are in the files beside this one.

mod balance;
mod figures;
mod firms;
mod materials;
mod names;
mod stop;
mod supply;
mod table;
mod targets;
mod trade;
mod urgency;

use ketenkaart::analysis::concentration::{Assessment, Settings, assess};
use ketenkaart::analysis::group::{Group, Groups, Origin, OwnGroup};
use ketenkaart::analysis::look_through::{self, Exposure};
use ketenkaart::analysis::loss::Network;
use ketenkaart::analysis::scenario::Assumptions;
use ketenkaart::base::message::Message;
use ketenkaart::base::table::Key;
use ketenkaart::i18n::Locale;
use ketenkaart::model::InputIdx;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::input::Input;
use ketenkaart::model::record::Subject;
use ketenkaart::msg;
use serde_json::{Map, Value as Json, json};

use crate::print;

/// What is asked for on the command line.
pub struct Request {
    /// Whether processes without rows of their own are read from their stage.
    pub stage_capacity: bool,
    /// Edition the dataset must be; `None`: any.
    pub edition: Option<String>,
    /// Countries, organisations and groups that stop; empty: nobody is supposed to.
    pub stop: Vec<String>,
    /// Groups of the caller, as `NAME=CODE,CODE`.
    pub groups: Vec<String>,
    /// Day of the memberships, `YYYY-MM-DD`; `None`: as far as is known now.
    pub at: Option<String>,
    /// Whether the answer is JSON.
    pub as_json: bool,
}

/// A dataset with what all parts of the answer need.
struct Analysis<'a> {
    dataset: &'a Dataset,
    assessment: &'a Assessment,
    network: &'a Network,
    groups: Groups<'a>,
    assumptions: Assumptions,
    locale: &'a Locale,
}

impl Analysis<'_> {
    /// The words of `message`.
    fn say(&self, message: &Message) -> String {
        self.locale.say(message)
    }
}

/// Assesses `dataset` and writes the answer.
pub fn run(dataset: &Dataset, request: &Request) -> Result<(), Message> {
    let found = &dataset.about.edition.id;
    if let Some(wanted) = request.edition.as_ref().filter(|wanted| *wanted != found) {
        return Err(msg!("tool-no-edition", found = found, wanted = wanted));
    }
    let own: Vec<OwnGroup> = names::own_groups(dataset, &request.groups)?;
    let at = request.at.as_deref();
    names::check_day(at)?;
    let settings = Settings { stage_capacity: request.stage_capacity, ..Settings::of(dataset) };
    let assessment = assess(dataset, &settings);
    let network = Network::new(dataset, &assessment);
    let assumptions =
        Assumptions { stage_capacity: request.stage_capacity, ..Assumptions::default() };
    let groups = Groups { dataset, own: &own, at };
    let analysis = Analysis {
        dataset,
        assessment: &assessment,
        network: &network,
        groups,
        assumptions,
        locale: &print::locale(),
    };
    names::check(&analysis, &request.stop)?;
    if request.as_json {
        print::json(&document(&analysis, &request.stop));
    } else {
        describe(&analysis, &request.stop);
    }
    Ok(())
}

/// The answer for machines, as in docs/command-line.md.
fn document(analysis: &Analysis<'_>, stop: &[String]) -> Json {
    let dataset = analysis.dataset;
    let listed = analysis.groups.all();
    let inputs = dataset.inputs.entries().map(|(idx, input)| {
        let mut entry = supply::entry(analysis, &listed, Subject::Input(idx));
        entry.insert("criticality".to_owned(), supply::criticality(analysis, idx));
        entry.insert("published".to_owned(), supply::published(input));
        (input.id.clone(), Json::Object(entry))
    });
    let stages = dataset.stages.entries().map(|(idx, stage)| {
        let entry = supply::entry(analysis, &listed, Subject::Stage(idx));
        (stage.id.clone(), Json::Object(entry))
    });
    let mut answer = json!({
        "settings": settings(analysis),
        "groups": groups(&listed),
        "inputs": inputs.collect::<Map<String, Json>>(),
        "stages": stages.collect::<Map<String, Json>>(),
        "interdependence": balance::document(analysis),
        "materials": materials::document(analysis),
        "firms": firms::document(dataset),
        "trade": trade::document(dataset),
        "recipes": recipes(dataset, analysis.network.targets()),
        "targets": targets::document(analysis),
        "coverage": urgency::coverage_document(analysis),
        "priorities": urgency::priorities_document(analysis),
        "chokepoints": targets::chokepoints_document(analysis),
    });
    if !stop.is_empty()
        && let Some(answer) = answer.as_object_mut()
    {
        answer.insert("stop".to_owned(), stop::document(analysis, stop));
    }
    answer
}

fn settings(analysis: &Analysis<'_>) -> Json {
    let settings = &analysis.assessment.settings;
    json!({
        "area": settings.area,
        "attribution": supply::attribution(analysis.dataset, settings),
        "members_at": analysis.groups.at,
        "reference_area": settings.reference_group,
        "stage_capacity": settings.stage_capacity,
    })
}

/// The groups that shares are reported for, with their members.
fn groups(listed: &[Group]) -> Json {
    let entry = |group: &Group| {
        let defined_by = match group.origin {
            Origin::BuiltIn => "built-in",
            Origin::Dataset => "dataset",
            Origin::Own => "caller",
        };
        let entry = json!({ "defined_by": defined_by, "members": group.members });
        (group.id.clone(), entry)
    };
    Json::Object(listed.iter().map(entry).collect())
}

/// How much of every input is in every target; `null` for a dataset without recipes.
fn recipes(dataset: &Dataset, targets: &[InputIdx]) -> Json {
    let Some(parts) = look_through::of(dataset) else { return Json::Null };
    let count = dataset.inputs.len();
    let of_target = |target: &InputIdx| {
        let found = look_through::exposures(count, &parts, target.position());
        let entries = found.map(|found| {
            let others =
                dataset.inputs.entries().zip(found).filter(|((input, _), exposure)| {
                    input != target && exposure.look_through > 0.0
                });
            let entry = |((_, input), exposure): ((InputIdx, &Input), Exposure)| {
                let entry = json!({
                    "face_value": figures::figure(exposure.face_value),
                    "hidden": figures::figure(exposure.hidden()),
                    "look_through": figures::figure(exposure.look_through),
                });
                (input.id.clone(), entry)
            };
            others.map(entry).collect::<Map<_, _>>()
        });
        (dataset.inputs[*target].id.clone(), json!(entries))
    };
    Json::Object(targets.iter().map(of_target).collect())
}

/// The answer for people.
fn describe(analysis: &Analysis<'_>, stop: &[String]) {
    let locale = analysis.locale;
    table::describe(analysis);
    targets::describe(analysis);
    targets::describe_chokepoints(analysis);
    balance::describe(analysis);
    firms::describe(analysis);
    urgency::describe(analysis);
    if !stop.is_empty() {
        stop::describe(analysis, stop);
    }
    let settings = &analysis.assessment.settings;
    print::remark(&locale.say(&msg!(
        "tool-settings",
        area = &settings.area,
        stage = if settings.stage_capacity { "on" } else { "off" },
        reference = &settings.reference_group,
    )));
}

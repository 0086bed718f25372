//! The dialog that moves supply: from whom, to whom, how much, and what that stands for, with
//! what it would change before it is supposed.

use leptos::prelude::*;

use crate::analysis::scenario::{Move, MoveKind};
use crate::msg;
use crate::reading::what_if::offers::Who;
use crate::reading::what_if::shift::{Shifted, givers, preview, takers};
use crate::ui::context::use_app;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;
use crate::view::thing::Thing;
use crate::view::what_if::Suppose;

/// The button that opens the dialog for an input; nothing where no supplier is named.
#[component]
pub fn MoveSupply(
    /// The input.
    thing: Thing,
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let Thing::Input(id) = thing else { return ().into_any() };
    let is_open = RwSignal::new(false);
    let input = pipeline.data_now().dataset.input_by_id(&id);
    let from = input.map(|input| pipeline.now(|scope| givers(scope, input))).unwrap_or_default();
    if from.is_empty() {
        return ().into_any();
    }
    let from = StoredValue::new(from);
    let id = StoredValue::new(id);
    view! { class="k",
        <button type="button" class="button" on:click=move |_| is_open.set(true)>
            <Icon sign=Sign::Next/>
            {app.text(msg!("shift-open"))}
        </button>
        <Dialog label=Signal::derive(app.text(msg!("shift-open"))) is_open class="form">
            <MoveForm id=id.get_value() from=from.get_value() pipeline is_open/>
        </Dialog>
    }
    .into_any()
}

/// What the dialog holds while it is open.
#[derive(Clone, Copy)]
struct Form {
    id: StoredValue<String>,
    from: RwSignal<String>,
    to: RwSignal<String>,
    percent: RwSignal<f64>,
    kind: RwSignal<MoveKind>,
}

impl Form {
    fn step(self) -> Move {
        Move {
            input: self.id.get_value(),
            from: self.from.get(),
            to: self.to.get(),
            part: (self.percent.get() / 100.0).clamp(0.0, 1.0),
            kind: self.kind.get(),
        }
    }
}

#[component]
fn MoveForm(
    id: String,
    from: Vec<Who>,
    pipeline: Pipeline,
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let to = pipeline.now(takers);
    let first = |offers: &[Who], not: &str| {
        offers.iter().find(|one| one.id != not).map(|one| one.id.clone()).unwrap_or_default()
    };
    let start = first(&from, "");
    let form = Form {
        id: StoredValue::new(id.clone()),
        to: RwSignal::new(first(&to, &start)),
        from: RwSignal::new(start),
        percent: RwSignal::new(100.0),
        kind: RwSignal::new(MoveKind::default()),
    };
    let found: Memo<Option<Shifted>> = Memo::new(move |_| {
        let ground = pipeline.supposed.plain()?;
        let step = form.step();
        Some(pipeline.say(|scope| preview(scope, &ground, &step)))
    });
    let name = pipeline.now(|scope| {
        let input = scope.dataset.input_by_id(&id);
        input.map_or(id, |input| crate::scene::words::full_name(scope, input))
    });
    let apply = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        is_open.set(false);
        app.dispatch(Action::Suppose(Suppose::Move(untrack(move || form.step()))));
    };
    view! { class="k",
        <form class="form" on:submit=apply>
            <h2 class="form-title">{app.text(msg!("shift-dialog", name = name))}</h2>
            <p class="panel-caption">{app.text(msg!("shift-lead"))}</p>
            <Ends form from=offered(from) to=offered(to)/>
            <Kinds form/>
            <Preview found/>
            <div class="form-ways">
                <button type="submit" class="button is-primary">{app.text(msg!("shift-apply"))}</button>
                <button type="button" class="button" on:click=move |_| is_open.set(false)>
                    {app.text(msg!("close"))}
                </button>
            </div>
        </form>
    }
}

fn offered(offers: Vec<Who>) -> Vec<Offer> {
    offers.into_iter().map(|one| Offer { value: one.id, label: one.name }).collect()
}

/// From whom, to whom, how much.
#[component]
fn Ends(form: Form, from: Vec<Offer>, to: Vec<Offer>) -> impl IntoView {
    let app = use_app();
    let (from, to) = (StoredValue::new(from), StoredValue::new(to));
    let percent = move |event: leptos::ev::Event| {
        if let Ok(percent) = event_target_value(&event).trim().parse::<f64>() {
            form.percent.set(percent.clamp(0.0, 100.0));
        }
    };
    view! { class="k",
        <Choose
            id="shift-from"
            label=Signal::derive(app.text(msg!("shift-from")))
            offers=Signal::derive(move || from.get_value())
            value=form.from
            on_choose=move |id: String| form.from.set(id)
        />
        <Choose
            id="shift-to"
            label=Signal::derive(app.text(msg!("shift-to")))
            offers=Signal::derive(move || to.get_value())
            value=form.to
            on_choose=move |id: String| form.to.set(id)
        />
        <div class="field">
            <label class="field-label" for="shift-part">{app.text(msg!("shift-part"))}</label>
            <input
                class="text-field what-if-number"
                type="number"
                id="shift-part"
                min="0"
                max="100"
                step="any"
                prop:value=move || form.percent.get().to_string()
                on:change=percent
            />
        </div>
    }
}

/// What the move stands for.
#[component]
fn Kinds(form: Form) -> impl IntoView {
    let app = use_app();
    let kinds = [
        (MoveKind::Supplier, msg!("shift-kind-supplier")),
        (MoveKind::Site, msg!("shift-kind-site")),
        (MoveKind::Headquarters, msg!("shift-kind-seat")),
    ];
    let option = move |(kind, words)| {
        view! { class="k",
            <label class="check">
                <input
                    type="radio"
                    name="shift-kind"
                    prop:checked=move || form.kind.get() == kind
                    on:change=move |_| form.kind.set(kind)
                />
                <span class="check-label">{app.text(words)}</span>
            </label>
        }
    };
    view! { class="k",
        <fieldset class="assumption">
            <legend class="field-label">{app.text(msg!("shift-kind"))}</legend>
            {kinds.into_iter().map(option).collect_view()}
        </fieldset>
    }
}

/// What the move would change.
#[component]
fn Preview(found: Memo<Option<Shifted>>) -> impl IntoView {
    let body = move || found.get().map(|found| view! { class="k", <ShiftedFacts found/> });
    view! { class="k", <div class="shift" role="status">{body}</div> }
}

/// A move with what it changes: before, after, lines that are passed.
#[component]
pub fn ShiftedFacts(
    /// The move.
    found: Shifted,
) -> impl IntoView {
    let app = use_app();
    let has_after = !found.after.is_empty();
    let warning = |said| {
        view! { class="k",
            <p class="shift-warning"><Icon sign=Sign::Warning/><span>{said}</span></p>
        }
    };
    let is_quiet = found.warnings.is_empty() && has_after;
    view! { class="k",
        <p class="shift-said"><bdi>{found.said}</bdi></p>
        {has_after.then(|| view! { class="k",
            <dl class="facts">
                <div class="fact">
                    <dt class="fact-label">{app.text(msg!("shift-before"))}</dt>
                    <dd class="fact-value">{found.before}</dd>
                </div>
                <div class="fact">
                    <dt class="fact-label">{app.text(msg!("shift-after"))}</dt>
                    <dd class="fact-value">{found.after}</dd>
                </div>
            </dl>
        })}
        {found.warnings.into_iter().map(warning).collect_view()}
        {is_quiet.then(|| view! { class="k",
            <p class="panel-note">{app.text(msg!("shift-no-warning"))}</p>
        })}
        <p class="panel-note">{found.standing}</p>
    }
}

//! A group of the reader's own: a name, countries to choose from, and the groups there are.

use leptos::prelude::*;

use crate::analysis::group::{OwnGroup, OwnGroupFault};
use crate::analysis::scenario::Stop;
use crate::base::message::Message;
use crate::msg;
use crate::reading::what_if::offers::{Who, offers};
use crate::scene::what_if::groups;
use crate::ui::context::use_app;
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::view::action::Action;
use crate::view::what_if::Suppose;

/// The dialog.
#[component]
pub fn GroupDialog(
    /// What is on screen.
    pipeline: Pipeline,
    /// Whether it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    view! { class="k",
        <Dialog label=Signal::derive(app.text(msg!("group-dialog"))) is_open class="form">
            <GroupForm pipeline is_open/>
        </Dialog>
    }
}

#[component]
fn GroupForm(pipeline: Pipeline, is_open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let name = RwSignal::new(String::new());
    let members = RwSignal::new(Vec::<String>::new());
    let fault = RwSignal::new(None::<Message>);
    let countries = pipeline.now(offers).countries;
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let made = members.with_untracked(|codes| {
            OwnGroup::new(&name.get_untracked(), codes.iter().map(String::as_str))
        });
        let is_taken = |group: &OwnGroup| {
            pipeline.now(|scope| groups(scope.dataset, scope.state).is_taken(&group.name))
        };
        match made {
            Ok(group) if is_taken(&group) => {
                fault.set(Some(msg!("group-fault-taken", name = group.name)));
            }
            Ok(group) => {
                let stop = Stop { who: group.name.clone(), degree: 1.0 };
                is_open.set(false);
                app.dispatch_all([
                    Action::Suppose(Suppose::Group(group)),
                    Action::Suppose(Suppose::Stop(stop)),
                ]);
            }
            Err(OwnGroupFault::NoName) => fault.set(Some(msg!("group-fault-name"))),
            Err(_) => fault.set(Some(msg!("group-fault-members"))),
        }
    };
    let country = move |who: Who| {
        let code = who.id;
        let turn = move |_| {
            members.update(|members| match members.iter().position(|one| *one == code) {
                Some(at) => drop(members.remove(at)),
                None => members.push(code.clone()),
            });
        };
        view! { class="k",
            <label class="check">
                <input type="checkbox" on:change=turn/>
                <span class="check-label"><bdi>{who.name}</bdi></span>
            </label>
        }
    };
    view! { class="k",
        <form class="form" on:submit=keep novalidate>
            <h2 class="form-title">{app.text(msg!("group-dialog"))}</h2>
            <p class="panel-caption">{app.text(msg!("group-lead"))}</p>
            <div class="field">
                <label class="field-label" for="group-name">{app.text(msg!("group-name"))}</label>
                <input
                    class="text-field"
                    type="text"
                    id="group-name"
                    autocomplete="off"
                    maxlength="60"
                    aria-describedby="group-fault"
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </div>
            <fieldset class="form-list">
                <legend class="field-label">{app.text(msg!("group-members"))}</legend>
                {countries.into_iter().map(country).collect_view()}
            </fieldset>
            <p class="form-fault" id="group-fault" role="alert">
                {move || fault.get().map(|fault| app.say(&fault))}
            </p>
            <div class="form-ways">
                <button type="submit" class="button is-primary">
                    {app.text(msg!("group-save"))}
                </button>
                <button type="button" class="button" on:click=move |_| is_open.set(false)>
                    {app.text(msg!("close"))}
                </button>
            </div>
            <OwnGroups/>
        </form>
    }
}

/// The groups there are, each with a way to drop it.
#[component]
fn OwnGroups() -> impl IntoView {
    let app = use_app();
    let names = app
        .part(|state| state.own_groups.iter().map(|group| group.name.clone()).collect::<Vec<_>>());
    let item = move |name: String| {
        let label = app.say(&msg!("group-drop", name = name.as_str()));
        let dropped = name.clone();
        view! { class="k",
            <li class="what-if-chip">
                <span class="what-if-name"><bdi>{name}</bdi></span>
                <button
                    type="button"
                    class="button is-plain is-icon"
                    aria-label=label
                    on:click=move |_| {
                        app.dispatch(Action::Suppose(Suppose::Ungroup(dropped.clone())));
                    }
                >
                    <Icon sign=Sign::Close/>
                </button>
            </li>
        }
    };
    move || {
        let names = names.get();
        (!names.is_empty()).then(|| {
            view! { class="k",
                <h3 class="panel-subtitle">{app.text(msg!("group-yours"))}</h3>
                <ul class="what-if-chips">{names.into_iter().map(item).collect_view()}</ul>
            }
        })
    }
}

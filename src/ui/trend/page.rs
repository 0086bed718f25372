//! The page of figures over time: what is followed and in which order, then a small chart of each
//! thing with its words, or the chart of the one that is chosen.

use leptos::prelude::*;

use crate::base::geometry::{Rect, Size};
use crate::export::figure::swatch;
use crate::export::trend;
use crate::i18n::Locale;
use crate::msg;
use crate::reading::choices::Choice;
use crate::reading::trend::{Page, Panel, page};
use crate::scene::mark::{LegendEntry, Mark};
use crate::scene::trend::sheet;
use crate::scene::trend::small::{self, Common};
use crate::shell::page::focus_soon;
use crate::shell::{address, save};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::notice::Notice;
use crate::ui::panel::link::{ViewLink, address_after, opens_elsewhere};
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::picture::drawing::{Drawing, loose};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::ui::trend::Footing;
use crate::ui::trend::chosen::ChosenTrend;
use crate::ui::views::narrow::Narrow;
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::state::{Sort, ViewKind};

/// Extent of a small chart, px.
const SMALL: Size = Size::new(216.0, 72.0);
/// Extent of a swatch, px.
const SWATCH: Size = Size::new(26.0, 18.0);

/// The page.
#[component]
pub fn TrendPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| view! { class="k", <Trends pipeline locale/> }.into_any())
}

#[component]
fn Trends(pipeline: Pipeline, locale: Shared<Locale>) -> impl IntoView {
    let footing = Footing::new(pipeline, locale);
    let page = Memo::new(move |_| {
        let followed = footing.followed.get()?;
        Some(Shared::new(footing.read(|scope, series| page(scope, series, &followed.figure))))
    });
    let subject = Memo::new(move |_| footing.followed.get().and_then(|it| it.subject));
    let has_any = Memo::new(move |_| footing.followed.with(Option::is_some));
    let content = move || match subject.get() {
        Some(subject) => view! { class="k", <ChosenTrend footing subject/> }.into_any(),
        None => multiples(footing, page),
    };
    let headline = move || page.with(|page| page.as_ref().map(|page| page.headline.clone()));
    view! { class="k",
        <div class="page-text trend">
            <div class="page-lead">
                <h2 class="page-title">{footing.say(&msg!("trend-title"))}</h2>
                <Show
                    when=move || has_any.get()
                    fallback=move || view! { class="k",
                        <p class="empty">{footing.say(&msg!("trend-nothing"))}</p>
                    }
                >
                    <Show when=move || subject.get().is_none()>
                        <p class="list-headline" aria-live="polite">{headline}</p>
                        <p class="panel-caption">{footing.say(&msg!("trend-lead"))}</p>
                    </Show>
                    <div class="trend-settings">
                        {figures(footing, page)}
                        <Show
                            when=move || subject.get().is_none()
                            fallback=move || view! { class="k", {ways(footing, page)} }
                        >
                            {orders(footing, page)}
                        </Show>
                        {take(footing)}
                    </div>
                </Show>
            </div>
            <Show when=move || has_any.get()>{content}</Show>
        </div>
    }
}

fn offers(choices: &[Choice]) -> (Vec<Offer>, String) {
    let offer = |one: &Choice| Offer { value: one.value.clone(), label: one.label.clone() };
    let on = choices.iter().find(|one| one.is_on).map(|one| one.value.clone());
    (choices.iter().map(offer).collect(), on.unwrap_or_default())
}

/// What is followed.
fn figures(footing: Footing, page: Memo<Option<Shared<Page>>>) -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| {
        page.with(|page| page.as_ref().map(|page| offers(&page.figures)).unwrap_or_default())
    });
    view! { class="k",
        <Choose
            id="trend-figure"
            label=footing.say(&msg!("trend-figure"))
            offers=Signal::derive(move || found.get().0)
            value=Signal::derive(move || found.get().1)
            on_choose=move |id: String| app.dispatch(Action::Follow(Some(id)))
        />
    }
}

/// In which order.
fn orders(footing: Footing, page: Memo<Option<Shared<Page>>>) -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| {
        page.with(|page| page.as_ref().map(|page| offers(&page.orders)).unwrap_or_default())
    });
    let order = move |id: String| {
        let is_descending = id.starts_with('-');
        let column = id.trim_start_matches('-').to_owned();
        let sort = (!column.is_empty()).then_some(Sort { column, is_descending });
        app.dispatch(Action::Sort(sort));
    };
    view! { class="k",
        <Choose
            id="trend-order"
            label=footing.say(&msg!("trend-order"))
            offers=Signal::derive(move || found.get().0)
            value=Signal::derive(move || found.get().1)
            on_choose=order
        />
    }
}

/// From one thing to the next, and back to all of them.
fn ways(footing: Footing, page: Memo<Option<Shared<Page>>>) -> impl IntoView {
    let app = use_app();
    let beside = move |step: isize| {
        let subject = footing.followed.get_untracked().and_then(|it| it.subject);
        let panels = page.get_untracked().map(|page| page.panels.clone()).unwrap_or_default();
        let at = panels.iter().position(|panel| Some(panel.subject) == subject);
        let last = panels.len().checked_sub(1)?;
        let next = match at {
            Some(at) if step < 0 => at.checked_sub(1).unwrap_or(last),
            Some(at) if at == last => 0,
            Some(at) => at + 1,
            None => 0,
        };
        panels.get(next).map(|panel| panel.thing.clone())
    };
    let go = move |step: isize| {
        move |_| {
            if let Some(thing) = beside(step) {
                app.dispatch(Action::Select(Some(thing)));
            }
        }
    };
    view! { class="k",
        <div class="trend-ways">
            <button type="button" class="button" on:click=move |_| app.dispatch(Action::Select(None))>
                <Icon sign=Sign::Table/>
                {footing.say(&msg!("trend-all"))}
            </button>
            <button type="button" class="button" on:click=go(-1)>
                {footing.say(&msg!("trend-before"))}
            </button>
            <button type="button" class="button" on:click=go(1)>
                {footing.say(&msg!("trend-next"))}
            </button>
            <ViewLink kind=ViewKind::List words=footing.say(&msg!("trend-details"))/>
        </div>
    }
}

/// The figures as a file.
fn take(footing: Footing) -> impl IntoView {
    let app = use_app();
    let download = move |_| {
        let link = address::absolute(&encode(&app.state_now()));
        let (name, text) =
            untrack(|| footing.read(|scope, series| trend::file(scope, series, &link)));
        if save::file(&name, "text/csv", text.as_bytes()).is_none() {
            app.notify(Notice::urgent(msg!("save-failed")));
        }
    };
    view! { class="k",
        <button type="button" class="button" on:click=download>
            <Icon sign=Sign::Download/>
            {footing.say(&msg!("trend-csv"))}
        </button>
    }
}

/// The small charts, each a link to its chart.
fn multiples(footing: Footing, page: Memo<Option<Shared<Page>>>) -> AnyView {
    let app = use_app();
    let common = Memo::new(move |_| {
        let followed = footing.followed.get()?;
        Some(Shared::new(footing.read(|scope, series| {
            let subjects = series.subjects(scope.dataset, &followed.figure);
            Common::new(scope, series, &followed.figure, &subjects)
        })))
    });
    let drawn = move || {
        let (page, common) = (page.get()?, common.get()?);
        let panels = page.panels.iter().map(|one| (one.clone(), marks(footing, one, &common)));
        Some(panels.map(|(one, marks)| panel(one, marks)).collect_view())
    };
    let total = Memo::new(move |_| {
        let followed = footing.followed.get();
        followed.map_or(0, |it| {
            footing.read(|scope, series| series.subjects(scope.dataset, &it.figure).len())
        })
    });
    let shown = Memo::new(move |_| page.with(|page| page.as_ref().map_or(0, |it| it.panels.len())));
    let count = move || app.say(&msg!("table-count", shown = shown.get(), total = total.get()));
    let legend = move || {
        let (followed, common) = (footing.followed.get()?, common.get()?);
        let entries =
            footing.read(|scope, series| sheet::fields(scope, series, &followed.figure, &common));
        Some(keys(&entries))
    };
    view! { class="k",
        <Narrow count=Signal::derive(count)/>
        {legend}
        <Show when=move || shown.get() == 0>
            <p class="empty">{footing.say(&msg!("trend-nothing-passes"))}</p>
        </Show>
        <ul class="trend-list">{drawn}</ul>
    }
    .into_any()
}

/// What the fields of charts mean.
fn keys(entries: &[LegendEntry]) -> impl IntoView + use<> {
    let entry = |entry: &LegendEntry| {
        let rect = Rect::new(0.0, 0.0, SWATCH.width, SWATCH.height);
        let marks = loose(swatch(&entry.swatch, rect), SWATCH);
        view! { class="k",
            <li class="materials-key">
                <Drawing size=SWATCH groups=marks/> <span>{entry.label.clone()}</span>
            </li>
        }
    };
    let entries = entries.iter().map(entry).collect_view();
    view! { class="k", <ul class="materials-keys">{entries}</ul> }
}

fn marks(footing: Footing, panel: &Panel, common: &Common) -> Vec<Mark> {
    let Some(followed) = footing.followed.get_untracked() else { return Vec::new() };
    untrack(|| {
        footing.read(|scope, series| {
            small::draw(scope, series, panel.subject, &followed.figure, (common, SMALL))
        })
    })
}

fn panel(panel: Panel, marks: Vec<Mark>) -> impl IntoView {
    let app = use_app();
    let address = address_after(app, Action::Select(Some(panel.thing.clone())));
    let thing = panel.thing.clone();
    let choose = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch(Action::Select(Some(thing.clone())));
            focus_soon("trend-name");
        }
    };
    let line = |words: String, class: &'static str| {
        (!words.is_empty()).then(|| view! { class="k", <span class=class>{words}</span> })
    };
    view! { class="k",
        <li class="trend-item">
            <a class="trend-link" href=address on:click=choose>
                <span class="trend-head">
                    <bdi class="trend-name">{panel.name}</bdi>
                    <span class="trend-newest">{panel.newest}</span>
                </span>
                <Drawing size=SMALL groups=loose(marks, SMALL)/>
                {line(panel.change, "trend-words")}
                {line(panel.standing, "trend-words")}
                {line(panel.old, "trend-words trend-old")}
            </a>
        </li>
    }
}

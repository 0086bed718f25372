//! A story as one long page: every step with its figure, its words and a way into the live view.
//! What a screen reader reads, and what is printed.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::shell::stage;
use crate::story::{Step, Story};
use crate::ui::catalogue::{self, Catalogue};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::panel::link::opens_elsewhere;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::parts::rich::RichText;
use crate::ui::shared::Shared;
use crate::ui::tell::bar::lost;
use crate::ui::tell::dialogs::findings;
use crate::ui::tell::display::marking;
use crate::ui::tell::figure::Figure;
use crate::ui::tell::{Coming, Tell, Told, bring, worded};
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::story::{StoryView, enter};

/// The page.
#[component]
pub fn StoryPage() -> impl IntoView {
    let app = use_app();
    let tell = Tell::of(app);
    bring::follow(tell);
    let content = with_texts(move |locale| {
        let kept = StoredValue::new(locale);
        let content = move || {
            let locale = kept.get_value();
            match tell.coming.get() {
                Coming::Nothing | Coming::Waiting(_) => view! { class="k",
                    <h1 class="visually-hidden">{locale.say(&msg!("story"))}</h1>
                    <p class="waiting" role="status">{locale.say(&msg!("story-waiting"))}</p>
                }
                .into_any(),
                Coming::Lost(_, why, report) => view! { class="k",
                    <h1 class="visually-hidden">{locale.say(&msg!("story"))}</h1>
                    {lost(tell, &locale, &why, report)}
                }
                .into_any(),
                Coming::Here(told) => whole(tell, &told, &locale),
            }
        };
        content.into_any()
    });
    view! { class="k", <main class="story-page" id="main" tabindex="-1">{content}</main> }
}

fn whole(tell: Tell, told: &Told, locale: &Shared<Locale>) -> AnyView {
    let story = &told.story;
    let say = |message| locale.say(&message);
    let (title, title_tag) = worded(&story.title, locale);
    let (summary, summary_tag) = worded(&story.summary, locale);
    let about = about(story, locale);
    let found = told.report.errors() + told.report.warnings();
    let found = (found > 0).then(|| {
        let words = say(msg!("story-findings", count = found));
        view! { class="k",
            <details class="story-problem">
                <summary><Icon sign=Sign::Warning/>{words}</summary>
                {findings(&told.report, locale)}
            </details>
        }
    });
    let walk = {
        let story = told.story.clone();
        move |_| {
            let number = tell.app.state_now().story.step();
            tell.walk(&story, &story.id, number);
        }
    };
    let contents = (1..=story.count()).zip(&story.steps).map(|(number, step)| {
        let (title, tag) = worded(&step.title, locale);
        let id = anchor(number);
        let jump = move |event: leptos::ev::MouseEvent| {
            // The address holds the view, so the jump is made by hand.
            event.prevent_default();
            crate::shell::page::focus(&id);
        };
        let address = encode(&crate::view::story::page(&tell.app.state_now(), &story.id, number));
        view! { class="k", <li lang=tag><a href=address on:click=jump>{title}</a></li> }
    });
    let contents = contents.collect_view();
    let steps = (1..=story.count()).zip(&story.steps);
    let steps =
        steps.map(|(number, step)| article(tell, story, number, step, locale)).collect_view();
    view! { class="k",
        <header class="story-page-head">
            <p class="story-page-marking">{marking(locale, story.marking)}</p>
            <h1 class="story-page-title" lang=title_tag>{title}</h1>
            <p class="story-page-summary" lang=summary_tag>{summary}</p>
            <p class="story-page-lead">{say(msg!("story-page-lead"))}</p>
            <div class="control-buttons story-page-ways">
                <button type="button" class="button is-primary" on:click=walk>
                    {say(msg!("story-page-walk"))}
                    <Icon sign=Sign::Next/>
                </button>
                <button type="button" class="button" on:click=|_| stage::print()>
                    {say(msg!("story-page-print"))}
                </button>
            </div>
            {found}
            <nav class="story-page-contents" aria-label=say(msg!("story-page-steps"))>
                <ol class="story-page-list">{contents}</ol>
            </nav>
        </header>
        {steps}
        {about}
    }
    .into_any()
}

fn anchor(number: u32) -> String {
    format!("step-{number}")
}

fn article(
    tell: Tell,
    story: &Story,
    number: u32,
    step: &Step,
    locale: &Shared<Locale>,
) -> AnyView {
    let say = |message| locale.say(&message);
    let (title, title_tag) = worded(&step.title, locale);
    let (message, message_tag) = worded(&step.message, locale);
    let (text, text_tag) = worded(&step.text, locale);
    let view = step.view();
    let state = enter(&tell.app.state_now(), &step.link, &story.id, number);
    let address = encode(&state);
    let open = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            let story = StoryView { room: None, ..state.story.clone() };
            let state = crate::view::state::ViewState { story, ..state.clone() };
            tell.app.dispatch(Action::Tell(Box::new(state)));
        }
    };
    let own = locale.clone();
    let named = say(msg!("story-page-open-named", step = number, title = title.as_str()));
    let name = {
        let locale = locale.clone();
        move |name: &str| locale.say(&msg!("story-figure", step = number, name = name))
    };
    let position = say(msg!("story-position", step = number, count = story.count()));
    view! { class="k",
        <article class="story-article">
            <p class="story-number">{position}</p>
            <h2 class="story-page-step" id=anchor(number) tabindex="-1" lang=title_tag>{title}</h2>
            <p class="story-page-message" lang=message_tag>{message}</p>
            <figure class="story-figure">
                <Figure tell view=Signal::derive(move || view.clone()) locale=own name has_notes=true/>
            </figure>
            <div class="story-page-text" lang=text_tag><RichText text/></div>
            <p class="story-page-way">
                <a href=address aria-label=named on:click=open>{say(msg!("story-page-open"))}</a>
            </p>
        </article>
    }
    .into_any()
}

/// Whose data are shown, and whose words.
fn about(story: &Shared<Story>, locale: &Shared<Locale>) -> AnyView {
    let say = |message| locale.say(&message);
    let app = use_app();
    if !matches!(app.catalogue.get_untracked(), Catalogue::Ready(_)) {
        catalogue::load(app);
    }
    let kept = StoredValue::new((story.clone(), locale.clone()));
    let datasets = move || {
        let Catalogue::Ready(entries) = app.catalogue.get() else {
            return Vec::new();
        };
        kept.with_value(|(story, locale)| {
            let entry = |named: &crate::story::DatasetUse| {
                let entry = entries.iter().find(|entry| entry.id == named.id)?;
                let title = entry.title.get(locale.language()).or_else(|| entry.title.get("en"));
                let words = msg!(
                    "story-dataset",
                    title = title.map_or(entry.id.as_str(), String::as_str),
                    edition =
                        if named.edition.is_empty() { &entry.edition } else { &named.edition },
                    publisher = entry.publisher.as_str(),
                );
                let attribution = entry.attribution.clone();
                Some(view! { class="k",
                    <li>{locale.say(&words)}". "<bdi>{attribution}</bdi></li>
                })
            };
            story.datasets.iter().filter_map(entry).collect::<Vec<_>>()
        })
    };
    let lines = [
        (!story.author.is_empty()).then(|| say(msg!("story-page-by", author = &story.author))),
        (!story.published.is_empty())
            .then(|| say(msg!("story-page-published", date = &story.published))),
        (!story.licence.is_empty())
            .then(|| say(msg!("story-page-licence", licence = &story.licence))),
    ];
    let lines = lines.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! { class="k",
        <footer class="story-page-about">
            <h2 class="story-page-subtitle">{say(msg!("story-page-about"))}</h2>
            <ul class="story-page-sources">{datasets}</ul>
            <p class="story-page-author">{lines}</p>
            <p class="story-page-marking">{marking(locale, story.marking)}</p>
        </footer>
    }
    .into_any()
}

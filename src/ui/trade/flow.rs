//! The page of flows: one product, one partner or all of them, as a picture and as a table.

use leptos::html;
use leptos::prelude::*;

use crate::i18n::Locale;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::trade::flow::{FlowPage, flow};
use crate::scene::trade::{flow as picture, words};
use crate::scene::words as names;
use crate::ui::late::texts::with_texts;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::picture::points::{PlaneDrawing, width_of};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::ui::trade::take::{Taking, take};
use crate::ui::trade::{Books, TradeLink, flow_table, settings};
use crate::view::action::Action;
use crate::view::state::ViewKind;
use crate::view::thing::Thing;

/// The page.
#[component]
pub fn FlowView(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| view! { class="k", <Flows pipeline locale/> }.into_any())
}

#[component]
fn Flows(pipeline: Pipeline, locale: Shared<Locale>) -> impl IntoView {
    let books = Books::new(pipeline, locale, true);
    let page = Memo::new(move |_| Shared::new(books.read(flow)));
    let title = move || page.with(|page| page.title.clone());
    let frame = NodeRef::<html::Div>::new();
    let width = width_of(frame);
    let scene = Memo::new(move |_| {
        let width = width.get()?;
        Some(Shared::new(books.read(|scope, ledger| picture::draw(scope, ledger, width))))
    });
    let headline = move || scene.with(|scene| scene.as_ref().map(|scene| scene.name.clone()));
    let hint = books.say(&msg!("flow-hint"));
    let drawing = move || {
        let drawn = scene.get().filter(|scene| scene.groups.len() > 1);
        drawn.map(|scene| view! { class="k", <PlaneDrawing scene hint=hint.clone()/> })
    };
    view! { class="k",
        <div class="page-text trade">
            <div class="page-lead">
                <h2 class="page-title">{title}</h2>
                <p class="list-headline" role="status">{headline}</p>
                <p class="page-ways">
                    <TradeLink thing=None kind=ViewKind::Trade words=books.say(&msg!("flow-back"))/>
                </p>
            </div>
            <div class="trade-settings" role="group" aria-label=books.say(&msg!("trade-settings"))>
                {settings::period(books)}
                {about(books, page)}
            </div>
            <div node_ref=frame class="flow-frame">{drawing}</div>
            {move || flow_table::table(books, &page.get())}
            {take(books, Taking::Flows)}
        </div>
    }
}

/// What the page is about: everything, a step or a product; a partner is chosen in the picture.
fn about(books: Books, page: Memo<Shared<FlowPage>>) -> impl IntoView {
    let offers = Memo::new(move |_| {
        books.read(|scope, ledger| {
            let count = ledger.lines.len();
            let everything = scope.locale.say(&msg!("flow-everything", count = count));
            let mut offers = vec![Offer { value: String::new(), label: everything }];
            offers.extend(scope.dataset.stages.entries().map(|(idx, stage)| Offer {
                value: Thing::Stage(stage.id.clone()).to_string(),
                label: names::stage_name(scope, idx),
            }));
            let products = ledger.lines.iter().zip(words::products(scope, ledger));
            offers.extend(products.filter_map(|(line, label)| {
                let is_input = matches!(line.subject, Subject::Input(_));
                let value = words::product_thing(scope, line.subject).to_string();
                is_input.then_some(Offer { value, label })
            }));
            let chosen = page.with(|page| page.chosen.clone());
            if let Some(chosen) = chosen {
                let value = chosen.thing.to_string();
                if !offers.iter().any(|offer| offer.value == value) {
                    offers.push(Offer { value, label: chosen.name });
                }
            }
            offers
        })
    });
    let value = Signal::derive(move || {
        page.with(|page| page.chosen.as_ref().map(|of| of.thing.to_string())).unwrap_or_default()
    });
    let app = books.app;
    view! { class="k",
        <Choose
            id="flow-step"
            label=Signal::stored(books.say(&msg!("flow-step")))
            offers=offers
            value=value
            on_choose=move |id: String| app.dispatch(Action::Select(Thing::parse(&id)))
        />
    }
}

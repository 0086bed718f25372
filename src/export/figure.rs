//! The picture of a view as one SVG document that stands alone: the map with title, edition,
//! stage headers, legend, notes, sources and marking around it. The app's download and the
//! publisher's `picture` both call [`draw`], so they write the same bytes.

mod heads;

use crate::analysis::concentration::{Settings, assess};
use crate::base::date::Day;
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, width_px, wrap};
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::layout::arrange;
use crate::model::dataset::Dataset;
use crate::model::edition::Edition;
use crate::msg;
use crate::paint::svg;
use crate::scene::chain::{self, shapes};
use crate::scene::draw::furniture;
use crate::scene::mark::{Anchor, Ink, LegendEntry, Mark, Scene, Step, Swatch};
use crate::scene::since::Since;
use crate::scene::span::Span;
use crate::scene::theme::Colours;
use crate::scene::what_if::{self, Supposed};
use crate::scene::{
    Beyond, Scope, materials, priority, rating, reliance, roadmap, shift, trade, trend,
};
use crate::view::check::check;
use crate::view::comparand::Comparand;
use crate::view::permalink::{Ignored, decode};
use crate::view::state::{Theme, ViewKind, ViewState};

/// Margin around everything, px.
const MARGIN: f64 = 28.0;

/// Least width of a figure, so that title and sources have room.
const LEAST_WIDTH: f64 = 760.0;

/// Width of a roadmap, px.
const ROADMAP: f64 = 1280.0;

/// Height of the stage headers.
const HEADER: f64 = 46.0;

/// A picture and the parts of the link that had to be left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The SVG document.
    pub svg: String,
    /// Parts of the link that make no sense or are not in this dataset.
    pub ignored: Vec<Ignored>,
}

/// What a picture is made with that neither dataset nor link hold; nothing by default.
#[derive(Clone, Copy, Default)]
pub struct Beside<'a> {
    /// The day of the machine, for links that do not pin today.
    pub clock: Option<Day>,
    /// What is compared with; `None`: the edition of the same dataset that the link names.
    pub before: Option<&'a Dataset>,
    /// Width of a roadmap in px; `None`: that of a page.
    pub width: Option<f64>,
}

/// Draws what the app shows for `link` on `dataset`, in the edition that the link names. The
/// dataset that it names is not looked at: the caller has chosen it.
#[must_use]
pub fn draw(dataset: &Dataset, link: &str, locale: &Locale, beside: &Beside<'_>) -> Figure {
    let (state, mut ignored) = decode(link);
    let (state, unknown) = check(&state, dataset);
    ignored.extend(unknown);
    let named = state.dataset.as_ref().and_then(|of| of.edition.as_ref());
    let other = named.and_then(|id| dataset.at_edition(id));
    let dataset = other.as_ref().unwrap_or(dataset);
    Figure { svg: document(dataset, &state, locale, beside), ignored }
}

/// The SVG document of a view.
#[must_use]
pub fn document(
    dataset: &Dataset,
    state: &ViewState,
    locale: &Locale,
    beside: &Beside<'_>,
) -> String {
    let named = match &state.since {
        Some(Comparand::Edition(id)) if beside.before.is_none() => dataset.at_edition(id),
        _ => None,
    };
    let before = beside.before.or(named.as_ref());
    let is_map = !matches!(state.view, ViewKind::Plane | ViewKind::Priorities | ViewKind::Roadmap);
    let since = before.filter(|_| is_map).map(|before| Since::new(before, dataset));
    let dataset = since.as_ref().map_or(dataset, |since| &since.joined);
    let mut settings = Settings::of(dataset);
    if let Some(area) = &state.area {
        settings.area.clone_from(area);
    }
    let assessment = assess(dataset, &settings);
    let supposed = Supposed::of(dataset, &settings, state);
    let what_if = supposed.as_ref().map(Supposed::look);
    let span = is_map.then(|| Span::of(dataset, &settings, before)).flatten();
    let beyond = Beyond { span: span.as_ref(), since: since.as_ref() };
    let clock = beside.clock;
    let scope = Scope { dataset, assessment: &assessment, state, locale, what_if, clock, beyond };
    let map = picture(&scope, before, beside.width);
    let colours = Colours::of(state.theme.unwrap_or(Theme::Light));
    svg::write(&figure(&scope, map), colours)
}

/// The picture of a view: that of the map where the view is made of words. `before` is the
/// edition that the dates of a roadmap are compared with, `width` that of a roadmap in px.
#[must_use]
pub fn picture(scope: &Scope<'_>, before: Option<&Dataset>, width: Option<f64>) -> Scene {
    match scope.state.view {
        ViewKind::Plane => materials::sheet(scope),
        ViewKind::Priorities => priority::sheet(scope),
        ViewKind::Trend => trend::sheet(scope),
        ViewKind::Trade | ViewKind::Flow => trade::figure(scope),
        ViewKind::Reliance => reliance::sheet(scope),
        ViewKind::Roadmap => roadmap::draw(scope, before, width.unwrap_or(ROADMAP)).whole(),
        _ => {
            let sketch = chain::sketch(scope);
            chain::compose(scope, &sketch, &arrange(&sketch.request))
        }
    }
}

/// `map` with everything around it that a file needs to be understood alone.
#[must_use]
pub fn figure(scope: &Scope<'_>, map: Scene) -> Scene {
    let width = (map.size.width + 2.0 * MARGIN).max(LEAST_WIDTH);
    let mut sheet = Sheet { marks: Vec::new(), y: MARGIN, width };
    sheet.title(scope);
    let top = sheet.y;
    let header = if map.headers.is_empty() { 0.0 } else { HEADER };
    let origin = Point::new(MARGIN, top + header);
    let mut grounds = heads::grounds(&map, origin);
    grounds.extend(heads::headers(&map.headers, top));
    sheet.y = origin.y + map.size.height + 26.0;
    sheet.legend(scope, &map.legend);
    for note in &map.notes {
        sheet.paragraph(note, 13.0, Ink::Detail);
    }
    sheet.sources(scope);
    let height = sheet.y + MARGIN - 10.0;
    let page = Rect::new(0.0, 0.0, width, height);
    let mut marks = vec![Mark::Rect { rect: page, radius: 0.0, ink: Ink::Ground }];
    marks.extend(grounds);
    marks.extend(sheet.marks);
    let mut groups = vec![furniture("furniture", marks, Size::new(width, height))];
    groups.extend(map.groups.iter().map(|group| group.moved(origin)));
    Scene { size: Size::new(width, height), groups, ..map }
}

/// A page that is filled from top to bottom.
struct Sheet {
    marks: Vec<Mark>,
    y: f64,
    width: f64,
}

impl Sheet {
    fn line(&mut self, words: &str, size: f64, weight: Weight, ink: Ink) {
        self.y += size;
        self.marks.push(text(Point::new(MARGIN, self.y), words, size, weight, ink));
        self.y += size * 0.4;
    }

    fn paragraph(&mut self, words: &str, size: f64, ink: Ink) {
        let room = self.width - 2.0 * MARGIN;
        for line in wrap(words, room, 6, size, Weight::Regular) {
            self.line(&line, size, Weight::Regular, ink);
        }
    }

    fn title(&mut self, scope: &Scope<'_>) {
        let about = &scope.dataset.about;
        let room = self.width - 2.0 * MARGIN;
        let title = about.title.words(scope.language());
        for line in wrap(title, room, 2, 22.0, Weight::Semibold) {
            self.line(&line, 22.0, Weight::Semibold, Ink::Title);
        }
        let edition = &about.edition;
        let message = subtitle(scope, edition);
        let subtitle = scope.locale.say(&message);
        self.paragraph(&subtitle, 13.5, Ink::Detail);
        if let Some(since) = scope.beyond.since {
            let edition = since.label(scope.language());
            self.paragraph(
                &scope.locale.say(&msg!("since-caption", edition = edition)),
                13.5,
                Ink::Label,
            );
        }
        if let Some(caption) = what_if::words::caption(scope) {
            self.y += 4.0;
            self.paragraph(&caption, 13.5, Ink::Label);
        }
        self.y += 12.0;
    }

    /// Entries in rows, as many in each as fit.
    fn legend(&mut self, scope: &Scope<'_>, entries: &[LegendEntry]) {
        if entries.is_empty() {
            return;
        }
        self.line(&scope.locale.say(&msg!("figure-legend")), 13.0, Weight::Semibold, Ink::Label);
        self.y += 4.0;
        let mut x = MARGIN;
        for entry in entries {
            let width = 40.0 + width_px(&entry.label, 12.5, Weight::Regular) + 18.0;
            if x > MARGIN && x + width > self.width - MARGIN {
                x = MARGIN;
                self.y += 22.0;
            }
            self.marks.extend(swatch(&entry.swatch, Rect::new(x, self.y, 28.0, 16.0)));
            let at = Point::new(x + 36.0, self.y + 12.5);
            self.marks.push(text(at, &entry.label, 12.5, Weight::Regular, Ink::Label));
            x += width;
        }
        self.y += 34.0;
    }

    fn sources(&mut self, scope: &Scope<'_>) {
        let about = &scope.dataset.about;
        if !about.attribution.is_empty() {
            self.paragraph(&about.attribution, 12.0, Ink::Detail);
        }
        let mut titles: Vec<&str> = Vec::new();
        for source in &scope.dataset.sources {
            if !source.title.is_empty() && !titles.contains(&source.title.as_str()) {
                titles.push(&source.title);
            }
        }
        if !titles.is_empty() {
            let sources = scope.locale.say(&msg!("figure-sources", sources = titles.join("; ")));
            self.paragraph(&sources, 12.0, Ink::Detail);
        }
        let licence = if about.licence.is_empty() {
            scope.locale.say(&msg!("licence-not-stated"))
        } else {
            about.licence.clone()
        };
        let footer =
            scope.locale.say(&msg!("figure-footer", licence = licence, marking = marking(scope),));
        self.paragraph(&footer, 12.0, Ink::Detail);
    }
}

fn subtitle(scope: &Scope<'_>, edition: &Edition) -> Message {
    let (label, period) = (&edition.label, &edition.reference_period);
    match scope.state.view {
        ViewKind::Plane => return msg!("plane-subtitle", edition = label),
        ViewKind::Roadmap => return msg!("roadmap-subtitle", edition = label),
        ViewKind::Priorities => return msg!("urgency-subtitle", edition = label),
        ViewKind::Trend => return msg!("trend-subtitle", edition = label),
        ViewKind::Trade | ViewKind::Flow => return trade::subtitle(scope),
        ViewKind::Reliance => return msg!("reliance-subtitle"),
        _ => {}
    }
    let indicator = rating::title(scope);
    if period.is_empty() {
        msg!("figure-subtitle", edition = label, indicator = indicator)
    } else {
        msg!("figure-subtitle-period", edition = label, period = period, indicator = indicator)
    }
}

fn marking(scope: &Scope<'_>) -> String {
    use crate::model::marking::Marking;
    match scope.dataset.about.marking {
        Marking::Public => "PUBLIC".to_owned(),
        Marking::Unmarked => scope.locale.say(&msg!("marking-unmarked")),
    }
}

fn text(at: Point, words: &str, size: f64, weight: Weight, ink: Ink) -> Mark {
    Mark::Text { at, words: words.to_owned(), size, weight, anchor: Anchor::Start, ink }
}

/// The marks of a legend's swatch in `rect`.
#[must_use]
pub fn swatch(swatch: &Swatch, rect: Rect) -> Vec<Mark> {
    match swatch {
        Swatch::Drawn(marks) => {
            let by = Point::new(rect.x, rect.y);
            marks.iter().map(|mark| shift::mark(mark, by)).collect()
        }
        Swatch::Field(ink) => shapes::field(*ink, rect),
        Swatch::Line(ink) => {
            let y = rect.centre().y;
            let steps =
                vec![Step::Move(Point::new(rect.x, y)), Step::Line(Point::new(rect.right(), y))];
            vec![Mark::Path { steps, ink: *ink, width: 2.0 }]
        }
        Swatch::Shape(code) => crate::model::input::InputKind::from_code(code)
            .map(|kind| shapes::face(kind, rect))
            .unwrap_or_default(),
    }
}

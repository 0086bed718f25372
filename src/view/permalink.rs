//! A view as a link and back: `#/map/eu-crm-2023@2023?sel=gallium-p&trace=both`.
//!
//! Only what differs from the default is written, keys sorted, so that equal views have
//! equal links. Reading never fails: a part that makes no sense is left out and named. The
//! keys are listed in `docs/permalinks.md`. Knows no browser and no dataset.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::base::number;
use crate::base::order;
use crate::view::comparand::Comparand;
use crate::view::reliance;
use crate::view::roadmap;
use crate::view::state::{
    Camera, DatasetRef, FilterField, Panel, Sort, Theme, Trace, ViewKind, ViewState,
};
use crate::view::story::{self, Face, StoryView};
use crate::view::thing::Thing;
use crate::view::trade;
use crate::view::urgency;
use crate::view::what_if::link as what_if;

/// Signs with a meaning in a link, encoded within names and values.
const RESERVED: AsciiSet = CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'/')
    .add(b'<')
    .add(b'=')
    .add(b'>')
    .add(b'?')
    .add(b'@')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Longest link that is read, in bytes; a longer one is no view of ours.
const LONGEST: usize = 8192;

/// A part of a link that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// The key, or the place in the path.
    pub key: String,
    /// What stood there.
    pub value: String,
}

/// Writes `state` as the part of an address from `#` on.
#[must_use]
pub fn encode(state: &ViewState) -> String {
    let mut link = String::from("#/");
    if let Some((face, id)) = state.story.path() {
        link.push_str(face);
        link.push('/');
        link.push_str(&escaped(id));
    } else if let Some(dataset) = &state.dataset {
        link.push_str(state.view.code());
        link.push('/');
        link.push_str(&escaped(&dataset.id));
        if let Some(edition) = &dataset.edition {
            link.push('@');
            link.push_str(&escaped(edition));
        }
    }
    let mut pairs = pairs(state);
    order::sort(&mut pairs);
    for (position, (key, value)) in pairs.iter().enumerate() {
        link.push(if position == 0 { '?' } else { '&' });
        link.push_str(key);
        link.push('=');
        link.push_str(&escaped(value));
    }
    link
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, &RESERVED).to_string()
}

fn pairs(state: &ViewState) -> Vec<(String, String)> {
    let flag = |is_set: bool| is_set.then(|| "1".to_owned());
    let things = |things: &mut dyn Iterator<Item = String>| {
        let joined = things.collect::<Vec<_>>().join("~");
        (!joined.is_empty()).then_some(joined)
    };
    let written = |thing: &Thing| thing.to_string();
    let mut pairs: Vec<(String, String)> = [
        ("sel", things(&mut state.selected.iter().map(written))),
        ("open", things(&mut state.opened.iter().map(written))),
        ("shut", things(&mut state.closed.iter().map(written))),
        ("trace", (state.trace != Trace::Near).then(|| state.trace.code().to_owned())),
        ("depth", state.depth.map(|depth| depth.to_string())),
        ("only", flag(state.is_isolated)),
        ("suppliers", state.suppliers.map(|shown| if shown { "1" } else { "0" }.to_owned())),
        ("links", state.all_links.then(|| "all".to_owned())),
        ("outside", flag(state.only_outside)),
        ("area", state.area.clone()),
        ("color", state.colour_by.clone()),
        ("since", state.since.as_ref().map(Comparand::to_string)),
        ("draw", state.followed.clone()),
        ("q", (!state.query.is_empty()).then(|| state.query.clone())),
        ("sort", state.sort.as_ref().map(sort_text)),
        ("zoom", state.camera.map(camera_text)),
        ("panel", state.panel.map(|panel| panel.code().to_owned())),
        ("lang", state.language.clone()),
        ("theme", state.theme.map(|theme| theme.code().to_owned())),
        ("keys", state.has_no_letters.then(|| "off".to_owned())),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some((key.to_owned(), value?)))
    .collect();
    pairs.extend(what_if::pairs(state));
    pairs.extend(state.roadmap.pairs());
    pairs.extend(state.urgency.pairs());
    pairs.extend(state.trade.pairs());
    pairs.extend(state.reliance.pairs());
    pairs.extend(state.story.pairs());
    for (field, values) in &state.filters {
        let joined = values.iter().map(|value| guarded(value)).collect::<Vec<_>>();
        if !joined.is_empty() {
            pairs.push((format!("f.{}", field.code()), joined.join("~")));
        }
    }
    pairs
}

/// A filter value in which `~` no longer separates values.
pub(super) fn guarded(value: &str) -> String {
    value.replace('%', "%25").replace('~', "%7E")
}

/// The value that [`guarded`] wrote.
pub(super) fn unguarded(value: &str) -> String {
    value.replace("%7E", "~").replace("%25", "%")
}

fn sort_text(sort: &Sort) -> String {
    format!("{}{}", if sort.is_descending { "-" } else { "" }, sort.column)
}

fn camera_text(camera: Camera) -> String {
    format!("{:.0},{:.0},{:.3}", camera.x, camera.y, camera.scale)
}

/// Reads the part of an address from `#` on (the sign itself may be missing), and names what
/// had to be left out.
#[must_use]
pub fn decode(link: &str) -> (ViewState, Vec<Ignored>) {
    let mut state = ViewState::default();
    let mut ignored = Vec::new();
    let link = link.strip_prefix('#').unwrap_or(link);
    let link = link.strip_prefix('/').unwrap_or(link);
    if link.len() > LONGEST {
        ignored.push(Ignored { key: "link".to_owned(), value: crop(link) });
        return (state, ignored);
    }
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    read_path(path, &mut state, &mut ignored);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, raw) = pair.split_once('=').unwrap_or((pair, ""));
        let value = unescaped(raw);
        if let Some(bad) = value.as_ref().and_then(|value| what_if::read(key, value, &mut state)) {
            let named = bad.iter().map(|part| Ignored { key: key.to_owned(), value: crop(part) });
            ignored.extend(named);
            continue;
        }
        if value.and_then(|value| read_pair(key, &value, &mut state)).is_none() {
            ignored.push(Ignored { key: crop(key), value: crop(raw) });
        }
    }
    if state.story.id.is_none() && state.story != StoryView::default() {
        state.story = StoryView::default();
        ignored.push(Ignored { key: "story".to_owned(), value: String::new() });
    }
    (state, ignored)
}

fn crop(text: &str) -> String {
    text.chars().take(60).collect()
}

fn unescaped(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

fn read_path(path: &str, state: &mut ViewState, ignored: &mut Vec<Ignored>) {
    if path.is_empty() {
        return;
    }
    let (view, dataset) = path.split_once('/').unwrap_or((path, ""));
    if let Some(face) = Face::from_code(view).filter(|face| *face != Face::Live) {
        let named = unescaped(dataset).and_then(|id| state.story.read_path(face, &id));
        if named.is_none() {
            ignored.push(Ignored { key: "story".to_owned(), value: crop(dataset) });
        }
        return;
    }
    match ViewKind::from_code(view) {
        Some(kind) => state.view = kind,
        None => ignored.push(Ignored { key: "view".to_owned(), value: crop(view) }),
    }
    let (id, edition) = dataset.split_once('@').map_or((dataset, None), |(id, e)| (id, Some(e)));
    match unescaped(id).filter(|id| !id.is_empty()) {
        Some(id) => {
            let edition = edition.and_then(unescaped).filter(|edition| !edition.is_empty());
            state.dataset = Some(DatasetRef { id, edition });
        }
        None => {
            state.view = ViewKind::default();
            ignored.push(Ignored { key: "dataset".to_owned(), value: crop(id) });
        }
    }
}

fn read_pair(key: &str, value: &str, state: &mut ViewState) -> Option<()> {
    match key {
        "sel" => state.selected = things(value)?,
        "open" => state.opened = order::set_of(things(value)?),
        "shut" => state.closed = order::set_of(things(value)?),
        "trace" => state.trace = Trace::from_code(value)?,
        "depth" => state.depth = Some(value.parse().ok().filter(|depth| (1..=99).contains(depth))?),
        "only" => state.is_isolated = flag(value)?,
        "suppliers" => state.suppliers = Some(flag(value)?),
        "links" => state.all_links = (value == "all").then_some(true)?,
        "outside" => state.only_outside = flag(value)?,
        "area" => state.area = Some(word(value)?),
        "color" => state.colour_by = Some(word(value)?),
        "since" => state.since = Some(Comparand::parse(value)?),
        "draw" => state.followed = Some(word(value)?),
        "q" => value.clone_into(&mut state.query),
        "sort" => state.sort = Some(sort(value)?),
        "zoom" => state.camera = Some(camera(value)?),
        "panel" => state.panel = Some(Panel::from_code(value)?),
        "lang" => state.language = Some(language(value)?),
        "theme" => state.theme = Some(Theme::from_code(value)?),
        "keys" => state.has_no_letters = (value == "off").then_some(true)?,
        _ if roadmap::KEYS.contains(&key) => state.roadmap.read(key, value)?,
        _ if story::KEYS.contains(&key) => state.story.read(key, value)?,
        _ if urgency::KEYS.contains(&key) => state.urgency.read(key, value)?,
        _ if trade::KEYS.contains(&key) => state.trade.read(key, value)?,
        _ if reliance::KEYS.contains(&key) => state.reliance.read(key, value)?,
        _ => {
            let field = FilterField::from_code(key.strip_prefix("f.")?)?;
            let values = value.split('~').map(unguarded).filter(|part| !part.is_empty());
            let values = order::set_of(values);
            (!values.is_empty()).then(|| state.filters.insert(field, values))?;
        }
    }
    Some(())
}

fn flag(value: &str) -> Option<bool> {
    match value {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

fn word(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

fn language(value: &str) -> Option<String> {
    let is_tag = !value.is_empty()
        && value.len() <= 12
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_tag.then(|| value.to_owned())
}

fn things(value: &str) -> Option<Vec<Thing>> {
    value.split('~').map(Thing::parse).collect()
}

fn sort(value: &str) -> Option<Sort> {
    let (column, is_descending) =
        value.strip_prefix('-').map_or((value, false), |column| (column, true));
    Some(Sort { column: word(column)?, is_descending })
}

fn camera(value: &str) -> Option<Camera> {
    let mut numbers = value.split(',').map(number::read);
    let (x, y, scale) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let is_sane = x.abs() <= 1e6 && y.abs() <= 1e6 && (0.05..=8.0).contains(&scale);
    (is_sane && numbers.next().is_none()).then_some(Camera { x, y, scale })
}

#[cfg(test)]
#[path = "permalink_tests.rs"]
mod tests;

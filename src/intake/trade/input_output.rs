//! An input-output table → industries, the shares of regions in what is delivered to each area,
//! and what industries buy from each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::country;
use crate::base::diagnostic::{Place, Report};
use crate::intake::text::check_id;
use crate::intake::trade::UNION;
use crate::intake::trade::package::{REST, SMALL, WORLD_REST, shares, supplier};
use crate::intake::trade::publication::{Publication, SOURCE, about, row, words};
use crate::model::input_output::{InputOutput, Year};
use crate::wire::package::{Edge, Node, Package, Share};

/// Least part of what an industry buys that is drawn as a dependency.
const DRAWN: f64 = 0.02;

const PUBLICATION: Publication = Publication::input_output();

/// Industries of the World Input-Output Database of 2013, in the order `c1` to `c35`: our short
/// names in English and Dutch.
const WIOD: [[&str; 2]; 35] = [
    ["Agriculture, forestry and fishing", "Landbouw, bosbouw en visserij"],
    ["Mining", "Delfstoffenwinning"],
    ["Food, drink and tobacco", "Voeding, drank en tabak"],
    ["Textiles", "Textiel"],
    ["Leather and footwear", "Leer en schoeisel"],
    ["Wood", "Hout"],
    ["Paper, printing and publishing", "Papier, drukwerk en uitgeverijen"],
    ["Coke, refined oil and nuclear fuel", "Cokes, aardolieproducten en splijtstof"],
    ["Chemicals", "Chemie"],
    ["Rubber and plastics", "Rubber en kunststof"],
    ["Other mineral products", "Overige minerale producten"],
    ["Metals and metal products", "Metaal en metaalproducten"],
    ["Machinery", "Machines"],
    ["Electrical and optical equipment", "Elektrische en optische apparatuur"],
    ["Transport equipment", "Transportmiddelen"],
    ["Other manufacturing and recycling", "Overige industrie en recycling"],
    ["Electricity, gas and water", "Elektriciteit, gas en water"],
    ["Construction", "Bouw"],
    ["Sale and repair of vehicles, fuel", "Handel in en reparatie van voertuigen, brandstof"],
    ["Wholesale", "Groothandel"],
    ["Retail", "Detailhandel"],
    ["Hotels and restaurants", "Horeca"],
    ["Inland transport", "Vervoer over land"],
    ["Water transport", "Vervoer over water"],
    ["Air transport", "Luchtvaart"],
    ["Support of transport, travel agencies", "Dienstverlening voor vervoer, reisbureaus"],
    ["Post and telecommunications", "Post en telecommunicatie"],
    ["Finance", "Financiële diensten"],
    ["Real estate", "Onroerend goed"],
    ["Business services and renting", "Zakelijke diensten en verhuur"],
    ["Public administration and defence", "Openbaar bestuur en defensie"],
    ["Education", "Onderwijs"],
    ["Health and social work", "Zorg en welzijn"],
    ["Other services", "Overige diensten"],
    ["Households with staff", "Huishoudens met personeel"],
];

/// The package of `table`, of its last year.
pub fn package(table: &InputOutput, file: &str, report: &mut Report) -> Package {
    let names: Vec<&String> = table.regions.iter().chain(&table.industries).collect();
    for name in names {
        check_id(name, || Place::file(file), report);
    }
    let file: Arc<str> = Arc::from(file);
    let periods: Vec<String> = table.years.iter().map(|year| year.name.clone()).collect();
    let mut package = about(&PUBLICATION, &periods, &file);
    let Some(year) = table.years.last() else { return package };
    let stage = Node {
        id: "industries".to_owned(),
        label: words(["Industries", "Bedrijfstakken"]),
        kind: "stage".to_owned(),
        source: SOURCE.to_owned(),
        ..Node::default()
    };
    package.nodes.push(row(&file, stage));
    let is_wiod = table.industries.len() <= WIOD.len()
        && table.industries.iter().all(|code| wiod(code).is_some());
    for code in &table.industries {
        let label = match wiod(code).filter(|_| is_wiod) {
            Some(names) => words(*names),
            None => vec![("en".to_owned(), code.clone())],
        };
        let node = Node {
            id: code.clone(),
            label,
            kind: "product".to_owned(),
            stage: "industries".to_owned(),
            source: SOURCE.to_owned(),
            ..Node::default()
        };
        package.nodes.push(row(&file, node));
    }
    for region in &table.regions {
        package.suppliers.push(row(&file, supplier(region, rest_of_the_world(region))));
    }
    package.suppliers.push(row(&file, supplier(REST, "")));
    add_edges(&mut package, table, year, &file);
    add_shares(&mut package, table, year, &file);
    package
}

fn wiod(code: &str) -> Option<&'static [&'static str; 2]> {
    let place: usize = code.strip_prefix('c')?.parse().ok()?;
    WIOD.get(place.checked_sub(1)?)
}

fn rest_of_the_world(region: &str) -> &str {
    match region.to_ascii_uppercase().as_str() {
        "ROW" | "WWW" => WORLD_REST[0],
        _ => region,
    }
}

/// What each industry buys of the others, all regions together.
fn add_edges(package: &mut Package, table: &InputOutput, year: &Year, file: &Arc<str>) {
    let count = table.industries.len();
    let mut bought = vec![0.0; count * count];
    for buyer in 0..table.places() {
        let (_, to) = table.of_place(buyer);
        for (seller, value) in year.purchases(buyer) {
            let (_, from) = table.of_place(seller);
            if let Some(sum) = bought.get_mut(to * count + from) {
                *sum += value;
            }
        }
    }
    for (to, sums) in bought.chunks(count.max(1)).enumerate() {
        let total: f64 = sums.iter().filter(|value| **value > 0.0).sum();
        for (from, value) in sums.iter().enumerate() {
            let weight = value / total;
            let (Some(seller), Some(buyer)) =
                (table.industries.get(from), table.industries.get(to))
            else {
                continue;
            };
            if from != to && total > 0.0 && weight >= DRAWN {
                let edge = Edge {
                    from: seller.clone(),
                    to: buyer.clone(),
                    relation: "goes_into".to_owned(),
                    weight: Some(weight.min(1.0)),
                    weight_basis: "purchases".to_owned(),
                    source: SOURCE.to_owned(),
                    ..Edge::default()
                };
                package.edges.push(row(file, edge));
            }
        }
    }
}

/// Values by industry, area and region of the seller.
struct Delivered {
    regions: usize,
    industries: usize,
    values: Vec<f64>,
}

impl Delivered {
    fn of(table: &InputOutput, year: &Year) -> Self {
        let (regions, industries) = (table.regions.len(), table.industries.len());
        let values = vec![0.0; industries * regions * regions];
        let mut delivered = Self { regions, industries, values };
        for buyer in 0..table.places() {
            let (to, _) = table.of_place(buyer);
            for (seller, value) in year.purchases(buyer) {
                delivered.add(table.of_place(seller), to, value);
            }
        }
        for (at, value) in year.final_use.iter().enumerate() {
            delivered.add(table.of_place(at / regions.max(1)), at % regions.max(1), *value);
        }
        delivered
    }

    fn add(&mut self, (from, industry): (usize, usize), to: usize, value: f64) {
        let at = (industry * self.regions + to) * self.regions + from;
        if let Some(sum) = self.values.get_mut(at) {
            *sum += value;
        }
    }

    /// What each region delivers of `industry` to the areas of `members` together.
    fn to(&self, industry: usize, members: &[usize]) -> Vec<f64> {
        let mut sums = vec![0.0; self.regions];
        for to in members {
            let start = (industry * self.regions + to) * self.regions;
            let row = self.values.get(start..start + self.regions).unwrap_or_default();
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum += value;
            }
        }
        sums
    }
}

fn add_shares(package: &mut Package, table: &InputOutput, year: &Year, file: &Arc<str>) {
    let delivered = Delivered::of(table, year);
    let members: Vec<usize> = table
        .regions
        .iter()
        .enumerate()
        .filter(|(_, region)| country::is_in_eu27(region))
        .map(|(place, _)| place)
        .collect();
    let mut areas: BTreeMap<(u8, &str), Vec<usize>> = BTreeMap::new();
    areas.insert((0, "WLD"), (0..table.regions.len()).collect());
    if members.len() > 1 {
        areas.insert((1, UNION), members);
    }
    for (place, region) in table.regions.iter().enumerate() {
        areas.insert((2, region), vec![place]);
    }
    for (industry, node) in table.industries.iter().enumerate().take(delivered.industries) {
        for ((rank, area), members) in &areas {
            let sums = delivered.to(industry, members);
            let named = table.regions.iter().map(String::as_str).zip(sums);
            let named: Vec<(&str, f64)> = named.filter(|(_, value)| *value > 0.0).collect();
            let floor = if *rank < 2 { 0.0 } else { SMALL };
            for share in shares(named, floor) {
                let share = Share {
                    node: node.clone(),
                    area: (*area).to_owned(),
                    period: year.name.clone(),
                    ..share
                };
                package.shares.push(row(file, share));
            }
        }
    }
}

//! Codes of goods → the sections of the Harmonised System that they belong to.

/// The sections: last chapter, name in English and in Dutch.
const SECTIONS: [(u8, [&str; 2]); 21] = [
    (5, ["Animals and animal products", "Dieren en dierlijke producten"]),
    (14, ["Vegetable products", "Plantaardige producten"]),
    (15, ["Fats and oils", "Vetten en oliën"]),
    (24, ["Food, drink and tobacco", "Voeding, drank en tabak"]),
    (27, ["Mineral products", "Minerale producten"]),
    (38, ["Chemicals", "Chemische producten"]),
    (40, ["Plastics and rubber", "Kunststof en rubber"]),
    (43, ["Hides and leather", "Huiden en leer"]),
    (46, ["Wood", "Hout"]),
    (49, ["Pulp and paper", "Pulp en papier"]),
    (63, ["Textiles", "Textiel"]),
    (67, ["Footwear and headgear", "Schoeisel en hoofddeksels"]),
    (70, ["Stone, ceramics and glass", "Steen, keramiek en glas"]),
    (71, ["Pearls and precious metals", "Parels en edele metalen"]),
    (83, ["Base metals", "Onedele metalen"]),
    (85, ["Machinery and electrical goods", "Machines en elektrische goederen"]),
    (89, ["Vehicles and transport", "Voertuigen en vervoer"]),
    (92, ["Instruments", "Instrumenten"]),
    (93, ["Arms", "Wapens"]),
    (96, ["Various manufactures", "Diverse producten"]),
    (99, ["Art and other", "Kunst en overige"]),
];

fn place(code: &str) -> Option<usize> {
    let chapter: u8 = code.get(..2)?.parse().ok().filter(|chapter| *chapter > 0)?;
    SECTIONS.iter().position(|(last, _)| chapter <= *last)
}

/// The id of the section of `code`; `None`: it has none.
#[must_use]
pub fn id(code: &str) -> Option<String> {
    place(code).map(|place| format!("section-{}", place + 1))
}

/// The sections of `codes`, by id with their names, in the order of the system.
#[must_use]
pub fn of(codes: &[&str]) -> Vec<(String, [&'static str; 2])> {
    let is_there = |at: usize| codes.iter().any(|code| place(code) == Some(at));
    let there = SECTIONS.iter().enumerate().filter(|(at, _)| is_there(*at));
    there.map(|(at, (_, names))| (format!("section-{}", at + 1), *names)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_belong_to_sections() {
        assert_eq!(id("81129289").as_deref(), Some("section-15"));
        assert_eq!(id("010121").as_deref(), Some("section-1"));
        assert_eq!((id("00"), id("x"), id("")), (None, None, None));
        assert_eq!(of(&["8112", "2602", "2601"]).len(), 2);
    }
}

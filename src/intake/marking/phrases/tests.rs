//! Markings as they are written and hidden, and what looks like one.

use super::*;

fn check(expected: Option<Finding>, texts: &[&str]) {
    for text in texts {
        assert_eq!(find(text), expected, "{text:?}");
    }
}

/// The table of equivalence, as printed: every national marking at the four levels.
const TABLE: &[&str] = &[
    "TRÈS SECRET UE/EU TOP SECRET",
    "SECRET UE/EU SECRET",
    "CONFIDENTIEL UE/EU CONFIDENTIAL",
    "RESTREINT UE/EU RESTRICTED",
    "EURA TOP SECRET",
    "EURA SECRET",
    "EURA CONFIDENTIAL",
    "EURA RESTRICTED",
    "Très Secret",
    "Zeer Geheim",
    "SECRET",
    "GEHEIM",
    "CONFIDENTIEL",
    "VERTROUWELIJK",
    "DIFFUSION RESTREINTE",
    "BEPERKTE VERSPREIDING",
    "Строго секретно",
    "Секретно",
    "Поверително",
    "За служебно ползване",
    "Přísně tajné",
    "Tajné",
    "Důvěrné",
    "Vyhrazené",
    "YDERST HEMMELIGT",
    "HEMMELIGT",
    "FORTROLIGT",
    "TIL TJENESTEBRUG",
    "STRENG GEHEIM",
    "VS — VERTRAULICH",
    "VS — NUR FÜR DEN DIENSTGEBRAUCH",
    "VS-NfD",
    "Täiesti salajane",
    "SALAJANE",
    "KONFIDENTSIAALNE",
    "PIIRATUD",
    "Top Secret",
    "CONFIDENTIAL",
    "RESTRICTED",
    "Άκρως Απόρρητο",
    "Απόρρητο",
    "Εμπιστευτικό",
    "Περιορισμένης Χρήσης",
    "SECRETO",
    "RESERVADO",
    "CONFIDENCIAL",
    "DIFUSIÓN LIMITADA",
    "TRÈS SECRET DÉFENSE",
    "SECRET DÉFENSE",
    "CONFIDENTIEL DÉFENSE",
    "VRLO TAJNO",
    "TAJNO",
    "POVJERLJIVO",
    "OGRANIČENO",
    "SEGRETISSIMO",
    "SEGRETO",
    "RISERVATISSIMO",
    "RISERVATO",
    "Sevišķi slepeni",
    "SLEPENI",
    "Konfidenciāli",
    "Dienesta vajadzībām",
    "Visiškai slaptai",
    "SLAPTAI",
    "KONFIDENCIALIAI",
    "RIBOTO NAUDOJIMO",
    "TRÈS SECRET LUX",
    "SECRET LUX",
    "CONFIDENTIEL LUX",
    "RESTREINT LUX",
    "„Szigorúan titkos!”",
    "„TITKOS!”",
    "BIZALMAS!",
    "„Korlátozott terjesztésű!”",
    "L-Ogħla Segretezza",
    "SIGRIET",
    "KUNFIDENZJALI",
    "RISTRETT",
    "Stg. ZEER GEHEIM",
    "Stg. GEHEIM",
    "Stg. CONFIDENTIEEL",
    "Dep. VERTROUWELIJK",
    "Departementaal Vertrouwelijk",
    "VERTRAULICH",
    "EINGESCHRÄNKT",
    "Ściśle Tajne",
    "TAJNE",
    "POUFNE",
    "Zastrzeżone",
    "MUITO SECRETO",
    "Strict secret de importanță deosebită",
    "STRICT SECRET",
    "Secret de serviciu",
    "STROGO TAJNO",
    "ZAUPNO",
    "INTERNO",
    "Prísne tajné",
    "Dôverné",
    "Vyhradené",
    "ERITTÄIN SALAINEN",
    "YTTERST HEMLIG",
    "SALAINEN",
    "HEMLIG",
    "LUOTTAMUKSELLINEN",
    "KONFIDENTIELL",
    "KÄYTTÖ RAJOITETTU",
    "BEGRÄNSAD TILLGÅNG",
    "KVALIFICERAT HEMLIG",
    "HEMLIG/TOP SECRET",
    "HEMLIG/SECRET",
    "HEMLIG/CONFIDENTIAL",
    "HEMLIG/RESTRICTED",
    "BEGRÄNSAT HEMLIG",
    "RÚNDA",
    "AN-SICRÉIDEACH",
    "COSMIC TOP SECRET",
    "NATO SECRET",
    "NATO CONFIDENTIAL",
    "NATO RESTRICTED",
    "NATO UNCLASSIFIED",
    "NATO DIFFUSION RESTREINTE",
    "COSMIC TOP SECRET ATOMAL",
    "LIMITE",
    "EU SENSITIVE",
    "OFFICIAL-SENSITIVE",
    "SECRET//NOFORN",
];

#[test]
fn every_marking_of_the_table_is_found_alone_and_hidden() {
    check(Some(Finding::Marked), TABLE);
    for marking in TABLE {
        let mut inner = marking.chars();
        let first: String = inner.by_ref().take(3).collect();
        let hidden = format!("  **{first}\u{200b}{}** ", inner.as_str());
        let below = format!("Ore is dug up and washed.\n{marking}\nIt is then sold.");
        check(Some(Finding::Marked), &[&hidden, &below, &marking.to_uppercase()]);
    }
}

#[test]
fn a_phrase_of_several_words_is_found_before_and_after_a_text() {
    for marking in TABLE.iter().filter(|marking| marking.contains([' ', '/'])) {
        let marking = marking.to_uppercase();
        let (before, after) =
            (format!("{marking} Ore is dug up."), format!("Ore is dug up. {marking}"));
        check(Some(Finding::Marked), &[&before, &after]);
    }
}

#[test]
fn markings_are_found_however_they_are_written() {
    check(
        Some(Finding::Marked),
        &[
            "restreint ue/eu restricted",
            "Ore is dug up. Restreint UE / EU Restricted",
            "(R-UE/EU-R) Ore is dug up.",
            "RESTREINT UE/EU RESTRICTED RELEASABLE TO NORWAY",
            "NATO RESTRICTED RELEASABLE TO EAPC",
            "S E C R E T  U E",
            "R E S T R I C T E D",
            "RESTREINT\u{200b} UE/\u{395}U RESTRI\u{421}TED",
            // As the Official Journal prints them: with Latin letters and other accents.
            "C\u{442}p\u{43e}\u{433}o ce\u{43a}pe\u{442}\u{43d}o",
            "\u{1f09}\u{3ba}\u{3c1}\u{3c9}\u{3c2} \u{391}\u{3c0}\u{1f40}\u{3c1}\u{3c1}\u{3b7}\u{3c4}\u{3bf}",
            "\u{ff33}\u{ff25}\u{ff23}\u{ff32}\u{ff25}\u{ff34}",
            "EU RESTRICTED: list of substances",
            "LIST OF SUBSTANCES (EU RESTRICTED)",
            "[SECRET]",
            "Quelle: Lagebericht, VS-NfD",
        ],
    );
}

#[test]
fn traffic_lights_are_told_apart() {
    check(
        Some(Finding::Light),
        &["TLP:AMBER+STRICT", "TLP:RED", "tlp:green", "TLP AMBER", "Ore is dug up. TLP:RED"],
    );
    check(Some(Finding::Mentioned), &["Reports marked TLP:AMBER or higher were not used."]);
    check(None, &["TLP:CLEAR", "TLP", "tlp red shift", "The tlp green line"]);
}

#[test]
fn mentions_and_ordinary_words_are_not_markings() {
    check(
        Some(Finding::Mentioned),
        &[
            "No EU RESTRICTED or NATO information was used for this public study.",
            "EU RESTRICTED SUBSTANCES LIST",
            "Status: RESTRICTED",
            "SECRET: ask the supplier",
            "Figures from the study marked restreint ue were left out.",
        ],
    );
    check(
        None,
        &[
            "Trade secret",
            "Secretariat",
            "General Secretariat of the Council",
            "Secret",
            "Exports are restricted to allies",
            "confidential",
            "Restricted Boltzmann machine",
            "Top secret recipes are kept by every maker",
            "NATO secret services met in Paris",
            "eingeschränkt",
            "ograničeno",
            "vyhrazené parkování",
            "Reservado",
            "interno",
            "Confidential computing",
            "Limited",
            "ARM LIMITED",
            "LIMITED",
            "Vertrouwelijkheid",
            "geheimhouding",
            "Une diffusion restreinte de la revue",
            "tiras de difusión limitada",
            "RESTRICTIONS",
            "SECRETION",
            "EU-R&D",
            "S-UE",
            "PUBLIC",
            "2019",
            "",
            "R UE",
            "NR",
        ],
    );
}

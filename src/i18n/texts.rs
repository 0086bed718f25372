//! The English texts, compiled in. Other languages are fetched by the same file names.

/// What the frame of the page says: `public/locales/en/*.ftl`.
pub const FRAME: [&str; 2] = [
    include_str!("../../public/locales/en/interface.ftl"),
    include_str!("../../public/locales/en/page.ftl"),
];

/// What is said of data, which the app learns with what reads them.
pub const OF_DATA: [&str; 4] = [
    include_str!("../../public/locales/en/diagnostics.ftl"),
    include_str!("../../public/locales/en/analysis.ftl"),
    include_str!("../../public/locales/en/reading.ftl"),
    include_str!("../../public/locales/en/whatif.ftl"),
];

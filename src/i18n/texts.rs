//! The English texts, compiled in. Other languages are fetched by the same file names.

/// Contents of `public/locales/en/*.ftl`.
pub const ENGLISH: [&str; 6] = [
    include_str!("../../public/locales/en/interface.ftl"),
    include_str!("../../public/locales/en/page.ftl"),
    include_str!("../../public/locales/en/diagnostics.ftl"),
    include_str!("../../public/locales/en/analysis.ftl"),
    include_str!("../../public/locales/en/reading.ftl"),
    include_str!("../../public/locales/en/whatif.ftl"),
];

//! The languages of the interface and the files their texts are in. Knows no texts.

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its tag, which is also the name of its folder in `public/locales`.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
}

/// English, which is compiled in.
pub const ENGLISH: Language = Language { tag: "en", name: "English" };

/// All languages, English first.
pub const LANGUAGES: [Language; 2] = [ENGLISH, Language { tag: "nl", name: "Nederlands" }];

/// The files of every language.
pub const FILES: [&str; 6] =
    ["interface.ftl", "page.ftl", "diagnostics.ftl", "analysis.ftl", "reading.ftl", "whatif.ftl"];

/// The files of every language that are fetched when something they speak of is first shown.
pub const LATE_FILES: [&str; 9] = [
    "yardsticks.ftl",
    "plan.ftl",
    "series.ftl",
    "trend.ftl",
    "trade.ftl",
    "reliance.ftl",
    "pack.ftl",
    "share.ftl",
    "story.ftl",
];

impl Language {
    /// The language that a tag such as `nl-BE` asks for.
    #[must_use]
    pub fn find(tag: &str) -> Option<&'static Self> {
        let asked = tag.split('-').next().unwrap_or(tag);
        LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_tag_finds_its_language() {
        assert_eq!(Language::find("nl-BE").map(|language| language.tag), Some("nl"));
        assert_eq!(Language::find("EN").map(|language| language.tag), Some("en"));
        assert_eq!(Language::find("xx"), None);
    }
}

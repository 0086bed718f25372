//! What is read as Markdown, and what stays text.

use super::*;

/// Blocks as short text: `p:` and `-:` or `1:` before blocks, `*`, `**` and `[words|target]`.
fn short(text: &str) -> String {
    let line = |spans: &[Span]| spans.iter().map(span).collect::<String>();
    let block = |block: &Block| match block {
        Block::Paragraph(spans) => format!("p:{}", line(spans)),
        Block::List { is_numbered, items } => {
            let sign = if *is_numbered { "1:" } else { "-:" };
            items.iter().map(|item| format!("{sign}{}", line(item))).collect::<Vec<_>>().join(" ")
        }
    };
    read(text).iter().map(block).collect::<Vec<_>>().join(" ")
}

fn span(span_: &Span) -> String {
    let inner = |spans: &[Span]| spans.iter().map(span).collect::<String>();
    match span_ {
        Span::Text(text) => text.clone(),
        Span::Emphasis(spans) => format!("<em>{}</em>", inner(spans)),
        Span::Strong(spans) => format!("<st>{}</st>", inner(spans)),
        Span::Link { words, address } => {
            format!("<a {} {}>{}</a>", address.shown, address.target, inner(words))
        }
    }
}

fn check(text: &str, expected: &str) {
    assert_eq!(short(text), expected, "{text:?}");
}

#[test]
fn paragraphs_and_lists_are_read() {
    check("One\ntwo\n\n  three ", "p:One\ntwo p:three");
    check("Uses:\n- a\n- b\n  more\n\nEnd", "p:Uses: -:a -:b\nmore p:End");
    check("1. a\n2) b\n* c", "1:a 1:b -:c");
    check("2019. was a year", "p:2019. was a year");
    check("-5 degrees", "p:-5 degrees");
    check("", "");
    check(" \n\n ", "");
}

#[test]
fn emphasis_is_read_and_signs_stay() {
    check("*a* _b_ **c** __d__", "p:<em>a</em> <em>b</em> <st>c</st> <st>d</st>");
    check("**a *b* c**", "p:<st>a <em>b</em> c</st>");
    check("5*3*2 and node_id_x", "p:5*3*2 and node_id_x");
    check("a * b * c", "p:a * b * c");
    check("*open and _open", "p:*open and _open");
    check("**a *b** c", "p:<st>a *b</st> c");
    check(r"\*a\* \[b\](c) \", r"p:*a* [b](c) \");
}

#[test]
fn only_https_and_mail_become_links() {
    check("[x](https://a.org/b?c=(d)#e)", "p:<a a.org https://a.org/b?c=(d)#e>x</a>");
    check("see https://a.org/b.", "p:see <a a.org https://a.org/b>https://a.org/b</a>.");
    check("<https://a.org>", "p:<a a.org https://a.org>https://a.org</a>");
    check("[x](mailto:a.b@c.org)", "p:<a a.b@c.org mailto:a.b@c.org>x</a>");
    check("[*x* y](https://a.org)", "p:<a a.org https://a.org><em>x</em> y</a>");
    for target in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert`1`",
        "data:text/html;base64,AAAA",
        "vbscript:x",
        "http://a.org",
        "//a.org",
        "/a",
        "file:///etc/passwd",
        "https:a.org",
        "https://",
        "https://a",
        "https://a.org@b.org",
        "https://a.org:x",
        "https://ex\u{430}mple.org",
        "https://a.org\\@b.org",
        "mailto:a@b.org?bcc=c@d.org",
        "mailto:",
        "https://a.org/\u{202e}",
        " javascript:x",
        "java\tscript:x",
    ] {
        check(&format!("[x]({target})"), &format!("p:x ({target})"));
    }
}

#[test]
fn a_reader_sees_where_a_link_leads() {
    for (text, shown) in [
        ("[report](https://a.org/x)", Some("a.org")),
        ("[https://bank.org](https://evil.org)", Some("evil.org")),
        ("[a.org](https://a.org/x)", None),
        ("https://a.org/x", None),
        ("[write](mailto:a@b.org)", Some("a@b.org")),
        ("words", None),
    ] {
        let Some(Block::Paragraph(spans)) = read(text).pop() else { panic!("{text}") };
        assert_eq!(spans[0].destination(), shown, "{text}");
    }
}

#[test]
fn html_and_images_stay_text() {
    check("<img src=x onerror=alert(1)>", "p:<img src=x onerror=alert(1)>");
    check(
        "<b>a</b> <https://a.org onclick=x>",
        "p:<b>a</b> <<a a.org https://a.org>https://a.org</a> onclick=x>",
    );
    check("![alt](https://tracker.invalid/a.png)", "p:alt (https://tracker.invalid/a.png)");
    check("![alt](data:image/svg+xml,x)", "p:alt (data:image/svg+xml,x)");
    check(
        "[![a](https://a.org/i.png)](https://b.org)",
        "p:<a b.org https://b.org>a (https://a.org/i.png)</a>",
    );
    check("# not a heading", "p:# not a heading");
    check("[a][b] [c]: https", "p:[a][b] [c]: https");
    check("[open](https://a.org", "p:[open](<a a.org https://a.org>https://a.org</a>");
}

#[test]
fn no_text_takes_long() {
    for piece in [
        "*a ",
        "**",
        "_a*",
        "[",
        "[a](",
        "![",
        "](",
        "<https://",
        "https://a.org*",
        "\\",
        "[a](https://",
        "- ",
    ] {
        let text = piece.repeat(60_000 / piece.len());
        let length: usize = read(&text).len();
        assert!(length <= text.len(), "{piece}");
    }
    let deep = format!("{}x{}", "*_".repeat(200), "_*".repeat(200));
    assert!(short(&deep).contains('x'));
}

proptest::proptest! {
    #[test]
    fn every_letter_of_a_plain_text_comes_back(text in "[a-z0-9 .,<>&\"'=/#()é硅-]{0,60}") {
        let shown: String = read(&text).iter().map(|block| match block {
            Block::Paragraph(spans) => spans.iter().map(span).collect::<String>(),
            Block::List { items, .. } => items.iter().flatten().map(span).collect(),
        }).collect();
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
        proptest::prop_assert_eq!(letters(&shown), letters(&text));
    }

    #[test]
    fn any_signs_are_read(text in "[*_\\[\\]()!\\\\<>hHtps:/a .\n1-]{0,80}") {
        let blocks = read(&text);
        proptest::prop_assert!(blocks.len() <= text.len());
    }
}

//! Tests properties of the Markdown of any text.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::super::{clean, code_span, doc_line, is_invisible};
use super::{RUSTDOC, assert_inert, doc};

/// The visible text, without spaces.
fn visible(markdown: &str, options: Options) -> String {
    let mut seen = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) => seen.push_str(&text),
            Event::InlineHtml(html) if !html.starts_with("<br") => seen.push_str(&html),
            _ => {}
        }
    }
    seen.retain(|character| {
        !character.is_whitespace() && !character.is_control() && !is_invisible(character)
    });
    seen
}

/// Pieces of text. Together they look like Markdown of all kinds.
fn markdown() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "\n",
        "\n\n",
        "\n    ",
        "\n\t",
        "\n  ",
        " ",
        "- ",
        "\n- ",
        "\n* ",
        "\n1. ",
        "\n3) ",
        "> ",
        "\n> ",
        "# ",
        "\n## ",
        "\n===\n",
        "\n---\n",
        "```",
        "\n```\n",
        "\n```rust\n",
        "\n~~~\n",
        "`",
        "``",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "[",
        "]",
        "[x]",
        "[x][]",
        "](y)",
        "](https://a.example/)",
        "](",
        ")",
        "!",
        "![",
        "[^1]",
        "\n[x]: y\n",
        "<",
        ">",
        "<b>",
        "</b>",
        "<br>",
        "\n<div>\n",
        "<!--",
        "-->",
        "https://a.example/b_c",
        "://",
        "&",
        "&amp;",
        "&#10;",
        "&#8238;",
        "&nbsp;",
        "\\",
        "|",
        "\n| a | b |\n|---|---|\n",
        "|---|",
        "a",
        "word",
        "userId",
        "user_id",
        "中",
        "。",
        ".",
        "!",
        "1",
        ":",
        "=",
        "+",
        "-",
        "\u{202e}",
        "\0",
        "\r",
        "\u{2028}",
        "\u{a0}",
        "(",
        "{",
        "}",
        "\"",
        "^",
        "[ ]",
    ]);
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn any_text_is_inert(text in prop_oneof![9 => markdown(), 1 => any::<String>()]) {
        let markdown = doc(&text);
        assert_inert(&markdown);
        let line = doc_line(&text);
        assert!(!line.contains('\n'));
        assert_inert(&format!("| a |\n|---|\n| {line} |"));
        let span = code_span(&text);
        assert_inert(&span);
        if !text.is_empty() {
            let events: Vec<Event<'_>> = Parser::new_ext(&span, RUSTDOC).collect();
            assert!(matches!(events[..], [Event::Start(Tag::Paragraph), Event::Code(_), Event::End(_)]), "{span}");
        }
    }

    #[test]
    fn no_text_is_lost(text in markdown().prop_filter("defines a link", |text| !text.contains("]:"))) {
        let markdown = doc(&text);
        let after = visible(&markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
        let mut rest = after.chars();
        for wanted in visible(&clean(&text), Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH).chars() {
            prop_assert!(rest.any(|seen| seen == wanted), "{:?} is missing in {:?} from {:?}", wanted, markdown, text);
        }
    }
}

mod properties;
mod rustdoc;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};

use super::*;

/// The options of rustdoc's parser.
const RUSTDOC: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_SMART_PUNCTUATION);

fn doc(text: &str) -> String {
    doc_lines(text).join("\n")
}

/// Checks that the Markdown has no code that runs, only links to the web, and nothing that needs a definition.
fn assert_inert(markdown: &str) {
    assert!(
        !markdown.contains(
            |character: char| character != '\n' && (character.is_control() || is_invisible(character))
        )
    );
    let mut wanted = Vec::new();
    let callback = |link: pulldown_cmark::BrokenLink<'_>| {
        wanted.push(link.reference.to_string());
        None
    };
    for event in Parser::new_with_broken_link_callback(markdown, RUSTDOC, Some(callback)) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                assert_eq!(kind, CodeBlockKind::Fenced("text".into()), "{markdown}");
            }
            Event::Start(Tag::Link {
                link_type, dest_url, ..
            }) => {
                assert!(
                    matches!(link_type, LinkType::Inline | LinkType::Autolink),
                    "{link_type:?} in\n{markdown}"
                );
                assert!(is_web_address(&dest_url), "{dest_url} in\n{markdown}");
                assert!(
                    dest_url.chars().all(|character| character.is_ascii_graphic()),
                    "{dest_url}"
                );
            }
            Event::Start(
                Tag::Image { .. } | Tag::Heading { .. } | Tag::HtmlBlock | Tag::FootnoteDefinition(_),
            )
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::Rule => panic!("{event:?} in\n{markdown}"),
            _ => {}
        }
    }
    assert!(wanted.is_empty(), "{wanted:?} in\n{markdown}");
    for line in markdown.lines() {
        assert_eq!(line, line.trim_end());
    }
    assert_eq!(markdown, markdown.trim_matches('\n'));
}

/// Checks the Markdown of a text. The result must be inert, and must not change when it is converted again.
fn check(text: &str, expected: &str) {
    let markdown = doc(text);
    assert_eq!(markdown, expected, "for {text:?}");
    assert_inert(&markdown);
    assert_eq!(doc(&markdown), markdown);
}

#[test]
fn plain_text_is_kept() {
    check("Deletes up to 50 users.", "Deletes up to 50 users.");
    check("  Deletes\n users.  \n", "Deletes users.");
    check("One.\n\n\n\nTwo.", "One.\n\nTwo.");
    check("删除用户（最多 50 个）。", "删除用户（最多 50 个）。");
    check(
        "\"Quoted\" isn't \\ special, #1 - or is it?",
        "\"Quoted\" isn't \\\\ special, #1 - or is it?",
    );
    check("", "");
    check(" \n\t\r\n\u{200b}", "");
}

#[test]
fn lines_end_at_words() {
    let lines = doc_lines(&"word ".repeat(60));
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], ["word"; 20].join(" "));
    assert!(lines.iter().all(|line| line.len() <= WIDTH));
    let long = "x".repeat(150);
    check(&format!("a {long} b"), &format!("a\n{long}\nb"));
    let code = format!("`{} {}`", "x".repeat(60), "y".repeat(60));
    check(&format!("a {code} b"), &format!("a\n{code}\nb"));
    let link = format!("[{}](https://example.com/)", "two words ".repeat(12).trim_end());
    check(&format!("a {link} b"), &format!("a\n{link}\nb"));
    let item = doc_lines(&format!("- {}", "word ".repeat(30)));
    assert!(item.iter().all(|line| line.len() <= WIDTH));
    assert_eq!(item[1], format!("  {}", ["word"; 11].join(" ")));
}

#[test]
fn words_at_the_start_of_a_line_start_no_block() {
    for (word, escaped) in [
        ("-", "\\-"),
        ("+", "\\+"),
        ("---", "\\---"),
        ("===", "\\==="),
        (":-:", "\\:-:"),
        ("#", "\\#"),
        ("###", "\\###"),
        (">", "\\>"),
        (">=", "\\>="),
        ("1.", "1\\."),
        ("2)", "2\\)"),
    ] {
        let before = "x".repeat(WIDTH);
        check(&format!("{before} {word} y"), &format!("{before}\n{escaped} y"));
    }
}

#[test]
fn ordinary_markdown_is_kept() {
    check(
        "Use `GET /users`, **now** or *later*, or ~~never~~.",
        "Use `GET /users`, **now** or *later*, or ~~never~~.",
    );
    check(
        "__Bold__ and _thin_ and ***both***",
        "**Bold** and *thin* and ***both***",
    );
    check("* a\n* b\n\n1) c\n2) d", "- a\n- b\n\n1. c\n2. d");
    check("- a\n  - b\n    1. c\n- d", "- a\n  - b\n    1. c\n- d");
    check("- a\n\n  more\n\n- b", "- a\n\n  more\n\n- b");
    check("- a\n- b\n\n* c", "- a\n- b\n\n* c");
    check("7. a\n8. b", "7. a\n8. b");
    check("> quoted\n> text\n\nother", "> quoted text\n\nother");
    check(
        "| a | b |\n|:--|--:|\n| 1 | `2` |",
        "| a | b |\n|---|---|\n| 1 | `2` |",
    );
    check("one  \ntwo\\\nthree<br>four", "one\\\ntwo\\\nthree\\\nfour");
    check(
        "see [the docs](https://example.com/a \"title\")",
        "see [the docs](https://example.com/a)",
    );
    check(
        "see [the docs][1]\n\n[1]: https://example.com/a",
        "see [the docs](https://example.com/a)",
    );
    check("`` a`b ``", "``a`b``");
}

#[test]
fn lists_are_indented_evenly() {
    check("- a\ncontinued lazily\n- b", "- a continued lazily\n- b");
    check("-    a\n     b", "- a b");
    check("10. a\n    b\n    - c", "10. a b\n    - c");
    check("> a\nlazy", "> a lazy");
    check("-\n- a", "- a");
    check("-", "");
}

#[test]
fn headings_become_bold() {
    check("# Title\n\ntext", "**Title**\n\ntext");
    check(
        "Title\n===\ntext\n\n### *a* **b** `c` ##",
        "**Title**\n\ntext\n\n***a* b `c`**",
    );
    check("#", "");
    check("***\n\na\n\n---", "a");
}

#[test]
fn code_is_never_a_doctest() {
    check("```\npanic!()\n```", "```text\npanic!()\n```");
    check("```rust,should_panic\npanic!()", "```text\npanic!()\n```");
    check("~~~\n```\n~~~", "````text\n```\n````");
    check(
        "a\n\n    let x = 1;\n\tlet y = 2;",
        "a\n\n```text\nlet x = 1;\nlet y = 2;\n```",
    );
    check("- a\n\n      code\n- b", "- a\n\n  ```text\n  code\n  ```\n\n- b");
    check("> ```\n> x\n> ```", "> ```text\n> x\n> ```");
    check("```\n\n```", "");
    check("```\na\n\n\tb\n```", "```text\na\n\n    b\n```");
    check("a ``` b", "a \\`\\`\\` b");
}

#[test]
fn links_lead_to_the_web_or_nowhere() {
    check(
        "[x] [x][] [x][y] [x]: y",
        "\\[x\\] \\[x\\]\\[\\] \\[x\\]\\[y\\] \\[x\\]: y",
    );
    check("[x](y) ![x](y) [x](#y)", "\\[x\\](y) !\\[x\\](y) \\[x\\](#y)");
    check(
        "[x](javascript:alert(1)) [x](file:///etc)",
        "\\[x\\](javascript:alert(1)) \\[x\\](`file:///etc`)",
    );
    check(
        "<javascript:alert(1)> <a@b.example>",
        "`javascript:alert(1)` a@b.example",
    );
    check(
        "![logo](https://example.com/a.png)!",
        "[logo](https://example.com/a.png)!",
    );
    check(
        "[![logo](https://example.com/a.png)](https://example.com/)",
        "[logo](https://example.com/)",
    );
    check("\\![a](https://example.com/)", "\\![a](https://example.com/)");
    check("[](https://example.com/)", "<https://example.com/>");
    check(
        "[a](<https://example.com/b c(d)>)",
        "[a](https://example.com/b%20c%28d%29)",
    );
    check(
        "[a](https://example.com/?b=1&amp;copy;)",
        "[a](https://example.com/?b=1\\&copy;)",
    );
    check(
        "[a](https://example.com/中)",
        "[a](https://example.com/%E4%B8%AD)",
    );
    check(
        "[^1](https://example.com/) and [^1]",
        "[\\^1](https://example.com/) and \\[^1\\]",
    );
    check("[default]: true", "\\[default\\]: true");
    check("`x`[a](https://example.com/)", "`x`[a](https://example.com/)");
}

#[test]
fn addresses_become_links() {
    check("See https://example.com/a_b.", "See <https://example.com/a_b>.");
    check(
        "(https://example.com/a(b)), HTTP://example.com!",
        "(<https://example.com/a(b)>), <HTTP://example.com>!",
    );
    check("参见https://example.com/a。", "参见<https://example.com/a>。");
    check("<https://example.com/>", "<https://example.com/>");
    check("**https://example.com**a", "**<https://example.com>** a");
    check(
        "https://{host}/api redis://a:1 ://x https://",
        "`https://{host}/api` `redis://a:1` ://x `https://`",
    );
    check(
        "[https://example.com](https://example.com)",
        "<https://example.com>",
    );
    check(
        "a=https://example.com/?q=1&b=2,https://b.example",
        "a=<https://example.com/?q=1&b=2,https://b.example>",
    );
}

#[test]
fn html_is_shown_as_text() {
    check(
        "the <extIdpId> of a <b>user</b>",
        "the `<extIdpId>` of a `<b>`user`</b>`",
    );
    check("a < b, a<b and Vec<String", "a \\< b, a\\<b and Vec\\<String");
    check("<div>\nhello\n</div>", "\\<div> hello \\</div>");
    check("<!-- hidden -->", "\\<!-- hidden -->");
    check(
        "&lt;script&gt; &amp;lt; &copy; AT&T",
        "\\<script> \\&lt; © AT\\&T",
    );
}

#[test]
fn words_that_are_code_look_like_it() {
    check(
        "The userId (user_id), options.userIdType: snake_case_, std::vec and \"SOME_CONST\".",
        "The `userId` (`user_id`), `options.userIdType`: `snake_case_`, `std::vec` and \"`SOME_CONST`\".",
    );
    check(
        "GitHub, iPhone, macOS, OAuth2, userID, e.g. 3.5",
        "GitHub, iPhone, macOS, OAuth2, userID, e.g. 3.5",
    );
    check(
        "用户userId字段，**userId**字段",
        "用户`userId`字段，**`userId`** 字段",
    );
    check(
        "[the user_id](https://example.com/)",
        "[the user\\_id](https://example.com/)",
    );
    check("_ __ a_", "\\_ \\_\\_ `a_`");
}

#[test]
fn invisible_characters_are_removed() {
    check(
        "a\0b\u{7}c\u{202e}d\u{200b}e\u{feff}f\u{2066}g\u{e0041}h",
        "abcdefgh",
    );
    check("a\rb\u{2028}c\u{2029}d\r\n\r\ne", "a b c d\n\ne");
    check("&#8238;a&#10;b&nbsp;c&#0;", "a b c\u{fffd}");
    check("*&#8238;* x", "x");
    check(
        "[a](https://example.com/&#8238;)",
        "[a](https://example.com/%E2%80%AE)",
    );
    check("[a](b&#8238;&#10;c)", "\\[a\\](b c)");
}

#[test]
fn long_openings_are_divided_after_a_sentence() {
    let first = "This says what the operation does, e.g. that it deletes users, at some length.";
    let second = ["Then come details that few people read."; 5].join(" ");
    let lines = doc_lines(&format!("{first} {second}"));
    assert_eq!(lines[..2], [first.to_owned(), String::new()]);
    assert_eq!(lines[2..].join(" "), second);
    // Emphasis and short paragraphs are not divided.
    assert!(!doc(&format!("**{first} {second}**")).contains("\n\n"));
    assert!(!doc(&format!("{first} Short.")).contains("\n\n"));
}

#[test]
fn nesting_is_limited() {
    let quotes = doc(&format!("{}deep", "> ".repeat(10_000)));
    assert_eq!(quotes, format!("{}deep", "> ".repeat(DEEPEST)));
    let lists: Vec<String> = (0..50).map(|depth| "  ".repeat(depth) + "- a").collect();
    let lists = lists.join("\n");
    assert_eq!(doc(&lists).matches("- a").count(), DEEPEST);
    assert_eq!(doc(&lists).matches('a').count(), 50);
    for text in [
        "[", "![", "*", "**a ", "`", "<", "&", "~~a", "- ", "1. ", "> - ", "|", "(", "[a](", "\\",
    ] {
        assert_inert(&doc(&text.repeat(3_000)));
    }
}

#[test]
fn a_line_has_no_blocks() {
    for (text, expected) in [
        ("Lists groups.", "Lists groups."),
        ("1986. A great year", "1986. A great year"),
        ("# Users\n\n- a\n- b", "# Users - a - b"),
        (
            "a | b `c|d` [e](https://example.com/|)",
            "a \\| b c\\|d [e](https://example.com/%7C)",
        ),
        ("*a* [x] https://example.com", "*a* \\[x\\] <https://example.com>"),
        ("a<br>b  \nc", "a b c"),
        ("```\ncode\n```", "`code`"),
        ("", ""),
        ("x", "x"),
        ("xylophone", "xylophone"),
    ] {
        assert_eq!(doc_line(text), expected, "for {text:?}");
    }
}

#[test]
fn values_as_code() {
    for (value, expected) in [
        ("user_id", "`user_id`"),
        ("", "*empty*"),
        (" ", "` `"),
        (" a ", "`  a  `"),
        (" a", "` a`"),
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("```", "```` ``` ````"),
        ("a\nb\r\nc", "`a b  c`"),
        ("a\tb", "`a\\tb`"),
        ("\u{202e}a\0", "`\\u{202e}a\\u{0}`"),
        ("[x] <b> https://example.com", "`[x] <b> https://example.com`"),
        ("中文", "`中文`"),
    ] {
        assert_eq!(code_span(value), expected, "for {value:?}");
    }
}

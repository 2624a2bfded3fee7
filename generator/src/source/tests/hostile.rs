//! Broken and hostile texts: each has a diagnostic with its position, none is read wrongly, crashes or hangs.

use std::fmt::Write as _;

use super::{PATH, assert_problem, assert_shown, load, meaning};
use crate::diagnostics::Diagnostics;
use crate::source::{COPY_LIMIT, Documents, NESTING_LIMIT, SchemaFile};

#[test]
fn syntax_errors_say_what_to_do() {
    for (text, at, message, help) in [
        ("a: b: c\n", "1:5", "unexpected `:`", "must be quoted"),
        ("a: 1\nb\nc: 2\n", "2:1", "expected `: ` after this key", "indent"),
        ("a: \"x\n", "1:4", "this quoted text never ends", "closing quote"),
        (
            "a: 'x\nb: 1\n",
            "1:4",
            "this quoted text is not indented far enough",
            "indent",
        ),
        ("a:\n\tb: 1\n", "2:2", "a tab cannot indent YAML", "spaces"),
        (
            "a: \"x\n  \\d\"\n",
            "2:3",
            "`\\d` is not a valid escape",
            "backslash",
        ),
        (
            "a: \"\\ud83d\\ude00 \\ud83d\"\n",
            "1:18",
            "`\\ud83d` is not a valid escape",
            "backslash",
        ),
        (
            "a: \"\\\\ud83d\\ude00\"\n",
            "1:12",
            "`\\ude00` is not a valid escape",
            "backslash",
        ),
        (
            "a: \"\\x4g\"\n",
            "1:5",
            "`\\x4` is not a valid escape",
            "backslash",
        ),
        (
            "a: 'x' y\n",
            "1:8",
            "unexpected text after the closing quote",
            "quote",
        ),
        (
            "a:\n  - 1\n b: 2\n",
            "3:2",
            "expected a key or a smaller indentation here",
            "align",
        ),
        (
            "- a\nb: 1\n",
            "2:1",
            "expected `- ` or a smaller indentation here",
            "align",
        ),
        ("a: - b\n", "1:4", "a list cannot start here", "line of its own"),
        (
            "a: @x\n",
            "1:4",
            "a value cannot begin with this character",
            "quote",
        ),
        (
            "a: [1, 2\nb: 3\n",
            "2:2",
            "unexpected `:` between the brackets of a list",
            "close",
        ),
        ("a: *\n", "1:4", "`&` and `*` must be followed by a name", "quote"),
        (
            "a: 1\u{feff}2\n",
            "1:5",
            "a byte order mark can stand only at the start of a file",
            "remove",
        ),
        (": 1\n", "1:1", "a key is missing", "\"\""),
        ("? [a]\n: 1\n", "1:3", "a list cannot be a key", "quote"),
        ("{a: 1}: 2\n", "1:1", "an object cannot be a key", "quote"),
        ("? ? ? [a]\n", "1:3", "an object cannot be a key", "quote"),
    ] {
        let problem = assert_problem(text, at, message);
        assert!(
            problem.help().concat().contains(help),
            "{text}: {:?}",
            problem.help()
        );
    }
    assert_problem("a: ]\n", "1:4", "this closing bracket has no opening one");
    assert_problem("a: {b: 1 c: 2}\n", "1:11", "expected `,` or `}`");
    assert_problem(
        "a: [\"b\" \"c\"]\n",
        "1:9",
        "unexpected text after the closing quote",
    );
}

#[test]
fn ambiguous_and_impossible_numbers() {
    let problem = assert_problem("port: 010\n", "1:7", "the number `010` starts with a zero");
    assert_eq!(
        problem.help(),
        ["write `10` if the number is meant, `\"010\"` if text is meant"]
    );
    let problem = assert_problem("[-007.5]", "1:2", "the number `-007.5` starts with a zero");
    assert!(
        problem.help()[0].starts_with("write `-7.5` "),
        "{:?}",
        problem.help()
    );
    let problem = assert_problem("a: 00.5e3", "1:4", "the number `00.5e3` starts with a zero");
    assert!(
        problem.help()[0].starts_with("write `0.5e3` "),
        "{:?}",
        problem.help()
    );
    for text in [".inf", "-.Inf", "+.INF", ".nan", ".NaN"] {
        let problem = assert_problem(
            &format!("a: {text}\n"),
            "1:4",
            &format!("`{text}` is not a JSON number"),
        );
        assert_eq!(problem.help(), [format!("write `\"{text}\"` if text is meant")]);
    }
}

#[test]
fn duplicate_keys_show_both_places() {
    let text = "paths:\n  get: 1\n  200: 2\n  \"get\": 3\n";
    let problem = assert_problem(text, "4:3", "duplicate key `get`");
    let (documents, diagnostics) = load(&[(PATH, text)]);
    let [(first, _)] = problem.related() else {
        panic!("{problem:?}");
    };
    assert_eq!(documents.sources().location(*first), format!("{PATH}:2:3"));
    assert_eq!(
        diagnostics.render(documents.sources()),
        "\
error: duplicate key `get`
 --> modules/users.yaml:4:3
  |
2 |   get: 1
  |   --- first given here
3 |   200: 2
4 |   \"get\": 3
  |   ^^^^^ given again here
"
    );
    assert_problem("{\"a\": 1, \"a\": 1}", "1:10", "duplicate key `a`");
    assert_problem("1: a\n\"1\": b\n", "2:1", "duplicate key `1`");
    assert_problem("x: &x {}\ny:\n  <<: *x\n  <<: *x\n", "4:3", "duplicate key `<<`");
}

#[test]
fn tags_and_directives_outside_the_core_schema() {
    assert_problem(
        "a: !secret x\n",
        "1:12",
        "the tag `!secret` is not supported on a scalar",
    );
    assert_problem(
        "a: !!binary aGk=\n",
        "1:13",
        "the tag `!!binary` is not supported on a scalar",
    );
    assert_problem(
        "!!set {a, b}\n",
        "1:7",
        "the tag `!!set` is not supported on an object",
    );
    assert_problem("a: !x\n  - 1\n", "2:3", "the tag `!x` is not supported on a list");
    assert_problem("!x a: 1\n", "1:4", "the tag `!x` is not supported on a key");
    assert_problem(
        "a: !<x:y> 1\n",
        "1:11",
        "the tag `!<x:y>` is not supported on a scalar",
    );
    assert_problem("a: !!int 1.5\n", "1:10", "`1.5` is not what the tag `!!int` says");
    assert_problem(
        "a: !!bool yes\n",
        "1:11",
        "`yes` is not what the tag `!!bool` says",
    );
    assert_problem("a: !x!y 1\n", "1:4", "unknown tag");
    assert_problem(
        "%YAML 1.1\n---\na: 1\n",
        "1:1",
        "the directive `%YAML 1.1` is not supported",
    );
    assert_problem(
        "# c\n%TAG ! x:\n---\na: 1\n",
        "2:1",
        "the directive `%TAG ! x:` is not supported",
    );
}

#[test]
fn several_documents() {
    let message = "this file holds more than one YAML document";
    assert_problem("---\na: 1\n---\nb: 2\n", "3:1", message);
    assert_problem("a: 1\n...\nb: 2\n", "3:1", message);
}

#[test]
fn merges_of_something_else() {
    assert_problem("a: &a 1\nb: {<<: *a}\n", "1:7", "`<<` cannot merge a number");
    assert_problem("b:\n  <<: [{}, [x]]\n", "2:12", "`<<` cannot merge a list");
}

#[test]
fn aliases_of_nothing_and_of_themselves() {
    assert_problem("a: *nope\n", "1:4", "no anchor is called `nope`");
    assert_problem(
        "a: &x [1, *x]\n",
        "1:11",
        "the alias of `x` stands inside `x` itself",
    );
    assert_problem("&x a: {b: *y}\n", "1:11", "no anchor is called `y`");
    assert_problem("&x\na: *x\n", "2:4", "the alias of `x` stands inside `x` itself");
    assert_problem(
        "- &x [a]\n- *x : 1\n",
        "2:3",
        "the alias of `x` cannot be a key: it is a list",
    );
}

#[test]
fn alias_bombs() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..20 {
        let below = format!("*a{}", level - 1);
        writeln!(bomb, "a{level}: &a{level} [{}]", [&*below; 10].join(", ")).unwrap();
    }
    let message = format!("anchors and aliases copy more than {COPY_LIMIT} nodes in this file");
    assert_problem(&bomb, "5:40", &message);
    // One large text instead of many nodes.
    let bomb = format!("- &a {}\n{}", "x".repeat(1_000_000), "- *a\n".repeat(100_000));
    assert_problem(&bomb, "7:3", &message);
    // Ten thousand honest aliases are no bomb.
    let text = format!("- &a {{x: 1}}\n{}", "- *a\n".repeat(10_000));
    assert_eq!(meaning(&text).as_array().unwrap().len(), 10_001);
}

#[test]
fn nesting() {
    let message = format!("lists and objects nest deeper than {NESTING_LIMIT} levels");
    let lists = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(meaning(&lists(NESTING_LIMIT)).is_array());
    assert_problem(&lists(NESTING_LIMIT + 1), "1:129", &message);
    assert_problem(&"- ".repeat(100_000), "1:257", &message);
    for hostile in [
        lists(100_000),
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "[a: ".repeat(100_000),
        "{\"a\":[".repeat(100_000),
        "&a [".repeat(100_000),
        "!!seq [".repeat(100_000),
        (0..1_000)
            .map(|depth| " ".repeat(depth))
            .collect::<Vec<_>>()
            .join("a:\n"),
    ] {
        let (documents, diagnostics) = load(&[(PATH, &hostile)]);
        assert!(diagnostics.has_errors());
        assert_eq!(documents.document(PATH), None);
    }
    let (documents, diagnostics) = load(&[(PATH, &"? ".repeat(100_000))]);
    assert!(diagnostics.render(documents.sources()).contains(&message));
    // Aliases cannot hide the depth.
    let text = format!("- &a {}\n- {}*a{}\n", lists(100), "[".repeat(40), "]".repeat(40));
    assert_problem(&text, "2:43", &message);
}

#[test]
fn forbidden_characters() {
    let message = "the control character U+0000 must not stand in YAML or JSON text";
    assert_problem("a: 1\nb: x\0y: 2\n", "2:5", message);
    assert_problem(
        "# \u{7}\n",
        "1:3",
        "the control character U+0007 must not stand in YAML or JSON text",
    );
}

/// Loads one file of bytes and renders its one problem.
fn bytes_problem(bytes: &[u8], location: &str, message: &str) -> String {
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load([SchemaFile::new(PATH, bytes)], &mut diagnostics);
    let problem = diagnostics.iter().next().unwrap();
    assert_shown(&documents, problem, location, message);
    assert_eq!(documents.document(PATH), None);
    diagnostics.render(documents.sources())
}

#[test]
fn text_that_is_not_utf_8() {
    let message = "this file is not UTF-8 text";
    let text = bytes_problem(b"a: 1\nb: \xc3\xa9\xff\n", &format!("{PATH}:2:5"), message);
    assert!(text.contains("byte 0xFF at offset 10"), "{text}");
    let text = bytes_problem(b"\xef\xbb\xbfa: \xff\n", &format!("{PATH}:1:4"), message);
    assert!(text.contains("byte 0xFF at offset 6"), "{text}");
    let text = bytes_problem(b"\xff\xfea\0:\0", &format!("{PATH}:1:1"), message);
    assert!(text.contains("save the file as UTF-8"), "{text}");
}

#[test]
fn all_problems_of_all_files_are_collected() {
    let (documents, diagnostics) = load(&[
        ("a.yaml", "x: 010\nx: !y 1\nz: .nan\n"),
        ("b.yaml", "x: [\n"),
        ("c.yaml", "x: 1\n"),
        ("d.yaml", "x: *a\n"),
        ("../e.yaml", "x: 1\n"),
        ("c.yaml", "x: 2\n"),
    ]);
    let sources = documents.sources();
    let found: Vec<String> = diagnostics
        .iter()
        .map(|problem| format!("{} {}", sources.location(problem.span.unwrap()), problem.message))
        .collect();
    assert_eq!(
        found,
        [
            "../e.yaml:1:1 `../e.yaml` is not a path inside the schema folder",
            "a.yaml:1:4 the number `010` starts with a zero",
            "a.yaml:2:1 duplicate key `x`",
            "a.yaml:2:7 the tag `!y` is not supported on a scalar",
            "a.yaml:3:4 `.nan` is not a JSON number",
            "b.yaml:1:5 expected a value here",
            "c.yaml:1:1 `c.yaml` is given twice",
            "d.yaml:1:4 no anchor is called `a`",
        ]
    );
    // What could be read is there for the later stages, problems or not.
    let readable: Vec<&str> = ["a.yaml", "b.yaml", "c.yaml", "d.yaml"]
        .into_iter()
        .filter(|path| documents.document(path).is_some())
        .collect();
    assert_eq!(readable, ["a.yaml", "c.yaml"]);
}

#[test]
fn paths_that_are_not_in_the_schema_folder() {
    for path in [
        "/etc/passwd",
        "../x.yaml",
        "a/../../x.yaml",
        "C:\\x.yaml",
        "a\\b.yaml",
        "",
        ".",
        "a:b.yaml",
    ] {
        let (documents, diagnostics) = load(&[(path, "a: 1\n")]);
        let text = diagnostics.render(documents.sources());
        assert!(
            text.contains("is not a path inside the schema folder"),
            "{path}: {text}"
        );
        assert_eq!(documents.document(path), None);
    }
}

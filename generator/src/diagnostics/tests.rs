#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;
use crate::source::{FileId, SchemaFile, Sources, Span};

fn sources(files: &[(&str, &str)]) -> (Sources, Vec<FileId>) {
    let mut sources = Sources::new();
    let ids = files
        .iter()
        .map(|(path, text)| sources.add(SchemaFile::new(*path, *text)).unwrap())
        .collect();
    (sources, ids)
}

/// The span of the first occurrence of `piece`.
fn span(sources: &Sources, file: FileId, piece: &str) -> Span {
    let start = u32::try_from(sources.text(file).find(piece).unwrap()).unwrap();
    Span::new(file, start, start + u32::try_from(piece.len()).unwrap())
}

#[test]
fn looks_like_rustc() {
    let (sources, ids) = sources(&[("modules/users.yaml", "a: 1\nname:\n  typ: string\n")]);
    let problem = Diagnostic::error(span(&sources, ids[0], "typ"), "unknown keyword `typ`")
        .with_label("not a keyword of a schema")
        .with_note("schemas follow OpenAPI 3.0")
        .with_help("did you mean `type`?");
    assert_eq!(
        problem.render(&sources),
        "\
error: unknown keyword `typ`
 --> modules/users.yaml:3:3
  |
3 |   typ: string
  |   ^^^ not a keyword of a schema
  |
  = note: schemas follow OpenAPI 3.0
  = help: did you mean `type`?"
    );
    let mut problems = Diagnostics::new();
    problems.push(problem);
    for folder in ["schema", "schema/"] {
        let text = problems.render_in(folder, &sources);
        assert!(text.contains("--> schema/modules/users.yaml:3:3\n"), "{text}");
    }
    assert!(
        problems
            .render_in("", &sources)
            .contains("--> modules/users.yaml:3:3\n")
    );
}

#[test]
fn shows_related_places_near_and_far_and_in_other_files() {
    let text = format!("first: 1\nsecond: 2\n{}third: 3\n", "x: y\n".repeat(100));
    let (sources, ids) = sources(&[("a.yaml", &text), ("b.yaml", "other: 4\n")]);
    let problem = Diagnostic::error(span(&sources, ids[0], "first"), "too many")
        .with_label("one")
        .with_related(span(&sources, ids[0], "second"), "two")
        .with_related(span(&sources, ids[0], "third"), "three")
        .with_related(span(&sources, ids[1], "other"), "four");
    assert_eq!(
        problem.render(&sources),
        "\
error: too many
   --> a.yaml:1:1
    |
  1 | first: 1
    | ^^^^^ one
  2 | second: 2
    | ------ two
    |
   ::: a.yaml:103:1
    |
103 | third: 3
    | ----- three
    |
   ::: b.yaml:1:1
    |
  1 | other: 4
    | ----- four"
    );
}

#[test]
fn points_at_the_first_line_of_a_block() {
    let (sources, ids) = sources(&[("a.yaml", "get:\n  x: 1\n  y: 2\n")]);
    let problem = Diagnostic::warning(span(&sources, ids[0], "x: 1\n  y: 2"), "incomplete");
    let text = problem.render(&sources);
    assert!(text.starts_with("warning: incomplete\n"), "{text}");
    assert!(text.contains("2 |   x: 1\n  |   ^^^^"), "{text}");
    assert!(!text.contains("y: 2"), "{text}");
}

#[test]
fn shows_a_very_long_line_around_the_place_only() {
    let text = format!("{}WRONG{}", "ä".repeat(40_000), "ö".repeat(40_000));
    let (sources, ids) = sources(&[("a.json", &text)]);
    let text = Diagnostic::error(span(&sources, ids[0], "WRONG"), "bad").render(&sources);
    assert!(text.contains("a.json:1:40001"), "{text}");
    assert!(text.contains("äWRONGö"), "{text}");
    assert!(text.len() < 1_000, "{text}");
}

#[test]
fn survives_spans_that_are_not_in_the_text() {
    let (sources, ids) = sources(&[("a.yaml", "ä: 1\n"), ("empty.yaml", "")]);
    for (start, end) in [(1, 1), (0, 900), (900, 901), (6, 6)] {
        let text = Diagnostic::error(Span::new(ids[0], start, end), "odd").render(&sources);
        assert!(text.contains("a.yaml:"), "{text}");
    }
    let text = Diagnostic::error(Span::start_of(ids[1]), "nothing here").render(&sources);
    assert!(text.contains("empty.yaml:1:1"), "{text}");
    assert_eq!(
        Diagnostic::error(None, "no root").render(&sources),
        "error: no root"
    );
}

#[test]
fn text_of_a_schema_cannot_disturb_the_terminal() {
    let (sources, ids) = sources(&[("a\u{1b}[31m.yaml", "x: \"\u{202e}abc\"\n")]);
    let name = "a\u{1b}[31m\nb\u{202e}";
    let text = Diagnostic::error(Span::new(ids[0], 0, 1), format!("bad {}", quoted(name)))
        .with_label("\u{1b}[31m")
        .with_help("\u{1b}[31m")
        .with_note("\u{202e}")
        .render(&sources);
    assert!(text.contains("bad `a\\u{1b}[31m\\nb\\u{202e}`"), "{text}");
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text}");
}

#[test]
fn quoted_text_is_one_short_line() {
    assert_eq!(quoted("UserDto"), "`UserDto`");
    assert_eq!(quoted("用户"), "`用户`");
    assert_eq!(quoted("a\tb\r\n\u{2028}"), "`a\\tb\\r\\n\\u{2028}`");
    assert_eq!(quoted(&"x".repeat(500)), format!("`{}…`", "x".repeat(80)));
}

#[test]
fn collects_sorts_and_shows_each_problem_once() {
    let (sources, ids) = sources(&[("a.yaml", "a: 1\nb: 2\n"), ("b.yaml", "c: 3\n")]);
    let at = |file: usize, start| Span::new(ids[file], start, start + 1);
    let mut diagnostics = Diagnostics::new();
    assert!(diagnostics.is_empty() && diagnostics.render(&sources).is_empty());
    diagnostics.extend([
        Diagnostic::error(at(1, 0), "third"),
        Diagnostic::warning(at(0, 5), "second"),
        Diagnostic::error(at(0, 0), "first"),
        Diagnostic::error(at(1, 0), "third"),
        Diagnostic::error(None, "of the whole"),
    ]);
    let messages: Vec<&str> = diagnostics.iter().map(|found| &*found.message).collect();
    assert_eq!(messages, ["of the whole", "first", "second", "third"]);
    assert_eq!((diagnostics.error_count(), diagnostics.warning_count()), (3, 1));
    let text = diagnostics.render(&sources);
    assert!(text.contains("first\n --> a.yaml:1:1"), "{text}");
    assert!(text.contains("\n\nwarning: second\n --> a.yaml:2:1"), "{text}");
    assert!(text.ends_with("^\n"), "{text}");
    let colored = diagnostics.render_colored(&sources);
    assert!(colored.contains("\u{1b}["), "{colored}");
}

#[test]
fn warnings_alone_are_not_a_failure() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(Diagnostic::warning(None, "hm"));
    let (value, diagnostics) = diagnostics.into_result(7).unwrap();
    assert_eq!((value, diagnostics.warning_count()), (7, 1));
    let diagnostics = Diagnostics::from(Diagnostic::error(None, "no"));
    assert_eq!(diagnostics.into_result(7).unwrap_err().error_count(), 1);
}

#[test]
fn consequences_are_hidden_beside_their_cause_only() {
    let consequence = Diagnostic::error(None, "cannot refer to it").as_consequence();
    let mut diagnostics = Diagnostics::from(consequence);
    assert!(diagnostics.has_errors());
    assert_eq!(diagnostics.error_count(), 1);
    diagnostics.push(Diagnostic::error(None, "unreadable"));
    let messages: Vec<&str> = diagnostics.iter().map(|found| &*found.message).collect();
    assert_eq!(messages, ["unreadable"]);
}

#[test]
fn suggests_similar_names() {
    let names = ["UserDto", "UserIdDto", "GroupDto", "type", "format"];
    assert_eq!(did_you_mean("UsrDto", names), Some("UserDto"));
    assert_eq!(did_you_mean("USERDTO", names), Some("UserDto"));
    assert_eq!(did_you_mean("tpye", names), Some("type"));
    assert_eq!(did_you_mean("Department", names), None);
    assert_eq!(did_you_mean("", names), None);
    assert_eq!(did_you_mean(&"x".repeat(1_000_000), names), None);
    // The order of the candidates does not matter.
    assert_eq!(did_you_mean("ab", ["ac", "aa"]), Some("aa"));
    assert_eq!(did_you_mean("ab", ["aa", "ac"]), Some("aa"));
}

//! References: where they lead, and those that lead nowhere or out of the schema folder.

use std::fmt::Write as _;

use super::{assert_shown, load, to_json};
use crate::diagnostics::Diagnostic;
use crate::source::{Documents, Span};

/// A schema of three files; every reference under test stands in `modules/users.yaml`.
const FILES: &[(&str, &str)] = &[
    (
        "openapi.yaml",
        "paths:\n  /api/v3/get-user:\n    $ref: modules/users.yaml#/paths/~1api~1v3~1get-user\n",
    ),
    (
        "modules/users.yaml",
        "paths:\n  /api/v3/get-user: {get: {tags: [a, b]}}\ncomponents:\n  schemas:\n    UserDto: {type: object}\n    Alias: {$ref: '#/components/schemas/UserDto'}\n    Far: {$ref: 'common.yaml#/components/schemas/Back'}\n    Self: {$ref: '#/components/schemas/Self'}\n    A: {$ref: 'common.yaml#/components/schemas/B'}\n    a~b/c%d: {type: string}\n    用户: {type: string}\n    properties: {$ref: {type: string}}\n",
    ),
    (
        "modules/common.yaml",
        "components:\n  schemas:\n    B: {$ref: './users.yaml#/components/schemas/A'}\n    Back: {$ref: '../modules/users.yaml#/components/schemas/Alias'}\n    Broken: {$ref: '#/components/schemas/Nope'}\n",
    ),
    ("broken.yaml", "a: [\n"),
];

fn schema() -> Documents {
    load(FILES).0
}

fn from_users(documents: &Documents, reference: &str) -> Result<(String, String), Diagnostic> {
    let (file, root) = documents.document("modules/users.yaml").unwrap();
    let span = Span::new(file, root.span.start, root.span.start + 5);
    let found = documents.resolve(file, reference, span)?;
    let path = documents.sources().path(found.file);
    Ok((
        format!("{path}#{}", found.pointer),
        to_json(found.node).to_string(),
    ))
}

fn leads_to(reference: &str, target: &str, value: &str) {
    let documents = schema();
    let found = from_users(&documents, reference).unwrap_or_else(|problem| {
        panic!("{}", problem.render(documents.sources()));
    });
    assert_eq!(found, (target.to_owned(), value.to_owned()), "{reference}");
}

/// Asserts the diagnostic of a reference, and gives what is rendered.
fn fails(reference: &str, message: &str) -> String {
    let documents = schema();
    let problem = from_users(&documents, reference).unwrap_err();
    assert_shown(&documents, &problem, "modules/users.yaml:1:1", message);
    problem.render(documents.sources())
}

#[test]
fn one_target_has_one_identity() {
    let target = "modules/users.yaml#/components/schemas/UserDto";
    let value = r#"{"type":"object"}"#;
    for reference in [
        "#/components/schemas/UserDto",
        "users.yaml#/components/schemas/UserDto",
        "./users.yaml#/components/schemas/UserDto",
        "../modules/users.yaml#/components/schemas/UserDto",
        "..//modules/./users.yaml#/components/schemas/UserDto",
        "%75sers.yaml#/components/%73chemas/UserDto",
        "#/components/schemas/Alias",
        "#/components/schemas/Far",
        "common.yaml#/components/schemas/Back",
    ] {
        leads_to(reference, target, value);
    }
}

#[test]
fn pointers_are_unescaped_and_canonical() {
    let get = r#"{"get":{"tags":["a","b"]}}"#;
    leads_to(
        "../openapi.yaml#/paths/~1api~1v3~1get-user",
        "modules/users.yaml#/paths/~1api~1v3~1get-user",
        get,
    );
    leads_to(
        "#/paths/%7E1api~1v3~1get-user",
        "modules/users.yaml#/paths/~1api~1v3~1get-user",
        get,
    );
    leads_to(
        "#/paths/~1api~1v3~1get-user/get/tags/1",
        "modules/users.yaml#/paths/~1api~1v3~1get-user/get/tags/1",
        "\"b\"",
    );
    let string = r#"{"type":"string"}"#;
    leads_to(
        "#/components/schemas/a~0b~1c%25d",
        "modules/users.yaml#/components/schemas/a~0b~1c%d",
        string,
    );
    leads_to(
        "#/components/schemas/用户",
        "modules/users.yaml#/components/schemas/用户",
        string,
    );
    leads_to(
        "#/components/schemas/%E7%94%A8%E6%88%B7",
        "modules/users.yaml#/components/schemas/用户",
        string,
    );
    // A field called `$ref` that is no string makes no reference.
    leads_to(
        "#/components/schemas/properties",
        "modules/users.yaml#/components/schemas/properties",
        r#"{"$ref":{"type":"string"}}"#,
    );
}

#[test]
fn a_file_without_pointer_is_its_root() {
    let documents = schema();
    for reference in ["../openapi.yaml", "../openapi.yaml#"] {
        let (target, value) = from_users(&documents, reference).unwrap();
        assert_eq!(target, "openapi.yaml#");
        assert!(value.starts_with("{\"paths\""), "{value}");
    }
    assert_eq!(from_users(&documents, "").unwrap().0, "modules/users.yaml#");
}

#[test]
fn references_stay_in_the_schema_folder() {
    for (reference, path, label) in [
        (
            "../../secret.yaml",
            "../../secret.yaml",
            "leaves the schema folder",
        ),
        (
            "../../modules/users.yaml#/x",
            "../../modules/users.yaml",
            "leaves the schema folder",
        ),
        (
            "%2e%2e/%2E%2E/secret.yaml",
            "../../secret.yaml",
            "leaves the schema folder",
        ),
        (
            "..%2f..%2fsecret.yaml",
            "../../secret.yaml",
            "leaves the schema folder",
        ),
        ("/etc/passwd", "/etc/passwd", "absolute"),
        ("%2fetc/passwd", "/etc/passwd", "absolute"),
        ("//host/x.yaml", "//host/x.yaml", "URL"),
        ("http://example.com/x.yaml#/a", "http://example.com/x.yaml", "URL"),
        ("https://example.com/x.yaml", "https://example.com/x.yaml", "URL"),
        ("HTTP%3A//example.com", "HTTP://example.com", "URL"),
        ("file:///etc/passwd", "file:///etc/passwd", "URL"),
        ("urn:x", "urn:x", "URL"),
        ("C:/x.yaml", "C:/x.yaml", "URL"),
        ("C:\\x.yaml", "C:\\x.yaml", "URL"),
        ("..\\..\\x.yaml", "..\\..\\x.yaml", "backslash"),
        ("\\\\host\\x.yaml", "\\\\host\\x.yaml", "backslash"),
    ] {
        let text = fails(
            reference,
            &format!("references stay in the schema folder, `{path}` does not"),
        );
        assert!(text.contains(label), "{reference}: {text}");
    }
}

#[test]
fn missing_files_and_fields_come_with_suggestions() {
    let text = fails(
        "comon.yaml#/components",
        "the schema has no file `modules/comon.yaml`",
    );
    assert!(
        text.contains("help: did you mean `common.yaml#/components`?"),
        "{text}"
    );
    let text = fails("../openapi.yml", "the schema has no file `openapi.yml`");
    assert!(text.contains("help: did you mean `../openapi.yaml`?"), "{text}");
    let text = fails("openapi.yaml", "the schema has no file `modules/openapi.yaml`");
    assert!(text.contains("help: did you mean `../openapi.yaml`?"), "{text}");
    let text = fails("groups.yaml", "the schema has no file `modules/groups.yaml`");
    assert!(text.contains("note: paths are relative to the file"), "{text}");

    let text = fails(
        "#/components/schemas/UsrDto",
        "`#/components/schemas/UsrDto` leads nowhere",
    );
    assert!(
        text.contains("there is no `UsrDto` in `/components/schemas`"),
        "{text}"
    );
    assert!(
        text.contains("help: did you mean `#/components/schemas/UserDto`?"),
        "{text}"
    );
    let text = fails(
        "common.yaml#/component/schemas/B",
        "`common.yaml#/component/schemas/B` leads nowhere",
    );
    assert!(
        text.contains("there is no `component` in `modules/common.yaml`"),
        "{text}"
    );
    assert!(
        text.contains("help: did you mean `common.yaml#/components`?"),
        "{text}"
    );

    for index in ["2", "-", "01", "+1", "x", "99999999999999999999999"] {
        let reference = format!("#/paths/~1api~1v3~1get-user/get/tags/{index}");
        let text = fails(&reference, &format!("`{reference}` leads nowhere"));
        assert!(text.contains("is a list of 2 items"), "{text}");
    }
    let text = fails(
        "#/components/schemas/UserDto/type/x",
        "`#/components/schemas/UserDto/type/x` leads nowhere",
    );
    assert!(text.contains("is a string, which has no fields"), "{text}");
}

#[test]
fn pointers_do_not_pass_through_references() {
    let text = fails(
        "#/components/schemas/Alias/type",
        "`#/components/schemas/Alias/type` leads nowhere",
    );
    assert!(
        text.contains("`/components/schemas/Alias` is a reference itself"),
        "{text}"
    );
    assert!(
        text.contains("refer to what `#/components/schemas/UserDto` leads to"),
        "{text}"
    );
}

#[test]
fn badly_spelled_references() {
    for reference in ["#components", "users.yaml#UserDto", "#/a~2b", "#/a~"] {
        fails(reference, &format!("`{reference}` is not a reference"));
    }
    for (reference, part) in [
        ("#/a%", "/a%"),
        ("#/%zz", "/%zz"),
        ("#/%ff", "/%ff"),
        ("%é.yaml", "%é.yaml"),
        ("#/%+1", "/%+1"),
    ] {
        fails(reference, &format!("`{part}` has a wrong percent-escape"));
    }
}

#[test]
fn circles_of_references_are_found() {
    let text = fails(
        "#/components/schemas/Self",
        "`#/components/schemas/Self` leads back to itself and never to a value",
    );
    assert!(
        text.contains(
            "`modules/users.yaml#/components/schemas/Self` → `modules/users.yaml#/components/schemas/Self`"
        ),
        "{text}"
    );
    let text = fails(
        "#/components/schemas/A",
        "`#/components/schemas/A` leads back to itself and never to a value",
    );
    assert!(
        text.contains("`modules/users.yaml#/components/schemas/A` → `modules/common.yaml#/components/schemas/B` → `modules/users.yaml#/components/schemas/A`"),
        "{text}"
    );
}

#[test]
fn chains_of_references_have_an_end() {
    let mut text = String::from("a0: 1\n");
    for step in 1..=100 {
        writeln!(text, "a{step}: {{$ref: '#/a{}'}}", step - 1).unwrap();
    }
    let (documents, _) = load(&[("a.yaml", &text)]);
    let (file, _) = documents.document("a.yaml").unwrap();
    let span = Span::start_of(file);
    let found = documents.resolve(file, "#/a32", span).unwrap();
    assert_eq!(found.pointer, "/a0");
    let problem = documents.resolve(file, "#/a100", span).unwrap_err();
    assert_shown(
        &documents,
        &problem,
        "a.yaml:1:1",
        "more than 32 references lead from `#/a100` to the next",
    );
}

#[test]
fn a_broken_reference_in_between_is_shown_where_it_stands() {
    let documents = schema();
    let problem = from_users(&documents, "common.yaml#/components/schemas/Broken").unwrap_err();
    assert_shown(
        &documents,
        &problem,
        "modules/common.yaml:5:20",
        "`#/components/schemas/Nope` leads nowhere",
    );
}

#[test]
fn references_into_an_unreadable_file_are_its_consequence() {
    let (documents, mut diagnostics) = load(FILES);
    let problem = from_users(&documents, "../broken.yaml#/a").unwrap_err();
    assert_eq!(
        problem.message,
        "`broken.yaml` cannot be read, so nothing in it can be referred to"
    );
    diagnostics.push(problem);
    let text = diagnostics.render(documents.sources());
    assert!(text.contains("broken.yaml:1:5"), "{text}");
    assert!(!text.contains("cannot be read"), "{text}");
}

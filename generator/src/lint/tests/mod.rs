//! Tests of each rule: what it reports, and what it leaves alone.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod statements;

use super::*;

/// A schema without findings, with places for more.
const SCHEMA: &str = r##"
openapi: 3.0.3
info: {title: T, version: "1"}
x-envelope: {payload: data, success: {field: statusCode, values: [200]}, message: message}
x-terms:
  - {word: answer, use: response, except: [security answer]}
  - {word: white list, use: allow list}
tags:
  - {name: things, description: What lies about.}
paths:
  /things/{id}:
    post:
      operationId: findThings
      tags: [things]
      summary: List what lies about
      description: Returns everything there is.
      parameters:
        - {name: id, in: path, required: true, description: Which shelf., example: a, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Query"}}}}
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Found"}}}}}
components:
  schemas:
    Query:
      type: object
      description: What to look for.
      required: [need]
      properties:
        need: {type: string, example: x, description: Part of the title.}
        FIELD
    Found:
      type: object
      properties:
        statusCode: {type: integer}
        message: {type: string}
        data: {type: string, enum: [one, two], x-enumDescriptions: {one: First., two: Second.}}
"##;

/// The findings in a schema: rule and message.
fn findings(schema: &str) -> Vec<(Rule, String)> {
    let lint = match lint([SchemaFile::new("openapi.yaml", schema)], "openapi.yaml", &[]) {
        Ok(lint) => lint,
        Err(report) => panic!("{}", report.render()),
    };
    let findings = lint.findings.into_iter();
    findings
        .map(|found| (found.rule, found.diagnostic.message))
        .collect()
}

fn with_field(field: &str) -> String {
    let schema = SCHEMA.replace("        FIELD\n", &format!("        {field}\n"));
    assert!(schema.contains(field));
    schema
}

/// The rules that report something about the schema with one more field.
fn rules(field: &str) -> Vec<Rule> {
    findings(&with_field(field))
        .into_iter()
        .map(|(rule, _)| rule)
        .collect()
}

/// The rules that report something about the schema after a replacement.
fn rules_after(from: &str, to: &str) -> Vec<Rule> {
    let schema = with_field("");
    assert!(schema.contains(from), "{from}");
    findings(&schema.replace(from, to))
        .into_iter()
        .map(|(rule, _)| rule)
        .collect()
}

#[test]
fn a_schema_can_be_without_findings() {
    assert_eq!(findings(&with_field("")), []);
}

#[test]
fn every_kind_of_item_needs_a_description() {
    let cases = [
        (
            "description: What lies about.",
            "the tag `things` has no description",
        ),
        (
            "summary: List what lies about",
            "the operation `findThings` has no summary",
        ),
        (
            "description: Returns everything there is.",
            "the operation `findThings` has no description",
        ),
        (
            "description: Which shelf., ",
            "the parameter `findThings.id` has no description",
        ),
        (
            "description: What to look for.",
            "the type `Query` has no description",
        ),
        (
            ", description: Part of the title.",
            "the field `Query.need` has no description",
        ),
        (
            "two: Second.",
            "the value `Found.data.two` has no x-enumDescriptions",
        ),
    ];
    for (text, expected) in cases {
        let schema = with_field("");
        assert!(schema.contains(text), "{text}");
        let found = findings(&schema.replace(text, ""));
        assert_eq!(found, [(Rule::Missing, expected.to_owned())]);
    }
    assert_eq!(rules("a: {type: string, description: ' '}"), [Rule::Missing]);
}

#[test]
fn placeholders_and_repeated_names_are_no_descriptions() {
    for text in [
        "TODO",
        "TODO say more",
        "…",
        "tbd.",
        "Description",
        "The result.",
        "Lorem ipsum dolor",
        "To be documented.",
        "See above.",
        "Needs a description",
        "WIP",
        "No description.",
    ] {
        assert_eq!(
            rules(&format!("userName: {{type: string, description: '{text}'}}")),
            [Rule::Placeholder],
            "{text}"
        );
    }
    for text in [
        "The user name.",
        "Name of the user",
        "user names",
        "It is the value called userName.",
    ] {
        let expected = if text.contains("userName") {
            vec![]
        } else {
            vec![Rule::RepeatsName]
        };
        assert_eq!(
            rules(&format!("userName: {{type: string, description: '{text}'}}")),
            expected,
            "{text}"
        );
    }
    for text in [
        "Unique name of the user.",
        "Name to sign in with.",
        "The result, as JSON.",
        "TODOs of the user.",
        "WIP limit of the board.",
        "To be documented by the user.",
        "What the user needs, see above.",
    ] {
        assert_eq!(
            rules(&format!("userName: {{type: string, description: '{text}'}}")),
            [],
            "{text}"
        );
    }
}

#[test]
fn code_spans_name_something_and_links_lead_somewhere() {
    let cases = [
        ("See `nede`.", vec![Rule::UnknownName]),
        ("See `Query.other`.", vec![Rule::UnknownName]),
        (
            "See `need`, `Query.need`, `findThings`, `statusCode`, `one`, `id`.",
            vec![],
        ),
        ("Such as `\"admin\"`, `86`, `true`, `+86`, `a/b`.", vec![]),
        ("See [it](#need).", vec![Rule::BrokenLink]),
        ("See [it](https://).", vec![Rule::BrokenLink]),
        ("See [it](page.md).", vec![Rule::BrokenLink]),
        (
            "See [the page](https://example.com/a#b), <https://example.com>, [me](mailto:a@b.c).",
            vec![],
        ),
        ("A list [sic] of names.", vec![]),
        ("See [the page][missing].", vec![Rule::BrokenLink]),
        ("See [missing][].", vec![Rule::BrokenLink]),
        ("The element a[i][j] of it.", vec![]),
        (
            "See <a href=\"https://example.com\">the page</a>.",
            vec![Rule::BrokenLink],
        ),
        ("As <abbr>HTML</abbr>, or <a>.", vec![]),
    ];
    for (text, expected) in cases {
        let field = format!("more: {{type: string, description: '{text}'}}");
        assert_eq!(rules(&field), expected, "{text}");
    }
}

#[test]
fn the_texts_of_the_api_and_of_its_codes_are_checked_too() {
    let codes = "x-error-codes:\n  codes: [{value: 1, name: gone, description: 'The `need` is gone, TEXT.'}]\ntags:\n";
    let found = |text: &str| rules_after("tags:\n", &codes.replace("TEXT", text));
    assert_eq!(found("see `Query.need`"), []);
    assert_eq!(found("see `nede`"), [Rule::UnknownName]);
    assert_eq!(found("says the answer"), [Rule::Term]);
    let api = |text: &str| rules_after("title: T,", &format!("title: T, description: '{text}',"));
    assert_eq!(api("Has `need`s."), []);
    assert_eq!(api("Has `nede`s."), [Rule::UnknownName]);
}

#[test]
fn an_unknown_name_is_reported_where_it_stands() {
    let field = "more: {type: string, description: 'A `need`, a `nede` and a `nede`.'}";
    let schema = with_field(field);
    let lint = lint(
        [SchemaFile::new("openapi.yaml", schema.as_str())],
        "openapi.yaml",
        &[],
    )
    .unwrap();
    let spans: Vec<_> = lint
        .findings
        .iter()
        .map(|found| found.diagnostic.span.unwrap())
        .collect();
    let first = schema.find("`nede`").unwrap();
    let second = schema.rfind("`nede`").unwrap();
    let starts: Vec<usize> = spans.iter().map(|span| span.start as usize).collect();
    assert_eq!(starts, [first, second]);
    let help = lint.findings.iter().map(|found| found.diagnostic.help().concat());
    assert!(help.into_iter().all(|help| help == "did you mean `need`?"));
    assert!(
        lint.render_in("", 1)
            .starts_with("warning[unknown-name]: `nede` names nothing"),
        "{}",
        lint.render_in("", 1)
    );
}

#[test]
fn required_values_of_requests_have_examples() {
    assert_eq!(rules_after("example: x, ", ""), [Rule::Example]);
    assert_eq!(rules_after("example: a, ", ""), [Rule::Example]);
    // By their types.
    for kind in [
        "type: boolean",
        "type: object, additionalProperties: true",
        "type: array, items: {type: string, example: a}",
        "type: integer, default: 1",
    ] {
        assert_eq!(
            rules_after("need: {type: string, example: x", &format!("need: {{{kind}")),
            [],
            "{kind}"
        );
    }
    assert_eq!(
        rules_after(
            "need: {type: string, example: x",
            "need: {type: array, items: {type: string}"
        ),
        [Rule::Example]
    );
    // The object has an example as a whole.
    assert_eq!(
        rules_after(
            "example: x, description: Part of the title.}",
            "description: Part of the title.}\n      example: {need: x}"
        ),
        []
    );
    // An optional object whose fields are required, and results.
    let inner = "more: {type: object, description: All of it., required: [deep], properties: {deep: {type: string, description: Far down.}}}";
    assert_eq!(rules(inner), [Rule::Example]);
    assert_eq!(
        rules_after(
            "    Found:\n      type: object\n",
            "    Found:\n      type: object\n      required: [statusCode]\n"
        ),
        []
    );
}

#[test]
fn tags_are_declared_and_used() {
    let message = |to: &str| findings(&with_field("").replace("tags: [things]", to));
    let expected = [
        (Rule::Tag, String::from("no operation has the tag `things`")),
        (
            Rule::Tag,
            String::from("the root does not declare the tag `thing`"),
        ),
    ];
    assert_eq!(message("tags: [thing]"), expected);
}

#[test]
fn everything_is_used() {
    let more = "\n    Loose: {type: object, description: Held by Looser alone.}\n    Looser: {type: array, description: All that is loose., items: {$ref: \"#/components/schemas/Loose\"}}\n  parameters:\n    Page: {name: page, in: query, schema: {type: string}}\n  responses:\n    None: {description: Nothing.}\n";
    let found = findings(&(with_field("") + more));
    let messages: Vec<&str> = found.iter().map(|(_, message)| message.as_str()).collect();
    let expected = [
        "no operation uses the type `Loose`",
        "no operation uses the type `Looser`",
        "nothing refers to `Page` of `components.parameters`",
        "nothing refers to `None` of `components.responses`",
    ];
    assert_eq!(messages, expected);
    assert!(found.iter().all(|(rule, _)| *rule == Rule::Unused));
}

#[test]
fn summaries_are_short_titles_of_their_own() {
    let summary = |text: &str| rules_after("summary: List what lies about", &format!("summary: {text}"));
    assert_eq!(summary("List things."), [Rule::Summary]);
    assert_eq!(summary("\"List\\nthings\""), [Rule::Summary]);
    assert_eq!(summary(&"a".repeat(81)), [Rule::Summary]);
    assert_eq!(summary(&"a".repeat(80)), []);
    let other = "paths:\n  /more:\n    get:\n      operationId: more\n      tags: [TAG]\n      summary: list What lies about\n      description: Returns more.\n      responses: {\"200\": {description: \"\"}}\n";
    let same = |tag: &str| rules_after("paths:\n", &other.replace("TAG", tag));
    assert_eq!(same("things"), [Rule::Summary]);
    let spaced = other.replace("list What", "list  What").replace("TAG", "things");
    assert_eq!(rules_after("paths:\n", &spaced), [Rule::Summary]);
    assert_eq!(same("others"), [Rule::Tag], "two modules may have one summary");
}

#[test]
fn words_of_the_schema_are_used() {
    let cases = [
        ("Answer of the server.", vec![Rule::Term]),
        ("What the answers say.", vec![Rule::Term]),
        ("Security answer of the user.", vec![]),
        ("The answer to the security answer.", vec![Rule::Term]),
        ("Whether somebody answered.", vec![]),
        ("A white list of names.", vec![Rule::Term]),
        ("What is white, list by list.", vec![]),
        ("See `\"answer\"`.", vec![]),
    ];
    for (text, expected) in cases {
        assert_eq!(
            rules(&format!("more: {{type: string, description: '{text}'}}")),
            expected,
            "{text}"
        );
    }
}

#[test]
fn a_shared_parameter_is_counted_once_and_checked_for_each_operation() {
    let schema = r##"
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /a: {get: {operationId: a, summary: Find this, description: Finds it., parameters: [{$ref: "#/components/parameters/Page"}, {name: size, in: query, description: How many., schema: {type: integer}}], responses: {"200": {description: ""}}}}
  /b: {get: {operationId: b, summary: Find that, description: Finds it., parameters: [{$ref: "#/components/parameters/Page"}], responses: {"200": {description: ""}}}}
components:
  parameters: {Page: {name: page, in: query, description: Counts from 1. `size` is the size., schema: {type: integer}}}
"##;
    let lint = lint([SchemaFile::new("openapi.yaml", schema)], "openapi.yaml", &[]).unwrap();
    let parameters = lint.coverage.total().parameters;
    assert_eq!(
        parameters,
        Count {
            described: 2,
            total: 2
        }
    );
    let found: Vec<_> = lint
        .findings
        .iter()
        .map(|found| (found.rule, found.diagnostic.label().unwrap()))
        .collect();
    assert_eq!(
        found,
        [(Rule::UnknownName, "in the description of the parameter `b.page`")]
    );
}

#[test]
fn modules_are_checked_alone_and_counted() {
    let root = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ntags: [{name: a, description: All of a.}, {name: b}]\npaths:\n  /a: {$ref: 'modules/a.yaml#/paths/~1a'}\n  /b: {$ref: 'modules/b.yaml#/paths/~1b'}\n";
    let module = |name: &str| {
        format!(
            "paths:\n  /{name}: {{get: {{operationId: do{name}, tags: [{name}], summary: Do it, responses: {{'200': {{description: ''}}}}}}}}\n"
        )
    };
    let files = || {
        [
            ("openapi.yaml", root.to_owned()),
            ("modules/a.yaml", module("a")),
            ("modules/b.yaml", module("b")),
        ]
        .map(|(path, text)| SchemaFile::new(path, text))
    };
    let all = lint(files(), "openapi.yaml", &[]).unwrap();
    assert_eq!(all.counts(), [(Rule::Missing, 3)]);
    let expected = "\
module  operations  parameters  types  fields  enum values
a              0/1           -      -       -            -
b              0/1           -      -       -            -
total          0/2           -      -       -            -
";
    assert_eq!(all.coverage.to_string(), expected);
    let one = lint(files(), "openapi.yaml", &[String::from("b")]).unwrap();
    assert_eq!(one.counts(), [(Rule::Missing, 1)]);
    assert_eq!(one.coverage.modules.len(), 1);
}

#[test]
fn a_description_says_more_than_the_summary() {
    let description = |text: &str| rules_after("Returns everything there is.", text);
    assert_eq!(description("List what lies about"), [Rule::RepeatsName]);
    assert_eq!(description("list  what lies about."), [Rule::RepeatsName]);
    assert_eq!(description("List what lies about, by pages."), []);
}

#[test]
fn a_type_that_is_defined_by_itself_is_the_error_of_a_generation() {
    let checked = |more: &str| {
        let schema = with_field("") + more;
        lint([SchemaFile::new("openapi.yaml", schema)], "openapi.yaml", &[])
    };
    for kind in [
        "{allOf: [{$ref: '#/components/schemas/Loop'}]}",
        "{type: array, items: {$ref: '#/components/schemas/Loop'}}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/Loop'}}",
    ] {
        let report = checked(&format!("    Loop: {kind}\n")).unwrap_err();
        let errors: Vec<&str> = report
            .diagnostics
            .iter()
            .map(|found| found.message.as_str())
            .collect();
        assert_eq!(errors, ["`Loop` is defined by itself"], "{kind}");
    }
    let tree = "    Tree: {type: object, description: Grows., properties: {more: {type: array, description: Below it., items: {$ref: '#/components/schemas/Tree'}}}}\n";
    assert_eq!(checked(tree).unwrap().counts(), [(Rule::Unused, 1)]);
}

#[test]
fn a_schema_with_errors_is_not_checked() {
    let broken = with_field("more: {type: strnig}");
    let report = lint([SchemaFile::new("openapi.yaml", broken)], "openapi.yaml", &[]).unwrap_err();
    assert!(report.render().contains("`strnig` is not a type"));
}

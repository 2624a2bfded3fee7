//! Tests what is said about changes of an API: a case for each rule, and pairs of versions. See `tests/api/README.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use expect_test::expect_file;
use generator::api::rules::RULES;
use generator::api::{self, Bump, Class};

use crate::api_cases::{cases, read_api};
use crate::schemas::{folder, goldens, names, target};

#[test]
fn changes_are_classed_as_expected() {
    let mut text = String::new();
    for case in cases() {
        if let Some(reason) = &case.unreached {
            writeln!(text, "==> {}\n\n{reason}\n", case.name).unwrap();
            continue;
        }
        let diff = case.diff();
        let rules: Vec<&str> = diff.changes().map(|change| change.rule).collect();
        assert!(rules.contains(&case.rule()), "{}: {rules:?}", case.name);
        writeln!(text, "==> {}\n\n{}", case.name, diff.text("0.1.0")).unwrap();
    }
    expect_file![folder("api").join("cases.txt")].assert_eq(text.trim_end_matches('\n'));
}

#[test]
fn each_rule_has_a_case() {
    let tested: BTreeSet<String> = cases().iter().map(|case| case.rule().to_owned()).collect();
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(tested, rules);
    assert_eq!(rules.len(), RULES.len(), "two rules have one name");
}

#[test]
fn versions_are_compared_in_every_form() {
    for name in names(&folder("api"), "txt") {
        let file = |extension: &str| folder("api").join(format!("{name}.{extension}"));
        if name == "cases" {
            continue;
        }
        let read = |side: &str| {
            let schema = fs::read_to_string(file(&format!("{side}.yaml"))).unwrap();
            read_api(&name, &schema, &target())
        };
        let diff = api::compare(&read("old"), &read("new"), &target());
        expect_file![file("txt")].assert_eq(&diff.text("1.2.3"));
        expect_file![file("md")].assert_eq(&diff.markdown("1.2.3"));
        expect_file![file("json")].assert_eq(&format!("{:#}\n", diff.json("1.2.3")));
    }
}

#[test]
fn an_api_is_the_same_as_itself() {
    for (name, schema) in goldens() {
        let api = read_api(&name, &schema, &target());
        let diff = api::compare(&api, &api, &target());
        assert!(diff.is_empty(), "{name}: {}", diff.text("0.1.0"));
        assert_eq!(diff.bump(), Bump::None);
    }
}

/// Each change that a difference shows, the snapshot shows as well.
#[test]
fn the_snapshot_changes_with_the_api() {
    // The snapshot has neither what is documentation only nor the order of enum values.
    let unseen = ["value-order"];
    for case in cases().iter().filter(|case| case.unreached.is_none()) {
        let target = case.target("crate");
        let [old, new] =
            [&case.old, &case.new].map(|schema| api::snapshot(&read_api(&case.name, schema, &target)));
        assert_eq!(old == new, unseen.contains(&case.rule()), "{}", case.name);
    }
}

/// A new field does not change the lines of other fields, even if it is the first one that is required.
#[test]
fn a_new_field_is_one_line_of_the_snapshot() {
    let schema = "
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /a: {post: {operationId: setA, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'200': {description: Done.}}}}
components:
  schemas:
    A: {type: object, required: [x, y], properties: {x: {type: string}, y: {type: string}, z: {type: string}}}
";
    let changed = schema
        .replace("required: [x", "required: [w, x")
        .replace("{x: {type", "{w: {type: boolean}, x: {type");
    let [old, new] = [schema, &changed].map(|schema| api::snapshot(&read_api("schema", schema, &target())));
    let added: Vec<&str> = new.lines().filter(|line| !old.contains(line)).collect();
    assert_eq!(added, ["field common::A.w: bool required"]);
    assert!(old.lines().all(|line| new.contains(line)), "{new}");
}

/// Descriptions, examples, and the order of keys.
#[test]
fn what_no_program_sees_is_no_change() {
    let schema = "
openapi: 3.0.3
info: {title: A, version: '1'}
paths:
  /a: {get: {operationId: getA, summary: One, responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components:
  schemas:
    A: {type: object, description: An A., properties: {x: {type: string, example: b}, y: {type: string}}}
";
    let changed = schema
        .replace("summary: One", "summary: Two")
        .replace("An A.", "One A.")
        .replace("example: b", "example: c")
        .replace(
            "x: {type: string, example: c}, y: {type: string}",
            "y: {type: string}, x: {type: string}",
        );
    let [old, new] = [schema, &changed].map(|schema| read_api("schema", schema, &target()));
    let diff = api::compare(&old, &new, &target());
    assert_eq!(
        (diff.is_empty(), diff.rust(), diff.wire()),
        (true, Class::Invisible, Class::Invisible)
    );
    assert_eq!(api::snapshot(&old), api::snapshot(&new));
}

//! Tests the reports about schemas with errors or warnings: a small schema for each problem, and the expected report
//! beside it. See `tests/diagnostics/README.md`.

use generator::diagnostics::Severity;

use crate::schemas::{self, folder, names};

#[test]
fn reports_are_as_expected() {
    let folder = folder("diagnostics");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for name in names(&folder, "yaml") {
        let text = std::fs::read_to_string(folder.join(format!("{name}.yaml"))).unwrap();
        let report = match schemas::generate(&text) {
            Ok(output) => output.warnings,
            Err(report) => *report,
        };
        settings.bind(|| insta::assert_snapshot!(name.as_str(), report.render()));
    }
}

/// The test above finds a schema without a report.
#[test]
fn every_report_has_its_schema() {
    let folder = folder("diagnostics");
    let schemas = names(&folder, "yaml");
    let orphans: Vec<String> = names(&folder, "snap")
        .into_iter()
        .filter(|name| !schemas.contains(name))
        .collect();
    assert!(orphans.is_empty(), "no schema for {orphans:?}");
}

#[test]
fn all_problems_of_a_run_are_reported_at_once() {
    // One for each stage and place: root, path, operation, parameter, schema, reference, names.
    let report = schemas::generate(
        r##"
openapi: 3.0.3
info: {title: Golden}
servrs: []
paths:
  /a/{id}:
    get: {responses: {"200": {description: ""}}}
  /b:
    get: {operationId: list-b, responses: {"200": {description: ""}}}
    put: {operationId: listB, parameters: [{name: x, in: cookie}], responses: {"200": {description: ""}}}
components:
  schemas:
    Bad: {type: strnig}
    Foo: {type: object, properties: {user-id: {type: string}, user_id: {type: string}}}
    foo: {$ref: "#/components/schemas/Fo"}
"##,
    )
    .expect_err("nothing of this is right");
    let mut found: Vec<&str> = report
        .diagnostics
        .iter()
        .map(|found| found.message.as_str())
        .collect();
    found.sort_unstable();
    let expected = [
        "`#/components/schemas/Fo` leads nowhere",
        "`operationId` is missing",
        "`strnig` is not a type of JSON",
        "`version` is missing",
        "parameters in `cookie` are not supported",
        "the path parameter `id` is not declared",
        "two fields of `Foo` would be called `user_id`",
        "two operations would be called `list_b`",
        "unknown keyword `servrs`",
    ];
    assert_eq!(found, expected);
    assert!(
        report
            .diagnostics
            .iter()
            .all(|found| found.severity == Severity::Error)
    );
}

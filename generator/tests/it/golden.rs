//! Tests golden pairs: a small schema for each feature, and its expected Rust. See `tests/golden/README.md`.

use std::fmt::Write as _;

use expect_test::expect_file;
use generator::render::HEADER;

use crate::schemas::{self, folder, goldens, names};

/// The most lines of a golden schema. People read these schemas, and each shows one feature.
const LONGEST_SCHEMA: usize = 30;

#[test]
fn schemas_become_the_expected_rust() {
    let folder = folder("golden");
    for (name, schema) in goldens() {
        let output =
            schemas::generate(&schema).unwrap_or_else(|report| panic!("{name}: {}", report.render()));
        let report = output.warnings.render();
        assert_eq!(report, "", "{name} has warnings");
        let mut text = String::new();
        for file in output.files {
            let body = file.text.strip_prefix(HEADER).expect("a header");
            write!(text, "// ==> {}\n\n{body}\n", file.path).unwrap();
        }
        expect_file![folder.join(format!("{name}.rs"))].assert_eq(text.trim_end_matches('\n'));
    }
}

/// The test above finds a schema without Rust.
#[test]
fn every_rust_file_has_its_schema() {
    let folder = folder("golden");
    let schemas = names(&folder, "yaml");
    let orphans: Vec<String> = names(&folder, "rs")
        .into_iter()
        .filter(|name| !schemas.contains(name))
        .collect();
    assert!(orphans.is_empty(), "no schema for {orphans:?}");
}

#[test]
fn golden_schemas_are_short() {
    for (name, schema) in goldens() {
        let lines = schema.lines().count();
        assert!(lines < LONGEST_SCHEMA, "{name} has {lines} lines: make two of it");
    }
}

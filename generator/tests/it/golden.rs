//! Golden pairs: a small schema for each feature, beside the Rust that it becomes. See `tests/golden/README.md`.

use std::fmt::Write as _;

use expect_test::expect_file;
use generator::render::HEADER;

use crate::schemas::{self, folder, goldens, names};

/// Golden schemas are read by people: they show one feature.
const LONGEST_SCHEMA: usize = 30;

#[test]
fn schemas_become_the_rust_beside_them() {
    let folder = folder("golden");
    for (name, schema) in goldens() {
        let output = schemas::generate(&schema).unwrap_or_else(|report| panic!("{name}: {}", report.render()));
        let report = output.warnings.render();
        assert_eq!(report, "", "{name} is not free of warnings");
        let mut text = String::new();
        for file in output.files {
            let body = file.text.strip_prefix(HEADER).expect("a header");
            write!(text, "// ==> {}\n\n{body}\n", file.path).unwrap();
        }
        expect_file![folder.join(format!("{name}.rs"))].assert_eq(text.trim_end_matches('\n'));
    }
}

#[test]
fn every_golden_is_a_pair() {
    let folder = folder("golden");
    assert_eq!(names(&folder, "yaml"), names(&folder, "rs"));
}

#[test]
fn golden_schemas_are_short() {
    for (name, schema) in goldens() {
        let lines = schema.lines().count();
        assert!(lines < LONGEST_SCHEMA, "{name} has {lines} lines: make two of it");
    }
}

//! `schema/facts.lock`: a digest of each operation and DTO of the vendor's description.

use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::facts::Facts;

/// The name of the file in the folder of the schema.
pub(super) const FILE: &str = "facts.lock";

/// The text of the file.
pub(super) fn text(facts: &Facts) -> String {
    let counts = facts.counts();
    let mut out = String::from(
        "# What the vendor's API description says, as `cargo xtask import` last took it over: counts, and a digest of\n\
         # each operation and DTO. A test holds the schema against it. Written by the import; do not edit.\n",
    );
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "count operations {}\ncount parameters {}\ncount schemas {}\ncount fields {}\ncount defaults {}\n\
         count enums {}\ncount enum-values {}\n",
        counts.operations,
        counts.parameters,
        counts.schemas,
        counts.fields,
        counts.defaults,
        counts.enums,
        counts.enum_values,
    );
    for (id, operation) in &facts.operations {
        let _ = writeln!(out, "operation {id} {}", digest(operation));
    }
    for (name, schema) in &facts.schemas {
        let _ = writeln!(out, "schema {name} {}", digest(schema));
    }
    out
}

/// The first digits of the SHA-256 of a value's text. The fields are sorted by name, and the values of enums are sorted
/// too.
fn digest(value: &Value) -> String {
    let hash = Sha256::digest(sorted_enums(value).to_string().as_bytes());
    hash.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The same value with the values of its enums sorted.
pub(super) fn sorted_enums(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| {
                let value = match value {
                    Value::Array(values) if key == "enum" => {
                        let mut values = values.clone();
                        values.sort_by_key(ToString::to_string);
                        Value::Array(values)
                    }
                    value => sorted_enums(value),
                };
                (key.clone(), value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(sorted_enums).collect(),
        scalar => scalar.clone(),
    }
}

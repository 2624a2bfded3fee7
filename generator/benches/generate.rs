//! Generation over the whole schema, and over copies of it under new names: its time grows with the schema.
//!
//! `cargo bench -p generator`
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;

use divan::{Bencher, counter::ItemsCount};
use generator::{SchemaFile, Target};
use serde_json::{Map, Value, json};

fn main() {
    divan::main();
}

/// The project's schema as one document.
fn schema() -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    let mut files = vec![read(&folder, "openapi.yaml")];
    for entry in fs::read_dir(folder.join("modules")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        files.push(read(&folder, &format!("modules/{name}")));
    }
    generator::bundle(files, "openapi.yaml").unwrap_or_else(|report| panic!("{}", report.render()))
}

fn read(folder: &Path, name: &str) -> SchemaFile {
    SchemaFile::new(name, fs::read(folder.join(name)).unwrap())
}

/// The schema as many times, every copy under names of its own.
fn copies(schema: &Value, times: usize) -> String {
    let mut out = schema.clone();
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for copy in 0..times {
        let mut text = schema.to_string();
        if copy > 0 {
            text = text.replace(
                "#/components/schemas/",
                &format!("#/components/schemas/Copy{copy}"),
            );
        }
        let mut one: Value = serde_json::from_str(&text).unwrap();
        for (path, item) in one["paths"].as_object_mut().unwrap() {
            for (_, operation) in item.as_object_mut().unwrap() {
                if copy > 0 {
                    let id = operation["operationId"].as_str().unwrap().to_owned();
                    operation["operationId"] = json!(format!("{id}Copy{copy}"));
                }
            }
            paths.insert(format!("{path}{}", "/copy".repeat(copy)), item.clone());
        }
        for (name, schema) in one["components"]["schemas"].as_object().unwrap() {
            let prefix = if copy > 0 {
                format!("Copy{copy}")
            } else {
                String::new()
            };
            schemas.insert(format!("{prefix}{name}"), schema.clone());
        }
    }
    out["paths"] = Value::Object(paths);
    out["components"]["schemas"] = Value::Object(schemas);
    out.to_string()
}

#[divan::bench(args = [1, 2, 4, 8], sample_count = 10)]
fn generate(bencher: Bencher<'_, '_>, times: usize) {
    let text = copies(&schema(), times);
    bencher.counter(ItemsCount::new(times)).bench(|| {
        let file = SchemaFile::new("openapi.json", text.as_bytes());
        match generator::generate([file], "openapi.json", &Target::in_place("Client")) {
            Ok(output) => output.files.len(),
            Err(report) => panic!("{}", report.render()),
        }
    });
}

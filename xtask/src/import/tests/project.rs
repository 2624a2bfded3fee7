//! Tests of the project's own schema.

use serde_json::{Value, json};

use super::super::departures::departures;
use super::super::documents::load;
use super::super::lock;
use crate::workspace::Workspace;

#[test]
fn the_schema_of_the_project_agrees_with_the_vendor() -> anyhow::Result<()> {
    let workspace = Workspace::find()?;
    let text = std::fs::read_to_string(workspace.root().join("schema").join(lock::FILE))?;
    let recorded = lock::parse(&text)?;
    let found = departures(&load(workspace.schema()?)?, &recorded)?;
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(
        found.is_empty(),
        "{}\nA new version of the vendor's description comes in by `cargo xtask import`; `cargo xtask facts` prints \
         this text too.",
        found.join("\n")
    );
    // The whole API is there.
    assert!(!recorded.operations.is_empty() && !recorded.schemas.is_empty());
    Ok(())
}

#[test]
fn the_recorded_facts_are_read_as_they_were_written() -> anyhow::Result<()> {
    let workspace = Workspace::find()?;
    let text = std::fs::read_to_string(workspace.root().join("schema").join(lock::FILE))?;
    assert!(
        lock::text(&lock::parse(&text)?) == text,
        "{} is not as the import writes it",
        lock::FILE
    );
    Ok(())
}

/// The vendor's facts have neither, and the client needs both.
#[test]
fn the_schema_of_the_project_marks_idempotent_operations_and_pages() -> anyhow::Result<()> {
    let bundle = Workspace::find()?.bundle()?;
    let mut open = Vec::new();
    let mut paged = 0;
    for (path, item) in bundle["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !matches!(method.as_str(), "delete" | "get" | "patch" | "post" | "put") {
                continue;
            }
            if method != "get" && !operation["x-idempotent"].is_boolean() {
                open.push(format!("{method} {path}: no `x-idempotent`"));
            }
            let body = &operation["requestBody"]["content"]["application/json"]["schema"];
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            let takes_a_page = parameters
                .map(|parameter| &followed(&bundle, parameter)["name"])
                .any(says_a_page)
                || has_a_page(&bundle, body, 3);
            if takes_a_page && operation.get("x-paging").is_none() {
                open.push(format!("{method} {path}: takes a page, and has no `x-paging`"));
            }
            paged += usize::from(operation["x-paging"].is_object());
        }
    }
    assert_eq!(open, Vec::<String>::new());
    assert!(paged > 70, "only {paged} operations have pages");
    Ok(())
}

fn says_a_page(name: &Value) -> bool {
    matches!(name.as_str(), Some("page" | "pageNo" | "startIndex" | "scrollId"))
}

/// Whether the object, or an object inside it, has a field that selects a page.
fn has_a_page(bundle: &Value, schema: &Value, levels: usize) -> bool {
    let fields = followed(bundle, schema)["properties"].as_object();
    fields.into_iter().flatten().any(|(name, field)| {
        says_a_page(&json!(name)) || (levels > 0 && has_a_page(bundle, field, levels - 1))
    })
}

fn followed<'b>(bundle: &'b Value, item: &'b Value) -> &'b Value {
    let target = item["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
    target.and_then(|target| bundle.pointer(target)).unwrap_or(item)
}

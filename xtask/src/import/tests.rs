//! Tests that the schema agrees with the vendor, and that an import changes only facts.

use std::collections::BTreeSet;

use generator::SchemaFile;
use generator::diagnostics::Diagnostics;
use generator::source::Documents;
use serde_json::{Value, json};

use super::facts::Facts;
use super::merge::{Merged, merge};
use super::{lock, ours};
use crate::workspace::Workspace;

/// A schema of the root and the modules `a` and `common`.
fn documents(root: &str, a: &str, common: &str) -> Documents {
    let files = [
        ("openapi.yaml", root),
        ("modules/a.yaml", a),
        ("modules/common.yaml", common),
    ];
    let files = files.map(|(path, text)| SchemaFile::new(path, text));
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load(files, &mut diagnostics);
    assert!(
        !diagnostics.has_errors(),
        "{}",
        diagnostics.render(documents.sources())
    );
    documents
}

const ROOT: &str = "\
# The root.
openapi: 3.0.3
paths:
  /api/v3/get-thing:
    $ref: \"modules/a.yaml#/paths/~1api~1v3~1get-thing\"
";

const A: &str = "\
# Written by hand.
paths:
  /api/v3/get-thing:
    get:
      operationId: getThing
      tags: [a]
      summary: Gets a thing  # a remark
      parameters:
      - name: kind
        in: query
        schema: {$ref: 'common.yaml#/components/schemas/Kind'}
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}

components:
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [name, id]
      properties:
        # Comments stay.
        id: {type: string}
        name:
          type: string
          description: What it is called.
          default: none
          x-corrections:
            - op: add
              path: /default
              value: none
              reason: The page says so.
";

const COMMON: &str = "\
components:
  schemas:
    Kind:
      type: string
      x-members: [kind]
      enum: [big, small]
";

/// The vendor's document for the same schema.
fn description() -> Value {
    json!({
        "paths": {"/api/v3/get-thing": {"get": {
            "operationId": "getThing", "tags": ["a"],
            "parameters": [{"name": "kind", "in": "query", "required": false,
                "schema": {"type": "string", "enum": ["small", "big"]}}],
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
        }}},
        "components": {"schemas": {"Thing": {
            "type": "object", "required": ["id", "name"],
            "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
        }}},
    })
}

fn import(description: &Value) -> anyhow::Result<Merged> {
    merge(&documents(ROOT, A, COMMON), &Facts::of(description)?)
}

#[test]
fn the_schema_of_the_project_agrees_with_the_vendor() -> anyhow::Result<()> {
    let workspace = Workspace::find()?;
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load(workspace.schema()?, &mut diagnostics);
    let recorded = std::fs::read_to_string(workspace.root().join("schema").join(lock::FILE))?;
    let names: Vec<&str> = recorded
        .lines()
        .filter_map(|line| line.strip_prefix("schema "))
        .filter_map(|line| line.split(' ').next())
        .collect();
    let is_theirs = |name: &str| names.contains(&name);
    let ours = ours::Ours {
        documents: &documents,
        is_theirs: &is_theirs,
    };
    let stated = lock::text(&ours.facts()?);
    let (recorded_lines, stated_lines): (BTreeSet<&str>, BTreeSet<&str>) =
        (recorded.lines().collect(), stated.lines().collect());
    let differences: Vec<_> = recorded_lines.symmetric_difference(&stated_lines).collect();
    assert!(
        differences.is_empty(),
        "the schema and schema/facts.lock differ in these lines:\n{differences:#?}\n\
         A deliberate difference is an `x-corrections` entry, an operation that the vendor does not describe has \
         `x-undocumented: <reason>`, and a new version of the vendor's description comes in by `cargo xtask import`.",
    );
    assert!(
        recorded.contains("\ncount operations 496\n"),
        "the whole API is there"
    );
    assert!(
        recorded.contains("\ncount schemas 937\n"),
        "the whole API is there"
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

#[test]
fn the_same_facts_change_nothing() -> anyhow::Result<()> {
    let merged = import(&description())?;
    assert!(merged.files.is_empty(), "{:?}", merged.files);
    assert!(merged.by_hand.is_empty(), "{:?}", merged.by_hand);
    Ok(())
}

#[test]
fn new_facts_are_added_and_everything_else_stays() -> anyhow::Result<()> {
    let mut new = description();
    new["paths"]["/api/v3/make-thing"] = json!({"post": {
        "operationId": "makeThing", "tags": ["a"],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/MakeThingDto"}}}},
        "responses": {"200": {}},
    }});
    new["components"]["schemas"]["MakeThingDto"] = json!({
        "type": "object", "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": ["big", "small"]}, "thing": {"$ref": "#/components/schemas/Thing"}},
    });
    new["components"]["schemas"]["Thing"]["properties"]["size"] =
        json!({"type": "integer", "format": "int64"});
    new["components"]["schemas"]["Thing"]["required"] = json!(["id", "name", "size"]);
    let merged = import(&new)?;
    assert!(merged.by_hand.is_empty(), "{:?}", merged.by_hand);
    let a = &merged.files["modules/a.yaml"];
    let mut lines = a.lines();
    for line in A.lines().filter(|line| !line.contains("required: [name, id]")) {
        assert!(lines.any(|kept| kept == line), "lost: {line}");
    }
    // Arguments of a constructor keep their positions.
    assert!(a.contains("      required: [name, id, size]\n"), "{a}");
    assert!(
        a.contains("        size:\n          type: integer\n          format: int64\n"),
        "{a}"
    );
    assert!(
        a.contains("        kind:\n          $ref: common.yaml#/components/schemas/Kind\n"),
        "{a}"
    );
    assert!(merged.files["openapi.yaml"].contains("#/paths/~1api~1v3~1make-thing"));
    // A second import of the same facts changes nothing.
    let after = documents(&merged.files["openapi.yaml"], a, COMMON);
    let again = merge(&after, &Facts::of(&new)?)?;
    assert!(again.files.is_empty(), "{:?}", again.files);
    Ok(())
}

#[test]
fn simple_changes_are_made_and_others_are_listed() -> anyhow::Result<()> {
    let mut new = description();
    new["components"]["schemas"]["Thing"]["properties"]["id"] = json!({"type": "integer"});
    let merged = import(&new)?;
    assert!(merged.files["modules/a.yaml"].contains("id: {type: \"integer\"}"));
    let mut new = description();
    new["components"]["schemas"]["Thing"]["properties"]["id"] = json!({"$ref": "#/components/schemas/Thing"});
    let merged = import(&new)?;
    assert_eq!(merged.by_hand.len(), 1, "{:?}", merged.by_hand);
    assert!(
        merged.by_hand[0].starts_with("modules/a.yaml:"),
        "{:?}",
        merged.by_hand
    );
    assert!(merged.by_hand[0].contains("Thing.id"), "{:?}", merged.by_hand);
    Ok(())
}

#[test]
fn a_correction_that_no_longer_applies_is_an_error() {
    let stale = A.replace("default: none\n", "default: other\n");
    let facts = Facts::of(&description());
    let error = facts.and_then(|facts| merge(&documents(ROOT, &stale, COMMON), &facts).map(drop));
    let message = error.err().map(|error| format!("{error:#}")).unwrap_or_default();
    assert!(message.contains("does not apply"), "{message}");
    assert!(message.contains("modules/a.yaml:"), "{message}");
}

#[test]
fn names_that_the_vendor_dropped_are_listed_and_kept() -> anyhow::Result<()> {
    let mut new = description();
    if let Some(properties) = new["components"]["schemas"]["Thing"]["properties"].as_object_mut() {
        properties.remove("id");
    }
    new["components"]["schemas"]["Thing"]["required"] = json!(["name"]);
    let merged = import(&new)?;
    assert_eq!(merged.gone, ["Thing.id"]);
    Ok(())
}

#[test]
fn prose_samples_and_limits_of_the_vendor_are_not_facts() -> anyhow::Result<()> {
    let mut new = description();
    let name = &mut new["components"]["schemas"]["Thing"]["properties"]["name"];
    *name = json!({"type": "string", "description": "A name.", "example": "x", "maxLength": 9});
    let merged = import(&new)?;
    assert!(
        merged.files.is_empty() && merged.by_hand.is_empty(),
        "{:?}",
        merged.files
    );
    Ok(())
}

#[test]
fn an_undocumented_operation_is_left_alone() -> anyhow::Result<()> {
    let own = "\
  /api/v3/secret-thing:
    get:
      operationId: secretThing
      tags: [a]
      x-undocumented: The console calls it.
      responses: {'200': {description: It.}}

components:";
    let with_own = A.replace("\ncomponents:", &format!("\n{own}"));
    let merged = merge(&documents(ROOT, &with_own, COMMON), &Facts::of(&description())?)?;
    assert!(
        merged.files.is_empty() && merged.by_hand.is_empty(),
        "{:?}",
        merged.files
    );
    assert!(merged.gone.is_empty(), "{:?}", merged.gone);
    Ok(())
}

/// The schema with its parameter in the module `common`, and a reference in its place.
fn with_shared_parameter() -> (String, String) {
    let inline = "\
      - name: kind
        in: query
        schema: {$ref: 'common.yaml#/components/schemas/Kind'}
";
    let a = A.replace(inline, "      - $ref: common.yaml#/components/parameters/Kind\n");
    assert_ne!(a, A);
    let common = format!(
        "{COMMON}  parameters:\n    Kind:\n      name: kind\n      in: query\n      description: The size.\n      \
         schema: {{$ref: '#/components/schemas/Kind'}}\n"
    );
    (a, common)
}

#[test]
fn a_parameter_behind_a_reference_has_the_facts_of_one_in_place() -> anyhow::Result<()> {
    let (a, common) = with_shared_parameter();
    let documents = documents(ROOT, &a, &common);
    let merged = merge(&documents, &Facts::of(&description())?)?;
    assert!(merged.files.is_empty(), "{:?}", merged.files);
    assert!(merged.by_hand.is_empty(), "{:?}", merged.by_hand);
    // The references stay, and the facts behind them are compared.
    let mut other = description();
    other["paths"]["/api/v3/get-thing"]["get"]["parameters"][0]["required"] = json!(true);
    let merged = merge(&documents, &Facts::of(&other)?)?;
    assert!(merged.files.is_empty(), "{:?}", merged.files);
    assert_eq!(merged.by_hand.len(), 1);
    assert!(
        merged.by_hand[0].contains("operation getThing"),
        "{:?}",
        merged.by_hand
    );
    Ok(())
}

#[test]
fn a_new_operation_refers_to_the_shared_parameter() -> anyhow::Result<()> {
    let (a, common) = with_shared_parameter();
    let mut new = description();
    let kind = new["paths"]["/api/v3/get-thing"]["get"]["parameters"][0].clone();
    new["paths"]["/api/v3/find-thing"] = json!({"get": {
        "operationId": "findThing", "tags": ["a"], "responses": {"200": {}},
        "parameters": [kind, {"name": "kind", "in": "path", "required": true, "schema": {"type": "string"}}],
    }});
    let facts = Facts::of(&new)?;
    let merged = merge(&documents(ROOT, &a, &common), &facts)?;
    let text = &merged.files["modules/a.yaml"];
    let added = "      parameters:\n      - $ref: common.yaml#/components/parameters/Kind\n      - name: kind\n        in: path\n";
    assert!(text.contains(added), "{text}");
    // Two with the same facts: neither is chosen.
    let two = common.replace(
        "    Kind:\n      name: kind\n",
        "    Other: {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}\n    Kind:\n      name: kind\n",
    );
    let merged = merge(&documents(ROOT, &a, &two), &facts)?;
    let text = &merged.files["modules/a.yaml"];
    assert_eq!(text.matches("components/parameters/").count(), 1, "{text}");
    // A reference that leads nowhere is an error with its place.
    let dangling = documents(ROOT, &a, COMMON);
    let error = merge(&dangling, &facts).err().map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| error.contains("modules/a.yaml:") && error.contains("leads nowhere")));
    Ok(())
}

//! Tests of what several places of the schema share: enums with names of our own, and parameters.

use serde_json::{Value, json};

use super::{A, COMMON, ROOT, Schema, description, texts};

/// The schema with its parameter in the module `common`, and a reference in its place.
fn with_shared_parameter() -> Schema {
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
    Schema::of([
        ("openapi.yaml", ROOT),
        ("modules/a.yaml", &a),
        ("modules/common.yaml", &common),
    ])
}

/// The description with several operations like the first one.
fn with_operations(names: &[&str]) -> Value {
    let mut new = description();
    let operation = new["paths"]["/api/v3/get-thing"]["get"].clone();
    for name in names {
        let mut operation = operation.clone();
        operation["operationId"] = json!(name);
        new["paths"][format!("/api/v3/{name}")] = json!({"get": operation});
    }
    new
}

#[test]
fn a_parameter_behind_a_reference_has_the_facts_of_one_in_place() -> anyhow::Result<()> {
    let (_, merged) = with_shared_parameter().becomes(&description(), true)?;
    assert!(merged.files.is_empty(), "{:?}", merged.files);
    Ok(())
}

#[test]
fn a_shared_parameter_changes_if_it_changes_for_all() -> anyhow::Result<()> {
    let names = ["second", "third"];
    let (schema, _) = with_shared_parameter().becomes(&with_operations(&names), true)?;
    assert_eq!(
        schema.a().matches("components/parameters/Kind").count(),
        3,
        "{}",
        schema.a()
    );
    let mut other = with_operations(&names);
    for path in ["/api/v3/get-thing", "/api/v3/second", "/api/v3/third"] {
        other["paths"][path]["get"]["parameters"][0]["required"] = json!(true);
    }
    let (after, merged) = schema.becomes(&other, true)?;
    assert_eq!(after.a(), schema.a());
    assert!(
        after.common().ends_with("      required: true\n"),
        "{}",
        after.common()
    );
    assert_eq!(
        texts(&merged.changes),
        [
            "modules/common.yaml:8: ~ parameter Kind, which 3 operations share:",
            "modules/common.yaml:9: ~ parameter Kind: required",
        ]
    );
    Ok(())
}

#[test]
fn a_parameter_that_differs_in_one_operation_is_written_there() -> anyhow::Result<()> {
    let names = ["second", "third"];
    let (schema, _) = with_shared_parameter().becomes(&with_operations(&names), true)?;
    let mut other = with_operations(&names);
    other["paths"]["/api/v3/second"]["get"]["parameters"][0]["required"] = json!(true);
    let (after, merged) = schema.becomes(&other, true)?;
    assert_eq!(after.common(), schema.common());
    assert_eq!(
        after.a().matches("components/parameters/Kind").count(),
        2,
        "{}",
        after.a()
    );
    let inline = "      - name: kind\n        in: query\n        description: \"The size.\"\n        required: true\n        schema:\n          \
                  $ref: common.yaml#/components/schemas/Kind\n";
    assert!(after.a().contains(inline), "{}", after.a());
    assert_eq!(merged.changes.len(), 1, "{:?}", merged.changes);
    let said =
        "operation second: the parameter kind is no longer the shared one (Kind), and is written in place";
    assert!(merged.changes[0].text.ends_with(said), "{:?}", merged.changes);
    Ok(())
}

#[test]
fn a_new_operation_refers_to_the_shared_parameter() -> anyhow::Result<()> {
    let schema = with_shared_parameter();
    let mut new = description();
    let kind = new["paths"]["/api/v3/get-thing"]["get"]["parameters"][0].clone();
    new["paths"]["/api/v3/find-thing"] = json!({"get": {
        "operationId": "findThing", "tags": ["a"], "responses": {"200": {}},
        "parameters": [kind, {"name": "kind", "in": "path", "required": true, "schema": {"type": "string"}}],
    }});
    let (after, _) = schema.becomes(&new, true)?;
    let added = "      parameters:\n      - $ref: common.yaml#/components/parameters/Kind\n      - name: kind\n        in: path\n";
    assert!(after.a().contains(added), "{}", after.a());
    // Two with the same facts: neither is chosen.
    let mut two = schema.clone();
    let text = two.common().replace(
        "    Kind:\n      name: kind\n",
        "    Other: {name: kind, in: query, schema: {$ref: '#/components/schemas/Kind'}}\n    Kind:\n      name: kind\n",
    );
    two.files.insert("modules/common.yaml".to_owned(), text);
    let (after, _) = two.becomes(&new, true)?;
    assert_eq!(
        after.a().matches("components/parameters/").count(),
        1,
        "{}",
        after.a()
    );
    // A reference that leads nowhere is an error with its place.
    let mut dangling = schema;
    dangling
        .files
        .insert("modules/common.yaml".to_owned(), COMMON.to_owned());
    let error = dangling
        .import(&new, true)
        .err()
        .map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| error.contains("modules/a.yaml:") && error.contains("leads nowhere")));
    Ok(())
}

/// The description with an enum in three fields.
fn with_kinds(values: [&[&str]; 3]) -> Value {
    let mut new = description();
    let parameter = &mut new["paths"]["/api/v3/get-thing"]["get"]["parameters"][0];
    let [first, second, third] = values.map(|values| json!({"type": "string", "enum": values}));
    parameter["schema"] = first;
    new["components"]["schemas"]["Other"] = json!({"type": "object", "properties": {"kind": second}});
    new["components"]["schemas"]["Third"] = json!({"type": "object", "properties": {"kind": third}});
    new
}

#[test]
fn a_shared_enum_changes_if_it_changes_in_most_places() -> anyhow::Result<()> {
    let before: &[&str] = &["big", "small"];
    let (schema, _) = Schema::with(A).becomes(&with_kinds([before; 3]), true)?;
    assert_eq!(
        schema.common().matches("schemas/Kind").count(),
        2,
        "{}",
        schema.common()
    );
    let wider: &[&str] = &["big", "small", "tiny"];
    let (all, merged) = schema.becomes(&with_kinds([wider; 3]), true)?;
    assert!(
        all.common().contains("      enum: [big, small, tiny]\n"),
        "{}",
        all.common()
    );
    assert_eq!(all.a(), schema.a());
    assert_eq!(
        texts(&merged.changes),
        [
            "modules/common.yaml:3: ~ Kind, which 3 places share:",
            "modules/common.yaml:6: + value Kind: tiny",
        ]
    );
    // One place is left behind, and a new field has the values of most.
    let mut most = with_kinds([wider, wider, before]);
    most["components"]["schemas"]["New"] =
        json!({"type": "object", "properties": {"kind": {"type": "string", "enum": wider}}});
    let (most, merged) = schema.becomes(&most, true)?;
    assert!(
        most.common().contains("      enum: [big, small, tiny]\n"),
        "{}",
        most.common()
    );
    assert_eq!(
        most.common().matches("schemas/Kind").count(),
        2,
        "{}",
        most.common()
    );
    let said = texts(&merged.changes);
    assert!(
        said.iter().any(|text| text.contains("~ Third.kind: Kind -> ")),
        "{said:?}"
    );
    // One place is ahead.
    let (one, _) = schema.becomes(&with_kinds([before, wider, before]), true)?;
    assert!(
        one.common().contains("      enum: [big, small]\n"),
        "{}",
        one.common()
    );
    Ok(())
}

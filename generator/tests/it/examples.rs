//! Tests the results that a mock of the client responds with: an example for each operation, for any schema.

use generator::ir::Operation;
use serde_json::{Value, json};

use crate::schemas;

/// The example of the only operation. Its result has this schema.
fn example(schema: &Value, others: &Value) -> Value {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Golden", "version": "1" },
        "paths": { "/": { "get": {
            "operationId": "get",
            "responses": { "200": {
                "description": "",
                "content": { "application/json": { "schema": schema } },
            } },
        } } },
        "components": { "schemas": others },
    });
    let output =
        schemas::generate(&document.to_string()).unwrap_or_else(|report| panic!("{}", report.render()));
    let mut operations = output.api.modules.iter().flat_map(|module| &module.operations);
    let Operation { example, .. } = operations.next().expect("an operation");
    serde_json::from_str(example.as_deref().expect("an example")).expect("JSON")
}

fn of(schema: &Value) -> Value {
    example(schema, &json!({}))
}

#[test]
fn plain_values_fit_type_format_and_limits() {
    let cases = [
        (json!({ "type": "boolean" }), json!(true)),
        (json!({ "type": "integer" }), json!(1)),
        (json!({ "type": "integer", "minimum": 2.5 }), json!(3)),
        (json!({ "type": "integer", "maximum": -0.5 }), json!(-1)),
        (
            json!({ "type": "integer", "format": "int32", "minimum": 1e300 }),
            json!(i32::MAX),
        ),
        (json!({ "type": "number" }), json!(1.0)),
        (json!({ "type": "number", "maximum": 0.25 }), json!(0.25)),
        (json!({ "type": "string" }), json!("example")),
        (json!({ "type": "string", "maxLength": 3 }), json!("exa")),
        (json!({ "type": "string", "minLength": 9 }), json!("exampleex")),
        (json!({ "type": "string", "format": "date" }), json!("2024-01-31")),
        (
            json!({ "type": "string", "format": "email" }),
            json!("user@example.com"),
        ),
        (
            json!({ "type": "string", "format": "uri" }),
            json!("https://example.com/"),
        ),
        (json!({ "type": "string", "enum": ["b", "a"] }), json!("b")),
        (
            json!({ "type": "array", "items": { "type": "boolean" } }),
            json!([true]),
        ),
        (
            json!({ "type": "array", "minItems": 3, "items": { "type": "boolean" } }),
            json!([true, true, true]),
        ),
        (json!({ "type": "array", "maxItems": 0, "items": {} }), json!([])),
        (
            json!({ "type": "object", "additionalProperties": true }),
            json!({}),
        ),
        (json!({}), json!({})),
    ];
    for (schema, expected) in cases {
        assert_eq!(of(&schema), expected, "{schema}");
    }
}

#[test]
fn very_large_limits_are_not_filled() {
    let long = of(&json!({ "type": "string", "minLength": 1_000_000_000 }));
    assert_eq!(long.as_str().map(str::len), Some(1000));
    let list = of(&json!({ "type": "array", "minItems": 1_000_000_000, "items": { "type": "integer" } }));
    assert_eq!(list.as_array().map(Vec::len), Some(10));
}

#[test]
fn documented_values_are_used_first() {
    let text = |more: Value| {
        let mut schema = json!({ "type": "string", "enum": ["a", "b", "c"] });
        schema
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        of(&schema)
    };
    assert_eq!(text(json!({ "example": "c", "default": "b" })), "c");
    assert_eq!(text(json!({ "default": "b" })), "b");
    assert_eq!(text(json!({})), "a");
    let annotated = json!({ "example": 3, "allOf": [{ "$ref": "#/components/schemas/Count" }] });
    let others = json!({ "Count": { "type": "integer", "example": 2 } });
    assert_eq!(example(&annotated, &others), 3);
    let reference = json!({ "$ref": "#/components/schemas/Count" });
    assert_eq!(example(&reference, &others), 2);
    let object = json!({
        "type": "object", "required": ["a"], "example": { "a": "whole" },
        "properties": { "a": { "type": "string", "example": "part" } },
    });
    assert_eq!(of(&object), json!({ "a": "whole" }));
}

#[test]
fn each_variant_has_its_own_tag() {
    let union = json!({
        "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
        "discriminator": { "propertyName": "kind", "mapping": { "miaow": "#/components/schemas/Cat" } },
    });
    let animal = |example: &str| {
        json!({ "type": "object", "required": ["name"], "properties": {
            "kind": { "type": "string", "example": example }, "name": { "type": "string" },
        } })
    };
    let others = json!({ "Cat": animal("wrong"), "Dog": animal("Dog") });
    assert_eq!(
        example(&union, &others),
        json!({ "kind": "miaow", "name": "example" })
    );
}

#[test]
fn a_variant_that_contains_itself_is_not_chosen() {
    let others = json!({ "Tree": { "oneOf": [
        { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
        { "type": "string" },
    ] } });
    let tree = json!({ "$ref": "#/components/schemas/Tree" });
    // An empty list is a tree too.
    assert_eq!(example(&tree, &others), json!([]));
    let others = json!({
        "Node": { "type": "object", "required": ["next"], "properties": {
            "next": { "$ref": "#/components/schemas/End" }, "id": { "type": "integer", "example": 4 },
        } },
        "End": { "oneOf": [{ "$ref": "#/components/schemas/Node" }, { "type": "string" }] },
    });
    let node = json!({ "$ref": "#/components/schemas/Node" });
    assert_eq!(example(&node, &others), json!({ "next": "example", "id": 4 }));
}

#[test]
fn a_value_that_contains_itself_ends_where_the_schema_lets_it_end() {
    // Fields of types with finite values stay required in Rust: an example without one would not be read.
    let others = json!({
        "Twin": { "type": "object", "required": ["twin"], "properties": {
            "twin": { "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Twin" }] },
        } },
        "Link": { "type": "object", "required": ["next"], "properties": { "next": { "$ref": "#/components/schemas/Next" } } },
        "Next": { "oneOf": [{ "$ref": "#/components/schemas/Link" }, { "type": "string" }] },
        "Tree": { "type": "object", "required": ["parts"], "properties": {
            "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } },
        } },
        "Part": { "type": "object", "required": ["tree"], "properties": { "tree": { "$ref": "#/components/schemas/Tree" } } },
        "Egg": { "type": "object", "required": ["hen"], "properties": {
            "hen": { "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Hen" }] },
        } },
        "Hen": { "type": "object", "required": ["egg"], "properties": { "egg": { "$ref": "#/components/schemas/Egg" } } },
        // This one has no finite value: in Rust, its field is optional.
        "Ring": { "type": "object", "required": ["ring", "name"], "properties": {
            "ring": { "$ref": "#/components/schemas/Ring" }, "name": { "type": "string" },
        } },
        "Rings": { "type": "array", "items": { "$ref": "#/components/schemas/Ring" } },
    });
    let of = |name: &str| {
        example(
            &json!({ "$ref": format!("#/components/schemas/{name}") }),
            &others,
        )
    };
    assert_eq!(of("Twin"), json!({ "twin": null }));
    assert_eq!(of("Link"), json!({ "next": "example" }));
    assert_eq!(of("Next"), json!("example"));
    assert_eq!(of("Tree"), json!({ "parts": [] }));
    assert_eq!(of("Part"), json!({ "tree": { "parts": [] } }));
    assert_eq!(of("Egg"), json!({ "hen": null }));
    assert_eq!(of("Hen"), json!({ "egg": { "hen": null } }));
    assert_eq!(of("Rings"), json!([{ "name": "example" }]));
}

#[test]
fn the_size_of_examples_is_limited() {
    // Each level has two values of the next level, so there would be a million leaves.
    let mut wide = json!({ "L20": { "type": "string" } });
    for level in 0..20 {
        let next = json!({ "$ref": format!("#/components/schemas/L{}", level + 1) });
        wide[format!("L{level}")] = json!({
            "type": "object", "required": ["a", "b"], "properties": { "a": next, "b": next },
        });
    }
    let root = json!({ "$ref": "#/components/schemas/L0" });
    assert!(example(&root, &wide).to_string().len() < 200_000);

    let mut deep = json!({ "L1000": { "type": "string" } });
    for level in 0..1000 {
        let next = json!({ "$ref": format!("#/components/schemas/L{}", level + 1) });
        deep[format!("L{level}")] =
            json!({ "type": "object", "required": ["a"], "properties": { "a": next } });
    }
    let mut depth = 0;
    let mut value = example(&root, &deep);
    while let Some(inner) = value.get_mut("a").map(Value::take) {
        value = inner;
        depth += 1;
    }
    assert!((10..127).contains(&depth), "{depth}");
}

//! Tests that any document that looks like an API description becomes Rust or is refused with a reason. Nothing panics.

use generator::SchemaFile;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value as Json, json};

use crate::hostile::{assert_inside, texts};
use crate::schemas::{ROOT, target};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn plausible_documents_become_rust_or_a_report(document in document()) {
        assert_outcome(&document);
    }

    #[test]
    fn spoilt_documents_become_rust_or_a_report(document in document(), spoils in vec(spoil(), 1..4)) {
        let mut document = document;
        for (place, value) in spoils {
            put(&mut document, place, &value);
        }
        assert_outcome(&document);
    }
}

/// The first documents that become Rust, for the compiler. They are the same in every run.
pub(crate) fn accepted(count: usize) -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let documents =
        std::iter::repeat_with(|| document().new_tree(&mut runner).unwrap().current().to_string());
    let is_accepted =
        |text: &String| generator::generate([SchemaFile::new(ROOT, text.as_str())], ROOT, &target()).is_ok();
    documents.filter(is_accepted).take(count).collect()
}

fn assert_outcome(document: &Json) {
    match generator::generate([SchemaFile::new(ROOT, document.to_string())], ROOT, &target()) {
        Ok(output) => {
            for file in &output.files {
                assert!(syn::parse_file(&file.text).is_ok(), "{} is not Rust", file.path);
            }
            assert_inside(&output.files, "a document");
        }
        Err(report) => {
            assert!(report.diagnostics.has_errors());
            assert!(!report.render().is_empty());
        }
    }
}

/// Names of schemas. They are few, so that references often find a schema.
const SCHEMAS: [&str; 5] = ["User", "Group", "Option", "status-list", "中"];

fn document() -> impl Strategy<Value = Json> {
    // Most named schemas are objects, because aliases would often form a circle.
    let schemas = vec(prop_oneof![9 => object(schema()), 1 => schema()], SCHEMAS.len());
    let operations = vec((operation(), name(), select(vec!["get", "put", "post"])), 0..4);
    let envelope = option::of(Just(json!({
        "payload": "data", "success": {"field": "statusCode", "values": [200]}, "message": "message",
    })));
    (schemas, operations, envelope).prop_map(|(schemas, operations, envelope)| {
        let schemas: Map<String, Json> = SCHEMAS.iter().map(ToString::to_string).zip(schemas).collect();
        let mut paths = Map::new();
        for (index, (mut operation, name, method)) in operations.into_iter().enumerate() {
            operation["operationId"] = format!("{name}{index}").into();
            paths.insert(format!("/path{index}"), json!({ method: operation }));
        }
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Arbitrary", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        });
        if let Some(envelope) = envelope {
            document["x-envelope"] = envelope;
        }
        document
    })
}

fn operation() -> impl Strategy<Value = Json> {
    let parameters = btree_map(
        name(),
        (scalar(), any::<bool>(), select(vec!["query", "header"])),
        0..3,
    );
    (parameters, option::of(schema()), option::of(schema()), text(), any::<bool>()).prop_map(
        |(parameters, body, response, text, deprecated)| {
            let parameters: Vec<Json> = parameters
                .into_iter()
                .map(|(name, (schema, required, place))| json!({"name": name, "in": place, "required": required, "schema": schema}))
                .collect();
            let mut operation = json!({
                "summary": text, "deprecated": deprecated, "parameters": parameters, "responses": {"200": {"description": ""}},
            });
            let content = |schema: Json| json!({"application/json": {"schema": schema}});
            if let Some(body) = body {
                operation["requestBody"] = json!({"required": deprecated, "content": content(body)});
            }
            if let Some(response) = response {
                operation["responses"]["200"]["content"] = content(response);
            }
            operation
        },
    )
}

fn reference() -> impl Strategy<Value = Json> {
    select(SCHEMAS.to_vec()).prop_map(|name| json!({"$ref": format!("#/components/schemas/{name}")}))
}

fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(json!({"type": "string"})),
        Just(json!({"type": "boolean"})),
        select(vec!["int32", "int64"]).prop_map(|format| json!({"type": "integer", "format": format})),
        (any::<f64>(), any::<f64>())
            .prop_map(|(a, b)| json!({"type": "number", "minimum": a.min(b), "maximum": a.max(b)})),
        any::<u64>().prop_map(|most| json!({"type": "string", "format": "password", "maxLength": most})),
        vec(text(), 1..4).prop_map(|values| json!({"type": "string", "enum": values})),
    ]
}

fn schema() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![scalar(), reference(), Just(json!({}))];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let annotated = (reference(), text(), any::<bool>())
            .prop_map(|(reference, text, deprecated)| json!({"allOf": [reference], "description": text, "deprecated": deprecated}));
        prop_oneof![
            3 => object(inner.clone()),
            2 => annotated,
            1 => inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
            1 => inner.clone().prop_map(|value| json!({"type": "object", "additionalProperties": value})),
            1 => vec(inner, 1..4).prop_map(|variants| json!({"oneOf": variants})),
        ]
    })
}

fn object(property: impl Strategy<Value = Json>) -> impl Strategy<Value = Json> {
    let properties = btree_map(name(), (property, any::<bool>()), 0..7);
    (properties, any::<u8>()).prop_map(|(mut properties, required)| {
        let required: Vec<String> = properties
            .keys()
            .take(usize::from(required % 8))
            .cloned()
            .collect();
        let properties: Map<String, Json> = properties
            .iter_mut()
            .map(|(name, (schema, nullable))| {
                if *nullable && schema.get("$ref").is_none() {
                    schema["nullable"] = true.into();
                }
                (name.clone(), schema.take())
            })
            .collect();
        json!({"type": "object", "properties": properties, "required": required})
    })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z][a-zA-Z0-9]{0,8}",
        1 => select(vec!["type", "self", "id", "value", "rawFields", "user-id", "Option", "body"]).prop_map(String::from),
        1 => text(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-z ]{1,12}", 1 => select(texts()), 1 => any::<String>()]
}

/// A value for a random place, where it probably does not fit.
fn spoil() -> impl Strategy<Value = (usize, Json)> {
    let scalar = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        text().prop_map(Json::from),
    ];
    let value = prop_oneof![
        scalar.clone(),
        vec(scalar.clone(), 0..3).prop_map(Json::from),
        (text(), scalar).prop_map(|(key, value)| json!({ key: value })),
        schema(),
    ];
    (0..200_usize, value)
}

/// Replaces the value at a position, in the order of the whole document.
fn put(document: &mut Json, place: usize, value: &Json) {
    let mut left = place;
    visit(document, &mut left, value);
}

fn visit(node: &mut Json, left: &mut usize, value: &Json) -> bool {
    if *left == 0 {
        *node = value.clone();
        return true;
    }
    *left -= 1;
    match node {
        Json::Array(items) => items.iter_mut().any(|item| visit(item, left, value)),
        Json::Object(values) => values.values_mut().any(|inner| visit(inner, left, value)),
        _ => false,
    }
}

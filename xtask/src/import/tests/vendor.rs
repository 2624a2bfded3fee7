//! Tests that the vendor's document is read whole.

use serde_json::{Value, json};

use super::super::{lock, vendor};
use super::equal;

fn document(path_item: &Value) -> Value {
    json!({"paths": {"/things/{id}": path_item}, "components": {
        "schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}},
        "parameters": {"Lang": {"name": "lang", "in": "header", "schema": {"type": "string"}}},
        "responses": {"Thing": {"description": "It.", "content": {"application/json; charset=utf-8": {
            "schema": {"$ref": "#/components/schemas/Thing"}}}}},
        "requestBodies": {"Thing": {"content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Thing"}}}}},
    }})
}

fn operation(path_item: &Value) -> anyhow::Result<Value> {
    let mut facts = vendor::facts(&document(path_item))?;
    Ok(facts.operations.remove("doThing").unwrap_or_default())
}

#[test]
fn any_success_is_the_result() -> anyhow::Result<()> {
    let with = |responses: Value| {
        operation(&json!({"post": {"operationId": "doThing", "tags": ["a"], "responses": responses}}))
    };
    let thing = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    let created = with(json!({"201": thing, "404": {}}))?;
    assert_eq!(created["answer"], json!({"$ref": "Thing"}));
    assert_eq!(created["status"], "201");
    let usual = with(json!({"200": {"$ref": "#/components/responses/Thing"}}))?;
    assert_eq!(usual["answer"], json!({"$ref": "Thing"}));
    assert_eq!(usual.get("status"), None);
    assert_eq!(
        with(json!({"default": thing}))?["answer"],
        json!({"$ref": "Thing"})
    );
    // A response without a content says nothing about the result.
    assert_eq!(with(json!({"202": thing, "204": {}}))?["status"], "202");
    let other = json!({"content": {"application/json": {"schema": {"type": "string"}}}});
    let error = with(json!({"200": thing, "201": other}))
        .err()
        .map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| error.contains("200, 201") && error.contains("post /things/{id}")));
    Ok(())
}

#[test]
fn parameters_of_a_path_belong_to_its_operations() -> anyhow::Result<()> {
    let read = operation(&json!({
        "parameters": [
            {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "page", "in": "query", "schema": {"type": "integer"}},
            {"$ref": "#/components/parameters/Lang"},
        ],
        "get": {"operationId": "doThing", "tags": ["a"], "responses": {"200": {}}, "parameters": [
            {"name": "page", "in": "query", "required": true, "schema": {"type": "string"}},
        ], "requestBody": {"$ref": "#/components/requestBodies/Thing"}},
    }))?;
    let parameters: Vec<(&str, &str, bool)> = read["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|parameter| {
            let text = |key: &str| parameter[key].as_str().unwrap_or_default();
            (text("name"), text("in"), parameter["required"] == true)
        })
        .collect();
    assert_eq!(
        parameters,
        [
            ("lang", "header", false),
            ("id", "path", true),
            ("page", "query", true)
        ]
    );
    assert_eq!(read["body"], json!({"$ref": "Thing"}));
    Ok(())
}

#[test]
fn facts_beside_a_reference_count() -> anyhow::Result<()> {
    let mut with = document(&json!({}));
    with["components"]["schemas"]["Thing"]["properties"]["other"] = json!({
        "allOf": [{"$ref": "#/components/schemas/Thing"}], "nullable": true, "description": "Another."});
    let facts = vendor::facts(&with)?;
    assert_eq!(
        facts.schemas["Thing"]["properties"]["other"],
        json!({"$ref": "Thing", "nullable": true})
    );
    Ok(())
}

#[test]
fn recorded_facts_are_read_as_they_were_written() -> anyhow::Result<()> {
    let mut of = document(&json!({
        "get": {"operationId": "doThing", "tags": ["a tag"], "responses": {"201": {}}, "parameters": [
            {"name": "a b!", "in": "query", "required": true, "schema": {"type": "string", "enum": ["y", "x"]}},
        ]},
        "put": {"operationId": "put", "tags": ["a"], "responses": {"200": {}}},
    }));
    of["components"]["schemas"] = json!({
        "Any": {},
        "Map": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Any"}},
        "Odd name": {"type": "object", "required": ["required", "undeclared"], "properties": {
            "required": {"type": "string"}, "properties": {"type": "object", "properties": {"enum": {}}},
            "\"quoted\" name": {"$ref": "#/components/schemas/Any"}, "é": {"nullable": true, "type": "string"}}},
    });
    let facts = vendor::facts(&of)?;
    let text = lock::text(&facts);
    let read = lock::parse(&text)?;
    equal(&read, &facts);
    assert_eq!(lock::text(&read), text);
    let wrong = lock::parse("schema A\n  field\n")
        .err()
        .map(|error| format!("{error:#}"));
    assert!(wrong.is_some_and(|wrong| wrong.contains("line 2")));
    Ok(())
}

//! The document that every peer gets: our schema in one file, without what some of them stumble over.
//!
//! Each of these is valid OpenAPI, and none changes what a request or an answer looks like but the last, which makes
//! one parameter of one operation a string. All peers get the same document, whatever they would have managed:
//!
//! 1. Extensions (`x-…`) are left out: nobody but us reads them.
//! 2. `default` is left out: some make code of it, and not of a default for a named enum.
//! 3. `allOf` of a single reference and nothing else is that reference.
//! 4. A list that stands in a `oneOf` becomes a schema with a name.
//! 5. Schemas called `Option` and `Result` are called `OptionDto` and `ResultDto`.
//! 6. A parameter whose schema says nothing is a string.

use serde_json::{Map, Value, json};

/// Names of schemas that hide what generated Rust code needs.
const PRELUDE: [&str; 2] = ["Option", "Result"];

/// The document as the peers get it.
pub(crate) fn for_peers(mut document: Value) -> Value {
    if let Some(document) = document.as_object_mut() {
        document.retain(|key, _| !key.starts_with("x-"));
    }
    let mut named = Map::new();
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        for item in paths.values_mut() {
            simplify(item, "", &mut named);
            give_types_to_parameters(item);
        }
    }
    if let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        for (name, schema) in schemas.iter_mut() {
            simplify(schema, name, &mut named);
        }
        schemas.append(&mut named);
        for name in PRELUDE {
            if let Some(schema) = schemas.remove(name) {
                schemas.insert(format!("{name}Dto"), schema);
            }
        }
    }
    rename_references(&mut document);
    document
}

/// Rules 1 to 4, from here on down. `name` is where this stands, for schemas that need a name.
fn simplify(value: &mut Value, name: &str, named: &mut Map<String, Value>) {
    match value {
        Value::Array(items) => {
            for item in items {
                simplify(item, name, named);
            }
        }
        Value::Object(object) => {
            object.retain(|key, _| !key.starts_with("x-") && key != "default");
            if let Some(reference) = only_reference(object) {
                *value = json!({"$ref": reference});
                return;
            }
            let operation = object.get("operationId").and_then(Value::as_str).map(capital);
            let name = operation.as_deref().unwrap_or(name);
            for (key, inner) in object.iter_mut() {
                if key == "properties" || key == "responses" {
                    members(inner, name, named);
                } else {
                    simplify(inner, name, named);
                }
            }
            if let Some(Value::Array(variants)) = object.get_mut("oneOf") {
                name_lists(variants, name, named);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What stands under names that are not keywords: a member, or a response, may well be called `default`.
fn members(properties: &mut Value, name: &str, named: &mut Map<String, Value>) {
    for (member, schema) in properties.as_object_mut().into_iter().flatten() {
        simplify(schema, &format!("{name}{}", capital(member)), named);
    }
}

fn only_reference(object: &Map<String, Value>) -> Option<String> {
    let [single] = object.get("allOf")?.as_array()?.as_slice() else {
        return None;
    };
    let single = single.as_object()?;
    let alone = object.len() == 1 && single.len() == 1;
    alone.then_some(single.get("$ref")?.as_str()?.to_owned())
}

fn name_lists(variants: &mut [Value], name: &str, named: &mut Map<String, Value>) {
    for variant in variants {
        if variant.get("type").and_then(Value::as_str) == Some("array") {
            let name = format!("{name}List");
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            named.insert(name, std::mem::replace(variant, reference));
        }
    }
}

fn give_types_to_parameters(item: &mut Value) {
    for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            if let Some(schema) = parameter.get_mut("schema")
                && schema.as_object().is_some_and(Map::is_empty)
            {
                *schema = json!({"type": "string"});
            }
        }
    }
}

fn rename_references(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(rename_references),
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref")
                && let Some(name) = reference.strip_prefix("#/components/schemas/")
                && PRELUDE.contains(&name)
            {
                reference.push_str("Dto");
            }
            object.values_mut().for_each(rename_references);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_and_defaults_go_and_members_of_that_name_stay() {
        let document = json!({
            "x-envelope": {},
            "paths": {"/a": {"get": {"x-paging": {}, "operationId": "a", "parameters": [
                {"name": "page", "schema": {"type": "integer", "default": 1}}],
                "responses": {"default": {"description": "It failed."}}}}},
            "components": {"schemas": {"A": {
                "x-unit": "s", "default": {}, "properties": {"default": {"type": "string", "default": "b"}}}}},
        });
        let expected = json!({
            "paths": {"/a": {"get": {"operationId": "a", "parameters": [
                {"name": "page", "schema": {"type": "integer"}}],
                "responses": {"default": {"description": "It failed."}}}}},
            "components": {"schemas": {"A": {"properties": {"default": {"type": "string"}}}}},
        });
        assert_eq!(for_peers(document), expected);
    }

    #[test]
    fn a_single_reference_in_all_of_is_the_reference_unless_more_is_said() {
        let schema = |schema: Value| json!({"components": {"schemas": {"A": {"properties": {"b": schema}}}}});
        let reference = json!({"$ref": "#/components/schemas/B"});
        let wrapped = schema(json!({"allOf": [reference.clone()], "default": "b"}));
        assert_eq!(for_peers(wrapped), schema(reference.clone()));
        let described = schema(json!({"allOf": [reference], "description": "What it is."}));
        assert_eq!(for_peers(described.clone()), described);
    }

    #[test]
    fn a_list_in_a_union_gets_a_name_after_its_place() {
        let list = json!({"type": "array", "items": {"type": "string"}});
        let document = json!({"components": {"schemas": {
            "A": {"properties": {"struct": {"oneOf": [{"type": "string"}, list.clone()]}}}}}});
        let expected = json!({"components": {"schemas": {
            "A": {"properties": {"struct": {"oneOf": [
                {"type": "string"}, {"$ref": "#/components/schemas/AStructList"}]}}},
            "AStructList": list}}});
        assert_eq!(for_peers(document), expected);
    }

    #[test]
    fn names_of_the_prelude_change_with_the_references_to_them() {
        let document = json!({"components": {"schemas": {
            "Option": {"type": "object"},
            "Options": {"items": {"$ref": "#/components/schemas/Option"}}}}});
        let expected = json!({"components": {"schemas": {
            "OptionDto": {"type": "object"},
            "Options": {"items": {"$ref": "#/components/schemas/OptionDto"}}}}});
        assert_eq!(for_peers(document), expected);
    }

    #[test]
    fn a_parameter_that_may_be_anything_is_a_string() {
        let document =
            |schema: Value| json!({"paths": {"/a": {"get": {"parameters": [{"schema": schema}]}}}});
        assert_eq!(
            for_peers(document(json!({}))),
            document(json!({"type": "string"}))
        );
        let boolean = document(json!({"type": "boolean"}));
        assert_eq!(for_peers(boolean.clone()), boolean);
    }
}

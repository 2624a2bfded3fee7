//! Makes the document for the peers: our schema in one file, without constructs that some peers do not support.
//!
//! The constructs are valid OpenAPI. Rules 1 to 5 keep the form of requests and responses. Rule 6 turns one parameter
//! of one operation into a string. All peers get the same document, even if they support more:
//!
//! 1. Extensions (`x-…`) are removed, because only our generator reads them.
//! 2. `default` is removed, because some peers generate code for it that does not compile for a named enum.
//! 3. `allOf` with nothing but one reference becomes that reference.
//! 4. A list inside a `oneOf` becomes a named schema.
//! 5. The schemas `Option` and `Result` are renamed to `OptionDto` and `ResultDto`.
//! 6. A parameter with an empty schema becomes a string.

use serde_json::{Map, Value, json};

/// Names of schemas that hide names of the Rust prelude.
const PRELUDE: [&str; 2] = ["Option", "Result"];

/// The document for the peers.
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

/// Applies rules 1 to 4 to a value and everything inside. `name` is its place, for schemas that get a name.
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
                    named_values(inner, name, named);
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

/// Applies the rules to the values of an object whose keys are names: a property or a response may be called `default`.
fn named_values(properties: &mut Value, name: &str, named: &mut Map<String, Value>) {
    for (key, schema) in properties.as_object_mut().into_iter().flatten() {
        simplify(schema, &format!("{name}{}", capital(key)), named);
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
    fn extensions_and_defaults_go_and_properties_of_that_name_stay() {
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

//! Tests that a bundle of several files is one document, in which every reference resolves.

use serde_json::{Value, json};

use crate::schemas;

fn bundle(text: &str) -> Result<Value, String> {
    generator::bundle(schemas::split(text), schemas::ROOT).map_err(|report| report.render())
}

/// Follows every `$ref` of a document, and returns how many there are.
fn follow_all(document: &Value, node: &Value) -> usize {
    match node {
        Value::Array(items) => items.iter().map(|item| follow_all(document, item)).sum(),
        Value::Object(fields) => {
            let target = fields.get("$ref").and_then(Value::as_str).map(|target| {
                let pointer = target.strip_prefix('#').expect("a reference within the document");
                let pointer = pointer.replace("%7B", "{").replace("%7D", "}");
                assert!(document.pointer(&pointer).is_some(), "{target} leads nowhere");
            });
            let inner: usize = fields.values().map(|value| follow_all(document, value)).sum();
            inner + usize::from(target.is_some())
        }
        _ => 0,
    }
}

/// Every kind of component in modules, referred to from other files.
const KINDS: &str = r##"
openapi: 3.0.3
info: {title: Bundle, version: "1"}
paths:
  /users/{id}: {$ref: "modules/users.yaml#/paths/~1users~1{id}"}
  /me:
    put:
      operationId: setMe
      responses: {"200": {$ref: "modules/users.yaml#/paths/~1users~1%7Bid%7D/put/x-response"}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas: {Id: {type: string}}
# ==> modules/users.yaml
paths:
  /users/{id}:
    parameters: [{$ref: "shared/parts.yaml#/components/parameters/Id"}]
    put:
      operationId: setUser
      requestBody: {$ref: "shared/parts.yaml#/components/requestBodies/User"}
      responses: {"200": {$ref: "#/components/responses/User"}}
      x-response: {description: ""}
components:
  responses: {User: {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}}}
  schemas: {User: {type: object, properties: {id: {$ref: "../openapi.yaml#/components/schemas/Id"}}}}
# ==> modules/shared/parts.yaml
components:
  parameters: {Id: {name: id, in: path, required: true, schema: {$ref: "../../openapi.yaml#/components/schemas/Id"}}}
  requestBodies: {User: {content: {application/json: {schema: {$ref: "../users.yaml#/components/schemas/User"}}}}}
  examples: {One: {value: {id: "1"}}}
"##;

#[test]
fn components_of_every_kind_and_file_are_in_the_bundle() {
    let bundle = bundle(KINDS).unwrap_or_else(|report| panic!("{report}"));
    let names = |kind: &str| {
        let named = bundle["components"][kind].as_object();
        named.map(|named| named.keys().cloned().collect::<Vec<_>>())
    };
    assert_eq!(names("schemas"), Some(vec!["Id".to_owned(), "User".to_owned()]));
    for (kind, name) in [
        ("parameters", "Id"),
        ("requestBodies", "User"),
        ("responses", "User"),
        ("examples", "One"),
        ("securitySchemes", "token"),
    ] {
        assert_eq!(names(kind), Some(vec![name.to_owned()]), "{kind}");
    }
    let item = &bundle["paths"]["/users/{id}"];
    assert_eq!(
        item["parameters"],
        json!([{"$ref": "#/components/parameters/Id"}])
    );
    assert_eq!(follow_all(&bundle, &bundle), 8);
    assert_eq!(
        bundle["paths"]["/me"]["put"]["responses"]["200"]["$ref"],
        "#/paths/~1users~1%7Bid%7D/put/x-response"
    );
    let again = bundle.to_string();
    let again = generator::generate(
        [generator::SchemaFile::new(schemas::ROOT, again)],
        schemas::ROOT,
        &schemas::target(),
    );
    assert!(again.is_ok());
}

#[test]
fn every_reference_in_the_bundle_of_the_real_schema_resolves() {
    let bundle = generator::bundle(schemas::real(), schemas::ROOT);
    let bundle = bundle.unwrap_or_else(|report| panic!("{}", report.render()));
    assert!(follow_all(&bundle, &bundle) > 1000);
}

#[test]
fn components_of_one_kind_and_name_are_reported() {
    let report = bundle(
        r#"
openapi: 3.0.3
info: {title: Bundle, version: "1"}
paths: {}
components: {parameters: {Id: {name: id, in: query, schema: {type: string}}}, schemas: {Id: {type: string}}}
# ==> modules/users.yaml
components: {parameters: {Id: {name: userId, in: query, schema: {type: string}}}}
"#,
    )
    .expect_err("two parameters");
    assert_eq!(report.matches("error:").count(), 1, "{report}");
    assert!(report.contains("the component `Id` is defined twice"), "{report}");
    assert!(report.contains("modules/users.yaml:1:27"), "{report}");
    assert!(report.contains("openapi.yaml:5:27"), "{report}");
}

/// A bundle does not have whole files, or parts of values that it does not keep.
#[test]
fn references_to_parts_outside_the_bundle_are_reported() {
    let report = bundle(
        r#"
openapi: 3.0.3
info: {title: Bundle, version: "1"}
paths: {/a: {get: {operationId: a, responses: {"200": {$ref: "response.yaml"}, "300": {$ref: "modules/a.yaml#/paths/~1a/get"}, "400": {$ref: "modules/a.yaml#/paths/~1b/get/responses/200"}}}}}
# ==> response.yaml
description: ""
# ==> modules/a.yaml
paths: {/a: {get: {}}, /b: {get: {operationId: b, responses: {"200": {description: ""}}}}}
"#,
    )
    .expect_err("three references");
    assert_eq!(
        report
            .matches("this reference cannot stand in one document")
            .count(),
        3,
        "{report}"
    );
}

//! Tests that the client gets the limits of every value: in a field, a list, a map, a union, an alias or a whole body.

use generator::ir::{Api, Limits, Module};

use crate::schemas;

const SCHEMA: &str = r##"
openapi: 3.0.3
info: {title: Limits, version: "1"}
paths:
  /a:
    post:
      operationId: sendList
      requestBody: {required: true, content: {application/json: {schema: {type: array, maxItems: 3, items: {type: string, maxLength: 5}}}}}
      responses: {"200": {description: ""}}
  /b:
    post:
      operationId: sendBox
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Box_"}}}}
      responses: {"200": {description: ""}}
components:
  schemas:
    Code: {type: string, minLength: 2, maxLength: 4}
    Codes: {type: array, maxItems: 9, items: {$ref: "#/components/schemas/Code"}}
    Choice: {oneOf: [{type: integer, maximum: 7}, {type: array, items: {$ref: "#/components/schemas/Code"}}]}
    Box_:
      type: object
      properties:
        codes: {$ref: "#/components/schemas/Codes"}
        counts: {type: object, additionalProperties: {type: integer, minimum: 1}}
        rows: {type: array, items: {type: array, minItems: 2, items: {type: number, maximum: 0.5}}}
        boxes: {type: array, items: {$ref: "#/components/schemas/Box_"}}
        plain: {type: array, items: {type: string}}
"##;

fn api() -> Api {
    schemas::generate(SCHEMA).expect("the schema is right").api
}

fn common(api: &Api) -> &Module {
    api.modules.first().expect("one module")
}

/// The limits of a field of `Box_`.
fn of_field(api: &Api, wire: &str) -> Limits {
    let record = common(api).records.iter().find(|record| record.wire == "Box_");
    let fields = &record.expect("a struct").fields;
    let field = fields.iter().find(|field| field.wire == wire);
    field.expect("a field").limits.clone()
}

fn around(each: Limits) -> Limits {
    Limits {
        each: Some(Box::new(each)),
        ..Limits::default()
    }
}

fn code() -> Limits {
    Limits {
        min_length: Some(2),
        max_length: Some(4),
        ..Limits::default()
    }
}

#[test]
fn elements_of_lists_and_values_of_maps_have_limits_through_references_and_at_any_depth() {
    let api = api();
    let codes = Limits {
        max_items: Some(9),
        ..around(code())
    };
    assert_eq!(of_field(&api, "codes"), codes);
    let count = Limits {
        minimum: Some(1.0),
        ..Limits::default()
    };
    assert_eq!(of_field(&api, "counts"), around(count));
    let number = Limits {
        maximum: Some(0.5),
        ..Limits::default()
    };
    let row = Limits {
        min_items: Some(2),
        ..around(number)
    };
    assert_eq!(of_field(&api, "rows"), around(row));
}

#[test]
fn limits_inside_a_struct_are_stated_only_there() {
    let api = api();
    assert_eq!(of_field(&api, "boxes"), Limits::default());
    assert_eq!(of_field(&api, "plain"), Limits::default());
}

#[test]
fn variants_aliases_and_whole_bodies_have_limits() {
    let api = api();
    let choice = common(&api).unions.first().expect("a union");
    let variants: Vec<&Limits> = choice.variants.iter().map(|variant| &variant.limits).collect();
    let integer = Limits {
        maximum: Some(7.0),
        ..Limits::default()
    };
    assert_eq!(variants, [&integer, &around(code())]);

    let alias = |wire: &str| {
        let mut aliases = common(&api).aliases.iter();
        let alias = aliases.find(|alias| alias.wire == wire);
        alias.expect("an alias").limits.clone()
    };
    assert_eq!(alias("Code"), code());
    assert_eq!(alias("Codes").max_items, Some(9));

    let body = |id: &str| {
        let mut operations = common(&api).operations.iter();
        let operation = operations.find(|operation| operation.id == id);
        operation.expect("an operation").body_limits.clone()
    };
    let text = Limits {
        max_length: Some(5),
        ..Limits::default()
    };
    let list = Limits {
        max_items: Some(3),
        ..around(text)
    };
    assert_eq!(body("sendList"), list);
    assert_eq!(body("sendBox"), Limits::default());
}

/// Such a list is an error. The search for its limits must end.
#[test]
fn a_list_of_itself_is_reported() {
    let report = schemas::generate(
        r##"
openapi: 3.0.3
info: {title: Limits, version: "1"}
paths: {}
components: {schemas: {List: {type: array, maxItems: 2, items: {$ref: "#/components/schemas/List"}}}}
"##,
    )
    .expect_err("no type");
    assert!(report.render().contains("`List` is defined by itself"));
}

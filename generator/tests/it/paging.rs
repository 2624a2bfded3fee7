//! Tests the largest size of a page. It is the maximum of the parameter or field that `limit` of `x-paging` names.

use crate::schemas;

const SCHEMA: &str = r##"
openapi: 3.0.3
info: {title: Paging, version: "1"}
paths:
  /query:
    get:
      operationId: byQuery
      x-paging: {page: page, limit: limit, items: list}
      parameters: [{name: page, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer, maximum: 50}}]
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Found"}}}}}
  /body:
    post:
      operationId: byBody
      x-paging: {page: options.page, limit: options.limit, items: list}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Search"}}}}
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Found"}}}}}
  /cursor:
    get:
      operationId: byCursor
      x-paging: {cursor: after, next: last, items: list}
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Found"}}}}}
  /open:
    get:
      operationId: withoutMaximum
      x-paging: {page: page, limit: limit, items: list}
      parameters: [{name: page, in: query, schema: {type: integer}}, {name: limit, in: query, schema: {type: integer}}]
      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Found"}}}}}
components:
  schemas:
    Found: {type: object, properties: {list: {type: array, items: {type: string}}, last: {type: string}}}
    Search: {type: object, properties: {options: {$ref: "#/components/schemas/Options"}}}
    Options: {type: object, properties: {page: {type: integer}, limit: {$ref: "#/components/schemas/Size"}}}
    Size: {type: integer, minimum: 1, maximum: 200.5}
"##;

#[test]
fn the_maximum_of_the_limit_is_the_largest_page() {
    let output = schemas::generate(SCHEMA).unwrap_or_else(|report| panic!("{}", report.render()));
    let operations = output.api.modules.iter().flat_map(|module| &module.operations);
    let sizes: Vec<(&str, Option<i64>)> = operations
        .filter_map(|operation| Some((operation.id.as_str(), operation.paging.as_ref()?.paging.max)))
        .collect();
    let expected = [
        ("byBody", Some(200)),
        ("byCursor", None),
        ("byQuery", Some(50)),
        ("withoutMaximum", None),
    ];
    assert_eq!(sizes, expected);
}

//! Tests of what code spans mean.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;
use crate::diagnostics::Diagnostics;
use crate::openapi::{self, SchemaKind};
use crate::source::{Documents, SchemaFile};

const SCHEMA: &str = r##"
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /users/{id}:
    get:
      operationId: getUser
      tags: [users]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: userIdType, in: query, schema: {type: string, enum: [user_id, phone]}}
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/UserRespDto"}}}}
  /find:
    post:
      operationId: findUsers
      tags: [search]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/FindDto"}}}}
      responses:
        "200": {description: Them., content: {application/json: {schema: {$ref: "#/components/schemas/FoundDto"}}}}
components:
  schemas:
    UserRespDto:
      type: object
      properties: {data: {$ref: "#/components/schemas/UserDto"}, statusCode: {type: integer}}
    UserDto:
      type: object
      properties:
        name: {type: string}
        status: {$ref: "#/components/schemas/Status"}
        identities: {$ref: "#/components/schemas/Identities"}
        manager: {$ref: "#/components/schemas/UserDto"}
    Identities: {type: array, items: {$ref: "#/components/schemas/Identity"}}
    Identity:
      type: object
      properties: {provider: {type: string}, kind: {type: string, enum: [oidc, with-dash]}}
    Status: {type: string, enum: [Active, Suspended, status]}
    FoundDto: {type: object, properties: {list: {type: array, items: {type: object, properties: {hit: {type: string}}}}}}
    FindDto:
      type: object
      properties:
        options: {type: object, properties: {pagination: {type: object, properties: {page: {type: integer}}}}}
    Other: {type: object, properties: {alien: {type: string}, value: {type: string, enum: [green]}}}
"##;

/// What a text means at a place: `op:getUser`, `type:UserDto`, `info`, `tag:users`.
fn meaning(place: &str, text: &str) -> String {
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load([SchemaFile::new("openapi.yaml", SCHEMA)], &mut diagnostics);
    let (root, _) = documents.document("openapi.yaml").unwrap();
    let document = openapi::read(&documents, root, &mut diagnostics).unwrap();
    assert!(
        !diagnostics.has_errors(),
        "{}",
        diagnostics.render(documents.sources())
    );
    let mentions = Mentions::new(&document);
    let place = match place.split_once(':') {
        Some(("op", id)) => {
            let mut operations = document.operations.iter();
            Place::Operation(operations.find(|operation| operation.id.value == id).unwrap())
        }
        Some(("type", name)) => {
            let mut schemas = document.schemas.values();
            Place::Type(&schemas.find(|named| named.name.value == name).unwrap().schema)
        }
        Some(("tag", name)) => Place::Tag(name),
        _ => Place::Api,
    };
    match mentions.resolve(place, text) {
        Meaning::Field(path) => {
            let steps: Vec<String> = path.steps.iter().map(owner_and_name).collect();
            let of = path.of.map(|named| format!("{}: ", named.name.value));
            format!("field {}{}", of.unwrap_or_default(), steps.join(" > "))
        }
        Meaning::EnumValue {
            name,
            value,
            enumeration,
        } => {
            assert!(matches!(enumeration.kind, SchemaKind::Enum(_)));
            format!(
                "value {} of {}",
                value.value.value,
                name.map_or("an inline enum", |name| &name.name.value)
            )
        }
        Meaning::Operation(operation) => format!("operation {}", operation.id.value),
        Meaning::Type(named) => format!("type {}", named.name.value),
        Meaning::Literal => "literal".to_owned(),
        Meaning::Unknown => "unknown".to_owned(),
    }
}

fn owner_and_name(step: &Step<'_>) -> String {
    let owner = match step {
        Step::Property { name, .. } => name.map_or("inline", |name| &name.name.value),
        Step::Parameter { operation, .. } => &operation.id.value,
    };
    format!("{owner}/{}", step.wire())
}

#[test]
fn names_are_resolved_in_the_scope_of_their_place() {
    let cases = [
        // An operation: its parameters, its request and its result, at any depth.
        ("op:getUser", "id", "field getUser/id"),
        ("op:getUser", "provider", "field Identity/provider"),
        ("op:getUser", "phone", "value phone of an inline enum"),
        ("op:getUser", "alien", "unknown"),
        ("op:findUsers", "page", "field inline/page"),
        // A type: its own fields, what it contains, what contains it, what stands beside it.
        ("type:UserDto", "name", "field UserDto/name"),
        ("type:UserDto", "provider", "field Identity/provider"),
        ("type:UserDto", "statusCode", "field UserRespDto/statusCode"),
        ("type:UserDto", "userIdType", "field getUser/userIdType"),
        ("type:UserDto", "user_id", "value user_id of an inline enum"),
        ("type:UserDto", "options", "unknown"),
        ("type:Identity", "status", "field UserDto/status"),
        ("type:Identity", "Suspended", "value Suspended of Status"),
        ("type:Status", "Active", "value Active of Status"),
        // The element of a list has the fields of what contains it, and not those of its siblings' types.
        ("type:Other", "name", "unknown"),
        // A request may speak of its result, and a result of what the request says directly.
        ("type:FindDto", "hit", "field inline/hit"),
        ("type:FoundDto", "options", "field FindDto/options"),
        ("type:FoundDto", "page", "unknown"),
        // Fields come before enum values, and enum values before operations and types.
        ("type:UserDto", "status", "field UserDto/status"),
        ("type:UserDto", "getUser", "operation getUser"),
        ("type:UserDto", "FindDto", "type FindDto"),
        ("tag:users", "userIdType", "field getUser/userIdType"),
        ("tag:users", "options", "unknown"),
        ("info", "alien", "field Other/alien"),
    ];
    for (place, text, expected) in cases {
        assert_eq!(meaning(place, text), expected, "`{text}` at {place}");
    }
}

#[test]
fn dots_lead_deeper() {
    let cases = [
        (
            "op:findUsers",
            "options.pagination.page",
            "field FindDto/options > inline/pagination > inline/page",
        ),
        (
            "op:findUsers",
            "pagination.page",
            "field inline/pagination > inline/page",
        ),
        ("op:findUsers", "options.page", "unknown"),
        ("op:findUsers", "UserDto.status", "field UserDto: UserDto/status"),
        // Through lists, by their names too.
        (
            "op:findUsers",
            "UserDto.identities.provider",
            "field UserDto: UserDto/identities > Identity/provider",
        ),
        (
            "op:findUsers",
            "Identities.provider",
            "field Identities: Identity/provider",
        ),
        (
            "type:UserDto",
            "manager.manager.name",
            "field UserDto/manager > UserDto/manager > UserDto/name",
        ),
        ("op:findUsers", "Status.Active", "value Active of Status"),
        ("op:findUsers", "Status.Gone", "unknown"),
        ("op:findUsers", "getUser.userIdType", "field getUser/userIdType"),
        (
            "op:findUsers",
            "getUser.data.name",
            "field UserRespDto/data > UserDto/name",
        ),
        ("op:findUsers", "getUser.FindDto", "unknown"),
        ("op:findUsers", "example.com", "unknown"),
    ];
    for (place, text, expected) in cases {
        assert_eq!(meaning(place, text), expected, "`{text}` at {place}");
    }
}

#[test]
fn literals_are_not_names() {
    let literals = [
        "true",
        "null",
        "86",
        "-1.5",
        "\"status\"",
        "[\"a\", \"b\"]",
        "{}",
        "+86",
        "2022-07-03T03:20:30.000Z",
        "<extIdpId>:<userIdInIdp>",
        "/api/v3/",
        "zh-CN",
        "a b",
        "",
    ];
    for text in literals {
        assert_eq!(meaning("type:UserDto", text), "literal", "`{text}`");
    }
    // A value of an enum in scope is one, whatever its form.
    assert_eq!(
        meaning("type:UserDto", "with-dash"),
        "value with-dash of an inline enum"
    );
    assert_eq!(meaning("type:UserDto", "True"), "unknown");
}

#[test]
fn code_spans_have_their_places() {
    let text =
        "See `a` and ``b`c``.\n\n    not `this`\n\n```\nnor `this`\n```\n\n| `t` |\n|---|\n| [`l`](#x) |";
    let spans = code_spans(text);
    let found: Vec<_> = spans
        .iter()
        .map(|span| (span.text.as_str(), &text[span.range.clone()]))
        .collect();
    assert_eq!(
        found,
        [("a", "`a`"), ("b`c", "``b`c``"), ("t", "`t`"), ("l", "`l`")]
    );
}

#[test]
fn candidates_are_the_names_in_scope() {
    let mut diagnostics = Diagnostics::new();
    let documents = Documents::load([SchemaFile::new("openapi.yaml", SCHEMA)], &mut diagnostics);
    let (root, _) = documents.document("openapi.yaml").unwrap();
    let document = openapi::read(&documents, root, &mut diagnostics).unwrap();
    let mentions = Mentions::new(&document);
    let find = document
        .operations
        .iter()
        .find(|operation| operation.id.value == "findUsers")
        .unwrap();
    let candidates = mentions.candidates(Place::Operation(find));
    let expected = [
        "FindDto",
        "FoundDto",
        "Identities",
        "Identity",
        "Other",
        "Status",
        "UserDto",
        "UserRespDto",
        "findUsers",
        "getUser",
        "hit",
        "list",
        "options",
        "page",
        "pagination",
    ];
    assert_eq!(candidates, expected);
}

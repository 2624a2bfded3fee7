//! Tests what the documentation of generated items says: examples, links, aliases, limits, defaults, users of types.

use generator::Target;
use serde_json::{Map, Value, json};

use crate::schemas;

const SCHEMA: &str = r##"
openapi: 3.0.3
info: {title: Tickets, version: "1"}
tags: [{name: tickets, description: "Tickets of people. Get one by `getTicket`."}]
paths:
  /api/v1/get-ticket:
    get:
      operationId: getTicket
      tags: [tickets]
      summary: Get one ticket
      description: "Finds a ticket by `id`, and returns a `Ticket`. Its `state` is mostly `open`. Then `true`."
      parameters:
        - {name: id, in: query, required: true, description: "The ID of it. By `idType`, another one.", schema: {type: string, maxLength: 8}, example: t1}
        - {name: idType, in: query, schema: {default: short_id, allOf: [{$ref: "#/components/schemas/IdType"}]}}
        - {name: lang, in: query, schema: {type: string}, example: en}
        - {name: page, in: query, deprecated: true, schema: {type: integer}, example: 3}
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Ticket"}}}}}
  /api/v1/ticket-list/add:
    post:
      operationId: add
      tags: [tickets]
      x-batch: tickets
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/AddDto"}}}}
      responses: {"200": {description: Done., content: {application/json: {schema: {$ref: "#/components/schemas/Done"}}}}}
  /api/v1/list-tickets:
    get:
      operationId: listTickets
      tags: [tickets]
      x-paging: {page: page, limit: limit, items: list}
      parameters:
        - {name: page, in: query, schema: {type: integer}, example: 2}
        - {name: limit, in: query, schema: {type: integer}, example: 10}
      responses: {"200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Tickets"}}}}}
  /api/v1/is-allowed:
    get:
      operationId: isAllowed
      tags: [tickets]
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Allowed"}}}}}
  /api/v1/check-tickets:
    get:
      operationId: checkTickets
      tags: [tickets]
      responses: {"200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Checks"}}}}}
  /api/v1/get-secret:
    get:
      operationId: getSecret
      tags: [tickets]
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/SecretDto"}}}}}
  /api/v1/old:
    post:
      operationId: old
      tags: [tickets]
      description: "Does the same.\n\nIt is slow. It is deprecated: use `getTicket`."
      deprecated: true
      responses: {"204": {description: Nothing.}}
components:
  schemas:
    IdType: {type: string, enum: [short_id, long], x-enumDescriptions: {long: "Beside `short_id`."}}
    Ticket:
      type: object
      required: [id, subject]
      properties:
        id: {type: string}
        subject: {type: string}
        state: {type: string, enum: [open, closed]}
        parent: {$ref: "#/components/schemas/Ticket"}
    NewTicket:
      type: object
      required: [a, b, c, d, e]
      properties:
        a: {type: string, example: x}
        b: {type: array, items: {type: string}}
        c: {type: integer, minimum: 5}
        d: {$ref: "#/components/schemas/IdType"}
        e: {nullable: true, type: string}
        f: {type: string, minLength: 1, maxLength: 64}
    AddDto:
      type: object
      required: [tickets]
      properties:
        tickets: {type: array, maxItems: 50, items: {$ref: "#/components/schemas/NewTicket"}}
        note: {nullable: true, type: string, description: "Same as `NewTicket.f`."}
        extra: {type: object, additionalProperties: true, example: {color: red, size: 2}}
    Tickets: {type: object, required: [list], properties: {list: {type: array, items: {$ref: "#/components/schemas/Ticket"}}}}
    Allowed: {type: object, required: [action, allowed], properties: {action: {type: string}, allowed: {type: boolean}}}
    Checks: {type: object, required: [list], properties: {list: {type: array, items: {$ref: "#/components/schemas/Allowed"}}}}
    SecretDto: {type: object, required: [secret], properties: {secret: {type: string, format: password}}}
    Done: {type: object, required: [done], x-outcome: done, properties: {done: {type: boolean}}}
"##;

/// The text of a generated file.
fn file(target: &Target, path: &str) -> String {
    let files = schemas::files_of(SCHEMA, target);
    let file = files
        .into_iter()
        .find(|file| file.path == format!("src/generated/{path}"));
    file.expect("the file").text
}

/// The documentation in front of the item whose line starts like this, without its slashes.
fn docs(path: &str, item: &str) -> String {
    let text = file(&schemas::target(), path);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let at = lines
        .iter()
        .position(|line| line.starts_with(item))
        .expect("the item");
    let before = lines.iter().take(at).rev();
    let mut docs: Vec<&str> = before
        .take_while(|line| line.starts_with("///") || line.starts_with("#["))
        .copied()
        .collect();
    docs.reverse();
    let docs: Vec<&str> = docs
        .into_iter()
        .map(|line| {
            line.strip_prefix("///")
                .map_or(line, |text| text.strip_prefix(' ').unwrap_or(text))
        })
        .collect();
    docs.join("\n")
}

fn method(name: &str) -> String {
    docs("tickets/client.rs", &format!("pub fn {name}("))
}

/// The visible lines of an example.
fn example(name: &str) -> String {
    let docs = method(name);
    let (_, after) = docs.split_once("```no_run\n").expect("an example");
    let (example, _) = after.split_once("\n```").expect("an end");
    let lines = example.lines().filter(|line| !line.starts_with("# "));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn an_example_has_what_is_required_and_prints_what_came() {
    let expected = "use api::models::GetTicketParams;\n\n\
                    let request = GetTicketParams::new(\"t1\").with_lang(\"en\");\n\
                    let ticket = client.get_ticket(request).await?;\n\
                    println!(\"{}\", ticket.id);";
    assert_eq!(example("get_ticket"), expected);
}

#[test]
fn an_example_of_pages_is_a_stream_of_items() {
    let expected = "use api::models::ListTicketsParams;\n\n\
                    let mut items = client.list_tickets(ListTicketsParams::new()).items();\n\
                    while let Some(ticket) = items.try_next().await? {\n    println!(\"{}\", ticket.id);\n}";
    assert_eq!(example("list_tickets"), expected);
}

#[test]
fn an_example_of_a_question_prints_the_answer() {
    let expected = "let allowed = client.is_allowed().await?;\nprintln!(\"allowed: {}\", allowed.allowed);";
    assert_eq!(example("is_allowed"), expected);
    let expected = "let checks = client.check_tickets().await?;\n\
                    for allowed in checks.list {\n    println!(\"allowed: {}\", allowed.allowed);\n}";
    assert_eq!(example("check_tickets"), expected);
}

#[test]
fn an_example_takes_a_secret_by_its_name_and_does_not_print_it() {
    let expected = "let secret = client.get_secret().await?;\nlet secret = secret.secret;";
    assert_eq!(example("get_secret"), expected);
}

#[test]
fn an_example_of_a_batch_says_what_to_do_with_more() {
    let example = example("add");
    for part in [
        "use api::json_object;\nuse api::models::{AddDto, IdType, NewTicket, NewTicketRequired};",
        "c: 5,",
        "d: IdType::ShortId,",
        "b: vec![String::from(\"b\")],",
        "println!(\"done: {}\", result.done);",
        "// For more than 50 at once: `client.add(request).in_chunks().await?`.",
    ] {
        assert!(example.contains(part), "{part} in\n{example}");
    }
}

#[test]
fn an_example_of_a_deprecated_operation_compiles_without_a_warning() {
    assert!(method("old").contains("# #[allow(deprecated)]\n# async fn run("));
    assert_eq!(example("old"), "client.old().await?;");
}

#[test]
fn there_are_no_examples_where_programs_cannot_name_the_client() {
    let target = Target {
        path: None,
        ..schemas::target()
    };
    assert!(!file(&target, "tickets/client.rs").contains("Example"));
}

#[test]
fn names_in_texts_are_those_of_rust_and_links() {
    let docs = method("get_ticket");
    let models = "crate::generated::models";
    for part in [
        format!(
            "Finds a ticket by [`id`]({models}::GetTicketParams::id), and returns a [`Ticket`]({models}::Ticket)."
        ),
        format!("[`state`]({models}::Ticket::state)"),
        format!("[`Open`]({models}::TicketState::Open)"),
        String::from("Then `true`."),
    ] {
        assert!(
            docs.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .contains(&part),
            "{part} in\n{docs}"
        );
    }
    let overview = file(&schemas::target(), "tickets/mod.rs");
    assert!(
        overview.contains("//! Tickets of people. Get one by [`get_ticket`](crate::Client::get_ticket).")
    );
    let note = docs_of_field("AddDto", "note");
    assert!(
        note.contains(&format!("Same as [`NewTicket::f`]({models}::NewTicket::f).")),
        "{note}"
    );
    // On the page of a type, its own fields are no links.
    let id = docs_of_field("GetTicketParams", "id");
    assert!(id.contains("By `id_type`, another one."), "{id}");
    let long = self::docs("common/enums.rs", "Long,");
    assert!(
        long.contains(&format!("Beside [`ShortId`]({models}::IdType::ShortId).")),
        "{long}"
    );
}

/// The documentation of a field.
fn docs_of_field(record: &str, field: &str) -> String {
    let path = if record.ends_with("Params") {
        "tickets/params.rs"
    } else {
        "common/models.rs"
    };
    let text = file(&schemas::target(), path);
    let (_, after) = text
        .split_once(&format!("pub struct {record} {{"))
        .expect("the struct");
    let (before, _) = after.split_once(&format!("pub {field}: ")).expect("the field");
    let start = before.rfind(",\n").unwrap_or_default();
    before.get(start..).unwrap_or_default().replace("    /// ", "")
}

#[test]
fn fields_say_what_it_means_to_leave_them_out_and_what_their_limits_are() {
    let models = "crate::generated::models";
    let cases = [
        (
            "GetTicketParams",
            "id",
            String::from("Required query parameter `id`. At most 8 characters. Example: `t1`."),
        ),
        (
            "GetTicketParams",
            "id_type",
            format!(
                "Optional query parameter `idType`: if `None`, the server assumes [`ShortId`]({models}::IdType::ShortId)."
            ),
        ),
        (
            "NewTicket",
            "f",
            String::from("Optional `f`: not sent if `None`. 1 to 64 characters."),
        ),
        (
            "AddDto",
            "note",
            String::from("Optional `note`, may be `null`: not sent if `Absent`."),
        ),
        (
            "AddDto",
            "tickets",
            String::from("Required `tickets`. At most 50 elements."),
        ),
        ("Ticket", "state", String::from("Field `state`.")),
    ];
    for (record, field, expected) in cases {
        let docs = docs_of_field(record, field);
        assert!(docs.contains(&expected), "{expected} in\n{docs}");
    }
}

#[test]
fn parameters_are_a_table_with_a_sentence_each() {
    let docs = method("get_ticket");
    assert!(docs.contains("\n| field | meaning |\n|---|---|\n| [`id`](GetTicketParams::id) | Required. The ID of it. At most 8 characters. |\n"), "{docs}");
    assert!(
        docs.contains("| [`page`](GetTicketParams::page) | *Deprecated.* |"),
        "{docs}"
    );
}

#[test]
fn a_module_has_a_table_of_its_operations() {
    let overview = file(&schemas::target(), "tickets/mod.rs");
    for row in [
        "| [`get_ticket`](crate::Client::get_ticket) | Get one ticket |",
        "| [`list_tickets`](crate::Client::list_tickets) | `GET /api/v1/list-tickets` |",
        "| [`old`](crate::Client::old) | *Deprecated.* `POST /api/v1/old` |",
    ] {
        assert!(overview.contains(row), "{row} in\n{overview}");
    }
    let modules = file(&schemas::target(), "mod.rs");
    assert!(
        modules.contains("| [`tickets`](crate::generated::tickets) | Tickets of people. |"),
        "{modules}"
    );
}

#[test]
fn types_say_which_operations_use_them() {
    let ticket = docs("common/models.rs", "pub struct Ticket {");
    let expected = "Returned by [`get_ticket`](crate::Client::get_ticket) and [`list_tickets`](crate::Client::list_tickets).";
    assert!(ticket.contains(expected), "{ticket}");
    let new = docs("common/models.rs", "pub struct NewTicket {");
    assert!(new.contains("Taken by [`add`](crate::Client::add)."), "{new}");
}

#[test]
fn words_of_the_path_that_the_name_lacks_are_aliases() {
    assert!(method("add").contains("#[doc(alias = \"ticket-list\")]"));
    // The search ignores case and `_`: it finds `get_ticket` by `getTicket`, and `old` by itself.
    assert_eq!(method("get_ticket").matches("alias").count(), 1);
    assert!(method("get_ticket").contains("#[doc(alias = \"get-ticket\")]"));
    assert!(!method("old").contains("alias"));
}

#[test]
fn a_deprecation_says_what_to_use() {
    let docs = method("old");
    assert!(
        docs.contains("#[deprecated = \"It is deprecated: use `get_ticket`.\"]"),
        "{docs}"
    );
}

/// The file of the methods of an API with one operation, whose body is the schema `T0`.
fn methods_with_body(schemas: &Value) -> String {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Bodies", "version": "1" },
        "paths": { "/": { "post": {
            "operationId": "send",
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/T0" },
            } } },
            "responses": { "200": { "description": "" } },
        } } },
        "components": { "schemas": schemas },
    });
    let files = schemas::files_of(&document.to_string(), &schemas::target());
    let file = files.into_iter().find(|file| file.path.ends_with("/client.rs"));
    file.expect("the file").text
}

#[test]
fn an_example_of_a_request_that_may_contain_itself_ends() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    // Every ticket has a parent, and a parent is a ticket or something else. No value of the second kind is made up.
    let text = methods_with_body(&json!({
        "T0": { "type": "object", "required": ["above"], "properties": { "above": reference("Above") } },
        "Above": { "type": "object", "required": ["parent"], "properties": {
            "parent": { "oneOf": [reference("T0"), { "oneOf": [{}] }] },
        } },
    }));
    assert!(text.contains("T0::new("), "{text}");
    assert!(text.contains("::Any(json!({}))"), "{text}");
}

#[test]
fn a_request_that_nobody_would_read_has_no_example() {
    let levels = |fields: &[&str]| {
        let mut schemas = json!({ "T200": { "type": "object", "properties": {} } });
        for level in 0..200 {
            let next = json!({ "$ref": format!("#/components/schemas/T{}", level + 1) });
            let properties: Map<String, Value> = fields
                .iter()
                .map(|field| ((*field).to_owned(), next.clone()))
                .collect();
            schemas[format!("T{level}")] =
                json!({ "type": "object", "required": fields, "properties": properties });
        }
        schemas
    };
    for fields in [&["a"][..], &["a", "b"]] {
        let text = methods_with_body(&levels(fields));
        assert!(text.contains("pub fn send("), "{text}");
        assert!(!text.contains("```"), "{text}");
    }
}

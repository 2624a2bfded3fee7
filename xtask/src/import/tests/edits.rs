//! Tests of the changes that an import makes, and of what it leaves alone.

use serde_json::json;

use super::{A, COMMON, ROOT, Schema, description, texts};

#[test]
fn the_same_facts_change_nothing() -> anyhow::Result<()> {
    let (_, merged) = Schema::with(A).becomes(&description(), true)?;
    assert!(merged.files.is_empty(), "{:?}", merged.files);
    assert_eq!(texts(&merged.changes), Vec::<String>::new());
    Ok(())
}

#[test]
fn new_facts_are_added_and_everything_else_stays() -> anyhow::Result<()> {
    let mut new = description();
    new["paths"]["/api/v3/make-thing"] = json!({"post": {
        "operationId": "makeThing", "tags": ["a"],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/MakeThingDto"}}}},
        "responses": {"200": {}},
    }});
    new["components"]["schemas"]["MakeThingDto"] = json!({
        "type": "object", "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": ["big", "small"]},
            "thing": {"$ref": "#/components/schemas/Thing"}, "tone": {"type": "string", "enum": ["high", "low"]}},
    });
    new["components"]["schemas"]["Thing"]["properties"]["size"] =
        json!({"type": "integer", "format": "int64"});
    new["components"]["schemas"]["Thing"]["required"] = json!(["id", "name", "size"]);
    let (after, merged) = Schema::with(A).becomes(&new, false)?;
    let a = after.a();
    let mut lines = a.lines();
    for line in A.lines().filter(|line| !line.contains("required: [name, id]")) {
        assert!(lines.any(|kept| kept == line), "lost: {line}\n{a}");
    }
    // Arguments of a constructor keep their positions.
    assert!(a.contains("      required: [name, id, size]\n"), "{a}");
    // What a person has to describe is marked.
    let field =
        "        size:\n          type: integer\n          format: int64\n          description: TODO\n";
    assert!(a.contains(field), "{a}");
    let marks = "      summary: TODO\n      description: TODO\n";
    assert!(a.contains(marks), "{a}");
    let values = "          x-enumDescriptions:\n            high: TODO\n            low: TODO\n";
    assert!(a.contains(values), "{a}");
    // A shared enum is found again.
    assert!(
        a.contains("        kind:\n          $ref: common.yaml#/components/schemas/Kind\n"),
        "{a}"
    );
    assert!(merged.files["openapi.yaml"].contains("#/paths/~1api~1v3~1make-thing"));
    assert_eq!(
        texts(&merged.changes),
        [
            "modules/a.yaml:1: + operation makeThing (post /api/v3/make-thing)",
            "modules/a.yaml:1: + type MakeThingDto",
            "modules/a.yaml:21: + field Thing.size: {\"format\":\"int64\",\"type\":\"integer\"}",
            "modules/a.yaml:24: ~ Thing.size: required",
            "openapi.yaml:1: + tag a",
        ]
    );
    Ok(())
}

#[test]
fn a_tag_is_one_tag_whatever_its_name_is() -> anyhow::Result<()> {
    let mut new = description();
    new["paths"]["/api/v3/make-thing"] = json!({"post": {
        "operationId": "makeThing", "tags": ["Users, groups"], "responses": {"200": {}},
    }});
    new["components"]["schemas"]["Odd"] = json!({"type": "object", "required": ["a, b", "no"], "properties": {
        "a, b": {"type": "string"}, "no": {"type": "string"}}});
    let (after, _) = Schema::with(A).becomes(&new, false)?;
    let module = &after.files["modules/Users-groups.yaml"];
    assert!(module.contains("      tags: [\"Users, groups\"]\n"), "{module}");
    let common = after.common();
    assert!(
        common.contains("      required: [\"a, b\", \"no\"]\n"),
        "{common}"
    );
    Ok(())
}

#[test]
fn types_change_in_place() -> anyhow::Result<()> {
    let mut new = description();
    let thing = &mut new["components"]["schemas"]["Thing"]["properties"];
    thing["id"] = json!({"type": "integer"});
    let (after, merged) = Schema::with(A).becomes(&new, false)?;
    assert!(
        after.a().contains("        id: {type: integer}\n"),
        "{}",
        after.a()
    );
    assert_eq!(
        texts(&merged.changes),
        ["modules/a.yaml:27: ~ Thing.id: type string -> integer"]
    );
    // A description, its comments and the name in Rust stay, and what was about the other type goes.
    let described = A.replace(
        "        id: {type: string}\n",
        "        id:\n          # Of ours.\n          description: Its ID.\n          type: string\n          maxLength: 9\n          \
         example: x\n",
    );
    let (after, _) = Schema::with(&described).becomes(&new, false)?;
    let field = "        id:\n          # Of ours.\n          description: Its ID.\n          type: integer\n        name:";
    assert!(after.a().contains(field), "{}", after.a());
    for (new_type, written) in [
        (
            json!({"$ref": "#/components/schemas/Thing"}),
            "          allOf:\n          - $ref: \"#/components/schemas/Thing\"\n",
        ),
        (
            json!({"allOf": [{"$ref": "#/components/schemas/Thing"}], "nullable": true}),
            "          nullable: true\n          allOf:\n          - $ref: \"#/components/schemas/Thing\"\n",
        ),
        (
            json!({"type": "array", "items": {"type": "string"}}),
            "          items:\n            type: string\n",
        ),
    ] {
        let mut new = description();
        new["components"]["schemas"]["Thing"]["properties"]["id"] = new_type;
        let (after, _) = Schema::with(&described).becomes(&new, false)?;
        assert!(
            after.a().contains("          description: Its ID.\n"),
            "{}",
            after.a()
        );
        assert!(after.a().contains(written), "{}", after.a());
        assert!(!after.a().contains("maxLength"), "{}", after.a());
        // And back.
        let (back, _) = after.becomes(&description(), false)?;
        assert!(
            back.a().contains("          description: Its ID.\n"),
            "{}",
            back.a()
        );
    }
    Ok(())
}

#[test]
fn lists_in_block_style_are_changed_too() -> anyhow::Result<()> {
    let blocks = A
        .replace(
            "      required: [name, id]\n",
            "      required:\n        # The first.\n        - name\n        - id\n",
        )
        .replace(
            "        id: {type: string}\n",
            "        id:\n          type: string\n          enum:\n            - a\n            - b\n",
        );
    assert_ne!(blocks, A);
    let mut new = description();
    new["components"]["schemas"]["Thing"]["required"] = json!(["name"]);
    new["components"]["schemas"]["Thing"]["properties"]["id"] =
        json!({"type": "string", "enum": ["b", "c, d"]});
    let (after, _) = Schema::with(&blocks).becomes(&new, true)?;
    assert!(after.a().contains("      required: [name]\n"), "{}", after.a());
    let values = "          enum:\n            - b\n            - \"c, d\"\n";
    assert!(after.a().contains(values), "{}", after.a());
    Ok(())
}

#[test]
fn what_the_vendor_dropped_is_listed_and_pruned_on_request() -> anyhow::Result<()> {
    let own = A.replace(
        "        # Comments stay.\n        id: {type: string}\n",
        "        # Goes with the field.\n        id: {type: string}\n        tone: {type: string, enum: [low, high], \
         x-enumDescriptions: {low: Deep., high: Bright.}, example: low}\n",
    );
    let own = own.replace(
        "      responses:",
        "      - {name: extra, in: query, schema: {type: string}}\n      responses:",
    );
    let mut new = description();
    new["components"]["schemas"]["Thing"] = json!({"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string"}, "tone": {"type": "string", "enum": ["high"]}}});
    let (kept, merged) = Schema::with(&own).import(&new, false)?;
    assert_eq!(
        texts(&merged.gone),
        [
            "modules/a.yaml:12: operation getThing: parameter extra (query)",
            "modules/a.yaml:28: field Thing.id",
            "modules/a.yaml:29: value Thing.tone: low",
        ]
    );
    assert_eq!(texts(&merged.changes), Vec::<String>::new());
    assert_eq!(kept.files, Schema::with(&own).files);
    let (after, merged) = Schema::with(&own).becomes(&new, true)?;
    assert_eq!(texts(&merged.gone), Vec::<String>::new());
    for gone in ["Goes with", "id:", "low", "extra"] {
        assert!(!after.a().contains(gone), "{gone}: {}", after.a());
    }
    let tone = "        tone: {type: string, enum: [high], x-enumDescriptions: {high: Bright.}}\n";
    assert!(after.a().contains(tone), "{}", after.a());
    Ok(())
}

#[test]
fn operations_and_types_are_pruned_with_their_lines_in_the_root() -> anyhow::Result<()> {
    let mut new = description();
    let mut other = new["paths"]["/api/v3/get-thing"]["get"].take();
    other["operationId"] = json!("findThing");
    new["paths"] = json!({"/api/v3/find-thing": {"get": other}});
    new["components"]["schemas"] = json!({"Other": {"type": "object"}});
    new["paths"]["/api/v3/find-thing"]["get"]["responses"] = json!({"200": {}});
    let (kept, merged) = Schema::with(A).import(&new, false)?;
    assert_eq!(
        texts(&merged.gone),
        [
            "modules/a.yaml:4: operation getThing",
            "modules/a.yaml:21: type Thing"
        ]
    );
    assert!(
        kept.a().contains("getThing") && kept.a().contains("findThing"),
        "{}",
        kept.a()
    );
    let (after, _) = Schema::with(A).becomes(&new, true)?;
    assert!(
        !after.a().contains("getThing") && !after.a().contains("Thing:"),
        "{}",
        after.a()
    );
    assert!(!after.a().contains("schemas:"), "{}", after.a());
    assert!(
        !after.files["openapi.yaml"].contains("get-thing"),
        "{}",
        after.files["openapi.yaml"]
    );
    Ok(())
}

#[test]
fn an_operation_keeps_its_texts_when_it_is_renamed_or_moved() -> anyhow::Result<()> {
    let mut new = description();
    new["paths"]["/api/v3/get-thing"]["get"]["operationId"] = json!("readThing");
    let (after, merged) = Schema::with(A).becomes(&new, true)?;
    let expected = A.replace("operationId: getThing", "operationId: readThing");
    assert_eq!(after.a(), expected);
    assert_eq!(
        texts(&merged.changes),
        ["modules/a.yaml:5: ~ operation getThing: it is called readThing now"]
    );
    let mut new = description();
    let operation = new["paths"]["/api/v3/get-thing"]["get"].take();
    new["paths"] = json!({"/api/v3/things/first": {"post": operation}});
    new["paths"]["/api/v3/things/first"]["post"]["tags"] = json!(["things"]);
    let (after, _) = Schema::with(A).becomes(&new, true)?;
    let expected = A
        .replace(
            "  /api/v3/get-thing:\n    get:",
            "  /api/v3/things/first:\n    post:",
        )
        .replace("tags: [a]", "tags: [things]");
    assert_eq!(after.a(), expected);
    let moved = "  /api/v3/things/first:\n    $ref: modules/a.yaml#/paths/~1api~1v3~1things~1first\n";
    assert!(
        after.files["openapi.yaml"].contains(moved),
        "{}",
        after.files["openapi.yaml"]
    );
    // Another operation at the path that became free.
    new["paths"]["/api/v3/get-thing"] =
        json!({"get": {"operationId": "other", "tags": ["a"], "responses": {"200": {}}}});
    Schema::with(A).becomes(&new, false)?;
    Ok(())
}

#[test]
fn bodies_responses_and_parameters_come_and_go() -> anyhow::Result<()> {
    let mut new = description();
    let operation = &mut new["paths"]["/api/v3/get-thing"]["get"];
    operation["parameters"] = json!([]);
    operation["requestBody"] =
        json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    operation["responses"] = json!({"201": {"description": "Nothing."}});
    let (after, merged) = Schema::with(A).becomes(&new, true)?;
    assert!(
        after
            .a()
            .contains("        \"201\":\n          description: It.\n"),
        "{}",
        after.a()
    );
    assert!(!after.a().contains("parameters"), "{}", after.a());
    assert_eq!(
        texts(&merged.changes),
        [
            "modules/a.yaml:4: + operation getThing: body: Thing",
            "modules/a.yaml:9: - operation getThing: parameter kind (query)",
            "modules/a.yaml:13: ~ operation getThing: response: status 200 -> 201",
            "modules/a.yaml:15: - operation getThing: response",
        ]
    );
    let (back, _) = after.becomes(&description(), true)?;
    assert!(
        back.a().contains("      summary: Gets a thing  # a remark\n"),
        "{}",
        back.a()
    );
    Ok(())
}

#[test]
fn prose_samples_and_limits_of_the_vendor_are_not_facts() -> anyhow::Result<()> {
    let mut new = description();
    let name = &mut new["components"]["schemas"]["Thing"]["properties"]["name"];
    *name = json!({"type": "string", "description": "A name.", "example": "x", "maxLength": 9});
    let (_, merged) = Schema::with(A).becomes(&new, true)?;
    assert!(merged.files.is_empty(), "{:?}", merged.files);
    Ok(())
}

#[test]
fn sections_that_a_file_lacks_are_added() -> anyhow::Result<()> {
    let bare = "openapi: 3.0.3\npaths: {}\n";
    let mut new = description();
    new["components"]["schemas"]["Alone"] = json!({"type": "string"});
    let schema = Schema::of([("openapi.yaml", bare), ("modules/common.yaml", "paths: {}\n")]);
    let (after, _) = schema.becomes(&new, true)?;
    assert!(
        after.common().contains("\ncomponents:\n  schemas:\n    Alone:\n"),
        "{}",
        after.common()
    );
    assert!(
        !after.files["openapi.yaml"].contains("{}"),
        "{}",
        after.files["openapi.yaml"]
    );
    assert!(ROOT.contains("paths:") && COMMON.contains("schemas:"));
    Ok(())
}

#[test]
fn a_path_is_in_one_module_whatever_the_tags_of_its_operations_are() -> anyhow::Result<()> {
    let mut new = description();
    new["paths"]["/api/v3/list"] = json!({
        "get": {"operationId": "readList", "tags": ["b"], "responses": {"200": {}}},
        "post": {"operationId": "addToList", "tags": ["a"], "responses": {"200": {}}},
    });
    let (after, _) = Schema::with(A).becomes(&new, true)?;
    assert_eq!(after.files["openapi.yaml"].matches("/api/v3/list:").count(), 1);
    // One of an operation that is there already.
    new["paths"]["/api/v3/list"]["put"] =
        json!({"operationId": "changeList", "tags": ["c"], "responses": {"200": {}}});
    let (after, _) = after.becomes(&new, true)?;
    assert_eq!(after.files["openapi.yaml"].matches("/api/v3/list:").count(), 1);
    assert_eq!(after.a().matches("changeList").count(), 1, "{}", after.a());
    // One of them moves away, and one takes its place.
    let mut list = new["paths"]["/api/v3/list"].take();
    let (get, post) = (list["get"].take(), list["post"].take());
    new["paths"]["/api/v3/other-list"] = json!({"get": get});
    new["paths"]["/api/v3/list"] = json!({"get": post, "put": list["put"]});
    let (after, _) = after.becomes(&new, true)?;
    let moved = "  /api/v3/other-list:\n    get:\n      operationId: readList\n      tags: [b]\n      summary: TODO\n";
    assert!(
        after.a().contains(moved) || after.files["modules/b.yaml"].contains(moved),
        "{:?}",
        after.files
    );
    Ok(())
}

#[test]
fn operations_can_change_places() -> anyhow::Result<()> {
    let second = A.replace(
        "\ncomponents:",
        "
  /api/v3/second:
    get:
      operationId: second
      tags: [a]
      summary: The second.
      responses: {'200': {description: It.}}

components:",
    );
    let mut root = Schema::with(&second);
    let text = format!("{ROOT}  /api/v3/second:\n    $ref: \"modules/a.yaml#/paths/~1api~1v3~1second\"\n");
    root.files.insert("openapi.yaml".to_owned(), text);
    let mut new = description();
    new["paths"]["/api/v3/second"] =
        json!({"get": {"operationId": "second", "tags": ["a"], "responses": {"200": {}}}});
    root.becomes(&new, true)?;
    let first = new["paths"]["/api/v3/get-thing"].take();
    new["paths"]["/api/v3/get-thing"] = new["paths"]["/api/v3/second"].take();
    new["paths"]["/api/v3/second"] = first;
    let (after, merged) = root.becomes(&new, true)?;
    assert!(
        after.a().contains("summary: Gets a thing  # a remark"),
        "{}",
        after.a()
    );
    let moved = "  /api/v3/get-thing:\n    get:\n      operationId: second\n";
    assert!(after.a().contains(moved), "{}", after.a());
    assert_eq!(merged.changes.len(), 2, "{:?}", merged.changes);
    Ok(())
}

//! What a vendor can do on other days, and what is left of the texts of people then. Each test is about one kind of change.

use std::fs;

use anyhow::Result;
use serde_json::{Value, json};

use super::command::{Project, options};
use super::{A, COMMON, ROOT, Schema, description, texts};
use crate::import::Options;
use crate::import::vendor;
use crate::import::yaml::indented;

/// A project with this text in the place of another one of the module `a`, which is committed.
fn project(changes: &[(&str, &str)]) -> Result<Project> {
    let mut a = A.to_owned();
    for (from, to) in changes {
        assert!(a.contains(from), "{from}");
        a = a.replacen(from, to, 1);
    }
    let project = Project::new()?;
    fs::write(project.schema().join("modules/a.yaml"), a)?;
    project.commit()?;
    project.import(&description(), &options())?;
    project.commit()?;
    Ok(project)
}

/// Imports a day, then the same day again, and then the day before. Returns the module `a` on that day.
fn day(project: &Project, description: &Value) -> Result<String> {
    let pruned = Options {
        prune: true,
        write: true,
        ..options()
    };
    let lock = project.schema().join("facts.lock");
    let first = fs::read_to_string(&lock)?;
    project.import(description, &pruned)?;
    let files = project.files()?;
    project.import(description, &pruned)?;
    assert_eq!(project.files()?, files, "the same day twice");
    let a = fs::read_to_string(project.schema().join("modules/a.yaml"))?;
    project.import(&super::description(), &pruned)?;
    assert_eq!(fs::read_to_string(lock)?, first, "back to the day before");
    Ok(a)
}

const DESCRIBED: (&str, &str) = (
    "      description: A thing.\n",
    "      description: A thing.\n      # A usual one.\n      example: {\"id\": \"a1\", \"name\": \"Box\"}\n",
);

fn thing(description: &mut Value) -> &mut Value {
    &mut description["components"]["schemas"]["Thing"]
}

#[test]
fn an_example_gets_the_fields_that_are_required_from_now_on() -> Result<()> {
    let project = project(&[DESCRIBED])?;
    let mut new = description();
    thing(&mut new)["properties"]["size"] = json!({"type": "integer", "default": 3});
    thing(&mut new)["properties"]["note"] = json!({"type": "string"});
    thing(&mut new)["required"] = json!(["id", "name", "size", "note"]);
    let a = day(&project, &new)?;
    let example =
        "      # A usual one.\n      example: {id: a1, name: Box, note: TODO, size: 3}\n".to_owned();
    assert!(a.contains(&example), "{a}");
    Ok(())
}

#[test]
fn an_example_loses_the_fields_that_are_gone() -> Result<()> {
    let project = project(&[DESCRIBED])?;
    let mut new = description();
    thing(&mut new)["properties"] = json!({"id": {"type": "string"}, "name": {"type": "string"}});
    thing(&mut new)["properties"]
        .as_object_mut()
        .map(|fields| fields.remove("id"));
    thing(&mut new)["required"] = json!(["name"]);
    let a = day(&project, &new)?;
    assert!(a.contains("      example: {name: Box}\n"), "{a}");
    Ok(())
}

/// People say of a POST whether it is safe to retry, and of an enum what its values mean. A GET without the enum has neither.
#[test]
fn what_no_longer_applies_goes_with_its_comment() -> Result<()> {
    let project = Project::new()?;
    let own = A.replace("    get:\n", "    post:\n").replace(
        "      summary: Gets a thing  # a remark\n",
        "      summary: Gets a thing  # a remark\n      # Safe to retry.\n      x-idempotent: true\n",
    );
    let own = own.replace(
        "        id: {type: string}\n",
        "        id:\n          type: string\n          enum: [a, b]\n          description: Which.\n          \
         x-enumDescriptions: {a: One., b: Two.}\n",
    );
    fs::write(project.schema().join("modules/a.yaml"), own)?;
    let mut first = description();
    let operation = first["paths"]["/api/v3/get-thing"]["get"].take();
    first["paths"]["/api/v3/get-thing"] = json!({"post": operation});
    thing(&mut first)["properties"]["id"]["enum"] = json!(["a", "b"]);
    let write = Options {
        write: true,
        ..options()
    };
    project.import(&first, &write)?;
    project.import(&description(), &write)?;
    let a = fs::read_to_string(project.schema().join("modules/a.yaml"))?;
    let id = "        id:\n          type: string\n          description: Which.\n";
    assert_eq!(a, A.replace("        id: {type: string}\n", id));
    Ok(())
}

#[test]
fn facts_that_no_client_can_have_are_left_out_by_a_correction() -> Result<()> {
    let project = project(&[])?;
    let mut new = description();
    thing(&mut new)["required"] = json!(["id", "name", "nothing"]);
    thing(&mut new)["additionalProperties"] = json!({"type": "string"});
    thing(&mut new)["properties"]["size"] = json!({"type": "integer", "enum": [1, 2]});
    new["components"]["schemas"]["New"] = json!({"type": "object", "required": ["nothing"],
        "properties": {"id": {"type": "string"}}, "additionalProperties": true});
    let a = day(&project, &new)?;
    let corrections = "\
      x-corrections:
      - op: remove
        path: /additionalProperties
        value: {type: string}
        reason: \"Fields that the description does not name are kept in any case.\"
      - op: remove
        path: /required/-
        value: nothing
        reason: \"The description has no such field.\"
";
    assert!(a.contains(corrections), "{a}");
    assert!(a.contains("      required: [name, id]\n"), "{a}");
    Ok(())
}

#[test]
fn a_correction_of_the_import_follows_the_vendor() -> Result<()> {
    let project = project(&[])?;
    let with = |values: Value| {
        let mut new = description();
        thing(&mut new)["properties"]["size"] = json!({"type": "integer", "enum": values});
        new
    };
    let write = Options {
        write: true,
        ..options()
    };
    let day = |values: Value| -> Result<String> {
        project.import(&with(values), &write)?;
        Ok(fs::read_to_string(project.schema().join("modules/a.yaml"))?)
    };
    day(json!([1, 2]))?;
    let a = day(json!([1, 3]))?;
    assert!(
        a.contains("            path: /enum\n            value: [1, 3]\n"),
        "{a}"
    );
    assert_eq!(a.matches("path: /enum").count(), 1, "{a}");
    Ok(())
}

#[test]
fn a_default_that_is_no_value_of_its_type_is_left_out_by_a_correction() -> Result<()> {
    let project = project(&[])?;
    let mut new = description();
    thing(&mut new)["properties"]["size"] = json!({"type": "integer", "default": "many"});
    let a = day(&project, &new)?;
    let correction = "          - op: remove\n            path: /default\n            value: many\n";
    assert!(a.contains(correction), "{a}");
    Ok(())
}

#[test]
fn a_secret_that_is_an_enum_now_is_no_secret() -> Result<()> {
    let secret = "        id: {type: string, format: password, example: pass}\n";
    let project = project(&[("        id: {type: string}\n", secret)])?;
    let mut new = description();
    thing(&mut new)["properties"]["id"]["enum"] = json!(["on", "off"]);
    let a = day(&project, &new)?;
    assert!(
        a.contains("        id: {type: string, enum: [\"on\", \"off\"]}\n"),
        "{a}"
    );
    Ok(())
}

#[test]
fn a_type_that_has_another_name_keeps_its_texts() -> Result<()> {
    let (own, _) = Schema::with(A).becomes(&description(), true)?;
    let text = description()
        .to_string()
        .replace("/Thing\"", "/ThingDto\"")
        .replace("\"Thing\":", "\"ThingDto\":");
    let new: Value = serde_json::from_str(&text)?;
    let (after, merged) = own.becomes(&new, false)?;
    let expected = A.replace("    Thing:\n", "    ThingDto:\n").replace(
        "'#/components/schemas/Thing'",
        "\"#/components/schemas/ThingDto\"",
    );
    assert_eq!(after.a(), expected);
    assert_eq!(
        texts(&merged.changes),
        ["modules/a.yaml:21: ~ type Thing: it is called ThingDto now"]
    );
    assert_eq!(texts(&merged.gone), Vec::<String>::new());
    Ok(())
}

#[test]
fn a_parameter_that_moves_keeps_its_texts() -> Result<()> {
    let own = Schema::with(&A.replace(
        "      - name: kind\n        in: query\n",
        "      - name: kind\n        in: query\n        description: How large.\n",
    ));
    let mut new = description();
    new["paths"]["/api/v3/get-thing"]["get"]["parameters"][0]["in"] = json!("header");
    let (after, merged) = own.becomes(&new, false)?;
    assert_eq!(after.a(), own.a().replace("in: query", "in: header"));
    assert_eq!(
        texts(&merged.changes),
        ["modules/a.yaml:9: ~ operation getThing: parameter kind: in query -> in header"]
    );
    assert_eq!(texts(&merged.gone), Vec::<String>::new());
    Ok(())
}

#[test]
fn a_type_that_is_extracted_or_written_out_keeps_its_texts() -> Result<()> {
    let inline = "        id:\n          type: object\n          description: What tells it apart.\n          properties:\n            \
                  key: {type: string, description: The key., example: k1}\n";
    let own = Schema::with(&A.replace("        id: {type: string}\n", inline));
    let mut before = description();
    let object = json!({"type": "object", "properties": {"key": {"type": "string"}}});
    thing(&mut before)["properties"]["id"] = object.clone();
    let (own, _) = own.becomes(&before, true)?;
    let mut extracted = before.clone();
    extracted["components"]["schemas"]["Id"] = object;
    thing(&mut extracted)["properties"]["id"] = json!({"$ref": "#/components/schemas/Id"});
    let (extracted, _) = own.becomes(&extracted, true)?;
    let a = extracted.a();
    assert!(a.contains("          description: What tells it apart.\n"), "{a}");
    let field =
        "        key:\n          type: string\n          description: \"The key.\"\n          example: k1\n";
    assert!(a.contains(field), "{a}");
    // And back.
    let (back, _) = extracted.becomes(&before, true)?;
    let a = back.a();
    assert!(a.contains(&indented(field, "    ")), "{a}");
    Ok(())
}

#[test]
fn what_is_no_longer_shared_keeps_the_texts_of_what_was() -> Result<()> {
    let common = format!(
        "{COMMON}      x-enumDescriptions: {{big: Large., small: Little.}}\n  parameters:\n    Kind:\n      name: kind\n      in: \
         query\n      description: How large.\n      example: big\n      schema: {{$ref: '#/components/schemas/Kind'}}\n"
    );
    let a = A.replace(
        "      - name: kind\n        in: query\n        schema: {$ref: 'common.yaml#/components/schemas/Kind'}\n",
        "      - $ref: 'common.yaml#/components/parameters/Kind'\n",
    );
    let second = "  /api/v3/see-thing:\n    get:\n      operationId: seeThing\n      tags: [a]\n      parameters:\n      - $ref: \
                  'common.yaml#/components/parameters/Kind'\n      responses: {'200': {description: It.}}\n";
    let a = a.replace("paths:\n", &format!("paths:\n{second}"));
    let own = Schema::of([
        ("openapi.yaml", ROOT),
        ("modules/a.yaml", &a),
        ("modules/common.yaml", &common),
    ]);
    let mut new = description();
    let get = new["paths"]["/api/v3/get-thing"]["get"].clone();
    new["paths"]["/api/v3/see-thing"] = json!({"get": {"operationId": "seeThing", "tags": ["a"],
        "parameters": get["parameters"], "responses": {"200": {}}}});
    let (own, _) = own.becomes(&new, true)?;
    let parameter = &mut new["paths"]["/api/v3/see-thing"]["get"]["parameters"][0];
    parameter["schema"] = json!({"type": "string", "enum": ["big", "huge"]});
    let (after, _) = own.becomes(&new, true)?;
    let inline = "      - name: kind\n        in: query\n        description: \"How large.\"\n";
    assert!(after.a().contains(inline), "{}", after.a());
    let rest = "            big: Large.\n            huge: TODO\n        example: big\n";
    assert!(after.a().contains(rest), "{}", after.a());
    Ok(())
}

#[test]
fn parts_of_a_type_are_one_type() -> Result<()> {
    let document = json!({"paths": {}, "components": {"schemas": {
        "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
        "Whole": {"allOf": [{"$ref": "#/components/schemas/Base"},
            {"type": "object", "properties": {"name": {"type": "string"}}}],
            "required": ["name"], "properties": {"note": {"type": "string"}}},
        "Wrapped": {"allOf": [{"$ref": "#/components/schemas/Whole"}, {"required": ["note"]}]},
    }}});
    let facts = vendor::facts(&document)?;
    let fields = json!({"id": {"type": "string"}, "name": {"type": "string"}, "note": {"type": "string"}});
    let whole = json!({"type": "object", "required": ["id", "name"], "properties": fields});
    assert_eq!(facts.schemas["Whole"], whole);
    assert_eq!(
        facts.schemas["Wrapped"]["required"],
        json!(["id", "name", "note"])
    );
    let refused = |schema: Value| {
        let document = json!({"paths": {}, "components": {"schemas": {"A": schema}}});
        vendor::facts(&document).err().map(|error| format!("{error:#}"))
    };
    let types = refused(json!({"allOf": [{"type": "string"}, {"type": "object"}]}));
    assert!(
        types.is_some_and(|error| error.starts_with("reading A: the parts of an `allOf` have the types"))
    );
    let circle = refused(json!({"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object"}]}));
    assert!(circle.is_some_and(|error| error.contains("circle")));
    Ok(())
}

#[test]
fn a_body_that_is_no_json_is_not_dropped_in_silence() -> Result<()> {
    let with = |content: &str| {
        let mut new = description();
        new["paths"]["/api/v3/get-thing"]["get"]["requestBody"] =
            json!({"content": {content: {"schema": {"type": "string"}}}});
        vendor::facts(&new).map(|facts| facts.operations["getThing"]["body"].clone())
    };
    for content in [
        "application/json; charset=utf-8",
        "*/*",
        "application/vnd.api+json",
    ] {
        assert_eq!(with(content)?, json!({"type": "string"}), "{content}");
    }
    let error = with("multipart/form-data")
        .err()
        .map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| {
        error.starts_with("reading get /api/v3/get-thing: in the body: its content is multipart/form-data")
    }));
    Ok(())
}

#[test]
fn an_undecided_type_is_asked_about_again() -> Result<()> {
    let project = project(&[])?;
    let mut new = description();
    new["components"]["schemas"]["Kind"] = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let partial = Options {
        partial: true,
        write: true,
        ..options()
    };
    project.import(&new, &partial)?;
    let before = project.files()?;
    project.import(&new, &partial)?;
    assert_eq!(project.files()?, before);
    let error = project
        .import(&new, &options())
        .err()
        .map(|error| format!("{error:#}"));
    assert!(error.is_some_and(|error| error.contains("1 difference needs a decision")));
    Ok(())
}

#[test]
fn a_correction_of_a_list_outlives_the_rest_of_the_list() -> Result<()> {
    let correction = "      x-corrections:\n      - op: add\n        path: /required/-\n        value: name\n        reason: The page says \
                      so.\n";
    let own = A.replace(
        "      description: A thing.\n",
        &format!("      description: A thing.\n{correction}"),
    );
    let mut before = description();
    thing(&mut before)["required"] = json!(["id"]);
    let (own, _) = Schema::with(&own).becomes(&before, true)?;
    thing(&mut before)["required"] = json!([]);
    let (after, _) = own.becomes(&before, true)?;
    assert!(after.a().contains("      required: [name]\n"), "{}", after.a());
    assert!(after.a().contains(correction), "{}", after.a());
    Ok(())
}

#[test]
fn a_correction_goes_with_what_it_is_about() -> Result<()> {
    let correction = "      x-corrections:\n      - op: add\n        path: /properties/name/nullable\n        value: true\n        \
                      reason: The page says so.\n";
    let own = A
        .replace(
            "      description: A thing.\n",
            &format!("      description: A thing.\n{correction}"),
        )
        .replace("          default: none\n", "          nullable: true\n");
    let own = own
        .split("          x-corrections:\n            - op: add\n")
        .next()
        .unwrap_or_default();
    let (own, _) = Schema::with(own).becomes(&description(), true)?;
    let mut new = description();
    thing(&mut new)["properties"] = json!({"id": {"type": "string"}});
    thing(&mut new)["required"] = json!(["id"]);
    let (after, merged) = own.import(&new, false)?;
    assert_eq!(after.a(), own.a());
    assert_eq!(texts(&merged.by_hand), Vec::<String>::new());
    let (after, merged) = own.becomes(&new, true)?;
    assert!(!after.a().contains("x-corrections"), "{}", after.a());
    let said = "- correction of Thing (/properties/name/nullable): what it is about is gone";
    assert!(
        merged.changes.iter().any(|note| note.text == said),
        "{:?}",
        merged.changes
    );
    Ok(())
}

#[test]
fn corrections_of_another_type_are_named_with_the_vendors_type() -> Result<()> {
    let mut new = description();
    thing(&mut new)["properties"]["name"] = json!({"$ref": "#/components/schemas/Thing"});
    let (_, merged) = Schema::with(A).import(&new, true)?;
    assert_eq!(
        texts(&merged.by_hand),
        [
            "modules/a.yaml:32: Thing.name: the corrections here are about {\"default\":\"none\",\"type\":\"string\"}, and the \
          vendor's type is now Thing; remove them, or make them ones of the new type"
        ]
    );
    Ok(())
}

#[test]
fn a_reference_that_becomes_any_value_leaves_the_description() -> Result<()> {
    let any = "        id:\n          description: Anything.\n";
    let own = Schema::with(&A.replace("        id: {type: string}\n", any));
    let mut before = description();
    thing(&mut before)["properties"]["id"] = json!({});
    let (own, _) = own.becomes(&before, true)?;
    let mut new = before.clone();
    thing(&mut new)["properties"]["id"] = json!({"$ref": "#/components/schemas/Thing"});
    let (after, _) = own.becomes(&new, true)?;
    let (back, _) = after.becomes(&before, true)?;
    assert_eq!(back.a(), own.a());
    Ok(())
}

//! Tests of what `cargo xtask facts` says: each difference with its place, and corrections that make it one.

use serde_json::{Value, json};

use super::super::departures::departures;
use super::super::report::{Departure, Remedy, pasted};
use super::super::vendor;
use super::super::yaml::TODO;
use super::super::yaml::indented;
use super::{A, Schema, description};

fn found(schema: &Schema, description: &Value) -> anyhow::Result<Vec<Departure>> {
    departures(&schema.documents(), &vendor::facts(description)?)
}

#[test]
fn the_same_facts_are_no_departure() -> anyhow::Result<()> {
    let found = found(&Schema::with(A), &description())?;
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

#[test]
fn a_departure_says_what_differs_where_and_how_to_state_it() -> anyhow::Result<()> {
    let own = A.replace(
        "        id: {type: string}\n",
        "        id:\n          type: integer\n",
    );
    let found = found(&Schema::with(&own), &description())?;
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        ["\
schema/modules/a.yaml:28: Thing.id: type: the schema has integer, and the vendor string
    if that is right, there:
    x-corrections:
    - op: replace
      path: /type
      value: integer
      from: string
      reason: TODO
"]
    );
    Ok(())
}

#[test]
fn operations_and_types_that_only_one_side_has_are_said() -> anyhow::Result<()> {
    let mut other = description();
    let operation = other["paths"]["/api/v3/get-thing"]["get"].take();
    other["paths"] = json!({"/api/v3/get-thing": {"get": operation}, });
    other["paths"]["/api/v3/get-thing"]["get"]["operationId"] = json!("readThing");
    other["components"]["schemas"]["New"] = json!({"type": "object"});
    let found = found(&Schema::with(A), &other)?;
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "schema/facts.lock:1: the schema lacks the operation readThing of the vendor\n    add it, or import the vendor's \
             description again\n",
            "schema/facts.lock:1: the schema lacks the type New of the vendor\n    add it, or import the vendor's description \
             again\n",
            "schema/modules/a.yaml:4: the vendor calls the operation getThing readThing\n    call it readThing too\n",
        ]
    );
    other["paths"] = json!({});
    let found = self::found(&Schema::with(A), &other)?;
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    let undocumented = "schema/modules/a.yaml:4: the vendor does not describe the operation getThing\n    if it exists, there: \
                        `x-undocumented: TODO`, with the reason\n";
    assert!(said.iter().any(|text| text == undocumented), "{said:?}");
    Ok(())
}

/// Writes what was said into the schema. `at` is the line after which it belongs, and its indentation.
fn with_pasted(text: &str, at: &str, indent: &str, departure: &Departure) -> String {
    let Remedy::Correct { corrections, .. } = &departure.remedy else {
        return text.to_owned();
    };
    let block = pasted(corrections).replace(TODO, "So.");
    let block = indented(&block, indent);
    text.replace(at, &format!("{at}{block}"))
}

/// The changes of the vendor's document, the place of the schema that departs, and its indentation.
#[test]
fn the_corrections_to_paste_state_the_departure() -> anyhow::Result<()> {
    let thing = ("    Thing:\n", "      ");
    let operation = ("    get:\n", "      ");
    let id = ("        id:\n", "          ");
    let cases: [(&str, Value, (&str, &str)); 10] = [
        (
            "/components/schemas/Thing/properties/id",
            json!({"type": "integer", "format": "int64"}),
            id,
        ),
        (
            "/components/schemas/Thing/properties/id",
            json!({"type": "string", "enum": ["a"], "default": "a"}),
            id,
        ),
        (
            "/components/schemas/Thing/properties/id",
            json!({"$ref": "#/components/schemas/Thing"}),
            id,
        ),
        (
            "/components/schemas/Thing/properties",
            json!({"name": {"type": "string"}}),
            thing,
        ),
        ("/components/schemas/Thing/required", json!(["id"]), thing),
        ("/components/schemas/Thing/required", json!([]), thing),
        ("/paths/~1api~1v3~1get-thing/get/tags", json!(["b"]), operation),
        (
            "/paths/~1api~1v3~1get-thing/get/responses",
            json!({"200": {}}),
            operation,
        ),
        ("/paths/~1api~1v3~1get-thing/get/parameters", json!([]), operation),
        (
            "/paths/~1api~1v3~1get-thing/get/requestBody",
            json!({"content": {"application/json": {"schema": {"type": "boolean"}}}}),
            operation,
        ),
    ];
    let own = A.replace(
        "        id: {type: string}\n",
        "        id:\n          type: string\n",
    );
    for (pointer, value, (at, indent)) in cases {
        let mut other = description();
        let (parent, last) = pointer.rsplit_once('/').unwrap_or_default();
        if let Some(parent) = other.pointer_mut(parent) {
            parent[last] = value;
        }
        let departures = found(&Schema::with(&own), &other)?;
        assert_eq!(departures.len(), 1, "{pointer}: {departures:?}");
        let stated = with_pasted(&own, at, indent, &departures[0]);
        assert_ne!(stated, own, "{pointer}");
        let left = found(&Schema::with(&stated), &other)?;
        assert!(left.is_empty(), "{pointer}: {left:?}\n{stated}");
        // The import takes them for corrections too.
        Schema::with(&stated).becomes(&other, true)?;
    }
    Ok(())
}

#[test]
fn one_correction_of_a_shared_enum_stands_for_all_its_places() -> anyhow::Result<()> {
    let mut other = description();
    other["paths"]["/api/v3/get-thing"]["get"]["parameters"][0]["schema"]["enum"] = json!(["big"]);
    let found = found(&Schema::with(A), &other)?;
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].starts_with("schema/modules/common.yaml:4: Kind: the schema has small"),
        "{said:?}"
    );
    assert!(said[0].contains("path: /enum/-"), "{said:?}");
    Ok(())
}

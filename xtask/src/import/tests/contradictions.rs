//! Tests of corrections and of operations without documentation, when the vendor changes what they are about.

use serde_json::json;

use super::super::yaml::TODO;
use super::{A, Schema, description, texts};

/// The schema with a field that the vendor lacks.
fn with_badge() -> String {
    let own = A.replace(
        "      properties:\n        # Comments stay.\n",
        "      x-corrections:\n        - op: add\n          path: /properties/badgeColor\n          value: {type: string}\n          \
         reason: The server sends it.\n      properties:\n        badgeColor: {type: string}\n        # Comments stay.\n",
    );
    assert_ne!(own, A);
    own
}

#[test]
fn a_correction_that_the_vendor_has_made_too_is_removed() -> anyhow::Result<()> {
    let mut new = description();
    new["components"]["schemas"]["Thing"]["properties"]["badgeColor"] = json!({"type": "string"});
    new["components"]["schemas"]["Thing"]["properties"]["name"]["default"] = json!("none");
    let (after, merged) = Schema::with(&with_badge()).becomes(&new, true)?;
    assert_eq!(after.a().matches("badgeColor:").count(), 1, "{}", after.a());
    assert!(!after.a().contains("x-corrections"), "{}", after.a());
    assert_eq!(
        texts(&merged.changes),
        [
            "modules/a.yaml:26: - correction of Thing (/properties/badgeColor): the vendor says the same now",
            "modules/a.yaml:39: - correction of Thing.name (/default): the vendor says the same now",
        ]
    );
    Ok(())
}

#[test]
fn a_contradiction_names_the_correction_and_the_new_value() -> anyhow::Result<()> {
    let mut new = description();
    new["components"]["schemas"]["Thing"]["properties"]["badgeColor"] = json!({"type": "integer"});
    let (after, merged) = Schema::with(&with_badge()).import(&new, true)?;
    assert_eq!(
        texts(&merged.by_hand),
        [
            "modules/a.yaml:26: Thing: the correction here (add /properties/badgeColor: string) is about something that \
             the vendor changed: now it is integer; remove the correction, or make it one of the new value"
        ]
    );
    assert_eq!(after.a(), with_badge());
    // Of several kinds.
    for (correction, value) in [
        (
            "op: replace, path: /type, value: string, from: integer",
            json!({"type": "boolean"}),
        ),
        (
            "op: remove, path: /default, value: 1",
            json!({"type": "string", "default": 2}),
        ),
    ] {
        let own = A.replace(
            "        id: {type: string}\n",
            &format!("        id: {{type: string, x-corrections: [{{{correction}, reason: So.}}]}}\n"),
        );
        let mut new = description();
        new["components"]["schemas"]["Thing"]["properties"]["id"] = value;
        let (after, merged) = Schema::with(&own).import(&new, true)?;
        assert_eq!(merged.by_hand.len(), 1, "{:?}", merged.by_hand);
        assert!(
            merged.by_hand[0].text.contains("Thing.id"),
            "{:?}",
            merged.by_hand
        );
        assert_eq!(after.a(), own);
    }
    Ok(())
}

#[test]
fn a_correction_stays_while_the_vendor_changes_something_else() -> anyhow::Result<()> {
    let mut new = description();
    new["components"]["schemas"]["Thing"]["properties"]["name"]["nullable"] = json!(true);
    new["components"]["schemas"]["Thing"]["properties"]["size"] = json!({"type": "integer"});
    let (after, _) = Schema::with(&with_badge()).becomes(&new, true)?;
    assert_eq!(after.a().matches("x-corrections").count(), 2, "{}", after.a());
    assert!(after.a().contains("          nullable: true\n"), "{}", after.a());
    assert!(after.a().contains("        size:\n"), "{}", after.a());
    Ok(())
}

#[test]
fn a_correction_that_no_longer_applies_is_an_error() {
    for (stale, why) in [
        (A.replace("default: none\n", "default: other\n"), "does not apply"),
        (A.replace("The page says so.", TODO), "has no reason yet"),
    ] {
        let error = Schema::with(&stale).import(&description(), false).err();
        let message = error.map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(message.contains(why), "{message}");
        assert!(message.contains("modules/a.yaml:"), "{message}");
    }
}

const UNDOCUMENTED: &str = "  /api/v3/secret-thing:
    post:
      operationId: secretThing
      tags: [a]
      summary: Does it.
      x-undocumented: The console calls it.
      responses: {'200': {description: It.}}

components:";

fn with_undocumented() -> String {
    let own = A.replace("\ncomponents:", &format!("\n{UNDOCUMENTED}"));
    assert!(
        own.contains("\n  /api/v3/secret-thing:\n    post:\n"),
        "it is one of the paths"
    );
    own
}

#[test]
fn an_undocumented_operation_is_left_alone() -> anyhow::Result<()> {
    let (after, merged) = Schema::with(&with_undocumented()).becomes(&description(), true)?;
    assert_eq!(after.a(), with_undocumented());
    assert_eq!(texts(&merged.gone), Vec::<String>::new());
    Ok(())
}

#[test]
fn an_undocumented_operation_becomes_one_of_the_vendor() -> anyhow::Result<()> {
    for id in ["secretThing", "showThing"] {
        let mut new = description();
        new["paths"]["/api/v3/secret-thing"] = json!({"post": {
            "operationId": id, "tags": ["a"], "responses": {"200": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Thing"}}}}},
        }});
        let (after, merged) = Schema::with(&with_undocumented()).becomes(&new, true)?;
        let a = after.a();
        assert_eq!(a.matches("post:").count(), 1, "{a}");
        assert_eq!(a.matches("/api/v3/secret-thing:").count(), 1, "{a}");
        assert!(
            !a.contains("x-undocumented") && a.contains("summary: Does it."),
            "{a}"
        );
        assert!(a.contains(&format!("operationId: {id}\n")), "{a}");
        let said = texts(&merged.changes);
        let expected = format!("~ operation {id}: the vendor describes it now");
        assert!(said.iter().any(|text| text.ends_with(&expected)), "{said:?}");
    }
    Ok(())
}

#[test]
fn corrections_of_an_operation_are_compared_too() -> anyhow::Result<()> {
    let own = A.replace(
        "      responses:\n        '200':",
        "      x-corrections:\n        - op: replace\n          path: /tag\n          value: a\n          from: b\n          \
         reason: It belongs there.\n        - op: remove\n          path: /body\n          value: {type: boolean}\n          \
         reason: Nobody sends it.\n      responses:\n        '200':",
    );
    let mut new = description();
    new["paths"]["/api/v3/get-thing"]["get"]["tags"] = json!(["b"]);
    new["paths"]["/api/v3/get-thing"]["get"]["requestBody"] =
        json!({"content": {"application/json": {"schema": {"type": "boolean"}}}});
    let (after, _) = Schema::with(&own).becomes(&new, true)?;
    assert_eq!(after.a(), own);
    // The vendor moved it, and the body is another one.
    let (after, merged) = {
        let mut new = new.clone();
        new["paths"]["/api/v3/get-thing"]["get"]["tags"] = json!(["a"]);
        Schema::with(&own).becomes(&new, true)?
    };
    assert_eq!(after.a().matches("- op:").count(), 2, "{}", after.a());
    assert_eq!(merged.changes.len(), 1, "{:?}", merged.changes);
    new["paths"]["/api/v3/get-thing"]["get"]["requestBody"] =
        json!({"content": {"application/json": {"schema": {"type": "string"}}}});
    let (_, merged) = Schema::with(&own).import(&new, true)?;
    assert_eq!(merged.by_hand.len(), 1, "{:?}", merged.by_hand);
    assert!(
        merged.by_hand[0].text.contains("remove /body: boolean")
            && merged.by_hand[0].text.contains("now it is string")
    );
    Ok(())
}

#[test]
fn a_type_of_ours_is_not_overwritten_by_one_of_the_vendor() -> anyhow::Result<()> {
    let mut new = description();
    new["components"]["schemas"]["Kind"] = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let (_, merged) = Schema::with(A).import(&new, true)?;
    let said = texts(&merged.by_hand);
    assert_eq!(
        said,
        ["modules/common.yaml:3: `Kind` is a type of ours, and now another one of the vendor; rename ours"]
    );
    Ok(())
}

#[test]
fn a_type_that_an_undocumented_operation_needs_is_not_pruned() -> anyhow::Result<()> {
    let own = with_undocumented().replace(
        "responses: {'200': {description: It.}}",
        "responses: {'200': {description: It., content: {application/json: {schema: {$ref: \
         '#/components/schemas/Thing'}}}}}",
    );
    let mut new = description();
    new["components"]["schemas"] = json!({"Other": {"type": "object"}});
    new["paths"]["/api/v3/get-thing"]["get"]["responses"] = json!({"200": {}});
    let (after, merged) = Schema::with(&own).becomes(&new, true)?;
    assert!(after.a().contains("\n    Thing:\n"), "{}", after.a());
    assert_eq!(
        texts(&merged.gone),
        ["modules/a.yaml:29: type Thing, which secretThing still refers to"]
    );
    // Without that operation it goes.
    let (after, merged) = Schema::with(A).becomes(&new, true)?;
    assert!(!after.a().contains("Thing:"), "{}", after.a());
    assert_eq!(texts(&merged.gone), Vec::<String>::new());
    Ok(())
}

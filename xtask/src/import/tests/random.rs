//! Random days of a vendor. On each of them the schema gets the facts of the day, a second import changes nothing, and the
//! import of the first day brings the first facts back. The days are the same in each run.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::Schema;

const DAYS: u64 = 12;
const FIRST: &str = include_str!("history/latest.json");
const ROOT: &str = "openapi: 3.0.3\ninfo:\n  title: T\n  version: '1'\n";

/// Numbers that look random (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    fn key(&mut self, of: &Map<String, Value>) -> Option<String> {
        let at = self.below(of.len());
        of.keys().nth(at).cloned()
    }

    fn schema(&mut self) -> Value {
        let all = [
            json!({"type": "string"}),
            json!({"type": "integer", "format": "int64", "default": 1}),
            json!({"type": "array", "items": {"type": "string", "enum": ["with, comma", "on", "#"]}}),
            json!({"type": "object", "additionalProperties": {"type": "number"}}),
            json!({"type": "object", "required": ["a", "gone"], "properties": {"a": {"type": "boolean"}}}),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
            json!({"type": "integer", "enum": [1, 2]}),
        ];
        let at = self.below(all.len());
        all.into_iter().nth(at).unwrap_or_default()
    }
}

/// Changes one thing. What is not there is not changed.
fn change(day: &mut Value, numbers: &mut Numbers) -> Option<()> {
    let schemas = day.pointer("/components/schemas")?.clone();
    let name = numbers.key(schemas.as_object()?)?;
    let path = numbers.key(day.get("paths")?.as_object()?)?;
    let item = day.get_mut("paths")?.as_object_mut()?.get_mut(&path)?;
    let (method, operation) = item
        .as_object()?
        .iter()
        .next()
        .map(|(key, value)| (key.clone(), value.clone()))?;
    match numbers.below(16) {
        0 => item[&method]["operationId"] = format!("{}Too", operation["operationId"].as_str()?).into(),
        1 => item[&method]["tags"] = json!(["another tag"]),
        2 => {
            let free = ["delete", "get", "post"]
                .into_iter()
                .find(|free| *free != method)?;
            let operation = item.as_object_mut()?.remove(&method)?;
            item[free] = operation;
        }
        3 => {
            let item = day["paths"].as_object_mut()?.remove(&path)?;
            day["paths"][format!("{path}/more")] = item;
        }
        4 => drop(day["paths"].as_object_mut()?.remove(&path)),
        5 => {
            let parameters = item[&method].get_mut("parameters")?.as_array_mut()?;
            let parameter = parameters.first_mut()?;
            parameter["in"] = json!(if parameter["in"] == "query" {
                "header"
            } else {
                "query"
            });
        }
        6 => {
            let parameters = item[&method].as_object_mut()?.remove("parameters")?;
            item["parameters"] = parameters;
        }
        7 => {
            let responses = item[&method]["responses"].as_object_mut()?;
            let response = responses.remove("200")?;
            responses.insert("201".to_owned(), response);
        }
        8 => {
            let text = day.to_string();
            let text = text.replace(&format!("schemas/{name}\""), &format!("schemas/{name}V2\""));
            *day = serde_json::from_str(&text).ok()?;
            let schemas = day["components"]["schemas"].as_object_mut()?;
            let schema = schemas.remove(&name)?;
            schemas.insert(format!("{name}V2"), schema);
        }
        kind => {
            let schema = &mut day["components"]["schemas"][&name];
            let fields = schema.get_mut("properties")?.as_object_mut()?;
            let field = numbers.key(fields)?;
            let before = fields.get(&field)?.clone();
            match kind {
                9 => drop(fields.remove(&field)),
                10 => drop(fields.insert("a new one".to_owned(), numbers.schema())),
                11 => drop(fields.insert(field, numbers.schema())),
                12 => drop(fields.insert(field, json!({"allOf": [before], "nullable": true}))),
                13 => {
                    let target = before.get("$ref")?.as_str()?.rsplit('/').next()?.to_owned();
                    fields.insert(field, schemas.get(&target)?.clone());
                }
                14 => {
                    let new = json!({"$ref": "#/components/schemas/Extracted"});
                    fields.insert(field, new);
                    day["components"]["schemas"]["Extracted"] = before;
                }
                _ => {
                    let names: Vec<String> = fields.keys().cloned().collect();
                    schema["required"] = names.into();
                }
            }
        }
    }
    Some(())
}

#[test]
fn any_day_can_be_imported_and_the_first_one_again() -> Result<()> {
    let first: Value = serde_json::from_str(FIRST)?;
    let empty = Schema::of([("openapi.yaml", ROOT)]);
    let (schema, _) = empty.becomes(&first, true)?;
    for seed in 1..=DAYS {
        let mut numbers = Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut day = first.clone();
        for _ in 0..=numbers.below(4) {
            let _ = change(&mut day, &mut numbers);
        }
        let on = || format!("on the day {seed}");
        let (after, _) = schema.becomes(&day, true).with_context(on)?;
        after.becomes(&first, true).with_context(on)?;
        // Without `--prune`, what is gone stays.
        let (after, merged) = schema.import(&day, false).with_context(on)?;
        assert!(merged.by_hand.is_empty(), "{}: {:?}", on(), merged.by_hand);
        let (_, again) = after.import(&day, false).with_context(on)?;
        assert!(again.changes.is_empty(), "{}: {:?}", on(), again.changes);
    }
    Ok(())
}

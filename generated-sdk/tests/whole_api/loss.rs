//! Checks that a document still has all of its values after it was read and written.

use genauth::JsonValue as Value;

/// The path of the first value of `original` that is lost in `rewritten`. A value that the codec adapts, as documented,
/// is not lost.
pub(crate) fn lost(original: &Value, rewritten: &Value) -> Option<String> {
    if says(original, rewritten) {
        return None;
    }
    let inside = match (original, rewritten) {
        (Value::Object(original), Value::Object(rewritten)) => original.iter().find_map(|(name, value)| {
            let rewritten = rewritten.get(name).unwrap_or(&Value::Null);
            lost(value, rewritten).map(|path| format!(".{name}{path}"))
        }),
        _ => None,
    };
    inside.or_else(|| Some(format!(": {original} became {rewritten}")))
}

fn says(original: &Value, rewritten: &Value) -> bool {
    match (original, rewritten) {
        // An absent field, or the empty value of a required one.
        (Value::Null, _) => is_empty(rewritten),
        (Value::Object(original), Value::Object(rewritten)) => {
            let kept = original
                .iter()
                .all(|(name, value)| says(value, rewritten.get(name).unwrap_or(&Value::Null)));
            // Only empty values of required fields are added.
            let added = rewritten.iter().filter(|(name, _)| !original.contains_key(name));
            kept && added.into_iter().all(|(_, value)| is_empty(value))
        }
        (Value::Array(original), Value::Array(rewritten)) if original.len() == rewritten.len() => {
            // In a list, `null` is an element.
            let null = |original: &Value, rewritten: &Value| !original.is_null() || rewritten.is_null();
            let mut pairs = original.iter().zip(rewritten);
            pairs.all(|(original, rewritten)| null(original, rewritten) && says(original, rewritten))
        }
        (Value::String(original), Value::Array(rewritten)) => {
            let list = serde_json::from_str::<Vec<Value>>(original);
            list.is_ok_and(|list| says(&Value::Array(list), &Value::Array(rewritten.clone())))
                || (original.trim().is_empty() && rewritten.is_empty())
                || matches!(rewritten.as_slice(), [only] if says(&Value::String(original.clone()), only))
        }
        (original, Value::Array(rewritten)) => {
            matches!(rewritten.as_slice(), [only] if says(original, only))
        }
        // `7` and `7.0` are equal numbers in other notations.
        (Value::Number(_), Value::Number(_)) => same_scalar(original, rewritten),
        (original, rewritten) => original == rewritten || same_scalar(original, rewritten),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
    }
}

/// `7` and `"7"`, `true` and `"true"`: the characters are the same.
fn same_scalar(original: &Value, rewritten: &Value) -> bool {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    let texts = (text(original), text(rewritten));
    matches!(texts, (Some(original), Some(rewritten)) if original == rewritten)
}

#[test]
fn loss_is_noticed() {
    use genauth::json;

    assert_eq!(
        lost(&json!({ "a": { "b": 1 } }), &json!({ "a": {} })).as_deref(),
        Some(".a.b: 1 became null")
    );
    assert_eq!(
        lost(&json!([1, 2]), &json!([1])).as_deref(),
        Some(": [1,2] became [1]")
    );
    assert!(lost(&json!("x"), &json!("y")).is_some());
    assert!(lost(&json!([null]), &json!([""])).is_some());
    assert!(lost(&json!({}), &json!({ "a": 1 })).is_some());
    assert!(lost(&json!(true), &json!(false)).is_some());
    for (original, rewritten) in [
        (json!("07"), json!(7)),
        (json!(7.0), json!(7)),
        (json!(1), json!(true)),
        (json!(" 7"), json!(7)),
    ] {
        assert!(lost(&original, &rewritten).is_some(), "{original}");
    }
    assert_eq!(lost(&json!("7"), &json!(7)), None);
    assert_eq!(
        lost(
            &json!({ "a": "[\"x\"]", "b": null }),
            &json!({ "a": ["x"], "c": "" })
        ),
        None
    );
}

//! Corrections (`x-corrections`): taken back from our schema, and applied to what the vendor says now.

use anyhow::{Context, Result, bail};
use generator::source::{Mapping, Node, Sources};
use serde_json::Value;

use super::edit::Edits;
use super::facts::same;
use super::yaml::{TODO, Tree};

/// The reasons of corrections that the import writes itself, because the generator does not support what they leave out.
pub(super) const OPEN_OBJECT: &str = "Fields that the description does not name are kept in any case.";
pub(super) const UNKNOWN_FIELD: &str = "The description has no such field.";
pub(super) const NO_STRINGS: &str = "An enum consists of strings; these values are no strings.";
pub(super) const NO_STRING: &str = "An enum consists of strings.";
pub(super) const NO_TYPE: &str = "The description gives no type; an enum consists of strings.";
pub(super) const UNFIT: &str = "This value does not fit the type.";
const MADE: [&str; 6] = [OPEN_OBJECT, UNKNOWN_FIELD, NO_STRINGS, NO_STRING, NO_TYPE, UNFIT];

/// The corrections of an object of the schema.
pub(super) fn of(fields: &Mapping) -> &[Node] {
    let list = fields.get("x-corrections").and_then(Node::as_sequence);
    list.unwrap_or_default()
}

/// A correction as the schema states it. Values that have levels stand on one line.
pub(super) fn tree(correction: &Value) -> Tree {
    let keys = ["op", "path", "value", "from", "reason"];
    let entries = keys.iter().filter_map(|key| {
        let tree = match correction.get(key)? {
            value @ (Value::Object(_) | Value::Array(_)) => Tree::Flow(value.clone()),
            scalar => Tree::json(scalar),
        };
        Some(((*key).to_owned(), tree))
    });
    Tree::Map(entries.collect())
}

/// Adds corrections to an object.
pub(super) fn state(edits: &mut Edits, sources: &Sources, object: &Node, new: &[Value]) -> Result<()> {
    let items = || new.iter().map(tree);
    let list = object.as_mapping().and_then(|fields| fields.get("x-corrections"));
    let list = list.filter(|list| !edits.covers(list.span));
    match list.filter(|list| list.as_sequence().is_some_and(|list| !list.is_empty())) {
        Some(list) => items().try_for_each(|item| edits.append_item(sources, list, &item)),
        None if new.is_empty() => Ok(()),
        None => {
            let list = Tree::List(items().collect());
            edits.append(
                sources,
                object,
                &Tree::Map(vec![("x-corrections".to_owned(), list)]),
            )
        }
    }
}

/// Takes the corrections of an object back. The result is the vendor's version.
pub(super) fn undo(fields: &Mapping, mut normal: Value) -> Result<Value> {
    for correction in of(fields).iter().rev() {
        let correction = correction.to_json();
        undo_one(&correction, &mut normal)
            .with_context(|| format!("the correction {correction} does not apply"))?;
    }
    Ok(normal)
}

/// What the corrections of an object make of the vendor's version.
pub(super) struct Applied {
    /// The corrected version.
    pub(super) value: Value,
    /// The positions of corrections that the vendor has made too.
    pub(super) caught_up: Vec<usize>,
    /// The positions of corrections of something in a place that is gone, such as a field.
    pub(super) gone: Vec<usize>,
    /// The positions of corrections that the import wrote itself, of something that the vendor has changed.
    pub(super) outdated: Vec<usize>,
    /// The positions of corrections of something that the vendor has changed, and what the vendor says there.
    pub(super) contradicted: Vec<(usize, Value)>,
}

/// Applies the corrections of an object to the vendor's version.
pub(super) fn apply(corrections: &[Node], theirs: &Value) -> Result<Applied> {
    let mut applied = Applied {
        value: theirs.clone(),
        caught_up: Vec::new(),
        gone: Vec::new(),
        outdated: Vec::new(),
        contradicted: Vec::new(),
    };
    for (position, correction) in corrections.iter().enumerate() {
        let correction = correction.to_json();
        let before = applied.value.clone();
        match apply_one(&correction, &mut applied.value)? {
            Outcome::Applied => {}
            Outcome::CaughtUp => applied.caught_up.push(position),
            Outcome::Gone => applied.gone.push(position),
            // No person decided about it. The import writes another one if there is still a need.
            Outcome::Contradicted(_) if MADE.contains(&correction["reason"].as_str().unwrap_or_default()) => {
                applied.value = before;
                applied.outdated.push(position);
            }
            Outcome::Contradicted(theirs) => applied.contradicted.push((position, theirs)),
        }
    }
    Ok(applied)
}

enum Outcome {
    Applied,
    CaughtUp,
    Gone,
    Contradicted(Value),
}

struct Parts<'c> {
    op: &'c str,
    parent: &'c str,
    last: String,
    value: &'c Value,
    from: Option<&'c Value>,
}

fn parts(correction: &Value) -> Result<Parts<'_>> {
    let text = |key: &str| {
        let found = correction.get(key).and_then(Value::as_str);
        found.with_context(|| format!("it has no `{key}`"))
    };
    if matches!(text("reason")?.trim(), "" | TODO) {
        bail!("it has no reason yet");
    }
    let (parent, last) = text("path")?
        .rsplit_once('/')
        .context("its path is not a JSON pointer")?;
    let op = text("op")?;
    let from = correction.get("from");
    match op {
        "add" | "remove" => {}
        "replace" if from.is_some() => {}
        "replace" => bail!("it has no `from`"),
        _ => bail!("`{op}` is not `add`, `remove` or `replace`"),
    }
    Ok(Parts {
        op,
        parent,
        last: last.replace("~1", "/").replace("~0", "~"),
        value: correction.get("value").context("it has no `value`")?,
        from,
    })
}

/// What a correction changes. A list that says nothing without items may be absent.
fn container<'v>(root: &'v mut Value, parent: &str, last: &str) -> Option<&'v mut Value> {
    if let ("-", Some((above, key @ ("required" | "parameters")))) = (last, parent.rsplit_once('/'))
        && root.pointer(above).is_some_and(Value::is_object)
    {
        let fields = root.pointer_mut(above)?.as_object_mut()?;
        return Some(fields.entry(key).or_insert_with(|| Value::Array(Vec::new())));
    }
    root.pointer_mut(parent)
}

/// The position of an item. Parameters are told apart by place and name.
fn position(items: &[Value], like: &Value) -> Option<usize> {
    let key = |item: &Value| Some((item.get("in")?.clone(), item.get("name")?.clone()));
    let wanted = key(like);
    items
        .iter()
        .position(|item| same(item, like) || (wanted.is_some() && key(item) == wanted))
}

fn apply_one(correction: &Value, theirs: &mut Value) -> Result<Outcome> {
    let Parts {
        op,
        parent,
        last,
        value,
        from,
    } = parts(correction)?;
    let Some(container) = container(theirs, parent, &last) else {
        // A list that is gone, such as an enum, is a change of something that is still there.
        let is_gone = !matches!(
            parent.rsplit('/').next(),
            Some("enum" | "required" | "parameters")
        );
        return Ok(match op {
            // Without the place, a removal has happened.
            "remove" => Outcome::CaughtUp,
            _ if is_gone => Outcome::Gone,
            _ => Outcome::Contradicted(Value::Null),
        });
    };
    let outcome = match container {
        Value::Array(items) => {
            let found = position(items, from.unwrap_or(value));
            let there = found.and_then(|index| items.get(index)).cloned();
            match (op, found, there) {
                ("add", None, _) => {
                    items.push(value.clone());
                    Outcome::Applied
                }
                ("add", Some(_), Some(there)) if same(&there, value) => Outcome::CaughtUp,
                ("add", Some(index), Some(there)) => {
                    if let Some(place) = items.get_mut(index) {
                        *place = value.clone();
                    }
                    Outcome::Contradicted(there)
                }
                ("remove", None, _) => Outcome::CaughtUp,
                ("remove", Some(index), Some(there)) => {
                    items.remove(index);
                    if same(&there, value) {
                        Outcome::Applied
                    } else {
                        Outcome::Contradicted(there)
                    }
                }
                ("replace", Some(index), Some(_)) => {
                    if let Some(place) = items.get_mut(index) {
                        *place = value.clone();
                    }
                    Outcome::Applied
                }
                _ if items.contains(value) => Outcome::CaughtUp,
                _ => {
                    let there = Value::Array(items.clone());
                    items.push(value.clone());
                    Outcome::Contradicted(there)
                }
            }
        }
        Value::Object(fields) => {
            let there = fields.get(&last).filter(|there| !there.is_null()).cloned();
            let outcome = match (op, from, &there) {
                ("add", _, None) => Outcome::Applied,
                ("remove", _, None) => Outcome::CaughtUp,
                ("remove", _, Some(there)) if same(there, value) => Outcome::Applied,
                ("add" | "replace", _, Some(there)) if same(there, value) => Outcome::CaughtUp,
                ("replace", Some(from), Some(there)) if same(there, from) => Outcome::Applied,
                _ => Outcome::Contradicted(there.unwrap_or(Value::Null)),
            };
            if op == "remove" {
                fields.remove(&last);
            } else {
                fields.insert(last, value.clone());
            }
            outcome
        }
        _ => bail!("its path leads to a scalar"),
    };
    Ok(outcome)
}

fn undo_one(correction: &Value, normal: &mut Value) -> Result<()> {
    let Parts {
        op,
        parent,
        last,
        value,
        from,
    } = parts(correction)?;
    let container = container(normal, parent, &last).context("its path leads nowhere")?;
    match (op, container) {
        ("add", Value::Array(items)) => {
            let index = items.iter().position(|item| same(item, value));
            items.remove(index.context("the value that it adds is not there")?);
        }
        ("add", Value::Object(fields)) => {
            if !fields.remove(&last).is_some_and(|there| same(&there, value)) {
                bail!("the value that it adds is not there");
            }
        }
        ("remove", Value::Object(fields)) => {
            let there = fields.insert(last, value.clone());
            if there.is_some_and(|there| !there.is_null()) {
                bail!("the value that it removes is there");
            }
        }
        ("remove", Value::Array(items)) => {
            if position(items, value).is_some() {
                bail!("the value that it removes is there");
            }
            items.push(value.clone());
        }
        (_, container) => {
            let place = match container {
                Value::Object(fields) => fields.get_mut(&last),
                Value::Array(items) => items.iter_mut().find(|item| same(item, value)),
                _ => None,
            };
            match (place, from) {
                (Some(place), Some(from)) if same(place, value) => *place = from.clone(),
                _ => bail!("its new value is not there"),
            }
        }
    }
    Ok(())
}

//! Changes of types: structs with their fields, enums, unions and other names for types.

use super::escape;
use super::operations::limited;
use super::rules::{self, Use};
use super::shape::{self, Shape};
use super::sides::{Changes, Sides};
use super::snapshot::{is_params, location};
use super::surface::{Item, Type, field_text, type_text};
use super::{Change, Group, Subject};
use crate::ir::{Alias, Enum, Field, Record, TypeRef, Union, UnionVariant};

pub(super) fn groups(sides: &Sides<'_, '_>) -> Vec<Group> {
    let mut groups = Vec::new();
    let pairs = &sides.pairs.types;
    for (name, from) in &sides.old.types {
        let to = pairs.get(name).and_then(|name| sides.new.types.get(name));
        let changes = match to {
            Some(to) => changes(sides, from, to),
            None => one(&rules::TYPE_REMOVED, from),
        };
        groups.push(Group {
            subject: Subject::Type(to.unwrap_or(from).path()),
            used_by: sides.users(Some(name), to.map(|to| to.name)),
            changes,
        });
    }
    for (name, to) in &sides.new.types {
        if !pairs.values().any(|paired| paired == name) {
            groups.push(Group {
                subject: Subject::Type(to.path()),
                used_by: sides.users(None, Some(name)),
                changes: one(&rules::TYPE_ADDED, to),
            });
        }
    }
    groups
}

/// The change of a type that only one side has.
fn one(rule: &rules::Rule, found: &Type<'_>) -> Vec<Change> {
    let mut changes = Changes::default();
    let size = match found.item {
        Item::Record(item) => format!(" of {}", count(item.fields.len(), "field")),
        Item::Enum(item) => format!(" of {}", count(item.values.len(), "value")),
        Item::Union(item) => format!(" of {}", count(item.variants.len(), "variant")),
        Item::Alias(item) => format!(" for {}", type_text(&item.value)),
    };
    changes.add(rule, format!("{} {}{size}", found.kind(), found.name));
    changes.finish()
}

fn count(count: usize, what: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {what}{s}")
}

fn changes(sides: &Sides<'_, '_>, from: &Type<'_>, to: &Type<'_>) -> Vec<Change> {
    let mut changes = Changes::default();
    let is_schema = |found: &Type<'_>| !matches!(found.item, Item::Record(record) if is_params(record));
    if from.name != to.name {
        changes.add(&rules::TYPE_RENAMED, format!("{} → {}", from.name, to.name));
        if is_schema(to) {
            changes.hint(format!("`x-rust-name: {}` keeps the name", from.name));
        }
    } else if from.schema_name() != to.schema_name() && is_schema(from) && is_schema(to) {
        let what = format!("schema {} → {}", from.schema_name(), to.schema_name());
        changes.add(&rules::TYPE_SCHEMA_NAME, what);
    }
    if from.module != to.module {
        changes.add(
            &rules::TYPE_MOVED,
            format!("module {} → {}", from.module, to.module),
        );
    }
    let used = sides.used(from, to);
    match (from.item, to.item) {
        (Item::Record(old), Item::Record(new)) => record(sides, used, old, new, &mut changes),
        (Item::Enum(old), Item::Enum(new)) => enumeration(used, old, new, &mut changes),
        (Item::Union(old), Item::Union(new)) => union(sides, used, old, new, &mut changes),
        (Item::Alias(old), Item::Alias(new)) => alias(sides, old, new, &mut changes),
        _ => {
            let is_same =
                shape::compare(sides.old, &reference(from), sides.new, &reference(to)) == Shape::Same;
            let rule = if is_same {
                &rules::TYPE_KIND
            } else {
                &rules::TYPE_KIND_JSON
            };
            changes.add(rule, format!("{} → {}", from.kind(), to.kind()));
        }
    }
    changes.deprecated(from.is_deprecated(), to.is_deprecated(), "");
    changes.finish()
}

/// The type as others refer to it.
fn reference(found: &Type<'_>) -> TypeRef {
    let name = found.name.to_owned();
    match found.item {
        Item::Record(_) => TypeRef::Record(name),
        Item::Enum(_) => TypeRef::Enum(name),
        Item::Union(_) => TypeRef::Union(name),
        Item::Alias(item) => item.value.clone(),
    }
}

fn record(sides: &Sides<'_, '_>, used: Use, old: &Record, new: &Record, changes: &mut Changes) {
    constructor(old, new, changes);
    page(sides, old, new, changes);
    let mut left: Vec<&Field> = new.fields.iter().collect();
    let mut removed = Vec::new();
    let mut take = |found: &dyn Fn(&Field) -> bool| {
        let index = left.iter().position(|other| found(other))?;
        Some(left.remove(index))
    };
    for field in &old.fields {
        match take(&|other| other.wire == field.wire) {
            Some(other) => compare_fields(sides, used, field, other, changes),
            None => removed.push(field),
        }
    }
    // A field that another one on the wire stands for in Rust.
    removed.retain(|field| match take(&|other| other.name == field.name) {
        Some(other) => {
            changes.add_for(
                &rules::FIELD_WIRE_NAME,
                used,
                format!("{}: wire name {} → {}", field.name, field.wire, other.wire),
            );
            compare_fields(sides, used, field, other, changes);
            false
        }
        None => true,
    });
    for field in &removed {
        let rule = if field.required {
            &rules::FIELD_REMOVED_REQUIRED
        } else {
            &rules::FIELD_REMOVED
        };
        changes.add_for(rule, used, format!("- {}: {}", field.name, field_text(field)));
        if let ([field], [other]) = (&removed[..], &left[..])
            && sides.pairs.is_same(&field.value, &other.value)
            && [&field.wire, &other.wire]
                .iter()
                .all(|name| escape::is_plain(name))
        {
            changes.hint(format!(
                "if {} is the same field under another name, `x-rust-name: {}` keeps its name in Rust",
                other.wire, field.wire
            ));
        }
    }
    for field in left {
        let rule = if field.required {
            &rules::FIELD_ADDED_REQUIRED
        } else {
            &rules::FIELD_ADDED
        };
        changes.add_for(rule, used, format!("+ {}: {}", field.name, field_text(field)));
    }
    order(used, old, new, changes);
}

/// What programs make a value with.
fn constructor(old: &Record, new: &Record, changes: &mut Changes) {
    match (old.response_only, new.response_only) {
        (false, true) => changes.add(&rules::TYPE_NOT_MADE, format!("- {}", new_text(old))),
        (true, false) => {
            let keeps_required = new.fields.iter().filter(|field| field.required).any(|field| {
                let mut fields = old.fields.iter();
                fields.any(|other| other.name == field.name)
            });
            let rule = if keeps_required {
                &rules::TYPE_MADE_BY_NEW
            } else {
                &rules::TYPE_MADE
            };
            changes.add(rule, format!("+ {}", new_text(new)));
        }
        (false, false) if old.required_form.is_some() != new.required_form.is_some() => {
            changes.add(
                &rules::TYPE_REQUIRED_FORM,
                format!("{} → {}", new_text(old), new_text(new)),
            );
        }
        _ => {}
    }
}

/// The constructor: `new(name, email)`, or `new(UserRequired)`.
fn new_text(record: &Record) -> String {
    if let Some(form) = &record.required_form {
        return format!("new({form})");
    }
    let required = record.fields.iter().filter(|field| field.required);
    let names: Vec<&str> = required.map(|field| field.name.as_str()).collect();
    format!("new({})", names.join(", "))
}

fn page(sides: &Sides<'_, '_>, old: &Record, new: &Record, changes: &mut Changes) {
    let (from, to) = (
        sides.old.pages.get(old.name.as_str()),
        sides.new.pages.get(new.name.as_str()),
    );
    match (from, to) {
        (None, Some(to)) => changes.add(
            &rules::TYPE_PAGE_GAINED,
            format!("+ page of {}", type_text(&to.item)),
        ),
        (Some(from), None) => changes.add(
            &rules::TYPE_PAGE_LOST,
            format!("- page of {}", type_text(&from.item)),
        ),
        (Some(from), Some(to)) if !sides.pairs.is_same(&from.item, &to.item) => {
            let what = format!("page of {} → {}", type_text(&from.item), type_text(&to.item));
            changes.add(&rules::TYPE_PAGE_ITEM, what);
        }
        _ => {}
    }
}

/// The order of the required fields that both have.
fn order(used: Use, old: &Record, new: &Record, changes: &mut Changes) {
    fn required<'r>(record: &'r Record, other: &Record) -> Vec<&'r str> {
        let is_in_both = |field: &&Field| {
            let mut others = other.fields.iter();
            field.required && others.any(|other| other.required && other.wire == field.wire)
        };
        let fields = record.fields.iter().filter(is_in_both);
        fields.map(|field| field.wire.as_str()).collect()
    }
    let (from, to) = (required(old, new), required(new, old));
    if from != to {
        let by_name = old.required_form.is_some() && new.required_form.is_some();
        let rule = if by_name {
            &rules::FIELD_ORDER_BY_NAME
        } else {
            &rules::FIELD_ORDER
        };
        let what = format!("required fields ({}) → ({})", from.join(", "), to.join(", "));
        changes.add_for(rule, used, what);
    }
}

fn compare_fields(sides: &Sides<'_, '_>, used: Use, old: &Field, new: &Field, changes: &mut Changes) {
    let what = format!("{}: {} → {}", new.name, field_text(old), field_text(new));
    if old.name != new.name {
        changes.add_for(
            &rules::FIELD_RENAMED,
            used,
            format!("{} → {}", old.name, new.name),
        );
        changes.hint(format!(
            "`x-rust-name: {}` keeps the name",
            old.name.trim_start_matches("r#")
        ));
    }
    presence(used, old, new, &what, changes);
    if !sides.pairs.is_same(&old.value, &new.value) {
        let rule = match shape::compare(sides.old, &old.value, sides.new, &new.value) {
            Shape::Same => &rules::FIELD_TYPE_NAME,
            Shape::Narrowed => &rules::FIELD_TYPE_NARROWED,
            Shape::Opened => &rules::FIELD_TYPE_OPENED,
            Shape::Widened => &rules::FIELD_TYPE_WIDENED,
            Shape::Other => &rules::FIELD_TYPE,
        };
        changes.add_for(rule, used, what);
    } else if old.boxed != new.boxed {
        changes.add_for(&rules::FIELD_BOXED, used, what);
    }
    let name = &new.name;
    if old.location != new.location {
        let what = format!("{name}: {} → {}", location(old.location), location(new.location));
        changes.add_for(&rules::FIELD_LOCATION, used, what);
    }
    limited(&old.limits, &new.limits, used, &format!("{name}: "), changes);
    if old.secret != new.secret {
        let (rule, now) = if new.secret {
            (&rules::FIELD_SECRET, "secret")
        } else {
            (&rules::FIELD_NOT_SECRET, "not secret any more")
        };
        changes.add_for(rule, used, format!("{name}: {now}"));
    }
    let mut noted = |what: &str, old: Option<&String>, new: Option<&String>, rule: &rules::Rule| {
        if old != new {
            let text = |value: Option<&String>| value.map_or_else(|| String::from("none"), String::clone);
            changes.add_for(
                rule,
                used,
                format!("{name}: {what} {} → {}", text(old), text(new)),
            );
        }
    };
    noted(
        "default",
        old.default.as_ref(),
        new.default.as_ref(),
        &rules::FIELD_DEFAULT,
    );
    noted(
        "format",
        old.format.as_ref(),
        new.format.as_ref(),
        &rules::FIELD_DOCUMENTED,
    );
    let is_counted = old.unit.is_some() && new.unit.is_some();
    let rule = if is_counted {
        &rules::FIELD_UNIT
    } else {
        &rules::FIELD_DOCUMENTED
    };
    noted("unit", old.unit.as_ref(), new.unit.as_ref(), rule);
    changes.deprecated(old.deprecated, new.deprecated, &format!("{name}: "));
}

/// Whether a field is there, and whether it can be `null`.
fn presence(used: Use, old: &Field, new: &Field, what: &str, changes: &mut Changes) {
    let is_nullable = old.nullable && new.nullable;
    let required = match (old.required, new.required) {
        (false, true) if is_nullable => Some(&rules::FIELD_NOW_REQUIRED_NULLABLE),
        (false, true) => Some(&rules::FIELD_NOW_REQUIRED),
        (true, false) if is_nullable => Some(&rules::FIELD_NOW_OPTIONAL_NULLABLE),
        (true, false) => Some(&rules::FIELD_NOW_OPTIONAL),
        _ => None,
    };
    let nullable = match (old.nullable, new.nullable) {
        (false, true) if old.required => Some(&rules::FIELD_NOW_NULLABLE_REQUIRED),
        (false, true) => Some(&rules::FIELD_NOW_NULLABLE),
        (true, false) => Some(&rules::FIELD_NOT_NULLABLE),
        _ => None,
    };
    let told = |is: bool| if is { "required" } else { "optional" };
    if let Some(rule) = required {
        // The type does not show it.
        let what = if is_nullable {
            format!("{}: {} → {}", new.name, told(old.required), told(new.required))
        } else {
            what.to_owned()
        };
        changes.add_for(rule, used, what);
    }
    if let Some(rule) = nullable {
        changes.add_for(rule, used, what);
    }
}

fn enumeration(used: Use, old: &Enum, new: &Enum, changes: &mut Changes) {
    let mut kept = Vec::new();
    for value in &old.values {
        let line = format!("{} = {:?}", value.name, value.wire);
        let same = new.values.iter().find(|other| other.wire == value.wire);
        if let Some(other) = same {
            kept.push(&value.wire);
            if other.name != value.name {
                changes.add_for(&rules::VALUE_RENAMED, used, format!("{line} → {}", other.name));
            }
        } else if let Some(other) = new.values.iter().find(|other| other.name == value.name) {
            changes.add_for(&rules::VALUE_WIRE, used, format!("{line} → {:?}", other.wire));
        } else {
            changes.add_for(&rules::VALUE_REMOVED, used, format!("- {line}"));
        }
    }
    for value in &new.values {
        let is_known = old
            .values
            .iter()
            .any(|other| other.wire == value.wire || other.name == value.name);
        if !is_known {
            changes.add_for(
                &rules::VALUE_ADDED,
                used,
                format!("+ {} = {:?}", value.name, value.wire),
            );
        }
    }
    let order = new
        .values
        .iter()
        .map(|value| &value.wire)
        .filter(|wire| kept.contains(wire));
    if !order.eq(kept.iter().copied()) {
        changes.add_for(&rules::VALUE_ORDER, used, "another order of the values");
    }
}

fn union(sides: &Sides<'_, '_>, used: Use, old: &Union, new: &Union, changes: &mut Changes) {
    let text = |by: &Option<String>| by.clone().unwrap_or_else(|| String::from("none"));
    if old.discriminator != new.discriminator {
        let what = format!(
            "discriminator {} → {}",
            text(&old.discriminator),
            text(&new.discriminator)
        );
        changes.add_for(&rules::UNION_DISCRIMINATOR, used, what);
    }
    let mut left: Vec<&UnionVariant> = new.variants.iter().collect();
    for variant in &old.variants {
        // A variant has the name of its type, which may have another one now.
        let by_name = left.iter().position(|other| other.name == variant.name);
        let is_same = |other: &&UnionVariant| sides.pairs.is_same(&variant.value, &other.value);
        let Some(index) = by_name.or_else(|| left.iter().position(is_same)) else {
            changes.add_for(
                &rules::VARIANT_REMOVED,
                used,
                format!("- {}", variant_text(variant)),
            );
            continue;
        };
        let other = left.remove(index);
        let line = variant_text(variant);
        if variant.name != other.name {
            changes.add_for(&rules::VARIANT_RENAMED, used, format!("{line} → {}", other.name));
        }
        let what = format!("{line} → {}", value_text(other));
        if !sides.pairs.is_same(&variant.value, &other.value) {
            changes.add_for(&rules::VARIANT_TYPE, used, what);
        } else if variant.boxed != other.boxed {
            changes.add_for(&rules::VARIANT_BOXED, used, what);
        }
        if variant.tag != other.tag && old.discriminator.is_some() && new.discriminator.is_some() {
            let what = format!("{line}: {} → {}", text(&variant.tag), text(&other.tag));
            changes.add_for(&rules::VARIANT_TAG, used, what);
        }
        let place = format!("{}: ", other.name);
        limited(&variant.limits, &other.limits, used, &place, changes);
    }
    for variant in left {
        changes.add_for(
            &rules::VARIANT_ADDED,
            used,
            format!("+ {}", variant_text(variant)),
        );
    }
}

/// A variant: `Owner(Box<Owner>)`.
fn variant_text(variant: &UnionVariant) -> String {
    format!("{}({})", variant.name, value_text(variant))
}

/// What a variant holds.
fn value_text(variant: &UnionVariant) -> String {
    let value = type_text(&variant.value);
    if variant.boxed {
        format!("Box<{value}>")
    } else {
        value
    }
}

fn alias(sides: &Sides<'_, '_>, old: &Alias, new: &Alias, changes: &mut Changes) {
    if sides.pairs.is_same(&old.value, &new.value) {
        return;
    }
    let is_same = shape::compare(sides.old, &old.value, sides.new, &new.value) == Shape::Same;
    let rule = if is_same {
        &rules::ALIAS_TYPE_NAME
    } else {
        &rules::ALIAS_TYPE
    };
    changes.add(
        rule,
        format!("{} → {}", type_text(&old.value), type_text(&new.value)),
    );
}

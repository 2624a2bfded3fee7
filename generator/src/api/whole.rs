//! Changes of the API as a whole: servers, credentials, envelope, codes, modules.

use std::collections::{BTreeMap, BTreeSet};

use super::Change;
use super::rules;
use super::sides::{Changes, Sides};
use super::snapshot::{credentials, roles, scalar};
use super::surface::type_text;
use crate::ir::{Api, CodeConstant, Envelope, EnvelopeField, KeyLocation, SecurityKind};

pub(super) fn changes(sides: &Sides<'_, '_>) -> Vec<Change> {
    let (old, new) = (sides.old.api, sides.new.api);
    let mut changes = Changes::default();
    let server = |api: &Api| {
        api.servers
            .first()
            .cloned()
            .unwrap_or_else(|| String::from("none"))
    };
    let (from, to) = (server(old), server(new));
    changes.add_if(from != to, &rules::SERVER, &format!("server {from}"), &to);
    security(sides, &mut changes);
    match (&old.envelope, &new.envelope) {
        (None, Some(new)) => changes.add(&rules::ENVELOPE_ADDED, format!("+ envelope {}", roles(new))),
        (Some(old), None) => changes.add(&rules::ENVELOPE_REMOVED, format!("- envelope {}", roles(old))),
        (Some(old), Some(new)) => envelope(sides, old, new, &mut changes),
        (None, None) => {}
    }
    codes(old, new, &mut changes);
    modules(old, new, &mut changes);
    changes.finish()
}

fn security(sides: &Sides<'_, '_>, changes: &mut Changes) {
    let schemes = |api: &Api| -> BTreeMap<String, SecurityKind> {
        let schemes = api.security.iter();
        schemes
            .map(|scheme| (credentials(&scheme.kind), scheme.kind.clone()))
            .collect()
    };
    let (old, new) = (schemes(sides.old.api), schemes(sides.new.api));
    let has_method = |kind: &SecurityKind| {
        let is_unsupported = matches!(
            kind,
            SecurityKind::Other(_)
                | SecurityKind::ApiKey {
                    location: KeyLocation::Cookie,
                    ..
                }
        );
        sides.has_builder && !is_unsupported
    };
    for (name, kind) in old.iter().filter(|(name, _)| !new.contains_key(*name)) {
        let rule = if has_method(kind) {
            &rules::CREDENTIALS_REMOVED
        } else {
            &rules::CREDENTIALS_UNBUILT_REMOVED
        };
        changes.add(rule, format!("- credentials: {name}"));
    }
    for (name, kind) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let rule = if has_method(kind) {
            &rules::CREDENTIALS_ADDED
        } else {
            &rules::CREDENTIALS_UNBUILT_ADDED
        };
        changes.add(rule, format!("+ credentials: {name}"));
    }
}

fn envelope(sides: &Sides<'_, '_>, old: &Envelope, new: &Envelope, changes: &mut Changes) {
    if old.roles.payload != new.roles.payload {
        let what = format!(
            "payload of the envelope: {} → {}",
            old.roles.payload, new.roles.payload
        );
        changes.add(&rules::ENVELOPE_PAYLOAD, what);
    }
    if has_other_roles(old, new) {
        let what = format!("envelope: {} → {}", roles(old), roles(new));
        changes.add(&rules::ENVELOPE_ROLES, what);
    }
    if old.roles.rejected != new.roles.rejected {
        let what = format!(
            "rejected statuses: {:?} → {:?}",
            old.roles.rejected, new.roles.rejected
        );
        changes.add(&rules::ENVELOPE_REJECTED, what);
    }
    let text = |field: &EnvelopeField| {
        let value = type_text(&field.value);
        if field.required {
            value
        } else {
            format!("Option<{value}>")
        }
    };
    for field in &old.fields {
        match new.fields.iter().find(|other| other.name == field.name) {
            None => changes.add(
                &rules::ENVELOPE_FIELD_REMOVED,
                format!("- Envelope.{}: {}", field.name, text(field)),
            ),
            Some(other) => {
                let is_same =
                    sides.pairs.is_same(&field.value, &other.value) && field.required == other.required;
                let from = format!("Envelope.{}: {}", field.name, text(field));
                changes.add_if(!is_same, &rules::ENVELOPE_FIELD_TYPE, &from, &text(other));
            }
        }
    }
    for field in &new.fields {
        if old.fields.iter().all(|other| other.name != field.name) {
            changes.add(
                &rules::ENVELOPE_FIELD_ADDED,
                format!("+ Envelope.{}: {}", field.name, text(field)),
            );
        }
    }
}

/// Whether a field of an envelope means something else, or success shows in another way. A field that only one side has is
/// a change of the type.
fn has_other_roles(old: &Envelope, new: &Envelope) -> bool {
    let (old, new) = (&old.roles, &new.roles);
    let fields = [
        (&old.code, &new.code),
        (&old.message, &new.message),
        (&old.request_id, &new.request_id),
    ];
    let is_other =
        |(old, new): &(&Option<String>, &Option<String>)| old.is_some() && new.is_some() && old != new;
    old.success != new.success || fields.iter().any(is_other)
}

fn codes(old: &Api, new: &Api, changes: &mut Changes) {
    fn constants(api: &Api) -> BTreeMap<String, &CodeConstant> {
        let codes = api.error_codes.as_ref();
        let statuses = codes.into_iter().flat_map(|codes| &codes.statuses);
        let exact = codes.into_iter().flat_map(|codes| &codes.codes);
        statuses
            .map(|item| (format!("codes::status::{}", item.constant), item))
            .chain(exact.map(|item| (format!("codes::{}", item.constant), item)))
            .collect()
    }
    let has_step =
        |constants: &BTreeMap<String, &CodeConstant>| constants.values().any(|item| item.code.step);
    let (old, new) = (constants(old), constants(new));
    for (name, item) in &old {
        let value = scalar(&item.code.value);
        match new.get(name) {
            None => changes.add(&rules::CODE_REMOVED, format!("- {name} = {value}")),
            Some(other) => {
                let now = scalar(&other.code.value);
                changes.add_if(
                    value != now,
                    &rules::CODE_VALUE,
                    &format!("{name} = {value}"),
                    &now,
                );
                if item.code.step != other.code.step {
                    let what = if other.code.step {
                        "asks for a further step"
                    } else {
                        "asks for no further step"
                    };
                    changes.add(&rules::CODE_STEP, format!("{name} {what}"));
                }
            }
        }
    }
    for (name, item) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        changes.add(
            &rules::CODE_ADDED,
            format!("+ {name} = {}", scalar(&item.code.value)),
        );
    }
    match (has_step(&old), has_step(&new)) {
        (false, true) => changes.add(&rules::CODE_STEP_ADDED, "+ codes::needs_further_step"),
        (true, false) => changes.add(&rules::CODE_STEP_REMOVED, "- codes::needs_further_step"),
        _ => {}
    }
}

fn modules(old: &Api, new: &Api, changes: &mut Changes) {
    let names = |api: &Api| -> BTreeSet<String> {
        let modules = api.modules.iter();
        let mut names: BTreeSet<String> = modules.map(|module| module.name.clone()).collect();
        if api.error_codes.is_some() {
            names.insert(String::from(crate::names::files::CODES));
        }
        names
    };
    let (old, new) = (names(old), names(new));
    for name in old.difference(&new) {
        changes.add(&rules::MODULE_REMOVED, format!("- module {name}"));
    }
    for name in new.difference(&old) {
        changes.add(&rules::MODULE_ADDED, format!("+ module {name}"));
    }
}

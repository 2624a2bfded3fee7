//! Compares two APIs.

use super::change::{Diff, Group, Subject};
use super::pairs::Pairs;
use super::sides::Sides;
use super::surface::Surface;
use super::{operations, types, whole};
use crate::ir::Api;
use crate::target::{Layout, Target};

/// The difference between an old and a new API, for programs that use the client `target` of both.
///
/// Descriptions and examples are not compared.
///
/// ```
/// use generator::{SchemaFile, Target, api};
///
/// let read = |text: &str| generator::read_api([SchemaFile::new("api.yaml", text)], "api.yaml", &Target::in_place("Client"));
/// let old = read("{openapi: 3.0.3, info: {title: A, version: '1'}, paths: {}}").unwrap();
/// let new = read("
/// openapi: 3.0.3
/// info: {title: A, version: '2'}
/// paths:
///   /users: {get: {operationId: listUsers, responses: {'200': {description: Done.}}}}
/// ").unwrap();
/// let diff = api::compare(&old, &new, &Target::in_place("Client"));
/// assert_eq!(diff.rust(), api::Class::Compatible);
/// assert_eq!(diff.bump().next("0.1.0").as_deref(), Some("0.1.1"));
/// ```
#[must_use]
pub fn compare(old: &Api, new: &Api, target: &Target) -> Diff {
    let (old, new) = (Surface::of(old), Surface::of(new));
    let sides = Sides {
        pairs: Pairs::of(&old, &new),
        old: &old,
        new: &new,
        has_builder: matches!(target.layout, Layout::StandAlone(_)),
    };
    let mut groups = vec![Group {
        subject: Subject::Api,
        used_by: Vec::new(),
        changes: whole::changes(&sides),
    }];
    groups.extend(operations::groups(&sides));
    groups.extend(types::groups(&sides));
    groups.retain(|group| !group.changes.is_empty());
    for group in &mut groups {
        group
            .changes
            .sort_by_key(|change| std::cmp::Reverse((change.class(), change.rust)));
    }
    groups.sort_by(|a, b| a.subject.cmp(&b.subject));
    Diff { groups }
}

//! Compares two APIs.

use super::change::{Diff, Group, Subject};
use super::pairs::Pairs;
use super::rules::{self, Rule, Use, Verdict};
use super::surface::{Surface, Type};
use super::{Change, operations, types, whole};
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

/// Both APIs, and what is the same in them.
pub(super) struct Sides<'s, 'a> {
    pub(super) pairs: Pairs<'a>,
    pub(super) old: &'s Surface<'a>,
    pub(super) new: &'s Surface<'a>,
    /// Whether the client has a generated builder, with a method for each kind of credentials.
    pub(super) has_builder: bool,
}

impl Sides<'_, '_> {
    /// How programs use a type that both have. Old programs send and read it as the old API does.
    pub(super) fn used(&self, from: &Type<'_>, to: &Type<'_>) -> Use {
        let (old, new) = (self.old.used(from), self.new.used(to));
        Use {
            made: old.made && new.made,
            ..old
        }
    }

    /// The methods of the operations that use a type on either side.
    pub(super) fn users(&self, from: Option<&str>, to: Option<&str>) -> Vec<String> {
        let old = from.into_iter().flat_map(|name| self.old.users(name));
        let new = to.into_iter().flat_map(|name| self.new.users(name));
        let mut users: Vec<String> = old.chain(new).map(str::to_owned).collect();
        users.sort();
        users.dedup();
        users
    }
}

/// Changes of one subject.
#[derive(Default)]
pub(super) struct Changes(Vec<Change>);

impl Changes {
    pub(super) fn add(&mut self, rule: &Rule, what: impl Into<String>) {
        self.push(rule, rule.always(), what);
    }

    pub(super) fn add_for(&mut self, rule: &Rule, used: Use, what: impl Into<String>) {
        self.push(rule, rule.judge(used), what);
    }

    /// Adds a change, if there is one: `what → what`.
    pub(super) fn add_if(&mut self, is_changed: bool, rule: &Rule, old: &str, new: &str) {
        if is_changed {
            self.add(rule, format!("{old} → {new}"));
        }
    }

    /// Gives the last change a hint.
    pub(super) fn hint(&mut self, hint: String) {
        if let Some(last) = self.0.last_mut() {
            last.hint = Some(hint);
        }
    }

    pub(super) fn deprecated(&mut self, old: bool, new: bool, what: &str) {
        if old != new {
            let rule = if new {
                &rules::DEPRECATED
            } else {
                &rules::NOT_DEPRECATED
            };
            let now = if new {
                "deprecated"
            } else {
                "not deprecated any more"
            };
            self.add(rule, format!("{what}{now}"));
        }
    }

    pub(super) fn finish(self) -> Vec<Change> {
        self.0
    }

    fn push(&mut self, rule: &Rule, verdict: Verdict, what: impl Into<String>) {
        self.0.push(Change::new(rule, verdict, what));
    }
}

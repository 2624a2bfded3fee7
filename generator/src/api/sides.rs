//! What the comparison of each part works with: both APIs, and the changes that it finds.

use super::Change;
use super::pairs::Pairs;
use super::rules::{self, Rule, Use, Verdict};
use super::surface::{Surface, Type};

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

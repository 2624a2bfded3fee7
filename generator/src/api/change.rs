//! The result of a comparison: changes, grouped by what they are changes of.

use super::class::Class;
use super::escape;
use super::rules::{Rule, Verdict};
use super::version::Bump;

/// What a group of changes is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The API as a whole: servers, credentials, envelope, codes, modules.
    Api,
    /// An operation, by the path of its method: `users::get_user`.
    Operation(String),
    /// A struct, enum, union or other name for a type, by its path: `users::UserDto`.
    Type(String),
}

impl Subject {
    /// The kind of the subject: `api`, `operation` or `type`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Operation(_) => "operation",
            Self::Type(_) => "type",
        }
    }

    /// Its path; that of the API is empty.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Api => "",
            Self::Operation(path) | Self::Type(path) => path,
        }
    }
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The identifier of its rule in [`rules`](super::rules), such as `field-added-required`.
    pub rule: &'static str,
    /// What changed: `email: String → Option<String>`.
    pub what: String,
    /// What it means for programs that are compiled with the new client.
    pub rust: Class,
    /// What it means for programs that were compiled with the old client and call the new API.
    pub wire: Class,
    /// Why it has these classes.
    pub reason: String,
    /// What an author of the schema can do about it, if there is something.
    pub hint: Option<String>,
}

impl Change {
    /// A change that a rule judges.
    pub(super) fn new(rule: &Rule, verdict: Verdict, what: impl Into<String>) -> Self {
        Self {
            rule: rule.id,
            what: escape::line(&what.into()),
            rust: verdict.rust,
            wire: verdict.wire,
            reason: verdict.reason,
            hint: None,
        }
    }

    /// The worse of its classes.
    #[must_use]
    pub fn class(&self) -> Class {
        self.rust.max(self.wire)
    }
}

/// The changes of an operation or a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What changed.
    pub subject: Subject,
    /// The methods of the operations that use this type on either side, sorted. Of other subjects there are none.
    pub used_by: Vec<String>,
    /// The changes, the worst first.
    pub changes: Vec<Change>,
}

impl Group {
    /// The worst class among its changes.
    #[must_use]
    pub fn class(&self) -> Class {
        self.changes
            .iter()
            .map(Change::class)
            .max()
            .unwrap_or(Class::Invisible)
    }
}

/// The difference between two APIs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// The changes: those of the API first, then those of operations, then those of types, each by path.
    pub groups: Vec<Group>,
}

impl Diff {
    /// Whether both are the same. Descriptions and examples do not count.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// All changes.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.groups.iter().flat_map(|group| &group.changes)
    }

    /// The worst class for the Rust API.
    #[must_use]
    pub fn rust(&self) -> Class {
        self.changes()
            .map(|change| change.rust)
            .max()
            .unwrap_or(Class::Invisible)
    }

    /// The worst class for the wire.
    #[must_use]
    pub fn wire(&self) -> Class {
        self.changes()
            .map(|change| change.wire)
            .max()
            .unwrap_or(Class::Invisible)
    }

    /// How the version of the client has to change.
    #[must_use]
    pub fn bump(&self) -> Bump {
        if self.is_empty() {
            return Bump::None;
        }
        match (self.rust(), self.wire()) {
            (Class::Breaking, _) => Bump::Breaking,
            (Class::Invisible, Class::Invisible) => Bump::Fix,
            _ => Bump::Feature,
        }
    }
}

//! The rules, and what one of them found.

use crate::diagnostics::Diagnostic;
use crate::source::Span;

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)+) => {
        /// A rule of the check.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Rule {
            /// All rules.
            pub const ALL: [Self; [$($text),+].len()] = [$(Self::$name),+];

            /// The name of the rule, such as `unknown-name`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }
        }
    };
}

rules! {
    /// A description or a summary is missing or empty.
    Missing = "missing-description",
    /// A description is a placeholder, such as `TODO`.
    Placeholder = "placeholder",
    /// A description has no word beyond those of the name or the summary.
    RepeatsName = "repeats-name",
    /// A code span has the form of a name, and names nothing.
    UnknownName = "unknown-name",
    /// A link leads nowhere.
    BrokenLink = "broken-link",
    /// A description says "required" of what is optional, or "optional" of what is required.
    Presence = "presence",
    /// A description states another limit than the schema.
    Limit = "limit",
    /// A description states another unit than the schema.
    Unit = "unit",
    /// A description states another default than the schema.
    Default = "default",
    /// A description says that an operation can be sent twice, or cannot, and the schema says the opposite.
    Safety = "safety",
    /// Something deprecated has no reason or replacement, or a description says "deprecated" of what is not.
    Deprecated = "deprecated",
    /// A required value of a request has no example.
    Example = "missing-example",
    /// A tag is not declared, or has no operations.
    Tag = "tag",
    /// Nothing uses a type, a parameter, a body or a response.
    Unused = "unused",
    /// A summary is too long, ends with a full stop, has several lines, or is that of another operation.
    Summary = "summary",
    /// A description uses a word that the schema replaces by another one (`x-terms`).
    Term = "term",
}

/// What a rule found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// What is wrong, where it is, and what to do.
    pub diagnostic: Diagnostic,
}

impl Finding {
    pub(super) fn new(rule: Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            diagnostic: Diagnostic::warning(span, message).with_code(rule.name()),
        }
    }

    pub(super) fn with_label(mut self, label: impl Into<String>) -> Self {
        self.diagnostic = self.diagnostic.with_label(label);
        self
    }

    pub(super) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.diagnostic = self.diagnostic.with_help(help);
        self
    }

    pub(super) fn with_related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.diagnostic = self.diagnostic.with_related(span, label);
        self
    }
}

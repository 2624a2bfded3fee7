//! What a run of the comparison is asked to do.

use std::path::PathBuf;

use super::clients::Vendor;

/// The options of `cargo xtask conformance`.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// The vendor's clients to run; none means all.
    pub(crate) clients: Vec<Vendor>,
    /// The operations to compare (`--operation`, repeatable); none means all.
    pub(crate) operations: Vec<String>,
    /// What stands for our client.
    pub(crate) ours: Ours,
    /// Where the table goes as Markdown (`--write-table`).
    pub(crate) write_table: Option<PathBuf>,
}

/// What stands for our client.
#[derive(Debug, PartialEq)]
pub(crate) enum Ours {
    /// The example `call` of `generated-sdk`, built first.
    Build,
    /// Another program with the same interface (`--call`).
    Program(PathBuf),
    /// Nothing: the document alone is the reference (`--document-only`).
    Skip,
}

impl Options {
    /// The vendor's clients to run.
    pub(crate) fn vendors(&self) -> &[Vendor] {
        if self.clients.is_empty() {
            &Vendor::EVERY
        } else {
            &self.clients
        }
    }

    /// Whether an operation is to be compared.
    pub(crate) fn selects(&self, operation: &str) -> bool {
        self.operations.is_empty() || self.operations.iter().any(|id| id == operation)
    }
}

//! What a run of the comparison is asked to do, on the command line and in its own terms.

use std::path::PathBuf;

use clap::Parser;

use super::clients::Vendor;

/// Compare our requests with those of the vendor's own clients
///
/// Installs the vendor's clients below target/conformance, which takes Node.js, Python 3 and their package
/// registries, and has each of them and ours make the same calls against a recorder.
#[derive(Parser)]
#[command(name = "cargo xtask conformance", bin_name = "cargo xtask conformance")]
pub(crate) struct Arguments {
    /// Run only this client of the vendor: node or python (repeatable)
    #[arg(long = "client", value_name = "NAME")]
    clients: Vec<Vendor>,
    /// Compare only this operation (repeatable)
    #[arg(long = "operation", value_name = "ID")]
    operations: Vec<String>,
    /// Hold the vendor's clients against the schema, without our own client
    #[arg(long, conflicts_with = "call")]
    document_only: bool,
    /// Run this program instead of the example `call` of generated-sdk
    #[arg(long, value_name = "PROGRAM")]
    call: Option<PathBuf>,
    /// Write the table as Markdown
    #[arg(long, value_name = "FILE")]
    write_table: Option<PathBuf>,
}

impl From<Arguments> for Options {
    fn from(arguments: Arguments) -> Self {
        Self {
            clients: arguments.clients,
            operations: arguments.operations,
            ours: match arguments.call {
                _ if arguments.document_only => Ours::Skip,
                Some(program) => Ours::Program(program),
                None => Ours::Build,
            },
            write_table: arguments.write_table,
        }
    }
}

/// The options of a run.
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

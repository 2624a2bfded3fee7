//! The options of a run, and their form on the command line.

use std::path::PathBuf;

use clap::Parser;

use super::clients::Vendor;

/// Compare our requests with those of the vendor's clients
///
/// Installs the vendor's clients below target/conformance, and has them and ours make the same calls to a local server
/// that records the requests. Prints a table of the results, and fails if a request differs without a known reason.
/// Needs Node.js with npm, Python 3 with pip, and their package registries.
#[derive(Parser)]
#[command(name = "cargo xtask conformance", bin_name = "cargo xtask conformance")]
pub(crate) struct Arguments {
    /// Run only this client of the vendor, `node` or `python` (repeatable)
    #[arg(long = "client", value_name = "NAME")]
    clients: Vec<Vendor>,
    /// Compare only this operation (repeatable)
    #[arg(long = "operation", value_name = "ID")]
    operations: Vec<String>,
    /// Compare the vendor's clients with the schema, and do not run our client
    #[arg(long, conflicts_with = "call")]
    document_only: bool,
    /// Run this program as our client, instead of the example `call` of the client
    #[arg(long, value_name = "PROGRAM")]
    call: Option<PathBuf>,
    /// Also write the table to this file, as Markdown
    #[arg(long, value_name = "FILE")]
    write_table: Option<PathBuf>,
    /// Instead, have tools of others check the bundled document, and call every operation on a mock server made of it
    ///
    /// The tools are openapi-spec-validator, Redocly and Prism. They are installed below target/conformance.
    #[arg(long, conflicts_with_all = ["clients", "operations", "document_only", "write_table"])]
    tools: bool,
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
            tools: arguments.tools,
        }
    }
}

/// The options of a run.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// The vendor's clients to run. An empty list means all.
    pub(crate) clients: Vec<Vendor>,
    /// The operations to compare (`--operation`). An empty list means all.
    pub(crate) operations: Vec<String>,
    /// The program that is our client.
    pub(crate) ours: Ours,
    /// The file for the table in Markdown (`--write-table`).
    pub(crate) write_table: Option<PathBuf>,
    /// Whether independent tools check the document, instead of the vendor's clients (`--tools`).
    pub(crate) tools: bool,
}

/// The program that is our client.
#[derive(Debug, PartialEq)]
pub(crate) enum Ours {
    /// The example `call` of the client. It is built first.
    Build,
    /// Another program with the same interface (`--call`).
    Program(PathBuf),
    /// None. The document alone is the reference (`--document-only`).
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

//! The project's command line: everything that touches the file system goes through here.
//!
//! `cargo xtask codegen` turns `schema/` into the generated part of `generated-sdk/`; the other commands check
//! that it did, and that the result is right.

mod bench;
mod changes;
mod codegen;
mod conformance;
mod coverage;
mod import;
mod workspace;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand};

use workspace::Workspace;

/// The generator makes and drops millions of small things, on several threads: with the allocator of the system it takes
/// a third longer. (Version 3 of this one takes more memory.)
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Keeps the generated client and its schema together.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate the client from schema/ and say what changed
    ///
    /// Files that stay the same are not touched. When the schema changed since the last generation, the
    /// generator's tests run too.
    Codegen {
        /// Change nothing; fail if any generated file is stale, missing, edited by hand or not the generator's
        #[arg(long)]
        check: bool,
        /// Do not run the generator's tests, even if the schema changed
        #[arg(long)]
        no_test: bool,
        /// Write everything below this folder instead, for measurements
        #[arg(long, value_name = "FOLDER", hide = true, conflicts_with = "check")]
        into: Option<PathBuf>,
    },
    /// Prove that every operation and type of the schema is in the generated client
    Coverage,
    /// Write the schema as one OpenAPI document in YAML, or JSON if the file's name ends so
    Bundle {
        /// The file to write; `-` is standard output
        file: PathBuf,
    },
    /// Take a new version of the vendor's API description over into schema/
    ///
    /// What people wrote stays as it is; operations, DTOs and fields are added, and plain facts put right.
    Import {
        /// The vendor's description: one OpenAPI document in JSON
        file: PathBuf,
        /// Write what can be done even if some differences need a decision
        #[arg(long)]
        partial: bool,
    },
    /// Compare our requests with those of the vendor's own clients
    ///
    /// Installs the vendor's clients below target/conformance, which takes Node.js, Python 3 and their package
    /// registries, and has each of them and ours make the same calls against a recorder.
    Conformance(ConformanceArgs),
    /// Measure what the generator and its crate cost, beside other generators, and write a table
    ///
    /// Installs the other generators below target/bench, which takes crates.io, Python 3 with its registry, and
    /// Java, and has each of them make a client of our schema. What cannot be installed, generated or compiled
    /// stands in the table with the reason. A whole run takes the better part of an hour, and nothing else should
    /// run meanwhile.
    Bench(BenchArgs),
}

#[derive(Args)]
struct ConformanceArgs {
    /// Run only this client of the vendor: node or python (repeatable)
    #[arg(long = "client", value_name = "NAME")]
    clients: Vec<conformance::Vendor>,
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

#[derive(Args)]
struct BenchArgs {
    /// Measure only this: `ours`, `derives` (our models with serde derives), or a peer by its name (repeatable)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Leave the other generators out
    #[arg(long)]
    skip_peers: bool,
    /// Install the other generators and stop
    #[arg(long, conflicts_with = "skip_peers")]
    install: bool,
    /// How often everything is measured
    #[arg(long, value_name = "N", default_value = "5")]
    runs: NonZeroUsize,
    /// Where the table goes, as Markdown [default: xtask/bench/RESULTS.md]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn main() -> ExitCode {
    if let Some(code) = bench::intercept() {
        return code;
    }
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    match cli.command {
        Command::Codegen { check: true, .. } => codegen::check(&workspace),
        Command::Codegen {
            into: Some(folder), ..
        } => codegen::write_into(&workspace, &folder),
        Command::Codegen { no_test, .. } => codegen::write(&workspace, !no_test),
        Command::Coverage => coverage::run(&workspace),
        Command::Import { file, partial } => import::run(&workspace, &file, partial),
        Command::Bundle { file } => bundle(&workspace, &file),
        Command::Conformance(args) => conformance(&workspace, args),
        Command::Bench(args) => bench::run(
            &workspace,
            &bench::Options {
                only: args.only,
                skip_peers: args.skip_peers,
                install: args.install,
                runs: args.runs,
                output: args.output,
            },
        ),
    }
}

fn bundle(workspace: &Workspace, file: &std::path::Path) -> Result<ExitCode> {
    let document = workspace.bundle()?;
    let is_json = file.extension().is_some_and(|extension| extension == "json");
    let text = if is_json {
        serde_json::to_string_pretty(&document)?
    } else {
        serde_yaml::to_string(&document)?
    };
    if file.as_os_str() == "-" {
        print!("{text}");
    } else {
        std::fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn conformance(workspace: &Workspace, args: ConformanceArgs) -> Result<ExitCode> {
    let options = conformance::Options {
        clients: args.clients,
        operations: args.operations,
        ours: match args.call {
            _ if args.document_only => conformance::Ours::Skip,
            Some(program) => conformance::Ours::Program(program),
            None => conformance::Ours::Build,
        },
        write_table: args.write_table,
    };
    let report = conformance::run(workspace.root(), &workspace.bundle()?, &options)?;
    print!("{report}");
    Ok(if report.passed() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

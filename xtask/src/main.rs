//! The project's command line: everything that touches the file system goes through here.
//!
//! `cargo xtask codegen` turns `schema/` into the generated part of `generated-sdk/`; the other commands check
//! that it did, and that the result is right.

mod changes;
mod codegen;
mod coverage;
mod features;
mod files;
mod import;
mod programs;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, Parser, Subcommand};
use xtask::workspace::{self, Workspace};

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
    /// Check the client and its runtime with every feature alone, without features, and with what is used together
    Features,
    /// Compare our requests with those of the vendor's own clients (`cargo xtask conformance --help`)
    #[command(disable_help_flag = true)]
    Conformance(Program),
    /// Measure what the generator and its crate cost, beside other generators (`cargo xtask bench --help`)
    #[command(disable_help_flag = true)]
    Bench(Program),
}

/// A program in a package of its own, which reads its options itself.
#[derive(Args)]
struct Program {
    /// The options of the program, `--help` among them
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "OPTIONS")]
    options: Vec<OsString>,
}

fn main() -> ExitCode {
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
        Command::Features => features::run(&workspace),
        Command::Conformance(program) => programs::run(&workspace, "xtask-conformance", &program.options),
        Command::Bench(program) => programs::run(&workspace, "xtask-bench", &program.options),
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

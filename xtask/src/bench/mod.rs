//! `cargo xtask bench`: what the generator and the crate that it makes cost, beside other generators and beside the
//! same models with serde derives, on the same machine in one run.
//!
//! Whatever is measured is one process: a generator, or one rustc. It runs under a process that does nothing else and
//! asks the operating system what its child took (`probe`). Everything is measured in rounds, each of which has every
//! tool once, so that a slow minute of the machine falls on all of them.

mod cargo;
mod code;
mod crates;
mod divan;
mod goals;
mod input;
mod peers;
mod probe;
mod reason;
mod report;
mod rows;
mod statistics;
mod twin;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;
use cargo::{Build, Cargo};
use code::Code;
use crates::Pair;
use divan::Medians;
pub(crate) use probe::intercept;
use reason::reason;
use report::Report;
use rows::{Kind, Row, Rows};

/// The options of `cargo xtask bench`.
pub(crate) struct Options {
    /// The tools to measure (`--only`, repeatable); none means all.
    pub(crate) only: Vec<String>,
    /// Whether the other generators are left out (`--skip-peers`).
    pub(crate) skip_peers: bool,
    /// Whether installing the other generators is all there is to do (`--install`).
    pub(crate) install: bool,
    /// How often everything is measured (`--runs`).
    pub(crate) runs: NonZeroUsize,
    /// Where the table goes (`--output`).
    pub(crate) output: Option<PathBuf>,
}

/// Measures, writes the table and prints it.
///
/// # Errors
///
/// When something that is ours fails. A peer that fails stands in the table with the reason.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let bench = workspace.root().join("target/bench");
    let peers = peers::read(&workspace.root().join("xtask/bench/peers.yaml"))?;
    let mut rows = Rows::select(peers, options)?;
    let run = Run {
        workspace,
        cargo: Cargo::new(workspace.root(), &bench),
        peers: bench.join("peers"),
        bench,
        runs: options.runs.get(),
    };
    run.install(&mut rows);
    if options.install {
        return Ok(ExitCode::SUCCESS);
    }
    run.generate(&mut rows)?;
    run.compile(&mut rows)?;
    rows.shorten_problems(workspace.root());
    let mut report = Report {
        rows,
        runs: run.runs,
        rustc: rustc()?,
        processors: std::thread::available_parallelism().map_or(1, NonZeroUsize::get),
        codec: Medians::default(),
        growth: Medians::default(),
    };
    let mut failed = None;
    if report.rows.get(&Kind::Ours).is_some() {
        eprintln!("running the benchmarks of the codec and of the generator");
        // What was measured so far took long, and stands in the table whatever becomes of these.
        let mut medians = |package, name| match run.cargo.benchmark(package, name) {
            Ok(text) => Medians::parse(&text),
            Err(error) => {
                failed = Some(error);
                Medians::default()
            }
        };
        report.codec = medians("generated-sdk", "codec");
        report.growth = medians("generator", "generate");
    }
    let output = options.output.clone();
    let output = output.unwrap_or_else(|| workspace.root().join("xtask/bench/RESULTS.md"));
    let text = report.markdown();
    std::fs::write(&output, &text).with_context(|| format!("cannot write {}", output.display()))?;
    print!("{text}");
    if let Some(error) = failed {
        return Err(error);
    }
    for row in report.rows.all() {
        if let (Kind::Ours | Kind::Derives, Some(problem)) = (&row.kind, &row.problem) {
            bail!("{}: {problem}", row.title());
        }
    }
    Ok(ExitCode::SUCCESS)
}

struct Run<'a> {
    workspace: &'a Workspace,
    cargo: Cargo,
    peers: PathBuf,
    /// Where everything is kept.
    bench: PathBuf,
    runs: usize,
}

impl Run<'_> {
    fn install(&self, rows: &mut Rows) {
        rows.each(|row| match &row.kind {
            Kind::Peer(peer) => peer.install(&self.peers),
            Kind::Ours | Kind::Derives => Ok(()),
        });
    }

    /// Lets each generator write its client into an empty folder, once for nothing and then as often as asked.
    fn generate(&self, rows: &mut Rows) -> Result<()> {
        let input = self.input()?;
        let ours = match rows.get(&Kind::Ours) {
            Some(_) => Some(self.cargo.program("xtask")?),
            None => None,
        };
        for round in 0..=self.runs {
            eprintln!("generating: {}", self.name_of(round));
            rows.each(|row| {
                let folder = match &row.kind {
                    Kind::Derives => return Ok(()),
                    Kind::Ours => self.bench.join("generated/ours"),
                    Kind::Peer(peer) => self.bench.join("generated").join(peer.package()),
                };
                crates::empty(&folder)?;
                let command = match &row.kind {
                    Kind::Peer(peer) => peer.command(&self.peers, &input, &folder)?,
                    Kind::Ours | Kind::Derives => {
                        let mut command = Command::new(ours.as_deref().unwrap_or(Path::new("xtask")));
                        command.args(["codegen", "--into"]).arg(&folder);
                        command
                    }
                };
                let figures = self.measure(&command)?;
                if round > 0 {
                    row.generation.push(figures);
                }
                if round == self.runs {
                    // Beside the client, ours writes tests of it and an example.
                    row.code = Some(Code::below(&folder.join("src"))?);
                }
                Ok(())
            });
        }
        Ok(())
    }

    /// The file with the document that the peers read.
    fn input(&self) -> Result<PathBuf> {
        let document = input::for_peers(self.workspace.bundle()?);
        let file = self.bench.join("openapi.json");
        std::fs::create_dir_all(&self.bench)
            .and_then(|()| std::fs::write(&file, serde_json::to_string_pretty(&document)?))
            .with_context(|| format!("cannot write {}", file.display()))?;
        Ok(file)
    }

    fn measure(&self, command: &Command) -> Result<probe::Figures> {
        let file = self.bench.join("figures");
        std::fs::write(&file, "").with_context(|| format!("cannot write {}", file.display()))?;
        let output = probe::measured(command, &file)?
            .output()
            .context("cannot run the command")?;
        if !output.status.success() {
            let said = if output.stderr.is_empty() {
                &output.stdout
            } else {
                &output.stderr
            };
            bail!("it generates nothing: {}", reason(said, self.workspace.root()));
        }
        probe::last(&file, None)?.context("the command left no figures")
    }

    /// Compiles what was generated, once with all that it depends on and then alone.
    fn compile(&self, rows: &mut Rows) -> Result<()> {
        let generated = match rows.get(&Kind::Ours).or(rows.get(&Kind::Derives)) {
            Some(_) => self.workspace.generate()?.files,
            None => Vec::new(),
        };
        let root = self.workspace.root();
        rows.each(|row| {
            let pair = match &row.kind {
                Kind::Ours => crates::ours(root, &self.bench, &generated)?,
                Kind::Derives => {
                    let pair = crates::derives(root, &self.bench, &generated)?;
                    let folder = self.bench.join("crates/derives/src/generated");
                    row.code = Some(Code::below(&folder)?);
                    pair
                }
                Kind::Peer(peer) => {
                    let package = peer.package();
                    let written = self.bench.join("generated").join(&package);
                    let library = crates::of_peer(&self.bench, &package, &written, peer.files())?;
                    row.library = Some(library);
                    return Ok(());
                }
            };
            let Pair { library, application } = pair;
            row.library = Some(library);
            row.application = Some(application);
            Ok(())
        });
        for round in 0..=self.runs {
            eprintln!("compiling: {}", self.name_of(round));
            rows.each(|row| self.compile_once(row, round > 0));
        }
        Ok(())
    }

    /// Compiles what belongs to a row, and keeps the figures if `keep` says so.
    fn compile_once(&self, row: &mut Row, keep: bool) -> Result<()> {
        eprintln!("  {}", row.title());
        let Some(library) = &row.library else {
            return Ok(());
        };
        let builds: &[Build] = match row.application {
            Some(_) => &[Build::Check, Build::Dev, Build::Release],
            None => &[Build::Check, Build::Dev],
        };
        for build in builds {
            let compiled = self.cargo.compile(library, *build)?;
            if *build == Build::Dev {
                row.rlib = compiled.rlib;
            }
            if keep {
                row.compiled.of(*build).push(compiled.figures);
            }
            // The library is as new as can be, so this compiles the application alone.
            if let (Some(application), Build::Dev | Build::Release) = (&row.application, build) {
                let compiled = self.cargo.compile(application, *build)?;
                if keep {
                    row.compiled_application.of(*build).push(compiled.figures);
                }
            }
        }
        Ok(())
    }

    fn name_of(&self, round: usize) -> String {
        match round {
            0 => String::from("a round that does not count"),
            round => format!("round {round} of {}", self.runs),
        }
    }
}

/// The version of the compiler that cargo uses.
fn rustc() -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .arg("--version")
        .output()
        .context("cannot run rustc")?;
    let text = String::from_utf8_lossy(&output.stdout);
    // `rustc 1.88.0 (6b00bc388 2025-06-23)`
    let version: Vec<_> = text.split_whitespace().take(2).collect();
    Ok(version.join(" "))
}

//! `cargo xtask bench`: measures the generator and the crate that it makes, beside other generators and beside the same
//! models with serde derives. All figures come from one machine and one run.
//!
//! Each measurement is of one process: a generator, or one rustc. A small parent process starts it and reads the cost
//! from the operating system (`probe`). The measurements run in rounds, and each round has every tool once. Ours also
//! runs right before and after each of the others, because the speed of a machine changes within minutes.

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
mod results;
mod rows;
mod statistics;
mod twin;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use clap::Parser;
use xtask::workspace::Workspace;

use cargo::{Build, Cargo, Subject};
use code::Code;
use crates::Pair;
use divan::Samples;
use reason::reason;
use results::Report;
use rows::{Kind, Row, Rows};

/// Measure our generator and its crate beside other generators, and write a table
///
/// Installs the other generators below target/bench, and has each of them make a client of our schema. Needs
/// crates.io, Python 3 with its registry, and Java. If a generator cannot be installed, or its client cannot be
/// generated or compiled, the table says why. A whole run takes almost an hour. Other work on the machine falsifies
/// the figures.
#[derive(Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
struct Options {
    /// Measure only `ours`, `derives` (our models with serde derives), or one other generator (repeatable)
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Do not measure the other generators
    #[arg(long)]
    skip_peers: bool,
    /// Install the other generators, and measure nothing
    #[arg(long, conflicts_with = "skip_peers")]
    install: bool,
    /// How often to measure everything
    #[arg(long, value_name = "N", default_value = "5")]
    runs: NonZeroUsize,
    /// The file for the table in Markdown [default: xtask/bench/RESULTS.md]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

fn main() -> ExitCode {
    if let Some(code) = probe::intercept() {
        return code;
    }
    let options = Options::parse();
    match Workspace::find().and_then(|workspace| run(&workspace, &options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Measures, writes the table and prints it.
///
/// # Errors
///
/// When one of our own parts fails. If a peer fails, the table says why.
fn run(workspace: &Workspace, options: &Options) -> Result<()> {
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
        return Ok(());
    }
    run.generate(&mut rows)?;
    run.compile(&mut rows)?;
    rows.shorten_problems(workspace.root());
    let mut report = Report {
        rows,
        runs: run.runs,
        rustc: rustc()?,
        processors: std::thread::available_parallelism().map_or(1, NonZeroUsize::get),
        codec: Samples::default(),
        growth: Samples::default(),
    };
    let mut failed = None;
    if report.rows.get(&Kind::Ours).is_some() {
        eprintln!("running the benchmarks of the codec and of the generator");
        // The earlier measurements took long. The table keeps them even if these benchmarks fail.
        let mut samples = |package, name| match run.cargo.benchmark(package, name) {
            Ok(text) => Samples::parse(&text),
            Err(error) => {
                failed = Some(error);
                Samples::default()
            }
        };
        for _ in 0..CODEC_RUNS {
            report.codec.extend(samples("genauth", "codec"));
        }
        report.growth = samples("generator", "generate");
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
    Ok(())
}

/// How often each generator runs in each round. A generator runs for less than a second, so one sample is not enough.
const GENERATIONS: usize = 9;

/// How often the benchmark of the codec runs. Its fastest samples are compared, and a slow minute has none.
const CODEC_RUNS: usize = 3;

struct Run<'a> {
    workspace: &'a Workspace,
    cargo: Cargo,
    peers: PathBuf,
    /// The folder for all files of this command.
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

    /// Has each generator write its client into an empty folder: once to warm up, and then several times in each round.
    fn generate(&self, rows: &mut Rows) -> Result<()> {
        let input = self.input()?;
        let ours = match rows.get(&Kind::Ours) {
            Some(_) => Some(self.cargo.program("xtask")?),
            None => None,
        };
        let generate = |kind: &Kind| -> Result<_> {
            let folder = match kind {
                Kind::Ours | Kind::Derives => self.bench.join("generated/ours"),
                Kind::Peer(peer) => self.bench.join("generated").join(peer.package()),
            };
            crates::empty(&folder)?;
            let command = match kind {
                Kind::Peer(peer) => peer.command(&self.peers, &input, &folder)?,
                Kind::Ours | Kind::Derives => {
                    let mut command = Command::new(ours.as_deref().unwrap_or(Path::new("xtask")));
                    command.args(["codegen", "--into"]).arg(&folder);
                    command
                }
            };
            Ok((self.measure(&command)?, folder))
        };
        let last = self.runs * GENERATIONS;
        eprintln!("generating: {last} rounds, and one that does not count");
        for round in 0..=last {
            let has_ours = round > 0 && rows.ours().is_some();
            rows.each(|row| {
                if row.kind == Kind::Derives {
                    return Ok(());
                }
                let is_beside = has_ours && row.is_peer();
                let generate_ours = || is_beside.then(|| generate(&Kind::Ours)).transpose();
                let before = generate_ours()?;
                let (figures, folder) = generate(&row.kind)?;
                let after = generate_ours()?;
                if let (Some((before, _)), Some((after, _))) = (before, after) {
                    row.beside.generation.push(before.middle(&after));
                }
                if round > 0 {
                    row.generation.push(figures);
                }
                if round == last {
                    // Our output has tests and an example beside the client.
                    row.code = Some(Code::below(&folder.join("src"))?);
                }
                Ok(())
            });
        }
        Ok(())
    }

    /// Writes the document for the peers, and returns its file.
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
            bail!("it generated no client: {}", reason(said, self.workspace.root()));
        }
        probe::last(&file, None)?.context("the command wrote no figures")
    }

    /// Compiles the generated crates: once with their dependencies, and then alone.
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
            let Pair {
                library,
                runtime,
                application,
            } = pair;
            row.library = Some(library);
            row.runtime = runtime;
            row.application = Some(application);
            Ok(())
        });
        for round in 0..=self.runs {
            eprintln!("compiling: {}", self.name_of(round));
            let ours = rows
                .ours()
                .and_then(|row| Some((row.runtime.clone()?, row.library.clone()?)));
            rows.each(|row| self.compile_once(row, ours.as_ref(), round > 0));
        }
        Ok(())
    }

    /// Compiles the crates of a row. If `keep` is set, it keeps the figures, and compiles ours around those of a peer.
    fn compile_once(&self, row: &mut Row, ours: Option<&(Subject, Subject)>, keep: bool) -> Result<()> {
        eprintln!("  {}", row.title());
        let Some(library) = &row.library else {
            return Ok(());
        };
        let ours = ours.filter(|_| keep && row.is_peer());
        let compile_ours = |build| -> Result<_> {
            let Some((runtime, library)) = ours else {
                return Ok(None);
            };
            let runtime = self.cargo.compile(runtime, build)?;
            Ok(Some((runtime, self.cargo.compile(library, build)?)))
        };
        let builds: &[Build] = match row.application {
            Some(_) => &[Build::Check, Build::Dev, Build::Release],
            None => &[Build::Check, Build::Dev],
        };
        for build in builds {
            let before = compile_ours(*build)?;
            if let Some(runtime) = &row.runtime {
                let compiled = self.cargo.compile(runtime, *build)?;
                if *build == Build::Dev {
                    row.rlib_of_runtime = compiled.rlib;
                }
                if keep {
                    row.compiled_runtime.of(*build).push(compiled.figures);
                }
            }
            let compiled = self.cargo.compile(library, *build)?;
            let after = compile_ours(*build)?;
            if let (Some(before), Some(after)) = (before, after) {
                let middle = before.1.figures.middle(&after.1.figures);
                row.beside.compiled.of(*build).push(middle);
                let middle = before.0.figures.middle(&after.0.figures);
                row.beside.compiled_runtime.of(*build).push(middle);
            }
            if *build == Build::Dev {
                row.rlib = compiled.rlib;
            }
            if keep {
                row.compiled.of(*build).push(compiled.figures);
            }
            // The library is up to date, so this compiles the application alone.
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

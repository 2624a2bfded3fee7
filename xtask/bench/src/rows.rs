//! The tools that are measured, each with its figures so far.

use std::path::Path;

use anyhow::{Result, bail};

use super::Options;
use super::cargo::{Build, Subject};
use super::code::Code;
use super::peers::Peer;
use super::reason::reason;
use super::statistics::{Runs, Summary};

/// The tool of a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Our generator and its crate.
    Ours,
    /// Our models with serde derives. They are not a generator.
    Derives,
    Peer(Peer),
}

/// One tool and its figures.
pub(crate) struct Row {
    pub(crate) kind: Kind,
    pub(crate) generation: Runs,
    pub(crate) code: Option<Code>,
    /// The generated crate.
    pub(crate) library: Option<Subject>,
    /// Our runtime, if it is a crate of its own.
    pub(crate) runtime: Option<Subject>,
    /// The application that uses it, if there is one.
    pub(crate) application: Option<Subject>,
    pub(crate) compiled: Builds,
    pub(crate) compiled_runtime: Builds,
    pub(crate) compiled_application: Builds,
    /// Our runs right before and after each run of this tool. Only peers have them.
    pub(crate) beside: Beside,
    /// The size in bytes of the library in a dev build.
    pub(crate) rlib: Option<u64>,
    pub(crate) rlib_of_runtime: Option<u64>,
    /// The reason for missing figures.
    pub(crate) problem: Option<String>,
}

/// Our runs around the runs of a peer. The speed of a machine changes within minutes, so two figures can be compared
/// only if they were measured together.
#[derive(Default)]
pub(crate) struct Beside {
    pub(crate) generation: Runs,
    pub(crate) compiled: Builds,
    pub(crate) compiled_runtime: Builds,
}

/// The cost of compiling one crate, for each kind of build.
#[derive(Default)]
pub(crate) struct Builds {
    pub(crate) check: Runs,
    pub(crate) dev: Runs,
    pub(crate) release: Runs,
}

impl Builds {
    pub(crate) fn of(&mut self, build: Build) -> &mut Runs {
        match build {
            Build::Check => &mut self.check,
            Build::Dev => &mut self.dev,
            Build::Release => &mut self.release,
        }
    }
}

impl Kind {
    /// Its name on the command line.
    fn name(&self) -> &str {
        match self {
            Self::Ours => "ours",
            Self::Derives => "derives",
            Self::Peer(peer) => &peer.name,
        }
    }
}

impl Row {
    pub(crate) fn new(kind: Kind) -> Self {
        Self {
            kind,
            generation: Runs::default(),
            code: None,
            library: None,
            runtime: None,
            application: None,
            compiled: Builds::default(),
            compiled_runtime: Builds::default(),
            compiled_application: Builds::default(),
            beside: Beside::default(),
            rlib: None,
            rlib_of_runtime: None,
            problem: None,
        }
    }

    /// Its name on the command line.
    pub(crate) fn name(&self) -> &str {
        self.kind.name()
    }

    /// Whether it is another generator.
    pub(crate) fn is_peer(&self) -> bool {
        matches!(self.kind, Kind::Peer(_))
    }

    /// The size of its library. It is the same in every run.
    pub(crate) fn size(&self) -> Option<Summary> {
        self.rlib.map(size)
    }

    /// The size of the crate's and the runtime's library together.
    pub(crate) fn size_with_runtime(&self) -> Option<Summary> {
        self.rlib
            .zip(self.rlib_of_runtime)
            .map(|(one, other)| size(one + other))
    }

    /// The release build of the library, and of its runtime if that is a crate of its own.
    pub(crate) fn released(&self) -> Runs {
        self.with_runtime(|builds| &builds.release)
    }

    /// The release build of the library, and then of the application.
    pub(crate) fn both_released(&self) -> Runs {
        self.released().and(&self.compiled_application.release)
    }

    /// One kind of build of the library, and of its runtime if that is a crate of its own.
    pub(crate) fn with_runtime(&self, build: fn(&Builds) -> &Runs) -> Runs {
        match self.runtime {
            Some(_) => build(&self.compiled_runtime).and(build(&self.compiled)),
            None => build(&self.compiled).clone(),
        }
    }

    /// Its name in the table.
    pub(crate) fn title(&self) -> String {
        match &self.kind {
            Kind::Ours => format!("ours {}", env!("CARGO_PKG_VERSION")),
            Kind::Derives => String::from("our models with serde derives"),
            Kind::Peer(peer) => peer.title(),
        }
    }
}

#[allow(clippy::cast_precision_loss)] // No library comes near 2^53 bytes.
fn size(bytes: u64) -> Summary {
    Summary::certain(bytes as f64)
}

/// The rows in the order of the table.
pub(crate) struct Rows(Vec<Row>);

impl Rows {
    /// The rows that the options ask for.
    ///
    /// # Errors
    ///
    /// When they name an unknown tool.
    pub(crate) fn select(peers: Vec<Peer>, options: &Options) -> Result<Self> {
        let peers = peers.into_iter().map(Kind::Peer);
        let kinds: Vec<_> = [Kind::Ours, Kind::Derives].into_iter().chain(peers).collect();
        let names: Vec<_> = kinds.iter().map(Kind::name).collect();
        for name in &options.only {
            if !names.contains(&name.as_str()) {
                bail!("there is no tool `{name}`; the tools are {}", names.join(", "));
            }
        }
        let is_wanted = |kind: &Kind| {
            let is_named = options.only.is_empty() || options.only.iter().any(|name| name == kind.name());
            is_named && !(options.skip_peers && matches!(kind, Kind::Peer(_)))
        };
        let rows: Vec<_> = kinds.into_iter().filter(is_wanted).map(Row::new).collect();
        if rows.is_empty() {
            bail!(
                "nothing is left to measure: `--only` names other generators, and `--skip-peers` excludes them"
            );
        }
        Ok(Self(rows))
    }

    #[cfg(test)]
    pub(crate) fn of(rows: Vec<Row>) -> Self {
        Self(rows)
    }

    pub(crate) fn all(&self) -> &[Row] {
        &self.0
    }

    pub(crate) fn get(&self, kind: &Kind) -> Option<&Row> {
        self.0.iter().find(|row| row.kind == *kind)
    }

    /// Our row, if it has no problem. A problem of ours must not become that of a peer.
    pub(crate) fn ours(&self) -> Option<&Row> {
        self.get(&Kind::Ours).filter(|row| row.problem.is_none())
    }

    /// The peers without a problem.
    pub(crate) fn peers(&self) -> impl Iterator<Item = &Row> {
        self.0.iter().filter(|row| row.is_peer() && row.problem.is_none())
    }

    /// Calls `work` for each row without a problem. An error becomes the problem of the row.
    pub(crate) fn each(&mut self, work: impl Fn(&mut Row) -> Result<()>) {
        for row in self.0.iter_mut().filter(|row| row.problem.is_none()) {
            if let Err(error) = work(row) {
                let problem = format!("{error:#}");
                eprintln!("{}: {problem}", row.title());
                row.problem = Some(problem);
            }
        }
    }

    /// Reduces each problem to one line without paths of the machine, so that it fits the table.
    pub(crate) fn shorten_problems(&mut self, root: &Path) {
        for row in &mut self.0 {
            row.problem = row.problem.take().map(|problem| reason(problem.as_bytes(), root));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;
    use std::path::Path;

    use super::*;
    use crate::peers;

    fn select(only: &[&str], skip_peers: bool) -> Result<Vec<String>> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers.yaml");
        let options = Options {
            only: only.iter().map(ToString::to_string).collect(),
            skip_peers,
            install: false,
            runs: NonZeroUsize::MIN,
            output: None,
        };
        let rows = Rows::select(peers::read(&file)?, &options)?;
        Ok(rows.all().iter().map(|row| row.kind.name().to_owned()).collect())
    }

    #[test]
    fn everything_is_measured_unless_something_is_named_or_left_out() -> Result<()> {
        assert_eq!(select(&[], false)?.len(), 8);
        assert_eq!(select(&[], true)?, ["ours", "derives"]);
        assert_eq!(select(&["ploidy", "ours"], false)?, ["ours", "ploidy"]);
        Ok(())
    }

    #[test]
    fn an_unknown_name_is_an_error_that_lists_the_names() {
        let error = select(&["progenitor"], false)
            .err()
            .map(|error| error.to_string());
        let error = error.unwrap_or_default();
        assert!(
            error.starts_with("there is no tool `progenitor`; the tools are ours, derives, "),
            "{error}"
        );
        assert!(select(&["ploidy"], true).is_err());
    }

    #[test]
    fn a_row_with_a_problem_keeps_it_and_is_left_alone() {
        let mut rows = Rows::of(vec![Row::new(Kind::Ours), Row::new(Kind::Derives)]);
        rows.each(|row| match row.kind {
            Kind::Ours => bail!("it broke"),
            _ => Ok(()),
        });
        assert!(rows.ours().is_none(), "nothing is measured beside what is broken");
        rows.each(|_| bail!("something else"));
        let problems: Vec<_> = rows.all().iter().map(|row| row.problem.as_deref()).collect();
        assert_eq!(problems, [Some("it broke"), Some("something else")]);
    }
}

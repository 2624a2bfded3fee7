//! The other generators: their list, their installation below `target/bench/peers`, and their commands.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// A generator of the list `xtask/bench/peers.yaml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Peer {
    /// The name of its package, of its program, and on the command line.
    pub(crate) name: String,
    pub(crate) version: String,
    registry: Registry,
    /// Its arguments. The file explains the placeholders.
    arguments: Vec<String>,
    /// The text of its configuration file, if it takes one.
    config: Option<String>,
    /// Files that the crate needs and the generator does not write, by path.
    #[serde(default)]
    files: BTreeMap<String, String>,
}

/// The registry of a generator.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
enum Registry {
    #[serde(rename = "crates.io")]
    Crates,
    #[serde(rename = "PyPI")]
    PyPi,
}

/// Every peer, in the order of the file.
pub(crate) fn read(file: &Path) -> Result<Vec<Peer>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_yaml::from_str(&text).with_context(|| format!("cannot understand {}", file.display()))
}

impl Peer {
    /// The name and the version, for reports.
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.name, self.version)
    }

    /// The name of the package that it makes.
    pub(crate) fn package(&self) -> String {
        format!("from-{}", self.name)
    }

    /// The folder of its installation. Each version has its own folder, so an installed program has the right version.
    fn folder(&self, peers: &Path) -> PathBuf {
        peers.join(format!("{}-{}", self.name, self.version))
    }

    fn program(&self, peers: &Path) -> PathBuf {
        let binaries = match self.registry {
            Registry::PyPi if cfg!(windows) => "Scripts",
            Registry::PyPi | Registry::Crates => "bin",
        };
        let name = format!("{}{}", self.name, std::env::consts::EXE_SUFFIX);
        self.folder(peers).join(binaries).join(name)
    }

    /// Installs it below `peers` unless it is there.
    pub(crate) fn install(&self, peers: &Path) -> Result<()> {
        if self.program(peers).exists() {
            return Ok(());
        }
        eprintln!("installing {}", self.title());
        for mut command in self.installation(peers) {
            let done = command.stdin(Stdio::null()).stdout(Stdio::null()).status();
            if !done.is_ok_and(|status| status.success()) {
                // The terminal has the output of the command. A report must not contain its addresses and paths.
                bail!("it could not be installed from {}", self.registry.needs());
            }
        }
        if !self.program(peers).exists() {
            bail!("its package has no program of that name");
        }
        Ok(())
    }

    /// The commands that install it.
    fn installation(&self, peers: &Path) -> Vec<Command> {
        let folder = self.folder(peers);
        match self.registry {
            Registry::Crates => {
                let mut cargo = xtask::cargo::cargo();
                cargo
                    .args(["install", "--quiet", "--locked", "--root"])
                    .arg(&folder)
                    .arg(format!("{}@{}", self.name, self.version))
                    // All share one target folder, because they have many dependencies in common.
                    .env("CARGO_TARGET_DIR", peers.join("build"));
                vec![cargo]
            }
            Registry::PyPi => {
                let (base, python) = if cfg!(windows) {
                    ("python", "Scripts/python.exe")
                } else {
                    ("python3", "bin/python")
                };
                let mut environment = Command::new(base);
                environment.args(["-m", "venv"]).arg(&folder);
                let mut pip = Command::new(folder.join(python));
                pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                    .arg(format!("{}=={}", self.name, self.version));
                vec![environment, pip]
            }
        }
    }

    /// The command that makes the crate. Writes its configuration file beside the folder of the crate.
    pub(crate) fn command(&self, peers: &Path, input: &Path, folder: &Path) -> Result<Command> {
        let config = folder.with_extension("config.yaml");
        if let Some(text) = &self.config {
            std::fs::write(&config, text).with_context(|| format!("cannot write {}", config.display()))?;
        }
        let mut command = Command::new(self.program(peers));
        for argument in &self.arguments {
            let argument = argument
                .replace("{input}", path(input)?)
                .replace("{crate}", path(folder)?)
                .replace("{config}", path(&config)?)
                .replace("{package}", &self.package());
            command.arg(argument);
        }
        Ok(command)
    }

    /// The additional files of the crate, by path.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, String)> {
        let package = self.package();
        self.files
            .iter()
            .map(move |(path, text)| (path.as_str(), text.replace("{package}", &package)))
    }
}

impl Registry {
    fn needs(self) -> &'static str {
        match self {
            Self::Crates => "crates.io",
            Self::PyPi => "PyPI, which takes Python 3 with venv",
        }
    }
}

fn path(path: &Path) -> Result<&str> {
    path.to_str()
        .with_context(|| format!("{} is not UTF-8", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "\
- name: maker
  version: 1.2.3
  registry: crates.io
  arguments: [--config, '{config}', --out, '{crate}/src/lib.rs', '{input}']
  config: |
    client: true
  files:
    Cargo.toml: |
      [package]
      name = \"{package}\"
";

    fn maker() -> Result<Peer> {
        let mut peers: Vec<Peer> = serde_yaml::from_str(YAML)?;
        peers.pop().context("no peer")
    }

    fn words(command: &Command) -> Vec<String> {
        let arguments = command.get_args().map(|word| word.to_string_lossy().into_owned());
        arguments.collect()
    }

    #[test]
    fn placeholders_are_filled_in_and_the_configuration_is_written() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let crates = folder.path().join("from-maker");
        let command = maker()?.command(Path::new("peers"), Path::new("api.json"), &crates)?;
        let config = folder.path().join("from-maker.config.yaml");
        assert_eq!(std::fs::read_to_string(&config)?, "client: true\n");
        let expected = [
            "--config",
            path(&config)?,
            "--out",
            &format!("{}/src/lib.rs", path(&crates)?),
            "api.json",
        ];
        assert_eq!(words(&command), expected);
        Ok(())
    }

    #[test]
    fn files_get_the_name_of_the_package() -> Result<()> {
        let maker = maker()?;
        let files: Vec<_> = maker.files().collect();
        let manifest = String::from("[package]\nname = \"from-maker\"\n");
        assert_eq!(files, [("Cargo.toml", manifest)]);
        Ok(())
    }

    #[test]
    fn exactly_the_pinned_version_is_installed_with_its_own_lock_file() -> Result<()> {
        let mut commands = maker()?.installation(Path::new("peers"));
        let words = words(&commands.pop().context("no command")?);
        let root = Path::new("peers").join("maker-1.2.3");
        assert_eq!(
            words,
            [
                "install",
                "--quiet",
                "--locked",
                "--root",
                path(&root)?,
                "maker@1.2.3"
            ]
        );
        Ok(())
    }

    #[test]
    fn the_peers_of_the_project_can_be_read_and_are_pinned() -> Result<()> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers.yaml");
        let peers = read(&file)?;
        let titles: Vec<_> = peers.iter().map(Peer::title).collect();
        assert_eq!(
            titles,
            [
                "oapi-codegen 1.5.4",
                "oas3-gen 0.29.0",
                "ploidy 0.15.0",
                "openapi-to-rust 0.23.0",
                "cargo-progenitor 0.15.1",
                "openapi-generator-cli 7.26.0",
            ]
        );
        for peer in &peers {
            let given = peer.arguments.concat();
            assert!(given.contains("{input}") && given.contains("{crate}"), "{peer:?}");
            assert_eq!(given.contains("{config}"), peer.config.is_some(), "{peer:?}");
        }
        Ok(())
    }
}

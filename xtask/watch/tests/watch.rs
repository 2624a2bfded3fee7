//! The program watches a small schema: it generates after an edit, and after nothing else, and ends when it is asked to.
#![cfg(unix)]
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

/// The longest that the test waits for a line. On a busy machine a generation takes seconds.
const PATIENCE: Duration = Duration::from_secs(120);

const SCHEMA: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      responses: {'200': {description: Them.}}
";

/// The program, which is ended if a test fails.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Watch {
    /// Starts to watch `api/api.yaml` in a folder. The crate is written into a folder beside it.
    fn start(folder: &Path) -> Self {
        // Both streams in one, so that their lines keep their order.
        let (output, input) = std::io::pipe().unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_xtask-watch"))
            .arg("--program")
            .arg(xtask())
            .arg("--schema")
            .arg(folder.join("api/api.yaml"))
            .arg("--out")
            .arg(folder.join("crate"))
            .args(["--", "--name", "things", "--runtime-version", "0.1"])
            .stdin(Stdio::null())
            .stdout(input.try_clone().unwrap())
            .stderr(input)
            .spawn()
            .unwrap();
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                drop(sender.send(line));
            }
        });
        Self { child, lines }
    }

    /// The lines up to one that begins like this.
    fn until(&self, beginning: &str) -> String {
        let mut all = String::new();
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|error| panic!("{error}; no line `{beginning}` in:\n{all}"));
            all += &(line.clone() + "\n");
            if line.starts_with(beginning) {
                return all;
            }
        }
    }
}

/// The program of `cargo xtask`: the one that was built with this test, or else one that is built now.
fn xtask() -> PathBuf {
    let beside = Path::new(env!("CARGO_BIN_EXE_xtask-watch")).with_file_name("xtask");
    if !beside.is_file() {
        let status = xtask::cargo::cargo()
            .args(["build", "--quiet", "--package", "xtask", "--manifest-path"])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml"))
            .status();
        assert!(status.unwrap().success());
    }
    beside
}

#[test]
fn a_change_of_the_schema_is_generated_until_the_program_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let schema = folder.join("api/api.yaml");
    fs::create_dir(folder.join("api")).unwrap();
    fs::write(&schema, SCHEMA).unwrap();
    let mut watch = Watch::start(folder);
    let first = watch.until("done in");
    assert!(first.contains("operations added: 1 (list_things)"), "{first}");

    // Neither what the generation wrote nor the files of an editor cause another one: the next lines are about the edit.
    fs::write(folder.join("api/.api.yaml.swp"), "1").unwrap();
    fs::write(folder.join("api/4913"), "").unwrap();
    fs::write(&schema, SCHEMA).unwrap();
    thread::sleep(Duration::from_millis(500));
    fs::write(&schema, SCHEMA.replace("listThings", "findThings")).unwrap();
    let second = watch.until("done in");
    assert!(second.contains("operations added: 1 (find_things)"), "{second}");
    assert_eq!(second.matches("generated in").count(), 1, "{second}");

    fs::write(&schema, SCHEMA.replace("operationId", "operationID")).unwrap();
    let third = watch.until("failed in");
    assert!(third.contains("api.yaml:6:7"), "{third}");

    // The folder of the schema goes, and comes back.
    let (there, away) = (folder.join("api"), folder.join("away"));
    fs::rename(&there, &away).unwrap();
    watch.until("failed in");
    fs::rename(&away, &there).unwrap();
    let fourth = watch.until("failed in");
    assert!(fourth.contains("api.yaml:6:7"), "{fourth}");
    fs::write(&schema, SCHEMA).unwrap();
    let fifth = watch.until("done in");
    assert!(fifth.contains("operations added: 1 (list_things)"), "{fifth}");

    let pid = watch.child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    watch.until("ended");
    assert!(watch.child.wait().unwrap().success());
}

//! Talks to one client process: a JSON line per case in, a JSON line per case out, in lockstep, so that
//! what the recorder notes between the two belongs to that case.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use serde_json::{Value, json};

/// How long a client may take for one case, or to start.
const PATIENCE: Duration = Duration::from_secs(60);
/// How many lines of standard error are kept for the report of a crash.
const STDERR_TAIL: usize = 20;

/// Whatever makes one call after the other.
pub(crate) trait Client {
    /// Runs one case and waits until the client is done with it.
    ///
    /// # Errors
    ///
    /// When the client breaks down; a call that fails is an answer.
    fn call(&mut self, operation: &str, parameters: &Value) -> Result<Answer>;
}

/// A running client process.
pub(crate) struct Session {
    name: String,
    child: Child,
    input: Option<ChildStdin>,
    output: Receiver<String>,
    errors: Arc<Mutex<VecDeque<String>>>,
    error_reader: Option<JoinHandle<()>>,
}

/// What a client says about one case.
#[derive(Debug, Deserialize, PartialEq)]
pub(crate) struct Answer {
    /// Whether the call returned.
    pub(crate) ok: bool,
    /// Why it did not.
    #[serde(default)]
    pub(crate) error: Option<Value>,
}

impl Answer {
    /// The error on one line.
    pub(crate) fn error_text(&self) -> String {
        match &self.error {
            Some(Value::String(text)) => text.lines().collect::<Vec<_>>().join(" "),
            Some(value) => value.to_string(),
            None => "no reason given".to_owned(),
        }
    }
}

impl Session {
    /// Starts the process; `name` stands in its error messages.
    ///
    /// # Errors
    ///
    /// When the program cannot be started.
    pub(crate) fn start(name: &str, command: &mut Command) -> Result<Self> {
        let mut child = command
            // A proxy of the environment must not stand between the client and the recorder.
            .env("NO_PROXY", "127.0.0.1")
            .env("no_proxy", "127.0.0.1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start the {name} client: {command:?}"))?;
        let input = child.stdin.take();
        let stdout = child.stdout.take().context("no standard output")?;
        let stderr = child.stderr.take().context("no standard error")?;
        let (sender, output) = channel();
        thread::spawn(move || forward(stdout, |line| sender.send(line).is_ok()));
        let errors = Arc::new(Mutex::new(VecDeque::new()));
        let tail = Arc::clone(&errors);
        let error_reader = thread::spawn(move || {
            forward(stderr, |line| {
                let mut tail = tail.lock().unwrap_or_else(PoisonError::into_inner);
                if tail.len() == STDERR_TAIL {
                    tail.pop_front();
                }
                tail.push_back(line);
                true
            });
        });
        Ok(Self {
            name: name.to_owned(),
            child,
            input,
            output,
            errors,
            error_reader: Some(error_reader),
        })
    }

    /// Reads the line that a driver opens with: the methods its client has.
    ///
    /// # Errors
    ///
    /// When the process ends, stays silent or says something else.
    pub(crate) fn methods(&mut self) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Hello {
            methods: Vec<String>,
        }
        let line = self.line("starting")?;
        let hello: Hello = serde_json::from_str(&line)
            .with_context(|| format!("the {} client opened with `{line}`", self.name))?;
        Ok(hello.methods)
    }

    fn line(&mut self, doing: &str) -> Result<String> {
        match self.output.recv_timeout(PATIENCE) {
            Ok(line) => Ok(line),
            Err(RecvTimeoutError::Timeout) => bail!(
                "the {} client said nothing for {} s at {doing}\n{}",
                self.name,
                PATIENCE.as_secs(),
                self.stderr()
            ),
            Err(RecvTimeoutError::Disconnected) => Err(self.crash(doing)),
        }
    }

    fn crash(&mut self, doing: &str) -> anyhow::Error {
        let status = match self.child.wait() {
            Ok(status) => status.to_string(),
            Err(error) => error.to_string(),
        };
        // Only after its end the reader has seen all of standard error.
        if let Some(reader) = self.error_reader.take() {
            reader.join().ok();
        }
        anyhow!(
            "the {} client ended ({status}) at {doing}; its last words:\n{}",
            self.name,
            self.stderr()
        )
    }

    fn stderr(&self) -> String {
        let tail = self.errors.lock().unwrap_or_else(PoisonError::into_inner);
        tail.iter().flat_map(|line| ["  ", line, "\n"]).collect()
    }
}

impl Client for Session {
    fn call(&mut self, operation: &str, parameters: &Value) -> Result<Answer> {
        let request = json!({"operationId": operation, "parameters": parameters});
        let input = self.input.as_mut().context("standard input is closed")?;
        let written = input
            .write_all(format!("{request}\n").as_bytes())
            .and_then(|()| input.flush());
        if let Err(error) = written {
            return Err(self.crash(&format!("{operation} ({error})")));
        }
        let line = self.line(operation)?;
        serde_json::from_str(&line)
            .with_context(|| format!("the {} client answered {operation} with `{line}`", self.name))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.input = None;
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn forward(source: impl Read, mut take: impl FnMut(String) -> bool) {
    let mut reader = BufReader::new(source);
    let mut bytes = Vec::new();
    while let Ok(read) = reader.read_until(b'\n', &mut bytes)
        && read > 0
        && take(String::from_utf8_lossy(&bytes).trim_end().to_owned())
    {
        bytes.clear();
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Session {
        Session::start("test", Command::new("sh").args(["-c", script])).unwrap()
    }

    #[test]
    fn greets_and_answers_in_lockstep() {
        let mut session = shell(
            r#"echo '{"methods":["a","b"]}'
            read -r line; case "$line" in *'"operationId":"a"'*'{"x":1}'*) echo '{"ok":true}';; esac
            read -r line; printf '%s\n' '{"operationId":"b","ok":false,"error":"two\nlines"}'"#,
        );
        assert_eq!(session.methods().unwrap(), ["a", "b"]);
        assert!(session.call("a", &json!({"x": 1})).unwrap().ok);
        let failed = session.call("b", &json!({})).unwrap();
        assert_eq!((failed.ok, failed.error_text().as_str()), (false, "two lines"));
    }

    #[test]
    fn a_crash_is_reported_with_the_tail_of_standard_error() {
        let mut session = shell("read -r line; for i in $(seq 30); do echo \"line $i\" >&2; done; exit 3");
        let error = session.call("getUser", &json!({})).unwrap_err().to_string();
        assert!(
            error.starts_with("the test client ended (exit status: 3) at getUser"),
            "{error}"
        );
        assert!(
            error.contains("  line 11\n") && error.contains("  line 30\n"),
            "{error}"
        );
        assert!(!error.contains("  line 10\n"), "{error}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = Session::start("test", &mut Command::new("/no/such/program"))
            .err()
            .unwrap();
        assert!(error.to_string().contains("/no/such/program"), "{error}");
    }
}

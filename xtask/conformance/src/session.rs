//! Talks to one client process. Each case is one JSON line in and one JSON line out. The next case starts after the
//! line out, so the requests that the recorder has by then belong to that case.

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

/// A client that makes one call after the other.
pub(crate) trait Client {
    /// Runs one case and waits for its end.
    ///
    /// # Errors
    ///
    /// When the client stops working. A call that fails is an outcome, not an error.
    fn call(&mut self, operation: &str, parameters: &Value) -> Result<Outcome>;
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

/// The outcome of one case, as the client reports it.
#[derive(Debug, Deserialize, PartialEq)]
pub(crate) struct Outcome {
    /// Whether the call succeeded.
    pub(crate) ok: bool,
    /// The error of a call that failed.
    #[serde(default)]
    pub(crate) error: Option<Value>,
}

impl Outcome {
    /// The error in one line.
    pub(crate) fn error_text(&self) -> String {
        match &self.error {
            Some(Value::String(text)) => text.lines().collect::<Vec<_>>().join(" "),
            Some(value) => value.to_string(),
            None => "no reason given".to_owned(),
        }
    }
}

impl Session {
    /// Starts the process. Errors contain `name`.
    ///
    /// # Errors
    ///
    /// When the program cannot be started.
    pub(crate) fn start(name: &str, command: &mut Command) -> Result<Self> {
        let mut child = command
            // The client must reach the recorder directly, without a proxy from the environment.
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

    /// Reads the first line of a driver, which lists the methods of its client.
    ///
    /// # Errors
    ///
    /// When the process ends, times out or writes another line.
    pub(crate) fn methods(&mut self) -> Result<Vec<String>> {
        #[derive(Deserialize)]
        struct Hello {
            methods: Vec<String>,
        }
        let line = self.line("starting")?;
        let hello: Hello = serde_json::from_str(&line)
            .with_context(|| format!("the first line of the {} client is `{line}`", self.name))?;
        Ok(hello.methods)
    }

    fn line(&mut self, doing: &str) -> Result<String> {
        match self.output.recv_timeout(PATIENCE) {
            Ok(line) => Ok(line),
            Err(RecvTimeoutError::Timeout) => bail!(
                "the {} client wrote nothing for {} s at {doing}\n{}",
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
        // After the end of the process, the reader has all of standard error.
        if let Some(reader) = self.error_reader.take() {
            reader.join().ok();
        }
        anyhow!(
            "the {} client ended ({status}) at {doing}; the end of its standard error:\n{}",
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
    fn call(&mut self, operation: &str, parameters: &Value) -> Result<Outcome> {
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
            .with_context(|| format!("the line of the {} client for {operation} is `{line}`", self.name))
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
    fn lists_methods_and_reports_each_case() {
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

//! `cargo xtask conformance --tools`: tools of others accept the bundled document, and a mock server that they make of it
//! takes every call of our client.
//!
//! `openapi-spec-validator` checks the document against the specification. Redocly checks it by its recommended rules,
//! except for those that `tools.yaml` switches off with a reason. Prism is a mock server that checks each request
//! against the document, and makes the response from its examples and types.

use std::fmt::Write as _;
use std::fs;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use super::cases::{self, Case, Kind};
use super::clients::{self, finish};
use super::document::{Document, Operation};
use super::recorder::{TOKEN, TOKEN_PATH};
use super::session::Client;

const VALIDATOR: (&str, &str) = ("openapi-spec-validator", "0.9.0");
const NODE_TOOLS: [(&str, &str); 2] = [("@redocly/cli", "2.77.0"), ("@stoplight/prism-cli", "5.16.0")];

/// How long Prism may take to read the document.
const PATIENCE: Duration = Duration::from_secs(180);

/// The exceptions, with their reasons.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exceptions {
    /// Rules of Redocly that are switched off.
    redocly: Vec<Rule>,
    /// Calls that Prism refuses, or fails on.
    prism: Vec<Refusal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    rule: String,
    /// For people who read the file.
    #[serde(rename = "reason")]
    _reason: String,
}

/// A call that Prism refuses.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Refusal {
    operation: String,
    /// The name of the case: `all` or `required`.
    case: String,
    #[serde(rename = "reason")]
    _reason: String,
}

/// Installs the tools below a folder, and has each of them look at the document. Returns what they found, in words.
///
/// # Errors
///
/// When a tool cannot be installed, or finds something that has no reason.
pub(crate) fn run(workspace: &Path, document: &Value, program: &Path) -> Result<String> {
    let path = workspace.join("xtask/conformance/tools.yaml");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let exceptions: Exceptions = serde_yaml::from_str(&text).with_context(|| path.display().to_string())?;
    let folder = workspace.join("target/conformance/tools");
    fs::create_dir_all(&folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let file = folder.join("openapi.json");
    fs::write(&file, document.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    let python = clients::install_python(
        &folder,
        "openapi_spec_validator",
        VALIDATOR,
        &[],
        "openapi-spec-validator needs Python 3.11 or later with venv, and PyPI",
    )?;
    clients::install_node(
        &folder,
        &NODE_TOOLS,
        "Redocly and Prism need Node.js 20 or later with npm, and the npm registry",
    )?;

    finish(
        Command::new(python)
            .args(["-m", "openapi_spec_validator"])
            .arg(&file),
        "openapi-spec-validator does not accept the document",
    )?;
    let mut out = format!("{} {} accepts the document\n", VALIDATOR.0, VALIDATOR.1);

    let mut redocly = tool(&folder, "@redocly/cli/bin/cli.js");
    redocly.arg("lint").arg(&file);
    // Warnings count as errors: a rule is kept, or switched off with a reason.
    let config = folder.join("redocly.yaml");
    fs::write(&config, redocly_config(&exceptions.redocly)).context("cannot write redocly.yaml")?;
    redocly.arg("--config").arg(&config);
    finish(&mut redocly, "Redocly does not accept the document")?;
    // Writing to a string cannot fail.
    let _ = writeln!(
        out,
        "{} {} finds nothing; rules switched off: {}",
        NODE_TOOLS[0].0,
        NODE_TOOLS[0].1,
        exceptions.redocly.len()
    );

    let prism_file = folder.join("prism.json");
    fs::write(&prism_file, with_tokens(document).to_string()).context("cannot write prism.json")?;
    let prism = Prism::start(&folder, &prism_file)?;
    let mut session = clients::start_ours(program, &prism.url())?;
    let document = Document::new(document);
    let mut plan = Vec::new();
    for operation in document.operations()? {
        let mut cases = cases::cases(document, &operation)
            .with_context(|| format!("making the cases of {}", operation.id))?;
        // The case `zeros` finds clients that lose values. Prism takes an empty parameter of a query for a missing one, and
        // zero is below the limit of some.
        cases.retain(|case| case.kind != Kind::Zeros);
        plan.push((operation, cases));
    }
    let calls = call_all(&plan, &mut session, &exceptions.prism)?;
    let _ = writeln!(
        out,
        "{} {} takes {} of {} calls of {} operations; explained: {}",
        NODE_TOOLS[1].0,
        NODE_TOOLS[1].1,
        calls.taken,
        calls.all,
        plan.len(),
        calls.explained
    );
    if !calls.unexplained.is_empty() {
        bail!(
            "{out}calls that Prism does not take:\n  {}",
            calls.unexplained.join("\n  ")
        );
    }
    Ok(out)
}

/// The outcome of all calls.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Calls {
    pub(super) all: usize,
    pub(super) taken: usize,
    pub(super) explained: usize,
    /// Calls that failed without a reason, and reasons for calls that do not fail.
    pub(super) unexplained: Vec<String>,
}

/// Makes every call.
pub(super) fn call_all(
    plan: &[(Operation<'_>, Vec<Case>)],
    session: &mut dyn Client,
    refusals: &[Refusal],
) -> Result<Calls> {
    let mut calls = Calls::default();
    let mut used = vec![false; refusals.len()];
    for (operation, cases) in plan {
        for case in cases {
            calls.all += 1;
            let outcome = session.call(operation.id, &case.parameters)?;
            let is_known =
                |refusal: &Refusal| refusal.operation == operation.id && refusal.case == case.kind.name();
            match (outcome.ok, refusals.iter().position(is_known)) {
                (true, _) => calls.taken += 1,
                (false, Some(index)) => {
                    calls.explained += 1;
                    used[index] = true;
                }
                (false, None) => calls.unexplained.push(format!(
                    "{} ({}): {}",
                    operation.id,
                    case.kind.name(),
                    outcome.error_text()
                )),
            }
        }
    }
    let stale = refusals.iter().zip(used).filter(|(_, used)| !used);
    calls.unexplained.extend(stale.map(|(refusal, _)| {
        format!(
            "{} ({}): tools.yaml has a reason, but Prism takes the call",
            refusal.operation, refusal.case
        )
    }));
    Ok(calls)
}

/// The rules of Redocly, with its warnings as errors.
fn redocly_config(off: &[Rule]) -> String {
    let rules: serde_json::Map<String, Value> =
        off.iter().map(|rule| (rule.rule.clone(), json!("off"))).collect();
    // JSON is YAML.
    json!({"extends": ["recommended-strict"], "rules": rules}).to_string()
}

/// The document with the operation that returns tokens. The schema leaves it out, since the client calls it by itself.
fn with_tokens(document: &Value) -> Value {
    let example = json!({"statusCode": 200, "message": "Success",
        "data": {"access_token": TOKEN, "expires_in": 7200}});
    let body = json!({"application/json": {"schema": {"type": "object"}}});
    let mut document = document.clone();
    document["paths"][TOKEN_PATH] = json!({"post": {
        "operationId": "getManagementToken",
        "security": [],
        "requestBody": {"content": body},
        "responses": {"200": {"description": "A token.", "content": {"application/json": {
            "schema": {"type": "object"}, "example": example}}}},
    }});
    document
}

/// A program of a package, run by Node.js.
fn tool(folder: &Path, script: &str) -> Command {
    let mut command = Command::new("node");
    command
        .arg(folder.join("node_modules").join(script))
        .current_dir(folder);
    // Redocly would look for a newer version of itself, and report its use.
    command
        .env("REDOCLY_TELEMETRY", "off")
        .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    command
}

/// A running mock server.
struct Prism {
    child: Child,
    port: u16,
}

impl Prism {
    /// Starts it on a free port of the loopback interface, and waits until it listens.
    fn start(folder: &Path, document: &Path) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .context("no port is free")?
            .port();
        let log: PathBuf = folder.join("prism.log");
        let output = fs::File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let child = tool(folder, "@stoplight/prism-cli/dist/index.js")
            .args(["mock", "--host", "127.0.0.1", "--port", &port.to_string()])
            .arg(document)
            .stdin(Stdio::null())
            .stderr(output.try_clone().context("cannot use the log of Prism twice")?)
            .stdout(output)
            .spawn()
            .context("cannot start Prism")?;
        let mut prism = Self { child, port };
        let started = Instant::now();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        while TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err() {
            let ended = prism.child.try_wait().context("cannot tell whether Prism runs")?;
            if ended.is_some() || started.elapsed() > PATIENCE {
                bail!("Prism does not start; see {}", log.display());
            }
            std::thread::sleep(Duration::from_millis(200));
        }
        Ok(prism)
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::session::Outcome;
    use super::*;

    /// A client whose calls of these operations fail.
    struct Failing(&'static [&'static str]);

    impl Client for Failing {
        fn call(&mut self, operation: &str, _: &Value) -> Result<Outcome> {
            let ok = !self.0.contains(&operation);
            let error = (!ok).then(|| json!("HTTP 422"));
            Ok(Outcome { ok, error })
        }
    }

    fn refusal(operation: &str, case: &str) -> Refusal {
        Refusal {
            operation: operation.into(),
            case: case.into(),
            _reason: String::new(),
        }
    }

    #[test]
    fn refused_calls_need_a_reason_and_reasons_need_a_refused_call() {
        let document = json!({"paths": {
            "/a": {"get": {"operationId": "a", "responses": {}}},
            "/b": {"get": {"operationId": "b", "responses": {}}},
        }});
        let document = Document::new(&document);
        let operations = document.operations().unwrap();
        let mut plan = Vec::new();
        for operation in operations {
            let cases = cases::cases(document, &operation).unwrap();
            plan.push((operation, cases));
        }
        let refusals = [refusal("a", "all"), refusal("b", "all")];
        let calls = call_all(&plan, &mut Failing(&["a"]), &refusals).unwrap();
        let expected = Calls {
            all: 6,
            taken: 3,
            explained: 1,
            unexplained: vec![
                "a (required): HTTP 422".into(),
                "a (zeros): HTTP 422".into(),
                "b (all): tools.yaml has a reason, but Prism takes the call".into(),
            ],
        };
        assert_eq!(calls, expected);
    }

    #[test]
    fn the_rules_of_redocly_are_errors_unless_they_are_off() {
        let off = Rule {
            rule: "info-license".into(),
            _reason: "None.".into(),
        };
        assert_eq!(
            redocly_config(&[off]),
            r#"{"extends":["recommended-strict"],"rules":{"info-license":"off"}}"#
        );
    }

    #[test]
    fn prism_gets_the_operation_of_tokens() {
        let document = with_tokens(&json!({"paths": {"/a": {}}}));
        assert_eq!(document["paths"][TOKEN_PATH]["post"]["security"], json!([]));
        assert_eq!(document["paths"]["/a"], json!({}));
    }
}

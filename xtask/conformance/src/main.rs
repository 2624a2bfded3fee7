//! `cargo xtask conformance`: compares the requests of our client and of the vendor's clients with each other and with
//! the document of the API.
//!
//! Every client calls every operation with the same parameters, on a recorder on the loopback interface. A request
//! must equal the reference in method, path, query and body, or differ in a way that
//! `xtask/conformance/differences.yaml` lists. The reference is the request of our client. That request is compared
//! with the document. If our client does not run, the reference is the request that the document describes.

mod cases;
mod clients;
mod compare;
mod differences;
mod document;
mod headers;
mod options;
mod recorder;
mod report;
mod request;
mod session;
mod tools;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Parser as _;
use serde_json::{Value, json};
use xtask::workspace::Workspace;

use cases::{Case, Kind};
use clients::ACCESS_KEY;
use clients::Vendor;
use compare::{Difference, What};
use differences::{Differences, Documented};
use document::{Document, Operation};
use options::{Arguments, Options, Ours};
use recorder::{Recorder, TOKEN_PATH};
use report::{Report, ReportedDifference, Row};
use request::{Body, Request};
use session::Client;

/// The name of our client in `differences.yaml` and in reports.
const OURS: &str = "ours";
/// The name of the request for a management token in reports.
const TOKEN_OPERATION: &str = "(management token)";

fn main() -> ExitCode {
    let options: Options = Arguments::parse().into();
    match Workspace::find().and_then(|workspace| start(&workspace, &options)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does what the options say, and prints the result.
fn start(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let document = workspace.bundle()?;
    if options.tools {
        let program = match &options.ours {
            Ours::Program(program) => program.clone(),
            Ours::Build | Ours::Skip => clients::build_ours(workspace.root())?,
        };
        print!("{}", tools::run(workspace.root(), &document, &program)?);
        return Ok(ExitCode::SUCCESS);
    }
    let report = run(workspace.root(), &document, options)?;
    print!("{report}");
    Ok(if report.passed() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Compares all requests for a bundled document, and writes the table if the options say so.
///
/// # Errors
///
/// When a client cannot be installed, built or driven, or the document or the list of differences is
/// malformed. Differences are not errors. The report lists them.
fn run(workspace: &Path, document: &Value, options: &Options) -> Result<Report> {
    let document = Document::new(document);
    let mut differences = Differences::read(&workspace.join("xtask/conformance/differences.yaml"))?;
    let mut plan = Vec::new();
    for operation in document.operations()? {
        if options.selects(operation.id) {
            let cases = cases::cases(document, &operation)
                .with_context(|| format!("making the cases of {}", operation.id))?;
            plan.push((operation, cases));
        }
    }
    let scope: BTreeSet<_> = plan.iter().map(|(operation, _)| operation.id).collect();
    if let Some(unknown) = options.operations.iter().find(|id| !scope.contains(id.as_str())) {
        bail!("the document has no operation `{unknown}`");
    }

    let mut run = Run {
        document,
        plan: &plan,
        differences: &mut differences,
        report: Report {
            reference: "the requests that the document asks for",
            ..Report::default()
        },
    };
    let program = match &options.ours {
        Ours::Build => Some(clients::build_ours(workspace)?),
        Ours::Program(program) => Some(program.clone()),
        Ours::Skip => None,
    };
    let mut reference = run.expected();
    if let Some(program) = program {
        let recorder = Recorder::start()?;
        let mut session = clients::start_ours(&program, &recorder.url())?;
        let recorded = run.client(OURS, OURS, None, &mut session, &recorder, &reference)?;
        // If we sent nothing, the document stays the reference. So the missing request is reported only once.
        reference.extend(recorded);
        run.report.reference = "the requests of our client";
    }
    let folder = workspace.join("target/conformance");
    for vendor in options.vendors() {
        let recorder = Recorder::start()?;
        let mut session = vendor.start(&folder, &recorder.url())?;
        let methods = session.methods()?;
        run.client(
            vendor.name(),
            &vendor.package(),
            Some(&methods),
            &mut session,
            &recorder,
            &reference,
        )?;
    }
    let mut report = run.report;
    report.stale = differences.stale(
        |client| {
            options.vendors().iter().any(|vendor| vendor.name() == client)
                || (client == OURS && options.ours != Ours::Skip)
        },
        |operation| scope.contains(operation),
    );
    if let Some(path) = &options.write_table {
        std::fs::write(path, report.markdown())
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(report)
}

/// The request of every call, by operation and case.
type Requests<'a> = BTreeMap<(&'a str, Kind), Request>;

struct Run<'a> {
    document: Document<'a>,
    plan: &'a [(Operation<'a>, Vec<Case>)],
    differences: &'a mut Differences,
    report: Report,
}

impl<'a> Run<'a> {
    /// The requests that the document describes.
    fn expected(&self) -> Requests<'a> {
        let calls = self
            .plan
            .iter()
            .flat_map(|(operation, cases)| cases.iter().map(move |case| (operation, case)));
        let mut requests: Requests<'a> = calls
            .map(|(operation, case)| {
                let request = Request::expected(operation, &case.parameters);
                ((operation.id, case.kind), request)
            })
            .collect();
        requests.insert((TOKEN_OPERATION, Kind::All), expected_token_request());
        requests
    }

    /// Has one client make all its calls, and returns its requests.
    ///
    /// `methods` are the names of the client's methods. Without them, the client has a method for every `operationId`.
    fn client(
        &mut self,
        name: &str,
        title: &str,
        methods: Option<&[String]>,
        session: &mut dyn Client,
        recorder: &Recorder,
        reference: &Requests<'a>,
    ) -> Result<Requests<'a>> {
        let methods: Option<BTreeMap<String, &str>> =
            methods.map(|methods| methods.iter().map(|m| (plain(m), m.as_str())).collect());
        let mut row = Row {
            client: title.to_owned(),
            of: self.plan.len(),
            ..Row::default()
        };
        let mut sent = Requests::new();
        let mut tokens = Vec::new();
        for (operation, cases) in self.plan {
            let alias = self.differences.name(name, operation.id);
            let known_as = alias.as_ref().map_or(operation.id, |(name, _)| name);
            let method = match &methods {
                None => operation.id,
                Some(methods) => match methods.get(&plain(known_as)) {
                    Some(method) => method,
                    None => continue,
                },
            };
            row.operations += 1;
            if let Some((_, reason)) = alias {
                *row.reasons.entry(reason).or_default() += 1;
            }
            for case in cases {
                let outcome = session.call(method, &case.parameters)?;
                let (token, mut requests): (Vec<_>, Vec<_>) = recorder
                    .take()
                    .into_iter()
                    .partition(|r| r.path_text() == TOKEN_PATH && operation.path != TOKEN_PATH);
                tokens.extend(token);
                let theirs = if requests.len() == 1 { requests.pop() } else { None };
                let expected = reference.get(&(operation.id, case.kind));
                let found = match (&theirs, expected) {
                    (Some(theirs), Some(expected)) => {
                        let mut found = compare::compare(expected, theirs);
                        if !outcome.ok {
                            found.push(whole(What::Failed, outcome.error_text().into()));
                        }
                        if name == OURS {
                            found.extend(headers::check(theirs));
                        } else if name == Vendor::Python.name() && !expected.headers.is_empty() {
                            found.extend(headers::compare(expected, theirs));
                        }
                        found
                    }
                    _ if requests.is_empty() => {
                        vec![whole(What::NotSent, outcome.error_text().into())]
                    }
                    _ => vec![whole(What::Count, json!(requests.len()))],
                };
                self.judge(name, operation, case.kind, found, &mut row);
                sent.extend(theirs.map(|request| ((operation.id, case.kind), request)));
            }
        }
        self.judge_tokens(name, &tokens, &mut row);
        self.report.rows.push(row);
        Ok(sent)
    }

    /// Sorts the differences of one call into explained and unexplained ones.
    fn judge(
        &mut self,
        client: &str,
        operation: &Operation<'a>,
        case: Kind,
        found: Vec<Difference>,
        row: &mut Row,
    ) {
        row.cases += 1;
        if found.is_empty() {
            row.equal += 1;
            return;
        }
        let before = self.report.unexplained.len();
        for difference in found {
            let documented = Documented {
                path: operation.path,
                default: self.document.default_of(operation, &difference.name),
            };
            match self
                .differences
                .explain(client, operation.id, &difference, &documented)
            {
                Some(reason) => *row.reasons.entry(reason.to_owned()).or_default() += 1,
                None => self.report.unexplained.push(ReportedDifference {
                    client: client.to_owned(),
                    operation: operation.id.to_owned(),
                    case: case.name(),
                    difference,
                }),
            }
        }
        if self.report.unexplained.len() == before {
            row.explained += 1;
        } else {
            row.unexplained += 1;
        }
    }

    /// Checks that a client requests a token only once, and in the right way.
    fn judge_tokens(&mut self, client: &str, tokens: &[Request], row: &mut Row) {
        let Some(first) = tokens.first() else {
            return;
        };
        row.cases += 1;
        let mut found = compare::compare(&expected_token_request(), first);
        if tokens.len() > 1 {
            found.push(whole(What::Count, json!(tokens.len())));
        }
        if found.is_empty() {
            row.equal += 1;
        } else {
            row.unexplained += 1;
        }
        self.report
            .unexplained
            .extend(found.into_iter().map(|difference| ReportedDifference {
                client: client.to_owned(),
                operation: TOKEN_OPERATION.to_owned(),
                case: Kind::All.name(),
                difference,
            }));
    }
}

/// One spelling for `getUserBatch`, `get_user_batch` and the like.
fn plain(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

/// A difference of the call as a whole.
fn whole(what: What, theirs: Value) -> Difference {
    Difference {
        what,
        name: String::new(),
        ours: None,
        theirs: Some(theirs),
    }
}

fn expected_token_request() -> Request {
    let (id, secret) = ACCESS_KEY;
    Request {
        method: "POST".to_owned(),
        path: TOKEN_PATH.split('/').map(str::to_owned).collect(),
        body: Body::Json(json!({"accessKeyId": id, "accessKeySecret": secret})),
        ..Request::default()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

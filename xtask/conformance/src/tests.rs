//! Tests of whole runs with simulated clients, right and wrong ones. They need neither Node nor Python.

use std::io::{Read, Write};
use std::net::TcpStream;

use anyhow::Result;
use serde_json::{Value, json};

use super::recorder::{TOKEN, USER_POOL};
use super::session::Outcome;
use super::*;

/// A client that sends the raw requests of a closure, each on its own connection.
struct Fake<'a> {
    address: String,
    requests: &'a dyn Fn(&str, &Value) -> Vec<String>,
}

impl Client for Fake<'_> {
    fn call(&mut self, operation: &str, parameters: &Value) -> Result<Outcome> {
        let requests = (self.requests)(operation, parameters);
        for request in &requests {
            let mut stream = TcpStream::connect(&self.address)?;
            stream.write_all(request.as_bytes())?;
            stream.shutdown(std::net::Shutdown::Write)?;
            stream.read_to_string(&mut String::new())?;
        }
        Ok(Outcome {
            ok: !requests.is_empty(),
            error: requests.is_empty().then(|| json!("TypeError: x")),
        })
    }
}

fn document() -> Value {
    let page = json!({"type": "integer", "default": 1});
    let hard = json!({"type": "boolean"});
    let name = json!({"type": "object", "required": ["name"],
        "properties": {"name": {"type": "string"}, "tags": {"type": "array", "items": {}}}});
    json!({"paths": {
        "/list": {"get": {"operationId": "listThings", "parameters": [
            {"name": "page", "in": "query", "schema": page},
            {"name": "hard", "in": "query", "schema": hard}]}},
        "/make": {"post": {"operationId": "makeThing", "requestBody": {"content":
            {"application/json": {"schema": name}}}}},
    }})
}

const HEADERS: &str = "x-genauth-sdk-version: rust:1\r\nx-genauth-lang: zh-CN\r\n\
    content-type: application/json\r\n";

/// The requests of a correct client. `extra` is added to the query.
fn faithful(operation: &str, parameters: &Value, extra: &str) -> String {
    let credentials =
        format!("authorization: Bearer {TOKEN}\r\nx-genauth-userpool-id: {USER_POOL}\r\n{HEADERS}");
    if operation == "makeThing" {
        let body = parameters.to_string();
        let length = body.len();
        return format!("POST /make HTTP/1.1\r\n{credentials}content-length: {length}\r\n\r\n{body}");
    }
    let pairs = parameters.as_object().into_iter().flatten();
    let query: Vec<_> = pairs
        .map(|(name, value)| format!("{name}={value}"))
        .chain([extra.to_owned()])
        .collect();
    let query = query.join("&");
    format!("GET /list?{query} HTTP/1.1\r\n{credentials}\r\n")
}

fn token_request() -> String {
    let body = json!({"accessKeyId": ACCESS_KEY.0, "accessKeySecret": ACCESS_KEY.1}).to_string();
    let length = body.len();
    format!("POST {TOKEN_PATH} HTTP/1.1\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// Runs one client over the document and returns the report.
fn report(
    name: &str,
    methods: Option<&[String]>,
    known: &str,
    requests: &dyn Fn(&str, &Value) -> Vec<String>,
) -> Report {
    let root = document();
    let document = Document::new(&root);
    let plan: Vec<_> = document
        .operations()
        .unwrap()
        .into_iter()
        .map(|operation| {
            let cases = cases::cases(document, &operation).unwrap();
            (operation, cases)
        })
        .collect();
    let mut differences = Differences::parse(known).unwrap();
    let mut run = Run {
        document,
        plan: &plan,
        differences: &mut differences,
        report: Report::default(),
    };
    let reference = run.expected();
    let recorder = Recorder::start().unwrap();
    let mut fake = Fake {
        address: recorder.url().replace("http://", ""),
        requests,
    };
    run.client(name, name, methods, &mut fake, &recorder, &reference)
        .unwrap();
    let mut report = run.report;
    report.stale = differences.stale(|client| client == name, |_| true);
    report
}

fn lines(report: &Report) -> Vec<String> {
    let differences = report.unexplained.iter();
    differences
        .map(|f| {
            let Difference { what, name, .. } = &f.difference;
            format!("{} {} {what:?} {name}", f.operation, f.case)
        })
        .collect()
}

#[test]
fn a_correct_client_passes_with_one_token_request() {
    let first = std::cell::Cell::new(true);
    let report = report(OURS, None, "[]", &|operation, parameters| {
        let token = first.replace(false).then(token_request);
        token
            .into_iter()
            .chain([faithful(operation, parameters, "")])
            .collect()
    });
    assert_eq!(lines(&report), Vec::<String>::new());
    let row = &report.rows[0];
    assert_eq!((row.operations, row.of, row.cases, row.equal), (2, 2, 7, 7));
    assert!(report.passed());
}

#[test]
fn a_client_that_fetches_a_token_for_each_call_is_reported() {
    let report = report(OURS, None, "[]", &|operation, parameters| {
        vec![token_request(), faithful(operation, parameters, "")]
    });
    assert_eq!(lines(&report), ["(management token) all Count "]);
}

#[test]
fn known_differences_are_counted_and_others_fail() {
    let known = "
- client: node
  what: query
  ours: absent
  theirs: default
  reason: spells defaults out
  where: {listThings: [page]}
";
    let methods = ["list_things".to_owned()];
    let run = |extra: &'static str| {
        report("node", Some(&methods), known, &move |method, parameters| {
            assert_eq!(method, "list_things");
            let extra = if parameters.get("page").is_none() {
                extra
            } else {
                ""
            };
            vec![faithful(method, parameters, extra)]
        })
    };
    let explained = run("page=1");
    assert!(explained.passed(), "{explained}");
    let row = &explained.rows[0];
    assert_eq!((row.operations, row.of, row.cases), (1, 2, 3));
    assert_eq!((row.equal, row.explained, row.unexplained), (2, 1, 0));
    assert_eq!(row.reasons["spells defaults out"], 1);

    // This value is not the documented default, so the entry does not apply and is stale.
    let other = run("page=2");
    assert_eq!(lines(&other), ["listThings required Query page"]);
    assert_eq!(other.stale.len(), 1);
    let followed = run("");
    assert_eq!(lines(&followed), Vec::<String>::new());
    assert_eq!(followed.stale.len(), 1);
    assert!(!followed.passed());
}

#[test]
fn a_missing_or_an_additional_request_is_a_difference() {
    let nothing = report("node", None, "[]", &|operation, parameters| match operation {
        "makeThing" => Vec::new(),
        _ => vec![faithful(operation, parameters, ""); 2],
    });
    assert_eq!(
        lines(&nothing),
        [
            "listThings all Count ",
            "listThings required Count ",
            "listThings zeros Count ",
            "makeThing all NotSent ",
            "makeThing required NotSent ",
            "makeThing zeros NotSent ",
        ]
    );
    assert_eq!(
        nothing.unexplained[3].difference.theirs,
        Some(json!("TypeError: x"))
    );
}

#[test]
fn lost_zeros_and_missing_headers_are_found() {
    let report = report(OURS, None, "[]", &|operation, parameters| {
        let mut kept = parameters.clone();
        if let Some(fields) = kept.as_object_mut() {
            fields.retain(|_, value| *value != json!(false) && *value != json!([]));
        }
        vec![faithful(operation, &kept, "").replace("x-genauth-lang", "x-lang")]
    });
    let lines = lines(&report);
    assert!(
        lines.contains(&"listThings zeros Query hard".to_owned()),
        "{lines:?}"
    );
    assert!(
        lines.contains(&"makeThing zeros Body /tags".to_owned()),
        "{lines:?}"
    );
    let headers = lines
        .iter()
        .filter(|line| line.ends_with("Header x-genauth-lang"));
    assert_eq!(headers.count(), 6);
}

#[test]
fn the_list_of_the_project_is_well_formed() {
    let list = include_str!("../differences.yaml");
    assert!(Differences::parse(list).is_ok());
}

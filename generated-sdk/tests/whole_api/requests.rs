//! Every operation against a server on loopback: each parameter arrives where the schema says, and nothing else
//! arrives.

use genauth::catalogue::ENTRIES;
use genauth::record::{Limits, Location, Target, View};
use genauth::{Method, OPERATIONS, Operation, Record, Slot, json};
use serde_json::{Map, Value};
use wiremock::{MockServer, Request};

use crate::support::{TOKEN_PATH, client, respond, server, success};

/// How much of a request is filled in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Amount {
    /// The required fields.
    Required,
    /// Every field, one element a list.
    Everything,
    /// Every field, with `false`, `0`, `""`, `[]`, `{}` where the limits allow it.
    Empty,
}

#[test]
fn the_catalogue_has_every_operation() {
    let mut documented: Vec<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    documented.sort_unstable();
    let listed: Vec<_> = ENTRIES.iter().map(|entry| entry.operation.id).collect();
    assert_eq!(listed, documented);
}

#[tokio::test]
async fn required_parameters_arrive_and_nothing_else() {
    every_operation(Amount::Required).await;
}

#[tokio::test]
async fn all_parameters_arrive() {
    every_operation(Amount::Everything).await;
}

#[tokio::test]
async fn empty_values_arrive() {
    every_operation(Amount::Empty).await;
}

async fn every_operation(amount: Amount) {
    let server = server().await;
    respond(&server, success(&Value::Null).to_string()).await;
    let client = client(&server).unwrap();
    let mut expected = Vec::new();
    for entry in ENTRIES {
        let mut request = (entry.request)();
        fill(&mut *request, None, amount, 0);
        expected.push(Line::expected(entry.operation, &*request));
        let call = (entry.call)(&client, &parameters(&*request))
            .unwrap_or_else(|error| panic!("{}: {error}", entry.operation.id));
        call.await.unwrap_or_else(|error| panic!("{amount:?}: {error}"));
    }
    let sent = sent(&server).await;
    assert_eq!(sent.len(), expected.len());
    for (sent, expected) in sent.iter().zip(&expected) {
        assert_eq!(sent, expected, "{amount:?}");
    }
}

/// The request as JSON, for the table.
pub(crate) fn parameters(request: &dyn Slot) -> Vec<u8> {
    match request.view() {
        View::Absent => b"{}".to_vec(),
        _ => json::to_vec(request),
    }
}

/// The parts of a request that depend on the operation.
#[derive(Debug, PartialEq)]
struct Line {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Line {
    /// The request that the tables of the record describe.
    fn expected(operation: &Operation, request: &dyn Slot) -> Self {
        let mut line = Self {
            method: http::Method::from(operation.method).to_string(),
            path: operation.path.to_owned(),
            query: Vec::new(),
            body: None,
        };
        let values = json::to_vec(request);
        match request.view() {
            View::Absent => {}
            View::Record(record) => line.spread(record, operation, &serde_json::from_slice(&values).unwrap()),
            _ => line.body = Some(serde_json::from_slice(&values).unwrap()),
        }
        line
    }

    /// Puts each field of a record in the place that its table says.
    fn spread(&mut self, record: &dyn Record, operation: &Operation, values: &Map<String, Value>) {
        let fields: Vec<_> = record.schema().fields().collect();
        // A request without any fields is an empty object; parameters alone are not.
        let in_body = fields.iter().any(|field| field.location == Location::Body);
        let has_body = in_body || (fields.is_empty() && operation.method != Method::Get);
        self.body = has_body.then(|| Value::Object(Map::new()));
        for field in fields {
            let Some(value) = values.get(field.name) else {
                continue;
            };
            let texts = match value {
                Value::Array(elements) => elements.iter().map(text).collect(),
                value => vec![text(value)],
            };
            match field.location {
                Location::Query => self
                    .query
                    .extend(texts.into_iter().map(|text| (field.name.into(), text))),
                Location::Path => {
                    let filled = self
                        .path
                        .replace(&format!("{{{}}}", field.name), &texts.join(","));
                    self.path = filled;
                }
                Location::WholeBody => self.body = Some(value.clone()),
                Location::Body => self.body.as_mut().unwrap()[field.name] = value.clone(),
                other => panic!("no operation sends anything as {other:?}"),
            }
        }
    }

    fn sent(request: &Request) -> Self {
        Self {
            method: request.method.to_string(),
            path: request.url.path().to_owned(),
            query: request.url.query_pairs().into_owned().collect(),
            body: (!request.body.is_empty()).then(|| request.body_json().unwrap()),
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The requests for operations, in order: all but the first, which is for the token.
async fn sent(server: &MockServer) -> Vec<Line> {
    let requests = server.received_requests().await.unwrap();
    let (token, requests) = requests.split_first().unwrap();
    assert_eq!(token.url.path(), TOKEN_PATH);
    requests.iter().map(Line::sent).collect()
}

/// Fills in a request so that strict decoding and the limits accept it.
pub(crate) fn fill(slot: &mut dyn Slot, limits: Option<&Limits>, amount: Amount, depth: usize) {
    let limits = limits.copied().unwrap_or(Limits::NONE);
    let empty = amount == Amount::Empty;
    match slot.target() {
        Target::Bool(value) => *value = !empty,
        Target::Int(value) => *value = number(&limits, empty),
        Target::Int32(value) => *value = i32::try_from(number(&limits, empty)).unwrap(),
        // Limits are small numbers.
        #[allow(clippy::cast_precision_loss)]
        Target::Float(value) => *value = number(&limits, empty) as f64 + if empty { 0.0 } else { 0.5 },
        Target::Str(value) => {
            let least = limits.min_length.unwrap_or(0);
            let most = limits.max_length.unwrap_or(usize::MAX);
            *value = if empty {
                "x".repeat(least)
            } else {
                "é &=?".chars().cycle().take(least.max(5).min(most)).collect()
            };
        }
        Target::Enum(value) => value.set(value.known_values().first().copied().unwrap_or("any")),
        Target::Json(value) => *value = "anything".into(),
        Target::Object(value) if !empty => drop(value.insert("a", vec![1])),
        Target::Record(record) => fill_record(record, amount, depth),
        Target::List(list) => {
            let length = usize::from(!empty);
            for _ in 0..length.max(limits.min_items.unwrap_or(0)) {
                fill(list.push(), None, amount, depth + 1);
            }
        }
        Target::Map(map) if !empty => fill(map.entry("k"), None, amount, depth + 1),
        Target::Union(union) => {
            if let Some(variant) = union.select(0) {
                fill(variant, None, amount, depth + 1);
            }
        }
        _ => {}
    }
}

fn fill_record(record: &mut dyn Record, amount: Amount, depth: usize) {
    /// Types may be recursive.
    const DEEPEST: usize = 6;
    for (index, field) in record.schema().fields().enumerate() {
        let wanted = field.required || (amount != Amount::Required && depth < DEEPEST);
        let Some(slot) = record.slot_mut(index).filter(|_| wanted) else {
            continue;
        };
        fill(slot, field.limits, amount, depth + 1);
        if field.location == Location::Path
            && let Target::Str(text) = slot.target()
        {
            // The server's URL type does not decode paths.
            "id-1".clone_into(text);
        }
    }
}

/// The smallest number that the limits allow, or one that is not zero.
// Limits are small numbers.
#[allow(clippy::cast_possible_truncation)]
fn number(limits: &Limits, empty: bool) -> i64 {
    let least = limits.minimum.unwrap_or(0.0).ceil() as i64;
    let most = limits.maximum.map_or(i64::MAX, |most| most.floor() as i64);
    if empty {
        least.max(0)
    } else {
        7.max(least).min(most)
    }
}

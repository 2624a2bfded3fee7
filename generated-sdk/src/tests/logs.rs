//! Events and spans for `tracing`. They identify a call, and contain neither values nor secrets.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Event, Metadata, Subscriber};

use super::support::{JWT, KEY_ID, KEY_SECRET, Scene, Scripted, delete_users, ok, success, token};
use crate::RetryPolicy;

/// Keeps everything that is recorded, as `name=value` pairs.
#[derive(Clone, Default)]
pub(super) struct Log(Arc<Mutex<String>>);

impl Log {
    /// Records the events and spans of this thread until the guard is dropped.
    pub(super) fn start() -> (Self, DefaultGuard) {
        // While there is only one subscriber, tracing asks once for each line of code whether it is wanted, and keeps
        // the result. The thread that it asks can be that of another test.
        static ANOTHER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Log::default()));
        LazyLock::force(&ANOTHER);
        let log = Self::default();
        let guard = tracing::subscriber::set_default(log.clone());
        (log, guard)
    }

    /// The recorded text so far.
    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0.lock().unwrap(), "{}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "genauth"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        writeln!(self.0.lock().unwrap(), "{}", event.metadata().level()).unwrap();
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// The log of one call that gets this response.
async fn log_of(scene: Scene) -> String {
    let (log, guard) = Log::start();
    let server = Scripted::new([ok(&token(JWT, &json!(7200))), scene]);
    let _ = delete_users(&server.client()).await;
    drop(guard);
    let text = log.text();
    for secret in [KEY_ID, KEY_SECRET, JWT, "Bearer"] {
        assert!(!text.contains(secret), "{text}");
    }
    text
}

#[tokio::test]
async fn a_call_leaves_its_operation_status_and_request_id() {
    let text = log_of(ok(&success(&json!({ "success": true })))).await;
    for line in [
        "operation=\"deleteUsersBatch\"",
        "status=200",
        "request_id=\"r-1\"",
        "latency_ms=",
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
    assert!(!text.contains("WARN"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn every_attempt_leaves_its_number_and_its_outcome() {
    let server = Scripted::new([
        ok(&token(JWT, &json!(7200))),
        ok(&json!({ "statusCode": 503, "requestId": "r-503", "message": "busy" })),
        Scene::After(
            Duration::from_millis(1500),
            Box::new(ok(&success(&json!({ "success": true })))),
        ),
    ]);
    let policy = RetryPolicy::default().with_backoff(Duration::ZERO, Duration::ZERO);
    let client = server.builder().retry(policy).build().unwrap();
    let (log, guard) = Log::start();
    delete_users(&client).await.unwrap();
    drop(guard);
    let text = log.text();
    for lines in [
        "operation=\"getManagementToken\"\nattempt=1\n",
        "operation=\"deleteUsersBatch\"\nattempt=1\n",
        "operation=\"deleteUsersBatch\"\nattempt=2\n",
        "request_id=\"r-503\"",
        "error=the API responded with 503: busy",
        "wait_ms=0",
        "attempts=2",
        "latency_ms=0\n",
        "latency_ms=1500\n",
    ] {
        assert!(text.contains(lines), "{lines} is not in {text}");
    }
    assert!(!text.contains(JWT) && !text.contains(KEY_SECRET), "{text}");
}

#[tokio::test]
async fn a_signed_call_leaves_neither_its_signature_nor_its_request() {
    let server = Scripted::new([ok(&success(&json!({ "success": true })))]);
    let client = server.builder().sign_requests().build().unwrap();
    let (log, guard) = Log::start();
    delete_users(&client).await.unwrap();
    drop(guard);
    let text = log.text();
    let requests = server.requests();
    let signature = requests[0].headers()["authorization"].to_str().unwrap();
    for private in [signature, KEY_ID, KEY_SECRET, "GenAuth", "userIds", "u0"] {
        assert!(!text.contains(private), "{private} is in {text}");
    }
}

#[tokio::test]
async fn a_failure_leaves_its_request_id_and_reason() {
    let body = json!({ "statusCode": 404, "message": "no user", "requestId": "r-404" });
    let text = log_of(Scene::Respond(404, body.to_string())).await;
    for line in [
        "status=404",
        "request_id=\"r-404\"",
        "the API responded with 404: no user",
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_a_warning_without_the_value() {
    let text = log_of(ok(&success(&json!({ "success": true, "count": "private text" })))).await;
    assert!(text.contains("WARN\n"), "{text}");
    assert!(text.contains("path=\"data.count\""), "{text}");
    assert!(
        text.contains("expected a 64-bit integer, found a string"),
        "{text}"
    );
    assert!(!text.contains("private text"), "{text}");
}

//! Spans and events of `tracing`. Their target is the crate of the API, which is the one that a program depends on.
//!
//! `tracing` fixes target and fields of a span where it is written. So the spans and events are written in a macro, which
//! the crate of the API expands, and the runtime calls them by function pointers.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;
use tracing::Span;
use tracing::field::display;

use crate::error::{Error, ErrorKind};
use crate::response::Response;

/// The spans and events of an API. [`trace!`](crate::trace!) makes them.
#[derive(Clone, Copy)]
pub struct Trace {
    #[doc(hidden)]
    pub call: fn(&CallSpan<'_>) -> Span,
    #[doc(hidden)]
    pub attempt: fn(&AttemptSpan<'_>) -> Span,
    #[doc(hidden)]
    pub subscribe: fn(&SubscribeSpan<'_>) -> Span,
    #[doc(hidden)]
    pub debug: fn(&str, &Details<'_>),
    #[doc(hidden)]
    pub warn: fn(&str, &Details<'_>),
}

impl fmt::Debug for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Trace")
    }
}

/// The fields of a call's span that are known at its start.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct CallSpan<'a> {
    pub operation: &'a str,
}

/// The fields of an attempt's span that are known at its start.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct AttemptSpan<'a> {
    pub operation: &'a str,
    /// From 1.
    pub attempt: u32,
    pub method: &'a str,
    /// The path with its parameters as in the schema. It has no values, which can be secrets. It is empty for an untyped
    /// request.
    pub template: &'a str,
    pub host: &'a str,
    pub port: u16,
}

impl AttemptSpan<'_> {
    /// The name of the span by the conventions: method and template.
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.template).trim_end().to_owned()
    }

    /// How often the request was sent before; `None` for the first attempt.
    pub fn resends(&self) -> Option<u32> {
        self.attempt.checked_sub(1).filter(|resends| *resends > 0)
    }

    pub fn url_template(&self) -> Option<&str> {
        Some(self.template).filter(|template| !template.is_empty())
    }
}

/// The fields of the span of a subscription's connection that are known at its start.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct SubscribeSpan<'a> {
    pub code: &'a str,
    /// From 1.
    pub attempt: u32,
}

/// The fields of an event besides its message.
#[doc(hidden)]
#[derive(Clone, Copy, Default)]
pub struct Details<'a> {
    pub error: Option<&'a Error>,
    pub operation: Option<&'a str>,
    pub path: Option<&'a str>,
    pub code: Option<&'a str>,
    pub connection: Option<u64>,
    pub wait_ms: Option<u64>,
}

impl<'a> Details<'a> {
    pub(crate) fn of(error: &'a Error) -> Self {
        Self {
            error: Some(error),
            ..Self::default()
        }
    }
}

/// The first segment of a path of modules: the name of the crate.
#[doc(hidden)]
pub const fn crate_of(path: &'static str) -> &'static str {
    let mut length = 0;
    while length < path.len() && path.as_bytes()[length] != b':' {
        length += 1;
    }
    path.split_at(length).0
}

/// The spans and events of a client. Their target is the crate that this macro is used in.
///
/// There is a span `call` for each call, at level info, and a span `attempt` within it for each request, at level debug.
/// The fields of an attempt are those of OpenTelemetry's
/// [conventions for HTTP clients](https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client), besides
/// `operation`, `attempt`, `status`, `request_id` and `latency_ms`.
#[macro_export]
macro_rules! trace {
    () => {{
        const TARGET: &str = $crate::trace::crate_of(::core::module_path!());

        fn call(span: &$crate::trace::CallSpan<'_>) -> $crate::tracing::Span {
            $crate::tracing::info_span!(
                target: TARGET,
                "call",
                operation = span.operation,
                attempts = $crate::tracing::field::Empty,
                status = $crate::tracing::field::Empty,
                request_id = $crate::tracing::field::Empty,
                latency_ms = $crate::tracing::field::Empty,
                otel.name = span.operation,
                otel.status_code = $crate::tracing::field::Empty,
                error.type = $crate::tracing::field::Empty,
            )
        }

        fn attempt(span: &$crate::trace::AttemptSpan<'_>) -> $crate::tracing::Span {
            $crate::tracing::debug_span!(
                target: TARGET,
                "attempt",
                operation = span.operation,
                attempt = span.attempt,
                status = $crate::tracing::field::Empty,
                request_id = $crate::tracing::field::Empty,
                latency_ms = $crate::tracing::field::Empty,
                otel.kind = "client",
                otel.name = span.name(),
                otel.status_code = $crate::tracing::field::Empty,
                http.request.method = span.method,
                http.request.resend_count = span.resends(),
                http.response.status_code = $crate::tracing::field::Empty,
                url.template = span.url_template(),
                server.address = span.host,
                server.port = span.port,
                error.type = $crate::tracing::field::Empty,
            )
        }

        fn subscribe(span: &$crate::trace::SubscribeSpan<'_>) -> $crate::tracing::Span {
            $crate::tracing::debug_span!(
                target: TARGET,
                "subscribe",
                code = span.code,
                attempt = span.attempt,
                status = $crate::tracing::field::Empty,
            )
        }

        fn debug(message: &str, details: &$crate::trace::Details<'_>) {
            $crate::tracing::debug!(
                target: TARGET,
                operation = details.operation,
                path = details.path,
                code = details.code,
                connection = details.connection,
                error = details.error.map($crate::tracing::field::display),
                wait_ms = details.wait_ms,
                "{message}"
            );
        }

        fn warn(message: &str, details: &$crate::trace::Details<'_>) {
            $crate::tracing::warn!(
                target: TARGET,
                operation = details.operation,
                path = details.path,
                code = details.code,
                connection = details.connection,
                error = details.error.map($crate::tracing::field::display),
                wait_ms = details.wait_ms,
                "{message}"
            );
        }

        $crate::trace::Trace {
            call,
            attempt,
            subscribe,
            debug,
            warn,
        }
    }};
}

/// Writes the outcome of a call or an attempt into its span.
pub(crate) fn outcome(span: &Span, outcome: &Result<Response<()>, Error>, started: Instant) {
    span.record("latency_ms", millis(started.elapsed()));
    let (status, request_id) = match outcome {
        Ok(response) => (Some(response.status.as_u16()), response.request_id.as_deref()),
        Err(error) => (
            error.http_status(),
            error.api().and_then(|api| api.request_id.as_deref()),
        ),
    };
    if let Some(status) = status {
        span.record("status", status);
        span.record("http.response.status_code", status);
    }
    if let Some(request_id) = request_id {
        span.record("request_id", request_id);
    }
    if let Err(error) = outcome {
        span.record("otel.status_code", "ERROR");
        match (error.kind(), status) {
            // The status names the error, by the conventions.
            (ErrorKind::Http | ErrorKind::Api, Some(status)) if status >= 400 => {
                span.record("error.type", display(status))
            }
            (kind, _) => span.record("error.type", display(format_args!("{kind:?}"))),
        };
    }
}

pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::crate_of;

    #[test]
    fn the_target_is_the_crate() {
        assert_eq!(crate_of("genauth::generated"), "genauth");
        assert_eq!(crate_of("tickets"), "tickets");
        assert_eq!(crate_of(""), "");
    }
}

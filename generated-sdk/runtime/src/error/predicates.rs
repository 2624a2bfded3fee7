//! The questions that programs ask an error most.

use super::{Error, ErrorKind};
use crate::transport::TransportError;

impl Error {
    /// Whether a timeout ran out: that of the call, of an attempt or of connecting, also for credentials.
    pub fn is_timeout(&self) -> bool {
        self.0.timed_out || self.cause().is_some_and(Self::is_timeout)
    }

    /// Whether there was no connection, also for credentials.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect || self.cause().is_some_and(Self::is_connect)
    }

    /// Whether the credentials were refused (401).
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(401) || self.cause().is_some_and(Self::is_unauthorized)
    }

    /// Whether the credentials do not permit the operation (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_status(403)
    }

    /// Whether the object of the operation does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.is_status(404)
    }

    /// Whether the object of the operation exists already or is in the wrong state (409).
    pub fn is_conflict(&self) -> bool {
        self.is_status(409)
    }

    /// Whether there were too many requests (429), also for credentials.
    pub fn is_throttled(&self) -> bool {
        self.is_status(429) || self.cause().is_some_and(Self::is_throttled)
    }

    /// Whether the server failed (500 to 599), also for credentials.
    pub fn is_server_error(&self) -> bool {
        let in_statuses = self
            .statuses()
            .iter()
            .any(|status| matches!(status, Some(500..600)));
        in_statuses || self.cause().is_some_and(Self::is_server_error)
    }

    fn is_status(&self, wanted: i64) -> bool {
        self.statuses().contains(&Some(wanted))
    }

    /// The status in the envelope and the HTTP status.
    pub(super) fn statuses(&self) -> [Option<i64>; 2] {
        let api = self.0.api.as_ref().map(|api| api.status);
        let failed = matches!(self.0.kind, ErrorKind::Api | ErrorKind::Http);
        let http = self.http_status().filter(|_| failed).map(i64::from);
        [api, http]
    }

    /// Whether the same request may succeed soon, also for credentials: there was no connection, no complete response, or
    /// the status is 408, 425, 429, 502, 503, 504, 520 or 524. The last two are those of a proxy that got no response
    /// from its server.
    ///
    /// It does not tell whether retrying is safe: see
    /// [`may_have_reached_server`](Self::may_have_reached_server).
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            // A retry does not help against a certificate that is not accepted.
            ErrorKind::Connect => !self.is_untrusted(),
            ErrorKind::Transport | ErrorKind::Timeout => true,
            ErrorKind::Api | ErrorKind::Http => self
                .statuses()
                .iter()
                .any(|status| matches!(status, Some(408 | 425 | 429 | 502 | 503 | 504 | 520 | 524))),
            ErrorKind::Auth => self.cause().is_some_and(Self::is_transient),
            ErrorKind::Config
            | ErrorKind::InvalidRequest
            | ErrorKind::BodyTooLarge
            | ErrorKind::Protocol
            | ErrorKind::Unsuccessful
            | ErrorKind::Decode => false,
        }
    }

    fn is_untrusted(&self) -> bool {
        let source = self.0.source.as_deref().and_then(|source| source.downcast_ref());
        source.is_some_and(TransportError::is_untrusted)
    }
}

//! An event: a message of the server on a stream of events.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::OPERATION;
use crate::JsonValue;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::record::Slot;

/// An event: one message of the server, as it came.
///
/// A schema need not document the messages of a stream. So [`text`](Self::text) and [`bytes`](Self::bytes) take any
/// message. [`json`](Self::json) and [`decode`](Self::decode) fail if it cannot be read; the stream goes on then.
///
/// ```
/// # fn main() -> Result<(), sdk_runtime::Error> {
/// use std::collections::BTreeMap;
///
/// use sdk_runtime::Event;
///
/// let event = Event::new("ticket.created", r#"{ "title": "Printer is on fire" }"#);
/// assert_eq!(event.code(), "ticket.created");
/// assert_eq!(event.json()?["title"], "Printer is on fire");
/// let fields: BTreeMap<String, String> = event.decode()?;
/// assert_eq!(fields["title"], "Printer is on fire");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Event {
    pub(super) code: Arc<str>,
    pub(super) message: Bytes,
    pub(super) is_binary: bool,
    pub(super) after_reconnect: bool,
}

impl Event {
    /// An event that did not come from a server, for tests of code that handles events.
    pub fn new(code: impl AsRef<str>, message: impl Into<Vec<u8>>) -> Self {
        Self {
            code: code.as_ref().into(),
            message: message.into().into(),
            is_binary: false,
            after_reconnect: false,
        }
    }

    /// The code of the subscription: `ticket.created`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The message as text. In a binary message, bytes that are not UTF-8 are replaced by `U+FFFD`.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.message)
    }

    /// The message, byte for byte.
    pub fn bytes(&self) -> &[u8] {
        &self.message
    }

    /// Whether the server sent the message as binary rather than as text.
    pub fn is_binary(&self) -> bool {
        self.is_binary
    }

    /// Whether this is the first event after the connection was lost and opened again. Events in between may be
    /// missing. [`Events::try_next_signal`](crate::Events::try_next_signal) says so without waiting for the next
    /// event.
    pub fn after_reconnect(&self) -> bool {
        self.after_reconnect
    }

    /// The message as JSON.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`]: the message is not JSON, or has half of a surrogate pair, which no Rust string holds.
    pub fn json(&self) -> Result<JsonValue, Error> {
        self.decode()
    }

    /// The message as a generated type. It is read with the same tolerance as a response: values that do not fit
    /// are kept in the [raw fields](crate::Record::raw_fields). For other types, use
    /// `serde_json::from_slice(event.bytes())`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`]: the message is not JSON, or is no value of this type at all.
    pub fn decode<T: Slot + Default>(&self) -> Result<T, Error> {
        json::from_slice(&self.message).map_err(|error| {
            let why = crate::text::one_line(&error.to_string());
            Error::new(ErrorKind::Decode, format!("the message cannot be read: {why}"))
                .with_path(error.path)
                .with_operation(OPERATION.name)
        })
    }
}

/// Shows the length of the message. The text is left out: it can hold secrets.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("code", &self.code)
            .field("bytes", &self.message.len())
            .field("after_reconnect", &self.after_reconnect)
            .finish_non_exhaustive()
    }
}

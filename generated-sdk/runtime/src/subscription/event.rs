//! What a message on a stream of events says.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::OPERATION;
use crate::JsonValue;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::record::Slot;

/// Something that happened: one message of the server, as it came.
///
/// The vendor says that messages are JSON, and does not document their fields. So nothing is taken for granted
/// here: [`text`](Self::text) and [`bytes`](Self::bytes) are always there, [`json`](Self::json) and
/// [`decode`](Self::decode) fail if the message is something else, and the stream goes on.
///
/// ```
/// # fn main() -> Result<(), generated_sdk::Error> {
/// use generated_sdk::models::UserDto;
/// use generated_sdk::{Event, Record as _};
///
/// let event = Event::new("authing.user.created", r#"{ "userId": "u1", "reason": "hired" }"#);
/// assert_eq!(event.json()?["reason"], "hired");
/// let user: UserDto = event.decode()?;
/// assert_eq!(user.user_id, "u1");
/// assert!(user.raw_fields().get("reason").is_some());
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
    /// An event that did not come from a server, for tests of what handles events.
    pub fn new(code: impl AsRef<str>, message: impl Into<Vec<u8>>) -> Self {
        Self {
            code: code.as_ref().into(),
            message: message.into().into(),
            is_binary: false,
            after_reconnect: false,
        }
    }

    /// The code that was subscribed to: `authing.user.created`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The message as text. A binary message that is not UTF-8 has `U+FFFD` in the place of what is not.
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

    /// Whether this is the first event after the connection was lost and made again. Events in between may have been
    /// missed; [`Events::try_next_signal`](crate::Events::try_next_signal) says so before the next event comes.
    pub fn after_reconnect(&self) -> bool {
        self.after_reconnect
    }

    /// The message as JSON.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`]: the message is not JSON.
    pub fn json(&self) -> Result<JsonValue, Error> {
        self.decode()
    }

    /// The message as a type of this crate, read with the same tolerance as an answer: what does not fit is kept in
    /// [`raw_fields`](crate::Record::raw_fields). For types of your own there is
    /// `serde_json::from_slice(event.bytes())`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`]: the message is not JSON.
    pub fn decode<T: Slot + Default>(&self) -> Result<T, Error> {
        json::from_slice(&self.message).map_err(|error| {
            let why = crate::text::one_line(&error.to_string());
            Error::new(ErrorKind::Decode, format!("the message is not JSON: {why}"))
                .with_path(error.path)
                .with_operation(OPERATION.name)
        })
    }
}

/// Says how long the message is; its text stays out of it.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("code", &self.code)
            .field("bytes", &self.message.len())
            .field("after_reconnect", &self.after_reconnect)
            .finish_non_exhaustive()
    }
}

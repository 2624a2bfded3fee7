//! [`DateTime`]: a point in time, as the text that an API writes.

#[cfg(feature = "chrono")]
mod chrono;
mod civil;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

use crate::record::{Nullable, Slot, Target, View};

const NANOS_PER_SECOND: i128 = 1_000_000_000;
const NANOS_PER_MILLI: i128 = 1_000_000;

/// A point in time (`format: date-time`), as the text that came or that is sent. It is never written anew.
///
/// APIs do not keep to one notation, so the text is read on request. These are understood:
///
/// | notation | example |
/// |---|---|
/// | RFC 3339 | `2022-07-03T03:20:30.000Z`, `2022-07-03T11:20:30+08:00` |
/// | an offset without a colon | `2022-09-20T08:55:00.188+0800` |
/// | without a zone, mostly with a space | `2022-09-09 00:00:00` |
///
/// **A text without a zone is taken for UTC.** No description of an API says what its server means; if you know that
/// it means another zone, ask [`has_zone`](Self::has_zone) and correct the time.
///
/// Any text is a `DateTime`, as responses hold any. A text in another notation has no time. Values are equal if
/// their texts are. They have no order, since texts in different notations do not sort by time: sort by
/// [`timestamp_millis`](Self::timestamp_millis).
///
/// The features `jiff` and `chrono` add conversions: `jiff::Timestamp::try_from(&time)` and
/// `chrono::DateTime::<Utc>::try_from(&time)`, and `From` for the way back.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use sdk_runtime::DateTime;
///
/// let time = DateTime::from("2022-07-03T11:20:30.5+0800");
/// assert_eq!(time.as_str(), "2022-07-03T11:20:30.5+0800");
/// assert_eq!(time.timestamp_millis(), Some(1_656_818_430_500));
/// assert_eq!(DateTime::from("2022-07-03 03:20:30").timestamp_millis(), Some(1_656_818_430_000));
/// assert_eq!(DateTime::from("yesterday").timestamp_millis(), None);
///
/// let day = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400);
/// assert_eq!(DateTime::from(day).as_str(), "1970-01-02T00:00:00.000Z");
/// assert_eq!(SystemTime::try_from(&DateTime::from(day)), Ok(day));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

/// A [`DateTime`] whose text is in no notation that is understood, or is out of the range of the type that it was
/// to become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotATime(DateTime);

impl DateTime {
    /// No text, as a constant for generated `Default` implementations.
    #[doc(hidden)]
    pub const fn new() -> Self {
        Self(String::new())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Milliseconds since 1970-01-01 UTC, rounded down. `None` if the notation is not understood.
    ///
    /// A leap second is the first second of the next minute.
    pub fn timestamp_millis(&self) -> Option<i64> {
        i64::try_from(self.nanos()?.div_euclid(NANOS_PER_MILLI)).ok()
    }

    /// Whether the text names its zone: `Z` or an offset. Without one, it is taken for UTC. `false` if the notation
    /// is not understood.
    pub fn has_zone(&self) -> bool {
        civil::read(&self.0).is_some_and(|time| time.has_zone)
    }

    /// The time so many milliseconds after 1970-01-01 UTC, as RFC 3339 in UTC: `2022-07-03T03:20:30.000Z`.
    pub fn from_timestamp_millis(millis: i64) -> Self {
        Self::from_nanos(i128::from(millis) * NANOS_PER_MILLI)
    }

    /// Nanoseconds since 1970-01-01 UTC. Digits beyond them are cut off.
    fn nanos(&self) -> Option<i128> {
        civil::read(&self.0).map(|time| time.nanos)
    }

    fn from_nanos(nanos: i128) -> Self {
        Self(civil::write(nanos))
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for DateTime {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<Cow<'_, str>> for DateTime {
    fn from(text: Cow<'_, str>) -> Self {
        Self(text.into_owned())
    }
}

impl From<&DateTime> for DateTime {
    fn from(time: &DateTime) -> Self {
        time.clone()
    }
}

impl From<DateTime> for String {
    fn from(time: DateTime) -> Self {
        time.0
    }
}

/// The time as RFC 3339 in UTC, with three, six or nine digits after the second. A year beyond 9999 gets a sign and
/// six digits, as in ISO 8601, and is not read again.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let nanos = |duration: Duration| i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX);
        Self::from_nanos(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => nanos(since),
            Err(before) => -nanos(before.duration()),
        })
    }
}

impl TryFrom<&DateTime> for SystemTime {
    type Error = NotATime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        let system_time = |nanos: i128| {
            let distance = nanos.unsigned_abs();
            let seconds = u64::try_from(distance / NANOS_PER_SECOND.unsigned_abs()).ok()?;
            let rest = u32::try_from(distance % NANOS_PER_SECOND.unsigned_abs()).ok()?;
            let distance = Duration::new(seconds, rest);
            if nanos < 0 {
                SystemTime::UNIX_EPOCH.checked_sub(distance)
            } else {
                SystemTime::UNIX_EPOCH.checked_add(distance)
            }
        };
        time.nanos()
            .and_then(system_time)
            .ok_or_else(|| NotATime(time.clone()))
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for DateTime {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for DateTime {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<String> for DateTime {
    fn eq(&self, other: &String) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for NotATime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no time that is understood: {:?}", self.0)
    }
}

impl std::error::Error for NotATime {}

/// It is read and written as a string.
impl Slot for DateTime {
    fn view(&self) -> View<'_> {
        View::Str(&self.0)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Str(&mut self.0)
    }
}

impl From<&str> for Nullable<DateTime> {
    fn from(text: &str) -> Self {
        Self::Value(text.into())
    }
}

impl From<String> for Nullable<DateTime> {
    fn from(text: String) -> Self {
        Self::Value(text.into())
    }
}

crate::record::serde_impls!(DateTime);

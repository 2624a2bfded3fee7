//! Conversions with the crate `jiff`.

use jiff::Timestamp;

use super::{DateTime, NotATime};

impl TryFrom<&DateTime> for Timestamp {
    type Error = NotATime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        time.nanos()
            .and_then(|nanos| Timestamp::from_nanosecond(nanos).ok())
            .ok_or_else(|| NotATime(time.clone()))
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = NotATime;

    fn try_from(time: DateTime) -> Result<Self, Self::Error> {
        Self::try_from(&time)
    }
}

/// RFC 3339 in UTC.
impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        Self::from_nanos(time.as_nanosecond())
    }
}

//! Conversions with the crate `chrono`.

use chrono::{TimeZone, Utc};

use super::{DateTime, NANOS_PER_SECOND, NotATime};

impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
    type Error = NotATime;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        let convert = |nanos: i128| {
            let seconds = i64::try_from(nanos.div_euclid(NANOS_PER_SECOND)).ok()?;
            let rest = u32::try_from(nanos.rem_euclid(NANOS_PER_SECOND)).ok()?;
            Self::from_timestamp(seconds, rest)
        };
        time.nanos()
            .and_then(convert)
            .ok_or_else(|| NotATime(time.clone()))
    }
}

impl TryFrom<DateTime> for chrono::DateTime<Utc> {
    type Error = NotATime;

    fn try_from(time: DateTime) -> Result<Self, Self::Error> {
        Self::try_from(&time)
    }
}

/// RFC 3339 in UTC.
impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
    fn from(time: chrono::DateTime<Z>) -> Self {
        // Of a leap second, the nanoseconds are more than a second.
        let nanos = i128::from(time.timestamp_subsec_nanos());
        Self::from_nanos(NANOS_PER_SECOND * i128::from(time.timestamp()) + nanos)
    }
}

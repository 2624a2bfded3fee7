//! Reads and writes the date and the time of day, by the proleptic Gregorian calendar.

use super::{NANOS_PER_MILLI, NANOS_PER_SECOND};

const SECONDS_PER_DAY: i64 = 86_400;

/// A text that was understood.
pub(super) struct Time {
    /// Nanoseconds since 1970-01-01 UTC.
    pub(super) nanos: i128,
    /// Whether the text names its zone.
    pub(super) has_zone: bool,
}

/// Reads one of the notations of [`DateTime`](super::DateTime).
pub(super) fn read(text: &str) -> Option<Time> {
    let mut rest = Rest(text.as_bytes());
    let year = rest.number(4, 0..=9999)?;
    rest.one_of(b"-")?;
    let month = rest.number(2, 1..=12)?;
    rest.one_of(b"-")?;
    let day = rest.number(2, 1..=days_of(year, month))?;
    rest.one_of(b"Tt ")?;
    let hour = rest.number(2, 0..=23)?;
    rest.one_of(b":")?;
    let minute = rest.number(2, 0..=59)?;
    rest.one_of(b":")?;
    // A leap second.
    let second = rest.number(2, 0..=60)?;
    let fraction = match rest.one_of(b".") {
        Some(_) => rest.fraction()?,
        None => 0,
    };
    let offset = match rest.one_of(b"Zz+-") {
        None => None,
        Some(b'Z' | b'z') => Some(0),
        Some(sign) => {
            let hours = rest.number(2, 0..=23)?;
            let _ = rest.one_of(b":");
            let offset = 3600 * hours + 60 * rest.number(2, 0..=59)?;
            Some(if sign == b'-' { -offset } else { offset })
        }
    };
    let seconds = SECONDS_PER_DAY * days_before(year, month, day) + 3600 * hour + 60 * minute + second
        - offset.unwrap_or_default();
    rest.0.is_empty().then_some(Time {
        nanos: NANOS_PER_SECOND * i128::from(seconds) + i128::from(fraction),
        has_zone: offset.is_some(),
    })
}

/// Writes a time as RFC 3339 in UTC.
pub(super) fn write(nanos: i128) -> String {
    let fraction = nanos.rem_euclid(NANOS_PER_SECOND);
    // Times of an `i128` are beyond all years of an `i64` only if they are no times at all.
    let seconds = i64::try_from(nanos.div_euclid(NANOS_PER_SECOND)).unwrap_or(i64::MAX);
    let (year, month, day) = date(seconds.div_euclid(SECONDS_PER_DAY));
    let second = seconds.rem_euclid(SECONDS_PER_DAY);
    let year = match year {
        0..=9999 => format!("{year:04}"),
        _ => format!("{year:+07}"),
    };
    let fraction = if fraction % NANOS_PER_MILLI == 0 {
        format!("{:03}", fraction / NANOS_PER_MILLI)
    } else if fraction % 1000 == 0 {
        format!("{:06}", fraction / 1000)
    } else {
        format!("{fraction:09}")
    };
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{fraction}Z")
}

/// The days from 1970-01-01 to this date.
///
/// A year starts in March here, so that a leap day is its last day.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
        - DAYS_BEFORE_1970
}

/// From the first of March of the year 0 to 1970-01-01.
const DAYS_BEFORE_1970: i64 = 719_468;

/// Year, month and day, so many days after 1970-01-01.
fn date(days: i64) -> (i64, i64, i64) {
    /// The days of 400 years.
    const CYCLE: i64 = 146_097;
    let days = days.saturating_add(DAYS_BEFORE_1970);
    let day = days.rem_euclid(CYCLE);
    let year_of_cycle = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let year = 400 * days.div_euclid(CYCLE) + year_of_cycle;
    if month < 10 {
        (year, month + 3, day)
    } else {
        (year + 1, month - 9, day)
    }
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// What is left of a text.
struct Rest<'t>(&'t [u8]);

impl Rest<'_> {
    /// A number with exactly this many digits.
    fn number(&mut self, digits: usize, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        let mut value = 0;
        for digit in number {
            value = 10 * value + i64::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?);
        }
        self.0 = rest;
        range.contains(&value).then_some(value)
    }

    /// One of these bytes.
    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        bytes.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    /// The digits of a fraction of a second, as nanoseconds. There is at least one digit.
    fn fraction(&mut self) -> Option<i64> {
        let count = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(count).filter(|_| count > 0)?;
        self.0 = rest;
        let nine = digits.iter().chain(std::iter::repeat(&b'0')).take(9);
        Some(nine.fold(0, |value, digit| 10 * value + i64::from(digit - b'0')))
    }
}

//! The date of a release.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

/// The date of today, in UTC.
pub(super) fn today() -> Result<String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = now.context("the clock is before 1970")?.as_secs();
    Ok(date(i64::try_from(seconds)?))
}

/// A date as the changelog writes it: `2026-01-31`.
pub(super) fn checked(date: &str) -> Result<String> {
    let numbers: Vec<&str> = date.split('-').collect();
    let is_number =
        |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    match numbers[..] {
        [year, month, day]
            if is_number(year, 4)
                && is_number(month, 2)
                && is_number(day, 2)
                && ("01"..="12").contains(&month)
                && ("01"..="31").contains(&day) =>
        {
            Ok(date.to_owned())
        }
        _ => bail!("`{date}` is no date such as 2026-01-31"),
    }
}

/// The date of a time in seconds since 1970.
fn date(seconds: i64) -> String {
    // Days since the 1st of March of the year 0, in eras of 400 years. So a leap day is the last of its year.
    let days = seconds.div_euclid(86_400) + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, carry) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!("{:04}-{month:02}-{of_month:02}", era * 400 + year + carry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        let cases = [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_709_164_800, "2024-02-29"),
            (1_709_251_200, "2024-03-01"),
            (4_102_444_799, "2099-12-31"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(date(seconds), expected);
        }
    }

    #[test]
    fn a_date_has_year_month_and_day() {
        assert_eq!(checked("2026-02-28").ok().as_deref(), Some("2026-02-28"));
        for wrong in [
            "28.2.2026",
            "2026-2-28",
            "2026-13-01",
            "2026-00-10",
            "tomorrow",
            "",
        ] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }
}

// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How the structs are made that only answers hold, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl DeviceStatusResponseDataDto {
    /// A value of the required members; the others are absent.
    pub fn new(status: impl Into<DeviceStatusResponseDataDtoStatus>) -> Self {
        Self {
            status: status.into(),
            diff_time: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `diff_time`.
    #[must_use]
    #[inline]
    pub fn with_diff_time(mut self, value: i64) -> Self {
        self.diff_time = Some(value);
        self
    }
}

impl TerminalInfoDto {
    /// A value of the required members; the others are absent.
    pub fn new(id: impl Into<String>, device_unique_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            device_unique_id: device_unique_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

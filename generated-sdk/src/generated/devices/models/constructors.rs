// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl DeviceStatusResponseDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(status: impl Into<DeviceStatusResponseDataDtoStatus>) -> Self {
        Self {
            status: status.into(),
            diff_time: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
    /// A value of the required fields; the others are absent.
    pub fn new(id: impl Into<String>, device_unique_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            device_unique_id: device_unique_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl DeviceStatusResponseDataDto {
    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        value: impl Into<DeviceStatusResponseDataDtoStatus>,
    ) -> Self {
        self.status = value.into();
        self
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
    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `device_unique_id`.
    #[must_use]
    pub fn with_device_unique_id(mut self, value: impl Into<String>) -> Self {
        self.device_unique_id = value.into();
        self
    }
}

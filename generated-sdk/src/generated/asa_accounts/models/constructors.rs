// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl AsaAccountDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        app_id: impl Into<String>,
        account_id: impl Into<String>,
        account_info: impl Into<::sdk_runtime::JsonValue>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            account_info: account_info.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl AsaAccountPaginatedDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AsaAccountDto>>,
        total_count: i64,
    ) -> Self {
        Self {
            list: ::sdk_runtime::record::argument::list(list),
            total_count,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl AsaAccountTargetDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl GetAsaAccountAssignedTargetDataDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<AsaAccountTargetDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

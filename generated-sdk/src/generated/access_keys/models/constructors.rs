// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl CreateAccessKeyRespDto {
    /// Sets `access_key_id`.
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
    /// Sets `access_key_secret`.
    #[must_use]
    pub fn with_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `last_date`.
    #[must_use]
    pub fn with_last_date(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.last_date = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `enable`.
    #[must_use]
    #[inline]
    pub fn with_enable(mut self, value: bool) -> Self {
        self.enable = value;
        self
    }
}

impl GetAccessKeyRespDto {
    /// Sets `access_key_id`.
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
    /// Sets `access_key_secret`.
    #[must_use]
    pub fn with_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `last_date`.
    #[must_use]
    pub fn with_last_date(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.last_date = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `enable`.
    #[must_use]
    #[inline]
    pub fn with_enable(mut self, value: bool) -> Self {
        self.enable = value;
        self
    }
}

impl ListAccessKeyRespDto {
    /// Sets `access_key_id`.
    #[must_use]
    pub fn with_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.access_key_id = value.into();
        self
    }
    /// Sets `access_key_secret`.
    #[must_use]
    pub fn with_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.access_key_secret = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `last_date`.
    #[must_use]
    pub fn with_last_date(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.last_date = value.into();
        self
    }
    /// Sets `user_pool_id`.
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
    /// Sets `enable`.
    #[must_use]
    #[inline]
    pub fn with_enable(mut self, value: bool) -> Self {
        self.enable = value;
        self
    }
}

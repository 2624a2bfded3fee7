// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Setters of structs that are part of responses only, for tests: a value starts from `default()`.
#![allow(clippy::wildcard_imports)]

use super::*;

impl PipelineFunctionDto {
    /// Sets `func_id`.
    #[must_use]
    pub fn with_func_id(mut self, value: impl Into<String>) -> Self {
        self.func_id = value.into();
        self
    }
    /// Sets `func_name`.
    #[must_use]
    pub fn with_func_name(mut self, value: impl Into<String>) -> Self {
        self.func_name = value.into();
        self
    }
    /// Sets `scene`.
    #[must_use]
    pub fn with_scene(mut self, value: impl Into<PipelineScene>) -> Self {
        self.scene = value.into();
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<::sdk_runtime::DateTime>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets `is_asynchronous`.
    #[must_use]
    #[inline]
    pub fn with_is_asynchronous(mut self, value: bool) -> Self {
        self.is_asynchronous = value;
        self
    }
    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn with_timeout(mut self, value: i64) -> Self {
        self.timeout = value;
        self
    }
    /// Sets `terminate_on_timeout`.
    #[must_use]
    #[inline]
    pub fn with_terminate_on_timeout(mut self, value: bool) -> Self {
        self.terminate_on_timeout = value;
        self
    }
    /// Sets `source_code`.
    #[must_use]
    pub fn with_source_code(mut self, value: impl Into<String>) -> Self {
        self.source_code = value.into();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<PipelineFunctionDtoStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = value;
        self
    }
    /// Sets `is_cloud`.
    #[must_use]
    #[inline]
    pub fn with_is_cloud(mut self, value: bool) -> Self {
        self.is_cloud = value;
        self
    }
    /// Sets `last_execute_status`.
    #[must_use]
    pub fn with_last_execute_status(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<::sdk_runtime::JsonValue>),
        >,
    ) -> Self {
        self.last_execute_status = ::sdk_runtime::record::argument::map(value);
        self
    }
    /// Sets `func_description`.
    #[must_use]
    pub fn with_func_description(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.func_description, value);
        self
    }
    /// Sets `upload_err_msg`.
    #[must_use]
    pub fn with_upload_err_msg(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.upload_err_msg, value);
        self
    }
}

impl PipelineFunctionPagingDto {
    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PipelineFunctionDto>>,
    ) -> Self {
        self.list = ::sdk_runtime::record::argument::list(value);
        self
    }
}

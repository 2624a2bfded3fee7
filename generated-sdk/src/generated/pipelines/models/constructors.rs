// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! How structs are made that are part of responses only, for tests.
#![allow(clippy::wildcard_imports)]

use super::*;

impl PipelineFunctionDto {
    /// A value of the required fields; the others are absent.
    #[inline]
    pub fn new(required: PipelineFunctionDtoRequired) -> Self {
        Self {
            func_id: required.func_id,
            func_name: required.func_name,
            scene: required.scene,
            created_at: required.created_at,
            updated_at: required.updated_at,
            is_asynchronous: required.is_asynchronous,
            timeout: required.timeout,
            terminate_on_timeout: required.terminate_on_timeout,
            source_code: required.source_code,
            status: required.status,
            enabled: required.enabled,
            is_cloud: required.is_cloud,
            last_execute_status: required.last_execute_status,
            func_description: None,
            upload_err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
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

/// The required fields of [`PipelineFunctionDto`], by name: a struct literal that misses one does not compile.
pub struct PipelineFunctionDtoRequired {
    /// See [`PipelineFunctionDto::func_id`].
    pub func_id: String,
    /// See [`PipelineFunctionDto::func_name`].
    pub func_name: String,
    /// See [`PipelineFunctionDto::scene`].
    pub scene: PipelineScene,
    /// See [`PipelineFunctionDto::created_at`].
    pub created_at: ::sdk_runtime::DateTime,
    /// See [`PipelineFunctionDto::updated_at`].
    pub updated_at: ::sdk_runtime::DateTime,
    /// See [`PipelineFunctionDto::is_asynchronous`].
    pub is_asynchronous: bool,
    /// See [`PipelineFunctionDto::timeout`].
    pub timeout: i64,
    /// See [`PipelineFunctionDto::terminate_on_timeout`].
    pub terminate_on_timeout: bool,
    /// See [`PipelineFunctionDto::source_code`].
    pub source_code: String,
    /// See [`PipelineFunctionDto::status`].
    pub status: PipelineFunctionDtoStatus,
    /// See [`PipelineFunctionDto::enabled`].
    pub enabled: bool,
    /// See [`PipelineFunctionDto::is_cloud`].
    pub is_cloud: bool,
    /// See [`PipelineFunctionDto::last_execute_status`].
    pub last_execute_status: ::sdk_runtime::JsonObject,
}

::sdk_runtime::record::required_form!(PipelineFunctionDtoRequired);

impl PipelineFunctionPagingDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        total_count: i64,
        list: impl IntoIterator<Item = impl Into<PipelineFunctionDto>>,
    ) -> Self {
        Self {
            total_count,
            list: ::sdk_runtime::record::argument::list(list),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

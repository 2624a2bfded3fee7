// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::PipelineScene;

/// Parameters of [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function).
#[non_exhaustive]
pub struct GetPipelineFunctionParams {
    /// ID of the pipeline function, found by
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    ///
    /// Required query parameter `funcId`. Example: `60b49eb83fd80adb96f26e68`.
    pub func_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPipelineFunctionParams {
    /// A value of the required fields; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for GetPipelineFunctionParams {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPipelineFunctionParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPipelineFunction",
        rust_name: Some("GetPipelineFunctionParams"),
        names: &["funcId"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.func_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.func_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPipelineFunctionParams);

/// Parameters of [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs).
#[non_exhaustive]
pub struct GetPipelineLogsParams {
    /// ID of the pipeline function, found by
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    ///
    /// Required query parameter `funcId`. Example: `60b49eb83fd80adb96f26e68`.
    pub func_id: String,
    /// How many items a page has at most. The last page may have fewer.
    ///
    /// Optional query parameter `limit`: if `None`, the server assumes `10`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional query parameter `page`: if `None`, the server assumes `1`. At least 1. Example: `1`.
    pub page: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPipelineLogsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Default for GetPipelineLogsParams {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            limit: None,
            page: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPipelineLogsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "getPipelineLogs",
        rust_name: Some("GetPipelineLogsParams"),
        names: &["funcId", "limit", "page"],
        required: 1,
        sent_in: &[
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
            ::sdk_runtime::record::Location::Query,
        ],
        limits: &[
            (
                1,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                2,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.func_id,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.func_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPipelineLogsParams);

/// Parameters of [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
#[non_exhaustive]
pub struct ListPipelineFunctionsParams {
    /// Scene whose functions are returned.
    ///
    /// Required query parameter `scene`.
    pub scene: PipelineScene,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPipelineFunctionsParams {
    /// A value of the required fields; the others are absent.
    pub fn new(scene: impl Into<PipelineScene>) -> Self {
        Self {
            scene: scene.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ListPipelineFunctionsParams {
    #[inline]
    fn default() -> Self {
        Self {
            scene: PipelineScene::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPipelineFunctionsParams {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "listPipelineFunctions",
        rust_name: Some("ListPipelineFunctionsParams"),
        names: &["scene"],
        required: 1,
        sent_in: &[::sdk_runtime::record::Location::Query],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.scene,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.scene,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPipelineFunctionsParams);

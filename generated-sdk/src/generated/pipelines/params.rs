// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::PipelineScene;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Fields, RawFields, Schema, Slot, record};

/// Parameters of [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function).
#[non_exhaustive]
pub struct GetPipelineFunctionParams {
    /// Query parameter `funcId`, required.
    pub func_id: String,
    raw_fields: RawFields,
}

impl GetPipelineFunctionParams {
    /// A value of the required members; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for GetPipelineFunctionParams {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetPipelineFunctionParams {
    const SCHEMA: Schema = Schema {
        name: "getPipelineFunction",
        names: &["funcId"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.func_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.func_id,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetPipelineFunctionParams);

/// Parameters of [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs).
#[non_exhaustive]
pub struct GetPipelineLogsParams {
    /// Query parameter `funcId`, required.
    pub func_id: String,
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl GetPipelineLogsParams {
    /// A value of the required members; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            limit: None,
            page: None,
            raw_fields: RawFields::NONE,
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
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for GetPipelineLogsParams {
    const SCHEMA: Schema = Schema {
        name: "getPipelineLogs",
        names: &["funcId", "limit", "page"],
        required: 1,
        sent_in: &[Location::Query, Location::Query, Location::Query],
        limits: &[
            (
                1,
                Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..Limits::NONE
                },
            ),
            (
                2,
                Limits {
                    minimum: Some(1.0),
                    ..Limits::NONE
                },
            ),
        ],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.func_id,
            1 => &self.limit,
            2 => &self.page,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.func_id,
            1 => &mut self.limit,
            2 => &mut self.page,
            _ => &mut self.raw_fields,
        }
    }
}

record!(GetPipelineLogsParams);

/// Parameters of [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
#[non_exhaustive]
pub struct ListPipelineFunctionsParams {
    /// Query parameter `scene`, required.
    pub scene: PipelineScene,
    raw_fields: RawFields,
}

impl ListPipelineFunctionsParams {
    /// A value of the required members; the others are absent.
    pub fn new(scene: impl Into<PipelineScene>) -> Self {
        Self {
            scene: scene.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for ListPipelineFunctionsParams {
    #[inline]
    fn default() -> Self {
        Self {
            scene: PipelineScene::default(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ListPipelineFunctionsParams {
    const SCHEMA: Schema = Schema {
        name: "listPipelineFunctions",
        names: &["scene"],
        required: 1,
        sent_in: &[Location::Query],
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.scene,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.scene,
            _ => &mut self.raw_fields,
        }
    }
}

record!(ListPipelineFunctionsParams);

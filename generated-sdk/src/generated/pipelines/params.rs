// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Parameters of this module's operations.

use crate::generated::common::PipelineScene;
use crate::record::Limits;
use crate::record::Location;
use crate::record::{Field, RawFields, Record, Schema, Slot, record};

/// Parameters of [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineFunctionParams {
    /// The member `funcId`.
    ///
    /// Query parameter `funcId`, required.
    pub func_id: String,
    raw_fields: RawFields,
}

impl GetPipelineFunctionParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..Self::default()
        }
    }
}

impl Record for GetPipelineFunctionParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getPipelineFunction",
            &[Field::required("funcId").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.func_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.func_id,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetPipelineFunctionParams);

/// Parameters of [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPipelineLogsParams {
    /// The member `funcId`.
    ///
    /// Query parameter `funcId`, required.
    pub func_id: String,
    /// The member `limit`.
    ///
    /// Query parameter `limit`, optional.
    /// Limit: from 1 to 50.
    /// Default: `10`.
    pub limit: Option<i64>,
    /// The member `page`.
    ///
    /// Query parameter `page`, optional.
    /// Limit: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    raw_fields: RawFields,
}

impl GetPipelineLogsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            ..Self::default()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

impl Record for GetPipelineLogsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "getPipelineLogs",
            &[
                Field::required("funcId").sent_in(Location::Query),
                Field::optional("limit")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            maximum: Some(50.0),
                            ..Limits::NONE
                        },
                    ),
                Field::optional("page")
                    .sent_in(Location::Query)
                    .limited(
                        &Limits {
                            minimum: Some(1.0),
                            ..Limits::NONE
                        },
                    ),
            ],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.func_id,
                1 => &self.limit,
                2 => &self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.func_id,
                1 => &mut self.limit,
                2 => &mut self.page,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(GetPipelineLogsParams);

/// Parameters of [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPipelineFunctionsParams {
    /// The member `scene`.
    ///
    /// Query parameter `scene`, required.
    pub scene: PipelineScene,
    raw_fields: RawFields,
}

impl ListPipelineFunctionsParams {
    /// A value of the required members; the others are absent.
    #[inline]
    pub fn new(scene: impl Into<PipelineScene>) -> Self {
        Self {
            scene: scene.into(),
            ..Self::default()
        }
    }
}

impl Record for ListPipelineFunctionsParams {
    #[inline]
    fn schema(&self) -> &'static Schema {
        static SCHEMA: Schema = Schema::new(
            "listPipelineFunctions",
            &[Field::required("scene").sent_in(Location::Query)],
        );
        &SCHEMA
    }
    #[inline]
    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.scene,
                _ => return None,
            },
        )
    }
    #[inline]
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.scene,
                _ => return None,
            },
        )
    }
    #[inline]
    fn raw_fields(&self) -> &RawFields {
        &self.raw_fields
    }
    #[inline]
    fn raw_fields_mut(&mut self) -> &mut RawFields {
        &mut self.raw_fields
    }
}

record!(ListPipelineFunctionsParams);

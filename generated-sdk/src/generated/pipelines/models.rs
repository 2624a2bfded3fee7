// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

#[cfg(feature = "test-util")]
pub use constructors::*;
use crate::Envelope;
use crate::JsonObject;
use crate::generated::common::PipelineScene;
use crate::generated::pipelines::PipelineFunctionDtoStatus;
use crate::record::argument;
use crate::record::{Fields, RawFields, Schema, Slot, record};
use crate::Page;

/// An object whose members the API does not describe.
pub type LastExecuteStatus = JsonObject;

/// A value, called `PipelineFunctionPaginatedRespDto` by the API.
pub type PipelineFunctionPaginatedRespDto = Envelope<PipelineFunctionPagingDto>;

/// A value, called `PipelineFunctionSingleRespDto` by the API.
pub type PipelineFunctionSingleRespDto = Envelope<PipelineFunctionDto>;

/// An object, called `CreatePipelineFunctionDto` by the API.
#[non_exhaustive]
pub struct CreatePipelineFunctionDto {
    /// Member `sourceCode`, required.
    pub source_code: String,
    /// Member `scene`, required.
    pub scene: PipelineScene,
    /// Member `funcName`, required.
    pub func_name: String,
    /// Member `enabled`, optional.
    pub enabled: Option<bool>,
    /// Member `funcDescription`, optional.
    pub func_description: Option<String>,
    /// Member `isAsynchronous`, optional.
    pub is_asynchronous: Option<bool>,
    /// Member `terminateOnTimeout`, optional.
    pub terminate_on_timeout: Option<bool>,
    /// Member `timeout`, optional.
    pub timeout: Option<i64>,
    raw_fields: RawFields,
}

impl CreatePipelineFunctionDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        source_code: impl Into<String>,
        scene: impl Into<PipelineScene>,
        func_name: impl Into<String>,
    ) -> Self {
        Self {
            source_code: source_code.into(),
            scene: scene.into(),
            func_name: func_name.into(),
            enabled: None,
            func_description: None,
            is_asynchronous: None,
            terminate_on_timeout: None,
            timeout: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `func_description`.
    #[must_use]
    pub fn with_func_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.func_description, value);
        self
    }
    /// Sets `is_asynchronous`.
    #[must_use]
    #[inline]
    pub fn with_is_asynchronous(mut self, value: bool) -> Self {
        self.is_asynchronous = Some(value);
        self
    }
    /// Sets `terminate_on_timeout`.
    #[must_use]
    #[inline]
    pub fn with_terminate_on_timeout(mut self, value: bool) -> Self {
        self.terminate_on_timeout = Some(value);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn with_timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
}

impl Default for CreatePipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            source_code: String::new(),
            scene: PipelineScene::default(),
            func_name: String::new(),
            enabled: None,
            func_description: None,
            is_asynchronous: None,
            terminate_on_timeout: None,
            timeout: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for CreatePipelineFunctionDto {
    const SCHEMA: Schema = Schema {
        name: "CreatePipelineFunctionDto",
        names: &[
            "sourceCode",
            "scene",
            "funcName",
            "enabled",
            "funcDescription",
            "isAsynchronous",
            "terminateOnTimeout",
            "timeout",
        ],
        required: 3,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.source_code,
            1 => &self.scene,
            2 => &self.func_name,
            3 => &self.enabled,
            4 => &self.func_description,
            5 => &self.is_asynchronous,
            6 => &self.terminate_on_timeout,
            7 => &self.timeout,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.source_code,
            1 => &mut self.scene,
            2 => &mut self.func_name,
            3 => &mut self.enabled,
            4 => &mut self.func_description,
            5 => &mut self.is_asynchronous,
            6 => &mut self.terminate_on_timeout,
            7 => &mut self.timeout,
            _ => &mut self.raw_fields,
        }
    }
}

record!(CreatePipelineFunctionDto);

/// An object, called `DeletePipelineFunctionDto` by the API.
#[non_exhaustive]
pub struct DeletePipelineFunctionDto {
    /// Member `funcId`, required.
    pub func_id: String,
    raw_fields: RawFields,
}

impl DeletePipelineFunctionDto {
    /// A value of the required members; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for DeletePipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for DeletePipelineFunctionDto {
    const SCHEMA: Schema = Schema {
        name: "DeletePipelineFunctionDto",
        names: &["funcId"],
        required: 1,
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

record!(DeletePipelineFunctionDto);

/// An object, called `PipelineFunctionDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct PipelineFunctionDto {
    /// Member `funcId`, required.
    pub func_id: String,
    /// Member `funcName`, required.
    pub func_name: String,
    /// Member `scene`, required.
    pub scene: PipelineScene,
    /// Member `createdAt`, required.
    /// Format: `date-time`.
    pub created_at: String,
    /// Member `updatedAt`, required.
    /// Format: `date-time`.
    pub updated_at: String,
    /// Member `isAsynchronous`, required.
    pub is_asynchronous: bool,
    /// Member `timeout`, required.
    pub timeout: i64,
    /// Member `terminateOnTimeout`, required.
    pub terminate_on_timeout: bool,
    /// Member `sourceCode`, required.
    pub source_code: String,
    /// Member `status`, required.
    pub status: PipelineFunctionDtoStatus,
    /// Member `enabled`, required.
    pub enabled: bool,
    /// Member `isCloud`, required.
    pub is_cloud: bool,
    /// Member `lastExecuteStatus`, required.
    pub last_execute_status: JsonObject,
    /// Member `funcDescription`, optional.
    pub func_description: Option<String>,
    /// Member `uploadErrMsg`, optional.
    pub upload_err_msg: Option<String>,
    raw_fields: RawFields,
}

impl Default for PipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            func_name: String::new(),
            scene: PipelineScene::default(),
            created_at: String::new(),
            updated_at: String::new(),
            is_asynchronous: false,
            timeout: 0,
            terminate_on_timeout: false,
            source_code: String::new(),
            status: PipelineFunctionDtoStatus::default(),
            enabled: false,
            is_cloud: false,
            last_execute_status: JsonObject::new(),
            func_description: None,
            upload_err_msg: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for PipelineFunctionDto {
    const SCHEMA: Schema = Schema {
        name: "PipelineFunctionDto",
        names: &[
            "funcId",
            "funcName",
            "scene",
            "createdAt",
            "updatedAt",
            "isAsynchronous",
            "timeout",
            "terminateOnTimeout",
            "sourceCode",
            "status",
            "enabled",
            "isCloud",
            "lastExecuteStatus",
            "funcDescription",
            "uploadErrMsg",
        ],
        required: 13,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.func_id,
            1 => &self.func_name,
            2 => &self.scene,
            3 => &self.created_at,
            4 => &self.updated_at,
            5 => &self.is_asynchronous,
            6 => &self.timeout,
            7 => &self.terminate_on_timeout,
            8 => &self.source_code,
            9 => &self.status,
            10 => &self.enabled,
            11 => &self.is_cloud,
            12 => &self.last_execute_status,
            13 => &self.func_description,
            14 => &self.upload_err_msg,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.func_id,
            1 => &mut self.func_name,
            2 => &mut self.scene,
            3 => &mut self.created_at,
            4 => &mut self.updated_at,
            5 => &mut self.is_asynchronous,
            6 => &mut self.timeout,
            7 => &mut self.terminate_on_timeout,
            8 => &mut self.source_code,
            9 => &mut self.status,
            10 => &mut self.enabled,
            11 => &mut self.is_cloud,
            12 => &mut self.last_execute_status,
            13 => &mut self.func_description,
            14 => &mut self.upload_err_msg,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PipelineFunctionDto);

/// An object, called `PipelineFunctionPagingDto` by the API.
///
/// Only answers hold it. Its constructor and setters are for tests: they come with the feature `test-util`.
#[non_exhaustive]
pub struct PipelineFunctionPagingDto {
    /// Member `totalCount`, required.
    pub total_count: i64,
    /// Member `list`, required.
    pub list: Vec<PipelineFunctionDto>,
    raw_fields: RawFields,
}

impl Default for PipelineFunctionPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for PipelineFunctionPagingDto {
    const SCHEMA: Schema = Schema {
        name: "PipelineFunctionPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

record!(PipelineFunctionPagingDto);

/// An object, called `ReUploadPipelineFunctionDto` by the API.
#[non_exhaustive]
pub struct ReUploadPipelineFunctionDto {
    /// Member `funcId`, required.
    pub func_id: String,
    raw_fields: RawFields,
}

impl ReUploadPipelineFunctionDto {
    /// A value of the required members; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for ReUploadPipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for ReUploadPipelineFunctionDto {
    const SCHEMA: Schema = Schema {
        name: "ReUploadPipelineFunctionDto",
        names: &["funcId"],
        required: 1,
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

record!(ReUploadPipelineFunctionDto);

/// An object, called `UpdatePipelineFunctionDto` by the API.
#[non_exhaustive]
pub struct UpdatePipelineFunctionDto {
    /// Member `funcId`, required.
    pub func_id: String,
    /// Member `enabled`, optional.
    pub enabled: Option<bool>,
    /// Member `funcDescription`, optional.
    pub func_description: Option<String>,
    /// Member `funcName`, optional.
    pub func_name: Option<String>,
    /// Member `isAsynchronous`, optional.
    pub is_asynchronous: Option<bool>,
    /// Member `sourceCode`, optional.
    pub source_code: Option<String>,
    /// Member `terminateOnTimeout`, optional.
    pub terminate_on_timeout: Option<bool>,
    /// Member `timeout`, optional.
    pub timeout: Option<i64>,
    raw_fields: RawFields,
}

impl UpdatePipelineFunctionDto {
    /// A value of the required members; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            enabled: None,
            func_description: None,
            func_name: None,
            is_asynchronous: None,
            source_code: None,
            terminate_on_timeout: None,
            timeout: None,
            raw_fields: RawFields::NONE,
        }
    }
    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn with_enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `func_description`.
    #[must_use]
    pub fn with_func_description(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.func_description, value);
        self
    }
    /// Sets `func_name`.
    #[must_use]
    pub fn with_func_name(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.func_name, value);
        self
    }
    /// Sets `is_asynchronous`.
    #[must_use]
    #[inline]
    pub fn with_is_asynchronous(mut self, value: bool) -> Self {
        self.is_asynchronous = Some(value);
        self
    }
    /// Sets `source_code`.
    #[must_use]
    pub fn with_source_code(mut self, value: impl Into<String>) -> Self {
        argument::set(&mut self.source_code, value);
        self
    }
    /// Sets `terminate_on_timeout`.
    #[must_use]
    #[inline]
    pub fn with_terminate_on_timeout(mut self, value: bool) -> Self {
        self.terminate_on_timeout = Some(value);
        self
    }
    /// Sets `timeout`.
    #[must_use]
    #[inline]
    pub fn with_timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }
}

impl Default for UpdatePipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            enabled: None,
            func_description: None,
            func_name: None,
            is_asynchronous: None,
            source_code: None,
            terminate_on_timeout: None,
            timeout: None,
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdatePipelineFunctionDto {
    const SCHEMA: Schema = Schema {
        name: "UpdatePipelineFunctionDto",
        names: &[
            "funcId",
            "enabled",
            "funcDescription",
            "funcName",
            "isAsynchronous",
            "sourceCode",
            "terminateOnTimeout",
            "timeout",
        ],
        required: 1,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.func_id,
            1 => &self.enabled,
            2 => &self.func_description,
            3 => &self.func_name,
            4 => &self.is_asynchronous,
            5 => &self.source_code,
            6 => &self.terminate_on_timeout,
            7 => &self.timeout,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.func_id,
            1 => &mut self.enabled,
            2 => &mut self.func_description,
            3 => &mut self.func_name,
            4 => &mut self.is_asynchronous,
            5 => &mut self.source_code,
            6 => &mut self.terminate_on_timeout,
            7 => &mut self.timeout,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdatePipelineFunctionDto);

/// An object, called `UpdatePipelineOrderDto` by the API.
#[non_exhaustive]
pub struct UpdatePipelineOrderDto {
    /// Member `order`, required.
    pub order: Vec<String>,
    /// Member `scene`, required.
    pub scene: PipelineScene,
    raw_fields: RawFields,
}

impl UpdatePipelineOrderDto {
    /// A value of the required members; the others are absent.
    pub fn new(
        order: impl IntoIterator<Item = impl Into<String>>,
        scene: impl Into<PipelineScene>,
    ) -> Self {
        Self {
            order: argument::list(order),
            scene: scene.into(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Default for UpdatePipelineOrderDto {
    #[inline]
    fn default() -> Self {
        Self {
            order: Vec::new(),
            scene: PipelineScene::default(),
            raw_fields: RawFields::NONE,
        }
    }
}

impl Fields for UpdatePipelineOrderDto {
    const SCHEMA: Schema = Schema {
        name: "UpdatePipelineOrderDto",
        names: &["order", "scene"],
        required: 2,
        ..Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn Slot {
        match index {
            0 => &self.order,
            1 => &self.scene,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn Slot {
        match index {
            0 => &mut self.order,
            1 => &mut self.scene,
            _ => &mut self.raw_fields,
        }
    }
}

record!(UpdatePipelineOrderDto);

impl Page for PipelineFunctionPagingDto {
    type Item = PipelineFunctionDto;
    #[inline]
    fn into_items(self) -> Vec<PipelineFunctionDto> {
        self.list
    }
}

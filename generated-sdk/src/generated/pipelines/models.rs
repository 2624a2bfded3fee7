// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

use crate::generated::common::PipelineScene;
use crate::generated::pipelines::PipelineFunctionDtoStatus;

/// How the last run of a pipeline function ended. Its fields are not documented.
pub type LastExecuteStatus = ::sdk_runtime::JsonObject;

/// A value, called `PipelineFunctionPaginatedRespDto` by the API.
pub type PipelineFunctionPaginatedRespDto = crate::generated::Envelope<
    PipelineFunctionPagingDto,
>;

/// A value, called `PipelineFunctionSingleRespDto` by the API.
pub type PipelineFunctionSingleRespDto = crate::generated::Envelope<PipelineFunctionDto>;

/// A new function for [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function):
/// which code runs where.
#[non_exhaustive]
pub struct CreatePipelineFunctionDto {
    /// Source code of the function, in JavaScript.
    ///
    /// Required `sourceCode`. Example: `async function pipe(user, context, callback) { callback(null, user, context) }`.
    pub source_code: String,
    /// Point of registration or sign-in at which the function runs.
    ///
    /// Required `scene`.
    pub scene: PipelineScene,
    /// Name of the function, for people.
    ///
    /// Required `funcName`. Example: `Allow one mail domain`.
    pub func_name: String,
    /// Whether the function runs. What is assumed without it is not documented.
    ///
    /// Optional `enabled`: not sent if `None`.
    pub enabled: Option<bool>,
    /// What the function is for, in free text.
    ///
    /// Optional `funcDescription`: not sent if `None`.
    pub func_description: Option<String>,
    /// Whether the function runs beside the sign-in instead of holding it up. Suits notices to other
    /// systems, such as a message to a group in Lark or DingTalk.
    ///
    /// Optional `isAsynchronous`: not sent if `None`.
    pub is_asynchronous: Option<bool>,
    /// Whether the whole flow ends if the function takes longer than `timeout`. The default is `false`.
    ///
    /// Optional `terminateOnTimeout`: not sent if `None`.
    pub terminate_on_timeout: Option<bool>,
    /// How long the function may run. The default is 3.
    ///
    /// Optional `timeout`: not sent if `None`. From 1 to 60. Unit: seconds. Example: `3`.
    pub timeout: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl CreatePipelineFunctionDto {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
        ::sdk_runtime::record::argument::set(&mut self.func_description, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for CreatePipelineFunctionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        limits: &[
            (
                7,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(60.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(CreatePipelineFunctionDto);

/// Names the function that
/// [`delete_pipeline_function`](crate::ManagementClient::delete_pipeline_function) removes.
#[non_exhaustive]
pub struct DeletePipelineFunctionDto {
    /// ID of the pipeline function, found by
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    ///
    /// Required `funcId`. Example: `60b49eb83fd80adb96f26e68`.
    pub func_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl DeletePipelineFunctionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for DeletePipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for DeletePipelineFunctionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "DeletePipelineFunctionDto",
        names: &["funcId"],
        required: 1,
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

::sdk_runtime::record::record!(DeletePipelineFunctionDto);

/// A pipeline function: code of your own that runs at one point of registration or sign-in.
///
/// Returned by [`create_pipeline_function`](crate::ManagementClient::create_pipeline_function), [`get_pipeline_function`](crate::ManagementClient::get_pipeline_function), [`reupload_pipeline_function`](crate::ManagementClient::reupload_pipeline_function), [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function), [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) and 1 more.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PipelineFunctionDto {
    /// ID of the function, by which the other operations name it.
    ///
    /// On the wire: `funcId`. Example: `60b49eb83fd80adb96f26e68`.
    pub func_id: String,
    /// Name of the function, for people.
    ///
    /// On the wire: `funcName`. Example: `Allow one mail domain`.
    pub func_name: String,
    /// Point of registration or sign-in at which the function runs.
    pub scene: PipelineScene,
    /// When it was created.
    ///
    /// On the wire: `createdAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub created_at: ::sdk_runtime::DateTime,
    /// When it last changed.
    ///
    /// On the wire: `updatedAt`. Example: `2022-07-03T03:20:30.000Z`.
    pub updated_at: ::sdk_runtime::DateTime,
    /// Whether the function runs beside the sign-in instead of holding it up.
    ///
    /// On the wire: `isAsynchronous`.
    pub is_asynchronous: bool,
    /// How long the function may run, 1 to 60 seconds.
    ///
    /// Unit: seconds. Example: `3`.
    pub timeout: i64,
    /// Whether the whole flow ends if the function takes longer than `timeout`.
    ///
    /// On the wire: `terminateOnTimeout`.
    pub terminate_on_timeout: bool,
    /// Source code of the function, in JavaScript.
    ///
    /// On the wire: `sourceCode`.
    pub source_code: String,
    /// State of the upload of the source code.
    pub status: PipelineFunctionDtoStatus,
    /// Whether the function runs.
    pub enabled: bool,
    /// Whether it is a cloud function. What the others are is not documented.
    ///
    /// On the wire: `isCloud`.
    pub is_cloud: bool,
    /// How the last run of the function ended.
    ///
    /// On the wire: `lastExecuteStatus`.
    pub last_execute_status: ::sdk_runtime::JsonObject,
    /// What the function is for, in free text.
    ///
    /// On the wire: `funcDescription`.
    pub func_description: Option<String>,
    /// Why the source code could not be uploaded, if `status` is
    /// [`Failed`](crate::generated::models::PipelineFunctionDtoStatus::Failed).
    ///
    /// On the wire: `uploadErrMsg`.
    pub upload_err_msg: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            func_name: String::new(),
            scene: PipelineScene::default(),
            created_at: ::sdk_runtime::DateTime::new(),
            updated_at: ::sdk_runtime::DateTime::new(),
            is_asynchronous: false,
            timeout: 0,
            terminate_on_timeout: false,
            source_code: String::new(),
            status: PipelineFunctionDtoStatus::default(),
            enabled: false,
            is_cloud: false,
            last_execute_status: ::sdk_runtime::JsonObject::new(),
            func_description: None,
            upload_err_msg: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PipelineFunctionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(PipelineFunctionDto);

/// Pipeline functions, with their number.
/// [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) returns entries of a log in it, as
/// a page.
///
/// Returned by [`get_pipeline_logs`](crate::ManagementClient::get_pipeline_logs) and [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PipelineFunctionPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The functions or the entries of the log.
    pub list: Vec<PipelineFunctionDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PipelineFunctionPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PipelineFunctionPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PipelineFunctionPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PipelineFunctionPagingDto);

/// Names the function whose code
/// [`reupload_pipeline_function`](crate::ManagementClient::reupload_pipeline_function) uploads again.
#[non_exhaustive]
pub struct ReUploadPipelineFunctionDto {
    /// ID of the pipeline function, found by
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    ///
    /// Required `funcId`. Example: `60b49eb83fd80adb96f26e68`.
    pub func_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ReUploadPipelineFunctionDto {
    /// A value of the required fields; the others are absent.
    pub fn new(func_id: impl Into<String>) -> Self {
        Self {
            func_id: func_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for ReUploadPipelineFunctionDto {
    #[inline]
    fn default() -> Self {
        Self {
            func_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ReUploadPipelineFunctionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ReUploadPipelineFunctionDto",
        names: &["funcId"],
        required: 1,
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

::sdk_runtime::record::record!(ReUploadPipelineFunctionDto);

/// Changes of a function for
/// [`update_pipeline_function`](crate::ManagementClient::update_pipeline_function). Fields that are
/// left out stay as they are.
#[non_exhaustive]
pub struct UpdatePipelineFunctionDto {
    /// ID of the pipeline function, found by
    /// [`list_pipeline_functions`](crate::ManagementClient::list_pipeline_functions).
    ///
    /// Required `funcId`. Example: `60b49eb83fd80adb96f26e68`.
    pub func_id: String,
    /// Whether the function runs from now on.
    ///
    /// Optional `enabled`: not sent if `None`.
    pub enabled: Option<bool>,
    /// What the function is for, in free text.
    ///
    /// Optional `funcDescription`: not sent if `None`.
    pub func_description: Option<String>,
    /// New name of the function, for people.
    ///
    /// Optional `funcName`: not sent if `None`. Example: `Allow one mail domain`.
    pub func_name: Option<String>,
    /// Whether the function runs beside the sign-in instead of holding it up.
    ///
    /// Optional `isAsynchronous`: not sent if `None`.
    pub is_asynchronous: Option<bool>,
    /// New source code of the function, in JavaScript. If it differs from the present one, it is uploaded
    /// again.
    ///
    /// Optional `sourceCode`: not sent if `None`. Example: `async function pipe(user, context, callback) { callback(null, user, context) }`.
    pub source_code: Option<String>,
    /// Whether the whole flow ends if the function takes longer than `timeout`.
    ///
    /// Optional `terminateOnTimeout`: not sent if `None`.
    pub terminate_on_timeout: Option<bool>,
    /// How long the function may run.
    ///
    /// Optional `timeout`: not sent if `None`. From 1 to 60. Unit: seconds. Example: `3`.
    pub timeout: Option<i64>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdatePipelineFunctionDto {
    /// A value of the required fields; the others are absent.
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
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
        ::sdk_runtime::record::argument::set(&mut self.func_description, value);
        self
    }
    /// Sets `func_name`.
    #[must_use]
    pub fn with_func_name(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.func_name, value);
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
        ::sdk_runtime::record::argument::set(&mut self.source_code, value);
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
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdatePipelineFunctionDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
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
        limits: &[
            (
                7,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(60.0),
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
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
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

::sdk_runtime::record::record!(UpdatePipelineFunctionDto);

/// The order in which the functions of a scene are to run, for
/// [`update_pipeline_order`](crate::ManagementClient::update_pipeline_order).
#[non_exhaustive]
pub struct UpdatePipelineOrderDto {
    /// IDs of the functions, in the order in which they are to run.
    ///
    /// Required `order`. Example: `["60b49eb83fd80adb96f26e68","60b49eb83fd80adb96f26e69"]`.
    pub order: Vec<String>,
    /// Scene whose functions are ordered.
    ///
    /// Required `scene`.
    pub scene: PipelineScene,
    raw_fields: ::sdk_runtime::RawFields,
}

impl UpdatePipelineOrderDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        order: impl IntoIterator<Item = impl Into<String>>,
        scene: impl Into<PipelineScene>,
    ) -> Self {
        Self {
            order: ::sdk_runtime::record::argument::list(order),
            scene: scene.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for UpdatePipelineOrderDto {
    #[inline]
    fn default() -> Self {
        Self {
            order: Vec::new(),
            scene: PipelineScene::default(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for UpdatePipelineOrderDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "UpdatePipelineOrderDto",
        names: &["order", "scene"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.order,
            1 => &self.scene,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.order,
            1 => &mut self.scene,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(UpdatePipelineOrderDto);

impl ::sdk_runtime::Page for PipelineFunctionPagingDto {
    type Item = PipelineFunctionDto;
    #[inline]
    fn into_items(self) -> Vec<PipelineFunctionDto> {
        self.list
    }
}

// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::metadata::{
    CopyRowRelationDto, CreateFunctionModelDto, CreateFunctionModelFieldDto,
    CreateOperateModelDto, CreateRelationValueDto, CreateRowDto, ExportMetadataDto,
    ExportModelDto, FilterDto, FunctionModelDto, FunctionModelFieldDto,
    FunctionModelFieldIdDto, FunctionModelIdDto, FunctionModelListDto,
    FunctionModelOperateIdDto, FunctionModelValueListDto, GetAllRowByScrollidDto,
    GetAllRowDto, GetAllRowVyScrollidDto, GetImportTemplateParams, GetModelParams,
    GetRelationInfoDto, GetRelationValueParams, GetRowBatchDto, GetRowByValueParams,
    GetRowParams, ImportMetadataDto, ImportModelDto, ListFieldParams,
    ListOperateAllParams, ListOperateParams, MetadataGroupDto, OperateModelDto,
    RelationSearchDto, RelationValueListDto, RemoveRelationValueDto, RemoveRowDto,
    RowDto, UpdateFunctionModelDto, UpdateFunctionModelFieldDto, UpdateOperateModelDto,
    UpdateRowDto,
};
use super::operations;

/// # metadata
///
/// Models, fields and rows of the metadata of a user pool.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/metadata/copy-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/copy-operate`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_config`](FunctionModelOperateIdDto::custom_config) | Required. |
    /// | [`model_id`](FunctionModelOperateIdDto::model_id) | Required. |
    /// | [`id`](FunctionModelOperateIdDto::id) | Required. |
    /// | [`field_id`](FunctionModelOperateIdDto::field_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::FunctionModelOperateIdDto;
    ///
    /// let request = FunctionModelOperateIdDto::new(json!({}), "model id", "id");
    /// client.copy_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn copy_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::COPY_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/copy-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/copy-row-relation`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`relation_row_id`](CopyRowRelationDto::relation_row_id) | Required. |
    /// | [`row_id`](CopyRowRelationDto::row_id) | Required. |
    /// | [`model_id`](CopyRowRelationDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CopyRowRelationDto;
    ///
    /// let request = CopyRowRelationDto::new("relation row id", "row id", "model id");
    /// let result = client.copy_row_relation(request).await?;
    /// for item in result.list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn copy_row_relation(
        &self,
        request: CopyRowRelationDto,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::COPY_ROW_RELATION, request)
    }
    /// Sends `POST /api/v3/metadata/create-field`.
    ///
    /// - Request: `POST /api/v3/metadata/create-field`
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_visible`](CreateFunctionModelFieldDto::user_visible) | Required. |
    /// | [`relation_optional_range`](CreateFunctionModelFieldDto::relation_optional_range) | Required. |
    /// | [`relation_show_key`](CreateFunctionModelFieldDto::relation_show_key) | Required. |
    /// | [`relation_multiple`](CreateFunctionModelFieldDto::relation_multiple) | Required. |
    /// | [`relation_type`](CreateFunctionModelFieldDto::relation_type) | Required. |
    /// | [`for_login`](CreateFunctionModelFieldDto::for_login) | Required. |
    /// | [`fuzzy_search`](CreateFunctionModelFieldDto::fuzzy_search) | Required. |
    /// | [`drop_down`](CreateFunctionModelFieldDto::drop_down) | Required. |
    /// | [`format`](CreateFunctionModelFieldDto::format) | Required. |
    /// | [`regexp`](CreateFunctionModelFieldDto::regexp) | Required. |
    /// | [`min`](CreateFunctionModelFieldDto::min) | Required. |
    /// | [`max`](CreateFunctionModelFieldDto::max) | Required. |
    /// | [`max_length`](CreateFunctionModelFieldDto::max_length) | Required. |
    /// | [`unique`](CreateFunctionModelFieldDto::unique) | Required. |
    /// | [`require`](CreateFunctionModelFieldDto::require) | Required. |
    /// | [`default`](CreateFunctionModelFieldDto::default) | Required. |
    /// | [`help`](CreateFunctionModelFieldDto::help) | Required. |
    /// | [`editable`](CreateFunctionModelFieldDto::editable) | Required. |
    /// | [`show`](CreateFunctionModelFieldDto::show) | Required. |
    /// | [`type`](CreateFunctionModelFieldDto::type) | Required. |
    /// | [`key`](CreateFunctionModelFieldDto::key) | Required. |
    /// | [`name`](CreateFunctionModelFieldDto::name) | Required. |
    /// | [`model_id`](CreateFunctionModelFieldDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::{
    ///     Condition, CreateFunctionModelFieldDto, CreateFunctionModelFieldDtoRequired,
    ///     CreateFunctionModelFieldDtoType, DropDownItemDto,
    /// };
    ///
    /// let request = CreateFunctionModelFieldDto::new(CreateFunctionModelFieldDtoRequired {
    ///     user_visible: true,
    ///     relation_optional_range: Condition::new("key", json!({}), "operator"),
    ///     relation_show_key: String::from("relation show key"),
    ///     relation_multiple: true,
    ///     relation_type: String::from("relation type"),
    ///     for_login: true,
    ///     fuzzy_search: true,
    ///     drop_down: DropDownItemDto::new("key", "label"),
    ///     format: 1,
    ///     regexp: String::from("regexp"),
    ///     min: 1,
    ///     max: 1,
    ///     max_length: 1,
    ///     unique: true,
    ///     require: true,
    ///     default: json!({}),
    ///     help: String::from("help"),
    ///     editable: true,
    ///     show: true,
    ///     r#type: CreateFunctionModelFieldDtoType::Text,
    ///     key: String::from("key"),
    ///     name: String::from("name"),
    ///     model_id: String::from("model id"),
    /// });
    /// let result = client.create_field(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_field(
        &self,
        request: CreateFunctionModelFieldDto,
    ) -> ::sdk_runtime::Call<FunctionModelFieldDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_FIELD, request)
    }
    /// Sends `POST /api/v3/metadata/create-model`.
    ///
    /// - Request: `POST /api/v3/metadata/create-model`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`parent_key`](CreateFunctionModelDto::parent_key) | Required. |
    /// | [`enable`](CreateFunctionModelDto::enable) | Required. |
    /// | [`type`](CreateFunctionModelDto::type) | Required. |
    /// | [`description`](CreateFunctionModelDto::description) | Required. |
    /// | [`name`](CreateFunctionModelDto::name) | Required. |
    /// | [`data_type`](CreateFunctionModelDto::data_type) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::{
    ///     CreateFunctionModelDto, CreateFunctionModelDtoRequired, FunctionModelType,
    /// };
    ///
    /// let request = CreateFunctionModelDto::new(CreateFunctionModelDtoRequired {
    ///     parent_key: String::from("parent key"),
    ///     enable: true.into(),
    ///     r#type: FunctionModelType::Ueba,
    ///     description: "description".into(),
    ///     name: String::from("name"),
    /// });
    /// let function = client.create_model(request).await?;
    /// println!("{}", function.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_model(
        &self,
        request: CreateFunctionModelDto,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/create-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/create-operate`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`show`](CreateOperateModelDto::show) | Required. |
    /// | [`icon`](CreateOperateModelDto::icon) | Required. |
    /// | [`config`](CreateOperateModelDto::config) | Required. |
    /// | [`operate_name`](CreateOperateModelDto::operate_name) | Required. |
    /// | [`operate_key`](CreateOperateModelDto::operate_key) | Required. |
    /// | [`model_id`](CreateOperateModelDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::{CreateOperateModelDto, CreateOperateModelDtoRequired};
    ///
    /// let request = CreateOperateModelDto::new(CreateOperateModelDtoRequired {
    ///     show: true,
    ///     icon: String::from("icon"),
    ///     config: json!({}),
    ///     operate_name: String::from("operate name"),
    ///     operate_key: String::from("operate key"),
    ///     model_id: String::from("model id"),
    /// });
    /// client.create_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_operate(
        &self,
        request: CreateOperateModelDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/create-row`.
    ///
    /// - Request: `POST /api/v3/metadata/create-row`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](CreateRowDto::data) | Required. |
    /// | [`model_id`](CreateRowDto::model_id) | Required. |
    /// | [`row_id`](CreateRowDto::row_id) | At most 32 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::CreateRowDto;
    ///
    /// let row = client.create_row(CreateRowDto::new(json!({}), "model id")).await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_row(&self, request: CreateRowDto) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROW, request)
    }
    /// Sends `POST /api/v3/metadata/create-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/create-row-relation`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`value_list`](CreateRelationValueDto::value_list) | Required. |
    /// | [`row_id`](CreateRelationValueDto::row_id) | Required. |
    /// | [`field_id`](CreateRelationValueDto::field_id) | Required. |
    /// | [`model_id`](CreateRelationValueDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreateRelationValueDto;
    ///
    /// let request = CreateRelationValueDto::new(
    ///     ["value list"],
    ///     "row id",
    ///     "field id",
    ///     "model id",
    /// );
    /// client.create_row_relation(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_row_relation(
        &self,
        request: CreateRelationValueDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROW_RELATION, request)
    }
    /// Sends `POST /api/v3/metadata/execute-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/execute-operate`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_config`](FunctionModelOperateIdDto::custom_config) | Required. |
    /// | [`model_id`](FunctionModelOperateIdDto::model_id) | Required. |
    /// | [`id`](FunctionModelOperateIdDto::id) | Required. |
    /// | [`field_id`](FunctionModelOperateIdDto::field_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::FunctionModelOperateIdDto;
    ///
    /// let request = FunctionModelOperateIdDto::new(json!({}), "model id", "id");
    /// client.execute_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn execute_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXECUTE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/export`.
    ///
    /// - Request: `POST /api/v3/metadata/export`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id_list`](ExportModelDto::id_list) | Required. |
    /// | [`model_id`](ExportModelDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ExportModelDto;
    ///
    /// client.export_metadata(ExportModelDto::new(["id list"], "model id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_metadata(&self, request: ExportModelDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_METADATA, request)
    }
    /// Sends `POST /api/v3/metadata/export/model`.
    ///
    /// - Request: `POST /api/v3/metadata/export/model`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ExportMetadataDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ExportMetadataDto;
    ///
    /// client.export_model(ExportMetadataDto::new("model id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_model(&self, request: ExportMetadataDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/get-all-metadata`.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-metadata`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetAllRowDto::model_id) | Required. |
    /// | [`conditions`](GetAllRowDto::conditions) |  |
    /// | [`conjunction`](GetAllRowDto::conjunction) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAllRowDto;
    ///
    /// let result = client.get_all_metadata(GetAllRowDto::new("model id")).await?;
    /// for item in result.list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_all_metadata(
        &self,
        request: GetAllRowDto,
    ) -> ::sdk_runtime::Call<FunctionModelValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_METADATA, request)
    }
    /// Sends `POST /api/v3/metadata/get-all-row-by-scrollid`.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-row-by-scrollid`
    /// - Returns: [`GetAllRowByScrollidDto`]
    /// - Safe to retry: yes
    /// - Paged: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`size`](GetAllRowVyScrollidDto::size) | Required. |
    /// | [`model_id`](GetAllRowVyScrollidDto::model_id) | Required. |
    /// | [`get_relation_details`](GetAllRowVyScrollidDto::get_relation_details) |  |
    /// | [`id`](GetAllRowVyScrollidDto::id) |  |
    /// | [`query`](GetAllRowVyScrollidDto::query) |  |
    /// | [`scroll_id`](GetAllRowVyScrollidDto::scroll_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetAllRowVyScrollidDto;
    ///
    /// let mut items = client
    ///     .get_all_metadata_row(GetAllRowVyScrollidDto::new(1, "model id"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-row-by-scrollid")]
    #[inline]
    pub fn get_all_metadata_row(
        &self,
        request: GetAllRowVyScrollidDto,
    ) -> ::sdk_runtime::Call<GetAllRowByScrollidDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_METADATA_ROW, request)
    }
    /// Sends `GET /api/v3/metadata/get-import-template`.
    ///
    /// - Request: `GET /api/v3/metadata/get-import-template`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetImportTemplateParams::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetImportTemplateParams;
    ///
    /// let row = client
    ///     .get_import_template(GetImportTemplateParams::new("model id"))
    ///     .await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_import_template(
        &self,
        request: GetImportTemplateParams,
    ) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_IMPORT_TEMPLATE, request)
    }
    /// Sends `POST /api/v3/metadata/group`.
    ///
    /// - Request: `POST /api/v3/metadata/group`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`group_id`](MetadataGroupDto::group_id) | Required. |
    /// | [`get_nest_data`](MetadataGroupDto::get_nest_data) |  |
    /// | [`keyword`](MetadataGroupDto::keyword) |  |
    /// | [`limit`](MetadataGroupDto::limit) | From 1 to 50. |
    /// | [`page`](MetadataGroupDto::page) | At least 1. |
    /// | [`sort`](MetadataGroupDto::sort) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::MetadataGroupDto;
    ///
    /// let mut items = client
    ///     .get_metadata_group_list(MetadataGroupDto::new("group id"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_metadata_group_list(
        &self,
        request: MetadataGroupDto,
    ) -> ::sdk_runtime::Call<FunctionModelValueListDto> {
        ::sdk_runtime::Call::new(
            &self.core,
            &operations::GET_METADATA_GROUP_LIST,
            request,
        )
    }
    /// Sends `GET /api/v3/metadata/get-model`.
    ///
    /// - Request: `GET /api/v3/metadata/get-model`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](GetModelParams::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetModelParams;
    ///
    /// let function = client.get_model(GetModelParams::new("id")).await?;
    /// println!("{}", function.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_model(
        &self,
        request: GetModelParams,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_MODEL, request)
    }
    /// Sends `GET /api/v3/metadata/get-row-relation-details`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation-details`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.get_relation_details().await?;
    /// for item in result.list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-row-relation-details")]
    #[inline]
    pub fn get_relation_details(&self) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_DETAILS, ())
    }
    /// Sends `POST /api/v3/metadata/get-relation-info`.
    ///
    /// - Request: `POST /api/v3/metadata/get-relation-info`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id_list`](GetRelationInfoDto::id_list) | Required. |
    /// | [`model_id`](GetRelationInfoDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetRelationInfoDto;
    ///
    /// client.get_relation_info(GetRelationInfoDto::new(["id list"], "model id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_relation_info(
        &self,
        request: GetRelationInfoDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_INFO, request)
    }
    /// Sends `GET /api/v3/metadata/get-row-relation`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetRelationValueParams::model_id) | Required. |
    /// | [`field_id`](GetRelationValueParams::field_id) | Required. |
    /// | [`row_id`](GetRelationValueParams::row_id) | Required. |
    /// | [`limit`](GetRelationValueParams::limit) | From 1 to 50. By default `10`. |
    /// | [`page`](GetRelationValueParams::page) | At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetRelationValueParams;
    ///
    /// let request = GetRelationValueParams::new("model id", "field id", "row id");
    /// let mut items = client.get_relation_value(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-row-relation")]
    #[inline]
    pub fn get_relation_value(
        &self,
        request: GetRelationValueParams,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_VALUE, request)
    }
    /// Sends `GET /api/v3/metadata/get-row`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetRowParams::model_id) | Required. |
    /// | [`row_id`](GetRowParams::row_id) | Required. |
    /// | [`show_field_id`](GetRowParams::show_field_id) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetRowParams;
    ///
    /// let row = client.get_row(GetRowParams::new("model id", "row id")).await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_row(&self, request: GetRowParams) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW, request)
    }
    /// Sends `POST /get-row-batch`.
    ///
    /// - Request: `POST /get-row-batch`
    /// - Returns: a list of [`RowDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`row_ids`](GetRowBatchDto::row_ids) | Required. |
    /// | [`model_id`](GetRowBatchDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetRowBatchDto;
    ///
    /// let list = client.get_row_batch(GetRowBatchDto::new(["row ids"], "model id")).await?;
    /// for row in list {
    ///     for cell in row.cell_list {
    ///         println!("{}", cell.field_id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_row_batch(
        &self,
        request: GetRowBatchDto,
    ) -> ::sdk_runtime::Call<Vec<RowDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW_BATCH, request)
    }
    /// Sends `GET /api/v3/metadata/get-row-by-value`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-by-value`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetRowByValueParams::model_id) | Required. |
    /// | [`key`](GetRowByValueParams::key) | Required. |
    /// | [`value`](GetRowByValueParams::value) | Required. |
    /// | [`show_field_id`](GetRowByValueParams::show_field_id) | By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetRowByValueParams;
    ///
    /// let row = client
    ///     .get_row_by_value(GetRowByValueParams::new("model id", "key", "value"))
    ///     .await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_row_by_value(
        &self,
        request: GetRowByValueParams,
    ) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW_BY_VALUE, request)
    }
    /// Sends `POST /api/v3/metadata/import`.
    ///
    /// - Request: `POST /api/v3/metadata/import`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`file`](ImportModelDto::file) | Required. |
    /// | [`model_id`](ImportModelDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ImportModelDto;
    ///
    /// client.import_metadata(ImportModelDto::new("file", "model id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_metadata(&self, request: ImportModelDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_METADATA, request)
    }
    /// Sends `POST /api/v3/metadata/import/model`.
    ///
    /// - Request: `POST /api/v3/metadata/import/model`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`file`](ImportMetadataDto::file) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ImportMetadataDto;
    ///
    /// client.import_model(ImportMetadataDto::new("file")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_model(&self, request: ImportMetadataDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_MODEL, request)
    }
    /// Sends `GET /api/v3/metadata/list-field`.
    ///
    /// - Request: `GET /api/v3/metadata/list-field`
    /// - Returns: a list of [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ListFieldParams::model_id) | Required. |
    /// | [`from`](ListFieldParams::from) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListFieldParams;
    ///
    /// let list = client.list_field(ListFieldParams::new("model id", "from")).await?;
    /// for item in list {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_field(
        &self,
        request: ListFieldParams,
    ) -> ::sdk_runtime::Call<Vec<FunctionModelFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_FIELD, request)
    }
    /// Sends `GET /api/v3/metadata/list-model`.
    ///
    /// - Request: `GET /api/v3/metadata/list-model`
    /// - Returns: [`FunctionModelListDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// let result = client.list_model().await?;
    /// println!("{}", result.message);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_model(&self) -> ::sdk_runtime::Call<FunctionModelListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_MODEL, ())
    }
    /// Sends `GET /api/v3/metadata/list-operate`.
    ///
    /// - Request: `GET /api/v3/metadata/list-operate`
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ListOperateParams::model_id) | Required. |
    /// | [`field_id`](ListOperateParams::field_id) |  |
    /// | [`keywords`](ListOperateParams::keywords) |  |
    /// | [`limit`](ListOperateParams::limit) | By default `10`. |
    /// | [`page`](ListOperateParams::page) | By default `1`. |
    /// | [`show_created`](ListOperateParams::show_created) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListOperateParams;
    ///
    /// let operate = client.list_operate(ListOperateParams::new("model id")).await?;
    /// println!("{}", operate.operate_name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_operate(
        &self,
        request: ListOperateParams,
    ) -> ::sdk_runtime::Call<OperateModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_OPERATE, request)
    }
    /// Sends `GET /api/v3/metadata/all-operate`.
    ///
    /// - Request: `GET /api/v3/metadata/all-operate`
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ListOperateAllParams::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListOperateAllParams;
    ///
    /// let operate = client.list_operate_all(ListOperateAllParams::new("model id")).await?;
    /// println!("{}", operate.operate_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "all-operate")]
    #[inline]
    pub fn list_operate_all(
        &self,
        request: ListOperateAllParams,
    ) -> ::sdk_runtime::Call<OperateModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_OPERATE_ALL, request)
    }
    /// Sends `POST /api/v3/metadata/filter`.
    ///
    /// - Request: `POST /api/v3/metadata/filter`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](FilterDto::model_id) | Required. |
    ///
    /// 15 more optional fields: see [`FilterDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::FilterDto;
    ///
    /// let mut items = client.list_row(FilterDto::new("model id")).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filter")]
    #[inline]
    pub fn list_row(
        &self,
        request: FilterDto,
    ) -> ::sdk_runtime::Call<FunctionModelValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROW, request)
    }
    /// Sends `POST /api/v3/metadata/relation-search`.
    ///
    /// - Request: `POST /api/v3/metadata/relation-search`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`field_id`](RelationSearchDto::field_id) | Required. |
    /// | [`model_id`](RelationSearchDto::model_id) | Required. |
    /// | [`keywords`](RelationSearchDto::keywords) |  |
    /// | [`limit`](RelationSearchDto::limit) | From 1 to 50. |
    /// | [`page`](RelationSearchDto::page) | At least 1. |
    /// | [`show_field_id`](RelationSearchDto::show_field_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RelationSearchDto;
    ///
    /// let mut items = client
    ///     .relation_search(RelationSearchDto::new("field id", "model id"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn relation_search(
        &self,
        request: RelationSearchDto,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RELATION_SEARCH, request)
    }
    /// Sends `POST /api/v3/metadata/remove-field`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-field`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](FunctionModelFieldIdDto::model_id) | Required. |
    /// | [`id`](FunctionModelFieldIdDto::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::FunctionModelFieldIdDto;
    ///
    /// client.remote_field(FunctionModelFieldIdDto::new("model id", "id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-field")]
    #[inline]
    pub fn remote_field(
        &self,
        request: FunctionModelFieldIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOTE_FIELD, request)
    }
    /// Sends `POST /api/v3/metadata/remove-model`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-model`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](FunctionModelIdDto::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::FunctionModelIdDto;
    ///
    /// client.remove_model(FunctionModelIdDto::new("id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_model(&self, request: FunctionModelIdDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/remove-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-operate`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_config`](FunctionModelOperateIdDto::custom_config) | Required. |
    /// | [`model_id`](FunctionModelOperateIdDto::model_id) | Required. |
    /// | [`id`](FunctionModelOperateIdDto::id) | Required. |
    /// | [`field_id`](FunctionModelOperateIdDto::field_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::FunctionModelOperateIdDto;
    ///
    /// let request = FunctionModelOperateIdDto::new(json!({}), "model id", "id");
    /// client.remove_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/remove-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row-relation`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`value`](RemoveRelationValueDto::value) | Required. |
    /// | [`field_ids`](RemoveRelationValueDto::field_ids) | Required. |
    /// | [`row_id`](RemoveRelationValueDto::row_id) | Required. |
    /// | [`model_id`](RemoveRelationValueDto::model_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveRelationValueDto;
    ///
    /// let request = RemoveRelationValueDto::new(
    ///     "value",
    ///     ["field ids"],
    ///     "row id",
    ///     "model id",
    /// );
    /// client.remove_relation_value(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-row-relation")]
    #[inline]
    pub fn remove_relation_value(
        &self,
        request: RemoveRelationValueDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_RELATION_VALUE, request)
    }
    /// Sends `POST /api/v3/metadata/remove-row`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`row_id_list`](RemoveRowDto::row_id_list) | Required. |
    /// | [`model_id`](RemoveRowDto::model_id) | Required. |
    /// | [`recursive`](RemoveRowDto::recursive) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemoveRowDto;
    ///
    /// client.remove_row(RemoveRowDto::new(["row id list"], "model id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_row(&self, request: RemoveRowDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_ROW, request)
    }
    /// Sends `POST /api/v3/metadata/update-field`.
    ///
    /// - Request: `POST /api/v3/metadata/update-field`
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_visible`](UpdateFunctionModelFieldDto::user_visible) | Required. |
    /// | [`relation_optional_range`](UpdateFunctionModelFieldDto::relation_optional_range) | Required. |
    /// | [`relation_show_key`](UpdateFunctionModelFieldDto::relation_show_key) | Required. |
    /// | [`for_login`](UpdateFunctionModelFieldDto::for_login) | Required. |
    /// | [`fuzzy_search`](UpdateFunctionModelFieldDto::fuzzy_search) | Required. |
    /// | [`drop_down`](UpdateFunctionModelFieldDto::drop_down) | Required. |
    /// | [`format`](UpdateFunctionModelFieldDto::format) | Required. |
    /// | [`regexp`](UpdateFunctionModelFieldDto::regexp) | Required. |
    /// | [`min`](UpdateFunctionModelFieldDto::min) | Required. |
    /// | [`max`](UpdateFunctionModelFieldDto::max) | Required. |
    /// | [`max_length`](UpdateFunctionModelFieldDto::max_length) | Required. |
    /// | [`unique`](UpdateFunctionModelFieldDto::unique) | Required. |
    /// | [`require`](UpdateFunctionModelFieldDto::require) | Required. |
    /// | [`default`](UpdateFunctionModelFieldDto::default) | Required. |
    /// | [`help`](UpdateFunctionModelFieldDto::help) | Required. |
    /// | [`editable`](UpdateFunctionModelFieldDto::editable) | Required. |
    /// | [`show`](UpdateFunctionModelFieldDto::show) | Required. |
    /// | [`name`](UpdateFunctionModelFieldDto::name) | Required. |
    /// | [`model_id`](UpdateFunctionModelFieldDto::model_id) | Required. |
    /// | [`id`](UpdateFunctionModelFieldDto::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::{
    ///     Condition, RelationOptionalRange, UpdateFunctionModelFieldDto,
    ///     UpdateFunctionModelFieldDtoRequired,
    /// };
    ///
    /// let request = UpdateFunctionModelFieldDto::new(UpdateFunctionModelFieldDtoRequired {
    ///     user_visible: true,
    ///     relation_optional_range: RelationOptionalRange::new(
    ///         "conjunction",
    ///         Condition::new("key", json!({}), "operator"),
    ///     ),
    ///     relation_show_key: String::from("relation show key"),
    ///     for_login: true,
    ///     fuzzy_search: true,
    ///     drop_down: vec![String::from("drop down")],
    ///     format: 1,
    ///     regexp: String::from("regexp"),
    ///     min: 1,
    ///     max: 1,
    ///     max_length: 1,
    ///     unique: true,
    ///     require: true,
    ///     default: json!({}),
    ///     help: String::from("help"),
    ///     editable: true,
    ///     show: true,
    ///     name: String::from("name"),
    ///     model_id: String::from("model id"),
    ///     id: String::from("id"),
    /// });
    /// let result = client.update_field(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_field(
        &self,
        request: UpdateFunctionModelFieldDto,
    ) -> ::sdk_runtime::Call<FunctionModelFieldDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_FIELD, request)
    }
    /// Sends `POST /api/v3/metadata/update-model`.
    ///
    /// - Request: `POST /api/v3/metadata/update-model`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`show_field_key`](UpdateFunctionModelDto::show_field_key) | Required. |
    /// | [`config`](UpdateFunctionModelDto::config) | Required. |
    /// | [`field_order`](UpdateFunctionModelDto::field_order) | Required. |
    /// | [`type`](UpdateFunctionModelDto::type) | Required. |
    /// | [`parent_key`](UpdateFunctionModelDto::parent_key) | Required. |
    /// | [`enable`](UpdateFunctionModelDto::enable) | Required. |
    /// | [`description`](UpdateFunctionModelDto::description) | Required. |
    /// | [`name`](UpdateFunctionModelDto::name) | Required. |
    /// | [`id`](UpdateFunctionModelDto::id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::{
    ///     FunctionModelType, UpdateFunctionModelDto, UpdateFunctionModelDtoRequired,
    /// };
    ///
    /// let request = UpdateFunctionModelDto::new(UpdateFunctionModelDtoRequired {
    ///     show_field_key: String::from("show field key"),
    ///     config: json!({}),
    ///     field_order: String::from("field order"),
    ///     r#type: FunctionModelType::Ueba,
    ///     parent_key: String::from("parent key"),
    ///     enable: true,
    ///     description: "description".into(),
    ///     name: String::from("name"),
    ///     id: String::from("id"),
    /// });
    /// let function = client.update_model(request).await?;
    /// println!("{}", function.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_model(
        &self,
        request: UpdateFunctionModelDto,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/update-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/update-operate`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`icon`](UpdateOperateModelDto::icon) | Required. |
    /// | [`config`](UpdateOperateModelDto::config) | Required. |
    /// | [`operate_name`](UpdateOperateModelDto::operate_name) | Required. |
    /// | [`operate_key`](UpdateOperateModelDto::operate_key) | Required. |
    /// | [`show`](UpdateOperateModelDto::show) | Required. |
    /// | [`model_id`](UpdateOperateModelDto::model_id) | Required. |
    /// | [`id`](UpdateOperateModelDto::id) | Required. |
    /// | [`field_id`](UpdateOperateModelDto::field_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::{UpdateOperateModelDto, UpdateOperateModelDtoRequired};
    ///
    /// let request = UpdateOperateModelDto::new(UpdateOperateModelDtoRequired {
    ///     icon: String::from("icon"),
    ///     config: json!({}),
    ///     operate_name: String::from("operate name"),
    ///     operate_key: String::from("operate key"),
    ///     show: true,
    ///     model_id: String::from("model id"),
    ///     id: String::from("id"),
    /// });
    /// client.update_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_operate(
        &self,
        request: UpdateOperateModelDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/update-row`.
    ///
    /// - Request: `POST /api/v3/metadata/update-row`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](UpdateRowDto::data) | Required. |
    /// | [`row_id`](UpdateRowDto::row_id) | Required. |
    /// | [`model_id`](UpdateRowDto::model_id) | Required. |
    /// | [`show_field_id`](UpdateRowDto::show_field_id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::json;
    /// use generated_sdk::models::UpdateRowDto;
    ///
    /// let row = client
    ///     .update_row(UpdateRowDto::new(json!({}), "row id", "model id"))
    ///     .await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_row(&self, request: UpdateRowDto) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ROW, request)
    }
}

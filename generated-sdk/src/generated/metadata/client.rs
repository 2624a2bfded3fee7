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
/// See [the module](super).
impl crate::ManagementClient {
    /// Sends `POST /api/v3/metadata/copy-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/copy-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `relationRowId` (required), `rowId` (required), `modelId` (required)
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `userVisible` (required), `relationOptionalRange` (required), `relationShowKey` (required), `relationMultiple` (required), `relationType` (required), `forLogin` (required), `fuzzySearch` (required), `dropDown` (required), `format` (required), `regexp` (required), `min` (required), `max` (required), `maxLength` (required), `unique` (required), `require` (required), `default` (required), `help` (required), `editable` (required), `show` (required), `type` (required), `key` (required), `name` (required), `modelId` (required)
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `parentKey` (required), `enable` (required), `type` (required), `description` (required), `name` (required), `dataType`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `show` (required), `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `data` (required), `modelId` (required), `rowId` (at most 32 characters)
    /// - Returns: [`RowDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `valueList` (required), `rowId` (required), `fieldId` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `modelId` (required), `conditions`, `conjunction`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `size` (required), `modelId` (required), `getRelationDetails`, `id`, `query`, `scrollId`
    /// - Returns: [`GetAllRowByScrollidDto`]
    /// - Safe to retry: yes
    /// - Paged
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
    /// - Parameters: `modelId` (required)
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `groupId` (required), `getNestData`, `keyword`, `limit` (from 1 to 50), `page` (at least 1), `sort`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `id` (required)
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
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
    #[inline]
    pub fn get_relation_details(&self) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_DETAILS, ())
    }
    /// Sends `POST /api/v3/metadata/get-relation-info`.
    ///
    /// - Request: `POST /api/v3/metadata/get-relation-info`
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `modelId` (required), `fieldId` (required), `rowId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `modelId` (required), `rowId` (required), `showFieldId`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `rowIds` (required), `modelId` (required)
    /// - Returns: a list, each of its elements [`RowDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `modelId` (required), `key` (required), `value` (required), `showFieldId`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `file` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `file` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `modelId` (required), `from` (required)
    /// - Returns: a list, each of its elements [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `modelId` (required), `fieldId`, `keywords`, `limit`, `page`, `showCreated`
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `modelId` (required)
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `modelId` (required), `conditions`, `conjunction`, `expand`, `fetchAll`, `filterRelation`, `getNestData`, `getRelationFieldDetail`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `previewRelation`, `scope`, `showFieldId`, `sort`, `withPath`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `fieldId` (required), `modelId` (required), `keywords`, `limit` (from 1 to 50), `page` (at least 1), `showFieldId`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// - Parameters: `modelId` (required), `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
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
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `value` (required), `fieldIds` (required), `rowId` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `rowIdList` (required), `modelId` (required), `recursive`
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `userVisible` (required), `relationOptionalRange` (required), `relationShowKey` (required), `forLogin` (required), `fuzzySearch` (required), `dropDown` (required), `format` (required), `regexp` (required), `min` (required), `max` (required), `maxLength` (required), `unique` (required), `require` (required), `default` (required), `help` (required), `editable` (required), `show` (required), `name` (required), `modelId` (required), `id` (required)
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `showFieldKey` (required), `config` (required), `fieldOrder` (required), `type` (required), `parentKey` (required), `enable` (required), `description` (required), `name` (required), `id` (required)
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
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
    /// - Parameters: `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `show` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: yes
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
    /// - Parameters: `data` (required), `rowId` (required), `modelId` (required), `showFieldId`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
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

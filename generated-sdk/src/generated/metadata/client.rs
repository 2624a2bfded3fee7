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
/// Metadata: data of your own kinds that the user pool stores beside users, in models, fields and rows.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Copy a custom operation.
    ///
    /// Makes a copy of a custom operation. The ID of the copy is not in the result. Look it up by
    /// [`list_operate`](crate::ManagementClient::list_operate).
    ///
    /// Not safe to send twice: each request makes another copy.
    ///
    /// - Request: `POST /api/v3/metadata/copy-operate`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-copy-operate.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_config`](FunctionModelOperateIdDto::custom_config) | Required. Parameters of the custom operation for this time. |
    /// | [`model_id`](FunctionModelOperateIdDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`id`](FunctionModelOperateIdDto::id) | Required. ID of the custom operation, found by [`list_operate`](crate::ManagementClient::list_operate). |
    /// | [`field_id`](FunctionModelOperateIdDto::field_id) | ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::FunctionModelOperateIdDto;
    ///
    /// let request = FunctionModelOperateIdDto::new(
    ///     json!({}),
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_field_id("6229ffaxxxxxxxxcade3e3da");
    /// client.copy_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "copy-operate")]
    #[inline]
    pub fn copy_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::COPY_OPERATE, request)
    }
    /// Copy the relations of a row to another row.
    ///
    /// Gives a row the relations that another row has. Both rows belong to the same model. To make single
    /// relations, use [`create_row_relation`](crate::ManagementClient::create_row_relation).
    ///
    /// Not safe to send twice: what a second request does with relations that are there already is not
    /// documented.
    ///
    /// - Request: `POST /api/v3/metadata/copy-row-relation`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`relation_row_id`](CopyRowRelationDto::relation_row_id) | Required. ID of the row that gets the relations. |
    /// | [`row_id`](CopyRowRelationDto::row_id) | Required. ID of the row whose relations are copied, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`model_id`](CopyRowRelationDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CopyRowRelationDto;
    ///
    /// let request = CopyRowRelationDto::new(
    ///     "6229ffaxxxxxxxxcade3e3dc",
    ///     "6229ffaxxxxxxxxcade3e3db",
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// let result = client.copy_row_relation(request).await?;
    /// for item in result.list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "copy-row-relation")]
    #[inline]
    pub fn copy_row_relation(
        &self,
        request: CopyRowRelationDto,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::COPY_ROW_RELATION, request)
    }
    /// Add a field to a model.
    ///
    /// Adds a field to a model and returns it. Its key names the value in the rows, and its type decides
    /// what can be stored.
    ///
    /// All settings have to be sent, even those that do not matter for the type. Key and type cannot be
    /// changed later by [`update_field`](crate::ManagementClient::update_field).
    ///
    /// Not safe to send twice: a second request makes another field or fails.
    /// [`list_field`](crate::ManagementClient::list_field) shows what is there.
    ///
    /// - Request: `POST /api/v3/metadata/create-field`
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-field.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_visible`](CreateFunctionModelFieldDto::user_visible) | Required. Whether users see the field in their user center. |
    /// | [`relation_optional_range`](CreateFunctionModelFieldDto::relation_optional_range) | Required. Condition on the rows that can be chosen for the relation. |
    /// | [`relation_show_key`](CreateFunctionModelFieldDto::relation_show_key) | Required. Key of the field of the related rows that is shown for them. |
    /// | [`relation_multiple`](CreateFunctionModelFieldDto::relation_multiple) | Required. Whether a row can be related to several rows (`true`) or to one only (`false`). |
    /// | [`relation_type`](CreateFunctionModelFieldDto::relation_type) | Required. Kind of the relation. |
    /// | [`for_login`](CreateFunctionModelFieldDto::for_login) | Required. Whether users can sign in with the value of the field. |
    /// | [`fuzzy_search`](CreateFunctionModelFieldDto::fuzzy_search) | Required. Whether rows can be found by a part of the value. |
    /// | [`drop_down`](CreateFunctionModelFieldDto::drop_down) | Required. Choice that the field offers. |
    /// | [`format`](CreateFunctionModelFieldDto::format) | Required. Code of the form in which values are shown: `0` as they are, `31` to `34` with one to four decimals, `35` with separators of thousands, `36` with these and decimals, `37` as per cent, `38` as per cent with decimals. |
    /// | [`regexp`](CreateFunctionModelFieldDto::regexp) | Required. Regular expression that a text has to match. |
    /// | [`min`](CreateFunctionModelFieldDto::min) | Required. Smallest number that is allowed, or the first date. |
    /// | [`max`](CreateFunctionModelFieldDto::max) | Required. Greatest number that is allowed, or the last date. |
    /// | [`max_length`](CreateFunctionModelFieldDto::max_length) | Required. How many characters a text has at most. |
    /// | [`unique`](CreateFunctionModelFieldDto::unique) | Required. Whether no two rows may have the same value in the field. |
    /// | [`require`](CreateFunctionModelFieldDto::require) | Required. Whether every row needs a value in the field. |
    /// | [`default`](CreateFunctionModelFieldDto::default) | Required. Value that the field has in a row for which none was given. |
    /// | [`help`](CreateFunctionModelFieldDto::help) | Required. Text that helps people to fill in the field. |
    /// | [`editable`](CreateFunctionModelFieldDto::editable) | Required. Whether people can change values of the field. |
    /// | [`show`](CreateFunctionModelFieldDto::show) | Required. Whether the field is shown. |
    /// | [`type`](CreateFunctionModelFieldDto::type) | Required. What kind of value the field holds. |
    /// | [`key`](CreateFunctionModelFieldDto::key) | Required. Key of the field, which names the value in the rows. |
    /// | [`name`](CreateFunctionModelFieldDto::name) | Required. Name of the field, for people. |
    /// | [`model_id`](CreateFunctionModelFieldDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::{
    ///     Condition, CreateFunctionModelFieldDto, CreateFunctionModelFieldDtoRequired,
    ///     CreateFunctionModelFieldDtoType, DropDownItemDto,
    /// };
    ///
    /// let request = CreateFunctionModelFieldDto::new(CreateFunctionModelFieldDtoRequired {
    ///     user_visible: true,
    ///     relation_optional_range: Condition::new("level", json!({}), "eq"),
    ///     relation_show_key: String::from("name"),
    ///     relation_multiple: true,
    ///     relation_type: String::from(""),
    ///     for_login: true,
    ///     fuzzy_search: true,
    ///     drop_down: DropDownItemDto::new("gold", "Gold"),
    ///     format: 0,
    ///     regexp: String::from("^[a-z]+$"),
    ///     min: 0,
    ///     max: 100,
    ///     max_length: 64,
    ///     unique: true,
    ///     require: true,
    ///     default: json!({}),
    ///     help: String::from("Level of the membership"),
    ///     editable: true,
    ///     show: true,
    ///     r#type: CreateFunctionModelFieldDtoType::Text,
    ///     key: String::from("level"),
    ///     name: String::from("Level"),
    ///     model_id: String::from("6229ffaxxxxxxxxcade3e3d9"),
    /// });
    /// let result = client.create_field(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-field")]
    #[inline]
    pub fn create_field(
        &self,
        request: CreateFunctionModelFieldDto,
    ) -> ::sdk_runtime::Call<FunctionModelFieldDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_FIELD, request)
    }
    /// Create a model.
    ///
    /// Makes a model for objects of your own kind and returns it. It has no fields yet: go on with
    /// [`create_field`](crate::ManagementClient::create_field).
    ///
    /// Whether its rows form a list or a tree is decided now.
    ///
    /// Not safe to send twice: a second request makes another model.
    /// [`list_model`](crate::ManagementClient::list_model) shows what is there.
    ///
    /// - Request: `POST /api/v3/metadata/create-model`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-model.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`parent_key`](CreateFunctionModelDto::parent_key) | Required. Key of the menu of the console that the model appears in. |
    /// | [`enable`](CreateFunctionModelDto::enable) | Required. Whether the model can be used. |
    /// | [`type`](CreateFunctionModelDto::type) | Required. What the model describes. |
    /// | [`description`](CreateFunctionModelDto::description) | Required. What the model is for, in free text. |
    /// | [`name`](CreateFunctionModelDto::name) | Required. Name of the model, for people. |
    /// | [`data_type`](CreateFunctionModelDto::data_type) | Whether the rows form a list or a tree. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::{
    ///     CreateFunctionModelDto, CreateFunctionModelDtoRequired, FunctionModelType,
    /// };
    ///
    /// let request = CreateFunctionModelDto::new(CreateFunctionModelDtoRequired {
    ///     parent_key: String::from(""),
    ///     enable: true.into(),
    ///     r#type: FunctionModelType::Ueba,
    ///     description: "Membership levels".into(),
    ///     name: String::from("Membership level"),
    /// });
    /// let function = client.create_model(request).await?;
    /// println!("{}", function.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-model")]
    #[inline]
    pub fn create_model(
        &self,
        request: CreateFunctionModelDto,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_MODEL, request)
    }
    /// Create a custom operation.
    ///
    /// Adds a custom operation to a model, such as opening a web page. The ID of the new one is not in the
    /// result. Look it up by [`list_operate`](crate::ManagementClient::list_operate).
    ///
    /// Not safe to send twice: each request adds another custom operation.
    ///
    /// - Request: `POST /api/v3/metadata/create-operate`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-operate.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`show`](CreateOperateModelDto::show) | Required. Whether the custom operation is shown. |
    /// | [`icon`](CreateOperateModelDto::icon) | Required. Icon that stands for the custom operation in the console. |
    /// | [`config`](CreateOperateModelDto::config) | Required. Settings of the custom operation. |
    /// | [`operate_name`](CreateOperateModelDto::operate_name) | Required. Name of the custom operation, for people. |
    /// | [`operate_key`](CreateOperateModelDto::operate_key) | Required. What the custom operation does. |
    /// | [`model_id`](CreateOperateModelDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::{CreateOperateModelDto, CreateOperateModelDtoRequired};
    ///
    /// let request = CreateOperateModelDto::new(CreateOperateModelDtoRequired {
    ///     show: true,
    ///     icon: String::from("https://example.com/icon.svg"),
    ///     config: json!({}),
    ///     operate_name: String::from("Open order page"),
    ///     operate_key: String::from("openPage"),
    ///     model_id: String::from("6229ffaxxxxxxxxcade3e3d9"),
    /// });
    /// client.create_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-operate")]
    #[inline]
    pub fn create_operate(
        &self,
        request: CreateOperateModelDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_OPERATE, request)
    }
    /// Add a row to a model.
    ///
    /// Adds a row to a model and returns it. The values are named by the keys of the fields. Relations to
    /// other rows are added by [`create_row_relation`](crate::ManagementClient::create_row_relation).
    ///
    /// Not safe to send twice without an ID of your own: a second request adds another row. With
    /// [`row_id`](crate::generated::models::CreateRowDto::row_id), the row can be found after a lost
    /// response.
    ///
    /// - Request: `POST /api/v3/metadata/create-row`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-row.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](CreateRowDto::data) | Required. Values of the row, by the keys of the fields. |
    /// | [`model_id`](CreateRowDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`row_id`](CreateRowDto::row_id) | ID that the new row will have, at most 32 characters. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::CreateRowDto;
    ///
    /// let request = CreateRowDto::new(
    ///     json!({ "code": "gold", "level": 3 }),
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// )
    /// .with_row_id("gold");
    /// let row = client.create_row(request).await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-row")]
    #[inline]
    pub fn create_row(&self, request: CreateRowDto) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROW, request)
    }
    /// Relate a row to other rows.
    ///
    /// Relates a row to one or more rows of another model, through a relation field.
    ///
    /// Whether more than one is possible is a setting of the field. The relations are read by
    /// [`get_relation_value`](crate::ManagementClient::get_relation_value) and removed by
    /// [`remove_relation_value`](crate::ManagementClient::remove_relation_value).
    ///
    /// Not safe to send twice: what a second request does with relations that are there already is not
    /// documented.
    ///
    /// - Request: `POST /api/v3/metadata/create-row-relation`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-row-relation.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`value_list`](CreateRelationValueDto::value_list) | Required. IDs of the rows that the row is related to. |
    /// | [`row_id`](CreateRelationValueDto::row_id) | Required. ID of the row, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`field_id`](CreateRelationValueDto::field_id) | Required. ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field). |
    /// | [`model_id`](CreateRelationValueDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreateRelationValueDto;
    ///
    /// let request = CreateRelationValueDto::new(
    ///     ["6229ffaxxxxxxxxcade3e3dc"],
    ///     "6229ffaxxxxxxxxcade3e3db",
    ///     "6229ffaxxxxxxxxcade3e3da",
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// client.create_row_relation(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-row-relation")]
    #[inline]
    pub fn create_row_relation(
        &self,
        request: CreateRelationValueDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROW_RELATION, request)
    }
    /// Execute a custom operation.
    ///
    /// Executes a custom operation, with parameters for this time if it takes some. What it returned is not
    /// in the result.
    ///
    /// Not safe to send twice: each request executes it again.
    ///
    /// - Request: `POST /api/v3/metadata/execute-operate`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-execute-operate.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_config`](FunctionModelOperateIdDto::custom_config) | Required. Parameters of the custom operation for this time. |
    /// | [`model_id`](FunctionModelOperateIdDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`id`](FunctionModelOperateIdDto::id) | Required. ID of the custom operation, found by [`list_operate`](crate::ManagementClient::list_operate). |
    /// | [`field_id`](FunctionModelOperateIdDto::field_id) | ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::FunctionModelOperateIdDto;
    ///
    /// let request = FunctionModelOperateIdDto::new(
    ///     json!({}),
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_field_id("6229ffaxxxxxxxxcade3e3da");
    /// client.execute_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "execute-operate")]
    #[inline]
    pub fn execute_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXECUTE_OPERATE, request)
    }
    /// Export rows of a model.
    ///
    /// Starts an export of rows of a model.
    ///
    /// Where the file can be fetched is not documented. To export the model itself, that is, its
    /// definition, use [`export_model`](crate::ManagementClient::export_model). To read rows by a program,
    /// use [`get_all_metadata_row`](crate::ManagementClient::get_all_metadata_row).
    ///
    /// Not safe to send twice: each request starts another export.
    ///
    /// - Request: `POST /api/v3/metadata/export`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-export.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id_list`](ExportModelDto::id_list) | Required. IDs of the rows to export, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`model_id`](ExportModelDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ExportModelDto;
    ///
    /// let request = ExportModelDto::new(
    ///     ["6229ffaxxxxxxxxcade3e3db"],
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// client.export_metadata(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_metadata(&self, request: ExportModelDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_METADATA, request)
    }
    /// Export a model.
    ///
    /// Starts an export of a model, named by its ID. Where the file can be fetched is not documented. To
    /// export rows, use [`export_metadata`](crate::ManagementClient::export_metadata).
    ///
    /// Not safe to send twice: each request starts another export.
    ///
    /// - Request: `POST /api/v3/metadata/export/model`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ExportMetadataDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ExportMetadataDto;
    ///
    /// client.export_model(ExportMetadataDto::new("6229ffaxxxxxxxxcade3e3d9")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_model(&self, request: ExportMetadataDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_MODEL, request)
    }
    /// Get all rows of a model that meet conditions.
    ///
    /// Returns all rows of a model that meet the conditions, without pages.
    ///
    /// For a model with many rows, [`get_all_metadata_row`](crate::ManagementClient::get_all_metadata_row)
    /// or [`list_row`](crate::ManagementClient::list_row) is the better choice, because they return the
    /// rows in portions.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-metadata`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetAllRowDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`conditions`](GetAllRowDto::conditions) | Conditions on fields. |
    /// | [`conjunction`](GetAllRowDto::conjunction) | How the conditions are combined: `"and"` if all have to be met, `"or"` if one is enough. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAllRowDto;
    ///
    /// let request = GetAllRowDto::new("6229ffaxxxxxxxxcade3e3d9").with_conjunction("and");
    /// let result = client.get_all_metadata(request).await?;
    /// for item in result.list {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-all-metadata")]
    #[inline]
    pub fn get_all_metadata(
        &self,
        request: GetAllRowDto,
    ) -> ::sdk_runtime::Call<FunctionModelValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_METADATA, request)
    }
    /// Read all rows of a model in portions.
    ///
    /// Returns the rows of a model in portions of up to 5000.
    ///
    /// The first request has no [`scroll_id`](crate::generated::models::GetAllRowVyScrollidDto::scroll_id).
    /// Each further request sends the one of the response before. How the last portion is marked is not
    /// documented, so go on until a response has no rows.
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
    /// | [`size`](GetAllRowVyScrollidDto::size) | Required. How many rows a response has at most, up to 5000. At most 5000. |
    /// | [`model_id`](GetAllRowVyScrollidDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`get_relation_details`](GetAllRowVyScrollidDto::get_relation_details) | Whether the result has the details of related rows. |
    /// | [`id`](GetAllRowVyScrollidDto::id) | ID of the data to return. |
    /// | [`query`](GetAllRowVyScrollidDto::query) | Values of fields that the rows have to have. |
    /// | [`scroll_id`](GetAllRowVyScrollidDto::scroll_id) | ID that the response before returned. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetAllRowVyScrollidDto;
    ///
    /// let request = GetAllRowVyScrollidDto::new(500, "6229ffaxxxxxxxxcade3e3d9")
    ///     .with_id("6229ffaxxxxxxxxcade3e3db");
    /// let mut items = client.get_all_metadata_row(request).items();
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
    /// Get the template of the import file of a model.
    ///
    /// Returns the template that an import file for
    /// [`import_metadata`](crate::ManagementClient::import_metadata) has to follow. It shows the fields of
    /// the model.
    ///
    /// - Request: `GET /api/v3/metadata/get-import-template`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-import-template.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetImportTemplateParams::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetImportTemplateParams;
    ///
    /// let row = client
    ///     .get_import_template(GetImportTemplateParams::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-import-template")]
    #[inline]
    pub fn get_import_template(
        &self,
        request: GetImportTemplateParams,
    ) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_IMPORT_TEMPLATE, request)
    }
    /// List the metadata of a group.
    ///
    /// Returns the metadata that is related to a group, page by page. It can be searched by a keyword.
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
    /// | [`group_id`](MetadataGroupDto::group_id) | Required. ID of the group whose metadata is returned, as in [`GroupDto::id`](crate::generated::models::GroupDto::id). |
    /// | [`get_nest_data`](MetadataGroupDto::get_nest_data) | Whether the result has related data of related data too. |
    /// | [`keyword`](MetadataGroupDto::keyword) | Text to search for. |
    /// | [`limit`](MetadataGroupDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](MetadataGroupDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`sort`](MetadataGroupDto::sort) | Orders of the result, each an object with the key of a field and `"asc"` or `"desc"`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::MetadataGroupDto;
    ///
    /// let request = MetadataGroupDto::new("60b49eb83fd80adb96f26e68")
    ///     .with_keyword("test")
    ///     .with_sort([json!({ "key1": "desc" }), json!({ "key2": "asc" })]);
    /// let mut items = client.get_metadata_group_list(request).items();
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
    /// Get one model.
    ///
    /// Returns a model without its fields, which are returned by
    /// [`list_field`](crate::ManagementClient::list_field).
    ///
    /// The ID is found by [`list_model`](crate::ManagementClient::list_model), and is also shown in the
    /// GenAuth console.
    ///
    /// - Request: `GET /api/v3/metadata/get-model`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-model.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](GetModelParams::id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetModelParams;
    ///
    /// let function = client
    ///     .get_model(GetModelParams::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{}", function.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-model")]
    #[inline]
    pub fn get_model(
        &self,
        request: GetModelParams,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_MODEL, request)
    }
    /// Get details of the relations of a row.
    ///
    /// Returns relations of a row with details.
    ///
    /// The operation is documented without parameters, so how the row is named is not known.
    /// [`get_relation_value`](crate::ManagementClient::get_relation_value) returns the relations of a named
    /// row.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation-details`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
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
    /// Get details of related rows.
    ///
    /// Looks up the details of related rows by their IDs.
    ///
    /// The IDs are found by [`get_relation_value`](crate::ManagementClient::get_relation_value). The result
    /// is documented without any field for the details.
    ///
    /// - Request: `POST /api/v3/metadata/get-relation-info`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-relation-info.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id_list`](GetRelationInfoDto::id_list) | Required. IDs of the related rows, found by [`get_relation_value`](crate::ManagementClient::get_relation_value). |
    /// | [`model_id`](GetRelationInfoDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetRelationInfoDto;
    ///
    /// let request = GetRelationInfoDto::new(
    ///     ["6229ffaxxxxxxxxcade3e3dc"],
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// client.get_relation_info(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-relation-info")]
    #[inline]
    pub fn get_relation_info(
        &self,
        request: GetRelationInfoDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_INFO, request)
    }
    /// List the rows that a row is related to.
    ///
    /// Returns the IDs of the rows that a row is related to through one field, page by page. Relations are
    /// made by [`create_row_relation`](crate::ManagementClient::create_row_relation).
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-row-relation.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetRelationValueParams::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`field_id`](GetRelationValueParams::field_id) | Required. ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field). |
    /// | [`row_id`](GetRelationValueParams::row_id) | Required. ID of the row, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`limit`](GetRelationValueParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](GetRelationValueParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetRelationValueParams;
    ///
    /// let request = GetRelationValueParams::new(
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     "6229ffaxxxxxxxxcade3e3da",
    ///     "6229ffaxxxxxxxxcade3e3db",
    /// );
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
    /// Get one row.
    ///
    /// Returns one row with its values.
    ///
    /// The ID is found by [`list_row`](crate::ManagementClient::list_row). For several rows, use
    /// [`get_row_batch`](crate::ManagementClient::get_row_batch). To find a row by a value instead of an
    /// ID, use [`get_row_by_value`](crate::ManagementClient::get_row_by_value).
    ///
    /// - Request: `GET /api/v3/metadata/get-row`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-row.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetRowParams::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`row_id`](GetRowParams::row_id) | Required. ID of the row, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`show_field_id`](GetRowParams::show_field_id) | Whether the values are named by the IDs of the fields (`"true"`) or by their keys (`"false"`), as text. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetRowParams;
    ///
    /// let request = GetRowParams::new(
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     "6229ffaxxxxxxxxcade3e3db",
    /// );
    /// let row = client.get_row(request).await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-row")]
    #[inline]
    pub fn get_row(&self, request: GetRowParams) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW, request)
    }
    /// Get several rows at once.
    ///
    /// Returns several rows of a model with their values, named by their IDs. The IDs are found by
    /// [`list_row`](crate::ManagementClient::list_row).
    ///
    /// - Request: `POST /get-row-batch`
    /// - Returns: a list of [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/-get-row-batch.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`row_ids`](GetRowBatchDto::row_ids) | Required. IDs of the rows, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`model_id`](GetRowBatchDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetRowBatchDto;
    ///
    /// let request = GetRowBatchDto::new(
    ///     ["6229ffaxxxxxxxxcade3e3db"],
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// let list = client.get_row_batch(request).await?;
    /// for row in list {
    ///     for cell in row.cell_list {
    ///         println!("{}", cell.field_id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-row-batch")]
    #[inline]
    pub fn get_row_batch(
        &self,
        request: GetRowBatchDto,
    ) -> ::sdk_runtime::Call<Vec<RowDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW_BATCH, request)
    }
    /// Get the row that has a value in a unique field.
    ///
    /// Returns the row whose field has exactly the given value. It works with fields only that are set to
    /// be unique. For other fields, use [`list_row`](crate::ManagementClient::list_row).
    ///
    /// - Request: `GET /api/v3/metadata/get-row-by-value`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-row-by-value.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](GetRowByValueParams::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`key`](GetRowByValueParams::key) | Required. Key of the field, found by [`list_field`](crate::ManagementClient::list_field). |
    /// | [`value`](GetRowByValueParams::value) | Required. Value that the field of the row has. |
    /// | [`show_field_id`](GetRowByValueParams::show_field_id) | Whether the values are named by the IDs of the fields (`"true"`) or by their keys (`"false"`), as text. By default `false`. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetRowByValueParams;
    ///
    /// let request = GetRowByValueParams::new("6229ffaxxxxxxxxcade3e3d9", "code", "gold");
    /// let row = client.get_row_by_value(request).await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-row-by-value")]
    #[inline]
    pub fn get_row_by_value(
        &self,
        request: GetRowByValueParams,
    ) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW_BY_VALUE, request)
    }
    /// Import rows into a model.
    ///
    /// Reads rows from an Excel file and adds them to a model.
    ///
    /// The file has to follow the template that
    /// [`get_import_template`](crate::ManagementClient::get_import_template) returns, and the server has to
    /// be able to fetch it from its URL. To import a model itself, use
    /// [`import_model`](crate::ManagementClient::import_model).
    ///
    /// Not safe to send twice: a second request may add the rows again.
    ///
    /// - Request: `POST /api/v3/metadata/import`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-import.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`file`](ImportModelDto::file) | Required. URL of the Excel file. |
    /// | [`model_id`](ImportModelDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ImportModelDto;
    ///
    /// let request = ImportModelDto::new(
    ///     "https://files.example.com/rows.xlsx",
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// client.import_metadata(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_metadata(&self, request: ImportModelDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_METADATA, request)
    }
    /// Import a model.
    ///
    /// Reads a model from a JSON file. The server has to be able to fetch the file from its URL. To import
    /// rows, use [`import_metadata`](crate::ManagementClient::import_metadata).
    ///
    /// Not safe to send twice: a second request may make another model or fail.
    ///
    /// - Request: `POST /api/v3/metadata/import/model`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`file`](ImportMetadataDto::file) | Required. URL of the JSON file. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ImportMetadataDto;
    ///
    /// let request = ImportMetadataDto::new("https://files.example.com/model.json");
    /// client.import_model(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn import_model(&self, request: ImportMetadataDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_MODEL, request)
    }
    /// List the fields of a model.
    ///
    /// Returns all fields of a model with their settings, in one list.
    ///
    /// The IDs in it are what [`update_field`](crate::ManagementClient::update_field),
    /// [`remote_field`](crate::ManagementClient::remote_field) and the operations on relations need.
    ///
    /// - Request: `GET /api/v3/metadata/list-field`
    /// - Returns: a list of [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-list-field.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ListFieldParams::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`from`](ListFieldParams::from) | Required. Where the request comes from. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListFieldParams;
    ///
    /// let request = ListFieldParams::new("6229ffaxxxxxxxxcade3e3d9", "my-program");
    /// let list = client.list_field(request).await?;
    /// for item in list {
    ///     println!("{}", item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-field")]
    #[inline]
    pub fn list_field(
        &self,
        request: ListFieldParams,
    ) -> ::sdk_runtime::Call<Vec<FunctionModelFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_FIELD, request)
    }
    /// List the models.
    ///
    /// Returns all models of the user pool in one list: those that come with GenAuth and those made by
    /// [`create_model`](crate::ManagementClient::create_model).
    ///
    /// - Request: `GET /api/v3/metadata/list-model`
    /// - Returns: [`FunctionModelListDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-list-model.html>)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// let result = client.list_model().await?;
    /// println!("{}", result.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-model")]
    #[inline]
    pub fn list_model(&self) -> ::sdk_runtime::Call<FunctionModelListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_MODEL, ())
    }
    /// Search the custom operations of a model.
    ///
    /// Returns the custom operations of a model, page by page.
    ///
    /// They can be searched by name and narrowed down to one field. The declared type of the result is a
    /// single custom operation without the envelope of other results, so it may not fit what the server
    /// sends. Without pages, [`list_operate_all`](crate::ManagementClient::list_operate_all) does the same.
    ///
    /// - Request: `GET /api/v3/metadata/list-operate`
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-list-operate.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ListOperateParams::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`field_id`](ListOperateParams::field_id) | ID of the field whose custom operations are returned, found by [`list_field`](crate::ManagementClient::list_field). |
    /// | [`keywords`](ListOperateParams::keywords) | Text to search for in the names of the custom operations. |
    /// | [`limit`](ListOperateParams::limit) | How many items a page has at most. From 1 to 50. By default `10`. |
    /// | [`page`](ListOperateParams::page) | Number of the page to return, counted from 1. At least 1. By default `1`. |
    /// | [`show_created`](ListOperateParams::show_created) | Whether custom operations that users made are returned too, as text. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListOperateParams;
    ///
    /// let request = ListOperateParams::new("6229ffaxxxxxxxxcade3e3d9")
    ///     .with_field_id("6229ffaxxxxxxxxcade3e3da")
    ///     .with_keywords("Open");
    /// let operate = client.list_operate(request).await?;
    /// println!("{}", operate.operate_name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-operate")]
    #[inline]
    pub fn list_operate(
        &self,
        request: ListOperateParams,
    ) -> ::sdk_runtime::Call<OperateModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_OPERATE, request)
    }
    /// List all custom operations of a model.
    ///
    /// Returns all custom operations of a model without pages.
    ///
    /// The declared type of the result is a single custom operation without the envelope of other results,
    /// so it may not fit what the server sends. For pages and a search, use
    /// [`list_operate`](crate::ManagementClient::list_operate).
    ///
    /// - Request: `GET /api/v3/metadata/all-operate`
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-all-operate.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](ListOperateAllParams::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListOperateAllParams;
    ///
    /// let operate = client
    ///     .list_operate_all(ListOperateAllParams::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
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
    /// Search the rows of a model.
    ///
    /// Returns the rows of a model that meet the conditions, page by page.
    ///
    /// Rows can be found by text, by conditions on fields, and by their relation to a row of another model.
    /// What a row in the result looks like depends on the model and on the options. Without conditions and
    /// keywords, all rows are returned.
    ///
    /// - Request: `POST /api/v3/metadata/filter`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-filter.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](FilterDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`conjunction`](FilterDto::conjunction) | How the conditions are combined: `"and"` if all have to be met, `"or"` if one is enough. |
    /// | [`keywords`](FilterDto::keywords) | Text to search for. |
    ///
    /// 13 more optional fields: see [`FilterDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::FilterDto;
    ///
    /// let request = FilterDto::new("6229ffaxxxxxxxxcade3e3d9")
    ///     .with_conjunction("and")
    ///     .with_keywords("test");
    /// let mut items = client.list_row(request).items();
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
    /// Search the data that a relation field relates to.
    ///
    /// Searches by text in the data that a relation field relates to, page by page. The field is found by
    /// [`list_field`](crate::ManagementClient::list_field).
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
    /// | [`field_id`](RelationSearchDto::field_id) | Required. ID of the relation field, found by [`list_field`](crate::ManagementClient::list_field). |
    /// | [`model_id`](RelationSearchDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`keywords`](RelationSearchDto::keywords) | Text to search for. |
    /// | [`limit`](RelationSearchDto::limit) | How many items a page has at most. From 1 to 50. |
    /// | [`page`](RelationSearchDto::page) | Number of the page to return, counted from 1. At least 1. |
    /// | [`show_field_id`](RelationSearchDto::show_field_id) | Whether the values are named by the IDs of the fields (`true`) or by their keys (`false`). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RelationSearchDto;
    ///
    /// let request = RelationSearchDto::new(
    ///     "6229ffaxxxxxxxxcade3e3da",
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// )
    /// .with_keywords("test");
    /// let mut items = client.relation_search(request).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "relation-search")]
    #[inline]
    pub fn relation_search(
        &self,
        request: RelationSearchDto,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RELATION_SEARCH, request)
    }
    /// Remove a field from a model.
    ///
    /// Removes a field from a model. The name of the operation is a slip for "remove". What becomes of the
    /// values in the rows is not documented, so read them first if they matter.
    ///
    /// Not safe to send twice: a second request finds no such field and may fail.
    ///
    /// - Request: `POST /api/v3/metadata/remove-field`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-field.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`model_id`](FunctionModelFieldIdDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`id`](FunctionModelFieldIdDto::id) | Required. ID of the field, found by [`list_field`](crate::ManagementClient::list_field). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::FunctionModelFieldIdDto;
    ///
    /// let request = FunctionModelFieldIdDto::new(
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     "6229ffaxxxxxxxxcade3e3da",
    /// );
    /// client.remote_field(request).await?;
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
    /// Delete a model.
    ///
    /// Deletes a model, named by its ID. What becomes of its rows is not documented, so export or delete
    /// them first. The ID is found by [`list_model`](crate::ManagementClient::list_model).
    ///
    /// - Request: `POST /api/v3/metadata/remove-model`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-model.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id`](FunctionModelIdDto::id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::FunctionModelIdDto;
    ///
    /// client.remove_model(FunctionModelIdDto::new("6229ffaxxxxxxxxcade3e3d9")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-model")]
    #[inline]
    pub fn remove_model(&self, request: FunctionModelIdDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_MODEL, request)
    }
    /// Delete a custom operation.
    ///
    /// Deletes a custom operation of a model. The ID is found by
    /// [`list_operate`](crate::ManagementClient::list_operate).
    ///
    /// - Request: `POST /api/v3/metadata/remove-operate`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-operate.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`custom_config`](FunctionModelOperateIdDto::custom_config) | Required. Parameters of the custom operation for this time. |
    /// | [`model_id`](FunctionModelOperateIdDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`id`](FunctionModelOperateIdDto::id) | Required. ID of the custom operation, found by [`list_operate`](crate::ManagementClient::list_operate). |
    /// | [`field_id`](FunctionModelOperateIdDto::field_id) | ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::FunctionModelOperateIdDto;
    ///
    /// let request = FunctionModelOperateIdDto::new(
    ///     json!({}),
    ///     "6229ffaxxxxxxxxcade3e3d9",
    ///     "60b49eb83fd80adb96f26e68",
    /// )
    /// .with_field_id("6229ffaxxxxxxxxcade3e3da");
    /// client.remove_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-operate")]
    #[inline]
    pub fn remove_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_OPERATE, request)
    }
    /// End the relation of a row to another row.
    ///
    /// Ends the relation of a row to one row, through one or more fields. The rows themselves stay.
    /// Relations are found by [`get_relation_value`](crate::ManagementClient::get_relation_value).
    ///
    /// - Request: `POST /api/v3/metadata/remove-row-relation`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-row-relation.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`value`](RemoveRelationValueDto::value) | Required. ID of the row that the relation leads to, found by [`get_relation_value`](crate::ManagementClient::get_relation_value). |
    /// | [`field_ids`](RemoveRelationValueDto::field_ids) | Required. IDs of the relation fields, found by [`list_field`](crate::ManagementClient::list_field). |
    /// | [`row_id`](RemoveRelationValueDto::row_id) | Required. ID of the row, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`model_id`](RemoveRelationValueDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveRelationValueDto;
    ///
    /// let request = RemoveRelationValueDto::new(
    ///     "6229ffaxxxxxxxxcade3e3dc",
    ///     ["6229ffaxxxxxxxxcade3e3da"],
    ///     "6229ffaxxxxxxxxcade3e3db",
    ///     "6229ffaxxxxxxxxcade3e3d9",
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
    /// Delete rows of a model.
    ///
    /// Deletes one or more rows.
    ///
    /// In a tree, a row that has rows below it is deleted only with
    /// [`recursive`](crate::generated::models::RemoveRowDto::recursive), together with them. Without it,
    /// the request fails for such a row.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-row.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`row_id_list`](RemoveRowDto::row_id_list) | Required. IDs of the rows to delete, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`model_id`](RemoveRowDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`recursive`](RemoveRowDto::recursive) | Whether the rows below a row of a tree are deleted too. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemoveRowDto;
    ///
    /// let request = RemoveRowDto::new(
    ///     ["6229ffaxxxxxxxxcade3e3db"],
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// client.remove_row(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-row")]
    #[inline]
    pub fn remove_row(&self, request: RemoveRowDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_ROW, request)
    }
    /// Change a field of a model.
    ///
    /// Changes the settings of a field and returns it. All settings have to be sent, even those that stay
    /// as they are, so read them by [`list_field`](crate::ManagementClient::list_field) first.
    ///
    /// The key and the type of a field cannot be changed.
    ///
    /// - Request: `POST /api/v3/metadata/update-field`
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-field.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_visible`](UpdateFunctionModelFieldDto::user_visible) | Required. Whether users see the field in their user center. |
    /// | [`relation_optional_range`](UpdateFunctionModelFieldDto::relation_optional_range) | Required. Condition on the rows that can be chosen for the relation. |
    /// | [`relation_show_key`](UpdateFunctionModelFieldDto::relation_show_key) | Required. Key of the field of the related rows that is shown for them. |
    /// | [`for_login`](UpdateFunctionModelFieldDto::for_login) | Required. Whether users can sign in with the value of the field. |
    /// | [`fuzzy_search`](UpdateFunctionModelFieldDto::fuzzy_search) | Required. Whether rows can be found by a part of the value. |
    /// | [`drop_down`](UpdateFunctionModelFieldDto::drop_down) | Required. Choices that the field offers. |
    /// | [`format`](UpdateFunctionModelFieldDto::format) | Required. Code of the form in which values are shown: `0` as they are, `31` to `34` with one to four decimals, `35` with separators of thousands, `36` with these and decimals, `37` as per cent, `38` as per cent with decimals. |
    /// | [`regexp`](UpdateFunctionModelFieldDto::regexp) | Required. Regular expression that a text has to match. |
    /// | [`min`](UpdateFunctionModelFieldDto::min) | Required. Smallest number that is allowed, or the first date. |
    /// | [`max`](UpdateFunctionModelFieldDto::max) | Required. Greatest number that is allowed, or the last date. |
    /// | [`max_length`](UpdateFunctionModelFieldDto::max_length) | Required. How many characters a text has at most. |
    /// | [`unique`](UpdateFunctionModelFieldDto::unique) | Required. Whether no two rows may have the same value in the field. |
    /// | [`require`](UpdateFunctionModelFieldDto::require) | Required. Whether every row needs a value in the field. |
    /// | [`default`](UpdateFunctionModelFieldDto::default) | Required. Value that the field has in a row for which none was given. |
    /// | [`help`](UpdateFunctionModelFieldDto::help) | Required. Text that helps people to fill in the field. |
    /// | [`editable`](UpdateFunctionModelFieldDto::editable) | Required. Whether people can change values of the field. |
    /// | [`show`](UpdateFunctionModelFieldDto::show) | Required. Whether the field is shown. |
    /// | [`name`](UpdateFunctionModelFieldDto::name) | Required. Name of the field, for people. |
    /// | [`model_id`](UpdateFunctionModelFieldDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`id`](UpdateFunctionModelFieldDto::id) | Required. ID of the field, found by [`list_field`](crate::ManagementClient::list_field). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::{
    ///     Condition, RelationOptionalRange, UpdateFunctionModelFieldDto,
    ///     UpdateFunctionModelFieldDtoRequired,
    /// };
    ///
    /// let request = UpdateFunctionModelFieldDto::new(UpdateFunctionModelFieldDtoRequired {
    ///     user_visible: true,
    ///     relation_optional_range: RelationOptionalRange::new(
    ///         "and",
    ///         Condition::new("level", json!({}), "eq"),
    ///     ),
    ///     relation_show_key: String::from("name"),
    ///     for_login: true,
    ///     fuzzy_search: true,
    ///     drop_down: vec![String::from("gold"), String::from("silver")],
    ///     format: 0,
    ///     regexp: String::from("^[a-z]+$"),
    ///     min: 0,
    ///     max: 100,
    ///     max_length: 64,
    ///     unique: true,
    ///     require: true,
    ///     default: json!({}),
    ///     help: String::from("Level of the membership"),
    ///     editable: true,
    ///     show: true,
    ///     name: String::from("Level"),
    ///     model_id: String::from("6229ffaxxxxxxxxcade3e3d9"),
    ///     id: String::from("6229ffaxxxxxxxxcade3e3da"),
    /// });
    /// let result = client.update_field(request).await?;
    /// println!("{}", result.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-field")]
    #[inline]
    pub fn update_field(
        &self,
        request: UpdateFunctionModelFieldDto,
    ) -> ::sdk_runtime::Call<FunctionModelFieldDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_FIELD, request)
    }
    /// Change a model.
    ///
    /// Changes the name, the description and the display settings of a model and returns it. All settings
    /// have to be sent, even those that stay as they are, so read them by
    /// [`get_model`](crate::ManagementClient::get_model) first.
    ///
    /// - Request: `POST /api/v3/metadata/update-model`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-model.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`show_field_key`](UpdateFunctionModelDto::show_field_key) | Required. Key of the field that is shown for a row. |
    /// | [`config`](UpdateFunctionModelDto::config) | Required. Settings of the page that shows a row. |
    /// | [`field_order`](UpdateFunctionModelDto::field_order) | Required. Order in which the fields are shown. |
    /// | [`type`](UpdateFunctionModelDto::type) | Required. What the model describes. |
    /// | [`parent_key`](UpdateFunctionModelDto::parent_key) | Required. Key of the menu of the console that the model appears in. |
    /// | [`enable`](UpdateFunctionModelDto::enable) | Required. Whether the model can be used. |
    /// | [`description`](UpdateFunctionModelDto::description) | Required. What the model is for from now on, in free text. |
    /// | [`name`](UpdateFunctionModelDto::name) | Required. Name of the model from now on, for people. |
    /// | [`id`](UpdateFunctionModelDto::id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::{
    ///     FunctionModelType, UpdateFunctionModelDto, UpdateFunctionModelDtoRequired,
    /// };
    ///
    /// let request = UpdateFunctionModelDto::new(UpdateFunctionModelDtoRequired {
    ///     show_field_key: String::from("name"),
    ///     config: json!({}),
    ///     field_order: String::from(""),
    ///     r#type: FunctionModelType::Ueba,
    ///     parent_key: String::from(""),
    ///     enable: true,
    ///     description: "Membership levels".into(),
    ///     name: String::from("Membership level"),
    ///     id: String::from("6229ffaxxxxxxxxcade3e3d9"),
    /// });
    /// let function = client.update_model(request).await?;
    /// println!("{}", function.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-model")]
    #[inline]
    pub fn update_model(
        &self,
        request: UpdateFunctionModelDto,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_MODEL, request)
    }
    /// Change a custom operation.
    ///
    /// Changes the name, the kind and the settings of a custom operation.
    ///
    /// All settings have to be sent, even those that stay as they are. The ID is found by
    /// [`list_operate`](crate::ManagementClient::list_operate).
    ///
    /// - Request: `POST /api/v3/metadata/update-operate`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-operate.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`icon`](UpdateOperateModelDto::icon) | Required. Icon that stands for the custom operation in the console. |
    /// | [`config`](UpdateOperateModelDto::config) | Required. Settings of the custom operation. |
    /// | [`operate_name`](UpdateOperateModelDto::operate_name) | Required. Name of the custom operation, for people. |
    /// | [`operate_key`](UpdateOperateModelDto::operate_key) | Required. What the custom operation does. |
    /// | [`show`](UpdateOperateModelDto::show) | Required. Whether the custom operation is shown. |
    /// | [`model_id`](UpdateOperateModelDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`id`](UpdateOperateModelDto::id) | Required. ID of the custom operation, found by [`list_operate`](crate::ManagementClient::list_operate). |
    /// | [`field_id`](UpdateOperateModelDto::field_id) | ID of the field of the model, found by [`list_field`](crate::ManagementClient::list_field). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::{UpdateOperateModelDto, UpdateOperateModelDtoRequired};
    ///
    /// let request = UpdateOperateModelDto::new(UpdateOperateModelDtoRequired {
    ///     icon: String::from("https://example.com/icon.svg"),
    ///     config: json!({}),
    ///     operate_name: String::from("Open order page"),
    ///     operate_key: String::from("openPage"),
    ///     show: true,
    ///     model_id: String::from("6229ffaxxxxxxxxcade3e3d9"),
    ///     id: String::from("60b49eb83fd80adb96f26e68"),
    /// });
    /// client.update_operate(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-operate")]
    #[inline]
    pub fn update_operate(
        &self,
        request: UpdateOperateModelDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_OPERATE, request)
    }
    /// Change a row.
    ///
    /// Changes values of a row and returns the row.
    ///
    /// The ID is found by [`list_row`](crate::ManagementClient::list_row). Relations are not changed here:
    /// see [`create_row_relation`](crate::ManagementClient::create_row_relation) and
    /// [`remove_relation_value`](crate::ManagementClient::remove_relation_value).
    ///
    /// - Request: `POST /api/v3/metadata/update-row`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-row.html>)
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`data`](UpdateRowDto::data) | Required. Values that change, by the keys of the fields. |
    /// | [`row_id`](UpdateRowDto::row_id) | Required. ID of the row, found by [`list_row`](crate::ManagementClient::list_row). |
    /// | [`model_id`](UpdateRowDto::model_id) | Required. ID of the model, found by [`list_model`](crate::ManagementClient::list_model). |
    /// | [`show_field_id`](UpdateRowDto::show_field_id) | Whether the values in the result are named by the IDs of the fields (`true`) or by their keys (`false`). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::json;
    /// use genauth::models::UpdateRowDto;
    ///
    /// let request = UpdateRowDto::new(
    ///     json!({ "level": 4 }),
    ///     "6229ffaxxxxxxxxcade3e3db",
    ///     "6229ffaxxxxxxxxcade3e3d9",
    /// );
    /// let row = client.update_row(request).await?;
    /// for cell in row.cell_list {
    ///     println!("{}", cell.field_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-row")]
    #[inline]
    pub fn update_row(&self, request: UpdateRowDto) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ROW, request)
    }
}

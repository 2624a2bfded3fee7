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
/// A model is a kind of object, such as a membership level, and has a list or a tree of rows. Some
/// models come with GenAuth, such as the ones for users, groups and departments, and others are made by
/// `createModel`. A field belongs to a model and says what a row holds: text, a number, a date, a
/// choice, or a relation to rows of another model. A custom operation is something that people can do
/// with the rows of a model in the console, such as opening a web page.
///
/// The usual order is `createModel`, `createField` for each field, and `createRow` for each row.
/// `listModel` and `listField` find the IDs that most operations need. `listRow` searches rows with
/// conditions, `getRow` and `getRowByValue` return a single one, and `getAllMetadataRow` reads a whole
/// model in portions. Relations between rows are made by `createRowRelation` and read by
/// `getRelationValue`.
///
/// For a few more fields of users, groups or departments, custom fields are the simpler way: see
/// `setCustomFields`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Copy a custom operation
    ///
    /// Makes a copy of a custom operation. The ID of the copy is not in the result. Look it up by
    /// `listOperate`.
    ///
    /// Not safe to send twice: each request makes another copy.
    ///
    /// - Request: `POST /api/v3/metadata/copy-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-copy-operate.html>)
    #[inline]
    pub fn copy_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::COPY_OPERATE, request)
    }
    /// Copy the relations of a row to another row
    ///
    /// Gives a row the relations that another row has. Both rows belong to the same model. To make single
    /// relations, use `createRowRelation`.
    ///
    /// Not safe to send twice: what a second request does with relations that are there already is not
    /// documented.
    ///
    /// - Request: `POST /api/v3/metadata/copy-row-relation`
    /// - Parameters: `relationRowId` (required), `rowId` (required), `modelId` (required)
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn copy_row_relation(
        &self,
        request: CopyRowRelationDto,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::COPY_ROW_RELATION, request)
    }
    /// Add a field to a model
    ///
    /// Adds a field to a model and returns it. Its key names the value in the rows, and its type decides
    /// what can be stored.
    ///
    /// All settings have to be sent, even those that do not matter for the type. Key and type cannot be
    /// changed later by `updateField`.
    ///
    /// Not safe to send twice: a second request makes another field or fails. `listField` shows what is
    /// there.
    ///
    /// - Request: `POST /api/v3/metadata/create-field`
    /// - Parameters: `userVisible` (required), `relationOptionalRange` (required), `relationShowKey` (required), `relationMultiple` (required), `relationType` (required), `forLogin` (required), `fuzzySearch` (required), `dropDown` (required), `format` (required), `regexp` (required), `min` (required), `max` (required), `maxLength` (required), `unique` (required), `require` (required), `default` (required), `help` (required), `editable` (required), `show` (required), `type` (required), `key` (required), `name` (required), `modelId` (required)
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-field.html>)
    #[inline]
    pub fn create_field(
        &self,
        request: CreateFunctionModelFieldDto,
    ) -> ::sdk_runtime::Call<FunctionModelFieldDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_FIELD, request)
    }
    /// Create a model
    ///
    /// Makes a model for objects of your own kind and returns it. It has no fields yet: go on with
    /// `createField`. Whether its rows form a list or a tree is decided now.
    ///
    /// Not safe to send twice: a second request makes another model. `listModel` shows what is there.
    ///
    /// - Request: `POST /api/v3/metadata/create-model`
    /// - Parameters: `parentKey` (required), `enable` (required), `type` (required), `description` (required), `name` (required), `dataType`
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-model.html>)
    #[inline]
    pub fn create_model(
        &self,
        request: CreateFunctionModelDto,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_MODEL, request)
    }
    /// Create a custom operation
    ///
    /// Adds a custom operation to a model, such as opening a web page. The ID of the new one is not in the
    /// result. Look it up by `listOperate`.
    ///
    /// Not safe to send twice: each request adds another custom operation.
    ///
    /// - Request: `POST /api/v3/metadata/create-operate`
    /// - Parameters: `show` (required), `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-operate.html>)
    #[inline]
    pub fn create_operate(
        &self,
        request: CreateOperateModelDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_OPERATE, request)
    }
    /// Add a row to a model
    ///
    /// Adds a row to a model and returns it. The values are named by the keys of the fields. Relations to
    /// other rows are added by `createRowRelation`.
    ///
    /// Not safe to send twice without an ID of your own: a second request adds another row. With `rowId`,
    /// the row can be found after a lost response.
    ///
    /// - Request: `POST /api/v3/metadata/create-row`
    /// - Parameters: `data` (required), `modelId` (required), `rowId` (at most 32 characters)
    /// - Returns: [`RowDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-row.html>)
    #[inline]
    pub fn create_row(&self, request: CreateRowDto) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROW, request)
    }
    /// Relate a row to other rows
    ///
    /// Relates a row to one or more rows of another model, through a relation field.
    ///
    /// Whether more than one is possible is a setting of the field. The relations are read by
    /// `getRelationValue` and removed by `removeRelationValue`.
    ///
    /// Not safe to send twice: what a second request does with relations that are there already is not
    /// documented.
    ///
    /// - Request: `POST /api/v3/metadata/create-row-relation`
    /// - Parameters: `valueList` (required), `rowId` (required), `fieldId` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-create-row-relation.html>)
    #[inline]
    pub fn create_row_relation(
        &self,
        request: CreateRelationValueDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_ROW_RELATION, request)
    }
    /// Execute a custom operation
    ///
    /// Executes a custom operation, with parameters for this time if it takes some. What it returned is not
    /// in the result.
    ///
    /// Not safe to send twice: each request executes it again.
    ///
    /// - Request: `POST /api/v3/metadata/execute-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-execute-operate.html>)
    #[inline]
    pub fn execute_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXECUTE_OPERATE, request)
    }
    /// Export rows of a model
    ///
    /// Starts an export of rows of a model.
    ///
    /// Where the file can be fetched is not documented. To export the model itself, that is, its
    /// definition, use `exportModel`. To read rows by a program, use `getAllMetadataRow`.
    ///
    /// Not safe to send twice: each request starts another export.
    ///
    /// - Request: `POST /api/v3/metadata/export`
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-export.html>)
    #[inline]
    pub fn export_metadata(&self, request: ExportModelDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_METADATA, request)
    }
    /// Export a model
    ///
    /// Starts an export of a model, named by its ID. Where the file can be fetched is not documented. To
    /// export rows, use `exportMetadata`.
    ///
    /// Not safe to send twice: each request starts another export.
    ///
    /// - Request: `POST /api/v3/metadata/export/model`
    /// - Parameters: `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn export_model(&self, request: ExportMetadataDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::EXPORT_MODEL, request)
    }
    /// Get all rows of a model that meet conditions
    ///
    /// Returns all rows of a model that meet the conditions, without pages. For a model with many rows,
    /// `getAllMetadataRow` or `listRow` is the better choice, because they return the rows in portions.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-metadata`
    /// - Parameters: `modelId` (required), `conditions`, `conjunction`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_all_metadata(
        &self,
        request: GetAllRowDto,
    ) -> ::sdk_runtime::Call<FunctionModelValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_METADATA, request)
    }
    /// Read all rows of a model in portions
    ///
    /// Returns the rows of a model in portions of up to 5000. The first request has no `scrollId`. Each
    /// further request sends the one of the response before. Stop when a response has no rows.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-row-by-scrollid`
    /// - Parameters: `size` (required, at most 5000), `modelId` (required), `getRelationDetails`, `id`, `query`, `scrollId`
    /// - Returns: [`GetAllRowByScrollidDto`]
    /// - Safe to retry: yes
    /// - Paged
    #[inline]
    pub fn get_all_metadata_row(
        &self,
        request: GetAllRowVyScrollidDto,
    ) -> ::sdk_runtime::Call<GetAllRowByScrollidDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ALL_METADATA_ROW, request)
    }
    /// Get the template of the import file of a model
    ///
    /// Returns the template that an import file for `importMetadata` has to follow. It shows the fields of
    /// the model.
    ///
    /// - Request: `GET /api/v3/metadata/get-import-template`
    /// - Parameters: `modelId` (required)
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-import-template.html>)
    #[inline]
    pub fn get_import_template(
        &self,
        request: GetImportTemplateParams,
    ) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_IMPORT_TEMPLATE, request)
    }
    /// List the metadata of a group
    ///
    /// Returns the metadata that is related to a group, page by page. It can be searched by a keyword.
    ///
    /// - Request: `POST /api/v3/metadata/group`
    /// - Parameters: `groupId` (required), `getNestData`, `keyword`, `limit` (from 1 to 50), `page` (at least 1), `sort`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
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
    /// Get one model
    ///
    /// Returns a model without its fields, which are returned by `listField`. The ID is found by
    /// `listModel`, and is also shown in the GenAuth console.
    ///
    /// - Request: `GET /api/v3/metadata/get-model`
    /// - Parameters: `id` (required)
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-model.html>)
    #[inline]
    pub fn get_model(
        &self,
        request: GetModelParams,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_MODEL, request)
    }
    /// Get details of the relations of a row
    ///
    /// Returns relations of a row with details. The operation is documented without parameters, so how the
    /// row is named is not known. `getRelationValue` returns the relations of a named row.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation-details`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_relation_details(&self) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_DETAILS, ())
    }
    /// Get details of related rows
    ///
    /// Looks up the details of related rows by their IDs. The IDs are found by `getRelationValue`. The
    /// result is documented without any field for the details.
    ///
    /// - Request: `POST /api/v3/metadata/get-relation-info`
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-relation-info.html>)
    #[inline]
    pub fn get_relation_info(
        &self,
        request: GetRelationInfoDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_INFO, request)
    }
    /// List the rows that a row is related to
    ///
    /// Returns the IDs of the rows that a row is related to through one field, page by page. Relations are
    /// made by `createRowRelation`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation`
    /// - Parameters: `modelId` (required), `fieldId` (required), `rowId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-row-relation.html>)
    #[inline]
    pub fn get_relation_value(
        &self,
        request: GetRelationValueParams,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_RELATION_VALUE, request)
    }
    /// Get one row
    ///
    /// Returns one row with its values. The ID is found by `listRow`. For several rows, use `getRowBatch`.
    /// To find a row by a value instead of an ID, use `getRowByValue`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row`
    /// - Parameters: `modelId` (required), `rowId` (required), `showFieldId`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-row.html>)
    #[inline]
    pub fn get_row(&self, request: GetRowParams) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW, request)
    }
    /// Get several rows at once
    ///
    /// Returns several rows of a model with their values, named by their IDs. The IDs are found by
    /// `listRow`.
    ///
    /// - Request: `POST /get-row-batch`
    /// - Parameters: `rowIds` (required), `modelId` (required)
    /// - Returns: a list, each of its elements [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/-get-row-batch.html>)
    #[inline]
    pub fn get_row_batch(
        &self,
        request: GetRowBatchDto,
    ) -> ::sdk_runtime::Call<Vec<RowDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW_BATCH, request)
    }
    /// Get the row that has a value in a unique field
    ///
    /// Returns the row whose field has exactly the given value. It works with fields only that are set to
    /// be unique. For other fields, use `listRow`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-by-value`
    /// - Parameters: `modelId` (required), `key` (required), `value` (required), `showFieldId`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-get-row-by-value.html>)
    #[inline]
    pub fn get_row_by_value(
        &self,
        request: GetRowByValueParams,
    ) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_ROW_BY_VALUE, request)
    }
    /// Import rows into a model
    ///
    /// Reads rows from an Excel file and adds them to a model.
    ///
    /// The file has to follow the template that `getImportTemplate` returns, and the server has to be able
    /// to fetch it from its URL. To import a model itself, use `importModel`.
    ///
    /// Not safe to send twice: a second request may add the rows again.
    ///
    /// - Request: `POST /api/v3/metadata/import`
    /// - Parameters: `file` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-import.html>)
    #[inline]
    pub fn import_metadata(&self, request: ImportModelDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_METADATA, request)
    }
    /// Import a model
    ///
    /// Reads a model from a JSON file. The server has to be able to fetch the file from its URL. To import
    /// rows, use `importMetadata`.
    ///
    /// Not safe to send twice: a second request may make another model or fail.
    ///
    /// - Request: `POST /api/v3/metadata/import/model`
    /// - Parameters: `file` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn import_model(&self, request: ImportMetadataDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::IMPORT_MODEL, request)
    }
    /// List the fields of a model
    ///
    /// Returns all fields of a model with their settings, in one list. The IDs in it are what
    /// `updateField`, `remoteField` and the operations on relations need.
    ///
    /// - Request: `GET /api/v3/metadata/list-field`
    /// - Parameters: `modelId` (required), `from` (required)
    /// - Returns: a list, each of its elements [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-list-field.html>)
    #[inline]
    pub fn list_field(
        &self,
        request: ListFieldParams,
    ) -> ::sdk_runtime::Call<Vec<FunctionModelFieldDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_FIELD, request)
    }
    /// List the models
    ///
    /// Returns all models of the user pool in one list: those that come with GenAuth and those made by
    /// `createModel`.
    ///
    /// - Request: `GET /api/v3/metadata/list-model`
    /// - Returns: [`FunctionModelListDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-list-model.html>)
    #[inline]
    pub fn list_model(&self) -> ::sdk_runtime::Call<FunctionModelListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_MODEL, ())
    }
    /// Search the custom operations of a model
    ///
    /// Returns the custom operations of a model, page by page.
    ///
    /// They can be searched by name and narrowed down to one field. The result is documented as a single
    /// custom operation without the usual frame of a response. Without pages, `listOperateAll` does the
    /// same.
    ///
    /// - Request: `GET /api/v3/metadata/list-operate`
    /// - Parameters: `modelId` (required), `fieldId`, `keywords`, `limit`, `page`, `showCreated`
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-list-operate.html>)
    #[inline]
    pub fn list_operate(
        &self,
        request: ListOperateParams,
    ) -> ::sdk_runtime::Call<OperateModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_OPERATE, request)
    }
    /// List all custom operations of a model
    ///
    /// Returns all custom operations of a model without pages. The result is documented as a single custom
    /// operation without the usual frame of a response. For pages and a search, use `listOperate`.
    ///
    /// - Request: `GET /api/v3/metadata/all-operate`
    /// - Parameters: `modelId` (required)
    /// - Returns: [`OperateModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-all-operate.html>)
    #[inline]
    pub fn list_operate_all(
        &self,
        request: ListOperateAllParams,
    ) -> ::sdk_runtime::Call<OperateModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_OPERATE_ALL, request)
    }
    /// Search the rows of a model
    ///
    /// Returns the rows of a model that meet the conditions, page by page.
    ///
    /// Rows can be found by text, by conditions on fields, and by their relation to a row of another model.
    /// What a row in the result looks like depends on the model and on the options. Without conditions and
    /// keywords, all rows are returned.
    ///
    /// - Request: `POST /api/v3/metadata/filter`
    /// - Parameters: `modelId` (required), `conditions`, `conjunction`, `expand`, `fetchAll`, `filterRelation`, `getNestData`, `getRelationFieldDetail`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `previewRelation`, `scope`, `showFieldId`, `sort`, `withPath`
    /// - Returns: [`FunctionModelValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-filter.html>)
    #[inline]
    pub fn list_row(
        &self,
        request: FilterDto,
    ) -> ::sdk_runtime::Call<FunctionModelValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::LIST_ROW, request)
    }
    /// Search the data that a relation field relates to
    ///
    /// Searches by text in the data that a relation field relates to, page by page. The field is found by
    /// `listField`.
    ///
    /// - Request: `POST /api/v3/metadata/relation-search`
    /// - Parameters: `fieldId` (required), `modelId` (required), `keywords`, `limit` (from 1 to 50), `page` (at least 1), `showFieldId`
    /// - Returns: [`RelationValueListDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn relation_search(
        &self,
        request: RelationSearchDto,
    ) -> ::sdk_runtime::Call<RelationValueListDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::RELATION_SEARCH, request)
    }
    /// Remove a field from a model
    ///
    /// Removes a field from a model. In spite of its name, the operation has nothing remote. What becomes
    /// of the values in the rows is not documented, so read them first if they matter.
    ///
    /// Not safe to send twice: a second request finds no such field and may fail.
    ///
    /// - Request: `POST /api/v3/metadata/remove-field`
    /// - Parameters: `modelId` (required), `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-field.html>)
    #[inline]
    pub fn remote_field(
        &self,
        request: FunctionModelFieldIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOTE_FIELD, request)
    }
    /// Delete a model
    ///
    /// Deletes a model, named by its ID. What becomes of its rows is not documented, so export or delete
    /// them first. The ID is found by `listModel`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-model`
    /// - Parameters: `id` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-model.html>)
    #[inline]
    pub fn remove_model(&self, request: FunctionModelIdDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_MODEL, request)
    }
    /// Delete a custom operation
    ///
    /// Deletes a custom operation of a model. The ID is found by `listOperate`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-operate.html>)
    #[inline]
    pub fn remove_operate(
        &self,
        request: FunctionModelOperateIdDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_OPERATE, request)
    }
    /// End the relation of a row to another row
    ///
    /// Ends the relation of a row to one row, through one or more fields. The rows themselves stay.
    /// Relations are found by `getRelationValue`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row-relation`
    /// - Parameters: `value` (required), `fieldIds` (required), `rowId` (required), `modelId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-row-relation.html>)
    #[inline]
    pub fn remove_relation_value(
        &self,
        request: RemoveRelationValueDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_RELATION_VALUE, request)
    }
    /// Delete rows of a model
    ///
    /// Deletes one or more rows. In a tree, a row that has rows below it is deleted only with `recursive`,
    /// together with them. Without it, the request fails for such a row.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row`
    /// - Parameters: `rowIdList` (required), `modelId` (required), `recursive`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-remove-row.html>)
    #[inline]
    pub fn remove_row(&self, request: RemoveRowDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_ROW, request)
    }
    /// Change a field of a model
    ///
    /// Changes the settings of a field and returns it. All settings have to be sent, even those that stay
    /// as they are, so read them by `listField` first. The key and the type of a field cannot be changed.
    ///
    /// - Request: `POST /api/v3/metadata/update-field`
    /// - Parameters: `userVisible` (required), `relationOptionalRange` (required), `relationShowKey` (required), `forLogin` (required), `fuzzySearch` (required), `dropDown` (required), `format` (required), `regexp` (required), `min` (required), `max` (required), `maxLength` (required), `unique` (required), `require` (required), `default` (required), `help` (required), `editable` (required), `show` (required), `name` (required), `modelId` (required), `id` (required)
    /// - Returns: [`FunctionModelFieldDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-field.html>)
    #[inline]
    pub fn update_field(
        &self,
        request: UpdateFunctionModelFieldDto,
    ) -> ::sdk_runtime::Call<FunctionModelFieldDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_FIELD, request)
    }
    /// Change a model
    ///
    /// Changes the name, the description and the display settings of a model and returns it. All settings
    /// have to be sent, even those that stay as they are, so read them by `getModel` first.
    ///
    /// - Request: `POST /api/v3/metadata/update-model`
    /// - Parameters: `showFieldKey` (required), `config` (required), `fieldOrder` (required), `type` (required), `parentKey` (required), `enable` (required), `description` (required), `name` (required), `id` (required)
    /// - Returns: [`FunctionModelDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-model.html>)
    #[inline]
    pub fn update_model(
        &self,
        request: UpdateFunctionModelDto,
    ) -> ::sdk_runtime::Call<FunctionModelDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_MODEL, request)
    }
    /// Change a custom operation
    ///
    /// Changes the name, the kind and the settings of a custom operation. All settings have to be sent,
    /// even those that stay as they are. The ID is found by `listOperate`.
    ///
    /// - Request: `POST /api/v3/metadata/update-operate`
    /// - Parameters: `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `show` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Returns: nothing
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-operate.html>)
    #[inline]
    pub fn update_operate(
        &self,
        request: UpdateOperateModelDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_OPERATE, request)
    }
    /// Change a row
    ///
    /// Changes values of a row and returns the row. The ID is found by `listRow`. Relations are not changed
    /// here: see `createRowRelation` and `removeRelationValue`.
    ///
    /// - Request: `POST /api/v3/metadata/update-row`
    /// - Parameters: `data` (required), `rowId` (required), `modelId` (required), `showFieldId`
    /// - Returns: [`RowDto`]
    /// - Safe to retry: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E6%95%B0%E6%8D%AE%E5%AF%B9%E8%B1%A1/metadata-update-row.html>)
    #[inline]
    pub fn update_row(&self, request: UpdateRowDto) -> ::sdk_runtime::Call<RowDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_ROW, request)
    }
}

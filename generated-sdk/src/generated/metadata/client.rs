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
use crate::{Call, ManagementClient};

/// # metadata
///
/// Models, fields and rows of the metadata of a user pool.
///
/// See [the module](crate::metadata).
impl ManagementClient {
    /// Sends `POST /api/v3/metadata/copy-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/copy-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn copy_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        self.call(&operations::COPY_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/copy-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/copy-row-relation`
    /// - Parameters: `relationRowId` (required), `rowId` (required), `modelId` (required)
    /// - Answers: [`RelationValueListDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn copy_row_relation(
        &self,
        request: CopyRowRelationDto,
    ) -> Call<RelationValueListDto> {
        self.call(&operations::COPY_ROW_RELATION, request)
    }
    /// Sends `POST /api/v3/metadata/create-field`.
    ///
    /// - Request: `POST /api/v3/metadata/create-field`
    /// - Parameters: `userVisible` (required), `relationOptionalRange` (required), `relationShowKey` (required), `relationMultiple` (required), `relationType` (required), `forLogin` (required), `fuzzySearch` (required), `dropDown` (required), `format` (required), `regexp` (required), `min` (required), `max` (required), `maxLength` (required), `unique` (required), `require` (required), `default` (required), `help` (required), `editable` (required), `show` (required), `type` (required), `key` (required), `name` (required), `modelId` (required)
    /// - Answers: [`FunctionModelFieldDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_field(
        &self,
        request: CreateFunctionModelFieldDto,
    ) -> Call<FunctionModelFieldDto> {
        self.call(&operations::CREATE_FIELD, request)
    }
    /// Sends `POST /api/v3/metadata/create-model`.
    ///
    /// - Request: `POST /api/v3/metadata/create-model`
    /// - Parameters: `parentKey` (required), `enable` (required), `type` (required), `description` (required), `name` (required), `dataType`
    /// - Answers: [`FunctionModelDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_model(
        &self,
        request: CreateFunctionModelDto,
    ) -> Call<FunctionModelDto> {
        self.call(&operations::CREATE_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/create-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/create-operate`
    /// - Parameters: `show` (required), `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_operate(&self, request: CreateOperateModelDto) -> Call<()> {
        self.call(&operations::CREATE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/create-row`.
    ///
    /// - Request: `POST /api/v3/metadata/create-row`
    /// - Parameters: `data` (required), `modelId` (required), `rowId` (at most 32 characters)
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_row(&self, request: CreateRowDto) -> Call<RowDto> {
        self.call(&operations::CREATE_ROW, request)
    }
    /// Sends `POST /api/v3/metadata/create-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/create-row-relation`
    /// - Parameters: `valueList` (required), `rowId` (required), `fieldId` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_row_relation(&self, request: CreateRelationValueDto) -> Call<()> {
        self.call(&operations::CREATE_ROW_RELATION, request)
    }
    /// Sends `POST /api/v3/metadata/execute-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/execute-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn execute_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        self.call(&operations::EXECUTE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/export`.
    ///
    /// - Request: `POST /api/v3/metadata/export`
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn export_metadata(&self, request: ExportModelDto) -> Call<()> {
        self.call(&operations::EXPORT_METADATA, request)
    }
    /// Sends `POST /api/v3/metadata/export/model`.
    ///
    /// - Request: `POST /api/v3/metadata/export/model`
    /// - Parameters: `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn export_model(&self, request: ExportMetadataDto) -> Call<()> {
        self.call(&operations::EXPORT_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/get-all-metadata`.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-metadata`
    /// - Parameters: `modelId` (required), `conditions`, `conjunction`
    /// - Answers: [`FunctionModelValueListDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_all_metadata(
        &self,
        request: GetAllRowDto,
    ) -> Call<FunctionModelValueListDto> {
        self.call(&operations::GET_ALL_METADATA, request)
    }
    /// Sends `POST /api/v3/metadata/get-all-row-by-scrollid`.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-row-by-scrollid`
    /// - Parameters: `size` (required), `modelId` (required), `getRelationDetails`, `id`, `query`, `scrollId`
    /// - Answers: [`GetAllRowByScrollidDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_all_metadata_row(
        &self,
        request: GetAllRowVyScrollidDto,
    ) -> Call<GetAllRowByScrollidDto> {
        self.call(&operations::GET_ALL_METADATA_ROW, request)
    }
    /// Sends `GET /api/v3/metadata/get-import-template`.
    ///
    /// - Request: `GET /api/v3/metadata/get-import-template`
    /// - Parameters: `modelId` (required)
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_import_template(&self, request: GetImportTemplateParams) -> Call<RowDto> {
        self.call(&operations::GET_IMPORT_TEMPLATE, request)
    }
    /// Sends `POST /api/v3/metadata/group`.
    ///
    /// - Request: `POST /api/v3/metadata/group`
    /// - Parameters: `groupId` (required), `getNestData`, `keyword`, `limit` (from 1 to 50), `page` (at least 1), `sort`
    /// - Answers: [`FunctionModelValueListDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_metadata_group_list(
        &self,
        request: MetadataGroupDto,
    ) -> Call<FunctionModelValueListDto> {
        self.call(&operations::GET_METADATA_GROUP_LIST, request)
    }
    /// Sends `GET /api/v3/metadata/get-model`.
    ///
    /// - Request: `GET /api/v3/metadata/get-model`
    /// - Parameters: `id` (required)
    /// - Answers: [`FunctionModelDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_model(&self, request: GetModelParams) -> Call<FunctionModelDto> {
        self.call(&operations::GET_MODEL, request)
    }
    /// Sends `GET /api/v3/metadata/get-row-relation-details`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation-details`
    /// - Answers: [`RelationValueListDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_relation_details(&self) -> Call<RelationValueListDto> {
        self.call(&operations::GET_RELATION_DETAILS, ())
    }
    /// Sends `POST /api/v3/metadata/get-relation-info`.
    ///
    /// - Request: `POST /api/v3/metadata/get-relation-info`
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_relation_info(&self, request: GetRelationInfoDto) -> Call<()> {
        self.call(&operations::GET_RELATION_INFO, request)
    }
    /// Sends `GET /api/v3/metadata/get-row-relation`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation`
    /// - Parameters: `modelId` (required), `fieldId` (required), `rowId` (required), `limit` (from 1 to 50), `page` (at least 1)
    /// - Answers: [`RelationValueListDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn get_relation_value(
        &self,
        request: GetRelationValueParams,
    ) -> Call<RelationValueListDto> {
        self.call(&operations::GET_RELATION_VALUE, request)
    }
    /// Sends `GET /api/v3/metadata/get-row`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row`
    /// - Parameters: `modelId` (required), `rowId` (required), `showFieldId`
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_row(&self, request: GetRowParams) -> Call<RowDto> {
        self.call(&operations::GET_ROW, request)
    }
    /// Sends `POST /get-row-batch`.
    ///
    /// - Request: `POST /get-row-batch`
    /// - Parameters: `rowIds` (required), `modelId` (required)
    /// - Answers: a list, each of its elements [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_row_batch(&self, request: GetRowBatchDto) -> Call<Vec<RowDto>> {
        self.call(&operations::GET_ROW_BATCH, request)
    }
    /// Sends `GET /api/v3/metadata/get-row-by-value`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-by-value`
    /// - Parameters: `modelId` (required), `key` (required), `value` (required), `showFieldId`
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_row_by_value(&self, request: GetRowByValueParams) -> Call<RowDto> {
        self.call(&operations::GET_ROW_BY_VALUE, request)
    }
    /// Sends `POST /api/v3/metadata/import`.
    ///
    /// - Request: `POST /api/v3/metadata/import`
    /// - Parameters: `file` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn import_metadata(&self, request: ImportModelDto) -> Call<()> {
        self.call(&operations::IMPORT_METADATA, request)
    }
    /// Sends `POST /api/v3/metadata/import/model`.
    ///
    /// - Request: `POST /api/v3/metadata/import/model`
    /// - Parameters: `file` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn import_model(&self, request: ImportMetadataDto) -> Call<()> {
        self.call(&operations::IMPORT_MODEL, request)
    }
    /// Sends `GET /api/v3/metadata/list-field`.
    ///
    /// - Request: `GET /api/v3/metadata/list-field`
    /// - Parameters: `modelId` (required), `from` (required)
    /// - Answers: a list, each of its elements [`FunctionModelFieldDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_field(
        &self,
        request: ListFieldParams,
    ) -> Call<Vec<FunctionModelFieldDto>> {
        self.call(&operations::LIST_FIELD, request)
    }
    /// Sends `GET /api/v3/metadata/list-model`.
    ///
    /// - Request: `GET /api/v3/metadata/list-model`
    /// - Answers: [`FunctionModelListDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_model(&self) -> Call<FunctionModelListDto> {
        self.call(&operations::LIST_MODEL, ())
    }
    /// Sends `GET /api/v3/metadata/list-operate`.
    ///
    /// - Request: `GET /api/v3/metadata/list-operate`
    /// - Parameters: `modelId` (required), `fieldId`, `keywords`, `limit`, `page`, `showCreated`
    /// - Answers: [`OperateModelDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_operate(&self, request: ListOperateParams) -> Call<OperateModelDto> {
        self.call(&operations::LIST_OPERATE, request)
    }
    /// Sends `GET /api/v3/metadata/all-operate`.
    ///
    /// - Request: `GET /api/v3/metadata/all-operate`
    /// - Parameters: `modelId` (required)
    /// - Answers: [`OperateModelDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_operate_all(
        &self,
        request: ListOperateAllParams,
    ) -> Call<OperateModelDto> {
        self.call(&operations::LIST_OPERATE_ALL, request)
    }
    /// Sends `POST /api/v3/metadata/filter`.
    ///
    /// - Request: `POST /api/v3/metadata/filter`
    /// - Parameters: `modelId` (required), `conditions`, `conjunction`, `expand`, `fetchAll`, `filterRelation`, `getNestData`, `getRelationFieldDetail`, `keywords`, `limit` (from 1 to 50), `page` (at least 1), `previewRelation`, `scope`, `showFieldId`, `sort`, `withPath`
    /// - Answers: [`FunctionModelValueListDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn list_row(&self, request: FilterDto) -> Call<FunctionModelValueListDto> {
        self.call(&operations::LIST_ROW, request)
    }
    /// Sends `POST /api/v3/metadata/relation-search`.
    ///
    /// - Request: `POST /api/v3/metadata/relation-search`
    /// - Parameters: `fieldId` (required), `modelId` (required), `keywords`, `limit` (from 1 to 50), `page` (at least 1), `showFieldId`
    /// - Answers: [`RelationValueListDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn relation_search(
        &self,
        request: RelationSearchDto,
    ) -> Call<RelationValueListDto> {
        self.call(&operations::RELATION_SEARCH, request)
    }
    /// Sends `POST /api/v3/metadata/remove-field`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-field`
    /// - Parameters: `modelId` (required), `id` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn remote_field(&self, request: FunctionModelFieldIdDto) -> Call<()> {
        self.call(&operations::REMOTE_FIELD, request)
    }
    /// Sends `POST /api/v3/metadata/remove-model`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-model`
    /// - Parameters: `id` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_model(&self, request: FunctionModelIdDto) -> Call<()> {
        self.call(&operations::REMOVE_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/remove-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        self.call(&operations::REMOVE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/remove-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row-relation`
    /// - Parameters: `value` (required), `fieldIds` (required), `rowId` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_relation_value(&self, request: RemoveRelationValueDto) -> Call<()> {
        self.call(&operations::REMOVE_RELATION_VALUE, request)
    }
    /// Sends `POST /api/v3/metadata/remove-row`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row`
    /// - Parameters: `rowIdList` (required), `modelId` (required), `recursive`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_row(&self, request: RemoveRowDto) -> Call<()> {
        self.call(&operations::REMOVE_ROW, request)
    }
    /// Sends `POST /api/v3/metadata/update-field`.
    ///
    /// - Request: `POST /api/v3/metadata/update-field`
    /// - Parameters: `userVisible` (required), `relationOptionalRange` (required), `relationShowKey` (required), `forLogin` (required), `fuzzySearch` (required), `dropDown` (required), `format` (required), `regexp` (required), `min` (required), `max` (required), `maxLength` (required), `unique` (required), `require` (required), `default` (required), `help` (required), `editable` (required), `show` (required), `name` (required), `modelId` (required), `id` (required)
    /// - Answers: [`FunctionModelFieldDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_field(
        &self,
        request: UpdateFunctionModelFieldDto,
    ) -> Call<FunctionModelFieldDto> {
        self.call(&operations::UPDATE_FIELD, request)
    }
    /// Sends `POST /api/v3/metadata/update-model`.
    ///
    /// - Request: `POST /api/v3/metadata/update-model`
    /// - Parameters: `showFieldKey` (required), `config` (required), `fieldOrder` (required), `type` (required), `parentKey` (required), `enable` (required), `description` (required), `name` (required), `id` (required)
    /// - Answers: [`FunctionModelDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_model(
        &self,
        request: UpdateFunctionModelDto,
    ) -> Call<FunctionModelDto> {
        self.call(&operations::UPDATE_MODEL, request)
    }
    /// Sends `POST /api/v3/metadata/update-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/update-operate`
    /// - Parameters: `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `show` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_operate(&self, request: UpdateOperateModelDto) -> Call<()> {
        self.call(&operations::UPDATE_OPERATE, request)
    }
    /// Sends `POST /api/v3/metadata/update-row`.
    ///
    /// - Request: `POST /api/v3/metadata/update-row`
    /// - Parameters: `data` (required), `rowId` (required), `modelId` (required), `showFieldId`
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_row(&self, request: UpdateRowDto) -> Call<RowDto> {
        self.call(&operations::UPDATE_ROW, request)
    }
}

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
        Call::new(self, &operations::COPY_OPERATE, Box::new(request))
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
        Call::new(self, &operations::COPY_ROW_RELATION, Box::new(request))
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
        Call::new(self, &operations::CREATE_FIELD, Box::new(request))
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
        Call::new(self, &operations::CREATE_MODEL, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/create-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/create-operate`
    /// - Parameters: `show` (required), `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_operate(&self, request: CreateOperateModelDto) -> Call<()> {
        Call::new(self, &operations::CREATE_OPERATE, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/create-row`.
    ///
    /// - Request: `POST /api/v3/metadata/create-row`
    /// - Parameters: `data` (required), `modelId` (required), `rowId` (at most 32 characters)
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_row(&self, request: CreateRowDto) -> Call<RowDto> {
        Call::new(self, &operations::CREATE_ROW, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/create-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/create-row-relation`
    /// - Parameters: `valueList` (required), `rowId` (required), `fieldId` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_row_relation(&self, request: CreateRelationValueDto) -> Call<()> {
        Call::new(self, &operations::CREATE_ROW_RELATION, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/execute-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/execute-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn execute_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        Call::new(self, &operations::EXECUTE_OPERATE, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/export`.
    ///
    /// - Request: `POST /api/v3/metadata/export`
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn export_metadata(&self, request: ExportModelDto) -> Call<()> {
        Call::new(self, &operations::EXPORT_METADATA, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/export/model`.
    ///
    /// - Request: `POST /api/v3/metadata/export/model`
    /// - Parameters: `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn export_model(&self, request: ExportMetadataDto) -> Call<()> {
        Call::new(self, &operations::EXPORT_MODEL, Box::new(request))
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
        Call::new(self, &operations::GET_ALL_METADATA, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/get-all-row-by-scrollid`.
    ///
    /// - Request: `POST /api/v3/metadata/get-all-row-by-scrollid`
    /// - Parameters: `size` (required), `modelId` (required), `getRelationDetails`, `id`, `query`, `scrollId`
    /// - Answers: [`GetAllRowByScrollidDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_all_metadata_row(
        &self,
        request: GetAllRowVyScrollidDto,
    ) -> Call<GetAllRowByScrollidDto> {
        Call::new(self, &operations::GET_ALL_METADATA_ROW, Box::new(request))
    }
    /// Sends `GET /api/v3/metadata/get-import-template`.
    ///
    /// - Request: `GET /api/v3/metadata/get-import-template`
    /// - Parameters: `modelId` (required)
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_import_template(&self, request: GetImportTemplateParams) -> Call<RowDto> {
        Call::new(self, &operations::GET_IMPORT_TEMPLATE, Box::new(request))
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
        Call::new(self, &operations::GET_METADATA_GROUP_LIST, Box::new(request))
    }
    /// Sends `GET /api/v3/metadata/get-model`.
    ///
    /// - Request: `GET /api/v3/metadata/get-model`
    /// - Parameters: `id` (required)
    /// - Answers: [`FunctionModelDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_model(&self, request: GetModelParams) -> Call<FunctionModelDto> {
        Call::new(self, &operations::GET_MODEL, Box::new(request))
    }
    /// Sends `GET /api/v3/metadata/get-row-relation-details`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-relation-details`
    /// - Answers: [`RelationValueListDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_relation_details(&self) -> Call<RelationValueListDto> {
        Call::new(self, &operations::GET_RELATION_DETAILS, Box::new(()))
    }
    /// Sends `POST /api/v3/metadata/get-relation-info`.
    ///
    /// - Request: `POST /api/v3/metadata/get-relation-info`
    /// - Parameters: `idList` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_relation_info(&self, request: GetRelationInfoDto) -> Call<()> {
        Call::new(self, &operations::GET_RELATION_INFO, Box::new(request))
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
        Call::new(self, &operations::GET_RELATION_VALUE, Box::new(request))
    }
    /// Sends `GET /api/v3/metadata/get-row`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row`
    /// - Parameters: `modelId` (required), `rowId` (required), `showFieldId`
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_row(&self, request: GetRowParams) -> Call<RowDto> {
        Call::new(self, &operations::GET_ROW, Box::new(request))
    }
    /// Sends `POST /get-row-batch`.
    ///
    /// - Request: `POST /get-row-batch`
    /// - Parameters: `rowIds` (required), `modelId` (required)
    /// - Answers: a list, each of its elements [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_row_batch(&self, request: GetRowBatchDto) -> Call<Vec<RowDto>> {
        Call::new(self, &operations::GET_ROW_BATCH, Box::new(request))
    }
    /// Sends `GET /api/v3/metadata/get-row-by-value`.
    ///
    /// - Request: `GET /api/v3/metadata/get-row-by-value`
    /// - Parameters: `modelId` (required), `key` (required), `value` (required), `showFieldId`
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_row_by_value(&self, request: GetRowByValueParams) -> Call<RowDto> {
        Call::new(self, &operations::GET_ROW_BY_VALUE, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/import`.
    ///
    /// - Request: `POST /api/v3/metadata/import`
    /// - Parameters: `file` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn import_metadata(&self, request: ImportModelDto) -> Call<()> {
        Call::new(self, &operations::IMPORT_METADATA, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/import/model`.
    ///
    /// - Request: `POST /api/v3/metadata/import/model`
    /// - Parameters: `file` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn import_model(&self, request: ImportMetadataDto) -> Call<()> {
        Call::new(self, &operations::IMPORT_MODEL, Box::new(request))
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
        Call::new(self, &operations::LIST_FIELD, Box::new(request))
    }
    /// Sends `GET /api/v3/metadata/list-model`.
    ///
    /// - Request: `GET /api/v3/metadata/list-model`
    /// - Answers: [`FunctionModelListDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_model(&self) -> Call<FunctionModelListDto> {
        Call::new(self, &operations::LIST_MODEL, Box::new(()))
    }
    /// Sends `GET /api/v3/metadata/list-operate`.
    ///
    /// - Request: `GET /api/v3/metadata/list-operate`
    /// - Parameters: `modelId` (required), `fieldId`, `keywords`, `limit`, `page`, `showCreated`
    /// - Answers: [`OperateModelDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn list_operate(&self, request: ListOperateParams) -> Call<OperateModelDto> {
        Call::new(self, &operations::LIST_OPERATE, Box::new(request))
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
        Call::new(self, &operations::LIST_OPERATE_ALL, Box::new(request))
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
        Call::new(self, &operations::LIST_ROW, Box::new(request))
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
        Call::new(self, &operations::RELATION_SEARCH, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/remove-field`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-field`
    /// - Parameters: `modelId` (required), `id` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn remote_field(&self, request: FunctionModelFieldIdDto) -> Call<()> {
        Call::new(self, &operations::REMOTE_FIELD, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/remove-model`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-model`
    /// - Parameters: `id` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_model(&self, request: FunctionModelIdDto) -> Call<()> {
        Call::new(self, &operations::REMOVE_MODEL, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/remove-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-operate`
    /// - Parameters: `customConfig` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_operate(&self, request: FunctionModelOperateIdDto) -> Call<()> {
        Call::new(self, &operations::REMOVE_OPERATE, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/remove-row-relation`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row-relation`
    /// - Parameters: `value` (required), `fieldIds` (required), `rowId` (required), `modelId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_relation_value(&self, request: RemoveRelationValueDto) -> Call<()> {
        Call::new(self, &operations::REMOVE_RELATION_VALUE, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/remove-row`.
    ///
    /// - Request: `POST /api/v3/metadata/remove-row`
    /// - Parameters: `rowIdList` (required), `modelId` (required), `recursive`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_row(&self, request: RemoveRowDto) -> Call<()> {
        Call::new(self, &operations::REMOVE_ROW, Box::new(request))
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
        Call::new(self, &operations::UPDATE_FIELD, Box::new(request))
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
        Call::new(self, &operations::UPDATE_MODEL, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/update-operate`.
    ///
    /// - Request: `POST /api/v3/metadata/update-operate`
    /// - Parameters: `icon` (required), `config` (required), `operateName` (required), `operateKey` (required), `show` (required), `modelId` (required), `id` (required), `fieldId`
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_operate(&self, request: UpdateOperateModelDto) -> Call<()> {
        Call::new(self, &operations::UPDATE_OPERATE, Box::new(request))
    }
    /// Sends `POST /api/v3/metadata/update-row`.
    ///
    /// - Request: `POST /api/v3/metadata/update-row`
    /// - Parameters: `data` (required), `rowId` (required), `modelId` (required), `showFieldId`
    /// - Answers: [`RowDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_row(&self, request: UpdateRowDto) -> Call<RowDto> {
        Call::new(self, &operations::UPDATE_ROW, Box::new(request))
    }
}

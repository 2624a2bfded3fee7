// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API answers to the operations of this module, unless it is told otherwise.

use crate::generated::metadata::{
    FunctionModelDto, FunctionModelFieldDto, FunctionModelListDto,
    FunctionModelValueListDto, GetAllRowByScrollidDto, OperateModelDto,
    RelationValueListDto, RowDto,
};
use super::operations;
use crate::mock::{Example, ResultType};

pub(crate) static EXAMPLES: &[Example] = &[
    Example {
        operation: &operations::COPY_OPERATE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::COPY_ROW_RELATION,
        result: ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
    },
    Example {
        operation: &operations::CREATE_FIELD,
        result: ResultType::of::<FunctionModelFieldDto>,
        json: Some(
            "{\"id\":\"example\",\"modelId\":\"example\",\"name\":\"example\",\"key\":\"example\",\"type\":1,\"show\":true,\"editable\":true,\"help\":\"example\",\"default\":\"example\",\"require\":true,\"unique\":true,\"maxLength\":1,\"max\":1,\"min\":1,\"regexp\":\"example\",\"format\":1,\"dropDown\":1,\"relationType\":\"example\",\"relationMultiple\":true,\"relationShowKey\":\"example\",\"relationOptionalRange\":{\"conjunction\":\"example\",\"conditions\":{\"key\":\"example\",\"value\":{},\"operator\":\"example\"}},\"userVisible\":true}",
        ),
    },
    Example {
        operation: &operations::CREATE_MODEL,
        result: ResultType::of::<FunctionModelDto>,
        json: Some(
            "{\"id\":\"example\",\"userPoolId\":\"example\",\"name\":\"example\",\"description\":\"example\",\"dataType\":\"list\",\"enable\":true,\"parentKey\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"type\":\"ueba\",\"fieldOrder\":\"example\",\"config\":{}}",
        ),
    },
    Example {
        operation: &operations::CREATE_OPERATE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::CREATE_ROW,
        result: ResultType::of::<RowDto>,
        json: Some(
            "{\"rowId\":\"example\",\"cellList\":[{\"fieldId\":\"example\",\"value\":{}}]}",
        ),
    },
    Example {
        operation: &operations::CREATE_ROW_RELATION,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::EXECUTE_OPERATE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::EXPORT_METADATA,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::EXPORT_MODEL,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::GET_ALL_METADATA,
        result: ResultType::of::<FunctionModelValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    Example {
        operation: &operations::GET_ALL_METADATA_ROW,
        result: ResultType::of::<GetAllRowByScrollidDto>,
        json: Some("{\"scrollId\":\"\",\"list\":[\"example\"]}"),
    },
    Example {
        operation: &operations::GET_IMPORT_TEMPLATE,
        result: ResultType::of::<RowDto>,
        json: Some(
            "{\"rowId\":\"example\",\"cellList\":[{\"fieldId\":\"example\",\"value\":{}}]}",
        ),
    },
    Example {
        operation: &operations::GET_METADATA_GROUP_LIST,
        result: ResultType::of::<FunctionModelValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    Example {
        operation: &operations::GET_MODEL,
        result: ResultType::of::<FunctionModelDto>,
        json: Some(
            "{\"id\":\"example\",\"userPoolId\":\"example\",\"name\":\"example\",\"description\":\"example\",\"dataType\":\"list\",\"enable\":true,\"parentKey\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"type\":\"ueba\",\"fieldOrder\":\"example\",\"config\":{}}",
        ),
    },
    Example {
        operation: &operations::GET_RELATION_DETAILS,
        result: ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
    },
    Example {
        operation: &operations::GET_RELATION_INFO,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::GET_RELATION_VALUE,
        result: ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
    },
    Example {
        operation: &operations::GET_ROW,
        result: ResultType::of::<RowDto>,
        json: Some(
            "{\"rowId\":\"example\",\"cellList\":[{\"fieldId\":\"example\",\"value\":{}}]}",
        ),
    },
    Example {
        operation: &operations::GET_ROW_BATCH,
        result: ResultType::of::<Vec<RowDto>>,
        json: Some(
            "[{\"rowId\":\"example\",\"cellList\":[{\"fieldId\":\"example\",\"value\":{}}]}]",
        ),
    },
    Example {
        operation: &operations::GET_ROW_BY_VALUE,
        result: ResultType::of::<RowDto>,
        json: Some(
            "{\"rowId\":\"example\",\"cellList\":[{\"fieldId\":\"example\",\"value\":{}}]}",
        ),
    },
    Example {
        operation: &operations::IMPORT_METADATA,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::IMPORT_MODEL,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::LIST_FIELD,
        result: ResultType::of::<Vec<FunctionModelFieldDto>>,
        json: Some(
            "[{\"id\":\"example\",\"modelId\":\"example\",\"name\":\"example\",\"key\":\"example\",\"type\":1,\"show\":true,\"editable\":true,\"help\":\"example\",\"default\":\"example\",\"require\":true,\"unique\":true,\"maxLength\":1,\"max\":1,\"min\":1,\"regexp\":\"example\",\"format\":1,\"dropDown\":1,\"relationType\":\"example\",\"relationMultiple\":true,\"relationShowKey\":\"example\",\"relationOptionalRange\":{\"conjunction\":\"example\",\"conditions\":{\"key\":\"example\",\"value\":{},\"operator\":\"example\"}},\"userVisible\":true}]",
        ),
    },
    Example {
        operation: &operations::LIST_MODEL,
        result: ResultType::of::<FunctionModelListDto>,
        json: Some(
            "{\"statusCode\":200,\"message\":\"Success\",\"list\":[{\"id\":\"example\",\"userPoolId\":\"example\",\"name\":\"example\",\"description\":\"example\",\"dataType\":\"list\",\"enable\":true,\"parentKey\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"type\":\"ueba\",\"fieldOrder\":\"example\",\"config\":{}}]}",
        ),
    },
    Example {
        operation: &operations::LIST_OPERATE,
        result: ResultType::of::<OperateModelDto>,
        json: Some(
            "{\"id\":\"example\",\"userPoolId\":\"example\",\"modelId\":\"example\",\"operateName\":\"example\",\"operateKey\":\"example\",\"show\":true,\"isDefault\":true,\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    Example {
        operation: &operations::LIST_OPERATE_ALL,
        result: ResultType::of::<OperateModelDto>,
        json: Some(
            "{\"id\":\"example\",\"userPoolId\":\"example\",\"modelId\":\"example\",\"operateName\":\"example\",\"operateKey\":\"example\",\"show\":true,\"isDefault\":true,\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\"}",
        ),
    },
    Example {
        operation: &operations::LIST_ROW,
        result: ResultType::of::<FunctionModelValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[{}]}"),
    },
    Example {
        operation: &operations::RELATION_SEARCH,
        result: ResultType::of::<RelationValueListDto>,
        json: Some("{\"totalCount\":1,\"list\":[\"example\"]}"),
    },
    Example {
        operation: &operations::REMOTE_FIELD,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::REMOVE_MODEL,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::REMOVE_OPERATE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::REMOVE_RELATION_VALUE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::REMOVE_ROW,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::UPDATE_FIELD,
        result: ResultType::of::<FunctionModelFieldDto>,
        json: Some(
            "{\"id\":\"example\",\"modelId\":\"example\",\"name\":\"example\",\"key\":\"example\",\"type\":1,\"show\":true,\"editable\":true,\"help\":\"example\",\"default\":\"example\",\"require\":true,\"unique\":true,\"maxLength\":1,\"max\":1,\"min\":1,\"regexp\":\"example\",\"format\":1,\"dropDown\":1,\"relationType\":\"example\",\"relationMultiple\":true,\"relationShowKey\":\"example\",\"relationOptionalRange\":{\"conjunction\":\"example\",\"conditions\":{\"key\":\"example\",\"value\":{},\"operator\":\"example\"}},\"userVisible\":true}",
        ),
    },
    Example {
        operation: &operations::UPDATE_MODEL,
        result: ResultType::of::<FunctionModelDto>,
        json: Some(
            "{\"id\":\"example\",\"userPoolId\":\"example\",\"name\":\"example\",\"description\":\"example\",\"dataType\":\"list\",\"enable\":true,\"parentKey\":\"example\",\"createdAt\":\"2024-01-31T12:00:00.000Z\",\"updatedAt\":\"2024-01-31T12:00:00.000Z\",\"type\":\"ueba\",\"fieldOrder\":\"example\",\"config\":{}}",
        ),
    },
    Example {
        operation: &operations::UPDATE_OPERATE,
        result: ResultType::of::<()>,
        json: None,
    },
    Example {
        operation: &operations::UPDATE_ROW,
        result: ResultType::of::<RowDto>,
        json: Some(
            "{\"rowId\":\"example\",\"cellList\":[{\"fieldId\":\"example\",\"value\":{}}]}",
        ),
    },
];

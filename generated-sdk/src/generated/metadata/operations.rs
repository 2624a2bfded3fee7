// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What is sent for each operation of this module.

pub(crate) static COPY_OPERATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "copy_operate",
    id: "copyOperate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/copy-operate",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static COPY_ROW_RELATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "copy_row_relation",
    id: "copyRowRelation",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/copy-row-relation",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_FIELD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_field",
    id: "createField",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/create-field",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_MODEL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_model",
    id: "createModel",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/create-model",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_OPERATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_operate",
    id: "createOperate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/create-operate",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_ROW: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_row",
    id: "createRow",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/create-row",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static CREATE_ROW_RELATION: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "create_row_relation",
    id: "createRowRelation",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/create-row-relation",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static EXECUTE_OPERATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "execute_operate",
    id: "executeOperate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/execute-operate",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static EXPORT_METADATA: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "export_metadata",
    id: "exportMetadata",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/export",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static EXPORT_MODEL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "export_model",
    id: "exportModel",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/export/model",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ALL_METADATA: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_all_metadata",
    id: "getAllMetadata",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/get-all-metadata",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ALL_METADATA_ROW: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_all_metadata_row",
    id: "getAllMetadataRow",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/get-all-row-by-scrollid",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Cursor("scrollId"),
        page: "scrollId",
        limit: None,
        max: None,
        items: Some("list"),
        total: None,
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_IMPORT_TEMPLATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_import_template",
    id: "getImportTemplate",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/get-import-template",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_METADATA_GROUP_LIST: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_metadata_group_list",
    id: "getMetadataGroupList",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/group",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_MODEL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_model",
    id: "getModel",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/get-model",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_RELATION_DETAILS: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_relation_details",
    id: "getRelationDetails",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/get-row-relation-details",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_RELATION_INFO: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_relation_info",
    id: "getRelationInfo",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/get-relation-info",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_RELATION_VALUE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_relation_value",
    id: "getRelationValue",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/get-row-relation",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ROW: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_row",
    id: "getRow",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/get-row",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ROW_BATCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_row_batch",
    id: "getRowBatch",
    method: ::sdk_runtime::Method::Post,
    path: "/get-row-batch",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static GET_ROW_BY_VALUE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "get_row_by_value",
    id: "getRowByValue",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/get-row-by-value",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IMPORT_METADATA: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_metadata",
    id: "importMetadata",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/import",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static IMPORT_MODEL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "import_model",
    id: "importModel",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/import/model",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_FIELD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_field",
    id: "listField",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/list-field",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_MODEL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_model",
    id: "listModel",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/list-model",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_OPERATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_operate",
    id: "listOperate",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/list-operate",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_OPERATE_ALL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_operate_all",
    id: "listOperateAll",
    method: ::sdk_runtime::Method::Get,
    path: "/api/v3/metadata/all-operate",
    idempotent: true,
    enveloped: false,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static LIST_ROW: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "list_row",
    id: "listRow",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/filter",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static RELATION_SEARCH: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "relation_search",
    id: "relationSearch",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/relation-search",
    idempotent: true,
    enveloped: true,
    paging: Some(::sdk_runtime::Paging {
        by: ::sdk_runtime::PageBy::Number,
        page: "page",
        limit: Some("limit"),
        max: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        more: None,
    }),
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REMOTE_FIELD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remote_field",
    id: "remoteField",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/remove-field",
    idempotent: false,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REMOVE_MODEL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_model",
    id: "removeModel",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/remove-model",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REMOVE_OPERATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_operate",
    id: "removeOperate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/remove-operate",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REMOVE_RELATION_VALUE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_relation_value",
    id: "removeRelationValue",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/remove-row-relation",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static REMOVE_ROW: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "remove_row",
    id: "removeRow",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/remove-row",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_FIELD: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_field",
    id: "updateField",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/update-field",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_MODEL: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_model",
    id: "updateModel",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/update-model",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_OPERATE: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_operate",
    id: "updateOperate",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/update-operate",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

pub(crate) static UPDATE_ROW: ::sdk_runtime::Operation = ::sdk_runtime::Operation {
    name: "update_row",
    id: "updateRow",
    method: ::sdk_runtime::Method::Post,
    path: "/api/v3/metadata/update-row",
    idempotent: true,
    enveloped: true,
    paging: None,
    batch: None,
    outcome: None,
    body_limits: None,
};

// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! What a mock of the API returns for the operations of this module, unless it is told otherwise.

use crate::generated::billing::{
    CostCurrentPackageInfo, CostGetOrderPayDetail, CurrentUsageRespDto, GetOrdersRes,
    MauPeriodUsageHistory, OrderItem, RightItemRes,
};
use super::operations;

pub(crate) static EXAMPLES: &[::sdk_runtime::mock::Example] = &[
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ALL_RIGHTS_ITEM,
        result: ::sdk_runtime::mock::ResultType::of::<RightItemRes>,
        json: Some(
            "{\"rightsItems\":[{\"rightsModelCode\":\"example\",\"rightsModelName\":\"example\",\"dataType\":\"example\",\"dataValue\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_CURRENT_PACKAGE_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<CostCurrentPackageInfo>,
        json: Some(
            "{\"code\":\"example\",\"endTime\":\"2023-07-03T03:20:30.000Z\",\"overdueDays\":\"example\",\"goodsPackage\":{\"name\":\"example\",\"nameEn\":\"example\",\"unitPrice\":\"example\",\"code\":\"example\",\"group\":\"example\",\"sceneCode\":\"example\",\"amount\":\"example\"}}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_MAU_PERIOD_USAGE_HISTORY,
        result: ::sdk_runtime::mock::ResultType::of::<MauPeriodUsageHistory>,
        json: Some(
            "{\"records\":[{\"periodStartTime\":\"2022-07-01T00:00:00.000Z\",\"periodEndTime\":\"2022-07-31T00:00:00.000Z\",\"amount\":\"example\",\"current\":\"example\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORDER_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<OrderItem>,
        json: Some(
            "{\"orderNo\":\"202207030320300001\",\"goodsName\":\"example\",\"goodsNameEn\":\"example\",\"goodsUnitPrice\":\"example\",\"quantity\":\"example\",\"actualAmount\":\"example\",\"status\":\"example\",\"orderType\":\"example\",\"createTime\":\"2022-07-03T03:20:30.000Z\",\"source\":\"SelfHelp\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORDER_PAY_DETAIL,
        result: ::sdk_runtime::mock::ResultType::of::<CostGetOrderPayDetail>,
        json: Some(
            "{\"orderNo\":\"202207030320300001\",\"channelOrderNo\":\"example\",\"paidAmount\":\"example\",\"paidTime\":\"2022-07-03T03:20:30.000Z\",\"paidAccountNo\":\"example\",\"payStatus\":\"example\",\"createTime\":\"2022-07-03T03:20:30.000Z\",\"payType\":\"example\"}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_ORDERS,
        result: ::sdk_runtime::mock::ResultType::of::<GetOrdersRes>,
        json: Some(
            "{\"totalCount\":1,\"list\":[{\"orderNo\":\"202207030320300001\",\"goodsName\":\"example\",\"goodsNameEn\":\"example\",\"goodsUnitPrice\":\"example\",\"quantity\":\"example\",\"actualAmount\":\"example\",\"status\":\"example\",\"orderType\":\"example\",\"createTime\":\"2022-07-03T03:20:30.000Z\",\"source\":\"SelfHelp\"}]}",
        ),
    },
    ::sdk_runtime::mock::Example {
        operation: &operations::GET_USAGE_INFO,
        result: ::sdk_runtime::mock::ResultType::of::<CurrentUsageRespDto>,
        json: Some(
            "{\"usages\":[{\"amount\":\"example\",\"current\":\"example\",\"experience\":true,\"modelCode\":\"example\",\"modelName\":\"example\"}]}",
        ),
    },
];

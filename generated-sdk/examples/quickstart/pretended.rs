//! A mock that keeps groups, as the tests of a program would write it.

use std::sync::{Arc, Mutex, PoisonError};

use genauth::mock::{self, MockApi, MockResponse, RecordedCall};
use genauth::models::{
    CreateGroupBatchReqDto, CreateGroupReqDto, DeleteGroupsReqDto, GroupDto, GroupPagingDto, IsSuccessDto,
};

type Groups = Vec<CreateGroupReqDto>;

/// Makes the response to a request; `None` if there is no such group.
type Reply = fn(&RecordedCall, &mut Groups) -> Option<MockResponse>;

/// A mock that returns the groups that were created. The first `get_group` fails, as with an overloaded server.
pub(crate) fn api() -> MockApi {
    let api = MockApi::new();
    let groups: Arc<Mutex<Groups>> = Arc::default();
    let replies: [(&str, Reply); 4] = [
        ("create_groups_batch", create),
        ("list_groups", list),
        ("get_group", get),
        ("delete_groups_batch", delete),
    ];
    for (operation, reply) in replies {
        let groups = Arc::clone(&groups);
        api.on(operation).respond_with(move |call| {
            let mut groups = groups.lock().unwrap_or_else(PoisonError::into_inner);
            reply(call, &mut groups).unwrap_or_else(|| MockResponse::error(404, "there is no such group"))
        });
    }
    api.on("get_group").once().respond(MockResponse::http(503));
    api.on("get_user")
        .respond(MockResponse::error(404, "user not found").with_code(2004));
    api
}

fn create(call: &RecordedCall, groups: &mut Groups) -> Option<MockResponse> {
    let request: CreateGroupBatchReqDto = call.body_as().ok()?;
    let created: Vec<GroupDto> = request.list.iter().map(group).collect();
    groups.extend(request.list);
    Some(MockResponse::ok(created))
}

fn list(call: &RecordedCall, groups: &mut Groups) -> Option<MockResponse> {
    let number = |name| call.parameter(name)?.parse::<usize>().ok();
    let (page, limit) = (number("page")?, number("limit")?);
    let keywords = call.parameter("keywords").unwrap_or_default();
    let mut page_of_groups: GroupPagingDto = mock::example("list_groups");
    let example = page_of_groups.list.pop()?;
    let found = groups.iter().filter(|group| group.code.contains(keywords));
    page_of_groups.list = found
        .map(|found| {
            let mut group = example.clone();
            group.code.clone_from(&found.code);
            group.name.clone_from(&found.name);
            group
        })
        .collect();
    page_of_groups.total_count = i64::try_from(page_of_groups.list.len()).ok()?;
    page_of_groups.list = page_of_groups
        .list
        .into_iter()
        .skip(page.saturating_sub(1) * limit)
        .take(limit)
        .collect();
    Some(MockResponse::ok(page_of_groups))
}

fn get(call: &RecordedCall, groups: &mut Groups) -> Option<MockResponse> {
    let code = call.parameter("code")?;
    let found = groups.iter().find(|group| group.code == code)?;
    Some(MockResponse::ok(group(found)))
}

fn delete(call: &RecordedCall, groups: &mut Groups) -> Option<MockResponse> {
    let request: DeleteGroupsReqDto = call.body_as().ok()?;
    let before = groups.len();
    groups.retain(|group| !request.code_list.contains(&group.code));
    Some(MockResponse::ok(
        IsSuccessDto::default().with_success(groups.len() < before),
    ))
}

/// The group that the API would create.
fn group(request: &CreateGroupReqDto) -> GroupDto {
    let mut group: GroupDto = mock::example("get_group");
    group.code.clone_from(&request.code);
    group.name.clone_from(&request.name);
    group.description.clone_from(&request.description);
    group
}

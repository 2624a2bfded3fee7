//! An application that uses ten operations. The same text works with our crate and with its twin with derives.

use sdk::ManagementClient;
use sdk::models::{
    AddGroupMembersReqDto, AssignRoleDto, CreateGroupReqDto, CreateUserReqDto, DeleteUsersBatchDto, GetUserParams,
    ListGroupsParams, ListRolesParams, ListUsersRequestDto, TargetDto, TargetType, UpdateUserReqDto,
};

type Error = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(run())
}

async fn run() -> Result<(), Error> {
    let client = ManagementClient::builder("access key id", "access key secret").build()?;

    let user = CreateUserReqDto::new().with_email("test@example.com").with_name("Bob");
    let user = client.create_user(user).await?;
    let change = UpdateUserReqDto::new(&*user.user_id).with_nickname("Bobby");
    let user = client.update_user(change).await?;
    let user = client.get_user(GetUserParams::new(user.user_id).with_with_identities(true)).await?;
    println!("{:?} {:?} {}", user.name, user.nickname, user.created_at);

    let page = client.list_users(ListUsersRequestDto::new().with_keywords("Bob")).await?;
    println!("{} users", page.total_count);
    for user in &page.list {
        println!("{} {:?} {:?}", user.user_id, user.email, user.status);
    }

    let group = CreateGroupReqDto::new("developers", "Developers", "People who write code", "static");
    let group = client.create_group(group).await?;
    let members = AddGroupMembersReqDto::new([&*user.user_id], &*group.code);
    println!("added: {}", client.add_group_members(members).await?.success);
    for group in client.list_groups(ListGroupsParams::new().with_limit(50)).await?.list {
        println!("{} {}", group.code, group.name);
    }

    for role in client.list_roles(ListRolesParams::new().with_keywords("admin")).await?.list {
        let target = TargetDto::new(TargetType::User, &*user.user_id);
        let assigned = client.assign_role(AssignRoleDto::new([target], role.code)).await?;
        println!("assigned: {}", assigned.success);
    }

    let deleted = client.delete_users_batch(DeleteUsersBatchDto::new([user.user_id])).await?;
    println!("deleted: {}", deleted.success);
    Ok(())
}

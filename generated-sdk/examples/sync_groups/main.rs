//! Makes groups and their members equal to a JSON file.
//!
//! ```text
//! export GENAUTH_ACCESS_KEY_ID=… GENAUTH_ACCESS_KEY_SECRET=…
//! cargo run -p genauth --example sync_groups -- groups.json --dry-run
//! cargo run -p genauth --example sync_groups -- groups.json
//! ```
//!
//! ```json
//! [{"code": "developers", "name": "Developers", "description": "People who write code", "members": ["<user ID>"]}]
//! ```
//!
//! It reads what is there, prints the differences, and sends only those. A second run has nothing to do.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs::File;
use std::io::BufReader;
use std::process::ExitCode;

use genauth::models::{
    AddGroupMembersReqDto, CreateGroupBatchReqDto, CreateGroupReqDto, DeleteGroupsReqDto,
    ListGroupMembersParams, ListGroupsParams, RemoveGroupMembersReqDto, ResGroupDto, UpdateGroupReqDto,
};
use genauth::{Call, Error, ManagementClient, Slot};
use serde::Deserialize;

const USAGE: &str = "\
Makes groups and their members equal to a file.

usage: sync_groups <file> [--dry-run] [--prune]

  <file>       a JSON list of groups: {\"code\", \"name\", \"description\", \"members\": [user IDs]}
  --dry-run    prints the differences, and changes nothing
  --prune      deletes the groups that the file does not have; without it, they stay as they are

Only static groups are changed. The exit status is 0 if the groups are as the file says, or would
be, 1 if something failed, and 2 for a mistake in the command.

environment: GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_HOST for a private
deployment";

/// The type of a group whose members are listed, and not found by a rule.
const STATIC: &str = "static";

type Failure = Box<dyn std::error::Error>;

/// A group of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    code: String,
    name: String,
    description: String,
    members: BTreeSet<String>,
}

/// What has to be done, in this order: members need their group.
#[derive(Default)]
struct Plan {
    create: Vec<CreateGroupReqDto>,
    update: Vec<UpdateGroupReqDto>,
    /// User IDs by the code of the group.
    add: BTreeMap<String, Vec<String>>,
    remove: BTreeMap<String, Vec<String>>,
    delete: Vec<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (mut file, mut dry_run, mut prune) = (None, false, false);
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--help" | "-h" => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            "--dry-run" => dry_run = true,
            "--prune" => prune = true,
            _ if file.is_none() && !argument.starts_with('-') => file = Some(argument),
            _ => {
                eprintln!("`{argument}` is not understood\n\n{USAGE}");
                return ExitCode::from(2);
            }
        }
    }
    let Some(file) = file else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(&file, dry_run, prune).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(file: &str, dry_run: bool, prune: bool) -> Result<bool, Failure> {
    let wanted = read(file).map_err(|failure| format!("{file}: {failure}"))?;
    let client = client()?;
    let plan = plan(&client, wanted, prune).await?;
    plan.print();
    if dry_run {
        println!("Nothing was changed (--dry-run).");
        return Ok(true);
    }
    Ok(plan.carry_out(&client).await?)
}

fn client() -> Result<ManagementClient, Failure> {
    let variable = |name: &str| env::var(name).map_err(|_| format!("{name} is not set; see --help"));
    let mut builder = ManagementClient::builder(
        variable("GENAUTH_ACCESS_KEY_ID")?,
        variable("GENAUTH_ACCESS_KEY_SECRET")?,
    );
    if let Ok(host) = env::var("GENAUTH_HOST") {
        builder = builder.host(host);
    }
    Ok(builder.build()?)
}

fn read(file: &str) -> Result<BTreeMap<String, Wanted>, Failure> {
    let groups: Vec<Wanted> = serde_json::from_reader(BufReader::new(File::open(file)?))?;
    let mut by_code = BTreeMap::new();
    for group in groups {
        let code = group.code.clone();
        if by_code.insert(code.clone(), group).is_some() {
            return Err(format!("the group {code} is there twice").into());
        }
    }
    Ok(by_code)
}

/// Compares the file with the server. This only reads.
async fn plan(
    client: &ManagementClient,
    mut wanted: BTreeMap<String, Wanted>,
    prune: bool,
) -> Result<Plan, Failure> {
    let mut plan = Plan::default();
    let mut groups = client.list_groups(ListGroupsParams::new()).items();
    while let Some(group) = groups.try_next().await? {
        match wanted.remove(&group.code) {
            Some(_) if group.r#type != STATIC => {
                let ResGroupDto { code, r#type, .. } = group;
                return Err(
                    format!("{code} is a group of the type {type}: its members cannot be set").into(),
                );
            }
            Some(wanted) => compare(client, &mut plan, &group, wanted).await?,
            None if prune && group.r#type == STATIC => plan.delete.push(group.code),
            None => {}
        }
    }
    // The rest of the file is not on the server.
    for (code, group) in wanted {
        plan.create.push(CreateGroupReqDto::new(
            &code,
            group.name,
            group.description,
            STATIC,
        ));
        plan.add.insert(code, group.members.into_iter().collect());
    }
    Ok(plan)
}

async fn compare(
    client: &ManagementClient,
    plan: &mut Plan,
    group: &ResGroupDto,
    wanted: Wanted,
) -> Result<(), Error> {
    if group.name != wanted.name || group.description != wanted.description {
        plan.update
            .push(UpdateGroupReqDto::new(wanted.description, &group.code).with_name(wanted.name));
    }
    let mut members = BTreeSet::new();
    let mut users = client
        .list_group_members(ListGroupMembersParams::new(&group.code))
        .items();
    while let Some(user) = users.try_next().await? {
        members.insert(user.user_id);
    }
    let difference = |left: &BTreeSet<String>, right| left.difference(right).cloned().collect();
    plan.add
        .insert(group.code.clone(), difference(&wanted.members, &members));
    plan.remove
        .insert(group.code.clone(), difference(&members, &wanted.members));
    Ok(())
}

impl Plan {
    fn print(&self) {
        for group in &self.create {
            println!("+ group {} ({})", group.code, group.name);
        }
        for group in &self.update {
            println!(
                "~ group {} ({})",
                group.code,
                group.name.as_deref().unwrap_or_default()
            );
        }
        for (sign, members) in [("+", &self.add), ("-", &self.remove)] {
            for (code, users) in members {
                for user in users {
                    println!("{sign} {code}: {user}");
                }
            }
        }
        for code in &self.delete {
            println!("- group {code}");
        }
        let members = |of: &BTreeMap<String, Vec<String>>| of.values().map(Vec::len).sum::<usize>();
        println!(
            "Groups: {} to create, {} to update, {} to delete. Members: {} to add, {} to remove.",
            self.create.len(),
            self.update.len(),
            self.delete.len(),
            members(&self.add),
            members(&self.remove)
        );
    }

    /// Whether all of it succeeded. What failed is printed, and the rest is done nevertheless.
    async fn carry_out(self, client: &ManagementClient) -> Result<bool, Error> {
        let mut success = in_chunks(
            "groups are not created",
            client.create_groups_batch(CreateGroupBatchReqDto::new(self.create)),
        )
        .await?;
        for request in self.update {
            let code = request.code.clone();
            if let Err(error) = client.update_group(request).await {
                eprintln!("{code} is not updated: {error}");
                success = false;
            }
        }
        for (code, users) in self.add {
            let what = format!("members are not added to {code}");
            let call = client.add_group_members(AddGroupMembersReqDto::new(users, code));
            success &= in_chunks(&what, call).await?;
        }
        for (code, users) in self.remove {
            let what = format!("members are not removed from {code}");
            let call = client.remove_group_members(RemoveGroupMembersReqDto::new(users, code));
            success &= in_chunks(&what, call).await?;
        }
        let call = client.delete_groups_batch(DeleteGroupsReqDto::new(self.delete));
        success &= in_chunks("groups are not deleted", call).await?;
        Ok(success)
    }
}

/// Sends a list of any length in as many requests as it needs, none for an empty list. Whether all of them succeeded.
async fn in_chunks<T: Slot + Default>(what: &str, call: Call<T>) -> Result<bool, Error> {
    let report = call.in_chunks().await?;
    for chunk in report.failures() {
        if let Err(error) = &chunk.result {
            eprintln!("{} {what}: {error}", chunk.range.len());
        }
    }
    Ok(report.is_success())
}

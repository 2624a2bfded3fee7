//! The context that all files of a client share: paths of its parts, its types, and the names of std's types.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::identifier::{ident, plain};
use super::markdown::{Reference, code_span};
use super::users::{self, Users};
use super::words;
use crate::ir::{
    Api, Enum, Field, Mention, Mentions, Module, Operation, Pages, Record, Request, TypeRef, Union,
};
use crate::target::Target;

/// A part of the client, with facts that its files look up often.
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) target: &'a Target,
    index: Arc<Index<'a>>,
    /// The words of [`Std`] that are names of types in scope.
    hidden: BTreeSet<&'static str>,
}

/// Items by their names.
struct Index<'a> {
    /// The module of each type.
    modules: BTreeMap<&'a str, &'a str>,
    records: BTreeMap<&'a str, &'a Record>,
    enums: BTreeMap<&'a str, &'a Enum>,
    unions: BTreeMap<&'a str, &'a Union>,
    /// The paging of the structs that paged operations return.
    pages: BTreeMap<&'a str, &'a Pages>,
    /// The parts that most paths start with.
    common_path: Vec<&'a str>,
    /// The operations that use each type.
    users: BTreeMap<&'a str, Users<'a>>,
}

/// Functions that every type has. A link to a field of such a name would have two meanings.
const METHODS: [&str; 8] = ["borrow", "clone", "default", "eq", "fmt", "from", "into", "new"];

/// Types and traits that are in scope everywhere, unless a type of the API hides them.
#[derive(Clone, Copy)]
pub(super) enum Std {
    Box,
    Default,
    From,
    Into,
    IntoIterator,
    Option,
    Result,
    String,
    ToOwned,
    Vec,
}

impl Std {
    const ALL: [Self; 10] = [
        Self::Box,
        Self::Default,
        Self::From,
        Self::Into,
        Self::IntoIterator,
        Self::Option,
        Self::Result,
        Self::String,
        Self::ToOwned,
        Self::Vec,
    ];

    /// The crate, the module and the name.
    fn path(self) -> [&'static str; 3] {
        match self {
            Self::Box => ["std", "boxed", "Box"],
            Self::Default => ["core", "default", "Default"],
            Self::From => ["core", "convert", "From"],
            Self::Into => ["core", "convert", "Into"],
            Self::IntoIterator => ["core", "iter", "IntoIterator"],
            Self::Option => ["core", "option", "Option"],
            Self::Result => ["core", "result", "Result"],
            Self::String => ["std", "string", "String"],
            Self::ToOwned => ["std", "borrow", "ToOwned"],
            Self::Vec => ["std", "vec", "Vec"],
        }
    }

    fn name(self) -> &'static str {
        let [_, _, name] = self.path();
        name
    }
}

impl<'a> Context<'a> {
    /// The context of files beside the modules. All types are in scope there.
    pub(super) fn new(api: &'a Api, target: &'a Target) -> Self {
        let index = Arc::new(Index::of(api));
        let names = api.modules.iter().flat_map(defined_in);
        Self {
            hidden: hidden_by(names),
            api,
            target,
            index,
        }
    }

    /// The context of a module's files. The types of the module and those it refers to are in scope there.
    pub(super) fn of_module(&self, module: &Module) -> Self {
        let fields = module.records.iter().flat_map(|record| &record.fields);
        let variants = module.unions.iter().flat_map(|union| &union.variants);
        let requests = module
            .operations
            .iter()
            .filter_map(|operation| match &operation.request {
                Request::Body(value) => Some(value),
                Request::Nothing | Request::Params(_) => None,
            });
        let results = module.operations.iter().map(|operation| &operation.response);
        let values = fields
            .map(|field| &field.value)
            .chain(variants.map(|variant| &variant.value))
            .chain(module.aliases.iter().map(|alias| &alias.value))
            .chain(requests)
            .chain(results);
        let names = defined_in(module).chain(values.filter_map(TypeRef::generated));
        Self {
            hidden: hidden_by(names),
            api: self.api,
            target: self.target,
            index: Arc::clone(&self.index),
        }
    }

    /// The default address of the API, if the document has an absolute one.
    pub(super) fn server(&self) -> Option<&'a str> {
        let server = self.api.servers.first()?;
        let is_whole = server.starts_with("https://") || server.starts_with("http://");
        is_whole.then_some(server.as_str())
    }

    /// The path of an item in the module `generated`.
    pub(super) fn generated(&self, item: &TokenStream) -> TokenStream {
        let home = self.home();
        quote!(#home::generated::#item)
    }

    /// The path of the client's type.
    pub(super) fn client(&self) -> TokenStream {
        let home = self.home();
        let client = ident(&self.target.client);
        quote!(#home::#client)
    }

    fn home(&self) -> TokenStream {
        let steps = self.target.home.split("::").map(ident);
        quote!(#(#steps)::*)
    }

    /// The path of a method of the client, for links in documentation.
    pub(super) fn method_link(&self, method: &str) -> String {
        let Target { home, client, .. } = self.target;
        format!("{home}::{client}::{method}")
    }

    /// The struct whose fields are the request of an operation.
    pub(super) fn request_record(&self, operation: &Operation) -> Option<&'a Record> {
        match &operation.request {
            Request::Params(name) | Request::Body(TypeRef::Record(name)) => {
                self.index.records.get(name.as_str()).copied()
            }
            Request::Nothing | Request::Body(_) => None,
        }
    }

    /// The struct of that name.
    pub(super) fn record(&self, name: &str) -> Option<&'a Record> {
        self.index.records.get(name).copied()
    }

    /// The enum of that name.
    pub(super) fn enumeration(&self, name: &str) -> Option<&'a Enum> {
        self.index.enums.get(name).copied()
    }

    /// The union of that name.
    pub(super) fn union(&self, name: &str) -> Option<&'a Union> {
        self.index.unions.get(name).copied()
    }

    /// The parts that most paths start with: `api` and `v3`.
    pub(super) fn common_path(&self) -> &[&'a str] {
        &self.index.common_path
    }

    /// The operations that use a type.
    pub(super) fn users(&self, name: &str) -> Option<&Users<'a>> {
        self.index.users.get(name)
    }

    /// What the code spans of an item's texts refer to. `here` is the type on whose page they are shown.
    pub(super) fn references<'s>(
        &'s self,
        mentions: &'s Mentions,
        here: Option<&'s str>,
    ) -> impl Fn(&str) -> Option<Reference> + 's {
        move |code| Some(self.reference(mentions.get(code)?, here))
    }

    fn reference(&self, mention: &Mention, here: Option<&str>) -> Reference {
        let models = format!("{}::generated::models", self.target.home);
        match mention {
            Mention::Operation(method) => Reference {
                text: plain(method).to_owned(),
                path: Some(self.method_link(plain(method))),
            },
            Mention::Type(name) => Reference {
                text: name.clone(),
                path: (here != Some(name)).then(|| format!("{models}::{name}")),
            },
            Mention::Field { of, path, owner } => {
                let names: Vec<&str> = path.iter().map(|name| plain(name)).collect();
                let names_joined = names.join(".");
                let is_here = of.is_none() && here.is_some() && here == owner.as_deref();
                let last = names.last().copied().unwrap_or_default();
                let is_method = METHODS.contains(&last);
                let link = owner.as_ref().map(|owner| format!("{models}::{owner}::{last}"));
                Reference {
                    text: match of {
                        Some(of) => format!("{of}::{names_joined}"),
                        None => names_joined,
                    },
                    path: link.filter(|_| !is_here && !is_method),
                }
            }
            Mention::EnumValue { owner, variant } => Reference {
                text: variant.clone(),
                path: Some(format!("{models}::{owner}::{variant}")),
            },
        }
    }

    /// The value that the server assumes for a field, as Markdown.
    pub(super) fn assumed(&self, field: &Field) -> Option<String> {
        let value = words::json_value(field.default.as_ref()?);
        if let TypeRef::Enum(name) = &field.value
            && let Some(item) = self.enumeration(name)
            && let Some(variant) = item.values.iter().find(|known| known.wire == value)
        {
            let mention = Mention::EnumValue {
                owner: name.clone(),
                variant: variant.name.clone(),
            };
            return Some(self.reference(&mention, None).markdown());
        }
        Some(code_span(&value))
    }

    /// The paging of a struct, if paged operations return it.
    pub(super) fn pages(&self, record: &Record) -> Option<&'a Pages> {
        self.index.pages.get(record.name.as_str()).copied()
    }

    /// The word, or its path if a type in scope has this name. `Some`, `None`, `Ok` and `Err` are values, so no type
    /// hides them.
    pub(super) fn std(&self, word: Std) -> TokenStream {
        if !self.hidden.contains(word.name()) {
            let name = ident(word.name());
            return quote!(#name);
        }
        let [krate, module, name] = word.path().map(ident);
        quote!(::#krate::#module::#name)
    }

    /// The default of a type.
    pub(super) fn default_of(&self, value: &TokenStream) -> TokenStream {
        if self.hidden.contains(Std::Default.name()) {
            quote!(<#value as ::core::default::Default>::default())
        } else {
            quote!(#value::default())
        }
    }

    /// The default of a type, in a box.
    pub(super) fn boxed_default(&self, value: &TokenStream) -> TokenStream {
        let boxed = self.std(Std::Box);
        if self.hidden.contains(Std::Default.name()) {
            quote!(<#boxed<#value> as ::core::default::Default>::default())
        } else {
            quote!(#boxed::<#value>::default())
        }
    }

    /// The expression `value.into()`.
    pub(super) fn converted(&self, value: &TokenStream) -> TokenStream {
        if self.hidden.contains(Std::Into.name()) {
            quote!(::core::convert::Into::into(#value))
        } else {
            quote!(#value.into())
        }
    }

    /// The expression `value.to_owned()`.
    pub(super) fn owned(&self, value: &TokenStream) -> TokenStream {
        if self.hidden.contains(Std::ToOwned.name()) {
            quote!(::std::borrow::ToOwned::to_owned(#value))
        } else {
            quote!(#value.to_owned())
        }
    }

    /// The `use` items for these types, except for types of the file itself.
    pub(super) fn uses<'t>(
        &self,
        values: impl IntoIterator<Item = &'t TypeRef>,
        defined_here: &BTreeSet<&str>,
    ) -> TokenStream {
        let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for value in values {
            if let Some(name) = value.generated()
                && !defined_here.contains(name)
                && let Some(module) = self.index.modules.get(name)
            {
                wanted.entry(module).or_default().insert(name);
            }
        }
        let uses = wanted.into_iter().map(|(module, names)| {
            let module = ident(module);
            let names = names.into_iter().map(ident);
            let path = self.generated(&quote!(#module::{#(#names),*}));
            quote!(use #path;)
        });
        quote!(#(#uses)*)
    }
}

impl<'a> Index<'a> {
    fn of(api: &'a Api) -> Self {
        let mut index = Self {
            modules: BTreeMap::new(),
            records: BTreeMap::new(),
            enums: BTreeMap::new(),
            unions: BTreeMap::new(),
            pages: BTreeMap::new(),
            common_path: common_path(api),
            users: users::of(api),
        };
        for module in &api.modules {
            for name in defined_in(module) {
                index.modules.insert(name, module.name.as_str());
            }
            for record in &module.records {
                index.records.insert(record.name.as_str(), record);
            }
            let enums = module.enums.iter().map(|item| (item.name.as_str(), item));
            index.enums.extend(enums);
            let unions = module.unions.iter().map(|union| (union.name.as_str(), union));
            index.unions.extend(unions);
            for operation in &module.operations {
                if let (TypeRef::Record(name), Some(paging)) = (&operation.response, &operation.paging) {
                    index.pages.insert(name.as_str(), paging);
                }
            }
        }
        index
    }
}

/// The parts that nine of ten paths start with. The last part of a path does not count.
fn common_path(api: &Api) -> Vec<&str> {
    let operations = api.modules.iter().flat_map(|module| &module.operations);
    let mut paths: Vec<Vec<&str>> = operations
        .map(|operation| words::segments(&operation.path).collect())
        .collect();
    let most = paths.len() * 9 / 10;
    let mut common = Vec::new();
    loop {
        let at = common.len();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for path in paths.iter().filter(|path| path.len() > at + 1) {
            if let Some(part) = path.get(at) {
                *counts.entry(part).or_default() += 1;
            }
        }
        let Some((part, _)) = counts.into_iter().find(|(_, count)| *count > most) else {
            return common;
        };
        common.push(part);
        paths.retain(|path| path.get(at) == Some(&part));
    }
}

/// The names of the types of a module.
fn defined_in(module: &Module) -> impl Iterator<Item = &str> {
    let forms = module
        .records
        .iter()
        .filter_map(|record| record.required_form.as_ref());
    let structs = module.records.iter().map(|item| &item.name);
    let enums = module.enums.iter().map(|item| &item.name);
    let unions = module.unions.iter().map(|item| &item.name);
    let aliases = module.aliases.iter().map(|item| &item.name);
    let names = structs.chain(forms).chain(enums).chain(unions).chain(aliases);
    names.map(String::as_str)
}

/// The words of [`Std`] among names.
fn hidden_by<'n>(names: impl Iterator<Item = &'n str>) -> BTreeSet<&'static str> {
    let words: BTreeSet<&'static str> = Std::ALL.into_iter().map(Std::name).collect();
    names.filter_map(|name| words.get(name).copied()).collect()
}

//! Reads the wire names of fields and enum values from the generated code.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context, Result};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Arm, Expr, Ident, ImplItem, Item, ItemImpl, LitStr, Member, Pat, Stmt, Token};

use super::last;

/// The wire names of a file, by type and then by field or variant.
#[derive(Default)]
pub(super) struct Tables(HashMap<String, BTreeMap<String, String>>);

impl Tables {
    pub(super) fn of(items: &[Item]) -> Result<Self> {
        let mut tables = Self::default();
        for item in items {
            match item {
                Item::Impl(item) if trait_name(item).as_deref() == Some("Fields") => {
                    let name = type_name(item).context("a table belongs to no named type")?;
                    let fields = fields(item).with_context(|| format!("the table of {name}"))?;
                    tables.0.insert(name, fields);
                }
                Item::Macro(item) if last(&item.mac.path).as_deref() == Some("open_enum") => {
                    let open: OpenEnum = item.mac.parse_body()?;
                    tables.0.insert(open.name, open.variants);
                }
                _ => {}
            }
        }
        Ok(tables)
    }

    /// The wire names of a type, if the file has a table for it.
    pub(super) fn get(&self, name: &Ident) -> Option<&BTreeMap<String, String>> {
        self.0.get(&name.to_string())
    }
}

fn trait_name(item: &ItemImpl) -> Option<String> {
    item.trait_.as_ref().and_then(|(path, _)| last(path))
}

fn type_name(item: &ItemImpl) -> Option<String> {
    match &*item.self_ty {
        syn::Type::Path(own) => last(&own.path),
        _ => None,
    }
}

/// The names that `SCHEMA` lists, each under the field that `field` returns for its position.
fn fields(item: &ItemImpl) -> Result<BTreeMap<String, String>> {
    let names = names(item).context("there is no list of names")?;
    let mut fields = BTreeMap::new();
    for arm in arms(item).context("there is no function `field` with a match of positions")? {
        if let Some((position, field)) = arm_of(arm) {
            let name = names.get(position).context("there are more fields than names")?;
            fields.insert(field, name.clone());
        }
    }
    Ok(fields)
}

/// `const SCHEMA: Schema = Schema { names: &["a", "b"], … }`
fn names(item: &ItemImpl) -> Option<Vec<String>> {
    let schema = item.items.iter().find_map(|item| match item {
        ImplItem::Const(item) if item.ident == "SCHEMA" => Some(&item.expr),
        _ => None,
    })?;
    let Expr::Struct(schema) = schema else {
        return None;
    };
    let is_names = |member: &Member| matches!(member, Member::Named(name) if name == "names");
    let Some(field) = schema.fields.iter().find(|field| is_names(&field.member)) else {
        return Some(Vec::new());
    };
    let Expr::Array(list) = referenced(&field.expr) else {
        return None;
    };
    list.elems.iter().map(text).collect()
}

/// `fn field(&self, index: usize) -> … { match index { … } }`
fn arms(item: &ItemImpl) -> Option<&[Arm]> {
    let function = item.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "field" => Some(function),
        _ => None,
    })?;
    match function.block.stmts.as_slice() {
        [Stmt::Expr(Expr::Match(body), None)] => Some(&body.arms),
        // A struct without fields has only its raw fields.
        [Stmt::Expr(Expr::Reference(_), None)] => Some(&[]),
        _ => None,
    }
}

/// `0 => &self.name`
fn arm_of(arm: &Arm) -> Option<(usize, String)> {
    let Pat::Lit(syn::PatLit {
        lit: syn::Lit::Int(position),
        ..
    }) = &arm.pat
    else {
        return None;
    };
    let Expr::Field(field) = referenced(arm.body.as_ref()) else {
        return None;
    };
    let Member::Named(member) = &field.member else {
        return None;
    };
    Some((position.base10_parse().ok()?, member.to_string()))
}

fn referenced(expression: &Expr) -> &Expr {
    match expression {
        Expr::Reference(reference) => &reference.expr,
        other => other,
    }
}

fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// `open_enum!(Gender { Male = "M", Female = "F" })`
struct OpenEnum {
    name: String,
    variants: BTreeMap<String, String>,
}

impl Parse for OpenEnum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        let content;
        syn::braced!(content in input);
        let pairs = Punctuated::<Pair, Token![,]>::parse_terminated(&content)?;
        Ok(Self {
            name: name.to_string(),
            variants: pairs.into_iter().map(|pair| (pair.variant, pair.value)).collect(),
        })
    }
}

struct Pair {
    variant: String,
    value: String,
}

impl Parse for Pair {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let variant: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        let value: LitStr = input.parse()?;
        Ok(Self {
            variant: variant.to_string(),
            value: value.value(),
        })
    }
}

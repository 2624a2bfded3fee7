//! Makes the methods of the twin's client. Each method writes its request and reads its response with the derives of
//! its types. So the code of these derives is compiled in the twin itself, as in a hand-written client.

use std::collections::HashSet;

use anyhow::{Context, Result, bail};
use syn::{
    Expr, ExprCall, ExprLit, GenericArgument, ImplItem, Item, ItemImpl, Lit, Member, PathArguments,
    ReturnType, Stmt, Type,
};

use super::last;

/// The operations whose responses have no envelope, by the names of their statics.
pub(super) struct Operations(HashSet<String>);

impl Operations {
    pub(super) fn of<'a>(items: impl Iterator<Item = &'a Item>) -> Self {
        let plain = items.filter_map(|item| match item {
            Item::Static(item) if is_plain(&item.expr) => Some(item.ident.to_string()),
            _ => None,
        });
        Self(plain.collect())
    }
}

/// `Operation { enveloped: false, … }`
fn is_plain(expression: &Expr) -> bool {
    let Expr::Struct(operation) = expression else {
        return false;
    };
    operation.fields.iter().any(|field| {
        let is_enveloped = matches!(&field.member, Member::Named(name) if name == "enveloped");
        is_enveloped
            && matches!(&field.expr, Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) if !value.value)
    })
}

/// Gives every method its own body, and removes `#[inline]`, so that the twin itself compiles it.
pub(super) fn methods(item: &mut ItemImpl, operations: &Operations) -> Result<()> {
    for item in &mut item.items {
        let ImplItem::Fn(method) = item else { continue };
        method
            .attrs
            .retain(|attribute| !attribute.path().is_ident("inline"));
        let name = method.sig.ident.to_string();
        let result = result(&method.sig.output).with_context(|| format!("`{name}` returns no call"))?;
        let Some(Stmt::Expr(body, None)) = method.block.stmts.last_mut() else {
            bail!("`{name}` does not end with an expression");
        };
        let Expr::Call(call) = body else {
            bail!("`{name}` does not end with a call of a function");
        };
        *body =
            complete(call, &result, operations).with_context(|| format!("`{name}` is not as expected"))?;
    }
    Ok(())
}

/// `Call<T>`
fn result(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, output) = output else {
        return None;
    };
    let Type::Path(call) = &**output else { return None };
    let PathArguments::AngleBracketed(arguments) = &call.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(result) => Some(result.clone()),
        _ => None,
    }
}

/// `Call::new(&self.core, &operations::NAME, request)` becomes
/// `Call::new(self, &operations::NAME, encode(&request), decode::<T>)`.
fn complete(call: &ExprCall, result: &Type, operations: &Operations) -> Result<Expr> {
    let mut arguments = call.args.iter().skip(1);
    let (Some(operation), Some(request), None) = (arguments.next(), arguments.next(), arguments.next())
    else {
        bail!("the call has unexpected arguments");
    };
    let Expr::Reference(reference) = operation else {
        bail!("the operation is not a static");
    };
    let Expr::Path(name) = &*reference.expr else {
        bail!("the operation has no name");
    };
    let is_plain = last(&name.path).is_some_and(|name| operations.0.contains(&name));
    let is_nothing = matches!(result, Type::Tuple(unit) if unit.elems.is_empty());
    let decode: Expr = match (is_nothing, is_plain) {
        (true, _) => syn::parse_quote! { decode_nothing },
        (false, true) => syn::parse_quote! { decode_plain::<#result> },
        (false, false) => syn::parse_quote! { decode::<#result> },
    };
    Ok(syn::parse_quote! { crate::Call::new(self, #operation, encode(&#request), #decode) })
}

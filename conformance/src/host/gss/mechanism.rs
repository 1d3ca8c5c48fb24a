//! Which mechanism of a module is checked: the one that was given, or the first that the module speaks of.

use std::ptr;

use const_oid::ObjectIdentifier;
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;

use super::super::memory;
use super::super::start::Unusable;
use super::abi::{IndicateMechs, Oid, OidSet};
use super::library::Library;
use crate::mechanism::ModuleName;
use crate::protocol::Hello;

/// A set larger than this is no set, and a longer identifier none.
const MOST: usize = 64;
const LONGEST: u32 = 128;

pub(super) fn of(
    library: &Library,
    name: &ModuleName,
    hello: &mut Hello,
    starting: &mut dyn FnMut(&str),
) -> Result<ObjectIdentifier, Unusable> {
    if let Some(oid) = name.oid {
        return Ok(oid);
    }
    let give = |what: &str| {
        let path = &name.path;
        Unusable(format!("`{path}` {what}; give it, as in `{name},1.3.6.1.5.5.15.1.1.17`"))
    };
    // SAFETY: the type is that of the function with this name.
    let indicate = unsafe { library.own::<IndicateMechs>("indicate_mechs") };
    let Ok(indicate) = indicate else {
        return Err(give("does not say which mechanism it holds (it has no gss_indicate_mechs of its own)"));
    };
    starting(&indicate.name);
    let (mut minor, mut set) = (0, ptr::null_mut());
    // SAFETY: the function is the module's own of this type; both cells outlive the call.
    let status = unsafe { (indicate.function)(&raw mut minor, &raw mut set) };
    let status = Status(status);
    if !status.succeeded(Dialect::Gss) {
        let answer = format!(
            "does not say which mechanism it holds (gss_indicate_mechs answers {})",
            status.text(Dialect::Gss)
        );
        return Err(give(&answer));
    }
    let all = identifiers(set);
    let Some(first) = all.first() else {
        return Err(give("does not say which mechanism it holds (gss_indicate_mechs gives no readable set)"));
    };
    if all.len() > 1 {
        let names: Vec<String> = all.iter().map(ToString::to_string).collect();
        hello
            .notes
            .push(format!("the module holds the mechanisms {}; the first is checked", names.join(", ")));
    }
    Ok(*first)
}

/// The members of a set that can be read, in its order. The set is the module's: it is left to it.
fn identifiers(set: *const OidSet) -> Vec<ObjectIdentifier> {
    const WORD: usize = size_of::<usize>();
    let Ok(words) = memory::pointers(set.addr(), 2) else { return Vec::new() };
    let &[count, elements] = words.as_slice() else { return Vec::new() };
    let members = (0..count.min(MOST)).map_while(|index| {
        let member = elements.checked_add(index * size_of::<Oid>())?;
        let length = memory::read(member, size_of::<u32>()).ok()?;
        let length = u32::from_ne_bytes(length.try_into().ok()?);
        let content = memory::pointers(member.checked_add(WORD)?, 1).ok()?;
        memory::read(*content.first()?, length.min(LONGEST) as usize).ok()
    });
    members.filter_map(|content| ObjectIdentifier::from_bytes(&content).ok()).collect()
}

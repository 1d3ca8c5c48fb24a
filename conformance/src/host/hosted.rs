//! What the host serves: a package of some kind that has started.

use sspcheck_model::reading::Dialect;

#[cfg(target_os = "linux")]
use super::arena::Mode;
use super::settings::Settings;
use super::start::{self, Unusable};
use super::table::Table;
use crate::mechanism::PREFIX;
use crate::package::Package;
use crate::protocol::Hello;

/// A started package of any kind.
pub(super) trait Hosted: Package + Send {
    /// How its codes and its words are read.
    fn dialect(&self) -> Dialect;

    /// The same package for another thread, with parameters of its own.
    fn another(&self) -> Option<Box<dyn Hosted>>;

    /// A case begins; one of its allocations from the heaps of the host may fail.
    fn begin_case(&mut self, fail: Option<u32>);

    /// Many calls begin, in a sweep or in several threads.
    fn begin_many(&mut self);

    /// The function that shuts it down, by its name.
    fn ending(&self) -> &'static str;

    /// Shuts it down; false where it offers no such function.
    fn shut_down(&self) -> bool;
}

/// A package that is ready to be called, or none where it is not.
type Ready = Option<Box<dyn Hosted>>;

/// Starts what is named: a shared library with a function table, or a mechanism module of GSS-API.
pub(super) fn start(
    name: &str,
    settings: &Settings,
    starting: &mut dyn FnMut(&str),
) -> Result<(Hello, Ready), Unusable> {
    fn boxed<P: Hosted + 'static>((hello, package): (Hello, Option<P>)) -> (Hello, Ready) {
        (hello, package.map(|package| Box::new(package) as Box<dyn Hosted>))
    }
    match name.strip_prefix(PREFIX) {
        None => start::start(name, settings, starting).map(boxed),
        #[cfg(target_os = "linux")]
        Some(name) => super::gss::start(name, starting).map(boxed),
        #[cfg(not(target_os = "linux"))]
        Some(_) => {
            let reason = format!("`{PREFIX}` targets are loaded on Linux only; check the module there");
            Err(Unusable(reason))
        }
    }
}

impl Hosted for Table {
    fn dialect(&self) -> Dialect {
        Dialect::Ntstatus
    }

    fn another(&self) -> Option<Box<dyn Hosted>> {
        Self::another(self).map(|table| Box::new(table) as Box<dyn Hosted>)
    }

    fn begin_case(&mut self, fail: Option<u32>) {
        Self::begin_case(self, fail);
    }

    fn begin_many(&mut self) {
        Self::begin_many(self);
    }

    fn ending(&self) -> &'static str {
        "SpShutDown"
    }

    fn shut_down(&self) -> bool {
        Self::shut_down(self)
    }
}

#[cfg(target_os = "linux")]
impl Hosted for super::gss::Module {
    fn dialect(&self) -> Dialect {
        Dialect::Gss
    }

    fn another(&self) -> Option<Box<dyn Hosted>> {
        Self::another(self).map(|module| Box::new(module) as Box<dyn Hosted>)
    }

    /// The host lends a module no heaps: none of its allocations is counted or refused.
    fn begin_case(&mut self, _: Option<u32>) {
        self.begin(Mode::Case);
    }

    fn begin_many(&mut self) {
        self.begin(Mode::Sweep);
    }

    fn ending(&self) -> &'static str {
        "the end of the process"
    }

    /// GSS-API has no such function.
    fn shut_down(&self) -> bool {
        false
    }
}

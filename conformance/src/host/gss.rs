//! A mechanism module of GSS-API behind the host: loaded as a negotiator's glue loads it, called by its own functions.
//!
//! Credentials, names and contexts come from the module itself and go back to it. The word of requirements is passed as
//! it stands in the call: in this profile it is one of GSS_C flags.

mod abi;
mod library;
mod mechanism;

use std::path::Path;
use std::ptr;

use sspcheck_model::call::Target;
use sspcheck_model::reading::Dialect;
use sspcheck_model::status::Status;

use super::arena::{Arena, Mode};
use super::marked::{Marked, changed};
use super::start::{Unusable, can_look, cannot};
use super::table::look;
use crate::mechanism::ModuleName;
use crate::package::{
    Acquired, Aftermath, Arguments, Bytes, Direction, Exchanged, Name, Package, Queried, Returned,
};
use crate::protocol::{Ability, Cannot, Hello, Start, VERSION};
use crate::session;
use abi::{Buffer, Handle, Oid, OidSet};
use library::{Absent, Found, Library};

/// A started mechanism module: its own functions, and the mechanism that they are asked for.
pub(super) struct Module {
    functions: Functions,
    /// The content of the mechanism's object identifier.
    mechanism: Vec<u8>,
    /// The same where no call reaches it.
    untouched: Vec<u8>,
    /// Names imported at the start: the ordinary one, and the empty one. They stand in where a later import fails.
    named: Option<Handle>,
    empty: Option<Handle>,
    /// Which of the other names the module imports.
    others: [bool; Target::OTHERS as usize],
    /// Where the parameters of its calls lie.
    arena: Arena,
    /// What is to be told of the call in progress.
    aftermath: Aftermath,
}

/// The functions of a module itself.
#[derive(Clone, Copy)]
struct Functions {
    query: abi::Query,
    exchange: abi::Exchange,
    acquire_cred: Option<abi::AcquireCred>,
    release_cred: Option<abi::Release>,
    import_name: Option<abi::ImportName>,
    release_name: Option<abi::Release>,
    delete_context: Option<abi::DeleteContext>,
    release_buffer: Option<abi::ReleaseBuffer>,
}

/// Starts a module; `starting` is told each call first. A module comes back where both functions can be called.
pub(super) fn start(name: &str, starting: &mut dyn FnMut(&str)) -> Result<(Hello, Option<Module>), Unusable> {
    can_look()?;
    let name = ModuleName::parse(name).map_err(Unusable)?;
    let file = &name.path;
    if !Path::new(file).is_file() {
        return Err(Unusable(format!("no such file: `{file}`; give the path of a mechanism module")));
    }
    starting("loading");
    let library = Library::open(file).map_err(|reason| {
        Unusable(format!("`{file}` cannot be loaded as a shared library: {reason}; build it for this system"))
    })?;
    let mut hello = Hello {
        protocol: VERSION,
        start: Start::Ready,
        name: None,
        version: None,
        capabilities: None,
        notes: Vec::new(),
        cannot: cannot_of_modules(),
        false_claims: Vec::new(),
        damage: Vec::new(),
    };
    // SAFETY: the type is that of the function with this name, under either prefix.
    let query = unsafe { library.own::<abi::Query>("query_meta_data") };
    // SAFETY: as above.
    let exchange = unsafe { library.own::<abi::Exchange>("exchange_meta_data") };
    let (query, exchange) = match (query, exchange) {
        (Ok(query), Ok(exchange)) => (query, exchange),
        (query, exchange) => {
            let found = [found("query", &query), found("exchange", &exchange)];
            hello.start = Start::NotOffered(found.join("; "));
            return Ok((hello, None));
        }
    };
    hello.notes.push(format!("the module's own {} and {} are called", query.name, exchange.name));
    let mechanism = mechanism::of(&library, &name, &mut hello, starting)?;
    hello.name = Some(mechanism.to_string());
    let functions = Functions::new(&library, query.function, exchange.function);
    let module = Module::new(functions, mechanism.as_bytes().to_vec());
    let mut module = module.ok_or_else(|| Unusable(NO_PAGES.to_owned()))?;
    module.import_names(&mut hello, starting);
    module.say_what_is_missing(&mut hello);
    Ok((hello, Some(module)))
}

/// What this host does not do with modules.
fn cannot_of_modules() -> Vec<Cannot> {
    let own =
        |what| Cannot { what, reason: "a mechanism module has heaps of its own".to_owned(), link: None };
    let heaps = [Ability::AccountHeaps, Ability::FailAllocations].map(own);
    cannot().into_iter().chain(heaps).collect()
}

/// What was found in place of a function, in a few words.
fn found<F>(stem: &str, found: &Result<Found<F>, Absent>) -> String {
    match found {
        Ok(found) => format!("the module has {}", found.name),
        Err(Absent::Nowhere) => {
            format!("the module has neither gssspi_{stem}_meta_data nor gss_{stem}_meta_data")
        }
        Err(Absent::Elsewhere { name, library }) => {
            format!("{name} is not the module's own: {library}, which it is linked with, answers to it")
        }
    }
}

impl Functions {
    fn new(library: &Library, query: abi::Query, exchange: abi::Exchange) -> Self {
        /// The module's own function, where it has one.
        macro_rules! own {
            ($type:ident, $stem:literal) => {
                // SAFETY: the type is that of the function with this name.
                unsafe { library.own::<abi::$type>($stem) }.ok().map(|found| found.function)
            };
        }
        Self {
            query,
            exchange,
            acquire_cred: own!(AcquireCred, "acquire_cred"),
            release_cred: own!(Release, "release_cred"),
            import_name: own!(ImportName, "import_name"),
            release_name: own!(Release, "release_name"),
            delete_context: own!(DeleteContext, "delete_sec_context"),
            release_buffer: own!(ReleaseBuffer, "release_buffer"),
        }
    }
}

impl Module {
    fn new(functions: Functions, mechanism: Vec<u8>) -> Option<Self> {
        let arena = Arena::new()?;
        let untouched = mechanism.clone();
        Some(Self {
            functions,
            mechanism,
            untouched,
            named: None,
            empty: None,
            others: [false; Target::OTHERS as usize],
            arena,
            aftermath: Aftermath::default(),
        })
    }

    /// The same module for another thread, with parameters of its own.
    pub(super) fn another(&self) -> Option<Self> {
        let mut another = Self::new(self.functions, self.mechanism.clone())?;
        another.begin(Mode::Threads);
        Some(Self { named: self.named, empty: self.empty, others: self.others, ..another })
    }

    /// A case, or many calls, begin.
    pub(super) fn begin(&mut self, mode: Mode) {
        self.arena.begin(mode);
    }

    /// Whether the module takes the names that calls will pass.
    fn import_names(&mut self, hello: &mut Hello, starting: &mut dyn FnMut(&str)) {
        if self.functions.import_name.is_none() {
            hello.notes.push("the module has no import_name of its own: no call names a target".to_owned());
            return;
        }
        for (target, kept) in [(Target::Named, &mut self.named), (Target::Empty, &mut self.empty)] {
            let text = session::name(target).as_ref().map(text_of).unwrap_or_default();
            starting("gss_import_name");
            match import(self.functions.import_name, &text) {
                Ok(handle) => *kept = Some(handle),
                Err(status) => hello.notes.push(format!(
                    "the module's own import_name refuses `{text}` with {}: no call passes that name",
                    status.text(Dialect::Gss)
                )),
            }
        }
        let mut others = [false; Target::OTHERS as usize];
        for (number, imported) in (0..).zip(&mut others) {
            starting("gss_import_name");
            let passed = self.name(session::name(Target::Other(number)).as_ref());
            *imported = passed.fresh;
            self.give_back(&passed);
        }
        self.others = others;
    }

    fn say_what_is_missing(&self, hello: &mut Hello) {
        if self.functions.acquire_cred.is_none() {
            hello.notes.push("the module has no acquire_cred of its own".to_owned());
        }
        if self.functions.delete_context.is_none() {
            let text = "the module has no delete_sec_context of its own: its contexts are not deleted";
            hello.notes.push(text.to_owned());
        }
    }

    /// What was done to the parameters that Query and Exchange share, beside those of the arena.
    fn after_call(&mut self, minor: &Marked<u32>, passed: &Marked<Oid>, mechanism: &Oid) {
        let after = passed.value();
        let moved = (after.length, after.elements) != (mechanism.length, mechanism.elements);
        let written = moved || self.mechanism != self.untouched;
        self.mechanism.clone_from(&self.untouched);
        let name = "the object identifier of the mechanism";
        let damage = [minor.around(MINOR), passed.around(name), changed(written, name)];
        self.aftermath.damage.extend(damage.into_iter().flatten());
    }

    const fn oid(&self) -> Oid {
        oid(self.mechanism.as_slice())
    }

    /// A name for one call, imported as the glue imports it; it goes back to the module after the call.
    fn name(&self, name: Option<&Name>) -> Passed {
        let Some(name) = name else { return Passed { handle: 0, fresh: false } };
        let kept = if name.length == 0 { self.empty } else { self.named };
        match import(self.functions.import_name, &text_of(name)) {
            Ok(handle) => Passed { handle, fresh: true },
            Err(_) => Passed { handle: kept.unwrap_or(0), fresh: false },
        }
    }

    fn give_back(&self, name: &Passed) {
        let (Some(release), true) = (self.functions.release_name, name.fresh) else { return };
        let (mut minor, mut handle) = (0, name.handle);
        // SAFETY: the function is the module's own of this type; the cells outlive the call.
        let _ = unsafe { release(&raw mut minor, &raw mut handle) };
    }
}

/// The name as `GSS_C_NT_HOSTBASED_SERVICE` has it.
fn text_of(name: &Name) -> String {
    let units = name.units.as_deref().unwrap_or_default();
    let counted = units.get(..usize::from(name.length / 2)).unwrap_or_default();
    String::from_utf16_lossy(counted).replacen('/', "@", 1)
}

/// A name that a call passes, and whether it was imported for that call alone.
struct Passed {
    handle: Handle,
    fresh: bool,
}

const fn oid(content: &[u8]) -> Oid {
    // Object identifiers are a few dozen bytes long.
    Oid { length: content.len() as u32, elements: content.as_ptr().cast() }
}

fn import(import_name: Option<abi::ImportName>, text: &str) -> Result<Handle, Status> {
    let Some(import_name) = import_name else { return Err(UNAVAILABLE) };
    // Of exactly this length: nothing behind it ends the string.
    let mut bytes = text.as_bytes().to_vec().into_boxed_slice();
    let buffer = Buffer { length: bytes.len(), value: bytes.as_mut_ptr().cast() };
    let kind = oid(&abi::HOSTBASED_SERVICE);
    let (mut minor, mut handle) = (0, 0);
    // SAFETY: the function is the module's own of this type; every pointer is to a local that outlives the call.
    let status = unsafe { import_name(&raw mut minor, &raw const buffer, &raw const kind, &raw mut handle) };
    let status = Status(status);
    if status.succeeded(Dialect::Gss) && handle != 0 { Ok(handle) } else { Err(status) }
}

/// What the cell of the minor status is called.
const MINOR: &str = "the cell of the minor status";

/// Why a module cannot be called.
const NO_PAGES: &str = "this system gives no pages for the parameters of calls; allow the host more memory";

/// `GSS_S_UNAVAILABLE`, in place of a call that the module has no function for.
const UNAVAILABLE: Status = Status(0x0010_0000);

impl Package for Module {
    /// With the module's own function. Without one the default credential, which has no handle, stands in.
    fn acquire(&mut self, direction: Direction) -> Acquired {
        let Some(acquire) = self.functions.acquire_cred else {
            return Acquired { status: Status::SUCCESS, handle: 0 };
        };
        let usage = match direction {
            Direction::Both => abi::USE_BOTH,
            Direction::Inbound => abi::USE_ACCEPT,
            Direction::Outbound => abi::USE_INITIATE,
        };
        let mechanism = self.oid();
        let set = OidSet { count: 1, elements: &raw const mechanism };
        let (mut minor, mut handle) = (Marked::new(0), Marked::new(0));
        // SAFETY: the function is the module's own of this type; the cells and the set outlive the call, and the
        // optional outputs are NULL as the function permits.
        let status = unsafe {
            acquire(
                minor.pointer(),
                0,
                abi::INDEFINITE,
                &raw const set,
                usage,
                handle.pointer(),
                ptr::null_mut(),
                ptr::null_mut(),
            )
        };
        let damage = [minor.around(MINOR), handle.around("the cell of the credential handle")];
        self.aftermath.damage.extend(damage.into_iter().flatten());
        Acquired { status: Status(status), handle: handle.value() as u64 }
    }

    /// The default credential is nobody's to release.
    fn release(&mut self, credential: u64) -> Status {
        let (Some(release), true) = (self.functions.release_cred, credential != 0) else {
            return Status::SUCCESS;
        };
        let (mut minor, mut handle) = (0, credential as usize);
        // SAFETY: the function is the module's own of this type; the cells outlive the call.
        Status(unsafe { release(&raw mut minor, &raw mut handle) })
    }

    fn query(&mut self, arguments: &Arguments<'_>) -> Queried {
        let name = self.name(arguments.target);
        let mechanism = self.oid();
        let cell = self.arena.context(arguments.context);
        let mut minor = Marked::new(0);
        let mut passed = Marked::new(mechanism);
        let mut output = Marked::new(Buffer { length: 0, value: ptr::null_mut() });
        // SAFETY: the function is the module's own of this type; every pointer is to a local or to memory of the arena
        // that outlives the call, or NULL where the case says so.
        let status = unsafe {
            (self.functions.query)(
                minor.pointer(),
                passed.pointer().cast_const(),
                arguments.credential as usize,
                ptr::with_exposed_provenance_mut(cell),
                name.handle,
                arguments.requirements,
                output.pointer(),
            )
        };
        let status = Status(status);
        let mut metadata = output.value();
        let damage = [output.around("the descriptor of the metadata that Query fills")];
        self.aftermath.damage.extend(damage.into_iter().flatten());
        self.after_call(&minor, &passed, &mechanism);
        let mut minor = 0;
        let returned = if status.succeeded(Dialect::Gss) {
            // A message of NegoEx has no room for more than 32 bits count.
            u32::try_from(metadata.length)
                .map_or(Returned::Unreadable, |length| look(metadata.value.addr(), length))
        } else {
            Returned::Nothing
        };
        if let (Some(release), Returned::Readable(_)) = (self.functions.release_buffer, &returned) {
            // SAFETY: the function is the module's own of this type; the buffer is the one that it handed out.
            let _ = unsafe { release(&raw mut minor, &raw mut metadata) };
        }
        self.give_back(&name);
        let context = arguments.context.map(|_| self.arena.context_value());
        self.aftermath.damage.extend(self.arena.after_call());
        Queried { status, context, metadata: returned }
    }

    fn exchange(&mut self, arguments: &Arguments<'_>, metadata: Bytes<'_>) -> Exchanged {
        let name = self.name(arguments.target);
        let mechanism = self.oid();
        let cell = self.arena.context(arguments.context);
        let mut minor = Marked::new(0);
        let mut passed = Marked::new(mechanism);
        let value = ptr::with_exposed_provenance_mut(self.arena.metadata(metadata));
        let mut buffer = Marked::new(Buffer { length: metadata.length as usize, value });
        // SAFETY: as for Query; the metadata outlives the call.
        let status = unsafe {
            (self.functions.exchange)(
                minor.pointer(),
                passed.pointer().cast_const(),
                arguments.credential as usize,
                ptr::with_exposed_provenance_mut(cell),
                name.handle,
                arguments.requirements,
                buffer.pointer().cast_const(),
            )
        };
        let after = buffer.value();
        let other = (after.length, after.value) != (metadata.length as usize, value);
        let name_of = "the descriptor of the metadata";
        let damage = [buffer.around(name_of), changed(other, name_of)];
        self.aftermath.damage.extend(damage.into_iter().flatten());
        self.after_call(&minor, &passed, &mechanism);
        self.give_back(&name);
        let context = arguments.context.map(|_| self.arena.context_value());
        self.aftermath.damage.extend(self.arena.after_call());
        Exchanged { status: Status(status), context }
    }

    fn delete(&mut self, context: u64) -> Option<Status> {
        let delete = self.functions.delete_context?;
        let (mut minor, mut cell) = (0, context as usize);
        // SAFETY: the function is the module's own of this type; the cells outlive the call, and no token is asked for.
        Some(Status(unsafe { delete(&raw mut minor, &raw mut cell, ptr::null_mut()) }))
    }

    fn aftermath(&mut self) -> Aftermath {
        std::mem::take(&mut self.aftermath)
    }

    fn cannot_name(&self, target: Target) -> Option<&'static str> {
        match target {
            Target::Absent => None,
            Target::Named | Target::Unterminated => {
                self.named.is_none().then_some("the module imports no target name")
            }
            Target::Empty => self.empty.is_none().then_some("the module imports no empty target name"),
            Target::Other(number) => {
                let imported = self.others.get(usize::from(number)).copied().unwrap_or(false);
                (!imported).then_some("the module does not import this name")
            }
            Target::OddLength | Target::OverMaximum | Target::NullBuffer => {
                Some("a name of GSS-API is no counted string")
            }
        }
    }
}

//! The sandbox of a host, entered before the package is loaded: it writes files in its scratch folder only, and has no
//! network. What a system cannot enforce is said, and never a reason to fail.
//!
//! | system | files | network |
//! |---|---|---|
//! | Linux 5.13 and later | Landlock: nothing is made, written, renamed or removed outside the scratch folder, save `/dev/null`; before 6.2 files can be cut short, before 6.10 devices be controlled | a filter of system calls (x86-64, AArch64, RISC-V) refuses every socket that is not local, io_uring, and limits for other processes; Landlock refuses TCP from 6.7, and from 6.12 abstract sockets and signals to processes outside |
//! | other systems | nothing | nothing |
//!
//! Reading and executing stay allowed everywhere: packages read their configuration and load their libraries.

use super::settings::Settings;

/// Enters the sandbox if that is asked for, and says in one sentence what is enforced.
pub(super) fn enter(settings: &Settings) -> String {
    if !settings.sandbox {
        return "no sandbox: the package may write files anywhere and use the network".to_owned();
    }
    let files = match settings.scratch.as_deref().map(system::confine_files) {
        Some(Ok(())) => "the package writes files in a scratch folder only".to_owned(),
        Some(Err(why)) => format!("the package may write files anywhere ({why})"),
        None => "the package may write files anywhere (there is no scratch folder)".to_owned(),
    };
    let network = match system::filter_calls() {
        Ok(()) => "and has no network".to_owned(),
        Err(why) => format!("and may use the network ({why})"),
    };
    format!("sandbox: {files} {network}")
}

#[cfg(target_os = "linux")]
mod system {
    use std::path::Path;

    use landlock::{
        ABI, Access as _, AccessFs, AccessNet, CompatLevel, Compatible as _, PathBeneath, PathFd, Ruleset,
        RulesetAttr as _, RulesetCreatedAttr as _, RulesetError, RulesetStatus, Scope,
    };

    /// The latest interface of Landlock that this was tried with; earlier ones enforce what they know.
    const KNOWN: ABI = ABI::V7;

    pub(super) fn confine_files(scratch: &Path) -> Result<(), String> {
        match landlock(scratch) {
            Ok(RulesetStatus::NotEnforced) => Err("this kernel has no Landlock".to_owned()),
            Ok(_) => Ok(()),
            Err(error) => Err(format!("Landlock: {error}")),
        }
    }

    fn landlock(scratch: &Path) -> Result<RulesetStatus, Box<dyn std::error::Error>> {
        let write = AccessFs::from_write(KNOWN);
        let ruleset = Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(write)?
            .handle_access(AccessNet::from_all(KNOWN))?
            .scope(Scope::from_all(KNOWN))?
            .create()?
            .add_rule(PathBeneath::new(PathFd::new(scratch)?, write))?;
        let to_null = AccessFs::from_file(KNOWN) & write;
        let null = PathFd::new("/dev/null").map(|null| PathBeneath::new(null, to_null));
        let ruleset = match null {
            Ok(null) => ruleset.add_rule(null)?,
            Err(_) => ruleset,
        };
        let status = ruleset.restrict_self().map_err(|error: RulesetError| error)?;
        Ok(status.ruleset)
    }

    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    pub(super) fn filter_calls() -> Result<(), String> {
        filter().map_err(|error| format!("seccomp: {error}"))
    }

    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")))]
    pub(super) fn filter_calls() -> Result<(), String> {
        Err("no filter of system calls for this processor".to_owned())
    }

    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64"))]
    fn filter() -> Result<(), Box<dyn std::error::Error>> {
        use seccompiler::{
            BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
            SeccompRule,
        };
        let local = u64::from(libc::AF_UNIX.cast_unsigned());
        let not_local = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local)?;
        // The limits of another process: the kit's own, which would end or stop it.
        let own = u64::from(std::process::id());
        let elsewhere = [0, own]
            .map(|process| SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, process));
        let rules = [
            (libc::SYS_socket, vec![SeccompRule::new(vec![not_local])?]),
            (libc::SYS_prlimit64, vec![SeccompRule::new(elsewhere.into_iter().collect::<Result<_, _>>()?)?]),
            // It makes sockets that no filter sees.
            (libc::SYS_io_uring_setup, Vec::new()),
        ];
        let refused = SeccompAction::Errno(libc::EACCES.cast_unsigned());
        let processor = std::env::consts::ARCH.try_into()?;
        let filter =
            SeccompFilter::new(rules.into_iter().collect(), SeccompAction::Allow, refused, processor)?;
        let program: BpfProgram = filter.try_into()?;
        Ok(seccompiler::apply_filter(&program)?)
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::path::Path;

    pub(super) fn confine_files(_: &Path) -> Result<(), String> {
        Err("not available on this system".to_owned())
    }

    pub(super) fn filter_calls() -> Result<(), String> {
        Err("not available on this system".to_owned())
    }
}

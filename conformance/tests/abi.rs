//! The layouts that the kit calls through, from `windows-sys`, against headers that others have written: Wine's
//! ntsecpkg.h for the package's table, MinGW's for the host's. Both are compiled by MinGW for 64-bit Windows.
//!
//! It needs MinGW, and Wine's headers in `SSPCHECK_WINE_HEADERS`, which `.ci/windows` sees to; a plain `cargo test` says
//! that it ignores it.
#![cfg(target_pointer_width = "64")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says by failing what is wrong"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use windows_sys::Win32::Foundation::LUID;
use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_SECPKG_FUNCTION_TABLE, LSA_UNICODE_STRING, SECPKG_CALL_INFO, SECPKG_CLIENT_INFO,
    SECPKG_FUNCTION_TABLE, SECPKG_PARAMETERS, SecPkgInfoW,
};

/// A member: its structure and its name here, its name in the headers, and its offset here.
type Member = (&'static str, &'static str, &'static str, usize);

macro_rules! members {
    ($structure:ident: $($field:ident $(=$header:ident)?)+) => {
        vec![$((
            stringify!($structure),
            stringify!($field),
            [$(stringify!($header),)? stringify!($field)][0],
            std::mem::offset_of!($structure, $field),
        )),+]
    };
}

/// The package's table as far as Wine's header knows it, to version 0x00800000.
#[rustfmt::skip]
fn lent_by_packages() -> Vec<Member> {
    members!(SECPKG_FUNCTION_TABLE:
        InitializePackage LogonUserA=LsaLogonUser CallPackage LogonTerminated CallPackageUntrusted
        CallPackagePassthrough LogonUserExA=LogonUserEx LogonUserEx2 Initialize Shutdown GetInfo
        AcceptCredentials AcquireCredentialsHandleA=SpAcquireCredentialsHandle
        QueryCredentialsAttributesA=SpQueryCredentialsAttributes FreeCredentialsHandle SaveCredentials
        GetCredentials DeleteCredentials InitLsaModeContext AcceptLsaModeContext DeleteContext
        ApplyControlToken GetUserInfo GetExtendedInformation QueryContextAttributesA=SpQueryContextAttributes
        AddCredentialsA=SpAddCredentials SetExtendedInformation SetContextAttributesA=SetContextAttributes
        SetCredentialsAttributesA=SetCredentialsAttributes ChangeAccountPasswordA=ChangeAccountPassword
        QueryMetaData ExchangeMetaData GetCredUIContext UpdateCredentials ValidateTargetInfo PostLogonUser
        GetRemoteCredGuardLogonBuffer GetRemoteCredGuardSupplementalCreds
    )
}

/// The host's table as far as MinGW's header knows it.
#[rustfmt::skip]
fn lent_to_packages() -> Vec<Member> {
    members!(LSA_SECPKG_FUNCTION_TABLE:
        CreateLogonSession DeleteLogonSession AddCredential GetCredentials DeleteCredential AllocateLsaHeap
        FreeLsaHeap AllocateClientBuffer FreeClientBuffer CopyToClientBuffer CopyFromClientBuffer
        ImpersonateClient UnloadPackage DuplicateHandle SaveSupplementalCredentials CreateThread GetClientInfo
        RegisterNotification CancelNotification MapBuffer CreateToken AuditLogon CallPackage FreeReturnBuffer
        GetCallInfo CallPackageEx CreateSharedMemory AllocateSharedMemory FreeSharedMemory DeleteSharedMemory
        OpenSamUser GetUserCredentials GetUserAuthData CloseSamUser ConvertAuthDataToToken ClientCallback
        UpdateCredentials GetAuthDataForUser CrackSingleName AuditAccountLogon CallPackagePassthrough CrediRead
        CrediReadDomainCredentials CrediFreeCredentials LsaProtectMemory LsaUnprotectMemory OpenTokenByLogonId
        ExpandAuthDataForDomain AllocatePrivateHeap FreePrivateHeap CreateTokenEx CrediWrite
    )
}

/// What is passed to packages, or filled by them. Members that only the newest headers have are at the ends.
fn structures() -> Vec<Member> {
    let mut all = members!(LSA_UNICODE_STRING: Length MaximumLength Buffer);
    all.extend(members!(LUID: LowPart HighPart));
    all.extend(members!(SecPkgInfoW: fCapabilities wVersion wRPCID cbMaxToken Name Comment));
    all.extend(members!(SECPKG_PARAMETERS: Version MachineState SetupMode DomainSid DomainName DnsDomainName DomainGuid));
    all.extend(
        members!(SECPKG_CLIENT_INFO: LogonId ProcessID ThreadID HasTcbPrivilege Impersonating Restricted),
    );
    all.extend(members!(SECPKG_CALL_INFO: ProcessId ThreadId Attributes CallCount));
    all
}

/// The sizes of structures whose ends have not changed since these headers were written.
const SIZES: [(&str, usize); 4] = [
    ("LSA_UNICODE_STRING", size_of::<LSA_UNICODE_STRING>()),
    ("LUID", size_of::<LUID>()),
    ("SecPkgInfoW", size_of::<SecPkgInfoW>()),
    ("SECPKG_PARAMETERS", size_of::<SECPKG_PARAMETERS>()),
];

/// What a header says: the values of these expressions, read from what the compiler makes of them.
fn said_by(headers: Option<&Path>, expressions: &[String]) -> Vec<usize> {
    let mut source =
        "#include <windows.h>\n#include <wincred.h>\n#define SECURITY_WIN32\n#include <ntsecapi.h>\n\
                      #include <sspi.h>\n#include <ntsecpkg.h>\n#include <stddef.h>\n"
            .to_owned();
    source.push_str("const unsigned long long values[] = {\n");
    for expression in expressions {
        // One is added: the compiler writes runs of zeros in another way.
        writeln!(source, "1 + {expression},").unwrap();
    }
    source.push_str("};\n");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(format!("abi-{}.c", if headers.is_some() { "wine" } else { "mingw" }));
    std::fs::write(&path, source).unwrap();
    let mut command = Command::new("x86_64-w64-mingw32-gcc");
    if let Some(headers) = headers {
        command.arg("-I").arg(headers);
    }
    let output =
        command.args(["-S", "-o", "-"]).arg(&path).output().expect("MinGW: install gcc-mingw-w64-x86-64");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let values: Vec<usize> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix(".quad")?.trim().parse::<usize>().ok())
        .map(|value| value - 1)
        .collect();
    assert_eq!(values.len(), expressions.len(), "{text}");
    values
}

fn compare(which: &str, headers: Option<&Path>, members: &[Member]) -> usize {
    let expressions: Vec<String> =
        members.iter().map(|(structure, _, name, _)| format!("offsetof({structure}, {name})")).collect();
    let theirs = said_by(headers, &expressions);
    let mut differ = 0;
    for ((structure, field, name, ours), theirs) in members.iter().zip(theirs) {
        let verdict = if *ours == theirs { "the same" } else { "DIFFERENT" };
        differ += usize::from(*ours != theirs);
        let alias = if name == field { String::new() } else { format!(" ({name} there)") };
        println!("{which:8} {structure:26} {ours:4} {theirs:4} {verdict}: {field}{alias}");
    }
    differ
}

#[test]
#[ignore = "needs MinGW and Wine's headers: run .ci/windows"]
fn offsets_are_those_of_headers_that_others_have_written() {
    let wine = std::env::var_os("SSPCHECK_WINE_HEADERS").map(PathBuf::from);
    let wine = wine.expect("SSPCHECK_WINE_HEADERS: the folder of Wine's ntsecpkg.h");
    assert!(wine.join("ntsecpkg.h").is_file(), "{} has no ntsecpkg.h", wine.display());
    let (package, host) = (lent_by_packages(), lent_to_packages());
    assert_eq!((package.len(), host.len()), (38, 52));
    let known: Vec<Member> = host.iter().copied().take(41).collect();
    let mut differ = compare("Wine", Some(&wine), &package);
    differ += compare(
        "MinGW",
        None,
        &package[..29]
            .iter()
            .map(|(structure, field, name, at)| (*structure, *field, plain(name), *at))
            .collect::<Vec<_>>(),
    );
    differ += compare("Wine", Some(&wine), &known);
    differ += compare("MinGW", None, &host);
    for headers in [Some(wine.as_path()), None] {
        let which = if headers.is_some() { "Wine" } else { "MinGW" };
        differ += compare(which, headers, &structures());
        let expressions: Vec<String> = SIZES.iter().map(|(name, _)| format!("sizeof({name})")).collect();
        for ((name, ours), theirs) in SIZES.iter().zip(said_by(headers, &expressions)) {
            println!("{which:8} {name:26} {ours:4} {theirs:4} bytes");
            differ += usize::from(*ours != theirs);
        }
    }
    assert_eq!(differ, 0, "see above");
}

/// The name in MinGW's header of a member that Wine's has another name for.
fn plain(name: &'static str) -> &'static str {
    let name = name.strip_prefix("Sp").unwrap_or(name);
    if name == "LsaLogonUser" { "LogonUser" } else { name }
}

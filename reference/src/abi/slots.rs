//! The function table: which slot is filled, which refuses, and which is NULL.
//!
//! - Filled: what a metadata exchange needs, from Initialize to Shutdown.
//! - Refusing: slots that any client, or any logon, can reach with a package that has no special capability. A
//!   code is the safer answer there, because a host may have forgotten to look for NULL.
//! - NULL: slots that the LSA uses only if the package said it can do the thing (logon, supplemental credentials,
//!   passwords, remote guard), and those above the reported version.

use std::mem::offset_of;

use windows_sys::Win32::Security::Authentication::Identity::{
    LSA_SECPKG_FUNCTION_TABLE, SECPKG_FUNCTION_TABLE,
};

use super::{credentials, exchange, lifecycle, refusals};

/// The one table of this library.
pub(super) static TABLE: SECPKG_FUNCTION_TABLE = SECPKG_FUNCTION_TABLE {
    // Not a package for logons: SECPKG_FLAG_LOGON is not among its capabilities.
    InitializePackage: None,
    LogonUserA: None,
    CallPackage: None,
    LogonTerminated: None,
    CallPackageUntrusted: None,
    CallPackagePassthrough: None,
    LogonUserExA: None,
    LogonUserEx2: None,
    // Keeps PKG-1: Initialize and GetInfo are there.
    Initialize: Some(lifecycle::initialize),
    Shutdown: Some(lifecycle::shutdown),
    GetInfo: Some(lifecycle::get_info),
    AcceptCredentials: Some(refusals::accept_credentials),
    AcquireCredentialsHandleA: Some(credentials::acquire),
    QueryCredentialsAttributesA: Some(refusals::query_attributes),
    FreeCredentialsHandle: Some(credentials::free),
    // Supplemental credentials are not kept.
    SaveCredentials: None,
    GetCredentials: None,
    DeleteCredentials: None,
    InitLsaModeContext: Some(refusals::init_context),
    AcceptLsaModeContext: Some(refusals::accept_context),
    DeleteContext: Some(exchange::delete),
    ApplyControlToken: Some(refusals::apply_control_token),
    // Nobody logs on through this package, so it knows nothing of users.
    GetUserInfo: None,
    GetExtendedInformation: Some(lifecycle::get_extended_information),
    QueryContextAttributesA: Some(refusals::query_attributes),
    // Nothing of a credential, a context or the package can be set.
    AddCredentialsA: None,
    SetExtendedInformation: None,
    SetContextAttributesA: None,
    SetCredentialsAttributesA: None,
    ChangeAccountPasswordA: None,
    QueryMetaData: Some(exchange::query),
    ExchangeMetaData: Some(exchange::exchange),
    // The package asks nobody for credentials, so it has nothing to show and nothing to take.
    GetCredUIContext: None,
    UpdateCredentials: None,
    // Above the reported version: the LSA does not look.
    ValidateTargetInfo: None,
    PostLogonUser: None,
    GetRemoteCredGuardLogonBuffer: None,
    GetRemoteCredGuardSupplementalCreds: None,
    GetTbalSupplementalCreds: None,
    LogonUserEx3: None,
    PreLogonUserSurrogate: None,
    PostLogonUserSurrogate: None,
    ExtractTargetInfo: None,
};

const POINTER: usize = size_of::<usize>();

// Keeps PKG-2: the table is as long, and its slots are where, ntsecpkg.h has them, so every slot promised is there.
const _: () = assert!(size_of::<SECPKG_FUNCTION_TABLE>() == if POINTER == 8 { 344 } else { 172 });
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, Initialize) == 8 * POINTER);
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, GetInfo) == 10 * POINTER);
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, AcquireCredentialsHandleA) == 12 * POINTER);
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, FreeCredentialsHandle) == 14 * POINTER);
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, DeleteContext) == 20 * POINTER);
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, GetExtendedInformation) == 23 * POINTER);
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, QueryMetaData) == 30 * POINTER);
const _: () = assert!(offset_of!(SECPKG_FUNCTION_TABLE, ExchangeMetaData) == 31 * POINTER);

const _: () = assert!(size_of::<LSA_SECPKG_FUNCTION_TABLE>() == if POINTER == 8 { 512 } else { 256 });
const _: () = assert!(offset_of!(LSA_SECPKG_FUNCTION_TABLE, AllocateLsaHeap) == 5 * POINTER);
const _: () = assert!(offset_of!(LSA_SECPKG_FUNCTION_TABLE, AllocatePrivateHeap) == 48 * POINTER);
const _: () = assert!(offset_of!(LSA_SECPKG_FUNCTION_TABLE, FreePrivateHeap) == 49 * POINTER);

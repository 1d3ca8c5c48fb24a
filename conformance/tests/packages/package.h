/*
 * What a security package in LSA mode needs from the Windows headers, and no
 * more, so that the packages here build on any system with a C11 compiler:
 *
 *   cc -std=c11 -Wall -Wextra -Werror -shared -fPIC -o X.so X.c
 *   x86_64-w64-mingw32-gcc -std=c11 -Wall -Wextra -Werror -shared -o X.dll X.c
 *   i686-w64-mingw32-gcc   (the same, and -Wl,--kill-at for an undecorated name)
 *
 * Sizes and orders are those of ntsecpkg.h, sspi.h and subauth.h. WCHAR is 16 bits
 * wide everywhere, which wchar_t is not.
 */
#ifndef PACKAGE_H
#define PACKAGE_H

#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

#if defined(_WIN32) && defined(__i386__)
#define NTAPI __stdcall
#else
#define NTAPI
#endif

typedef uint8_t UCHAR;
typedef uint16_t USHORT;
typedef uint16_t WCHAR;
typedef uint32_t ULONG;
typedef int32_t NTSTATUS;
typedef int64_t TimeStamp;
typedef uintptr_t LSA_SEC_HANDLE;

/* Lengths count bytes; no terminator is promised. */
typedef struct {
    USHORT Length;
    USHORT MaximumLength;
    WCHAR *Buffer;
} UNICODE_STRING;

typedef struct {
    ULONG fCapabilities;
    USHORT wVersion;
    USHORT wRPCID;
    ULONG cbMaxToken;
    WCHAR *Name;
    WCHAR *Comment;
} SecPkgInfoW;

/* A function that no package here calls or provides. */
typedef void(NTAPI *OtherFunction)(void);

/* What the LSA lends to a package: 64 functions, of which the heaps matter here. */
typedef struct {
    OtherFunction Other0To4[5];
    void *(NTAPI *AllocateLsaHeap)(ULONG Length);
    void(NTAPI *FreeLsaHeap)(void *Base);
    OtherFunction Other7To47[41];
    void *(NTAPI *AllocatePrivateHeap)(size_t Length);
    void(NTAPI *FreePrivateHeap)(void *Base);
    OtherFunction Other50To63[14];
} LSA_SECPKG_FUNCTION_TABLE;

/* What a package lends to the LSA: 43 functions. */
typedef struct {
    OtherFunction InitializePackage;
    OtherFunction LogonUser;
    OtherFunction CallPackage;
    OtherFunction LogonTerminated;
    OtherFunction CallPackageUntrusted;
    OtherFunction CallPackagePassthrough;
    OtherFunction LogonUserEx;
    OtherFunction LogonUserEx2;
    NTSTATUS(NTAPI *Initialize)
    (uintptr_t PackageId, void *Parameters, LSA_SECPKG_FUNCTION_TABLE *FunctionTable);
    NTSTATUS(NTAPI *Shutdown)(void);
    NTSTATUS(NTAPI *GetInfo)(SecPkgInfoW *PackageInfo);
    OtherFunction AcceptCredentials;
    NTSTATUS(NTAPI *AcquireCredentialsHandle)
    (UNICODE_STRING *PrincipalName, ULONG CredentialUse, void *LogonId, void *AuthorizationData,
     void *GetKeyFunction, void *GetKeyArgument, LSA_SEC_HANDLE *CredentialHandle,
     TimeStamp *ExpirationTime);
    OtherFunction QueryCredentialsAttributes;
    NTSTATUS(NTAPI *FreeCredentialsHandle)(LSA_SEC_HANDLE CredentialHandle);
    OtherFunction SaveCredentials;
    OtherFunction GetCredentials;
    OtherFunction DeleteCredentials;
    OtherFunction InitLsaModeContext;
    OtherFunction AcceptLsaModeContext;
    NTSTATUS(NTAPI *DeleteContext)(LSA_SEC_HANDLE ContextHandle);
    OtherFunction ApplyControlToken;
    OtherFunction GetUserInfo;
    OtherFunction GetExtendedInformation;
    OtherFunction QueryContextAttributes;
    OtherFunction AddCredentials;
    OtherFunction SetExtendedInformation;
    OtherFunction SetContextAttributes;
    OtherFunction SetCredentialsAttributes;
    OtherFunction ChangeAccountPassword;
    NTSTATUS(NTAPI *QueryMetaData)
    (LSA_SEC_HANDLE CredentialHandle, UNICODE_STRING *TargetName, ULONG ContextRequirements,
     ULONG *MetaDataLength, UCHAR **MetaData, LSA_SEC_HANDLE *ContextHandle);
    NTSTATUS(NTAPI *ExchangeMetaData)
    (LSA_SEC_HANDLE CredentialHandle, UNICODE_STRING *TargetName, ULONG ContextRequirements,
     ULONG MetaDataLength, UCHAR *MetaData, LSA_SEC_HANDLE *ContextHandle);
    OtherFunction GetCredUIContext;
    OtherFunction UpdateCredentials;
    OtherFunction ValidateTargetInfo;
    OtherFunction PostLogonUser;
    OtherFunction GetRemoteCredGuardLogonBuffer;
    OtherFunction GetRemoteCredGuardSupplementalCreds;
    OtherFunction GetTbalSupplementalCreds;
    OtherFunction LogonUserEx3;
    OtherFunction PreLogonUserSurrogate;
    OtherFunction PostLogonUserSurrogate;
    OtherFunction ExtractTargetInfo;
} SECPKG_FUNCTION_TABLE;

/* Counted in pointers, so that the same lines hold on 32 and on 64 bits. */
#define SLOT(number) ((number) * sizeof(void *))
_Static_assert(sizeof(UNICODE_STRING) == 2 * sizeof(void *), "UNICODE_STRING");
_Static_assert(sizeof(SecPkgInfoW) == 12 + (sizeof(void *) == 8 ? 4 : 0) + SLOT(2), "SecPkgInfoW");
_Static_assert(sizeof(LSA_SECPKG_FUNCTION_TABLE) == SLOT(64), "512 bytes on 64 bits");
_Static_assert(offsetof(LSA_SECPKG_FUNCTION_TABLE, AllocateLsaHeap) == SLOT(5), "slot 5");
_Static_assert(offsetof(LSA_SECPKG_FUNCTION_TABLE, AllocatePrivateHeap) == SLOT(48), "slot 48");
_Static_assert(sizeof(SECPKG_FUNCTION_TABLE) == SLOT(43), "344 bytes on 64 bits");
_Static_assert(offsetof(SECPKG_FUNCTION_TABLE, Initialize) == SLOT(8), "64 on 64 bits");
_Static_assert(offsetof(SECPKG_FUNCTION_TABLE, AcquireCredentialsHandle) == SLOT(12), "slot 12");
_Static_assert(offsetof(SECPKG_FUNCTION_TABLE, DeleteContext) == SLOT(20), "slot 20");
_Static_assert(offsetof(SECPKG_FUNCTION_TABLE, QueryMetaData) == SLOT(30), "240 on 64 bits");
_Static_assert(offsetof(SECPKG_FUNCTION_TABLE, ExchangeMetaData) == SLOT(31), "248 on 64 bits");

#define SECPKG_INTERFACE_VERSION_4 0x00080000u
#define SECPKG_INTERFACE_VERSION_5 0x00100000u /* the first with QueryMetaData and ExchangeMetaData */
#define SECPKG_INTERFACE_VERSION_6 0x00200000u

#define SECPKG_FLAG_CONNECTION 0x00000010u
#define SECPKG_FLAG_CLIENT_ONLY 0x00000040u
#define SECPKG_FLAG_NEGOTIABLE2 0x00200000u

#define SECPKG_CRED_INBOUND 1u
#define SECPKG_CRED_OUTBOUND 2u
#define SECPKG_CRED_BOTH 3u

#define ISC_REQ_DELEGATE 0x00000001u
#define ISC_REQ_SEQUENCE_DETECT 0x00000008u
#define ISC_REQ_DATAGRAM 0x00000400u
#define ISC_REQ_STREAM 0x00008000u
#define ISC_REQ_ALL_LISTED 0x0001CFEFu /* the 14 that the page on the callback lists */

#define STATUS_SUCCESS ((NTSTATUS)0)
#define STATUS_PENDING ((NTSTATUS)0x00000103)
#define STATUS_NOT_IMPLEMENTED ((NTSTATUS)0xC0000002)
#define STATUS_INVALID_PARAMETER ((NTSTATUS)0xC000000D)
#define STATUS_NOT_SUPPORTED ((NTSTATUS)0xC00000BB)
#define SEC_I_COMPLETE_NEEDED ((NTSTATUS)0x00090313)
#define SEC_E_INSUFFICIENT_MEMORY ((NTSTATUS)0x80090300)
#define SEC_E_INVALID_HANDLE ((NTSTATUS)0x80090301)
#define SEC_E_UNSUPPORTED_FUNCTION ((NTSTATUS)0x80090302)
#define SEC_E_INTERNAL_ERROR ((NTSTATUS)0x80090304)
#define SEC_E_INVALID_TOKEN ((NTSTATUS)0x80090308)
#define SEC_E_NO_CREDENTIALS ((NTSTATUS)0x8009030E)
#define SEC_E_OUT_OF_SEQUENCE ((NTSTATUS)0x80090310)

#endif

/*
 * Tests of a security package against the contract of the metadata exchange (SpExchangeMetaDataFn, ntsecpkg.h).
 * Made by `sspcheck vectors`: change nothing here, make it anew. C11, no dependencies but the loader of the system:
 *
 *     cc -std=c11 -O1 -o vectors vectors.c      (older systems: -ldl)
 *     ./vectors ./my_ssp.so [--strict]
 *
 * It loads the package, plays a minimal LSA for it, makes every call in every situation, and says which clause an answer
 * breaks. Exit code 0: nothing that counts is broken; 1: something is; 2: the package cannot be tried; 3: nothing shown.
 * With --strict clauses count too that no document demands. A call that falls, hangs or ends the process ends the
 * program as a breach of RET-6, and is named.
 */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <windows.h>
#define CALL __stdcall
#else
#include <dlfcn.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#define CALL
#endif

/* ---- A package that ends the process, falls, or hangs: that must not look like a pass, and the call is named. ---- */

#define PATIENCE 10 /* seconds without a new call */

static int strict, verbose;
static const char *current = "start-up", *verdict = "RET-6";
static char where[80];

/* What is being tried, where the process that watches reads it. */
struct progress { char at[320]; volatile int calls, done; };
static struct progress own, *now = &own;

static void announce(const char *text) {
    current = text;
    snprintf(now->at, sizeof now->at, "`%s`%s", text, where);
    now->calls++;
    if (verbose) fprintf(stderr, "trying %s\n", text), fflush(stderr);
}

/* The only way out for this program itself: any other end is the package's doing. */
static void leave(int code) {
    now->done = 1;
    fflush(NULL);
    _Exit(code);
}

static int told(const char *how, int number) {
    fprintf(stderr, "%s: %s", verdict, how);
    if (number) fprintf(stderr, " %d", number);
    fprintf(stderr, " in %s\n", now->at);
    return 1;
}

#ifdef _WIN32
static void unfinished(void) {
    if (!now->done) _Exit(told("the package ended the process", 0));
}

static void fell(int number) {
    _Exit(told("signal", number));
}

/* Here the package shares the process: one that hangs, or ends it by ExitProcess, is for a debugger to name. */
static int apart(int (*work)(int, char **), int count, char **arguments) {
    announce(current);
    atexit(unfinished);
    signal(SIGSEGV, fell), signal(SIGABRT, fell), signal(SIGILL, fell), signal(SIGFPE, fell);
    leave(work(count, arguments));
    return 2;
}
#else
/* Works in a process of its own. */
static int apart(int (*work)(int, char **), int count, char **arguments) {
    FILE *file = tmpfile();
    if (file == NULL || ftruncate(fileno(file), sizeof *now) != 0) return perror("no temporary file"), 2;
    void *shared = mmap(NULL, sizeof *now, PROT_READ | PROT_WRITE, MAP_SHARED, fileno(file), 0);
    if (shared == MAP_FAILED) return perror("no shared memory"), 2;
    now = shared;
    fflush(NULL);
    pid_t worker = fork();
    if (worker < 0) return perror("no second process"), 2;
    if (worker == 0) announce(current), leave(work(count, arguments));
    int status = 0, calls = 0, waited = 0;
    while (waitpid(worker, &status, WNOHANG) == 0) {
        const struct timespec moment = {0, 10 * 1000 * 1000};
        nanosleep(&moment, NULL);
        waited = calls == now->calls ? waited + 1 : 0;
        calls = now->calls;
        if (waited < PATIENCE * 100) continue;
        kill(worker, SIGKILL);
        waitpid(worker, &status, 0);
        return told("no return within 10 seconds", 0);
    }
    if (WIFSIGNALED(status)) return told("signal", WTERMSIG(status));
    return now->done ? WEXITSTATUS(status) : told("the package ended the process", 0);
}
#endif

struct status_class { uint32_t mask, value; int number; };
struct clause { const char *id; int level; const char *says; };
#define HANDLES 5
#define METADATA 5
#define CLASSES 11
struct expectation { short no_return, level; const char *why; signed char breaks[HANDLES * METADATA * CLASSES]; };

/* Vectors of version 1, profile lsa. */

static const struct status_class statuses[] = {
    {0xffffffffu, 0x00000080u, 7}, /* other-success */
    {0xffffffffu, 0x000000c0u, 7}, /* other-success */
    {0xffffffffu, 0x00000101u, 7}, /* other-success */
    {0xffffffffu, 0x00000102u, 7}, /* other-success */
    {0xffffffffu, 0x00000104u, 7}, /* other-success */
    {0xffffffffu, 0x00000105u, 7}, /* other-success */
    {0xffffffffu, 0x00000106u, 7}, /* other-success */
    {0xffffffffu, 0x00000107u, 7}, /* other-success */
    {0xffffffffu, 0x00000108u, 7}, /* other-success */
    {0xffffffffu, 0x00000109u, 7}, /* other-success */
    {0xffffffffu, 0x0000010au, 7}, /* other-success */
    {0xffffffffu, 0x0000010bu, 7}, /* other-success */
    {0xffffffffu, 0x0000010cu, 7}, /* other-success */
    {0xffffffffu, 0x0000010du, 7}, /* other-success */
    {0xffffffffu, 0x00000121u, 7}, /* other-success */
    {0xffffffffu, 0x00000122u, 7}, /* other-success */
    {0xffffffffu, 0x00000123u, 7}, /* other-success */
    {0xffffffffu, 0x00000124u, 7}, /* other-success */
    {0xffffffffu, 0x00000000u, 0}, /* zero */
    {0x90000000u, 0x10000000u, 1}, /* reserved-success */
    {0x90000000u, 0x90000000u, 2}, /* reserved-failure */
    {0xffffffffu, 0x00000103u, 3}, /* pending */
    {0xffff0000u, 0x00090000u, 4}, /* sec-i */
    {0xffff0000u, 0x80090000u, 5}, /* sec-e */
    {0xffff0000u, 0x00000000u, 6}, /* win32 */
    {0xc0000000u, 0x00000000u, 7}, /* other-success */
    {0xc0000000u, 0x40000000u, 8}, /* informational */
    {0xc0000000u, 0x80000000u, 9}, /* other-warning */
    {0xc0000000u, 0xc0000000u, 10}, /* error */
};

static const struct clause clauses[] = {
    {"PKG-1", 0, "The entry point reports success with STATUS_SUCCESS alone, and every table it counts has Initialize and GetInfo."},
    {"PKG-2", 0, "The reported version is one the header names, its slots are readable, and from 0x00100000 on both metadata slots exist."},
    {"PKG-3", 3, "A metadata slot may be NULL or answer not-implemented; the package then does not offer the exchange."},
    {"PKG-4", 3, "A package may refuse to initialise, or to give credentials, outside the security authority's process."},
    {"PKG-5", 3, "Announcing the capability NEGOTIABLE2 without offering both metadata functions is noted."},
    {"CRED-1", 0, "Given a live credential and no context yet, the call is able to succeed and makes the context from that credential."},
    {"CRED-2", 0, "A NULL credential together with a NULL context leaves nothing to work with, so the call must not succeed."},
    {"CRED-3", 1, "With a live context a NULL credential alone is no reason to fail."},
    {"CRED-4", 2, "A context goes on working, and can be deleted, after its credential was released."},
    {"CRED-5", 3, "Another live credential handed in together with a live context may be ignored, used or refused."},
    {"CRED-6", 2, "A released or never issued credential without a context gets a failure, and no context is made."},
    {"TGT-1", 0, "A call without a target name is legal, and a credential for the accepting side can succeed with it."},
    {"TGT-2", 0, "The target name is input: neither the counted string's structure nor its text is written."},
    {"TGT-3", 1, "The target name is a counted string: nothing beyond MaximumLength is read, and no terminator is expected."},
    {"TGT-4", 2, "A malformed counted string is refused or ignored, and never read beyond its bounds."},
    {"TGT-5", 3, "A name, or the role its presence implies, may change between calls on one context."},
    {"REQ-1", 0, "Each of the 14 listed flags is a valid value: a call with it gets a well-formed answer."},
    {"REQ-2", 0, "So is every OR of listed flags: all 16,384 words get a well-formed answer."},
    {"REQ-3", 3, "Bits outside the list, defined elsewhere or by nobody, may be accepted or refused."},
    {"REQ-4", 1, "The same call in the same situation gets the same class of answer."},
    {"REQ-5", 3, "Words that ask for contradictory or meaningless things are noted, never judged."},
    {"META-1", 0, "The length counts bytes, and no byte of the metadata past it is read."},
    {"META-2", 0, "The metadata is input and is not written."},
    {"META-3", 1, "Once the call has returned, nothing of the metadata or the target name is used any more."},
    {"META-4", 0, "Whatever bytes come in get an answer, for they were made on the far side of a network; success is not asked for."},
    {"META-5", 3, "Metadata from a Query of the same package is accepted by a fresh acceptor."},
    {"META-6", 3, "Metadata of length 0, with or without a pointer, may succeed or fail."},
    {"META-7", 2, "A NULL metadata pointer with a length above 0 gets a failure."},
    {"META-8", 0, "An Exchange that no Query went before on this side gets an answer, as acceptors always make it; success is not asked for."},
    {"META-9", 3, "A second and later Exchange on one context may succeed or fail."},
    {"CTX-1", 0, "A success that was given no context hands one out: the handle is not NULL afterwards."},
    {"CTX-2", 0, "A context that was handed out exists: DeleteContext accepts it straight afterwards."},
    {"CTX-3", 1, "A failure that was given no context leaves the handle NULL, or at least something that can be deleted once."},
    {"CTX-4", 1, "A success that was given a live context leaves the handle's value as it is."},
    {"CTX-5", 1, "A failure that was given a live context leaves the handle's value as it is, and the context can still be deleted."},
    {"CTX-6", 1, "A new context's handle differs from the handle of every other live context."},
    {"CTX-7", 1, "Contexts are independent: what is done to one does not change what another answers."},
    {"CTX-8", 2, "A deleted handle, a foreign one or a credential's, in the place of the context, gets a failure."},
    {"CTX-9", 1, "Different contexts may be made, used and deleted from several threads at once, with one credential."},
    {"CTX-10", 2, "A NULL pointer in the place of the context handle's address gets a failure."},
    {"CTX-11", 1, "DeleteContext accepts each live context once, whatever calls went before, failed ones included."},
    {"CTX-12", 3, "The context carries the target name and the credential that it was made from."},
    {"RET-1", 0, "A success is STATUS_SUCCESS or a code of informational severity; SEC_I codes pass with a note."},
    {"RET-2", 1, "A failure has error severity, or is a SEC_E code, which passes with a note."},
    {"RET-3", 0, "Bit 28 of the status, which is reserved, is clear."},
    {"RET-4", 1, "The status is not a positive Win32 error number, since callers take one for a success."},
    {"RET-5", 1, "The status is not STATUS_PENDING: nothing in this call is asynchronous."},
    {"RET-6", 0, "Every call that keeps the contract returns: no crash, exception, end of the process or hang."},
    {"RET-7", 3, "The code of a failure tells its reason."},
    {"QRY-1", 0, "Query as well must not succeed with a NULL credential and a NULL context."},
    {"QRY-2", 0, "A success of Query that was given no context hands one out, and DeleteContext accepts it."},
    {"QRY-3", 1, "Query leaves the handle as Exchange does: NULL after a failure without a context, otherwise as it was."},
    {"QRY-4", 0, "After a success of Query its result can be read, for as many bytes as the returned length says."},
    {"QRY-5", 3, "Where the buffer that Query returns comes from, and who frees it, is the package's choice."},
    {"QRY-6", 0, "Query's status is a proper one, and Query returns, in the sense of RET-1, RET-3 and RET-6."},
    {"MEM-1", 1, "A block of the host's memory is freed once, and to the heap that it came from."},
    {"MEM-2", 1, "What is left after all handles are gone and the package has shut down does not grow with the number of cycles."},
    {"MEM-3", 1, "With no memory left in the host a call fails, or succeeds and keeps every clause."},
};

static const char *const calls[] = {
    "acquire c0",
    "acquire c1",
    "release c0",
    "release c1",
    "query null null absent 0x0",
    "query null null named 0x0",
    "query null null named 0x1cfef",
    "query null x0 absent 0x0",
    "query null x0 named 0x0",
    "query null x1 absent 0x0",
    "query null x1 named 0x0",
    "query c0 null absent 0x0",
    "query c0 null absent 0x1cfef",
    "query c0 null named 0x0",
    "query c0 null named 0x1",
    "query c0 null named 0x2",
    "query c0 null named 0x4",
    "query c0 null named 0x10",
    "query c0 null named 0x40",
    "query c0 null named 0x80",
    "query c0 null named 0x100",
    "query c0 null named 0x180",
    "query c0 null named 0x200",
    "query c0 null named 0x80e",
    "query c0 null named 0xc00",
    "query c0 null named 0x2000",
    "query c0 null named 0x4000",
    "query c0 null named 0x8000",
    "query c0 null named 0x8022",
    "query c0 null named 0x8c00",
    "query c0 null named 0x10000",
    "query c0 null named 0x10004",
    "query c0 null named 0x10008",
    "query c0 null named 0x1cfef",
    "query c0 null named 0x1cfff",
    "query c0 null named 0x800000",
    "query c0 null named 0x2000000",
    "query c0 null named 0x61ffffff",
    "query c0 null named 0x80000000",
    "query c0 null named 0xffffffff",
    "query c0 null empty 0x0",
    "query c0 null unterminated 0x0",
    "query c0 x0 absent 0x0",
    "query c0 x0 named 0x0",
    "query c0 x0 named 0x1",
    "query c0 x0 named 0x2",
    "query c0 x0 named 0x4",
    "query c0 x0 named 0x8",
    "query c0 x0 named 0x10",
    "query c0 x0 named 0x20",
    "query c0 x0 named 0x40",
    "query c0 x0 named 0x80",
    "query c0 x0 named 0x100",
    "query c0 x0 named 0x200",
    "query c0 x0 named 0x400",
    "query c0 x0 named 0x800",
    "query c0 x0 named 0x4000",
    "query c0 x0 named 0x8000",
    "query c0 x0 named 0x10000",
    "query c0 x0 named 0x1cfef",
    "query c0 x0 named 0x80000000",
    "query c0 x0 empty 0x0",
    "query c0 x0 unterminated 0x0",
    "query c0 x1 absent 0x0",
    "query c0 x1 absent 0x1",
    "query c0 x1 absent 0x2",
    "query c0 x1 absent 0x4",
    "query c0 x1 absent 0x8",
    "query c0 x1 absent 0x20",
    "query c0 x1 absent 0x40",
    "query c0 x1 absent 0x80",
    "query c0 x1 absent 0x100",
    "query c0 x1 absent 0x200",
    "query c0 x1 absent 0x400",
    "query c0 x1 absent 0x800",
    "query c0 x1 absent 0x80e",
    "query c0 x1 absent 0x4000",
    "query c0 x1 absent 0x8000",
    "query c0 x1 absent 0x8022",
    "query c0 x1 absent 0x10000",
    "query c0 x1 named 0x0",
    "query c0 x1 named 0x1",
    "query c0 x1 named 0x10",
    "query c0 x1 named 0x1cfef",
    "query c0 x1 named 0x80000000",
    "query c0 x1 empty 0x0",
    "query c0 x1 unterminated 0x0",
    "query c1 null absent 0x0",
    "query c1 null named 0x0",
    "query c1 null named 0x1",
    "query c1 null named 0x10",
    "query c1 null named 0x1cfef",
    "query c1 null named 0x80000000",
    "query c1 null empty 0x0",
    "query c1 null unterminated 0x0",
    "query c1 x0 absent 0x0",
    "query c1 x0 named 0x0",
    "query c1 x0 named 0x1",
    "query c1 x0 named 0x10",
    "query c1 x0 named 0x1cfef",
    "query c1 x0 named 0x80000000",
    "query c1 x0 empty 0x0",
    "query c1 x0 unterminated 0x0",
    "query c1 x1 absent 0x0",
    "query c1 x1 named 0x0",
    "query c1 x1 named 0x1",
    "query c1 x1 named 0x10",
    "query c1 x1 named 0x1cfef",
    "query c1 x1 named 0x80000000",
    "query c1 x1 empty 0x0",
    "query c1 x1 unterminated 0x0",
    "exchange null null absent 0x0 peer",
    "exchange null null absent 0x0 foreign0",
    "exchange null null absent 0x0 foreign1",
    "exchange null null absent 0x0 foreign5",
    "exchange null null absent 0x1cfef peer",
    "exchange null null named 0x0 peer",
    "exchange null null named 0x0 own",
    "exchange null null named 0x0 foreign0",
    "exchange null null named 0x0 foreign1",
    "exchange null null named 0x0 foreign5",
    "exchange null x0 absent 0x0 peer",
    "exchange null x0 absent 0x0 foreign0",
    "exchange null x0 named 0x0 peer",
    "exchange null x0 named 0x0 foreign0",
    "exchange null x0 named 0x0 foreign4",
    "exchange null x1 absent 0x0 peer",
    "exchange null x1 absent 0x0 foreign0",
    "exchange null x1 named 0x0 peer",
    "exchange null x1 named 0x0 foreign0",
    "exchange c0 null absent 0x0 peer",
    "exchange c0 null absent 0x0 own",
    "exchange c0 null absent 0x0 empty",
    "exchange c0 null absent 0x0 empty-null",
    "exchange c0 null absent 0x0 foreign0",
    "exchange c0 null absent 0x0 foreign1",
    "exchange c0 null absent 0x0 foreign2",
    "exchange c0 null absent 0x0 foreign3",
    "exchange c0 null absent 0x0 foreign4",
    "exchange c0 null absent 0x0 foreign5",
    "exchange c0 null absent 0x0 foreign6",
    "exchange c0 null absent 0x0 foreign7",
    "exchange c0 null absent 0x0 foreign8",
    "exchange c0 null absent 0x0 short",
    "exchange c0 null absent 0x0 long",
    "exchange c0 null absent 0x1 peer",
    "exchange c0 null absent 0x2 peer",
    "exchange c0 null absent 0x10 peer",
    "exchange c0 null absent 0x40 peer",
    "exchange c0 null absent 0x80 peer",
    "exchange c0 null absent 0x100 peer",
    "exchange c0 null absent 0x180 peer",
    "exchange c0 null absent 0x200 peer",
    "exchange c0 null absent 0x800 peer",
    "exchange c0 null absent 0x80e peer",
    "exchange c0 null absent 0xc00 peer",
    "exchange c0 null absent 0x2000 peer",
    "exchange c0 null absent 0x4000 peer",
    "exchange c0 null absent 0x8000 peer",
    "exchange c0 null absent 0x8022 peer",
    "exchange c0 null absent 0x8c00 peer",
    "exchange c0 null absent 0x10004 peer",
    "exchange c0 null absent 0x10008 peer",
    "exchange c0 null absent 0x1cfef peer",
    "exchange c0 null absent 0x1cfff peer",
    "exchange c0 null absent 0x800000 peer",
    "exchange c0 null absent 0x2000000 peer",
    "exchange c0 null absent 0x61ffffff peer",
    "exchange c0 null absent 0x80000000 peer",
    "exchange c0 null absent 0xffffffff peer",
    "exchange c0 null named 0x0 peer",
    "exchange c0 null named 0x0 own",
    "exchange c0 null named 0x0 empty",
    "exchange c0 null named 0x0 empty-null",
    "exchange c0 null named 0x0 foreign0",
    "exchange c0 null named 0x0 foreign1",
    "exchange c0 null named 0x0 foreign2",
    "exchange c0 null named 0x0 foreign3",
    "exchange c0 null named 0x0 foreign4",
    "exchange c0 null named 0x0 foreign5",
    "exchange c0 null named 0x0 foreign6",
    "exchange c0 null named 0x0 foreign7",
    "exchange c0 null named 0x0 foreign8",
    "exchange c0 null named 0x0 short",
    "exchange c0 null named 0x0 long",
    "exchange c0 null named 0x1 peer",
    "exchange c0 null named 0x1 foreign0",
    "exchange c0 null named 0x10 peer",
    "exchange c0 null named 0x10 foreign0",
    "exchange c0 null named 0x1cfef peer",
    "exchange c0 null named 0x1cfef foreign0",
    "exchange c0 null named 0x80000000 peer",
    "exchange c0 null named 0x80000000 foreign0",
    "exchange c0 null empty 0x0 peer",
    "exchange c0 null empty 0x0 foreign0",
    "exchange c0 null unterminated 0x0 peer",
    "exchange c0 null unterminated 0x0 foreign0",
    "exchange c0 x0 absent 0x0 peer",
    "exchange c0 x0 absent 0x0 empty",
    "exchange c0 x0 absent 0x0 empty-null",
    "exchange c0 x0 absent 0x0 foreign0",
    "exchange c0 x0 absent 0x0 foreign1",
    "exchange c0 x0 absent 0x0 foreign5",
    "exchange c0 x0 absent 0x0 short",
    "exchange c0 x0 absent 0x0 long",
    "exchange c0 x0 named 0x0 peer",
    "exchange c0 x0 named 0x0 own",
    "exchange c0 x0 named 0x0 empty",
    "exchange c0 x0 named 0x0 empty-null",
    "exchange c0 x0 named 0x0 foreign0",
    "exchange c0 x0 named 0x0 foreign1",
    "exchange c0 x0 named 0x0 foreign2",
    "exchange c0 x0 named 0x0 foreign3",
    "exchange c0 x0 named 0x0 foreign4",
    "exchange c0 x0 named 0x0 foreign5",
    "exchange c0 x0 named 0x0 foreign6",
    "exchange c0 x0 named 0x0 foreign7",
    "exchange c0 x0 named 0x0 foreign8",
    "exchange c0 x0 named 0x0 short",
    "exchange c0 x0 named 0x0 long",
    "exchange c0 x0 named 0x1 peer",
    "exchange c0 x0 named 0x1 own",
    "exchange c0 x0 named 0x1 foreign0",
    "exchange c0 x0 named 0x2 own",
    "exchange c0 x0 named 0x4 own",
    "exchange c0 x0 named 0x8 own",
    "exchange c0 x0 named 0x10 peer",
    "exchange c0 x0 named 0x10 own",
    "exchange c0 x0 named 0x10 foreign0",
    "exchange c0 x0 named 0x20 own",
    "exchange c0 x0 named 0x40 own",
    "exchange c0 x0 named 0x80 own",
    "exchange c0 x0 named 0x100 own",
    "exchange c0 x0 named 0x180 own",
    "exchange c0 x0 named 0x200 own",
    "exchange c0 x0 named 0x400 own",
    "exchange c0 x0 named 0x800 own",
    "exchange c0 x0 named 0x80e peer",
    "exchange c0 x0 named 0xc00 own",
    "exchange c0 x0 named 0x2000 own",
    "exchange c0 x0 named 0x4000 own",
    "exchange c0 x0 named 0x8000 own",
    "exchange c0 x0 named 0x8022 peer",
    "exchange c0 x0 named 0x8c00 own",
    "exchange c0 x0 named 0x10000 own",
    "exchange c0 x0 named 0x10004 own",
    "exchange c0 x0 named 0x10008 own",
    "exchange c0 x0 named 0x1cfef peer",
    "exchange c0 x0 named 0x1cfef own",
    "exchange c0 x0 named 0x1cfef foreign0",
    "exchange c0 x0 named 0x1cfff own",
    "exchange c0 x0 named 0x800000 own",
    "exchange c0 x0 named 0x2000000 own",
    "exchange c0 x0 named 0x61ffffff own",
    "exchange c0 x0 named 0x80000000 peer",
    "exchange c0 x0 named 0x80000000 own",
    "exchange c0 x0 named 0x80000000 foreign0",
    "exchange c0 x0 named 0xffffffff own",
    "exchange c0 x0 empty 0x0 peer",
    "exchange c0 x0 empty 0x0 own",
    "exchange c0 x0 empty 0x0 foreign0",
    "exchange c0 x0 unterminated 0x0 peer",
    "exchange c0 x0 unterminated 0x0 own",
    "exchange c0 x0 unterminated 0x0 foreign0",
    "exchange c0 x1 absent 0x0 peer",
    "exchange c0 x1 absent 0x0 empty",
    "exchange c0 x1 absent 0x0 empty-null",
    "exchange c0 x1 absent 0x0 foreign0",
    "exchange c0 x1 absent 0x0 foreign1",
    "exchange c0 x1 absent 0x0 foreign2",
    "exchange c0 x1 absent 0x0 foreign3",
    "exchange c0 x1 absent 0x0 foreign4",
    "exchange c0 x1 absent 0x0 foreign5",
    "exchange c0 x1 absent 0x0 foreign6",
    "exchange c0 x1 absent 0x0 foreign7",
    "exchange c0 x1 absent 0x0 foreign8",
    "exchange c0 x1 absent 0x0 short",
    "exchange c0 x1 absent 0x0 long",
    "exchange c0 x1 absent 0x1 peer",
    "exchange c0 x1 absent 0x2 peer",
    "exchange c0 x1 absent 0x4 peer",
    "exchange c0 x1 absent 0x8 peer",
    "exchange c0 x1 absent 0x20 peer",
    "exchange c0 x1 absent 0x40 peer",
    "exchange c0 x1 absent 0x80 peer",
    "exchange c0 x1 absent 0x100 peer",
    "exchange c0 x1 absent 0x200 peer",
    "exchange c0 x1 absent 0x400 peer",
    "exchange c0 x1 absent 0x800 peer",
    "exchange c0 x1 absent 0x4000 peer",
    "exchange c0 x1 absent 0x8000 peer",
    "exchange c0 x1 absent 0x10000 peer",
    "exchange c0 x1 absent 0x1cfef peer",
    "exchange c0 x1 named 0x0 peer",
    "exchange c0 x1 named 0x0 own",
    "exchange c0 x1 named 0x0 foreign0",
    "exchange c0 x1 named 0x0 foreign1",
    "exchange c0 x1 named 0x1 peer",
    "exchange c0 x1 named 0x1 foreign0",
    "exchange c0 x1 named 0x10 peer",
    "exchange c0 x1 named 0x10 foreign0",
    "exchange c0 x1 named 0x1cfef peer",
    "exchange c0 x1 named 0x1cfef foreign0",
    "exchange c0 x1 named 0x80000000 peer",
    "exchange c0 x1 named 0x80000000 foreign0",
    "exchange c0 x1 empty 0x0 peer",
    "exchange c0 x1 empty 0x0 foreign0",
    "exchange c0 x1 unterminated 0x0 peer",
    "exchange c0 x1 unterminated 0x0 foreign0",
    "exchange c1 null absent 0x0 peer",
    "exchange c1 null absent 0x0 empty",
    "exchange c1 null absent 0x0 empty-null",
    "exchange c1 null absent 0x0 foreign0",
    "exchange c1 null absent 0x0 short",
    "exchange c1 null absent 0x0 long",
    "exchange c1 null named 0x0 peer",
    "exchange c1 null named 0x0 own",
    "exchange c1 null named 0x0 foreign0",
    "exchange c1 null named 0x1 peer",
    "exchange c1 null named 0x1 foreign0",
    "exchange c1 null named 0x10 peer",
    "exchange c1 null named 0x10 foreign0",
    "exchange c1 null named 0x1cfef peer",
    "exchange c1 null named 0x1cfef foreign0",
    "exchange c1 null named 0x80000000 peer",
    "exchange c1 null named 0x80000000 foreign0",
    "exchange c1 null empty 0x0 peer",
    "exchange c1 null empty 0x0 foreign0",
    "exchange c1 null unterminated 0x0 peer",
    "exchange c1 null unterminated 0x0 foreign0",
    "exchange c1 x0 absent 0x0 peer",
    "exchange c1 x0 absent 0x0 empty",
    "exchange c1 x0 absent 0x0 empty-null",
    "exchange c1 x0 absent 0x0 foreign0",
    "exchange c1 x0 absent 0x0 short",
    "exchange c1 x0 absent 0x0 long",
    "exchange c1 x0 named 0x0 peer",
    "exchange c1 x0 named 0x0 own",
    "exchange c1 x0 named 0x0 foreign0",
    "exchange c1 x0 named 0x1 peer",
    "exchange c1 x0 named 0x1 foreign0",
    "exchange c1 x0 named 0x10 peer",
    "exchange c1 x0 named 0x10 foreign0",
    "exchange c1 x0 named 0x1cfef peer",
    "exchange c1 x0 named 0x1cfef foreign0",
    "exchange c1 x0 named 0x80000000 peer",
    "exchange c1 x0 named 0x80000000 foreign0",
    "exchange c1 x0 empty 0x0 peer",
    "exchange c1 x0 empty 0x0 foreign0",
    "exchange c1 x0 unterminated 0x0 peer",
    "exchange c1 x0 unterminated 0x0 foreign0",
    "exchange c1 x1 absent 0x0 peer",
    "exchange c1 x1 absent 0x0 empty",
    "exchange c1 x1 absent 0x0 empty-null",
    "exchange c1 x1 absent 0x0 foreign0",
    "exchange c1 x1 absent 0x0 foreign5",
    "exchange c1 x1 absent 0x0 short",
    "exchange c1 x1 absent 0x0 long",
    "exchange c1 x1 named 0x0 peer",
    "exchange c1 x1 named 0x0 own",
    "exchange c1 x1 named 0x0 foreign0",
    "exchange c1 x1 named 0x1 peer",
    "exchange c1 x1 named 0x1 foreign0",
    "exchange c1 x1 named 0x10 peer",
    "exchange c1 x1 named 0x10 foreign0",
    "exchange c1 x1 named 0x1cfef peer",
    "exchange c1 x1 named 0x1cfef foreign0",
    "exchange c1 x1 named 0x80000000 peer",
    "exchange c1 x1 named 0x80000000 foreign0",
    "exchange c1 x1 empty 0x0 peer",
    "exchange c1 x1 empty 0x0 foreign0",
    "exchange c1 x1 unterminated 0x0 peer",
    "exchange c1 x1 unterminated 0x0 foreign0",
    "delete x0",
    "delete x1",
};

static const struct expectation expectations[] = {
    {48, 0, "success or failure", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {50, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {7, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,45,45,47,7,0,46,7,7,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success or failure", {0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {55, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,51,0,0,51,0,0,0,51,51,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {50, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,}},
    {55, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,36,55,-1,47,36,-1,46,36,36,-1,-1,36,55,-1,47,36,-1,46,36,36,-1,-1,36,55,-1,47,36,-1,46,36,36,-1,-1,36,55,-1,47,36,-1,46,36,36,-1,-1,}},
    {55, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {7, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,45,45,47,7,0,46,7,7,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {7, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,45,45,47,7,0,46,7,7,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,36,45,45,47,36,33,46,36,36,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,36,45,45,47,36,33,46,36,36,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {7, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,45,45,47,7,0,46,7,7,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,41,0,0,41,0,0,0,41,41,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {55, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,32,0,0,32,0,0,0,32,32,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
};

static const short situations[] = {
    0,5,0,0,4,1,5,1,112,2,118,2,
    1,26,0,7,1,0,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,118,2,134,5,174,5,194,5,196,5,186,5,190,5,188,5,192,5,132,6,133,6,143,5,144,5,
    2,30,0,7,1,7,2,3,3,3,4,1,5,1,11,4,13,4,87,4,88,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,118,2,134,5,174,5,312,5,317,5,194,5,196,5,186,5,190,5,188,5,192,5,132,6,133,6,143,5,144,5,
    2,5,0,7,2,1,1,0,4,1,5,1,112,2,118,2,
    2,50,0,7,11,27,1,0,373,7,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,122,15,123,16,200,15,205,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    2,54,0,7,13,27,1,0,373,7,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,121,16,124,15,197,16,209,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    3,25,0,7,1,7,2,1,3,3,4,1,5,1,87,4,88,4,93,4,94,4,89,4,91,4,90,4,92,4,112,2,118,2,312,5,317,5,327,5,329,5,319,5,323,5,321,5,325,5,310,6,311,6,313,5,314,5,
    3,25,0,7,1,7,3,1,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,118,2,134,5,174,5,194,5,196,5,186,5,190,5,188,5,192,5,132,6,133,6,143,5,144,5,
    3,58,0,7,1,7,11,27,3,3,373,7,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,312,13,315,14,122,15,123,16,200,15,205,16,333,15,336,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    3,62,0,7,1,7,13,27,3,3,373,7,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,309,14,317,13,121,16,124,15,197,16,209,15,330,16,338,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    3,58,0,7,1,7,87,27,2,3,373,7,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,134,13,170,14,312,13,315,14,122,15,123,16,200,15,205,16,333,15,336,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    3,62,0,7,1,7,88,27,2,3,373,7,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,130,14,174,13,309,14,317,13,121,16,124,15,197,16,209,15,330,16,338,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    3,26,0,7,11,27,373,1,1,0,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,116,17,134,5,170,6,193,6,195,6,185,6,189,6,187,6,191,6,132,6,133,6,143,5,144,5,
    3,39,0,7,11,27,11,27,1,0,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    3,41,0,7,11,27,13,27,1,0,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    3,54,0,7,11,27,8,25,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,121,16,123,16,197,16,205,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    3,39,0,7,11,27,170,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,23,128,24,267,23,293,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    3,50,0,7,11,27,123,5,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,122,15,123,16,200,15,205,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    3,28,0,7,13,27,373,1,1,0,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,111,17,118,2,130,6,174,5,194,5,196,5,186,5,190,5,188,5,192,5,171,6,132,6,133,6,143,5,144,5,134,5,
    3,41,0,7,13,27,13,27,1,0,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    3,41,0,7,13,27,130,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,24,129,23,264,24,295,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    3,54,0,7,13,27,121,5,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,121,16,124,15,197,16,209,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    4,4,0,7,1,7,2,1,3,1,4,1,5,1,112,2,118,2,
    4,49,0,7,1,7,2,1,87,27,373,7,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,312,13,315,14,122,15,123,16,333,15,336,16,326,14,328,14,318,14,322,14,320,14,324,14,310,14,311,14,313,13,314,13,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    4,53,0,7,1,7,2,1,88,27,373,7,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,309,14,317,13,121,16,124,15,330,16,338,15,327,13,329,13,319,13,323,13,321,13,325,13,316,14,310,14,311,14,313,13,314,13,312,13,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    4,49,0,7,1,7,3,1,11,27,373,7,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,122,15,123,16,200,15,205,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    4,53,0,7,1,7,3,1,13,27,373,7,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,121,16,124,15,197,16,209,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    4,30,0,7,1,7,11,27,373,1,2,3,3,3,4,1,5,1,11,4,13,4,87,4,88,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,116,17,134,5,170,6,312,5,315,6,193,6,195,6,185,6,189,6,187,6,191,6,132,6,133,6,143,5,144,5,
    4,47,0,7,1,7,11,27,11,27,3,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,49,0,7,1,7,11,27,13,27,3,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    4,46,0,7,1,7,11,27,87,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,48,0,7,1,7,11,27,88,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    4,62,0,7,1,7,11,27,8,25,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,309,14,315,14,121,16,123,16,197,16,205,16,330,16,336,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    4,47,0,7,1,7,11,27,170,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,46,0,7,1,7,11,27,315,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,58,0,7,1,7,11,27,123,5,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,312,13,315,14,122,15,123,16,200,15,205,16,333,15,336,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    4,32,0,7,1,7,13,27,373,1,2,3,3,3,4,1,5,1,11,4,13,4,87,4,88,4,40,4,41,4,14,4,33,4,17,4,38,4,111,17,118,2,130,6,174,5,309,6,317,5,194,5,196,5,186,5,190,5,188,5,192,5,171,6,132,6,133,6,143,5,144,5,134,5,
    4,49,0,7,1,7,13,27,13,27,3,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,48,0,7,1,7,13,27,88,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,49,0,7,1,7,13,27,130,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,48,0,7,1,7,13,27,309,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,62,0,7,1,7,13,27,121,5,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,309,14,317,13,121,16,124,15,197,16,209,15,330,16,338,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    4,46,0,7,1,7,87,27,11,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    4,48,0,7,1,7,87,27,13,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    4,47,0,7,1,7,87,27,87,27,2,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    4,49,0,7,1,7,87,27,88,27,2,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    4,62,0,7,1,7,87,27,8,25,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,130,14,170,14,309,14,315,14,121,16,123,16,197,16,205,16,330,16,336,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    4,46,0,7,1,7,87,27,170,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    4,47,0,7,1,7,87,27,315,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    4,58,0,7,1,7,87,27,123,5,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,134,13,170,14,312,13,315,14,122,15,123,16,200,15,205,16,333,15,336,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    4,48,0,7,1,7,88,27,13,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    4,49,0,7,1,7,88,27,88,27,2,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    4,48,0,7,1,7,88,27,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    4,49,0,7,1,7,88,27,309,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    4,62,0,7,1,7,88,27,121,5,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,130,14,174,13,309,14,317,13,121,16,124,15,197,16,209,15,330,16,338,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    4,5,0,7,11,27,373,1,2,1,1,0,4,1,5,1,112,2,116,17,
    4,30,0,7,11,27,373,1,11,27,1,0,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    4,32,0,7,11,27,373,1,13,27,1,0,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    4,30,0,7,11,27,373,1,170,7,1,0,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,25,128,26,267,25,293,26,305,26,307,26,297,26,301,26,299,26,303,26,265,26,266,26,276,25,277,25,
    4,30,0,7,11,27,11,27,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    4,39,0,7,11,27,11,27,123,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,39,0,7,11,27,11,27,128,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,32,0,7,11,27,13,27,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    4,41,0,7,11,27,13,27,121,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    4,41,0,7,11,27,13,27,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    4,28,0,7,11,27,8,25,373,1,1,0,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,111,17,116,17,130,6,170,6,193,6,195,6,185,6,189,6,187,6,191,6,171,6,132,6,133,6,143,5,144,5,134,5,
    4,41,0,7,11,27,8,25,130,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,24,128,24,264,24,293,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    4,54,0,7,11,27,8,25,121,5,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,121,16,123,16,197,16,205,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    4,39,0,7,11,27,170,7,9,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,41,0,7,11,27,170,7,10,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    4,39,0,7,11,27,170,7,123,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,23,128,24,267,23,293,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,5,0,7,13,27,373,1,2,1,1,0,4,1,5,1,111,17,118,2,
    4,32,0,7,13,27,373,1,13,27,1,0,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    4,32,0,7,13,27,373,1,130,7,1,0,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,26,129,25,264,26,295,25,306,25,308,25,298,25,302,25,300,25,304,25,294,26,265,26,266,26,276,25,277,25,267,25,
    4,32,0,7,13,27,13,27,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    4,41,0,7,13,27,13,27,121,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,41,0,7,13,27,13,27,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,41,0,7,13,27,130,7,10,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,41,0,7,13,27,130,7,121,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,24,129,23,264,24,295,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,25,0,7,1,7,2,1,87,27,373,1,3,3,4,1,5,1,87,4,88,4,93,4,94,4,89,4,91,4,90,4,92,4,112,2,116,17,312,5,315,6,326,6,328,6,318,6,322,6,320,6,324,6,310,6,311,6,313,5,314,5,
    5,38,0,7,1,7,2,1,87,27,87,27,373,18,374,7,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,40,0,7,1,7,2,1,87,27,88,27,373,18,374,7,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,53,0,7,1,7,2,1,87,27,8,25,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,309,14,315,14,121,16,123,16,330,16,336,16,326,14,328,14,318,14,322,14,320,14,324,14,316,14,310,14,311,14,313,13,314,13,312,13,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    5,38,0,7,1,7,2,1,87,27,315,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,23,128,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,49,0,7,1,7,2,1,87,27,123,5,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,312,13,315,14,122,15,123,16,333,15,336,16,326,14,328,14,318,14,322,14,320,14,324,14,310,14,311,14,313,13,314,13,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    5,27,0,7,1,7,2,1,88,27,373,1,3,3,4,1,5,1,87,4,88,4,93,4,94,4,89,4,91,4,90,4,92,4,111,17,118,2,309,6,317,5,327,5,329,5,319,5,323,5,321,5,325,5,316,6,310,6,311,6,313,5,314,5,312,5,
    5,40,0,7,1,7,2,1,88,27,88,27,373,18,374,7,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,40,0,7,1,7,2,1,88,27,309,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,24,129,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,53,0,7,1,7,2,1,88,27,121,5,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,309,14,317,13,121,16,124,15,330,16,338,15,327,13,329,13,319,13,323,13,321,13,325,13,316,14,310,14,311,14,313,13,314,13,312,13,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    5,25,0,7,1,7,3,1,11,27,373,1,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,116,17,134,5,170,6,193,6,195,6,185,6,189,6,187,6,191,6,132,6,133,6,143,5,144,5,
    5,38,0,7,1,7,3,1,11,27,11,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,40,0,7,1,7,3,1,11,27,13,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,53,0,7,1,7,3,1,11,27,8,25,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,121,16,123,16,197,16,205,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    5,38,0,7,1,7,3,1,11,27,170,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,23,128,24,267,23,293,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,49,0,7,1,7,3,1,11,27,123,5,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,122,15,123,16,200,15,205,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    5,27,0,7,1,7,3,1,13,27,373,1,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,111,17,118,2,130,6,174,5,194,5,196,5,186,5,190,5,188,5,192,5,171,6,132,6,133,6,143,5,144,5,134,5,
    5,40,0,7,1,7,3,1,13,27,13,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,40,0,7,1,7,3,1,13,27,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,24,129,23,264,24,295,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,53,0,7,1,7,3,1,13,27,121,5,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,121,16,124,15,197,16,209,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    5,34,0,7,1,7,11,27,373,1,11,27,3,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,354,15,358,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    5,36,0,7,1,7,11,27,373,1,13,27,3,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,351,16,358,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    5,34,0,7,1,7,11,27,373,1,87,27,2,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,15,128,16,267,15,293,16,354,15,358,16,369,16,371,16,361,16,365,16,363,16,367,16,352,16,353,16,356,15,357,15,
    5,36,0,7,1,7,11,27,373,1,88,27,2,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,16,128,16,264,16,293,16,351,16,358,16,369,16,371,16,361,16,365,16,363,16,367,16,359,16,352,16,353,16,356,15,357,15,354,15,
    5,34,0,7,1,7,11,27,373,1,170,7,3,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,25,128,26,267,25,293,26,354,25,358,26,305,26,307,26,297,26,301,26,299,26,303,26,265,26,266,26,276,25,277,25,
    5,34,0,7,1,7,11,27,373,1,315,7,2,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,25,128,26,267,25,293,26,354,25,358,26,369,26,371,26,361,26,365,26,363,26,367,26,352,26,353,26,356,25,357,25,
    5,34,0,7,1,7,11,27,11,27,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,333,15,336,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    5,47,0,7,1,7,11,27,11,27,123,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,47,0,7,1,7,11,27,11,27,128,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,36,0,7,1,7,11,27,13,27,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,330,16,336,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    5,49,0,7,1,7,11,27,13,27,121,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,49,0,7,1,7,11,27,13,27,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,46,0,7,1,7,11,27,87,27,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,11,27,87,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,48,0,7,1,7,11,27,88,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,11,27,88,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,32,0,7,1,7,11,27,8,25,373,1,2,3,3,3,4,1,5,1,11,4,13,4,87,4,88,4,40,4,41,4,14,4,33,4,17,4,38,4,111,17,116,17,130,6,170,6,309,6,315,6,193,6,195,6,185,6,189,6,187,6,191,6,171,6,132,6,133,6,143,5,144,5,134,5,
    5,49,0,7,1,7,11,27,8,25,130,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,11,27,8,25,309,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,62,0,7,1,7,11,27,8,25,121,5,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,309,14,315,14,121,16,123,16,197,16,205,16,330,16,336,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    5,47,0,7,1,7,11,27,170,7,9,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,49,0,7,1,7,11,27,170,7,10,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,47,0,7,1,7,11,27,170,7,123,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,11,27,315,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,48,0,7,1,7,11,27,315,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,46,0,7,1,7,11,27,315,7,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,36,0,7,1,7,13,27,373,1,13,27,3,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,351,16,360,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    5,36,0,7,1,7,13,27,373,1,88,27,2,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,16,129,15,264,16,295,15,351,16,360,15,370,15,372,15,362,15,366,15,364,15,368,15,359,16,352,16,353,16,356,15,357,15,354,15,
    5,36,0,7,1,7,13,27,373,1,130,7,3,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,26,129,25,264,26,295,25,351,26,360,25,306,25,308,25,298,25,302,25,300,25,304,25,294,26,265,26,266,26,276,25,277,25,267,25,
    5,36,0,7,1,7,13,27,373,1,309,7,2,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,26,129,25,264,26,295,25,351,26,360,25,370,25,372,25,362,25,366,25,364,25,368,25,359,26,352,26,353,26,356,25,357,25,354,25,
    5,36,0,7,1,7,13,27,13,27,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,330,16,338,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    5,49,0,7,1,7,13,27,13,27,121,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,49,0,7,1,7,13,27,13,27,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,13,27,88,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,13,27,88,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,49,0,7,1,7,13,27,130,7,10,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,49,0,7,1,7,13,27,130,7,121,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,13,27,309,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,13,27,309,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,34,0,7,1,7,87,27,11,27,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,15,123,16,200,15,205,16,333,15,336,16,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    5,46,0,7,1,7,87,27,11,27,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,46,0,7,1,7,87,27,11,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,36,0,7,1,7,87,27,13,27,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,16,123,16,197,16,205,16,330,16,336,16,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    5,48,0,7,1,7,87,27,13,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,48,0,7,1,7,87,27,13,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,47,0,7,1,7,87,27,87,27,123,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,87,27,87,27,128,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,49,0,7,1,7,87,27,88,27,121,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,87,27,88,27,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,48,0,7,1,7,87,27,8,25,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,87,27,8,25,309,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,62,0,7,1,7,87,27,8,25,121,5,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,130,14,170,14,309,14,315,14,121,16,123,16,197,16,205,16,330,16,336,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    5,46,0,7,1,7,87,27,170,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,48,0,7,1,7,87,27,170,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,46,0,7,1,7,87,27,170,7,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,87,27,315,7,9,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,49,0,7,1,7,87,27,315,7,10,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,47,0,7,1,7,87,27,315,7,123,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,36,0,7,1,7,88,27,13,27,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,16,124,15,197,16,209,15,330,16,338,15,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    5,48,0,7,1,7,88,27,13,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,48,0,7,1,7,88,27,13,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,88,27,88,27,121,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,88,27,88,27,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,48,0,7,1,7,88,27,130,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,48,0,7,1,7,88,27,130,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,88,27,309,7,10,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,88,27,309,7,121,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,6,0,7,11,27,373,1,11,27,374,1,1,0,2,3,4,1,5,1,112,2,116,17,
    5,30,0,7,11,27,373,1,11,27,128,5,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    5,6,0,7,11,27,373,1,13,27,374,1,1,0,2,3,4,1,5,1,111,17,116,17,
    5,32,0,7,11,27,373,1,13,27,126,5,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    5,30,0,7,11,27,373,1,170,7,9,25,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    5,32,0,7,11,27,373,1,170,7,10,25,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    5,30,0,7,11,27,11,27,374,1,123,5,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    5,39,0,7,11,27,11,27,123,5,128,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,32,0,7,11,27,13,27,374,1,121,5,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    5,41,0,7,11,27,13,27,121,5,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,5,0,7,11,27,8,25,373,1,2,1,1,0,4,1,5,1,111,17,116,17,
    5,32,0,7,11,27,8,25,373,1,130,7,1,0,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,26,128,26,264,26,293,26,305,26,307,26,297,26,301,26,299,26,303,26,294,26,265,26,266,26,276,25,277,25,267,25,
    5,41,0,7,11,27,8,25,130,7,121,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,24,128,24,264,24,293,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,39,0,7,11,27,170,7,9,25,123,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,41,0,7,11,27,170,7,10,25,121,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,6,0,7,13,27,373,1,13,27,374,1,1,0,2,3,4,1,5,1,111,17,118,2,
    5,32,0,7,13,27,373,1,13,27,126,5,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    5,32,0,7,13,27,373,1,130,7,10,25,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    5,32,0,7,13,27,13,27,374,1,121,5,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    5,41,0,7,13,27,13,27,121,5,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,41,0,7,13,27,130,7,10,25,121,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,4,0,7,1,7,2,1,87,27,373,1,3,1,4,1,5,1,112,2,116,17,
    6,29,0,7,1,7,2,1,87,27,373,1,87,27,374,7,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,15,128,16,354,15,358,16,369,16,371,16,361,16,365,16,363,16,367,16,352,16,353,16,356,15,357,15,
    6,31,0,7,1,7,2,1,87,27,373,1,88,27,374,7,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,16,128,16,351,16,358,16,369,16,371,16,361,16,365,16,363,16,367,16,359,16,352,16,353,16,356,15,357,15,354,15,
    6,29,0,7,1,7,2,1,87,27,373,1,315,7,374,22,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,25,128,26,354,25,358,26,369,26,371,26,361,26,365,26,363,26,367,26,352,26,353,26,356,25,357,25,
    6,29,0,7,1,7,2,1,87,27,87,27,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,15,123,16,333,15,336,16,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    6,38,0,7,1,7,2,1,87,27,87,27,123,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,38,0,7,1,7,2,1,87,27,87,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,31,0,7,1,7,2,1,87,27,88,27,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,16,123,16,330,16,336,16,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    6,40,0,7,1,7,2,1,87,27,88,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,40,0,7,1,7,2,1,87,27,88,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,27,0,7,1,7,2,1,87,27,8,25,373,1,3,3,4,1,5,1,87,4,88,4,93,4,94,4,89,4,91,4,90,4,92,4,111,17,116,17,309,6,315,6,326,6,328,6,318,6,322,6,320,6,324,6,316,6,310,6,311,6,313,5,314,5,312,5,
    6,40,0,7,1,7,2,1,87,27,8,25,309,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,24,128,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,53,0,7,1,7,2,1,87,27,8,25,121,5,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,309,14,315,14,121,16,123,16,330,16,336,16,326,14,328,14,318,14,322,14,320,14,324,14,316,14,310,14,311,14,313,13,314,13,312,13,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    6,38,0,7,1,7,2,1,87,27,315,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,40,0,7,1,7,2,1,87,27,315,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,38,0,7,1,7,2,1,87,27,315,7,123,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,23,128,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,4,0,7,1,7,2,1,88,27,373,1,3,1,4,1,5,1,111,17,118,2,
    6,31,0,7,1,7,2,1,88,27,373,1,88,27,374,7,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,16,129,15,351,16,360,15,370,15,372,15,362,15,366,15,364,15,368,15,359,16,352,16,353,16,356,15,357,15,354,15,
    6,31,0,7,1,7,2,1,88,27,373,1,309,7,374,22,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,26,129,25,351,26,360,25,370,25,372,25,362,25,366,25,364,25,368,25,359,26,352,26,353,26,356,25,357,25,354,25,
    6,31,0,7,1,7,2,1,88,27,88,27,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,16,124,15,330,16,338,15,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    6,40,0,7,1,7,2,1,88,27,88,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,40,0,7,1,7,2,1,88,27,88,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,40,0,7,1,7,2,1,88,27,309,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,40,0,7,1,7,2,1,88,27,309,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,24,129,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,29,0,7,1,7,3,1,11,27,373,1,11,27,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    6,31,0,7,1,7,3,1,11,27,373,1,13,27,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    6,29,0,7,1,7,3,1,11,27,373,1,170,7,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,25,128,26,267,25,293,26,305,26,307,26,297,26,301,26,299,26,303,26,265,26,266,26,276,25,277,25,
    6,29,0,7,1,7,3,1,11,27,11,27,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    6,38,0,7,1,7,3,1,11,27,11,27,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,38,0,7,1,7,3,1,11,27,11,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,31,0,7,1,7,3,1,11,27,13,27,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    6,40,0,7,1,7,3,1,11,27,13,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,40,0,7,1,7,3,1,11,27,13,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,27,0,7,1,7,3,1,11,27,8,25,373,1,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,111,17,116,17,130,6,170,6,193,6,195,6,185,6,189,6,187,6,191,6,171,6,132,6,133,6,143,5,144,5,134,5,
    6,40,0,7,1,7,3,1,11,27,8,25,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,24,128,24,264,24,293,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,53,0,7,1,7,3,1,11,27,8,25,121,5,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,121,16,123,16,197,16,205,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    6,38,0,7,1,7,3,1,11,27,170,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,40,0,7,1,7,3,1,11,27,170,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,38,0,7,1,7,3,1,11,27,170,7,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,23,128,24,267,23,293,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,31,0,7,1,7,3,1,13,27,373,1,13,27,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    6,31,0,7,1,7,3,1,13,27,373,1,130,7,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,26,129,25,264,26,295,25,306,25,308,25,298,25,302,25,300,25,304,25,294,26,265,26,266,26,276,25,277,25,267,25,
    6,31,0,7,1,7,3,1,13,27,13,27,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    6,40,0,7,1,7,3,1,13,27,13,27,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,40,0,7,1,7,3,1,13,27,13,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,40,0,7,1,7,3,1,13,27,130,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,40,0,7,1,7,3,1,13,27,130,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,24,129,23,264,24,295,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,6,0,7,1,7,11,27,373,1,11,27,374,1,2,3,3,3,4,1,5,1,112,2,116,17,
    6,34,0,7,1,7,11,27,373,1,11,27,128,5,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,354,15,358,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    6,6,0,7,1,7,11,27,373,1,13,27,374,1,2,3,3,3,4,1,5,1,111,17,116,17,
    6,36,0,7,1,7,11,27,373,1,13,27,126,5,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,351,16,358,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    6,34,0,7,1,7,11,27,373,1,87,27,128,5,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,15,128,16,267,15,293,16,354,15,358,16,369,16,371,16,361,16,365,16,363,16,367,16,352,16,353,16,356,15,357,15,
    6,36,0,7,1,7,11,27,373,1,88,27,126,5,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,16,128,16,264,16,293,16,351,16,358,16,369,16,371,16,361,16,365,16,363,16,367,16,359,16,352,16,353,16,356,15,357,15,354,15,
    6,34,0,7,1,7,11,27,373,1,170,7,9,25,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,354,15,358,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    6,36,0,7,1,7,11,27,373,1,170,7,10,25,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,351,16,358,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    6,34,0,7,1,7,11,27,373,1,315,7,9,25,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,15,128,16,267,15,293,16,354,15,358,16,369,16,371,16,361,16,365,16,363,16,367,16,352,16,353,16,356,15,357,15,
    6,36,0,7,1,7,11,27,373,1,315,7,10,25,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,16,128,16,264,16,293,16,351,16,358,16,369,16,371,16,361,16,365,16,363,16,367,16,359,16,352,16,353,16,356,15,357,15,354,15,
    6,34,0,7,1,7,11,27,11,27,374,1,123,5,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,333,15,336,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    6,47,0,7,1,7,11,27,11,27,123,5,128,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,36,0,7,1,7,11,27,13,27,374,1,121,5,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,330,16,336,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    6,49,0,7,1,7,11,27,13,27,121,5,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,46,0,7,1,7,11,27,87,27,123,5,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,48,0,7,1,7,11,27,88,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,36,0,7,1,7,11,27,8,25,373,1,130,7,3,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,26,128,26,264,26,293,26,351,26,358,26,305,26,307,26,297,26,301,26,299,26,303,26,294,26,265,26,266,26,276,25,277,25,267,25,
    6,36,0,7,1,7,11,27,8,25,373,1,309,7,2,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,26,128,26,264,26,293,26,351,26,358,26,369,26,371,26,361,26,365,26,363,26,367,26,359,26,352,26,353,26,356,25,357,25,354,25,
    6,49,0,7,1,7,11,27,8,25,130,7,121,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,48,0,7,1,7,11,27,8,25,309,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,47,0,7,1,7,11,27,170,7,9,25,123,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,49,0,7,1,7,11,27,170,7,10,25,121,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,46,0,7,1,7,11,27,315,7,9,25,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,48,0,7,1,7,11,27,315,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,6,0,7,1,7,13,27,373,1,13,27,374,1,2,3,3,3,4,1,5,1,111,17,118,2,
    6,36,0,7,1,7,13,27,373,1,13,27,126,5,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,351,16,360,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    6,36,0,7,1,7,13,27,373,1,88,27,126,5,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,16,129,15,264,16,295,15,351,16,360,15,370,15,372,15,362,15,366,15,364,15,368,15,359,16,352,16,353,16,356,15,357,15,354,15,
    6,36,0,7,1,7,13,27,373,1,130,7,10,25,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,351,16,360,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    6,36,0,7,1,7,13,27,373,1,309,7,10,25,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,16,129,15,264,16,295,15,351,16,360,15,370,15,372,15,362,15,366,15,364,15,368,15,359,16,352,16,353,16,356,15,357,15,354,15,
    6,36,0,7,1,7,13,27,13,27,374,1,121,5,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,330,16,338,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    6,49,0,7,1,7,13,27,13,27,121,5,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,48,0,7,1,7,13,27,88,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,49,0,7,1,7,13,27,130,7,10,25,121,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,48,0,7,1,7,13,27,309,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,34,0,7,1,7,87,27,11,27,374,1,123,5,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,15,123,16,200,15,205,16,333,15,336,16,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    6,46,0,7,1,7,87,27,11,27,123,5,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,36,0,7,1,7,87,27,13,27,374,1,121,5,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,16,123,16,197,16,205,16,330,16,336,16,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    6,48,0,7,1,7,87,27,13,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,47,0,7,1,7,87,27,87,27,123,5,128,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,49,0,7,1,7,87,27,88,27,121,5,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,48,0,7,1,7,87,27,8,25,130,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,49,0,7,1,7,87,27,8,25,309,7,121,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,46,0,7,1,7,87,27,170,7,9,25,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,48,0,7,1,7,87,27,170,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,47,0,7,1,7,87,27,315,7,9,25,123,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,49,0,7,1,7,87,27,315,7,10,25,121,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,36,0,7,1,7,88,27,13,27,374,1,121,5,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,16,124,15,197,16,209,15,330,16,338,15,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    6,48,0,7,1,7,88,27,13,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,49,0,7,1,7,88,27,88,27,121,5,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,48,0,7,1,7,88,27,130,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,49,0,7,1,7,88,27,309,7,10,25,121,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,5,0,7,11,27,373,1,11,27,374,1,2,1,1,0,4,1,5,1,112,2,116,17,
    6,5,0,7,11,27,373,1,13,27,374,1,2,1,1,0,4,1,5,1,111,17,116,17,
    6,5,0,7,13,27,373,1,13,27,374,1,2,1,1,0,4,1,5,1,111,17,118,2,
    7,5,0,7,1,7,2,1,87,27,373,1,87,27,374,1,3,3,4,1,5,1,112,2,116,17,
    7,29,0,7,1,7,2,1,87,27,373,1,87,27,128,5,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,15,128,16,354,15,358,16,369,16,371,16,361,16,365,16,363,16,367,16,352,16,353,16,356,15,357,15,
    7,5,0,7,1,7,2,1,87,27,373,1,88,27,374,1,3,3,4,1,5,1,111,17,116,17,
    7,31,0,7,1,7,2,1,87,27,373,1,88,27,126,5,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,16,128,16,351,16,358,16,369,16,371,16,361,16,365,16,363,16,367,16,359,16,352,16,353,16,356,15,357,15,354,15,
    7,29,0,7,1,7,2,1,87,27,373,1,315,7,9,25,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,116,12,127,15,128,16,354,15,358,16,369,16,371,16,361,16,365,16,363,16,367,16,352,16,353,16,356,15,357,15,
    7,31,0,7,1,7,2,1,87,27,373,1,315,7,10,25,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,16,128,16,351,16,358,16,369,16,371,16,361,16,365,16,363,16,367,16,359,16,352,16,353,16,356,15,357,15,354,15,
    7,29,0,7,1,7,2,1,87,27,87,27,374,1,123,5,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,15,123,16,333,15,336,16,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    7,38,0,7,1,7,2,1,87,27,87,27,123,5,128,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    7,31,0,7,1,7,2,1,87,27,88,27,374,1,121,5,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,16,123,16,330,16,336,16,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    7,40,0,7,1,7,2,1,87,27,88,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    7,4,0,7,1,7,2,1,87,27,8,25,373,1,3,1,4,1,5,1,111,17,116,17,
    7,31,0,7,1,7,2,1,87,27,8,25,373,1,309,7,374,22,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,116,12,126,26,128,26,351,26,358,26,369,26,371,26,361,26,365,26,363,26,367,26,359,26,352,26,353,26,356,25,357,25,354,25,
    7,40,0,7,1,7,2,1,87,27,8,25,309,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,24,128,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    7,38,0,7,1,7,2,1,87,27,315,7,9,25,123,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    7,40,0,7,1,7,2,1,87,27,315,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    7,5,0,7,1,7,2,1,88,27,373,1,88,27,374,1,3,3,4,1,5,1,111,17,118,2,
    7,31,0,7,1,7,2,1,88,27,373,1,88,27,126,5,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,16,129,15,351,16,360,15,370,15,372,15,362,15,366,15,364,15,368,15,359,16,352,16,353,16,356,15,357,15,354,15,
    7,31,0,7,1,7,2,1,88,27,373,1,309,7,10,25,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,111,12,118,11,126,16,129,15,351,16,360,15,370,15,372,15,362,15,366,15,364,15,368,15,359,16,352,16,353,16,356,15,357,15,354,15,
    7,31,0,7,1,7,2,1,88,27,88,27,374,1,121,5,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,16,124,15,330,16,338,15,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    7,40,0,7,1,7,2,1,88,27,88,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    7,40,0,7,1,7,2,1,88,27,309,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    7,5,0,7,1,7,3,1,11,27,373,1,11,27,374,1,2,3,4,1,5,1,112,2,116,17,
    7,29,0,7,1,7,3,1,11,27,373,1,11,27,128,5,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    7,5,0,7,1,7,3,1,11,27,373,1,13,27,374,1,2,3,4,1,5,1,111,17,116,17,
    7,31,0,7,1,7,3,1,11,27,373,1,13,27,126,5,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    7,29,0,7,1,7,3,1,11,27,373,1,170,7,9,25,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,116,12,127,15,128,16,267,15,293,16,305,16,307,16,297,16,301,16,299,16,303,16,265,16,266,16,276,15,277,15,
    7,31,0,7,1,7,3,1,11,27,373,1,170,7,10,25,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,16,128,16,264,16,293,16,305,16,307,16,297,16,301,16,299,16,303,16,294,16,265,16,266,16,276,15,277,15,267,15,
    7,29,0,7,1,7,3,1,11,27,11,27,374,1,123,5,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    7,38,0,7,1,7,3,1,11,27,11,27,123,5,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    7,31,0,7,1,7,3,1,11,27,13,27,374,1,121,5,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    7,40,0,7,1,7,3,1,11,27,13,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    7,31,0,7,1,7,3,1,11,27,8,25,373,1,130,7,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,116,12,126,26,128,26,264,26,293,26,305,26,307,26,297,26,301,26,299,26,303,26,294,26,265,26,266,26,276,25,277,25,267,25,
    7,40,0,7,1,7,3,1,11,27,8,25,130,7,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,24,128,24,264,24,293,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    7,38,0,7,1,7,3,1,11,27,170,7,9,25,123,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    7,40,0,7,1,7,3,1,11,27,170,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    7,5,0,7,1,7,3,1,13,27,373,1,13,27,374,1,2,3,4,1,5,1,111,17,118,2,
    7,31,0,7,1,7,3,1,13,27,373,1,13,27,126,5,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    7,31,0,7,1,7,3,1,13,27,373,1,130,7,10,25,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,111,12,118,11,126,16,129,15,264,16,295,15,306,15,308,15,298,15,302,15,300,15,304,15,294,16,265,16,266,16,276,15,277,15,267,15,
    7,31,0,7,1,7,3,1,13,27,13,27,374,1,121,5,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    7,40,0,7,1,7,3,1,13,27,13,27,121,5,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    7,40,0,7,1,7,3,1,13,27,130,7,10,25,121,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    8,4,0,7,1,7,2,1,87,27,373,1,87,27,374,1,3,1,4,1,5,1,112,2,116,17,
    8,4,0,7,1,7,2,1,87,27,373,1,88,27,374,1,3,1,4,1,5,1,111,17,116,17,
    8,4,0,7,1,7,2,1,88,27,373,1,88,27,374,1,3,1,4,1,5,1,111,17,118,2,
    2,50,0,7,11,17,1,0,373,7,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,15,124,15,200,15,209,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    2,50,0,7,134,7,1,0,373,22,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,25,124,25,200,25,209,25,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,25,263,25,222,25,249,25,228,25,256,25,198,26,199,26,203,25,204,25,
    3,58,0,7,1,7,11,17,3,3,373,7,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,312,13,317,13,122,15,124,15,200,15,209,15,333,15,338,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    3,58,0,7,1,7,87,17,2,3,373,7,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,134,13,174,13,312,13,317,13,122,15,124,15,200,15,209,15,333,15,338,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    3,58,0,7,1,7,134,7,3,3,373,22,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,312,13,317,13,122,25,124,25,200,25,209,25,333,25,338,25,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,25,263,25,222,25,249,25,228,25,256,25,198,26,199,26,203,25,204,25,
    3,58,0,7,1,7,312,7,2,3,373,22,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,134,13,174,13,312,13,317,13,122,25,124,25,200,25,209,25,333,25,338,25,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,348,25,350,25,340,25,344,25,342,25,346,25,331,26,332,26,334,25,335,25,
    3,26,0,7,11,17,373,1,1,0,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,118,2,134,5,174,5,194,5,196,5,186,5,190,5,188,5,192,5,132,6,133,6,143,5,144,5,
    3,39,0,7,134,7,11,27,1,0,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,127,20,128,21,267,20,293,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    3,41,0,7,134,7,13,27,1,0,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,126,21,129,20,264,21,295,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    3,50,0,7,134,7,7,25,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,122,15,123,16,200,15,205,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    3,54,0,7,134,7,8,25,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,121,16,124,15,197,16,209,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    4,49,0,7,1,7,2,1,87,17,373,7,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,312,13,317,13,122,15,124,15,333,15,338,15,327,13,329,13,319,13,323,13,321,13,325,13,310,14,311,14,313,13,314,13,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    4,49,0,7,1,7,2,1,312,7,373,22,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,312,13,317,13,122,25,124,25,333,25,338,25,327,13,329,13,319,13,323,13,321,13,325,13,310,14,311,14,313,13,314,13,348,25,350,25,340,25,344,25,342,25,346,25,331,26,332,26,334,25,335,25,
    4,49,0,7,1,7,3,1,11,17,373,7,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,15,124,15,200,15,209,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    4,49,0,7,1,7,3,1,134,7,373,22,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,25,124,25,200,25,209,25,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,25,263,25,222,25,249,25,228,25,256,25,198,26,199,26,203,25,204,25,
    4,30,0,7,1,7,11,17,373,1,2,3,3,3,4,1,5,1,11,4,13,4,87,4,88,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,118,2,134,5,174,5,312,5,317,5,194,5,196,5,186,5,190,5,188,5,192,5,132,6,133,6,143,5,144,5,
    4,47,0,7,1,7,134,7,11,27,3,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    4,49,0,7,1,7,134,7,13,27,3,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    4,46,0,7,1,7,134,7,87,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    4,48,0,7,1,7,134,7,88,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    4,58,0,7,1,7,134,7,7,25,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,312,13,315,14,122,15,123,16,200,15,205,16,333,15,336,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    4,62,0,7,1,7,134,7,8,25,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,309,14,317,13,121,16,124,15,197,16,209,15,330,16,338,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    4,46,0,7,1,7,312,7,11,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    4,48,0,7,1,7,312,7,13,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    4,47,0,7,1,7,312,7,87,27,2,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    4,49,0,7,1,7,312,7,88,27,2,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    4,58,0,7,1,7,312,7,7,25,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,134,13,170,14,312,13,315,14,122,15,123,16,200,15,205,16,333,15,336,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    4,62,0,7,1,7,312,7,8,25,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,130,14,174,13,309,14,317,13,121,16,124,15,197,16,209,15,330,16,338,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    4,5,0,7,11,17,373,1,2,1,1,0,4,1,5,1,112,2,118,2,
    4,30,0,7,134,7,11,27,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,25,123,26,200,25,205,26,258,26,261,26,220,26,247,26,226,26,254,26,198,26,199,26,203,25,204,25,
    4,39,0,7,134,7,11,27,7,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,41,0,7,134,7,11,27,8,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    4,41,0,7,134,7,11,27,10,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,126,21,128,21,264,21,293,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    4,39,0,7,134,7,11,27,128,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,127,20,128,21,267,20,293,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    4,32,0,7,134,7,13,27,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,26,124,25,197,26,209,25,260,25,263,25,222,25,249,25,228,25,256,25,206,26,198,26,199,26,203,25,204,25,200,25,
    4,41,0,7,134,7,13,27,8,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    4,41,0,7,134,7,13,27,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,126,21,129,20,264,21,295,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    4,54,0,7,134,7,7,25,8,25,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,121,16,123,16,197,16,205,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    4,39,0,7,134,7,7,25,170,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,23,128,24,267,23,293,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    4,41,0,7,134,7,8,25,130,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,24,129,23,264,24,295,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,25,0,7,1,7,2,1,87,17,373,1,3,3,4,1,5,1,87,4,88,4,93,4,94,4,89,4,91,4,90,4,92,4,112,2,118,2,312,5,317,5,327,5,329,5,319,5,323,5,321,5,325,5,310,6,311,6,313,5,314,5,
    5,38,0,7,1,7,2,1,312,7,87,27,373,18,374,7,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,333,23,336,24,127,20,128,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    5,40,0,7,1,7,2,1,312,7,88,27,373,18,374,7,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,330,24,338,23,126,21,129,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    5,49,0,7,1,7,2,1,312,7,7,25,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,312,13,315,14,122,15,123,16,333,15,336,16,326,14,328,14,318,14,322,14,320,14,324,14,310,14,311,14,313,13,314,13,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    5,53,0,7,1,7,2,1,312,7,8,25,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,309,14,317,13,121,16,124,15,330,16,338,15,327,13,329,13,319,13,323,13,321,13,325,13,316,14,310,14,311,14,313,13,314,13,312,13,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    5,25,0,7,1,7,3,1,11,17,373,1,2,3,4,1,5,1,11,4,13,4,40,4,41,4,14,4,33,4,17,4,38,4,112,2,118,2,134,5,174,5,194,5,196,5,186,5,190,5,188,5,192,5,132,6,133,6,143,5,144,5,
    5,38,0,7,1,7,3,1,134,7,11,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,127,20,128,21,267,20,293,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    5,40,0,7,1,7,3,1,134,7,13,27,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,126,21,129,20,264,21,295,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    5,49,0,7,1,7,3,1,134,7,7,25,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,134,13,170,14,122,15,123,16,200,15,205,16,193,14,195,14,185,14,189,14,187,14,191,14,132,14,133,14,143,13,144,13,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    5,53,0,7,1,7,3,1,134,7,8,25,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,130,14,174,13,121,16,124,15,197,16,209,15,194,13,196,13,186,13,190,13,188,13,192,13,171,14,132,14,133,14,143,13,144,13,134,13,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    5,34,0,7,1,7,134,7,11,27,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,25,123,26,200,25,205,26,333,25,336,26,258,26,261,26,220,26,247,26,226,26,254,26,198,26,199,26,203,25,204,25,
    5,47,0,7,1,7,134,7,11,27,7,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,49,0,7,1,7,134,7,11,27,8,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,49,0,7,1,7,134,7,11,27,10,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    5,47,0,7,1,7,134,7,11,27,128,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    5,36,0,7,1,7,134,7,13,27,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,26,124,25,197,26,209,25,330,26,338,25,260,25,263,25,222,25,249,25,228,25,256,25,206,26,198,26,199,26,203,25,204,25,200,25,
    5,49,0,7,1,7,134,7,13,27,8,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,49,0,7,1,7,134,7,13,27,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    5,46,0,7,1,7,134,7,87,27,7,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,48,0,7,1,7,134,7,87,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,134,7,87,27,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    5,46,0,7,1,7,134,7,87,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    5,48,0,7,1,7,134,7,88,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,134,7,88,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    5,62,0,7,1,7,134,7,7,25,8,25,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,309,14,315,14,121,16,123,16,197,16,205,16,330,16,336,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    5,47,0,7,1,7,134,7,7,25,170,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,134,7,7,25,315,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,49,0,7,1,7,134,7,8,25,130,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,48,0,7,1,7,134,7,8,25,309,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,34,0,7,1,7,312,7,11,27,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,25,123,26,200,25,205,26,333,25,336,26,347,26,349,26,339,26,343,26,341,26,345,26,331,26,332,26,334,25,335,25,
    5,46,0,7,1,7,312,7,11,27,7,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,48,0,7,1,7,312,7,11,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,48,0,7,1,7,312,7,11,27,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    5,46,0,7,1,7,312,7,11,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    5,36,0,7,1,7,312,7,13,27,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,26,124,25,197,26,209,25,330,26,338,25,348,25,350,25,340,25,344,25,342,25,346,25,337,26,331,26,332,26,334,25,335,25,333,25,
    5,48,0,7,1,7,312,7,13,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,48,0,7,1,7,312,7,13,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    5,47,0,7,1,7,312,7,87,27,7,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,49,0,7,1,7,312,7,87,27,8,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,312,7,87,27,10,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    5,47,0,7,1,7,312,7,87,27,128,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    5,49,0,7,1,7,312,7,88,27,8,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,312,7,88,27,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    5,62,0,7,1,7,312,7,7,25,8,25,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,130,14,170,14,309,14,315,14,121,16,123,16,197,16,205,16,330,16,336,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    5,46,0,7,1,7,312,7,7,25,170,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,312,7,7,25,315,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,23,128,24,267,23,293,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    5,48,0,7,1,7,312,7,8,25,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,49,0,7,1,7,312,7,8,25,309,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,24,129,23,264,24,295,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    5,30,0,7,134,7,11,27,374,1,7,25,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    5,32,0,7,134,7,11,27,374,1,8,25,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    5,39,0,7,134,7,11,27,7,25,128,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,41,0,7,134,7,11,27,8,25,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,32,0,7,134,7,11,27,10,25,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,26,123,26,197,26,205,26,258,26,261,26,220,26,247,26,226,26,254,26,206,26,198,26,199,26,203,25,204,25,200,25,
    5,41,0,7,134,7,11,27,10,25,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,126,21,128,21,264,21,293,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    5,32,0,7,134,7,13,27,374,1,8,25,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    5,41,0,7,134,7,13,27,8,25,126,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    5,41,0,7,134,7,7,25,8,25,130,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,24,128,24,264,24,293,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,39,0,7,134,7,7,25,170,7,9,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    5,41,0,7,134,7,7,25,170,7,10,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    5,41,0,7,134,7,8,25,130,7,10,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,4,0,7,1,7,2,1,87,17,373,1,3,1,4,1,5,1,112,2,118,2,
    6,29,0,7,1,7,2,1,312,7,87,27,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,25,123,26,333,25,336,26,347,26,349,26,339,26,343,26,341,26,345,26,331,26,332,26,334,25,335,25,
    6,38,0,7,1,7,2,1,312,7,87,27,7,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,40,0,7,1,7,2,1,312,7,87,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,40,0,7,1,7,2,1,312,7,87,27,10,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,330,24,336,24,126,21,128,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    6,38,0,7,1,7,2,1,312,7,87,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,333,23,336,24,127,20,128,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    6,31,0,7,1,7,2,1,312,7,88,27,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,26,124,25,330,26,338,25,348,25,350,25,340,25,344,25,342,25,346,25,337,26,331,26,332,26,334,25,335,25,333,25,
    6,40,0,7,1,7,2,1,312,7,88,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,40,0,7,1,7,2,1,312,7,88,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,330,24,338,23,126,21,129,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    6,53,0,7,1,7,2,1,312,7,7,25,8,25,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,309,14,315,14,121,16,123,16,330,16,336,16,326,14,328,14,318,14,322,14,320,14,324,14,316,14,310,14,311,14,313,13,314,13,312,13,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    6,38,0,7,1,7,2,1,312,7,7,25,315,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,23,128,24,354,23,358,24,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,40,0,7,1,7,2,1,312,7,8,25,309,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,24,129,23,351,24,360,23,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,29,0,7,1,7,3,1,134,7,11,27,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,25,123,26,200,25,205,26,258,26,261,26,220,26,247,26,226,26,254,26,198,26,199,26,203,25,204,25,
    6,38,0,7,1,7,3,1,134,7,11,27,7,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,40,0,7,1,7,3,1,134,7,11,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,40,0,7,1,7,3,1,134,7,11,27,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,126,21,128,21,264,21,293,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    6,38,0,7,1,7,3,1,134,7,11,27,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,127,20,128,21,267,20,293,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    6,31,0,7,1,7,3,1,134,7,13,27,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,26,124,25,197,26,209,25,260,25,263,25,222,25,249,25,228,25,256,25,206,26,198,26,199,26,203,25,204,25,200,25,
    6,40,0,7,1,7,3,1,134,7,13,27,8,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,40,0,7,1,7,3,1,134,7,13,27,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,126,21,129,20,264,21,295,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    6,53,0,7,1,7,3,1,134,7,7,25,8,25,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,130,14,170,14,121,16,123,16,197,16,205,16,193,14,195,14,185,14,189,14,187,14,191,14,171,14,132,14,133,14,143,13,144,13,134,13,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    6,38,0,7,1,7,3,1,134,7,7,25,170,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,23,128,24,267,23,293,24,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,40,0,7,1,7,3,1,134,7,8,25,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,24,129,23,264,24,295,23,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,34,0,7,1,7,134,7,11,27,374,1,7,25,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,333,15,336,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    6,36,0,7,1,7,134,7,11,27,374,1,8,25,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,330,16,336,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    6,47,0,7,1,7,134,7,11,27,7,25,128,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,49,0,7,1,7,134,7,11,27,8,25,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,36,0,7,1,7,134,7,11,27,10,25,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,26,123,26,197,26,205,26,330,26,336,26,258,26,261,26,220,26,247,26,226,26,254,26,206,26,198,26,199,26,203,25,204,25,200,25,
    6,49,0,7,1,7,134,7,11,27,10,25,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    6,36,0,7,1,7,134,7,13,27,374,1,8,25,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,330,16,338,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    6,49,0,7,1,7,134,7,13,27,8,25,126,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,46,0,7,1,7,134,7,87,27,7,25,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,48,0,7,1,7,134,7,87,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,48,0,7,1,7,134,7,87,27,10,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    6,48,0,7,1,7,134,7,88,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,49,0,7,1,7,134,7,7,25,8,25,130,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,48,0,7,1,7,134,7,7,25,8,25,309,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,47,0,7,1,7,134,7,7,25,170,7,9,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,49,0,7,1,7,134,7,7,25,170,7,10,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,46,0,7,1,7,134,7,7,25,315,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    6,48,0,7,1,7,134,7,7,25,315,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    6,49,0,7,1,7,134,7,8,25,130,7,10,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,48,0,7,1,7,134,7,8,25,309,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    6,34,0,7,1,7,312,7,11,27,374,1,7,25,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,15,123,16,200,15,205,16,333,15,336,16,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    6,36,0,7,1,7,312,7,11,27,374,1,8,25,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,16,123,16,197,16,205,16,330,16,336,16,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    6,46,0,7,1,7,312,7,11,27,7,25,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,48,0,7,1,7,312,7,11,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,36,0,7,1,7,312,7,11,27,10,25,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,26,123,26,197,26,205,26,330,26,336,26,347,26,349,26,339,26,343,26,341,26,345,26,337,26,331,26,332,26,334,25,335,25,333,25,
    6,48,0,7,1,7,312,7,11,27,10,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    6,36,0,7,1,7,312,7,13,27,374,1,8,25,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,16,124,15,197,16,209,15,330,16,338,15,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    6,48,0,7,1,7,312,7,13,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,47,0,7,1,7,312,7,87,27,7,25,128,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,49,0,7,1,7,312,7,87,27,8,25,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,49,0,7,1,7,312,7,87,27,10,25,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    6,49,0,7,1,7,312,7,88,27,8,25,126,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,48,0,7,1,7,312,7,7,25,8,25,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,49,0,7,1,7,312,7,7,25,8,25,309,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,24,128,24,264,24,293,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,46,0,7,1,7,312,7,7,25,170,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,48,0,7,1,7,312,7,7,25,170,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,47,0,7,1,7,312,7,7,25,315,7,9,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,200,20,205,21,333,20,336,21,127,20,128,21,267,20,293,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    6,49,0,7,1,7,312,7,7,25,315,7,10,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,197,21,205,21,330,21,336,21,126,21,128,21,264,21,293,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    6,48,0,7,1,7,312,7,8,25,130,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    6,49,0,7,1,7,312,7,8,25,309,7,10,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,197,21,209,20,330,21,338,20,126,21,129,20,264,21,295,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    7,29,0,7,1,7,2,1,312,7,87,27,374,1,7,25,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,116,12,122,15,123,16,333,15,336,16,347,16,349,16,339,16,343,16,341,16,345,16,331,16,332,16,334,15,335,15,
    7,31,0,7,1,7,2,1,312,7,87,27,374,1,8,25,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,16,123,16,330,16,336,16,347,16,349,16,339,16,343,16,341,16,345,16,337,16,331,16,332,16,334,15,335,15,333,15,
    7,38,0,7,1,7,2,1,312,7,87,27,7,25,128,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    7,40,0,7,1,7,2,1,312,7,87,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    7,31,0,7,1,7,2,1,312,7,87,27,10,25,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,116,12,121,26,123,26,330,26,336,26,347,26,349,26,339,26,343,26,341,26,345,26,337,26,331,26,332,26,334,25,335,25,333,25,
    7,40,0,7,1,7,2,1,312,7,87,27,10,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,330,24,336,24,126,21,128,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    7,31,0,7,1,7,2,1,312,7,88,27,374,1,8,25,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,111,12,118,11,121,16,124,15,330,16,338,15,348,15,350,15,340,15,344,15,342,15,346,15,337,16,331,16,332,16,334,15,335,15,333,15,
    7,40,0,7,1,7,2,1,312,7,88,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    7,40,0,7,1,7,2,1,312,7,7,25,8,25,309,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,24,128,24,351,24,358,24,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    7,38,0,7,1,7,2,1,312,7,7,25,315,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,20,123,21,333,20,336,21,127,20,128,21,354,20,358,21,347,21,349,21,339,21,343,21,341,21,345,21,331,21,332,21,334,20,335,20,
    7,40,0,7,1,7,2,1,312,7,7,25,315,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,21,123,21,330,21,336,21,126,21,128,21,351,21,358,21,347,21,349,21,339,21,343,21,341,21,345,21,337,21,331,21,332,21,334,20,335,20,333,20,
    7,40,0,7,1,7,2,1,312,7,8,25,309,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,21,124,20,330,21,338,20,126,21,129,20,351,21,360,20,348,20,350,20,340,20,344,20,342,20,346,20,337,21,331,21,332,21,334,20,335,20,333,20,
    7,29,0,7,1,7,3,1,134,7,11,27,374,1,7,25,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,116,12,122,15,123,16,200,15,205,16,258,16,261,16,220,16,247,16,226,16,254,16,198,16,199,16,203,15,204,15,
    7,31,0,7,1,7,3,1,134,7,11,27,374,1,8,25,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,16,123,16,197,16,205,16,258,16,261,16,220,16,247,16,226,16,254,16,206,16,198,16,199,16,203,15,204,15,200,15,
    7,38,0,7,1,7,3,1,134,7,11,27,7,25,128,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    7,40,0,7,1,7,3,1,134,7,11,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    7,31,0,7,1,7,3,1,134,7,11,27,10,25,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,116,12,121,26,123,26,197,26,205,26,258,26,261,26,220,26,247,26,226,26,254,26,206,26,198,26,199,26,203,25,204,25,200,25,
    7,40,0,7,1,7,3,1,134,7,11,27,10,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,126,21,128,21,264,21,293,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    7,31,0,7,1,7,3,1,134,7,13,27,374,1,8,25,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,111,12,118,11,121,16,124,15,197,16,209,15,260,15,263,15,222,15,249,15,228,15,256,15,206,16,198,16,199,16,203,15,204,15,200,15,
    7,40,0,7,1,7,3,1,134,7,13,27,8,25,126,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    7,40,0,7,1,7,3,1,134,7,7,25,8,25,130,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,24,128,24,264,24,293,24,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    7,38,0,7,1,7,3,1,134,7,7,25,170,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,20,123,21,200,20,205,21,127,20,128,21,267,20,293,21,258,21,261,21,220,21,247,21,226,21,254,21,198,21,199,21,203,20,204,20,
    7,40,0,7,1,7,3,1,134,7,7,25,170,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,21,123,21,197,21,205,21,126,21,128,21,264,21,293,21,258,21,261,21,220,21,247,21,226,21,254,21,206,21,198,21,199,21,203,20,204,20,200,20,
    7,40,0,7,1,7,3,1,134,7,8,25,130,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,21,124,20,197,21,209,20,126,21,129,20,264,21,295,20,260,20,263,20,222,20,249,20,228,20,256,20,206,21,198,21,199,21,203,20,204,20,200,20,
    3,39,0,7,11,17,11,17,1,0,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    3,39,0,7,11,17,134,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,23,129,23,267,23,295,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    3,50,0,7,11,17,122,5,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,15,124,15,200,15,209,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    3,39,0,7,134,7,11,17,1,0,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,20,129,20,267,20,295,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    3,50,0,7,134,7,7,15,1,0,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,15,124,15,200,15,209,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    3,39,0,7,134,7,134,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,23,129,23,267,23,295,23,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    4,47,0,7,1,7,11,17,11,17,3,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,46,0,7,1,7,11,17,87,17,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,47,0,7,1,7,11,17,134,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,46,0,7,1,7,11,17,312,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,58,0,7,1,7,11,17,122,5,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,312,13,317,13,122,15,124,15,200,15,209,15,333,15,338,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    4,46,0,7,1,7,87,17,11,17,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    4,47,0,7,1,7,87,17,87,17,2,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    4,46,0,7,1,7,87,17,134,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    4,47,0,7,1,7,87,17,312,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    4,58,0,7,1,7,87,17,122,5,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,134,13,174,13,312,13,317,13,122,15,124,15,200,15,209,15,333,15,338,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    4,47,0,7,1,7,134,7,11,17,3,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    4,46,0,7,1,7,134,7,87,17,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    4,58,0,7,1,7,134,7,7,15,3,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,312,13,317,13,122,15,124,15,200,15,209,15,333,15,338,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    4,47,0,7,1,7,134,7,134,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,23,129,23,267,23,295,23,354,23,360,23,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    4,46,0,7,1,7,134,7,312,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,23,129,23,267,23,295,23,354,23,360,23,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    4,46,0,7,1,7,312,7,11,17,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    4,47,0,7,1,7,312,7,87,17,2,3,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    4,58,0,7,1,7,312,7,7,15,2,3,373,18,4,8,5,8,11,9,13,9,87,9,88,9,7,10,8,10,42,10,43,10,95,10,96,10,40,9,41,9,14,9,33,9,17,9,38,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,134,13,174,13,312,13,317,13,122,15,124,15,200,15,209,15,333,15,338,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    4,46,0,7,1,7,312,7,134,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,23,129,23,267,23,295,23,354,23,360,23,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    4,47,0,7,1,7,312,7,312,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,23,129,23,267,23,295,23,354,23,360,23,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    4,30,0,7,11,17,373,1,11,17,1,0,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    4,30,0,7,11,17,373,1,134,7,1,0,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,25,129,25,267,25,295,25,306,25,308,25,298,25,302,25,300,25,304,25,265,26,266,26,276,25,277,25,
    4,30,0,7,11,17,11,17,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    4,30,0,7,134,7,11,17,374,1,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,25,124,25,200,25,209,25,260,25,263,25,222,25,249,25,228,25,256,25,198,26,199,26,203,25,204,25,
    4,39,0,7,134,7,134,7,9,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,127,20,128,21,267,20,293,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    4,41,0,7,134,7,134,7,10,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,126,21,129,20,264,21,295,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    5,38,0,7,1,7,2,1,87,17,87,17,373,18,374,7,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,38,0,7,1,7,2,1,87,17,312,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,23,129,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,49,0,7,1,7,2,1,87,17,122,5,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,312,13,317,13,122,15,124,15,333,15,338,15,327,13,329,13,319,13,323,13,321,13,325,13,310,14,311,14,313,13,314,13,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    5,38,0,7,1,7,2,1,312,7,87,17,373,18,374,7,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,333,23,338,23,127,20,129,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    5,49,0,7,1,7,2,1,312,7,7,15,373,18,4,8,5,8,87,9,88,9,7,10,8,10,95,10,96,10,93,9,94,9,89,9,91,9,90,9,92,9,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,312,13,317,13,122,15,124,15,333,15,338,15,327,13,329,13,319,13,323,13,321,13,325,13,310,14,311,14,313,13,314,13,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    5,38,0,7,1,7,2,1,312,7,312,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,333,23,338,23,127,23,129,23,354,23,360,23,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    5,38,0,7,1,7,3,1,11,17,11,17,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,38,0,7,1,7,3,1,11,17,134,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,23,129,23,267,23,295,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,49,0,7,1,7,3,1,11,17,122,5,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,15,124,15,200,15,209,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    5,38,0,7,1,7,3,1,134,7,11,17,373,18,374,7,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,20,129,20,267,20,295,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    5,49,0,7,1,7,3,1,134,7,7,15,373,18,4,8,5,8,11,9,13,9,7,10,8,10,42,10,43,10,40,9,41,9,14,9,33,9,17,9,38,9,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,134,13,174,13,122,15,124,15,200,15,209,15,194,13,196,13,186,13,190,13,188,13,192,13,132,14,133,14,143,13,144,13,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    5,38,0,7,1,7,3,1,134,7,134,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,23,129,23,267,23,295,23,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    5,34,0,7,1,7,11,17,373,1,11,17,3,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,354,15,360,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    5,34,0,7,1,7,11,17,373,1,87,17,2,3,374,7,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,15,129,15,267,15,295,15,354,15,360,15,370,15,372,15,362,15,366,15,364,15,368,15,352,16,353,16,356,15,357,15,
    5,34,0,7,1,7,11,17,373,1,134,7,3,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,25,129,25,267,25,295,25,354,25,360,25,306,25,308,25,298,25,302,25,300,25,304,25,265,26,266,26,276,25,277,25,
    5,34,0,7,1,7,11,17,373,1,312,7,2,3,374,22,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,25,129,25,267,25,295,25,354,25,360,25,370,25,372,25,362,25,366,25,364,25,368,25,352,26,353,26,356,25,357,25,
    5,34,0,7,1,7,11,17,11,17,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,333,15,338,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    5,34,0,7,1,7,87,17,11,17,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,15,124,15,200,15,209,15,333,15,338,15,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    5,34,0,7,1,7,134,7,11,17,374,1,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,25,124,25,200,25,209,25,333,25,338,25,260,25,263,25,222,25,249,25,228,25,256,25,198,26,199,26,203,25,204,25,
    5,47,0,7,1,7,134,7,134,7,9,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    5,49,0,7,1,7,134,7,134,7,10,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    5,46,0,7,1,7,134,7,312,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    5,48,0,7,1,7,134,7,312,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    5,34,0,7,1,7,312,7,11,17,374,1,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,25,124,25,200,25,209,25,333,25,338,25,348,25,350,25,340,25,344,25,342,25,346,25,331,26,332,26,334,25,335,25,
    5,46,0,7,1,7,312,7,134,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    5,48,0,7,1,7,312,7,134,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    5,47,0,7,1,7,312,7,312,7,9,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,200,23,205,24,333,23,336,24,127,20,128,21,267,20,293,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    5,49,0,7,1,7,312,7,312,7,10,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,197,24,209,23,330,24,338,23,126,21,129,20,264,21,295,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    5,6,0,7,11,17,373,1,11,17,374,1,1,0,2,3,4,1,5,1,112,2,118,2,
    5,41,0,7,134,7,134,7,9,25,10,25,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,126,21,128,21,264,21,293,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    6,29,0,7,1,7,2,1,87,17,373,1,87,17,374,7,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,15,129,15,354,15,360,15,370,15,372,15,362,15,366,15,364,15,368,15,352,16,353,16,356,15,357,15,
    6,29,0,7,1,7,2,1,87,17,373,1,312,7,374,22,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,25,129,25,354,25,360,25,370,25,372,25,362,25,366,25,364,25,368,25,352,26,353,26,356,25,357,25,
    6,29,0,7,1,7,3,1,11,17,373,1,11,17,374,7,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    6,29,0,7,1,7,3,1,11,17,373,1,134,7,374,22,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,25,129,25,267,25,295,25,306,25,308,25,298,25,302,25,300,25,304,25,265,26,266,26,276,25,277,25,
    6,29,0,7,1,7,2,1,87,17,87,17,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,15,124,15,333,15,338,15,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    6,29,0,7,1,7,2,1,312,7,87,17,374,1,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,25,124,25,333,25,338,25,348,25,350,25,340,25,344,25,342,25,346,25,331,26,332,26,334,25,335,25,
    6,38,0,7,1,7,2,1,312,7,312,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,116,12,122,23,123,24,333,23,336,24,127,20,128,21,354,20,358,21,347,24,349,24,339,24,343,24,341,24,345,24,331,24,332,24,334,23,335,23,
    6,40,0,7,1,7,2,1,312,7,312,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,118,11,121,24,124,23,330,24,338,23,126,21,129,20,351,21,360,20,348,23,350,23,340,23,344,23,342,23,346,23,337,24,331,24,332,24,334,23,335,23,333,23,
    6,29,0,7,1,7,3,1,11,17,11,17,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    6,29,0,7,1,7,3,1,134,7,11,17,374,1,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,25,124,25,200,25,209,25,260,25,263,25,222,25,249,25,228,25,256,25,198,26,199,26,203,25,204,25,
    6,38,0,7,1,7,3,1,134,7,134,7,9,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,116,12,122,23,123,24,200,23,205,24,127,20,128,21,267,20,293,21,258,24,261,24,220,24,247,24,226,24,254,24,198,24,199,24,203,23,204,23,
    6,40,0,7,1,7,3,1,134,7,134,7,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,118,11,121,24,124,23,197,24,209,23,126,21,129,20,264,21,295,20,260,23,263,23,222,23,249,23,228,23,256,23,206,24,198,24,199,24,203,23,204,23,200,23,
    6,6,0,7,1,7,11,17,373,1,11,17,374,1,2,3,3,3,4,1,5,1,112,2,118,2,
    6,49,0,7,1,7,134,7,134,7,9,25,10,25,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    6,48,0,7,1,7,134,7,312,7,9,25,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    6,48,0,7,1,7,312,7,134,7,9,25,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    6,49,0,7,1,7,312,7,312,7,9,25,10,25,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,197,24,205,24,330,24,336,24,126,21,128,21,264,21,293,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    6,5,0,7,11,17,373,1,11,17,374,1,2,1,1,0,4,1,5,1,112,2,118,2,
    7,5,0,7,1,7,2,1,87,17,373,1,87,17,374,1,3,3,4,1,5,1,112,2,118,2,
    7,5,0,7,1,7,3,1,11,17,373,1,11,17,374,1,2,3,4,1,5,1,112,2,118,2,
    7,40,0,7,1,7,2,1,312,7,312,7,9,25,10,25,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,111,12,116,12,121,24,123,24,330,24,336,24,126,21,128,21,351,21,358,21,347,24,349,24,339,24,343,24,341,24,345,24,337,24,331,24,332,24,334,23,335,23,333,23,
    7,40,0,7,1,7,3,1,134,7,134,7,9,25,10,25,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,111,12,116,12,121,24,123,24,197,24,205,24,126,21,128,21,264,21,293,21,258,24,261,24,220,24,247,24,226,24,254,24,206,24,198,24,199,24,203,23,204,23,200,23,
    8,4,0,7,1,7,2,1,87,17,373,1,87,17,374,1,3,1,4,1,5,1,112,2,118,2,
    4,39,0,7,11,17,11,17,122,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,39,0,7,11,17,11,17,127,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,39,0,7,11,17,134,7,9,15,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,39,0,7,11,17,134,7,122,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,23,129,23,267,23,295,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,39,0,7,134,7,11,17,7,15,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,39,0,7,134,7,11,17,127,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,20,129,20,267,20,295,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    4,39,0,7,134,7,7,15,134,7,1,0,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,23,129,23,267,23,295,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    4,39,0,7,134,7,134,7,9,15,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,20,129,20,267,20,295,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    5,47,0,7,1,7,11,17,11,17,122,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,47,0,7,1,7,11,17,11,17,127,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,11,17,87,17,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,11,17,87,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,47,0,7,1,7,11,17,134,7,9,15,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,47,0,7,1,7,11,17,134,7,122,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,11,17,312,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,11,17,312,7,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,87,17,11,17,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,46,0,7,1,7,87,17,11,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,87,17,87,17,122,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,87,17,87,17,127,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,46,0,7,1,7,87,17,134,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,46,0,7,1,7,87,17,134,7,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,87,17,312,7,9,15,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,87,17,312,7,122,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,134,7,11,17,7,15,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,47,0,7,1,7,134,7,11,17,127,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    5,46,0,7,1,7,134,7,87,17,7,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,134,7,87,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    5,47,0,7,1,7,134,7,7,15,134,7,3,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,46,0,7,1,7,134,7,7,15,312,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,47,0,7,1,7,134,7,134,7,9,15,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    5,46,0,7,1,7,134,7,312,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    5,46,0,7,1,7,312,7,11,17,7,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,46,0,7,1,7,312,7,11,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    5,47,0,7,1,7,312,7,87,17,7,15,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,312,7,87,17,127,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    5,46,0,7,1,7,312,7,7,15,134,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,47,0,7,1,7,312,7,7,15,312,7,2,3,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,23,129,23,267,23,295,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    5,46,0,7,1,7,312,7,134,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    5,47,0,7,1,7,312,7,312,7,9,15,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,200,23,209,23,333,23,338,23,127,20,129,20,267,20,295,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    5,30,0,7,11,17,373,1,11,17,127,5,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    5,30,0,7,11,17,373,1,134,7,9,15,1,0,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    5,30,0,7,11,17,11,17,374,1,122,5,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    5,30,0,7,134,7,11,17,374,1,7,15,1,0,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    6,38,0,7,1,7,2,1,87,17,87,17,122,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,38,0,7,1,7,2,1,87,17,87,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,38,0,7,1,7,2,1,87,17,312,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,38,0,7,1,7,2,1,87,17,312,7,122,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,23,129,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,38,0,7,1,7,2,1,312,7,87,17,7,15,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,38,0,7,1,7,2,1,312,7,87,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,333,23,338,23,127,20,129,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    6,38,0,7,1,7,2,1,312,7,7,15,312,7,373,18,374,22,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,23,129,23,354,23,360,23,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,38,0,7,1,7,2,1,312,7,312,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,23,124,23,333,23,338,23,127,20,129,20,354,20,360,20,348,23,350,23,340,23,344,23,342,23,346,23,331,24,332,24,334,23,335,23,
    6,38,0,7,1,7,3,1,11,17,11,17,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,38,0,7,1,7,3,1,11,17,11,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,38,0,7,1,7,3,1,11,17,134,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,38,0,7,1,7,3,1,11,17,134,7,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,23,129,23,267,23,295,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,38,0,7,1,7,3,1,134,7,11,17,7,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,38,0,7,1,7,3,1,134,7,11,17,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,20,129,20,267,20,295,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    6,38,0,7,1,7,3,1,134,7,7,15,134,7,373,18,374,22,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,23,129,23,267,23,295,23,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,38,0,7,1,7,3,1,134,7,134,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,23,124,23,200,23,209,23,127,20,129,20,267,20,295,20,260,23,263,23,222,23,249,23,228,23,256,23,198,24,199,24,203,23,204,23,
    6,34,0,7,1,7,11,17,373,1,11,17,127,5,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,354,15,360,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    6,34,0,7,1,7,11,17,373,1,87,17,127,5,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,15,129,15,267,15,295,15,354,15,360,15,370,15,372,15,362,15,366,15,364,15,368,15,352,16,353,16,356,15,357,15,
    6,34,0,7,1,7,11,17,373,1,134,7,9,15,3,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,354,15,360,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    6,34,0,7,1,7,11,17,373,1,312,7,9,15,2,3,374,18,4,8,5,8,9,10,10,10,63,10,80,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,15,129,15,267,15,295,15,354,15,360,15,370,15,372,15,362,15,366,15,364,15,368,15,352,16,353,16,356,15,357,15,
    6,34,0,7,1,7,11,17,11,17,374,1,122,5,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,333,15,338,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    6,34,0,7,1,7,87,17,11,17,374,1,122,5,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,15,124,15,200,15,209,15,333,15,338,15,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    6,34,0,7,1,7,134,7,11,17,374,1,7,15,3,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,333,15,338,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    6,34,0,7,1,7,312,7,11,17,374,1,7,15,2,3,373,18,4,8,5,8,7,10,8,10,42,10,43,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,15,124,15,200,15,209,15,333,15,338,15,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    7,29,0,7,1,7,2,1,87,17,373,1,87,17,127,5,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,15,129,15,354,15,360,15,370,15,372,15,362,15,366,15,364,15,368,15,352,16,353,16,356,15,357,15,
    7,29,0,7,1,7,2,1,87,17,373,1,312,7,9,15,374,18,4,8,5,8,9,10,10,10,103,10,104,10,109,10,110,10,105,10,107,10,106,10,108,10,112,11,118,11,127,15,129,15,354,15,360,15,370,15,372,15,362,15,366,15,364,15,368,15,352,16,353,16,356,15,357,15,
    7,29,0,7,1,7,3,1,11,17,373,1,11,17,127,5,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    7,29,0,7,1,7,3,1,11,17,373,1,134,7,9,15,374,18,4,8,5,8,9,10,10,10,63,10,80,10,85,10,86,10,81,10,83,10,82,10,84,10,112,11,118,11,127,15,129,15,267,15,295,15,306,15,308,15,298,15,302,15,300,15,304,15,265,16,266,16,276,15,277,15,
    7,29,0,7,1,7,2,1,87,17,87,17,374,1,122,5,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,15,124,15,333,15,338,15,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    7,29,0,7,1,7,2,1,312,7,87,17,374,1,7,15,373,18,4,8,5,8,7,10,8,10,95,10,96,10,101,10,102,10,97,10,99,10,98,10,100,10,112,11,118,11,122,15,124,15,333,15,338,15,348,15,350,15,340,15,344,15,342,15,346,15,331,16,332,16,334,15,335,15,
    7,29,0,7,1,7,3,1,11,17,11,17,374,1,122,5,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    7,29,0,7,1,7,3,1,134,7,11,17,374,1,7,15,373,18,4,8,5,8,7,10,8,10,42,10,43,10,61,10,62,10,44,10,59,10,48,10,60,10,112,11,118,11,122,15,124,15,200,15,209,15,260,15,263,15,222,15,249,15,228,15,256,15,198,16,199,16,203,15,204,15,
    5,39,0,7,11,17,11,17,122,5,127,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,39,0,7,11,17,134,7,9,15,122,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,39,0,7,134,7,11,17,7,15,127,5,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    5,39,0,7,134,7,7,15,134,7,9,15,1,0,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,47,0,7,1,7,11,17,11,17,122,5,127,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,46,0,7,1,7,11,17,87,17,122,5,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,47,0,7,1,7,11,17,134,7,9,15,122,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,46,0,7,1,7,11,17,312,7,9,15,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,46,0,7,1,7,87,17,11,17,122,5,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,47,0,7,1,7,87,17,87,17,122,5,127,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,46,0,7,1,7,87,17,134,7,9,15,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,47,0,7,1,7,87,17,312,7,9,15,122,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,47,0,7,1,7,134,7,11,17,7,15,127,5,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,46,0,7,1,7,134,7,87,17,7,15,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,47,0,7,1,7,134,7,7,15,134,7,9,15,3,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,46,0,7,1,7,134,7,7,15,312,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    6,46,0,7,1,7,312,7,11,17,7,15,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,47,0,7,1,7,312,7,87,17,7,15,127,5,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,46,0,7,1,7,312,7,7,15,134,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    6,47,0,7,1,7,312,7,7,15,312,7,9,15,2,3,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,95,19,96,19,9,19,10,19,63,19,80,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,200,20,209,20,333,20,338,20,127,20,129,20,267,20,295,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    7,38,0,7,1,7,2,1,87,17,87,17,122,5,127,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    7,38,0,7,1,7,2,1,87,17,312,7,9,15,122,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    7,38,0,7,1,7,2,1,312,7,87,17,7,15,127,5,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    7,38,0,7,1,7,2,1,312,7,7,15,312,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,95,19,96,19,9,19,10,19,103,19,104,19,101,19,102,19,97,19,99,19,98,19,100,19,112,11,118,11,122,20,124,20,333,20,338,20,127,20,129,20,354,20,360,20,348,20,350,20,340,20,344,20,342,20,346,20,331,21,332,21,334,20,335,20,
    7,38,0,7,1,7,3,1,11,17,11,17,122,5,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    7,38,0,7,1,7,3,1,11,17,134,7,9,15,122,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    7,38,0,7,1,7,3,1,134,7,11,17,7,15,127,5,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    7,38,0,7,1,7,3,1,134,7,7,15,134,7,9,15,373,18,374,18,4,8,5,8,7,19,8,19,42,19,43,19,9,19,10,19,63,19,80,19,61,19,62,19,44,19,59,19,48,19,60,19,112,11,118,11,122,20,124,20,200,20,209,20,127,20,129,20,267,20,295,20,260,20,263,20,222,20,249,20,228,20,256,20,198,21,199,21,203,20,204,20,
    -1
};

static const short cases[] = {
    1,0,0,7,
    3,0,0,7,13,4,27,206,16,5,
    4,0,0,7,13,4,27,130,14,7,63,19,25,
    2,0,0,7,139,5,7,
    3,0,0,7,13,4,27,11,9,27,
    2,0,0,7,2,3,1,
    4,0,0,7,1,0,7,2,3,1,3,3,1,
    3,0,0,7,13,4,27,130,14,7,
    3,0,0,7,13,4,27,130,14,7,
    3,0,0,7,11,4,27,170,14,7,
    3,0,0,7,13,4,27,171,14,7,
    3,0,0,7,11,4,27,131,14,7,
    5,0,0,7,1,0,7,13,4,27,130,14,7,309,14,2,
    4,0,0,7,13,4,27,130,14,7,111,12,2,
    4,0,0,7,11,4,27,170,14,7,116,12,2,
    4,0,0,7,13,4,27,171,14,7,117,12,2,
    3,0,0,7,114,2,2,139,5,7,
    5,0,0,7,13,4,27,111,12,2,117,12,2,373,18,1,
    4,0,0,7,13,4,27,115,12,2,163,14,7,
    4,0,0,7,11,4,27,13,9,27,128,21,5,
    5,0,0,7,13,4,27,130,14,7,9,19,25,126,21,5,
    6,0,0,7,1,0,7,11,4,27,13,9,27,358,21,5,374,18,1,
    7,0,0,7,1,0,7,13,4,27,130,14,7,103,19,25,351,21,5,374,18,1,
    8,0,0,7,1,0,7,13,4,27,88,9,27,96,19,25,80,19,25,373,18,1,374,18,1,
    7,0,0,7,1,0,7,13,4,27,96,10,25,3,3,1,43,10,25,373,18,1,
    3,0,0,7,13,4,27,130,14,7,
    3,0,0,7,139,5,7,179,13,7,
    3,0,0,7,13,4,27,11,9,27,
    5,0,0,7,13,4,27,130,14,7,63,19,25,264,21,5,
    4,0,0,7,13,4,27,43,10,25,206,16,5,
    3,0,0,7,11,4,27,170,14,7,
    3,0,0,7,41,4,27,262,16,5,
    3,0,0,7,11,4,27,195,14,7,
    3,0,0,7,40,4,27,259,16,5,
    3,0,0,7,11,4,27,193,14,7,
    6,0,0,7,13,4,27,11,9,27,202,20,5,42,19,25,373,18,1,
    6,0,0,7,13,4,27,130,14,7,80,19,25,294,21,5,374,18,1,
    7,0,0,7,13,4,27,42,10,25,43,10,25,197,16,5,205,16,5,373,18,1,
    5,0,0,7,13,4,27,61,10,25,259,16,5,373,18,1,
    5,0,0,7,40,4,27,43,10,25,206,16,5,373,18,1,
    5,0,0,7,11,4,27,43,10,25,205,16,5,373,18,1,
    16,0,0,7,13,4,27,44,10,25,45,10,25,46,10,25,47,10,25,49,10,25,51,10,25,52,10,25,53,10,25,54,10,25,55,10,25,56,10,25,57,10,25,58,10,25,50,10,25,
    16,0,0,7,13,4,27,221,16,5,223,16,5,224,16,5,225,16,5,229,16,5,231,16,5,232,16,5,234,16,5,235,16,5,236,16,5,240,16,5,241,16,5,244,16,5,230,16,5,
    17,0,0,7,13,4,27,130,14,7,278,24,5,279,24,5,280,24,5,281,24,5,282,24,5,284,24,5,285,24,5,286,24,5,287,24,5,288,24,5,289,24,5,290,24,5,291,24,5,283,24,5,
    17,0,0,7,13,4,27,130,14,7,64,19,25,65,19,25,66,19,25,67,19,25,68,19,25,70,19,25,71,19,25,72,19,25,73,19,25,74,19,25,76,19,25,77,19,25,79,19,25,69,19,25,
    6,0,0,7,14,4,27,373,7,1,15,4,27,374,7,1,16,4,2,
    6,0,0,7,19,4,27,373,7,1,20,4,27,374,7,1,22,4,2,
    6,0,0,7,26,4,27,373,7,1,27,4,27,374,7,1,30,4,2,
    5,0,0,7,13,4,27,145,14,7,374,22,1,146,14,2,
    5,0,0,7,13,4,27,149,14,7,374,22,1,150,14,2,
    5,0,0,7,13,4,27,157,14,7,374,22,1,158,14,2,
    3,0,0,7,33,4,27,12,9,27,
    4,0,0,7,13,4,27,163,14,7,292,24,5,
    3,0,0,7,33,4,27,248,16,5,
    5,0,0,7,23,4,27,154,14,7,75,19,25,237,21,5,
    5,0,0,7,28,4,27,159,14,7,78,19,25,242,21,5,
    5,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,
    5,0,0,7,15,4,27,153,14,7,79,19,25,242,21,5,
    4,0,0,7,17,4,27,227,16,5,147,14,7,
    4,0,0,7,25,4,27,239,16,5,156,14,7,
    4,0,0,7,35,4,27,251,16,5,165,14,7,
    4,0,0,7,38,4,27,255,16,5,168,14,7,
    4,0,0,7,36,4,27,252,16,5,166,14,7,
    4,0,0,7,34,4,27,250,16,5,164,14,7,
    4,0,0,7,37,4,27,253,16,5,167,14,7,
    4,0,0,7,39,4,27,257,16,5,169,14,7,
    4,0,0,7,24,4,27,238,16,5,155,14,7,
    4,0,0,7,29,4,27,243,16,5,160,14,7,
    4,0,0,7,31,4,27,245,16,5,161,14,7,
    4,0,0,7,32,4,27,246,16,5,162,14,7,
    4,0,0,7,14,4,27,221,16,5,145,14,7,
    4,0,0,7,22,4,27,234,16,5,152,14,7,
    4,0,0,7,21,4,27,233,16,5,151,14,7,
    5,0,0,7,13,4,27,373,7,1,13,4,27,374,7,1,
    4,0,0,7,11,4,27,13,9,27,301,21,5,
    4,0,0,7,13,4,27,11,9,27,292,21,5,
    3,0,0,7,13,4,27,130,14,7,
    2,0,0,7,134,5,7,
    4,0,0,7,11,4,27,13,9,27,293,21,5,
    4,0,0,7,13,4,27,130,14,7,130,14,2,
    4,0,0,7,11,4,27,13,9,27,293,21,5,
    5,0,0,7,13,4,27,130,14,7,63,19,25,374,18,1,
    5,0,0,7,13,4,27,213,15,5,43,10,25,373,18,1,
    3,0,0,7,134,5,7,174,13,7,
    5,0,0,7,13,4,27,11,9,27,209,20,5,267,20,5,
    3,0,0,7,135,5,7,175,13,7,
    5,0,0,7,13,4,27,11,9,27,210,20,5,268,20,5,
    3,0,0,7,136,5,7,176,13,7,
    5,0,0,7,13,4,27,11,9,27,211,20,5,269,20,5,
    3,0,0,7,137,5,7,177,13,7,
    5,0,0,7,13,4,27,11,9,27,212,20,5,270,20,5,
    3,0,0,7,138,5,7,178,13,7,
    5,0,0,7,13,4,27,11,9,27,213,20,5,271,20,5,
    3,0,0,7,139,5,7,179,13,7,
    5,0,0,7,13,4,27,11,9,27,214,20,5,272,20,5,
    3,0,0,7,140,5,7,180,13,7,
    5,0,0,7,13,4,27,11,9,27,215,20,5,273,20,5,
    3,0,0,7,141,5,7,181,13,7,
    5,0,0,7,13,4,27,11,9,27,216,20,5,274,20,5,
    3,0,0,7,142,5,7,182,13,7,
    5,0,0,7,13,4,27,11,9,27,217,20,5,275,20,5,
    3,0,0,7,13,4,27,143,13,7,
    3,0,0,7,11,4,27,183,13,7,
    5,0,0,7,13,4,27,11,9,27,218,20,5,276,20,5,
    4,0,0,7,13,4,27,130,14,7,276,23,5,
    3,0,0,7,13,4,27,144,13,7,
    3,0,0,7,11,4,27,184,13,7,
    5,0,0,7,13,4,27,11,9,27,219,20,5,277,20,5,
    4,0,0,7,13,4,27,130,14,7,277,23,5,
    12,0,0,7,13,4,27,130,14,7,267,23,5,268,23,5,269,23,5,270,23,5,271,23,5,272,23,5,273,23,5,274,23,5,374,18,1,
    6,0,0,7,13,4,27,11,9,27,273,20,5,264,21,5,374,18,1,
    3,0,0,7,13,4,27,130,14,7,
    4,0,0,7,1,0,7,13,4,27,309,14,7,
    5,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,
    4,0,0,7,13,4,27,373,7,1,130,6,7,
    3,0,0,7,132,6,7,172,14,7,
    3,0,0,7,133,6,7,173,14,7,
    5,0,0,7,13,4,27,11,9,27,207,21,5,265,21,5,
    5,0,0,7,13,4,27,11,9,27,208,21,5,266,21,5,
    6,0,0,7,13,4,27,130,14,7,265,24,5,266,24,5,374,18,1,
    2,0,0,7,139,5,7,
    2,0,0,7,179,5,7,
    3,0,0,7,139,5,7,201,25,5,
    5,0,0,7,13,4,27,130,14,7,13,9,2,264,24,5,
    5,0,0,7,1,0,7,13,4,27,309,14,7,355,23,5,
    5,0,0,7,11,4,27,13,9,27,374,7,1,170,14,2,
    6,0,0,7,13,4,27,130,14,7,264,24,5,264,24,5,374,18,1,
    7,0,0,7,11,4,27,13,9,27,293,21,5,293,21,5,293,21,5,374,18,1,
    8,0,0,7,13,4,27,130,14,7,43,19,25,264,24,5,13,9,2,264,24,5,374,18,1,
    6,0,0,7,13,4,27,206,16,5,206,16,5,206,16,5,373,18,1,
    3,0,0,7,13,4,27,130,14,7,
    3,0,0,7,11,4,27,170,14,7,
    3,0,0,7,13,4,27,171,14,7,
    2,0,0,7,139,5,7,
    4,0,0,7,13,4,27,130,14,7,374,22,1,
    4,0,0,7,11,4,27,170,14,7,374,22,1,
    3,0,0,7,139,5,7,373,22,1,
    5,0,0,7,13,4,27,130,14,7,374,22,1,130,14,2,
    3,0,0,7,135,5,7,175,13,7,
    3,0,0,7,113,2,2,119,2,2,
    4,0,0,7,13,4,27,143,13,7,144,13,2,
    3,0,0,7,132,6,7,133,14,7,
    5,0,0,7,11,4,27,13,9,27,293,21,5,374,18,1,
    6,0,0,7,13,4,27,130,14,7,13,9,2,264,24,5,374,18,1,
    5,0,0,7,11,4,27,13,9,27,128,21,5,374,18,1,
    4,0,0,7,13,4,27,206,16,5,373,18,1,
    4,0,0,7,13,4,27,210,15,5,373,18,1,
    5,0,0,7,13,4,27,130,14,7,268,23,5,374,18,1,
    4,0,0,7,13,4,27,125,15,5,373,18,1,
    5,0,0,7,13,4,27,11,9,27,276,20,5,374,18,1,
    5,0,0,7,13,4,27,11,9,27,277,20,5,374,18,1,
    5,0,0,7,13,4,27,210,15,5,213,15,5,373,18,1,
    6,0,0,7,13,4,27,13,9,27,13,9,2,374,18,1,373,18,1,
    4,0,0,7,13,4,27,130,14,7,130,14,2,
    6,0,0,7,13,4,27,130,14,7,11,9,2,373,18,1,374,18,1,
    5,0,0,7,1,0,7,13,4,27,88,9,27,309,14,2,
    6,0,0,7,13,4,27,13,9,27,373,18,1,13,9,2,374,18,1,
    4,0,0,7,139,5,7,136,13,7,179,13,2,
    6,0,0,7,13,4,27,130,14,7,63,19,25,13,9,2,205,21,5,
    8,0,0,7,1,0,7,13,4,27,88,9,27,373,18,1,2,3,1,104,10,25,374,18,1,
    8,0,0,7,13,4,27,130,14,7,43,19,25,63,19,25,205,21,5,374,18,1,373,18,1,
    10,0,0,7,1,0,7,13,4,27,309,14,7,103,19,25,205,21,5,373,18,1,374,18,1,3,3,1,2,3,1,
    7,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,373,18,1,374,18,1,
    11,0,0,7,13,4,27,130,14,7,268,23,5,265,24,5,63,19,25,213,20,5,205,21,5,43,19,25,374,18,1,373,18,1,
    7,0,0,7,13,4,27,13,9,27,80,19,25,296,20,5,373,18,1,374,18,1,
    6,0,0,7,13,4,27,130,14,7,13,9,2,373,18,1,374,18,1,
    5,0,0,7,1,0,7,13,4,27,3,3,1,373,18,1,
    1,0,0,7,
    3,0,0,7,13,4,27,130,14,7,
    5,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,
    3,0,0,7,13,4,27,206,16,5,
    3,0,0,7,33,4,27,163,14,7,
    3,0,0,7,135,5,7,175,13,7,
    3,0,0,7,114,2,2,5,1,2,
    5,0,0,7,13,4,27,130,14,7,213,20,5,271,23,5,
    3,0,0,7,132,6,7,173,14,7,
    4,0,0,7,13,4,27,130,14,7,206,21,5,
    3,0,0,7,135,5,7,113,11,2,
    4,0,0,7,113,2,2,135,5,7,172,14,7,
    5,0,0,7,13,4,27,11,9,27,215,20,5,218,20,5,
    5,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,
    3,0,0,7,18,4,27,148,14,7,
    8,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,373,18,1,374,18,1,2,3,1,
    2,0,0,7,139,5,7,
    4,0,0,7,114,2,2,4,1,2,135,5,7,
    3,0,0,7,137,5,7,177,13,7,
    7,0,0,7,13,4,27,373,7,1,2,3,1,1,0,7,88,4,27,374,7,1,
    4,0,0,7,134,5,7,141,13,7,132,14,2,
    3,0,0,7,114,2,2,120,2,2,
    4,0,0,7,13,4,27,168,14,7,147,14,2,
    4,0,0,7,13,4,27,130,14,7,264,24,5,
    3,0,0,7,13,4,27,5,8,2,
    3,0,0,7,11,4,27,4,8,2,
    3,0,0,7,5,1,2,13,4,27,
    5,0,0,7,13,4,27,5,8,2,4,8,2,373,18,1,
    3,0,0,7,33,4,27,6,8,2,
    3,0,0,7,13,4,27,373,7,1,
    3,0,0,7,11,4,27,373,7,1,
    6,0,0,7,13,4,27,373,7,1,11,4,27,374,7,1,13,4,2,
    6,0,0,7,1,0,7,13,4,27,373,7,1,88,4,27,374,7,1,
    4,0,0,7,13,4,27,43,10,25,373,18,1,
    4,0,0,7,11,4,27,42,10,25,373,18,1,
    5,0,0,7,13,4,27,8,10,25,8,10,25,373,18,1,
    5,0,0,7,13,4,27,130,14,7,63,19,25,374,18,1,
    5,0,0,7,13,4,27,210,15,5,43,10,25,373,18,1,
    7,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,43,19,25,373,18,1,
    4,0,0,7,5,1,2,4,1,2,39,4,27,
    2,0,0,7,13,4,27,
    4,0,0,7,11,4,27,13,9,27,130,14,2,
    4,0,0,7,13,4,27,43,10,25,43,10,25,
    4,0,0,7,13,4,27,373,7,1,130,6,7,
    3,0,0,7,33,4,27,12,9,27,
    4,0,0,7,13,4,27,43,10,25,373,18,1,
    5,0,0,7,13,4,27,130,14,7,63,19,25,374,18,1,
    5,0,0,7,13,4,27,11,9,27,43,19,25,63,19,25,
    3,0,0,7,5,1,2,38,4,27,
    6,0,0,7,13,4,27,373,7,1,40,4,27,374,7,1,41,4,2,
    5,0,0,7,1,0,7,13,4,27,96,10,25,373,18,1,
    8,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,373,18,1,374,18,1,2,3,1,
    6,0,0,7,13,4,27,210,15,5,215,15,5,373,18,1,2,3,1,
    3,0,0,7,135,5,7,140,13,7,
    5,0,0,7,13,4,27,43,10,25,373,18,1,2,3,1,
    6,0,0,7,13,4,27,373,7,1,13,4,27,374,7,1,13,4,2,
    5,0,0,7,13,4,27,130,14,7,374,22,1,130,14,2,
    4,0,0,7,135,5,7,137,13,7,138,13,2,
    7,0,0,7,13,4,27,43,10,25,43,10,25,43,10,25,373,18,1,2,3,1,
    7,0,0,7,13,4,27,373,7,1,2,3,1,1,0,7,88,4,27,374,7,1,
    8,0,0,7,13,4,27,130,14,7,63,19,25,205,21,5,373,18,1,374,18,1,2,3,1,
    5,0,0,7,13,4,27,212,15,5,373,18,1,137,5,7,
    -1
};

static const char *const case_names[] = {
    "a-credential-is-given",
    "both-functions-can-be-called",
    "an-acceptor-finds-both-functions",
    "exchange-may-not-be-offered",
    "query-may-not-be-offered",
    "a-credential-outside-lsass",
    "two-credentials-at-once",
    "negotiable-means-exchange",
    "acceptor-makes-a-context-from-its-credential",
    "initiator-makes-a-context-from-its-credential",
    "initiator-with-metadata-of-its-own-side",
    "acceptor-with-metadata-of-its-own-side",
    "two-credentials-make-a-context-each",
    "both-handles-null-acceptor",
    "both-handles-null-initiator",
    "both-handles-null-initiator-own-metadata",
    "both-handles-null-before-any-other-call",
    "both-handles-null-beside-a-live-context",
    "both-handles-null-with-every-listed-flag",
    "null-credential-on-a-context-of-query",
    "null-credential-on-a-context-of-exchange",
    "another-credential-on-a-context-of-query",
    "another-credential-on-a-context-of-exchange",
    "another-credential-with-a-context-of-its-own",
    "another-credential-then-its-release",
    "no-name-on-exchange",
    "no-name-on-exchange-and-its-named-twin",
    "no-name-on-query",
    "no-name-on-a-live-context",
    "a-name-is-only-read",
    "a-name-is-only-read-on-a-new-context",
    "a-name-without-terminator",
    "a-name-without-terminator-on-a-new-context",
    "an-empty-name",
    "an-empty-name-on-a-new-context",
    "an-initiator-turns-acceptor",
    "an-acceptor-turns-initiator",
    "the-role-goes-back-and-forth",
    "the-name-becomes-empty",
    "an-empty-name-becomes-a-name",
    "an-acceptor-of-query-turns-initiator",
    "each-flag-on-query-with-a-live-context",
    "each-flag-on-exchange-with-a-context-of-query",
    "each-flag-on-exchange-with-a-context-of-exchange",
    "each-flag-on-an-acceptors-query",
    "the-first-flags-on-a-new-initiator",
    "the-middle-flags-on-a-new-initiator",
    "the-last-flags-on-a-new-initiator",
    "the-first-flags-on-a-new-acceptor",
    "the-middle-flags-on-a-new-acceptor",
    "the-last-flags-on-a-new-acceptor",
    "every-flag-at-once-on-query",
    "every-flag-at-once-on-an-acceptors-exchange",
    "every-flag-at-once-on-an-initiators-exchange",
    "words-of-everyday-callers",
    "a-session-key-over-a-stream",
    "no-flag-at-all",
    "the-word-changes-between-calls",
    "outside-the-list-confidentiality",
    "outside-the-list-fragment-supplied",
    "outside-the-list-no-integrity",
    "outside-the-list-undefined-top-bit",
    "outside-the-list-undefined-inner-bit",
    "outside-the-list-listed-and-confidentiality",
    "outside-the-list-everything-defined",
    "outside-the-list-all-bits",
    "incoherent-datagram-and-connection",
    "incoherent-all-three-transports",
    "incoherent-integrity-and-replay-detection",
    "incoherent-integrity-and-sequence-detection",
    "incoherent-delegation-without-mutual",
    "incoherent-three-legs-without-mutual",
    "incoherent-buffers-that-this-call-has-not",
    "the-same-call-again-in-one-case",
    "all-flags-on-a-queried-context",
    "all-flags-on-an-acceptor",
    "the-length-counts-bytes",
    "a-single-byte",
    "the-length-counts-bytes-on-a-live-context",
    "the-bytes-are-only-read",
    "the-bytes-are-only-read-on-a-live-context",
    "nothing-is-used-after-the-return",
    "nothing-is-used-after-a-failed-call",
    "foreign0-on-a-new-context",
    "foreign0-on-a-live-context",
    "foreign1-on-a-new-context",
    "foreign1-on-a-live-context",
    "foreign2-on-a-new-context",
    "foreign2-on-a-live-context",
    "foreign3-on-a-new-context",
    "foreign3-on-a-live-context",
    "foreign4-on-a-new-context",
    "foreign4-on-a-live-context",
    "foreign5-on-a-new-context",
    "foreign5-on-a-live-context",
    "foreign6-on-a-new-context",
    "foreign6-on-a-live-context",
    "foreign7-on-a-new-context",
    "foreign7-on-a-live-context",
    "foreign8-on-a-new-context",
    "foreign8-on-a-live-context",
    "short-on-a-new-acceptor",
    "short-on-a-new-initiator",
    "short-on-a-live-context",
    "short-on-a-context-of-exchange",
    "long-on-a-new-acceptor",
    "long-on-a-new-initiator",
    "long-on-a-live-context",
    "long-on-a-context-of-exchange",
    "every-pattern-one-after-the-other",
    "good-metadata-after-bad",
    "a-fresh-acceptor-reads-an-initiators-metadata",
    "a-fresh-acceptor-with-another-credential",
    "an-acceptors-answer-reaches-the-initiator",
    "a-fresh-acceptor-after-the-initiator-is-gone",
    "no-bytes-on-a-new-context",
    "no-bytes-and-no-pointer-on-a-new-context",
    "no-bytes-on-a-live-context",
    "no-bytes-and-no-pointer-on-a-live-context",
    "no-bytes-after-good-metadata",
    "exchange-is-the-very-first-call",
    "exchange-is-the-very-first-call-of-an-initiator",
    "exchange-twice-without-query",
    "exchange-again-on-a-context-of-exchange",
    "exchange-without-query-from-a-second-credential",
    "an-initiators-context-was-deleted",
    "exchange-three-times-as-acceptor",
    "exchange-three-times-as-initiator",
    "exchange-three-times-with-fresh-metadata",
    "exchange-three-times-with-own-metadata",
    "an-acceptors-exchange-hands-out-a-context",
    "an-initiators-exchange-hands-out-a-context",
    "own-metadata-hands-out-a-context",
    "foreign-bytes-that-are-accepted-hand-out-a-context",
    "an-acceptors-context-is-deleted-at-once",
    "an-initiators-context-is-deleted-at-once",
    "a-context-is-deleted-at-once-where-exchange-came-first",
    "each-context-is-deleted-at-once",
    "a-failed-exchange-leaves-null",
    "a-refused-null-credential-leaves-null",
    "a-failure-on-cut-metadata-leaves-null",
    "a-failure-on-empty-metadata-leaves-null",
    "an-initiators-success-keeps-the-handle",
    "an-acceptors-success-keeps-the-handle",
    "a-success-without-credential-keeps-the-handle",
    "a-success-with-own-metadata-keeps-the-handle",
    "a-failed-exchange-keeps-an-initiators-context",
    "a-failed-exchange-keeps-an-acceptors-context",
    "a-failed-exchange-without-credential-keeps-the-context",
    "cut-metadata-keeps-the-context",
    "overlong-metadata-keeps-the-context",
    "two-failures-keep-the-context",
    "three-contexts-of-query-from-one-credential",
    "three-contexts-of-exchange-from-one-credential",
    "contexts-of-both-functions-from-one-credential",
    "three-contexts-from-two-credentials",
    "a-new-handle-after-a-deletion",
    "contexts-of-exchange-only",
    "two-negotiations-side-by-side",
    "contexts-of-two-credentials-side-by-side",
    "lives-that-overlap",
    "lives-that-overlap-from-two-credentials",
    "deletion-after-a-whole-negotiation",
    "deletion-after-successes-and-failures",
    "deletion-after-calls-on-other-contexts",
    "deletion-in-the-order-of-making",
    "deletion-with-a-second-credential-gone",
    "what-a-context-carries",
    "success-on-a-new-context",
    "success-on-a-live-context",
    "success-with-own-metadata",
    "success-with-every-listed-flag",
    "failure-on-foreign-bytes",
    "failure-without-credential",
    "failure-on-a-live-context",
    "failure-on-empty-metadata",
    "the-reserved-bit-of-a-success",
    "the-reserved-bit-of-a-failure",
    "an-error-number-in-place-of-a-status",
    "an-error-number-on-a-live-context",
    "nothing-is-pending",
    "nothing-is-pending-where-a-user-may-be-asked",
    "a-whole-negotiation-returns",
    "exchange-before-anything-returns",
    "a-refused-call-returns",
    "a-large-message-returns",
    "release-and-acquire-again-return",
    "the-reason-of-bad-bytes",
    "the-reason-of-a-missing-credential",
    "the-reason-of-an-unlisted-flag",
    "the-reason-of-a-repetition",
    "both-handles-null-initiator",
    "both-handles-null-acceptor",
    "both-handles-null-before-any-other-call",
    "both-handles-null-beside-a-live-context",
    "both-handles-null-with-every-listed-flag",
    "an-initiators-context-is-deleted-at-once",
    "an-acceptors-context-is-deleted-at-once",
    "each-context-is-deleted-at-once",
    "a-context-from-each-credential",
    "query-twice-on-one-context",
    "query-twice-on-an-acceptors-context",
    "query-three-times-without-credential",
    "query-on-a-context-of-exchange",
    "query-on-a-context-that-failed",
    "query-after-an-exchange",
    "a-refused-query-leaves-null",
    "the-metadata-of-an-initiator-is-readable",
    "the-metadata-of-an-acceptor-is-readable",
    "the-metadata-of-a-second-query-is-readable",
    "the-metadata-outlives-its-context",
    "the-metadata-with-every-listed-flag-is-readable",
    "whose-buffer-it-is",
    "whose-buffer-an-acceptors-is",
    "codes-of-query",
    "codes-of-a-refused-query",
    "query-with-names-of-all-kinds-returns",
    "query-with-another-credential-returns",
    "a-life-from-start-to-end",
    "a-life-with-failures",
    "failures-on-a-new-context",
    "metadata-asked-for-again",
    "three-initiators-in-turn",
    "acceptors-in-turn",
    "failures-in-turn",
    "queries-in-turn-on-one-context",
    "credentials-in-turn",
    "what-no-memory-may-stop",
    "a-large-message-that-no-memory-may-stop",
};


/* ---- A minimal LSA: two heaps; every other function answers that it is not supported. ---- */

typedef uint32_t(CALL *other_function)(void);
static uint32_t CALL not_supported(void) { return 0xC00000BBu; }
static void *CALL allocate_lsa(uint32_t length) { return calloc(1, length ? length : 1); }
static void *CALL allocate_private(size_t length) { return calloc(1, length ? length : 1); }
static void CALL release_block(void *block) { free(block); }

typedef struct { uint16_t length, maximum; uint16_t *buffer; } counted_string;
typedef struct { uint32_t version, machine_state, setup_mode; void *sid; counted_string domain, dns; uint8_t guid[16]; } parameters;
typedef struct { uint32_t low; int32_t high; } luid;

typedef uint32_t(CALL *entry_type)(uint32_t, uint32_t *, void ***, uint32_t *);
typedef uint32_t(CALL *initialize_type)(uintptr_t, parameters *, void **);
typedef uint32_t(CALL *acquire_type)(counted_string *, uint32_t, luid *, void *, void *, void *, uintptr_t *, int64_t *);
typedef uint32_t(CALL *handle_type)(uintptr_t);
typedef uint32_t(CALL *query_type)(uintptr_t, counted_string *, uint32_t, uint32_t *, uint8_t **, uintptr_t *);
typedef uint32_t(CALL *exchange_type)(uintptr_t, counted_string *, uint32_t, uint32_t, uint8_t *, uintptr_t *);

static acquire_type acquire_function;
static handle_type release_function, delete_function;
static query_type query_function;
static exchange_type exchange_function;
static void *lsa[64];

static void *slot(void **table, int number) { return table[number]; }

/* Nothing to be had from this package outside an LSA: exit code 3; nothing to load: 2. */
static void start(const char *path) {
#ifdef _WIN32
    HMODULE library = LoadLibraryA(path);
    void *found = library ? (void *)(uintptr_t)GetProcAddress(library, "SpLsaModeInitialize") : NULL;
#else
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    void *found = library ? dlsym(library, "SpLsaModeInitialize") : NULL;
#endif
    if (found == NULL) {
        fprintf(stderr, "%s: no library with SpLsaModeInitialize; give a path such as ./my_ssp.so\n", path);
        leave(2);
    }
    for (int i = 0; i < 64; i++) lsa[i] = (void *)(uintptr_t)not_supported;
    lsa[5] = (void *)(uintptr_t)allocate_lsa, lsa[48] = (void *)(uintptr_t)allocate_private;
    lsa[6] = lsa[23] = lsa[49] = (void *)(uintptr_t)release_block;
    uint32_t version = 0, count = 0;
    void **table = NULL;
    uint32_t status = ((entry_type)(uintptr_t)found)(0x00010000u, &version, &table, &count);
    static parameters given;
    given.version = version, given.machine_state = 3;
    if (status != 0 || table == NULL || count == 0 || version < 0x00100000u || !slot(table, 30) || !slot(table, 31) ||
        ((initialize_type)(uintptr_t)slot(table, 8))(1, &given, lsa) & 0x80000000u) {
        printf("not tried: the package does not start here, or does not offer both functions\n");
        leave(3);
    }
    acquire_function = (acquire_type)(uintptr_t)slot(table, 12);
    release_function = (handle_type)(uintptr_t)slot(table, 14);
    delete_function = (handle_type)(uintptr_t)slot(table, 20);
    query_function = (query_type)(uintptr_t)slot(table, 30);
    exchange_function = (exchange_type)(uintptr_t)slot(table, 31);
}

/* ---- A case in progress: the values behind c0 to c7 and x0 to x7, and what Query returned for each role. ---- */

enum { NO_CELL, NULL_HANDLE, SAME, FRESH, OF_ANOTHER };
enum { NONE, EMPTY, READABLE, MISSING };
static uintptr_t credentials[2][8], contexts[8]; /* of a credential the inbound and the outbound handle */
static int acquired[8], live[8], made[8]; /* live: 1 live, 0 not */
static uint8_t said[2][8192];             /* what Query returned, without and with a name */
static uint32_t said_length[2];
static int has_said[2];

struct answer { uint32_t status; int handle, metadata; };

static int succeeded(uint32_t status) { return (status & 0x80000000u) == 0; }

static void forget(void) {
    memset(acquired, 0, sizeof acquired), memset(live, 0, sizeof live), memset(made, 0, sizeof made);
    memset(has_said, 0, sizeof has_said);
}

/* What the cell holds now; a new context gets the lowest slot that was never used. */
static int after(int context, uintptr_t before, uintptr_t now) {
    if (now == 0) {
        if (context >= 0) live[context] = 0;
        return NULL_HANDLE;
    }
    if (now == before) return SAME;
    for (int i = 0; i < 8; i++)
        if (live[i] && contexts[i] == now) return OF_ANOTHER;
    for (int i = 0; i < 8 && context < 0; i++)
        if (!made[i]) {
            made[i] = live[i] = 1, contexts[i] = now;
            break;
        }
    return FRESH;
}

/* The counted string behind a word; NULL for an absent one. */
static counted_string *name(const char *word, counted_string *string) {
    static uint16_t text[32];
    const char *plain = "host/server.sspcheck.test";
    uint16_t length = (uint16_t)(2 * strlen(plain));
    for (size_t i = 0; i <= strlen(plain); i++) text[i] = (uint16_t)plain[i];
    if (strcmp(word, "absent") == 0) return NULL;
    string->length = length, string->maximum = (uint16_t)(length + 2), string->buffer = text;
    if (strcmp(word, "empty") == 0) string->length = 0, string->maximum = 2, text[0] = 0;
    if (strcmp(word, "unterminated") == 0) string->maximum = length;
    return string;
}

/* The bytes behind a word: how many, -1 for a NULL pointer, -2 where there are none. */
static long bytes(const char *word, int role, uint8_t *into) {
    static const char *const foreign[] = {"\0", "", "NEGOEXTS\6\0\0\0\0\0\0\0", "", "", "<?xml version=\"1.0\"?><metadata/>"};
    int peer = !role, own = strcmp(word, "own") == 0;
    if (strcmp(word, "empty") == 0) return 0;
    if (strcmp(word, "empty-null") == 0) return -1;
    if (strncmp(word, "foreign", 7) == 0)
        switch (word[7]) {
        case '0': into[0] = 0; return 1;
        case '1': memset(into, 0xFF, 16); return 16;
        case '2': memcpy(into, foreign[2], 16); return 16;
        case '3': memset(into, 0, 65536); return 65536;
        case '4': for (int i = 0; i < 256; i++) into[i] = (uint8_t)i; return 256;
        case '5': memcpy(into, foreign[5], strlen(foreign[5])); return (long)strlen(foreign[5]);
        case '6': for (int i = 0; i < 11; i++) memcpy(into + 6 * i, "\x60\x84\xff\xff\xff\xff", 6); return 66;
        case '7': memset(into, 0x7F, 4097); return 4097;
        default: memset(into, 0xC8, 200); return 200;
        }
    if (!has_said[own ? role : peer] && strcmp(word, "short") != 0 && strcmp(word, "long") != 0) return -2;
    long length = has_said[own ? role : peer] ? (long)said_length[own ? role : peer] : 16;
    if (has_said[own ? role : peer]) memcpy(into, said[own ? role : peer], (size_t)length);
    else memset(into, 0xFF, 16);
    if (strcmp(word, "short") == 0) return length > 0 ? length - 1 : 0;
    if (strcmp(word, "long") == 0) memset(into + length, 0xA5, 4096), length += 4096;
    return length;
}

static uint32_t acquire(uint32_t direction, uintptr_t *handle) {
    static luid logon = {0x0003E7A1u, 0};
    int64_t expiry = 0;
    *handle = 0;
    uint32_t status = acquire_function(NULL, direction, &logon, NULL, NULL, NULL, handle, &expiry);
    if (!succeeded(status)) *handle = 0;
    return status;
}

static uint32_t release(int c) {
    uintptr_t inbound = credentials[0][c], outbound = credentials[1][c];
    uint32_t first = inbound ? release_function(inbound) : 0;
    uint32_t second = outbound && outbound != inbound ? release_function(outbound) : 0;
    return succeeded(first) ? second : first;
}

/* Makes a call; 0 where it cannot be made here. */
static int make(const char *text, struct answer *answer) {
    char function[16] = "", credential[16] = "", context[16] = "", target[16] = "", word[16] = "", metadata[24] = "";
    sscanf(text, "%15s %15s %15s %15s %15s %23s", function, credential, context, target, word, metadata);
    answer->handle = NO_CELL, answer->metadata = NONE;
    int c = credential[0] == 'c' ? credential[1] - '0' : -1;
    if (strcmp(function, "acquire") == 0) {
        /* One for both directions; where that is refused, one of each. */
        uintptr_t both = 0, *inbound = &credentials[0][c], *outbound = &credentials[1][c];
        answer->status = acquire(3, &both);
        *inbound = *outbound = both;
        if (!succeeded(answer->status)) {
            uint32_t first = acquire(1, inbound), second = acquire(2, outbound);
            if (succeeded(first) || succeeded(second)) answer->status = 0;
        }
        acquired[c] = succeeded(answer->status) && (*inbound != 0 || *outbound != 0);
        answer->handle = acquired[c] ? FRESH : NULL_HANDLE;
        return 1;
    }
    if (strcmp(function, "release") == 0) {
        if (!acquired[c]) return 0;
        answer->status = release(c);
        if (succeeded(answer->status)) acquired[c] = 0;
        return 1;
    }
    if (strcmp(function, "delete") == 0) {
        int x = credential[1] - '0';
        if (!live[x] || delete_function == NULL) return 0;
        answer->status = delete_function(contexts[x]);
        if (succeeded(answer->status)) live[x] = 0;
        return 1;
    }
    int x = context[0] == 'x' ? context[1] - '0' : -1, role = strcmp(target, "absent") != 0;
    if ((c >= 0 && !acquired[c]) || (x >= 0 && !live[x])) return 0;
    uintptr_t before = x >= 0 ? contexts[x] : 0, cell = before, handle = c >= 0 ? credentials[role][c] : 0;
    if (c >= 0 && handle == 0) return 0; /* none for this direction */
    uint32_t requirements = (uint32_t)strtoul(word, NULL, 16);
    counted_string string, *given = name(target, &string);
    if (strcmp(function, "query") == 0) {
        uint32_t length = 0;
        uint8_t *data = NULL;
        answer->status = query_function(handle, given, requirements, &length, &data, &cell);
        if (succeeded(answer->status)) {
            answer->metadata = length == 0 ? EMPTY : data == NULL ? MISSING : READABLE;
            if (answer->metadata == READABLE && length <= sizeof said[0])
                memcpy(said[role], data, length), said_length[role] = length, has_said[role] = 1;
        }
    } else {
        static uint8_t buffer[1 << 17];
        long length = bytes(metadata, role, buffer);
        if (length == -2) return 0;
        /* A copy of just this length, so that tools that watch memory see what is read behind it. */
        uint8_t *copy = length < 0 ? NULL : malloc(length ? (size_t)length : 1);
        if (copy) memcpy(copy, buffer, (size_t)length);
        answer->status = exchange_function(handle, given, requirements, length < 0 ? 0 : (uint32_t)length, copy, &cell);
        free(copy);
    }
    answer->handle = after(x, before, cell);
    return 1;
}

static void settle(void) {
    size_t length = strlen(now->at);
    snprintf(now->at + length, sizeof now->at - length, " or in what is deleted after it");
    for (int i = 0; i < 8; i++)
        if (live[i] && delete_function) delete_function(contexts[i]);
    for (int i = 0; i < 8; i++)
        if (acquired[i]) release(i);
}

/* ---- What was seen against what is permitted. ---- */

static long tried, not_reached, broken, deviating, shown;
static int witnessed;

static int class_of(uint32_t status) {
    size_t i = 0;
    while ((status & statuses[i].mask) != statuses[i].value) i++;
    return statuses[i].number;
}

/* Whether the answer was one that the next call can build on. */
static int is_needed(const struct answer *answer, int needed) {
    return needed == succeeded(answer->status) + 2 * answer->handle + 2 * HANDLES * answer->metadata;
}

static void judge(const char *where, int call, int number, const struct answer *answer) {
    const struct expectation *expected = &expectations[number];
    int cell = (answer->handle * METADATA + answer->metadata) * CLASSES + class_of(answer->status);
    int breaks = expected->breaks[cell];
    tried++;
    if (breaks == 0) {
        if (strncmp(calls[call], "exchange c", 10) == 0 && answer->handle == FRESH && succeeded(answer->status)) witnessed = 1;
        return;
    }
    const struct clause *clause = breaks < 0 ? NULL : &clauses[breaks - 1];
    int counts = clause == NULL || clause->level == 0 || (strict && clause->level == 1);
    if (counts) broken++;
    else deviating++;
    if (counts ? shown < 20 : verbose) {
        static const char *const handles[] = {"no handle", "handle NULL", "same handle", "new handle", "handle of another context"};
        shown++;
        printf("%s in %s: `%s` returned 0x%08X, %s; permitted: %s\n    %s\n", clause ? clause->id : "?", where, calls[call],
               (unsigned)answer->status, handles[answer->handle], expected->why, clause ? clause->says : "an answer that cannot be");
    }
}

static int tests(int count, char **arguments) {
    const char *path = NULL;
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--strict") == 0) strict = 1;
        else if (strcmp(arguments[i], "--verbose") == 0) verbose = 1;
        else path = arguments[i];
    }
    if (path == NULL) {
        fprintf(stderr, "usage: vectors PATH [--strict] [--verbose]\n");
        return 2;
    }
    start(path);
    struct answer answer;
    char place[64];
    int situation = 0;
    for (const short *at = situations; *at >= 0; situation++) {
        int setup = at[0], tests = at[1];
        const short *steps = at + 2, *test = steps + 2 * setup;
        at = test + 2 * tests;
        snprintf(place, sizeof place, "situation %d", situation);
        snprintf(where, sizeof where, " (%s)", place);
        for (int i = 0; i < tests; i++) {
            int there = 1;
            forget();
            for (int step = 0; step < setup && there; step++) {
                announce(calls[steps[2 * step]]);
                there = make(calls[steps[2 * step]], &answer) && is_needed(&answer, steps[2 * step + 1]);
            }
            announce(calls[test[2 * i]]);
            if (there && make(calls[test[2 * i]], &answer)) judge(place, test[2 * i], test[2 * i + 1], &answer);
            else not_reached++;
            settle();
        }
    }
    int number = 0;
    for (const short *at = cases; *at >= 0; number++) {
        int steps = at[0];
        forget();
        snprintf(place, sizeof place, "case %s", case_names[number]);
        snprintf(where, sizeof where, " (%s)", place);
        for (int i = 0; i < steps; i++) {
            const short *step = at + 1 + 3 * i;
            announce(calls[step[0]]);
            if (!make(calls[step[0]], &answer)) break;
            judge(place, step[0], step[1], &answer);
            if (!is_needed(&answer, step[2])) break;
        }
        settle();
        at += 1 + 3 * steps;
    }
    printf("%ld answers judged, %ld vectors not reached, %ld answers break clauses that count, %ld others\n", tried,
           not_reached, broken, deviating);
    if (broken) return 1;
    if (!witnessed) printf("nothing was shown: no Exchange with a live credential made a context\n");
    return witnessed ? 0 : 3;
}

int main(int count, char **arguments) {
    return apart(tests, count, arguments);
}

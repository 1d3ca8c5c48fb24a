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
    /* Who reads this program's output may stop reading: that is not the package's doing. */
    if (worker == 0) signal(SIGPIPE, SIG_IGN), announce(current), leave(work(count, arguments));
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

/* Vectors of version 2, profile lsa. */

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
    {55, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,51,0,0,51,0,0,0,51,51,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success or failure", {0,0,0,0,0,0,0,0,0,0,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,41,0,0,41,0,0,0,41,41,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,32,0,0,32,0,0,0,32,32,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {50, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,50,55,-1,47,50,-1,46,50,50,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,50,50,-1,50,50,-1,50,50,50,-1,-1,}},
    {55, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,51,55,-1,47,51,-1,46,51,51,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,36,55,-1,47,36,-1,46,36,36,-1,-1,36,55,-1,47,36,-1,46,36,36,-1,-1,36,55,-1,47,36,-1,46,36,36,-1,-1,36,55,-1,47,36,-1,46,36,36,-1,-1,}},
    {55, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,52,0,0,52,0,0,0,52,52,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {7, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,45,45,47,7,0,46,7,7,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {7, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,45,45,47,7,0,46,7,7,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,36,45,45,47,36,33,46,36,36,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success with a new handle, or failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,31,45,45,47,31,0,46,31,31,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,33,46,0,0,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,36,45,45,47,36,33,46,36,36,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success", {0,0,35,0,0,35,0,0,0,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {7, 2, "failure with the handle still NULL", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,45,45,47,7,0,46,7,7,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,7,7,45,7,7,33,7,7,7,33,33,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {55, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,55,-1,-1,0,-1,-1,-1,44,0,0,55,-1,47,0,-1,46,0,0,-1,-1,0,55,-1,47,0,-1,46,0,0,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,53,55,-1,47,53,-1,46,53,53,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,-1,-1,55,-1,-1,52,-1,-1,-1,52,52,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,52,55,-1,47,52,-1,46,52,52,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {48, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {25, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
    {29, 0, "success or failure, with the same handle", {-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,0,45,45,47,0,0,46,0,0,44,0,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,34,45,45,47,34,35,46,34,34,35,35,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,}},
};

static const short situations[] = {
    0,5,0,0,-1,4,1,-1,5,1,-1,112,2,-1,118,2,-1,
    1,26,0,7,1,0,0,2,5,11,4,1,22,5,1,22,11,3,22,13,3,22,40,3,22,41,3,22,14,3,22,33,3,22,17,3,22,38,3,22,112,2,22,118,2,22,134,6,22,174,6,22,194,6,22,196,6,22,186,6,22,190,6,22,188,6,22,192,6,22,132,7,22,133,7,22,143,6,22,144,6,22,
    2,30,0,7,1,7,2,5,33,3,5,33,4,1,47,5,1,47,11,3,47,13,3,47,87,3,47,88,3,47,40,3,47,41,3,47,14,3,47,33,3,47,17,3,47,38,3,47,112,2,47,118,2,47,134,6,47,174,6,47,312,6,47,317,6,47,194,6,47,196,6,47,186,6,47,190,6,47,188,6,47,192,6,47,132,7,47,133,7,47,143,6,47,144,6,47,
    2,5,0,7,2,1,1,0,-1,4,1,-1,5,1,-1,112,2,-1,118,2,-1,
    2,50,0,7,11,27,1,0,61,373,4,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,112,14,75,116,15,75,134,16,75,170,17,75,122,18,103,123,20,103,200,18,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,132,17,75,133,17,75,143,16,75,144,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,198,20,103,199,20,103,203,18,103,204,18,103,
    2,54,0,7,13,27,1,0,117,373,4,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,42,12,145,43,12,145,40,11,131,41,11,131,14,11,131,33,11,131,17,11,131,38,11,131,61,12,145,62,12,145,44,12,145,59,12,145,48,12,145,60,12,145,111,15,131,118,14,131,130,17,131,174,16,131,121,20,159,124,18,159,197,20,159,209,18,159,194,16,131,196,16,131,186,16,131,190,16,131,188,16,131,192,16,131,171,17,131,132,17,131,133,17,131,143,16,131,144,16,131,134,16,131,260,18,159,263,18,159,222,18,159,249,18,159,228,18,159,256,18,159,206,20,159,198,20,159,199,20,159,203,18,159,204,18,159,200,18,159,
    3,25,0,7,1,7,2,1,3,5,173,4,1,184,5,1,184,87,3,184,88,3,184,93,3,184,94,3,184,89,3,184,91,3,184,90,3,184,92,3,184,112,2,184,118,2,184,312,6,184,317,6,184,327,6,184,329,6,184,319,6,184,323,6,184,321,6,184,325,6,184,310,7,184,311,7,184,313,6,184,314,6,184,
    3,25,0,7,1,7,3,1,2,5,11,4,1,22,5,1,22,11,3,22,13,3,22,40,3,22,41,3,22,14,3,22,33,3,22,17,3,22,38,3,22,112,2,22,118,2,22,134,6,22,174,6,22,194,6,22,196,6,22,186,6,22,190,6,22,188,6,22,192,6,22,132,7,22,133,7,22,143,6,22,144,6,22,
    3,58,0,7,1,7,11,27,3,5,195,373,4,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,61,12,229,62,12,229,44,12,229,59,12,229,48,12,229,60,12,229,112,14,212,116,15,212,134,16,212,170,17,212,312,16,212,315,17,212,122,18,246,123,20,246,200,18,246,205,20,246,333,18,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,132,17,212,133,17,212,143,16,212,144,16,212,258,20,246,261,20,246,220,20,246,247,20,246,226,20,246,254,20,246,198,20,246,199,20,246,203,18,246,204,18,246,
    3,62,0,7,1,7,13,27,3,5,263,373,4,-1,4,10,280,5,10,280,11,11,280,13,11,280,87,11,280,88,11,280,7,12,297,8,12,297,42,12,297,43,12,297,95,12,297,96,12,297,40,11,280,41,11,280,14,11,280,33,11,280,17,11,280,38,11,280,61,12,297,62,12,297,44,12,297,59,12,297,48,12,297,60,12,297,111,15,280,118,14,280,130,17,280,174,16,280,309,17,280,317,16,280,121,20,314,124,18,314,197,20,314,209,18,314,330,20,314,338,18,314,194,16,280,196,16,280,186,16,280,190,16,280,188,16,280,192,16,280,171,17,280,132,17,280,133,17,280,143,16,280,144,16,280,134,16,280,260,18,314,263,18,314,222,18,314,249,18,314,228,18,314,256,18,314,206,20,314,198,20,314,199,20,314,203,18,314,204,18,314,200,18,314,
    3,58,0,7,1,7,87,27,2,5,195,373,4,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,101,12,229,102,12,229,97,12,229,99,12,229,98,12,229,100,12,229,112,14,212,116,15,212,134,16,212,170,17,212,312,16,212,315,17,212,122,18,246,123,20,246,200,18,246,205,20,246,333,18,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,132,17,212,133,17,212,143,16,212,144,16,212,347,20,246,349,20,246,339,20,246,343,20,246,341,20,246,345,20,246,331,20,246,332,20,246,334,18,246,335,18,246,
    3,62,0,7,1,7,88,27,2,5,263,373,4,-1,4,10,280,5,10,280,11,11,280,13,11,280,87,11,280,88,11,280,7,12,297,8,12,297,42,12,297,43,12,297,95,12,297,96,12,297,40,11,280,41,11,280,14,11,280,33,11,280,17,11,280,38,11,280,101,12,297,102,12,297,97,12,297,99,12,297,98,12,297,100,12,297,111,15,280,118,14,280,130,17,280,174,16,280,309,17,280,317,16,280,121,20,314,124,18,314,197,20,314,209,18,314,330,20,314,338,18,314,194,16,280,196,16,280,186,16,280,190,16,280,188,16,280,192,16,280,171,17,280,132,17,280,133,17,280,143,16,280,144,16,280,134,16,280,348,18,314,350,18,314,340,18,314,344,18,314,342,18,314,346,18,314,337,20,314,331,20,314,332,20,314,334,18,314,335,18,314,333,18,314,
    3,26,0,7,11,27,373,1,1,0,331,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,40,3,353,41,3,353,14,3,353,33,3,353,17,3,353,38,3,353,112,2,353,116,21,353,134,6,353,170,7,353,193,7,353,195,7,353,185,7,353,189,7,353,187,7,353,191,7,353,132,7,353,133,7,353,143,6,353,144,6,353,
    3,39,0,7,11,27,11,27,1,0,364,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    3,41,0,7,11,27,13,27,1,0,364,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    3,54,0,7,11,27,8,25,1,0,61,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,111,15,75,116,15,75,130,17,75,170,17,75,121,20,103,123,20,103,197,20,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,171,17,75,132,17,75,133,17,75,143,16,75,144,16,75,134,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,206,20,103,198,20,103,199,20,103,203,18,103,204,18,103,200,18,103,
    3,39,0,7,11,27,170,7,1,0,364,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,25,419,128,26,419,267,25,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    3,50,0,7,11,27,123,5,1,0,61,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,112,14,75,116,15,75,134,16,75,170,17,75,122,18,103,123,20,103,200,18,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,132,17,75,133,17,75,143,16,75,144,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,198,20,103,199,20,103,203,18,103,204,18,103,
    3,28,0,7,13,27,373,1,1,0,430,2,5,441,4,1,452,5,1,452,11,3,452,13,3,452,40,3,452,41,3,452,14,3,452,33,3,452,17,3,452,38,3,452,111,21,452,118,2,452,130,7,452,174,6,452,194,6,452,196,6,452,186,6,452,190,6,452,188,6,452,192,6,452,171,7,452,132,7,452,133,7,452,143,6,452,144,6,452,134,6,452,
    3,41,0,7,13,27,13,27,1,0,463,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    3,41,0,7,13,27,130,7,1,0,463,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,26,518,129,25,518,264,26,518,295,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    3,54,0,7,13,27,121,5,1,0,117,373,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,42,12,145,43,12,145,40,11,131,41,11,131,14,11,131,33,11,131,17,11,131,38,11,131,61,12,145,62,12,145,44,12,145,59,12,145,48,12,145,60,12,145,111,15,131,118,14,131,130,17,131,174,16,131,121,20,159,124,18,159,197,20,159,209,18,159,194,16,131,196,16,131,186,16,131,190,16,131,188,16,131,192,16,131,171,17,131,132,17,131,133,17,131,143,16,131,144,16,131,134,16,131,260,18,159,263,18,159,222,18,159,249,18,159,228,18,159,256,18,159,206,20,159,198,20,159,199,20,159,203,18,159,204,18,159,200,18,159,
    4,4,0,7,1,7,2,1,3,1,4,1,-1,5,1,-1,112,2,-1,118,2,-1,
    4,49,0,7,1,7,2,1,87,27,373,4,-1,4,10,529,5,10,529,87,11,529,88,11,529,7,12,543,8,12,543,95,12,543,96,12,543,93,11,529,94,11,529,89,11,529,91,11,529,90,11,529,92,11,529,101,12,543,102,12,543,97,12,543,99,12,543,98,12,543,100,12,543,112,14,529,116,15,529,312,16,529,315,17,529,122,18,557,123,20,557,333,18,557,336,20,557,326,17,529,328,17,529,318,17,529,322,17,529,320,17,529,324,17,529,310,17,529,311,17,529,313,16,529,314,16,529,347,20,557,349,20,557,339,20,557,343,20,557,341,20,557,345,20,557,331,20,557,332,20,557,334,18,557,335,18,557,
    4,53,0,7,1,7,2,1,88,27,373,4,-1,4,10,571,5,10,571,87,11,571,88,11,571,7,12,585,8,12,585,95,12,585,96,12,585,93,11,571,94,11,571,89,11,571,91,11,571,90,11,571,92,11,571,101,12,585,102,12,585,97,12,585,99,12,585,98,12,585,100,12,585,111,15,571,118,14,571,309,17,571,317,16,571,121,20,599,124,18,599,330,20,599,338,18,599,327,16,571,329,16,571,319,16,571,323,16,571,321,16,571,325,16,571,316,17,571,310,17,571,311,17,571,313,16,571,314,16,571,312,16,571,348,18,599,350,18,599,340,18,599,344,18,599,342,18,599,346,18,599,337,20,599,331,20,599,332,20,599,334,18,599,335,18,599,333,18,599,
    4,49,0,7,1,7,3,1,11,27,373,4,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,112,14,75,116,15,75,134,16,75,170,17,75,122,18,103,123,20,103,200,18,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,132,17,75,133,17,75,143,16,75,144,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,198,20,103,199,20,103,203,18,103,204,18,103,
    4,53,0,7,1,7,3,1,13,27,373,4,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,42,12,145,43,12,145,40,11,131,41,11,131,14,11,131,33,11,131,17,11,131,38,11,131,61,12,145,62,12,145,44,12,145,59,12,145,48,12,145,60,12,145,111,15,131,118,14,131,130,17,131,174,16,131,121,20,159,124,18,159,197,20,159,209,18,159,194,16,131,196,16,131,186,16,131,190,16,131,188,16,131,192,16,131,171,17,131,132,17,131,133,17,131,143,16,131,144,16,131,134,16,131,260,18,159,263,18,159,222,18,159,249,18,159,228,18,159,256,18,159,206,20,159,198,20,159,199,20,159,203,18,159,204,18,159,200,18,159,
    4,30,0,7,1,7,11,27,373,1,2,5,613,3,5,613,4,1,627,5,1,627,11,3,627,13,3,627,87,3,627,88,3,627,40,3,627,41,3,627,14,3,627,33,3,627,17,3,627,38,3,627,112,2,627,116,21,627,134,6,627,170,7,627,312,6,627,315,7,627,193,7,627,195,7,627,185,7,627,189,7,627,187,7,627,191,7,627,132,7,627,133,7,627,143,6,627,144,6,627,
    4,47,0,7,1,7,11,27,11,27,3,5,641,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,49,0,7,1,7,11,27,13,27,3,5,641,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    4,46,0,7,1,7,11,27,87,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,48,0,7,1,7,11,27,88,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    4,62,0,7,1,7,11,27,8,25,3,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,61,12,229,62,12,229,44,12,229,59,12,229,48,12,229,60,12,229,111,15,212,116,15,212,130,17,212,170,17,212,309,17,212,315,17,212,121,20,246,123,20,246,197,20,246,205,20,246,330,20,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,171,17,212,132,17,212,133,17,212,143,16,212,144,16,212,134,16,212,258,20,246,261,20,246,220,20,246,247,20,246,226,20,246,254,20,246,206,20,246,198,20,246,199,20,246,203,18,246,204,18,246,200,18,246,
    4,47,0,7,1,7,11,27,170,7,3,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,46,0,7,1,7,11,27,315,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,58,0,7,1,7,11,27,123,5,3,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,61,12,229,62,12,229,44,12,229,59,12,229,48,12,229,60,12,229,112,14,212,116,15,212,134,16,212,170,17,212,312,16,212,315,17,212,122,18,246,123,20,246,200,18,246,205,20,246,333,18,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,132,17,212,133,17,212,143,16,212,144,16,212,258,20,246,261,20,246,220,20,246,247,20,246,226,20,246,254,20,246,198,20,246,199,20,246,203,18,246,204,18,246,
    4,32,0,7,1,7,13,27,373,1,2,5,652,3,5,652,4,1,666,5,1,666,11,3,666,13,3,666,87,3,666,88,3,666,40,3,666,41,3,666,14,3,666,33,3,666,17,3,666,38,3,666,111,21,666,118,2,666,130,7,666,174,6,666,309,7,666,317,6,666,194,6,666,196,6,666,186,6,666,190,6,666,188,6,666,192,6,666,171,7,666,132,7,666,133,7,666,143,6,666,144,6,666,134,6,666,
    4,49,0,7,1,7,13,27,13,27,3,5,680,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,48,0,7,1,7,13,27,88,27,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,49,0,7,1,7,13,27,130,7,3,5,680,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,48,0,7,1,7,13,27,309,7,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,62,0,7,1,7,13,27,121,5,3,5,263,373,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,87,11,280,88,11,280,7,12,297,8,12,297,42,12,297,43,12,297,95,12,297,96,12,297,40,11,280,41,11,280,14,11,280,33,11,280,17,11,280,38,11,280,61,12,297,62,12,297,44,12,297,59,12,297,48,12,297,60,12,297,111,15,280,118,14,280,130,17,280,174,16,280,309,17,280,317,16,280,121,20,314,124,18,314,197,20,314,209,18,314,330,20,314,338,18,314,194,16,280,196,16,280,186,16,280,190,16,280,188,16,280,192,16,280,171,17,280,132,17,280,133,17,280,143,16,280,144,16,280,134,16,280,260,18,314,263,18,314,222,18,314,249,18,314,228,18,314,256,18,314,206,20,314,198,20,314,199,20,314,203,18,314,204,18,314,200,18,314,
    4,46,0,7,1,7,87,27,11,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    4,48,0,7,1,7,87,27,13,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    4,47,0,7,1,7,87,27,87,27,2,5,641,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    4,49,0,7,1,7,87,27,88,27,2,5,641,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    4,62,0,7,1,7,87,27,8,25,2,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,101,12,229,102,12,229,97,12,229,99,12,229,98,12,229,100,12,229,111,15,212,116,15,212,130,17,212,170,17,212,309,17,212,315,17,212,121,20,246,123,20,246,197,20,246,205,20,246,330,20,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,171,17,212,132,17,212,133,17,212,143,16,212,144,16,212,134,16,212,347,20,246,349,20,246,339,20,246,343,20,246,341,20,246,345,20,246,337,20,246,331,20,246,332,20,246,334,18,246,335,18,246,333,18,246,
    4,46,0,7,1,7,87,27,170,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    4,47,0,7,1,7,87,27,315,7,2,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    4,58,0,7,1,7,87,27,123,5,2,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,101,12,229,102,12,229,97,12,229,99,12,229,98,12,229,100,12,229,112,14,212,116,15,212,134,16,212,170,17,212,312,16,212,315,17,212,122,18,246,123,20,246,200,18,246,205,20,246,333,18,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,132,17,212,133,17,212,143,16,212,144,16,212,347,20,246,349,20,246,339,20,246,343,20,246,341,20,246,345,20,246,331,20,246,332,20,246,334,18,246,335,18,246,
    4,48,0,7,1,7,88,27,13,27,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    4,49,0,7,1,7,88,27,88,27,2,5,680,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    4,48,0,7,1,7,88,27,130,7,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    4,49,0,7,1,7,88,27,309,7,2,5,680,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    4,62,0,7,1,7,88,27,121,5,2,5,263,373,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,87,11,280,88,11,280,7,12,297,8,12,297,42,12,297,43,12,297,95,12,297,96,12,297,40,11,280,41,11,280,14,11,280,33,11,280,17,11,280,38,11,280,101,12,297,102,12,297,97,12,297,99,12,297,98,12,297,100,12,297,111,15,280,118,14,280,130,17,280,174,16,280,309,17,280,317,16,280,121,20,314,124,18,314,197,20,314,209,18,314,330,20,314,338,18,314,194,16,280,196,16,280,186,16,280,190,16,280,188,16,280,192,16,280,171,17,280,132,17,280,133,17,280,143,16,280,144,16,280,134,16,280,348,18,314,350,18,314,340,18,314,344,18,314,342,18,314,346,18,314,337,20,314,331,20,314,332,20,314,334,18,314,335,18,314,333,18,314,
    4,5,0,7,11,27,373,1,2,1,1,0,-1,4,1,-1,5,1,-1,112,2,-1,116,21,-1,
    4,30,0,7,11,27,373,1,11,27,1,0,691,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    4,32,0,7,11,27,373,1,13,27,1,0,691,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    4,30,0,7,11,27,373,1,170,7,1,0,691,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,27,715,128,28,715,267,27,715,293,28,715,305,28,715,307,28,715,297,28,715,301,28,715,299,28,715,303,28,715,265,28,715,266,28,715,276,27,715,277,27,715,
    4,30,0,7,11,27,11,27,374,1,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    4,39,0,7,11,27,11,27,123,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,39,0,7,11,27,11,27,128,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,32,0,7,11,27,13,27,374,1,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    4,41,0,7,11,27,13,27,121,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    4,41,0,7,11,27,13,27,126,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    4,28,0,7,11,27,8,25,373,1,1,0,331,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,40,3,353,41,3,353,14,3,353,33,3,353,17,3,353,38,3,353,111,21,353,116,21,353,130,7,353,170,7,353,193,7,353,195,7,353,185,7,353,189,7,353,187,7,353,191,7,353,171,7,353,132,7,353,133,7,353,143,6,353,144,6,353,134,6,353,
    4,41,0,7,11,27,8,25,130,7,1,0,364,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,26,419,128,26,419,264,26,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    4,54,0,7,11,27,8,25,121,5,1,0,61,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,111,15,75,116,15,75,130,17,75,170,17,75,121,20,103,123,20,103,197,20,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,171,17,75,132,17,75,133,17,75,143,16,75,144,16,75,134,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,206,20,103,198,20,103,199,20,103,203,18,103,204,18,103,200,18,103,
    4,39,0,7,11,27,170,7,9,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,41,0,7,11,27,170,7,10,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    4,39,0,7,11,27,170,7,123,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,25,419,128,26,419,267,25,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,5,0,7,13,27,373,1,2,1,1,0,-1,4,1,-1,5,1,-1,111,21,-1,118,2,-1,
    4,32,0,7,13,27,373,1,13,27,1,0,755,374,4,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    4,32,0,7,13,27,373,1,130,7,1,0,755,374,9,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,28,779,129,27,779,264,28,779,295,27,779,306,27,779,308,27,779,298,27,779,302,27,779,300,27,779,304,27,779,294,28,779,265,28,779,266,28,779,276,27,779,277,27,779,267,27,779,
    4,32,0,7,13,27,13,27,374,1,1,0,787,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    4,41,0,7,13,27,13,27,121,5,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,41,0,7,13,27,13,27,126,5,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,41,0,7,13,27,130,7,10,25,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,41,0,7,13,27,130,7,121,5,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,26,518,129,25,518,264,26,518,295,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,25,0,7,1,7,2,1,87,27,373,1,3,5,819,4,1,830,5,1,830,87,3,830,88,3,830,93,3,830,94,3,830,89,3,830,91,3,830,90,3,830,92,3,830,112,2,830,116,21,830,312,6,830,315,7,830,326,7,830,328,7,830,318,7,830,322,7,830,320,7,830,324,7,830,310,7,830,311,7,830,313,6,830,314,6,830,
    5,38,0,7,1,7,2,1,87,27,87,27,373,8,-1,374,4,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    5,40,0,7,1,7,2,1,87,27,88,27,373,8,-1,374,4,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    5,53,0,7,1,7,2,1,87,27,8,25,373,8,-1,4,10,529,5,10,529,87,11,529,88,11,529,7,12,543,8,12,543,95,12,543,96,12,543,93,11,529,94,11,529,89,11,529,91,11,529,90,11,529,92,11,529,101,12,543,102,12,543,97,12,543,99,12,543,98,12,543,100,12,543,111,15,529,116,15,529,309,17,529,315,17,529,121,20,557,123,20,557,330,20,557,336,20,557,326,17,529,328,17,529,318,17,529,322,17,529,320,17,529,324,17,529,316,17,529,310,17,529,311,17,529,313,16,529,314,16,529,312,16,529,347,20,557,349,20,557,339,20,557,343,20,557,341,20,557,345,20,557,337,20,557,331,20,557,332,20,557,334,18,557,335,18,557,333,18,557,
    5,38,0,7,1,7,2,1,87,27,315,7,373,8,-1,374,9,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,25,885,128,26,885,354,25,885,358,26,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    5,49,0,7,1,7,2,1,87,27,123,5,373,8,-1,4,10,529,5,10,529,87,11,529,88,11,529,7,12,543,8,12,543,95,12,543,96,12,543,93,11,529,94,11,529,89,11,529,91,11,529,90,11,529,92,11,529,101,12,543,102,12,543,97,12,543,99,12,543,98,12,543,100,12,543,112,14,529,116,15,529,312,16,529,315,17,529,122,18,557,123,20,557,333,18,557,336,20,557,326,17,529,328,17,529,318,17,529,322,17,529,320,17,529,324,17,529,310,17,529,311,17,529,313,16,529,314,16,529,347,20,557,349,20,557,339,20,557,343,20,557,341,20,557,345,20,557,331,20,557,332,20,557,334,18,557,335,18,557,
    5,27,0,7,1,7,2,1,88,27,373,1,3,5,896,4,1,907,5,1,907,87,3,907,88,3,907,93,3,907,94,3,907,89,3,907,91,3,907,90,3,907,92,3,907,111,21,907,118,2,907,309,7,907,317,6,907,327,6,907,329,6,907,319,6,907,323,6,907,321,6,907,325,6,907,316,7,907,310,7,907,311,7,907,313,6,907,314,6,907,312,6,907,
    5,40,0,7,1,7,2,1,88,27,88,27,373,8,-1,374,4,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    5,40,0,7,1,7,2,1,88,27,309,7,373,8,-1,374,9,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,26,962,129,25,962,351,26,962,360,25,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    5,53,0,7,1,7,2,1,88,27,121,5,373,8,-1,4,10,571,5,10,571,87,11,571,88,11,571,7,12,585,8,12,585,95,12,585,96,12,585,93,11,571,94,11,571,89,11,571,91,11,571,90,11,571,92,11,571,101,12,585,102,12,585,97,12,585,99,12,585,98,12,585,100,12,585,111,15,571,118,14,571,309,17,571,317,16,571,121,20,599,124,18,599,330,20,599,338,18,599,327,16,571,329,16,571,319,16,571,323,16,571,321,16,571,325,16,571,316,17,571,310,17,571,311,17,571,313,16,571,314,16,571,312,16,571,348,18,599,350,18,599,340,18,599,344,18,599,342,18,599,346,18,599,337,20,599,331,20,599,332,20,599,334,18,599,335,18,599,333,18,599,
    5,25,0,7,1,7,3,1,11,27,373,1,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,40,3,353,41,3,353,14,3,353,33,3,353,17,3,353,38,3,353,112,2,353,116,21,353,134,6,353,170,7,353,193,7,353,195,7,353,185,7,353,189,7,353,187,7,353,191,7,353,132,7,353,133,7,353,143,6,353,144,6,353,
    5,38,0,7,1,7,3,1,11,27,11,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,40,0,7,1,7,3,1,11,27,13,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,53,0,7,1,7,3,1,11,27,8,25,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,111,15,75,116,15,75,130,17,75,170,17,75,121,20,103,123,20,103,197,20,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,171,17,75,132,17,75,133,17,75,143,16,75,144,16,75,134,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,206,20,103,198,20,103,199,20,103,203,18,103,204,18,103,200,18,103,
    5,38,0,7,1,7,3,1,11,27,170,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,25,419,128,26,419,267,25,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,49,0,7,1,7,3,1,11,27,123,5,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,112,14,75,116,15,75,134,16,75,170,17,75,122,18,103,123,20,103,200,18,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,132,17,75,133,17,75,143,16,75,144,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,198,20,103,199,20,103,203,18,103,204,18,103,
    5,27,0,7,1,7,3,1,13,27,373,1,2,5,441,4,1,452,5,1,452,11,3,452,13,3,452,40,3,452,41,3,452,14,3,452,33,3,452,17,3,452,38,3,452,111,21,452,118,2,452,130,7,452,174,6,452,194,6,452,196,6,452,186,6,452,190,6,452,188,6,452,192,6,452,171,7,452,132,7,452,133,7,452,143,6,452,144,6,452,134,6,452,
    5,40,0,7,1,7,3,1,13,27,13,27,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,40,0,7,1,7,3,1,13,27,130,7,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,26,518,129,25,518,264,26,518,295,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,53,0,7,1,7,3,1,13,27,121,5,373,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,42,12,145,43,12,145,40,11,131,41,11,131,14,11,131,33,11,131,17,11,131,38,11,131,61,12,145,62,12,145,44,12,145,59,12,145,48,12,145,60,12,145,111,15,131,118,14,131,130,17,131,174,16,131,121,20,159,124,18,159,197,20,159,209,18,159,194,16,131,196,16,131,186,16,131,190,16,131,188,16,131,192,16,131,171,17,131,132,17,131,133,17,131,143,16,131,144,16,131,134,16,131,260,18,159,263,18,159,222,18,159,249,18,159,228,18,159,256,18,159,206,20,159,198,20,159,199,20,159,203,18,159,204,18,159,200,18,159,
    5,34,0,7,1,7,11,27,373,1,11,27,3,5,973,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,354,18,715,358,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    5,36,0,7,1,7,11,27,373,1,13,27,3,5,973,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,351,20,715,358,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    5,34,0,7,1,7,11,27,373,1,87,27,2,5,973,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,354,18,715,358,20,715,369,20,715,371,20,715,361,20,715,365,20,715,363,20,715,367,20,715,352,20,715,353,20,715,356,18,715,357,18,715,
    5,36,0,7,1,7,11,27,373,1,88,27,2,5,973,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,351,20,715,358,20,715,369,20,715,371,20,715,361,20,715,365,20,715,363,20,715,367,20,715,359,20,715,352,20,715,353,20,715,356,18,715,357,18,715,354,18,715,
    5,34,0,7,1,7,11,27,373,1,170,7,3,5,973,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,27,715,128,28,715,267,27,715,293,28,715,354,27,715,358,28,715,305,28,715,307,28,715,297,28,715,301,28,715,299,28,715,303,28,715,265,28,715,266,28,715,276,27,715,277,27,715,
    5,34,0,7,1,7,11,27,373,1,315,7,2,5,973,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,112,14,699,116,15,699,127,27,715,128,28,715,267,27,715,293,28,715,354,27,715,358,28,715,369,28,715,371,28,715,361,28,715,365,28,715,363,28,715,367,28,715,352,28,715,353,28,715,356,27,715,357,27,715,
    5,34,0,7,1,7,11,27,11,27,374,1,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,333,18,747,336,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    5,47,0,7,1,7,11,27,11,27,123,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,47,0,7,1,7,11,27,11,27,128,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,36,0,7,1,7,11,27,13,27,374,1,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,330,20,747,336,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    5,49,0,7,1,7,11,27,13,27,121,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,49,0,7,1,7,11,27,13,27,126,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,46,0,7,1,7,11,27,87,27,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,46,0,7,1,7,11,27,87,27,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,48,0,7,1,7,11,27,88,27,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,48,0,7,1,7,11,27,88,27,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,32,0,7,1,7,11,27,8,25,373,1,2,5,613,3,5,613,4,1,627,5,1,627,11,3,627,13,3,627,87,3,627,88,3,627,40,3,627,41,3,627,14,3,627,33,3,627,17,3,627,38,3,627,111,21,627,116,21,627,130,7,627,170,7,627,309,7,627,315,7,627,193,7,627,195,7,627,185,7,627,189,7,627,187,7,627,191,7,627,171,7,627,132,7,627,133,7,627,143,6,627,144,6,627,134,6,627,
    5,49,0,7,1,7,11,27,8,25,130,7,3,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,48,0,7,1,7,11,27,8,25,309,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,62,0,7,1,7,11,27,8,25,121,5,3,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,61,12,229,62,12,229,44,12,229,59,12,229,48,12,229,60,12,229,111,15,212,116,15,212,130,17,212,170,17,212,309,17,212,315,17,212,121,20,246,123,20,246,197,20,246,205,20,246,330,20,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,171,17,212,132,17,212,133,17,212,143,16,212,144,16,212,134,16,212,258,20,246,261,20,246,220,20,246,247,20,246,226,20,246,254,20,246,206,20,246,198,20,246,199,20,246,203,18,246,204,18,246,200,18,246,
    5,47,0,7,1,7,11,27,170,7,9,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,49,0,7,1,7,11,27,170,7,10,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,47,0,7,1,7,11,27,170,7,123,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,46,0,7,1,7,11,27,315,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,48,0,7,1,7,11,27,315,7,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,46,0,7,1,7,11,27,315,7,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,36,0,7,1,7,13,27,373,1,13,27,3,5,989,374,4,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,351,20,779,360,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    5,36,0,7,1,7,13,27,373,1,88,27,2,5,989,374,4,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,109,12,771,110,12,771,105,12,771,107,12,771,106,12,771,108,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,351,20,779,360,18,779,370,18,779,372,18,779,362,18,779,366,18,779,364,18,779,368,18,779,359,20,779,352,20,779,353,20,779,356,18,779,357,18,779,354,18,779,
    5,36,0,7,1,7,13,27,373,1,130,7,3,5,989,374,9,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,28,779,129,27,779,264,28,779,295,27,779,351,28,779,360,27,779,306,27,779,308,27,779,298,27,779,302,27,779,300,27,779,304,27,779,294,28,779,265,28,779,266,28,779,276,27,779,277,27,779,267,27,779,
    5,36,0,7,1,7,13,27,373,1,309,7,2,5,989,374,9,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,109,12,771,110,12,771,105,12,771,107,12,771,106,12,771,108,12,771,111,15,763,118,14,763,126,28,779,129,27,779,264,28,779,295,27,779,351,28,779,360,27,779,370,27,779,372,27,779,362,27,779,366,27,779,364,27,779,368,27,779,359,28,779,352,28,779,353,28,779,356,27,779,357,27,779,354,27,779,
    5,36,0,7,1,7,13,27,13,27,374,1,3,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,330,20,811,338,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    5,49,0,7,1,7,13,27,13,27,121,5,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,49,0,7,1,7,13,27,13,27,126,5,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,48,0,7,1,7,13,27,88,27,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,48,0,7,1,7,13,27,88,27,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,49,0,7,1,7,13,27,130,7,10,25,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,49,0,7,1,7,13,27,130,7,121,5,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,48,0,7,1,7,13,27,309,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,48,0,7,1,7,13,27,309,7,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,34,0,7,1,7,87,27,11,27,374,1,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,333,18,747,336,20,747,347,20,747,349,20,747,339,20,747,343,20,747,341,20,747,345,20,747,331,20,747,332,20,747,334,18,747,335,18,747,
    5,46,0,7,1,7,87,27,11,27,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,46,0,7,1,7,87,27,11,27,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,36,0,7,1,7,87,27,13,27,374,1,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,330,20,747,336,20,747,347,20,747,349,20,747,339,20,747,343,20,747,341,20,747,345,20,747,337,20,747,331,20,747,332,20,747,334,18,747,335,18,747,333,18,747,
    5,48,0,7,1,7,87,27,13,27,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,48,0,7,1,7,87,27,13,27,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,47,0,7,1,7,87,27,87,27,123,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,47,0,7,1,7,87,27,87,27,128,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,49,0,7,1,7,87,27,88,27,121,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,49,0,7,1,7,87,27,88,27,126,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,48,0,7,1,7,87,27,8,25,130,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,49,0,7,1,7,87,27,8,25,309,7,2,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,62,0,7,1,7,87,27,8,25,121,5,2,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,101,12,229,102,12,229,97,12,229,99,12,229,98,12,229,100,12,229,111,15,212,116,15,212,130,17,212,170,17,212,309,17,212,315,17,212,121,20,246,123,20,246,197,20,246,205,20,246,330,20,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,171,17,212,132,17,212,133,17,212,143,16,212,144,16,212,134,16,212,347,20,246,349,20,246,339,20,246,343,20,246,341,20,246,345,20,246,337,20,246,331,20,246,332,20,246,334,18,246,335,18,246,333,18,246,
    5,46,0,7,1,7,87,27,170,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,48,0,7,1,7,87,27,170,7,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,46,0,7,1,7,87,27,170,7,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,47,0,7,1,7,87,27,315,7,9,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,49,0,7,1,7,87,27,315,7,10,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,47,0,7,1,7,87,27,315,7,123,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,36,0,7,1,7,88,27,13,27,374,1,2,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,101,12,803,102,12,803,97,12,803,99,12,803,98,12,803,100,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,330,20,811,338,18,811,348,18,811,350,18,811,340,18,811,344,18,811,342,18,811,346,18,811,337,20,811,331,20,811,332,20,811,334,18,811,335,18,811,333,18,811,
    5,48,0,7,1,7,88,27,13,27,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,48,0,7,1,7,88,27,13,27,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,49,0,7,1,7,88,27,88,27,121,5,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,49,0,7,1,7,88,27,88,27,126,5,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,48,0,7,1,7,88,27,130,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,48,0,7,1,7,88,27,130,7,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,49,0,7,1,7,88,27,309,7,10,25,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,49,0,7,1,7,88,27,309,7,121,5,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,6,0,7,11,27,373,1,11,27,374,1,1,0,1005,2,5,1010,4,1,1015,5,1,1015,112,2,1015,116,21,1015,
    5,30,0,7,11,27,373,1,11,27,128,5,1,0,691,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    5,6,0,7,11,27,373,1,13,27,374,1,1,0,1005,2,5,1010,4,1,1015,5,1,1015,111,21,1015,116,21,1015,
    5,32,0,7,11,27,373,1,13,27,126,5,1,0,691,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    5,30,0,7,11,27,373,1,170,7,9,25,1,0,691,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    5,32,0,7,11,27,373,1,170,7,10,25,1,0,691,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    5,30,0,7,11,27,11,27,374,1,123,5,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    5,39,0,7,11,27,11,27,123,5,128,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,32,0,7,11,27,13,27,374,1,121,5,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    5,41,0,7,11,27,13,27,121,5,126,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,5,0,7,11,27,8,25,373,1,2,1,1,0,-1,4,1,-1,5,1,-1,111,21,-1,116,21,-1,
    5,32,0,7,11,27,8,25,373,1,130,7,1,0,691,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,28,715,128,28,715,264,28,715,293,28,715,305,28,715,307,28,715,297,28,715,301,28,715,299,28,715,303,28,715,294,28,715,265,28,715,266,28,715,276,27,715,277,27,715,267,27,715,
    5,41,0,7,11,27,8,25,130,7,121,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,26,419,128,26,419,264,26,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,39,0,7,11,27,170,7,9,25,123,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,41,0,7,11,27,170,7,10,25,121,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,6,0,7,13,27,373,1,13,27,374,1,1,0,1020,2,5,1025,4,1,1030,5,1,1030,111,21,1030,118,2,1030,
    5,32,0,7,13,27,373,1,13,27,126,5,1,0,755,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    5,32,0,7,13,27,373,1,130,7,10,25,1,0,755,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    5,32,0,7,13,27,13,27,374,1,121,5,1,0,787,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    5,41,0,7,13,27,13,27,121,5,126,5,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,41,0,7,13,27,130,7,10,25,121,5,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,4,0,7,1,7,2,1,87,27,373,1,3,1,4,1,-1,5,1,-1,112,2,-1,116,21,-1,
    6,29,0,7,1,7,2,1,87,27,373,1,87,27,374,4,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,112,14,1035,116,15,1035,127,18,1051,128,20,1051,354,18,1051,358,20,1051,369,20,1051,371,20,1051,361,20,1051,365,20,1051,363,20,1051,367,20,1051,352,20,1051,353,20,1051,356,18,1051,357,18,1051,
    6,31,0,7,1,7,2,1,87,27,373,1,88,27,374,4,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,111,15,1035,116,15,1035,126,20,1051,128,20,1051,351,20,1051,358,20,1051,369,20,1051,371,20,1051,361,20,1051,365,20,1051,363,20,1051,367,20,1051,359,20,1051,352,20,1051,353,20,1051,356,18,1051,357,18,1051,354,18,1051,
    6,29,0,7,1,7,2,1,87,27,373,1,315,7,374,9,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,112,14,1035,116,15,1035,127,27,1051,128,28,1051,354,27,1051,358,28,1051,369,28,1051,371,28,1051,361,28,1051,365,28,1051,363,28,1051,367,28,1051,352,28,1051,353,28,1051,356,27,1051,357,27,1051,
    6,29,0,7,1,7,2,1,87,27,87,27,374,1,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,112,14,1059,116,15,1059,122,18,1075,123,20,1075,333,18,1075,336,20,1075,347,20,1075,349,20,1075,339,20,1075,343,20,1075,341,20,1075,345,20,1075,331,20,1075,332,20,1075,334,18,1075,335,18,1075,
    6,38,0,7,1,7,2,1,87,27,87,27,123,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    6,38,0,7,1,7,2,1,87,27,87,27,128,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    6,31,0,7,1,7,2,1,87,27,88,27,374,1,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,111,15,1059,116,15,1059,121,20,1075,123,20,1075,330,20,1075,336,20,1075,347,20,1075,349,20,1075,339,20,1075,343,20,1075,341,20,1075,345,20,1075,337,20,1075,331,20,1075,332,20,1075,334,18,1075,335,18,1075,333,18,1075,
    6,40,0,7,1,7,2,1,87,27,88,27,121,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    6,40,0,7,1,7,2,1,87,27,88,27,126,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    6,27,0,7,1,7,2,1,87,27,8,25,373,1,3,5,819,4,1,830,5,1,830,87,3,830,88,3,830,93,3,830,94,3,830,89,3,830,91,3,830,90,3,830,92,3,830,111,21,830,116,21,830,309,7,830,315,7,830,326,7,830,328,7,830,318,7,830,322,7,830,320,7,830,324,7,830,316,7,830,310,7,830,311,7,830,313,6,830,314,6,830,312,6,830,
    6,40,0,7,1,7,2,1,87,27,8,25,309,7,373,8,-1,374,9,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,26,885,128,26,885,351,26,885,358,26,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    6,53,0,7,1,7,2,1,87,27,8,25,121,5,373,8,-1,4,10,529,5,10,529,87,11,529,88,11,529,7,12,543,8,12,543,95,12,543,96,12,543,93,11,529,94,11,529,89,11,529,91,11,529,90,11,529,92,11,529,101,12,543,102,12,543,97,12,543,99,12,543,98,12,543,100,12,543,111,15,529,116,15,529,309,17,529,315,17,529,121,20,557,123,20,557,330,20,557,336,20,557,326,17,529,328,17,529,318,17,529,322,17,529,320,17,529,324,17,529,316,17,529,310,17,529,311,17,529,313,16,529,314,16,529,312,16,529,347,20,557,349,20,557,339,20,557,343,20,557,341,20,557,345,20,557,337,20,557,331,20,557,332,20,557,334,18,557,335,18,557,333,18,557,
    6,38,0,7,1,7,2,1,87,27,315,7,9,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    6,40,0,7,1,7,2,1,87,27,315,7,10,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    6,38,0,7,1,7,2,1,87,27,315,7,123,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,25,885,128,26,885,354,25,885,358,26,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    6,4,0,7,1,7,2,1,88,27,373,1,3,1,4,1,-1,5,1,-1,111,21,-1,118,2,-1,
    6,31,0,7,1,7,2,1,88,27,373,1,88,27,374,4,-1,4,10,1083,5,10,1083,9,12,1091,10,12,1091,103,12,1091,104,12,1091,109,12,1091,110,12,1091,105,12,1091,107,12,1091,106,12,1091,108,12,1091,111,15,1083,118,14,1083,126,20,1099,129,18,1099,351,20,1099,360,18,1099,370,18,1099,372,18,1099,362,18,1099,366,18,1099,364,18,1099,368,18,1099,359,20,1099,352,20,1099,353,20,1099,356,18,1099,357,18,1099,354,18,1099,
    6,31,0,7,1,7,2,1,88,27,373,1,309,7,374,9,-1,4,10,1083,5,10,1083,9,12,1091,10,12,1091,103,12,1091,104,12,1091,109,12,1091,110,12,1091,105,12,1091,107,12,1091,106,12,1091,108,12,1091,111,15,1083,118,14,1083,126,28,1099,129,27,1099,351,28,1099,360,27,1099,370,27,1099,372,27,1099,362,27,1099,366,27,1099,364,27,1099,368,27,1099,359,28,1099,352,28,1099,353,28,1099,356,27,1099,357,27,1099,354,27,1099,
    6,31,0,7,1,7,2,1,88,27,88,27,374,1,373,8,-1,4,10,1107,5,10,1107,7,12,1115,8,12,1115,95,12,1115,96,12,1115,101,12,1115,102,12,1115,97,12,1115,99,12,1115,98,12,1115,100,12,1115,111,15,1107,118,14,1107,121,20,1123,124,18,1123,330,20,1123,338,18,1123,348,18,1123,350,18,1123,340,18,1123,344,18,1123,342,18,1123,346,18,1123,337,20,1123,331,20,1123,332,20,1123,334,18,1123,335,18,1123,333,18,1123,
    6,40,0,7,1,7,2,1,88,27,88,27,121,5,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    6,40,0,7,1,7,2,1,88,27,88,27,126,5,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    6,40,0,7,1,7,2,1,88,27,309,7,10,25,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    6,40,0,7,1,7,2,1,88,27,309,7,121,5,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,26,962,129,25,962,351,26,962,360,25,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    6,29,0,7,1,7,3,1,11,27,373,1,11,27,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    6,31,0,7,1,7,3,1,11,27,373,1,13,27,374,4,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    6,29,0,7,1,7,3,1,11,27,373,1,170,7,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,27,715,128,28,715,267,27,715,293,28,715,305,28,715,307,28,715,297,28,715,301,28,715,299,28,715,303,28,715,265,28,715,266,28,715,276,27,715,277,27,715,
    6,29,0,7,1,7,3,1,11,27,11,27,374,1,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    6,38,0,7,1,7,3,1,11,27,11,27,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,38,0,7,1,7,3,1,11,27,11,27,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,31,0,7,1,7,3,1,11,27,13,27,374,1,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    6,40,0,7,1,7,3,1,11,27,13,27,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,40,0,7,1,7,3,1,11,27,13,27,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,27,0,7,1,7,3,1,11,27,8,25,373,1,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,40,3,353,41,3,353,14,3,353,33,3,353,17,3,353,38,3,353,111,21,353,116,21,353,130,7,353,170,7,353,193,7,353,195,7,353,185,7,353,189,7,353,187,7,353,191,7,353,171,7,353,132,7,353,133,7,353,143,6,353,144,6,353,134,6,353,
    6,40,0,7,1,7,3,1,11,27,8,25,130,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,26,419,128,26,419,264,26,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,53,0,7,1,7,3,1,11,27,8,25,121,5,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,111,15,75,116,15,75,130,17,75,170,17,75,121,20,103,123,20,103,197,20,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,171,17,75,132,17,75,133,17,75,143,16,75,144,16,75,134,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,206,20,103,198,20,103,199,20,103,203,18,103,204,18,103,200,18,103,
    6,38,0,7,1,7,3,1,11,27,170,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,40,0,7,1,7,3,1,11,27,170,7,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,38,0,7,1,7,3,1,11,27,170,7,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,25,419,128,26,419,267,25,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,31,0,7,1,7,3,1,13,27,373,1,13,27,374,4,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    6,31,0,7,1,7,3,1,13,27,373,1,130,7,374,9,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,28,779,129,27,779,264,28,779,295,27,779,306,27,779,308,27,779,298,27,779,302,27,779,300,27,779,304,27,779,294,28,779,265,28,779,266,28,779,276,27,779,277,27,779,267,27,779,
    6,31,0,7,1,7,3,1,13,27,13,27,374,1,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    6,40,0,7,1,7,3,1,13,27,13,27,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,40,0,7,1,7,3,1,13,27,13,27,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,40,0,7,1,7,3,1,13,27,130,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,40,0,7,1,7,3,1,13,27,130,7,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,26,518,129,25,518,264,26,518,295,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,6,0,7,1,7,11,27,373,1,11,27,374,1,2,5,1010,3,5,1010,4,1,1015,5,1,1015,112,2,1015,116,21,1015,
    6,34,0,7,1,7,11,27,373,1,11,27,128,5,3,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,354,18,715,358,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    6,6,0,7,1,7,11,27,373,1,13,27,374,1,2,5,1010,3,5,1010,4,1,1015,5,1,1015,111,21,1015,116,21,1015,
    6,36,0,7,1,7,11,27,373,1,13,27,126,5,3,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,351,20,715,358,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    6,34,0,7,1,7,11,27,373,1,87,27,128,5,2,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,354,18,715,358,20,715,369,20,715,371,20,715,361,20,715,365,20,715,363,20,715,367,20,715,352,20,715,353,20,715,356,18,715,357,18,715,
    6,36,0,7,1,7,11,27,373,1,88,27,126,5,2,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,351,20,715,358,20,715,369,20,715,371,20,715,361,20,715,365,20,715,363,20,715,367,20,715,359,20,715,352,20,715,353,20,715,356,18,715,357,18,715,354,18,715,
    6,34,0,7,1,7,11,27,373,1,170,7,9,25,3,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,354,18,715,358,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    6,36,0,7,1,7,11,27,373,1,170,7,10,25,3,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,351,20,715,358,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    6,34,0,7,1,7,11,27,373,1,315,7,9,25,2,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,354,18,715,358,20,715,369,20,715,371,20,715,361,20,715,365,20,715,363,20,715,367,20,715,352,20,715,353,20,715,356,18,715,357,18,715,
    6,36,0,7,1,7,11,27,373,1,315,7,10,25,2,5,973,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,351,20,715,358,20,715,369,20,715,371,20,715,361,20,715,365,20,715,363,20,715,367,20,715,359,20,715,352,20,715,353,20,715,356,18,715,357,18,715,354,18,715,
    6,34,0,7,1,7,11,27,11,27,374,1,123,5,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,333,18,747,336,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    6,47,0,7,1,7,11,27,11,27,123,5,128,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,36,0,7,1,7,11,27,13,27,374,1,121,5,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,330,20,747,336,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    6,49,0,7,1,7,11,27,13,27,121,5,126,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,46,0,7,1,7,11,27,87,27,123,5,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,48,0,7,1,7,11,27,88,27,121,5,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,36,0,7,1,7,11,27,8,25,373,1,130,7,3,5,973,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,28,715,128,28,715,264,28,715,293,28,715,351,28,715,358,28,715,305,28,715,307,28,715,297,28,715,301,28,715,299,28,715,303,28,715,294,28,715,265,28,715,266,28,715,276,27,715,277,27,715,267,27,715,
    6,36,0,7,1,7,11,27,8,25,373,1,309,7,2,5,973,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,103,12,707,104,12,707,109,12,707,110,12,707,105,12,707,107,12,707,106,12,707,108,12,707,111,15,699,116,15,699,126,28,715,128,28,715,264,28,715,293,28,715,351,28,715,358,28,715,369,28,715,371,28,715,361,28,715,365,28,715,363,28,715,367,28,715,359,28,715,352,28,715,353,28,715,356,27,715,357,27,715,354,27,715,
    6,49,0,7,1,7,11,27,8,25,130,7,121,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,48,0,7,1,7,11,27,8,25,309,7,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,47,0,7,1,7,11,27,170,7,9,25,123,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,49,0,7,1,7,11,27,170,7,10,25,121,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,46,0,7,1,7,11,27,315,7,9,25,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,48,0,7,1,7,11,27,315,7,10,25,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,6,0,7,1,7,13,27,373,1,13,27,374,1,2,5,1025,3,5,1025,4,1,1030,5,1,1030,111,21,1030,118,2,1030,
    6,36,0,7,1,7,13,27,373,1,13,27,126,5,3,5,989,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,351,20,779,360,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    6,36,0,7,1,7,13,27,373,1,88,27,126,5,2,5,989,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,109,12,771,110,12,771,105,12,771,107,12,771,106,12,771,108,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,351,20,779,360,18,779,370,18,779,372,18,779,362,18,779,366,18,779,364,18,779,368,18,779,359,20,779,352,20,779,353,20,779,356,18,779,357,18,779,354,18,779,
    6,36,0,7,1,7,13,27,373,1,130,7,10,25,3,5,989,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,351,20,779,360,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    6,36,0,7,1,7,13,27,373,1,309,7,10,25,2,5,989,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,103,12,771,104,12,771,109,12,771,110,12,771,105,12,771,107,12,771,106,12,771,108,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,351,20,779,360,18,779,370,18,779,372,18,779,362,18,779,366,18,779,364,18,779,368,18,779,359,20,779,352,20,779,353,20,779,356,18,779,357,18,779,354,18,779,
    6,36,0,7,1,7,13,27,13,27,374,1,121,5,3,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,330,20,811,338,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    6,49,0,7,1,7,13,27,13,27,121,5,126,5,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,48,0,7,1,7,13,27,88,27,121,5,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,49,0,7,1,7,13,27,130,7,10,25,121,5,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,48,0,7,1,7,13,27,309,7,10,25,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,34,0,7,1,7,87,27,11,27,374,1,123,5,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,333,18,747,336,20,747,347,20,747,349,20,747,339,20,747,343,20,747,341,20,747,345,20,747,331,20,747,332,20,747,334,18,747,335,18,747,
    6,46,0,7,1,7,87,27,11,27,123,5,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,36,0,7,1,7,87,27,13,27,374,1,121,5,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,330,20,747,336,20,747,347,20,747,349,20,747,339,20,747,343,20,747,341,20,747,345,20,747,337,20,747,331,20,747,332,20,747,334,18,747,335,18,747,333,18,747,
    6,48,0,7,1,7,87,27,13,27,121,5,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,47,0,7,1,7,87,27,87,27,123,5,128,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,49,0,7,1,7,87,27,88,27,121,5,126,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,48,0,7,1,7,87,27,8,25,130,7,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,49,0,7,1,7,87,27,8,25,309,7,121,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,46,0,7,1,7,87,27,170,7,9,25,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,48,0,7,1,7,87,27,170,7,10,25,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,47,0,7,1,7,87,27,315,7,9,25,123,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,49,0,7,1,7,87,27,315,7,10,25,121,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,36,0,7,1,7,88,27,13,27,374,1,121,5,2,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,101,12,803,102,12,803,97,12,803,99,12,803,98,12,803,100,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,330,20,811,338,18,811,348,18,811,350,18,811,340,18,811,344,18,811,342,18,811,346,18,811,337,20,811,331,20,811,332,20,811,334,18,811,335,18,811,333,18,811,
    6,48,0,7,1,7,88,27,13,27,121,5,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    6,49,0,7,1,7,88,27,88,27,121,5,126,5,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    6,48,0,7,1,7,88,27,130,7,10,25,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    6,49,0,7,1,7,88,27,309,7,10,25,121,5,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    6,5,0,7,11,27,373,1,11,27,374,1,2,1,1,0,-1,4,1,-1,5,1,-1,112,2,-1,116,21,-1,
    6,5,0,7,11,27,373,1,13,27,374,1,2,1,1,0,-1,4,1,-1,5,1,-1,111,21,-1,116,21,-1,
    6,5,0,7,13,27,373,1,13,27,374,1,2,1,1,0,-1,4,1,-1,5,1,-1,111,21,-1,118,2,-1,
    7,5,0,7,1,7,2,1,87,27,373,1,87,27,374,1,3,5,1131,4,1,1136,5,1,1136,112,2,1136,116,21,1136,
    7,29,0,7,1,7,2,1,87,27,373,1,87,27,128,5,374,8,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,112,14,1035,116,15,1035,127,18,1051,128,20,1051,354,18,1051,358,20,1051,369,20,1051,371,20,1051,361,20,1051,365,20,1051,363,20,1051,367,20,1051,352,20,1051,353,20,1051,356,18,1051,357,18,1051,
    7,5,0,7,1,7,2,1,87,27,373,1,88,27,374,1,3,5,1131,4,1,1136,5,1,1136,111,21,1136,116,21,1136,
    7,31,0,7,1,7,2,1,87,27,373,1,88,27,126,5,374,8,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,111,15,1035,116,15,1035,126,20,1051,128,20,1051,351,20,1051,358,20,1051,369,20,1051,371,20,1051,361,20,1051,365,20,1051,363,20,1051,367,20,1051,359,20,1051,352,20,1051,353,20,1051,356,18,1051,357,18,1051,354,18,1051,
    7,29,0,7,1,7,2,1,87,27,373,1,315,7,9,25,374,8,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,112,14,1035,116,15,1035,127,18,1051,128,20,1051,354,18,1051,358,20,1051,369,20,1051,371,20,1051,361,20,1051,365,20,1051,363,20,1051,367,20,1051,352,20,1051,353,20,1051,356,18,1051,357,18,1051,
    7,31,0,7,1,7,2,1,87,27,373,1,315,7,10,25,374,8,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,111,15,1035,116,15,1035,126,20,1051,128,20,1051,351,20,1051,358,20,1051,369,20,1051,371,20,1051,361,20,1051,365,20,1051,363,20,1051,367,20,1051,359,20,1051,352,20,1051,353,20,1051,356,18,1051,357,18,1051,354,18,1051,
    7,29,0,7,1,7,2,1,87,27,87,27,374,1,123,5,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,112,14,1059,116,15,1059,122,18,1075,123,20,1075,333,18,1075,336,20,1075,347,20,1075,349,20,1075,339,20,1075,343,20,1075,341,20,1075,345,20,1075,331,20,1075,332,20,1075,334,18,1075,335,18,1075,
    7,38,0,7,1,7,2,1,87,27,87,27,123,5,128,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    7,31,0,7,1,7,2,1,87,27,88,27,374,1,121,5,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,111,15,1059,116,15,1059,121,20,1075,123,20,1075,330,20,1075,336,20,1075,347,20,1075,349,20,1075,339,20,1075,343,20,1075,341,20,1075,345,20,1075,337,20,1075,331,20,1075,332,20,1075,334,18,1075,335,18,1075,333,18,1075,
    7,40,0,7,1,7,2,1,87,27,88,27,121,5,126,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    7,4,0,7,1,7,2,1,87,27,8,25,373,1,3,1,4,1,-1,5,1,-1,111,21,-1,116,21,-1,
    7,31,0,7,1,7,2,1,87,27,8,25,373,1,309,7,374,9,-1,4,10,1035,5,10,1035,9,12,1043,10,12,1043,103,12,1043,104,12,1043,109,12,1043,110,12,1043,105,12,1043,107,12,1043,106,12,1043,108,12,1043,111,15,1035,116,15,1035,126,28,1051,128,28,1051,351,28,1051,358,28,1051,369,28,1051,371,28,1051,361,28,1051,365,28,1051,363,28,1051,367,28,1051,359,28,1051,352,28,1051,353,28,1051,356,27,1051,357,27,1051,354,27,1051,
    7,40,0,7,1,7,2,1,87,27,8,25,309,7,121,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,26,885,128,26,885,351,26,885,358,26,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    7,38,0,7,1,7,2,1,87,27,315,7,9,25,123,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    7,40,0,7,1,7,2,1,87,27,315,7,10,25,121,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    7,5,0,7,1,7,2,1,88,27,373,1,88,27,374,1,3,5,1141,4,1,1146,5,1,1146,111,21,1146,118,2,1146,
    7,31,0,7,1,7,2,1,88,27,373,1,88,27,126,5,374,8,-1,4,10,1083,5,10,1083,9,12,1091,10,12,1091,103,12,1091,104,12,1091,109,12,1091,110,12,1091,105,12,1091,107,12,1091,106,12,1091,108,12,1091,111,15,1083,118,14,1083,126,20,1099,129,18,1099,351,20,1099,360,18,1099,370,18,1099,372,18,1099,362,18,1099,366,18,1099,364,18,1099,368,18,1099,359,20,1099,352,20,1099,353,20,1099,356,18,1099,357,18,1099,354,18,1099,
    7,31,0,7,1,7,2,1,88,27,373,1,309,7,10,25,374,8,-1,4,10,1083,5,10,1083,9,12,1091,10,12,1091,103,12,1091,104,12,1091,109,12,1091,110,12,1091,105,12,1091,107,12,1091,106,12,1091,108,12,1091,111,15,1083,118,14,1083,126,20,1099,129,18,1099,351,20,1099,360,18,1099,370,18,1099,372,18,1099,362,18,1099,366,18,1099,364,18,1099,368,18,1099,359,20,1099,352,20,1099,353,20,1099,356,18,1099,357,18,1099,354,18,1099,
    7,31,0,7,1,7,2,1,88,27,88,27,374,1,121,5,373,8,-1,4,10,1107,5,10,1107,7,12,1115,8,12,1115,95,12,1115,96,12,1115,101,12,1115,102,12,1115,97,12,1115,99,12,1115,98,12,1115,100,12,1115,111,15,1107,118,14,1107,121,20,1123,124,18,1123,330,20,1123,338,18,1123,348,18,1123,350,18,1123,340,18,1123,344,18,1123,342,18,1123,346,18,1123,337,20,1123,331,20,1123,332,20,1123,334,18,1123,335,18,1123,333,18,1123,
    7,40,0,7,1,7,2,1,88,27,88,27,121,5,126,5,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    7,40,0,7,1,7,2,1,88,27,309,7,10,25,121,5,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    7,5,0,7,1,7,3,1,11,27,373,1,11,27,374,1,2,5,1010,4,1,1015,5,1,1015,112,2,1015,116,21,1015,
    7,29,0,7,1,7,3,1,11,27,373,1,11,27,128,5,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    7,5,0,7,1,7,3,1,11,27,373,1,13,27,374,1,2,5,1010,4,1,1015,5,1,1015,111,21,1015,116,21,1015,
    7,31,0,7,1,7,3,1,11,27,373,1,13,27,126,5,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    7,29,0,7,1,7,3,1,11,27,373,1,170,7,9,25,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,112,14,699,116,15,699,127,18,715,128,20,715,267,18,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,265,20,715,266,20,715,276,18,715,277,18,715,
    7,31,0,7,1,7,3,1,11,27,373,1,170,7,10,25,374,8,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,20,715,128,20,715,264,20,715,293,20,715,305,20,715,307,20,715,297,20,715,301,20,715,299,20,715,303,20,715,294,20,715,265,20,715,266,20,715,276,18,715,277,18,715,267,18,715,
    7,29,0,7,1,7,3,1,11,27,11,27,374,1,123,5,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    7,38,0,7,1,7,3,1,11,27,11,27,123,5,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    7,31,0,7,1,7,3,1,11,27,13,27,374,1,121,5,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    7,40,0,7,1,7,3,1,11,27,13,27,121,5,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    7,31,0,7,1,7,3,1,11,27,8,25,373,1,130,7,374,9,-1,4,10,699,5,10,699,9,12,707,10,12,707,63,12,707,80,12,707,85,12,707,86,12,707,81,12,707,83,12,707,82,12,707,84,12,707,111,15,699,116,15,699,126,28,715,128,28,715,264,28,715,293,28,715,305,28,715,307,28,715,297,28,715,301,28,715,299,28,715,303,28,715,294,28,715,265,28,715,266,28,715,276,27,715,277,27,715,267,27,715,
    7,40,0,7,1,7,3,1,11,27,8,25,130,7,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,26,419,128,26,419,264,26,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    7,38,0,7,1,7,3,1,11,27,170,7,9,25,123,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    7,40,0,7,1,7,3,1,11,27,170,7,10,25,121,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    7,5,0,7,1,7,3,1,13,27,373,1,13,27,374,1,2,5,1025,4,1,1030,5,1,1030,111,21,1030,118,2,1030,
    7,31,0,7,1,7,3,1,13,27,373,1,13,27,126,5,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    7,31,0,7,1,7,3,1,13,27,373,1,130,7,10,25,374,8,-1,4,10,763,5,10,763,9,12,771,10,12,771,63,12,771,80,12,771,85,12,771,86,12,771,81,12,771,83,12,771,82,12,771,84,12,771,111,15,763,118,14,763,126,20,779,129,18,779,264,20,779,295,18,779,306,18,779,308,18,779,298,18,779,302,18,779,300,18,779,304,18,779,294,20,779,265,20,779,266,20,779,276,18,779,277,18,779,267,18,779,
    7,31,0,7,1,7,3,1,13,27,13,27,374,1,121,5,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    7,40,0,7,1,7,3,1,13,27,13,27,121,5,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    7,40,0,7,1,7,3,1,13,27,130,7,10,25,121,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    8,4,0,7,1,7,2,1,87,27,373,1,87,27,374,1,3,1,4,1,-1,5,1,-1,112,2,-1,116,21,-1,
    8,4,0,7,1,7,2,1,87,27,373,1,88,27,374,1,3,1,4,1,-1,5,1,-1,111,21,-1,116,21,-1,
    8,4,0,7,1,7,2,1,88,27,373,1,88,27,374,1,3,1,4,1,-1,5,1,-1,111,21,-1,118,2,-1,
    2,50,0,7,11,17,1,0,1151,373,4,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,18,1193,124,18,1193,200,18,1193,209,18,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,18,1193,263,18,1193,222,18,1193,249,18,1193,228,18,1193,256,18,1193,198,20,1193,199,20,1193,203,18,1193,204,18,1193,
    2,50,0,7,134,7,1,0,1151,373,9,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,27,1193,124,27,1193,200,27,1193,209,27,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,27,1193,263,27,1193,222,27,1193,249,27,1193,228,27,1193,256,27,1193,198,28,1193,199,28,1193,203,27,1193,204,27,1193,
    3,58,0,7,1,7,11,17,3,5,1207,373,4,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,61,12,1241,62,12,1241,44,12,1241,59,12,1241,48,12,1241,60,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,18,1258,124,18,1258,200,18,1258,209,18,1258,333,18,1258,338,18,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,260,18,1258,263,18,1258,222,18,1258,249,18,1258,228,18,1258,256,18,1258,198,20,1258,199,20,1258,203,18,1258,204,18,1258,
    3,58,0,7,1,7,87,17,2,5,1207,373,4,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,101,12,1241,102,12,1241,97,12,1241,99,12,1241,98,12,1241,100,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,18,1258,124,18,1258,200,18,1258,209,18,1258,333,18,1258,338,18,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,348,18,1258,350,18,1258,340,18,1258,344,18,1258,342,18,1258,346,18,1258,331,20,1258,332,20,1258,334,18,1258,335,18,1258,
    3,58,0,7,1,7,134,7,3,5,1207,373,9,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,61,12,1241,62,12,1241,44,12,1241,59,12,1241,48,12,1241,60,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,27,1258,124,27,1258,200,27,1258,209,27,1258,333,27,1258,338,27,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,260,27,1258,263,27,1258,222,27,1258,249,27,1258,228,27,1258,256,27,1258,198,28,1258,199,28,1258,203,27,1258,204,27,1258,
    3,58,0,7,1,7,312,7,2,5,1207,373,9,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,101,12,1241,102,12,1241,97,12,1241,99,12,1241,98,12,1241,100,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,27,1258,124,27,1258,200,27,1258,209,27,1258,333,27,1258,338,27,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,348,27,1258,350,27,1258,340,27,1258,344,27,1258,342,27,1258,346,27,1258,331,28,1258,332,28,1258,334,27,1258,335,27,1258,
    3,26,0,7,11,17,373,1,1,0,1275,2,5,1286,4,1,1297,5,1,1297,11,3,1297,13,3,1297,40,3,1297,41,3,1297,14,3,1297,33,3,1297,17,3,1297,38,3,1297,112,2,1297,118,2,1297,134,6,1297,174,6,1297,194,6,1297,196,6,1297,186,6,1297,190,6,1297,188,6,1297,192,6,1297,132,7,1297,133,7,1297,143,6,1297,144,6,1297,
    3,39,0,7,134,7,11,27,1,0,364,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,127,23,419,128,24,419,267,23,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    3,41,0,7,134,7,13,27,1,0,463,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,126,24,518,129,23,518,264,24,518,295,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    3,50,0,7,134,7,7,25,1,0,61,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,112,14,75,116,15,75,134,16,75,170,17,75,122,18,103,123,20,103,200,18,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,132,17,75,133,17,75,143,16,75,144,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,198,20,103,199,20,103,203,18,103,204,18,103,
    3,54,0,7,134,7,8,25,1,0,117,373,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,42,12,145,43,12,145,40,11,131,41,11,131,14,11,131,33,11,131,17,11,131,38,11,131,61,12,145,62,12,145,44,12,145,59,12,145,48,12,145,60,12,145,111,15,131,118,14,131,130,17,131,174,16,131,121,20,159,124,18,159,197,20,159,209,18,159,194,16,131,196,16,131,186,16,131,190,16,131,188,16,131,192,16,131,171,17,131,132,17,131,133,17,131,143,16,131,144,16,131,134,16,131,260,18,159,263,18,159,222,18,159,249,18,159,228,18,159,256,18,159,206,20,159,198,20,159,199,20,159,203,18,159,204,18,159,200,18,159,
    4,49,0,7,1,7,2,1,87,17,373,4,-1,4,10,1308,5,10,1308,87,11,1308,88,11,1308,7,12,1322,8,12,1322,95,12,1322,96,12,1322,93,11,1308,94,11,1308,89,11,1308,91,11,1308,90,11,1308,92,11,1308,101,12,1322,102,12,1322,97,12,1322,99,12,1322,98,12,1322,100,12,1322,112,14,1308,118,14,1308,312,16,1308,317,16,1308,122,18,1336,124,18,1336,333,18,1336,338,18,1336,327,16,1308,329,16,1308,319,16,1308,323,16,1308,321,16,1308,325,16,1308,310,17,1308,311,17,1308,313,16,1308,314,16,1308,348,18,1336,350,18,1336,340,18,1336,344,18,1336,342,18,1336,346,18,1336,331,20,1336,332,20,1336,334,18,1336,335,18,1336,
    4,49,0,7,1,7,2,1,312,7,373,9,-1,4,10,1308,5,10,1308,87,11,1308,88,11,1308,7,12,1322,8,12,1322,95,12,1322,96,12,1322,93,11,1308,94,11,1308,89,11,1308,91,11,1308,90,11,1308,92,11,1308,101,12,1322,102,12,1322,97,12,1322,99,12,1322,98,12,1322,100,12,1322,112,14,1308,118,14,1308,312,16,1308,317,16,1308,122,27,1336,124,27,1336,333,27,1336,338,27,1336,327,16,1308,329,16,1308,319,16,1308,323,16,1308,321,16,1308,325,16,1308,310,17,1308,311,17,1308,313,16,1308,314,16,1308,348,27,1336,350,27,1336,340,27,1336,344,27,1336,342,27,1336,346,27,1336,331,28,1336,332,28,1336,334,27,1336,335,27,1336,
    4,49,0,7,1,7,3,1,11,17,373,4,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,18,1193,124,18,1193,200,18,1193,209,18,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,18,1193,263,18,1193,222,18,1193,249,18,1193,228,18,1193,256,18,1193,198,20,1193,199,20,1193,203,18,1193,204,18,1193,
    4,49,0,7,1,7,3,1,134,7,373,9,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,27,1193,124,27,1193,200,27,1193,209,27,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,27,1193,263,27,1193,222,27,1193,249,27,1193,228,27,1193,256,27,1193,198,28,1193,199,28,1193,203,27,1193,204,27,1193,
    4,30,0,7,1,7,11,17,373,1,2,5,1350,3,5,1350,4,1,1364,5,1,1364,11,3,1364,13,3,1364,87,3,1364,88,3,1364,40,3,1364,41,3,1364,14,3,1364,33,3,1364,17,3,1364,38,3,1364,112,2,1364,118,2,1364,134,6,1364,174,6,1364,312,6,1364,317,6,1364,194,6,1364,196,6,1364,186,6,1364,190,6,1364,188,6,1364,192,6,1364,132,7,1364,133,7,1364,143,6,1364,144,6,1364,
    4,47,0,7,1,7,134,7,11,27,3,5,641,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    4,49,0,7,1,7,134,7,13,27,3,5,680,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    4,46,0,7,1,7,134,7,87,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    4,48,0,7,1,7,134,7,88,27,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    4,58,0,7,1,7,134,7,7,25,3,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,61,12,229,62,12,229,44,12,229,59,12,229,48,12,229,60,12,229,112,14,212,116,15,212,134,16,212,170,17,212,312,16,212,315,17,212,122,18,246,123,20,246,200,18,246,205,20,246,333,18,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,132,17,212,133,17,212,143,16,212,144,16,212,258,20,246,261,20,246,220,20,246,247,20,246,226,20,246,254,20,246,198,20,246,199,20,246,203,18,246,204,18,246,
    4,62,0,7,1,7,134,7,8,25,3,5,263,373,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,87,11,280,88,11,280,7,12,297,8,12,297,42,12,297,43,12,297,95,12,297,96,12,297,40,11,280,41,11,280,14,11,280,33,11,280,17,11,280,38,11,280,61,12,297,62,12,297,44,12,297,59,12,297,48,12,297,60,12,297,111,15,280,118,14,280,130,17,280,174,16,280,309,17,280,317,16,280,121,20,314,124,18,314,197,20,314,209,18,314,330,20,314,338,18,314,194,16,280,196,16,280,186,16,280,190,16,280,188,16,280,192,16,280,171,17,280,132,17,280,133,17,280,143,16,280,144,16,280,134,16,280,260,18,314,263,18,314,222,18,314,249,18,314,228,18,314,256,18,314,206,20,314,198,20,314,199,20,314,203,18,314,204,18,314,200,18,314,
    4,46,0,7,1,7,312,7,11,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,331,26,408,332,26,408,334,25,408,335,25,408,
    4,48,0,7,1,7,312,7,13,27,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,25,507,350,25,507,340,25,507,344,25,507,342,25,507,346,25,507,337,26,507,331,26,507,332,26,507,334,25,507,335,25,507,333,25,507,
    4,47,0,7,1,7,312,7,87,27,2,5,641,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,331,26,408,332,26,408,334,25,408,335,25,408,
    4,49,0,7,1,7,312,7,88,27,2,5,680,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,25,507,350,25,507,340,25,507,344,25,507,342,25,507,346,25,507,337,26,507,331,26,507,332,26,507,334,25,507,335,25,507,333,25,507,
    4,58,0,7,1,7,312,7,7,25,2,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,101,12,229,102,12,229,97,12,229,99,12,229,98,12,229,100,12,229,112,14,212,116,15,212,134,16,212,170,17,212,312,16,212,315,17,212,122,18,246,123,20,246,200,18,246,205,20,246,333,18,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,132,17,212,133,17,212,143,16,212,144,16,212,347,20,246,349,20,246,339,20,246,343,20,246,341,20,246,345,20,246,331,20,246,332,20,246,334,18,246,335,18,246,
    4,62,0,7,1,7,312,7,8,25,2,5,263,373,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,87,11,280,88,11,280,7,12,297,8,12,297,42,12,297,43,12,297,95,12,297,96,12,297,40,11,280,41,11,280,14,11,280,33,11,280,17,11,280,38,11,280,101,12,297,102,12,297,97,12,297,99,12,297,98,12,297,100,12,297,111,15,280,118,14,280,130,17,280,174,16,280,309,17,280,317,16,280,121,20,314,124,18,314,197,20,314,209,18,314,330,20,314,338,18,314,194,16,280,196,16,280,186,16,280,190,16,280,188,16,280,192,16,280,171,17,280,132,17,280,133,17,280,143,16,280,144,16,280,134,16,280,348,18,314,350,18,314,340,18,314,344,18,314,342,18,314,346,18,314,337,20,314,331,20,314,332,20,314,334,18,314,335,18,314,333,18,314,
    4,5,0,7,11,17,373,1,2,1,1,0,-1,4,1,-1,5,1,-1,112,2,-1,118,2,-1,
    4,30,0,7,134,7,11,27,374,1,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,27,747,123,28,747,200,27,747,205,28,747,258,28,747,261,28,747,220,28,747,247,28,747,226,28,747,254,28,747,198,28,747,199,28,747,203,27,747,204,27,747,
    4,39,0,7,134,7,11,27,7,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,41,0,7,134,7,11,27,8,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    4,41,0,7,134,7,11,27,10,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,126,24,419,128,24,419,264,24,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    4,39,0,7,134,7,11,27,128,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,127,23,419,128,24,419,267,23,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    4,32,0,7,134,7,13,27,374,1,1,0,787,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,28,811,124,27,811,197,28,811,209,27,811,260,27,811,263,27,811,222,27,811,249,27,811,228,27,811,256,27,811,206,28,811,198,28,811,199,28,811,203,27,811,204,27,811,200,27,811,
    4,41,0,7,134,7,13,27,8,25,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    4,41,0,7,134,7,13,27,126,5,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,126,24,518,129,23,518,264,24,518,295,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    4,54,0,7,134,7,7,25,8,25,1,0,61,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,111,15,75,116,15,75,130,17,75,170,17,75,121,20,103,123,20,103,197,20,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,171,17,75,132,17,75,133,17,75,143,16,75,144,16,75,134,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,206,20,103,198,20,103,199,20,103,203,18,103,204,18,103,200,18,103,
    4,39,0,7,134,7,7,25,170,7,1,0,364,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,25,419,128,26,419,267,25,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    4,41,0,7,134,7,8,25,130,7,1,0,463,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,26,518,129,25,518,264,26,518,295,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,25,0,7,1,7,2,1,87,17,373,1,3,5,1378,4,1,1389,5,1,1389,87,3,1389,88,3,1389,93,3,1389,94,3,1389,89,3,1389,91,3,1389,90,3,1389,92,3,1389,112,2,1389,118,2,1389,312,6,1389,317,6,1389,327,6,1389,329,6,1389,319,6,1389,323,6,1389,321,6,1389,325,6,1389,310,7,1389,311,7,1389,313,6,1389,314,6,1389,
    5,38,0,7,1,7,2,1,312,7,87,27,373,8,-1,374,4,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,25,874,123,26,874,333,25,874,336,26,874,127,23,885,128,24,885,354,23,885,358,24,885,347,26,874,349,26,874,339,26,874,343,26,874,341,26,874,345,26,874,331,26,874,332,26,874,334,25,874,335,25,874,
    5,40,0,7,1,7,2,1,312,7,88,27,373,8,-1,374,4,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,26,951,124,25,951,330,26,951,338,25,951,126,24,962,129,23,962,351,24,962,360,23,962,348,25,951,350,25,951,340,25,951,344,25,951,342,25,951,346,25,951,337,26,951,331,26,951,332,26,951,334,25,951,335,25,951,333,25,951,
    5,49,0,7,1,7,2,1,312,7,7,25,373,8,-1,4,10,529,5,10,529,87,11,529,88,11,529,7,12,543,8,12,543,95,12,543,96,12,543,93,11,529,94,11,529,89,11,529,91,11,529,90,11,529,92,11,529,101,12,543,102,12,543,97,12,543,99,12,543,98,12,543,100,12,543,112,14,529,116,15,529,312,16,529,315,17,529,122,18,557,123,20,557,333,18,557,336,20,557,326,17,529,328,17,529,318,17,529,322,17,529,320,17,529,324,17,529,310,17,529,311,17,529,313,16,529,314,16,529,347,20,557,349,20,557,339,20,557,343,20,557,341,20,557,345,20,557,331,20,557,332,20,557,334,18,557,335,18,557,
    5,53,0,7,1,7,2,1,312,7,8,25,373,8,-1,4,10,571,5,10,571,87,11,571,88,11,571,7,12,585,8,12,585,95,12,585,96,12,585,93,11,571,94,11,571,89,11,571,91,11,571,90,11,571,92,11,571,101,12,585,102,12,585,97,12,585,99,12,585,98,12,585,100,12,585,111,15,571,118,14,571,309,17,571,317,16,571,121,20,599,124,18,599,330,20,599,338,18,599,327,16,571,329,16,571,319,16,571,323,16,571,321,16,571,325,16,571,316,17,571,310,17,571,311,17,571,313,16,571,314,16,571,312,16,571,348,18,599,350,18,599,340,18,599,344,18,599,342,18,599,346,18,599,337,20,599,331,20,599,332,20,599,334,18,599,335,18,599,333,18,599,
    5,25,0,7,1,7,3,1,11,17,373,1,2,5,1286,4,1,1297,5,1,1297,11,3,1297,13,3,1297,40,3,1297,41,3,1297,14,3,1297,33,3,1297,17,3,1297,38,3,1297,112,2,1297,118,2,1297,134,6,1297,174,6,1297,194,6,1297,196,6,1297,186,6,1297,190,6,1297,188,6,1297,192,6,1297,132,7,1297,133,7,1297,143,6,1297,144,6,1297,
    5,38,0,7,1,7,3,1,134,7,11,27,373,8,-1,374,4,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,127,23,419,128,24,419,267,23,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    5,40,0,7,1,7,3,1,134,7,13,27,373,8,-1,374,4,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,126,24,518,129,23,518,264,24,518,295,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    5,49,0,7,1,7,3,1,134,7,7,25,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,112,14,75,116,15,75,134,16,75,170,17,75,122,18,103,123,20,103,200,18,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,132,17,75,133,17,75,143,16,75,144,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,198,20,103,199,20,103,203,18,103,204,18,103,
    5,53,0,7,1,7,3,1,134,7,8,25,373,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,42,12,145,43,12,145,40,11,131,41,11,131,14,11,131,33,11,131,17,11,131,38,11,131,61,12,145,62,12,145,44,12,145,59,12,145,48,12,145,60,12,145,111,15,131,118,14,131,130,17,131,174,16,131,121,20,159,124,18,159,197,20,159,209,18,159,194,16,131,196,16,131,186,16,131,190,16,131,188,16,131,192,16,131,171,17,131,132,17,131,133,17,131,143,16,131,144,16,131,134,16,131,260,18,159,263,18,159,222,18,159,249,18,159,228,18,159,256,18,159,206,20,159,198,20,159,199,20,159,203,18,159,204,18,159,200,18,159,
    5,34,0,7,1,7,134,7,11,27,374,1,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,27,747,123,28,747,200,27,747,205,28,747,333,27,747,336,28,747,258,28,747,261,28,747,220,28,747,247,28,747,226,28,747,254,28,747,198,28,747,199,28,747,203,27,747,204,27,747,
    5,47,0,7,1,7,134,7,11,27,7,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,49,0,7,1,7,134,7,11,27,8,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,49,0,7,1,7,134,7,11,27,10,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    5,47,0,7,1,7,134,7,11,27,128,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    5,36,0,7,1,7,134,7,13,27,374,1,3,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,28,811,124,27,811,197,28,811,209,27,811,330,28,811,338,27,811,260,27,811,263,27,811,222,27,811,249,27,811,228,27,811,256,27,811,206,28,811,198,28,811,199,28,811,203,27,811,204,27,811,200,27,811,
    5,49,0,7,1,7,134,7,13,27,8,25,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,49,0,7,1,7,134,7,13,27,126,5,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    5,46,0,7,1,7,134,7,87,27,7,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,48,0,7,1,7,134,7,87,27,8,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,48,0,7,1,7,134,7,87,27,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    5,46,0,7,1,7,134,7,87,27,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    5,48,0,7,1,7,134,7,88,27,8,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,48,0,7,1,7,134,7,88,27,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    5,62,0,7,1,7,134,7,7,25,8,25,3,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,61,12,229,62,12,229,44,12,229,59,12,229,48,12,229,60,12,229,111,15,212,116,15,212,130,17,212,170,17,212,309,17,212,315,17,212,121,20,246,123,20,246,197,20,246,205,20,246,330,20,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,171,17,212,132,17,212,133,17,212,143,16,212,144,16,212,134,16,212,258,20,246,261,20,246,220,20,246,247,20,246,226,20,246,254,20,246,206,20,246,198,20,246,199,20,246,203,18,246,204,18,246,200,18,246,
    5,47,0,7,1,7,134,7,7,25,170,7,3,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,46,0,7,1,7,134,7,7,25,315,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,49,0,7,1,7,134,7,8,25,130,7,3,5,680,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,48,0,7,1,7,134,7,8,25,309,7,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,34,0,7,1,7,312,7,11,27,374,1,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,112,14,731,116,15,731,122,27,747,123,28,747,200,27,747,205,28,747,333,27,747,336,28,747,347,28,747,349,28,747,339,28,747,343,28,747,341,28,747,345,28,747,331,28,747,332,28,747,334,27,747,335,27,747,
    5,46,0,7,1,7,312,7,11,27,7,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,48,0,7,1,7,312,7,11,27,8,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,48,0,7,1,7,312,7,11,27,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,337,26,408,331,26,408,332,26,408,334,25,408,335,25,408,333,25,408,
    5,46,0,7,1,7,312,7,11,27,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,331,26,408,332,26,408,334,25,408,335,25,408,
    5,36,0,7,1,7,312,7,13,27,374,1,2,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,101,12,803,102,12,803,97,12,803,99,12,803,98,12,803,100,12,803,111,15,795,118,14,795,121,28,811,124,27,811,197,28,811,209,27,811,330,28,811,338,27,811,348,27,811,350,27,811,340,27,811,344,27,811,342,27,811,346,27,811,337,28,811,331,28,811,332,28,811,334,27,811,335,27,811,333,27,811,
    5,48,0,7,1,7,312,7,13,27,8,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,48,0,7,1,7,312,7,13,27,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,25,507,350,25,507,340,25,507,344,25,507,342,25,507,346,25,507,337,26,507,331,26,507,332,26,507,334,25,507,335,25,507,333,25,507,
    5,47,0,7,1,7,312,7,87,27,7,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,49,0,7,1,7,312,7,87,27,8,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    5,49,0,7,1,7,312,7,87,27,10,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,337,26,408,331,26,408,332,26,408,334,25,408,335,25,408,333,25,408,
    5,47,0,7,1,7,312,7,87,27,128,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,331,26,408,332,26,408,334,25,408,335,25,408,
    5,49,0,7,1,7,312,7,88,27,8,25,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,49,0,7,1,7,312,7,88,27,126,5,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,25,507,350,25,507,340,25,507,344,25,507,342,25,507,346,25,507,337,26,507,331,26,507,332,26,507,334,25,507,335,25,507,333,25,507,
    5,62,0,7,1,7,312,7,7,25,8,25,2,5,195,373,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,87,11,212,88,11,212,7,12,229,8,12,229,42,12,229,43,12,229,95,12,229,96,12,229,40,11,212,41,11,212,14,11,212,33,11,212,17,11,212,38,11,212,101,12,229,102,12,229,97,12,229,99,12,229,98,12,229,100,12,229,111,15,212,116,15,212,130,17,212,170,17,212,309,17,212,315,17,212,121,20,246,123,20,246,197,20,246,205,20,246,330,20,246,336,20,246,193,17,212,195,17,212,185,17,212,189,17,212,187,17,212,191,17,212,171,17,212,132,17,212,133,17,212,143,16,212,144,16,212,134,16,212,347,20,246,349,20,246,339,20,246,343,20,246,341,20,246,345,20,246,337,20,246,331,20,246,332,20,246,334,18,246,335,18,246,333,18,246,
    5,46,0,7,1,7,312,7,7,25,170,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,47,0,7,1,7,312,7,7,25,315,7,2,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,25,419,128,26,419,267,25,419,293,26,419,354,25,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    5,48,0,7,1,7,312,7,8,25,130,7,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,49,0,7,1,7,312,7,8,25,309,7,2,5,680,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,26,518,129,25,518,264,26,518,295,25,518,351,26,518,360,25,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    5,30,0,7,134,7,11,27,374,1,7,25,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    5,32,0,7,134,7,11,27,374,1,8,25,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    5,39,0,7,134,7,11,27,7,25,128,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,41,0,7,134,7,11,27,8,25,126,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,32,0,7,134,7,11,27,10,25,374,1,1,0,723,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,28,747,123,28,747,197,28,747,205,28,747,258,28,747,261,28,747,220,28,747,247,28,747,226,28,747,254,28,747,206,28,747,198,28,747,199,28,747,203,27,747,204,27,747,200,27,747,
    5,41,0,7,134,7,11,27,10,25,126,5,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,126,24,419,128,24,419,264,24,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    5,32,0,7,134,7,13,27,374,1,8,25,1,0,787,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    5,41,0,7,134,7,13,27,8,25,126,5,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    5,41,0,7,134,7,7,25,8,25,130,7,1,0,364,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,26,419,128,26,419,264,26,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,39,0,7,134,7,7,25,170,7,9,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    5,41,0,7,134,7,7,25,170,7,10,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    5,41,0,7,134,7,8,25,130,7,10,25,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,4,0,7,1,7,2,1,87,17,373,1,3,1,4,1,-1,5,1,-1,112,2,-1,118,2,-1,
    6,29,0,7,1,7,2,1,312,7,87,27,374,1,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,112,14,1059,116,15,1059,122,27,1075,123,28,1075,333,27,1075,336,28,1075,347,28,1075,349,28,1075,339,28,1075,343,28,1075,341,28,1075,345,28,1075,331,28,1075,332,28,1075,334,27,1075,335,27,1075,
    6,38,0,7,1,7,2,1,312,7,87,27,7,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    6,40,0,7,1,7,2,1,312,7,87,27,8,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    6,40,0,7,1,7,2,1,312,7,87,27,10,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,26,874,123,26,874,330,26,874,336,26,874,126,24,885,128,24,885,351,24,885,358,24,885,347,26,874,349,26,874,339,26,874,343,26,874,341,26,874,345,26,874,337,26,874,331,26,874,332,26,874,334,25,874,335,25,874,333,25,874,
    6,38,0,7,1,7,2,1,312,7,87,27,128,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,25,874,123,26,874,333,25,874,336,26,874,127,23,885,128,24,885,354,23,885,358,24,885,347,26,874,349,26,874,339,26,874,343,26,874,341,26,874,345,26,874,331,26,874,332,26,874,334,25,874,335,25,874,
    6,31,0,7,1,7,2,1,312,7,88,27,374,1,373,8,-1,4,10,1107,5,10,1107,7,12,1115,8,12,1115,95,12,1115,96,12,1115,101,12,1115,102,12,1115,97,12,1115,99,12,1115,98,12,1115,100,12,1115,111,15,1107,118,14,1107,121,28,1123,124,27,1123,330,28,1123,338,27,1123,348,27,1123,350,27,1123,340,27,1123,344,27,1123,342,27,1123,346,27,1123,337,28,1123,331,28,1123,332,28,1123,334,27,1123,335,27,1123,333,27,1123,
    6,40,0,7,1,7,2,1,312,7,88,27,8,25,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    6,40,0,7,1,7,2,1,312,7,88,27,126,5,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,26,951,124,25,951,330,26,951,338,25,951,126,24,962,129,23,962,351,24,962,360,23,962,348,25,951,350,25,951,340,25,951,344,25,951,342,25,951,346,25,951,337,26,951,331,26,951,332,26,951,334,25,951,335,25,951,333,25,951,
    6,53,0,7,1,7,2,1,312,7,7,25,8,25,373,8,-1,4,10,529,5,10,529,87,11,529,88,11,529,7,12,543,8,12,543,95,12,543,96,12,543,93,11,529,94,11,529,89,11,529,91,11,529,90,11,529,92,11,529,101,12,543,102,12,543,97,12,543,99,12,543,98,12,543,100,12,543,111,15,529,116,15,529,309,17,529,315,17,529,121,20,557,123,20,557,330,20,557,336,20,557,326,17,529,328,17,529,318,17,529,322,17,529,320,17,529,324,17,529,316,17,529,310,17,529,311,17,529,313,16,529,314,16,529,312,16,529,347,20,557,349,20,557,339,20,557,343,20,557,341,20,557,345,20,557,337,20,557,331,20,557,332,20,557,334,18,557,335,18,557,333,18,557,
    6,38,0,7,1,7,2,1,312,7,7,25,315,7,373,8,-1,374,9,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,25,885,128,26,885,354,25,885,358,26,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    6,40,0,7,1,7,2,1,312,7,8,25,309,7,373,8,-1,374,9,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,26,962,129,25,962,351,26,962,360,25,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    6,29,0,7,1,7,3,1,134,7,11,27,374,1,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,27,747,123,28,747,200,27,747,205,28,747,258,28,747,261,28,747,220,28,747,247,28,747,226,28,747,254,28,747,198,28,747,199,28,747,203,27,747,204,27,747,
    6,38,0,7,1,7,3,1,134,7,11,27,7,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,40,0,7,1,7,3,1,134,7,11,27,8,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,40,0,7,1,7,3,1,134,7,11,27,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,126,24,419,128,24,419,264,24,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    6,38,0,7,1,7,3,1,134,7,11,27,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,127,23,419,128,24,419,267,23,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    6,31,0,7,1,7,3,1,134,7,13,27,374,1,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,28,811,124,27,811,197,28,811,209,27,811,260,27,811,263,27,811,222,27,811,249,27,811,228,27,811,256,27,811,206,28,811,198,28,811,199,28,811,203,27,811,204,27,811,200,27,811,
    6,40,0,7,1,7,3,1,134,7,13,27,8,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,40,0,7,1,7,3,1,134,7,13,27,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,126,24,518,129,23,518,264,24,518,295,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    6,53,0,7,1,7,3,1,134,7,7,25,8,25,373,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,42,12,89,43,12,89,40,11,75,41,11,75,14,11,75,33,11,75,17,11,75,38,11,75,61,12,89,62,12,89,44,12,89,59,12,89,48,12,89,60,12,89,111,15,75,116,15,75,130,17,75,170,17,75,121,20,103,123,20,103,197,20,103,205,20,103,193,17,75,195,17,75,185,17,75,189,17,75,187,17,75,191,17,75,171,17,75,132,17,75,133,17,75,143,16,75,144,16,75,134,16,75,258,20,103,261,20,103,220,20,103,247,20,103,226,20,103,254,20,103,206,20,103,198,20,103,199,20,103,203,18,103,204,18,103,200,18,103,
    6,38,0,7,1,7,3,1,134,7,7,25,170,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,25,419,128,26,419,267,25,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,40,0,7,1,7,3,1,134,7,8,25,130,7,373,8,-1,374,9,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,26,518,129,25,518,264,26,518,295,25,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,34,0,7,1,7,134,7,11,27,374,1,7,25,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,333,18,747,336,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    6,36,0,7,1,7,134,7,11,27,374,1,8,25,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,330,20,747,336,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    6,47,0,7,1,7,134,7,11,27,7,25,128,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,49,0,7,1,7,134,7,11,27,8,25,126,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,36,0,7,1,7,134,7,11,27,10,25,374,1,3,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,28,747,123,28,747,197,28,747,205,28,747,330,28,747,336,28,747,258,28,747,261,28,747,220,28,747,247,28,747,226,28,747,254,28,747,206,28,747,198,28,747,199,28,747,203,27,747,204,27,747,200,27,747,
    6,49,0,7,1,7,134,7,11,27,10,25,126,5,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    6,36,0,7,1,7,134,7,13,27,374,1,8,25,3,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,330,20,811,338,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    6,49,0,7,1,7,134,7,13,27,8,25,126,5,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,46,0,7,1,7,134,7,87,27,7,25,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,48,0,7,1,7,134,7,87,27,8,25,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,48,0,7,1,7,134,7,87,27,10,25,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    6,48,0,7,1,7,134,7,88,27,8,25,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,49,0,7,1,7,134,7,7,25,8,25,130,7,3,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,48,0,7,1,7,134,7,7,25,8,25,309,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,47,0,7,1,7,134,7,7,25,170,7,9,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,49,0,7,1,7,134,7,7,25,170,7,10,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,46,0,7,1,7,134,7,7,25,315,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    6,48,0,7,1,7,134,7,7,25,315,7,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    6,49,0,7,1,7,134,7,8,25,130,7,10,25,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,48,0,7,1,7,134,7,8,25,309,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    6,34,0,7,1,7,312,7,11,27,374,1,7,25,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,333,18,747,336,20,747,347,20,747,349,20,747,339,20,747,343,20,747,341,20,747,345,20,747,331,20,747,332,20,747,334,18,747,335,18,747,
    6,36,0,7,1,7,312,7,11,27,374,1,8,25,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,330,20,747,336,20,747,347,20,747,349,20,747,339,20,747,343,20,747,341,20,747,345,20,747,337,20,747,331,20,747,332,20,747,334,18,747,335,18,747,333,18,747,
    6,46,0,7,1,7,312,7,11,27,7,25,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,48,0,7,1,7,312,7,11,27,8,25,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,36,0,7,1,7,312,7,11,27,10,25,374,1,2,5,981,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,95,12,739,96,12,739,101,12,739,102,12,739,97,12,739,99,12,739,98,12,739,100,12,739,111,15,731,116,15,731,121,28,747,123,28,747,197,28,747,205,28,747,330,28,747,336,28,747,347,28,747,349,28,747,339,28,747,343,28,747,341,28,747,345,28,747,337,28,747,331,28,747,332,28,747,334,27,747,335,27,747,333,27,747,
    6,48,0,7,1,7,312,7,11,27,10,25,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,337,26,408,331,26,408,332,26,408,334,25,408,335,25,408,333,25,408,
    6,36,0,7,1,7,312,7,13,27,374,1,8,25,2,5,997,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,95,12,803,96,12,803,101,12,803,102,12,803,97,12,803,99,12,803,98,12,803,100,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,330,20,811,338,18,811,348,18,811,350,18,811,340,18,811,344,18,811,342,18,811,346,18,811,337,20,811,331,20,811,332,20,811,334,18,811,335,18,811,333,18,811,
    6,48,0,7,1,7,312,7,13,27,8,25,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    6,47,0,7,1,7,312,7,87,27,7,25,128,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,49,0,7,1,7,312,7,87,27,8,25,126,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,49,0,7,1,7,312,7,87,27,10,25,126,5,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,337,26,408,331,26,408,332,26,408,334,25,408,335,25,408,333,25,408,
    6,49,0,7,1,7,312,7,88,27,8,25,126,5,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    6,48,0,7,1,7,312,7,7,25,8,25,130,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,49,0,7,1,7,312,7,7,25,8,25,309,7,2,5,641,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,26,419,128,26,419,264,26,419,293,26,419,351,26,419,358,26,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,46,0,7,1,7,312,7,7,25,170,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,48,0,7,1,7,312,7,7,25,170,7,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,47,0,7,1,7,312,7,7,25,315,7,9,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,333,23,408,336,24,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,331,24,408,332,24,408,334,23,408,335,23,408,
    6,49,0,7,1,7,312,7,7,25,315,7,10,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,330,24,408,336,24,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,24,408,349,24,408,339,24,408,343,24,408,341,24,408,345,24,408,337,24,408,331,24,408,332,24,408,334,23,408,335,23,408,333,23,408,
    6,48,0,7,1,7,312,7,8,25,130,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    6,49,0,7,1,7,312,7,8,25,309,7,10,25,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,330,24,507,338,23,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,23,507,350,23,507,340,23,507,344,23,507,342,23,507,346,23,507,337,24,507,331,24,507,332,24,507,334,23,507,335,23,507,333,23,507,
    7,29,0,7,1,7,2,1,312,7,87,27,374,1,7,25,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,112,14,1059,116,15,1059,122,18,1075,123,20,1075,333,18,1075,336,20,1075,347,20,1075,349,20,1075,339,20,1075,343,20,1075,341,20,1075,345,20,1075,331,20,1075,332,20,1075,334,18,1075,335,18,1075,
    7,31,0,7,1,7,2,1,312,7,87,27,374,1,8,25,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,111,15,1059,116,15,1059,121,20,1075,123,20,1075,330,20,1075,336,20,1075,347,20,1075,349,20,1075,339,20,1075,343,20,1075,341,20,1075,345,20,1075,337,20,1075,331,20,1075,332,20,1075,334,18,1075,335,18,1075,333,18,1075,
    7,38,0,7,1,7,2,1,312,7,87,27,7,25,128,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    7,40,0,7,1,7,2,1,312,7,87,27,8,25,126,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    7,31,0,7,1,7,2,1,312,7,87,27,10,25,374,1,373,8,-1,4,10,1059,5,10,1059,7,12,1067,8,12,1067,95,12,1067,96,12,1067,101,12,1067,102,12,1067,97,12,1067,99,12,1067,98,12,1067,100,12,1067,111,15,1059,116,15,1059,121,28,1075,123,28,1075,330,28,1075,336,28,1075,347,28,1075,349,28,1075,339,28,1075,343,28,1075,341,28,1075,345,28,1075,337,28,1075,331,28,1075,332,28,1075,334,27,1075,335,27,1075,333,27,1075,
    7,40,0,7,1,7,2,1,312,7,87,27,10,25,126,5,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,26,874,123,26,874,330,26,874,336,26,874,126,24,885,128,24,885,351,24,885,358,24,885,347,26,874,349,26,874,339,26,874,343,26,874,341,26,874,345,26,874,337,26,874,331,26,874,332,26,874,334,25,874,335,25,874,333,25,874,
    7,31,0,7,1,7,2,1,312,7,88,27,374,1,8,25,373,8,-1,4,10,1107,5,10,1107,7,12,1115,8,12,1115,95,12,1115,96,12,1115,101,12,1115,102,12,1115,97,12,1115,99,12,1115,98,12,1115,100,12,1115,111,15,1107,118,14,1107,121,20,1123,124,18,1123,330,20,1123,338,18,1123,348,18,1123,350,18,1123,340,18,1123,344,18,1123,342,18,1123,346,18,1123,337,20,1123,331,20,1123,332,20,1123,334,18,1123,335,18,1123,333,18,1123,
    7,40,0,7,1,7,2,1,312,7,88,27,8,25,126,5,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    7,40,0,7,1,7,2,1,312,7,7,25,8,25,309,7,373,8,-1,374,9,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,26,885,128,26,885,351,26,885,358,26,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    7,38,0,7,1,7,2,1,312,7,7,25,315,7,9,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,23,874,123,24,874,333,23,874,336,24,874,127,23,885,128,24,885,354,23,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,331,24,874,332,24,874,334,23,874,335,23,874,
    7,40,0,7,1,7,2,1,312,7,7,25,315,7,10,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,24,874,123,24,874,330,24,874,336,24,874,126,24,885,128,24,885,351,24,885,358,24,885,347,24,874,349,24,874,339,24,874,343,24,874,341,24,874,345,24,874,337,24,874,331,24,874,332,24,874,334,23,874,335,23,874,333,23,874,
    7,40,0,7,1,7,2,1,312,7,8,25,309,7,10,25,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,24,951,124,23,951,330,24,951,338,23,951,126,24,962,129,23,962,351,24,962,360,23,962,348,23,951,350,23,951,340,23,951,344,23,951,342,23,951,346,23,951,337,24,951,331,24,951,332,24,951,334,23,951,335,23,951,333,23,951,
    7,29,0,7,1,7,3,1,134,7,11,27,374,1,7,25,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,112,14,731,116,15,731,122,18,747,123,20,747,200,18,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,198,20,747,199,20,747,203,18,747,204,18,747,
    7,31,0,7,1,7,3,1,134,7,11,27,374,1,8,25,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,20,747,123,20,747,197,20,747,205,20,747,258,20,747,261,20,747,220,20,747,247,20,747,226,20,747,254,20,747,206,20,747,198,20,747,199,20,747,203,18,747,204,18,747,200,18,747,
    7,38,0,7,1,7,3,1,134,7,11,27,7,25,128,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    7,40,0,7,1,7,3,1,134,7,11,27,8,25,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    7,31,0,7,1,7,3,1,134,7,11,27,10,25,374,1,373,8,-1,4,10,731,5,10,731,7,12,739,8,12,739,42,12,739,43,12,739,61,12,739,62,12,739,44,12,739,59,12,739,48,12,739,60,12,739,111,15,731,116,15,731,121,28,747,123,28,747,197,28,747,205,28,747,258,28,747,261,28,747,220,28,747,247,28,747,226,28,747,254,28,747,206,28,747,198,28,747,199,28,747,203,27,747,204,27,747,200,27,747,
    7,40,0,7,1,7,3,1,134,7,11,27,10,25,126,5,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,126,24,419,128,24,419,264,24,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    7,31,0,7,1,7,3,1,134,7,13,27,374,1,8,25,373,8,-1,4,10,795,5,10,795,7,12,803,8,12,803,42,12,803,43,12,803,61,12,803,62,12,803,44,12,803,59,12,803,48,12,803,60,12,803,111,15,795,118,14,795,121,20,811,124,18,811,197,20,811,209,18,811,260,18,811,263,18,811,222,18,811,249,18,811,228,18,811,256,18,811,206,20,811,198,20,811,199,20,811,203,18,811,204,18,811,200,18,811,
    7,40,0,7,1,7,3,1,134,7,13,27,8,25,126,5,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    7,40,0,7,1,7,3,1,134,7,7,25,8,25,130,7,373,8,-1,374,9,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,26,419,128,26,419,264,26,419,293,26,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    7,38,0,7,1,7,3,1,134,7,7,25,170,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,23,408,123,24,408,200,23,408,205,24,408,127,23,419,128,24,419,267,23,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,198,24,408,199,24,408,203,23,408,204,23,408,
    7,40,0,7,1,7,3,1,134,7,7,25,170,7,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,24,408,123,24,408,197,24,408,205,24,408,126,24,419,128,24,419,264,24,419,293,24,419,258,24,408,261,24,408,220,24,408,247,24,408,226,24,408,254,24,408,206,24,408,198,24,408,199,24,408,203,23,408,204,23,408,200,23,408,
    7,40,0,7,1,7,3,1,134,7,8,25,130,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,24,507,124,23,507,197,24,507,209,23,507,126,24,518,129,23,518,264,24,518,295,23,518,260,23,507,263,23,507,222,23,507,249,23,507,228,23,507,256,23,507,206,24,507,198,24,507,199,24,507,203,23,507,204,23,507,200,23,507,
    3,39,0,7,11,17,11,17,1,0,1400,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    3,39,0,7,11,17,134,7,1,0,1400,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    3,50,0,7,11,17,122,5,1,0,1151,373,8,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,18,1193,124,18,1193,200,18,1193,209,18,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,18,1193,263,18,1193,222,18,1193,249,18,1193,228,18,1193,256,18,1193,198,20,1193,199,20,1193,203,18,1193,204,18,1193,
    3,39,0,7,134,7,11,17,1,0,1400,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    3,50,0,7,134,7,7,15,1,0,1151,373,8,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,18,1193,124,18,1193,200,18,1193,209,18,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,18,1193,263,18,1193,222,18,1193,249,18,1193,228,18,1193,256,18,1193,198,20,1193,199,20,1193,203,18,1193,204,18,1193,
    3,39,0,7,134,7,134,7,1,0,1400,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    4,47,0,7,1,7,11,17,11,17,3,5,1466,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,46,0,7,1,7,11,17,87,17,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,47,0,7,1,7,11,17,134,7,3,5,1466,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,46,0,7,1,7,11,17,312,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,58,0,7,1,7,11,17,122,5,3,5,1207,373,8,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,61,12,1241,62,12,1241,44,12,1241,59,12,1241,48,12,1241,60,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,18,1258,124,18,1258,200,18,1258,209,18,1258,333,18,1258,338,18,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,260,18,1258,263,18,1258,222,18,1258,249,18,1258,228,18,1258,256,18,1258,198,20,1258,199,20,1258,203,18,1258,204,18,1258,
    4,46,0,7,1,7,87,17,11,17,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    4,47,0,7,1,7,87,17,87,17,2,5,1466,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    4,46,0,7,1,7,87,17,134,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    4,47,0,7,1,7,87,17,312,7,2,5,1466,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    4,58,0,7,1,7,87,17,122,5,2,5,1207,373,8,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,101,12,1241,102,12,1241,97,12,1241,99,12,1241,98,12,1241,100,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,18,1258,124,18,1258,200,18,1258,209,18,1258,333,18,1258,338,18,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,348,18,1258,350,18,1258,340,18,1258,344,18,1258,342,18,1258,346,18,1258,331,20,1258,332,20,1258,334,18,1258,335,18,1258,
    4,47,0,7,1,7,134,7,11,17,3,5,1466,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    4,46,0,7,1,7,134,7,87,17,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    4,58,0,7,1,7,134,7,7,15,3,5,1207,373,8,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,61,12,1241,62,12,1241,44,12,1241,59,12,1241,48,12,1241,60,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,18,1258,124,18,1258,200,18,1258,209,18,1258,333,18,1258,338,18,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,260,18,1258,263,18,1258,222,18,1258,249,18,1258,228,18,1258,256,18,1258,198,20,1258,199,20,1258,203,18,1258,204,18,1258,
    4,47,0,7,1,7,134,7,134,7,3,5,1466,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    4,46,0,7,1,7,134,7,312,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    4,46,0,7,1,7,312,7,11,17,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    4,47,0,7,1,7,312,7,87,17,2,5,1466,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    4,58,0,7,1,7,312,7,7,15,2,5,1207,373,8,-1,4,10,1224,5,10,1224,11,11,1224,13,11,1224,87,11,1224,88,11,1224,7,12,1241,8,12,1241,42,12,1241,43,12,1241,95,12,1241,96,12,1241,40,11,1224,41,11,1224,14,11,1224,33,11,1224,17,11,1224,38,11,1224,101,12,1241,102,12,1241,97,12,1241,99,12,1241,98,12,1241,100,12,1241,112,14,1224,118,14,1224,134,16,1224,174,16,1224,312,16,1224,317,16,1224,122,18,1258,124,18,1258,200,18,1258,209,18,1258,333,18,1258,338,18,1258,194,16,1224,196,16,1224,186,16,1224,190,16,1224,188,16,1224,192,16,1224,132,17,1224,133,17,1224,143,16,1224,144,16,1224,348,18,1258,350,18,1258,340,18,1258,344,18,1258,342,18,1258,346,18,1258,331,20,1258,332,20,1258,334,18,1258,335,18,1258,
    4,46,0,7,1,7,312,7,134,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    4,47,0,7,1,7,312,7,312,7,2,5,1466,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    4,30,0,7,11,17,373,1,11,17,1,0,1477,374,4,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    4,30,0,7,11,17,373,1,134,7,1,0,1477,374,9,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,27,1501,129,27,1501,267,27,1501,295,27,1501,306,27,1501,308,27,1501,298,27,1501,302,27,1501,300,27,1501,304,27,1501,265,28,1501,266,28,1501,276,27,1501,277,27,1501,
    4,30,0,7,11,17,11,17,374,1,1,0,1509,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    4,30,0,7,134,7,11,17,374,1,1,0,1509,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,27,1533,124,27,1533,200,27,1533,209,27,1533,260,27,1533,263,27,1533,222,27,1533,249,27,1533,228,27,1533,256,27,1533,198,28,1533,199,28,1533,203,27,1533,204,27,1533,
    4,39,0,7,134,7,134,7,9,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,127,23,419,128,24,419,267,23,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    4,41,0,7,134,7,134,7,10,25,1,0,463,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,126,24,518,129,23,518,264,24,518,295,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    5,38,0,7,1,7,2,1,87,17,87,17,373,8,-1,374,4,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    5,38,0,7,1,7,2,1,87,17,312,7,373,8,-1,374,9,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,25,1585,129,25,1585,354,25,1585,360,25,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    5,49,0,7,1,7,2,1,87,17,122,5,373,8,-1,4,10,1308,5,10,1308,87,11,1308,88,11,1308,7,12,1322,8,12,1322,95,12,1322,96,12,1322,93,11,1308,94,11,1308,89,11,1308,91,11,1308,90,11,1308,92,11,1308,101,12,1322,102,12,1322,97,12,1322,99,12,1322,98,12,1322,100,12,1322,112,14,1308,118,14,1308,312,16,1308,317,16,1308,122,18,1336,124,18,1336,333,18,1336,338,18,1336,327,16,1308,329,16,1308,319,16,1308,323,16,1308,321,16,1308,325,16,1308,310,17,1308,311,17,1308,313,16,1308,314,16,1308,348,18,1336,350,18,1336,340,18,1336,344,18,1336,342,18,1336,346,18,1336,331,20,1336,332,20,1336,334,18,1336,335,18,1336,
    5,38,0,7,1,7,2,1,312,7,87,17,373,8,-1,374,4,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,25,1574,124,25,1574,333,25,1574,338,25,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,25,1574,350,25,1574,340,25,1574,344,25,1574,342,25,1574,346,25,1574,331,26,1574,332,26,1574,334,25,1574,335,25,1574,
    5,49,0,7,1,7,2,1,312,7,7,15,373,8,-1,4,10,1308,5,10,1308,87,11,1308,88,11,1308,7,12,1322,8,12,1322,95,12,1322,96,12,1322,93,11,1308,94,11,1308,89,11,1308,91,11,1308,90,11,1308,92,11,1308,101,12,1322,102,12,1322,97,12,1322,99,12,1322,98,12,1322,100,12,1322,112,14,1308,118,14,1308,312,16,1308,317,16,1308,122,18,1336,124,18,1336,333,18,1336,338,18,1336,327,16,1308,329,16,1308,319,16,1308,323,16,1308,321,16,1308,325,16,1308,310,17,1308,311,17,1308,313,16,1308,314,16,1308,348,18,1336,350,18,1336,340,18,1336,344,18,1336,342,18,1336,346,18,1336,331,20,1336,332,20,1336,334,18,1336,335,18,1336,
    5,38,0,7,1,7,2,1,312,7,312,7,373,8,-1,374,9,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,25,1574,124,25,1574,333,25,1574,338,25,1574,127,25,1585,129,25,1585,354,25,1585,360,25,1585,348,25,1574,350,25,1574,340,25,1574,344,25,1574,342,25,1574,346,25,1574,331,26,1574,332,26,1574,334,25,1574,335,25,1574,
    5,38,0,7,1,7,3,1,11,17,11,17,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,38,0,7,1,7,3,1,11,17,134,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,49,0,7,1,7,3,1,11,17,122,5,373,8,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,18,1193,124,18,1193,200,18,1193,209,18,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,18,1193,263,18,1193,222,18,1193,249,18,1193,228,18,1193,256,18,1193,198,20,1193,199,20,1193,203,18,1193,204,18,1193,
    5,38,0,7,1,7,3,1,134,7,11,17,373,8,-1,374,4,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    5,49,0,7,1,7,3,1,134,7,7,15,373,8,-1,4,10,1165,5,10,1165,11,11,1165,13,11,1165,7,12,1179,8,12,1179,42,12,1179,43,12,1179,40,11,1165,41,11,1165,14,11,1165,33,11,1165,17,11,1165,38,11,1165,61,12,1179,62,12,1179,44,12,1179,59,12,1179,48,12,1179,60,12,1179,112,14,1165,118,14,1165,134,16,1165,174,16,1165,122,18,1193,124,18,1193,200,18,1193,209,18,1193,194,16,1165,196,16,1165,186,16,1165,190,16,1165,188,16,1165,192,16,1165,132,17,1165,133,17,1165,143,16,1165,144,16,1165,260,18,1193,263,18,1193,222,18,1193,249,18,1193,228,18,1193,256,18,1193,198,20,1193,199,20,1193,203,18,1193,204,18,1193,
    5,38,0,7,1,7,3,1,134,7,134,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    5,34,0,7,1,7,11,17,373,1,11,17,3,5,1596,374,4,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,354,18,1501,360,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    5,34,0,7,1,7,11,17,373,1,87,17,2,5,1596,374,4,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,109,12,1493,110,12,1493,105,12,1493,107,12,1493,106,12,1493,108,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,354,18,1501,360,18,1501,370,18,1501,372,18,1501,362,18,1501,366,18,1501,364,18,1501,368,18,1501,352,20,1501,353,20,1501,356,18,1501,357,18,1501,
    5,34,0,7,1,7,11,17,373,1,134,7,3,5,1596,374,9,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,27,1501,129,27,1501,267,27,1501,295,27,1501,354,27,1501,360,27,1501,306,27,1501,308,27,1501,298,27,1501,302,27,1501,300,27,1501,304,27,1501,265,28,1501,266,28,1501,276,27,1501,277,27,1501,
    5,34,0,7,1,7,11,17,373,1,312,7,2,5,1596,374,9,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,109,12,1493,110,12,1493,105,12,1493,107,12,1493,106,12,1493,108,12,1493,112,14,1485,118,14,1485,127,27,1501,129,27,1501,267,27,1501,295,27,1501,354,27,1501,360,27,1501,370,27,1501,372,27,1501,362,27,1501,366,27,1501,364,27,1501,368,27,1501,352,28,1501,353,28,1501,356,27,1501,357,27,1501,
    5,34,0,7,1,7,11,17,11,17,374,1,3,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,333,18,1533,338,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    5,34,0,7,1,7,87,17,11,17,374,1,2,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,101,12,1525,102,12,1525,97,12,1525,99,12,1525,98,12,1525,100,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,333,18,1533,338,18,1533,348,18,1533,350,18,1533,340,18,1533,344,18,1533,342,18,1533,346,18,1533,331,20,1533,332,20,1533,334,18,1533,335,18,1533,
    5,34,0,7,1,7,134,7,11,17,374,1,3,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,27,1533,124,27,1533,200,27,1533,209,27,1533,333,27,1533,338,27,1533,260,27,1533,263,27,1533,222,27,1533,249,27,1533,228,27,1533,256,27,1533,198,28,1533,199,28,1533,203,27,1533,204,27,1533,
    5,47,0,7,1,7,134,7,134,7,9,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    5,49,0,7,1,7,134,7,134,7,10,25,3,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    5,46,0,7,1,7,134,7,312,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    5,48,0,7,1,7,134,7,312,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    5,34,0,7,1,7,312,7,11,17,374,1,2,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,101,12,1525,102,12,1525,97,12,1525,99,12,1525,98,12,1525,100,12,1525,112,14,1517,118,14,1517,122,27,1533,124,27,1533,200,27,1533,209,27,1533,333,27,1533,338,27,1533,348,27,1533,350,27,1533,340,27,1533,344,27,1533,342,27,1533,346,27,1533,331,28,1533,332,28,1533,334,27,1533,335,27,1533,
    5,46,0,7,1,7,312,7,134,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,331,26,408,332,26,408,334,25,408,335,25,408,
    5,48,0,7,1,7,312,7,134,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,25,507,350,25,507,340,25,507,344,25,507,342,25,507,346,25,507,337,26,507,331,26,507,332,26,507,334,25,507,335,25,507,333,25,507,
    5,47,0,7,1,7,312,7,312,7,9,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,333,25,408,336,26,408,127,23,419,128,24,419,267,23,419,293,24,419,354,23,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,331,26,408,332,26,408,334,25,408,335,25,408,
    5,49,0,7,1,7,312,7,312,7,10,25,2,5,680,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,95,22,485,96,22,485,9,22,496,10,22,496,63,22,496,80,22,496,103,22,496,104,22,496,101,22,485,102,22,485,97,22,485,99,22,485,98,22,485,100,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,330,26,507,338,25,507,126,24,518,129,23,518,264,24,518,295,23,518,351,24,518,360,23,518,348,25,507,350,25,507,340,25,507,344,25,507,342,25,507,346,25,507,337,26,507,331,26,507,332,26,507,334,25,507,335,25,507,333,25,507,
    5,6,0,7,11,17,373,1,11,17,374,1,1,0,1612,2,5,1617,4,1,1622,5,1,1622,112,2,1622,118,2,1622,
    5,41,0,7,134,7,134,7,9,25,10,25,1,0,364,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,126,24,419,128,24,419,264,24,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    6,29,0,7,1,7,2,1,87,17,373,1,87,17,374,4,-1,4,10,1627,5,10,1627,9,12,1635,10,12,1635,103,12,1635,104,12,1635,109,12,1635,110,12,1635,105,12,1635,107,12,1635,106,12,1635,108,12,1635,112,14,1627,118,14,1627,127,18,1643,129,18,1643,354,18,1643,360,18,1643,370,18,1643,372,18,1643,362,18,1643,366,18,1643,364,18,1643,368,18,1643,352,20,1643,353,20,1643,356,18,1643,357,18,1643,
    6,29,0,7,1,7,2,1,87,17,373,1,312,7,374,9,-1,4,10,1627,5,10,1627,9,12,1635,10,12,1635,103,12,1635,104,12,1635,109,12,1635,110,12,1635,105,12,1635,107,12,1635,106,12,1635,108,12,1635,112,14,1627,118,14,1627,127,27,1643,129,27,1643,354,27,1643,360,27,1643,370,27,1643,372,27,1643,362,27,1643,366,27,1643,364,27,1643,368,27,1643,352,28,1643,353,28,1643,356,27,1643,357,27,1643,
    6,29,0,7,1,7,3,1,11,17,373,1,11,17,374,4,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    6,29,0,7,1,7,3,1,11,17,373,1,134,7,374,9,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,27,1501,129,27,1501,267,27,1501,295,27,1501,306,27,1501,308,27,1501,298,27,1501,302,27,1501,300,27,1501,304,27,1501,265,28,1501,266,28,1501,276,27,1501,277,27,1501,
    6,29,0,7,1,7,2,1,87,17,87,17,374,1,373,8,-1,4,10,1651,5,10,1651,7,12,1659,8,12,1659,95,12,1659,96,12,1659,101,12,1659,102,12,1659,97,12,1659,99,12,1659,98,12,1659,100,12,1659,112,14,1651,118,14,1651,122,18,1667,124,18,1667,333,18,1667,338,18,1667,348,18,1667,350,18,1667,340,18,1667,344,18,1667,342,18,1667,346,18,1667,331,20,1667,332,20,1667,334,18,1667,335,18,1667,
    6,29,0,7,1,7,2,1,312,7,87,17,374,1,373,8,-1,4,10,1651,5,10,1651,7,12,1659,8,12,1659,95,12,1659,96,12,1659,101,12,1659,102,12,1659,97,12,1659,99,12,1659,98,12,1659,100,12,1659,112,14,1651,118,14,1651,122,27,1667,124,27,1667,333,27,1667,338,27,1667,348,27,1667,350,27,1667,340,27,1667,344,27,1667,342,27,1667,346,27,1667,331,28,1667,332,28,1667,334,27,1667,335,27,1667,
    6,38,0,7,1,7,2,1,312,7,312,7,9,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,112,14,841,116,15,841,122,25,874,123,26,874,333,25,874,336,26,874,127,23,885,128,24,885,354,23,885,358,24,885,347,26,874,349,26,874,339,26,874,343,26,874,341,26,874,345,26,874,331,26,874,332,26,874,334,25,874,335,25,874,
    6,40,0,7,1,7,2,1,312,7,312,7,10,25,373,8,-1,374,8,-1,4,10,918,5,10,918,7,22,929,8,22,929,95,22,929,96,22,929,9,22,940,10,22,940,103,22,940,104,22,940,101,22,929,102,22,929,97,22,929,99,22,929,98,22,929,100,22,929,111,15,918,118,14,918,121,26,951,124,25,951,330,26,951,338,25,951,126,24,962,129,23,962,351,24,962,360,23,962,348,25,951,350,25,951,340,25,951,344,25,951,342,25,951,346,25,951,337,26,951,331,26,951,332,26,951,334,25,951,335,25,951,333,25,951,
    6,29,0,7,1,7,3,1,11,17,11,17,374,1,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    6,29,0,7,1,7,3,1,134,7,11,17,374,1,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,27,1533,124,27,1533,200,27,1533,209,27,1533,260,27,1533,263,27,1533,222,27,1533,249,27,1533,228,27,1533,256,27,1533,198,28,1533,199,28,1533,203,27,1533,204,27,1533,
    6,38,0,7,1,7,3,1,134,7,134,7,9,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,112,14,375,116,15,375,122,25,408,123,26,408,200,25,408,205,26,408,127,23,419,128,24,419,267,23,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,198,26,408,199,26,408,203,25,408,204,25,408,
    6,40,0,7,1,7,3,1,134,7,134,7,10,25,373,8,-1,374,8,-1,4,10,474,5,10,474,7,22,485,8,22,485,42,22,485,43,22,485,9,22,496,10,22,496,63,22,496,80,22,496,61,22,485,62,22,485,44,22,485,59,22,485,48,22,485,60,22,485,111,15,474,118,14,474,121,26,507,124,25,507,197,26,507,209,25,507,126,24,518,129,23,518,264,24,518,295,23,518,260,25,507,263,25,507,222,25,507,249,25,507,228,25,507,256,25,507,206,26,507,198,26,507,199,26,507,203,25,507,204,25,507,200,25,507,
    6,6,0,7,1,7,11,17,373,1,11,17,374,1,2,5,1617,3,5,1617,4,1,1622,5,1,1622,112,2,1622,118,2,1622,
    6,49,0,7,1,7,134,7,134,7,9,25,10,25,3,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    6,48,0,7,1,7,134,7,312,7,9,25,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    6,48,0,7,1,7,312,7,134,7,9,25,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,337,26,408,331,26,408,332,26,408,334,25,408,335,25,408,333,25,408,
    6,49,0,7,1,7,312,7,312,7,9,25,10,25,2,5,641,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,95,22,386,96,22,386,9,22,397,10,22,397,63,22,397,80,22,397,103,22,397,104,22,397,101,22,386,102,22,386,97,22,386,99,22,386,98,22,386,100,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,330,26,408,336,26,408,126,24,419,128,24,419,264,24,419,293,24,419,351,24,419,358,24,419,347,26,408,349,26,408,339,26,408,343,26,408,341,26,408,345,26,408,337,26,408,331,26,408,332,26,408,334,25,408,335,25,408,333,25,408,
    6,5,0,7,11,17,373,1,11,17,374,1,2,1,1,0,-1,4,1,-1,5,1,-1,112,2,-1,118,2,-1,
    7,5,0,7,1,7,2,1,87,17,373,1,87,17,374,1,3,5,1675,4,1,1680,5,1,1680,112,2,1680,118,2,1680,
    7,5,0,7,1,7,3,1,11,17,373,1,11,17,374,1,2,5,1617,4,1,1622,5,1,1622,112,2,1622,118,2,1622,
    7,40,0,7,1,7,2,1,312,7,312,7,9,25,10,25,373,8,-1,374,8,-1,4,10,841,5,10,841,7,22,852,8,22,852,95,22,852,96,22,852,9,22,863,10,22,863,103,22,863,104,22,863,101,22,852,102,22,852,97,22,852,99,22,852,98,22,852,100,22,852,111,15,841,116,15,841,121,26,874,123,26,874,330,26,874,336,26,874,126,24,885,128,24,885,351,24,885,358,24,885,347,26,874,349,26,874,339,26,874,343,26,874,341,26,874,345,26,874,337,26,874,331,26,874,332,26,874,334,25,874,335,25,874,333,25,874,
    7,40,0,7,1,7,3,1,134,7,134,7,9,25,10,25,373,8,-1,374,8,-1,4,10,375,5,10,375,7,22,386,8,22,386,42,22,386,43,22,386,9,22,397,10,22,397,63,22,397,80,22,397,61,22,386,62,22,386,44,22,386,59,22,386,48,22,386,60,22,386,111,15,375,116,15,375,121,26,408,123,26,408,197,26,408,205,26,408,126,24,419,128,24,419,264,24,419,293,24,419,258,26,408,261,26,408,220,26,408,247,26,408,226,26,408,254,26,408,206,26,408,198,26,408,199,26,408,203,25,408,204,25,408,200,25,408,
    8,4,0,7,1,7,2,1,87,17,373,1,87,17,374,1,3,1,4,1,-1,5,1,-1,112,2,-1,118,2,-1,
    4,39,0,7,11,17,11,17,122,5,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,39,0,7,11,17,11,17,127,5,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,39,0,7,11,17,134,7,9,15,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,39,0,7,11,17,134,7,122,5,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,39,0,7,134,7,11,17,7,15,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,39,0,7,134,7,11,17,127,5,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    4,39,0,7,134,7,7,15,134,7,1,0,1400,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    4,39,0,7,134,7,134,7,9,15,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    5,47,0,7,1,7,11,17,11,17,122,5,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,47,0,7,1,7,11,17,11,17,127,5,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,46,0,7,1,7,11,17,87,17,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,46,0,7,1,7,11,17,87,17,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,47,0,7,1,7,11,17,134,7,9,15,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,47,0,7,1,7,11,17,134,7,122,5,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,46,0,7,1,7,11,17,312,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,46,0,7,1,7,11,17,312,7,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,46,0,7,1,7,87,17,11,17,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,46,0,7,1,7,87,17,11,17,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,47,0,7,1,7,87,17,87,17,122,5,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,47,0,7,1,7,87,17,87,17,127,5,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,46,0,7,1,7,87,17,134,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,46,0,7,1,7,87,17,134,7,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,47,0,7,1,7,87,17,312,7,9,15,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,47,0,7,1,7,87,17,312,7,122,5,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,47,0,7,1,7,134,7,11,17,7,15,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,47,0,7,1,7,134,7,11,17,127,5,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    5,46,0,7,1,7,134,7,87,17,7,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,46,0,7,1,7,134,7,87,17,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    5,47,0,7,1,7,134,7,7,15,134,7,3,5,1466,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,46,0,7,1,7,134,7,7,15,312,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,47,0,7,1,7,134,7,134,7,9,15,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    5,46,0,7,1,7,134,7,312,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    5,46,0,7,1,7,312,7,11,17,7,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,46,0,7,1,7,312,7,11,17,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    5,47,0,7,1,7,312,7,87,17,7,15,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,47,0,7,1,7,312,7,87,17,127,5,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    5,46,0,7,1,7,312,7,7,15,134,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,47,0,7,1,7,312,7,7,15,312,7,2,5,1466,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,354,25,1455,360,25,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    5,46,0,7,1,7,312,7,134,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    5,47,0,7,1,7,312,7,312,7,9,15,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,333,25,1444,338,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,25,1444,350,25,1444,340,25,1444,344,25,1444,342,25,1444,346,25,1444,331,26,1444,332,26,1444,334,25,1444,335,25,1444,
    5,30,0,7,11,17,373,1,11,17,127,5,1,0,1477,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    5,30,0,7,11,17,373,1,134,7,9,15,1,0,1477,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    5,30,0,7,11,17,11,17,374,1,122,5,1,0,1509,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    5,30,0,7,134,7,11,17,374,1,7,15,1,0,1509,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    6,38,0,7,1,7,2,1,87,17,87,17,122,5,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    6,38,0,7,1,7,2,1,87,17,87,17,127,5,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    6,38,0,7,1,7,2,1,87,17,312,7,9,15,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    6,38,0,7,1,7,2,1,87,17,312,7,122,5,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,25,1585,129,25,1585,354,25,1585,360,25,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    6,38,0,7,1,7,2,1,312,7,87,17,7,15,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    6,38,0,7,1,7,2,1,312,7,87,17,127,5,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,25,1574,124,25,1574,333,25,1574,338,25,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,25,1574,350,25,1574,340,25,1574,344,25,1574,342,25,1574,346,25,1574,331,26,1574,332,26,1574,334,25,1574,335,25,1574,
    6,38,0,7,1,7,2,1,312,7,7,15,312,7,373,8,-1,374,9,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,25,1585,129,25,1585,354,25,1585,360,25,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    6,38,0,7,1,7,2,1,312,7,312,7,9,15,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,25,1574,124,25,1574,333,25,1574,338,25,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,25,1574,350,25,1574,340,25,1574,344,25,1574,342,25,1574,346,25,1574,331,26,1574,332,26,1574,334,25,1574,335,25,1574,
    6,38,0,7,1,7,3,1,11,17,11,17,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,38,0,7,1,7,3,1,11,17,11,17,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,38,0,7,1,7,3,1,11,17,134,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,38,0,7,1,7,3,1,11,17,134,7,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,38,0,7,1,7,3,1,134,7,11,17,7,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,38,0,7,1,7,3,1,134,7,11,17,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    6,38,0,7,1,7,3,1,134,7,7,15,134,7,373,8,-1,374,9,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,25,1455,129,25,1455,267,25,1455,295,25,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,38,0,7,1,7,3,1,134,7,134,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,25,1444,124,25,1444,200,25,1444,209,25,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,25,1444,263,25,1444,222,25,1444,249,25,1444,228,25,1444,256,25,1444,198,26,1444,199,26,1444,203,25,1444,204,25,1444,
    6,34,0,7,1,7,11,17,373,1,11,17,127,5,3,5,1596,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,354,18,1501,360,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    6,34,0,7,1,7,11,17,373,1,87,17,127,5,2,5,1596,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,109,12,1493,110,12,1493,105,12,1493,107,12,1493,106,12,1493,108,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,354,18,1501,360,18,1501,370,18,1501,372,18,1501,362,18,1501,366,18,1501,364,18,1501,368,18,1501,352,20,1501,353,20,1501,356,18,1501,357,18,1501,
    6,34,0,7,1,7,11,17,373,1,134,7,9,15,3,5,1596,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,354,18,1501,360,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    6,34,0,7,1,7,11,17,373,1,312,7,9,15,2,5,1596,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,103,12,1493,104,12,1493,109,12,1493,110,12,1493,105,12,1493,107,12,1493,106,12,1493,108,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,354,18,1501,360,18,1501,370,18,1501,372,18,1501,362,18,1501,366,18,1501,364,18,1501,368,18,1501,352,20,1501,353,20,1501,356,18,1501,357,18,1501,
    6,34,0,7,1,7,11,17,11,17,374,1,122,5,3,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,333,18,1533,338,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    6,34,0,7,1,7,87,17,11,17,374,1,122,5,2,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,101,12,1525,102,12,1525,97,12,1525,99,12,1525,98,12,1525,100,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,333,18,1533,338,18,1533,348,18,1533,350,18,1533,340,18,1533,344,18,1533,342,18,1533,346,18,1533,331,20,1533,332,20,1533,334,18,1533,335,18,1533,
    6,34,0,7,1,7,134,7,11,17,374,1,7,15,3,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,333,18,1533,338,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    6,34,0,7,1,7,312,7,11,17,374,1,7,15,2,5,1604,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,95,12,1525,96,12,1525,101,12,1525,102,12,1525,97,12,1525,99,12,1525,98,12,1525,100,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,333,18,1533,338,18,1533,348,18,1533,350,18,1533,340,18,1533,344,18,1533,342,18,1533,346,18,1533,331,20,1533,332,20,1533,334,18,1533,335,18,1533,
    7,29,0,7,1,7,2,1,87,17,373,1,87,17,127,5,374,8,-1,4,10,1627,5,10,1627,9,12,1635,10,12,1635,103,12,1635,104,12,1635,109,12,1635,110,12,1635,105,12,1635,107,12,1635,106,12,1635,108,12,1635,112,14,1627,118,14,1627,127,18,1643,129,18,1643,354,18,1643,360,18,1643,370,18,1643,372,18,1643,362,18,1643,366,18,1643,364,18,1643,368,18,1643,352,20,1643,353,20,1643,356,18,1643,357,18,1643,
    7,29,0,7,1,7,2,1,87,17,373,1,312,7,9,15,374,8,-1,4,10,1627,5,10,1627,9,12,1635,10,12,1635,103,12,1635,104,12,1635,109,12,1635,110,12,1635,105,12,1635,107,12,1635,106,12,1635,108,12,1635,112,14,1627,118,14,1627,127,18,1643,129,18,1643,354,18,1643,360,18,1643,370,18,1643,372,18,1643,362,18,1643,366,18,1643,364,18,1643,368,18,1643,352,20,1643,353,20,1643,356,18,1643,357,18,1643,
    7,29,0,7,1,7,3,1,11,17,373,1,11,17,127,5,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    7,29,0,7,1,7,3,1,11,17,373,1,134,7,9,15,374,8,-1,4,10,1485,5,10,1485,9,12,1493,10,12,1493,63,12,1493,80,12,1493,85,12,1493,86,12,1493,81,12,1493,83,12,1493,82,12,1493,84,12,1493,112,14,1485,118,14,1485,127,18,1501,129,18,1501,267,18,1501,295,18,1501,306,18,1501,308,18,1501,298,18,1501,302,18,1501,300,18,1501,304,18,1501,265,20,1501,266,20,1501,276,18,1501,277,18,1501,
    7,29,0,7,1,7,2,1,87,17,87,17,374,1,122,5,373,8,-1,4,10,1651,5,10,1651,7,12,1659,8,12,1659,95,12,1659,96,12,1659,101,12,1659,102,12,1659,97,12,1659,99,12,1659,98,12,1659,100,12,1659,112,14,1651,118,14,1651,122,18,1667,124,18,1667,333,18,1667,338,18,1667,348,18,1667,350,18,1667,340,18,1667,344,18,1667,342,18,1667,346,18,1667,331,20,1667,332,20,1667,334,18,1667,335,18,1667,
    7,29,0,7,1,7,2,1,312,7,87,17,374,1,7,15,373,8,-1,4,10,1651,5,10,1651,7,12,1659,8,12,1659,95,12,1659,96,12,1659,101,12,1659,102,12,1659,97,12,1659,99,12,1659,98,12,1659,100,12,1659,112,14,1651,118,14,1651,122,18,1667,124,18,1667,333,18,1667,338,18,1667,348,18,1667,350,18,1667,340,18,1667,344,18,1667,342,18,1667,346,18,1667,331,20,1667,332,20,1667,334,18,1667,335,18,1667,
    7,29,0,7,1,7,3,1,11,17,11,17,374,1,122,5,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    7,29,0,7,1,7,3,1,134,7,11,17,374,1,7,15,373,8,-1,4,10,1517,5,10,1517,7,12,1525,8,12,1525,42,12,1525,43,12,1525,61,12,1525,62,12,1525,44,12,1525,59,12,1525,48,12,1525,60,12,1525,112,14,1517,118,14,1517,122,18,1533,124,18,1533,200,18,1533,209,18,1533,260,18,1533,263,18,1533,222,18,1533,249,18,1533,228,18,1533,256,18,1533,198,20,1533,199,20,1533,203,18,1533,204,18,1533,
    5,39,0,7,11,17,11,17,122,5,127,5,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,39,0,7,11,17,134,7,9,15,122,5,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,39,0,7,134,7,11,17,7,15,127,5,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    5,39,0,7,134,7,7,15,134,7,9,15,1,0,1400,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,47,0,7,1,7,11,17,11,17,122,5,127,5,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,46,0,7,1,7,11,17,87,17,122,5,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,47,0,7,1,7,11,17,134,7,9,15,122,5,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,46,0,7,1,7,11,17,312,7,9,15,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,46,0,7,1,7,87,17,11,17,122,5,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    6,47,0,7,1,7,87,17,87,17,122,5,127,5,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    6,46,0,7,1,7,87,17,134,7,9,15,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    6,47,0,7,1,7,87,17,312,7,9,15,122,5,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    6,47,0,7,1,7,134,7,11,17,7,15,127,5,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,46,0,7,1,7,134,7,87,17,7,15,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,47,0,7,1,7,134,7,7,15,134,7,9,15,3,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,46,0,7,1,7,134,7,7,15,312,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    6,46,0,7,1,7,312,7,11,17,7,15,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    6,47,0,7,1,7,312,7,87,17,7,15,127,5,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    6,46,0,7,1,7,312,7,7,15,134,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    6,47,0,7,1,7,312,7,7,15,312,7,9,15,2,5,1466,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,95,22,1422,96,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,103,22,1433,104,22,1433,101,22,1422,102,22,1422,97,22,1422,99,22,1422,98,22,1422,100,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,333,23,1444,338,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,354,23,1455,360,23,1455,348,23,1444,350,23,1444,340,23,1444,344,23,1444,342,23,1444,346,23,1444,331,24,1444,332,24,1444,334,23,1444,335,23,1444,
    7,38,0,7,1,7,2,1,87,17,87,17,122,5,127,5,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    7,38,0,7,1,7,2,1,87,17,312,7,9,15,122,5,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    7,38,0,7,1,7,2,1,312,7,87,17,7,15,127,5,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    7,38,0,7,1,7,2,1,312,7,7,15,312,7,9,15,373,8,-1,374,8,-1,4,10,1541,5,10,1541,7,22,1552,8,22,1552,95,22,1552,96,22,1552,9,22,1563,10,22,1563,103,22,1563,104,22,1563,101,22,1552,102,22,1552,97,22,1552,99,22,1552,98,22,1552,100,22,1552,112,14,1541,118,14,1541,122,23,1574,124,23,1574,333,23,1574,338,23,1574,127,23,1585,129,23,1585,354,23,1585,360,23,1585,348,23,1574,350,23,1574,340,23,1574,344,23,1574,342,23,1574,346,23,1574,331,24,1574,332,24,1574,334,23,1574,335,23,1574,
    7,38,0,7,1,7,3,1,11,17,11,17,122,5,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    7,38,0,7,1,7,3,1,11,17,134,7,9,15,122,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    7,38,0,7,1,7,3,1,134,7,11,17,7,15,127,5,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    7,38,0,7,1,7,3,1,134,7,7,15,134,7,9,15,373,8,-1,374,8,-1,4,10,1411,5,10,1411,7,22,1422,8,22,1422,42,22,1422,43,22,1422,9,22,1433,10,22,1433,63,22,1433,80,22,1433,61,22,1422,62,22,1422,44,22,1422,59,22,1422,48,22,1422,60,22,1422,112,14,1411,118,14,1411,122,23,1444,124,23,1444,200,23,1444,209,23,1444,127,23,1455,129,23,1455,267,23,1455,295,23,1455,260,23,1444,263,23,1444,222,23,1444,249,23,1444,228,23,1444,256,23,1444,198,24,1444,199,24,1444,203,23,1444,204,23,1444,
    -1
};

static const short endings[] = {
    6,3,13,3,27,373,4,1,2,5,1,
    0,3,13,3,27,373,4,1,2,5,1,
    2,3,13,3,27,373,4,1,2,5,1,
    0,4,13,3,27,373,4,1,2,5,1,3,5,1,
    2,4,13,3,27,373,4,1,2,5,1,3,5,1,
    6,4,373,8,1,170,7,7,374,9,1,2,5,1,
    2,4,373,8,1,170,7,7,374,9,1,2,5,1,
    4,4,373,13,1,170,7,7,374,9,1,2,5,1,
    4,4,373,19,1,170,7,7,374,9,1,2,5,1,
    6,4,373,8,1,130,7,7,374,9,1,2,5,1,
    2,4,373,8,1,130,7,7,374,9,1,2,5,1,
    4,4,373,13,1,130,7,7,374,9,1,2,5,1,
    4,4,373,19,1,130,7,7,374,9,1,2,5,1,
    0,3,88,3,27,373,4,1,3,5,1,
    2,3,88,3,27,373,4,1,3,5,1,
    0,5,373,8,1,170,7,7,374,9,1,2,5,1,3,5,1,
    2,5,373,8,1,170,7,7,374,9,1,2,5,1,3,5,1,
    4,5,373,13,1,170,7,7,374,9,1,2,5,1,3,5,1,
    4,5,373,19,1,170,7,7,374,9,1,2,5,1,3,5,1,
    0,5,373,8,1,130,7,7,374,9,1,2,5,1,3,5,1,
    2,5,373,8,1,130,7,7,374,9,1,2,5,1,3,5,1,
    4,5,373,13,1,130,7,7,374,9,1,2,5,1,3,5,1,
    4,5,373,19,1,130,7,7,374,9,1,2,5,1,3,5,1,
    6,3,170,7,7,374,9,1,2,5,1,
    0,3,170,7,7,374,9,1,2,5,1,
    2,3,170,7,7,374,9,1,2,5,1,
    6,3,373,8,1,374,8,1,170,7,2,
    2,3,373,8,1,374,8,1,170,7,2,
    4,3,373,13,1,374,8,1,170,7,2,
    4,3,374,13,1,373,8,1,170,7,2,
    4,3,373,19,1,374,8,1,170,7,2,
    4,3,374,19,1,373,8,1,170,7,2,
    6,3,130,7,7,374,9,1,2,5,1,
    0,3,130,7,7,374,9,1,2,5,1,
    2,3,130,7,7,374,9,1,2,5,1,
    6,3,373,8,1,374,8,1,130,7,2,
    2,3,373,8,1,374,8,1,130,7,2,
    4,3,373,13,1,374,8,1,130,7,2,
    4,3,374,13,1,373,8,1,130,7,2,
    4,3,373,19,1,374,8,1,130,7,2,
    4,3,374,19,1,373,8,1,130,7,2,
    2,4,373,8,1,315,7,7,374,9,1,3,5,1,
    4,4,373,13,1,315,7,7,374,9,1,3,5,1,
    4,4,373,19,1,315,7,7,374,9,1,3,5,1,
    2,4,373,8,1,309,7,7,374,9,1,3,5,1,
    4,4,373,13,1,309,7,7,374,9,1,3,5,1,
    4,4,373,19,1,309,7,7,374,9,1,3,5,1,
    0,4,170,7,7,374,9,1,2,5,1,3,5,1,
    2,4,170,7,7,374,9,1,2,5,1,3,5,1,
    0,3,373,8,1,374,8,1,170,7,2,
    0,4,130,7,7,374,9,1,2,5,1,3,5,1,
    2,4,130,7,7,374,9,1,2,5,1,3,5,1,
    0,3,373,8,1,374,8,1,130,7,2,
    6,2,374,8,1,170,7,2,
    2,2,374,8,1,170,7,2,
    4,2,374,13,1,170,7,2,
    4,2,374,19,1,170,7,2,
    6,2,373,8,1,170,7,2,
    2,2,373,8,1,170,7,2,
    4,2,373,13,1,170,7,2,
    4,2,373,19,1,170,7,2,
    6,2,374,8,1,130,7,2,
    2,2,374,8,1,130,7,2,
    4,2,374,13,1,130,7,2,
    4,2,374,19,1,130,7,2,
    6,2,373,8,1,130,7,2,
    2,2,373,8,1,130,7,2,
    4,2,373,13,1,130,7,2,
    4,2,373,19,1,130,7,2,
    0,3,315,7,7,374,9,1,3,5,1,
    2,3,315,7,7,374,9,1,3,5,1,
    2,3,373,8,1,374,8,1,315,7,2,
    4,3,373,13,1,374,8,1,315,7,2,
    4,3,374,13,1,373,8,1,315,7,2,
    4,3,373,19,1,374,8,1,315,7,2,
    4,3,374,19,1,373,8,1,315,7,2,
    0,3,309,7,7,374,9,1,3,5,1,
    2,3,309,7,7,374,9,1,3,5,1,
    2,3,373,8,1,374,8,1,309,7,2,
    4,3,373,13,1,374,8,1,309,7,2,
    4,3,374,13,1,373,8,1,309,7,2,
    4,3,373,19,1,374,8,1,309,7,2,
    4,3,374,19,1,373,8,1,309,7,2,
    0,2,374,8,1,170,7,2,
    0,2,373,8,1,170,7,2,
    0,2,374,8,1,130,7,2,
    0,2,373,8,1,130,7,2,
    6,1,170,7,2,
    0,1,170,7,2,
    2,1,170,7,2,
    6,1,130,7,2,
    0,1,130,7,2,
    2,1,130,7,2,
    2,2,374,8,1,315,7,2,
    4,2,374,13,1,315,7,2,
    4,2,374,19,1,315,7,2,
    2,2,373,8,1,315,7,2,
    4,2,373,13,1,315,7,2,
    4,2,373,19,1,315,7,2,
    2,2,374,8,1,309,7,2,
    4,2,374,13,1,309,7,2,
    4,2,374,19,1,309,7,2,
    2,2,373,8,1,309,7,2,
    4,2,373,13,1,309,7,2,
    4,2,373,19,1,309,7,2,
    0,1,315,7,2,
    2,1,315,7,2,
    0,1,309,7,2,
    2,1,309,7,2,
    6,4,373,8,1,13,3,27,374,4,1,2,5,1,
    2,4,373,8,1,13,3,27,374,4,1,2,5,1,
    4,4,373,13,1,13,3,27,374,4,1,2,5,1,
    4,4,373,19,1,13,3,27,374,4,1,2,5,1,
    0,5,373,8,1,13,3,27,374,4,1,2,5,1,3,5,1,
    2,5,373,8,1,13,3,27,374,4,1,2,5,1,3,5,1,
    4,5,373,13,1,13,3,27,374,4,1,2,5,1,3,5,1,
    4,5,373,19,1,13,3,27,374,4,1,2,5,1,3,5,1,
    6,3,13,3,27,374,4,1,2,5,1,
    0,3,13,3,27,374,4,1,2,5,1,
    2,3,13,3,27,374,4,1,2,5,1,
    2,4,373,8,1,88,3,27,374,4,1,3,5,1,
    4,4,373,13,1,88,3,27,374,4,1,3,5,1,
    4,4,373,19,1,88,3,27,374,4,1,3,5,1,
    0,4,13,3,27,374,4,1,2,5,1,3,5,1,
    2,4,13,3,27,374,4,1,2,5,1,3,5,1,
    0,3,88,3,27,374,4,1,3,5,1,
    2,3,88,3,27,374,4,1,3,5,1,
    6,3,373,8,1,374,8,1,13,3,2,
    2,3,373,8,1,374,8,1,13,3,2,
    4,3,373,13,1,374,8,1,13,3,2,
    4,3,374,13,1,373,8,1,13,3,2,
    4,3,373,19,1,374,8,1,13,3,2,
    4,3,374,19,1,373,8,1,13,3,2,
    0,3,373,8,1,374,8,1,13,3,2,
    6,2,374,8,1,13,3,2,
    2,2,374,8,1,13,3,2,
    4,2,374,13,1,13,3,2,
    4,2,374,19,1,13,3,2,
    6,2,373,8,1,13,3,2,
    2,2,373,8,1,13,3,2,
    4,2,373,13,1,13,3,2,
    4,2,373,19,1,13,3,2,
    2,3,373,8,1,374,8,1,88,3,2,
    4,3,373,13,1,374,8,1,88,3,2,
    4,3,374,13,1,373,8,1,88,3,2,
    4,3,373,19,1,374,8,1,88,3,2,
    4,3,374,19,1,373,8,1,88,3,2,
    0,2,374,8,1,13,3,2,
    0,2,373,8,1,13,3,2,
    6,1,13,3,2,
    0,1,13,3,2,
    2,1,13,3,2,
    2,2,374,8,1,88,3,2,
    4,2,374,13,1,88,3,2,
    4,2,374,19,1,88,3,2,
    2,2,373,8,1,88,3,2,
    4,2,373,13,1,88,3,2,
    4,2,373,19,1,88,3,2,
    0,1,88,3,2,
    2,1,88,3,2,
    -1
};

static const short cases[] = {
    1,0,0,7,
    3,0,0,7,13,3,27,206,20,5,
    4,0,0,7,13,3,27,130,17,7,63,22,25,
    2,0,0,7,139,6,7,
    3,0,0,7,13,3,27,11,11,27,
    2,0,0,7,2,5,1,
    4,0,0,7,1,0,7,2,5,1,3,5,1,
    3,0,0,7,13,3,27,130,17,7,
    3,0,0,7,13,3,27,130,17,7,
    3,0,0,7,11,3,27,170,17,7,
    3,0,0,7,13,3,27,171,17,7,
    3,0,0,7,11,3,27,131,17,7,
    5,0,0,7,1,0,7,13,3,27,130,17,7,309,17,2,
    4,0,0,7,13,3,27,130,17,7,111,15,2,
    4,0,0,7,11,3,27,170,17,7,116,15,2,
    4,0,0,7,13,3,27,171,17,7,117,15,2,
    3,0,0,7,114,2,2,139,6,7,
    5,0,0,7,13,3,27,111,15,2,117,15,2,373,8,1,
    4,0,0,7,13,3,27,115,15,2,163,17,7,
    4,0,0,7,11,3,27,13,11,27,128,24,5,
    5,0,0,7,13,3,27,130,17,7,9,22,25,126,24,5,
    6,0,0,7,1,0,7,11,3,27,13,11,27,358,24,5,374,8,1,
    7,0,0,7,1,0,7,13,3,27,130,17,7,103,22,25,351,24,5,374,8,1,
    8,0,0,7,1,0,7,13,3,27,88,11,27,96,22,25,80,22,25,373,8,1,374,8,1,
    7,0,0,7,1,0,7,13,3,27,96,12,25,3,5,1,43,12,25,373,8,1,
    3,0,0,7,13,3,27,130,17,7,
    3,0,0,7,139,6,7,179,16,7,
    3,0,0,7,13,3,27,11,11,27,
    5,0,0,7,13,3,27,130,17,7,63,22,25,264,24,5,
    4,0,0,7,13,3,27,43,12,25,206,20,5,
    3,0,0,7,11,3,27,170,17,7,
    3,0,0,7,41,3,27,262,20,5,
    3,0,0,7,11,3,27,195,17,7,
    3,0,0,7,40,3,27,259,20,5,
    3,0,0,7,11,3,27,193,17,7,
    6,0,0,7,13,3,27,11,11,27,202,23,5,42,22,25,373,8,1,
    6,0,0,7,13,3,27,130,17,7,80,22,25,294,24,5,374,8,1,
    7,0,0,7,13,3,27,42,12,25,43,12,25,197,20,5,205,20,5,373,8,1,
    5,0,0,7,13,3,27,61,12,25,259,20,5,373,8,1,
    5,0,0,7,40,3,27,43,12,25,206,20,5,373,8,1,
    5,0,0,7,11,3,27,43,12,25,205,20,5,373,8,1,
    16,0,0,7,13,3,27,44,12,25,45,12,25,46,12,25,47,12,25,49,12,25,51,12,25,52,12,25,53,12,25,54,12,25,55,12,25,56,12,25,57,12,25,58,12,25,50,12,25,
    16,0,0,7,13,3,27,221,20,5,223,20,5,224,20,5,225,20,5,229,20,5,231,20,5,232,20,5,234,20,5,235,20,5,236,20,5,240,20,5,241,20,5,244,20,5,230,20,5,
    17,0,0,7,13,3,27,130,17,7,278,26,5,279,26,5,280,26,5,281,26,5,282,26,5,284,26,5,285,26,5,286,26,5,287,26,5,288,26,5,289,26,5,290,26,5,291,26,5,283,26,5,
    17,0,0,7,13,3,27,130,17,7,64,22,25,65,22,25,66,22,25,67,22,25,68,22,25,70,22,25,71,22,25,72,22,25,73,22,25,74,22,25,76,22,25,77,22,25,79,22,25,69,22,25,
    6,0,0,7,14,3,27,373,4,1,15,3,27,374,4,1,16,3,2,
    6,0,0,7,19,3,27,373,4,1,20,3,27,374,4,1,22,3,2,
    6,0,0,7,26,3,27,373,4,1,27,3,27,374,4,1,30,3,2,
    5,0,0,7,13,3,27,145,17,7,374,9,1,146,17,2,
    5,0,0,7,13,3,27,149,17,7,374,9,1,150,17,2,
    5,0,0,7,13,3,27,157,17,7,374,9,1,158,17,2,
    3,0,0,7,33,3,27,12,11,27,
    4,0,0,7,13,3,27,163,17,7,292,26,5,
    3,0,0,7,33,3,27,248,20,5,
    5,0,0,7,23,3,27,154,17,7,75,22,25,237,24,5,
    5,0,0,7,28,3,27,159,17,7,78,22,25,242,24,5,
    5,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,
    5,0,0,7,15,3,27,153,17,7,79,22,25,242,24,5,
    4,0,0,7,17,3,27,227,20,5,147,17,7,
    4,0,0,7,25,3,27,239,20,5,156,17,7,
    4,0,0,7,35,3,27,251,20,5,165,17,7,
    4,0,0,7,38,3,27,255,20,5,168,17,7,
    4,0,0,7,36,3,27,252,20,5,166,17,7,
    4,0,0,7,34,3,27,250,20,5,164,17,7,
    4,0,0,7,37,3,27,253,20,5,167,17,7,
    4,0,0,7,39,3,27,257,20,5,169,17,7,
    4,0,0,7,24,3,27,238,20,5,155,17,7,
    4,0,0,7,29,3,27,243,20,5,160,17,7,
    4,0,0,7,31,3,27,245,20,5,161,17,7,
    4,0,0,7,32,3,27,246,20,5,162,17,7,
    4,0,0,7,14,3,27,221,20,5,145,17,7,
    4,0,0,7,22,3,27,234,20,5,152,17,7,
    4,0,0,7,21,3,27,233,20,5,151,17,7,
    5,0,0,7,13,3,27,373,4,1,13,3,27,374,4,1,
    4,0,0,7,11,3,27,13,11,27,301,24,5,
    4,0,0,7,13,3,27,11,11,27,292,24,5,
    3,0,0,7,13,3,27,130,17,7,
    2,0,0,7,134,6,7,
    4,0,0,7,11,3,27,13,11,27,293,24,5,
    4,0,0,7,13,3,27,130,17,7,130,17,2,
    4,0,0,7,11,3,27,13,11,27,293,24,5,
    5,0,0,7,13,3,27,130,17,7,63,22,25,374,8,1,
    5,0,0,7,13,3,27,213,18,5,43,12,25,373,8,1,
    3,0,0,7,134,6,7,174,16,7,
    5,0,0,7,13,3,27,11,11,27,209,23,5,267,23,5,
    3,0,0,7,135,6,7,175,16,7,
    5,0,0,7,13,3,27,11,11,27,210,23,5,268,23,5,
    3,0,0,7,136,6,7,176,16,7,
    5,0,0,7,13,3,27,11,11,27,211,23,5,269,23,5,
    3,0,0,7,137,6,7,177,16,7,
    5,0,0,7,13,3,27,11,11,27,212,23,5,270,23,5,
    3,0,0,7,138,6,7,178,16,7,
    5,0,0,7,13,3,27,11,11,27,213,23,5,271,23,5,
    3,0,0,7,139,6,7,179,16,7,
    5,0,0,7,13,3,27,11,11,27,214,23,5,272,23,5,
    3,0,0,7,140,6,7,180,16,7,
    5,0,0,7,13,3,27,11,11,27,215,23,5,273,23,5,
    3,0,0,7,141,6,7,181,16,7,
    5,0,0,7,13,3,27,11,11,27,216,23,5,274,23,5,
    3,0,0,7,142,6,7,182,16,7,
    5,0,0,7,13,3,27,11,11,27,217,23,5,275,23,5,
    3,0,0,7,13,3,27,143,16,7,
    3,0,0,7,11,3,27,183,16,7,
    5,0,0,7,13,3,27,11,11,27,218,23,5,276,23,5,
    4,0,0,7,13,3,27,130,17,7,276,25,5,
    3,0,0,7,13,3,27,144,16,7,
    3,0,0,7,11,3,27,184,16,7,
    5,0,0,7,13,3,27,11,11,27,219,23,5,277,23,5,
    4,0,0,7,13,3,27,130,17,7,277,25,5,
    12,0,0,7,13,3,27,130,17,7,267,25,5,268,25,5,269,25,5,270,25,5,271,25,5,272,25,5,273,25,5,274,25,5,374,8,1,
    6,0,0,7,13,3,27,11,11,27,273,23,5,264,24,5,374,8,1,
    3,0,0,7,13,3,27,130,17,7,
    4,0,0,7,1,0,7,13,3,27,309,17,7,
    5,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,
    4,0,0,7,13,3,27,373,4,1,130,7,7,
    3,0,0,7,132,7,7,172,17,7,
    3,0,0,7,133,7,7,173,17,7,
    5,0,0,7,13,3,27,11,11,27,207,24,5,265,24,5,
    5,0,0,7,13,3,27,11,11,27,208,24,5,266,24,5,
    6,0,0,7,13,3,27,130,17,7,265,26,5,266,26,5,374,8,1,
    2,0,0,7,139,6,7,
    2,0,0,7,179,6,7,
    3,0,0,7,139,6,7,201,27,5,
    5,0,0,7,13,3,27,130,17,7,13,11,2,264,26,5,
    5,0,0,7,1,0,7,13,3,27,309,17,7,355,25,5,
    5,0,0,7,11,3,27,13,11,27,374,4,1,170,17,2,
    6,0,0,7,13,3,27,130,17,7,264,26,5,264,26,5,374,8,1,
    7,0,0,7,11,3,27,13,11,27,293,24,5,293,24,5,293,24,5,374,8,1,
    8,0,0,7,13,3,27,130,17,7,43,22,25,264,26,5,13,11,2,264,26,5,374,8,1,
    6,0,0,7,13,3,27,206,20,5,206,20,5,206,20,5,373,8,1,
    3,0,0,7,13,3,27,130,17,7,
    3,0,0,7,11,3,27,170,17,7,
    3,0,0,7,13,3,27,171,17,7,
    2,0,0,7,139,6,7,
    4,0,0,7,13,3,27,130,17,7,374,9,1,
    4,0,0,7,11,3,27,170,17,7,374,9,1,
    3,0,0,7,139,6,7,373,9,1,
    5,0,0,7,13,3,27,130,17,7,374,9,1,130,17,2,
    3,0,0,7,135,6,7,175,16,7,
    3,0,0,7,113,2,2,119,2,2,
    4,0,0,7,13,3,27,143,16,7,144,16,2,
    3,0,0,7,132,7,7,133,17,7,
    5,0,0,7,11,3,27,13,11,27,293,24,5,374,8,1,
    6,0,0,7,13,3,27,130,17,7,13,11,2,264,26,5,374,8,1,
    5,0,0,7,11,3,27,13,11,27,128,24,5,374,8,1,
    4,0,0,7,13,3,27,206,20,5,373,8,1,
    4,0,0,7,13,3,27,210,18,5,373,8,1,
    5,0,0,7,13,3,27,130,17,7,268,25,5,374,8,1,
    4,0,0,7,13,3,27,125,18,5,373,8,1,
    5,0,0,7,13,3,27,11,11,27,276,23,5,374,8,1,
    5,0,0,7,13,3,27,11,11,27,277,23,5,374,8,1,
    5,0,0,7,13,3,27,210,18,5,213,18,5,373,8,1,
    6,0,0,7,13,3,27,13,11,27,13,11,2,374,8,1,373,8,1,
    4,0,0,7,13,3,27,130,17,7,130,17,2,
    6,0,0,7,13,3,27,130,17,7,11,11,2,373,8,1,374,8,1,
    5,0,0,7,1,0,7,13,3,27,88,11,27,309,17,2,
    6,0,0,7,13,3,27,13,11,27,373,8,1,13,11,2,374,8,1,
    4,0,0,7,139,6,7,136,16,7,179,16,2,
    6,0,0,7,13,3,27,130,17,7,63,22,25,13,11,2,205,24,5,
    8,0,0,7,1,0,7,13,3,27,88,11,27,373,8,1,2,5,1,104,12,25,374,8,1,
    8,0,0,7,13,3,27,130,17,7,43,22,25,63,22,25,205,24,5,374,8,1,373,8,1,
    10,0,0,7,1,0,7,13,3,27,309,17,7,103,22,25,205,24,5,373,8,1,374,8,1,3,5,1,2,5,1,
    7,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,373,8,1,374,8,1,
    11,0,0,7,13,3,27,130,17,7,268,25,5,265,26,5,63,22,25,213,23,5,205,24,5,43,22,25,374,8,1,373,8,1,
    7,0,0,7,13,3,27,13,11,27,80,22,25,296,23,5,373,8,1,374,8,1,
    6,0,0,7,13,3,27,130,17,7,13,11,2,373,8,1,374,8,1,
    5,0,0,7,1,0,7,13,3,27,3,5,1,373,8,1,
    1,0,0,7,
    3,0,0,7,13,3,27,130,17,7,
    5,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,
    3,0,0,7,13,3,27,206,20,5,
    3,0,0,7,33,3,27,163,17,7,
    3,0,0,7,135,6,7,175,16,7,
    3,0,0,7,114,2,2,5,1,2,
    5,0,0,7,13,3,27,130,17,7,213,23,5,271,25,5,
    3,0,0,7,132,7,7,173,17,7,
    4,0,0,7,13,3,27,130,17,7,206,24,5,
    3,0,0,7,135,6,7,113,14,2,
    4,0,0,7,113,2,2,135,6,7,172,17,7,
    5,0,0,7,13,3,27,11,11,27,215,23,5,218,23,5,
    5,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,
    3,0,0,7,18,3,27,148,17,7,
    8,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,373,8,1,374,8,1,2,5,1,
    2,0,0,7,139,6,7,
    4,0,0,7,114,2,2,4,1,2,135,6,7,
    3,0,0,7,137,6,7,177,16,7,
    7,0,0,7,13,3,27,373,4,1,2,5,1,1,0,7,88,3,27,374,4,1,
    4,0,0,7,134,6,7,141,16,7,132,17,2,
    3,0,0,7,114,2,2,120,2,2,
    4,0,0,7,13,3,27,168,17,7,147,17,2,
    4,0,0,7,13,3,27,130,17,7,264,26,5,
    3,0,0,7,13,3,27,5,10,2,
    3,0,0,7,11,3,27,4,10,2,
    3,0,0,7,5,1,2,13,3,27,
    5,0,0,7,13,3,27,5,10,2,4,10,2,373,8,1,
    3,0,0,7,33,3,27,6,10,2,
    3,0,0,7,13,3,27,373,4,1,
    3,0,0,7,11,3,27,373,4,1,
    6,0,0,7,13,3,27,373,4,1,11,3,27,374,4,1,13,3,2,
    6,0,0,7,1,0,7,13,3,27,373,4,1,88,3,27,374,4,1,
    4,0,0,7,13,3,27,43,12,25,373,8,1,
    4,0,0,7,11,3,27,42,12,25,373,8,1,
    5,0,0,7,13,3,27,8,12,25,8,12,25,373,8,1,
    5,0,0,7,13,3,27,130,17,7,63,22,25,374,8,1,
    5,0,0,7,13,3,27,210,18,5,43,12,25,373,8,1,
    7,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,43,22,25,373,8,1,
    4,0,0,7,5,1,2,4,1,2,39,3,27,
    2,0,0,7,13,3,27,
    4,0,0,7,11,3,27,13,11,27,130,17,2,
    4,0,0,7,13,3,27,43,12,25,43,12,25,
    4,0,0,7,13,3,27,373,4,1,130,7,7,
    3,0,0,7,33,3,27,12,11,27,
    4,0,0,7,13,3,27,43,12,25,373,8,1,
    5,0,0,7,13,3,27,130,17,7,63,22,25,374,8,1,
    5,0,0,7,13,3,27,11,11,27,43,22,25,63,22,25,
    3,0,0,7,5,1,2,38,3,27,
    6,0,0,7,13,3,27,373,4,1,40,3,27,374,4,1,41,3,2,
    5,0,0,7,1,0,7,13,3,27,96,12,25,373,8,1,
    8,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,373,8,1,374,8,1,2,5,1,
    6,0,0,7,13,3,27,210,18,5,215,18,5,373,8,1,2,5,1,
    3,0,0,7,135,6,7,140,16,7,
    5,0,0,7,13,3,27,43,12,25,373,8,1,2,5,1,
    6,0,0,7,13,3,27,373,4,1,13,3,27,374,4,1,13,3,2,
    5,0,0,7,13,3,27,130,17,7,374,9,1,130,17,2,
    4,0,0,7,135,6,7,137,16,7,138,16,2,
    7,0,0,7,13,3,27,43,12,25,43,12,25,43,12,25,373,8,1,2,5,1,
    7,0,0,7,13,3,27,373,4,1,2,5,1,1,0,7,88,3,27,374,4,1,
    8,0,0,7,13,3,27,130,17,7,63,22,25,205,24,5,373,8,1,374,8,1,2,5,1,
    5,0,0,7,13,3,27,212,18,5,373,8,1,137,6,7,
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

/* The calls of a case or an ending, up to the first answer that the next call does not need. */
static void follow(const char *place, int count, const short *step) {
    struct answer answer;
    for (int i = 0; i < count; i++, step += 3) {
        announce(calls[step[0]]);
        if (!make(calls[step[0]], &answer)) return;
        judge(place, step[0], step[1], &answer);
        if (!is_needed(&answer, step[2])) return;
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
    char place[64], after_it[192];
    int situation = 0;
    for (const short *at = situations; *at >= 0; situation++) {
        int setup = at[0], tests = at[1];
        const short *steps = at + 2, *test = steps + 2 * setup;
        at = test + 3 * tests;
        snprintf(place, sizeof place, "situation %d", situation);
        snprintf(where, sizeof where, " (%s)", place);
        for (int i = 0; i < tests; i++, test += 3) {
            int there = 1;
            forget();
            for (int step = 0; step < setup && there; step++) {
                announce(calls[steps[2 * step]]);
                there = make(calls[steps[2 * step]], &answer) && is_needed(&answer, steps[2 * step + 1]);
            }
            announce(calls[test[0]]);
            if (there && make(calls[test[0]], &answer)) {
                const short *ending = test[2] < 0 ? NULL : endings + test[2];
                judge(place, test[0], test[1], &answer);
                snprintf(after_it, sizeof after_it, "%s after `%s` failed", place, calls[test[0]]);
                if (ending && is_needed(&answer, ending[0])) follow(after_it, ending[1], ending + 2);
            } else not_reached++;
            settle();
        }
    }
    int number = 0;
    for (const short *at = cases; *at >= 0; number++) {
        int steps = at[0];
        forget();
        snprintf(place, sizeof place, "case %s", case_names[number]);
        snprintf(where, sizeof where, " (%s)", place);
        follow(place, steps, at + 1);
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

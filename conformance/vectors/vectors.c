/*
 * Tests of a security package against the contract of the metadata exchange (SpExchangeMetaDataFn, ntsecpkg.h).
 * Made by `sspcheck vectors`: change nothing here, make it anew. C11, no dependencies but the loader of the system:
 *
 *     cc -std=c11 -O1 -o vectors vectors.c      (older systems: -ldl)
 *     ./vectors ./my_ssp.so [--strict]
 *
 * It loads the package, plays a minimal LSA for it, makes every call in every situation, and says which clause an answer
 * breaks. Exit code 0: nothing that counts is broken; 1: something is; 2: the package cannot be tried; 3: nothing shown.
 * With --strict clauses count too that no document demands. A call that falls, hangs or ends the process is named, with
 * the clause that it breaks; where that one counts, it ends the program, and else the rest is made without calls of its kind.
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
#include <fcntl.h>
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
static char where[160];

/* Where the verdicts are printed: not the streams of the package, which may close them. */
static FILE *out, *errors;

/* What is being tried, where the process that watches reads it: the piece (a test or a case, from 1), one more than the number
 * of the expectation that judges the call, and whether the call may wait for a person. What was left out goes on, and so do the counts. */
struct progress {
    char at[480];
    volatile int calls, done, piece, expected, prompts, reading;
    int first, waits, witnessed, shown;
    char left_out[4 * 256];
    long tried, not_reached, broken, deviating;
};
static struct progress own, *now = &own;

/* Whether a call's word of requirements has PROMPT_FOR_CREDS: it may wait for a person. */
static int prompts(const char *text) {
    const char *word = strstr(text, " 0x");
    return word != NULL && (strtoul(word + 1, NULL, 16) & 0x40) != 0;
}

static void announce(const char *text) {
    current = text;
    now->reading = 0;
    now->prompts = prompts(text);
    snprintf(now->at, sizeof now->at, "`%s`%s", text, where);
    now->calls++;
    if (verbose) fprintf(errors, "trying %s\n", text), fflush(errors);
}

/* The only way out for this program itself: any other end is the package's doing. */
static void leave(int code) {
    now->done = 1;
    fflush(NULL);
    _Exit(code);
}

static int told(const char *how, int number) {
    fprintf(errors, "%s: %s", now->reading ? "QRY-4" : verdict, how);
    if (number) fprintf(errors, " %d", number);
    fprintf(errors, " in %s\n", now->at);
    return 1;
}

/* Whether the call that fell does not count: then the rest can be made, without calls of its kind. */
static int is_excused(int hangs);

#ifdef _WIN32
/* What does not count ends the program too here. */
static int ended(const char *how, int number) {
    if (!is_excused(0)) return told(how, number);
    fprintf(errors, "not counted, and the rest was not made: ");
    return told(how, number), 3;
}

static void unfinished(void) {
    if (!now->done) _Exit(ended("the package ended the process", 0));
}

static void fell(int number) {
    _Exit(ended("signal", number));
}

/* Here the package shares the process: one that hangs, or ends it by ExitProcess, is for a debugger to name. */
static int apart(int (*work)(int, char **), int count, char **arguments) {
    out = stdout, errors = stderr;
    announce(current);
    atexit(unfinished);
    signal(SIGSEGV, fell), signal(SIGABRT, fell), signal(SIGILL, fell), signal(SIGFPE, fell);
    leave(work(count, arguments));
    return 2;
}
#else
/* A stream to where this descriptor leads, on a descriptor of its own. */
static FILE *apart_from(int descriptor, FILE *otherwise) {
    int own_one = fcntl(descriptor, F_DUPFD_CLOEXEC, 200);
    FILE *stream = own_one < 0 ? NULL : fdopen(own_one, "w");
    return stream ? stream : otherwise;
}

/* Works in a process of its own. */
static int apart(int (*work)(int, char **), int count, char **arguments) {
    out = apart_from(1, stdout), errors = apart_from(2, stderr);
    setvbuf(errors, NULL, _IONBF, 0);
    FILE *file = tmpfile();
    if (file == NULL || ftruncate(fileno(file), sizeof *now) != 0) return perror("no temporary file"), 2;
    void *shared = mmap(NULL, sizeof *now, PROT_READ | PROT_WRITE, MAP_SHARED, fileno(file), 0);
    if (shared == MAP_FAILED) return perror("no shared memory"), 2;
    now = shared;
    for (now->first = 1;; now->first = now->piece + 1) {
        const char *how = "no return within 10 seconds";
        int status = 0, calls = 0, waited = 0, hangs = 0;
        fflush(NULL);
        pid_t worker = fork();
        if (worker < 0) return perror("no second process"), 2;
        /* Who reads this program's output may stop reading: that is not the package's doing. */
        if (worker == 0) signal(SIGPIPE, SIG_IGN), announce(current), leave(work(count, arguments));
        while (!hangs && waitpid(worker, &status, WNOHANG) == 0) {
            const struct timespec moment = {0, 10 * 1000 * 1000};
            nanosleep(&moment, NULL);
            waited = calls == now->calls ? waited + 1 : 0;
            calls = now->calls;
            hangs = waited >= PATIENCE * 100;
        }
        if (hangs) kill(worker, SIGKILL), waitpid(worker, &status, 0);
        else if (WIFEXITED(status)) how = "the package ended the process";
        else how = "signal";
        if (!hangs && now->done) return WEXITSTATUS(status);
        int number = !hangs && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
        if (!is_excused(hangs)) return told(how, number);
        if (verbose) told(how, number);
        now->expected = now->prompts = 0;
    }
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
    "query c0 null named 0x8",
    "query c0 null named 0x10",
    "query c0 null named 0x20",
    "query c0 null named 0x40",
    "query c0 null named 0x80",
    "query c0 null named 0x100",
    "query c0 null named 0x180",
    "query c0 null named 0x200",
    "query c0 null named 0x400",
    "query c0 null named 0x800",
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
    "query c0 x2 absent 0x0",
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
    "exchange c0 null absent 0x4 peer",
    "exchange c0 null absent 0x8 peer",
    "exchange c0 null absent 0x10 peer",
    "exchange c0 null absent 0x20 peer",
    "exchange c0 null absent 0x40 peer",
    "exchange c0 null absent 0x80 peer",
    "exchange c0 null absent 0x100 peer",
    "exchange c0 null absent 0x180 peer",
    "exchange c0 null absent 0x200 peer",
    "exchange c0 null absent 0x400 peer",
    "exchange c0 null absent 0x800 peer",
    "exchange c0 null absent 0x80e peer",
    "exchange c0 null absent 0xc00 peer",
    "exchange c0 null absent 0x2000 peer",
    "exchange c0 null absent 0x4000 peer",
    "exchange c0 null absent 0x8000 peer",
    "exchange c0 null absent 0x8022 peer",
    "exchange c0 null absent 0x8c00 peer",
    "exchange c0 null absent 0x10000 peer",
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
    "exchange c0 x2 named 0x0 foreign1",
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
    "delete x2",
    "delete x3",
    "delete x4",
    "delete x5",
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
    0,5,0,0,-1,4,1,-1,5,1,-1,117,2,-1,123,2,-1,
    1,26,0,7,1,0,0,2,5,11,4,1,22,5,1,22,11,3,22,13,3,22,44,3,22,45,3,22,14,3,22,37,3,22,18,3,22,42,3,22,117,2,22,123,2,22,139,6,22,184,6,22,204,6,22,206,6,22,196,6,22,200,6,22,198,6,22,202,6,22,137,7,22,138,7,22,148,6,22,149,6,22,
    2,30,0,7,1,7,2,5,33,3,5,33,4,1,47,5,1,47,11,3,47,13,3,47,92,3,47,93,3,47,44,3,47,45,3,47,14,3,47,37,3,47,18,3,47,42,3,47,117,2,47,123,2,47,139,6,47,184,6,47,323,6,47,328,6,47,204,6,47,206,6,47,196,6,47,200,6,47,198,6,47,202,6,47,137,7,47,138,7,47,148,6,47,149,6,47,
    2,5,0,7,2,1,1,0,-1,4,1,-1,5,1,-1,117,2,-1,123,2,-1,
    2,50,0,7,11,27,1,0,61,384,4,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,117,14,75,121,15,75,139,16,75,180,17,75,127,18,103,128,20,103,210,18,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,137,17,75,138,17,75,148,16,75,149,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,208,20,103,209,20,103,213,18,103,214,18,103,
    2,54,0,7,13,27,1,0,117,384,4,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,46,12,145,47,12,145,44,11,131,45,11,131,14,11,131,37,11,131,18,11,131,42,11,131,65,12,145,66,12,145,48,12,145,63,12,145,52,12,145,64,12,145,116,15,131,123,14,131,135,17,131,184,16,131,126,20,159,129,18,159,207,20,159,219,18,159,204,16,131,206,16,131,196,16,131,200,16,131,198,16,131,202,16,131,181,17,131,137,17,131,138,17,131,148,16,131,149,16,131,139,16,131,270,18,159,273,18,159,232,18,159,259,18,159,238,18,159,266,18,159,216,20,159,208,20,159,209,20,159,213,18,159,214,18,159,210,18,159,
    3,25,0,7,1,7,2,1,3,5,173,4,1,184,5,1,184,92,3,184,93,3,184,98,3,184,99,3,184,94,3,184,96,3,184,95,3,184,97,3,184,117,2,184,123,2,184,323,6,184,328,6,184,338,6,184,340,6,184,330,6,184,334,6,184,332,6,184,336,6,184,321,7,184,322,7,184,324,6,184,325,6,184,
    3,25,0,7,1,7,3,1,2,5,11,4,1,22,5,1,22,11,3,22,13,3,22,44,3,22,45,3,22,14,3,22,37,3,22,18,3,22,42,3,22,117,2,22,123,2,22,139,6,22,184,6,22,204,6,22,206,6,22,196,6,22,200,6,22,198,6,22,202,6,22,137,7,22,138,7,22,148,6,22,149,6,22,
    3,58,0,7,1,7,11,27,3,5,195,384,4,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,65,12,229,66,12,229,48,12,229,63,12,229,52,12,229,64,12,229,117,14,212,121,15,212,139,16,212,180,17,212,323,16,212,326,17,212,127,18,246,128,20,246,210,18,246,215,20,246,344,18,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,137,17,212,138,17,212,148,16,212,149,16,212,268,20,246,271,20,246,230,20,246,257,20,246,236,20,246,264,20,246,208,20,246,209,20,246,213,18,246,214,18,246,
    3,62,0,7,1,7,13,27,3,5,263,384,4,-1,4,10,280,5,10,280,11,11,280,13,11,280,92,11,280,93,11,280,7,12,297,8,12,297,46,12,297,47,12,297,100,12,297,101,12,297,44,11,280,45,11,280,14,11,280,37,11,280,18,11,280,42,11,280,65,12,297,66,12,297,48,12,297,63,12,297,52,12,297,64,12,297,116,15,280,123,14,280,135,17,280,184,16,280,320,17,280,328,16,280,126,20,314,129,18,314,207,20,314,219,18,314,341,20,314,349,18,314,204,16,280,206,16,280,196,16,280,200,16,280,198,16,280,202,16,280,181,17,280,137,17,280,138,17,280,148,16,280,149,16,280,139,16,280,270,18,314,273,18,314,232,18,314,259,18,314,238,18,314,266,18,314,216,20,314,208,20,314,209,20,314,213,18,314,214,18,314,210,18,314,
    3,58,0,7,1,7,92,27,2,5,195,384,4,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,106,12,229,107,12,229,102,12,229,104,12,229,103,12,229,105,12,229,117,14,212,121,15,212,139,16,212,180,17,212,323,16,212,326,17,212,127,18,246,128,20,246,210,18,246,215,20,246,344,18,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,137,17,212,138,17,212,148,16,212,149,16,212,358,20,246,360,20,246,350,20,246,354,20,246,352,20,246,356,20,246,342,20,246,343,20,246,345,18,246,346,18,246,
    3,62,0,7,1,7,93,27,2,5,263,384,4,-1,4,10,280,5,10,280,11,11,280,13,11,280,92,11,280,93,11,280,7,12,297,8,12,297,46,12,297,47,12,297,100,12,297,101,12,297,44,11,280,45,11,280,14,11,280,37,11,280,18,11,280,42,11,280,106,12,297,107,12,297,102,12,297,104,12,297,103,12,297,105,12,297,116,15,280,123,14,280,135,17,280,184,16,280,320,17,280,328,16,280,126,20,314,129,18,314,207,20,314,219,18,314,341,20,314,349,18,314,204,16,280,206,16,280,196,16,280,200,16,280,198,16,280,202,16,280,181,17,280,137,17,280,138,17,280,148,16,280,149,16,280,139,16,280,359,18,314,361,18,314,351,18,314,355,18,314,353,18,314,357,18,314,348,20,314,342,20,314,343,20,314,345,18,314,346,18,314,344,18,314,
    3,26,0,7,11,27,384,1,1,0,331,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,44,3,353,45,3,353,14,3,353,37,3,353,18,3,353,42,3,353,117,2,353,121,21,353,139,6,353,180,7,353,203,7,353,205,7,353,195,7,353,199,7,353,197,7,353,201,7,353,137,7,353,138,7,353,148,6,353,149,6,353,
    3,39,0,7,11,27,11,27,1,0,364,384,8,-1,385,4,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    3,41,0,7,11,27,13,27,1,0,364,384,8,-1,385,4,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    3,54,0,7,11,27,8,25,1,0,61,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,116,15,75,121,15,75,135,17,75,180,17,75,126,20,103,128,20,103,207,20,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,181,17,75,137,17,75,138,17,75,148,16,75,149,16,75,139,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,216,20,103,208,20,103,209,20,103,213,18,103,214,18,103,210,18,103,
    3,39,0,7,11,27,180,7,1,0,364,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,25,449,133,26,449,277,25,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    3,50,0,7,11,27,128,5,1,0,61,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,117,14,75,121,15,75,139,16,75,180,17,75,127,18,103,128,20,103,210,18,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,137,17,75,138,17,75,148,16,75,149,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,208,20,103,209,20,103,213,18,103,214,18,103,
    3,28,0,7,13,27,384,1,1,0,466,2,5,477,4,1,488,5,1,488,11,3,488,13,3,488,44,3,488,45,3,488,14,3,488,37,3,488,18,3,488,42,3,488,116,21,488,123,2,488,135,7,488,184,6,488,204,6,488,206,6,488,196,6,488,200,6,488,198,6,488,202,6,488,181,7,488,137,7,488,138,7,488,148,6,488,149,6,488,139,6,488,
    3,41,0,7,13,27,13,27,1,0,499,384,8,-1,385,4,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    3,41,0,7,13,27,135,7,1,0,499,384,8,-1,385,9,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,26,584,134,25,584,274,26,584,305,25,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    3,54,0,7,13,27,126,5,1,0,117,384,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,46,12,145,47,12,145,44,11,131,45,11,131,14,11,131,37,11,131,18,11,131,42,11,131,65,12,145,66,12,145,48,12,145,63,12,145,52,12,145,64,12,145,116,15,131,123,14,131,135,17,131,184,16,131,126,20,159,129,18,159,207,20,159,219,18,159,204,16,131,206,16,131,196,16,131,200,16,131,198,16,131,202,16,131,181,17,131,137,17,131,138,17,131,148,16,131,149,16,131,139,16,131,270,18,159,273,18,159,232,18,159,259,18,159,238,18,159,266,18,159,216,20,159,208,20,159,209,20,159,213,18,159,214,18,159,210,18,159,
    4,4,0,7,1,7,2,1,3,1,4,1,-1,5,1,-1,117,2,-1,123,2,-1,
    4,49,0,7,1,7,2,1,92,27,384,4,-1,4,10,601,5,10,601,92,11,601,93,11,601,7,12,615,8,12,615,100,12,615,101,12,615,98,11,601,99,11,601,94,11,601,96,11,601,95,11,601,97,11,601,106,12,615,107,12,615,102,12,615,104,12,615,103,12,615,105,12,615,117,14,601,121,15,601,323,16,601,326,17,601,127,18,629,128,20,629,344,18,629,347,20,629,337,17,601,339,17,601,329,17,601,333,17,601,331,17,601,335,17,601,321,17,601,322,17,601,324,16,601,325,16,601,358,20,629,360,20,629,350,20,629,354,20,629,352,20,629,356,20,629,342,20,629,343,20,629,345,18,629,346,18,629,
    4,53,0,7,1,7,2,1,93,27,384,4,-1,4,10,643,5,10,643,92,11,643,93,11,643,7,12,657,8,12,657,100,12,657,101,12,657,98,11,643,99,11,643,94,11,643,96,11,643,95,11,643,97,11,643,106,12,657,107,12,657,102,12,657,104,12,657,103,12,657,105,12,657,116,15,643,123,14,643,320,17,643,328,16,643,126,20,671,129,18,671,341,20,671,349,18,671,338,16,643,340,16,643,330,16,643,334,16,643,332,16,643,336,16,643,327,17,643,321,17,643,322,17,643,324,16,643,325,16,643,323,16,643,359,18,671,361,18,671,351,18,671,355,18,671,353,18,671,357,18,671,348,20,671,342,20,671,343,20,671,345,18,671,346,18,671,344,18,671,
    4,49,0,7,1,7,3,1,11,27,384,4,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,117,14,75,121,15,75,139,16,75,180,17,75,127,18,103,128,20,103,210,18,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,137,17,75,138,17,75,148,16,75,149,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,208,20,103,209,20,103,213,18,103,214,18,103,
    4,53,0,7,1,7,3,1,13,27,384,4,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,46,12,145,47,12,145,44,11,131,45,11,131,14,11,131,37,11,131,18,11,131,42,11,131,65,12,145,66,12,145,48,12,145,63,12,145,52,12,145,64,12,145,116,15,131,123,14,131,135,17,131,184,16,131,126,20,159,129,18,159,207,20,159,219,18,159,204,16,131,206,16,131,196,16,131,200,16,131,198,16,131,202,16,131,181,17,131,137,17,131,138,17,131,148,16,131,149,16,131,139,16,131,270,18,159,273,18,159,232,18,159,259,18,159,238,18,159,266,18,159,216,20,159,208,20,159,209,20,159,213,18,159,214,18,159,210,18,159,
    4,30,0,7,1,7,11,27,384,1,2,5,685,3,5,685,4,1,699,5,1,699,11,3,699,13,3,699,92,3,699,93,3,699,44,3,699,45,3,699,14,3,699,37,3,699,18,3,699,42,3,699,117,2,699,121,21,699,139,6,699,180,7,699,323,6,699,326,7,699,203,7,699,205,7,699,195,7,699,199,7,699,197,7,699,201,7,699,137,7,699,138,7,699,148,6,699,149,6,699,
    4,47,0,7,1,7,11,27,11,27,3,5,713,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    4,49,0,7,1,7,11,27,13,27,3,5,713,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    4,46,0,7,1,7,11,27,92,27,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    4,48,0,7,1,7,11,27,93,27,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    4,62,0,7,1,7,11,27,8,25,3,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,65,12,229,66,12,229,48,12,229,63,12,229,52,12,229,64,12,229,116,15,212,121,15,212,135,17,212,180,17,212,320,17,212,326,17,212,126,20,246,128,20,246,207,20,246,215,20,246,341,20,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,181,17,212,137,17,212,138,17,212,148,16,212,149,16,212,139,16,212,268,20,246,271,20,246,230,20,246,257,20,246,236,20,246,264,20,246,216,20,246,208,20,246,209,20,246,213,18,246,214,18,246,210,18,246,
    4,47,0,7,1,7,11,27,180,7,3,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    4,46,0,7,1,7,11,27,326,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    4,58,0,7,1,7,11,27,128,5,3,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,65,12,229,66,12,229,48,12,229,63,12,229,52,12,229,64,12,229,117,14,212,121,15,212,139,16,212,180,17,212,323,16,212,326,17,212,127,18,246,128,20,246,210,18,246,215,20,246,344,18,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,137,17,212,138,17,212,148,16,212,149,16,212,268,20,246,271,20,246,230,20,246,257,20,246,236,20,246,264,20,246,208,20,246,209,20,246,213,18,246,214,18,246,
    4,32,0,7,1,7,13,27,384,1,2,5,833,3,5,833,4,1,847,5,1,847,11,3,847,13,3,847,92,3,847,93,3,847,44,3,847,45,3,847,14,3,847,37,3,847,18,3,847,42,3,847,116,21,847,123,2,847,135,7,847,184,6,847,320,7,847,328,6,847,204,6,847,206,6,847,196,6,847,200,6,847,198,6,847,202,6,847,181,7,847,137,7,847,138,7,847,148,6,847,149,6,847,139,6,847,
    4,49,0,7,1,7,13,27,13,27,3,5,861,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    4,48,0,7,1,7,13,27,93,27,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    4,49,0,7,1,7,13,27,135,7,3,5,861,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    4,48,0,7,1,7,13,27,320,7,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    4,62,0,7,1,7,13,27,126,5,3,5,263,384,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,92,11,280,93,11,280,7,12,297,8,12,297,46,12,297,47,12,297,100,12,297,101,12,297,44,11,280,45,11,280,14,11,280,37,11,280,18,11,280,42,11,280,65,12,297,66,12,297,48,12,297,63,12,297,52,12,297,64,12,297,116,15,280,123,14,280,135,17,280,184,16,280,320,17,280,328,16,280,126,20,314,129,18,314,207,20,314,219,18,314,341,20,314,349,18,314,204,16,280,206,16,280,196,16,280,200,16,280,198,16,280,202,16,280,181,17,280,137,17,280,138,17,280,148,16,280,149,16,280,139,16,280,270,18,314,273,18,314,232,18,314,259,18,314,238,18,314,266,18,314,216,20,314,208,20,314,209,20,314,213,18,314,214,18,314,210,18,314,
    4,46,0,7,1,7,92,27,11,27,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    4,48,0,7,1,7,92,27,13,27,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    4,47,0,7,1,7,92,27,92,27,2,5,713,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    4,49,0,7,1,7,92,27,93,27,2,5,713,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    4,62,0,7,1,7,92,27,8,25,2,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,106,12,229,107,12,229,102,12,229,104,12,229,103,12,229,105,12,229,116,15,212,121,15,212,135,17,212,180,17,212,320,17,212,326,17,212,126,20,246,128,20,246,207,20,246,215,20,246,341,20,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,181,17,212,137,17,212,138,17,212,148,16,212,149,16,212,139,16,212,358,20,246,360,20,246,350,20,246,354,20,246,352,20,246,356,20,246,348,20,246,342,20,246,343,20,246,345,18,246,346,18,246,344,18,246,
    4,46,0,7,1,7,92,27,180,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    4,47,0,7,1,7,92,27,326,7,2,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    4,58,0,7,1,7,92,27,128,5,2,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,106,12,229,107,12,229,102,12,229,104,12,229,103,12,229,105,12,229,117,14,212,121,15,212,139,16,212,180,17,212,323,16,212,326,17,212,127,18,246,128,20,246,210,18,246,215,20,246,344,18,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,137,17,212,138,17,212,148,16,212,149,16,212,358,20,246,360,20,246,350,20,246,354,20,246,352,20,246,356,20,246,342,20,246,343,20,246,345,18,246,346,18,246,
    4,48,0,7,1,7,93,27,13,27,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    4,49,0,7,1,7,93,27,93,27,2,5,861,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    4,48,0,7,1,7,93,27,135,7,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    4,49,0,7,1,7,93,27,320,7,2,5,861,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    4,62,0,7,1,7,93,27,126,5,2,5,263,384,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,92,11,280,93,11,280,7,12,297,8,12,297,46,12,297,47,12,297,100,12,297,101,12,297,44,11,280,45,11,280,14,11,280,37,11,280,18,11,280,42,11,280,106,12,297,107,12,297,102,12,297,104,12,297,103,12,297,105,12,297,116,15,280,123,14,280,135,17,280,184,16,280,320,17,280,328,16,280,126,20,314,129,18,314,207,20,314,219,18,314,341,20,314,349,18,314,204,16,280,206,16,280,196,16,280,200,16,280,198,16,280,202,16,280,181,17,280,137,17,280,138,17,280,148,16,280,149,16,280,139,16,280,359,18,314,361,18,314,351,18,314,355,18,314,353,18,314,357,18,314,348,20,314,342,20,314,343,20,314,345,18,314,346,18,314,344,18,314,
    4,5,0,7,11,27,384,1,2,1,1,0,-1,4,1,-1,5,1,-1,117,2,-1,121,21,-1,
    4,30,0,7,11,27,384,1,11,27,1,0,981,385,4,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,18,1023,133,20,1023,277,18,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,
    4,32,0,7,11,27,384,1,13,27,1,0,981,385,4,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,20,1023,133,20,1023,274,20,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,304,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,277,18,1023,
    4,30,0,7,11,27,384,1,180,7,1,0,981,385,9,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,27,1023,133,28,1023,277,27,1023,303,28,1023,315,28,1023,317,28,1023,307,28,1023,311,28,1023,309,28,1023,313,28,1023,275,28,1023,276,28,1023,286,27,1023,287,27,1023,
    4,30,0,7,11,27,11,27,385,1,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,18,1079,128,20,1079,210,18,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,
    4,39,0,7,11,27,11,27,128,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    4,39,0,7,11,27,11,27,133,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    4,32,0,7,11,27,13,27,385,1,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,20,1079,128,20,1079,207,20,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,216,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,210,18,1079,
    4,41,0,7,11,27,13,27,126,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    4,41,0,7,11,27,13,27,131,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    4,28,0,7,11,27,8,25,384,1,1,0,331,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,44,3,353,45,3,353,14,3,353,37,3,353,18,3,353,42,3,353,116,21,353,121,21,353,135,7,353,180,7,353,203,7,353,205,7,353,195,7,353,199,7,353,197,7,353,201,7,353,181,7,353,137,7,353,138,7,353,148,6,353,149,6,353,139,6,353,
    4,41,0,7,11,27,8,25,135,7,1,0,364,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,26,449,133,26,449,274,26,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    4,54,0,7,11,27,8,25,126,5,1,0,61,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,116,15,75,121,15,75,135,17,75,180,17,75,126,20,103,128,20,103,207,20,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,181,17,75,137,17,75,138,17,75,148,16,75,149,16,75,139,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,216,20,103,208,20,103,209,20,103,213,18,103,214,18,103,210,18,103,
    4,39,0,7,11,27,180,7,9,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    4,41,0,7,11,27,180,7,10,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    4,39,0,7,11,27,180,7,128,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,25,449,133,26,449,277,25,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    4,5,0,7,13,27,384,1,2,1,1,0,-1,4,1,-1,5,1,-1,116,21,-1,123,2,-1,
    4,32,0,7,13,27,384,1,13,27,1,0,1093,385,4,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,20,1135,134,18,1135,274,20,1135,305,18,1135,316,18,1135,318,18,1135,308,18,1135,312,18,1135,310,18,1135,314,18,1135,304,20,1135,275,20,1135,276,20,1135,286,18,1135,287,18,1135,277,18,1135,
    4,32,0,7,13,27,384,1,135,7,1,0,1093,385,9,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,28,1135,134,27,1135,274,28,1135,305,27,1135,316,27,1135,318,27,1135,308,27,1135,312,27,1135,310,27,1135,314,27,1135,304,28,1135,275,28,1135,276,28,1135,286,27,1135,287,27,1135,277,27,1135,
    4,32,0,7,13,27,13,27,385,1,1,0,1149,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,20,1191,129,18,1191,207,20,1191,219,18,1191,270,18,1191,273,18,1191,232,18,1191,259,18,1191,238,18,1191,266,18,1191,216,20,1191,208,20,1191,209,20,1191,213,18,1191,214,18,1191,210,18,1191,
    4,41,0,7,13,27,13,27,126,5,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    4,41,0,7,13,27,13,27,131,5,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    4,41,0,7,13,27,135,7,10,25,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    4,41,0,7,13,27,135,7,126,5,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,26,584,134,25,584,274,26,584,305,25,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    5,25,0,7,1,7,2,1,92,27,384,1,3,5,1205,4,1,1216,5,1,1216,92,3,1216,93,3,1216,98,3,1216,99,3,1216,94,3,1216,96,3,1216,95,3,1216,97,3,1216,117,2,1216,121,21,1216,323,6,1216,326,7,1216,337,7,1216,339,7,1216,329,7,1216,333,7,1216,331,7,1216,335,7,1216,321,7,1216,322,7,1216,324,6,1216,325,6,1216,
    5,38,0,7,1,7,2,1,92,27,92,27,384,8,-1,385,4,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    5,40,0,7,1,7,2,1,92,27,93,27,384,8,-1,385,4,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    5,53,0,7,1,7,2,1,92,27,8,25,384,8,-1,4,10,601,5,10,601,92,11,601,93,11,601,7,12,615,8,12,615,100,12,615,101,12,615,98,11,601,99,11,601,94,11,601,96,11,601,95,11,601,97,11,601,106,12,615,107,12,615,102,12,615,104,12,615,103,12,615,105,12,615,116,15,601,121,15,601,320,17,601,326,17,601,126,20,629,128,20,629,341,20,629,347,20,629,337,17,601,339,17,601,329,17,601,333,17,601,331,17,601,335,17,601,327,17,601,321,17,601,322,17,601,324,16,601,325,16,601,323,16,601,358,20,629,360,20,629,350,20,629,354,20,629,352,20,629,356,20,629,348,20,629,342,20,629,343,20,629,345,18,629,346,18,629,344,18,629,
    5,38,0,7,1,7,2,1,92,27,326,7,384,8,-1,385,9,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,25,1295,133,26,1295,365,25,1295,369,26,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    5,49,0,7,1,7,2,1,92,27,128,5,384,8,-1,4,10,601,5,10,601,92,11,601,93,11,601,7,12,615,8,12,615,100,12,615,101,12,615,98,11,601,99,11,601,94,11,601,96,11,601,95,11,601,97,11,601,106,12,615,107,12,615,102,12,615,104,12,615,103,12,615,105,12,615,117,14,601,121,15,601,323,16,601,326,17,601,127,18,629,128,20,629,344,18,629,347,20,629,337,17,601,339,17,601,329,17,601,333,17,601,331,17,601,335,17,601,321,17,601,322,17,601,324,16,601,325,16,601,358,20,629,360,20,629,350,20,629,354,20,629,352,20,629,356,20,629,342,20,629,343,20,629,345,18,629,346,18,629,
    5,27,0,7,1,7,2,1,93,27,384,1,3,5,1312,4,1,1323,5,1,1323,92,3,1323,93,3,1323,98,3,1323,99,3,1323,94,3,1323,96,3,1323,95,3,1323,97,3,1323,116,21,1323,123,2,1323,320,7,1323,328,6,1323,338,6,1323,340,6,1323,330,6,1323,334,6,1323,332,6,1323,336,6,1323,327,7,1323,321,7,1323,322,7,1323,324,6,1323,325,6,1323,323,6,1323,
    5,40,0,7,1,7,2,1,93,27,93,27,384,8,-1,385,4,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    5,40,0,7,1,7,2,1,93,27,320,7,384,8,-1,385,9,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,26,1402,134,25,1402,362,26,1402,371,25,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    5,53,0,7,1,7,2,1,93,27,126,5,384,8,-1,4,10,643,5,10,643,92,11,643,93,11,643,7,12,657,8,12,657,100,12,657,101,12,657,98,11,643,99,11,643,94,11,643,96,11,643,95,11,643,97,11,643,106,12,657,107,12,657,102,12,657,104,12,657,103,12,657,105,12,657,116,15,643,123,14,643,320,17,643,328,16,643,126,20,671,129,18,671,341,20,671,349,18,671,338,16,643,340,16,643,330,16,643,334,16,643,332,16,643,336,16,643,327,17,643,321,17,643,322,17,643,324,16,643,325,16,643,323,16,643,359,18,671,361,18,671,351,18,671,355,18,671,353,18,671,357,18,671,348,20,671,342,20,671,343,20,671,345,18,671,346,18,671,344,18,671,
    5,25,0,7,1,7,3,1,11,27,384,1,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,44,3,353,45,3,353,14,3,353,37,3,353,18,3,353,42,3,353,117,2,353,121,21,353,139,6,353,180,7,353,203,7,353,205,7,353,195,7,353,199,7,353,197,7,353,201,7,353,137,7,353,138,7,353,148,6,353,149,6,353,
    5,38,0,7,1,7,3,1,11,27,11,27,384,8,-1,385,4,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    5,40,0,7,1,7,3,1,11,27,13,27,384,8,-1,385,4,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    5,53,0,7,1,7,3,1,11,27,8,25,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,116,15,75,121,15,75,135,17,75,180,17,75,126,20,103,128,20,103,207,20,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,181,17,75,137,17,75,138,17,75,148,16,75,149,16,75,139,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,216,20,103,208,20,103,209,20,103,213,18,103,214,18,103,210,18,103,
    5,38,0,7,1,7,3,1,11,27,180,7,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,25,449,133,26,449,277,25,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    5,49,0,7,1,7,3,1,11,27,128,5,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,117,14,75,121,15,75,139,16,75,180,17,75,127,18,103,128,20,103,210,18,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,137,17,75,138,17,75,148,16,75,149,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,208,20,103,209,20,103,213,18,103,214,18,103,
    5,27,0,7,1,7,3,1,13,27,384,1,2,5,477,4,1,488,5,1,488,11,3,488,13,3,488,44,3,488,45,3,488,14,3,488,37,3,488,18,3,488,42,3,488,116,21,488,123,2,488,135,7,488,184,6,488,204,6,488,206,6,488,196,6,488,200,6,488,198,6,488,202,6,488,181,7,488,137,7,488,138,7,488,148,6,488,149,6,488,139,6,488,
    5,40,0,7,1,7,3,1,13,27,13,27,384,8,-1,385,4,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    5,40,0,7,1,7,3,1,13,27,135,7,384,8,-1,385,9,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,26,584,134,25,584,274,26,584,305,25,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    5,53,0,7,1,7,3,1,13,27,126,5,384,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,46,12,145,47,12,145,44,11,131,45,11,131,14,11,131,37,11,131,18,11,131,42,11,131,65,12,145,66,12,145,48,12,145,63,12,145,52,12,145,64,12,145,116,15,131,123,14,131,135,17,131,184,16,131,126,20,159,129,18,159,207,20,159,219,18,159,204,16,131,206,16,131,196,16,131,200,16,131,198,16,131,202,16,131,181,17,131,137,17,131,138,17,131,148,16,131,149,16,131,139,16,131,270,18,159,273,18,159,232,18,159,259,18,159,238,18,159,266,18,159,216,20,159,208,20,159,209,20,159,213,18,159,214,18,159,210,18,159,
    5,34,0,7,1,7,11,27,384,1,11,27,3,5,1419,385,4,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,117,14,1436,121,15,1436,132,18,1470,133,20,1470,277,18,1470,303,20,1470,365,18,1470,369,20,1470,315,20,1470,317,20,1470,307,20,1470,311,20,1470,309,20,1470,313,20,1470,275,20,1470,276,20,1470,286,18,1470,287,18,1470,
    5,36,0,7,1,7,11,27,384,1,13,27,3,5,1419,385,4,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,116,15,1436,121,15,1436,131,20,1470,133,20,1470,274,20,1470,303,20,1470,362,20,1470,369,20,1470,315,20,1470,317,20,1470,307,20,1470,311,20,1470,309,20,1470,313,20,1470,304,20,1470,275,20,1470,276,20,1470,286,18,1470,287,18,1470,277,18,1470,
    5,34,0,7,1,7,11,27,384,1,92,27,2,5,1419,385,4,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,117,14,1436,121,15,1436,132,18,1470,133,20,1470,277,18,1470,303,20,1470,365,18,1470,369,20,1470,380,20,1470,382,20,1470,372,20,1470,376,20,1470,374,20,1470,378,20,1470,363,20,1470,364,20,1470,367,18,1470,368,18,1470,
    5,36,0,7,1,7,11,27,384,1,93,27,2,5,1419,385,4,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,116,15,1436,121,15,1436,131,20,1470,133,20,1470,274,20,1470,303,20,1470,362,20,1470,369,20,1470,380,20,1470,382,20,1470,372,20,1470,376,20,1470,374,20,1470,378,20,1470,370,20,1470,363,20,1470,364,20,1470,367,18,1470,368,18,1470,365,18,1470,
    5,34,0,7,1,7,11,27,384,1,180,7,3,5,1419,385,9,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,117,14,1436,121,15,1436,132,27,1470,133,28,1470,277,27,1470,303,28,1470,365,27,1470,369,28,1470,315,28,1470,317,28,1470,307,28,1470,311,28,1470,309,28,1470,313,28,1470,275,28,1470,276,28,1470,286,27,1470,287,27,1470,
    5,34,0,7,1,7,11,27,384,1,326,7,2,5,1419,385,9,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,117,14,1436,121,15,1436,132,27,1470,133,28,1470,277,27,1470,303,28,1470,365,27,1470,369,28,1470,380,28,1470,382,28,1470,372,28,1470,376,28,1470,374,28,1470,378,28,1470,363,28,1470,364,28,1470,367,27,1470,368,27,1470,
    5,34,0,7,1,7,11,27,11,27,385,1,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,117,14,1504,121,15,1504,127,18,1538,128,20,1538,210,18,1538,215,20,1538,344,18,1538,347,20,1538,268,20,1538,271,20,1538,230,20,1538,257,20,1538,236,20,1538,264,20,1538,208,20,1538,209,20,1538,213,18,1538,214,18,1538,
    5,47,0,7,1,7,11,27,11,27,128,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,47,0,7,1,7,11,27,11,27,133,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,36,0,7,1,7,11,27,13,27,385,1,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,116,15,1504,121,15,1504,126,20,1538,128,20,1538,207,20,1538,215,20,1538,341,20,1538,347,20,1538,268,20,1538,271,20,1538,230,20,1538,257,20,1538,236,20,1538,264,20,1538,216,20,1538,208,20,1538,209,20,1538,213,18,1538,214,18,1538,210,18,1538,
    5,49,0,7,1,7,11,27,13,27,126,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,49,0,7,1,7,11,27,13,27,131,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,46,0,7,1,7,11,27,92,27,128,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,46,0,7,1,7,11,27,92,27,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,48,0,7,1,7,11,27,93,27,126,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,48,0,7,1,7,11,27,93,27,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,32,0,7,1,7,11,27,8,25,384,1,2,5,685,3,5,685,4,1,699,5,1,699,11,3,699,13,3,699,92,3,699,93,3,699,44,3,699,45,3,699,14,3,699,37,3,699,18,3,699,42,3,699,116,21,699,121,21,699,135,7,699,180,7,699,320,7,699,326,7,699,203,7,699,205,7,699,195,7,699,199,7,699,197,7,699,201,7,699,181,7,699,137,7,699,138,7,699,148,6,699,149,6,699,139,6,699,
    5,49,0,7,1,7,11,27,8,25,135,7,3,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,48,0,7,1,7,11,27,8,25,320,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,62,0,7,1,7,11,27,8,25,126,5,3,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,65,12,229,66,12,229,48,12,229,63,12,229,52,12,229,64,12,229,116,15,212,121,15,212,135,17,212,180,17,212,320,17,212,326,17,212,126,20,246,128,20,246,207,20,246,215,20,246,341,20,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,181,17,212,137,17,212,138,17,212,148,16,212,149,16,212,139,16,212,268,20,246,271,20,246,230,20,246,257,20,246,236,20,246,264,20,246,216,20,246,208,20,246,209,20,246,213,18,246,214,18,246,210,18,246,
    5,47,0,7,1,7,11,27,180,7,9,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,49,0,7,1,7,11,27,180,7,10,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,47,0,7,1,7,11,27,180,7,128,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,46,0,7,1,7,11,27,326,7,9,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,48,0,7,1,7,11,27,326,7,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,46,0,7,1,7,11,27,326,7,128,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,36,0,7,1,7,13,27,384,1,13,27,3,5,1555,385,4,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,89,12,1589,90,12,1589,85,12,1589,87,12,1589,86,12,1589,88,12,1589,116,15,1572,123,14,1572,131,20,1606,134,18,1606,274,20,1606,305,18,1606,362,20,1606,371,18,1606,316,18,1606,318,18,1606,308,18,1606,312,18,1606,310,18,1606,314,18,1606,304,20,1606,275,20,1606,276,20,1606,286,18,1606,287,18,1606,277,18,1606,
    5,36,0,7,1,7,13,27,384,1,93,27,2,5,1555,385,4,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,114,12,1589,115,12,1589,110,12,1589,112,12,1589,111,12,1589,113,12,1589,116,15,1572,123,14,1572,131,20,1606,134,18,1606,274,20,1606,305,18,1606,362,20,1606,371,18,1606,381,18,1606,383,18,1606,373,18,1606,377,18,1606,375,18,1606,379,18,1606,370,20,1606,363,20,1606,364,20,1606,367,18,1606,368,18,1606,365,18,1606,
    5,36,0,7,1,7,13,27,384,1,135,7,3,5,1555,385,9,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,89,12,1589,90,12,1589,85,12,1589,87,12,1589,86,12,1589,88,12,1589,116,15,1572,123,14,1572,131,28,1606,134,27,1606,274,28,1606,305,27,1606,362,28,1606,371,27,1606,316,27,1606,318,27,1606,308,27,1606,312,27,1606,310,27,1606,314,27,1606,304,28,1606,275,28,1606,276,28,1606,286,27,1606,287,27,1606,277,27,1606,
    5,36,0,7,1,7,13,27,384,1,320,7,2,5,1555,385,9,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,114,12,1589,115,12,1589,110,12,1589,112,12,1589,111,12,1589,113,12,1589,116,15,1572,123,14,1572,131,28,1606,134,27,1606,274,28,1606,305,27,1606,362,28,1606,371,27,1606,381,27,1606,383,27,1606,373,27,1606,377,27,1606,375,27,1606,379,27,1606,370,28,1606,363,28,1606,364,28,1606,367,27,1606,368,27,1606,365,27,1606,
    5,36,0,7,1,7,13,27,13,27,385,1,3,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,65,12,1657,66,12,1657,48,12,1657,63,12,1657,52,12,1657,64,12,1657,116,15,1640,123,14,1640,126,20,1674,129,18,1674,207,20,1674,219,18,1674,341,20,1674,349,18,1674,270,18,1674,273,18,1674,232,18,1674,259,18,1674,238,18,1674,266,18,1674,216,20,1674,208,20,1674,209,20,1674,213,18,1674,214,18,1674,210,18,1674,
    5,49,0,7,1,7,13,27,13,27,126,5,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,49,0,7,1,7,13,27,13,27,131,5,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,48,0,7,1,7,13,27,93,27,126,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,48,0,7,1,7,13,27,93,27,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,49,0,7,1,7,13,27,135,7,10,25,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,49,0,7,1,7,13,27,135,7,126,5,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,48,0,7,1,7,13,27,320,7,10,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,48,0,7,1,7,13,27,320,7,126,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,34,0,7,1,7,92,27,11,27,385,1,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,117,14,1504,121,15,1504,127,18,1538,128,20,1538,210,18,1538,215,20,1538,344,18,1538,347,20,1538,358,20,1538,360,20,1538,350,20,1538,354,20,1538,352,20,1538,356,20,1538,342,20,1538,343,20,1538,345,18,1538,346,18,1538,
    5,46,0,7,1,7,92,27,11,27,128,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,46,0,7,1,7,92,27,11,27,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,36,0,7,1,7,92,27,13,27,385,1,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,116,15,1504,121,15,1504,126,20,1538,128,20,1538,207,20,1538,215,20,1538,341,20,1538,347,20,1538,358,20,1538,360,20,1538,350,20,1538,354,20,1538,352,20,1538,356,20,1538,348,20,1538,342,20,1538,343,20,1538,345,18,1538,346,18,1538,344,18,1538,
    5,48,0,7,1,7,92,27,13,27,126,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,48,0,7,1,7,92,27,13,27,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,47,0,7,1,7,92,27,92,27,128,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,47,0,7,1,7,92,27,92,27,133,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,49,0,7,1,7,92,27,93,27,126,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,49,0,7,1,7,92,27,93,27,131,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,48,0,7,1,7,92,27,8,25,135,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,49,0,7,1,7,92,27,8,25,320,7,2,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,62,0,7,1,7,92,27,8,25,126,5,2,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,106,12,229,107,12,229,102,12,229,104,12,229,103,12,229,105,12,229,116,15,212,121,15,212,135,17,212,180,17,212,320,17,212,326,17,212,126,20,246,128,20,246,207,20,246,215,20,246,341,20,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,181,17,212,137,17,212,138,17,212,148,16,212,149,16,212,139,16,212,358,20,246,360,20,246,350,20,246,354,20,246,352,20,246,356,20,246,348,20,246,342,20,246,343,20,246,345,18,246,346,18,246,344,18,246,
    5,46,0,7,1,7,92,27,180,7,9,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,48,0,7,1,7,92,27,180,7,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,46,0,7,1,7,92,27,180,7,128,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,47,0,7,1,7,92,27,326,7,9,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,49,0,7,1,7,92,27,326,7,10,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,47,0,7,1,7,92,27,326,7,128,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,36,0,7,1,7,93,27,13,27,385,1,2,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,106,12,1657,107,12,1657,102,12,1657,104,12,1657,103,12,1657,105,12,1657,116,15,1640,123,14,1640,126,20,1674,129,18,1674,207,20,1674,219,18,1674,341,20,1674,349,18,1674,359,18,1674,361,18,1674,351,18,1674,355,18,1674,353,18,1674,357,18,1674,348,20,1674,342,20,1674,343,20,1674,345,18,1674,346,18,1674,344,18,1674,
    5,48,0,7,1,7,93,27,13,27,126,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,48,0,7,1,7,93,27,13,27,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,49,0,7,1,7,93,27,93,27,126,5,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,49,0,7,1,7,93,27,93,27,131,5,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,48,0,7,1,7,93,27,135,7,10,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,48,0,7,1,7,93,27,135,7,126,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,49,0,7,1,7,93,27,320,7,10,25,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,49,0,7,1,7,93,27,320,7,126,5,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,6,0,7,11,27,384,1,11,27,385,1,1,0,1691,2,5,1702,4,1,1713,5,1,1713,117,2,1713,121,21,1713,
    5,30,0,7,11,27,384,1,11,27,133,5,1,0,981,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,18,1023,133,20,1023,277,18,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,
    5,6,0,7,11,27,384,1,13,27,385,1,1,0,1691,2,5,1702,4,1,1713,5,1,1713,116,21,1713,121,21,1713,
    5,32,0,7,11,27,384,1,13,27,131,5,1,0,981,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,20,1023,133,20,1023,274,20,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,304,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,277,18,1023,
    5,30,0,7,11,27,384,1,180,7,9,25,1,0,981,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,18,1023,133,20,1023,277,18,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,
    5,32,0,7,11,27,384,1,180,7,10,25,1,0,981,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,20,1023,133,20,1023,274,20,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,304,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,277,18,1023,
    5,30,0,7,11,27,11,27,385,1,128,5,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,18,1079,128,20,1079,210,18,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,
    5,39,0,7,11,27,11,27,128,5,133,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    5,32,0,7,11,27,13,27,385,1,126,5,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,20,1079,128,20,1079,207,20,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,216,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,210,18,1079,
    5,41,0,7,11,27,13,27,126,5,131,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    5,5,0,7,11,27,8,25,384,1,2,1,1,0,-1,4,1,-1,5,1,-1,116,21,-1,121,21,-1,
    5,32,0,7,11,27,8,25,384,1,135,7,1,0,981,385,9,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,28,1023,133,28,1023,274,28,1023,303,28,1023,315,28,1023,317,28,1023,307,28,1023,311,28,1023,309,28,1023,313,28,1023,304,28,1023,275,28,1023,276,28,1023,286,27,1023,287,27,1023,277,27,1023,
    5,41,0,7,11,27,8,25,135,7,126,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,26,449,133,26,449,274,26,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    5,39,0,7,11,27,180,7,9,25,128,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    5,41,0,7,11,27,180,7,10,25,126,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    5,6,0,7,13,27,384,1,13,27,385,1,1,0,1724,2,5,1735,4,1,1746,5,1,1746,116,21,1746,123,2,1746,
    5,32,0,7,13,27,384,1,13,27,131,5,1,0,1093,385,8,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,20,1135,134,18,1135,274,20,1135,305,18,1135,316,18,1135,318,18,1135,308,18,1135,312,18,1135,310,18,1135,314,18,1135,304,20,1135,275,20,1135,276,20,1135,286,18,1135,287,18,1135,277,18,1135,
    5,32,0,7,13,27,384,1,135,7,10,25,1,0,1093,385,8,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,20,1135,134,18,1135,274,20,1135,305,18,1135,316,18,1135,318,18,1135,308,18,1135,312,18,1135,310,18,1135,314,18,1135,304,20,1135,275,20,1135,276,20,1135,286,18,1135,287,18,1135,277,18,1135,
    5,32,0,7,13,27,13,27,385,1,126,5,1,0,1149,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,20,1191,129,18,1191,207,20,1191,219,18,1191,270,18,1191,273,18,1191,232,18,1191,259,18,1191,238,18,1191,266,18,1191,216,20,1191,208,20,1191,209,20,1191,213,18,1191,214,18,1191,210,18,1191,
    5,41,0,7,13,27,13,27,126,5,131,5,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    5,41,0,7,13,27,135,7,10,25,126,5,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,4,0,7,1,7,2,1,92,27,384,1,3,1,4,1,-1,5,1,-1,117,2,-1,121,21,-1,
    6,29,0,7,1,7,2,1,92,27,384,1,92,27,385,4,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,117,14,1757,121,15,1757,132,18,1785,133,20,1785,365,18,1785,369,20,1785,380,20,1785,382,20,1785,372,20,1785,376,20,1785,374,20,1785,378,20,1785,363,20,1785,364,20,1785,367,18,1785,368,18,1785,
    6,31,0,7,1,7,2,1,92,27,384,1,93,27,385,4,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,116,15,1757,121,15,1757,131,20,1785,133,20,1785,362,20,1785,369,20,1785,380,20,1785,382,20,1785,372,20,1785,376,20,1785,374,20,1785,378,20,1785,370,20,1785,363,20,1785,364,20,1785,367,18,1785,368,18,1785,365,18,1785,
    6,29,0,7,1,7,2,1,92,27,384,1,326,7,385,9,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,117,14,1757,121,15,1757,132,27,1785,133,28,1785,365,27,1785,369,28,1785,380,28,1785,382,28,1785,372,28,1785,376,28,1785,374,28,1785,378,28,1785,363,28,1785,364,28,1785,367,27,1785,368,27,1785,
    6,29,0,7,1,7,2,1,92,27,92,27,385,1,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,117,14,1799,121,15,1799,127,18,1827,128,20,1827,344,18,1827,347,20,1827,358,20,1827,360,20,1827,350,20,1827,354,20,1827,352,20,1827,356,20,1827,342,20,1827,343,20,1827,345,18,1827,346,18,1827,
    6,38,0,7,1,7,2,1,92,27,92,27,128,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    6,38,0,7,1,7,2,1,92,27,92,27,133,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    6,31,0,7,1,7,2,1,92,27,93,27,385,1,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,116,15,1799,121,15,1799,126,20,1827,128,20,1827,341,20,1827,347,20,1827,358,20,1827,360,20,1827,350,20,1827,354,20,1827,352,20,1827,356,20,1827,348,20,1827,342,20,1827,343,20,1827,345,18,1827,346,18,1827,344,18,1827,
    6,40,0,7,1,7,2,1,92,27,93,27,126,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    6,40,0,7,1,7,2,1,92,27,93,27,131,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    6,27,0,7,1,7,2,1,92,27,8,25,384,1,3,5,1205,4,1,1216,5,1,1216,92,3,1216,93,3,1216,98,3,1216,99,3,1216,94,3,1216,96,3,1216,95,3,1216,97,3,1216,116,21,1216,121,21,1216,320,7,1216,326,7,1216,337,7,1216,339,7,1216,329,7,1216,333,7,1216,331,7,1216,335,7,1216,327,7,1216,321,7,1216,322,7,1216,324,6,1216,325,6,1216,323,6,1216,
    6,40,0,7,1,7,2,1,92,27,8,25,320,7,384,8,-1,385,9,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,26,1295,133,26,1295,362,26,1295,369,26,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    6,53,0,7,1,7,2,1,92,27,8,25,126,5,384,8,-1,4,10,601,5,10,601,92,11,601,93,11,601,7,12,615,8,12,615,100,12,615,101,12,615,98,11,601,99,11,601,94,11,601,96,11,601,95,11,601,97,11,601,106,12,615,107,12,615,102,12,615,104,12,615,103,12,615,105,12,615,116,15,601,121,15,601,320,17,601,326,17,601,126,20,629,128,20,629,341,20,629,347,20,629,337,17,601,339,17,601,329,17,601,333,17,601,331,17,601,335,17,601,327,17,601,321,17,601,322,17,601,324,16,601,325,16,601,323,16,601,358,20,629,360,20,629,350,20,629,354,20,629,352,20,629,356,20,629,348,20,629,342,20,629,343,20,629,345,18,629,346,18,629,344,18,629,
    6,38,0,7,1,7,2,1,92,27,326,7,9,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    6,40,0,7,1,7,2,1,92,27,326,7,10,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    6,38,0,7,1,7,2,1,92,27,326,7,128,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,25,1295,133,26,1295,365,25,1295,369,26,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    6,4,0,7,1,7,2,1,93,27,384,1,3,1,4,1,-1,5,1,-1,116,21,-1,123,2,-1,
    6,31,0,7,1,7,2,1,93,27,384,1,93,27,385,4,-1,4,10,1841,5,10,1841,9,12,1855,10,12,1855,108,12,1855,109,12,1855,114,12,1855,115,12,1855,110,12,1855,112,12,1855,111,12,1855,113,12,1855,116,15,1841,123,14,1841,131,20,1869,134,18,1869,362,20,1869,371,18,1869,381,18,1869,383,18,1869,373,18,1869,377,18,1869,375,18,1869,379,18,1869,370,20,1869,363,20,1869,364,20,1869,367,18,1869,368,18,1869,365,18,1869,
    6,31,0,7,1,7,2,1,93,27,384,1,320,7,385,9,-1,4,10,1841,5,10,1841,9,12,1855,10,12,1855,108,12,1855,109,12,1855,114,12,1855,115,12,1855,110,12,1855,112,12,1855,111,12,1855,113,12,1855,116,15,1841,123,14,1841,131,28,1869,134,27,1869,362,28,1869,371,27,1869,381,27,1869,383,27,1869,373,27,1869,377,27,1869,375,27,1869,379,27,1869,370,28,1869,363,28,1869,364,28,1869,367,27,1869,368,27,1869,365,27,1869,
    6,31,0,7,1,7,2,1,93,27,93,27,385,1,384,8,-1,4,10,1883,5,10,1883,7,12,1897,8,12,1897,100,12,1897,101,12,1897,106,12,1897,107,12,1897,102,12,1897,104,12,1897,103,12,1897,105,12,1897,116,15,1883,123,14,1883,126,20,1911,129,18,1911,341,20,1911,349,18,1911,359,18,1911,361,18,1911,351,18,1911,355,18,1911,353,18,1911,357,18,1911,348,20,1911,342,20,1911,343,20,1911,345,18,1911,346,18,1911,344,18,1911,
    6,40,0,7,1,7,2,1,93,27,93,27,126,5,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    6,40,0,7,1,7,2,1,93,27,93,27,131,5,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    6,40,0,7,1,7,2,1,93,27,320,7,10,25,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    6,40,0,7,1,7,2,1,93,27,320,7,126,5,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,26,1402,134,25,1402,362,26,1402,371,25,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    6,29,0,7,1,7,3,1,11,27,384,1,11,27,385,4,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,18,1023,133,20,1023,277,18,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,
    6,31,0,7,1,7,3,1,11,27,384,1,13,27,385,4,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,20,1023,133,20,1023,274,20,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,304,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,277,18,1023,
    6,29,0,7,1,7,3,1,11,27,384,1,180,7,385,9,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,27,1023,133,28,1023,277,27,1023,303,28,1023,315,28,1023,317,28,1023,307,28,1023,311,28,1023,309,28,1023,313,28,1023,275,28,1023,276,28,1023,286,27,1023,287,27,1023,
    6,29,0,7,1,7,3,1,11,27,11,27,385,1,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,18,1079,128,20,1079,210,18,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,
    6,38,0,7,1,7,3,1,11,27,11,27,128,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    6,38,0,7,1,7,3,1,11,27,11,27,133,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    6,31,0,7,1,7,3,1,11,27,13,27,385,1,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,20,1079,128,20,1079,207,20,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,216,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,210,18,1079,
    6,40,0,7,1,7,3,1,11,27,13,27,126,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    6,40,0,7,1,7,3,1,11,27,13,27,131,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    6,27,0,7,1,7,3,1,11,27,8,25,384,1,2,5,342,4,1,353,5,1,353,11,3,353,13,3,353,44,3,353,45,3,353,14,3,353,37,3,353,18,3,353,42,3,353,116,21,353,121,21,353,135,7,353,180,7,353,203,7,353,205,7,353,195,7,353,199,7,353,197,7,353,201,7,353,181,7,353,137,7,353,138,7,353,148,6,353,149,6,353,139,6,353,
    6,40,0,7,1,7,3,1,11,27,8,25,135,7,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,26,449,133,26,449,274,26,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    6,53,0,7,1,7,3,1,11,27,8,25,126,5,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,116,15,75,121,15,75,135,17,75,180,17,75,126,20,103,128,20,103,207,20,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,181,17,75,137,17,75,138,17,75,148,16,75,149,16,75,139,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,216,20,103,208,20,103,209,20,103,213,18,103,214,18,103,210,18,103,
    6,38,0,7,1,7,3,1,11,27,180,7,9,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    6,40,0,7,1,7,3,1,11,27,180,7,10,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    6,38,0,7,1,7,3,1,11,27,180,7,128,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,25,449,133,26,449,277,25,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    6,31,0,7,1,7,3,1,13,27,384,1,13,27,385,4,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,20,1135,134,18,1135,274,20,1135,305,18,1135,316,18,1135,318,18,1135,308,18,1135,312,18,1135,310,18,1135,314,18,1135,304,20,1135,275,20,1135,276,20,1135,286,18,1135,287,18,1135,277,18,1135,
    6,31,0,7,1,7,3,1,13,27,384,1,135,7,385,9,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,28,1135,134,27,1135,274,28,1135,305,27,1135,316,27,1135,318,27,1135,308,27,1135,312,27,1135,310,27,1135,314,27,1135,304,28,1135,275,28,1135,276,28,1135,286,27,1135,287,27,1135,277,27,1135,
    6,31,0,7,1,7,3,1,13,27,13,27,385,1,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,20,1191,129,18,1191,207,20,1191,219,18,1191,270,18,1191,273,18,1191,232,18,1191,259,18,1191,238,18,1191,266,18,1191,216,20,1191,208,20,1191,209,20,1191,213,18,1191,214,18,1191,210,18,1191,
    6,40,0,7,1,7,3,1,13,27,13,27,126,5,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,40,0,7,1,7,3,1,13,27,13,27,131,5,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,40,0,7,1,7,3,1,13,27,135,7,10,25,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,40,0,7,1,7,3,1,13,27,135,7,126,5,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,26,584,134,25,584,274,26,584,305,25,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,6,0,7,1,7,11,27,384,1,11,27,385,1,2,5,1925,3,5,1925,4,1,1939,5,1,1939,117,2,1939,121,21,1939,
    6,34,0,7,1,7,11,27,384,1,11,27,133,5,3,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,117,14,1436,121,15,1436,132,18,1470,133,20,1470,277,18,1470,303,20,1470,365,18,1470,369,20,1470,315,20,1470,317,20,1470,307,20,1470,311,20,1470,309,20,1470,313,20,1470,275,20,1470,276,20,1470,286,18,1470,287,18,1470,
    6,6,0,7,1,7,11,27,384,1,13,27,385,1,2,5,1925,3,5,1925,4,1,1939,5,1,1939,116,21,1939,121,21,1939,
    6,36,0,7,1,7,11,27,384,1,13,27,131,5,3,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,116,15,1436,121,15,1436,131,20,1470,133,20,1470,274,20,1470,303,20,1470,362,20,1470,369,20,1470,315,20,1470,317,20,1470,307,20,1470,311,20,1470,309,20,1470,313,20,1470,304,20,1470,275,20,1470,276,20,1470,286,18,1470,287,18,1470,277,18,1470,
    6,34,0,7,1,7,11,27,384,1,92,27,133,5,2,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,117,14,1436,121,15,1436,132,18,1470,133,20,1470,277,18,1470,303,20,1470,365,18,1470,369,20,1470,380,20,1470,382,20,1470,372,20,1470,376,20,1470,374,20,1470,378,20,1470,363,20,1470,364,20,1470,367,18,1470,368,18,1470,
    6,36,0,7,1,7,11,27,384,1,93,27,131,5,2,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,116,15,1436,121,15,1436,131,20,1470,133,20,1470,274,20,1470,303,20,1470,362,20,1470,369,20,1470,380,20,1470,382,20,1470,372,20,1470,376,20,1470,374,20,1470,378,20,1470,370,20,1470,363,20,1470,364,20,1470,367,18,1470,368,18,1470,365,18,1470,
    6,34,0,7,1,7,11,27,384,1,180,7,9,25,3,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,117,14,1436,121,15,1436,132,18,1470,133,20,1470,277,18,1470,303,20,1470,365,18,1470,369,20,1470,315,20,1470,317,20,1470,307,20,1470,311,20,1470,309,20,1470,313,20,1470,275,20,1470,276,20,1470,286,18,1470,287,18,1470,
    6,36,0,7,1,7,11,27,384,1,180,7,10,25,3,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,116,15,1436,121,15,1436,131,20,1470,133,20,1470,274,20,1470,303,20,1470,362,20,1470,369,20,1470,315,20,1470,317,20,1470,307,20,1470,311,20,1470,309,20,1470,313,20,1470,304,20,1470,275,20,1470,276,20,1470,286,18,1470,287,18,1470,277,18,1470,
    6,34,0,7,1,7,11,27,384,1,326,7,9,25,2,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,117,14,1436,121,15,1436,132,18,1470,133,20,1470,277,18,1470,303,20,1470,365,18,1470,369,20,1470,380,20,1470,382,20,1470,372,20,1470,376,20,1470,374,20,1470,378,20,1470,363,20,1470,364,20,1470,367,18,1470,368,18,1470,
    6,36,0,7,1,7,11,27,384,1,326,7,10,25,2,5,1419,385,8,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,116,15,1436,121,15,1436,131,20,1470,133,20,1470,274,20,1470,303,20,1470,362,20,1470,369,20,1470,380,20,1470,382,20,1470,372,20,1470,376,20,1470,374,20,1470,378,20,1470,370,20,1470,363,20,1470,364,20,1470,367,18,1470,368,18,1470,365,18,1470,
    6,34,0,7,1,7,11,27,11,27,385,1,128,5,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,117,14,1504,121,15,1504,127,18,1538,128,20,1538,210,18,1538,215,20,1538,344,18,1538,347,20,1538,268,20,1538,271,20,1538,230,20,1538,257,20,1538,236,20,1538,264,20,1538,208,20,1538,209,20,1538,213,18,1538,214,18,1538,
    6,47,0,7,1,7,11,27,11,27,128,5,133,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,36,0,7,1,7,11,27,13,27,385,1,126,5,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,116,15,1504,121,15,1504,126,20,1538,128,20,1538,207,20,1538,215,20,1538,341,20,1538,347,20,1538,268,20,1538,271,20,1538,230,20,1538,257,20,1538,236,20,1538,264,20,1538,216,20,1538,208,20,1538,209,20,1538,213,18,1538,214,18,1538,210,18,1538,
    6,49,0,7,1,7,11,27,13,27,126,5,131,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,46,0,7,1,7,11,27,92,27,128,5,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,48,0,7,1,7,11,27,93,27,126,5,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,36,0,7,1,7,11,27,8,25,384,1,135,7,3,5,1419,385,9,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,89,12,1453,90,12,1453,85,12,1453,87,12,1453,86,12,1453,88,12,1453,116,15,1436,121,15,1436,131,28,1470,133,28,1470,274,28,1470,303,28,1470,362,28,1470,369,28,1470,315,28,1470,317,28,1470,307,28,1470,311,28,1470,309,28,1470,313,28,1470,304,28,1470,275,28,1470,276,28,1470,286,27,1470,287,27,1470,277,27,1470,
    6,36,0,7,1,7,11,27,8,25,384,1,320,7,2,5,1419,385,9,-1,4,10,1436,5,10,1436,9,12,1453,10,12,1453,67,12,1453,84,12,1453,108,12,1453,109,12,1453,114,12,1453,115,12,1453,110,12,1453,112,12,1453,111,12,1453,113,12,1453,116,15,1436,121,15,1436,131,28,1470,133,28,1470,274,28,1470,303,28,1470,362,28,1470,369,28,1470,380,28,1470,382,28,1470,372,28,1470,376,28,1470,374,28,1470,378,28,1470,370,28,1470,363,28,1470,364,28,1470,367,27,1470,368,27,1470,365,27,1470,
    6,49,0,7,1,7,11,27,8,25,135,7,126,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,48,0,7,1,7,11,27,8,25,320,7,126,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,47,0,7,1,7,11,27,180,7,9,25,128,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,49,0,7,1,7,11,27,180,7,10,25,126,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,46,0,7,1,7,11,27,326,7,9,25,128,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,48,0,7,1,7,11,27,326,7,10,25,126,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,6,0,7,1,7,13,27,384,1,13,27,385,1,2,5,1953,3,5,1953,4,1,1967,5,1,1967,116,21,1967,123,2,1967,
    6,36,0,7,1,7,13,27,384,1,13,27,131,5,3,5,1555,385,8,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,89,12,1589,90,12,1589,85,12,1589,87,12,1589,86,12,1589,88,12,1589,116,15,1572,123,14,1572,131,20,1606,134,18,1606,274,20,1606,305,18,1606,362,20,1606,371,18,1606,316,18,1606,318,18,1606,308,18,1606,312,18,1606,310,18,1606,314,18,1606,304,20,1606,275,20,1606,276,20,1606,286,18,1606,287,18,1606,277,18,1606,
    6,36,0,7,1,7,13,27,384,1,93,27,131,5,2,5,1555,385,8,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,114,12,1589,115,12,1589,110,12,1589,112,12,1589,111,12,1589,113,12,1589,116,15,1572,123,14,1572,131,20,1606,134,18,1606,274,20,1606,305,18,1606,362,20,1606,371,18,1606,381,18,1606,383,18,1606,373,18,1606,377,18,1606,375,18,1606,379,18,1606,370,20,1606,363,20,1606,364,20,1606,367,18,1606,368,18,1606,365,18,1606,
    6,36,0,7,1,7,13,27,384,1,135,7,10,25,3,5,1555,385,8,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,89,12,1589,90,12,1589,85,12,1589,87,12,1589,86,12,1589,88,12,1589,116,15,1572,123,14,1572,131,20,1606,134,18,1606,274,20,1606,305,18,1606,362,20,1606,371,18,1606,316,18,1606,318,18,1606,308,18,1606,312,18,1606,310,18,1606,314,18,1606,304,20,1606,275,20,1606,276,20,1606,286,18,1606,287,18,1606,277,18,1606,
    6,36,0,7,1,7,13,27,384,1,320,7,10,25,2,5,1555,385,8,-1,4,10,1572,5,10,1572,9,12,1589,10,12,1589,67,12,1589,84,12,1589,108,12,1589,109,12,1589,114,12,1589,115,12,1589,110,12,1589,112,12,1589,111,12,1589,113,12,1589,116,15,1572,123,14,1572,131,20,1606,134,18,1606,274,20,1606,305,18,1606,362,20,1606,371,18,1606,381,18,1606,383,18,1606,373,18,1606,377,18,1606,375,18,1606,379,18,1606,370,20,1606,363,20,1606,364,20,1606,367,18,1606,368,18,1606,365,18,1606,
    6,36,0,7,1,7,13,27,13,27,385,1,126,5,3,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,65,12,1657,66,12,1657,48,12,1657,63,12,1657,52,12,1657,64,12,1657,116,15,1640,123,14,1640,126,20,1674,129,18,1674,207,20,1674,219,18,1674,341,20,1674,349,18,1674,270,18,1674,273,18,1674,232,18,1674,259,18,1674,238,18,1674,266,18,1674,216,20,1674,208,20,1674,209,20,1674,213,18,1674,214,18,1674,210,18,1674,
    6,49,0,7,1,7,13,27,13,27,126,5,131,5,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,48,0,7,1,7,13,27,93,27,126,5,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,49,0,7,1,7,13,27,135,7,10,25,126,5,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,48,0,7,1,7,13,27,320,7,10,25,126,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,34,0,7,1,7,92,27,11,27,385,1,128,5,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,117,14,1504,121,15,1504,127,18,1538,128,20,1538,210,18,1538,215,20,1538,344,18,1538,347,20,1538,358,20,1538,360,20,1538,350,20,1538,354,20,1538,352,20,1538,356,20,1538,342,20,1538,343,20,1538,345,18,1538,346,18,1538,
    6,46,0,7,1,7,92,27,11,27,128,5,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,36,0,7,1,7,92,27,13,27,385,1,126,5,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,116,15,1504,121,15,1504,126,20,1538,128,20,1538,207,20,1538,215,20,1538,341,20,1538,347,20,1538,358,20,1538,360,20,1538,350,20,1538,354,20,1538,352,20,1538,356,20,1538,348,20,1538,342,20,1538,343,20,1538,345,18,1538,346,18,1538,344,18,1538,
    6,48,0,7,1,7,92,27,13,27,126,5,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,47,0,7,1,7,92,27,92,27,128,5,133,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,49,0,7,1,7,92,27,93,27,126,5,131,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,48,0,7,1,7,92,27,8,25,135,7,126,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,49,0,7,1,7,92,27,8,25,320,7,126,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,46,0,7,1,7,92,27,180,7,9,25,128,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,48,0,7,1,7,92,27,180,7,10,25,126,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,47,0,7,1,7,92,27,326,7,9,25,128,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,49,0,7,1,7,92,27,326,7,10,25,126,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,36,0,7,1,7,93,27,13,27,385,1,126,5,2,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,106,12,1657,107,12,1657,102,12,1657,104,12,1657,103,12,1657,105,12,1657,116,15,1640,123,14,1640,126,20,1674,129,18,1674,207,20,1674,219,18,1674,341,20,1674,349,18,1674,359,18,1674,361,18,1674,351,18,1674,355,18,1674,353,18,1674,357,18,1674,348,20,1674,342,20,1674,343,20,1674,345,18,1674,346,18,1674,344,18,1674,
    6,48,0,7,1,7,93,27,13,27,126,5,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    6,49,0,7,1,7,93,27,93,27,126,5,131,5,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    6,48,0,7,1,7,93,27,135,7,10,25,126,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    6,49,0,7,1,7,93,27,320,7,10,25,126,5,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    6,5,0,7,11,27,384,1,11,27,385,1,2,1,1,0,-1,4,1,-1,5,1,-1,117,2,-1,121,21,-1,
    6,5,0,7,11,27,384,1,13,27,385,1,2,1,1,0,-1,4,1,-1,5,1,-1,116,21,-1,121,21,-1,
    6,5,0,7,13,27,384,1,13,27,385,1,2,1,1,0,-1,4,1,-1,5,1,-1,116,21,-1,123,2,-1,
    7,5,0,7,1,7,2,1,92,27,384,1,92,27,385,1,3,5,1981,4,1,1992,5,1,1992,117,2,1992,121,21,1992,
    7,29,0,7,1,7,2,1,92,27,384,1,92,27,133,5,385,8,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,117,14,1757,121,15,1757,132,18,1785,133,20,1785,365,18,1785,369,20,1785,380,20,1785,382,20,1785,372,20,1785,376,20,1785,374,20,1785,378,20,1785,363,20,1785,364,20,1785,367,18,1785,368,18,1785,
    7,5,0,7,1,7,2,1,92,27,384,1,93,27,385,1,3,5,1981,4,1,1992,5,1,1992,116,21,1992,121,21,1992,
    7,31,0,7,1,7,2,1,92,27,384,1,93,27,131,5,385,8,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,116,15,1757,121,15,1757,131,20,1785,133,20,1785,362,20,1785,369,20,1785,380,20,1785,382,20,1785,372,20,1785,376,20,1785,374,20,1785,378,20,1785,370,20,1785,363,20,1785,364,20,1785,367,18,1785,368,18,1785,365,18,1785,
    7,29,0,7,1,7,2,1,92,27,384,1,326,7,9,25,385,8,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,117,14,1757,121,15,1757,132,18,1785,133,20,1785,365,18,1785,369,20,1785,380,20,1785,382,20,1785,372,20,1785,376,20,1785,374,20,1785,378,20,1785,363,20,1785,364,20,1785,367,18,1785,368,18,1785,
    7,31,0,7,1,7,2,1,92,27,384,1,326,7,10,25,385,8,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,116,15,1757,121,15,1757,131,20,1785,133,20,1785,362,20,1785,369,20,1785,380,20,1785,382,20,1785,372,20,1785,376,20,1785,374,20,1785,378,20,1785,370,20,1785,363,20,1785,364,20,1785,367,18,1785,368,18,1785,365,18,1785,
    7,29,0,7,1,7,2,1,92,27,92,27,385,1,128,5,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,117,14,1799,121,15,1799,127,18,1827,128,20,1827,344,18,1827,347,20,1827,358,20,1827,360,20,1827,350,20,1827,354,20,1827,352,20,1827,356,20,1827,342,20,1827,343,20,1827,345,18,1827,346,18,1827,
    7,38,0,7,1,7,2,1,92,27,92,27,128,5,133,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    7,31,0,7,1,7,2,1,92,27,93,27,385,1,126,5,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,116,15,1799,121,15,1799,126,20,1827,128,20,1827,341,20,1827,347,20,1827,358,20,1827,360,20,1827,350,20,1827,354,20,1827,352,20,1827,356,20,1827,348,20,1827,342,20,1827,343,20,1827,345,18,1827,346,18,1827,344,18,1827,
    7,40,0,7,1,7,2,1,92,27,93,27,126,5,131,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    7,4,0,7,1,7,2,1,92,27,8,25,384,1,3,1,4,1,-1,5,1,-1,116,21,-1,121,21,-1,
    7,31,0,7,1,7,2,1,92,27,8,25,384,1,320,7,385,9,-1,4,10,1757,5,10,1757,9,12,1771,10,12,1771,108,12,1771,109,12,1771,114,12,1771,115,12,1771,110,12,1771,112,12,1771,111,12,1771,113,12,1771,116,15,1757,121,15,1757,131,28,1785,133,28,1785,362,28,1785,369,28,1785,380,28,1785,382,28,1785,372,28,1785,376,28,1785,374,28,1785,378,28,1785,370,28,1785,363,28,1785,364,28,1785,367,27,1785,368,27,1785,365,27,1785,
    7,40,0,7,1,7,2,1,92,27,8,25,320,7,126,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,26,1295,133,26,1295,362,26,1295,369,26,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    7,38,0,7,1,7,2,1,92,27,326,7,9,25,128,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    7,40,0,7,1,7,2,1,92,27,326,7,10,25,126,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    7,5,0,7,1,7,2,1,93,27,384,1,93,27,385,1,3,5,2003,4,1,2014,5,1,2014,116,21,2014,123,2,2014,
    7,31,0,7,1,7,2,1,93,27,384,1,93,27,131,5,385,8,-1,4,10,1841,5,10,1841,9,12,1855,10,12,1855,108,12,1855,109,12,1855,114,12,1855,115,12,1855,110,12,1855,112,12,1855,111,12,1855,113,12,1855,116,15,1841,123,14,1841,131,20,1869,134,18,1869,362,20,1869,371,18,1869,381,18,1869,383,18,1869,373,18,1869,377,18,1869,375,18,1869,379,18,1869,370,20,1869,363,20,1869,364,20,1869,367,18,1869,368,18,1869,365,18,1869,
    7,31,0,7,1,7,2,1,93,27,384,1,320,7,10,25,385,8,-1,4,10,1841,5,10,1841,9,12,1855,10,12,1855,108,12,1855,109,12,1855,114,12,1855,115,12,1855,110,12,1855,112,12,1855,111,12,1855,113,12,1855,116,15,1841,123,14,1841,131,20,1869,134,18,1869,362,20,1869,371,18,1869,381,18,1869,383,18,1869,373,18,1869,377,18,1869,375,18,1869,379,18,1869,370,20,1869,363,20,1869,364,20,1869,367,18,1869,368,18,1869,365,18,1869,
    7,31,0,7,1,7,2,1,93,27,93,27,385,1,126,5,384,8,-1,4,10,1883,5,10,1883,7,12,1897,8,12,1897,100,12,1897,101,12,1897,106,12,1897,107,12,1897,102,12,1897,104,12,1897,103,12,1897,105,12,1897,116,15,1883,123,14,1883,126,20,1911,129,18,1911,341,20,1911,349,18,1911,359,18,1911,361,18,1911,351,18,1911,355,18,1911,353,18,1911,357,18,1911,348,20,1911,342,20,1911,343,20,1911,345,18,1911,346,18,1911,344,18,1911,
    7,40,0,7,1,7,2,1,93,27,93,27,126,5,131,5,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    7,40,0,7,1,7,2,1,93,27,320,7,10,25,126,5,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    7,5,0,7,1,7,3,1,11,27,384,1,11,27,385,1,2,5,1702,4,1,1713,5,1,1713,117,2,1713,121,21,1713,
    7,29,0,7,1,7,3,1,11,27,384,1,11,27,133,5,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,18,1023,133,20,1023,277,18,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,
    7,5,0,7,1,7,3,1,11,27,384,1,13,27,385,1,2,5,1702,4,1,1713,5,1,1713,116,21,1713,121,21,1713,
    7,31,0,7,1,7,3,1,11,27,384,1,13,27,131,5,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,20,1023,133,20,1023,274,20,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,304,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,277,18,1023,
    7,29,0,7,1,7,3,1,11,27,384,1,180,7,9,25,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,117,14,995,121,15,995,132,18,1023,133,20,1023,277,18,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,
    7,31,0,7,1,7,3,1,11,27,384,1,180,7,10,25,385,8,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,20,1023,133,20,1023,274,20,1023,303,20,1023,315,20,1023,317,20,1023,307,20,1023,311,20,1023,309,20,1023,313,20,1023,304,20,1023,275,20,1023,276,20,1023,286,18,1023,287,18,1023,277,18,1023,
    7,29,0,7,1,7,3,1,11,27,11,27,385,1,128,5,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,18,1079,128,20,1079,210,18,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,
    7,38,0,7,1,7,3,1,11,27,11,27,128,5,133,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    7,31,0,7,1,7,3,1,11,27,13,27,385,1,126,5,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,20,1079,128,20,1079,207,20,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,216,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,210,18,1079,
    7,40,0,7,1,7,3,1,11,27,13,27,126,5,131,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    7,31,0,7,1,7,3,1,11,27,8,25,384,1,135,7,385,9,-1,4,10,995,5,10,995,9,12,1009,10,12,1009,67,12,1009,84,12,1009,89,12,1009,90,12,1009,85,12,1009,87,12,1009,86,12,1009,88,12,1009,116,15,995,121,15,995,131,28,1023,133,28,1023,274,28,1023,303,28,1023,315,28,1023,317,28,1023,307,28,1023,311,28,1023,309,28,1023,313,28,1023,304,28,1023,275,28,1023,276,28,1023,286,27,1023,287,27,1023,277,27,1023,
    7,40,0,7,1,7,3,1,11,27,8,25,135,7,126,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,26,449,133,26,449,274,26,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    7,38,0,7,1,7,3,1,11,27,180,7,9,25,128,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    7,40,0,7,1,7,3,1,11,27,180,7,10,25,126,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    7,5,0,7,1,7,3,1,13,27,384,1,13,27,385,1,2,5,1735,4,1,1746,5,1,1746,116,21,1746,123,2,1746,
    7,31,0,7,1,7,3,1,13,27,384,1,13,27,131,5,385,8,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,20,1135,134,18,1135,274,20,1135,305,18,1135,316,18,1135,318,18,1135,308,18,1135,312,18,1135,310,18,1135,314,18,1135,304,20,1135,275,20,1135,276,20,1135,286,18,1135,287,18,1135,277,18,1135,
    7,31,0,7,1,7,3,1,13,27,384,1,135,7,10,25,385,8,-1,4,10,1107,5,10,1107,9,12,1121,10,12,1121,67,12,1121,84,12,1121,89,12,1121,90,12,1121,85,12,1121,87,12,1121,86,12,1121,88,12,1121,116,15,1107,123,14,1107,131,20,1135,134,18,1135,274,20,1135,305,18,1135,316,18,1135,318,18,1135,308,18,1135,312,18,1135,310,18,1135,314,18,1135,304,20,1135,275,20,1135,276,20,1135,286,18,1135,287,18,1135,277,18,1135,
    7,31,0,7,1,7,3,1,13,27,13,27,385,1,126,5,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,20,1191,129,18,1191,207,20,1191,219,18,1191,270,18,1191,273,18,1191,232,18,1191,259,18,1191,238,18,1191,266,18,1191,216,20,1191,208,20,1191,209,20,1191,213,18,1191,214,18,1191,210,18,1191,
    7,40,0,7,1,7,3,1,13,27,13,27,126,5,131,5,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    7,40,0,7,1,7,3,1,13,27,135,7,10,25,126,5,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    8,4,0,7,1,7,2,1,92,27,384,1,92,27,385,1,3,1,4,1,-1,5,1,-1,117,2,-1,121,21,-1,
    8,4,0,7,1,7,2,1,92,27,384,1,93,27,385,1,3,1,4,1,-1,5,1,-1,116,21,-1,121,21,-1,
    8,4,0,7,1,7,2,1,93,27,384,1,93,27,385,1,3,1,4,1,-1,5,1,-1,116,21,-1,123,2,-1,
    2,50,0,7,11,17,1,0,2025,384,4,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,18,2067,129,18,2067,210,18,2067,219,18,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,18,2067,273,18,2067,232,18,2067,259,18,2067,238,18,2067,266,18,2067,208,20,2067,209,20,2067,213,18,2067,214,18,2067,
    2,50,0,7,139,7,1,0,2025,384,9,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,27,2067,129,27,2067,210,27,2067,219,27,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,27,2067,273,27,2067,232,27,2067,259,27,2067,238,27,2067,266,27,2067,208,28,2067,209,28,2067,213,27,2067,214,27,2067,
    3,58,0,7,1,7,11,17,3,5,2081,384,4,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,65,12,2115,66,12,2115,48,12,2115,63,12,2115,52,12,2115,64,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,18,2132,129,18,2132,210,18,2132,219,18,2132,344,18,2132,349,18,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,270,18,2132,273,18,2132,232,18,2132,259,18,2132,238,18,2132,266,18,2132,208,20,2132,209,20,2132,213,18,2132,214,18,2132,
    3,58,0,7,1,7,92,17,2,5,2081,384,4,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,106,12,2115,107,12,2115,102,12,2115,104,12,2115,103,12,2115,105,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,18,2132,129,18,2132,210,18,2132,219,18,2132,344,18,2132,349,18,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,359,18,2132,361,18,2132,351,18,2132,355,18,2132,353,18,2132,357,18,2132,342,20,2132,343,20,2132,345,18,2132,346,18,2132,
    3,58,0,7,1,7,139,7,3,5,2081,384,9,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,65,12,2115,66,12,2115,48,12,2115,63,12,2115,52,12,2115,64,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,27,2132,129,27,2132,210,27,2132,219,27,2132,344,27,2132,349,27,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,270,27,2132,273,27,2132,232,27,2132,259,27,2132,238,27,2132,266,27,2132,208,28,2132,209,28,2132,213,27,2132,214,27,2132,
    3,58,0,7,1,7,323,7,2,5,2081,384,9,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,106,12,2115,107,12,2115,102,12,2115,104,12,2115,103,12,2115,105,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,27,2132,129,27,2132,210,27,2132,219,27,2132,344,27,2132,349,27,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,359,27,2132,361,27,2132,351,27,2132,355,27,2132,353,27,2132,357,27,2132,342,28,2132,343,28,2132,345,27,2132,346,27,2132,
    3,26,0,7,11,17,384,1,1,0,2149,2,5,2160,4,1,2171,5,1,2171,11,3,2171,13,3,2171,44,3,2171,45,3,2171,14,3,2171,37,3,2171,18,3,2171,42,3,2171,117,2,2171,123,2,2171,139,6,2171,184,6,2171,204,6,2171,206,6,2171,196,6,2171,200,6,2171,198,6,2171,202,6,2171,137,7,2171,138,7,2171,148,6,2171,149,6,2171,
    3,39,0,7,139,7,11,27,1,0,364,384,8,-1,385,4,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,25,432,128,26,432,210,25,432,215,26,432,132,23,449,133,24,449,277,23,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,208,26,432,209,26,432,213,25,432,214,25,432,
    3,41,0,7,139,7,13,27,1,0,499,384,8,-1,385,4,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,26,567,129,25,567,207,26,567,219,25,567,131,24,584,134,23,584,274,24,584,305,23,584,270,25,567,273,25,567,232,25,567,259,25,567,238,25,567,266,25,567,216,26,567,208,26,567,209,26,567,213,25,567,214,25,567,210,25,567,
    3,50,0,7,139,7,7,25,1,0,61,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,117,14,75,121,15,75,139,16,75,180,17,75,127,18,103,128,20,103,210,18,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,137,17,75,138,17,75,148,16,75,149,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,208,20,103,209,20,103,213,18,103,214,18,103,
    3,54,0,7,139,7,8,25,1,0,117,384,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,46,12,145,47,12,145,44,11,131,45,11,131,14,11,131,37,11,131,18,11,131,42,11,131,65,12,145,66,12,145,48,12,145,63,12,145,52,12,145,64,12,145,116,15,131,123,14,131,135,17,131,184,16,131,126,20,159,129,18,159,207,20,159,219,18,159,204,16,131,206,16,131,196,16,131,200,16,131,198,16,131,202,16,131,181,17,131,137,17,131,138,17,131,148,16,131,149,16,131,139,16,131,270,18,159,273,18,159,232,18,159,259,18,159,238,18,159,266,18,159,216,20,159,208,20,159,209,20,159,213,18,159,214,18,159,210,18,159,
    4,49,0,7,1,7,2,1,92,17,384,4,-1,4,10,2182,5,10,2182,92,11,2182,93,11,2182,7,12,2196,8,12,2196,100,12,2196,101,12,2196,98,11,2182,99,11,2182,94,11,2182,96,11,2182,95,11,2182,97,11,2182,106,12,2196,107,12,2196,102,12,2196,104,12,2196,103,12,2196,105,12,2196,117,14,2182,123,14,2182,323,16,2182,328,16,2182,127,18,2210,129,18,2210,344,18,2210,349,18,2210,338,16,2182,340,16,2182,330,16,2182,334,16,2182,332,16,2182,336,16,2182,321,17,2182,322,17,2182,324,16,2182,325,16,2182,359,18,2210,361,18,2210,351,18,2210,355,18,2210,353,18,2210,357,18,2210,342,20,2210,343,20,2210,345,18,2210,346,18,2210,
    4,49,0,7,1,7,2,1,323,7,384,9,-1,4,10,2182,5,10,2182,92,11,2182,93,11,2182,7,12,2196,8,12,2196,100,12,2196,101,12,2196,98,11,2182,99,11,2182,94,11,2182,96,11,2182,95,11,2182,97,11,2182,106,12,2196,107,12,2196,102,12,2196,104,12,2196,103,12,2196,105,12,2196,117,14,2182,123,14,2182,323,16,2182,328,16,2182,127,27,2210,129,27,2210,344,27,2210,349,27,2210,338,16,2182,340,16,2182,330,16,2182,334,16,2182,332,16,2182,336,16,2182,321,17,2182,322,17,2182,324,16,2182,325,16,2182,359,27,2210,361,27,2210,351,27,2210,355,27,2210,353,27,2210,357,27,2210,342,28,2210,343,28,2210,345,27,2210,346,27,2210,
    4,49,0,7,1,7,3,1,11,17,384,4,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,18,2067,129,18,2067,210,18,2067,219,18,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,18,2067,273,18,2067,232,18,2067,259,18,2067,238,18,2067,266,18,2067,208,20,2067,209,20,2067,213,18,2067,214,18,2067,
    4,49,0,7,1,7,3,1,139,7,384,9,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,27,2067,129,27,2067,210,27,2067,219,27,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,27,2067,273,27,2067,232,27,2067,259,27,2067,238,27,2067,266,27,2067,208,28,2067,209,28,2067,213,27,2067,214,27,2067,
    4,30,0,7,1,7,11,17,384,1,2,5,2224,3,5,2224,4,1,2238,5,1,2238,11,3,2238,13,3,2238,92,3,2238,93,3,2238,44,3,2238,45,3,2238,14,3,2238,37,3,2238,18,3,2238,42,3,2238,117,2,2238,123,2,2238,139,6,2238,184,6,2238,323,6,2238,328,6,2238,204,6,2238,206,6,2238,196,6,2238,200,6,2238,198,6,2238,202,6,2238,137,7,2238,138,7,2238,148,6,2238,149,6,2238,
    4,47,0,7,1,7,139,7,11,27,3,5,713,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,208,26,793,209,26,793,213,25,793,214,25,793,
    4,49,0,7,1,7,139,7,13,27,3,5,861,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,25,941,273,25,941,232,25,941,259,25,941,238,25,941,266,25,941,216,26,941,208,26,941,209,26,941,213,25,941,214,25,941,210,25,941,
    4,46,0,7,1,7,139,7,92,27,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,208,26,793,209,26,793,213,25,793,214,25,793,
    4,48,0,7,1,7,139,7,93,27,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,25,941,273,25,941,232,25,941,259,25,941,238,25,941,266,25,941,216,26,941,208,26,941,209,26,941,213,25,941,214,25,941,210,25,941,
    4,58,0,7,1,7,139,7,7,25,3,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,65,12,229,66,12,229,48,12,229,63,12,229,52,12,229,64,12,229,117,14,212,121,15,212,139,16,212,180,17,212,323,16,212,326,17,212,127,18,246,128,20,246,210,18,246,215,20,246,344,18,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,137,17,212,138,17,212,148,16,212,149,16,212,268,20,246,271,20,246,230,20,246,257,20,246,236,20,246,264,20,246,208,20,246,209,20,246,213,18,246,214,18,246,
    4,62,0,7,1,7,139,7,8,25,3,5,263,384,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,92,11,280,93,11,280,7,12,297,8,12,297,46,12,297,47,12,297,100,12,297,101,12,297,44,11,280,45,11,280,14,11,280,37,11,280,18,11,280,42,11,280,65,12,297,66,12,297,48,12,297,63,12,297,52,12,297,64,12,297,116,15,280,123,14,280,135,17,280,184,16,280,320,17,280,328,16,280,126,20,314,129,18,314,207,20,314,219,18,314,341,20,314,349,18,314,204,16,280,206,16,280,196,16,280,200,16,280,198,16,280,202,16,280,181,17,280,137,17,280,138,17,280,148,16,280,149,16,280,139,16,280,270,18,314,273,18,314,232,18,314,259,18,314,238,18,314,266,18,314,216,20,314,208,20,314,209,20,314,213,18,314,214,18,314,210,18,314,
    4,46,0,7,1,7,323,7,11,27,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,342,26,793,343,26,793,345,25,793,346,25,793,
    4,48,0,7,1,7,323,7,13,27,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,25,941,361,25,941,351,25,941,355,25,941,353,25,941,357,25,941,348,26,941,342,26,941,343,26,941,345,25,941,346,25,941,344,25,941,
    4,47,0,7,1,7,323,7,92,27,2,5,713,384,8,-1,385,4,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,342,26,793,343,26,793,345,25,793,346,25,793,
    4,49,0,7,1,7,323,7,93,27,2,5,861,384,8,-1,385,4,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,25,941,361,25,941,351,25,941,355,25,941,353,25,941,357,25,941,348,26,941,342,26,941,343,26,941,345,25,941,346,25,941,344,25,941,
    4,58,0,7,1,7,323,7,7,25,2,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,106,12,229,107,12,229,102,12,229,104,12,229,103,12,229,105,12,229,117,14,212,121,15,212,139,16,212,180,17,212,323,16,212,326,17,212,127,18,246,128,20,246,210,18,246,215,20,246,344,18,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,137,17,212,138,17,212,148,16,212,149,16,212,358,20,246,360,20,246,350,20,246,354,20,246,352,20,246,356,20,246,342,20,246,343,20,246,345,18,246,346,18,246,
    4,62,0,7,1,7,323,7,8,25,2,5,263,384,8,-1,4,10,280,5,10,280,11,11,280,13,11,280,92,11,280,93,11,280,7,12,297,8,12,297,46,12,297,47,12,297,100,12,297,101,12,297,44,11,280,45,11,280,14,11,280,37,11,280,18,11,280,42,11,280,106,12,297,107,12,297,102,12,297,104,12,297,103,12,297,105,12,297,116,15,280,123,14,280,135,17,280,184,16,280,320,17,280,328,16,280,126,20,314,129,18,314,207,20,314,219,18,314,341,20,314,349,18,314,204,16,280,206,16,280,196,16,280,200,16,280,198,16,280,202,16,280,181,17,280,137,17,280,138,17,280,148,16,280,149,16,280,139,16,280,359,18,314,361,18,314,351,18,314,355,18,314,353,18,314,357,18,314,348,20,314,342,20,314,343,20,314,345,18,314,346,18,314,344,18,314,
    4,5,0,7,11,17,384,1,2,1,1,0,-1,4,1,-1,5,1,-1,117,2,-1,123,2,-1,
    4,30,0,7,139,7,11,27,385,1,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,27,1079,128,28,1079,210,27,1079,215,28,1079,268,28,1079,271,28,1079,230,28,1079,257,28,1079,236,28,1079,264,28,1079,208,28,1079,209,28,1079,213,27,1079,214,27,1079,
    4,39,0,7,139,7,11,27,7,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    4,41,0,7,139,7,11,27,8,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    4,41,0,7,139,7,11,27,10,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,26,432,128,26,432,207,26,432,215,26,432,131,24,449,133,24,449,274,24,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,216,26,432,208,26,432,209,26,432,213,25,432,214,25,432,210,25,432,
    4,39,0,7,139,7,11,27,133,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,25,432,128,26,432,210,25,432,215,26,432,132,23,449,133,24,449,277,23,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,208,26,432,209,26,432,213,25,432,214,25,432,
    4,32,0,7,139,7,13,27,385,1,1,0,1149,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,28,1191,129,27,1191,207,28,1191,219,27,1191,270,27,1191,273,27,1191,232,27,1191,259,27,1191,238,27,1191,266,27,1191,216,28,1191,208,28,1191,209,28,1191,213,27,1191,214,27,1191,210,27,1191,
    4,41,0,7,139,7,13,27,8,25,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    4,41,0,7,139,7,13,27,131,5,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,26,567,129,25,567,207,26,567,219,25,567,131,24,584,134,23,584,274,24,584,305,23,584,270,25,567,273,25,567,232,25,567,259,25,567,238,25,567,266,25,567,216,26,567,208,26,567,209,26,567,213,25,567,214,25,567,210,25,567,
    4,54,0,7,139,7,7,25,8,25,1,0,61,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,116,15,75,121,15,75,135,17,75,180,17,75,126,20,103,128,20,103,207,20,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,181,17,75,137,17,75,138,17,75,148,16,75,149,16,75,139,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,216,20,103,208,20,103,209,20,103,213,18,103,214,18,103,210,18,103,
    4,39,0,7,139,7,7,25,180,7,1,0,364,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,25,449,133,26,449,277,25,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    4,41,0,7,139,7,8,25,135,7,1,0,499,384,8,-1,385,9,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,26,584,134,25,584,274,26,584,305,25,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    5,25,0,7,1,7,2,1,92,17,384,1,3,5,2252,4,1,2263,5,1,2263,92,3,2263,93,3,2263,98,3,2263,99,3,2263,94,3,2263,96,3,2263,95,3,2263,97,3,2263,117,2,2263,123,2,2263,323,6,2263,328,6,2263,338,6,2263,340,6,2263,330,6,2263,334,6,2263,332,6,2263,336,6,2263,321,7,2263,322,7,2263,324,6,2263,325,6,2263,
    5,38,0,7,1,7,2,1,323,7,92,27,384,8,-1,385,4,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,25,1278,128,26,1278,344,25,1278,347,26,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,26,1278,360,26,1278,350,26,1278,354,26,1278,352,26,1278,356,26,1278,342,26,1278,343,26,1278,345,25,1278,346,25,1278,
    5,40,0,7,1,7,2,1,323,7,93,27,384,8,-1,385,4,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,26,1385,129,25,1385,341,26,1385,349,25,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,25,1385,361,25,1385,351,25,1385,355,25,1385,353,25,1385,357,25,1385,348,26,1385,342,26,1385,343,26,1385,345,25,1385,346,25,1385,344,25,1385,
    5,49,0,7,1,7,2,1,323,7,7,25,384,8,-1,4,10,601,5,10,601,92,11,601,93,11,601,7,12,615,8,12,615,100,12,615,101,12,615,98,11,601,99,11,601,94,11,601,96,11,601,95,11,601,97,11,601,106,12,615,107,12,615,102,12,615,104,12,615,103,12,615,105,12,615,117,14,601,121,15,601,323,16,601,326,17,601,127,18,629,128,20,629,344,18,629,347,20,629,337,17,601,339,17,601,329,17,601,333,17,601,331,17,601,335,17,601,321,17,601,322,17,601,324,16,601,325,16,601,358,20,629,360,20,629,350,20,629,354,20,629,352,20,629,356,20,629,342,20,629,343,20,629,345,18,629,346,18,629,
    5,53,0,7,1,7,2,1,323,7,8,25,384,8,-1,4,10,643,5,10,643,92,11,643,93,11,643,7,12,657,8,12,657,100,12,657,101,12,657,98,11,643,99,11,643,94,11,643,96,11,643,95,11,643,97,11,643,106,12,657,107,12,657,102,12,657,104,12,657,103,12,657,105,12,657,116,15,643,123,14,643,320,17,643,328,16,643,126,20,671,129,18,671,341,20,671,349,18,671,338,16,643,340,16,643,330,16,643,334,16,643,332,16,643,336,16,643,327,17,643,321,17,643,322,17,643,324,16,643,325,16,643,323,16,643,359,18,671,361,18,671,351,18,671,355,18,671,353,18,671,357,18,671,348,20,671,342,20,671,343,20,671,345,18,671,346,18,671,344,18,671,
    5,25,0,7,1,7,3,1,11,17,384,1,2,5,2160,4,1,2171,5,1,2171,11,3,2171,13,3,2171,44,3,2171,45,3,2171,14,3,2171,37,3,2171,18,3,2171,42,3,2171,117,2,2171,123,2,2171,139,6,2171,184,6,2171,204,6,2171,206,6,2171,196,6,2171,200,6,2171,198,6,2171,202,6,2171,137,7,2171,138,7,2171,148,6,2171,149,6,2171,
    5,38,0,7,1,7,3,1,139,7,11,27,384,8,-1,385,4,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,25,432,128,26,432,210,25,432,215,26,432,132,23,449,133,24,449,277,23,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,208,26,432,209,26,432,213,25,432,214,25,432,
    5,40,0,7,1,7,3,1,139,7,13,27,384,8,-1,385,4,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,26,567,129,25,567,207,26,567,219,25,567,131,24,584,134,23,584,274,24,584,305,23,584,270,25,567,273,25,567,232,25,567,259,25,567,238,25,567,266,25,567,216,26,567,208,26,567,209,26,567,213,25,567,214,25,567,210,25,567,
    5,49,0,7,1,7,3,1,139,7,7,25,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,117,14,75,121,15,75,139,16,75,180,17,75,127,18,103,128,20,103,210,18,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,137,17,75,138,17,75,148,16,75,149,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,208,20,103,209,20,103,213,18,103,214,18,103,
    5,53,0,7,1,7,3,1,139,7,8,25,384,8,-1,4,10,131,5,10,131,11,11,131,13,11,131,7,12,145,8,12,145,46,12,145,47,12,145,44,11,131,45,11,131,14,11,131,37,11,131,18,11,131,42,11,131,65,12,145,66,12,145,48,12,145,63,12,145,52,12,145,64,12,145,116,15,131,123,14,131,135,17,131,184,16,131,126,20,159,129,18,159,207,20,159,219,18,159,204,16,131,206,16,131,196,16,131,200,16,131,198,16,131,202,16,131,181,17,131,137,17,131,138,17,131,148,16,131,149,16,131,139,16,131,270,18,159,273,18,159,232,18,159,259,18,159,238,18,159,266,18,159,216,20,159,208,20,159,209,20,159,213,18,159,214,18,159,210,18,159,
    5,34,0,7,1,7,139,7,11,27,385,1,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,117,14,1504,121,15,1504,127,27,1538,128,28,1538,210,27,1538,215,28,1538,344,27,1538,347,28,1538,268,28,1538,271,28,1538,230,28,1538,257,28,1538,236,28,1538,264,28,1538,208,28,1538,209,28,1538,213,27,1538,214,27,1538,
    5,47,0,7,1,7,139,7,11,27,7,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,49,0,7,1,7,139,7,11,27,8,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,49,0,7,1,7,139,7,11,27,10,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,216,26,793,208,26,793,209,26,793,213,25,793,214,25,793,210,25,793,
    5,47,0,7,1,7,139,7,11,27,133,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,208,26,793,209,26,793,213,25,793,214,25,793,
    5,36,0,7,1,7,139,7,13,27,385,1,3,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,65,12,1657,66,12,1657,48,12,1657,63,12,1657,52,12,1657,64,12,1657,116,15,1640,123,14,1640,126,28,1674,129,27,1674,207,28,1674,219,27,1674,341,28,1674,349,27,1674,270,27,1674,273,27,1674,232,27,1674,259,27,1674,238,27,1674,266,27,1674,216,28,1674,208,28,1674,209,28,1674,213,27,1674,214,27,1674,210,27,1674,
    5,49,0,7,1,7,139,7,13,27,8,25,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,49,0,7,1,7,139,7,13,27,131,5,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,25,941,273,25,941,232,25,941,259,25,941,238,25,941,266,25,941,216,26,941,208,26,941,209,26,941,213,25,941,214,25,941,210,25,941,
    5,46,0,7,1,7,139,7,92,27,7,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,48,0,7,1,7,139,7,92,27,8,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    5,48,0,7,1,7,139,7,92,27,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,216,26,793,208,26,793,209,26,793,213,25,793,214,25,793,210,25,793,
    5,46,0,7,1,7,139,7,92,27,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,208,26,793,209,26,793,213,25,793,214,25,793,
    5,48,0,7,1,7,139,7,93,27,8,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,48,0,7,1,7,139,7,93,27,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,25,941,273,25,941,232,25,941,259,25,941,238,25,941,266,25,941,216,26,941,208,26,941,209,26,941,213,25,941,214,25,941,210,25,941,
    5,62,0,7,1,7,139,7,7,25,8,25,3,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,65,12,229,66,12,229,48,12,229,63,12,229,52,12,229,64,12,229,116,15,212,121,15,212,135,17,212,180,17,212,320,17,212,326,17,212,126,20,246,128,20,246,207,20,246,215,20,246,341,20,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,181,17,212,137,17,212,138,17,212,148,16,212,149,16,212,139,16,212,268,20,246,271,20,246,230,20,246,257,20,246,236,20,246,264,20,246,216,20,246,208,20,246,209,20,246,213,18,246,214,18,246,210,18,246,
    5,47,0,7,1,7,139,7,7,25,180,7,3,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,46,0,7,1,7,139,7,7,25,326,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    5,49,0,7,1,7,139,7,8,25,135,7,3,5,861,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,48,0,7,1,7,139,7,8,25,320,7,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    5,34,0,7,1,7,323,7,11,27,385,1,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,117,14,1504,121,15,1504,127,27,1538,128,28,1538,210,27,1538,215,28,1538,344,27,1538,347,28,1538,358,28,1538,360,28,1538,350,28,1538,354,28,1538,352,28,1538,356,28,1538,342,28,1538,343,28,1538,345,27,1538,346,27,1538,
    5,46,0,7,1,7,323,7,11,27,7,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,48,0,7,1,7,323,7,11,27,8,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,48,0,7,1,7,323,7,11,27,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,348,26,793,342,26,793,343,26,793,345,25,793,346,25,793,344,25,793,
    5,46,0,7,1,7,323,7,11,27,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,342,26,793,343,26,793,345,25,793,346,25,793,
    5,36,0,7,1,7,323,7,13,27,385,1,2,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,106,12,1657,107,12,1657,102,12,1657,104,12,1657,103,12,1657,105,12,1657,116,15,1640,123,14,1640,126,28,1674,129,27,1674,207,28,1674,219,27,1674,341,28,1674,349,27,1674,359,27,1674,361,27,1674,351,27,1674,355,27,1674,353,27,1674,357,27,1674,348,28,1674,342,28,1674,343,28,1674,345,27,1674,346,27,1674,344,27,1674,
    5,48,0,7,1,7,323,7,13,27,8,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,48,0,7,1,7,323,7,13,27,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,25,941,361,25,941,351,25,941,355,25,941,353,25,941,357,25,941,348,26,941,342,26,941,343,26,941,345,25,941,346,25,941,344,25,941,
    5,47,0,7,1,7,323,7,92,27,7,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,49,0,7,1,7,323,7,92,27,8,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    5,49,0,7,1,7,323,7,92,27,10,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,348,26,793,342,26,793,343,26,793,345,25,793,346,25,793,344,25,793,
    5,47,0,7,1,7,323,7,92,27,133,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,342,26,793,343,26,793,345,25,793,346,25,793,
    5,49,0,7,1,7,323,7,93,27,8,25,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,49,0,7,1,7,323,7,93,27,131,5,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,25,941,361,25,941,351,25,941,355,25,941,353,25,941,357,25,941,348,26,941,342,26,941,343,26,941,345,25,941,346,25,941,344,25,941,
    5,62,0,7,1,7,323,7,7,25,8,25,2,5,195,384,8,-1,4,10,212,5,10,212,11,11,212,13,11,212,92,11,212,93,11,212,7,12,229,8,12,229,46,12,229,47,12,229,100,12,229,101,12,229,44,11,212,45,11,212,14,11,212,37,11,212,18,11,212,42,11,212,106,12,229,107,12,229,102,12,229,104,12,229,103,12,229,105,12,229,116,15,212,121,15,212,135,17,212,180,17,212,320,17,212,326,17,212,126,20,246,128,20,246,207,20,246,215,20,246,341,20,246,347,20,246,203,17,212,205,17,212,195,17,212,199,17,212,197,17,212,201,17,212,181,17,212,137,17,212,138,17,212,148,16,212,149,16,212,139,16,212,358,20,246,360,20,246,350,20,246,354,20,246,352,20,246,356,20,246,348,20,246,342,20,246,343,20,246,345,18,246,346,18,246,344,18,246,
    5,46,0,7,1,7,323,7,7,25,180,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,47,0,7,1,7,323,7,7,25,326,7,2,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,25,813,133,26,813,277,25,813,303,26,813,365,25,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    5,48,0,7,1,7,323,7,8,25,135,7,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,49,0,7,1,7,323,7,8,25,320,7,2,5,861,384,8,-1,385,9,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,26,961,134,25,961,274,26,961,305,25,961,362,26,961,371,25,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    5,30,0,7,139,7,11,27,385,1,7,25,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,18,1079,128,20,1079,210,18,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,
    5,32,0,7,139,7,11,27,385,1,8,25,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,20,1079,128,20,1079,207,20,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,216,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,210,18,1079,
    5,39,0,7,139,7,11,27,7,25,133,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    5,41,0,7,139,7,11,27,8,25,131,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    5,32,0,7,139,7,11,27,10,25,385,1,1,0,1037,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,28,1079,128,28,1079,207,28,1079,215,28,1079,268,28,1079,271,28,1079,230,28,1079,257,28,1079,236,28,1079,264,28,1079,216,28,1079,208,28,1079,209,28,1079,213,27,1079,214,27,1079,210,27,1079,
    5,41,0,7,139,7,11,27,10,25,131,5,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,26,432,128,26,432,207,26,432,215,26,432,131,24,449,133,24,449,274,24,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,216,26,432,208,26,432,209,26,432,213,25,432,214,25,432,210,25,432,
    5,32,0,7,139,7,13,27,385,1,8,25,1,0,1149,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,20,1191,129,18,1191,207,20,1191,219,18,1191,270,18,1191,273,18,1191,232,18,1191,259,18,1191,238,18,1191,266,18,1191,216,20,1191,208,20,1191,209,20,1191,213,18,1191,214,18,1191,210,18,1191,
    5,41,0,7,139,7,13,27,8,25,131,5,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    5,41,0,7,139,7,7,25,8,25,135,7,1,0,364,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,26,449,133,26,449,274,26,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    5,39,0,7,139,7,7,25,180,7,9,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    5,41,0,7,139,7,7,25,180,7,10,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    5,41,0,7,139,7,8,25,135,7,10,25,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,4,0,7,1,7,2,1,92,17,384,1,3,1,4,1,-1,5,1,-1,117,2,-1,123,2,-1,
    6,29,0,7,1,7,2,1,323,7,92,27,385,1,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,117,14,1799,121,15,1799,127,27,1827,128,28,1827,344,27,1827,347,28,1827,358,28,1827,360,28,1827,350,28,1827,354,28,1827,352,28,1827,356,28,1827,342,28,1827,343,28,1827,345,27,1827,346,27,1827,
    6,38,0,7,1,7,2,1,323,7,92,27,7,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    6,40,0,7,1,7,2,1,323,7,92,27,8,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    6,40,0,7,1,7,2,1,323,7,92,27,10,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,26,1278,128,26,1278,341,26,1278,347,26,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,26,1278,360,26,1278,350,26,1278,354,26,1278,352,26,1278,356,26,1278,348,26,1278,342,26,1278,343,26,1278,345,25,1278,346,25,1278,344,25,1278,
    6,38,0,7,1,7,2,1,323,7,92,27,133,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,25,1278,128,26,1278,344,25,1278,347,26,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,26,1278,360,26,1278,350,26,1278,354,26,1278,352,26,1278,356,26,1278,342,26,1278,343,26,1278,345,25,1278,346,25,1278,
    6,31,0,7,1,7,2,1,323,7,93,27,385,1,384,8,-1,4,10,1883,5,10,1883,7,12,1897,8,12,1897,100,12,1897,101,12,1897,106,12,1897,107,12,1897,102,12,1897,104,12,1897,103,12,1897,105,12,1897,116,15,1883,123,14,1883,126,28,1911,129,27,1911,341,28,1911,349,27,1911,359,27,1911,361,27,1911,351,27,1911,355,27,1911,353,27,1911,357,27,1911,348,28,1911,342,28,1911,343,28,1911,345,27,1911,346,27,1911,344,27,1911,
    6,40,0,7,1,7,2,1,323,7,93,27,8,25,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    6,40,0,7,1,7,2,1,323,7,93,27,131,5,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,26,1385,129,25,1385,341,26,1385,349,25,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,25,1385,361,25,1385,351,25,1385,355,25,1385,353,25,1385,357,25,1385,348,26,1385,342,26,1385,343,26,1385,345,25,1385,346,25,1385,344,25,1385,
    6,53,0,7,1,7,2,1,323,7,7,25,8,25,384,8,-1,4,10,601,5,10,601,92,11,601,93,11,601,7,12,615,8,12,615,100,12,615,101,12,615,98,11,601,99,11,601,94,11,601,96,11,601,95,11,601,97,11,601,106,12,615,107,12,615,102,12,615,104,12,615,103,12,615,105,12,615,116,15,601,121,15,601,320,17,601,326,17,601,126,20,629,128,20,629,341,20,629,347,20,629,337,17,601,339,17,601,329,17,601,333,17,601,331,17,601,335,17,601,327,17,601,321,17,601,322,17,601,324,16,601,325,16,601,323,16,601,358,20,629,360,20,629,350,20,629,354,20,629,352,20,629,356,20,629,348,20,629,342,20,629,343,20,629,345,18,629,346,18,629,344,18,629,
    6,38,0,7,1,7,2,1,323,7,7,25,326,7,384,8,-1,385,9,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,25,1295,133,26,1295,365,25,1295,369,26,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    6,40,0,7,1,7,2,1,323,7,8,25,320,7,384,8,-1,385,9,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,26,1402,134,25,1402,362,26,1402,371,25,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    6,29,0,7,1,7,3,1,139,7,11,27,385,1,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,27,1079,128,28,1079,210,27,1079,215,28,1079,268,28,1079,271,28,1079,230,28,1079,257,28,1079,236,28,1079,264,28,1079,208,28,1079,209,28,1079,213,27,1079,214,27,1079,
    6,38,0,7,1,7,3,1,139,7,11,27,7,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    6,40,0,7,1,7,3,1,139,7,11,27,8,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    6,40,0,7,1,7,3,1,139,7,11,27,10,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,26,432,128,26,432,207,26,432,215,26,432,131,24,449,133,24,449,274,24,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,216,26,432,208,26,432,209,26,432,213,25,432,214,25,432,210,25,432,
    6,38,0,7,1,7,3,1,139,7,11,27,133,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,25,432,128,26,432,210,25,432,215,26,432,132,23,449,133,24,449,277,23,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,208,26,432,209,26,432,213,25,432,214,25,432,
    6,31,0,7,1,7,3,1,139,7,13,27,385,1,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,28,1191,129,27,1191,207,28,1191,219,27,1191,270,27,1191,273,27,1191,232,27,1191,259,27,1191,238,27,1191,266,27,1191,216,28,1191,208,28,1191,209,28,1191,213,27,1191,214,27,1191,210,27,1191,
    6,40,0,7,1,7,3,1,139,7,13,27,8,25,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,40,0,7,1,7,3,1,139,7,13,27,131,5,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,26,567,129,25,567,207,26,567,219,25,567,131,24,584,134,23,584,274,24,584,305,23,584,270,25,567,273,25,567,232,25,567,259,25,567,238,25,567,266,25,567,216,26,567,208,26,567,209,26,567,213,25,567,214,25,567,210,25,567,
    6,53,0,7,1,7,3,1,139,7,7,25,8,25,384,8,-1,4,10,75,5,10,75,11,11,75,13,11,75,7,12,89,8,12,89,46,12,89,47,12,89,44,11,75,45,11,75,14,11,75,37,11,75,18,11,75,42,11,75,65,12,89,66,12,89,48,12,89,63,12,89,52,12,89,64,12,89,116,15,75,121,15,75,135,17,75,180,17,75,126,20,103,128,20,103,207,20,103,215,20,103,203,17,75,205,17,75,195,17,75,199,17,75,197,17,75,201,17,75,181,17,75,137,17,75,138,17,75,148,16,75,149,16,75,139,16,75,268,20,103,271,20,103,230,20,103,257,20,103,236,20,103,264,20,103,216,20,103,208,20,103,209,20,103,213,18,103,214,18,103,210,18,103,
    6,38,0,7,1,7,3,1,139,7,7,25,180,7,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,25,449,133,26,449,277,25,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    6,40,0,7,1,7,3,1,139,7,8,25,135,7,384,8,-1,385,9,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,26,584,134,25,584,274,26,584,305,25,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    6,34,0,7,1,7,139,7,11,27,385,1,7,25,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,117,14,1504,121,15,1504,127,18,1538,128,20,1538,210,18,1538,215,20,1538,344,18,1538,347,20,1538,268,20,1538,271,20,1538,230,20,1538,257,20,1538,236,20,1538,264,20,1538,208,20,1538,209,20,1538,213,18,1538,214,18,1538,
    6,36,0,7,1,7,139,7,11,27,385,1,8,25,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,116,15,1504,121,15,1504,126,20,1538,128,20,1538,207,20,1538,215,20,1538,341,20,1538,347,20,1538,268,20,1538,271,20,1538,230,20,1538,257,20,1538,236,20,1538,264,20,1538,216,20,1538,208,20,1538,209,20,1538,213,18,1538,214,18,1538,210,18,1538,
    6,47,0,7,1,7,139,7,11,27,7,25,133,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,49,0,7,1,7,139,7,11,27,8,25,131,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,36,0,7,1,7,139,7,11,27,10,25,385,1,3,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,65,12,1521,66,12,1521,48,12,1521,63,12,1521,52,12,1521,64,12,1521,116,15,1504,121,15,1504,126,28,1538,128,28,1538,207,28,1538,215,28,1538,341,28,1538,347,28,1538,268,28,1538,271,28,1538,230,28,1538,257,28,1538,236,28,1538,264,28,1538,216,28,1538,208,28,1538,209,28,1538,213,27,1538,214,27,1538,210,27,1538,
    6,49,0,7,1,7,139,7,11,27,10,25,131,5,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,216,26,793,208,26,793,209,26,793,213,25,793,214,25,793,210,25,793,
    6,36,0,7,1,7,139,7,13,27,385,1,8,25,3,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,65,12,1657,66,12,1657,48,12,1657,63,12,1657,52,12,1657,64,12,1657,116,15,1640,123,14,1640,126,20,1674,129,18,1674,207,20,1674,219,18,1674,341,20,1674,349,18,1674,270,18,1674,273,18,1674,232,18,1674,259,18,1674,238,18,1674,266,18,1674,216,20,1674,208,20,1674,209,20,1674,213,18,1674,214,18,1674,210,18,1674,
    6,49,0,7,1,7,139,7,13,27,8,25,131,5,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,46,0,7,1,7,139,7,92,27,7,25,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,48,0,7,1,7,139,7,92,27,8,25,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,48,0,7,1,7,139,7,92,27,10,25,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,216,26,793,208,26,793,209,26,793,213,25,793,214,25,793,210,25,793,
    6,48,0,7,1,7,139,7,93,27,8,25,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,49,0,7,1,7,139,7,7,25,8,25,135,7,3,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,48,0,7,1,7,139,7,7,25,8,25,320,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,47,0,7,1,7,139,7,7,25,180,7,9,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,49,0,7,1,7,139,7,7,25,180,7,10,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,46,0,7,1,7,139,7,7,25,326,7,9,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,208,24,793,209,24,793,213,23,793,214,23,793,
    6,48,0,7,1,7,139,7,7,25,326,7,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,24,793,271,24,793,230,24,793,257,24,793,236,24,793,264,24,793,216,24,793,208,24,793,209,24,793,213,23,793,214,23,793,210,23,793,
    6,49,0,7,1,7,139,7,8,25,135,7,10,25,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,48,0,7,1,7,139,7,8,25,320,7,10,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,23,941,273,23,941,232,23,941,259,23,941,238,23,941,266,23,941,216,24,941,208,24,941,209,24,941,213,23,941,214,23,941,210,23,941,
    6,34,0,7,1,7,323,7,11,27,385,1,7,25,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,117,14,1504,121,15,1504,127,18,1538,128,20,1538,210,18,1538,215,20,1538,344,18,1538,347,20,1538,358,20,1538,360,20,1538,350,20,1538,354,20,1538,352,20,1538,356,20,1538,342,20,1538,343,20,1538,345,18,1538,346,18,1538,
    6,36,0,7,1,7,323,7,11,27,385,1,8,25,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,116,15,1504,121,15,1504,126,20,1538,128,20,1538,207,20,1538,215,20,1538,341,20,1538,347,20,1538,358,20,1538,360,20,1538,350,20,1538,354,20,1538,352,20,1538,356,20,1538,348,20,1538,342,20,1538,343,20,1538,345,18,1538,346,18,1538,344,18,1538,
    6,46,0,7,1,7,323,7,11,27,7,25,133,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,48,0,7,1,7,323,7,11,27,8,25,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,36,0,7,1,7,323,7,11,27,10,25,385,1,2,5,1487,384,8,-1,4,10,1504,5,10,1504,7,12,1521,8,12,1521,46,12,1521,47,12,1521,100,12,1521,101,12,1521,106,12,1521,107,12,1521,102,12,1521,104,12,1521,103,12,1521,105,12,1521,116,15,1504,121,15,1504,126,28,1538,128,28,1538,207,28,1538,215,28,1538,341,28,1538,347,28,1538,358,28,1538,360,28,1538,350,28,1538,354,28,1538,352,28,1538,356,28,1538,348,28,1538,342,28,1538,343,28,1538,345,27,1538,346,27,1538,344,27,1538,
    6,48,0,7,1,7,323,7,11,27,10,25,131,5,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,348,26,793,342,26,793,343,26,793,345,25,793,346,25,793,344,25,793,
    6,36,0,7,1,7,323,7,13,27,385,1,8,25,2,5,1623,384,8,-1,4,10,1640,5,10,1640,7,12,1657,8,12,1657,46,12,1657,47,12,1657,100,12,1657,101,12,1657,106,12,1657,107,12,1657,102,12,1657,104,12,1657,103,12,1657,105,12,1657,116,15,1640,123,14,1640,126,20,1674,129,18,1674,207,20,1674,219,18,1674,341,20,1674,349,18,1674,359,18,1674,361,18,1674,351,18,1674,355,18,1674,353,18,1674,357,18,1674,348,20,1674,342,20,1674,343,20,1674,345,18,1674,346,18,1674,344,18,1674,
    6,48,0,7,1,7,323,7,13,27,8,25,131,5,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    6,47,0,7,1,7,323,7,92,27,7,25,133,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,49,0,7,1,7,323,7,92,27,8,25,131,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,49,0,7,1,7,323,7,92,27,10,25,131,5,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,348,26,793,342,26,793,343,26,793,345,25,793,346,25,793,344,25,793,
    6,49,0,7,1,7,323,7,93,27,8,25,131,5,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    6,48,0,7,1,7,323,7,7,25,8,25,135,7,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,49,0,7,1,7,323,7,7,25,8,25,320,7,2,5,713,384,8,-1,385,9,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,26,813,133,26,813,274,26,813,303,26,813,362,26,813,369,26,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,46,0,7,1,7,323,7,7,25,180,7,9,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,48,0,7,1,7,323,7,7,25,180,7,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,47,0,7,1,7,323,7,7,25,326,7,9,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,23,793,128,24,793,210,23,793,215,24,793,344,23,793,347,24,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,342,24,793,343,24,793,345,23,793,346,23,793,
    6,49,0,7,1,7,323,7,7,25,326,7,10,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,24,793,128,24,793,207,24,793,215,24,793,341,24,793,347,24,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,24,793,360,24,793,350,24,793,354,24,793,352,24,793,356,24,793,348,24,793,342,24,793,343,24,793,345,23,793,346,23,793,344,23,793,
    6,48,0,7,1,7,323,7,8,25,135,7,10,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    6,49,0,7,1,7,323,7,8,25,320,7,10,25,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,24,941,129,23,941,207,24,941,219,23,941,341,24,941,349,23,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,23,941,361,23,941,351,23,941,355,23,941,353,23,941,357,23,941,348,24,941,342,24,941,343,24,941,345,23,941,346,23,941,344,23,941,
    7,29,0,7,1,7,2,1,323,7,92,27,385,1,7,25,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,117,14,1799,121,15,1799,127,18,1827,128,20,1827,344,18,1827,347,20,1827,358,20,1827,360,20,1827,350,20,1827,354,20,1827,352,20,1827,356,20,1827,342,20,1827,343,20,1827,345,18,1827,346,18,1827,
    7,31,0,7,1,7,2,1,323,7,92,27,385,1,8,25,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,116,15,1799,121,15,1799,126,20,1827,128,20,1827,341,20,1827,347,20,1827,358,20,1827,360,20,1827,350,20,1827,354,20,1827,352,20,1827,356,20,1827,348,20,1827,342,20,1827,343,20,1827,345,18,1827,346,18,1827,344,18,1827,
    7,38,0,7,1,7,2,1,323,7,92,27,7,25,133,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    7,40,0,7,1,7,2,1,323,7,92,27,8,25,131,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    7,31,0,7,1,7,2,1,323,7,92,27,10,25,385,1,384,8,-1,4,10,1799,5,10,1799,7,12,1813,8,12,1813,100,12,1813,101,12,1813,106,12,1813,107,12,1813,102,12,1813,104,12,1813,103,12,1813,105,12,1813,116,15,1799,121,15,1799,126,28,1827,128,28,1827,341,28,1827,347,28,1827,358,28,1827,360,28,1827,350,28,1827,354,28,1827,352,28,1827,356,28,1827,348,28,1827,342,28,1827,343,28,1827,345,27,1827,346,27,1827,344,27,1827,
    7,40,0,7,1,7,2,1,323,7,92,27,10,25,131,5,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,26,1278,128,26,1278,341,26,1278,347,26,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,26,1278,360,26,1278,350,26,1278,354,26,1278,352,26,1278,356,26,1278,348,26,1278,342,26,1278,343,26,1278,345,25,1278,346,25,1278,344,25,1278,
    7,31,0,7,1,7,2,1,323,7,93,27,385,1,8,25,384,8,-1,4,10,1883,5,10,1883,7,12,1897,8,12,1897,100,12,1897,101,12,1897,106,12,1897,107,12,1897,102,12,1897,104,12,1897,103,12,1897,105,12,1897,116,15,1883,123,14,1883,126,20,1911,129,18,1911,341,20,1911,349,18,1911,359,18,1911,361,18,1911,351,18,1911,355,18,1911,353,18,1911,357,18,1911,348,20,1911,342,20,1911,343,20,1911,345,18,1911,346,18,1911,344,18,1911,
    7,40,0,7,1,7,2,1,323,7,93,27,8,25,131,5,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    7,40,0,7,1,7,2,1,323,7,7,25,8,25,320,7,384,8,-1,385,9,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,26,1295,133,26,1295,362,26,1295,369,26,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    7,38,0,7,1,7,2,1,323,7,7,25,326,7,9,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,23,1278,128,24,1278,344,23,1278,347,24,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,
    7,40,0,7,1,7,2,1,323,7,7,25,326,7,10,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,24,1278,128,24,1278,341,24,1278,347,24,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,24,1278,360,24,1278,350,24,1278,354,24,1278,352,24,1278,356,24,1278,348,24,1278,342,24,1278,343,24,1278,345,23,1278,346,23,1278,344,23,1278,
    7,40,0,7,1,7,2,1,323,7,8,25,320,7,10,25,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,24,1385,129,23,1385,341,24,1385,349,23,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,23,1385,361,23,1385,351,23,1385,355,23,1385,353,23,1385,357,23,1385,348,24,1385,342,24,1385,343,24,1385,345,23,1385,346,23,1385,344,23,1385,
    7,29,0,7,1,7,3,1,139,7,11,27,385,1,7,25,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,117,14,1051,121,15,1051,127,18,1079,128,20,1079,210,18,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,
    7,31,0,7,1,7,3,1,139,7,11,27,385,1,8,25,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,20,1079,128,20,1079,207,20,1079,215,20,1079,268,20,1079,271,20,1079,230,20,1079,257,20,1079,236,20,1079,264,20,1079,216,20,1079,208,20,1079,209,20,1079,213,18,1079,214,18,1079,210,18,1079,
    7,38,0,7,1,7,3,1,139,7,11,27,7,25,133,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    7,40,0,7,1,7,3,1,139,7,11,27,8,25,131,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    7,31,0,7,1,7,3,1,139,7,11,27,10,25,385,1,384,8,-1,4,10,1051,5,10,1051,7,12,1065,8,12,1065,46,12,1065,47,12,1065,65,12,1065,66,12,1065,48,12,1065,63,12,1065,52,12,1065,64,12,1065,116,15,1051,121,15,1051,126,28,1079,128,28,1079,207,28,1079,215,28,1079,268,28,1079,271,28,1079,230,28,1079,257,28,1079,236,28,1079,264,28,1079,216,28,1079,208,28,1079,209,28,1079,213,27,1079,214,27,1079,210,27,1079,
    7,40,0,7,1,7,3,1,139,7,11,27,10,25,131,5,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,26,432,128,26,432,207,26,432,215,26,432,131,24,449,133,24,449,274,24,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,216,26,432,208,26,432,209,26,432,213,25,432,214,25,432,210,25,432,
    7,31,0,7,1,7,3,1,139,7,13,27,385,1,8,25,384,8,-1,4,10,1163,5,10,1163,7,12,1177,8,12,1177,46,12,1177,47,12,1177,65,12,1177,66,12,1177,48,12,1177,63,12,1177,52,12,1177,64,12,1177,116,15,1163,123,14,1163,126,20,1191,129,18,1191,207,20,1191,219,18,1191,270,18,1191,273,18,1191,232,18,1191,259,18,1191,238,18,1191,266,18,1191,216,20,1191,208,20,1191,209,20,1191,213,18,1191,214,18,1191,210,18,1191,
    7,40,0,7,1,7,3,1,139,7,13,27,8,25,131,5,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    7,40,0,7,1,7,3,1,139,7,7,25,8,25,135,7,384,8,-1,385,9,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,26,449,133,26,449,274,26,449,303,26,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    7,38,0,7,1,7,3,1,139,7,7,25,180,7,9,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,23,432,128,24,432,210,23,432,215,24,432,132,23,449,133,24,449,277,23,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,208,24,432,209,24,432,213,23,432,214,23,432,
    7,40,0,7,1,7,3,1,139,7,7,25,180,7,10,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,24,432,128,24,432,207,24,432,215,24,432,131,24,449,133,24,449,274,24,449,303,24,449,268,24,432,271,24,432,230,24,432,257,24,432,236,24,432,264,24,432,216,24,432,208,24,432,209,24,432,213,23,432,214,23,432,210,23,432,
    7,40,0,7,1,7,3,1,139,7,8,25,135,7,10,25,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,24,567,129,23,567,207,24,567,219,23,567,131,24,584,134,23,584,274,24,584,305,23,584,270,23,567,273,23,567,232,23,567,259,23,567,238,23,567,266,23,567,216,24,567,208,24,567,209,24,567,213,23,567,214,23,567,210,23,567,
    3,39,0,7,11,17,11,17,1,0,2274,384,8,-1,385,4,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    3,39,0,7,11,17,139,7,1,0,2274,384,8,-1,385,9,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    3,50,0,7,11,17,127,5,1,0,2025,384,8,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,18,2067,129,18,2067,210,18,2067,219,18,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,18,2067,273,18,2067,232,18,2067,259,18,2067,238,18,2067,266,18,2067,208,20,2067,209,20,2067,213,18,2067,214,18,2067,
    3,39,0,7,139,7,11,17,1,0,2274,384,8,-1,385,4,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    3,50,0,7,139,7,7,15,1,0,2025,384,8,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,18,2067,129,18,2067,210,18,2067,219,18,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,18,2067,273,18,2067,232,18,2067,259,18,2067,238,18,2067,266,18,2067,208,20,2067,209,20,2067,213,18,2067,214,18,2067,
    3,39,0,7,139,7,139,7,1,0,2274,384,8,-1,385,9,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    4,47,0,7,1,7,11,17,11,17,3,5,2376,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    4,46,0,7,1,7,11,17,92,17,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    4,47,0,7,1,7,11,17,139,7,3,5,2376,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    4,46,0,7,1,7,11,17,323,7,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    4,58,0,7,1,7,11,17,127,5,3,5,2081,384,8,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,65,12,2115,66,12,2115,48,12,2115,63,12,2115,52,12,2115,64,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,18,2132,129,18,2132,210,18,2132,219,18,2132,344,18,2132,349,18,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,270,18,2132,273,18,2132,232,18,2132,259,18,2132,238,18,2132,266,18,2132,208,20,2132,209,20,2132,213,18,2132,214,18,2132,
    4,46,0,7,1,7,92,17,11,17,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    4,47,0,7,1,7,92,17,92,17,2,5,2376,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    4,46,0,7,1,7,92,17,139,7,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    4,47,0,7,1,7,92,17,323,7,2,5,2376,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    4,58,0,7,1,7,92,17,127,5,2,5,2081,384,8,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,106,12,2115,107,12,2115,102,12,2115,104,12,2115,103,12,2115,105,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,18,2132,129,18,2132,210,18,2132,219,18,2132,344,18,2132,349,18,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,359,18,2132,361,18,2132,351,18,2132,355,18,2132,353,18,2132,357,18,2132,342,20,2132,343,20,2132,345,18,2132,346,18,2132,
    4,47,0,7,1,7,139,7,11,17,3,5,2376,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    4,46,0,7,1,7,139,7,92,17,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    4,58,0,7,1,7,139,7,7,15,3,5,2081,384,8,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,65,12,2115,66,12,2115,48,12,2115,63,12,2115,52,12,2115,64,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,18,2132,129,18,2132,210,18,2132,219,18,2132,344,18,2132,349,18,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,270,18,2132,273,18,2132,232,18,2132,259,18,2132,238,18,2132,266,18,2132,208,20,2132,209,20,2132,213,18,2132,214,18,2132,
    4,47,0,7,1,7,139,7,139,7,3,5,2376,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    4,46,0,7,1,7,139,7,323,7,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    4,46,0,7,1,7,323,7,11,17,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    4,47,0,7,1,7,323,7,92,17,2,5,2376,384,8,-1,385,4,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    4,58,0,7,1,7,323,7,7,15,2,5,2081,384,8,-1,4,10,2098,5,10,2098,11,11,2098,13,11,2098,92,11,2098,93,11,2098,7,12,2115,8,12,2115,46,12,2115,47,12,2115,100,12,2115,101,12,2115,44,11,2098,45,11,2098,14,11,2098,37,11,2098,18,11,2098,42,11,2098,106,12,2115,107,12,2115,102,12,2115,104,12,2115,103,12,2115,105,12,2115,117,14,2098,123,14,2098,139,16,2098,184,16,2098,323,16,2098,328,16,2098,127,18,2132,129,18,2132,210,18,2132,219,18,2132,344,18,2132,349,18,2132,204,16,2098,206,16,2098,196,16,2098,200,16,2098,198,16,2098,202,16,2098,137,17,2098,138,17,2098,148,16,2098,149,16,2098,359,18,2132,361,18,2132,351,18,2132,355,18,2132,353,18,2132,357,18,2132,342,20,2132,343,20,2132,345,18,2132,346,18,2132,
    4,46,0,7,1,7,323,7,139,7,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    4,47,0,7,1,7,323,7,323,7,2,5,2376,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    4,30,0,7,11,17,384,1,11,17,1,0,2496,385,4,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,18,2538,134,18,2538,277,18,2538,305,18,2538,316,18,2538,318,18,2538,308,18,2538,312,18,2538,310,18,2538,314,18,2538,275,20,2538,276,20,2538,286,18,2538,287,18,2538,
    4,30,0,7,11,17,384,1,139,7,1,0,2496,385,9,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,27,2538,134,27,2538,277,27,2538,305,27,2538,316,27,2538,318,27,2538,308,27,2538,312,27,2538,310,27,2538,314,27,2538,275,28,2538,276,28,2538,286,27,2538,287,27,2538,
    4,30,0,7,11,17,11,17,385,1,1,0,2552,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,18,2594,129,18,2594,210,18,2594,219,18,2594,270,18,2594,273,18,2594,232,18,2594,259,18,2594,238,18,2594,266,18,2594,208,20,2594,209,20,2594,213,18,2594,214,18,2594,
    4,30,0,7,139,7,11,17,385,1,1,0,2552,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,27,2594,129,27,2594,210,27,2594,219,27,2594,270,27,2594,273,27,2594,232,27,2594,259,27,2594,238,27,2594,266,27,2594,208,28,2594,209,28,2594,213,27,2594,214,27,2594,
    4,39,0,7,139,7,139,7,9,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,25,432,128,26,432,210,25,432,215,26,432,132,23,449,133,24,449,277,23,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,208,26,432,209,26,432,213,25,432,214,25,432,
    4,41,0,7,139,7,139,7,10,25,1,0,499,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,26,567,129,25,567,207,26,567,219,25,567,131,24,584,134,23,584,274,24,584,305,23,584,270,25,567,273,25,567,232,25,567,259,25,567,238,25,567,266,25,567,216,26,567,208,26,567,209,26,567,213,25,567,214,25,567,210,25,567,
    5,38,0,7,1,7,2,1,92,17,92,17,384,8,-1,385,4,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    5,38,0,7,1,7,2,1,92,17,323,7,384,8,-1,385,9,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,25,2676,134,25,2676,365,25,2676,371,25,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    5,49,0,7,1,7,2,1,92,17,127,5,384,8,-1,4,10,2182,5,10,2182,92,11,2182,93,11,2182,7,12,2196,8,12,2196,100,12,2196,101,12,2196,98,11,2182,99,11,2182,94,11,2182,96,11,2182,95,11,2182,97,11,2182,106,12,2196,107,12,2196,102,12,2196,104,12,2196,103,12,2196,105,12,2196,117,14,2182,123,14,2182,323,16,2182,328,16,2182,127,18,2210,129,18,2210,344,18,2210,349,18,2210,338,16,2182,340,16,2182,330,16,2182,334,16,2182,332,16,2182,336,16,2182,321,17,2182,322,17,2182,324,16,2182,325,16,2182,359,18,2210,361,18,2210,351,18,2210,355,18,2210,353,18,2210,357,18,2210,342,20,2210,343,20,2210,345,18,2210,346,18,2210,
    5,38,0,7,1,7,2,1,323,7,92,17,384,8,-1,385,4,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,25,2659,129,25,2659,344,25,2659,349,25,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,25,2659,361,25,2659,351,25,2659,355,25,2659,353,25,2659,357,25,2659,342,26,2659,343,26,2659,345,25,2659,346,25,2659,
    5,49,0,7,1,7,2,1,323,7,7,15,384,8,-1,4,10,2182,5,10,2182,92,11,2182,93,11,2182,7,12,2196,8,12,2196,100,12,2196,101,12,2196,98,11,2182,99,11,2182,94,11,2182,96,11,2182,95,11,2182,97,11,2182,106,12,2196,107,12,2196,102,12,2196,104,12,2196,103,12,2196,105,12,2196,117,14,2182,123,14,2182,323,16,2182,328,16,2182,127,18,2210,129,18,2210,344,18,2210,349,18,2210,338,16,2182,340,16,2182,330,16,2182,334,16,2182,332,16,2182,336,16,2182,321,17,2182,322,17,2182,324,16,2182,325,16,2182,359,18,2210,361,18,2210,351,18,2210,355,18,2210,353,18,2210,357,18,2210,342,20,2210,343,20,2210,345,18,2210,346,18,2210,
    5,38,0,7,1,7,2,1,323,7,323,7,384,8,-1,385,9,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,25,2659,129,25,2659,344,25,2659,349,25,2659,132,25,2676,134,25,2676,365,25,2676,371,25,2676,359,25,2659,361,25,2659,351,25,2659,355,25,2659,353,25,2659,357,25,2659,342,26,2659,343,26,2659,345,25,2659,346,25,2659,
    5,38,0,7,1,7,3,1,11,17,11,17,384,8,-1,385,4,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    5,38,0,7,1,7,3,1,11,17,139,7,384,8,-1,385,9,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    5,49,0,7,1,7,3,1,11,17,127,5,384,8,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,18,2067,129,18,2067,210,18,2067,219,18,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,18,2067,273,18,2067,232,18,2067,259,18,2067,238,18,2067,266,18,2067,208,20,2067,209,20,2067,213,18,2067,214,18,2067,
    5,38,0,7,1,7,3,1,139,7,11,17,384,8,-1,385,4,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    5,49,0,7,1,7,3,1,139,7,7,15,384,8,-1,4,10,2039,5,10,2039,11,11,2039,13,11,2039,7,12,2053,8,12,2053,46,12,2053,47,12,2053,44,11,2039,45,11,2039,14,11,2039,37,11,2039,18,11,2039,42,11,2039,65,12,2053,66,12,2053,48,12,2053,63,12,2053,52,12,2053,64,12,2053,117,14,2039,123,14,2039,139,16,2039,184,16,2039,127,18,2067,129,18,2067,210,18,2067,219,18,2067,204,16,2039,206,16,2039,196,16,2039,200,16,2039,198,16,2039,202,16,2039,137,17,2039,138,17,2039,148,16,2039,149,16,2039,270,18,2067,273,18,2067,232,18,2067,259,18,2067,238,18,2067,266,18,2067,208,20,2067,209,20,2067,213,18,2067,214,18,2067,
    5,38,0,7,1,7,3,1,139,7,139,7,384,8,-1,385,9,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    5,34,0,7,1,7,11,17,384,1,11,17,3,5,2693,385,4,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,89,12,2727,90,12,2727,85,12,2727,87,12,2727,86,12,2727,88,12,2727,117,14,2710,123,14,2710,132,18,2744,134,18,2744,277,18,2744,305,18,2744,365,18,2744,371,18,2744,316,18,2744,318,18,2744,308,18,2744,312,18,2744,310,18,2744,314,18,2744,275,20,2744,276,20,2744,286,18,2744,287,18,2744,
    5,34,0,7,1,7,11,17,384,1,92,17,2,5,2693,385,4,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,114,12,2727,115,12,2727,110,12,2727,112,12,2727,111,12,2727,113,12,2727,117,14,2710,123,14,2710,132,18,2744,134,18,2744,277,18,2744,305,18,2744,365,18,2744,371,18,2744,381,18,2744,383,18,2744,373,18,2744,377,18,2744,375,18,2744,379,18,2744,363,20,2744,364,20,2744,367,18,2744,368,18,2744,
    5,34,0,7,1,7,11,17,384,1,139,7,3,5,2693,385,9,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,89,12,2727,90,12,2727,85,12,2727,87,12,2727,86,12,2727,88,12,2727,117,14,2710,123,14,2710,132,27,2744,134,27,2744,277,27,2744,305,27,2744,365,27,2744,371,27,2744,316,27,2744,318,27,2744,308,27,2744,312,27,2744,310,27,2744,314,27,2744,275,28,2744,276,28,2744,286,27,2744,287,27,2744,
    5,34,0,7,1,7,11,17,384,1,323,7,2,5,2693,385,9,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,114,12,2727,115,12,2727,110,12,2727,112,12,2727,111,12,2727,113,12,2727,117,14,2710,123,14,2710,132,27,2744,134,27,2744,277,27,2744,305,27,2744,365,27,2744,371,27,2744,381,27,2744,383,27,2744,373,27,2744,377,27,2744,375,27,2744,379,27,2744,363,28,2744,364,28,2744,367,27,2744,368,27,2744,
    5,34,0,7,1,7,11,17,11,17,385,1,3,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,65,12,2795,66,12,2795,48,12,2795,63,12,2795,52,12,2795,64,12,2795,117,14,2778,123,14,2778,127,18,2812,129,18,2812,210,18,2812,219,18,2812,344,18,2812,349,18,2812,270,18,2812,273,18,2812,232,18,2812,259,18,2812,238,18,2812,266,18,2812,208,20,2812,209,20,2812,213,18,2812,214,18,2812,
    5,34,0,7,1,7,92,17,11,17,385,1,2,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,106,12,2795,107,12,2795,102,12,2795,104,12,2795,103,12,2795,105,12,2795,117,14,2778,123,14,2778,127,18,2812,129,18,2812,210,18,2812,219,18,2812,344,18,2812,349,18,2812,359,18,2812,361,18,2812,351,18,2812,355,18,2812,353,18,2812,357,18,2812,342,20,2812,343,20,2812,345,18,2812,346,18,2812,
    5,34,0,7,1,7,139,7,11,17,385,1,3,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,65,12,2795,66,12,2795,48,12,2795,63,12,2795,52,12,2795,64,12,2795,117,14,2778,123,14,2778,127,27,2812,129,27,2812,210,27,2812,219,27,2812,344,27,2812,349,27,2812,270,27,2812,273,27,2812,232,27,2812,259,27,2812,238,27,2812,266,27,2812,208,28,2812,209,28,2812,213,27,2812,214,27,2812,
    5,47,0,7,1,7,139,7,139,7,9,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,208,26,793,209,26,793,213,25,793,214,25,793,
    5,49,0,7,1,7,139,7,139,7,10,25,3,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,25,941,273,25,941,232,25,941,259,25,941,238,25,941,266,25,941,216,26,941,208,26,941,209,26,941,213,25,941,214,25,941,210,25,941,
    5,46,0,7,1,7,139,7,323,7,9,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,208,26,793,209,26,793,213,25,793,214,25,793,
    5,48,0,7,1,7,139,7,323,7,10,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,65,22,901,66,22,901,48,22,901,63,22,901,52,22,901,64,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,270,25,941,273,25,941,232,25,941,259,25,941,238,25,941,266,25,941,216,26,941,208,26,941,209,26,941,213,25,941,214,25,941,210,25,941,
    5,34,0,7,1,7,323,7,11,17,385,1,2,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,106,12,2795,107,12,2795,102,12,2795,104,12,2795,103,12,2795,105,12,2795,117,14,2778,123,14,2778,127,27,2812,129,27,2812,210,27,2812,219,27,2812,344,27,2812,349,27,2812,359,27,2812,361,27,2812,351,27,2812,355,27,2812,353,27,2812,357,27,2812,342,28,2812,343,28,2812,345,27,2812,346,27,2812,
    5,46,0,7,1,7,323,7,139,7,9,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,342,26,793,343,26,793,345,25,793,346,25,793,
    5,48,0,7,1,7,323,7,139,7,10,25,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,25,941,361,25,941,351,25,941,355,25,941,353,25,941,357,25,941,348,26,941,342,26,941,343,26,941,345,25,941,346,25,941,344,25,941,
    5,47,0,7,1,7,323,7,323,7,9,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,117,14,733,121,15,733,127,25,793,128,26,793,210,25,793,215,26,793,344,25,793,347,26,793,132,23,813,133,24,813,277,23,813,303,24,813,365,23,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,342,26,793,343,26,793,345,25,793,346,25,793,
    5,49,0,7,1,7,323,7,323,7,10,25,2,5,861,384,8,-1,385,8,-1,4,10,881,5,10,881,7,22,901,8,22,901,46,22,901,47,22,901,100,22,901,101,22,901,9,22,921,10,22,921,67,22,921,84,22,921,108,22,921,109,22,921,106,22,901,107,22,901,102,22,901,104,22,901,103,22,901,105,22,901,116,15,881,123,14,881,126,26,941,129,25,941,207,26,941,219,25,941,341,26,941,349,25,941,131,24,961,134,23,961,274,24,961,305,23,961,362,24,961,371,23,961,359,25,941,361,25,941,351,25,941,355,25,941,353,25,941,357,25,941,348,26,941,342,26,941,343,26,941,345,25,941,346,25,941,344,25,941,
    5,6,0,7,11,17,384,1,11,17,385,1,1,0,2829,2,5,2840,4,1,2851,5,1,2851,117,2,2851,123,2,2851,
    5,41,0,7,139,7,139,7,9,25,10,25,1,0,364,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,26,432,128,26,432,207,26,432,215,26,432,131,24,449,133,24,449,274,24,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,216,26,432,208,26,432,209,26,432,213,25,432,214,25,432,210,25,432,
    6,29,0,7,1,7,2,1,92,17,384,1,92,17,385,4,-1,4,10,2862,5,10,2862,9,12,2876,10,12,2876,108,12,2876,109,12,2876,114,12,2876,115,12,2876,110,12,2876,112,12,2876,111,12,2876,113,12,2876,117,14,2862,123,14,2862,132,18,2890,134,18,2890,365,18,2890,371,18,2890,381,18,2890,383,18,2890,373,18,2890,377,18,2890,375,18,2890,379,18,2890,363,20,2890,364,20,2890,367,18,2890,368,18,2890,
    6,29,0,7,1,7,2,1,92,17,384,1,323,7,385,9,-1,4,10,2862,5,10,2862,9,12,2876,10,12,2876,108,12,2876,109,12,2876,114,12,2876,115,12,2876,110,12,2876,112,12,2876,111,12,2876,113,12,2876,117,14,2862,123,14,2862,132,27,2890,134,27,2890,365,27,2890,371,27,2890,381,27,2890,383,27,2890,373,27,2890,377,27,2890,375,27,2890,379,27,2890,363,28,2890,364,28,2890,367,27,2890,368,27,2890,
    6,29,0,7,1,7,3,1,11,17,384,1,11,17,385,4,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,18,2538,134,18,2538,277,18,2538,305,18,2538,316,18,2538,318,18,2538,308,18,2538,312,18,2538,310,18,2538,314,18,2538,275,20,2538,276,20,2538,286,18,2538,287,18,2538,
    6,29,0,7,1,7,3,1,11,17,384,1,139,7,385,9,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,27,2538,134,27,2538,277,27,2538,305,27,2538,316,27,2538,318,27,2538,308,27,2538,312,27,2538,310,27,2538,314,27,2538,275,28,2538,276,28,2538,286,27,2538,287,27,2538,
    6,29,0,7,1,7,2,1,92,17,92,17,385,1,384,8,-1,4,10,2904,5,10,2904,7,12,2918,8,12,2918,100,12,2918,101,12,2918,106,12,2918,107,12,2918,102,12,2918,104,12,2918,103,12,2918,105,12,2918,117,14,2904,123,14,2904,127,18,2932,129,18,2932,344,18,2932,349,18,2932,359,18,2932,361,18,2932,351,18,2932,355,18,2932,353,18,2932,357,18,2932,342,20,2932,343,20,2932,345,18,2932,346,18,2932,
    6,29,0,7,1,7,2,1,323,7,92,17,385,1,384,8,-1,4,10,2904,5,10,2904,7,12,2918,8,12,2918,100,12,2918,101,12,2918,106,12,2918,107,12,2918,102,12,2918,104,12,2918,103,12,2918,105,12,2918,117,14,2904,123,14,2904,127,27,2932,129,27,2932,344,27,2932,349,27,2932,359,27,2932,361,27,2932,351,27,2932,355,27,2932,353,27,2932,357,27,2932,342,28,2932,343,28,2932,345,27,2932,346,27,2932,
    6,38,0,7,1,7,2,1,323,7,323,7,9,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,117,14,1227,121,15,1227,127,25,1278,128,26,1278,344,25,1278,347,26,1278,132,23,1295,133,24,1295,365,23,1295,369,24,1295,358,26,1278,360,26,1278,350,26,1278,354,26,1278,352,26,1278,356,26,1278,342,26,1278,343,26,1278,345,25,1278,346,25,1278,
    6,40,0,7,1,7,2,1,323,7,323,7,10,25,384,8,-1,385,8,-1,4,10,1334,5,10,1334,7,22,1351,8,22,1351,100,22,1351,101,22,1351,9,22,1368,10,22,1368,108,22,1368,109,22,1368,106,22,1351,107,22,1351,102,22,1351,104,22,1351,103,22,1351,105,22,1351,116,15,1334,123,14,1334,126,26,1385,129,25,1385,341,26,1385,349,25,1385,131,24,1402,134,23,1402,362,24,1402,371,23,1402,359,25,1385,361,25,1385,351,25,1385,355,25,1385,353,25,1385,357,25,1385,348,26,1385,342,26,1385,343,26,1385,345,25,1385,346,25,1385,344,25,1385,
    6,29,0,7,1,7,3,1,11,17,11,17,385,1,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,18,2594,129,18,2594,210,18,2594,219,18,2594,270,18,2594,273,18,2594,232,18,2594,259,18,2594,238,18,2594,266,18,2594,208,20,2594,209,20,2594,213,18,2594,214,18,2594,
    6,29,0,7,1,7,3,1,139,7,11,17,385,1,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,27,2594,129,27,2594,210,27,2594,219,27,2594,270,27,2594,273,27,2594,232,27,2594,259,27,2594,238,27,2594,266,27,2594,208,28,2594,209,28,2594,213,27,2594,214,27,2594,
    6,38,0,7,1,7,3,1,139,7,139,7,9,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,117,14,381,121,15,381,127,25,432,128,26,432,210,25,432,215,26,432,132,23,449,133,24,449,277,23,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,208,26,432,209,26,432,213,25,432,214,25,432,
    6,40,0,7,1,7,3,1,139,7,139,7,10,25,384,8,-1,385,8,-1,4,10,516,5,10,516,7,22,533,8,22,533,46,22,533,47,22,533,9,22,550,10,22,550,67,22,550,84,22,550,65,22,533,66,22,533,48,22,533,63,22,533,52,22,533,64,22,533,116,15,516,123,14,516,126,26,567,129,25,567,207,26,567,219,25,567,131,24,584,134,23,584,274,24,584,305,23,584,270,25,567,273,25,567,232,25,567,259,25,567,238,25,567,266,25,567,216,26,567,208,26,567,209,26,567,213,25,567,214,25,567,210,25,567,
    6,6,0,7,1,7,11,17,384,1,11,17,385,1,2,5,2946,3,5,2946,4,1,2960,5,1,2960,117,2,2960,123,2,2960,
    6,49,0,7,1,7,139,7,139,7,9,25,10,25,3,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,216,26,793,208,26,793,209,26,793,213,25,793,214,25,793,210,25,793,
    6,48,0,7,1,7,139,7,323,7,9,25,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,65,22,753,66,22,753,48,22,753,63,22,753,52,22,753,64,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,268,26,793,271,26,793,230,26,793,257,26,793,236,26,793,264,26,793,216,26,793,208,26,793,209,26,793,213,25,793,214,25,793,210,25,793,
    6,48,0,7,1,7,323,7,139,7,9,25,10,25,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,348,26,793,342,26,793,343,26,793,345,25,793,346,25,793,344,25,793,
    6,49,0,7,1,7,323,7,323,7,9,25,10,25,2,5,713,384,8,-1,385,8,-1,4,10,733,5,10,733,7,22,753,8,22,753,46,22,753,47,22,753,100,22,753,101,22,753,9,22,773,10,22,773,67,22,773,84,22,773,108,22,773,109,22,773,106,22,753,107,22,753,102,22,753,104,22,753,103,22,753,105,22,753,116,15,733,121,15,733,126,26,793,128,26,793,207,26,793,215,26,793,341,26,793,347,26,793,131,24,813,133,24,813,274,24,813,303,24,813,362,24,813,369,24,813,358,26,793,360,26,793,350,26,793,354,26,793,352,26,793,356,26,793,348,26,793,342,26,793,343,26,793,345,25,793,346,25,793,344,25,793,
    6,5,0,7,11,17,384,1,11,17,385,1,2,1,1,0,-1,4,1,-1,5,1,-1,117,2,-1,123,2,-1,
    7,5,0,7,1,7,2,1,92,17,384,1,92,17,385,1,3,5,2974,4,1,2985,5,1,2985,117,2,2985,123,2,2985,
    7,5,0,7,1,7,3,1,11,17,384,1,11,17,385,1,2,5,2840,4,1,2851,5,1,2851,117,2,2851,123,2,2851,
    7,40,0,7,1,7,2,1,323,7,323,7,9,25,10,25,384,8,-1,385,8,-1,4,10,1227,5,10,1227,7,22,1244,8,22,1244,100,22,1244,101,22,1244,9,22,1261,10,22,1261,108,22,1261,109,22,1261,106,22,1244,107,22,1244,102,22,1244,104,22,1244,103,22,1244,105,22,1244,116,15,1227,121,15,1227,126,26,1278,128,26,1278,341,26,1278,347,26,1278,131,24,1295,133,24,1295,362,24,1295,369,24,1295,358,26,1278,360,26,1278,350,26,1278,354,26,1278,352,26,1278,356,26,1278,348,26,1278,342,26,1278,343,26,1278,345,25,1278,346,25,1278,344,25,1278,
    7,40,0,7,1,7,3,1,139,7,139,7,9,25,10,25,384,8,-1,385,8,-1,4,10,381,5,10,381,7,22,398,8,22,398,46,22,398,47,22,398,9,22,415,10,22,415,67,22,415,84,22,415,65,22,398,66,22,398,48,22,398,63,22,398,52,22,398,64,22,398,116,15,381,121,15,381,126,26,432,128,26,432,207,26,432,215,26,432,131,24,449,133,24,449,274,24,449,303,24,449,268,26,432,271,26,432,230,26,432,257,26,432,236,26,432,264,26,432,216,26,432,208,26,432,209,26,432,213,25,432,214,25,432,210,25,432,
    8,4,0,7,1,7,2,1,92,17,384,1,92,17,385,1,3,1,4,1,-1,5,1,-1,117,2,-1,123,2,-1,
    4,39,0,7,11,17,11,17,127,5,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    4,39,0,7,11,17,11,17,132,5,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    4,39,0,7,11,17,139,7,9,15,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    4,39,0,7,11,17,139,7,127,5,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    4,39,0,7,139,7,11,17,7,15,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    4,39,0,7,139,7,11,17,132,5,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    4,39,0,7,139,7,7,15,139,7,1,0,2274,384,8,-1,385,9,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    4,39,0,7,139,7,139,7,9,15,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    5,47,0,7,1,7,11,17,11,17,127,5,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,47,0,7,1,7,11,17,11,17,132,5,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,46,0,7,1,7,11,17,92,17,127,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,46,0,7,1,7,11,17,92,17,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,47,0,7,1,7,11,17,139,7,9,15,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,47,0,7,1,7,11,17,139,7,127,5,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,46,0,7,1,7,11,17,323,7,9,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,46,0,7,1,7,11,17,323,7,127,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,46,0,7,1,7,92,17,11,17,127,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,46,0,7,1,7,92,17,11,17,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,47,0,7,1,7,92,17,92,17,127,5,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,47,0,7,1,7,92,17,92,17,132,5,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,46,0,7,1,7,92,17,139,7,9,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,46,0,7,1,7,92,17,139,7,127,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,47,0,7,1,7,92,17,323,7,9,15,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,47,0,7,1,7,92,17,323,7,127,5,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,47,0,7,1,7,139,7,11,17,7,15,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,47,0,7,1,7,139,7,11,17,132,5,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    5,46,0,7,1,7,139,7,92,17,7,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,46,0,7,1,7,139,7,92,17,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    5,47,0,7,1,7,139,7,7,15,139,7,3,5,2376,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,46,0,7,1,7,139,7,7,15,323,7,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    5,47,0,7,1,7,139,7,139,7,9,15,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    5,46,0,7,1,7,139,7,323,7,9,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,25,2456,273,25,2456,232,25,2456,259,25,2456,238,25,2456,266,25,2456,208,26,2456,209,26,2456,213,25,2456,214,25,2456,
    5,46,0,7,1,7,323,7,11,17,7,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,46,0,7,1,7,323,7,11,17,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    5,47,0,7,1,7,323,7,92,17,7,15,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,47,0,7,1,7,323,7,92,17,132,5,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    5,46,0,7,1,7,323,7,7,15,139,7,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,47,0,7,1,7,323,7,7,15,323,7,2,5,2376,384,8,-1,385,9,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,25,2476,134,25,2476,277,25,2476,305,25,2476,365,25,2476,371,25,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    5,46,0,7,1,7,323,7,139,7,9,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    5,47,0,7,1,7,323,7,323,7,9,15,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,25,2456,129,25,2456,210,25,2456,219,25,2456,344,25,2456,349,25,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,25,2456,361,25,2456,351,25,2456,355,25,2456,353,25,2456,357,25,2456,342,26,2456,343,26,2456,345,25,2456,346,25,2456,
    5,30,0,7,11,17,384,1,11,17,132,5,1,0,2496,385,8,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,18,2538,134,18,2538,277,18,2538,305,18,2538,316,18,2538,318,18,2538,308,18,2538,312,18,2538,310,18,2538,314,18,2538,275,20,2538,276,20,2538,286,18,2538,287,18,2538,
    5,30,0,7,11,17,384,1,139,7,9,15,1,0,2496,385,8,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,18,2538,134,18,2538,277,18,2538,305,18,2538,316,18,2538,318,18,2538,308,18,2538,312,18,2538,310,18,2538,314,18,2538,275,20,2538,276,20,2538,286,18,2538,287,18,2538,
    5,30,0,7,11,17,11,17,385,1,127,5,1,0,2552,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,18,2594,129,18,2594,210,18,2594,219,18,2594,270,18,2594,273,18,2594,232,18,2594,259,18,2594,238,18,2594,266,18,2594,208,20,2594,209,20,2594,213,18,2594,214,18,2594,
    5,30,0,7,139,7,11,17,385,1,7,15,1,0,2552,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,18,2594,129,18,2594,210,18,2594,219,18,2594,270,18,2594,273,18,2594,232,18,2594,259,18,2594,238,18,2594,266,18,2594,208,20,2594,209,20,2594,213,18,2594,214,18,2594,
    6,38,0,7,1,7,2,1,92,17,92,17,127,5,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    6,38,0,7,1,7,2,1,92,17,92,17,132,5,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    6,38,0,7,1,7,2,1,92,17,323,7,9,15,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    6,38,0,7,1,7,2,1,92,17,323,7,127,5,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,25,2676,134,25,2676,365,25,2676,371,25,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    6,38,0,7,1,7,2,1,323,7,92,17,7,15,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    6,38,0,7,1,7,2,1,323,7,92,17,132,5,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,25,2659,129,25,2659,344,25,2659,349,25,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,25,2659,361,25,2659,351,25,2659,355,25,2659,353,25,2659,357,25,2659,342,26,2659,343,26,2659,345,25,2659,346,25,2659,
    6,38,0,7,1,7,2,1,323,7,7,15,323,7,384,8,-1,385,9,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,25,2676,134,25,2676,365,25,2676,371,25,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    6,38,0,7,1,7,2,1,323,7,323,7,9,15,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,25,2659,129,25,2659,344,25,2659,349,25,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,25,2659,361,25,2659,351,25,2659,355,25,2659,353,25,2659,357,25,2659,342,26,2659,343,26,2659,345,25,2659,346,25,2659,
    6,38,0,7,1,7,3,1,11,17,11,17,127,5,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    6,38,0,7,1,7,3,1,11,17,11,17,132,5,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    6,38,0,7,1,7,3,1,11,17,139,7,9,15,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    6,38,0,7,1,7,3,1,11,17,139,7,127,5,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    6,38,0,7,1,7,3,1,139,7,11,17,7,15,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    6,38,0,7,1,7,3,1,139,7,11,17,132,5,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    6,38,0,7,1,7,3,1,139,7,7,15,139,7,384,8,-1,385,9,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,25,2359,134,25,2359,277,25,2359,305,25,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    6,38,0,7,1,7,3,1,139,7,139,7,9,15,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,25,2342,129,25,2342,210,25,2342,219,25,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,25,2342,273,25,2342,232,25,2342,259,25,2342,238,25,2342,266,25,2342,208,26,2342,209,26,2342,213,25,2342,214,25,2342,
    6,34,0,7,1,7,11,17,384,1,11,17,132,5,3,5,2693,385,8,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,89,12,2727,90,12,2727,85,12,2727,87,12,2727,86,12,2727,88,12,2727,117,14,2710,123,14,2710,132,18,2744,134,18,2744,277,18,2744,305,18,2744,365,18,2744,371,18,2744,316,18,2744,318,18,2744,308,18,2744,312,18,2744,310,18,2744,314,18,2744,275,20,2744,276,20,2744,286,18,2744,287,18,2744,
    6,34,0,7,1,7,11,17,384,1,92,17,132,5,2,5,2693,385,8,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,114,12,2727,115,12,2727,110,12,2727,112,12,2727,111,12,2727,113,12,2727,117,14,2710,123,14,2710,132,18,2744,134,18,2744,277,18,2744,305,18,2744,365,18,2744,371,18,2744,381,18,2744,383,18,2744,373,18,2744,377,18,2744,375,18,2744,379,18,2744,363,20,2744,364,20,2744,367,18,2744,368,18,2744,
    6,34,0,7,1,7,11,17,384,1,139,7,9,15,3,5,2693,385,8,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,89,12,2727,90,12,2727,85,12,2727,87,12,2727,86,12,2727,88,12,2727,117,14,2710,123,14,2710,132,18,2744,134,18,2744,277,18,2744,305,18,2744,365,18,2744,371,18,2744,316,18,2744,318,18,2744,308,18,2744,312,18,2744,310,18,2744,314,18,2744,275,20,2744,276,20,2744,286,18,2744,287,18,2744,
    6,34,0,7,1,7,11,17,384,1,323,7,9,15,2,5,2693,385,8,-1,4,10,2710,5,10,2710,9,12,2727,10,12,2727,67,12,2727,84,12,2727,108,12,2727,109,12,2727,114,12,2727,115,12,2727,110,12,2727,112,12,2727,111,12,2727,113,12,2727,117,14,2710,123,14,2710,132,18,2744,134,18,2744,277,18,2744,305,18,2744,365,18,2744,371,18,2744,381,18,2744,383,18,2744,373,18,2744,377,18,2744,375,18,2744,379,18,2744,363,20,2744,364,20,2744,367,18,2744,368,18,2744,
    6,34,0,7,1,7,11,17,11,17,385,1,127,5,3,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,65,12,2795,66,12,2795,48,12,2795,63,12,2795,52,12,2795,64,12,2795,117,14,2778,123,14,2778,127,18,2812,129,18,2812,210,18,2812,219,18,2812,344,18,2812,349,18,2812,270,18,2812,273,18,2812,232,18,2812,259,18,2812,238,18,2812,266,18,2812,208,20,2812,209,20,2812,213,18,2812,214,18,2812,
    6,34,0,7,1,7,92,17,11,17,385,1,127,5,2,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,106,12,2795,107,12,2795,102,12,2795,104,12,2795,103,12,2795,105,12,2795,117,14,2778,123,14,2778,127,18,2812,129,18,2812,210,18,2812,219,18,2812,344,18,2812,349,18,2812,359,18,2812,361,18,2812,351,18,2812,355,18,2812,353,18,2812,357,18,2812,342,20,2812,343,20,2812,345,18,2812,346,18,2812,
    6,34,0,7,1,7,139,7,11,17,385,1,7,15,3,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,65,12,2795,66,12,2795,48,12,2795,63,12,2795,52,12,2795,64,12,2795,117,14,2778,123,14,2778,127,18,2812,129,18,2812,210,18,2812,219,18,2812,344,18,2812,349,18,2812,270,18,2812,273,18,2812,232,18,2812,259,18,2812,238,18,2812,266,18,2812,208,20,2812,209,20,2812,213,18,2812,214,18,2812,
    6,34,0,7,1,7,323,7,11,17,385,1,7,15,2,5,2761,384,8,-1,4,10,2778,5,10,2778,7,12,2795,8,12,2795,46,12,2795,47,12,2795,100,12,2795,101,12,2795,106,12,2795,107,12,2795,102,12,2795,104,12,2795,103,12,2795,105,12,2795,117,14,2778,123,14,2778,127,18,2812,129,18,2812,210,18,2812,219,18,2812,344,18,2812,349,18,2812,359,18,2812,361,18,2812,351,18,2812,355,18,2812,353,18,2812,357,18,2812,342,20,2812,343,20,2812,345,18,2812,346,18,2812,
    7,29,0,7,1,7,2,1,92,17,384,1,92,17,132,5,385,8,-1,4,10,2862,5,10,2862,9,12,2876,10,12,2876,108,12,2876,109,12,2876,114,12,2876,115,12,2876,110,12,2876,112,12,2876,111,12,2876,113,12,2876,117,14,2862,123,14,2862,132,18,2890,134,18,2890,365,18,2890,371,18,2890,381,18,2890,383,18,2890,373,18,2890,377,18,2890,375,18,2890,379,18,2890,363,20,2890,364,20,2890,367,18,2890,368,18,2890,
    7,29,0,7,1,7,2,1,92,17,384,1,323,7,9,15,385,8,-1,4,10,2862,5,10,2862,9,12,2876,10,12,2876,108,12,2876,109,12,2876,114,12,2876,115,12,2876,110,12,2876,112,12,2876,111,12,2876,113,12,2876,117,14,2862,123,14,2862,132,18,2890,134,18,2890,365,18,2890,371,18,2890,381,18,2890,383,18,2890,373,18,2890,377,18,2890,375,18,2890,379,18,2890,363,20,2890,364,20,2890,367,18,2890,368,18,2890,
    7,29,0,7,1,7,3,1,11,17,384,1,11,17,132,5,385,8,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,18,2538,134,18,2538,277,18,2538,305,18,2538,316,18,2538,318,18,2538,308,18,2538,312,18,2538,310,18,2538,314,18,2538,275,20,2538,276,20,2538,286,18,2538,287,18,2538,
    7,29,0,7,1,7,3,1,11,17,384,1,139,7,9,15,385,8,-1,4,10,2510,5,10,2510,9,12,2524,10,12,2524,67,12,2524,84,12,2524,89,12,2524,90,12,2524,85,12,2524,87,12,2524,86,12,2524,88,12,2524,117,14,2510,123,14,2510,132,18,2538,134,18,2538,277,18,2538,305,18,2538,316,18,2538,318,18,2538,308,18,2538,312,18,2538,310,18,2538,314,18,2538,275,20,2538,276,20,2538,286,18,2538,287,18,2538,
    7,29,0,7,1,7,2,1,92,17,92,17,385,1,127,5,384,8,-1,4,10,2904,5,10,2904,7,12,2918,8,12,2918,100,12,2918,101,12,2918,106,12,2918,107,12,2918,102,12,2918,104,12,2918,103,12,2918,105,12,2918,117,14,2904,123,14,2904,127,18,2932,129,18,2932,344,18,2932,349,18,2932,359,18,2932,361,18,2932,351,18,2932,355,18,2932,353,18,2932,357,18,2932,342,20,2932,343,20,2932,345,18,2932,346,18,2932,
    7,29,0,7,1,7,2,1,323,7,92,17,385,1,7,15,384,8,-1,4,10,2904,5,10,2904,7,12,2918,8,12,2918,100,12,2918,101,12,2918,106,12,2918,107,12,2918,102,12,2918,104,12,2918,103,12,2918,105,12,2918,117,14,2904,123,14,2904,127,18,2932,129,18,2932,344,18,2932,349,18,2932,359,18,2932,361,18,2932,351,18,2932,355,18,2932,353,18,2932,357,18,2932,342,20,2932,343,20,2932,345,18,2932,346,18,2932,
    7,29,0,7,1,7,3,1,11,17,11,17,385,1,127,5,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,18,2594,129,18,2594,210,18,2594,219,18,2594,270,18,2594,273,18,2594,232,18,2594,259,18,2594,238,18,2594,266,18,2594,208,20,2594,209,20,2594,213,18,2594,214,18,2594,
    7,29,0,7,1,7,3,1,139,7,11,17,385,1,7,15,384,8,-1,4,10,2566,5,10,2566,7,12,2580,8,12,2580,46,12,2580,47,12,2580,65,12,2580,66,12,2580,48,12,2580,63,12,2580,52,12,2580,64,12,2580,117,14,2566,123,14,2566,127,18,2594,129,18,2594,210,18,2594,219,18,2594,270,18,2594,273,18,2594,232,18,2594,259,18,2594,238,18,2594,266,18,2594,208,20,2594,209,20,2594,213,18,2594,214,18,2594,
    5,39,0,7,11,17,11,17,127,5,132,5,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    5,39,0,7,11,17,139,7,9,15,127,5,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    5,39,0,7,139,7,11,17,7,15,132,5,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    5,39,0,7,139,7,7,15,139,7,9,15,1,0,2274,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    6,47,0,7,1,7,11,17,11,17,127,5,132,5,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,46,0,7,1,7,11,17,92,17,127,5,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,47,0,7,1,7,11,17,139,7,9,15,127,5,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,46,0,7,1,7,11,17,323,7,9,15,127,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,46,0,7,1,7,92,17,11,17,127,5,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    6,47,0,7,1,7,92,17,92,17,127,5,132,5,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    6,46,0,7,1,7,92,17,139,7,9,15,127,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    6,47,0,7,1,7,92,17,323,7,9,15,127,5,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    6,47,0,7,1,7,139,7,11,17,7,15,132,5,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,46,0,7,1,7,139,7,92,17,7,15,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,47,0,7,1,7,139,7,7,15,139,7,9,15,3,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,46,0,7,1,7,139,7,7,15,323,7,9,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,65,22,2416,66,22,2416,48,22,2416,63,22,2416,52,22,2416,64,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,270,23,2456,273,23,2456,232,23,2456,259,23,2456,238,23,2456,266,23,2456,208,24,2456,209,24,2456,213,23,2456,214,23,2456,
    6,46,0,7,1,7,323,7,11,17,7,15,132,5,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    6,47,0,7,1,7,323,7,92,17,7,15,132,5,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    6,46,0,7,1,7,323,7,7,15,139,7,9,15,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    6,47,0,7,1,7,323,7,7,15,323,7,9,15,2,5,2376,384,8,-1,385,8,-1,4,10,2396,5,10,2396,7,22,2416,8,22,2416,46,22,2416,47,22,2416,100,22,2416,101,22,2416,9,22,2436,10,22,2436,67,22,2436,84,22,2436,108,22,2436,109,22,2436,106,22,2416,107,22,2416,102,22,2416,104,22,2416,103,22,2416,105,22,2416,117,14,2396,123,14,2396,127,23,2456,129,23,2456,210,23,2456,219,23,2456,344,23,2456,349,23,2456,132,23,2476,134,23,2476,277,23,2476,305,23,2476,365,23,2476,371,23,2476,359,23,2456,361,23,2456,351,23,2456,355,23,2456,353,23,2456,357,23,2456,342,24,2456,343,24,2456,345,23,2456,346,23,2456,
    7,38,0,7,1,7,2,1,92,17,92,17,127,5,132,5,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    7,38,0,7,1,7,2,1,92,17,323,7,9,15,127,5,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    7,38,0,7,1,7,2,1,323,7,92,17,7,15,132,5,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    7,38,0,7,1,7,2,1,323,7,7,15,323,7,9,15,384,8,-1,385,8,-1,4,10,2608,5,10,2608,7,22,2625,8,22,2625,100,22,2625,101,22,2625,9,22,2642,10,22,2642,108,22,2642,109,22,2642,106,22,2625,107,22,2625,102,22,2625,104,22,2625,103,22,2625,105,22,2625,117,14,2608,123,14,2608,127,23,2659,129,23,2659,344,23,2659,349,23,2659,132,23,2676,134,23,2676,365,23,2676,371,23,2676,359,23,2659,361,23,2659,351,23,2659,355,23,2659,353,23,2659,357,23,2659,342,24,2659,343,24,2659,345,23,2659,346,23,2659,
    7,38,0,7,1,7,3,1,11,17,11,17,127,5,132,5,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    7,38,0,7,1,7,3,1,11,17,139,7,9,15,127,5,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    7,38,0,7,1,7,3,1,139,7,11,17,7,15,132,5,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    7,38,0,7,1,7,3,1,139,7,7,15,139,7,9,15,384,8,-1,385,8,-1,4,10,2291,5,10,2291,7,22,2308,8,22,2308,46,22,2308,47,22,2308,9,22,2325,10,22,2325,67,22,2325,84,22,2325,65,22,2308,66,22,2308,48,22,2308,63,22,2308,52,22,2308,64,22,2308,117,14,2291,123,14,2291,127,23,2342,129,23,2342,210,23,2342,219,23,2342,132,23,2359,134,23,2359,277,23,2359,305,23,2359,270,23,2342,273,23,2342,232,23,2342,259,23,2342,238,23,2342,266,23,2342,208,24,2342,209,24,2342,213,23,2342,214,23,2342,
    -1
};

static const short endings[] = {
    6,3,13,3,27,384,4,1,2,5,1,
    0,3,13,3,27,384,4,1,2,5,1,
    2,3,13,3,27,384,4,1,2,5,1,
    0,4,13,3,27,384,4,1,2,5,1,3,5,1,
    2,4,13,3,27,384,4,1,2,5,1,3,5,1,
    6,4,384,8,1,180,7,7,385,9,1,2,5,1,
    2,4,384,8,1,180,7,7,385,9,1,2,5,1,
    4,4,384,13,1,180,7,7,385,9,1,2,5,1,
    4,4,384,19,1,180,7,7,385,9,1,2,5,1,
    6,4,384,8,1,135,7,7,385,9,1,2,5,1,
    2,4,384,8,1,135,7,7,385,9,1,2,5,1,
    4,4,384,13,1,135,7,7,385,9,1,2,5,1,
    4,4,384,19,1,135,7,7,385,9,1,2,5,1,
    0,3,93,3,27,384,4,1,3,5,1,
    2,3,93,3,27,384,4,1,3,5,1,
    0,5,384,8,1,180,7,7,385,9,1,2,5,1,3,5,1,
    2,5,384,8,1,180,7,7,385,9,1,2,5,1,3,5,1,
    4,5,384,13,1,180,7,7,385,9,1,2,5,1,3,5,1,
    4,5,384,19,1,180,7,7,385,9,1,2,5,1,3,5,1,
    0,5,384,8,1,135,7,7,385,9,1,2,5,1,3,5,1,
    2,5,384,8,1,135,7,7,385,9,1,2,5,1,3,5,1,
    4,5,384,13,1,135,7,7,385,9,1,2,5,1,3,5,1,
    4,5,384,19,1,135,7,7,385,9,1,2,5,1,3,5,1,
    6,3,180,7,7,385,9,1,2,5,1,
    0,3,180,7,7,385,9,1,2,5,1,
    2,3,180,7,7,385,9,1,2,5,1,
    6,5,384,8,1,385,8,1,180,7,7,386,9,1,2,5,1,
    2,5,384,8,1,385,8,1,180,7,7,386,9,1,2,5,1,
    4,5,384,13,1,385,8,1,180,7,7,386,9,1,2,5,1,
    4,5,385,13,1,384,8,1,180,7,7,386,9,1,2,5,1,
    4,5,384,19,1,385,8,1,180,7,7,386,9,1,2,5,1,
    4,5,385,19,1,384,8,1,180,7,7,386,9,1,2,5,1,
    6,3,135,7,7,385,9,1,2,5,1,
    0,3,135,7,7,385,9,1,2,5,1,
    2,3,135,7,7,385,9,1,2,5,1,
    6,5,384,8,1,385,8,1,135,7,7,386,9,1,2,5,1,
    2,5,384,8,1,385,8,1,135,7,7,386,9,1,2,5,1,
    4,5,384,13,1,385,8,1,135,7,7,386,9,1,2,5,1,
    4,5,385,13,1,384,8,1,135,7,7,386,9,1,2,5,1,
    4,5,384,19,1,385,8,1,135,7,7,386,9,1,2,5,1,
    4,5,385,19,1,384,8,1,135,7,7,386,9,1,2,5,1,
    2,4,384,8,1,326,7,7,385,9,1,3,5,1,
    4,4,384,13,1,326,7,7,385,9,1,3,5,1,
    4,4,384,19,1,326,7,7,385,9,1,3,5,1,
    2,4,384,8,1,320,7,7,385,9,1,3,5,1,
    4,4,384,13,1,320,7,7,385,9,1,3,5,1,
    4,4,384,19,1,320,7,7,385,9,1,3,5,1,
    0,4,180,7,7,385,9,1,2,5,1,3,5,1,
    2,4,180,7,7,385,9,1,2,5,1,3,5,1,
    0,6,384,8,1,385,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    2,6,384,8,1,385,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,6,384,13,1,385,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,6,385,13,1,384,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,6,384,19,1,385,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,6,385,19,1,384,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    0,4,135,7,7,385,9,1,2,5,1,3,5,1,
    2,4,135,7,7,385,9,1,2,5,1,3,5,1,
    0,6,384,8,1,385,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    2,6,384,8,1,385,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,6,384,13,1,385,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,6,385,13,1,384,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,6,384,19,1,385,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,6,385,19,1,384,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    6,4,385,8,1,180,7,7,386,9,1,2,5,1,
    2,4,385,8,1,180,7,7,386,9,1,2,5,1,
    4,4,385,13,1,180,7,7,386,9,1,2,5,1,
    4,4,385,19,1,180,7,7,386,9,1,2,5,1,
    6,4,384,8,1,180,7,7,386,9,1,2,5,1,
    2,4,384,8,1,180,7,7,386,9,1,2,5,1,
    4,4,384,13,1,180,7,7,386,9,1,2,5,1,
    4,4,384,19,1,180,7,7,386,9,1,2,5,1,
    6,4,385,8,1,135,7,7,386,9,1,2,5,1,
    2,4,385,8,1,135,7,7,386,9,1,2,5,1,
    4,4,385,13,1,135,7,7,386,9,1,2,5,1,
    4,4,385,19,1,135,7,7,386,9,1,2,5,1,
    6,4,384,8,1,135,7,7,386,9,1,2,5,1,
    2,4,384,8,1,135,7,7,386,9,1,2,5,1,
    4,4,384,13,1,135,7,7,386,9,1,2,5,1,
    4,4,384,19,1,135,7,7,386,9,1,2,5,1,
    0,3,326,7,7,385,9,1,3,5,1,
    2,3,326,7,7,385,9,1,3,5,1,
    2,5,384,8,1,385,8,1,326,7,7,386,9,1,3,5,1,
    4,5,384,13,1,385,8,1,326,7,7,386,9,1,3,5,1,
    4,5,385,13,1,384,8,1,326,7,7,386,9,1,3,5,1,
    4,5,384,19,1,385,8,1,326,7,7,386,9,1,3,5,1,
    4,5,385,19,1,384,8,1,326,7,7,386,9,1,3,5,1,
    0,3,320,7,7,385,9,1,3,5,1,
    2,3,320,7,7,385,9,1,3,5,1,
    2,5,384,8,1,385,8,1,320,7,7,386,9,1,3,5,1,
    4,5,384,13,1,385,8,1,320,7,7,386,9,1,3,5,1,
    4,5,385,13,1,384,8,1,320,7,7,386,9,1,3,5,1,
    4,5,384,19,1,385,8,1,320,7,7,386,9,1,3,5,1,
    4,5,385,19,1,384,8,1,320,7,7,386,9,1,3,5,1,
    0,5,385,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    2,5,385,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,5,385,13,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,5,385,19,1,180,7,7,386,9,1,2,5,1,3,5,1,
    0,5,384,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    2,5,384,8,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,5,384,13,1,180,7,7,386,9,1,2,5,1,3,5,1,
    4,5,384,19,1,180,7,7,386,9,1,2,5,1,3,5,1,
    0,5,385,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    2,5,385,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,5,385,13,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,5,385,19,1,135,7,7,386,9,1,2,5,1,3,5,1,
    0,5,384,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    2,5,384,8,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,5,384,13,1,135,7,7,386,9,1,2,5,1,3,5,1,
    4,5,384,19,1,135,7,7,386,9,1,2,5,1,3,5,1,
    6,3,180,7,7,386,9,1,2,5,1,
    0,3,180,7,7,386,9,1,2,5,1,
    2,3,180,7,7,386,9,1,2,5,1,
    6,3,135,7,7,386,9,1,2,5,1,
    0,3,135,7,7,386,9,1,2,5,1,
    2,3,135,7,7,386,9,1,2,5,1,
    2,4,385,8,1,326,7,7,386,9,1,3,5,1,
    4,4,385,13,1,326,7,7,386,9,1,3,5,1,
    4,4,385,19,1,326,7,7,386,9,1,3,5,1,
    2,4,384,8,1,326,7,7,386,9,1,3,5,1,
    4,4,384,13,1,326,7,7,386,9,1,3,5,1,
    4,4,384,19,1,326,7,7,386,9,1,3,5,1,
    2,4,385,8,1,320,7,7,386,9,1,3,5,1,
    4,4,385,13,1,320,7,7,386,9,1,3,5,1,
    4,4,385,19,1,320,7,7,386,9,1,3,5,1,
    2,4,384,8,1,320,7,7,386,9,1,3,5,1,
    4,4,384,13,1,320,7,7,386,9,1,3,5,1,
    4,4,384,19,1,320,7,7,386,9,1,3,5,1,
    0,4,180,7,7,386,9,1,2,5,1,3,5,1,
    2,4,180,7,7,386,9,1,2,5,1,3,5,1,
    0,4,135,7,7,386,9,1,2,5,1,3,5,1,
    2,4,135,7,7,386,9,1,2,5,1,3,5,1,
    0,3,326,7,7,386,9,1,3,5,1,
    2,3,326,7,7,386,9,1,3,5,1,
    0,3,320,7,7,386,9,1,3,5,1,
    2,3,320,7,7,386,9,1,3,5,1,
    6,4,384,8,1,13,3,27,385,4,1,2,5,1,
    2,4,384,8,1,13,3,27,385,4,1,2,5,1,
    4,4,384,13,1,13,3,27,385,4,1,2,5,1,
    4,4,384,19,1,13,3,27,385,4,1,2,5,1,
    0,5,384,8,1,13,3,27,385,4,1,2,5,1,3,5,1,
    2,5,384,8,1,13,3,27,385,4,1,2,5,1,3,5,1,
    4,5,384,13,1,13,3,27,385,4,1,2,5,1,3,5,1,
    4,5,384,19,1,13,3,27,385,4,1,2,5,1,3,5,1,
    6,3,13,3,27,385,4,1,2,5,1,
    0,3,13,3,27,385,4,1,2,5,1,
    2,3,13,3,27,385,4,1,2,5,1,
    2,4,384,8,1,93,3,27,385,4,1,3,5,1,
    4,4,384,13,1,93,3,27,385,4,1,3,5,1,
    4,4,384,19,1,93,3,27,385,4,1,3,5,1,
    0,4,13,3,27,385,4,1,2,5,1,3,5,1,
    2,4,13,3,27,385,4,1,2,5,1,3,5,1,
    0,3,93,3,27,385,4,1,3,5,1,
    2,3,93,3,27,385,4,1,3,5,1,
    6,5,384,8,1,385,8,1,13,3,27,386,4,1,2,5,1,
    2,5,384,8,1,385,8,1,13,3,27,386,4,1,2,5,1,
    4,5,384,13,1,385,8,1,13,3,27,386,4,1,2,5,1,
    4,5,385,13,1,384,8,1,13,3,27,386,4,1,2,5,1,
    4,5,384,19,1,385,8,1,13,3,27,386,4,1,2,5,1,
    4,5,385,19,1,384,8,1,13,3,27,386,4,1,2,5,1,
    0,6,384,8,1,385,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    2,6,384,8,1,385,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,6,384,13,1,385,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,6,385,13,1,384,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,6,384,19,1,385,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,6,385,19,1,384,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    6,4,385,8,1,13,3,27,386,4,1,2,5,1,
    2,4,385,8,1,13,3,27,386,4,1,2,5,1,
    4,4,385,13,1,13,3,27,386,4,1,2,5,1,
    4,4,385,19,1,13,3,27,386,4,1,2,5,1,
    6,4,384,8,1,13,3,27,386,4,1,2,5,1,
    2,4,384,8,1,13,3,27,386,4,1,2,5,1,
    4,4,384,13,1,13,3,27,386,4,1,2,5,1,
    4,4,384,19,1,13,3,27,386,4,1,2,5,1,
    2,5,384,8,1,385,8,1,93,3,27,386,4,1,3,5,1,
    4,5,384,13,1,385,8,1,93,3,27,386,4,1,3,5,1,
    4,5,385,13,1,384,8,1,93,3,27,386,4,1,3,5,1,
    4,5,384,19,1,385,8,1,93,3,27,386,4,1,3,5,1,
    4,5,385,19,1,384,8,1,93,3,27,386,4,1,3,5,1,
    0,5,385,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    2,5,385,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,5,385,13,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,5,385,19,1,13,3,27,386,4,1,2,5,1,3,5,1,
    0,5,384,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    2,5,384,8,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,5,384,13,1,13,3,27,386,4,1,2,5,1,3,5,1,
    4,5,384,19,1,13,3,27,386,4,1,2,5,1,3,5,1,
    6,3,13,3,27,386,4,1,2,5,1,
    0,3,13,3,27,386,4,1,2,5,1,
    2,3,13,3,27,386,4,1,2,5,1,
    2,4,385,8,1,93,3,27,386,4,1,3,5,1,
    4,4,385,13,1,93,3,27,386,4,1,3,5,1,
    4,4,385,19,1,93,3,27,386,4,1,3,5,1,
    2,4,384,8,1,93,3,27,386,4,1,3,5,1,
    4,4,384,13,1,93,3,27,386,4,1,3,5,1,
    4,4,384,19,1,93,3,27,386,4,1,3,5,1,
    0,4,13,3,27,386,4,1,2,5,1,3,5,1,
    2,4,13,3,27,386,4,1,2,5,1,3,5,1,
    0,3,93,3,27,386,4,1,3,5,1,
    2,3,93,3,27,386,4,1,3,5,1,
    -1
};

static const short cases[] = {
    1,0,0,7,
    3,0,0,7,13,3,27,216,20,5,
    4,0,0,7,13,3,27,135,17,7,67,22,25,
    2,0,0,7,144,6,7,
    3,0,0,7,13,3,27,11,11,27,
    2,0,0,7,2,5,1,
    4,0,0,7,1,0,7,2,5,1,3,5,1,
    3,0,0,7,13,3,27,135,17,7,
    3,0,0,7,13,3,27,135,17,7,
    3,0,0,7,11,3,27,180,17,7,
    3,0,0,7,13,3,27,181,17,7,
    3,0,0,7,11,3,27,136,17,7,
    5,0,0,7,1,0,7,13,3,27,135,17,7,320,17,7,
    4,0,0,7,13,3,27,135,17,7,116,15,2,
    4,0,0,7,11,3,27,180,17,7,121,15,2,
    4,0,0,7,13,3,27,181,17,7,122,15,2,
    4,0,0,7,13,3,27,181,17,2,122,15,2,
    3,0,0,7,119,2,2,144,6,7,
    3,0,0,7,119,2,2,144,6,2,
    5,0,0,7,13,3,27,116,15,2,122,15,2,384,8,1,
    4,0,0,7,13,3,27,120,15,2,173,17,7,
    4,0,0,7,11,3,27,13,11,27,133,24,5,
    5,0,0,7,13,3,27,135,17,7,9,22,25,131,24,5,
    6,0,0,7,1,0,7,11,3,27,13,11,27,369,24,5,385,8,1,
    7,0,0,7,1,0,7,13,3,27,135,17,7,108,22,25,362,24,5,385,8,1,
    8,0,0,7,1,0,7,13,3,27,93,11,27,101,22,25,84,22,25,384,8,1,385,8,1,
    7,0,0,7,1,0,7,13,3,27,101,12,25,3,5,1,47,12,25,384,8,1,
    3,0,0,7,13,3,27,135,17,7,
    3,0,0,7,144,6,7,189,16,7,
    3,0,0,7,144,6,2,189,6,2,
    3,0,0,7,13,3,27,11,11,27,
    5,0,0,7,13,3,27,135,17,7,67,22,25,274,24,5,
    4,0,0,7,13,3,27,47,12,25,216,20,5,
    3,0,0,7,11,3,27,180,17,7,
    3,0,0,7,45,3,27,272,20,5,
    3,0,0,7,11,3,27,205,17,7,
    3,0,0,7,44,3,27,269,20,5,
    3,0,0,7,11,3,27,203,17,7,
    6,0,0,7,13,3,27,11,11,27,212,23,5,46,22,25,384,8,1,
    6,0,0,7,13,3,27,11,11,27,212,23,4,46,22,25,384,8,1,
    6,0,0,7,13,3,27,135,17,7,84,22,25,304,24,5,385,8,1,
    6,0,0,7,13,3,27,135,17,7,84,22,25,304,24,4,385,19,1,
    7,0,0,7,13,3,27,46,12,25,47,12,25,207,20,5,215,20,5,384,8,1,
    5,0,0,7,13,3,27,65,12,25,269,20,5,384,8,1,
    5,0,0,7,13,3,27,65,12,25,269,20,4,384,19,1,
    5,0,0,7,44,3,27,47,12,25,216,20,5,384,8,1,
    5,0,0,7,44,3,27,47,12,25,216,20,4,384,19,1,
    5,0,0,7,11,3,27,47,12,25,215,20,5,384,8,1,
    16,0,0,7,13,3,27,48,12,25,49,12,25,50,12,25,51,12,25,53,12,25,55,12,25,56,12,25,57,12,25,58,12,25,59,12,25,60,12,25,61,12,25,62,12,25,54,12,25,
    16,0,0,7,13,3,27,231,20,5,233,20,5,234,20,5,235,20,5,239,20,5,241,20,5,242,20,5,244,20,5,245,20,5,246,20,5,250,20,5,251,20,5,254,20,5,240,20,5,
    16,0,0,7,13,3,27,231,20,4,233,20,4,234,20,4,235,20,4,239,20,4,241,20,4,242,20,4,244,20,4,245,20,4,246,20,4,250,20,4,251,20,4,254,20,4,240,20,4,
    17,0,0,7,13,3,27,135,17,7,288,26,5,289,26,5,290,26,5,291,26,5,292,26,5,294,26,5,295,26,5,296,26,5,297,26,5,298,26,5,299,26,5,300,26,5,301,26,5,293,26,5,
    17,0,0,7,13,3,27,135,17,7,68,22,25,69,22,25,70,22,25,71,22,25,72,22,25,74,22,25,75,22,25,76,22,25,77,22,25,78,22,25,80,22,25,81,22,25,83,22,25,73,22,25,
    11,0,0,7,14,3,27,384,4,1,15,3,27,385,4,1,16,3,27,386,4,1,17,3,27,387,4,1,19,3,27,388,4,1,
    11,0,0,7,21,3,27,384,4,1,22,3,27,385,4,1,24,3,27,386,4,1,25,3,27,387,4,1,26,3,27,388,4,1,
    9,0,0,7,30,3,27,384,4,1,31,3,27,385,4,1,34,3,27,386,4,1,20,3,27,387,4,1,
    12,0,0,7,13,3,27,150,17,7,385,9,1,151,17,7,386,9,1,152,17,7,387,9,1,153,17,7,388,9,1,155,17,7,389,9,1,
    12,0,0,7,13,3,27,157,17,7,385,9,1,158,17,7,386,9,1,160,17,7,387,9,1,161,17,7,388,9,1,162,17,7,389,9,1,
    10,0,0,7,13,3,27,166,17,7,385,9,1,167,17,7,386,9,1,170,17,7,387,9,1,156,17,7,388,9,1,
    3,0,0,7,37,3,27,12,11,27,
    4,0,0,7,13,3,27,173,17,7,302,26,5,
    3,0,0,7,37,3,27,258,20,5,
    5,0,0,7,27,3,27,163,17,7,79,22,25,247,24,5,
    5,0,0,7,32,3,27,168,17,7,82,22,25,252,24,5,
    5,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,
    5,0,0,7,15,3,27,162,17,7,83,22,25,252,24,5,
    4,0,0,7,18,3,27,237,20,5,154,17,7,
    4,0,0,7,18,3,27,237,20,4,154,17,7,
    4,0,0,7,29,3,27,249,20,5,165,17,7,
    4,0,0,7,29,3,27,249,20,4,165,17,7,
    4,0,0,7,39,3,27,261,20,5,175,17,7,
    4,0,0,7,39,3,27,261,20,4,175,17,7,
    4,0,0,7,42,3,27,265,20,5,178,17,7,
    4,0,0,7,42,3,27,265,20,4,178,17,7,
    4,0,0,7,40,3,27,262,20,5,176,17,7,
    4,0,0,7,40,3,27,262,20,4,176,17,7,
    4,0,0,7,38,3,27,260,20,5,174,17,7,
    4,0,0,7,38,3,27,260,20,4,174,17,7,
    4,0,0,7,41,3,27,263,20,5,177,17,7,
    4,0,0,7,41,3,27,263,20,4,177,17,7,
    4,0,0,7,43,3,27,267,20,5,179,17,7,
    4,0,0,7,43,3,27,267,20,4,179,17,7,
    4,0,0,7,28,3,27,248,20,5,164,17,7,
    4,0,0,7,28,3,27,248,20,4,164,17,7,
    4,0,0,7,33,3,27,253,20,5,169,17,7,
    4,0,0,7,33,3,27,253,20,4,169,17,7,
    4,0,0,7,35,3,27,255,20,5,171,17,7,
    4,0,0,7,35,3,27,255,20,4,171,17,7,
    4,0,0,7,36,3,27,256,20,5,172,17,7,
    4,0,0,7,36,3,27,256,20,4,172,17,7,
    4,0,0,7,14,3,27,231,20,5,150,17,7,
    4,0,0,7,14,3,27,231,20,4,150,17,7,
    4,0,0,7,24,3,27,244,20,5,160,17,7,
    4,0,0,7,24,3,27,244,20,4,160,17,7,
    4,0,0,7,23,3,27,243,20,5,159,17,7,
    4,0,0,7,23,3,27,243,20,4,159,17,7,
    5,0,0,7,13,3,27,384,4,1,13,3,27,385,4,1,
    4,0,0,7,11,3,27,13,11,27,311,24,5,
    4,0,0,7,13,3,27,11,11,27,302,24,5,
    3,0,0,7,13,3,27,135,17,7,
    2,0,0,7,139,6,7,
    4,0,0,7,11,3,27,13,11,27,303,24,5,
    4,0,0,7,13,3,27,135,17,7,135,17,7,
    4,0,0,7,11,3,27,13,11,27,303,24,5,
    5,0,0,7,13,3,27,135,17,7,67,22,25,385,8,1,
    5,0,0,7,13,3,27,223,18,5,47,12,25,384,8,1,
    5,0,0,7,13,3,27,223,18,4,47,12,25,384,8,1,
    3,0,0,7,139,6,7,184,16,7,
    3,0,0,7,139,6,2,184,6,2,
    5,0,0,7,13,3,27,11,11,27,219,23,5,277,23,5,
    5,0,0,7,13,3,27,11,11,27,219,23,4,277,23,4,
    3,0,0,7,140,6,7,185,16,7,
    3,0,0,7,140,6,2,185,6,2,
    5,0,0,7,13,3,27,11,11,27,220,23,5,278,23,5,
    5,0,0,7,13,3,27,11,11,27,220,23,4,278,23,4,
    3,0,0,7,141,6,7,186,16,7,
    3,0,0,7,141,6,2,186,6,2,
    5,0,0,7,13,3,27,11,11,27,221,23,5,279,23,5,
    5,0,0,7,13,3,27,11,11,27,221,23,4,279,23,4,
    3,0,0,7,142,6,7,187,16,7,
    3,0,0,7,142,6,2,187,6,2,
    5,0,0,7,13,3,27,11,11,27,222,23,5,280,23,5,
    5,0,0,7,13,3,27,11,11,27,222,23,4,280,23,4,
    3,0,0,7,143,6,7,188,16,7,
    3,0,0,7,143,6,2,188,6,2,
    5,0,0,7,13,3,27,11,11,27,223,23,5,281,23,5,
    5,0,0,7,13,3,27,11,11,27,223,23,4,281,23,4,
    3,0,0,7,144,6,7,189,16,7,
    3,0,0,7,144,6,2,189,6,2,
    5,0,0,7,13,3,27,11,11,27,224,23,5,282,23,5,
    5,0,0,7,13,3,27,11,11,27,224,23,4,282,23,4,
    3,0,0,7,145,6,7,190,16,7,
    3,0,0,7,145,6,2,190,6,2,
    5,0,0,7,13,3,27,11,11,27,225,23,5,283,23,5,
    5,0,0,7,13,3,27,11,11,27,225,23,4,283,23,4,
    3,0,0,7,146,6,7,191,16,7,
    3,0,0,7,146,6,2,191,6,2,
    5,0,0,7,13,3,27,11,11,27,226,23,5,284,23,5,
    5,0,0,7,13,3,27,11,11,27,226,23,4,284,23,4,
    3,0,0,7,147,6,7,192,16,7,
    3,0,0,7,147,6,2,192,6,2,
    5,0,0,7,13,3,27,11,11,27,227,23,5,285,23,5,
    5,0,0,7,13,3,27,11,11,27,227,23,4,285,23,4,
    3,0,0,7,13,3,27,148,16,7,
    3,0,0,7,11,3,27,193,16,7,
    5,0,0,7,13,3,27,11,11,27,228,23,5,286,23,5,
    5,0,0,7,13,3,27,11,11,27,228,23,4,286,23,4,
    4,0,0,7,13,3,27,135,17,7,286,25,5,
    3,0,0,7,13,3,27,149,16,7,
    3,0,0,7,11,3,27,194,16,7,
    5,0,0,7,13,3,27,11,11,27,229,23,5,287,23,5,
    5,0,0,7,13,3,27,11,11,27,229,23,4,287,23,4,
    4,0,0,7,13,3,27,135,17,7,287,25,5,
    12,0,0,7,13,3,27,135,17,7,277,25,5,278,25,5,279,25,5,280,25,5,281,25,5,282,25,5,283,25,5,284,25,5,385,8,1,
    12,0,0,7,13,3,27,135,17,7,277,25,4,278,25,4,279,25,4,280,25,4,281,25,4,282,25,4,283,25,4,284,25,4,385,19,1,
    6,0,0,7,13,3,27,11,11,27,283,23,5,274,24,5,385,8,1,
    6,0,0,7,13,3,27,11,11,27,283,23,4,274,24,5,385,8,1,
    3,0,0,7,13,3,27,135,17,7,
    4,0,0,7,1,0,7,13,3,27,320,17,7,
    5,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,
    4,0,0,7,13,3,27,384,4,1,135,7,7,
    3,0,0,7,137,7,7,182,17,7,
    3,0,0,7,137,7,2,182,7,2,
    3,0,0,7,138,7,7,183,17,7,
    3,0,0,7,138,7,2,183,7,2,
    5,0,0,7,13,3,27,11,11,27,217,24,5,275,24,5,
    5,0,0,7,13,3,27,11,11,27,217,24,4,275,24,4,
    5,0,0,7,13,3,27,11,11,27,218,24,5,276,24,5,
    5,0,0,7,13,3,27,11,11,27,218,24,4,276,24,4,
    6,0,0,7,13,3,27,135,17,7,275,26,5,276,26,5,385,8,1,
    6,0,0,7,13,3,27,135,17,7,275,26,4,276,26,4,385,19,1,
    2,0,0,7,144,6,7,
    2,0,0,7,189,6,7,
    3,0,0,7,144,6,7,211,27,5,
    2,0,0,7,144,6,2,
    5,0,0,7,13,3,27,135,17,7,13,11,27,274,26,5,
    5,0,0,7,1,0,7,13,3,27,320,17,7,366,25,5,
    5,0,0,7,11,3,27,13,11,27,385,4,1,180,17,7,
    6,0,0,7,13,3,27,135,17,7,274,26,5,274,26,5,385,8,1,
    7,0,0,7,11,3,27,13,11,27,303,24,5,303,24,5,303,24,5,385,8,1,
    8,0,0,7,13,3,27,135,17,7,47,22,25,274,26,5,13,11,27,274,26,5,385,8,1,
    6,0,0,7,13,3,27,216,20,5,216,20,5,216,20,5,384,8,1,
    6,0,0,7,13,3,27,216,20,4,216,20,4,216,20,4,384,19,1,
    3,0,0,7,13,3,27,135,17,7,
    3,0,0,7,11,3,27,180,17,7,
    3,0,0,7,13,3,27,181,17,7,
    2,0,0,7,144,6,7,
    4,0,0,7,13,3,27,135,17,7,385,9,1,
    4,0,0,7,11,3,27,180,17,7,385,9,1,
    3,0,0,7,144,6,7,384,9,1,
    2,0,0,7,144,6,2,
    6,0,0,7,13,3,27,135,17,7,385,9,1,135,17,7,386,9,1,
    3,0,0,7,140,6,7,185,16,7,
    3,0,0,7,140,6,2,185,6,2,
    3,0,0,7,118,2,2,124,2,2,
    4,0,0,7,13,3,27,148,16,7,149,16,7,
    4,0,0,7,13,3,27,148,16,2,149,16,2,
    3,0,0,7,137,7,7,138,17,7,
    3,0,0,7,137,7,2,138,7,2,
    5,0,0,7,11,3,27,13,11,27,303,24,5,385,8,1,
    6,0,0,7,13,3,27,135,17,7,13,11,27,274,26,5,385,8,1,
    5,0,0,7,11,3,27,13,11,27,133,24,5,385,8,1,
    4,0,0,7,13,3,27,216,20,5,384,8,1,
    4,0,0,7,13,3,27,216,20,4,384,19,1,
    4,0,0,7,13,3,27,220,18,5,384,8,1,
    4,0,0,7,13,3,27,220,18,4,384,19,1,
    5,0,0,7,13,3,27,135,17,7,278,25,5,385,8,1,
    5,0,0,7,13,3,27,135,17,7,278,25,4,385,19,1,
    4,0,0,7,13,3,27,130,18,5,384,8,1,
    4,0,0,7,13,3,27,130,18,4,384,19,1,
    5,0,0,7,13,3,27,11,11,27,286,23,5,385,8,1,
    5,0,0,7,13,3,27,11,11,27,286,23,4,385,19,1,
    5,0,0,7,13,3,27,11,11,27,287,23,5,385,8,1,
    5,0,0,7,13,3,27,11,11,27,287,23,4,385,19,1,
    5,0,0,7,13,3,27,220,18,5,223,18,5,384,8,1,
    5,0,0,7,13,3,27,220,18,4,223,18,4,384,19,1,
    7,0,0,7,13,3,27,13,11,27,13,11,27,385,8,1,384,8,1,386,8,1,
    6,0,0,7,13,3,27,135,17,7,135,17,7,386,9,1,385,8,1,
    7,0,0,7,13,3,27,135,17,7,11,11,27,384,8,1,385,8,1,386,8,1,
    8,0,0,7,1,0,7,13,3,27,93,11,27,320,17,7,386,9,1,385,8,1,384,8,1,
    7,0,0,7,13,3,27,13,11,27,384,8,1,13,11,27,385,8,1,386,8,1,
    4,0,0,7,144,6,7,141,16,7,189,16,7,
    4,0,0,7,144,6,2,141,6,2,189,6,2,
    10,0,0,7,13,3,27,135,17,7,67,22,25,13,11,27,215,24,5,319,23,5,384,8,1,385,8,1,386,8,1,
    10,0,0,7,13,3,27,135,17,7,67,22,25,13,11,27,215,24,5,319,23,4,384,8,1,385,8,1,386,8,1,
    8,0,0,7,1,0,7,13,3,27,93,11,27,384,8,1,2,5,1,109,12,25,385,8,1,
    8,0,0,7,13,3,27,135,17,7,47,22,25,67,22,25,215,24,5,385,8,1,384,8,1,
    10,0,0,7,1,0,7,13,3,27,320,17,7,108,22,25,215,24,5,384,8,1,385,8,1,3,5,1,2,5,1,
    7,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,384,8,1,385,8,1,
    11,0,0,7,13,3,27,135,17,7,278,25,5,275,26,5,67,22,25,223,23,5,215,24,5,47,22,25,385,8,1,384,8,1,
    11,0,0,7,13,3,27,135,17,7,278,25,4,275,26,4,67,22,25,223,23,4,215,24,5,47,22,25,385,8,1,384,8,1,
    7,0,0,7,13,3,27,13,11,27,84,22,25,306,23,5,384,8,1,385,8,1,
    7,0,0,7,13,3,27,13,11,27,84,22,25,306,23,4,384,8,1,385,8,1,
    7,0,0,7,13,3,27,135,17,7,13,11,27,384,8,1,385,8,1,386,8,1,
    5,0,0,7,1,0,7,13,3,27,3,5,1,384,8,1,
    1,0,0,7,
    3,0,0,7,13,3,27,135,17,7,
    5,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,
    3,0,0,7,13,3,27,216,20,5,
    3,0,0,7,37,3,27,173,17,7,
    3,0,0,7,140,6,7,185,16,7,
    3,0,0,7,140,6,2,185,6,2,
    3,0,0,7,119,2,2,5,1,2,
    5,0,0,7,13,3,27,135,17,7,223,23,5,281,25,5,
    5,0,0,7,13,3,27,135,17,7,223,23,4,281,25,4,
    3,0,0,7,137,7,7,183,17,7,
    3,0,0,7,137,7,2,183,7,2,
    4,0,0,7,13,3,27,135,17,7,216,24,5,
    3,0,0,7,140,6,7,118,14,2,
    3,0,0,7,140,6,2,118,2,2,
    4,0,0,7,118,2,2,140,6,7,182,17,7,
    4,0,0,7,118,2,2,140,6,2,182,7,2,
    5,0,0,7,13,3,27,11,11,27,225,23,5,228,23,5,
    5,0,0,7,13,3,27,11,11,27,225,23,4,228,23,4,
    5,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,
    3,0,0,7,20,3,27,156,17,7,
    8,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,384,8,1,385,8,1,2,5,1,
    2,0,0,7,144,6,7,
    4,0,0,7,119,2,2,4,1,2,140,6,7,
    4,0,0,7,119,2,2,4,1,2,140,6,2,
    3,0,0,7,142,6,7,187,16,7,
    3,0,0,7,142,6,2,187,6,2,
    7,0,0,7,13,3,27,384,4,1,2,5,1,1,0,7,93,3,27,385,4,1,
    4,0,0,7,139,6,7,146,16,7,137,17,7,
    4,0,0,7,139,6,2,146,6,2,137,7,2,
    3,0,0,7,119,2,2,125,2,2,
    4,0,0,7,13,3,27,178,17,7,154,17,7,
    4,0,0,7,13,3,27,135,17,7,274,26,5,
    3,0,0,7,13,3,27,5,10,2,
    3,0,0,7,11,3,27,4,10,2,
    3,0,0,7,5,1,2,13,3,27,
    5,0,0,7,13,3,27,5,10,2,4,10,2,384,8,1,
    3,0,0,7,37,3,27,6,10,2,
    3,0,0,7,13,3,27,384,4,1,
    3,0,0,7,11,3,27,384,4,1,
    7,0,0,7,13,3,27,384,4,1,11,3,27,385,4,1,13,3,27,386,4,1,
    6,0,0,7,1,0,7,13,3,27,384,4,1,93,3,27,385,4,1,
    4,0,0,7,13,3,27,47,12,25,384,8,1,
    4,0,0,7,11,3,27,46,12,25,384,8,1,
    5,0,0,7,13,3,27,8,12,25,8,12,25,384,8,1,
    5,0,0,7,13,3,27,135,17,7,67,22,25,385,8,1,
    5,0,0,7,13,3,27,220,18,5,47,12,25,384,8,1,
    5,0,0,7,13,3,27,220,18,4,47,12,25,384,8,1,
    7,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,47,22,25,384,8,1,
    4,0,0,7,5,1,2,4,1,2,43,3,27,
    2,0,0,7,13,3,27,
    5,0,0,7,11,3,27,13,11,27,135,17,7,91,22,25,
    4,0,0,7,13,3,27,47,12,25,47,12,25,
    4,0,0,7,13,3,27,384,4,1,135,7,7,
    3,0,0,7,37,3,27,12,11,27,
    4,0,0,7,13,3,27,47,12,25,384,8,1,
    5,0,0,7,13,3,27,135,17,7,67,22,25,385,8,1,
    5,0,0,7,13,3,27,11,11,27,47,22,25,67,22,25,
    3,0,0,7,5,1,2,42,3,27,
    7,0,0,7,13,3,27,384,4,1,44,3,27,385,4,1,45,3,27,386,4,1,
    5,0,0,7,1,0,7,13,3,27,101,12,25,384,8,1,
    8,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,384,8,1,385,8,1,2,5,1,
    6,0,0,7,13,3,27,220,18,5,225,18,5,384,8,1,2,5,1,
    6,0,0,7,13,3,27,220,18,4,225,18,4,384,19,1,2,5,1,
    3,0,0,7,140,6,7,145,16,7,
    3,0,0,7,140,6,2,145,6,2,
    5,0,0,7,13,3,27,47,12,25,384,8,1,2,5,1,
    7,0,0,7,13,3,27,384,4,1,13,3,27,385,4,1,13,3,27,386,4,1,
    9,0,0,7,13,3,27,135,17,7,385,9,1,135,17,7,386,9,1,135,17,7,387,9,1,384,8,1,
    4,0,0,7,140,6,7,142,16,7,143,16,7,
    4,0,0,7,140,6,2,142,6,2,143,6,2,
    7,0,0,7,13,3,27,47,12,25,47,12,25,47,12,25,384,8,1,2,5,1,
    7,0,0,7,13,3,27,384,4,1,2,5,1,1,0,7,93,3,27,385,4,1,
    8,0,0,7,13,3,27,135,17,7,67,22,25,215,24,5,384,8,1,385,8,1,2,5,1,
    5,0,0,7,13,3,27,222,18,5,384,8,1,142,6,7,
    5,0,0,7,13,3,27,222,18,4,384,19,1,142,6,2,
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
    "both-handles-null-initiator-own-metadata, with strange metadata refused",
    "both-handles-null-before-any-other-call",
    "both-handles-null-before-any-other-call, with strange metadata refused",
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
    "no-name-on-exchange-and-its-named-twin, with strange metadata refused",
    "no-name-on-query",
    "no-name-on-a-live-context",
    "a-name-is-only-read",
    "a-name-is-only-read-on-a-new-context",
    "a-name-without-terminator",
    "a-name-without-terminator-on-a-new-context",
    "an-empty-name",
    "an-empty-name-on-a-new-context",
    "an-initiator-turns-acceptor",
    "an-initiator-turns-acceptor, with strange metadata refused",
    "an-acceptor-turns-initiator",
    "an-acceptor-turns-initiator, with strange metadata refused",
    "the-role-goes-back-and-forth",
    "the-name-becomes-empty",
    "the-name-becomes-empty, with strange metadata refused",
    "an-empty-name-becomes-a-name",
    "an-empty-name-becomes-a-name, with strange metadata refused",
    "an-acceptor-of-query-turns-initiator",
    "each-flag-on-query-with-a-live-context",
    "each-flag-on-exchange-with-a-context-of-query",
    "each-flag-on-exchange-with-a-context-of-query, with strange metadata refused",
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
    "outside-the-list-confidentiality, with strange metadata refused",
    "outside-the-list-fragment-supplied",
    "outside-the-list-fragment-supplied, with strange metadata refused",
    "outside-the-list-no-integrity",
    "outside-the-list-no-integrity, with strange metadata refused",
    "outside-the-list-undefined-top-bit",
    "outside-the-list-undefined-top-bit, with strange metadata refused",
    "outside-the-list-undefined-inner-bit",
    "outside-the-list-undefined-inner-bit, with strange metadata refused",
    "outside-the-list-listed-and-confidentiality",
    "outside-the-list-listed-and-confidentiality, with strange metadata refused",
    "outside-the-list-everything-defined",
    "outside-the-list-everything-defined, with strange metadata refused",
    "outside-the-list-all-bits",
    "outside-the-list-all-bits, with strange metadata refused",
    "incoherent-datagram-and-connection",
    "incoherent-datagram-and-connection, with strange metadata refused",
    "incoherent-all-three-transports",
    "incoherent-all-three-transports, with strange metadata refused",
    "incoherent-integrity-and-replay-detection",
    "incoherent-integrity-and-replay-detection, with strange metadata refused",
    "incoherent-integrity-and-sequence-detection",
    "incoherent-integrity-and-sequence-detection, with strange metadata refused",
    "incoherent-delegation-without-mutual",
    "incoherent-delegation-without-mutual, with strange metadata refused",
    "incoherent-three-legs-without-mutual",
    "incoherent-three-legs-without-mutual, with strange metadata refused",
    "incoherent-buffers-that-this-call-has-not",
    "incoherent-buffers-that-this-call-has-not, with strange metadata refused",
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
    "nothing-is-used-after-a-failed-call, with strange metadata refused",
    "foreign0-on-a-new-context",
    "foreign0-on-a-new-context, with strange metadata refused",
    "foreign0-on-a-live-context",
    "foreign0-on-a-live-context, with strange metadata refused",
    "foreign1-on-a-new-context",
    "foreign1-on-a-new-context, with strange metadata refused",
    "foreign1-on-a-live-context",
    "foreign1-on-a-live-context, with strange metadata refused",
    "foreign2-on-a-new-context",
    "foreign2-on-a-new-context, with strange metadata refused",
    "foreign2-on-a-live-context",
    "foreign2-on-a-live-context, with strange metadata refused",
    "foreign3-on-a-new-context",
    "foreign3-on-a-new-context, with strange metadata refused",
    "foreign3-on-a-live-context",
    "foreign3-on-a-live-context, with strange metadata refused",
    "foreign4-on-a-new-context",
    "foreign4-on-a-new-context, with strange metadata refused",
    "foreign4-on-a-live-context",
    "foreign4-on-a-live-context, with strange metadata refused",
    "foreign5-on-a-new-context",
    "foreign5-on-a-new-context, with strange metadata refused",
    "foreign5-on-a-live-context",
    "foreign5-on-a-live-context, with strange metadata refused",
    "foreign6-on-a-new-context",
    "foreign6-on-a-new-context, with strange metadata refused",
    "foreign6-on-a-live-context",
    "foreign6-on-a-live-context, with strange metadata refused",
    "foreign7-on-a-new-context",
    "foreign7-on-a-new-context, with strange metadata refused",
    "foreign7-on-a-live-context",
    "foreign7-on-a-live-context, with strange metadata refused",
    "foreign8-on-a-new-context",
    "foreign8-on-a-new-context, with strange metadata refused",
    "foreign8-on-a-live-context",
    "foreign8-on-a-live-context, with strange metadata refused",
    "short-on-a-new-acceptor",
    "short-on-a-new-initiator",
    "short-on-a-live-context",
    "short-on-a-live-context, with strange metadata refused",
    "short-on-a-context-of-exchange",
    "long-on-a-new-acceptor",
    "long-on-a-new-initiator",
    "long-on-a-live-context",
    "long-on-a-live-context, with strange metadata refused",
    "long-on-a-context-of-exchange",
    "every-pattern-one-after-the-other",
    "every-pattern-one-after-the-other, with strange metadata refused",
    "good-metadata-after-bad",
    "good-metadata-after-bad, with strange metadata refused",
    "a-fresh-acceptor-reads-an-initiators-metadata",
    "a-fresh-acceptor-with-another-credential",
    "an-acceptors-answer-reaches-the-initiator",
    "a-fresh-acceptor-after-the-initiator-is-gone",
    "no-bytes-on-a-new-context",
    "no-bytes-on-a-new-context, with strange metadata refused",
    "no-bytes-and-no-pointer-on-a-new-context",
    "no-bytes-and-no-pointer-on-a-new-context, with strange metadata refused",
    "no-bytes-on-a-live-context",
    "no-bytes-on-a-live-context, with strange metadata refused",
    "no-bytes-and-no-pointer-on-a-live-context",
    "no-bytes-and-no-pointer-on-a-live-context, with strange metadata refused",
    "no-bytes-after-good-metadata",
    "no-bytes-after-good-metadata, with strange metadata refused",
    "exchange-is-the-very-first-call",
    "exchange-is-the-very-first-call-of-an-initiator",
    "exchange-twice-without-query",
    "exchange-twice-without-query, with strange metadata refused",
    "exchange-again-on-a-context-of-exchange",
    "exchange-without-query-from-a-second-credential",
    "an-initiators-context-was-deleted",
    "exchange-three-times-as-acceptor",
    "exchange-three-times-as-initiator",
    "exchange-three-times-with-fresh-metadata",
    "exchange-three-times-with-own-metadata",
    "exchange-three-times-with-own-metadata, with strange metadata refused",
    "an-acceptors-exchange-hands-out-a-context",
    "an-initiators-exchange-hands-out-a-context",
    "own-metadata-hands-out-a-context",
    "foreign-bytes-that-are-accepted-hand-out-a-context",
    "an-acceptors-context-is-deleted-at-once",
    "an-initiators-context-is-deleted-at-once",
    "a-context-is-deleted-at-once-where-exchange-came-first",
    "a-context-is-deleted-at-once-where-exchange-came-first, with strange metadata refused",
    "each-context-is-deleted-at-once",
    "a-failed-exchange-leaves-null",
    "a-failed-exchange-leaves-null, with strange metadata refused",
    "a-refused-null-credential-leaves-null",
    "a-failure-on-cut-metadata-leaves-null",
    "a-failure-on-cut-metadata-leaves-null, with strange metadata refused",
    "a-failure-on-empty-metadata-leaves-null",
    "a-failure-on-empty-metadata-leaves-null, with strange metadata refused",
    "an-initiators-success-keeps-the-handle",
    "an-acceptors-success-keeps-the-handle",
    "a-success-without-credential-keeps-the-handle",
    "a-success-with-own-metadata-keeps-the-handle",
    "a-success-with-own-metadata-keeps-the-handle, with strange metadata refused",
    "a-failed-exchange-keeps-an-initiators-context",
    "a-failed-exchange-keeps-an-initiators-context, with strange metadata refused",
    "a-failed-exchange-keeps-an-acceptors-context",
    "a-failed-exchange-keeps-an-acceptors-context, with strange metadata refused",
    "a-failed-exchange-without-credential-keeps-the-context",
    "a-failed-exchange-without-credential-keeps-the-context, with strange metadata refused",
    "cut-metadata-keeps-the-context",
    "cut-metadata-keeps-the-context, with strange metadata refused",
    "overlong-metadata-keeps-the-context",
    "overlong-metadata-keeps-the-context, with strange metadata refused",
    "two-failures-keep-the-context",
    "two-failures-keep-the-context, with strange metadata refused",
    "three-contexts-of-query-from-one-credential",
    "three-contexts-of-exchange-from-one-credential",
    "contexts-of-both-functions-from-one-credential",
    "three-contexts-from-two-credentials",
    "a-new-handle-after-a-deletion",
    "contexts-of-exchange-only",
    "contexts-of-exchange-only, with strange metadata refused",
    "two-negotiations-side-by-side",
    "two-negotiations-side-by-side, with strange metadata refused",
    "contexts-of-two-credentials-side-by-side",
    "lives-that-overlap",
    "lives-that-overlap-from-two-credentials",
    "deletion-after-a-whole-negotiation",
    "deletion-after-successes-and-failures",
    "deletion-after-successes-and-failures, with strange metadata refused",
    "deletion-after-calls-on-other-contexts",
    "deletion-after-calls-on-other-contexts, with strange metadata refused",
    "deletion-in-the-order-of-making",
    "deletion-with-a-second-credential-gone",
    "what-a-context-carries",
    "success-on-a-new-context",
    "success-on-a-live-context",
    "success-with-own-metadata",
    "success-with-every-listed-flag",
    "failure-on-foreign-bytes",
    "failure-on-foreign-bytes, with strange metadata refused",
    "failure-without-credential",
    "failure-on-a-live-context",
    "failure-on-a-live-context, with strange metadata refused",
    "failure-on-empty-metadata",
    "failure-on-empty-metadata, with strange metadata refused",
    "the-reserved-bit-of-a-success",
    "the-reserved-bit-of-a-failure",
    "the-reserved-bit-of-a-failure, with strange metadata refused",
    "an-error-number-in-place-of-a-status",
    "an-error-number-in-place-of-a-status, with strange metadata refused",
    "an-error-number-on-a-live-context",
    "an-error-number-on-a-live-context, with strange metadata refused",
    "nothing-is-pending",
    "nothing-is-pending-where-a-user-may-be-asked",
    "a-whole-negotiation-returns",
    "exchange-before-anything-returns",
    "a-refused-call-returns",
    "a-refused-call-returns, with strange metadata refused",
    "a-large-message-returns",
    "a-large-message-returns, with strange metadata refused",
    "release-and-acquire-again-return",
    "the-reason-of-bad-bytes",
    "the-reason-of-bad-bytes, with strange metadata refused",
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
    "query-on-a-context-that-failed, with strange metadata refused",
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
    "a-life-with-failures, with strange metadata refused",
    "failures-on-a-new-context",
    "failures-on-a-new-context, with strange metadata refused",
    "metadata-asked-for-again",
    "three-initiators-in-turn",
    "acceptors-in-turn",
    "failures-in-turn",
    "failures-in-turn, with strange metadata refused",
    "queries-in-turn-on-one-context",
    "credentials-in-turn",
    "what-no-memory-may-stop",
    "a-large-message-that-no-memory-may-stop",
    "a-large-message-that-no-memory-may-stop, with strange metadata refused",
};


static int is_excused(int hangs) {
    const struct expectation *expected = now->expected ? &expectations[now->expected - 1] : NULL;
    if (!now->piece || now->reading) return 0;
    if (hangs && now->prompts) return now->waits = 1;
    verdict = "RET-6";
    if (expected == NULL || expected->no_return == 0) return 0;
    const char *id = clauses[expected->no_return - 1].id;
    /* That a call fell does not say why. */
    static char either[80];
    snprintf(either, sizeof either, strncmp(id, "META", 4) ? "%s" : "%s, or RET-6 where its bytes are not the reason", id);
    verdict = either;
    if (expected->level == 0 || (strict && expected->level == 1)) return 0;
    return now->left_out[4 * expected->no_return + expected->level] = 1;
}

/* ---- A minimal LSA: three heaps and one client; every other function answers harmlessly, with what it answers with. ---- */

typedef struct { uint32_t low; int32_t high; } luid;
static luid logon = {0x0003E7A1u, 0};
struct client { luid logon; uint32_t process, thread; uint8_t tcb, impersonating, restricted, flags; uint32_t level; void *token; };
struct call_info { uint32_t process, thread, attributes, count; void *mechanism; };

typedef uint32_t(CALL *other_function)(void);
static uint32_t CALL not_implemented(void) { return 0xC0000002u; }
static uint32_t CALL done(void) { return 0; }
static void *CALL nothing(void) { return NULL; }
static void *CALL notification(void) { return (void *)(uintptr_t)1; }
static void *CALL allocate_lsa(uint32_t length) { return calloc(1, length ? length : 1); }
static void *CALL allocate_private(size_t length) { return calloc(1, length ? length : 1); }
static void CALL release_block(void *block) { free(block); }
static uint32_t CALL allocate_client(void *client, uint32_t length, void **base) {
    (void)client;
    *base = allocate_lsa(length);
    return *base ? 0 : 0xC0000017u;
}
static uint32_t CALL release_client(void *client, void *base) {
    (void)client;
    free(base);
    return 0;
}
static uint32_t CALL copy(void *client, uint32_t length, void *to, void *from) {
    (void)client;
    memmove(to, from, length);
    return 0;
}
static uint32_t CALL duplicate(void *source, void **destination) {
    *destination = source;
    return 0;
}
static uint32_t CALL client_info(struct client *info) {
    *info = (struct client){.logon = logon, .process = 4, .thread = 1, .tcb = 1};
    return 0;
}
static uint8_t CALL call_information(struct call_info *info) {
    *info = (struct call_info){.process = 4, .thread = 1, .attributes = 0xC200, .count = 1};
    return 1;
}

typedef struct { uint16_t length, maximum; uint16_t *buffer; } counted_string;
typedef struct { uint32_t version, machine_state, setup_mode; void *sid; counted_string domain, dns; uint8_t guid[16]; } parameters;
struct package_info { uint32_t capabilities; uint16_t version, rpc; uint32_t token; uint16_t *name, *comment; };

typedef uint32_t(CALL *entry_type)(uint32_t, uint32_t *, void ***, uint32_t *);
typedef uint32_t(CALL *initialize_type)(uintptr_t, parameters *, void **);
typedef uint32_t(CALL *info_type)(struct package_info *);
typedef uint32_t(CALL *acquire_type)(counted_string *, uint32_t, luid *, void *, void *, void *, uintptr_t *, int64_t *);
typedef uint32_t(CALL *handle_type)(uintptr_t);
typedef uint32_t(CALL *query_type)(uintptr_t, counted_string *, uint32_t, uint32_t *, uint8_t **, uintptr_t *);
typedef uint32_t(CALL *exchange_type)(uintptr_t, counted_string *, uint32_t, uint32_t, uint8_t *, uintptr_t *);

static acquire_type acquire_function;
static handle_type release_function, delete_function;

/* In place of a NULL slot: STATUS_NOT_IMPLEMENTED, and nothing is done. */
static uint32_t CALL acquire_nothing(counted_string *principal, uint32_t use, luid *id, void *data, void *get_key, void *key,
                                     uintptr_t *handle, int64_t *expiry) {
    (void)principal, (void)use, (void)id, (void)data, (void)get_key, (void)key, (void)handle, (void)expiry;
    return 0xC0000002u;
}

static uint32_t CALL release_nothing(uintptr_t handle) {
    (void)handle;
    return 0xC0000002u;
}
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
        fprintf(errors, "%s: no library with SpLsaModeInitialize; give a path such as ./my_ssp.so\n", path);
        leave(2);
    }
    for (int i = 0; i < 64; i++) lsa[i] = (void *)(uintptr_t)not_implemented;
    lsa[5] = (void *)(uintptr_t)allocate_lsa, lsa[48] = (void *)(uintptr_t)allocate_private;
    lsa[6] = lsa[23] = lsa[49] = (void *)(uintptr_t)release_block;
    lsa[7] = (void *)(uintptr_t)allocate_client, lsa[8] = (void *)(uintptr_t)release_client;
    lsa[9] = lsa[10] = (void *)(uintptr_t)copy, lsa[13] = (void *)(uintptr_t)duplicate;
    lsa[16] = (void *)(uintptr_t)client_info, lsa[24] = (void *)(uintptr_t)call_information;
    /* CreateLogonSession, ImpersonateClient, CancelNotification, LsaProtectMemory, LsaUnprotectMemory */
    lsa[0] = lsa[11] = lsa[18] = lsa[44] = lsa[45] = (void *)(uintptr_t)done;
    /* CreateThread, CreateSharedMemory, AllocateSharedMemory, DeleteSharedMemory, CrediFreeCredentials */
    lsa[15] = lsa[26] = lsa[27] = lsa[29] = lsa[43] = (void *)(uintptr_t)nothing;
    lsa[17] = (void *)(uintptr_t)notification;
    uint32_t version = 0, count = 0;
    void **table = NULL;
    uint32_t status = ((entry_type)(uintptr_t)found)(0x00010000u, &version, &table, &count);
    static parameters given;
    given.version = version, given.machine_state = 3;
    if (status != 0 || table == NULL || count == 0 || version < 0x00100000u || !slot(table, 8) || !slot(table, 30) ||
        !slot(table, 31) ||
        ((initialize_type)(uintptr_t)slot(table, 8))(1, &given, lsa) & 0x80000000u) {
        fprintf(out, "not tried: the package does not start here, or does not offer both functions\n");
        leave(3);
    }
    struct package_info information = {0};
    if (slot(table, 10)) ((info_type)(uintptr_t)slot(table, 10))(&information);
    acquire_function = slot(table, 12) ? (acquire_type)(uintptr_t)slot(table, 12) : acquire_nothing;
    release_function = slot(table, 14) ? (handle_type)(uintptr_t)slot(table, 14) : release_nothing;
    delete_function = (handle_type)(uintptr_t)slot(table, 20);
    query_function = (query_type)(uintptr_t)slot(table, 30);
    exchange_function = (exchange_type)(uintptr_t)slot(table, 31);
}

/* ---- A case in progress: the values behind c0 to c7 and x0 to x7, and what Query returned for each role. ---- */

enum { NO_CELL, NULL_HANDLE, SAME, FRESH, OF_ANOTHER };
enum { NONE, EMPTY, READABLE, MISSING };
static uintptr_t credentials[2][8], contexts[8]; /* of a credential the inbound and the outbound handle */
static int acquired[8], live[8], made[8]; /* live: 1 live, 0 not */
static uint8_t *said[2];                  /* what Query returned, without and with a name */
static uint32_t said_length[2];
static int has_said[2];

/* What Query's length is before the call: no package has so much to say. */
#define UNSET 0x5A5A5A5Au

struct answer { uint32_t status; int handle, metadata; const char *wrote; };

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
static uint16_t letters[32];
static counted_string *name(const char *word, counted_string *string) {
    const char *plain = "host/server.sspcheck.test";
    uint16_t length = (uint16_t)(2 * strlen(plain));
    for (size_t i = 0; i <= strlen(plain); i++) letters[i] = (uint16_t)plain[i];
    if (strcmp(word, "absent") == 0) return NULL;
    string->length = length, string->maximum = (uint16_t)(length + 2), string->buffer = letters;
    if (strcmp(word, "empty") == 0) string->length = 0, string->maximum = 2, letters[0] = 0;
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
    if (now->waits && prompts(text)) return 0;
    char function[16] = "", credential[16] = "", context[16] = "", target[16] = "", word[16] = "", metadata[24] = "";
    sscanf(text, "%15s %15s %15s %15s %15s %23s", function, credential, context, target, word, metadata);
    answer->handle = NO_CELL, answer->metadata = NONE, answer->wrote = NULL;
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
    counted_string string = {0}, *given = name(target, &string), before_it = string;
    uint16_t letters_before[32];
    memcpy(letters_before, letters, sizeof letters);
    if (strcmp(function, "query") == 0) {
        uint32_t length = UNSET;
        uint8_t *data = NULL;
        answer->status = query_function(handle, given, requirements, &length, &data, &cell);
        if (succeeded(answer->status)) {
            answer->metadata = length == 0 ? EMPTY : data == NULL || length == UNSET ? MISSING : READABLE;
            now->reading = 1;
            if (answer->metadata == READABLE) {
                free(said[role]);
                said[role] = malloc(length);
                has_said[role] = said[role] != NULL;
                if (has_said[role]) memcpy(said[role], data, length), said_length[role] = length;
            }
            now->reading = 0;
        }
    } else {
        static uint8_t *buffer;
        static size_t room;
        size_t needed = (1 << 17) + said_length[0] + said_length[1];
        if (room < needed && (buffer = realloc(buffer, room = needed)) == NULL) leave(2);
        long length = bytes(metadata, role, buffer);
        if (length == -2) return 0;
        /* A copy of just this length, so that tools that watch memory see what is read behind it. */
        uint8_t *copy = length < 0 ? NULL : malloc(length ? (size_t)length : 1);
        if (copy) memcpy(copy, buffer, (size_t)length);
        answer->status = exchange_function(handle, given, requirements, length < 0 ? 0 : (uint32_t)length, copy, &cell);
        if (copy && memcmp(copy, buffer, (size_t)length) != 0) answer->wrote = "META-2";
        free(copy);
    }
    if (string.length != before_it.length || string.maximum != before_it.maximum || string.buffer != before_it.buffer ||
        memcmp(letters, letters_before, sizeof letters) != 0)
        answer->wrote = "TGT-2";
    answer->handle = after(x, before, cell);
    return 1;
}

static void settle(void) {
    now->prompts = 0;
    size_t length = strlen(now->at);
    snprintf(now->at + length, sizeof now->at - length, " or in what is deleted after it");
    for (int i = 0; i < 8; i++)
        if (live[i] && delete_function) delete_function(contexts[i]);
    for (int i = 0; i < 8; i++)
        if (acquired[i]) release(i);
}

/* ---- What was seen against what is permitted. ---- */

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
    now->tried++;
    if (answer->wrote) {
        now->broken++;
        if (now->shown++ < 20) fprintf(out, "%s in %s: `%s` wrote to what it was only given to read\n", answer->wrote, where, calls[call]), fflush(out);
    }
    if (breaks == 0) {
        if (strncmp(calls[call], "exchange c", 10) == 0 && answer->handle == FRESH && succeeded(answer->status)) now->witnessed = 1;
        return;
    }
    const struct clause *clause = breaks < 0 ? NULL : &clauses[breaks - 1];
    int counts = clause == NULL || clause->level == 0 || (strict && clause->level == 1);
    if (counts) now->broken++;
    else now->deviating++;
    if (counts ? now->shown < 20 : verbose) {
        static const char *const handles[] = {"no handle", "handle NULL", "same handle", "new handle", "handle of another context"};
        now->shown++;
        fprintf(out, "%s in %s: `%s` returned 0x%08X, %s; permitted: %s\n    %s\n", clause ? clause->id : "?", where, calls[call],
               (unsigned)answer->status, handles[answer->handle], expected->why, clause ? clause->says : "an answer that cannot be");
        fflush(out);
    }
}

/* Makes a call that is judged; 0 where it cannot be made here, or was left out. */
static int try_call(int call, int number, struct answer *answer) {
    const struct expectation *expected = &expectations[number];
    if (now->left_out[4 * expected->no_return + expected->level]) return 0;
    announce(calls[call]);
    now->expected = number + 1;
    int made = make(calls[call], answer);
    now->expected = 0;
    return made;
}

/* The calls of a case or an ending, up to the first answer that the next call does not need. */
static void follow(const char *place, int count, const short *step) {
    struct answer answer;
    now->not_reached += count;
    for (int i = 0; i < count; i++, step += 3) {
        if (!try_call(step[0], step[1], &answer)) return;
        now->not_reached--;
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
        fprintf(errors, "usage: vectors PATH [--strict] [--verbose]\n");
        return 2;
    }
    start(path);
    struct answer answer;
    char place[128], after_it[256];
    int situation = 0, piece = 0;
    for (const short *at = situations; *at >= 0; situation++) {
        int setup = at[0], tests = at[1];
        const short *steps = at + 2, *test = steps + 2 * setup;
        at = test + 3 * tests;
        snprintf(place, sizeof place, "situation %d", situation);
        snprintf(where, sizeof where, " (%s)", place);
        for (int i = 0; i < tests; i++, test += 3) {
            int there = 1;
            if (++piece < now->first) continue;
            now->piece = piece;
            forget();
            for (int step = 0; step < setup && there; step++) {
                announce(calls[steps[2 * step]]);
                there = make(calls[steps[2 * step]], &answer) && is_needed(&answer, steps[2 * step + 1]);
            }
            now->not_reached++;
            if (there && try_call(test[0], test[1], &answer)) {
                now->not_reached--;
                const short *ending = test[2] < 0 ? NULL : endings + test[2];
                judge(place, test[0], test[1], &answer);
                snprintf(after_it, sizeof after_it, "%s after `%s` failed", place, calls[test[0]]);
                if (ending && is_needed(&answer, ending[0])) follow(after_it, ending[1], ending + 2);
            }
            settle();
        }
    }
    int number = 0;
    for (const short *at = cases; *at >= 0; number++) {
        int steps = at[0];
        const short *step = at + 1;
        at = step + 3 * steps;
        if (++piece < now->first) continue;
        now->piece = piece;
        forget();
        snprintf(place, sizeof place, "case %s", case_names[number]);
        snprintf(where, sizeof where, " (%s)", place);
        follow(place, steps, step);
        settle();
    }
    if (now->waits) fprintf(out, "calls with PROMPT_FOR_CREDS were left out: one did not return, and may wait for a person\n");
    for (int clause = 1; clause < 256; clause++)
        for (int level = 0; level < 4; level++)
            if (now->left_out[4 * clause + level])
                fprintf(out, "%s (%s): a call does not return, which does not count; calls of its kind were left out\n",
                       clauses[clause - 1].id, level == 1 ? "customary" : "hardening");
    fprintf(out, "%ld answers judged, %ld vectors not reached, %ld answers break clauses that count, %ld others\n", now->tried,
           now->not_reached, now->broken, now->deviating);
    if (now->broken) return 1;
    if (!now->witnessed) fprintf(out, "nothing was shown: no Exchange with a live credential made a context\n");
    return now->witnessed ? 0 : 3;
}

int main(int count, char **arguments) {
    return apart(tests, count, arguments);
}

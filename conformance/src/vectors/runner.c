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

/* The tables stand here. */

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

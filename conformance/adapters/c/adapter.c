/*
 * A small correct package behind the line protocol of sspcheck, version 1, in C11 without dependencies:
 *
 *     cc -std=c11 -O1 -Wall -Wextra -o adapter adapter.c
 *     sspcheck check cmd:./adapter
 *
 * In the order of the text: the package, the notation of calls, a case in progress, and the loop that reads requests
 * and answers them. It makes cases only; what it cannot do it declares in its hello, with the reason.
 */
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- The package: handles come from one counter and never repeat; metadata is a tag, a role and a word. ---- */

#define SUCCESS 0u
#define NO_MEMORY 0xC0000017u
#define INVALID_HANDLE 0x80090301u /* SEC_E_INVALID_HANDLE */
#define INVALID_TOKEN 0x80090308u  /* SEC_E_INVALID_TOKEN */
#define NO_CREDENTIALS 0x8009030Eu /* SEC_E_NO_CREDENTIALS */

#define LIVE 64
#define SAID 13
#define TAG "CPACKAGE"

typedef uint64_t handle;

static handle credentials[LIVE], contexts[LIVE], last = 0x2000;

static handle *find(handle *among, handle value) {
    for (int i = 0; i < LIVE; i++)
        if (among[i] == value)
            return &among[i];
    return NULL;
}

static uint32_t make(handle *among, handle *made) {
    handle *free_cell = find(among, 0);
    if (free_cell == NULL)
        return NO_MEMORY;
    *made = *free_cell = last += 0x10;
    return SUCCESS;
}

static uint32_t end(handle *among, handle value) {
    handle *cell = value == 0 ? NULL : find(among, value);
    if (cell == NULL)
        return INVALID_HANDLE;
    *cell = 0;
    return SUCCESS;
}

/* Query and Exchange alike: nothing has changed where they fail. */
static uint32_t begin(handle credential, handle *context) {
    if (*context != 0)
        return find(contexts, *context) != NULL ? SUCCESS : INVALID_HANDLE;
    if (credential == 0 || find(credentials, credential) == NULL)
        return NO_CREDENTIALS;
    return make(contexts, context);
}

static uint32_t query(handle credential, bool named, uint32_t word, handle *context, unsigned char said[SAID]) {
    uint32_t status = begin(credential, context);
    if (status == SUCCESS) {
        memcpy(said, TAG, 8);
        said[8] = named;
        memcpy(said + 9, &word, 4);
    }
    return status;
}

static uint32_t exchange(handle credential, handle *context, const unsigned char *data, size_t length) {
    if (data == NULL || length != SAID || memcmp(data, TAG, 8) != 0)
        return *context != 0 && find(contexts, *context) == NULL ? INVALID_HANDLE : INVALID_TOKEN;
    return begin(credential, context);
}

/* ---- The notation: `exchange c0 null absent 0x8001 peer`. ---- */

enum kind { ACQUIRE, RELEASE, DELETE, QUERY, EXCHANGE };

struct call {
    char text[96];
    enum kind kind;
    int credential, context; /* A slot, or one of the symbols below. */
    bool named, malformed;
    uint32_t word;
    char metadata[24];
};

#define NONE (-1)  /* `null` */
#define OTHER (-2) /* A credential that was never issued; as a context: what only hostile calls pass. */
#define NEVER_ISSUED 0x7EAD10CC

static int slot_of(const char *symbol, char prefix) {
    if (strcmp(symbol, "null") == 0)
        return NONE;
    bool is_slot = symbol[0] == prefix && symbol[1] >= '0' && symbol[1] <= '7' && symbol[2] == 0;
    return is_slot ? symbol[1] - '0' : OTHER;
}

static void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("adapter: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(2);
}

static struct call parse(const char *text) {
    static const char *const kinds[] = {"acquire", "release", "delete", "query", "exchange"};
    struct call call = {.named = true};
    char kind[16] = "", first[24] = "", context[24] = "", target[24] = "";
    int words = sscanf(text, "%15s %23s %23s %23s %x %23s", kind, first, context, target, &call.word, call.metadata);
    while (call.kind < EXCHANGE && strcmp(kinds[call.kind], kind) != 0)
        call.kind++;
    if (strlen(text) >= sizeof call.text || words != (int[]){2, 2, 2, 5, 6}[call.kind] ||
        strcmp(kinds[call.kind], kind) != 0)
        fail("no call: %s", text);
    strcpy(call.text, text);
    call.credential = slot_of(first, 'c');
    call.context = slot_of(call.kind == DELETE ? first : context, 'x');
    call.named = strcmp(target, "absent") != 0;
    call.malformed = strcmp(target, "odd-length") == 0 || strcmp(target, "over-maximum") == 0 ||
                     strcmp(target, "null-buffer") == 0 || strcmp(call.metadata, "null-with-length") == 0;
    return call;
}

/* ---- A case in progress: what is live, and which values stand behind the symbols. ---- */

enum state { ABSENT, LIVING, GONE };

static struct {
    handle credential[8], context[8];
    enum state credential_is[8], context_is[8];
    int made_from[8];
    unsigned char said[2][SAID]; /* What Query returned, by role: 1 where a target is named. */
    bool has[2];
} now;

static bool is_orphan(int context) {
    int from = now.made_from[context];
    return now.context_is[context] == LIVING && from >= 0 && now.credential_is[from] != LIVING;
}

/* Whether an earlier answer has made this call an error of the caller's. */
static bool is_hostile(const struct call *call) {
    switch (call->kind) {
    case ACQUIRE:
        return false;
    case RELEASE:
        for (int i = 0; i < 8; i++)
            if (now.context_is[i] == LIVING && now.made_from[i] == call->credential)
                return true;
        return false;
    case DELETE:
        return is_orphan(call->context);
    default:
        if (call->malformed || call->context == OTHER)
            return true;
        if (call->context == NONE)
            return call->credential == OTHER ||
                   (call->credential >= 0 && now.credential_is[call->credential] != LIVING);
        return now.context_is[call->context] != LIVING || is_orphan(call->context);
    }
}

static const char *obstacle(const struct call *call) {
    if (is_hostile(call))
        return "an earlier answer has made this call an error of the caller's";
    bool exchanges = call->kind == QUERY || call->kind == EXCHANGE;
    if (call->kind != ACQUIRE && call->credential >= 0 && now.credential[call->credential] == 0)
        return exchanges ? "the package gave no credential for this direction" : "the credential was not acquired";
    if (call->context >= 0 && call->kind != ACQUIRE && call->kind != RELEASE && now.context[call->context] == 0)
        return "the context was not made";
    if (call->kind == EXCHANGE && strcmp(call->metadata, "peer") == 0 && !now.has[!call->named])
        return "no Query of the other role has returned metadata";
    if (call->kind == EXCHANGE && strcmp(call->metadata, "own") == 0 && !now.has[call->named])
        return "no Query of this role has returned metadata";
    return NULL;
}

/* The bytes behind the word for metadata; NULL is a NULL pointer. */
static const unsigned char *bytes_of(const struct call *call, size_t *length) {
    static unsigned char bytes[2 * 65536];
    const char *word = call->metadata;
    bool peer = strcmp(word, "peer") == 0, is_short = strcmp(word, "short") == 0, is_long = strcmp(word, "long") == 0;
    bool altered = strncmp(word, "altered", 7) == 0;
    *length = 0;
    if (strcmp(word, "empty-null") == 0)
        return NULL;
    if (strcmp(word, "empty") == 0)
        return bytes;
    if (strcmp(word, "own") == 0 || peer || ((is_short || is_long || altered) && now.has[!call->named])) {
        *length = SAID;
        memcpy(bytes, now.said[word[0] == 'o' ? call->named : !call->named], SAID);
    } else if (is_short || is_long || altered) {
        *length = 16; /* Without metadata of the peer: bytes of 0xFF. */
        memset(bytes, 0xFF, 16);
    }
    size_t behind = is_long ? 4096 : 0;
    if (altered) { /* No metadata here has more than 61 bytes, for which other places count. */
        size_t number = (size_t)atoi(word + 7), place = number % 64 % *length;
        unsigned char was = bytes[place];
        if (number < 192)
            bytes[place] = number < 64 ? (was == 0xFF ? 0 : 0xFF) : number < 128 ? was + 1 : was == 0 ? 0x80 : 0;
        else if (number < 253)
            *length = 1 + (number - 192) % (*length - 1);
        else if (number == 253)
            bytes[(*length)++] = 0;
        else if (number == 254)
            behind = 65536;
        else if (number > 293) /* 2, 4 or 8 bytes from a place on. */
            for (size_t at = (number - 294) % 64 % *length, end = at + ((size_t)2 << (number - 294) / 64);
                 at < end && at < *length; at++)
                bytes[at] = 0xFF;
        else { /* One below, at and one above each power of two from 16 on. */
            size_t wanted = ((size_t)16 << (number - 255) / 3) + (number - 255) % 3 - 1;
            behind = wanted > *length ? wanted - *length : 0;
            if (wanted < *length)
                *length = wanted;
        }
    }
    if (is_short)
        *length -= 1;
    memset(bytes + *length, 0xA5, behind);
    *length += behind;
    if (strncmp(word, "foreign", 7) != 0)
        return bytes;
    static const char nego[] = "NEGOEXTS\x06\0\0\0\0\0\0", xml[] = "<?xml version=\"1.0\"?><metadata/>";
    static const unsigned char der[] = {0x60, 0x84, 0xFF, 0xFF, 0xFF, 0xFF};
    static const size_t lengths[] = {1, 16, sizeof nego, 65536, 256, sizeof xml - 1, 66, 4097, 200};
    int pattern = word[7] - '0';
    *length = lengths[pattern];
    for (size_t i = 0; i < *length; i++) {
        switch (pattern) {
        case 1: bytes[i] = 0xFF; break;
        case 2: bytes[i] = (unsigned char)nego[i]; break;
        case 4: bytes[i] = (unsigned char)i; break;
        case 5: bytes[i] = (unsigned char)xml[i]; break;
        case 6: bytes[i] = der[i % sizeof der]; break;
        case 7: bytes[i] = 0x7F; break;
        case 8: bytes[i] = 0xC8; break;
        default: bytes[i] = 0;
        }
    }
    return bytes;
}

static void say(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    putchar('\n');
    fflush(stdout); /* What waits in a buffer is lost with the process. */
}

/* Query or Exchange: made, written down, and what the caller knows by it. */
static void exchange_step(const struct call *call) {
    handle credential = call->credential >= 0      ? now.credential[call->credential]
                        : call->credential == OTHER ? NEVER_ISSUED
                                                    : 0;
    handle cell = call->context >= 0 ? now.context[call->context] : 0, before = cell;
    uint32_t status;
    if (call->kind == QUERY) {
        status = query(credential, call->named, call->word, &cell, now.said[call->named]);
        now.has[call->named] |= status == SUCCESS;
    } else {
        size_t length;
        const unsigned char *bytes = bytes_of(call, &length);
        status = exchange(credential, &cell, bytes, length);
    }
    const char *output = call->kind == QUERY && status == SUCCESS ? ",\"metadata\":\"unchecked\"" : "";
    say("{\"step\":{\"call\":\"%s\",\"answer\":{\"status\":%lu,\"context\":%llu%s}}}", call->text,
        (unsigned long)status, (unsigned long long)cell, output);
    for (int i = 0; before == 0 && cell != 0 && i < 8; i++) {
        if (now.context_is[i] == ABSENT) {
            now.context_is[i] = LIVING;
            now.context[i] = cell;
            now.made_from[i] = call->credential;
            break;
        }
    }
}

static void step(const char *text) {
    struct call call = parse(text);
    uint32_t status;
    const char *reason = obstacle(&call);
    if (reason != NULL) {
        say("{\"step\":{\"call\":\"%s\",\"skipped\":\"%s\"}}", call.text, reason);
        return;
    }
    switch (call.kind) {
    case ACQUIRE: {
        handle made = 0;
        status = make(credentials, &made);
        if (status != SUCCESS) {
            say("{\"step\":{\"call\":\"%s\",\"answer\":{\"status\":%lu}}}", call.text, (unsigned long)status);
            return;
        }
        now.credential[call.credential] = made;
        now.credential_is[call.credential] = LIVING;
        say("{\"step\":{\"call\":\"%s\",\"answer\":{\"status\":0,\"credential\":{\"inbound\":%llu,\"outbound\":%llu}}}}",
            call.text, (unsigned long long)made, (unsigned long long)made);
        return;
    }
    case RELEASE:
        status = end(credentials, now.credential[call.credential]);
        if (status == SUCCESS)
            now.credential_is[call.credential] = GONE;
        break;
    case DELETE:
        status = end(contexts, now.context[call.context]);
        if (status == SUCCESS)
            now.context_is[call.context] = GONE;
        break;
    default:
        exchange_step(&call);
        return;
    }
    say("{\"step\":{\"call\":\"%s\",\"answer\":{\"status\":%lu}}}", call.text, (unsigned long)status);
}

/* Leaves nothing live behind: contexts first, then credentials. */
static void settle(void) {
    char text[16];
    for (int i = 0; i < 8; i++)
        if (now.context_is[i] == LIVING)
            snprintf(text, sizeof text, "delete x%d", i), step(text);
    for (int i = 0; i < 8; i++)
        if (now.credential_is[i] == LIVING)
            snprintf(text, sizeof text, "release c%d", i), step(text);
}

/* ---- The loop. Requests are read as they are written: what is anything else is refused. ---- */

static bool eat(const char **at, const char *expected) {
    size_t length = strlen(expected);
    if (strncmp(*at, expected, length) != 0)
        return false;
    *at += length;
    return true;
}

static void serve_case(const char *at) {
    memset(&now, 0, sizeof now);
    while (*at == '"') {
        char text[96];
        size_t length = strcspn(at + 1, "\"\\");
        if (length >= sizeof text || at[1 + length] != '"')
            fail("no call: %s", at);
        memcpy(text, at + 1, length);
        text[length] = 0;
        step(text);
        at += length + 2;
        (void)eat(&at, ",");
    }
    if (!eat(&at, "],\"manners\":\"polite\"}}") || *at != 0)
        fail("a request that this adapter does not know: %s", at);
    settle();
    say("{\"done\":{}}");
}

static const char HELLO[] =
    "{\"hello\":{\"protocol\":1,\"start\":\"ready\",\"name\":\"A small package in C\",\"cannot\":["
    "{\"what\":\"tables\",\"reason\":\"the package in this adapter has no function table\"},"
    "{\"what\":\"watch-parameters\",\"reason\":\"an adapter cannot tell which bytes of its parameters a call touches\"},"
    "{\"what\":\"look-at-metadata\",\"reason\":\"this adapter trusts its package's pointers\"},"
    "{\"what\":\"account-heaps\",\"reason\":\"the package in this adapter uses no heap of a host\"},"
    "{\"what\":\"fail-allocations\",\"reason\":\"the package in this adapter uses no heap of a host\"},"
    "{\"what\":\"threads\",\"reason\":\"this adapter has one thread\"},"
    "{\"what\":\"hostile\",\"reason\":\"this adapter has no malformed names and no stale handles to pass\"},"
    "{\"what\":\"sweep\",\"reason\":\"this adapter makes cases only\"}]}}";

int main(void) {
    static char line[1 << 20];
    say("%s", HELLO);
    while (fgets(line, sizeof line, stdin) != NULL) {
        size_t length = strcspn(line, "\n");
        if (line[length] != '\n')
            fail("a line that is too long");
        line[length] = 0;
        const char *at = line;
        if (strcmp(line, "\"end\"") == 0)
            return 0;
        if (!eat(&at, "{\"case\":{\"calls\":["))
            fail("a request that this adapter does not know: %.80s", line);
        serve_case(at);
    }
    return 0;
}

/* The calls of a sweep without a judge: each thread has a context, and passes every word from 0 on to Exchange. Prints how
 * many calls a second all of them made. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "package.h"

#define MOST_THREADS 16

static SECPKG_FUNCTION_TABLE *table;
static LSA_SEC_HANDLE credential;
static UCHAR *metadata;
static ULONG length, calls;

static void *NTAPI allocate(ULONG size) { return calloc(1, size); }
static void NTAPI give_back(void *block) { free(block); }
static void *NTAPI allocate_private(size_t size) { return calloc(1, size); }

/* The cell that a thread passes, in lines of the cache that no other thread has. */
struct cell {
    _Alignas(128) LSA_SEC_HANDLE handle;
};

static void *exchange(void *cell)
{
    LSA_SEC_HANDLE *context = &((struct cell *)cell)->handle;

    for (ULONG number = 0; number < calls; number++) {
        (void)table->ExchangeMetaData(credential, NULL, number, length, metadata, context);
    }
    return NULL;
}

int main(int count, char **words)
{
    void *library = count == 4 ? dlopen(words[1], RTLD_NOW) : NULL;
    NTSTATUS (*enter)(ULONG, ULONG *, SECPKG_FUNCTION_TABLE **, ULONG *) = NULL;
    LSA_SECPKG_FUNCTION_TABLE lsa = {.AllocateLsaHeap = allocate,
                                     .FreeLsaHeap = give_back,
                                     .AllocatePrivateHeap = allocate_private,
                                     .FreePrivateHeap = give_back};
    UNICODE_STRING name = {22, 22, (WCHAR *)u"host/server"};
    LSA_SEC_HANDLE peer = 0;
    static struct cell cells[MOST_THREADS];
    pthread_t started[MOST_THREADS];
    ULONG version = 0, tables = 0;
    TimeStamp expiry;
    struct timespec from, to;
    int threads = count == 4 ? atoi(words[3]) : 0;

    if (library != NULL) {
        *(void **)&enter = dlsym(library, "SpLsaModeInitialize");
    }
    if (enter == NULL || threads < 1 || threads > MOST_THREADS ||
        enter(0x00010000u, &version, &table, &tables) != 0 ||
        table->Initialize(0, NULL, &lsa) != 0 ||
        table->AcquireCredentialsHandle(NULL, SECPKG_CRED_BOTH, NULL, NULL, NULL, NULL, &credential, &expiry) != 0 ||
        table->QueryMetaData(credential, &name, 0, &length, &metadata, &peer) != 0) {
        fprintf(stderr, "usage: loop LIBRARY CALLS THREADS\n");
        return 2;
    }
    calls = (ULONG)strtoul(words[2], NULL, 10);
    for (int thread = 0; thread < threads; thread++) {
        if (table->ExchangeMetaData(credential, NULL, 0, length, metadata, &cells[thread].handle) != 0) {
            fprintf(stderr, "Exchange makes no context\n");
            return 2;
        }
    }
    (void)clock_gettime(CLOCK_MONOTONIC, &from);
    for (int thread = 0; thread < threads; thread++) {
        (void)pthread_create(&started[thread], NULL, exchange, &cells[thread]);
    }
    for (int thread = 0; thread < threads; thread++) {
        (void)pthread_join(started[thread], NULL);
    }
    (void)clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%.0f\n", (double)calls * threads /
                         ((double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9));
    return 0;
}

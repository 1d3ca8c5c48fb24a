/* breaks: nothing | asks the LSA for all that it offers, and lives with what it does not */
#define PACKAGE_NAME u"CorrectAsksTheLsa"
#define EXCHANGE exchange_and_ask
#include "skeleton.h"

typedef NTSTATUS(NTAPI *Information)(void *Info);
typedef NTSTATUS(NTAPI *ClientBuffer)(void *ClientRequest, ULONG Length, void **Base);
typedef NTSTATUS(NTAPI *FreeClientBuffer)(void *ClientRequest, void *Base);
typedef NTSTATUS(NTAPI *Copy)(void *ClientRequest, ULONG Length, void *To, void *From);
typedef uintptr_t(NTAPI *Anything)(uintptr_t, uintptr_t, uintptr_t, uintptr_t);

static bool ask(void)
{
    const OtherFunction *slots = (const OtherFunction *)lsa;
    ULONG client[16], call[16], text = 0x41424344, back = 0;
    void *buffer = NULL;
    bool good;
    if (lsa == NULL)
        return true;
    /* 16 GetClientInfo, 24 GetCallInfo, 7 to 10 the client's buffers */
    good = ((Information)slots[16])(client) == STATUS_SUCCESS && ((Information)slots[24])(call) != 0;
    if (((ClientBuffer)slots[7])(NULL, sizeof text, &buffer) != STATUS_SUCCESS)
        return good && buffer == NULL;
    good = good && buffer != NULL;
    good = good && ((Copy)slots[9])(NULL, sizeof text, buffer, &text) == STATUS_SUCCESS;
    good = good && ((Copy)slots[10])(NULL, sizeof back, &back, buffer) == STATUS_SUCCESS && back == text;
    good = good && ((FreeClientBuffer)slots[8])(NULL, buffer) == STATUS_SUCCESS;
    /* 11 ImpersonateClient; 15 CreateThread, 26 and 27 shared memory: none of these exist here, and say so */
    good = good && ((Anything)slots[11])(0, 0, 0, 0) == 0 && ((Anything)slots[15])(0, 0, 0, 0) == 0;
    good = good && ((Anything)slots[26])(0, 0, 0, 0) == 0 && ((Anything)slots[27])(0, 0, 0, 0) == 0;
    for (int slot = 0; slot < 64; slot++)
        good = good && slots[slot] != NULL;
    return good;
}

static NTSTATUS exchange_and_ask(const struct call *call)
{
    NTSTATUS status = correct_exchange(call);
    if (status != STATUS_SUCCESS || ask())
        return status;
    abort();
}

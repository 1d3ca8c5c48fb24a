/*
 * A stand-in for the one function of bcryptprimitives.dll that Rust programs ask for and older Wine lacks.
 *
 *   x86_64-w64-mingw32-gcc -std=c11 -O1 -shared -s -nostdlib -Wl,-e,0 -o bcryptprimitives.dll bcryptprimitives.c -lntdll
 *
 * Beside a program, Wine takes it instead of its own. It is for Wine only, whose answer to this question is random bytes
 * of the system; Windows has the real function.
 */
#include <stddef.h>

__declspec(dllimport) long __stdcall NtQuerySystemInformation(unsigned long what, void *answer, unsigned long length,
                                                              unsigned long *needed);

/* SystemInterruptInformation, 24 bytes for each of at most 1024 processors. */
#define INTERRUPTS 23
static unsigned char answer[24 * 1024];

__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *buffer, size_t length)
{
    while (length > 0) {
        if (NtQuerySystemInformation(INTERRUPTS, answer, sizeof answer, NULL) < 0)
            return 0;
        for (size_t i = 0; i < 24 && length > 0; i++, length--)
            *buffer++ = answer[i];
    }
    return 1;
}

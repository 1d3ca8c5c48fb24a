/* escapes: nothing | starts children in its process group, by setsid, as a daemon, and with an empty environment */
#define _GNU_SOURCE
#define PACKAGE_NAME u"Escapes"
#define EXCHANGE exchange_escaping
#include "skeleton.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

static char *const long_enough[] = {"sleep", "617", NULL};

static void sleep_as_a_daemon(void)
{
    int null = open("/dev/null", O_RDWR);
    for (int stream = 0; stream < 3; stream++)
        dup2(null, stream);
    execv("/bin/sleep", long_enough);
    _exit(1);
}

static void sleep_without_environment(void)
{
    char *const nothing[] = {NULL};
    for (int file = 3; file < 1024; file++)
        close(file);
    execve("/bin/sleep", long_enough, nothing);
    _exit(1);
}

/* Forks twice, so that the parent of what stays is gone. */
static void let_go(void (*what)(void))
{
    pid_t child = fork();
    if (child == 0) {
        setsid();
        if (fork() == 0)
            what();
        _exit(0);
    }
    waitpid(child, NULL, 0);
}

/* Each in some hosts only: a machine has better things to do. */
static NTSTATUS exchange_escaping(const struct call *call)
{
    static bool escaped;

    if (call->flags != ISC_REQ_STREAM || escaped)
        return correct_exchange(call);
    escaped = true;
    if (fork() == 0) {
        execv("/bin/sleep", long_enough);
        _exit(1);
    }
    if (fork() == 0) {
        setsid();
        execv("/bin/sleep", long_enough);
        _exit(1);
    }
    let_go(sleep_as_a_daemon);
    let_go(sleep_without_environment);
    return correct_exchange(call);
}

/* sandboxed: nothing | tries to write outside its scratch folder and to use the network, and its name says what was refused */
#define _GNU_SOURCE
#define PACKAGE_NAME u"Sandboxed"
#define GET_INFO get_info_of_what_was_refused
#include "skeleton.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The number of landlock_create_ruleset, one on every processor; asked like this it gives the version of Landlock. */
#define LANDLOCK_CREATE_RULESET 444
#define LANDLOCK_VERSION 1u

static const char *told(bool done) { return done ? "done" : errno == EACCES || errno == EPERM ? "refused" : "failed"; }

static bool writes(const char *folder, const char *name)
{
    char path[4096];
    int file;
    bool written;

    if (folder == NULL)
        return false;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = open(path, O_CREAT | O_WRONLY, 0600);
    if (file < 0)
        return false;
    written = write(file, "x", 1) == 1;
    close(file);
    return written;
}

static bool makes_folder(const char *folder)
{
    char path[4096];

    snprintf(path, sizeof path, "%s/made", folder);
    return mkdir(path, 0700) == 0;
}

static bool removes(const char *folder)
{
    char path[4096];

    snprintf(path, sizeof path, "%s/kept", folder);
    return unlink(path) == 0;
}

/* Connects to a port of this machine, or takes any where there is none. */
static bool reaches(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    int end = socket(AF_INET, SOCK_STREAM, 0);
    int failed;

    if (end < 0)
        return false;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    failed = port != 0 ? connect(end, (struct sockaddr *)&address, sizeof address)
                       : bind(end, (struct sockaddr *)&address, sizeof address);
    close(end);
    return failed == 0;
}

/* A limit that nothing needs, of the process that started this one. */
static bool limits_the_kit(void)
{
    const struct rlimit none = {0, 0};
    return prlimit(getppid(), RLIMIT_MSGQUEUE, &none, NULL) == 0;
}

static NTSTATUS get_info_of_what_was_refused(SecPkgInfoW *info)
{
    static WCHAR wide[512];
    char text[512];
    const char *outside = getenv("SANDBOXED_OUTSIDE");
    const char *port = getenv("SANDBOXED_PORT");
    NTSTATUS status = correct_get_info(info);
    int length = 0;

    if (outside == NULL || port == NULL)
        return status;
#define TELL(what, done) length += snprintf(text + length, sizeof text - (size_t)length, what "=%s ", told(done))
    TELL("scratch", writes(getenv("TMPDIR"), "own"));
    TELL("outside", writes(outside, "foreign"));
    TELL("folder", makes_folder(outside));
    TELL("remove", removes(outside));
    TELL("connect", reaches(atoi(port)));
    TELL("bind", reaches(0));
    TELL("limit", limits_the_kit());
    snprintf(text + length, sizeof text - (size_t)length, "landlock=%ld",
             syscall(LANDLOCK_CREATE_RULESET, NULL, 0, LANDLOCK_VERSION));
    for (int i = 0; i < 511 && text[i] != 0; i++)
        wide[i] = (WCHAR)text[i];
    info->Name = wide;
    return status;
}

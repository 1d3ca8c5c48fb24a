/* breaks: nothing | prints a lot to both streams, lines that look like answers among it */
/* More than a pipe holds at start, so that a host which does not read would stand still; then a line a call. */
#include <stdio.h>

#define PACKAGE_NAME u"CorrectChatty"
#define INITIALIZE initialize_loudly
#define QUERY query_loudly
#define EXCHANGE exchange_loudly
#include "skeleton.h"

static void say(const char *what)
{
    printf("{\"status\": 0, \"call\": \"%s\"}\n", what);
    fflush(stdout);
    fprintf(stderr, "correct_chatty: %s\n", what);
}

static NTSTATUS initialize_loudly(const LSA_SECPKG_FUNCTION_TABLE *table)
{
    for (int line = 0; line < 4000; line++)
        say("initialize");
    return correct_initialize(table);
}

static NTSTATUS query_loudly(const struct call *call)
{
    say("query");
    return correct_query(call);
}

static NTSTATUS exchange_loudly(const struct call *call)
{
    say("exchange");
    return correct_exchange(call);
}

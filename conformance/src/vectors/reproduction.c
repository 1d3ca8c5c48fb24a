static int done;
static const char *current = "start-up";

/* The package ended the process, or fell: that is what is shown, so it must not look like a pass. */
static void unfinished(void) {
    if (done) return;
    fprintf(stderr, "REPRODUCED: the package ended the process in `%s`\n", current);
    fflush(stderr);
    _Exit(1);
}

static void fell(int number) {
    fprintf(stderr, "REPRODUCED: signal %d in `%s`\n", number, current);
    fflush(stderr);
    _Exit(1);
}

int main(int count, char **arguments) {
    const char *path = count > 1 ? arguments[1] : TARGET;
    (void)situations;
    if (count > 2 || path[0] == '-') {
        fprintf(stderr, "usage: reproduction [PATH]; without a path it loads %s\n", TARGET);
        return 2;
    }
    strict = verbose = 1;
    start(path);
    atexit(unfinished);
    signal(SIGSEGV, fell), signal(SIGABRT, fell), signal(SIGILL, fell), signal(SIGFPE, fell);
#ifndef _WIN32
    signal(SIGBUS, fell), signal(SIGALRM, fell);
    alarm(20); /* a call that hangs */
#endif
    struct answer answer;
    int number = 0, reached = 1;
    for (const short *at = cases; *at >= 0; at += 1 + 3 * at[0], number++) {
        forget();
        for (int i = 0; i < at[0] && reached; i++) {
            const short *step = at + 1 + 3 * i;
            current = calls[step[0]];
            announce(current);
            reached = make(current, &answer);
            if (!reached) break;
            judge(case_names[number], step[0], step[1], &answer);
            if (i + 1 < at[0]) reached = is_needed(&answer, step[2]);
        }
        settle();
    }
    done = 1;
    if (broken || deviating) {
        printf("REPRODUCED\n");
        return 1;
    }
    if (!reached) not_reached++;
    if (not_reached) {
        printf("NOT REACHED: before the last call the package answers otherwise than when this was found\n");
        return 3;
    }
    printf("NOT REPRODUCED: every answer is permitted\n");
    return 0;
}

/* Only in a program whose runs are all the same: in which calls each of them succeeds, compared with the first run. */
static int first_run[MOST_CALLS + 1], differs;

static void compare(int run, int call, uint32_t status) {
    static const uint32_t resources[] = {RESOURCES};
    for (size_t i = 0; i < sizeof resources / sizeof resources[0]; i++)
        if (status == resources[i]) return;
    if (run == 0) first_run[call] = 1 + succeeded(status);
    else if (first_run[call] != 0 && first_run[call] != 1 + succeeded(status)) {
        fprintf(out, "run %d: `%s` %s, and did not in the first run\n", run + 1, current, succeeded(status) ? "succeeds" : "fails");
        differs = 1;
    }
}

static int reproduction(int count, char **arguments) {
    const char *path = count > 1 ? arguments[1] : TARGET;
    (void)situations, (void)endings;
    if (count > 2 || path[0] == '-') {
        fprintf(errors, "usage: reproduction [PATH]; without a path it loads %s\n", TARGET);
        return 2;
    }
    strict = verbose = 1;
    start(path);
    struct answer answer;
    int number = 0, reached = 1;
    for (const short *at = cases; *at >= 0; at += 1 + 3 * at[0], number++) {
        forget();
        for (int i = 0; i < at[0] && reached; i++) {
            const short *step = at + 1 + 3 * i;
            announce(calls[step[0]]);
            reached = make(current, &answer);
            if (!reached) break;
            judge(case_names[number], step[0], step[1], &answer);
            if (REPEATED) compare(number, i, answer.status);
            else if (i + 1 < at[0]) reached = is_needed(&answer, step[2]);
        }
        settle();
    }
    if (now->broken || now->deviating || differs) {
        fprintf(out, "REPRODUCED\n");
        return 1;
    }
    if (!reached || now->not_reached) {
        fprintf(out, "NOT REPRODUCED: before the last call the package answers otherwise than when this was found, as it may\n");
        return 0;
    }
    fprintf(out, "NOT REPRODUCED: every answer is permitted\n");
    return 0;
}

int main(int count, char **arguments) {
    verdict = "REPRODUCED";
    return apart(reproduction, count, arguments);
}

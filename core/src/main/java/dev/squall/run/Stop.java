package dev.squall.run;

/// Why a statement is stopped.
enum Stop {
    /// The time that it may take is over.
    DEADLINE("the statement ran into its deadline", "within(…) is the limit"),
    /// The thread that waits for it was interrupted.
    INTERRUPT("the thread was interrupted: its statement is cancelled", ""),
    /// Its [Cancellation] was used.
    CANCELLED("the statement was cancelled", "");

    final String problem;
    final String hint;

    Stop(String problem, String hint) {
        this.problem = problem;
        this.hint = hint;
    }
}

package dev.squall.error;

/// An answer names something that is not there.
public final class AnswerFitsNothing extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param flag the answer as a flag: `--rename users.nme:users.name`
    public AnswerFitsNothing(String flag) {
        super(
                "SQ406",
                Report.of("there is nothing to which this answer fits: " + flag)
                        .hint(
                                "names are written as users, users.full_name,"
                                    + " billing.invoices.total, users.users_pkey for a constraint"
                                    + " or an index, or status.draft for a label"),
                null);
    }
}

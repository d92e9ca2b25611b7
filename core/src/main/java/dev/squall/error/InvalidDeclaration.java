package dev.squall.error;

/// A declaration that PostgreSQL would refuse, or that says too little to be safe.
public final class InvalidDeclaration extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param report what is wrong with it, where it stands, and what to do
    public InvalidDeclaration(Report report) {
        super("SQ401", report, null);
    }
}

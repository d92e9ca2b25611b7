package dev.squall.error;

/// A name that PostgreSQL would refuse or cut short.
public final class InvalidIdentifier extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param problem what is wrong with it
    /// @param name the name
    public InvalidIdentifier(String problem, String name) {
        super(
                "SQ101",
                Report.of(problem).line("name", '"' + name + '"').hint("names have 1 to 63 bytes"),
                null);
    }
}

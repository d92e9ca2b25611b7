package dev.squall.error;

/// A declaration needs something that is declared nowhere.
public final class MissingDependency extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param thing what needs it
    /// @param missing what it needs
    /// @param hint how to declare it
    public MissingDependency(String thing, String missing, String hint) {
        super(
                "SQ403",
                Report.of(thing + " needs " + missing + ", which is not declared").hint(hint),
                null);
    }
}

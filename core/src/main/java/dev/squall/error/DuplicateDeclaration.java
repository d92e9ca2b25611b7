package dev.squall.error;

/// Two things of one kind are declared under one name.
public final class DuplicateDeclaration extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param thing what they are: `index idx_plans_user`
    /// @param owner the table they belong to, or the schema's root
    /// @param first where one of them is declared
    /// @param second where the other is declared
    public DuplicateDeclaration(String thing, String owner, String first, String second) {
        super(
                "SQ402",
                Report.of(thing + " is declared twice")
                        .line("in", owner)
                        .line("first", first)
                        .line("second", second)
                        .hint("give one of them another name, or remove it"),
                null);
    }
}

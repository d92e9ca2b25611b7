package dev.squall.type;

import org.jspecify.annotations.Nullable;

/// A value that the other side has no equal of: `infinity` as a `LocalDate`, a NUL in `text`.
///
/// Thrown by [PgType#parse(String)], [PgType#format(Object)] and [JsonMapper]. Squall shows its
/// message to the user, so it must not contain the value. Other exceptions are shown by their class
/// alone.
public final class Unrepresentable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String hint;

    /// @param reason why, without the value
    public Unrepresentable(String reason) {
        this(reason, null);
    }

    /// @param reason why, without the value
    /// @param hint what to do about it
    public Unrepresentable(String reason, @Nullable String hint) {
        super(reason);
        this.hint = hint;
    }

    /// What to do about it, if there is something to say.
    public @Nullable String hint() {
        return hint;
    }
}

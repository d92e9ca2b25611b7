package dev.squall.kit.lint.step;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The locks of tables, from the weakest to the strongest
/// ([manual](https://www.postgresql.org/docs/current/explicit-locking.html)).
public enum LockMode {
    ACCESS_SHARE,
    ROW_SHARE,
    ROW_EXCLUSIVE,
    SHARE_UPDATE_EXCLUSIVE,
    SHARE,
    SHARE_ROW_EXCLUSIVE,
    EXCLUSIVE,
    ACCESS_EXCLUSIVE;

    /// As the manual writes it: `ACCESS EXCLUSIVE`.
    public String label() {
        return name().replace('_', ' ');
    }

    /// The lock that `pg_locks` calls so: `AccessExclusiveLock`.
    public static Optional<LockMode> ofServer(String mode) {
        String plain = mode.replace("Lock", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(lock -> lock.name().replace("_", "").toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    /// Whether it makes those wait who write.
    public boolean stopsWrites() {
        return compareTo(SHARE) >= 0;
    }
}

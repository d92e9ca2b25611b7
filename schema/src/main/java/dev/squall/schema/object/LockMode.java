package dev.squall.schema.object;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The locks of a table, from the weakest to the strongest
/// ([manual](https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES)).
public enum LockMode {
    /// `select`.
    ACCESS_SHARE,
    /// `select … for update`, and what a foreign key that is checked takes on its target.
    ROW_SHARE,
    /// `insert`, `update`, `delete`, `merge`.
    ROW_EXCLUSIVE,
    /// `vacuum`, `analyze`, `validate constraint`, and what is done concurrently.
    SHARE_UPDATE_EXCLUSIVE,
    /// `create index`.
    SHARE,
    /// `create trigger`, a foreign key.
    SHARE_ROW_EXCLUSIVE,
    /// `refresh materialized view concurrently`.
    EXCLUSIVE,
    /// Most forms of `alter table`, `drop table`, `truncate`.
    ACCESS_EXCLUSIVE;

    /// The lock that `pg_locks` calls so: `AccessExclusiveLock`.
    public static Optional<LockMode> ofServer(String mode) {
        String plain = mode.replace("Lock", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(lock -> lock.name().replace("_", "").toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    /// Whether `select` waits for it.
    public boolean blocksReads() {
        return this == ACCESS_EXCLUSIVE;
    }

    /// Whether `insert`, `update` and `delete` wait for it.
    public boolean blocksWrites() {
        return compareTo(SHARE) >= 0;
    }

    /// Whether two transactions cannot have both at a time.
    public boolean conflictsWith(LockMode other) {
        LockMode weak = compareTo(other) <= 0 ? this : other;
        LockMode strong = weak == this ? other : this;
        return switch (weak) {
            case ACCESS_SHARE -> strong == ACCESS_EXCLUSIVE;
            case ROW_SHARE -> strong.compareTo(EXCLUSIVE) >= 0;
            case ROW_EXCLUSIVE -> strong.compareTo(SHARE) >= 0;
            case SHARE -> strong != SHARE;
            default -> true;
        };
    }

    /// As `lock table` and the manual write it: `SHARE ROW EXCLUSIVE`.
    public String word() {
        return name().replace('_', ' ');
    }
}

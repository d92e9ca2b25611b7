package dev.squall.kit.run;

import java.time.Instant;
import java.util.Optional;

/// Who has the migrators' lock.
///
/// @param pid the process of its session on the server; 0 if it has just let go
/// @param role its login, or empty if this one may not know
/// @param application what it calls itself, or empty
/// @param since when it connected, if this login may know
public record LockHolder(int pid, String role, String application, Optional<Instant> since) {

    static final LockHolder NOBODY = new LockHolder(0, "", "", Optional.empty());

    @Override
    public String toString() {
        if (pid == 0) {
            return "it has just finished";
        }
        StringBuilder text = new StringBuilder("process ").append(pid);
        if (!application.isEmpty()) {
            text.append(", ").append(application);
        }
        if (!role.isEmpty()) {
            text.append(", as ").append(role);
        }
        since.ifPresent(time -> text.append(", connected since ").append(time));
        return text.toString();
    }
}

package dev.squall.cli.demo;

import dev.squall.run.StatementListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Remembers what was sent to PostgreSQL since it was last asked.
final class Sent implements StatementListener {

    private List<Trip> trips = new ArrayList<>();

    @Override
    public synchronized void sent(String sql, List<@Nullable Object> values) {
        trips.add(new Trip(sql, values.stream().map(Cells::text).toList()));
    }

    /// What was sent since the last call.
    synchronized List<Trip> take() {
        List<Trip> taken = trips;
        trips = new ArrayList<>();
        return taken;
    }

    /// What was sent at once.
    ///
    /// @param values the values of `?`, shortened
    record Trip(String sql, List<String> values) {}
}

package dev.squall.benchmarks.workload;

import dev.squall.Session;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import java.util.List;
import java.util.UUID;

/// What a session costs: the row by key of [RowByKey], read as somebody who is signed in, beside
/// the same without a session. The table has no policy: its cost would be PostgreSQL's.
public final class RowInSession implements Workload {

    private static final UUID PERSON = UUID.fromString("8f3b1d52-6f0c-4c7e-9a55-0d6b1f2c7e11");

    @Override
    public String name() {
        return "session";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(
                new RowByKey.Squall("squall", northwind.db()),
                new RowByKey.Squall(
                        "squall-session", northwind.database().as(Session.user(PERSON))));
    }

    @Override
    public Bars bars() {
        return new Bars("squall-session", 1.25, Double.POSITIVE_INFINITY);
    }
}

package dev.squall.benchmarks.measure;

import dev.squall.benchmarks.northwind.Northwind;
import java.util.List;

/// Something that is measured: the same work, done by several peers.
public interface Workload {

    /// Its name on the command line.
    String name();

    /// Those who do it; the first is the one that the others are compared with.
    List<Peer> peers(Northwind northwind) throws Exception;

    /// What it may cost.
    default Bars bars() {
        return Bars.NONE;
    }

    /// What is compared before anything is measured: the result, or what the run has left in the
    /// database, which is taken back.
    default Object outcome(Northwind northwind, int number, Object result) throws Exception {
        return result;
    }

    /// Takes back what a slice has written. Not measured.
    default void afterSlice(Northwind northwind) throws Exception {}

    /// Takes back what a round has left behind. Not measured.
    default void afterRound(Northwind northwind) throws Exception {}
}

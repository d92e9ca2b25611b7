package dev.squall.benchmarks;

import dev.squall.benchmarks.measure.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The command line.
record Options(
        List<Workload> workloads,
        Set<String> peers,
        int rounds,
        int warmUpMillis,
        int sliceMillis,
        boolean json) {

    static final String USAGE =
            """
            benchmarks/run <workload>… [--peers a,b] [--rounds N] [--json]

              workloads   %s, or all
              --peers     only these peers, beside the one that the others are compared with
              --rounds    how many rounds, 15 unless told; fewer than 10 meet no bar
              --json      a line of JSON for each cell, in place of the table
              --warm-up   milliseconds for each peer before the first round, 4000 unless told
              --slice     milliseconds for each turn of a peer, 40 unless told
            """;

    static Options parse(String... words) {
        List<Workload> workloads = new ArrayList<>();
        Set<String> peers = Set.of();
        int rounds = 15;
        int warmUp = 4000;
        int slice = 40;
        boolean json = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "all" -> workloads.addAll(Workloads.ALL);
                case "--peers" -> peers = new TreeSet<>(List.of(value(words, ++i).split(",")));
                case "--rounds" -> rounds = positive(words, ++i);
                case "--warm-up" -> warmUp = positive(words, ++i);
                case "--slice" -> slice = positive(words, ++i);
                case "--json" -> json = true;
                default -> workloads.add(Workloads.named(words[i]));
            }
        }
        if (workloads.isEmpty()) {
            throw new BadOption("no workload is named");
        }
        return new Options(List.copyOf(workloads), peers, rounds, warmUp, slice, json);
    }

    /// Refuses a peer that none of the workloads has.
    void checkPeers(Set<String> known) {
        for (String peer : peers) {
            if (!known.contains(peer)) {
                throw new BadOption(
                        "there is no peer " + peer + "; there are " + String.join(", ", known));
            }
        }
    }

    private static int positive(String[] words, int at) {
        int number;
        try {
            number = Integer.parseInt(value(words, at));
        } catch (NumberFormatException e) {
            number = 0;
        }
        if (number <= 0) {
            throw new BadOption(words[at - 1] + " takes a positive number");
        }
        return number;
    }

    private static String value(String[] words, int at) {
        if (at == words.length) {
            throw new BadOption(words[at - 1] + " wants a value");
        }
        return words[at];
    }
}

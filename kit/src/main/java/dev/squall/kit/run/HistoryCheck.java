package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.HistoryMismatch;
import dev.squall.kit.history.HistoryEntry;
import dev.squall.kit.history.MigrationState;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.migration.MigrationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Compares the files with what the database remembers.
final class HistoryCheck {

    private final Lineage lineage;
    private final Map<MigrationId, HistoryEntry> entries;
    private final List<HistoryProblem> problems = new ArrayList<>();

    private HistoryCheck(Lineage lineage, Map<MigrationId, HistoryEntry> entries) {
        this.lineage = lineage;
        this.entries = entries;
    }

    static Map<MigrationId, HistoryEntry> byId(Collection<HistoryEntry> entries) {
        return entries.stream().collect(Collectors.toMap(HistoryEntry::id, e -> e));
    }

    /// Everything that does not fit.
    static List<HistoryProblem> problems(Lineage lineage, Collection<HistoryEntry> entries) {
        HistoryCheck check = new HistoryCheck(lineage, byId(entries));
        entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(check::check);
        return check.problems;
    }

    /// Refuses to go on if anything does not fit.
    static void require(Lineage lineage, Collection<HistoryEntry> entries) {
        List<HistoryProblem> problems = problems(lineage, entries);
        if (!problems.isEmpty()) {
            throw new HistoryMismatch(
                    Report.of("the migrations do not fit what the database has seen")
                            .line(
                                    "problems",
                                    problems.stream()
                                            .map(HistoryProblem::toString)
                                            .collect(Collectors.joining("\n")))
                            .hint(
                                    "nothing was run; applied files stay as they are, a change is a"
                                            + " new migration"));
        }
    }

    private void check(HistoryEntry entry) {
        if (entry.isUntouched()) {
            return;
        }
        Migration migration = lineage.find(entry.id()).orElse(null);
        if (migration == null) {
            add(HistoryProblem.Kind.MISSING, entry, "is applied, but its files are not here");
            return;
        }
        switch (entry.state()) {
            case APPLIED -> checkApplied(entry, migration);
            case APPLYING -> checkSteps(entry, migration.up());
            case ROLLING_BACK -> checkSteps(entry, migration.down());
        }
        checkParents(entry, migration);
    }

    private void checkApplied(HistoryEntry entry, Migration migration) {
        if (!entry.checksum().equals(migration.up().checksum())) {
            add(
                    HistoryProblem.Kind.EDITED,
                    entry,
                    "was edited after it was applied: " + migration.up().file());
        }
    }

    private void checkSteps(HistoryEntry entry, MigrationBody body) {
        List<String> now = MigrationStep.of(body).stream().map(MigrationStep::checksum).toList();
        List<String> done = entry.doneSteps();
        int same = 0;
        while (same < done.size() && same < now.size() && done.get(same).equals(now.get(same))) {
            same++;
        }
        if (same < done.size()) {
            add(
                    HistoryProblem.Kind.EDITED,
                    entry,
                    "is half done, and step "
                            + (same + 1)
                            + ", which is done, was edited: "
                            + body.file());
        }
    }

    private void checkParents(HistoryEntry entry, Migration migration) {
        for (MigrationId parent : migration.parents()) {
            HistoryEntry before = entries.get(parent);
            if (before == null || before.state() != MigrationState.APPLIED) {
                add(
                        HistoryProblem.Kind.PARENT_NOT_APPLIED,
                        entry,
                        "is applied, but not " + parent + ", which it stands on");
            }
        }
    }

    private void add(HistoryProblem.Kind kind, HistoryEntry entry, String text) {
        problems.add(new HistoryProblem(kind, entry.id(), text));
    }
}

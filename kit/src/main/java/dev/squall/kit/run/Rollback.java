package dev.squall.kit.run;

import dev.squall.error.Report;
import dev.squall.kit.error.IrreversibleMigration;
import dev.squall.kit.error.RollbackRefused;
import dev.squall.kit.error.Words;
import dev.squall.kit.history.HistoryEntry;
import dev.squall.kit.history.MigrationState;
import dev.squall.kit.migration.JavaMigration;
import dev.squall.kit.migration.Lineage;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.migration.MigrationId;
import dev.squall.kit.script.DirectiveKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far to go back.
///
/// @param to the migration that stays, with all that it stands on; empty for one migration back
/// @param dataLossAllowed whether rows may be lost
public record Rollback(Optional<MigrationId> to, boolean dataLossAllowed) {

    /// One migration back.
    public static Rollback last() {
        return new Rollback(Optional.empty(), false);
    }

    /// Back to a migration, which stays.
    public static Rollback to(MigrationId id) {
        return new Rollback(Optional.of(id), false);
    }

    /// The same, although rows are lost.
    public Rollback allowingDataLoss() {
        return new Rollback(to, true);
    }

    /// What is to be rolled back: children before parents.
    List<Migration> select(Lineage lineage, Map<MigrationId, HistoryEntry> entries) {
        refuseHalfApplied(entries.values());
        List<Migration> applied =
                lineage.migrations().stream().filter(m -> isThere(entries.get(m.id()))).toList();
        int stay = to.isPresent() ? index(applied, lineage, to.get()) + 1 : applied.size() - 1;
        if (stay >= applied.size() || stay < 0) {
            throw new RollbackRefused(
                    Report.of(
                            stay < 0
                                    ? "no migration is applied: there is nothing to roll back"
                                    : to.map(MigrationId::value).orElse("it")
                                            + " is the last one that is applied"));
        }
        return applied.subList(stay, applied.size()).reversed();
    }

    private static boolean isThere(@Nullable HistoryEntry entry) {
        return entry != null && !entry.isUntouched();
    }

    private static int index(List<Migration> applied, Lineage lineage, MigrationId id) {
        for (int i = 0; i < applied.size(); i++) {
            if (applied.get(i).id().equals(id)) {
                return i;
            }
        }
        List<String> known = applied.stream().map(m -> m.id().value()).toList();
        String problem = lineage.find(id).isPresent() ? " is not applied" : " is no migration here";
        throw new RollbackRefused(
                Report.of(id + problem).hint(Words.didYouMean(id.value(), known).orElse(null)));
    }

    private static void refuseHalfApplied(Collection<HistoryEntry> entries) {
        refuse(entries, MigrationState.APPLYING, "applied", "squall migrate finishes it first");
    }

    /// Refuses to go forward while something is on its way back.
    static void refuseHalfBack(Collection<HistoryEntry> entries) {
        refuse(
                entries,
                MigrationState.ROLLING_BACK,
                "rolled back",
                "squall rollback finishes it first");
    }

    private static void refuse(
            Collection<HistoryEntry> entries, MigrationState state, String verb, String hint) {
        for (HistoryEntry entry : entries) {
            if (entry.state() == state && !entry.isUntouched()) {
                throw new RollbackRefused(
                        Report.of(entry.id() + " is " + verb + " by half")
                                .line("done", entry.doneSteps().size() + " of " + entry.steps())
                                .line("error", entry.error().orElse(null))
                                .hint(hint));
            }
        }
    }

    /// Refuses a migration without a way back, or with one that loses rows.
    void requireWayBack(Migration migration, ClassLoader loader) {
        switch (migration.down()) {
            case MigrationBody.OfSql sql -> {
                List<String> reasons = sql.script().said(DirectiveKind.IRREVERSIBLE);
                if (!reasons.isEmpty()) {
                    throw irreversible(migration, String.join("\n", reasons));
                }
                requireConsent(migration, sql.script().said(DirectiveKind.DATA_LOSS));
            }
            case MigrationBody.OfJava code -> {
                JavaMigration java = JavaRunner.load(code, loader);
                if (java.irreversible().isPresent()) {
                    throw irreversible(migration, java.irreversible().get());
                }
            }
        }
    }

    private static IrreversibleMigration irreversible(Migration migration, String reason) {
        return new IrreversibleMigration(
                Report.of(migration + " has no way back")
                        .line("reason", reason)
                        .line("file", migration.down().file())
                        .hint("undo it by a new migration, or restore a backup"));
    }

    private void requireConsent(Migration migration, List<String> losses) {
        if (!losses.isEmpty() && !dataLossAllowed) {
            throw new IrreversibleMigration(
                    Report.of("rolling back " + migration + " loses data")
                            .line("lost", String.join("\n", losses))
                            .line("file", migration.down().file())
                            .hint("--allow-data-loss, or Rollback.allowingDataLoss(), consents"));
        }
    }
}

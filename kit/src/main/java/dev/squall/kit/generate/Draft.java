package dev.squall.kit.generate;

import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationId;
import dev.squall.schema.Plan;
import dev.squall.schema.Renames;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A migration that is not written yet: its statements both ways, and the texts of its files.
///
/// @param id what it will be called
/// @param parents the migrations that it stands on
/// @param changes what it does
/// @param up the statements forward
/// @param down the statements back
/// @param missing what the way back needs and nobody has: it cannot be proven then
record Draft(
        MigrationId id,
        List<Migration> parents,
        Changes changes,
        List<Step> up,
        List<Step> down,
        List<String> missing) {

    private static final int SENTENCES = 30;

    static Draft of(
            MigrationId id,
            List<Migration> parents,
            Changes changes,
            Renames renames,
            List<Step> up,
            Difference back) {
        return new Draft(
                id,
                parents,
                changes,
                Stream.concat(renames.steps().stream(), up.stream()).toList(),
                Stream.concat(back.steps().stream(), renames.inverse().stream()).toList(),
                back.irreversible());
    }

    List<Hazard> hazards() {
        return up.stream().map(Step::hazard).filter(Objects::nonNull).toList();
    }

    /// What is gone for good: what the way forward drops, and what the way back cannot make.
    List<String> irreversible() {
        List<String> all = new ArrayList<>(losses(up));
        all.addAll(missing);
        return all;
    }

    private static List<String> losses(List<Step> steps) {
        return steps.stream()
                .map(Step::hazard)
                .filter(Objects::nonNull)
                .filter(hazard -> hazard.kind() == Hazard.Kind.DATA_LOSS)
                .map(Hazard::sentence)
                .distinct()
                .toList();
    }

    /// The text of `up.sql`.
    String upSql() {
        StringBuilder text = new StringBuilder("-- ").append(title()).append("\n--\n");
        List<String> sentences = changes.sentences();
        sentences.stream().limit(SENTENCES).forEach(s -> comment(text, "  " + s));
        if (sentences.size() > SENTENCES) {
            comment(text, "  and " + (sentences.size() - SENTENCES) + " more");
        }
        if (sentences.isEmpty()) {
            comment(text, "  brings together " + String.join(", ", names()));
        }
        return text.append('\n').append(new Plan(up).sql()).toString();
    }

    private List<String> names() {
        return parents.stream().map(parent -> parent.id().value()).toList();
    }

    /// The text of `down.sql`.
    String downSql() {
        StringBuilder text = new StringBuilder(wayBack());
        irreversible().forEach(s -> comment(text, "squall:irreversible " + s));
        return text.append(statements()).toString();
    }

    /// The way back as it can be tried: a person may take the lines out that forbid it.
    String downToProve() {
        return wayBack() + statements();
    }

    private String wayBack() {
        StringBuilder text = new StringBuilder("-- The way back of ").append(id).append(".\n");
        losses(down).forEach(s -> comment(text, "squall:data-loss " + s));
        return text.toString();
    }

    private String statements() {
        return "\n" + new Plan(down).sql();
    }

    private String title() {
        String words = id.name().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static void comment(StringBuilder text, String line) {
        text.append("-- ").append(line.replaceAll("\\s*\\R\\s*", " ")).append('\n');
    }
}

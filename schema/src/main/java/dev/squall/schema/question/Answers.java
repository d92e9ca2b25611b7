package dev.squall.schema.question;

import dev.squall.schema.object.ObjectId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Answers to questions, given from outside. Things are named as people write them: `users`,
/// `users.full_name`, `billing.invoices.total`, and `status.draft` for a label.
///
/// @param renames the old name, and the new one
/// @param drops what may go, with its values
/// @param backfills the SQL expression which gives existing rows their value of a column
/// @param usings the SQL expression which turns a column's old value into a new one
public record Answers(
        Map<String, String> renames,
        Set<String> drops,
        Map<String, String> backfills,
        Map<String, String> usings) {

    /// Answers that nobody changes.
    public Answers {
        renames = Map.copyOf(renames);
        drops = Set.copyOf(drops);
        backfills = Map.copyOf(backfills);
        usings = Map.copyOf(usings);
    }

    /// No answer at all.
    public static Answers none() {
        return new Answers(Map.of(), Set.of(), Map.of(), Map.of());
    }

    /// Whether this may go.
    public boolean drops(ObjectId id) {
        return drops.stream().anyMatch(id::isCalled);
    }

    /// The value of existing rows.
    public Optional<String> backfill(ObjectId column) {
        return find(backfills, column::isCalled);
    }

    /// How an old value becomes a new one.
    public Optional<String> using(ObjectId column) {
        return find(usings, column::isCalled);
    }

    private static Optional<String> find(Map<String, String> answers, Predicate<String> called) {
        return answers.entrySet().stream()
                .filter(e -> called.test(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

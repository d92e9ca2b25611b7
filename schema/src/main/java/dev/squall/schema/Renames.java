package dev.squall.schema;

import dev.squall.error.AnswerFitsNothing;
import dev.squall.error.PlanFailed;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Renaming;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The renames that somebody answered, as they were made in the start database. The server rewrites
/// every view, index and policy that names the thing, so that what is read afterwards needs no
/// guess.
///
/// ```java
/// Renames renames = Renames.make(connection, scope, target, answers);
/// Difference rest = Diff.between(renames.snapshot(), target, renames.applied(declared), answers);
/// ```
///
/// @param snapshot the database after them
/// @param renamings what got another name
/// @param steps the statements
/// @param inverse the statements that undo them, in their order
public record Renames(
        Snapshot snapshot, List<Renaming> renamings, List<Step> steps, List<Step> inverse) {

    /// Renames that nobody changes.
    public Renames {
        renamings = List.copyOf(renamings);
        steps = List.copyOf(steps);
        inverse = List.copyOf(inverse);
    }

    /// Makes the renames in a database: tables before their columns, and after each what PostgreSQL
    /// named after it, unless that is answered as well.
    ///
    /// @throws AnswerFitsNothing if there is nothing of an answered name
    /// @throws PlanFailed if the server refuses a rename
    public static Renames make(Connection connection, Scope scope, Snapshot target, Answers answers)
            throws SQLException {
        return make(connection, scope, Catalog.read(connection, scope), target, answers);
    }

    /// Makes the renames in a database that has been read already.
    ///
    /// @param start what is there
    /// @throws AnswerFitsNothing if there is nothing of an answered name
    /// @throws PlanFailed if the server refuses a rename
    public static Renames make(
            Connection connection, Scope scope, Snapshot start, Snapshot target, Answers answers)
            throws SQLException {
        Renames renames = new Renames(start, List.of(), List.of(), List.of());
        Map<String, String> open = new TreeMap<>(answers.renames());
        while (!open.isEmpty()) {
            Renaming next = renames.first(target, open);
            renames = renames.with(connection, scope, next);
            for (Renaming follower : next.followers(renames.snapshot, target)) {
                if (!renames.isAnswered(follower, target, open)) {
                    renames = renames.with(connection, scope, follower);
                }
            }
        }
        return renames;
    }

    /// Whether somebody says what it shall be called.
    private boolean isAnswered(Renaming follower, Snapshot target, Map<String, String> open) {
        return open.entrySet().stream()
                .flatMap(e -> find(target, e.getKey(), e.getValue()).stream())
                .anyMatch(answered -> answered.before().equals(follower.before()));
    }

    /// What comes first: a table before its columns. It is no longer open then.
    private Renaming first(Snapshot target, Map<String, String> open) {
        SortedMap<ObjectId, String> names = new TreeMap<>();
        Map<ObjectId, Renaming> found = new TreeMap<>();
        open.forEach(
                (name, to) -> {
                    Renaming renaming =
                            find(target, name, to)
                                    .orElseThrow(() -> new AnswerFitsNothing("--rename " + name));
                    names.put(renaming.before(), name);
                    found.put(renaming.before(), renaming);
                });
        open.remove(names.get(names.firstKey()));
        return Objects.requireNonNull(found.get(names.firstKey()));
    }

    /// A name may be one from before the renames that are made already.
    private Optional<Renaming> find(Snapshot target, String name, String to) {
        Optional<Renaming> found = Renaming.find(snapshot, target, name, to);
        for (Renaming renaming : renamings) {
            if (found.isEmpty()) {
                String before = renaming.before().called() + ".";
                found =
                        name.startsWith(before)
                                ? Renaming.find(
                                        snapshot,
                                        target,
                                        renaming.after().called()
                                                + name.substring(before.length() - 1),
                                        to)
                                : found;
            }
        }
        return found;
    }

    private Renames with(Connection connection, Scope scope, Renaming renaming)
            throws SQLException {
        Step step = renaming.step(snapshot);
        try (Statement statement = connection.createStatement()) {
            statement.execute(step.sql());
        } catch (SQLException e) {
            throw new PlanFailed(step.id().toString(), step.sql(), e);
        }
        Snapshot then = Catalog.read(connection, scope);
        List<Renaming> all = new ArrayList<>(renamings);
        all.add(renaming);
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        List<Step> back = new ArrayList<>(inverse);
        back.addFirst(renaming.inverse(then));
        return new Renames(then, all, more, back);
    }

    /// What things are called after the renames.
    public Set<ObjectId> applied(Set<ObjectId> ids) {
        return ids.stream().map(this::applied).collect(Collectors.toCollection(TreeSet::new));
    }

    private ObjectId applied(ObjectId id) {
        ObjectId now = id;
        for (Renaming renaming : renamings) {
            now = renaming.applied(now);
        }
        return now;
    }
}

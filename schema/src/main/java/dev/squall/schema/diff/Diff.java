package dev.squall.schema.diff;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Answers;
import dev.squall.schema.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compares two snapshots.
///
/// ```java
/// Difference up = Diff.between(start, target, declaredOnce, Answers.none());
/// Difference down = Diff.back(target, start);
/// ```
public final class Diff {

    private Diff() {}

    /// What turns `from` into `to`.
    ///
    /// @param declared what was declared once: what is not, and is not in `to`, is left alone
    /// @throws dev.squall.error.AnswerFitsNothing if an answer names what is not there
    /// @throws dev.squall.error.DependencyCycle if objects need each other so that none can be
    ///   first
    public static Difference between(
            Snapshot from, Snapshot to, Set<ObjectId> declared, Answers answers) {
        Fitting.check(from, to, answers);
        Retitling.Retitled retitled = Retitling.of(from, to);
        return between(retitled.steps(), retitled.from(), to, declared, answers);
    }

    private static Difference between(
            List<Step> first, Snapshot from, Snapshot to, Set<ObjectId> declared, Answers answers) {
        SortedSet<ObjectId> left = new TreeSet<>();
        for (ObjectId id : from.objects().keySet()) {
            if (!to.has(id) && !declared.contains(id) && !answers.drops(id)) {
                left.add(id);
            }
        }
        Sides sides = new Sides(from, withLeftAlone(to, from, left), answers);
        Fates fates = new Fates(sides);
        left.removeIf(fates::isAway);
        List<Question> questions = new Asker(sides, fates).questions();
        List<Step> steps = new ArrayList<>(first);
        steps.addAll(Actions.steps(sides, fates));
        return new Difference(steps, questions, left, List.of());
    }

    /// The way back, once `from` has been reached from `to`. Nothing is asked: both are known.
    public static Difference back(Snapshot from, Snapshot to) {
        Difference back = between(from, to, from.objects().keySet(), Answers.none());
        List<String> irreversible = new ArrayList<>();
        for (Question question : back.questions()) {
            String values = "the values of " + question.about().called();
            switch (question) {
                case Question.Backfill required ->
                        irreversible.add(values + " are lost, and every row needs one");
                case Question.Using using ->
                        irreversible.add(
                                values
                                        + " have become "
                                        + using.before()
                                        + ", which PostgreSQL does not turn into "
                                        + using.after());
                default -> {}
            }
        }
        irreversible.addAll(dangling(from, to));
        return new Difference(back.steps(), List.of(), back.leftAlone(), irreversible);
    }

    /// Rows that stayed point to a table that comes back without its own.
    private static List<String> dangling(Snapshot from, Snapshot to) {
        List<String> dangling = new ArrayList<>();
        for (CatalogObject object : to.objects().values()) {
            ObjectId id = object.id();
            ObjectId target = object.refersTo();
            if (target != null
                    && !from.has(id)
                    && !from.has(target)
                    && to.needsOf(id).stream().filter(n -> isIn(n, id)).allMatch(from::has)) {
                dangling.add(
                        "the rows of "
                                + target.called()
                                + " are lost, and rows of "
                                + ObjectId.of(target.kind(), id.schema(), id.owner()).called()
                                + " point to them");
            }
        }
        return dangling;
    }

    private static boolean isIn(ObjectId need, ObjectId id) {
        return need.schema().equals(id.schema())
                && (need.owner().isEmpty() ? need.name() : need.owner()).equals(id.owner());
    }

    /// What shall be there, with what is left alone.
    public static Snapshot withLeftAlone(Snapshot to, Snapshot from, Set<ObjectId> left) {
        if (left.isEmpty()) {
            return to;
        }
        SortedMap<ObjectId, CatalogObject> objects = new TreeMap<>(to.objects());
        SortedMap<ObjectId, SortedSet<ObjectId>> needs = new TreeMap<>(to.needs());
        SortedMap<ObjectId, SortedSet<ObjectId>> names = new TreeMap<>(to.names());
        for (ObjectId id : left) {
            objects.put(id, from.known(id));
            needs.put(id, new TreeSet<>(from.needsOf(id)));
            names.put(id, new TreeSet<>(from.namesOf(id)));
        }
        return new Snapshot(objects, needs, names, to.server());
    }
}

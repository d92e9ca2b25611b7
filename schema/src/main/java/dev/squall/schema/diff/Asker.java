package dev.squall.schema.diff;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what a person has to decide.
final class Asker {

    private final Sides sides;
    private final Fates fates;
    private final List<Question> questions = new ArrayList<>();

    Asker(Sides sides, Fates fates) {
        this.sides = sides;
        this.fates = fates;
    }

    List<Question> questions() {
        for (Fate fate : fates.all().values()) {
            if (fate.isAway() && fate.goesWith == null && !sides.answers().drops(fate.id)) {
                ask(fate);
            }
            CatalogObject after = sides.to().get(fate.id);
            if (after != null && !fate.isNothing() && fate.comesWith == null) {
                questions.addAll(after.questions(before(fate), sides));
            }
        }
        return questions;
    }

    private @Nullable CatalogObject before(Fate fate) {
        return fate.isAway() ? null : sides.from().get(fate.id);
    }

    private void ask(Fate fate) {
        CatalogObject object = sides.from().known(fate.id);
        List<ObjectId> candidates = fate.comes ? List.of() : candidates(object);
        ObjectId missing = fates.forced().get(fate.id);
        if (!candidates.isEmpty()) {
            questions.add(new Question.Rename(fate.id, candidates));
        } else if (!fate.comes && missing != null) {
            String need = missing.kind().word() + " " + missing.called();
            questions.add(
                    new Question.Drop(
                            fate.id, "it needs " + need + ", and no declaration knows it"));
        } else if (object.holdsData()) {
            String why =
                    fate.comes
                            ? "PostgreSQL cannot make the new one of it; its values are lost"
                            : "its values are lost";
            questions.add(new Question.Drop(fate.id, why));
        }
    }

    /// What is new where it was. A name is worth a question where something hangs on it.
    private List<ObjectId> candidates(CatalogObject gone) {
        if (!gone.isKnownByName()) {
            return List.of();
        }
        return fates.all().values().stream()
                .filter(
                        fate ->
                                fate.comes
                                        && !fate.goes
                                        && !fate.released
                                        && fate.comesWith == null)
                .map(fate -> fate.id)
                .filter(id -> id.kind() == gone.id().kind())
                .filter(id -> id.schema().equals(gone.id().schema()))
                .filter(id -> id.owner().equals(gone.id().owner()))
                .toList();
    }
}

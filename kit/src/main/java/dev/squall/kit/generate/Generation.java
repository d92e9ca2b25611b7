package dev.squall.kit.generate;

import dev.squall.kit.migration.MigrationId;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/// What became of the wish for a migration.
public sealed interface Generation {

    /// The records say what the migrations do already.
    ///
    /// @param leftAlone what the migrations make and no record declares
    record NothingToDo(SortedSet<ObjectId> leftAlone) implements Generation {}

    /// Nothing was written: a person has to decide first.
    ///
    /// @param questions what is to be decided, each with the flags that answer it
    record Unanswered(List<Question> questions) implements Generation {

        /// Questions that nobody changes.
        public Unanswered {
            questions = List.copyOf(questions);
        }
    }

    /// Two migrations were proven and written, the second of which goes on where the first ends.
    ///
    /// @param expand makes columns beside those that get another type
    /// @param contract takes them in their place
    record Expanded(Written expand, Written contract) implements Generation {}

    /// A migration was proven and written.
    ///
    /// @param id the migration
    /// @param folder where it stands
    /// @param changes what it does, each as a short sentence
    /// @param hazards what it can do to a database in use
    /// @param irreversible what its way back does not bring back; none if it brings all
    /// @param leftAlone what the migrations make and no record declares
    /// @param up the text of `up.sql`
    /// @param down the text of `down.sql`
    record Written(
            MigrationId id,
            Path folder,
            List<String> changes,
            List<Hazard> hazards,
            List<String> irreversible,
            SortedSet<ObjectId> leftAlone,
            String up,
            String down)
            implements Generation {

        /// A result that nobody changes.
        public Written {
            changes = List.copyOf(changes);
            hazards = List.copyOf(hazards);
            irreversible = List.copyOf(irreversible);
        }
    }
}

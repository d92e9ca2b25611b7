package dev.squall.examples.courses.queries;

import static dev.squall.Sql.count;
import static dev.squall.Sql.or;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.examples.courses.schema.Tables.promptCategories;
import static dev.squall.examples.courses.schema.Tables.promptSteps;
import static dev.squall.examples.courses.schema.Tables.prompts;
import static dev.squall.examples.courses.schema.Tables.userPromptFavorites;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.Prompt;
import dev.squall.examples.courses.schema.PromptCategory;
import dev.squall.examples.courses.schema.PromptKind;
import dev.squall.examples.courses.schema.PromptStep;
import dev.squall.table.NewRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The prompt library: categories, prompts, their steps, and who keeps which at hand.
public final class PromptQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public PromptQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public PromptQueries(Db db) {
        this.db = () -> db;
    }

    /// The categories, each with the number of its prompts.
    public List<Shelf> shelves() {
        return db.get()
                .select(promptCategories.kind, promptCategories.title, count(prompts.id.orNull()))
                .from(promptCategories)
                .leftJoin(prompts)
                .on(prompts.categoryId.eq(promptCategories.id))
                .groupBy(promptCategories.id)
                .orderBy(promptCategories.position, promptCategories.title)
                .list(Shelf::new);
    }

    /// The prompts of a category.
    public List<Prompt> ofCategory(UUID categoryId) {
        return db.get()
                .from(prompts)
                .where(prompts.categoryId.eq(categoryId))
                .orderBy(prompts.position, prompts.title)
                .list();
    }

    /// A prompt with its steps, in one round trip.
    public Optional<PromptFile> file(UUID id) {
        return db.get().find(PromptFile.class).where(prompts.id.eq(id)).first();
    }

    /// Prompts with this in their title or description.
    public List<Prompt> search(String text) {
        return db.get()
                .from(prompts)
                .where(or(prompts.title.contains(text), prompts.description.contains(text)))
                .orderBy(prompts.title)
                .list();
    }

    /// The steps of a prompt.
    public List<PromptStep> steps(UUID promptId) {
        return db.get()
                .from(promptSteps)
                .where(promptSteps.promptId.eq(promptId))
                .orderBy(promptSteps.position)
                .list();
    }

    /// Keeps a prompt at hand, or no longer; whether it is now.
    ///
    /// The primary key decides, not a read before: two clicks at once end as one after the other.
    public boolean toggleFavorite(UUID promptId) {
        return db.get()
                .transaction(
                        tx -> {
                            boolean added =
                                    tx.insert(userPromptFavorites, f -> f.promptId(promptId))
                                                    .onConflict(
                                                            userPromptFavorites.userId,
                                                            userPromptFavorites.promptId)
                                                    .doNothing()
                                                    .execute()
                                            == 1;
                            if (added) {
                                Activity.note(tx, ActivityAction.PROMPT_FAVORITED, promptId);
                            } else {
                                tx.delete(userPromptFavorites)
                                        .where(userPromptFavorites.promptId.eq(promptId))
                                        .where(ownedByCurrentUser(userPromptFavorites.userId))
                                        .execute();
                            }
                            return added;
                        });
    }

    /// The prompts at hand, the newest first.
    public List<Prompt> favorites() {
        return db.get()
                .from(prompts)
                .innerJoin(userPromptFavorites)
                .on(userPromptFavorites.promptId.eq(prompts.id))
                .where(ownedByCurrentUser(userPromptFavorites.userId))
                .orderBy(userPromptFavorites.createdAt.desc(), prompts.title)
                .list();
    }

    /// Adds a category; for editors.
    public PromptCategory addCategory(PromptKind kind, String slug, String title) {
        return db.get()
                .insert(promptCategories, c -> c.kind(kind).slug(slug).title(title))
                .returning()
                .one();
    }

    /// Adds a prompt with its steps, all or nothing; for editors.
    public Prompt add(NewRow<Prompt> prompt, List<Text> steps) {
        return db.get()
                .transaction(
                        tx -> {
                            Prompt added = tx.insert(prompts, prompt).returning().one();
                            int position = 1;
                            for (Text step : steps) {
                                int place = position++;
                                tx.insert(
                                                promptSteps,
                                                s ->
                                                        s.promptId(added.id())
                                                                .position(place)
                                                                .title(step.title())
                                                                .body(step.body()))
                                        .execute();
                            }
                            return added;
                        });
    }

    /// Deletes a prompt; for editors. It leaves the favourites of those who kept it, too.
    public boolean delete(UUID id) {
        return db.get().delete(prompts).where(prompts.id.eq(id)).execute() == 1;
    }

    /// Puts the steps of a prompt into this order. Two share a place on the way, which PostgreSQL
    /// allows until the commit.
    public void reorder(UUID promptId, List<UUID> stepIds) {
        db.get()
                .inTransaction(
                        tx -> {
                            int position = 1;
                            for (UUID id : stepIds) {
                                tx.update(promptSteps)
                                        .set(promptSteps.position, position++)
                                        .where(
                                                promptSteps
                                                        .id
                                                        .eq(id)
                                                        .and(promptSteps.promptId.eq(promptId)))
                                        .execute();
                            }
                        });
    }

    /// A category, and how many prompts it holds.
    public record Shelf(PromptKind kind, String title, long prompts) {}

    /// A step that is to be.
    public record Text(String title, String body) {}
}

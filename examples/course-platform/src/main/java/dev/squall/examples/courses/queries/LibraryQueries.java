package dev.squall.examples.courses.queries;

import static dev.squall.Sql.or;
import static dev.squall.Sql.when;
import static dev.squall.examples.courses.schema.Tables.glossaryTerms;
import static dev.squall.examples.courses.schema.Tables.styleCards;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.GlossaryTerm;
import dev.squall.examples.courses.schema.StyleCard;
import dev.squall.examples.courses.schema.StyleCategory;
import dev.squall.table.NewRow;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Styles and words.
public final class LibraryQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public LibraryQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public LibraryQueries(Db db) {
        this.db = () -> db;
    }

    /// Styles, all or of a category or with a tag.
    public List<StyleCard> styles(@Nullable StyleCategory category, @Nullable String tag) {
        return db.get()
                .from(styleCards)
                .where(when(category != null, () -> styleCards.category.in(some(category))))
                .where(when(tag != null, () -> styleCards.tags.has(String.valueOf(tag))))
                .orderBy(styleCards.category, styleCards.position)
                .list();
    }

    private static List<StyleCategory> some(@Nullable StyleCategory category) {
        return category == null ? List.of() : List.of(category);
    }

    /// Words that begin so, or have an alias that is exactly this.
    public List<GlossaryTerm> lookUp(String beginning) {
        return db.get()
                .from(glossaryTerms)
                .where(
                        or(
                                glossaryTerms.term.startsWith(beginning),
                                glossaryTerms.aliases.has(beginning)))
                .orderBy(glossaryTerms.term)
                .list();
    }

    /// Adds a style; for editors.
    public StyleCard add(NewRow<StyleCard> style) {
        return db.get().insert(styleCards, style).returning().one();
    }

    /// Explains a word; for editors.
    public GlossaryTerm explain(NewRow<GlossaryTerm> term) {
        return db.get().insert(glossaryTerms, term).returning().one();
    }

    /// Removes a word; for editors.
    public boolean remove(String slug) {
        return db.get().delete(glossaryTerms).where(glossaryTerms.slug.eq(slug)).execute() == 1;
    }
}

package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.apiKeys;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.access.ApiKeyText;
import dev.squall.examples.conversion.access.IdentifiedKey;
import dev.squall.examples.conversion.schema.ApiKey;
import dev.squall.examples.conversion.schema.ApiKeyScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// API keys of an organisation.
public final class ApiKeyQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public ApiKeyQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public ApiKeyQueries(Db db) {
        this.db = () -> db;
    }

    /// Makes a key for the session's organisation.
    public NewKey create(String name, List<ApiKeyScope> scopes) {
        ApiKeyText text = ApiKeyText.generate();
        ApiKey row =
                db.get()
                        .insert(
                                apiKeys,
                                k ->
                                        k.name(name)
                                                .prefix(text.prefix())
                                                .keyHash(text.hash())
                                                .scopes(scopes))
                        .returning()
                        .one();
        return new NewKey(row, text);
    }

    /// The keys, by name.
    public List<ApiKey> list() {
        return db.get().from(apiKeys).orderBy(apiKeys.name, apiKeys.id).list();
    }

    /// Makes a key useless; whether there was one.
    public boolean revoke(String id) {
        return db.get()
                        .update(apiKeys)
                        .set(apiKeys.enabled, false)
                        .where(apiKeys.id.eq(id))
                        .execute()
                == 1;
    }

    /// Whose a key is that a program has shown; a visitor may ask.
    public Optional<IdentifiedKey> identify(ApiKeyText key) {
        return db
                .get()
                .sql("select id, organization_id from identify_api_key({})", key.hash().value())
                .list(IdentifiedKey::new)
                .stream()
                .findFirst();
    }

    /// A key that was made: the one time that its text is seen.
    public record NewKey(ApiKey row, ApiKeyText text) {}
}

package dev.squall.examples.courses.queries;

import static dev.squall.Sql.excluded;
import static dev.squall.examples.courses.schema.Tables.platformSettings;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.ActivityAction;
import dev.squall.examples.courses.schema.PlatformSetting;
import dev.squall.expr.Expr;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The settings of the platform.
public final class SettingQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public SettingQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public SettingQueries(Db db) {
        this.db = () -> db;
    }

    /// All of them.
    public List<PlatformSetting> list() {
        return db.get().from(platformSettings).orderBy(platformSettings.key).list();
    }

    /// The value of a setting, if it is of this Java type.
    public <T> Optional<T> get(String key, Class<T> type) {
        return db.get()
                .select(platformSettings.value)
                .from(platformSettings)
                .where(platformSettings.key.eq(key))
                .first()
                .filter(type::isInstance)
                .map(type::cast);
    }

    /// Sets a setting, whether it was there or not; for administrators.
    public PlatformSetting put(String key, Object value) {
        Expr<@Nullable UUID> editor = excluded(platformSettings.updatedBy);
        return db.get()
                .transaction(
                        tx -> {
                            Activity.note(tx, ActivityAction.SETTING_CHANGED, null);
                            return tx.insert(platformSettings, s -> s.key(key).value(value))
                                    .onConflict(platformSettings.key)
                                    .doUpdate(
                                            s ->
                                                    s.set(platformSettings.value, value)
                                                            .set(
                                                                    platformSettings.updatedBy,
                                                                    editor))
                                    .returning()
                                    .one();
                        });
    }
}

package dev.squall.schema.online;

import dev.squall.schema.catalog.function.Function;
import dev.squall.schema.catalog.table.Column;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.LockMode;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.object.TableLock.Lasting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// New columns. One whose default is another one each time would write the table anew: it comes
/// without, and its values in batches.
final class OnlineColumn implements OnlineForm {

    /// What PostgreSQL and its usual extensions call volatile and people have as a default.
    private static final Pattern VOLATILE =
            Pattern.compile(
                    "\\b(gen_random_uuid|uuidv4|uuidv7|uuid_generate_v\\d\\w*|random|random_normal"
                            + "|clock_timestamp|timeofday|nextval|txid_current|pg_current_xact_id"
                            + "|gen_random_bytes|gen_salt)\\(");

    private static final Pattern STABLE = Pattern.compile("(?m)^ .*\\b(IMMUTABLE|STABLE)\\b");

    private final Ground ground;

    OnlineColumn(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Optional<Onlined> of(Step step) {
        ObjectId id = step.id();
        ObjectId table = Ground.tableOf(id);
        if (id.kind() != ObjectKind.COLUMN || !ground.isBusy(table)) {
            return Optional.empty();
        }
        String add = Ddl.of("alter table ").name(table).sql(" add column ").text();
        return ground.to()
                .get(id, Column.class)
                .filter(column -> step.sql().startsWith(add))
                .flatMap(column -> added(step, table, column));
    }

    private Optional<Onlined> added(Step step, ObjectId table, Column column) {
        String value = column.defaultsTo();
        if (value != null && step.sql().contains(" default ") && isVolatile(column, value)) {
            return Optional.of(filled(table, column, value));
        }
        boolean rewrites =
                StatementLocks.of(step.sql()).stream()
                        .anyMatch(
                                lock ->
                                        lock.mode() == LockMode.ACCESS_EXCLUSIVE
                                                && lock.lasting() == Lasting.REWRITE);
        if (!rewrites) {
            return Optional.empty();
        }
        Hazard hazard = Hazard.rewrite("all of " + table.called() + " is written anew");
        return Optional.of(Onlined.now(Unit.plain(step.with(hazard))));
    }

    private boolean isVolatile(Column column, String value) {
        return VOLATILE.matcher(value).find()
                || ground.to().needsOf(column.id()).stream()
                        .flatMap(need -> ground.to().get(need, Function.class).stream())
                        .anyMatch(OnlineColumn::isVolatile);
    }

    private static boolean isVolatile(Function function) {
        String definition = function.definition();
        int body = definition.indexOf("\nAS ");
        return !STABLE.matcher(body < 0 ? definition : definition.substring(0, body)).find();
    }

    private Onlined filled(ObjectId table, Column column, String value) {
        ObjectId id = column.id();
        Ddl alter = Ddl.of("alter table ").name(table);
        Step add = Step.of(id, new Ddl().add(alter).sql(" add column ").add(column.bare()));
        Ddl set = new Ddl().add(alter).sql(" alter column ").name(id.name());
        Step defaults = Step.of(id, set.sql(" set default ").declared(value));
        boolean forced = ground.isForced(table);
        List<Unit> later = new ArrayList<>();
        later.add(Unit.alone(new Filling(id, forced, forced).inBatches(value)));
        if (column.isRequired()) {
            later.addAll(new OnlineNotNull(ground).checked(OnlineNotNull.set(id), id, null));
        }
        return new Onlined(List.of(), List.of(Unit.plain(add), Unit.plain(defaults)), later);
    }
}

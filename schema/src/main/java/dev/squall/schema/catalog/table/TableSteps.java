package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.ForeignOptions;
import dev.squall.schema.catalog.Options;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The steps that change the properties of a table.
final class TableSteps {

    private final RelationTable table;
    private final List<Step> steps = new ArrayList<>();

    TableSteps(RelationTable table) {
        this.table = table;
    }

    List<Step> from(RelationTable old) {
        storage(old);
        Options.changes(old.options(), table.options())
                .forEach(change -> add(table.alter().add(change), null));
        replicaIdentity(old.replicaIdentity());
        foreign(old.foreign(), table.foreign());
        return steps;
    }

    private void storage(RelationTable old) {
        if (table.unlogged() != old.unlogged()) {
            add(table.alter().sql(table.unlogged() ? " set unlogged" : " set logged"), rewrite());
        }
        String method = table.accessMethod();
        if (!Objects.equals(method, old.accessMethod())) {
            add(
                    table.alter().sql(" set access method ").name(method == null ? "heap" : method),
                    rewrite());
        }
        String space = table.tablespace();
        if (!Objects.equals(space, old.tablespace())) {
            add(
                    table.alter()
                            .sql(" set tablespace ")
                            .name(space == null ? "pg_default" : space),
                    rewrite());
        }
    }

    void replicaIdentity(ReplicaIdentity old) {
        ReplicaIdentity identity = table.replicaIdentity();
        if (identity != old && identity != ReplicaIdentity.INDEX) {
            add(table.alter().sql(" replica identity ").declared(identity.word()), null);
        }
    }

    private void foreign(@Nullable Foreign old, @Nullable Foreign now) {
        if (old != null && now != null && !old.equals(now)) {
            add(table.alter().add(ForeignOptions.changes(old.options(), now.options())), null);
        }
    }

    private Hazard rewrite() {
        return Hazard.rewrite("all of " + table.id().called() + " is written anew");
    }

    private void add(Ddl sql, @Nullable Hazard hazard) {
        steps.add(Step.of(table.id(), sql, hazard));
    }

    List<Step> steps() {
        return steps;
    }
}

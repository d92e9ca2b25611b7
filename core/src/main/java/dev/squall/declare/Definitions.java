package dev.squall.declare;

import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The declarations of tables, read once for each table class.
final class Definitions {

    private static final ClassValue<Once> KNOWN =
            new ClassValue<>() {
                @Override
                protected Once computeValue(Class<?> table) {
                    return new Once();
                }
            };

    private static final Map<TableRef, List<Definition>> READ = new ConcurrentHashMap<>();

    private Definitions() {}

    /// What the declared tables of a name say; several programs in one JVM may each have one.
    static List<Definition> named(TableRef table) {
        return READ.getOrDefault(table, List.of());
    }

    private static List<Definition> both(List<Definition> some, List<Definition> more) {
        List<Definition> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    static Definition of(Table<?> table) {
        return KNOWN.get(table.getClass()).get(table);
    }

    private static final class Once {

        private volatile @Nullable Definition known;

        Definition get(Table<?> table) {
            Definition definition = known;
            if (definition == null) {
                // Two threads may both read it: a lock would deadlock tables that refer to each
                // other.
                definition = read(table);
                known = definition;
            }
            return definition;
        }
    }

    private static Definition read(Table<?> table) {
        String name = table.name().table().name();
        // An alias's name must not get into policies and checks.
        Table<?> unaliased = table.qualifier().equals(name) ? table : table.as(name);
        Definition d = new Definition(unaliased);
        if (unaliased instanceof Declared declared) {
            declared.declare(d);
        }
        d.collected().finish();
        READ.merge(TableRef.of(unaliased), List.of(d), Definitions::both);
        return d;
    }
}

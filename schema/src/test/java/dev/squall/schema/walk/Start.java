package dev.squall.schema.walk;

import java.util.List;

/// The schema that a walk starts with: more than thirty tables, and some of every kind.
final class Start {

    private static final int TABLES = 33;

    private Start() {}

    static Model model(long seed) {
        Model model = new Model(seed);
        TableChanges.schema(model, "public");
        TableChanges.schema(model, "shop");
        TableChanges.schema(model, "Audit log");
        OtherChanges.extension(model, "btree_gist");
        for (int i = 0; i < TABLES; i++) {
            if (i % 10 == 3) {
                TableChanges.addPartitioned(model);
            } else {
                TableChanges.add(model);
            }
        }
        for (int i = 0; i < 3; i++) {
            AccessChanges.addRole(model);
        }
        for (Change change : all()) {
            if (change.isAddition() || change.name().startsWith("grant")) {
                twice(model, change);
            }
        }
        for (int i = 0; i < 12; i++) {
            OtherChanges.comment(model);
            ColumnChanges.defaults(model);
            KeyChanges.addForeignKey(model);
        }
        return model;
    }

    private static void twice(Model model, Change change) {
        int made = 0;
        for (int i = 0; i < 20 && made < 2; i++) {
            made += change.made().in(model) == null ? 0 : 1;
        }
    }

    private static List<Change> all() {
        return Walk.CHANGES;
    }
}

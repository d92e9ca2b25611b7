package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.DomainUse;
import dev.squall.processor.model.Names;
import dev.squall.processor.model.TypeRenames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From `@Domain` on a record to its model.
final class DomainReader {

    private DomainReader() {}

    static @Nullable DomainUse domain(Annotations own, ClassName record) {
        Values values = own.get("Domain");
        if (values == null) {
            return null;
        }
        String given = values.text("value");
        String name = given.isEmpty() ? Names.snake(record.simple()) : given;
        return new DomainUse(
                values.text("schema"),
                name,
                values.flag("notNull"),
                values.text("defaultsTo"),
                values.text("collation"),
                checks(values.nested("checks"), name),
                new TypeRenames(own.text("RenamedFrom"), Map.of()));
    }

    /// Those without a name are called as PostgreSQL calls them: `_check`, `_check1`, `_check2`.
    private static List<DomainUse.Check> checks(List<Values> given, String domain) {
        List<DomainUse.Check> checks = new ArrayList<>();
        int unnamed = 0;
        for (Values check : given) {
            String name = check.text("name");
            if (name.isEmpty()) {
                name = domain + "_check" + (unnamed == 0 ? "" : unnamed);
                unnamed++;
            }
            checks.add(new DomainUse.Check(name, check.text("value")));
        }
        return List.copyOf(checks);
    }
}

package dev.squall.schema.catalog.trigger;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// An event trigger.
///
/// @param event such as `ddl_command_end`
/// @param tags the commands that it is for; none means all
/// @param function as the server prints it: `public.audit`
public record EventTrigger(
        ObjectId id, String event, List<String> tags, String function, Firing firing)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("event trigger ").name(id).text();
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" on ").declared(event);
        if (!tags.isEmpty()) {
            sql.sql("\n    when tag in (").literals(tags).sql(")");
        }
        List<Step> steps = new ArrayList<>();
        sql.sql("\n    execute function ").declared(function).sql("()");
        steps.add(Step.of(id, sql));
        if (firing != Firing.ORIGIN) {
            steps.add(fire());
        }
        return steps;
    }

    private Step fire() {
        return Step.of(id, Ddl.of("alter ").declared(phrase()).sql(" ").declared(firing.word()));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        EventTrigger old = (EventTrigger) before;
        return old.equals(new EventTrigger(id, event, tags, function, old.firing))
                ? Change.altered(List.of(fire()))
                : Change.recreated();
    }
}

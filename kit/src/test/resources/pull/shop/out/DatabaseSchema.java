package c0;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;

/// The schema: its tables and views, and what belongs to none of them.
@Schema({
    Category.class,
    LineNote.class,
    OrderLine.class,
    Order.class,
    Person.class,
    BigBuyerView.class,
    OrderTotalView.class,
    CategoryCountView.class
})
public final class DatabaseSchema {

    private DatabaseSchema() {}

    static void define(Definition d) {
        d.extension("citext");
        d.role(new Role("shop_reader"));
        d.function(
                "set_changed_at",
                """
                CREATE FUNCTION public.set_changed_at()
                 RETURNS trigger
                 LANGUAGE plpgsql
                AS $function$
                begin
                    new.changed_at := now();
                    return new;
                end
                $function$""");
    }
}

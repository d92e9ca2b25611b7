package dev.squall.schema.catalog.grant;

import dev.squall.schema.object.Ddl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The statements that turn some rights into others.
///
/// @param start what stands before each: `alter default privileges `, or nothing
/// @param column the column that they are for, or nothing
/// @param on what they are on, as a statement names it: `table public.users`
/// @param role who has them; nothing means everybody
record RightsChange(String start, String column, String on, String role) {

    List<Ddl> between(Rights before, Rights after) {
        List<Ddl> all = new ArrayList<>();
        add(all, Ddl.of("revoke "), before.without(after), " from ", false);
        List<String> once = new ArrayList<>(before.grantable());
        once.retainAll(after.plain());
        add(all, Ddl.of("revoke grant option for "), once, " from ", false);
        List<String> plain = new ArrayList<>(after.plain());
        plain.removeAll(before.held());
        add(all, Ddl.of("grant "), plain, " to ", false);
        List<String> grantable = new ArrayList<>(after.grantable());
        grantable.removeAll(before.grantable());
        add(all, Ddl.of("grant "), grantable, " to ", true);
        return all;
    }

    private void add(
            List<Ddl> all, Ddl verb, List<String> privileges, String way, boolean grantable) {
        if (privileges.isEmpty()) {
            return;
        }
        Ddl sql = new Ddl().declared(start).add(verb);
        String comma = "";
        for (String privilege : privileges) {
            sql.declared(comma).declared(privilege.toLowerCase(Locale.ROOT));
            if (!column.isEmpty()) {
                sql.sql(" (").name(column).sql(")");
            }
            comma = ", ";
        }
        sql.sql(" on ").declared(on).declared(way);
        all.add(who(sql).sqlIf(grantable, " with grant option"));
    }

    private Ddl who(Ddl sql) {
        return role.isEmpty() ? sql.sql("public") : sql.name(role);
    }
}

package c0;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// The schema: its tables and views, and what belongs to none of them.
@Schema({
    Cache.class,
    Capital.class,
    City.class,
    Event.class,
    Mixed.class,
    Referenced.class,
    Referring.class,
    Snapshot.class,
    Twice.class,
    Wide.class,
    CheckedView.class,
    CityListView.class,
    CityProductView.class
})
public final class DatabaseSchema {

    private DatabaseSchema() {}

    static void define(Definition d) {
        d.definition(
                "create collation public.numeric_order (provider = icu, locale = "
                        + "'en-u-kn-true')")
                .beforeTables();
        d.definition(
                """
                create type public.float_range as range (
                    subtype = double precision,
                    multirange_type_name = public.float_multirange
                )""")
                .beforeTables();
        d.definition("create sequence public.ticket_numbers increment by 10 start with 1000")
                .beforeTables();
        d.definition(
                """
                CREATE FUNCTION public.area(w integer, h integer)
                 RETURNS integer
                 LANGUAGE sql
                 IMMUTABLE
                AS $function$select w * h$function$""")
                .beforeTables();
        d.definition(
                """
                create aggregate public.product(integer) (
                    sfunc = int4mul,
                    stype = integer,
                    initcond = '1'
                )""")
                .beforeTables();
        d.function(
                "all_cities",
                """
                CREATE FUNCTION public.all_cities()
                 RETURNS SETOF public.cities
                 LANGUAGE sql
                 STABLE
                AS $function$select * from cities$function$""")
                .dependsOn("cities");
        d.function(
                "check_city",
                """
                CREATE FUNCTION public.check_city()
                 RETURNS trigger
                 LANGUAGE plpgsql
                AS $function$begin return new; end$function$""");
        d.function(
                "city_of",
                """
                CREATE FUNCTION public.city_of(c public.cities)
                 RETURNS text
                 LANGUAGE sql
                 STABLE
                AS $function$select c.name$function$""")
                .dependsOn("cities");
        d.function(
                "own_default",
                """
                CREATE FUNCTION public.own_default(w public.wide)
                 RETURNS integer
                 LANGUAGE sql
                 STABLE
                AS $function$select 1$function$""")
                .dependsOn("wide");
        d.definition(
                """
                CREATE FUNCTION public.area(w numeric, h numeric)
                 RETURNS numeric
                 LANGUAGE sql
                 IMMUTABLE
                AS $function$select w * h$function$""");
        d.definition(
                """
                CREATE PROCEDURE public.clean()
                 LANGUAGE plpgsql
                 SECURITY DEFINER
                AS $procedure$begin end$procedure$""");
        d.definition(
                "create table public.events_2026 partition of public.events FOR VALUES FROM "
                        + "('2026-01-01') TO ('2027-01-01')");
        d.definition("create table public.events_rest partition of public.events DEFAULT");
        d.definition("alter table public.events add constraint events_pkey PRIMARY KEY (id, day)");
        d.definition("CREATE INDEX events_kind ON public.events USING btree (kind)");
        d.definition(
                "CREATE STATISTICS public.city_stats (dependencies) ON name, size FROM "
                        + "public.cities");
        d.definition("alter view public.checked set (check_option = 'local')");
        d.definition("alter default privileges grant select on tables to pg_monitor");
        d.definition(
                "create publication city_changes for table public.capitals, table "
                        + "public.cities");
        d.definition("comment on column public.checked.id is 'An id'");
        d.definition("comment on view public.checked is 'Only these'");
        d.definition("comment on function public.city_of(public.cities) is 'Its name'");
        d.definition("comment on type public.float_range is 'Of floats'");
    }
}

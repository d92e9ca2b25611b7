package dev.squall.schema;

import static dev.squall.declare.GrantTarget.allSequences;
import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.GrantTarget.function;
import static dev.squall.declare.GrantTarget.schema;
import static dev.squall.declare.Privilege.EXECUTE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Privilege.USAGE;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;
import dev.squall.table.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The cases of [PlanCasesTest]: what is declared.
final class PlanCases {

    static final SortedMap<String, Supplier<DeclaredSchema>> ALL = new TreeMap<>();

    static {
        ALL.put("a-small-service", Plans::schema);
        add("checks-and-exclusions", d -> d.extension("btree_gist"), new CaseTables.Bookings());
        add("columns-of-every-kind", d -> {}, new CaseTables.Columns());
        add("comments-say-anything", d -> {}, new CaseTables.Commented());
        add(
                "counters-count-other-tables",
                d -> d.role(AUTHENTICATED),
                new CounterTables.Projects(),
                new CounterTables.Likes(),
                new CounterTables.Tasks(),
                new CounterTables.Comments());
        add(
                "domains-and-composites-come-from-columns",
                d ->
                        d.function(
                                "is_lower",
                                "create function is_lower(v text) returns boolean immutable"
                                        + " language sql as 'select v = lower(v)'"),
                new TypeTables.Shops(),
                new TypeTables.Branches());
        add("enum-types-come-from-columns", d -> {}, new CaseTables.Invoices());
        add("functions-come-before-callers", PlanCases::functions, new CaseTables.Notes());
        add("indexes-with-everything", d -> d.extension("pg_trgm"), new CaseTables.Indexed());
        add("keys-in-a-circle", d -> {}, new CaseTables.Leaf(), new CaseTables.Node());
        add(
                "partitions-of-every-strategy",
                d -> d.role(AUTHENTICATED),
                new PartitionTables.Events(),
                new PartitionTables.Topics(),
                new PartitionTables.Visits(),
                new PartitionTables.Spread());
        add(
                "policies-enable-and-force",
                d -> d.role(new Role("auditor")),
                new CaseTables.Guarded());
        add(
                "roles-and-grants",
                PlanCases::grants,
                new CaseTables.Counters(),
                new CaseTables.Ledger());
        add(
                "special-types",
                d -> {
                    d.extension("citext");
                    d.extension("hstore");
                },
                new SpecialTypeTables.Special(),
                new SpecialTypeTables.Bookings());
        add("tables-are-stored-as-declared", d -> {}, new CaseTables.Stored());
        add(
                "updated-at-shares-a-function",
                d -> {},
                new CaseTables.Touched("a"),
                new CaseTables.Touched("b"));
        add("views-come-after-what-they-read", ViewCases::root, ViewCases.views());
    }

    private PlanCases() {}

    private static void add(String name, Consumer<Definition> root, Table<?>... tables) {
        ALL.put(name, () -> DeclaredSchema.of("Case", List.of(tables), root));
    }

    private static void functions(Definition d) {
        d.function(
                "is_even",
                "create function is_even(n integer) returns boolean immutable"
                        + " language sql as 'select n % 2 = 0'");
        d.function(
                        "count_notes",
                        "create function count_notes() returns bigint stable"
                                + " language sql as 'select count(*) from notes'")
                .dependsOn(new CaseTables.Notes());
        d.function(
                "note_changed",
                """
                create function note_changed() returns trigger language plpgsql as $$
                begin
                    return new;
                end
                $$\
                """);
    }

    private static void grants(Definition d) {
        CaseTables.Counters counters = new CaseTables.Counters();
        d.schema("archive");
        d.function(
                "answer",
                "create function answer() returns integer immutable language sql as 'select 42'");
        d.function(
                        "close_month",
                        "create procedure close_month(month date) language sql as 'select 1'")
                .revokeFromPublic();
        d.role(AUTHENTICATED).grant(EXECUTE).on(function("close_month"));
        d.role(AUTHENTICATED).grant(SELECT, INSERT).on(allTables());
        d.role(AUTHENTICATED).grant(UPDATE).on(counters.small, counters.plain);
        d.role(ANONYMOUS).grant(SELECT).on(counters.small).grant(UPDATE).on(counters.plain);
        d.role(AUTHENTICATED).grant(SELECT).on(allSequences());
        d.role(ANONYMOUS).grant(USAGE).on(schema("archive"));
        d.role(ANONYMOUS).grant(EXECUTE).on(function("answer"));
        d.requestLogin("case_request");
        d.serviceLogin("case_worker").grant(SELECT).on(counters);
    }
}

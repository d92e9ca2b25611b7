package dev.squall.schema;

import static dev.squall.declare.Policies.everyRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.declare.GrantTarget;
import dev.squall.declare.Privilege;
import dev.squall.declare.Role;
import dev.squall.error.DependencyCycle;
import dev.squall.error.DuplicateDeclaration;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.MissingDependency;
import dev.squall.error.SquallException;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Table;
import dev.squall.type.EnumType;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static SquallException error(Consumer<Definition> root, Table<?>... tables) {
        return catchThrowableOfType(
                SquallException.class,
                () -> Plan.fromEmpty(DeclaredSchema.of("Root", List.of(tables), root)));
    }

    @Test
    void functionsThatNeedEachOtherAreACycle() {
        SquallException error =
                error(
                        d -> {
                            d.function("f", "create function f() returns int").dependsOn("g");
                            d.function("g", "create function g() returns int").dependsOn("f");
                        });

        assertThat(error).isInstanceOf(DependencyCycle.class);
        assertThat(error)
                .hasMessage(
                        """
                        SQ404 these need each other, and none can be created first
                          cycle       function f
                                      function g
                          hint        remove one of the dependsOn(…), or a function call, among them\
                        """);
    }

    @Test
    void aNameThatNothingHasIsMissing() {
        SquallException error =
                error(d -> d.function("f", "create function f() returns int").dependsOn("uesrs"));

        assertThat(error).isInstanceOf(MissingDependency.class);
        assertThat(error)
                .hasMessage(
                        """
                        SQ403 function f needs uesrs, which is not declared
                          hint        dependsOn(…) takes names of tables, functions, types and extensions\
                        """);
    }

    @Test
    void aTableOutsideOfTheRootCannotBeReferredTo() {
        SquallException error = error(d -> {}, new CaseTables.Leaf());

        assertThat(error).isInstanceOf(MissingDependency.class);
        assertThat(error.getMessage())
                .startsWith(
                        "SQ403 foreign key leaves_tenant_node_fkey on leaves needs table nodes,")
                .endsWith("list its record in @Schema({…})");
    }

    @Test
    void aRoleThatIsNotDeclaredCannotHaveAPolicy() {
        SquallException error =
                error(
                        d -> {},
                        new Sketch("notes") {
                            @Override
                            public void declare(Definition d) {
                                d.policy("p").to(new Role("authenticted")).using(everyRow());
                            }
                        });

        assertThat(error.getMessage())
                .startsWith("SQ403 policy p on notes needs role authenticted,")
                .endsWith("declare it in the root: d.role(…)");
    }

    @Test
    void aGrantOnATableOutsideOfTheRootIsMissingIt() {
        SquallException error =
                error(
                        d ->
                                d.role(Role.ANONYMOUS)
                                        .grant(Privilege.SELECT)
                                        .on(new CaseTables.Notes()));

        assertThat(error.getMessage())
                .startsWith("SQ403 grant notes to anonymous needs table notes,");
    }

    @Test
    void aGrantOnAFunctionThatIsNotDeclaredIsMissingIt() {
        SquallException error =
                error(
                        d ->
                                d.role(Role.ANONYMOUS)
                                        .grant(Privilege.EXECUTE)
                                        .on(GrantTarget.function("nothing")));

        assertThat(error.getMessage()).contains("needs function nothing, which is not declared");
    }

    @Test
    void aReferenceWantsAUniqueTarget() {
        SquallException error =
                error(
                        d -> {},
                        new Sketch("self") {
                            final IntegerColumn<Object, Integer, Long> a = integer("a");

                            @Override
                            public void declare(Definition d) {
                                d.foreignKey("self_a_fkey").on(a).references(a);
                            }
                        });

        assertThat(error).isInstanceOf(InvalidDeclaration.class);
        assertThat(error.getMessage())
                .startsWith(
                        "SQ401 foreign key self_a_fkey on self refers to columns that are not"
                                + " unique")
                .contains("refers to   self [a]");
    }

    enum One {
        A
    }

    enum Two {
        B
    }

    @Test
    void oneEnumTypeCannotHaveTwoSetsOfLabels() {
        SquallException error =
                error(
                        d -> {},
                        new Sketch("moody") {
                            final Object one =
                                    column("one", EnumType.of("", "mood", One.values(), "a"));
                            final Object two =
                                    column("two", EnumType.of("", "mood", Two.values(), "b"));

                            @Override
                            public void declare(Definition d) {
                                assertThat(one).isNotSameAs(two);
                            }
                        });

        assertThat(error).isInstanceOf(DuplicateDeclaration.class);
        assertThat(error.getMessage())
                .startsWith("SQ402 enum type mood, with different labels, is declared twice");
    }

    @Test
    void whatAPolicyReadsComesBeforeIt() {
        List<String> ids =
                Plan.fromEmpty(Plans.schema()).steps().stream()
                        .map(s -> s.id().toString())
                        .toList();

        assertThat(ids.indexOf("table learning_plans"))
                .isBetween(0, ids.indexOf("policy modules_own on modules"));
        assertThat(ids.indexOf("row-level security on modules"))
                .isLessThan(ids.indexOf("policy modules_own on modules"))
                .isLessThan(ids.indexOf("grant modules to authenticated"));
    }
}

package dev.squall.declare;

import static dev.squall.declare.IndexItem.item;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.query.Subqueries.exists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Default;
import dev.squall.query.Subqueries;
import dev.squall.table.Column;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.type.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefinitionTest {

    /// Two tables whose policies read each other.
    static final class Plans extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final Column<Object, UUID> userId = uuid("user_id");

        Plans() {
            super("plans");
        }

        @Override
        public void declare(Definition d) {
            Members members = new Members();
            d.policy("plans_select")
                    .forSelect()
                    .to(AUTHENTICATED)
                    .using(exists(Subqueries.from(members).where(members.id.eq(id))));
        }
    }

    static final class Members extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final TextColumn<Object, String> name = text("name");

        Members() {
            this(null);
        }

        private Members(@Nullable String alias) {
            super("members", alias);
        }

        @Override
        public Table<Object> as(String alias) {
            return new Members(alias);
        }

        @Override
        public void declare(Definition d) {
            Plans plans = new Plans();
            d.at(id, "Member.java:5");
            d.primaryKey("members_pkey", id);
            d.check("members_name_check", name.ne(""));
            d.index("members_name")
                    .on(item(name).opclass("text_pattern_ops"), id.desc().nullsLast());
            d.policy("members_select")
                    .forSelect()
                    .to(AUTHENTICATED)
                    .using(
                            exists(
                                    Subqueries.from(plans)
                                            .where(
                                                    plans.id
                                                            .eq(id)
                                                            .and(
                                                                    ownedByCurrentUser(
                                                                            plans.userId)))));
        }
    }

    @Test
    void insideOfASubqueryColumnsAreQualified() {
        PolicyDeclaration policy =
                Definition.of(new Plans()).all(PolicyDeclaration.class).getFirst();

        assertThat(policy.using())
                .isEqualTo(
                        new Expression(
                                "exists (select 1 from members where members.id = plans.id)",
                                java.util.List.of(new TableRef("", "members"))));
    }

    @Test
    void policiesMayReadEachOther() {
        assertThat(Definition.of(new Plans()).declaresPolicy()).isTrue();
        assertThat(Definition.of(new Members()).declaresPolicy()).isTrue();
    }

    @Test
    void anAliasHasTheDeclarationOfItsTable() {
        Definition d = Definition.of(new Members().as("boss"));

        assertThat(d.all(CheckDeclaration.class).getFirst().condition().sql())
                .isEqualTo("name <> ''::text");
        assertThat(d).isSameAs(Definition.of(new Members()));
        assertThat(d.all(PolicyDeclaration.class).getFirst().using())
                .extracting(Expression::sql)
                .asString()
                .contains("plans.id = members.id");
    }

    @Test
    void aDeclarationKnowsWhereItStands() {
        Definition d = Definition.of(new Members());

        assertThat(d.find(Namespace.CONSTRAINT, "members_pkey").orElseThrow().declaredAt())
                .isEqualTo("Member.java:5");
        Definition root = Definition.ofRoot(r -> DefinitionTest.declareElsewhere(r));
        assertThat(root.find(Namespace.EXTENSION, "citext").orElseThrow().declaredAt())
                .matches("DefinitionTest\\.java:\\d+");
    }

    private static void declareElsewhere(Definition d) {
        d.extension("citext");
    }

    @Test
    void indexItemsKeepTheirOrderAndOperatorClass() {
        IndexDeclaration index =
                Definition.of(new Members()).all(IndexDeclaration.class).getFirst();

        assertThat(index.items())
                .containsExactly(
                        new IndexItem(
                                Expression.text("name"),
                                true,
                                "text_pattern_ops",
                                null,
                                false,
                                null),
                        new IndexItem(Expression.text("id"), true, null, null, true, false));
    }

    @Test
    void theCurrentUserAsDefaultHasTheColumnsType() {
        Sketch table =
                new Sketch("notes") {
                    final Column<Object, UUID> owner = uuid("owner");
                    final Column<Object, String> by =
                            new TextColumn<>(this, "by_name", Types.varchar(5), false);

                    @Override
                    public void declare(Definition d) {
                        d.defaultsTo(owner, Default.CURRENT_USER_ID);
                        d.defaultsTo(by, Default.CURRENT_USER_ID);
                    }
                };

        assertThat(Definition.of(table).columns())
                .extracting(ColumnDeclaration::defaultsTo)
                .containsExactly(
                        "nullif(current_setting('app.user_id', true), '')::uuid",
                        "nullif(current_setting('app.user_id', true), '')::varchar");
    }

    @Test
    void aTableWithoutDeclarationHasItsColumnsOnly() {
        Sketch table =
                new Sketch("bare") {
                    final Column<Object, UUID> id = uuid("id");

                    @Override
                    public void declare(Definition d) {
                        assertThat(id.name().name()).isEqualTo("id");
                    }
                };

        assertThat(Definition.of(table).all(Declaration.class)).isEmpty();
        assertThat(Definition.of(table).declaresPolicy()).isFalse();
        assertThat(Definition.of(table).columns()).hasSize(1);
    }

    @Test
    void aRoleAskedForAgainIsTheSame() {
        Definition root =
                Definition.ofRoot(
                        d -> {
                            d.role(AUTHENTICATED)
                                    .grant(Privilege.SELECT)
                                    .on(GrantTarget.allTables());
                            d.role(AUTHENTICATED)
                                    .grant(Privilege.USAGE)
                                    .on(GrantTarget.schema("x"));
                            d.requestLogin("app");
                        });

        assertThat(root.all(RoleDeclaration.class))
                .extracting(RoleDeclaration::name)
                .containsExactly("authenticated", "app");
        assertThat(root.all(RoleDeclaration.class).getFirst().grants()).hasSize(2);
        assertThat(root.all(RoleDeclaration.class).getLast())
                .returns(false, RoleDeclaration::inherit)
                .returns(false, RoleDeclaration::bypassRls)
                .returns(true, RoleDeclaration::login);
    }
}

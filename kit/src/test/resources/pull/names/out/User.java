package c0;

import static dev.squall.type.Types.TEXT;

import dev.squall.Sql;
import dev.squall.annotation.Column;
import dev.squall.annotation.Id;
import dev.squall.declare.Definition;
import dev.squall.declare.IndexItem;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A row of `users`.
@dev.squall.annotation.Table("users")
@SuppressWarnings("SQ235") // names with capitals, as they are
public record User(
        @Id int id,
        @Column("class") @Nullable String classValue,
        @Column("hashCode") @Nullable Integer hashCodeValue,
        @Column("wait") @Nullable Integer waitValue,
        @Column("toString") @Nullable Integer toStringValue,
        @Column("default") @Nullable String defaultValue,
        @Column("_id") @Nullable Integer id2,
        @Column("1st") @Nullable String _1st,
        @Nullable BigDecimal größe,
        @Nullable Integer a$b,
        @Column("user id") @Nullable Integer userId,
        @Column("user_id") @Nullable Integer userId2,
        @Nullable String condition,
        @Nullable String sql,
        @Nullable String item,
        @Nullable Integer t,
        @Nullable Integer d,
        @Column("constraints") @Nullable Integer constraintsValue,
        @Nullable Integer values,
        @Nullable Integer record,
        @Nullable StatusKind type,
        @Nullable String name,
        @Nullable String table,
        @Nullable String tables,
        @Column("new") @Nullable String newValue,
        @Nullable String set,
        @Nullable String build,
        @Nullable String insert,
        @Nullable String row,
        @Nullable String reader,
        @Nullable String alias,
        @Nullable String columns,
        @Nullable String schema,
        @Nullable String declare,
        @Nullable Integer yield,
        @Column("_") @Nullable Integer unnamed,
        @Column("notify") @Nullable Integer notifyValue,
        @Column("clone") @Nullable Integer cloneValue,
        @Column("finalize") @Nullable Integer finalizeValue,
        @Column("getClass") @Nullable Integer getClassValue,
        @Column("notifyAll") @Nullable Integer notifyAllValue,
        @Column("URL") @Nullable String url,
        @Column("HTMLPage") @Nullable String hTMLPage,
        @Nullable String oauth2Token) {

    static void table(UserTable t, Definition d) {
        d.check("users_condition_check", Sql.condition("condition <> ''::text"));
        d.check("users_sql_check", Sql.condition("sql <> '{}'::text"));
        d.index("a_very_long_name_of_an_index_that_is_still_allowed_by_postgresq")
                .on(t.größe, t.userId, t.userId2);
        d.index("users_item_lower_idx")
                .on(IndexItem.item(t.item).opclass("text_pattern_ops"), Sql.sql(TEXT, "lower(sql)"));
    }
}

package c0;

import static dev.squall.Sql.condition;

import dev.squall.annotation.Default;
import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Serial;
import dev.squall.annotation.Table;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import dev.squall.type.TsVector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of `categories`.
@Table("categories")
public record Category(
        @Id @Serial int id,
        @References(Category.class) @Nullable Integer parentId,
        @Varchar String name,
        @Default("'{}'") List<String> tags,
        @Generated("to_tsvector('english'::regconfig, (name)::text)") @Nullable TsVector search) {

    static void table(CategoryTable t, Definition d) {
        d.unique("categories_parent_id_name_key").on(t.parentId, t.name).nullsNotDistinct();
        d.check("categories_name_check", condition("(name)::text <> ''::text"));
    }
}

package c0;

import static dev.squall.Sql.sql;
import static dev.squall.declare.IndexItem.item;
import static dev.squall.type.Types.TEXT;

import dev.squall.annotation.Citext;
import dev.squall.annotation.Comment;
import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.annotation.Unique;
import dev.squall.declare.Definition;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Who buys.
/// And who sold, once.
///
/// @param nick What others see; not unique
@Table("people")
@Comment("""
        Who buys.
        And who sold, once.""")
public record Person(
        @Id @Identity long id,
        @Unique EmailAddress email,
        @Comment("What others see; not unique") @Citext @Nullable String nick,
        @Nullable PostalAddress address,
        @Default("now()") Instant createdAt,
        @Type(Timestamp3Type.class) @Nullable LocalDateTime changedAt) {

    static void table(PersonTable t, Definition d) {
        d.index("people_lower")
                .on(item(sql(TEXT, "lower((email)::text)")).collate("C"), sql(TEXT, "COALESCE(nick, ''::public.citext)"));
        d.trigger(
                "people_changed",
                "BEFORE UPDATE ON public.people FOR EACH ROW EXECUTE FUNCTION "
                        + "public.set_changed_at()")
                .dependsOn("set_changed_at");
        d.definition("grant select (id) on table public.people to shop_reader");
        d.definition("grant select (nick) on table public.people to shop_reader");
    }
}

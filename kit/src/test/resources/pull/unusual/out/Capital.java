package c0;

import static dev.squall.Sql.condition;
import static dev.squall.declare.Role.PUBLIC;

import dev.squall.annotation.Char;
import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.declare.Definition;
import dev.squall.type.Point;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A row of `capitals`.
@Table("capitals")
@PrimaryKey({})
public record Capital(
        @Nullable String name,
        @Nullable Positive population,
        @Type(FloatRangeType.class) @Nullable String areaRange,
        @Default("nextval('public.ticket_numbers'::regclass)") long ticket,
        @Nullable Point location,
        @Type(Timestamp0Type.class) @Nullable LocalDateTime opened,
        @Default("public.area(2, 3)") @Nullable Integer size,
        @Type(CharType.class) @Nullable String raw,
        @Type(OidType.class) @Nullable String o,
        @Char(2) String country) {

    static void table(CapitalTable t, Definition d) {
        d.createdBy(
                """
                create table public.capitals (
                    country character(2) not null
                ) inherits (public.cities)""")
                .dependsOn("cities");
        d.policy("capitals_all")
                .forAll()
                .to(PUBLIC)
                .using(condition("country <> 'xx'::bpchar"))
                .withCheck(condition("true"));
        d.policy("capitals_seen")
                .forSelect()
                .to(PUBLIC)
                .using(condition(
                        """
                        ( SELECT (count(*) > 0)
                           FROM public.cities)"""));
        d.policy("capitals_strict")
                .restrictive()
                .forInsert()
                .to(PUBLIC)
                .withCheck(condition("country = 'de'::bpchar"));
        d.definition("alter table public.capitals no force row level security");
    }
}

package c0;

import dev.squall.annotation.Default;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.declare.Definition;
import dev.squall.type.Point;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A row of `cities`.
@Table("cities")
@PrimaryKey({})
public record City(
        @Nullable String name,
        @Nullable Positive population,
        @Type(FloatRangeType.class) @Nullable String areaRange,
        @Default("nextval('public.ticket_numbers'::regclass)") long ticket,
        @Nullable Point location,
        @Type(Timestamp0Type.class) @Nullable LocalDateTime opened,
        @Default("public.area(2, 3)") @Nullable Integer size,
        @Type(CharType.class) @Nullable String raw,
        @Type(OidType.class) @Nullable String o) {

    static void table(CityTable t, Definition d) {
        d.createdBy(
                """
                create table public.cities (
                    name text collate public.numeric_order,
                    population public.positive,
                    area_range public.float_range,
                    ticket bigint not null default nextval('public.ticket_numbers'::regclass),
                    location point,
                    opened timestamp(0) without time zone,
                    size integer default public.area(2, 3),
                    raw "char",
                    o oid
                )""");
        d.definition("alter table public.cities replica identity full");
        d.definition(
                """
                CREATE RULE no_delete AS
                    ON DELETE TO public.cities DO INSTEAD NOTHING""");
        d.definition(
                "CREATE CONSTRAINT TRIGGER cities_checked AFTER INSERT ON public.cities "
                        + "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "
                        + "public.check_city()");
        d.definition("alter table public.cities disable trigger cities_checked");
    }
}

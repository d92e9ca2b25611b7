package c0;

import dev.squall.annotation.Bit;
import dev.squall.annotation.Money;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import dev.squall.type.BitString;
import dev.squall.type.Inet;
import dev.squall.type.Interval;
import dev.squall.type.MacAddr8;
import dev.squall.type.Multirange;
import dev.squall.type.TsVector;
import dev.squall.type.Xml;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of `mixed`.
@Table
@PrimaryKey({})
public record Mixed(
        @Nullable List<Integer> a,
        @Numeric(precision = 5) @Nullable BigDecimal b,
        @Numeric(precision = 5, scale = -2) @Nullable BigDecimal c,
        @Bit(3) @Nullable BitString d,
        @Nullable BitString e,
        @Type(Interval2Type.class) @Nullable Interval f,
        @Money @Nullable BigDecimal g,
        @Nullable Xml h,
        @Nullable TsVector i,
        @Nullable Multirange<Integer> j,
        @Nullable List<Inet> k,
        @Type(FloatRangeArrayType.class) @Nullable String l,
        @Varchar(10) @Nullable List<String> m,
        @Nullable MacAddr8 n,
        @Type(Time2TzType.class) @Nullable OffsetTime o,
        @Type(NameType.class) @Nullable String p,
        @Type(RegclassType.class) @Nullable String q,
        @Type(JsonpathType.class) @Nullable String r,
        @Nullable List<Positive> s,
        @Type(Timestamp3TzType.class) @Nullable Instant t) {

    static void table(MixedTable t, Definition d) {
        d.definition("grant select on table public.mixed to pg_monitor");
    }
}

package com.example;

import dev.squall.annotation.Bit;
import dev.squall.annotation.Citext;
import dev.squall.annotation.Composite;
import dev.squall.annotation.Dimensions;
import dev.squall.annotation.Domain;
import dev.squall.annotation.Hstore;
import dev.squall.annotation.Id;
import dev.squall.annotation.Money;
import dev.squall.annotation.Table;
import dev.squall.annotation.Varbit;
import dev.squall.type.BitString;
import dev.squall.type.Box;
import dev.squall.type.Cidr;
import dev.squall.type.Circle;
import dev.squall.type.HalfVector;
import dev.squall.type.Inet;
import dev.squall.type.Line;
import dev.squall.type.Lseg;
import dev.squall.type.Lsn;
import dev.squall.type.MacAddr;
import dev.squall.type.MacAddr8;
import dev.squall.type.Multirange;
import dev.squall.type.Path;
import dev.squall.type.Point;
import dev.squall.type.Polygon;
import dev.squall.type.Range;
import dev.squall.type.SparseVector;
import dev.squall.type.TsQuery;
import dev.squall.type.TsVector;
import dev.squall.type.Vector;
import dev.squall.type.Xml;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// The types that are less common, also in lists, wrappers, domains and composites.
@NullMarked
@Table
public record Special(
        @Id int id,
        @Citext String email,
        @Citext @Nullable String maybeEmail,
        @Citext List<String> emails,
        OffsetTime opens,
        @Nullable OffsetTime maybeOpens,
        Inet ip,
        Cidr net,
        @Nullable Cidr maybeNet,
        List<Cidr> nets,
        MacAddr mac,
        @Nullable MacAddr8 mac8,
        BitString bits,
        @Bit(8) BitString flags,
        @Varbit(8) @Nullable BitString maybeFlags,
        @Bit(8) List<@Nullable BitString> manyFlags,
        @Money BigDecimal price,
        @Money @Nullable BigDecimal maybePrice,
        Xml document,
        Lsn position,
        @Hstore Map<String, @Nullable String> attributes,
        @Hstore @Nullable Map<String, @Nullable String> maybeAttributes,
        TsVector search,
        @Nullable TsVector maybeSearch,
        TsQuery wanted,
        Point point,
        @Nullable Point maybePoint,
        Line line,
        Lseg lseg,
        Box box,
        Path path,
        Polygon polygon,
        Circle circle,
        Range<Integer> ages,
        Range<Long> numbers,
        Range<BigDecimal> prices,
        Range<LocalDateTime> times,
        Range<Instant> during,
        @Nullable Range<LocalDate> stay,
        List<Range<LocalDate>> stays,
        List<List<Range<Integer>>> grid,
        Multirange<Integer> gaps,
        Multirange<Long> longGaps,
        Multirange<BigDecimal> priceGaps,
        Multirange<LocalDateTime> timeGaps,
        Multirange<Instant> instantGaps,
        @Nullable Multirange<LocalDate> dayGaps,
        @Dimensions(3) Vector embedding,
        Vector anyVector,
        @Dimensions(3) @Nullable HalfVector half,
        @Dimensions(500) SparseVector sparse,
        @Dimensions(3) List<Vector> embeddings,
        Meaning meaning,
        Validity validity,
        Shift shift) {

    /// A wrapper.
    public record Meaning(@Dimensions(2) Vector value) {}

    /// A domain.
    @Domain(checks = @Domain.Check("not isempty(value)"))
    public record Validity(Range<LocalDate> value) {}

    /// A composite.
    @Composite
    public record Shift(
            Range<Instant> during,
            @Nullable Inet ip,
            @Citext String name,
            @Bit(3) BitString days,
            @Hstore Map<String, @Nullable String> notes,
            List<Point> places) {}
}

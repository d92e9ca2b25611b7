package dev.squall.schema;

import static dev.squall.Sql.toTsvector;
import static dev.squall.Sql.value;
import static dev.squall.declare.IndexItem.item;
import static dev.squall.declare.IndexMethod.GIN;
import static dev.squall.declare.IndexMethod.GIST;
import static dev.squall.declare.IndexMethod.HNSW;
import static dev.squall.declare.IndexMethod.IVFFLAT;
import static dev.squall.expr.TextSearchConfig.ENGLISH;

import dev.squall.declare.Definition;
import dev.squall.expr.VectorExpr;
import dev.squall.table.BitColumn;
import dev.squall.table.Column;
import dev.squall.table.HstoreColumn;
import dev.squall.table.MultirangeColumn;
import dev.squall.table.NetworkColumn;
import dev.squall.table.RangeColumn;
import dev.squall.table.TextColumn;
import dev.squall.table.TsVectorColumn;
import dev.squall.table.VectorColumn;
import dev.squall.type.BitString;
import dev.squall.type.Box;
import dev.squall.type.Cidr;
import dev.squall.type.Circle;
import dev.squall.type.CompositeType;
import dev.squall.type.Domain;
import dev.squall.type.HalfVector;
import dev.squall.type.Inet;
import dev.squall.type.Line;
import dev.squall.type.Lseg;
import dev.squall.type.Lsn;
import dev.squall.type.MacAddr;
import dev.squall.type.MacAddr8;
import dev.squall.type.Multirange;
import dev.squall.type.Path;
import dev.squall.type.PgType;
import dev.squall.type.Point;
import dev.squall.type.Polygon;
import dev.squall.type.Range;
import dev.squall.type.TsQuery;
import dev.squall.type.TsVector;
import dev.squall.type.Types;
import dev.squall.type.Vector;
import dev.squall.type.Xml;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tables with columns of the types that are less common, with checks whose values are literals.
final class SpecialTypeTables {

    record Validity(Range<LocalDate> value) {}

    record Shift(Range<Instant> during, BitString days, List<Point> places) {}

    static final PgType<Validity> VALIDITY =
            Types.DATERANGE.as(
                    Domain.named("", "validity").check("validity_check", "not isempty(value)"),
                    Validity.class,
                    Validity::new,
                    Validity::value);

    static final CompositeType<Shift> SHIFT =
            CompositeType.of(
                    "",
                    "shift",
                    Shift.class,
                    row ->
                            new Shift(
                                    row.<Range<Instant>>get(0),
                                    row.<BitString>get(1),
                                    row.<List<Point>>get(2)),
                    CompositeType.field("during", Types.TSTZRANGE, Shift::during),
                    CompositeType.field("days", Types.bit(7), Shift::days),
                    CompositeType.field("places", Types.POINT.array(), Shift::places));

    private SpecialTypeTables() {}

    static final class Special extends Sketch {
        final TextColumn<Object, String> email = text("email", Types.CITEXT);
        final Column<Object, OffsetTime> opens = column("opens", Types.TIMETZ);
        final NetworkColumn<Object, Inet> ip = new NetworkColumn<>(this, "ip", Types.INET, false);
        final NetworkColumn<Object, Cidr> net = new NetworkColumn<>(this, "net", Types.CIDR, false);
        final Column<Object, MacAddr> mac = column("mac", Types.MACADDR);
        final Column<Object, MacAddr8> mac8 = column("mac8", Types.MACADDR8);
        final BitColumn<Object, BitString> flags =
                new BitColumn<>(this, "flags", Types.bit(4), false);
        final Column<Object, BitString> few = column("few", Types.varbit(4));
        final Column<Object, BitString> bits = column("bits", Types.VARBIT);
        final Column<Object, List<BitString>> many = column("many", Types.bit(4).array());
        final Column<Object, BigDecimal> price = column("price", Types.MONEY);
        final Column<Object, List<BigDecimal>> prices = column("prices", Types.MONEY.array());
        final Column<Object, Xml> xml = column("xml", Types.XML);
        final Column<Object, Lsn> lsn = column("lsn", Types.PG_LSN);
        final HstoreColumn<Object, Map<String, @Nullable String>> attributes =
                new HstoreColumn<>(this, "attributes", Types.HSTORE, false);
        final Column<Object, TsQuery> wanted = column("wanted", Types.TSQUERY);
        final Column<Object, Point> point = column("point", Types.POINT);
        final Column<Object, Line> line = column("line", Types.LINE);
        final Column<Object, Lseg> lseg = column("lseg", Types.LSEG);
        final Column<Object, Box> box = column("box", Types.BOX);
        final Column<Object, List<Box>> boxes = column("boxes", Types.BOX.array());
        final Column<Object, Path> path = column("path", Types.PATH);
        final Column<Object, Polygon> polygon = column("polygon", Types.POLYGON);
        final Column<Object, Circle> circle = column("circle", Types.CIRCLE);
        final Column<Object, Validity> validity = column("validity", VALIDITY);
        final Column<Object, Shift> shift = column("shift", SHIFT);
        final Column<Object, List<List<Integer>>> grid =
                column("grid", Types.INTEGER.array().array());

        Special() {
            super("special");
        }

        @Override
        public void declare(Definition d) {
            d.defaultsTo(flags, "B'0000'");
            d.defaultsTo(price, "12.34");
            d.defaultsTo(attributes, "''");
            d.check("special_email", email.ne("it's"));
            d.check("special_opens", opens.ge(OffsetTime.parse("08:00+02:00")));
            d.check("special_ip", ip.containedIn(Cidr.of("10.0.0.0/8")));
            d.check("special_net", net.masklen().le(24).and(net.ne(Cidr.of("10.0.0.0/8"))));
            d.check("special_mac", mac.ne(MacAddr.of("08:00:2b:01:02:03")));
            d.check("special_flags", flags.and(BitString.of("1100")).ne(BitString.of("0000")));
            d.check("special_price", price.ge(new BigDecimal("0.50")));
            d.check("special_prices", prices.ne(List.of(new BigDecimal("1.5"))));
            d.check("special_attributes", attributes.hasKey("k").or(attributes.get("a").eq("b")));
            d.index("special_ips").on(item(ip).opclass("inet_ops")).using(GIST);
            d.index("special_attributes_gin").on(attributes).using(GIN);
            d.index("special_boxes").on(box).using(GIST);
        }
    }

    static final class Bookings extends Sketch {
        final RangeColumn<Object, Range<Instant>, Instant> during =
                new RangeColumn<>(this, "during", Types.TSTZRANGE, false);
        final RangeColumn<Object, Range<Integer>, Integer> ages =
                new RangeColumn<>(this, "ages", Types.INT4RANGE, false);
        final RangeColumn<Object, Range<BigDecimal>, BigDecimal> prices =
                new RangeColumn<>(this, "prices", Types.NUMRANGE, false);
        final MultirangeColumn<Object, Multirange<LocalDate>, LocalDate> closed =
                new MultirangeColumn<>(this, "closed", Types.DATEMULTIRANGE, false);
        final Column<Object, List<Range<Integer>>> steps = column("steps", Types.INT4RANGE.array());
        final TextColumn<Object, String> body = text("body");
        final TsVectorColumn<Object, TsVector> search =
                new TsVectorColumn<>(this, "search", Types.TSVECTOR, false);

        Bookings() {
            super("bookings");
        }

        @Override
        public void declare(Definition d) {
            d.generatedAs(search, "to_tsvector('english', body)");
            d.exclusion("bookings_during_excl").with(during, "&&");
            d.check("bookings_during", during.isEmpty().not().and(during.lowerInf().not()));
            d.check(
                    "bookings_ages",
                    ages.containedIn(Range.closed(18, 120)).and(ages.ne(Range.of(20, 30))));
            d.check("bookings_prices", prices.contains(BigDecimal.ONE));
            d.check(
                    "bookings_closed",
                    closed.contains(value(Types.DATE, LocalDate.of(2026, 12, 25))));
            d.index("bookings_search").on(search).using(GIN);
            d.index("bookings_body").on(toTsvector(ENGLISH, body)).using(GIN);
            d.index("bookings_ages_idx").on(ages).using(GIST);
        }
    }

    /// No server of the tests has the extension.
    static final class Items extends Sketch {
        final VectorColumn<Object, Vector> embedding =
                new VectorColumn<>(this, "embedding", Types.vector(3), false);
        final VectorColumn<Object, @Nullable HalfVector> half =
                new VectorColumn<>(this, "half", Types.halfvec(3), true);
        final Column<Object, List<Vector>> all = column("all_of_it", Types.vector(3).array());

        Items() {
            super("items");
        }

        @Override
        public void declare(Definition d) {
            VectorExpr<Vector> origin = VectorExpr.of(value(Types.VECTOR, Vector.of(0, 0, 1)));
            d.check("items_embedding", embedding.l2Distance(origin).le(1.0));
            d.index("items_embedding_hnsw")
                    .on(item(embedding).opclass("vector_cosine_ops"))
                    .using(HNSW)
                    .with("m", "16")
                    .with("ef_construction", "64");
            d.index("items_half_ivfflat")
                    .on(item(half).opclass("halfvec_l2_ops"))
                    .using(IVFFLAT)
                    .with("lists", "100");
        }
    }
}

package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is written in text is read back, whatever it is. (The server's part is in
/// [TypesRoundTripTest].)
class TextFormsPropertyTest {

    @Property
    void textArrays(@ForAll("texts") List<String> texts) {
        comesBack(Types.TEXT.array(), texts);
    }

    @Property
    void arraysOfArrays(@ForAll("texts") List<String> texts) {
        comesBack(Types.TEXT.array().array(), List.of(texts, texts));
    }

    @Property
    void times(@ForAll("micros") long micros) {
        Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        comesBack(Types.TIMESTAMPTZ, instant);
        comesBack(Types.TIMESTAMP, local);
        comesBack(Types.TIME, local.toLocalTime());
        comesBack(Types.DATE, local.toLocalDate());
        comesBack(Types.TIMESTAMPTZ.array(), List.of(instant, instant));
    }

    @Property
    void nanosecondsAreOnlyEverCutOff(@ForAll("micros") long micros, @ForAll("nanos") int nanos) {
        Instant exact = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        assertThat(Types.TIMESTAMPTZ.format(exact.plusNanos(nanos)))
                .isEqualTo(Types.TIMESTAMPTZ.format(exact));
        LocalTime time = LocalTime.ofInstant(exact, ZoneOffset.UTC);
        assertThat(Types.TIME.format(time.plusNanos(nanos))).isEqualTo(Types.TIME.format(time));
    }

    @Property
    void intervals(@ForAll int months, @ForAll int days, @ForAll long microseconds) {
        Interval interval = new Interval(months, days, microseconds);
        String iso =
                "P"
                        + months / 12
                        + "Y"
                        + months % 12
                        + "M"
                        + days
                        + "DT"
                        + microseconds / 1_000_000
                        + "."
                        + "%06d".formatted(Math.abs(microseconds % 1_000_000))
                        + "S";
        if (microseconds <= -1_000_000 || microseconds >= 0) {
            assertThat(Types.INTERVAL.parse(iso)).isEqualTo(interval);
        }
    }

    @Property
    void numbers(@ForAll BigDecimal number, @ForAll double real, @ForAll float small) {
        comesBack(Types.NUMERIC, number);
        comesBack(Types.DOUBLE, real);
        comesBack(Types.REAL, small);
        comesBack(Types.NUMERIC.array(), List.of(number));
    }

    @Property
    void idsAndBytes(@ForAll long high, @ForAll long low, @ForAll byte[] bytes) {
        comesBack(Types.UUID, new UUID(high, low));
        assertThat(Types.BYTEA.parse(Types.BYTEA.format(bytes))).isEqualTo(bytes);
        comesBack(Types.UUID.array(), List.of(new UUID(low, high)));
    }

    @Property
    void addresses(@ForAll("addresses") byte[] bytes) {
        Inet address = Inet.of(InetText.write(bytes));
        assertThat(address.bytes()).isEqualTo(bytes);
        comesBack(Types.INET, address);
    }

    @Provide
    @SuppressWarnings("NullAway") // lists of a type that is declared without nulls can have them
    Arbitrary<List<String>> texts() {
        Arbitrary<String> nasty =
                Arbitraries.strings()
                        .withChars("\"\\{},nulNUL '\n\tż🙂".toCharArray())
                        .ofMaxLength(8);
        return nasty.injectNull(0.2).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Long> micros() {
        long years = 365L * 86_400 * 1_000_000;
        return Arbitraries.longs().between(-6_600 * years, 290_000 * years);
    }

    @Provide
    Arbitrary<Integer> nanos() {
        return Arbitraries.integers().between(0, 999);
    }

    @Provide
    Arbitrary<byte[]> addresses() {
        Arbitrary<Byte> bytes =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.just((byte) 0)),
                        net.jqwik.api.Tuple.of(2, Arbitraries.bytes()));
        return Arbitraries.oneOf(
                bytes.array(byte[].class).ofSize(4), bytes.array(byte[].class).ofSize(16));
    }

    private static <T> void comesBack(PgType<T> type, T value) {
        assertThat(type.parse(type.format(value))).isEqualTo(value);
    }
}

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
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.Vector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Table
record Plan(
        @Id UUID id,
        @Citext int email,
        @Money double price,
        @Hstore String attributes,
        @Bit(3) List<String> bits,
        @Varbit(3) long flags,
        @Dimensions(3) BitString embedding,
        @Hstore Map<String, String> notNull,
        @Hstore Map<String, Integer> counts,
        Map<String, String> plain,
        Range<String> names,
        List<Multirange<Double>> doubles,
        @Bit(0) BitString none,
        @Varbit(90_000_000) BitString many,
        @Dimensions(16_001) Vector large,
        @Citext Named named,
        Price composite) {

    @Domain
    record Named(String value) {}

    @Composite
    record Price(@Money BigDecimal amount, String currency) {}
}

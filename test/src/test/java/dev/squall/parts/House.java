package dev.squall.parts;

import dev.squall.annotation.Composite;
import dev.squall.annotation.Domain;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Varchar;
import dev.squall.declare.Definition;
import dev.squall.type.Range;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A house, with composites in it.
@Table("houses")
public record House(@Id @Identity long id, Place place, @Nullable Place former) {

    static void table(HouseTable t, Definition d) {
        d.index("houses_street").on(t.place.street);
        d.check("houses_number", t.place.number.gt(0));
    }

    /// Where it stands.
    @Composite
    public record Place(
            String street,
            @Nullable String city,
            int number,
            boolean isCorner,
            Zip zip,
            List<String> names,
            Kind kind,
            Range<LocalDate> rented,
            @Nullable Position spot) {}

    /// Where that is.
    @Composite
    public record Position(double latitude, @Nullable Double height) {}

    /// A code.
    @Domain(checks = @Domain.Check("value <> ''"))
    public record Zip(@Varchar(10) String value) {}

    /// What kind of place it is.
    public enum Kind {
        TOWN,
        VILLAGE
    }
}

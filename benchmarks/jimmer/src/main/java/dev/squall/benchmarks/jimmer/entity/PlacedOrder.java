package dev.squall.benchmarks.jimmer.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;
import org.jspecify.annotations.Nullable;

/// An order.
@Entity
@Table(name = "orders")
public interface PlacedOrder {

    @Id
    int id();

    @ManyToOne
    BuyingCustomer customer();

    int employeeId();

    LocalDate orderDate();

    LocalDate requiredDate();

    @Nullable LocalDate shippedDate();

    int shipVia();

    double freight();

    String shipName();

    String shipCity();

    @Nullable String shipRegion();

    @Nullable String shipPostalCode();

    String shipCountry();

    Instant createdAt();

    @OneToMany(mappedBy = "order", orderedProps = @OrderedProp("id"))
    List<PlacedDetail> details();
}

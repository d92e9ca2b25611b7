package dev.squall.benchmarks.jimmer.entity;

import java.math.BigDecimal;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/// A detail of an order.
@Entity
@Table(name = "order_details")
public interface PlacedDetail {

    @Id
    int id();

    @ManyToOne
    PlacedOrder order();

    @ManyToOne
    SoldProduct product();

    BigDecimal unitPrice();

    int quantity();

    double discount();
}

package dev.squall.benchmarks.hibernate;

import dev.squall.benchmarks.northwind.CustomerFile.Ordered;
import dev.squall.benchmarks.northwind.DetailLine;
import dev.squall.benchmarks.northwind.OrderFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An order.
@Entity
@Table(name = "orders")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class OrderEntity {

    @Id int id;

    @Column(name = "customer_id")
    int customerId;

    @Column(name = "employee_id")
    int employeeId;

    @Column(name = "order_date")
    LocalDate orderDate;

    @Column(name = "required_date")
    LocalDate requiredDate;

    @Column(name = "shipped_date")
    @Nullable LocalDate shippedDate;

    @Column(name = "ship_via")
    int shipVia;

    double freight;

    @Column(name = "ship_name")
    String shipName;

    @Column(name = "ship_city")
    String shipCity;

    @Column(name = "ship_region")
    @Nullable String shipRegion;

    @Column(name = "ship_postal_code")
    @Nullable String shipPostalCode;

    @Column(name = "ship_country")
    String shipCountry;

    @Column(name = "created_at")
    Instant createdAt;

    @OneToMany
    @JoinColumn(name = "order_id", insertable = false, updatable = false)
    @OrderBy("id")
    Set<DetailEntity> details = new LinkedHashSet<>();

    private List<DetailLine> lines() {
        return details.stream().map(DetailEntity::line).toList();
    }

    Ordered ordered() {
        return new Ordered(
                id,
                customerId,
                employeeId,
                orderDate,
                requiredDate,
                shippedDate,
                shipVia,
                freight,
                shipName,
                shipCity,
                shipRegion,
                shipPostalCode,
                shipCountry,
                createdAt,
                lines());
    }

    OrderFile file() {
        return new OrderFile(
                id,
                customerId,
                employeeId,
                orderDate,
                requiredDate,
                shippedDate,
                shipVia,
                freight,
                shipName,
                shipCity,
                shipRegion,
                shipPostalCode,
                shipCountry,
                createdAt,
                lines());
    }
}

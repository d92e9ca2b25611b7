package dev.squall.benchmarks.hibernate;

import dev.squall.benchmarks.northwind.DetailLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/// A detail of an order.
@Entity
@Table(name = "order_details")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class DetailEntity {

    @Id int id;

    @Column(name = "order_id")
    int orderId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    ProductEntity product;

    @Column(name = "unit_price")
    BigDecimal unitPrice;

    int quantity;
    double discount;

    DetailLine line() {
        return new DetailLine(
                id, orderId, product.id, unitPrice, quantity, discount, product.product());
    }
}

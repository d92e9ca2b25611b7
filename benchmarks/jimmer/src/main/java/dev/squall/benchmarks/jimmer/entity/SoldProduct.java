package dev.squall.benchmarks.jimmer.entity;

import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.Table;

/// A product.
@Entity
@Table(name = "products")
public interface SoldProduct {

    @Id
    int id();

    String name();

    String quantityPerUnit();

    double unitPrice();

    int unitsInStock();

    int unitsOnOrder();

    int reorderLevel();

    boolean discontinued();

    int supplierId();
}

package dev.squall.benchmarks.hibernate;

import dev.squall.benchmarks.northwind.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A product.
@Entity
@Table(name = "products")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ProductEntity {

    @Id int id;
    String name;

    @Column(name = "quantity_per_unit")
    String quantityPerUnit;

    @Column(name = "unit_price")
    double unitPrice;

    @Column(name = "units_in_stock")
    int unitsInStock;

    @Column(name = "units_on_order")
    int unitsOnOrder;

    @Column(name = "reorder_level")
    int reorderLevel;

    boolean discontinued;

    @Column(name = "supplier_id")
    int supplierId;

    Product product() {
        return new Product(
                id,
                name,
                quantityPerUnit,
                unitPrice,
                unitsInStock,
                unitsOnOrder,
                reorderLevel,
                discontinued,
                supplierId);
    }
}

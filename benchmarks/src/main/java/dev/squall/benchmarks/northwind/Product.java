package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

/// What is sold: 5,000 of them.
@Table("products")
public record Product(
        @Id @Identity int id,
        String name,
        String quantityPerUnit,
        double unitPrice,
        int unitsInStock,
        int unitsOnOrder,
        int reorderLevel,
        boolean discontinued,
        @References(Supplier.class) int supplierId) {}

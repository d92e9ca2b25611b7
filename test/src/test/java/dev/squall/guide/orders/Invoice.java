package dev.squall.guide.orders;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

/// The invoice of an order: there is at most one.
@Table("invoices")
public record Invoice(@Id @References(Order.class) int orderId, String number) {}

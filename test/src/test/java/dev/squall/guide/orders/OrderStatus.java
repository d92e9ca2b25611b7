package dev.squall.guide.orders;

/// Where an order stands.
public enum OrderStatus {
    OPEN,
    SENT
}

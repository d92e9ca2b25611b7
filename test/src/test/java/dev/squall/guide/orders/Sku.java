package dev.squall.guide.orders;

/// The key of an article.
public record Sku(String value) {}

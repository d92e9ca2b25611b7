package com.example;

/// The id of a customer.
public record CustomerId(long value) {}

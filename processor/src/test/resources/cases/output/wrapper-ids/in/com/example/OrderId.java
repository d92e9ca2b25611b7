package com.example;

import dev.squall.annotation.Varchar;

/// The id of an order, made in Java.
public record OrderId(@Varchar(26) String value) {}

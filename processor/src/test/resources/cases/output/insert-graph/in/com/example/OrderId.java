package com.example;

import java.util.UUID;
import org.jspecify.annotations.NullMarked;

@NullMarked
public record OrderId(UUID value) {}

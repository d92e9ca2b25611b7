package com.example;

import dev.squall.annotation.References;

public record Leased(@References(Member.class) int memberId, long leases) {}

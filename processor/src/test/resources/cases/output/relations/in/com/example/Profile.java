package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

@Table("profiles")
public record Profile(@Id @References(Member.class) int memberId, String about) {}

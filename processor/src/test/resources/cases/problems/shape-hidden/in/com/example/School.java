package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("schools")
public record School(@Id @Identity int id, String name) {}

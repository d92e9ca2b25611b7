package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Table("users")
public record User(@Id @Identity int id, String firstName) {}

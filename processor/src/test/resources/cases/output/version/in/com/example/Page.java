package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.annotation.Version;

@Table("pages")
public record Page(@Id long id, String title, @Version int version) {}

package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

@Table("members")
public record Member(@Id int id, String name) {}

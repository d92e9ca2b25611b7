package com.example;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;

@Table("plots")
@PrimaryKey({"row", "place"})
public record Plot(int row, int place) {}

package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Mode {
    QUICK,
    @JsonProperty("in-depth")
    DEEP
}

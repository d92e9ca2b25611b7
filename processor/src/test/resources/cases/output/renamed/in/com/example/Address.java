package com.example;

import dev.squall.annotation.*;
import java.util.*;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public record Address(@RenamedFrom("zip") String postcode, String city) {}

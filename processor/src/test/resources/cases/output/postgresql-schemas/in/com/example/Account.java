package com.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.util.UUID;

/// Whose it is.
@Table(value = "accounts", schema = "auth")
public record Account(@Id @Default(Default.CURRENT_USER_ID) UUID id) {}

package com.example.billing;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.util.UUID;

/// Who pays.
@Table(value = "accounts", schema = "billing")
public record Account(@Id long id, @References(com.example.Account.class) UUID owner) {}

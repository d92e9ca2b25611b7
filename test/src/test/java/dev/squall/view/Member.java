package dev.squall.view;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.util.UUID;

/// Somebody who takes notes; everybody sees everybody.
@Table("members")
public record Member(@Id @Default("gen_random_uuid()") UUID id, String name) {}

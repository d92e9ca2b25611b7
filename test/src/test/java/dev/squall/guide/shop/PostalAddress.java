package dev.squall.guide.shop;

import dev.squall.annotation.Composite;
import org.jspecify.annotations.Nullable;

// region composite
@Composite
public record PostalAddress(String street, @Nullable String city, int number) {}
// endregion

package dev.squall.guide.schema;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Version;

// region version
/// A page that two people may edit at once.
@Table("pages")
public record Page(@Id @Identity int id, String text, @Version int version) {}
// endregion

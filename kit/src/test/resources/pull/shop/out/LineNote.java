package c0;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.Table;
import java.util.UUID;

/// A row of `line_notes`.
@Table("line_notes")
@PrimaryKey({})
@ForeignKey(columns = {"orderId", "position"}, target = OrderLine.class, onDelete = CASCADE)
public record LineNote(UUID orderId, short position, String note) {}

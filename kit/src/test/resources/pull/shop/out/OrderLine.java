package c0;

import static dev.squall.Sql.condition;
import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.PrimaryKey;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import java.util.UUID;

/// A row of `order_lines`.
@Table("order_lines")
@PrimaryKey({"orderId", "position"})
public record OrderLine(
        @References(value = Order.class, onDelete = CASCADE) UUID orderId,
        short position,
        @References(Category.class) int categoryId,
        int quantity) {

    static void table(OrderLineTable t, Definition d) {
        d.check("quantity_positive", condition("quantity > 0"));
    }
}

package c0;

import static dev.squall.Sql.condition;
import static dev.squall.annotation.Deferrable.INITIALLY_DEFERRED;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.IndexItem.item;
import static dev.squall.declare.IndexMethod.GIN;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;
import dev.squall.type.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `orders`.
@Table("orders")
public record Order(
        @Id @Default("gen_random_uuid()") UUID id,
        @References(value = Person.class, onDelete = CASCADE, many = "buyerOrders") long buyerId,
        @References(
                value = Person.class,
                onDelete = SET_NULL,
                onUpdate = CASCADE,
                deferrable = INITIALLY_DEFERRED,
                many = "sellerOrders")
                @Nullable Long sellerId,
        @Default("'draft'") OrderStatus status,
        @Default("0") @Numeric(precision = 12, scale = 2) BigDecimal total,
        @Nullable Range<Instant> delivery,
        @Type(JsonbType.class) @Nullable String details) {

    static void table(OrderTable t, Definition d) {
        d.storage("fillfactor", "70");
        d.index("orders_details").using(GIN).on(item(t.details).opclass("jsonb_path_ops"));
        d.index("orders_open")
                .on(t.buyerId, t.total.desc().nullsLast())
                .where(condition("status <> 'delivered'::public.order_status"));
        d.policy("orders_own")
                .forSelect()
                .to(new Role("shop_reader"))
                .using(condition(
                        "buyer_id = (NULLIF(current_setting('app.user_id'::text, true), "
                                + "''::text))::bigint"));
        d.definition(
                "alter table public.orders add constraint orders_delivery_excl EXCLUDE USING "
                        + "gist (delivery WITH &&) WHERE ((status <> 'draft'::public.order_status))");
        d.definition("alter table public.orders no force row level security");
        d.definition("grant select on table public.orders to shop_reader");
    }
}

package dev.squall.guide.orders;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import java.util.List;

/// Something that was said of a line.
@Table("remarks")
@ForeignKey(
        columns = {"orderId", "line"},
        target = OrderDetail.class,
        many = "remarks")
public record Remark(@Id @Identity long id, int orderId, int line, List<String> words) {}

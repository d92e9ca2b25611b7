package dev.squall.benchmarks.jimmer.entity;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;
import org.jspecify.annotations.Nullable;

/// A customer.
@Entity
@Table(name = "customers")
public interface BuyingCustomer {

    @Id
    int id();

    String companyName();

    String contactName();

    String contactTitle();

    String address();

    String city();

    @Nullable String postalCode();

    @Nullable String region();

    String country();

    String phone();

    @Nullable String fax();

    @OneToMany(mappedBy = "customer", orderedProps = @OrderedProp("id"))
    List<PlacedOrder> orders();
}

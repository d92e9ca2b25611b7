package dev.squall.benchmarks.hibernate;

import dev.squall.benchmarks.northwind.CustomerFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A customer.
@Entity
@Table(name = "customers")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class CustomerEntity {

    @Id int id;

    @Column(name = "company_name")
    String companyName;

    @Column(name = "contact_name")
    String contactName;

    @Column(name = "contact_title")
    String contactTitle;

    String address;
    String city;

    @Column(name = "postal_code")
    @Nullable String postalCode;

    @Nullable String region;
    String country;
    String phone;
    @Nullable String fax;

    @OneToMany
    @JoinColumn(name = "customer_id", insertable = false, updatable = false)
    @OrderBy("id")
    Set<OrderEntity> orders = new LinkedHashSet<>();

    CustomerFile file() {
        return new CustomerFile(
                id,
                companyName,
                contactName,
                contactTitle,
                address,
                city,
                postalCode,
                region,
                country,
                phone,
                fax,
                orders.stream().map(OrderEntity::ordered).toList());
    }
}

package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who sells: 200 of them.
@Table("employees")
public record Employee(
        @Id @Identity int id,
        String lastName,
        String firstName,
        String title,
        String titleOfCourtesy,
        LocalDate birthDate,
        LocalDate hireDate,
        String address,
        String city,
        String postalCode,
        String country,
        String homePhone,
        int extension,
        String notes,
        @References(Employee.class) @Nullable Integer reportsTo) {}

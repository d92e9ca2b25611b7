package dev.squall.test;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/// Rules for the packages that handle requests.
///
/// javac refuses the service client there already (`-Asquall.request=…` or `@RequestHandling`).
/// This is for what javac does not see: code of other compilers and languages, class files of
/// others.
///
/// ```java
/// RequestCode.staysBehindPolicies("com.example.api..")
///         .check(new ClassFileImporter().importPackages("com.example"));
/// ```
public final class RequestCode {

    private RequestCode() {}

    /// No class of the packages uses `dev.squall.service` or `dev.squall.unsafe`: not by name, by
    /// method reference, in a signature or through a static import.
    ///
    /// @param packages in ArchUnit's form, where `..` stands for any number of packages
    public static ArchRule staysBehindPolicies(String... packages) {
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.squall.service..", "dev.squall.unsafe..")
                .because("requests are answered within the session of who asked");
    }
}

package dev.squall.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RequestCodeTest {

    private final JavaClasses classes =
            new ClassFileImporter().importPath(Path.of("target/test-classes"));

    @Test
    void methodReferenceToTheServiceClientIsFound() {
        var rule = RequestCode.staysBehindPolicies("..request..");
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Handler.end()")
                .hasMessageContaining("within the session of who asked");
    }

    @Test
    void otherPackagesMayUseIt() {
        var rule = RequestCode.staysBehindPolicies("..test");
        assertThatCode(() -> rule.check(classes)).doesNotThrowAnyException();
    }
}

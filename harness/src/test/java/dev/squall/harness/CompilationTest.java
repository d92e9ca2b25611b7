package dev.squall.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class CompilationTest {

    @Test
    void errorsAreTheTextThatJavacPrints() {
        var compiled =
                Compilation.of("a/B.java", "package a;\nclass B {\n\tint i = \"text\";\n}\n")
                        .and("a/A.java", "package a; class A { Missing m; }")
                        .compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.errors()).extracting(Problem::line).containsExactly(1, 3);
        assertThat(compiled.errors().getFirst().message()).isEqualTo("cannot find symbol");
        assertThat(compiled.problemText())
                .isEqualTo(
                        """
                        a/A.java:1: error: cannot find symbol
                        package a; class A { Missing m; }
                                             ^
                          symbol:   class Missing
                          location: class A
                        a/B.java:3: error: incompatible types: String cannot be converted to int
                        \tint i = "text";
                        \t        ^
                        """);
    }

    @Test
    void warningsAreOnAndAreNotErrors() {
        var compiled =
                Compilation.of("A.java", "class A { java.util.List raw() { return null; } }")
                        .compile();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.problemText())
                .startsWith("A.java:1: warning: [rawtypes] found raw type: List");
    }

    @Test
    void processorsProblemsSourcesAndResourcesAreSeen() throws Exception {
        var compiled =
                Compilation.of("a/A.java", "package a; @Deprecated class A { B b = new B(); }")
                        .options("-Agreeting=hello")
                        .processedBy(new Writer())
                        .compile();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.sources()).containsOnlyKeys("a/B.java");
        assertThat(compiled.files()).containsKeys("a/A.class", "a/B.class", "notes.txt");
        assertThat(compiled.problemText()).contains("a/A.java:1: warning: hello\n").contains("^");
        Class<?> generated = compiled.classLoader().loadClass("a.B");
        assertThat(generated.getDeclaredMethod("greet").invoke(null)).isEqualTo("hello");
    }

    @Test
    void classPathCanBeTakenAway() {
        var source = Compilation.of("A.java", "class A { org.junit.jupiter.api.Test t; }");
        assertThat(source.compile().success()).isTrue();
        assertThat(source.classPath(List.of()).compile().problemText())
                .contains("package org.junit.jupiter.api does not exist");
    }

    @SupportedAnnotationTypes("java.lang.Deprecated")
    private static final class Writer extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return Set.of("greeting");
        }

        @Override
        public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
            for (var element : round.getElementsAnnotatedWith(Deprecated.class)) {
                String greeting = processingEnv.getOptions().getOrDefault("greeting", "");
                processingEnv
                        .getMessager()
                        .printMessage(Diagnostic.Kind.WARNING, greeting, element);
                write(greeting);
            }
            return false;
        }

        private void write(String greeting) {
            var filer = processingEnv.getFiler();
            try (var out = filer.createSourceFile("a.B").openWriter()) {
                out.write("package a; public class B { public static String greet() { return \"");
                out.write(greeting + "\"; } }");
                var place = javax.tools.StandardLocation.CLASS_OUTPUT;
                filer.createResource(place, "", "notes.txt").openWriter().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

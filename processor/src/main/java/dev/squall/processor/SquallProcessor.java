package dev.squall.processor;

import dev.squall.processor.check.Problem;
import dev.squall.processor.check.Rules;
import dev.squall.processor.door.RequestPackages;
import dev.squall.processor.emit.Emitters;
import dev.squall.processor.emit.SourceFile;
import dev.squall.processor.model.Model;
import dev.squall.processor.read.ModelReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// Writes the typed table, the staged insert, the patch and the reader of each `@Table` record, the
/// table and the reader of each view, the expressions for what is in json and in composites, and
/// the `Tables` of each `@Schema` root.
public final class SquallProcessor extends AbstractProcessor {

    private static final String TABLE = "dev.squall.annotation.Table";
    private static final String VIEW = "dev.squall.annotation.View";
    private static final String MATERIALIZED_VIEW = "dev.squall.annotation.MaterializedView";
    private static final String SCHEMA = "dev.squall.annotation.Schema";
    private static final String REQUEST = "squall.request";

    private final Set<Problem> reported = new HashSet<>();
    private @Nullable ModelReader reader;

    /// Made by the compiler.
    public SquallProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reader = new ModelReader(environment);
        RequestPackages.option(environment.getOptions().getOrDefault(REQUEST, ""));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*"); // shapes have no annotation, and javac wants the option to be claimed
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(REQUEST);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ModelReader from = reader;
        if (from == null || round.processingOver()) {
            return false;
        }
        Model model =
                from.read(
                        annotated(annotations, round, TABLE),
                        annotated(annotations, round, VIEW, MATERIALIZED_VIEW),
                        annotated(annotations, round, SCHEMA),
                        round.getRootElements());
        Rules.check(model).filter(reported::add).forEach(problem -> report(problem, from));
        Emitters.emit(model).forEach(file -> write(file, from));
        return false;
    }

    private static Collection<? extends Element> annotated(
            Set<? extends TypeElement> annotations, RoundEnvironment round, String... names) {
        return annotations.stream()
                .filter(a -> List.of(names).contains(a.getQualifiedName().toString()))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .toList();
    }

    private void report(Problem problem, ModelReader from) {
        Element element = from.element(problem.place());
        if (problem.warning() && isSuppressed(problem.code(), element)) {
            return;
        }
        Diagnostic.Kind kind = problem.warning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        if (element == null) {
            processingEnv.getMessager().printMessage(kind, problem.text());
        } else {
            processingEnv.getMessager().printMessage(kind, problem.text(), element);
        }
    }

    /// `@SuppressWarnings` with the code, on the record or on a class around it.
    private static boolean isSuppressed(String code, @Nullable Element at) {
        for (Element e = at; e != null; e = e.getEnclosingElement()) {
            SuppressWarnings suppressed = e.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(code)) {
                return true;
            }
        }
        return false;
    }

    private void write(SourceFile file, ModelReader from) {
        Element[] origins =
                file.origins().stream()
                        .map(from::element)
                        .filter(java.util.Objects::nonNull)
                        .toArray(Element[]::new);
        try (Writer out =
                processingEnv
                        .getFiler()
                        .createSourceFile(file.name().qualified(), origins)
                        .openWriter()) {
            out.write(file.text());
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "[SQ299] "
                                    + file.name().qualified()
                                    + " cannot be written: "
                                    + e.getMessage());
        }
    }
}

package dev.squall.test;

import dev.squall.Database;
import dev.squall.harness.PostgresExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/// What [SquallTest] does: the database of [PostgresExtension], and a [Database] connected to it.
final class SquallExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SquallExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        postgres(context).beforeAll(context);
    }

    private static PostgresExtension postgres(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        var template =
                AnnotationSupport.findAnnotation(
                                test, SquallTest.class, context.getEnclosingTestClasses())
                        .orElseThrow(
                                () -> new ExtensionConfigurationException("@SquallTest is missing"))
                        .value();
        return PostgresExtension.of(template.getName(), ReflectionSupport.newInstance(template));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Database database =
                context.getStore(NAMESPACE).remove(context.getUniqueId(), Database.class);
        if (database != null) {
            database.close();
        }
        postgres(context).afterAll(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class
                || postgres(context).supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class
                ? connected(context)
                : postgres(context).resolveParameter(parameter, context);
    }

    /// One pool per class, opened when a test first asks for it.
    private static Database connected(ExtensionContext context) {
        ExtensionContext ofClass = ofClass(context);
        return ofClass.getStore(NAMESPACE)
                .computeIfAbsent(
                        ofClass.getUniqueId(),
                        id -> Database.connect(PostgresExtension.database(context).url()),
                        Database.class);
    }

    private static ExtensionContext ofClass(ExtensionContext context) {
        return context.getTestMethod().isPresent()
                ? context.getParent().map(SquallExtension::ofClass).orElse(context)
                : context;
    }
}

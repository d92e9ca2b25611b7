package dev.squall.declare;

import dev.squall.annotation.CompileTimeConstant;
import java.util.List;

/// What belongs to the root of a schema. Part of [Definition].
public abstract sealed class RootDefinitions extends TextDefinitions permits Definition {

    RootDefinitions(Collected collected) {
        super(collected);
    }

    /// `create extension citext`
    public void extension(String name) {
        extension(name, "");
    }

    /// `create extension citext schema extensions`
    public void extension(String name, String schema) {
        Site site = collected.inRoot("extension", name);
        collected.add(() -> new ExtensionDeclaration(name, schema, site.at(List.of())));
    }

    /// `create schema billing`
    public void schema(String name) {
        Site site = collected.inRoot("schema", name);
        collected.add(() -> new SchemaDeclaration(name, site.at(List.of())));
    }

    /// A function: its name, and the whole `create function` statement.
    ///
    /// ```java
    /// d.function("is_admin", "create function is_admin() returns boolean stable language sql …")
    ///         .dependsOn(users);
    /// ```
    public FunctionBuilder function(String name, @CompileTimeConstant String text) {
        return function("", name, text);
    }

    /// The same in a PostgreSQL schema; the statement names it too.
    public FunctionBuilder function(String schema, String name, @CompileTimeConstant String text) {
        return collected.add(new FunctionBuilder(collected.inRoot("function", name), schema, text));
    }

    /// A role; asked again, the same one: its grants can stand in several places.
    public RoleBuilder role(Role role) {
        return collected.role(role);
    }

    /// The login that serves requests: it can become `authenticated` or `anonymous`, inherits
    /// nothing and owns nothing, so that a forgotten session is "permission denied" and not "all
    /// rows".
    ///
    /// SQL: `create role plans_request login noinherit; grant authenticated, anonymous to
    /// plans_request`
    public RoleBuilder requestLogin(String name) {
        return role(new Role(name))
                .login()
                .noInherit()
                .memberOf(Role.AUTHENTICATED, Role.ANONYMOUS);
    }

    /// The login of workers, which no policy holds back.
    ///
    /// SQL: `create role plans_worker login noinherit bypassrls`
    public RoleBuilder serviceLogin(String name) {
        return role(new Role(name)).login().noInherit().bypassRls();
    }
}

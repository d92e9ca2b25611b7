package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.JsonTarget;
import dev.squall.type.JsonType;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.List;

/// Operands of json's operators.
final class JsonPaths {

    static final JsonType<Object> ANY_JSONB = Types.jsonb(new JsonTarget<Object>() {});
    private static final JsonType<Object> ANY_JSON = Types.json(new JsonTarget<Object>() {});
    private static final KnownSql HAS = KnownSql.constant(" ? ");
    private static final KnownSql HAS_FOR_DRIVER = KnownSql.constant(" ?? ");
    private static final KnownSql HAS_ANY = KnownSql.constant(" ?| ");
    private static final KnownSql HAS_ANY_FOR_DRIVER = KnownSql.constant(" ??| ");
    private static final KnownSql HAS_ALL = KnownSql.constant(" ?& ");
    private static final KnownSql HAS_ALL_FOR_DRIVER = KnownSql.constant(" ??& ");
    private static final KnownSql PATH_EXISTS = KnownSql.constant(" @? ");
    private static final KnownSql PATH_EXISTS_FOR_DRIVER = KnownSql.constant(" @?? ");

    private JsonPaths() {}

    static boolean isBinary(Expr<?> json) {
        return json.type().domainBase().baseName().equals("jsonb");
    }

    /// Json of any shape: a map, a list, a text, a number, a boolean.
    static JsonType<Object> any(Expr<?> json) {
        return isBinary(json) ? ANY_JSONB : ANY_JSON;
    }

    static Expr<?> path(String... path) {
        return Bind.of(Types.TEXT.array(), List.of(path));
    }

    static Expr<?> jsonPath(String path) {
        return new Cast<>(Bind.of(Types.TEXT, path), JsonPathType.INSTANCE);
    }

    static Condition has(Expr<?> json, String key) {
        return new JsonOperator(json, HAS_FOR_DRIVER, HAS, Bind.of(Types.TEXT, key));
    }

    static Condition hasAny(Expr<?> json, String... keys) {
        return new JsonOperator(json, HAS_ANY_FOR_DRIVER, HAS_ANY, path(keys));
    }

    static Condition hasAll(Expr<?> json, String... keys) {
        return new JsonOperator(json, HAS_ALL_FOR_DRIVER, HAS_ALL, path(keys));
    }

    static Condition pathExists(Expr<?> json, String path) {
        return new JsonOperator(json, PATH_EXISTS_FOR_DRIVER, PATH_EXISTS, jsonPath(path));
    }

    /// `jsonpath`, which is only ever cast to.
    private static final class JsonPathType extends PgType<String> {

        private static final JsonPathType INSTANCE = new JsonPathType();

        private JsonPathType() {
            super("jsonpath", String.class);
        }

        @Override
        public String parse(String text) {
            return text;
        }

        @Override
        public String format(String value) {
            return value;
        }
    }
}

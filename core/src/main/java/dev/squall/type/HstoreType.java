package dev.squall.type;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `hstore`, of the extension of that name: texts by text, which can be null
/// ([manual](https://www.postgresql.org/docs/current/hstore.html)).
public final class HstoreType extends PgType<Map<String, @Nullable String>> {

    HstoreType() {
        super("hstore", Map.class);
    }

    @Override
    public Map<String, @Nullable String> parse(String text) {
        return new HstoreParser(text).map();
    }

    @Override
    public String format(Map<String, @Nullable String> value) {
        StringBuilder out = new StringBuilder(16 * value.size());
        value.forEach(
                (key, member) -> {
                    out.append(out.isEmpty() ? "" : ", ");
                    ArrayText.quote(out, key);
                    out.append("=>");
                    if (member == null) {
                        out.append("NULL");
                    } else {
                        ArrayText.quote(out, member);
                    }
                });
        return out.toString();
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Map<String, @Nullable String> value) {
        out.int4(value.size());
        value.forEach(
                (key, member) -> {
                    text(out, key);
                    if (member == null) {
                        out.int4(-1);
                    } else {
                        text(out, member);
                    }
                });
    }

    private static void text(CopyBuffer out, String text) {
        int start = out.begin();
        out.text(text);
        out.end(start);
    }
}

package dev.squall.query;

import dev.squall.error.InvalidCursor;
import dev.squall.error.Report;
import dev.squall.run.CursorKeys;
import dev.squall.type.PgType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in an order, as a visitor carries it: the values of the ordering columns, signed
/// together with the query's order. It can be read by whoever has it, but not made or changed.
///
/// @param inclusive whether the row at the place belongs to the page
record Cursor(boolean inclusive, List<? extends @Nullable Object> values) {

    private static final int SIGNATURE = 32;

    /// The text: letters, digits, `-` and `_`.
    ///
    /// @param order what the cursor belongs to
    String write(String order, List<PageKey> keys, CursorKeys secrets) {
        byte[] payload = payload(keys);
        byte[] signature = secrets.sign(signed(order, payload));
        byte[] all = Arrays.copyOf(signature, SIGNATURE + payload.length);
        System.arraycopy(payload, 0, all, SIGNATURE, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /// @throws InvalidCursor if it was not written for this order, with one of these keys
    static Cursor read(String text, String order, List<PageKey> keys, CursorKeys secrets) {
        byte[] all = decoded(text);
        byte[] signature = Arrays.copyOf(all, SIGNATURE);
        byte[] payload =
                Arrays.copyOfRange(all, Math.min(SIGNATURE, all.length), Math.max(all.length, 1));
        if (all.length <= SIGNATURE || !secrets.isSigned(signed(order, payload), signature)) {
            throw refused();
        }
        return read(payload, keys);
    }

    private static InvalidCursor refused() {
        return new InvalidCursor(
                Report.of("the cursor is not one of this query")
                        .line("detail", "made by another query, in another order, or by hand")
                        .hint("begin with first() again"));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private static byte[] signed(String order, byte[] payload) {
        byte[] start = (order + '\0').getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + payload.length);
        System.arraycopy(payload, 0, all, start.length, payload.length);
        return all;
    }

    private byte[] payload(List<PageKey> keys) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(inclusive);
            for (int i = 0; i < keys.size(); i++) {
                Object value = values.get(i);
                byte[] text = value == null ? null : bytes(keys.get(i).value().type(), value);
                out.writeInt(text == null ? -1 : text.length);
                if (text != null) {
                    out.write(text);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e); // there is no file
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> byte[] bytes(PgType<T> type, Object value) {
        return type.format((T) value).getBytes(StandardCharsets.UTF_8);
    }

    private static Cursor read(byte[] payload, List<PageKey> keys) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            boolean inclusive = in.readBoolean();
            List<@Nullable Object> values = new ArrayList<>();
            for (PageKey key : keys) {
                int length = in.readInt();
                values.add(length < 0 ? null : value(key, in.readNBytes(length)));
            }
            return new Cursor(inclusive, values);
        } catch (IOException e) {
            throw refused();
        }
    }

    private static Object value(PageKey key, byte[] text) {
        return key.value().type().parse(new String(text, StandardCharsets.UTF_8));
    }
}

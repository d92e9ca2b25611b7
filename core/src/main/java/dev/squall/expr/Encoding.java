package dev.squall.expr;

import dev.squall.type.Types;
import java.util.Locale;

/// How `encode` writes bytes as text
/// ([manual](https://www.postgresql.org/docs/current/functions-binarystring.html)).
public enum Encoding {
    /// `base64`, with a line end after each 76 characters
    BASE64,
    /// `hex`
    HEX,
    /// `escape`
    ESCAPE;

    Expr<String> expression() {
        return Bind.of(Types.TEXT, name().toLowerCase(Locale.ROOT));
    }
}

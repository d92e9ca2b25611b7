package dev.squall.kit.compare;

import dev.squall.error.Report;
import dev.squall.kit.error.InvalidScript;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of SQL.
///
/// @param name what it is called in errors
/// @param text its statements; the way back of other tools' migrations is none of them
public record SqlFile(String name, String text) {

    /// The line behind which other tools keep the way back: dbmate, goose, sql-migrate.
    private static final Pattern WAY_BACK =
            Pattern.compile("(?im)^--\\s*(?:migrate:down|\\+goose\\s+down|\\+migrate\\s+down)\\b");

    /// A file.
    public SqlFile {
        Matcher back = WAY_BACK.matcher(text);
        text = back.find() ? text.substring(0, back.start()) : text;
    }

    static SqlFile read(Path file, String shown) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String start =
                    new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.US_ASCII);
            if (start.equals("PGDMP")) {
                throw new InvalidScript(
                        Report.of(shown + " is an archive of pg_dump, not SQL")
                                .hint("pg_restore --schema-only --file=schema.sql " + shown));
            }
            return new SqlFile(shown, decoded(bytes));
        } catch (CharacterCodingException e) {
            throw new InvalidScript(Report.of(shown + " is not in UTF-8"), e);
        } catch (IOException e) {
            throw new InvalidScript(
                    Report.of(shown + " cannot be read").hint("a readable file in UTF-8"), e);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(bytes))
                .toString();
    }
}

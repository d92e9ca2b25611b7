package dev.squall.examples.courses.reports;

import static dev.squall.examples.courses.schema.PlatformSetting.REPORT;

import dev.squall.Db;
import dev.squall.examples.courses.queries.SettingQueries;
import dev.squall.run.TransactionMode;
import dev.squall.unsafe.UnsafeSql;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Reports whose SQL administrators write, and which are kept as settings.
///
/// This is the document's `query(text, params)`: the text is only known at run time, so it goes
/// through `dev.squall.unsafe`, which the packages of requests cannot name. It runs in the
/// administrator's own session, and can change nothing.
public final class SavedReports {

    private final Db db;

    /// @param db of an administrator's session
    public SavedReports(Db db) {
        this.db = db;
    }

    /// Keeps a report: a select of a text and a `bigint`; `{}` is where a value goes.
    public void save(String name, String text) {
        new SettingQueries(db).put(REPORT + name, text);
    }

    /// Runs a report.
    ///
    /// @throws NoSuchElementException if there is none
    public List<Line> run(String name, @Nullable Object... values) {
        String text =
                new SettingQueries(db)
                        .get(REPORT + name, String.class)
                        .orElseThrow(() -> new NoSuchElementException("no report " + name));
        return db.transaction(
                TransactionMode.DEFAULT.readOnly(),
                tx -> UnsafeSql.query(tx, text, values).list(Line::new));
    }

    /// A line of a report.
    public record Line(String label, long value) {}
}

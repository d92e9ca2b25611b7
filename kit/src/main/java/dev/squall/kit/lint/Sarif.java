package dev.squall.kit.lint;

import dev.squall.kit.lint.step.Card;
import dev.squall.kit.lint.step.HeldLock;
import dev.squall.kit.lint.step.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A report as SARIF 2.1.0
/// ([standard](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)), which code hosts
/// and editors show beside the lines.
public final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Sarif() {}

    /// The document.
    ///
    /// @param version this Squall's version
    public static String of(LintReport report, String version) {
        List<Card> cards = RuleNames.all();
        Map<String, Object> driver =
                object(
                        "name",
                        "squall lint",
                        "version",
                        version,
                        "rules",
                        cards.stream().map(Sarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", object("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results(report.findings(), cards));
        if (!report.locks().isEmpty()) {
            run.put(
                    "properties",
                    object("locks", report.locks().stream().map(Sarif::locks).toList()));
        }
        Map<String, Object> document =
                object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> rule(Card card) {
        return object(
                "id", card.name(),
                "shortDescription", object("text", card.sentence()),
                "fullDescription", object("text", card.why()),
                "help",
                        object(
                                "text",
                                card.why() + "\nMore in docs/guide/lint.md#" + card.name(),
                                "markdown",
                                card.why()
                                        + "\n\nMore in `docs/guide/lint.md#"
                                        + card.name()
                                        + "`"),
                "defaultConfiguration",
                        object("enabled", card.level() != Level.OFF, "level", level(card.level())));
    }

    private static List<Map<String, Object>> results(List<LintFinding> findings, List<Card> cards) {
        List<String> names = cards.stream().map(Card::name).toList();
        Map<String, Integer> alike = new HashMap<>();
        List<Map<String, Object>> results = new ArrayList<>();
        for (LintFinding finding : findings) {
            Map<String, Object> result = result(finding, names.indexOf(finding.rule()));
            String known = finding.rule() + "\n" + finding.file() + "\n" + line(finding).strip();
            int before = alike.merge(known, 1, Integer::sum);
            result.put("partialFingerprints", object("squallLint/v1", hash(known + "\n" + before)));
            results.add(result);
        }
        return results;
    }

    /// The same finding has the same one when lines above it come or go.
    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(LintFinding finding) {
        return finding.excerpt().lines().findFirst().orElse("");
    }

    private static Map<String, Object> result(LintFinding finding, int rule) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", rule);
        result.put("level", level(finding.level()));
        String instead = finding.instead().map(sql -> "\nInstead:\n" + sql).orElse("");
        result.put("message", object("text", finding.what() + ".\n" + finding.why() + instead));
        Map<String, Object> region =
                object(
                        "startLine", finding.line(),
                        "startColumn", finding.column(),
                        "snippet", object("text", line(finding)));
        result.put(
                "locations",
                List.of(
                        object(
                                "physicalLocation",
                                object(
                                        "artifactLocation",
                                        object("uri", uri(finding.file())),
                                        "region",
                                        region))));
        finding.ignored()
                .ifPresent(
                        reason ->
                                result.put(
                                        "suppressions",
                                        List.of(
                                                object(
                                                        "kind",
                                                        "inSource",
                                                        "justification",
                                                        reason))));
        return result;
    }

    private static Map<String, Object> locks(StatementLocks locks) {
        List<Map<String, Object>> taken = new ArrayList<>();
        for (HeldLock lock : locks.measured().takes()) {
            taken.add(
                    object(
                            "relation", lock.relation(),
                            "kind", lock.kind(),
                            "mode", lock.mode().word()));
        }
        return object(
                "file", locks.file(),
                "line", locks.line(),
                "takes", taken,
                "rewritten", locks.measured().rewritten().stream().sorted().toList(),
                "scanned", locks.measured().scanned().stream().sorted().toList());
    }

    /// SARIF knows `note`, `warning`, `error` and `none`.
    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }

    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || "/._-~".indexOf(c) >= 0;
            uri.append(
                    plain
                            ? String.valueOf(c)
                            : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}

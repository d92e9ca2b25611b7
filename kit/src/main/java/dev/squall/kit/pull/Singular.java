package dev.squall.kit.pull;

import java.util.Map;
import java.util.Set;

/// The name of one row of a table: `learning_plans` is `learning_plan`.
///
/// English has more exceptions than rules. A word that no rule is sure of stays as it is: a plural
/// is a good name, and half a word is none.
final class Singular {

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("people", "person"),
                    Map.entry("children", "child"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("mice", "mouse"),
                    Map.entry("geese", "goose"),
                    Map.entry("feet", "foot"),
                    Map.entry("teeth", "tooth"),
                    Map.entry("oxen", "ox"),
                    Map.entry("indices", "index"),
                    Map.entry("vertices", "vertex"),
                    Map.entry("vortices", "vortex"),
                    Map.entry("matrices", "matrix"),
                    Map.entry("appendices", "appendix"),
                    Map.entry("criteria", "criterion"),
                    Map.entry("phenomena", "phenomenon"),
                    Map.entry("alumni", "alumnus"),
                    Map.entry("axes", "axis"),
                    Map.entry("analyses", "analysis"),
                    Map.entry("bases", "base"),
                    Map.entry("crises", "crisis"),
                    Map.entry("diagnoses", "diagnosis"),
                    Map.entry("hypotheses", "hypothesis"),
                    Map.entry("theses", "thesis"),
                    Map.entry("synopses", "synopsis"),
                    Map.entry("movies", "movie"),
                    Map.entry("cookies", "cookie"),
                    Map.entry("calories", "calorie"),
                    Map.entry("zombies", "zombie"),
                    Map.entry("ties", "tie"),
                    Map.entry("pies", "pie"),
                    Map.entry("caches", "cache"),
                    Map.entry("headaches", "headache"),
                    Map.entry("shoes", "shoe"),
                    Map.entry("toes", "toe"),
                    Map.entry("canoes", "canoe"),
                    Map.entry("buses", "bus"),
                    Map.entry("statuses", "status"),
                    Map.entry("bonuses", "bonus"),
                    Map.entry("viruses", "virus"),
                    Map.entry("campuses", "campus"),
                    Map.entry("censuses", "census"),
                    Map.entry("aliases", "alias"),
                    Map.entry("biases", "bias"),
                    Map.entry("atlases", "atlas"),
                    Map.entry("gases", "gas"),
                    Map.entry("lenses", "lens"),
                    Map.entry("quizzes", "quiz"),
                    Map.entry("leaves", "leaf"),
                    Map.entry("lives", "life"),
                    Map.entry("knives", "knife"),
                    Map.entry("wives", "wife"),
                    Map.entry("shelves", "shelf"),
                    Map.entry("wolves", "wolf"),
                    Map.entry("halves", "half"),
                    Map.entry("thieves", "thief"),
                    Map.entry("selves", "self"));

    private static final Set<String> NO_PLURAL =
            Set.of(
                    "data",
                    "media",
                    "news",
                    "series",
                    "species",
                    "sms",
                    "gps",
                    "dns",
                    "aws",
                    "sales",
                    "goods",
                    "jeans",
                    "always",
                    "address",
                    "lens",
                    "alias",
                    "bias",
                    "canvas",
                    "atlas",
                    "gas",
                    "settings",
                    "preferences",
                    "stats",
                    "statistics",
                    "analytics",
                    "metrics",
                    "basis");

    private Singular() {}

    /// The singular of the last word.
    static String of(String name) {
        int last = Math.max(name.lastIndexOf('_'), lastCapital(name) - 1) + 1;
        String word = name.substring(last);
        String one = word(word.toLowerCase(java.util.Locale.ROOT));
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return name.substring(0, last) + (capital ? JavaNames.capitalized(one) : one);
    }

    private static int lastCapital(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    private static String word(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !NO_PLURAL.contains(word);
        if (!plural || ends(word, "ss", "us", "is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        boolean es = ends(word, "sses", "xes", "ches", "shes", "zzes", "oes");
        return cut(word, es ? 2 : 1);
    }

    private static boolean ends(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}

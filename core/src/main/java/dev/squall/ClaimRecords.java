package dev.squall;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads records of claims; how, is found once per class.
final class ClaimRecords {

    private static final ClassValue<List<Claim>> CLAIMS =
            new ClassValue<>() {
                @Override
                protected List<Claim> computeValue(Class<?> type) {
                    List<Claim> claims = new ArrayList<>();
                    for (RecordComponent component : type.getRecordComponents()) {
                        Method accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        claims.add(new Claim(snakeCase(component.getName()), accessor));
                    }
                    return List.copyOf(claims);
                }
            };

    private ClaimRecords() {}

    static Map<String, String> read(Record claims) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Claim claim : CLAIMS.get(claims.getClass())) {
            try {
                Object value = claim.accessor().invoke(claims);
                if (value != null) {
                    values.put(claim.name(), value.toString());
                }
            } catch (ReflectiveOperationException e) {
                throw new InvalidSettings(
                        Report.of("the claim " + claim.name() + " cannot be read"), e);
            }
        }
        return values;
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private record Claim(String name, Method accessor) {}
}

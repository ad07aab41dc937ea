package org.chancery.ledger.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.record.Act;
import org.chancery.record.Status;

/** CAMEO's and PLOVER's codes of an act with its status, by the table {@code ledger/cameo.tsv}. */
final class Cameo {
    private final Map<String, Code> codes;

    /**
     * A code.
     *
     * @param plover PLOVER's type for it; empty where PLOVER codes no such thing
     */
    record Code(Optional<String> plover, String cameo, double goldstein, int quad) {
        /** The first two digits. */
        String root() {
            return cameo.substring(0, 2);
        }
    }

    private Cameo(Map<String, Code> codes) {
        this.codes = Map.copyOf(codes);
    }

    static Cameo load(Knowledge knowledge) {
        Map<String, Code> codes = new HashMap<>();
        knowledge
                .rows("ledger/cameo.tsv")
                .forEach(row -> codes.put(
                        key(row.get("type"), row.get("mode"), row.get("status")),
                        new Code(
                                Optional.of(row.get("plover")).filter(type -> !type.equals("-")),
                                row.get("cameo"),
                                Double.parseDouble(row.get("goldstein")),
                                Integer.parseInt(row.get("quad")))));
        return new Cameo(codes);
    }

    private static String key(String type, String mode, String status) {
        return type + "/" + mode + "/" + status;
    }

    Code of(Act act, Status status) {
        String group = switch (status) {
            case DONE, ONGOING -> "done";
            case PLANNED, CONSIDERED, EXPECTED, CONDITIONAL -> "ahead";
            case DENIED -> "denied";
        };
        String type = act.type().name();
        return Optional.ofNullable(codes.get(key(type, act.mode().orElse("-"), group)))
                .or(() -> Optional.ofNullable(codes.get(key(type, "-", group))))
                .orElseThrow(() -> new IllegalStateException("ledger/cameo.tsv has no row for " + type + ", " + group));
    }
}

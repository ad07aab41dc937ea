package org.chancery.app.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.TableRow;

/** States by their names: records carry their codes, which few people know by heart. */
public final class StateNames implements UnaryOperator<String> {
    private final Map<String, String> names;

    private StateNames(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Of the table of states. */
    public static StateNames of(Knowledge knowledge) {
        Map<String, String> names = new HashMap<>();
        for (TableRow row : knowledge.rows("party/states.tsv")) {
            names.putIfAbsent(row.get("code"), row.get("name"));
        }
        return new StateNames(names);
    }

    /** The name of a state's code; anything else as it is. */
    @Override
    public String apply(String party) {
        return names.getOrDefault(party, party);
    }
}

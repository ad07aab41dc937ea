package org.chancery.intake.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names files' reports: by the file's name without its ending; where two would share it, by path; else in full. */
public final class Ids {
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> paths = new HashMap<>();

    /** Names for files of these paths, of which some may be the same. */
    public Ids(List<String> files) {
        for (String file : files) {
            stems.merge(Blob.stem(file), 1, Integer::sum);
            paths.merge(withoutEnding(file), 1, Integer::sum);
        }
    }

    /** The name of one of the files. */
    public String of(String file) {
        String stem = Blob.stem(file);
        if (stems.getOrDefault(stem, 0) == 1) {
            return stem;
        }
        String path = withoutEnding(file);
        return (paths.getOrDefault(path, 0) == 1 ? path : file).replace('\\', '/');
    }

    private static String withoutEnding(String file) {
        int name = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return file.substring(0, name) + Blob.stem(file);
    }
}

package org.chancery.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.knowledge.Knowledge;
import org.chancery.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that needs the reader's knowledge. */
@Command
public final class Knowing {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** The knowledge to read by: the jar's, or a folder's files laid over it (CHANCERY_KNOWLEDGE). */
    public Knowledge knowledge() {
        String folder = System.getenv().getOrDefault("CHANCERY_KNOWLEDGE", "");
        if (folder.isEmpty()) {
            return Knowledge.bundled();
        }
        if (!Files.isDirectory(Path.of(folder))) {
            throw new ParameterException(spec.commandLine(), "CHANCERY_KNOWLEDGE: no folder " + folder);
        }
        return Knowledge.over(Path.of(folder));
    }

    /** A reader, loaded once, when first asked for. */
    public Supplier<Reader> reader() {
        Knowledge knowledge = knowledge();
        return new Loaded(knowledge);
    }

    private static final class Loaded implements Supplier<Reader> {
        private final Knowledge knowledge;
        private Optional<Reader> reader = Optional.empty();

        Loaded(Knowledge knowledge) {
            this.knowledge = knowledge;
        }

        @Override
        public synchronized Reader get() {
            if (reader.isEmpty()) {
                reader = Optional.of(Reader.load(knowledge));
            }
            return reader.orElseThrow();
        }
    }
}

package org.chancery.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.check.Finding;
import org.chancery.knowledge.check.KnowledgeCheck;
import org.chancery.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that needs the reader's knowledge. */
@Command
public final class Knowing {
    private static final int MOST_TOLD = 10;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "a folder with rows or tables of your own (see knowledge check); rows are checked first")
    private Optional<Path> folder = Optional.empty();

    /**
     * The knowledge to read by: the jar's, or a folder's files laid over it ({@code --knowledge}, CHANCERY_KNOWLEDGE).
     *
     * @throws IllegalArgumentException where a row of the folder is refused, with file, line and reason
     */
    public Knowledge knowledge() {
        Knowledge knowledge = unchecked();
        if (folder.isPresent()) {
            List<String> refused = KnowledgeCheck.of(knowledge).stream()
                    .filter(Finding::error)
                    .filter(finding -> isOwn(folder.get(), finding))
                    .map(Finding::toString)
                    .toList();
            if (!refused.isEmpty()) {
                throw refused(refused);
            }
        }
        return knowledge;
    }

    /** The same, whatever its rows say. */
    Knowledge unchecked() {
        Optional<Path> given = folder.or(() -> Optional.ofNullable(System.getenv("CHANCERY_KNOWLEDGE"))
                .filter(name -> !name.isEmpty())
                .map(Path::of));
        if (given.filter(path -> !Files.isDirectory(path)).isPresent()) {
            throw new ParameterException(spec.commandLine(), "no folder " + given.get());
        }
        return given.map(Knowledge::over).orElseGet(Knowledge::bundled);
    }

    /** Whether the finding is about a file of the folder: the jar's own rows are the project's to mend. */
    private static boolean isOwn(Path folder, Finding finding) {
        return finding.file().isEmpty()
                || finding.file().startsWith(folder.toString())
                || Files.isRegularFile(folder.resolve(finding.file()));
    }

    private static IllegalArgumentException refused(List<String> refused) {
        String more = refused.size() > MOST_TOLD ? "\n  and " + (refused.size() - MOST_TOLD) + " more" : "";
        return new IllegalArgumentException("rows refused:\n  "
                + String.join("\n  ", refused.subList(0, Math.min(MOST_TOLD, refused.size()))) + more);
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

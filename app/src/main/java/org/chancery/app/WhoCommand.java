package org.chancery.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.app.view.Style;
import org.chancery.app.view.WhoTable;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Sentence;
import org.chancery.party.Explanation;
import org.chancery.party.PartyMention;
import org.chancery.party.PartyReader;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code chancery who}: whom the words mean, and why. */
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        description = {
            "Says who is meant by a name, an office or a body, as a report of a date would use it: the candidates,",
            "how well name, office and date answer, the decision, and what differs from what is known."
        },
        footer = {
            "",
            "Examples:",
            "  chancery who \"Vietnam's President Vu Van Sang\" --date 2023-11-27",
            "  chancery who \"the British foreign secretary\" --date 2023-11-12 --format json"
        })
final class WhoCommand implements Callable<Integer> {
    enum Format {
        table,
        json
    }

    /** What is printed as JSON. */
    record Answer(String text, Optional<LocalDate> date, List<Found> mentions, List<Explanation> decisions) {}

    /** A mention without its place in the parse. */
    record Found(
            String words,
            String kind,
            String name,
            List<String> codes,
            Optional<String> person,
            Optional<String> office,
            Optional<String> note) {
        static Found of(PartyMention mention, String text) {
            return new Found(
                    mention.span().in(text),
                    mention.kind().name().toLowerCase(java.util.Locale.ROOT),
                    mention.name(),
                    mention.codes(),
                    mention.person(),
                    mention.office(),
                    mention.note());
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Knowing knowing = new Knowing();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "the words, or a sentence")
    private List<String> words = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "the report's date, YYYY-MM-DD: decides which holder of an office is meant")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--format", description = "table (for people, the default) or json", paramLabel = "table|json")
    private Format format = Format.table;

    @Override
    public Integer call() {
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "who: no words");
        }
        Knowledge knowledge = knowing.knowledge();
        Report report = Report.of("who", text);
        List<Sentence> sentences = LinearLinguist.load(knowledge)
                .read(text, LayoutReader.load(knowledge).read(text));
        PartyReader reader = PartyReader.load(knowledge);
        List<PartyMention> mentions = reader.read(report, sentences, date).all();
        List<Explanation> decisions = reader.explain(report, sentences, date);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            List<Found> found =
                    mentions.stream().map(mention -> Found.of(mention, text)).toList();
            out.println(new JsonMapper().writeValueAsString(new Answer(text, date, found, decisions)));
        } else {
            Style style = Style.here();
            out.print(new WhoTable(style).of(text, mentions, decisions));
        }
        out.flush();
        return Chancery.OK;
    }
}

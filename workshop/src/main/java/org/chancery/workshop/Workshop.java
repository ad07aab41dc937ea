package org.chancery.workshop;

import org.chancery.workshop.attribution.TrainAttribution;
import org.chancery.workshop.knowledge.BuildKnowledge;
import org.chancery.workshop.knowledge.MineEvidence;
import org.chancery.workshop.language.TrainLanguage;
import org.chancery.workshop.language.TrainWordClasses;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The workshop's command line: {@code ./chancery workshop train language --data DIR --out DIR}. */
@Command(
        name = "workshop",
        mixinStandardHelpOptions = true,
        subcommands = {Workshop.Train.class, Workshop.KnowledgeTables.class},
        description = "Makes the models and tables that the reader is shipped with.")
public final class Workshop {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Workshop()).execute(args));
    }

    /** Groups the trainings. */
    @Command(
            name = "train",
            mixinStandardHelpOptions = true,
            subcommands = {TrainLanguage.class, TrainWordClasses.class, TrainAttribution.class},
            description = "Trains models.")
    static final class Train {}

    /** Groups what is done to the tables. */
    @Command(
            name = "knowledge",
            mixinStandardHelpOptions = true,
            subcommands = {BuildKnowledge.class, MineEvidence.class},
            description = "Builds tables, and looks for evidence of them.")
    static final class KnowledgeTables {}
}

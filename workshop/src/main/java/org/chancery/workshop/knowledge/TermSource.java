package org.chancery.workshop.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A source of terms in office. */
interface TermSource {
    List<Term> terms();

    /** All sources below a folder. */
    static List<Term> all(Path sources) {
        StateCodes codes = StateCodes.of(sources);
        List<Term> terms = new ArrayList<>();
        for (TermSource source : List.of(
                new InstituteForGovernment(sources.resolve("uk_ministers")),
                new EveryPolitician(sources, codes),
                new Factbook(sources.resolve("cia_factbook"), codes),
                new OwnTerms(sources, codes),
                new Reign(sources, codes),
                new Evidence(),
                new PetrarchActors(sources.resolve("petrarch_actors")),
                new DatedMentions(sources.resolve("real_mentions"), codes))) {
            terms.addAll(source.terms());
        }
        Spellings spellings = Spellings.load();
        return terms.stream().map(spellings::usual).toList();
    }
}

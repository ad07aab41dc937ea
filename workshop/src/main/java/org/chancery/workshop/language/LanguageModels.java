package org.chancery.workshop.language;

import org.chancery.knowledge.Knowledge;
import org.chancery.language.linear.Lexicon;
import org.chancery.language.linear.NameFinder;
import org.chancery.language.linear.Parser;
import org.chancery.language.linear.Tagger;

/** The models that are scored together. */
public record LanguageModels(Lexicon lexicon, Tagger tagger, Parser parser, NameFinder names) {
    public static LanguageModels load(Knowledge knowledge) {
        Tagger tagger = Tagger.load(knowledge);
        return new LanguageModels(
                Lexicon.load(knowledge), tagger, Parser.load(knowledge, tagger.tags()), NameFinder.load(knowledge));
    }
}

package org.chancery.time.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.Sentence;
import org.chancery.record.Published;
import org.chancery.text.Report;
import org.chancery.time.TimeExpression;
import org.chancery.time.Times;

/** Reads a report's times: finds the expressions, settles the report's date, resolves them in order. */
public final class Chronicler {
    private final TimeWords words;
    private final Finder finder = new Finder();
    private final FiscalYears fiscalYears;

    private Chronicler(TimeWords words, FiscalYears fiscalYears) {
        this.words = words;
        this.fiscalYears = fiscalYears;
    }

    public static Chronicler load(Knowledge knowledge) {
        return new Chronicler(TimeWords.load(knowledge), FiscalYears.load(knowledge));
    }

    public Times read(Report report, List<Sentence> sentences) {
        Dates dates = new Dates(words, finder, report.text(), sentences);
        ReportDate own = new ReportDate(dates);
        Optional<Published> published = report.published().or(own::inferred);
        Optional<LocalDate> day = published.map(Published::date);
        Telling telling = new Telling(words, finder, fiscalYears, report.text(), day, dates.narrative(day));
        List<List<TimeExpression>> bySentence = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            bySentence.add(telling.of(sentence));
        }
        List<String> warnings = report.published()
                .map(Published::date)
                .flatMap(own::contradiction)
                .map(List::of)
                .orElse(List.of());
        return new Told(words, published, sentences, bySentence, warnings);
    }
}

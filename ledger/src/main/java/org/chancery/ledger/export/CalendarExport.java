package org.chancery.ledger.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import org.chancery.ledger.entry.Course;
import org.chancery.ledger.entry.EventEntry;
import org.chancery.record.When;

/** Dated events as an iCalendar file: whole days, tentative until they are done. */
final class CalendarExport implements Exporter {
    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Chancery//ledger//EN");
        for (EventEntry event : selection.events()) {
            if (event.when().flatMap(When::from).isPresent()) {
                calendar.addEvent(entry(event));
            }
        }
        out.write(Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
    }

    private static VEvent entry(EventEntry event) {
        When when = event.when().orElseThrow();
        LocalDate from = when.from().orElseThrow();
        VEvent entry = new VEvent();
        entry.setUid("event-" + event.id() + "@chancery");
        entry.setDateTimeStamp(new DateTimeStamp(midnight(event.statusSaid().orElse(event.anchor()))));
        entry.setDateStart(new DateStart(day(from)));
        // An end that is a whole day is the day after (RFC 5545, 3.6.1).
        entry.setDateEnd(new DateEnd(day(when.to().orElse(from).plusDays(1))));
        entry.setSummary(summary(event));
        entry.setDescription(event.headline() + "\n" + event.corroboration());
        entry.addCategories(event.act().type().name(), event.status().label());
        event.place().ifPresent(entry::setLocation);
        entry.setStatus(status(event));
        return entry;
    }

    private static String summary(EventEntry event) {
        return event.act().type().name()
                + event.act().mode().map(mode -> " (" + mode + ")").orElse("") + ": "
                + String.join(", ", event.parties()) + " [" + event.status().label() + "]";
    }

    private static Status status(EventEntry event) {
        if (event.course().outcome().equals(java.util.Optional.of(Course.Outcome.CANCELLED))) {
            return Status.cancelled();
        }
        return switch (event.status()) {
            case DONE, ONGOING -> Status.confirmed();
            case DENIED -> Status.cancelled();
            case PLANNED, CONSIDERED, EXPECTED, CONDITIONAL -> Status.tentative();
        };
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new biweekly.util.DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}

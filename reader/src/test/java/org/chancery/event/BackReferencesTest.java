package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import org.chancery.reader.Reader;
import org.chancery.record.Claim;
import org.chancery.text.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row's example: the second sentence's statement takes up what Japan did in the first. */
class BackReferencesTest {
    private static final Reader READER = Reader.load(Knowledge.bundled());

    @TestFactory
    Stream<DynamicTest> rows() {
        return Knowledge.bundled().rows("event/back-references.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("nouns"), () -> takesUp(row.get("example"))));
    }

    private static void takesUp(String example) {
        Report report = Report.of("test", example).publishedOn(LocalDate.of(2023, 11, 14));
        List<Claim> claims = READER.read(report).claims();
        Claim last = claims.get(claims.size() - 1);
        assertThat(last.roles().actors()).as(example).containsExactly("FRA");
        assertThat(last.roles().recipients()).as(example).contains("JPN");
    }
}

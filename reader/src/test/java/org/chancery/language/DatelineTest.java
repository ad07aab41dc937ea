package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARIS ( AP ) -- The minister spoke on Monday . | PARIS ( AP )",
                "Rome , May 3 - Italy sent aid to Peru . | Rome , May 3",
                "LIMA : A court freed two men . | LIMA",
                "Lima - Peru sent aid . | Lima"
            })
    void endsWithItsDashOrColon(String sentence, String dateline) {
        assertThat(length(sentence)).isEqualTo(dateline.split(" ").length + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru - who had waited - left the talks . | 0",
                "Peru sent aid - and advice - to Chile . | 0",
                "Peru : nobody knows . | 0",
                "Pedro Perez Quispe Lopez - The mayor . | 0"
            })
    void isNoneWhereTheSentenceItselfGoesOn(String sentence, int none) {
        assertThat(length(sentence)).isEqualTo(none);
    }

    /** Names and numbers by their looks; every token stands apart. */
    private static int length(String sentence) {
        List<String> forms = List.of(sentence.split(" "));
        List<Upos> tags = new ArrayList<>();
        for (String form : forms) {
            tags.add(
                    Character.isUpperCase(form.charAt(0))
                            ? Upos.PROPN
                            : Character.isDigit(form.charAt(0)) ? Upos.NUM : Upos.VERB);
        }
        return Dateline.length(forms, tags, forms.stream().map(form -> true).toList());
    }
}

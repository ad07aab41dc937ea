package org.chancery.workshop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.language.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsWordsAndLeavesOutRangesAndEmptyNodes() throws IOException {
        Path file = folder.resolve("x.conllu");
        Files.writeString(file, """
                # newdoc id = news_1
                # text = Don't go.
                1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
                1\tDo\tdo\tAUX\tVB\tMood=Imp\t3\taux\t_\t_
                2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
                3\tgo\tgo\tVERB\tVB\tMood=Imp\t0\troot\t_\t_
                3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_
                4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
                """);
        List<Example> examples = Treebank.read(file);
        assertThat(examples).hasSize(1);
        Example example = examples.get(0);
        assertThat(example.forms()).containsExactly("Do", "n't", "go", ".");
        assertThat(example.tags()).containsExactly("AUX VB", "PART RB", "VERB VB", "PUNCT .");
        assertThat(example.heads()).containsExactly(2, 2, -1, 2);
        assertThat(example.document()).isEqualTo("news_1");
    }

    @Test
    void saysWhichLineIsNoRow() throws IOException {
        Path file = folder.resolve("bad.conllu");
        Files.writeString(file, "1\tonly\n\n");
        assertThatThrownBy(() -> Treebank.read(file)).hasMessageContaining("1\tonly");
    }

    @Test
    void readsNamesOfTheFourKinds() throws IOException {
        Path file = folder.resolve("a.tsv");
        Files.writeString(file, """
                The\tO
                Port\tB-Facility
                Authority\tI-Facility
                Omani\tB-NORP
                \t
                Ann\tB-Person
                Lee\tB-Person
                paid\tO
                $5\tB-Money
                """);
        List<NameFile.Marked> sentences = NameFile.read(file).sentences();
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).names())
                .containsExactly(new Name(1, 3, Name.Kind.PLACE), new Name(3, 4, Name.Kind.NATIONALITY));
        assertThat(sentences.get(1).names())
                .containsExactly(new Name(0, 1, Name.Kind.PERSON), new Name(1, 2, Name.Kind.PERSON));
    }

    @Test
    void aLemmaIsMadeByAScript() {
        assertThat(MorphologyTrainer.script("ships", "ship")).isEqualTo("1 ");
        assertThat(MorphologyTrainer.script("went", "go")).isEqualTo("4 go");
        assertThat(MorphologyTrainer.script("carried", "carry")).isEqualTo("3 y");
    }
}

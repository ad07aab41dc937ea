package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.chancery.knowledge.Knowledge;
import org.chancery.language.LinearLinguist;
import org.chancery.language.Linguist;
import org.chancery.language.Sentence;
import org.chancery.text.LayoutReader;
import org.chancery.text.Report;
import org.junit.jupiter.api.Test;

/** The same answer in any order of reports and on any number of threads. */
class TimeOrderTest {
    private static final List<String> TEXTS = List.of(
            "The envoy left on Monday. He will be back next week, three days later than planned.",
            "Net income for the third quarter fell from a year earlier. The quarter ended Sept. 30.",
            "On 3 May 2020 they signed. The following day the king fled. A month later he was back.",
            "In 499 BC the revolt began. In 494 BC it failed. In 492 BC the fleet sank. In 490 BC the army landed. In 480 BC it came again.",
            "The war began in 1861. In 1862 it went on. In May 1863 it turned. In June they fled. In 1864 it slowed. In 1865 it ended.",
            "TOKYO, 15 November 2023 -- Japan said Tuesday it will host talks on the 27th.",
            "The budget of Japan for fiscal 2023 passed. Elections follow in the coming weeks.");

    private final Knowledge knowledge = Knowledge.bundled();
    private final TimeReader reader = TimeReader.load(knowledge);
    private final Linguist linguist = LinearLinguist.load(knowledge);
    private final LayoutReader layout = LayoutReader.load(knowledge);

    @Test
    void orderAndThreadsChangeNothing() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, TEXTS.size() * 40)
                .map(i -> i % TEXTS.size())
                .boxed()
                .toList());
        Map<Integer, String> alone = new ConcurrentHashMap<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            alone.put(i, read(i));
        }
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(order, new Random(seed));
            assertThat(order.parallelStream().map(i -> i + read(i)).toList())
                    .isEqualTo(order.stream().map(i -> i + alone.get(i)).toList());
        }
    }

    private String read(int i) {
        Report report = Report.of("test", TEXTS.get(i));
        Report dated = i == 5 ? report : report.publishedOn(LocalDate.of(2023, 11, 15));
        List<Sentence> sentences = linguist.read(dated.text(), layout.read(dated.text()));
        Times times = reader.read(dated, sentences);
        return times.published() + " " + times.warnings() + " " + times.all();
    }
}

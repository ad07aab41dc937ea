package org.chancery.ledger.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.chancery.ledger.Addition;

/**
 * An endless stream of made-up reports with their records. Each tells of some ten happenings around its day: plans, and
 * what became of them; one in seven copies an earlier report of another outlet. Deterministic by its seed.
 */
public final class Samples implements Iterator<Addition> {
    private static final int CLAIMS = 10;
    private static final int COPIES_ONE_IN = 7;
    private static final int REMEMBERED = 50;
    private static final int PLANNED_AHEAD_DAYS = 14;
    private static final List<String> OUTLETS = List.of(
            "Harbour Wire",
            "Northern Post",
            "The Meridian",
            "Delta Times",
            "Eastern Agency",
            "Plain Dealer",
            "Civic Radio",
            "Straits Daily",
            "Capital Gazette",
            "Union News");

    private final Random random;
    private final World world;
    private final LocalDate start;
    private final double reportsPerDay;
    private final List<Happening> known = new ArrayList<>();
    private final List<Addition> recent = new ArrayList<>();
    private int made;

    /**
     * A stream.
     *
     * @param reportsPerDay how many reports share a day
     */
    public Samples(long seed, double reportsPerDay) {
        this.random = new Random(seed);
        this.start = LocalDate.of(2020, 1, 1);
        this.world = new World(random, start);
        this.reportsPerDay = reportsPerDay;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Addition next() {
        int day = (int) (made / reportsPerDay);
        int number = made++;
        LocalDate published = start.plusDays(day);
        if (!recent.isEmpty() && random.nextInt(COPIES_ONE_IN) == 0) {
            return copy(recent.get(random.nextInt(recent.size())), number, published);
        }
        Draft draft = new Draft("r" + number, published, outlet());
        for (int i = 0; i < CLAIMS; i++) {
            draft.tell(happening(day), random);
        }
        Addition addition = draft.addition();
        remember(addition);
        return addition;
    }

    /** Two in three are happenings that others have told of. */
    private Happening happening(int day) {
        if (known.size() > CLAIMS && random.nextInt(3) > 0) {
            return known.get(random.nextInt(known.size()));
        }
        Happening happening = world.happening(day + random.nextInt(PLANNED_AHEAD_DAYS) - 1);
        if (known.size() < REMEMBERED + 3 * CLAIMS * (int) Math.max(1, reportsPerDay)) {
            known.add(happening);
        } else {
            known.set(random.nextInt(known.size()), happening);
        }
        return happening;
    }

    private String outlet() {
        return OUTLETS.get(random.nextInt(OUTLETS.size()));
    }

    private void remember(Addition addition) {
        if (recent.size() < REMEMBERED) {
            recent.add(addition);
        } else {
            recent.set(random.nextInt(REMEMBERED), addition);
        }
    }

    private Addition copy(Addition original, int number, LocalDate published) {
        return Draft.copy(original, "r" + number, published, outlet());
    }

    /** The next so many. */
    public List<Addition> take(int count) {
        List<Addition> taken = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            taken.add(next());
        }
        return taken;
    }
}

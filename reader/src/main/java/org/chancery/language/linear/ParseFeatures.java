package org.chancery.language.linear;

/**
 * What a transition is decided by: the stack's top words, the next words, their heads, children and labels (Zhang and
 * Nivre 2011), word classes, and what stands between and comes after.
 */
public final class ParseFeatures {
    private static final int FAR = 12;

    private final Words words;
    private final int[] tags;
    private final ParserState state;
    private final Outline outline;

    public ParseFeatures(Words words, int[] tags, Outline outline, ParserState state) {
        this.words = words;
        this.tags = tags;
        this.outline = outline;
        this.state = state;
    }

    private int tag(int node) {
        return node < 0 ? -2 : node < tags.length ? tags[node] : -1;
    }

    private int word(int node) {
        return words.lower(node);
    }

    /** Writes the features of the state as it stands. */
    public void extract(Features out) {
        out.clear();
        int s0 = state.stack(0);
        int b0 = state.next();
        out.add(0);
        unigrams(s0, b0, out);
        pairs(s0, b0, out);
        distances(s0, b0, out);
        family(s0, b0, out);
        thirdOrder(s0, b0, out);
        labelSets(s0, b0, out);
        deeper(s0, b0, out);
        clusters(s0, b0, out);
        surroundings(s0, b0, out);
        between(s0, b0, out);
        ahead(s0, b0, out);
    }

    private void unigrams(int s0, int b0, Features out) {
        out.add(1, word(s0), tag(s0));
        out.add(2, word(s0));
        out.add(3, tag(s0));
        for (int k = 0; k < 3; k++) {
            int node = after(b0, k);
            out.add(4 + 3 * k, word(node), tag(node));
            out.add(5 + 3 * k, word(node));
            out.add(6 + 3 * k, tag(node));
        }
        out.add(13, tag(after(b0, 3)));
    }

    private int after(int b0, int k) {
        return Math.min(b0 + k, words.size() + 1);
    }

    private void pairs(int s0, int b0, Features out) {
        int b1 = after(b0, 1);
        out.add(20, word(s0), tag(s0), word(b0), tag(b0));
        out.add(21, word(s0), tag(s0), word(b0));
        out.add(22, word(s0), word(b0), tag(b0));
        out.add(23, word(s0), tag(s0), tag(b0));
        out.add(24, tag(s0), word(b0), tag(b0));
        out.add(25, word(s0), word(b0));
        out.add(26, tag(s0), tag(b0));
        out.add(27, tag(b0), tag(b1));
        out.add(28, tag(b0), tag(b1), tag(after(b0, 2)));
        out.add(29, tag(s0), tag(b0), tag(b1));
        out.add(30, tag(state.head(s0)), tag(s0), tag(b0));
        out.add(31, tag(s0), tag(state.left(s0, 0)), tag(b0));
        out.add(32, tag(s0), tag(state.right(s0, 0)), tag(b0));
        out.add(33, tag(s0), tag(b0), tag(state.left(b0, 0)));
        out.add(34, word(s0), tag(b0), tag(b1));
        out.add(35, tag(s0), word(b0), tag(b1));
        out.add(36, tag(s0), tag(b0), word(b1));
        out.add(37, tag(s0), tag(b0), tag(b1), tag(after(b0, 2)));
    }

    private int distance(int s0, int b0) {
        int distance = s0 < 0 ? 0 : b0 - s0;
        return distance < 6 ? distance : distance < 11 ? 6 : 7;
    }

    private void distances(int s0, int b0, Features out) {
        int distance = distance(s0, b0);
        out.add(40, word(s0), distance);
        out.add(41, tag(s0), distance);
        out.add(42, word(b0), distance);
        out.add(43, tag(b0), distance);
        out.add(44, word(s0), word(b0), distance);
        out.add(45, tag(s0), tag(b0), distance);
        out.add(46, word(s0), state.rightCount(s0));
        out.add(47, tag(s0), state.rightCount(s0));
        out.add(48, word(s0), state.leftCount(s0));
        out.add(49, tag(s0), state.leftCount(s0));
        out.add(50, word(b0), state.leftCount(b0));
        out.add(51, tag(b0), state.leftCount(b0));
    }

    private void family(int s0, int b0, Features out) {
        relative(60, state.head(s0), out);
        relative(63, state.left(s0, 0), out);
        relative(66, state.right(s0, 0), out);
        relative(69, state.left(b0, 0), out);
        out.add(72, state.label(s0), tag(s0), tag(b0));
        out.add(73, state.label(s0), word(b0));
        out.add(74, word(s0), word(state.left(b0, 0)), tag(b0));
        out.add(75, tag(s0), word(state.left(b0, 0)), word(b0));
        out.add(76, word(state.head(s0)), state.label(s0), word(s0));
        out.add(77, tag(state.head(s0)), state.label(s0), tag(s0), word(b0));
        out.add(78, tag(s0), word(state.right(s0, 0)), word(b0));
        out.add(79, word(state.left(s0, 0)), word(s0), tag(b0));
    }

    private void relative(int template, int node, Features out) {
        out.add(template, word(node));
        out.add(template + 1, tag(node), state.label(node));
        out.add(template + 2, state.label(node));
    }

    private void thirdOrder(int s0, int b0, Features out) {
        int head = state.head(s0);
        relative(80, state.head(head), out);
        relative(83, state.left(s0, 1), out);
        relative(86, state.right(s0, 1), out);
        relative(89, state.left(b0, 1), out);
        out.add(92, tag(s0), tag(state.left(s0, 0)), tag(state.left(s0, 1)));
        out.add(93, tag(s0), tag(state.right(s0, 0)), tag(state.right(s0, 1)));
        out.add(94, tag(s0), tag(head), tag(state.head(head)));
        out.add(95, tag(b0), tag(state.left(b0, 0)), tag(state.left(b0, 1)));
    }

    private void labelSets(int s0, int b0, Features out) {
        out.add(100, word(s0), state.rightLabels(s0));
        out.add(101, tag(s0), state.rightLabels(s0));
        out.add(102, word(s0), state.leftLabels(s0));
        out.add(103, tag(s0), state.leftLabels(s0));
        out.add(104, word(b0), state.leftLabels(b0));
        out.add(105, tag(b0), state.leftLabels(b0));
        out.add(106, tag(s0), tag(b0), state.rightLabels(s0), state.leftLabels(b0));
        out.add(107, tag(s0), tag(b0), state.leftLabels(s0));
        out.add(108, word(b0), tag(s0), state.leftLabels(b0));
    }

    private void deeper(int s0, int b0, Features out) {
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        out.add(110, word(s1));
        out.add(111, tag(s1));
        out.add(112, tag(s1), tag(s0), tag(b0));
        out.add(113, tag(s2), tag(s1), tag(s0));
        out.add(114, word(s1), tag(b0));
        out.add(115, word(s1), word(b0));
        out.add(116, tag(s1), word(s0), tag(b0));
        out.add(117, tag(s1), tag(s0), word(b0));
        out.add(118, word(s1), word(state.left(b0, 0)), tag(b0));
        out.add(119, tag(s1), tag(s0), tag(b0), state.label(s0));
        out.add(120, tag(s2), tag(s1), tag(s0), tag(b0));
        out.add(121, tag(s2), tag(b0));
    }

    private void clusters(int s0, int b0, Features out) {
        int s1 = state.stack(1);
        out.add(130, words.cluster(s0), words.cluster(b0));
        out.add(131, words.cluster(s0, 4), words.cluster(b0, 4));
        out.add(132, words.cluster(s0, 6), words.cluster(b0, 6), tag(b0));
        out.add(133, word(s0), words.cluster(b0));
        out.add(134, words.cluster(s0), word(b0));
        out.add(135, words.cluster(s0), tag(b0));
        out.add(136, tag(s0), words.cluster(b0));
        out.add(137, words.cluster(s0, 6), tag(s0));
        out.add(138, words.cluster(b0, 6), tag(b0));
        out.add(139, words.cluster(after(b0, 1), 8), tag(b0));
        out.add(140, words.cluster(s0, 8), words.cluster(b0, 8), word(state.left(b0, 0)));
        out.add(141, words.cluster(s1, 8), words.cluster(b0, 8), word(state.left(b0, 0)));
        out.add(142, words.cluster(s1, 6), words.cluster(s0, 6), words.cluster(b0, 6));
    }

    private void surroundings(int s0, int b0, Features out) {
        out.add(150, tag(b0 - 1), tag(b0), tag(s0));
        out.add(151, tag(s0), tag(s0 < 0 ? -1 : s0 + 1), tag(b0 - 1), tag(b0));
        out.add(152, tag(s0), tag(s0 < 0 ? -1 : s0 - 1), tag(b0));
        out.add(153, state.depth() < 3 ? state.depth() : 3, tag(b0), tag(s0));
        out.add(154, words.suffix(b0, 3), tag(s0));
        out.add(155, words.suffix(s0, 3), tag(b0));
        out.add(156, words.capital(b0) ? 1 : 0, words.capital(s0) ? 1 : 0, tag(s0), tag(b0));
    }

    private void between(int s0, int b0, Features out) {
        int seen = s0 < 0 ? -1 : outline.between(s0, b0);
        out.add(160, seen, tag(s0), tag(b0));
        out.add(161, seen, word(b0), tag(s0));
        out.add(162, seen, word(s0), tag(b0));
        int s1 = state.stack(1);
        out.add(163, s1 < 0 ? -1 : outline.between(s1, b0), tag(s1), tag(b0));
        out.add(164, seen, state.label(s0), tag(s0), tag(b0));
    }

    /** What is still to come: the next universal tags, and the next verb or sign. */
    private void ahead(int s0, int b0, Features out) {
        int first = outline.kind(b0 + 1);
        int second = outline.kind(b0 + 2);
        int third = outline.kind(b0 + 3);
        int three = (first * 32 + second) * 32 + third;
        out.add(170, tag(b0), three);
        out.add(171, tag(s0), tag(b0), three);
        out.add(172, tag(b0), three, outline.kind(b0 + 4));
        int verb = outline.nextVerb(b0);
        int far = Math.min(FAR, verb - b0);
        out.add(173, tag(s0), tag(b0), tag(verb), far);
        out.add(174, word(b0), tag(verb), far);
        int sign = outline.nextSign(b0);
        out.add(175, tag(s0), tag(b0), word(sign), Math.min(FAR, sign - b0));
        out.add(176, word(words.size() - 1), tag(b0), tag(s0));
        out.add(177, word(b0), state.label(s0), words.cluster(s0, 8));
        out.add(178, word(s0), state.label(state.right(s0, 0)), tag(b0));
    }
}

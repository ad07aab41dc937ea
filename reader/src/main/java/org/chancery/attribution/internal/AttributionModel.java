package org.chancery.attribution.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.knowledge.Knowledge;

/**
 * What the workshop learns for this floor: models/attribution.bin.
 *
 * @param vocabulary hashes of lemmas that may be cues
 * @param floor log-odds below which a cue is not followed up
 * @param threshold log-odds from which an attribution is kept
 */
public record AttributionModel(
        Set<Integer> vocabulary,
        Weights cue,
        Weights content,
        Weights source,
        Weights joint,
        float floor,
        float threshold) {
    private static final int FORMAT = 0x41545231;

    /**
     * Log-odds on top of the threshold, which was set on models that saw a part of the articles: those that saw them all
     * are surer of themselves. Chosen on the dev part.
     */
    private static final float SURER = 0.3f;

    public AttributionModel {
        vocabulary = Set.copyOf(vocabulary);
    }

    /** Keeps what these models are sure enough of. */
    public Selector selector(CueLexicon lexicon) {
        return new Selector(new JointFeatures(lexicon), joint, threshold + SURER);
    }

    public static AttributionModel load(Knowledge knowledge) {
        try (InputStream file = knowledge.open("models/attribution.bin");
                DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("models/attribution.bin is no attribution model of this version");
            }
            float floor = in.readFloat();
            float threshold = in.readFloat();
            int size = in.readInt();
            Set<Integer> vocabulary = new HashSet<>();
            for (int i = 0; i < size; i++) {
                vocabulary.add(in.readInt());
            }
            return new AttributionModel(
                    vocabulary,
                    Weights.read(in),
                    Weights.read(in),
                    Weights.read(in),
                    Weights.read(in),
                    floor,
                    threshold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(FORMAT);
            out.writeFloat(floor);
            out.writeFloat(threshold);
            out.writeInt(vocabulary.size());
            for (int lemma : new TreeSet<>(vocabulary)) {
                out.writeInt(lemma);
            }
            cue.write(out);
            content.write(out);
            source.write(out);
            joint.write(out);
        }
    }
}

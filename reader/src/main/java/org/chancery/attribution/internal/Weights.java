package org.chancery.attribution.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.chancery.language.linear.Features;

/** A linear model over hashed features; on disk a byte a weight. */
public final class Weights {
    private final float[] values;

    /** Of {@code 1 << bits} weights. */
    public Weights(int bits) {
        this(new float[1 << bits]);
    }

    private Weights(float[] values) {
        this.values = values;
    }

    /** The weights themselves, for the learner. */
    public float[] values() {
        return values;
    }

    public float score(Features features) {
        int mask = values.length - 1;
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += values[features.get(i) & mask];
        }
        return sum;
    }

    public void write(DataOutputStream out) throws IOException {
        float largest = 1e-6f;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        float step = largest / 127;
        out.writeInt(values.length);
        out.writeFloat(step);
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.round(values[i] / step);
        }
        out.write(bytes);
    }

    static Weights read(DataInputStream in) throws IOException {
        int size = in.readInt();
        float step = in.readFloat();
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = bytes[i] * step;
        }
        return new Weights(values);
    }
}

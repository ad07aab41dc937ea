package org.chancery.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.Arrival;
import org.chancery.intake.fetch.Fetched;

/** Fetches addresses one after the other; what cannot be fetched is refused in its place. */
final class Addresses implements Cursor {
    private final Iterator<String> addresses;
    private final String list;
    private final Setting setting;
    private int number;

    /**
     * @param list where the addresses come from: an input, which may be the only address itself
     */
    Addresses(List<String> addresses, String list, Setting setting) {
        this.addresses = addresses.iterator();
        this.list = list;
        this.setting = setting;
    }

    @Override
    public Step next() {
        if (!addresses.hasNext()) {
            return new End();
        }
        String address = addresses.next();
        number++;
        String place = list.equals(address) ? address : list + ", address " + number + " (" + address + ")";
        if (setting.options().known().test(address)) {
            return new Ready(new Arrival.Skipped(address, place));
        }
        try {
            Fetched fetched = setting.fetcher().fetch(address);
            Known known = Known.fetched(fetched.address(), fetched.mediaType());
            Blob.Opener opener = () -> new ByteArrayInputStream(fetched.body());
            return new Inner(new Blob(fetched.address(), place, fetched.address(), 1, known, Optional.empty(), opener));
        } catch (IOException e) {
            return new Ready(new Arrival.Refused(address, place, Faults.say(e)));
        }
    }
}

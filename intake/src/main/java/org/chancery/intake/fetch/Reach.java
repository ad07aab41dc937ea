package org.chancery.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.chancery.intake.internal.Refusal;

/** Which hosts may be fetched from. */
public enum Reach {
    /** Hosts all of whose addresses are public. */
    PUBLIC,
    /** This machine's loopback too: for tests against a server of their own. */
    PUBLIC_AND_LOOPBACK;

    private static final List<Block> NOT_PUBLIC = List.of(
            new Block(0x00000000, 8), // this network
            new Block(0x0A000000, 8), // private
            new Block(0x64400000, 10), // carrier-grade translation
            new Block(0x7F000000, 8), // loopback
            new Block(0xA9FE0000, 16), // link-local, cloud metadata
            new Block(0xAC100000, 12), // private
            new Block(0xC0000000, 24), // protocol assignments
            new Block(0xC0000200, 24), // documentation
            new Block(0xC0A80000, 16), // private
            new Block(0xC6120000, 15), // benchmarking
            new Block(0xC6336400, 24), // documentation
            new Block(0xCB007100, 24), // documentation
            new Block(0xE0000000, 4), // multicast
            new Block(0xF0000000, 4)); // reserved, broadcast

    private record Block(int start, int bits) {
        boolean holds(int address) {
            return (address ^ start) >>> (32 - bits) == 0;
        }
    }

    /** Refuses a host that resolves to any address that may not be reached. */
    void check(String host) throws Refusal {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!allows(address)) {
                    throw new Refusal("its host " + host + " is not public (" + address.getHostAddress() + ")");
                }
            }
        } catch (UnknownHostException e) {
            throw new Refusal("there is no host " + host);
        }
    }

    /** Whether an address may be reached. */
    boolean allows(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return this == PUBLIC_AND_LOOPBACK;
        }
        return address instanceof Inet4Address ? isPublic(number(address.getAddress(), 0)) : isPublicWide(address);
    }

    private static boolean isPublic(int address) {
        return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
    }

    /** IPv6: global unicast (2000::/3) but for documentation, tunnels and translations to IPv4 that are not public. */
    private static boolean isPublicWide(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (first == 0x0064 && second == 0xFF9B) {
            return isPublic(number(bytes, 12)); // NAT64
        }
        if (first == 0x2002) {
            return isPublic(number(bytes, 2)); // 6to4
        }
        boolean documentation = first == 0x2001 && second == 0x0DB8;
        boolean protocols = first == 0x2001 && second < 0x0200; // Teredo, ORCHID and the like
        return first >>> 13 == 1 && !documentation && !protocols;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}

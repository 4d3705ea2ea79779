package community.kith.api;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses and names mean this machine and no other. */
final class Loopback {

    private static final Pattern HOST =
            Pattern.compile("(([a-z0-9-]+\\.)*localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)])(:\\d{1,5})?");

    private Loopback() {}

    /** Whether a server that listens on this address can be reached from this machine only; no address means all. */
    static boolean listens(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }

    /** Whether the {@code Host} header is a name that no other machine's page can be served under. */
    static boolean names(@Nullable String host) {
        return host != null && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}

package community.kith.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;

/**
 * Stops the start, before the database, when the service would listen to other machines and lets anybody choose who to be; its
 * figures about itself are for this machine in any case.
 */
final class ListeningHereOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final String SAMPLE = "kith.sign-in.sample";

    private final Environment settings;

    ListeningHereOnly(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (settings.getProperty(SAMPLE, Boolean.class, false)) {
            check("server.address", settings.getProperty("server.address"));
        }
        String management = settings.getProperty("management.server.port");
        // Port 0 is any free port, and so another one than the service's own.
        if (management != null && (management.equals("0") || !management.equals(settings.getProperty("server.port")))) {
            check("management.server.address", settings.getProperty("management.server.address"));
        }
    }

    private static void check(String setting, @Nullable String address) {
        if (!Loopback.listens(resolved(address))) {
            throw new OpenToOthersException(setting, address);
        }
    }

    private static @Nullable InetAddress resolved(@Nullable String address) {
        try {
            return address == null || address.isBlank() ? null : InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}

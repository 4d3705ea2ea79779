package community.kith.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;

/** Stops the start, before the database, when the service would listen to other machines. */
final class ListeningHereOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final Environment settings;

    ListeningHereOnly(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        check("server.address", settings.getProperty("server.address"));
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

package community.kith.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** What a browser asks with whether it still has what is served. A weak one: Tomcat compresses nothing that has a strong one. */
final class WeakEtag {

    private WeakEtag() {}

    /** That of a file as it is served. */
    static String of(Resource served) {
        try (var content = served.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

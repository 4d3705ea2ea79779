package community.kith.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.ResourceTransformer;

/** Files of the pages that are changed once, when they are served first. A browser asks each time whether it has what is served. */
final class ServedAnew {

    private ServedAnew() {}

    /** Serves what a pattern names from a folder of the pages. */
    static void add(ResourceHandlerRegistry resources, String pattern, String folder, ResourceTransformer change) {
        resources
                .addResourceHandler(pattern)
                .addResourceLocations("classpath:/static" + folder)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(ServedAnew::weakEtag)
                .resourceChain(true)
                .addTransformer(change);
    }

    /** Weak: Tomcat compresses nothing that has a strong one. */
    private static String weakEtag(Resource served) {
        try (var content = served.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package community.kith.api;

import org.springframework.core.io.Resource;

/** A manifest of trusted documents is not what it should be; without it Kith would take either everything or nothing. */
final class CannotTrustException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotTrustException(Resource manifest, String why) {
        super("kith.api.trusted-documents names %s, but %s.".formatted(manifest.getDescription(), why));
    }
}

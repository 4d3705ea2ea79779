package community.kith.api;

import org.jspecify.annotations.Nullable;

/** The service was to listen to other machines while nobody signs in. */
final class OpenToOthersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenToOthersException(String setting, @Nullable String address) {
        super(
                "Kith was to listen on %s (%s). There is no sign-in yet, so everybody who reaches it could read and change everything."
                        .formatted(address == null || address.isBlank() ? "all addresses" : address, setting));
    }
}

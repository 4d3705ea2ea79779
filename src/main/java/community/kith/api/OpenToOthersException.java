package community.kith.api;

import org.jspecify.annotations.Nullable;

/** The service was to listen to other machines while anybody may choose who to be. */
final class OpenToOthersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenToOthersException(String setting, @Nullable String address) {
        super(
                "Kith was to listen on %s (%s). With kith.sign-in.sample anybody who reaches it could choose to be one of the sample's people."
                        .formatted(address == null || address.isBlank() ? "all addresses" : address, setting));
    }
}

package community.kith.sample;

/** A record of the sample was refused. The message names the file and the record; the start ends here. */
final class SampleRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    SampleRefused(String message) {
        super(message);
    }
}

package community.kith.signin;

/** Settings that would let in whom they must not; says what to change. */
final class CannotStartLikeThisException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    CannotStartLikeThisException(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}

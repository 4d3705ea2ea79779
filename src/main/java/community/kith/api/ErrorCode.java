package community.kith.api;

import graphql.ErrorClassification;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/** Why a request as a whole, or one field of it, has no answer; stands in {@code extensions.code} of every error. */
public enum ErrorCode {
    /** The request is not GraphQL over HTTP as the specification has it. */
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    /** The query cannot be read. */
    SYNTAX(HttpStatus.BAD_REQUEST),
    /** The query or a value in it does not fit the schema. */
    INVALID(HttpStatus.BAD_REQUEST),
    /** {@code first} or {@code last} is not the size of a page. */
    BAD_PAGE(HttpStatus.BAD_REQUEST),
    /** {@code after} or {@code before} is not a cursor that came from here. */
    BAD_CURSOR(HttpStatus.BAD_REQUEST),
    /** The service takes only documents that it was given beforehand, and this is none of them. */
    NOT_TRUSTED(HttpStatus.FORBIDDEN),
    TOO_DEEP(HttpStatus.BAD_REQUEST),
    TOO_COMPLEX(HttpStatus.BAD_REQUEST),
    TOO_MANY_ALIASES(HttpStatus.BAD_REQUEST),
    TOO_MANY_DIRECTIVES(HttpStatus.BAD_REQUEST),
    TOO_MANY_OPERATIONS(HttpStatus.BAD_REQUEST),
    /** More words, signs, spaces or characters than a query may have. */
    TOO_LONG(HttpStatus.BAD_REQUEST),
    /** The body of the request has more bytes than it may have. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** The body of the request comes so slowly that nobody waits for it. */
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    /** The request comes from a page that is not ours, or under a name that is not this machine's. */
    NOT_FROM_HERE(HttpStatus.FORBIDDEN),
    /** Nobody has signed in, or the sign-in has ended. */
    SIGN_IN_NEEDED(HttpStatus.UNAUTHORIZED),
    /** Whoever has signed in may not do that. */
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** The account has sent as many requests as it may in a time; {@code Retry-After} says how long to wait. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    /** The same request was done before under its {@code Idempotency-Key}, and its answer is not there any more. */
    DONE_ALREADY(HttpStatus.CONFLICT),
    /** The {@code Idempotency-Key} came with another request before. */
    KEY_USED(HttpStatus.UNPROCESSABLE_CONTENT),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** It took longer than a request may take. */
    TIMED_OUT(HttpStatus.GATEWAY_TIMEOUT),
    /** The service has as much to do as it takes on; {@code Retry-After} says when to try again. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** The database cannot be reached just now, or the disk takes no looks; trying again is right. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** A fault of ours; the message has a reference into the log. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ErrorCode(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    ErrorClassification classification() {
        return status.is4xxClientError() ? ErrorType.BAD_REQUEST : ErrorType.INTERNAL_ERROR;
    }
}

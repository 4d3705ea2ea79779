package community.kith.api;

import java.util.Map;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers when a file turns out too large while it is read, because its length was not announced, or breaks off. */
@RestControllerAdvice
class LargeFileAdvice {

    private final MultipartProperties files;

    LargeFileAdvice(MultipartProperties files) {
        this.files = files;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<Map<String, Object>> tooLarge() {
        RefusedException refused = tooLarge(files);
        return ResponseEntity.status(refused.code().status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(HttpRefusals.body(refused));
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Map<String, Object>> broken() {
        RefusedException refused =
                new RefusedException(ErrorCode.BAD_REQUEST, "The request in parts is broken or breaks off.");
        return ResponseEntity.status(refused.code().status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(HttpRefusals.body(refused));
    }

    static RefusedException tooLarge(MultipartProperties files) {
        return new RefusedException(
                ErrorCode.TOO_LARGE,
                "A file may have %,d MB at most. This one has more."
                        .formatted(files.getMaxFileSize().toMegabytes()));
    }
}

package community.kith.circlefiles;

import community.kith.directory.ImportFiles;
import community.kith.directory.UploadController;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Where files of relationship circles come in: {@code POST /circles/imports}, multipart. */
@RestController
@RequestMapping("/circles/imports")
class CircleUploadController extends UploadController {

    private static final String FOLLOW =
            "query { circleImport(id: \"%s\") { status read taken changed unchanged skipped failure } }";

    private final ImportingCircles importing;

    CircleUploadController(ImportingCircles importing, ImportFiles files) {
        super(files);
        this.importing = importing;
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> upload(HttpServletRequest request) throws IOException {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null) {
            return refused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    null,
                    "Send multipart/form-data with the parts “egos”, “alters”, “ties”, “mapping” and “team”.");
        }
        var kept = new ArrayList<@Nullable Path>();
        try {
            for (var part : List.of("egos", "alters", "ties", "mappingFile")) {
                kept.add(keep(parts.getFile(part)));
            }
        } catch (IOException failure) {
            kept.forEach(this::delete);
            throw failure;
        }
        try {
            return answer(
                    FOLLOW,
                    importing.start(new CircleFilesRequest(
                            kept.get(0),
                            kept.get(1),
                            kept.get(2),
                            text(parts, "mapping"),
                            kept.get(3),
                            text(parts, "source"),
                            text(parts, "team"))));
        } finally {
            delete(kept.get(3));
        }
    }
}

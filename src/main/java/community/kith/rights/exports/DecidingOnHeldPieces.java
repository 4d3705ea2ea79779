package community.kith.rights.exports;

import static java.util.stream.Collectors.toSet;

import community.kith.changes.Trail;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases or withholds pieces about somebody else, with a reason that is kept. A later decision about the same piece counts. */
@Component
class DecidingOnHeldPieces {

    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_PIECES = 200;

    private final Exports exports;
    private final MakingExports making;
    private final Trail trail;

    DecidingOnHeldPieces(Exports exports, MakingExports making, Trail trail) {
        this.exports = exports;
        this.making = making;
        this.trail = trail;
    }

    /** A decision as somebody asks for it to be recorded, not checked yet. */
    record Wanted(String exportId, List<String> pieceIds, PieceVerdict decision, String reason) {}

    @Transactional
    public ExportAnswer decide(Wanted wanted) {
        var errors = new UserErrors();
        var export = wanted.exportId().isBlank()
                ? Optional.<PersonExport>empty()
                : exports.hold(new ExportId(wanted.exportId()));
        errors.check(export.isPresent(), UserErrorCode.NOT_FOUND, "There is no export with this id.", "exportId");
        var reason = errors.paragraphs("reason", wanted.reason(), LONGEST_REASON);
        errors.check(!wanted.pieceIds().isEmpty(), UserErrorCode.BLANK, "Say which pieces.", "pieceIds");
        errors.atMost("pieceIds", wanted.pieceIds(), MOST_PIECES);
        export.ifPresent(known -> checkPieces(errors, known, wanted.pieceIds()));
        if (!errors.isEmpty()) {
            return ExportAnswer.refused(errors.list());
        }
        var known = export.orElseThrow();
        exports.decide(known.id(), List.copyOf(wanted.pieceIds()), wanted.decision(), reason);
        trail.changed("Decision on pieces of an export", known.personId().value());
        return new ExportAnswer(known, List.of());
    }

    private void checkPieces(UserErrors errors, PersonExport export, List<String> wanted) {
        var contents = Optional.ofNullable(making.contents(List.of(export)).get(export));
        errors.check(
                contents.isPresent(),
                UserErrorCode.ALREADY_ENDED,
                "This export was open until %s. Make a new one.".formatted(export.openUntil()),
                "exportId");
        var known = contents.map(Contents::pieces).orElse(List.of()).stream()
                .map(HeldPiece::id)
                .collect(toSet());
        errors.check(
                contents.isEmpty() || known.containsAll(wanted),
                UserErrorCode.CONFLICT,
                "One of these pieces is not in the export as it is now. Look at the held pieces again.",
                "pieceIds");
    }

    /** Everything that was decided about the pieces of an export, oldest first. */
    @Transactional(readOnly = true)
    public List<PieceDecision> log(ExportId export) {
        return exports.decisions(List.of(export)).getOrDefault(export, List.of());
    }

    /** The held pieces of an export with what was decided about each; none when it is closed or does not exist. */
    @Transactional(readOnly = true)
    public List<ForDecision> pieces(String exportId) {
        var export = exportId.isBlank() ? Optional.<PersonExport>empty() : exports.byId(new ExportId(exportId));
        return export.map(known -> {
                    var log = log(known.id());
                    return Optional.ofNullable(making.contents(List.of(known)).get(known))
                            .map(Contents::pieces)
                            .orElse(List.of())
                            .stream()
                            .map(piece -> new ForDecision(
                                    piece,
                                    log.stream()
                                            .filter(each -> each.piece().equals(piece.id()))
                                            .toList()))
                            .toList();
                })
                .orElse(List.of());
    }

    /** A held piece, and what was decided about it so far. */
    record ForDecision(HeldPiece piece, List<PieceDecision> decisions) {}
}

package community.kith.corrections;

import community.kith.changes.Author;
import community.kith.changes.Trail;
import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests that something in the directory is not right, and answers that. The record itself is changed by whoever keeps it. */
@Component
class SuggestingCorrections {

    private static final int LONGEST = 1000;

    private final Corrections corrections;
    private final Author author;
    private final Trail trail;

    SuggestingCorrections(Corrections corrections, Author author, Trail trail) {
        this.corrections = corrections;
        this.author = author;
        this.trail = trail;
    }

    @Transactional
    CorrectionPayload suggest(@Nullable GroupId group, @Nullable PlaceId place, CorrectionKind kind, String words) {
        var errors = new UserErrors();
        errors.check(
                (group == null) != (place == null),
                UserErrorCode.NOT_ALLOWED,
                "Give either the group or the place.",
                "groupId");
        var kept = errors.paragraphs("words", words, LONGEST);
        AssetId about = group == null ? place : group;
        if (!errors.isEmpty() || about == null) {
            return CorrectionPayload.refused(errors.list());
        }
        var added = corrections.add(about, kind, kept, author.accountId().orElse(null));
        if (added.isEmpty()) {
            errors.check(
                    false,
                    UserErrorCode.NOT_FOUND,
                    group == null ? "There is no place with this id." : "There is no group with this id.",
                    group == null ? "placeId" : "groupId");
            return CorrectionPayload.refused(errors.list());
        }
        trail.changed("Correction suggested", null);
        return new CorrectionPayload(added.get(), List.of());
    }

    /** Answers a correction; waiting takes an answer back. */
    @Transactional
    CorrectionPayload answer(CorrectionId id, CorrectionState state, @Nullable String words) {
        var errors = new UserErrors();
        var found = corrections.hold(id);
        errors.check(
                found.isPresent(), UserErrorCode.NOT_FOUND, "There is no correction with this id.", "correctionId");
        found.ifPresent(correction -> errors.check(
                correction.state() == CorrectionState.WAITING || state == CorrectionState.WAITING,
                UserErrorCode.CONFLICT,
                "Somebody has answered this already. Take that back first.",
                "correctionId"));
        var answer = state == CorrectionState.DECLINED
                ? errors.paragraphs("words", words, LONGEST)
                : errors.optionalParagraphs("words", words, LONGEST).orElse(null);
        if (!errors.isEmpty()) {
            return CorrectionPayload.refused(errors.list());
        }
        trail.changed(
                state == CorrectionState.WAITING ? "Answer to a correction taken back" : "Correction answered", null);
        return new CorrectionPayload(
                corrections.answer(id, state, state == CorrectionState.WAITING ? null : answer), List.of());
    }
}

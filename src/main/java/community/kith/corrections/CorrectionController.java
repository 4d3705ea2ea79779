package community.kith.corrections;

import community.kith.changes.Author;
import community.kith.community.CommunityAsset;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.community.PlaceId;
import community.kith.community.Places;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Corrections over GraphQL. */
@Controller
class CorrectionController {

    private final Corrections corrections;
    private final SuggestingCorrections suggesting;
    private final Groups groups;
    private final Places places;
    private final Author author;

    CorrectionController(
            Corrections corrections, SuggestingCorrections suggesting, Groups groups, Places places, Author author) {
        this.corrections = corrections;
        this.suggesting = suggesting;
        this.groups = groups;
        this.places = places;
        this.author = author;
    }

    @QueryMapping
    Page<Correction> corrections(PageRequest page) {
        return corrections.waiting(page);
    }

    @QueryMapping
    Page<Correction> suggestedCorrections(PageRequest page) {
        return author.accountId().map(account -> corrections.of(account, page)).orElseGet(() -> page.page(List.of()));
    }

    @MutationMapping
    CorrectionPayload suggestCorrection(@Argument SuggestInput input) {
        var group = input.groupId();
        var place = input.placeId();
        return suggesting.suggest(
                group == null ? null : GroupId.given(group),
                place == null ? null : PlaceId.given(place),
                input.kind(),
                input.words());
    }

    @MutationMapping
    CorrectionPayload answerCorrection(@Argument AnswerInput input) {
        return suggesting.answer(CorrectionId.given(input.correctionId()), input.state(), input.words());
    }

    @BatchMapping(typeName = "Correction")
    Map<Correction, CommunityAsset> about(List<Correction> of) {
        var foundGroups = groups.byIds(of.stream()
                .map(Correction::about)
                .filter(GroupId.class::isInstance)
                .map(GroupId.class::cast)
                .toList());
        var foundPlaces = places.byIds(of.stream()
                .map(Correction::about)
                .filter(PlaceId.class::isInstance)
                .map(PlaceId.class::cast)
                .toList());
        var about = new HashMap<Correction, CommunityAsset>();
        for (var correction : of) {
            CommunityAsset asset = switch (correction.about()) {
                case GroupId group -> foundGroups.get(group);
                case PlaceId place -> foundPlaces.get(place);
            };
            about.put(correction, Objects.requireNonNull(asset, "what a correction is about"));
        }
        return about;
    }

    /** As the schema has it. */
    record SuggestInput(@Nullable String groupId, @Nullable String placeId, CorrectionKind kind, String words) {}

    /** As the schema has it. */
    record AnswerInput(
            String correctionId,
            CorrectionState state,
            @Nullable String words) {}
}

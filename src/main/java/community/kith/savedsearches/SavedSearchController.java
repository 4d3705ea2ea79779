package community.kith.savedsearches;

import static java.util.stream.Collectors.toMap;

import community.kith.access.Caller;
import community.kith.access.LookingForPeople;
import community.kith.community.Place;
import community.kith.community.Places;
import community.kith.finder.FindGroupsArguments;
import community.kith.people.Openness;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.subjects.Subject;
import community.kith.subjects.Subjects;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.Interests;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Saved searches over GraphQL. Whether the caller may look for groups for somebody is asked each time. */
@Controller
class SavedSearchController {

    private final SavedSearches searches;
    private final KeepingSearches keeping;
    private final LookingAtSearches looking;
    private final LookingForPeople open;
    private final People people;
    private final Places places;
    private final Interests interests;
    private final Subjects subjects;

    SavedSearchController(
            SavedSearches searches,
            KeepingSearches keeping,
            LookingAtSearches looking,
            LookingForPeople open,
            People people,
            Places places,
            Interests interests,
            Subjects subjects) {
        this.searches = searches;
        this.keeping = keeping;
        this.looking = looking;
        this.open = open;
        this.people = people;
        this.places = places;
        this.interests = interests;
        this.subjects = subjects;
    }

    /** As the schema has it. */
    record RenameInput(String savedSearchId, String name) {}

    /** As the schema has it. */
    record WhichInput(String savedSearchId) {}

    @QueryMapping
    List<ShownSearch> savedSearches(DataFetchingEnvironment asked) {
        return shown(asked, searches.of(caller(asked).account()));
    }

    @MutationMapping
    SavedSearchAnswer saveSearch(@Argument SaveSearchInput input, Openness openness, DataFetchingEnvironment asked) {
        return keeping.save(caller(asked), input.name(), input.question(), openness(input.question(), openness));
    }

    @MutationMapping
    SavedSearchAnswer renameSearch(@Argument RenameInput input, DataFetchingEnvironment asked) {
        return keeping.rename(found(asked, input.savedSearchId()), input.name());
    }

    @MutationMapping
    SavedSearchAnswer lookAtSearch(@Argument WhichInput input, DataFetchingEnvironment asked) {
        return looking.look(found(asked, input.savedSearchId()));
    }

    @MutationMapping
    SavedSearchAnswer forgetSearch(@Argument WhichInput input, DataFetchingEnvironment asked) {
        return keeping.forget(found(asked, input.savedSearchId()));
    }

    @MutationMapping
    SavedSearchAnswer bringBackSearch(@Argument WhichInput input, DataFetchingEnvironment asked) {
        return keeping.bringBack(caller(asked), found(asked, input.savedSearchId()));
    }

    @BatchMapping(typeName = "SavedSearch")
    Map<ShownSearch, SavedSearchNews> news(List<ShownSearch> shown) {
        return looking.news(shown);
    }

    @BatchMapping(typeName = "SavedSearch")
    Map<ShownSearch, Person> person(List<ShownSearch> shown) {
        var known = people.byIds(shown.stream()
                .flatMap(each -> each.personId().stream())
                .distinct()
                .toList());
        var found = new HashMap<ShownSearch, Person>();
        shown.forEach(each -> each.personId()
                .flatMap(id -> Optional.ofNullable(known.get(id)))
                .ifPresent(person -> found.put(each, person)));
        return found;
    }

    @BatchMapping(typeName = "FinderQuestion")
    Map<FinderQuestion, Place> place(List<FinderQuestion> questions) {
        var known = places.byIds(questions.stream()
                .map(FinderQuestion::placeId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var found = new HashMap<FinderQuestion, Place>();
        questions.forEach(question -> Optional.ofNullable(question.placeId())
                .flatMap(id -> Optional.ofNullable(known.get(id)))
                .ifPresent(place -> found.put(question, place)));
        return found;
    }

    @BatchMapping(typeName = "FinderQuestion")
    Map<FinderQuestion, List<Interest>> interests(List<FinderQuestion> questions) {
        var known = interests.byIds(questions.stream()
                .flatMap(question -> question.interestIds().stream())
                .distinct()
                .toList());
        return questions.stream()
                .distinct()
                .collect(toMap(
                        question -> question,
                        question -> question.interestIds().stream()
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .toList()));
    }

    @SchemaMapping(typeName = "LookAtSearchPayload", field = "newlyFitting")
    List<Object> newlyFitting(SavedSearchAnswer answer) {
        var found = subjects.byId(List.<Subject>copyOf(answer.newOnes()));
        return answer.newOnes().stream()
                .flatMap(asset -> Stream.ofNullable(found.get(asset)))
                .toList();
    }

    private static Caller caller(DataFetchingEnvironment asked) {
        return Caller.of(asked.getGraphQlContext()).orElseThrow();
    }

    private Optional<ShownSearch> found(DataFetchingEnvironment asked, String id) {
        var found = searches.byId(caller(asked).account(), SavedSearchId.given(id));
        return shown(asked, found.stream().toList()).stream().findFirst();
    }

    private List<ShownSearch> shown(DataFetchingEnvironment asked, List<SavedSearch> found) {
        var openness = open.openness(
                asked,
                found.stream().flatMap(search -> search.person().stream()).toList());
        return found.stream().map(search -> ShownSearch.of(search, openness)).toList();
    }

    /** Where nobody was named nobody is closed. */
    private static Openness openness(FindGroupsArguments question, Openness openness) {
        return question.near().personId() == null ? Openness.WHOLE : openness;
    }
}

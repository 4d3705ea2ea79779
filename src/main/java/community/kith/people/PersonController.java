package community.kith.people;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** People over GraphQL: finding and adding them. */
@Controller
class PersonController {

    private final PersonRecords people;
    private final AddingPeople adding;

    PersonController(PersonRecords people, AddingPeople adding) {
        this.people = people;
        this.adding = adding;
    }

    @QueryMapping
    Optional<Person> person(@Argument String id) {
        return people.byId(PersonInputs.personId(id));
    }

    @QueryMapping
    Page<Person> people(
            @Argument @Nullable String search, @Argument @Nullable Boolean supported, PageRequest page, InReach reach) {
        return people.page(Optional.ofNullable(search), Optional.ofNullable(supported), page, reach);
    }

    @MutationMapping
    AddPersonPayload addPerson(@Argument Input input) {
        return adding.add(input.person());
    }

    /** As the schema has it. */
    record Input(
            String name,
            @Nullable String knownAs,
            @Nullable MonthDay birthday,
            @Nullable Integer birthYear,
            @Nullable Gender gender,
            @Nullable String postcode,
            @Nullable Boolean livesAlone,
            @Nullable ProfileInput profile,
            @Nullable List<String> interestIds,
            @Nullable List<AccessFeature> accessNeeds,
            @Nullable List<Trait> personality,
            @Nullable List<Trait> suitsMe,
            @Nullable List<DayPart> timesThatSuit,
            @Nullable List<String> languages,
            @Nullable Integer affordablePence,
            @Nullable Integer walkingMinutes,
            @Nullable LocalDate openToIntroductionsSince) {

        NewPerson person() {
            return new NewPerson(
                    name,
                    knownAs,
                    birthday,
                    birthYear,
                    gender,
                    postcode,
                    livesAlone,
                    profile == null ? OnePageProfile.EMPTY : profile.profile(),
                    PersonInputs.interestIds(interestIds),
                    PersonInputs.list(accessNeeds),
                    PersonInputs.list(personality),
                    PersonInputs.list(suitsMe),
                    PersonInputs.list(timesThatSuit),
                    PersonInputs.list(languages),
                    affordablePence,
                    walkingMinutes,
                    openToIntroductionsSince);
        }
    }

    /** As the schema has it. */
    record ProfileInput(
            @Nullable List<String> appreciated,
            @Nullable List<String> matters,
            @Nullable List<String> support) {

        OnePageProfile profile() {
            return new OnePageProfile(
                    PersonInputs.list(appreciated), PersonInputs.list(matters), PersonInputs.list(support));
        }
    }
}

package community.kith.people;

import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changing profiles over GraphQL, where a field that is left out is not the same as one that is null. */
@Controller
class ProfileController {

    private final UpdatingProfiles updating;

    ProfileController(UpdatingProfiles updating) {
        this.updating = updating;
    }

    @MutationMapping
    UpdateProfilePayload updateProfile(@Argument Input input) {
        return updating.update(input.edit());
    }

    private static <T> Edit<T> edit(ArgumentValue<T> given) {
        return given.isOmitted() ? Edit.none() : Edit.to(given.value());
    }

    /** As the schema has it. */
    record Input(
            String personId,
            int version,
            ArgumentValue<String> name,
            ArgumentValue<String> knownAs,
            ArgumentValue<MonthDay> birthday,
            ArgumentValue<Integer> birthYear,
            ArgumentValue<Gender> gender,
            ArgumentValue<String> postcode,
            ArgumentValue<Boolean> livesAlone,
            ArgumentValue<ProfileInput> profile,
            ArgumentValue<List<String>> interestIds,
            ArgumentValue<List<AccessFeature>> accessNeeds,
            ArgumentValue<List<Trait>> personality,
            ArgumentValue<List<Trait>> suitsMe,
            ArgumentValue<List<DayPart>> timesThatSuit,
            ArgumentValue<List<String>> languages,
            ArgumentValue<Integer> affordablePence,
            ArgumentValue<Integer> walkingMinutes,
            ArgumentValue<LocalDate> openToIntroductionsSince) {

        ProfileEdit edit() {
            return new ProfileEdit(
                    PersonInputs.personId(personId),
                    version,
                    ProfileController.edit(name),
                    ProfileController.edit(knownAs),
                    ProfileController.edit(birthday),
                    ProfileController.edit(birthYear),
                    ProfileController.edit(gender),
                    ProfileController.edit(postcode),
                    ProfileController.edit(livesAlone),
                    part(ProfileInput::appreciated),
                    part(ProfileInput::matters),
                    part(ProfileInput::support),
                    interestIds.isOmitted() ? Edit.none() : Edit.to(PersonInputs.interestIds(interestIds.value())),
                    ProfileController.edit(accessNeeds),
                    ProfileController.edit(personality),
                    ProfileController.edit(suitsMe),
                    ProfileController.edit(timesThatSuit),
                    ProfileController.edit(languages),
                    ProfileController.edit(affordablePence),
                    ProfileController.edit(walkingMinutes),
                    ProfileController.edit(openToIntroductionsSince));
        }

        /** A list of the one-page profile: left if the profile is, taken away if the profile is. */
        private Edit<List<String>> part(Function<ProfileInput, ArgumentValue<List<String>>> list) {
            if (profile.isOmitted()) {
                return Edit.none();
            }
            @Nullable ProfileInput given = profile.value();
            return given == null ? Edit.to(null) : ProfileController.edit(list.apply(given));
        }
    }

    /** As the schema has it. */
    record ProfileInput(
            ArgumentValue<List<String>> appreciated,
            ArgumentValue<List<String>> matters,
            ArgumentValue<List<String>> support) {}
}

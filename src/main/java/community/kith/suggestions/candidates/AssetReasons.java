package community.kith.suggestions.candidates;

import static community.kith.suggestions.candidates.ReasonCode.ACCESS_MET;
import static community.kith.suggestions.candidates.ReasonCode.AFFORDABLE;
import static community.kith.suggestions.candidates.ReasonCode.CIRCLE_GOES;
import static community.kith.suggestions.candidates.ReasonCode.CONTRIBUTES;
import static community.kith.suggestions.candidates.ReasonCode.HELPS_WITH_NEED;
import static community.kith.suggestions.candidates.ReasonCode.LIKE_WHAT_DID_NOT_WORK;
import static community.kith.suggestions.candidates.ReasonCode.NEAR;
import static community.kith.suggestions.candidates.ReasonCode.SHARES_INTEREST;
import static community.kith.suggestions.candidates.ReasonCode.SMALL;
import static community.kith.suggestions.candidates.ReasonCode.SPEAKS_LANGUAGE;
import static community.kith.suggestions.candidates.ReasonCode.TIME_SUITS;
import static community.kith.suggestions.candidates.ReasonCode.USED_TO_GO;
import static community.kith.suggestions.candidates.ReasonCode.WELCOMING;
import static community.kith.suggestions.candidates.ReasonCode.WORKED_BEFORE;
import static community.kith.suggestions.candidates.ReasonCode.WORKED_FOR_OTHERS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import community.kith.outcomes.ExplorationState;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Part;
import community.kith.suggestions.life.Talent;
import community.kith.suggestions.life.Tried;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Why a group or a place might be tried. */
final class AssetReasons {

    private static final int SMALL_ENOUGH = 12;
    private static final int ENOUGH_ASKED = 3;
    private static final double MOST = 2.0 / 3;
    private static final int NAMES_IN_A_SENTENCE = 2;
    private static final String ENGLISH = "en";

    /** It helps with what the outcome calls for. */
    static final ReasonRule<Asset> HELPS = (asset, life) -> {
        var helped = life.wanted().among(asset.helpsWith());
        return helped.isEmpty()
                ? Optional.empty()
                : Optional.of(HELPS_WITH_NEED.because(
                        "It helps with %s.".formatted(Wording.needs(helped)),
                        0.6 + 0.4 * helped.size() / life.wanted().needs().size()));
    };

    /** What is wanted goes on there. */
    static final ReasonRule<Asset> IS_WHAT_IS_WANTED = (asset, life) -> life.wanted()
            .tastes()
            .inCommon(asset.likings())
            .map(common -> common.same()
                    ? SHARES_INTEREST.because(
                            "It is for %s, which is what you want.".formatted(Wording.inSentence(common.theirs())))
                    : SHARES_INTEREST.because(
                            "It is for %s, which is close to %s."
                                    .formatted(Wording.inSentence(common.theirs()), Wording.inSentence(common.mine())),
                            0.7));

    /** What the person loves goes on there. */
    static final ReasonRule<Asset> IS_WHAT_THEY_LOVE = (asset, life) -> life.focus()
            .tastes()
            .inCommon(asset.likings())
            .map(common -> common.same()
                    ? SHARES_INTEREST.because(
                            "You enjoy %s, and it goes on here.".formatted(Wording.inSentence(common.mine())))
                    : SHARES_INTEREST.because(
                            "You enjoy %s, and this is for %s."
                                    .formatted(Wording.inSentence(common.mine()), Wording.inSentence(common.theirs())),
                            0.7));

    /** What is wanted, or what the person loves, goes on there. */
    static final ReasonRule<Asset> SHARES = (asset, life) ->
            IS_WHAT_IS_WANTED.speaksFor(asset, life).or(() -> IS_WHAT_THEY_LOVE.speaksFor(asset, life));

    /** Somebody of the circle goes, and it tells nothing private about them. */
    static final ReasonRule<Asset> SOMEBODY_GOES = (asset, life) -> {
        var going = life.whoGoesTo(asset).stream()
                .limit(NAMES_IN_A_SENTENCE)
                .map(Wording::named)
                .toList();
        return switch (going.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(CIRCLE_GOES.because("%s, goes here%s.".formatted(going.getFirst(), Days.on(asset))));
            default ->
                Optional.of(
                        CIRCLE_GOES.because("%s, go here%s.".formatted(String.join(", and ", going), Days.on(asset))));
        };
    };

    /** The person used to go. */
    static final ReasonRule<Asset> USED_TO = (asset, life) ->
            life.partIn(asset.id()).filter(Part::ended).map(part -> USED_TO_GO.because("You used to go here."));

    /** It was good for the person before. */
    static final ReasonRule<Asset> WAS_GOOD = (asset, life) -> life.partIn(asset.id())
            .filter(Part::worked)
            .map(part -> WORKED_BEFORE.because(
                    part.welcomed() != null
                            ? "You were made welcome here before."
                            : "You took an active part here before."));

    /** It worked for the person before, for any of their outcomes. */
    static final ReasonRule<Asset> HAS_WORKED = (asset, life) -> life.tried().stream()
            .filter(tried -> asset.id().equals(tried.about()))
            .max(Tried.OLDEST_FIRST)
            .filter(Tried::worked)
            .map(tried -> WORKED_BEFORE.because("It worked for you before."));

    /** It worked for the person before, by what was recorded or by how they took part. */
    static final ReasonRule<Asset> WORKED =
            (asset, life) -> HAS_WORKED.speaksFor(asset, life).or(() -> WAS_GOOD.speaksFor(asset, life));

    /** It worked for several others; too many to make anybody out, and it tells nothing private about them. */
    static final ReasonRule<Asset> WORKED_ELSEWHERE =
            (asset, life) -> asset.company().workedFor() >= ENOUGH_ASKED && !asset.tellsOnThoseWhoGo()
                    ? Optional.of(WORKED_FOR_OTHERS.because("It has worked for several other people."))
                    : Optional.empty();

    /** Something with the same interest did not work for the person; speaks against. */
    static final ReasonRule<Asset> IS_LIKE_WHAT_DID_NOT_WORK = (asset, life) -> life.tried().stream()
            .filter(tried -> tried.about() != null && tried.name() != null)
            .filter(tried -> !asset.id().equals(tried.about()))
            .filter(tried -> tried.likings().stream().anyMatch(asset.likings()::contains))
            .collect(groupingBy(Tried::name, TreeMap::new, maxBy(Tried.OLDEST_FIRST)))
            .values()
            .stream()
            .flatMap(Optional::stream)
            .filter(tried -> tried.state() == ExplorationState.DID_NOT_WORK)
            .findFirst()
            .map(tried -> LIKE_WHAT_DID_NOT_WORK.because(
                    "%s did not work for you, and this is like it.".formatted(tried.name())));

    /** They look for what the person can give. */
    static final ReasonRule<Asset> LOOKS_FOR_THEM = (asset, life) -> life.focus().talents().stream()
            .filter(talent -> talent.likings().stream().anyMatch(asset.looksFor()::contains))
            .map(Talent::words)
            .sorted()
            .findFirst()
            .map(words -> CONTRIBUTES.because(
                    "They are looking for somebody like you: %s.".formatted(Wording.inSentence(words))));

    /** It is near enough to walk; the nearer, the better. */
    static final ReasonRule<Asset> IS_NEAR = (asset, life) -> {
        var minutes = asset.minutesFrom(life.focus().home());
        return minutes.isPresent() && life.isNear(asset)
                ? Optional.of(NEAR.because(
                        minutes.getAsInt() == 1
                                ? "It is about a minute's walk from home."
                                : "It is about %d minutes' walk from home.".formatted(minutes.getAsInt()),
                        1 - 0.5 * minutes.getAsInt() / life.focus().reachMinutes()))
                : Optional.empty();
    };

    /** It meets at a time that suits. */
    static final ReasonRule<Asset> MEETS_WHEN_IT_SUITS = (asset, life) -> asset.times().stream()
            .filter(life.focus().timesThatSuit()::contains)
            .findFirst()
            .map(time -> TIME_SUITS.because("It is on %s, which suits you.".formatted(Days.at(time))));

    /** It has everything that the person needs so that they can take part. */
    static final ReasonRule<Asset> HAS_ACCESS = (asset, life) -> {
        var needed = life.focus().accessNeeds();
        return needed.isEmpty() || !asset.access().containsAll(needed)
                ? Optional.empty()
                : Optional.of(ACCESS_MET.because("It has what you need: %s.".formatted(AccessWords.list(needed))));
    };

    /** It is free, or costs no more than the person can spend. */
    static final ReasonRule<Asset> IS_AFFORDABLE = (asset, life) -> {
        var cost = asset.terms().costPence();
        var budget = life.focus().affordablePence();
        if (cost == null || (cost > 0 && (budget == null || cost > budget))) {
            return Optional.empty();
        }
        return Optional.of(AFFORDABLE.because(
                cost == 0 ? "It is free." : "It costs %s, which you can spend.".formatted(Wording.money(cost))));
    };

    /** Most of those who were introduced were made welcome, and enough were that nobody can be made out. */
    static final ReasonRule<Asset> WELCOMED_WHO_WERE_INTRODUCED = (asset, life) -> {
        var welcome = asset.company().welcome();
        return welcome.speaksFor()
                ? Optional.of(WELCOMING.because(welcome.sentence(), welcome.share()))
                : Optional.empty();
    };

    /** Most of those who were asked were made welcome, and what came of introductions does not say otherwise. */
    static final ReasonRule<Asset> WELCOMED_WHO_WERE_ASKED = (asset, life) -> {
        var company = asset.company();
        return !company.welcome().speaksAgainst()
                        && company.asked() >= ENOUGH_ASKED
                        && company.welcomed() >= MOST * company.asked()
                ? Optional.of(WELCOMING.because(
                        "%d of %d people whom we asked were made welcome."
                                .formatted(company.welcomed(), company.asked()),
                        (double) company.welcomed() / company.asked()))
                : Optional.empty();
    };

    /** Others were made welcome: what came of introductions counts before what people said when they were asked. */
    static final ReasonRule<Asset> IS_WELCOMING = (asset, life) -> WELCOMED_WHO_WERE_INTRODUCED
            .speaksFor(asset, life)
            .or(() -> WELCOMED_WHO_WERE_ASKED.speaksFor(asset, life));

    /** It is small enough to be noticed in. */
    static final ReasonRule<Asset> IS_SMALL = (asset, life) -> {
        var size = asset.company().usualSize();
        return size != null && size <= SMALL_ENOUGH
                ? Optional.of(SMALL.because("About %d people come, so you will be noticed.".formatted(size)))
                : Optional.empty();
    };

    /** A language is spoken there that the person is at home in and that is not spoken everywhere. */
    static final ReasonRule<Asset> SPEAKS = (asset, life) -> life.focus().languages().stream()
            .filter(code -> !code.equals(ENGLISH))
            .filter(asset.terms().languages()::contains)
            .sorted()
            .findFirst()
            .map(code -> SPEAKS_LANGUAGE.because("People speak %s here.".formatted(Wording.language(code))));

    /** All that can speak for a group or place; which of these are enough is said in {@link Serving}. */
    static final List<ReasonRule<Asset>> ALL = List.of(
            HELPS,
            SHARES,
            USED_TO,
            WORKED,
            WORKED_ELSEWHERE,
            IS_LIKE_WHAT_DID_NOT_WORK,
            SOMEBODY_GOES,
            TogetherReason.GOES_WITH_THEIR_GROUPS,
            LOOKS_FOR_THEM,
            IS_NEAR,
            MEETS_WHEN_IT_SUITS,
            HAS_ACCESS,
            SPEAKS,
            IS_AFFORDABLE,
            IS_WELCOMING,
            IS_SMALL);

    private AssetReasons() {}
}

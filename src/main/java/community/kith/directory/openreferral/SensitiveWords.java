package community.kith.directory.openreferral;

import java.util.regex.Pattern;

/**
 * Words by which a service gives away a diagnosis or another private matter of those who are seen there. Better one service too many
 * than one too few: a sensitive one is still suggested where an outcome calls for it.
 */
final class SensitiveWords {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?:dementia|alzheimer'?s|cancer|tumours?|autis(?:m|tic)|adhd|addictions?|alcoholics?|drug (?:use|misuse|problems?)"
                    + "|substance (?:use|misuse|abuse)|gambling|hiv|aids|hepatitis|strokes?|parkinson'?s|multiple sclerosis|epilepsy"
                    + "|mental (?:illness|health (?:conditions?|problems?|crisis|issues|support))|schizophrenia|bipolar|psychosis|depression"
                    + "|eating disorders?|self[- ]harm|suicid(?:e|al)|bereave(?:d|ment)|miscarriage|domestic (?:abuse|violence)"
                    + "|sexual (?:abuse|violence|health)|rape|offenders?|probation|asylum[- ]seekers?|refugees|debts?|homeless(?:ness)?"
                    + "|lgbt\\w*\\+?|trans(?:gender)?|learning disabilit(?:y|ies))\\b");

    private SensitiveWords() {}

    static boolean in(String text) {
        return WORDS.matcher(text).find();
    }
}

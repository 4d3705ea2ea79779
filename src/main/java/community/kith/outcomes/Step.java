package community.kith.outcomes;

import java.util.Arrays;
import java.util.List;

/** The seven steps of the Support Sequence. They are asked in this order for every outcome, and the order never changes. */
public enum Step {
    SELF_CARE("what you can do yourself", "What can you do already, or learn to do, for yourself?"),
    ASSISTIVE_TECHNOLOGY("equipment and apps", "Could equipment, an app or a small change at home do it?"),
    FAMILY("family", "Who in the family might?"),
    FRIENDS("friends", "Which friend might – one you have lost touch with, too?"),
    COMMUNITY("the community nearby", "What is going on nearby, and who goes there?"),
    COMMUNITY_CIRCLE("a Community Circle", "Who could come together around this?"),
    PAID_SUPPORT("paid support", "What is left that only paid support can do?");

    private final String label;
    private final String question;

    Step(String label, String question) {
        this.label = label;
        this.question = question;
    }

    /** The step in a few words, as they stand inside a sentence. */
    public String label() {
        return label;
    }

    /** The question for the person. */
    public String question() {
        return question;
    }

    /** The steps that come before this one, in order. */
    public List<Step> earlier() {
        return Arrays.stream(values()).limit(ordinal()).toList();
    }
}

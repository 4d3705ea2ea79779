package community.kith.outcomes;

import java.util.Arrays;
import java.util.List;

/** The seven steps of the Support Sequence. They are asked in this order for every outcome, and the order never changes. */
public enum Step {
    SELF_CARE("What can you do already, or learn to do, for yourself?"),
    ASSISTIVE_TECHNOLOGY("Could equipment, an app or a small change at home do it?"),
    FAMILY("Who in the family might?"),
    FRIENDS("Which friend might – one you have lost touch with, too?"),
    COMMUNITY("What is going on nearby, and who goes there?"),
    COMMUNITY_CIRCLE("Who could come together around this?"),
    PAID_SUPPORT("What is left that only paid support can do?");

    private final String question;

    Step(String question) {
        this.question = question;
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

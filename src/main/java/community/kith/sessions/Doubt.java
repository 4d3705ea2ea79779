package community.kith.sessions;

/** Why a text about times is kept as words, as a sentence for the person who looks after the directory. */
enum Doubt {
    TOO_LONG("It is too long to read safely."),
    NO_DAY("It does not name a day of the week."),
    NOT_FIRST("It does not begin with days or times, so what they belong to is not sure."),
    WHICH_WEEK("It is every other week, and does not say which week is the first."),
    WEEK_OR_MONTH("It can mean once a month or every few weeks. Say “of the month” if it is once a month."),
    MORNING_OR_EVENING("A time does not say whether it is morning or evening."),
    NO_SUCH_TIME("A time cannot be right, or runs far into the night."),
    PART_OF_DAY_ONLY("It says a part of the day but not the times."),
    PART_OF_DAY_DIFFERS("The times do not go with the part of the day."),
    TIMES_FOR_SOME("Some of the days have times and others have none."),
    MORE_SAID("It says more about days or times than can be read safely.");

    private final String sentence;

    Doubt(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}

package community.kith.suggestions.candidates;

import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Terms;

/**
 * How old the person is today, as far as it is known: with the year of birth alone there are two answers, without it any.
 *
 * @param least in years
 * @param most in years
 */
record Age(int least, int most) {

    static Age of(Life life) {
        var year = life.focus().birthYear();
        if (year == null) {
            return new Age(0, Integer.MAX_VALUE);
        }
        var thisYear = life.today().getYear() - year;
        var birthday = life.focus().birthday();
        if (birthday == null) {
            return new Age(thisYear - 1, thisYear);
        }
        var age = birthday.atYear(life.today().getYear()).isAfter(life.today()) ? thisYear - 1 : thisYear;
        return new Age(age, age);
    }

    /** Whether the terms leave the person out for certain. */
    boolean isOutside(Terms terms) {
        var minimum = terms.minimumAge();
        var maximum = terms.maximumAge();
        return (minimum != null && most < minimum) || (maximum != null && least > maximum);
    }

    /** Whether the terms let the person in for certain. */
    boolean isInside(Terms terms) {
        var minimum = terms.minimumAge();
        var maximum = terms.maximumAge();
        return (minimum == null || least >= minimum) && (maximum == null || most <= maximum);
    }
}

package community.kith.signin;

import community.kith.access.AccountId;
import community.kith.access.Role;
import community.kith.changes.Trail;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people accounts, and takes them away again. */
@Component
class KeepingAccounts {

    private static final int LONGEST_NAME = 100;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]+([._@-][\\p{L}\\p{N}]+)*");

    private final Accounts accounts;
    private final People people;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Trail trail;
    private final Clock clock;

    KeepingAccounts(
            Accounts accounts, People people, Passwords passwords, PasswordRules rules, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it: the account, or everything that is wrong. */
    record AccountAnswer(@Nullable Account account, List<UserError> userErrors) {}

    /** Adds an account with a first password, which its owner changes. */
    @Transactional
    AccountAnswer add(String name, String password, @Nullable PersonId person, Set<Role> roles) {
        var errors = new UserErrors();
        var typed = errors.text("name", name, LONGEST_NAME).toLowerCase(Locale.ROOT);
        errors.check(
                typed.isEmpty() || NAME.matcher(typed).matches(),
                UserErrorCode.MALFORMED,
                "A name is letters and numbers, with . _ - @ between them.",
                "name");
        errors.check(!roles.isEmpty(), UserErrorCode.BLANK, "An account has one role at least.", "roles");
        errors.check(
                person == null || people.has(person), UserErrorCode.NOT_FOUND, "There is no such person.", "personId");
        refuse(rules.fault(typed, password).orElse(null), "password", errors);
        if (!errors.isEmpty()) {
            return new AccountAnswer(null, errors.list());
        }
        var hash = passwords.hash(password);
        var account = accounts.addOnce(new Accounts.NewAccount(typed, null, person, roles, hash), clock.instant());
        var same = accounts.byName(typed, null, clock.instant())
                .filter(found -> hash.equals(found.password()))
                .isPresent();
        errors.check(same, UserErrorCode.DUPLICATE, "Somebody has this name already. Choose another.", "name");
        if (same) {
            trail.changed("Account added", person == null ? null : person.value());
        }
        return new AccountAnswer(same ? account : null, errors.list());
    }

    /** Gives the caller's own account another password; every sign-in of it ends. */
    @Transactional
    AccountAnswer changePassword(AccountId id, String old, String wanted) {
        var errors = new UserErrors();
        var account = accounts.byId(id);
        var name = account.map(Account::name).orElse("");
        var now = accounts.byName(name, null, clock.instant())
                .filter(found -> found.account().id().equals(id))
                .map(Accounts.WithPassword::password)
                .orElse(null);
        errors.check(
                passwords.matches(old, now),
                UserErrorCode.NOT_ALLOWED,
                "That is not your password of today.",
                "oldPassword");
        refuse(rules.fault(name, wanted).orElse(null), "newPassword", errors);
        if (errors.isEmpty()) {
            accounts.changePassword(id, passwords.hash(wanted));
            trail.changed("Password changed", null);
        }
        return new AccountAnswer(errors.isEmpty() ? account.orElseThrow() : null, errors.list());
    }

    /** Disables an account, or lets it in again; nobody disables their own. */
    @Transactional
    AccountAnswer disable(AccountId caller, AccountId id, boolean disabled) {
        var errors = new UserErrors();
        errors.check(
                !caller.equals(id),
                UserErrorCode.NOT_ALLOWED,
                "Somebody else disables your own account, so that there is always one who can.",
                "accountId");
        if (errors.isEmpty()) {
            errors.check(
                    accounts.disable(id, disabled), UserErrorCode.NOT_FOUND, "There is no such account.", "accountId");
        }
        if (!errors.isEmpty()) {
            return new AccountAnswer(null, errors.list());
        }
        var account = accounts.byId(id).orElseThrow();
        trail.changed(
                disabled ? "Account disabled" : "Account let in again",
                account.person() == null ? null : account.person().value());
        return new AccountAnswer(account, errors.list());
    }

    private static void refuse(@Nullable String fault, String field, UserErrors errors) {
        if (fault != null) {
            errors.check(false, UserErrorCode.MALFORMED, fault, field);
        }
    }
}

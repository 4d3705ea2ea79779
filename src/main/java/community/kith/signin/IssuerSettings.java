package community.kith.signin;

import community.kith.access.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the claims of an issuer are read, settings {@code kith.sign-in.issuer.*}. The issuer itself is set as Spring Security has it,
 * {@code spring.security.oauth2.client.*} for the pages and {@code spring.security.oauth2.resourceserver.jwt.*} for the API.
 *
 * @param nameClaim which claim holds what somebody is called; {@code name} unless set
 * @param rolesClaim which claim lists roles; {@code roles} unless set. Dots lead into claims that hold claims
 * @param roles what the issuer calls each role, where it is not its name in small letters
 * @param teamsClaim which claim lists the names of teams; {@code teams} unless set
 */
@ConfigurationProperties("kith.sign-in.issuer")
record IssuerSettings(
        @DefaultValue("name") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<Role, String> roles,
        @DefaultValue("teams") String teamsClaim) {

    IssuerSettings {
        roles = Map.copyOf(roles);
    }

    /** The roles that the claims give; what is called otherwise gives none. */
    Set<Role> rolesOf(Map<String, Object> claims) {
        var given = Set.copyOf(list(claims, rolesClaim));
        return Stream.of(Role.values())
                .filter(role ->
                        given.contains(roles.getOrDefault(role, role.name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the teams that the claims give. */
    List<String> teamsOf(Map<String, Object> claims) {
        return list(claims, teamsClaim);
    }

    /** What somebody is called. */
    Optional<String> nameOf(Map<String, Object> claims) {
        return list(claims, nameClaim).stream().findFirst();
    }

    private static List<String> list(Map<String, Object> claims, String path) {
        @Nullable Object value = claims;
        for (var step : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return switch (value) {
            case String one -> one.isBlank() ? List.of() : List.of(one.strip());
            case Collection<?> many ->
                many.stream()
                        .filter(Objects::nonNull)
                        .map(each -> each.toString().strip())
                        .toList();
            case null, default -> List.of();
        };
    }
}

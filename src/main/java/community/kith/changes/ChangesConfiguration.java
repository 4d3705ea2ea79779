package community.kith.changes;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Gives whoever makes a change one place to say so. */
@Configuration(proxyBeanMethods = false)
class ChangesConfiguration {

    @Bean
    @Primary
    Trail everyTrail(List<Trail> trails, List<Consequences> consequences) {
        return new PassingOn(trails, consequences);
    }
}

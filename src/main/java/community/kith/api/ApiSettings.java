package community.kith.api;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * How much the edge lets through, settings {@code kith.api.*}.
 *
 * @param graphiql whether the page for trying queries stands at {@code /graphiql}; yes unless set
 * @param timeOut after how long a request is given up; 30 s unless set
 * @param maxBody the largest request to {@code /graphql}; 1 MB unless set
 * @param body {@code kith.api.body.*}
 * @param work {@code kith.api.work.*}
 * @param hosts names that the service answers under besides those of this machine, such as {@code kith.example.org}; none unless set
 * @param trustedDocuments manifests of the only documents that may be asked; anything that is right may be asked unless set
 * @param page {@code kith.api.page.*}
 * @param query {@code kith.api.query.*}
 */
@ConfigurationProperties("kith.api")
record ApiSettings(
        @DefaultValue("true") boolean graphiql,
        @DefaultValue("30s") Duration timeOut,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue BodyPace body,
        @DefaultValue WorkLimits work,
        @DefaultValue List<String> hosts,
        @DefaultValue List<Resource> trustedDocuments,
        @DefaultValue PageLimits page,
        @DefaultValue QueryLimits query) {

    ApiSettings {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        trustedDocuments = List.copyOf(trustedDocuments);
        if (timeOut.isNegative() || timeOut.isZero()) {
            throw new IllegalArgumentException("kith.api.time-out must be longer than nothing, not " + timeOut);
        }
        if (maxBody.toBytes() < 1 || maxBody.toBytes() >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException("kith.api.max-body is from 1 byte to 2 GB, not " + maxBody);
        }
    }
}

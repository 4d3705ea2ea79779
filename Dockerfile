# Kith as an image. Build the jar first, then the image:
#
#   mvn -DskipTests package && docker build -t kith .
#
# It runs as a user without rights on a file system that may be read-only. Only /data (the embedded database, where there is one)
# and /tmp are written to: docs/operation.md.
FROM eclipse-temurin:25-jre-noble AS layers
WORKDIR /layers
COPY target/kith-*.jar kith.jar
RUN java -Djarmode=tools -jar kith.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre-noble
LABEL org.opencontainers.image.title="Kith" \
      org.opencontainers.image.licenses="GPL-3.0-or-later"
RUN groupadd --system --gid 10001 kith \
    && useradd --system --uid 10001 --gid kith --home-dir /kith --shell /usr/sbin/nologin kith \
    && mkdir -p /kith /data \
    && chown kith:kith /data
WORKDIR /kith
# What changes least comes first, so that a new version of Kith is a small download.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
ENV KITH_DATA=/data \
    KITH_SAMPLE=false \
    SERVER_ADDRESS=0.0.0.0 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+ExitOnOutOfMemoryError"
USER 10001:10001
VOLUME ["/data"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=6s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/liveness HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-jar", "kith.jar"]

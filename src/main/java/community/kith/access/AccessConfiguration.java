package community.kith.access;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guards into the schema, for whatever way a query comes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(GuardingUploads.ofDirectories()).addPathPatterns("/directory/imports/**");
        interceptors.addInterceptor(GuardingUploads.ofCircles()).addPathPatterns("/circles/imports/**");
    }

    @Bean
    InReachArgument inReachArgument() {
        return new InReachArgument();
    }

    @Bean
    OpennessArgument opennessArgument() {
        return new OpennessArgument();
    }

    @Bean
    GraphQlSourceBuilderCustomizer guardedFields() {
        return source -> source.typeVisitors(List.of(new GuardingFields()));
    }

    @Bean
    ChainedLoading chainedLoading() {
        return new ChainedLoading();
    }

    /** A guarded field asks first about the caller and then its own question, each for all objects of a level at once. */
    static final class ChainedLoading extends SimplePerformantInstrumentation {

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input,
                InstrumentationExecutionParameters parameters,
                @Nullable InstrumentationState state) {
            DataLoaderDispatchingContextKeys.setEnableDataLoaderChaining(input.getGraphQLContext(), true);
            return input;
        }
    }
}
